-- Whose next location says that they are at their duty, or leave it: act is in or out.
CREATE TABLE location_wanted (
    person BIGINT PRIMARY KEY,
    duty BIGINT NOT NULL REFERENCES duty (id),
    act TEXT NOT NULL,
    until BIGINT NOT NULL
);
CREATE INDEX location_wanted_by_time ON location_wanted (until);

-- What each volunteer did of each duty, counted from duty_event whenever that grows. A duty may have several rows: who
-- handed it over served too. starts, unit and kind are those of the duty.
CREATE TABLE service (
    duty BIGINT NOT NULL REFERENCES duty (id),
    volunteer BIGINT NOT NULL REFERENCES volunteer (id),
    starts BIGINT NOT NULL,
    unit TEXT,
    kind TEXT NOT NULL,
    seconds BIGINT NOT NULL,
    standing TEXT NOT NULL,
    PRIMARY KEY (duty, volunteer)
);
-- Whole, so that a year is added up without a look at the table.
CREATE INDEX service_by_start ON service (starts, volunteer, seconds, standing, unit, kind);
CREATE INDEX service_by_volunteer ON service (volunteer, starts);

-- The list of who came, of all duties that begin at one moment: a card in each chat that was shown it.
CREATE TABLE muster (
    card BIGINT PRIMARY KEY,
    starts BIGINT NOT NULL
);
CREATE INDEX muster_by_start ON muster (starts);
