-- Who opened a unit's link for volunteers, and has not said yet who of the sheet they are. name: what they wrote.
CREATE TABLE joining (
    person BIGINT PRIMARY KEY,
    unit TEXT NOT NULL,
    until BIGINT NOT NULL,
    name TEXT NOT NULL DEFAULT ''
);
CREATE INDEX joining_by_time ON joining (until);

-- Somebody is called as a volunteer of a sheet is: the coordinators were asked once. answer: same, other, or none yet.
CREATE TABLE likeness (
    volunteer BIGINT NOT NULL REFERENCES volunteer (id),
    person BIGINT NOT NULL,
    at BIGINT NOT NULL,
    answer TEXT,
    PRIMARY KEY (volunteer, person)
);
CREATE INDEX likeness_by_person ON likeness (person);
CREATE INDEX likeness_by_time ON likeness (at);
CREATE INDEX volunteer_by_name ON volunteer (name);
