-- Good neighbours whom residents want to see thanked in public. status: open (it is being written), sent (the desk
-- looks at it), adopted (chosen; the nominee's consent is missing), agreed (waits for the next digest), queued (on its
-- way to the channel), out, taking (being taken back) or over. parts: what was written, by the id of its message, as
-- JSON; photo: a file_id; words: what everybody may read, written or confirmed by a coordinator. nominee: who agreed by
-- themself; token: of the link that asks them; consent_by: who said that they agree, a coordinator where it is not them.
CREATE TABLE nomination (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    person BIGINT NOT NULL,
    status TEXT NOT NULL,
    parts TEXT NOT NULL DEFAULT '{}',
    photo TEXT,
    words TEXT,
    with_photo BOOLEAN NOT NULL DEFAULT FALSE,
    nominee BIGINT,
    token TEXT,
    consent_by BIGINT,
    consented_at BIGINT,
    decided_by BIGINT,
    version BIGINT NOT NULL DEFAULT 1,
    chat BIGINT,
    message_id BIGINT,
    sent_at BIGINT,
    changed_at BIGINT NOT NULL,
    next_due_at BIGINT
);
CREATE UNIQUE INDEX nomination_open ON nomination (person) WHERE status = 'open';
CREATE INDEX nomination_of_person ON nomination (person, sent_at);
CREATE UNIQUE INDEX nomination_token ON nomination (token) WHERE token IS NOT NULL;
CREATE INDEX nomination_nominee ON nomination (nominee) WHERE nominee IS NOT NULL;
CREATE INDEX nomination_live ON nomination (status) WHERE status <> 'over';
CREATE INDEX nomination_over ON nomination (changed_at) WHERE status = 'over';
CREATE INDEX nomination_due ON nomination (next_due_at) WHERE next_due_at IS NOT NULL;
