-- How often something of a person was erased, and how much of it the files were rid of since: bytes of deleted rows stay
-- in them at first. Once after an upgrade, for what versions of before left behind. (Their tallies, by a digest without a
-- key, are gone after a day.)
INSERT INTO counter (name, value) VALUES ('erased', 1), ('scrubbed', 0);
