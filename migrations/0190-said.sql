-- Which message said it: what its writer corrects, or replies to, is found by it. Of older events nobody knows.
ALTER TABLE event ADD COLUMN message_id BIGINT;
CREATE INDEX event_message ON event (chat, message_id) WHERE message_id IS NOT NULL;
-- The file behind a file_id, which is another in each message: a caption that is corrected brings no other photo.
ALTER TABLE media ADD COLUMN unique_id TEXT;
-- The ticket that a draft may belong to instead, because it was spoken of just before.
ALTER TABLE draft ADD COLUMN beside BIGINT;
