-- Who took tickets out of the database together with the people in them: when, which, and how many.
CREATE TABLE export (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    at BIGINT NOT NULL,
    operator TEXT NOT NULL,
    filter TEXT NOT NULL,
    upto BIGINT NOT NULL
);
