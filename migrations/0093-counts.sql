-- A district of many units and communities has thousands of shapes; a list of one of them counts its own only.
CREATE INDEX open_count_by_unit ON open_count (unit);
CREATE INDEX open_count_by_community ON open_count (community);
