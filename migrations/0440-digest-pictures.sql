-- parts: days or weeks of the span with what was received and closed in each, as JSON, of which its chart is drawn;
-- chart: the file_id of that picture once somebody looked at it; pictured: the post shows a picture, with its words below.
ALTER TABLE digest ADD COLUMN parts TEXT NOT NULL DEFAULT '[]';
ALTER TABLE digest ADD COLUMN chart TEXT;
ALTER TABLE digest ADD COLUMN pictured BOOLEAN NOT NULL DEFAULT FALSE;

-- Each message by which a digest stands in the channel, so that each is found when it is taken back. publication: whose
-- pair of pictures it shows. next_due_at: when taking it back is tried again.
CREATE TABLE digest_message (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    digest BIGINT NOT NULL REFERENCES digest (id),
    publication BIGINT,
    chat BIGINT NOT NULL,
    message_id BIGINT NOT NULL,
    next_due_at BIGINT
);
CREATE INDEX digest_message_of_digest ON digest_message (digest);
CREATE INDEX digest_message_of_publication ON digest_message (publication) WHERE publication IS NOT NULL;
CREATE INDEX digest_message_due ON digest_message (next_due_at) WHERE next_due_at IS NOT NULL;
INSERT INTO digest_message (digest, chat, message_id)
SELECT id, chat, message_id FROM digest WHERE status = 'out' AND chat IS NOT NULL AND message_id IS NOT NULL;
