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

-- Older events are completed by issuebot/store/engine/backfills.py, in small steps.
INSERT INTO backfill (name, upto) SELECT 'stands', 0 WHERE EXISTS (SELECT 1 FROM ticket);

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
