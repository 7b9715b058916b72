-- What went out in the last minute, so that a process that starts keeps Telegram's limits. who: a digest of the chat.
CREATE TABLE recent_send (
    who BIGINT NOT NULL,
    at_ms BIGINT NOT NULL,
    counted BIGINT NOT NULL,
    PRIMARY KEY (who, at_ms)
);
CREATE INDEX recent_send_by_time ON recent_send (at_ms);
