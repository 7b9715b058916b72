-- The number of the import of which a duty is a part that is not in force yet: nobody sees it before all of it is.
ALTER TABLE duty ADD COLUMN staged BIGINT;
CREATE INDEX duty_staged ON duty (staged) WHERE staged IS NOT NULL;

-- 1: what the sheet does not name stays.
ALTER TABLE roster_import ADD COLUMN keep BIGINT NOT NULL DEFAULT 0;
