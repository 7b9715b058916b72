-- Working seconds that pauses and extensions added to the deadline, and how often it was extended.
ALTER TABLE ticket ADD COLUMN added BIGINT NOT NULL DEFAULT 0;
ALTER TABLE ticket ADD COLUMN extended BIGINT NOT NULL DEFAULT 0;

-- More time that a unit asked for; status is asked, granted or refused.
CREATE TABLE extension (
    id INTEGER PRIMARY KEY,
    ticket BIGINT NOT NULL REFERENCES ticket (number),
    status TEXT NOT NULL,
    unit TEXT,
    span TEXT NOT NULL,
    reason TEXT NOT NULL,
    asked_by BIGINT NOT NULL,
    chat BIGINT NOT NULL,
    topic BIGINT,
    asked_at BIGINT NOT NULL
);
CREATE UNIQUE INDEX extension_one_asked ON extension (ticket) WHERE status = 'asked';
