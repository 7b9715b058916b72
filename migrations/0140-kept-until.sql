-- What has a time to stay says until when, so that a sweep reads only what is due. See issuebot/domain/retention.py.
-- A draft: NULL while it is open, and where it joined a ticket. A message: it is looked at again then, and stays on while
-- its ticket is open. Rows that are there get the times of new ones.
ALTER TABLE draft ADD COLUMN kept_until BIGINT;
UPDATE draft SET kept_until = started_at + CASE status
    WHEN 'cancelled' THEN 86400 WHEN 'stale' THEN 31 * 86400 WHEN 'submitted' THEN 90 * 86400 END;
CREATE INDEX draft_kept ON draft (kept_until) WHERE kept_until IS NOT NULL;

ALTER TABLE message ADD COLUMN kept_until BIGINT NOT NULL DEFAULT 0;
UPDATE message SET kept_until = at + 90 * 86400;
CREATE INDEX message_kept ON message (kept_until);

-- By time, so that what is old is found without reading what is not.
CREATE INDEX update_seen_by_time ON update_seen (seen_at);
CREATE INDEX poison_by_time ON poison (kept_at);
CREATE INDEX viewing_by_time ON viewing (at);
CREATE INDEX invite_by_time ON invite (expires_at);
CREATE INDEX outbox_expiring ON outbox (expires_at) WHERE expires_at IS NOT NULL;
CREATE INDEX media_passing ON media (added_at) WHERE phase = 'passing';
