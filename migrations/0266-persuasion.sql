-- Who on duty near by was asked to go and talk to people. status: offered, passed, taken, returned, done or over.
CREATE TABLE persuasion (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    ticket BIGINT NOT NULL REFERENCES ticket (number),
    person BIGINT NOT NULL,
    volunteer BIGINT NOT NULL REFERENCES volunteer (id),
    duty BIGINT NOT NULL REFERENCES duty (id),
    status TEXT NOT NULL,
    at BIGINT NOT NULL,
    next_due_at BIGINT
);
CREATE UNIQUE INDEX persuasion_once ON persuasion (ticket, person);
CREATE UNIQUE INDEX persuasion_one_taker ON persuasion (ticket) WHERE status = 'taken';
CREATE INDEX persuasion_by_person ON persuasion (person, status);
CREATE INDEX persuasion_by_duty ON persuasion (duty) WHERE next_due_at IS NOT NULL;
CREATE INDEX persuasion_due ON persuasion (next_due_at) WHERE next_due_at IS NOT NULL;
CREATE INDEX persuasion_by_time ON persuasion (at);
