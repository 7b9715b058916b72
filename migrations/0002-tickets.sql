-- The draft in which a resident's messages gather, the ticket it becomes, and every change of it.

CREATE TABLE draft (
    id INTEGER PRIMARY KEY,
    person BIGINT NOT NULL REFERENCES person (id),
    status TEXT NOT NULL,
    category TEXT,
    category_chosen BOOLEAN NOT NULL DEFAULT FALSE,
    community TEXT,
    community_chosen BOOLEAN NOT NULL DEFAULT FALSE,
    place TEXT,
    latitude DOUBLE PRECISION,
    longitude DOUBLE PRECISION,
    anonymous BOOLEAN NOT NULL DEFAULT FALSE,
    asking TEXT,
    page BIGINT NOT NULL DEFAULT 0,
    ticket BIGINT,
    started_at BIGINT NOT NULL,
    next_due_at BIGINT
);
CREATE UNIQUE INDEX draft_one_open ON draft (person) WHERE status = 'open';
CREATE INDEX draft_due ON draft (next_due_at) WHERE next_due_at IS NOT NULL;

CREATE TABLE draft_words (
    draft BIGINT NOT NULL REFERENCES draft (id),
    message_id BIGINT NOT NULL,
    body TEXT NOT NULL,
    PRIMARY KEY (draft, message_id)
);

CREATE TABLE ticket (
    number BIGINT PRIMARY KEY,
    status TEXT NOT NULL,
    category TEXT,
    community TEXT,
    unit TEXT,
    rule TEXT NOT NULL,
    reporter BIGINT REFERENCES person (id),
    anonymous BOOLEAN NOT NULL,
    words TEXT NOT NULL,
    place TEXT,
    latitude DOUBLE PRECISION,
    longitude DOUBLE PRECISION,
    submitted_at BIGINT NOT NULL,
    respond_by BIGINT,
    resolve_by BIGINT,
    certain BOOLEAN NOT NULL,
    accepted_at BIGINT,
    resolved_at BIGINT,
    ended_at BIGINT,
    resolution TEXT,
    rating TEXT,
    round BIGINT NOT NULL DEFAULT 1,
    next_due_at BIGINT
);
CREATE INDEX ticket_by_unit ON ticket (unit, status);
CREATE INDEX ticket_by_reporter ON ticket (reporter, number);
CREATE INDEX ticket_open ON ticket (status, resolve_by);
CREATE INDEX ticket_due ON ticket (next_due_at) WHERE next_due_at IS NOT NULL;

CREATE TABLE event (
    ticket BIGINT NOT NULL REFERENCES ticket (number),
    seq BIGINT NOT NULL,
    at BIGINT NOT NULL,
    kind TEXT NOT NULL,
    role TEXT NOT NULL,
    actor BIGINT,
    chat BIGINT,
    from_status TEXT,
    to_status TEXT,
    unit TEXT,
    words TEXT,
    PRIMARY KEY (ticket, seq)
);

CREATE TABLE media (
    id INTEGER PRIMARY KEY,
    draft BIGINT,
    ticket BIGINT,
    phase TEXT NOT NULL,
    round BIGINT NOT NULL DEFAULT 1,
    kind TEXT NOT NULL,
    file TEXT NOT NULL,
    album TEXT,
    chat BIGINT NOT NULL,
    message_id BIGINT NOT NULL,
    added_at BIGINT NOT NULL
);
CREATE UNIQUE INDEX media_once ON media (chat, message_id);
CREATE INDEX media_by_draft ON media (draft) WHERE draft IS NOT NULL;
CREATE INDEX media_by_ticket ON media (ticket) WHERE ticket IS NOT NULL;
CREATE INDEX media_by_album ON media (album) WHERE album IS NOT NULL;

CREATE TABLE follower (
    ticket BIGINT NOT NULL REFERENCES ticket (number),
    person BIGINT NOT NULL REFERENCES person (id),
    since BIGINT NOT NULL,
    PRIMARY KEY (ticket, person)
);
CREATE INDEX follower_by_person ON follower (person);
