-- How much somebody did of late, so that a flood is told once and then met with silence, also after a restart.
-- who: a digest of a person's or a group's id; level: what has not drained yet at that moment; until: silence lasts.
CREATE TABLE tally (
    who BIGINT NOT NULL,
    kind TEXT NOT NULL,
    level DOUBLE PRECISION NOT NULL,
    at BIGINT NOT NULL,
    until BIGINT NOT NULL,
    PRIMARY KEY (who, kind)
);
CREATE INDEX tally_by_time ON tally (at);
