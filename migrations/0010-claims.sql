-- A move is claimed against the version that was read: also one that leaves the status as it is.
ALTER TABLE ticket ADD COLUMN version BIGINT NOT NULL DEFAULT 0;
