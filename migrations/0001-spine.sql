-- The spine: what was handled, what could not be, the district as it was applied, and what waits to be sent.
-- Ids of Telegram are 64-bit; times are UTC seconds; INTEGER PRIMARY KEY numbers rows on both engines.

CREATE TABLE counter (
    name TEXT PRIMARY KEY,
    value BIGINT NOT NULL
);
INSERT INTO counter (name, value) VALUES ('ticket', 0), ('district', 0);

CREATE TABLE update_seen (
    update_id BIGINT PRIMARY KEY,
    seen_at BIGINT NOT NULL
);

CREATE TABLE poison (
    update_id BIGINT PRIMARY KEY,
    body TEXT NOT NULL,
    error TEXT NOT NULL,
    kept_at BIGINT NOT NULL
);

CREATE TABLE district (
    version BIGINT PRIMARY KEY,
    body TEXT NOT NULL,
    applied_at BIGINT NOT NULL
);

CREATE TABLE boundary (
    version BIGINT NOT NULL,
    file TEXT NOT NULL,
    body TEXT NOT NULL,
    PRIMARY KEY (version, file)
);

CREATE TABLE chat_moved (
    old_chat BIGINT PRIMARY KEY,
    new_chat BIGINT NOT NULL
);

CREATE TABLE chat (
    id BIGINT PRIMARY KEY,
    language TEXT,
    unreachable_since BIGINT
);

CREATE TABLE person (
    id BIGINT PRIMARY KEY,
    name TEXT NOT NULL,
    telegram_language TEXT,
    language TEXT,
    home TEXT,
    adding_to BIGINT,
    adding_until BIGINT,
    met_at BIGINT NOT NULL
);

CREATE TABLE lease (
    name TEXT PRIMARY KEY,
    holder TEXT NOT NULL,
    until BIGINT NOT NULL
);

CREATE TABLE outbox (
    id INTEGER PRIMARY KEY,
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
CREATE INDEX outbox_by_chat ON outbox (chat, priority, id);
CREATE INDEX outbox_in_order ON outbox (priority, id);
CREATE INDEX outbox_by_card ON outbox (card) WHERE card IS NOT NULL;
