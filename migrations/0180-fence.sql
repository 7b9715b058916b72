-- Whose turn it is to send: until when by the database's own clock, and a number that rises with each taking.
ALTER TABLE lease RENAME COLUMN until TO until_ms;
ALTER TABLE lease ADD COLUMN fence BIGINT NOT NULL DEFAULT 0;
UPDATE lease SET until_ms = until_ms * 1000;
