-- Which processes listen to Telegram with this database, until when unless they say so again, and the webhook set last:
-- what is one's own at Telegram is told from another's by it. When what was last done: a backup, the word of the day.
CREATE TABLE listener (
    holder TEXT PRIMARY KEY,
    until BIGINT NOT NULL
);

CREATE TABLE last_done (
    what TEXT PRIMARY KEY,
    at BIGINT NOT NULL
);

ALTER TABLE bot ADD COLUMN webhook TEXT NOT NULL DEFAULT '';
