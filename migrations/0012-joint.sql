-- Second units that help with a ticket (协办); the first stays responsible.
CREATE TABLE joint (
    ticket BIGINT NOT NULL REFERENCES ticket (number),
    unit TEXT NOT NULL,
    since BIGINT NOT NULL,
    PRIMARY KEY (ticket, unit)
);
