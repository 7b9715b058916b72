-- Where the same trouble comes again (docs/figures.md): one search a week, in steps of one suspected place each. `told_at`:
-- when the desk was told what it found; NULL: it is under way.
CREATE TABLE hotspot_search (id INTEGER PRIMARY KEY AUTOINCREMENT, at BIGINT NOT NULL, told_at BIGINT);
INSERT INTO clock (name) VALUES ('hotspots');

-- A place that may be one, until it was looked at: between two latitudes and two longitudes, or in a whole community.
CREATE TABLE hotspot_suspect (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    search BIGINT NOT NULL REFERENCES hotspot_search (id),
    category TEXT NOT NULL,
    community TEXT,
    south DOUBLE PRECISION,
    north DOUBLE PRECISION,
    west DOUBLE PRECISION,
    east DOUBLE PRECISION,
    people BIGINT NOT NULL
);
-- What was found: around the ticket `core` so many reports of late, and `before` in the weeks before. `did`: what the desk
-- made of it, with the ticket that goes on.
CREATE TABLE hotspot (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    search BIGINT NOT NULL REFERENCES hotspot_search (id),
    core BIGINT NOT NULL,
    reports BIGINT NOT NULL,
    before BIGINT NOT NULL,
    did TEXT,
    goes_on BIGINT
);
CREATE INDEX hotspot_of_search ON hotspot (search);
CREATE TABLE hotspot_ticket (
    hotspot BIGINT NOT NULL REFERENCES hotspot (id),
    ticket BIGINT NOT NULL,
    earlier BOOLEAN NOT NULL,
    PRIMARY KEY (hotspot, ticket)
);

-- What came of late; what of it was near; what was told of the same community and category.
CREATE INDEX hotspot_scan ON ticket (submitted_at);
CREATE INDEX hotspot_grid ON ticket (category, latitude, longitude, submitted_at) WHERE latitude IS NOT NULL;
-- Both in one expression, so that no list of open tickets is read by it.
CREATE INDEX hotspot_words ON ticket ((community || ' ' || category), submitted_at);
