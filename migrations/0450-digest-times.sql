-- When a digest last came into the public channel, and when it was taken back, in UTC seconds.
ALTER TABLE digest ADD COLUMN out_at BIGINT;
ALTER TABLE digest ADD COLUMN taken_back_at BIGINT;
UPDATE digest SET out_at = changed_at WHERE status = 'out';
