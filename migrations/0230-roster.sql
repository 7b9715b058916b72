-- Who may be on duty, as the sheets name them: person is their Telegram id once they are known.
CREATE TABLE volunteer (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    unit TEXT,
    name TEXT NOT NULL,
    contact TEXT,
    person BIGINT
);
CREATE INDEX volunteer_by_unit ON volunteer (unit, name);
CREATE INDEX volunteer_by_person ON volunteer (person) WHERE person IS NOT NULL;
CREATE INDEX volunteer_by_contact ON volunteer (contact) WHERE contact IS NOT NULL;

-- volunteer has the duty, rostered is whom the sheet names. step is the last moment that was attended to
-- (issuebot/domain/roster/moments.py), seconds the hours that count, marks what was notable about being there.
CREATE TABLE duty (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL,
    place TEXT,
    unit TEXT,
    starts BIGINT NOT NULL,
    ends BIGINT NOT NULL,
    volunteer BIGINT NOT NULL REFERENCES volunteer (id),
    rostered BIGINT NOT NULL REFERENCES volunteer (id),
    status TEXT NOT NULL,
    revision BIGINT NOT NULL DEFAULT 0,
    step BIGINT NOT NULL DEFAULT 0,
    next_due_at BIGINT,
    checked_in_at BIGINT,
    checked_out_at BIGINT,
    seconds BIGINT,
    marks TEXT NOT NULL DEFAULT ''
);
CREATE INDEX duty_due ON duty (next_due_at) WHERE next_due_at IS NOT NULL;
CREATE INDEX duty_by_start ON duty (starts);
CREATE INDEX duty_by_volunteer ON duty (volunteer, starts);
CREATE INDEX duty_by_unit ON duty (unit, starts);
CREATE INDEX duty_by_place ON duty (place, starts);

-- What happened to a duty, never edited: whose it was afterwards, and from when to when.
CREATE TABLE duty_event (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    duty BIGINT NOT NULL REFERENCES duty (id),
    kind TEXT NOT NULL,
    at BIGINT NOT NULL,
    actor BIGINT,
    volunteer BIGINT NOT NULL REFERENCES volunteer (id),
    starts BIGINT NOT NULL,
    ends BIGINT NOT NULL,
    seconds BIGINT,
    words TEXT
);
CREATE INDEX duty_event_by_duty ON duty_event (duty);

-- A sheet that was sent to the bot. status: waiting (its file is to be fetched), preview, applied, dropped or failed.
-- body has the duties that were read, as long as they can be applied; digest what they would change.
CREATE TABLE roster_import (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    person BIGINT NOT NULL,
    file TEXT NOT NULL,
    name TEXT NOT NULL,
    sent_at BIGINT NOT NULL,
    status TEXT NOT NULL,
    tries BIGINT NOT NULL DEFAULT 0,
    next_due_at BIGINT,
    body TEXT NOT NULL DEFAULT '',
    digest TEXT NOT NULL DEFAULT ''
);
CREATE INDEX roster_import_waiting ON roster_import (next_due_at) WHERE next_due_at IS NOT NULL;
CREATE INDEX roster_import_by_age ON roster_import (sent_at);

-- Sheets are applied one after the other: whoever applies one counts first.
INSERT INTO counter (name, value) VALUES ('roster', 0);
