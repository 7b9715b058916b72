-- What was revoked is found by when: a ticket that had ended before a month and was taken up again in it.
CREATE INDEX fact_revoked ON fact (until, at, kind) WHERE NOT spans AND until IS NOT NULL;
-- A refusal, a merging and a withdrawal are revoked by a reopening, too: such tickets are counted once more.
UPDATE event SET counted = FALSE WHERE ticket IN (SELECT ticket FROM event WHERE kind = 'reopen');
