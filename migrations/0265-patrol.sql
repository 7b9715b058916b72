-- Who reports in series while on duty. status: open, ended (by the person) or over (by the clock; why says why).
-- What is kept from one photo to the next: category, community, place and point; located_at: when the point was sent;
-- live: the message of a location that goes on. card shows it.
CREATE TABLE patrol (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    person BIGINT NOT NULL,
    duty BIGINT REFERENCES duty (id),
    status TEXT NOT NULL,
    why TEXT NOT NULL DEFAULT '',
    started_at BIGINT NOT NULL,
    seen_at BIGINT NOT NULL,
    ended_at BIGINT,
    next_due_at BIGINT,
    category TEXT,
    community TEXT,
    place TEXT,
    latitude DOUBLE PRECISION,
    longitude DOUBLE PRECISION,
    located_at BIGINT NOT NULL DEFAULT 0,
    live BIGINT,
    card BIGINT
);
CREATE UNIQUE INDEX patrol_one_open ON patrol (person) WHERE status = 'open';
CREATE INDEX patrol_by_person ON patrol (person, id);
CREATE INDEX patrol_by_duty ON patrol (duty) WHERE status = 'open';
CREATE INDEX patrol_by_card ON patrol (card) WHERE card IS NOT NULL;
CREATE INDEX patrol_due ON patrol (next_due_at) WHERE next_due_at IS NOT NULL;
CREATE INDEX patrol_by_age ON patrol (seen_at);

-- A photo of a patrol is a draft with the status 'patrol' until it is a ticket.
ALTER TABLE draft ADD COLUMN patrol BIGINT;
CREATE INDEX draft_by_patrol ON draft (patrol, id) WHERE patrol IS NOT NULL;
ALTER TABLE ticket ADD COLUMN patrol BIGINT;
CREATE INDEX ticket_by_patrol ON ticket (patrol, number) WHERE patrol IS NOT NULL;
