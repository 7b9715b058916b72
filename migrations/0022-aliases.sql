-- Residents are letters to staff: the reporter is the first, everybody else gets the next one when they are first heard of.
-- Who is forgotten leaves the letter behind. Whom a coordinator revealed is known to that unit alone.
CREATE TABLE alias (
    ticket BIGINT NOT NULL REFERENCES ticket (number),
    place BIGINT NOT NULL,
    person BIGINT,
    PRIMARY KEY (ticket, place)
);
CREATE UNIQUE INDEX alias_of_person ON alias (ticket, person) WHERE person IS NOT NULL;
CREATE INDEX alias_by_person ON alias (person) WHERE person IS NOT NULL;

ALTER TABLE ticket ADD COLUMN revealed_to TEXT;
