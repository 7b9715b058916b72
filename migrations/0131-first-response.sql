-- The first answer of those who work on a ticket: when, until when it was due, and of which unit. A later round of work has
-- its own deadline and does not touch it, so that a late answer stays late in the figures.
ALTER TABLE ticket ADD COLUMN response_at BIGINT;
ALTER TABLE ticket ADD COLUMN response_due BIGINT;
ALTER TABLE ticket ADD COLUMN response_unit TEXT;
UPDATE ticket SET response_at = coalesce(accepted_at, resolved_at), response_due = respond_by, response_unit = unit
    WHERE round = 1 AND coalesce(accepted_at, resolved_at) IS NOT NULL;
-- Of tickets in a later round the deadline of the first is not known any more: they count neither way.
UPDATE ticket SET response_at =
    (SELECT min(at) FROM event WHERE event.ticket = ticket.number AND event.kind IN ('accept', 'close'))
    WHERE round > 1;
