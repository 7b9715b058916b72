-- One thing that a coordinator says to many. status: asked (its message is awaited), draft (who wrote it looks at it),
-- scheduled, running, paused, and in the end done, stopped or dropped. version counts what was changed before it was
-- confirmed; card shows it, page which part of the choice of people the card is open at. next_due_at: when the clock
-- looks at it. The counts say what became of so many of total.
CREATE TABLE broadcast (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    person BIGINT NOT NULL,
    status TEXT NOT NULL,
    version BIGINT NOT NULL DEFAULT 1,
    card BIGINT,
    page TEXT NOT NULL DEFAULT '',
    album TEXT,
    made_at BIGINT NOT NULL,
    next_due_at BIGINT,
    starts_at BIGINT,
    started_at BIGINT,
    ended_at BIGINT,
    shown_at BIGINT NOT NULL DEFAULT 0,
    total BIGINT NOT NULL DEFAULT 0,
    reached BIGINT NOT NULL DEFAULT 0,
    blocked BIGINT NOT NULL DEFAULT 0,
    opted_out BIGINT NOT NULL DEFAULT 0,
    failed BIGINT NOT NULL DEFAULT 0
);
CREATE INDEX broadcast_by_person ON broadcast (person, id);
CREATE INDEX broadcast_by_card ON broadcast (card) WHERE card IS NOT NULL;
CREATE INDEX broadcast_due ON broadcast (next_due_at) WHERE next_due_at IS NOT NULL;
CREATE INDEX broadcast_by_age ON broadcast (made_at);

-- The messages it is made of: one, or those of an album. formats: its bold words and links as Telegram names them.
CREATE TABLE broadcast_part (
    broadcast BIGINT NOT NULL REFERENCES broadcast (id),
    message_id BIGINT NOT NULL,
    kind TEXT NOT NULL,
    words TEXT NOT NULL,
    formats TEXT NOT NULL DEFAULT '[]',
    file TEXT,
    latitude DOUBLE PRECISION,
    longitude DOUBLE PRECISION,
    title TEXT,
    PRIMARY KEY (broadcast, message_id)
);

-- For whom: kind is everyone, community, unit or volunteers; name which of them, or empty.
CREATE TABLE broadcast_audience (
    broadcast BIGINT NOT NULL REFERENCES broadcast (id),
    kind TEXT NOT NULL,
    name TEXT NOT NULL,
    PRIMARY KEY (broadcast, kind, name)
);

-- Everybody it goes to, written down when it begins. A few at a time are queued in the outbox; then they are reached,
-- blocked, opted-out or failed. topic 0: none. at: when it was begun.
CREATE TABLE broadcast_recipient (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    broadcast BIGINT NOT NULL REFERENCES broadcast (id),
    chat BIGINT NOT NULL,
    topic BIGINT NOT NULL DEFAULT 0,
    status TEXT NOT NULL DEFAULT 'waiting',
    at BIGINT NOT NULL
);
CREATE UNIQUE INDEX broadcast_recipient_once ON broadcast_recipient (broadcast, chat, topic);
CREATE INDEX broadcast_recipient_by_chat ON broadcast_recipient (chat);
CREATE INDEX broadcast_recipient_waiting ON broadcast_recipient (broadcast, id) WHERE status = 'waiting';
CREATE INDEX broadcast_recipient_queued ON broadcast_recipient (broadcast) WHERE status = 'queued';
CREATE INDEX broadcast_recipient_by_age ON broadcast_recipient (at);
