-- Whether a message of ours still asks something with buttons: they go when it is answered. Of older ones nobody knows.
ALTER TABLE message ADD COLUMN asking BIGINT NOT NULL DEFAULT 0;
