-- By the number once more, and unique: so PostgreSQL knows that each look-up ends in one row, and does not read all that
-- is open instead. There the columns behind the mark are no part of the key; SQLite takes the mark for a comment.
DROP INDEX queue_by_number;
CREATE UNIQUE INDEX queue_by_number ON ticket (
    (number + 0) /* INCLUDE */,
    number, unit, community, category, status, urgent, weight, respond_by, resolve_by
) WHERE status IN ('new', 'assigned', 'accepted', 'waiting');
