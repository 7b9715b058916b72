-- A digest of a week or a month for the public channel. status: preview, queued (on its way), out, dropped or empty.
-- first: the day on which its span begins. The figures are those that the preview showed; words: of the coordinators.
CREATE TABLE digest (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    span TEXT NOT NULL,
    first TEXT NOT NULL,
    status TEXT NOT NULL,
    words TEXT,
    version BIGINT NOT NULL DEFAULT 1,
    received BIGINT NOT NULL,
    closed BIGINT NOT NULL,
    prompt BIGINT NOT NULL,
    overdue BIGINT NOT NULL,
    on_time BIGINT NOT NULL,
    late BIGINT NOT NULL,
    satisfied BIGINT NOT NULL,
    unsatisfied BIGINT NOT NULL,
    unsolved BIGINT NOT NULL,
    neighbours BIGINT NOT NULL,
    posts BIGINT NOT NULL,
    chat BIGINT,
    message_id BIGINT,
    changed_at BIGINT NOT NULL
);
CREATE UNIQUE INDEX digest_once ON digest (span, first);
INSERT INTO clock (name) VALUES ('digest');
