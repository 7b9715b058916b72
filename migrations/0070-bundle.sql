-- Cards that came faster than a group may be told: until somebody opens them, one message lists them.
ALTER TABLE card ADD COLUMN bundle BIGINT;
CREATE INDEX card_by_bundle ON card (bundle) WHERE bundle IS NOT NULL;
