-- What may be the same is looked for whatever the category: a guess may be wrong on either side.
DROP INDEX ticket_in_band;
DROP INDEX ticket_in_community;
CREATE INDEX ticket_in_band ON ticket (latitude)
    WHERE status IN ('new', 'assigned', 'accepted', 'waiting') AND latitude IS NOT NULL;
CREATE INDEX ticket_in_community ON ticket (community, number)
    WHERE status IN ('new', 'assigned', 'accepted', 'waiting');
