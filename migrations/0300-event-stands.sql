-- How a ticket stood after each event, so that figures are counted from the events alone: whose it was (`has`; None: the
-- desk's), its category and community, and its deadlines. `own`: the answer to the survey is of somebody who had worked
-- on the ticket. `counted`: the ticket's facts say what this event did.
ALTER TABLE event ADD COLUMN has TEXT;
ALTER TABLE event ADD COLUMN category TEXT;
ALTER TABLE event ADD COLUMN community TEXT;
ALTER TABLE event ADD COLUMN respond_by BIGINT;
ALTER TABLE event ADD COLUMN resolve_by BIGINT;
ALTER TABLE event ADD COLUMN own BOOLEAN NOT NULL DEFAULT FALSE;
ALTER TABLE event ADD COLUMN counted BOOLEAN NOT NULL DEFAULT FALSE;

-- Of older events: whose it was is what the last move named; category and community are those of today; a deadline is
-- known of the first response, and of the present round. Where none is known, the ticket counts neither as timely nor late.
UPDATE event SET
    category = (SELECT ticket.category FROM ticket WHERE ticket.number = event.ticket),
    community = (SELECT ticket.community FROM ticket WHERE ticket.number = event.ticket),
    respond_by = (SELECT CASE WHEN ticket.response_at >= event.at THEN ticket.response_due
            WHEN ticket.round = 1 AND ticket.response_at IS NULL THEN ticket.respond_by END
        FROM ticket WHERE ticket.number = event.ticket),
    resolve_by = (SELECT ticket.resolve_by FROM ticket WHERE ticket.number = event.ticket AND (ticket.round = 1
        OR event.seq >= (SELECT max(begun.seq) FROM event AS begun WHERE begun.ticket = event.ticket
            AND begun.kind IN ('unsolved', 'reopen')))),
    own = event.kind IN ('satisfied', 'unsatisfied', 'unsolved') AND event.actor IS NOT NULL AND EXISTS (
        SELECT 1 FROM event AS worked WHERE worked.ticket = event.ticket AND worked.actor = event.actor
            AND worked.seq < event.seq AND worked.role IN ('unit', 'coordinator', 'leader', 'volunteer')),
    has = (SELECT CASE WHEN moved.to_status = 'new' THEN NULL ELSE moved.unit END FROM event AS moved
        WHERE moved.ticket = event.ticket AND moved.seq <= event.seq AND moved.to_status IS NOT NULL
            AND (moved.from_status IS NULL OR moved.from_status <> moved.to_status) ORDER BY moved.seq DESC LIMIT 1);

-- What each ticket contributed to the figures, folded from its events (docs/figures.md); made anew when one is added.
-- A fact names what is counted by the number of its kind: a month is grouped by one small column. `spans`: it lasts from
-- `at` to `until`; any other is a moment, and no more so since `until`.
CREATE TABLE fact_kind (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    what TEXT NOT NULL,
    unit TEXT,
    community TEXT,
    category TEXT,
    excluded BOOLEAN NOT NULL
);
CREATE TABLE fact (
    ticket BIGINT NOT NULL REFERENCES ticket (number),
    n BIGINT NOT NULL,
    kind BIGINT NOT NULL REFERENCES fact_kind (id),
    spans BOOLEAN NOT NULL,
    at BIGINT NOT NULL,
    until BIGINT,
    seconds BIGINT,
    PRIMARY KEY (ticket, n)
);
CREATE INDEX fact_by_time ON fact (at, kind, until, seconds) WHERE NOT spans;
CREATE INDEX fact_open ON fact (until, at, kind) WHERE spans;
CREATE INDEX event_uncounted ON event (at, ticket) WHERE NOT counted;
INSERT INTO counter (name, value) VALUES ('figures', 0);
