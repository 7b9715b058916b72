-- A ticket made in a community's group: which message reported it, what it replied to, the token of the link that lets
-- people follow it, what the group's answer says of it now, and how much was added since.
CREATE TABLE group_report (
    ticket BIGINT PRIMARY KEY REFERENCES ticket (number),
    chat BIGINT NOT NULL,
    message_id BIGINT NOT NULL,
    source BIGINT,
    token TEXT NOT NULL UNIQUE,
    said TEXT NOT NULL,
    additions BIGINT NOT NULL DEFAULT 0
);
CREATE INDEX group_report_by_source ON group_report (chat, source);
CREATE INDEX group_report_by_message ON group_report (chat, message_id);
