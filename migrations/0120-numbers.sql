-- only: sqlite
-- A number is never given twice. Without AUTOINCREMENT SQLite gives the number of the last row that was deleted to the
-- next one, and what came of a call to Telegram was then written down on somebody else's row. PostgreSQL never did so.
CREATE TABLE outbox_new (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    chat BIGINT NOT NULL,
    topic BIGINT,
    priority BIGINT NOT NULL,
    kind TEXT NOT NULL,
    card BIGINT,
    ticket BIGINT,
    person BIGINT,
    page BIGINT,
    words TEXT,
    edits BIGINT,
    tries BIGINT NOT NULL DEFAULT 0,
    not_before_ms BIGINT NOT NULL DEFAULT 0,
    expires_at BIGINT,
    created_at BIGINT NOT NULL
);
INSERT INTO outbox_new SELECT * FROM outbox ORDER BY id;
DROP TABLE outbox;
ALTER TABLE outbox_new RENAME TO outbox;
CREATE INDEX outbox_by_chat ON outbox (chat, priority, id);
CREATE INDEX outbox_in_order ON outbox (priority, id);
CREATE UNIQUE INDEX outbox_card ON outbox (card) WHERE kind = 'card';

CREATE TABLE draft_new (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
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
    next_due_at BIGINT,
    alone BOOLEAN NOT NULL DEFAULT FALSE,
    danger TEXT NOT NULL DEFAULT ''
);
INSERT INTO draft_new SELECT * FROM draft ORDER BY id;
DROP TABLE draft;
ALTER TABLE draft_new RENAME TO draft;
CREATE UNIQUE INDEX draft_one_open ON draft (person) WHERE status = 'open';
CREATE INDEX draft_due ON draft (next_due_at) WHERE next_due_at IS NOT NULL;
CREATE INDEX draft_joined ON draft (ticket) WHERE status = 'joined';
CREATE INDEX draft_by_person ON draft (person, id);

CREATE TABLE media_new (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    draft BIGINT,
    ticket BIGINT,
    phase TEXT NOT NULL,
    round BIGINT NOT NULL DEFAULT 1,
    kind TEXT NOT NULL,
    file TEXT NOT NULL,
    album TEXT,
    chat BIGINT NOT NULL,
    message_id BIGINT NOT NULL,
    added_at BIGINT NOT NULL,
    origin BIGINT
);
INSERT INTO media_new SELECT * FROM media ORDER BY id;
DROP TABLE media;
ALTER TABLE media_new RENAME TO media;
CREATE UNIQUE INDEX media_once ON media (chat, message_id);
CREATE INDEX media_by_draft ON media (draft) WHERE draft IS NOT NULL;
CREATE INDEX media_by_ticket ON media (ticket) WHERE ticket IS NOT NULL;
CREATE INDEX media_by_album ON media (album) WHERE album IS NOT NULL;
CREATE INDEX media_by_origin ON media (origin) WHERE origin IS NOT NULL;

CREATE TABLE card_new (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL,
    chat BIGINT NOT NULL,
    topic BIGINT,
    draft BIGINT,
    ticket BIGINT,
    message_id BIGINT,
    form TEXT,
    version BIGINT NOT NULL DEFAULT 1,
    shown BIGINT NOT NULL DEFAULT 0,
    bundle BIGINT
);
INSERT INTO card_new SELECT * FROM card ORDER BY id;
DROP TABLE card;
ALTER TABLE card_new RENAME TO card;
CREATE INDEX card_by_ticket ON card (ticket) WHERE ticket IS NOT NULL;
CREATE INDEX card_by_draft ON card (draft) WHERE draft IS NOT NULL;
CREATE INDEX card_by_chat ON card (chat);
CREATE INDEX card_by_bundle ON card (bundle) WHERE bundle IS NOT NULL;

CREATE TABLE extension_new (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    ticket BIGINT NOT NULL REFERENCES ticket (number),
    status TEXT NOT NULL,
    unit TEXT,
    span TEXT NOT NULL,
    reason TEXT NOT NULL,
    asked_by BIGINT NOT NULL,
    chat BIGINT NOT NULL,
    topic BIGINT,
    asked_at BIGINT NOT NULL
);
INSERT INTO extension_new SELECT * FROM extension ORDER BY id;
DROP TABLE extension;
ALTER TABLE extension_new RENAME TO extension;
CREATE UNIQUE INDEX extension_one_asked ON extension (ticket) WHERE status = 'asked';

CREATE TABLE viewing_new (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    ticket BIGINT NOT NULL REFERENCES ticket (number),
    at BIGINT NOT NULL,
    person BIGINT NOT NULL,
    role TEXT NOT NULL,
    chat BIGINT NOT NULL,
    how TEXT NOT NULL
);
INSERT INTO viewing_new SELECT * FROM viewing ORDER BY id;
DROP TABLE viewing;
ALTER TABLE viewing_new RENAME TO viewing;
CREATE INDEX viewing_by_ticket ON viewing (ticket);
