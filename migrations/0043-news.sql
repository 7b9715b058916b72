-- Whether a person wants news that go to everybody; answers and their own tickets reach them either way.
ALTER TABLE person ADD COLUMN news BOOLEAN NOT NULL DEFAULT TRUE;
