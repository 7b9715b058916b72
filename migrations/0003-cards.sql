-- The messages that show a draft or a ticket. A card is a projection: version counts the changes, shown the last one sent.

CREATE TABLE card (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    chat BIGINT NOT NULL,
    topic BIGINT,
    draft BIGINT,
    ticket BIGINT,
    message_id BIGINT,
    form TEXT,
    version BIGINT NOT NULL DEFAULT 1,
    shown BIGINT NOT NULL DEFAULT 0
);
CREATE INDEX card_by_ticket ON card (ticket) WHERE ticket IS NOT NULL;
CREATE INDEX card_by_draft ON card (draft) WHERE draft IS NOT NULL;
CREATE INDEX card_by_chat ON card (chat);

CREATE TABLE message (
    chat BIGINT NOT NULL,
    message_id BIGINT NOT NULL,
    purpose TEXT NOT NULL,
    card BIGINT,
    ticket BIGINT,
    person BIGINT,
    words TEXT,
    at BIGINT NOT NULL,
    PRIMARY KEY (chat, message_id)
);
CREATE INDEX message_by_ticket ON message (ticket) WHERE ticket IS NOT NULL;
