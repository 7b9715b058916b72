-- A certificate of service that was issued: of whom (the first of the volunteers that the person is), of which year up to
-- which moment, how much, and when. Its number is made of its year and id. The same is certified once.
CREATE TABLE certificate (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    volunteer BIGINT NOT NULL REFERENCES volunteer (id),
    year BIGINT NOT NULL,
    until BIGINT NOT NULL,
    seconds BIGINT NOT NULL,
    served BIGINT NOT NULL,
    at BIGINT NOT NULL
);
CREATE UNIQUE INDEX certificate_once ON certificate (volunteer, year, until, seconds, served);
