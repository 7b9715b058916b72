-- Lists read these indexes only, and no ticket that they do not show: behind its key each index has every column that
-- lists ask of a ticket. Otherwise each row passed by would be another page of the whole table, which grows with the years.
DROP INDEX queue_by_rank;
CREATE INDEX queue_by_rank ON ticket (
    (CASE WHEN status = 'new' THEN 0 ELSE 1 END),
    (coalesce(CASE WHEN status IN ('new', 'assigned') THEN respond_by WHEN status = 'accepted' THEN resolve_by END, 99999999999) - CASE WHEN urgent THEN 259200 ELSE 0 END - 21600 * CASE WHEN weight > 9 THEN 8 ELSE weight - 1 END),
    number,
    unit, community, category, status, urgent, weight, respond_by, resolve_by
) WHERE status IN ('new', 'assigned', 'accepted', 'waiting');
DROP INDEX queue_by_unit;
CREATE INDEX queue_by_unit ON ticket (
    unit,
    (CASE WHEN status = 'new' THEN 0 ELSE 1 END + 0),
    (coalesce(CASE WHEN status IN ('new', 'assigned') THEN respond_by WHEN status = 'accepted' THEN resolve_by END, 99999999999) - CASE WHEN urgent THEN 259200 ELSE 0 END - 21600 * CASE WHEN weight > 9 THEN 8 ELSE weight - 1 END),
    number,
    community, category, status, urgent, weight, respond_by, resolve_by
) WHERE status IN ('new', 'assigned', 'accepted', 'waiting');
DROP INDEX queue_by_community;
CREATE INDEX queue_by_community ON ticket (
    community,
    (CASE WHEN status = 'new' THEN 0 ELSE 1 END + 0),
    (coalesce(CASE WHEN status IN ('new', 'assigned') THEN respond_by WHEN status = 'accepted' THEN resolve_by END, 99999999999) - CASE WHEN urgent THEN 259200 ELSE 0 END - 21600 * CASE WHEN weight > 9 THEN 8 ELSE weight - 1 END),
    number,
    unit, category, status, urgent, weight, respond_by, resolve_by
) WHERE status IN ('new', 'assigned', 'accepted', 'waiting');
DROP INDEX queue_by_category;
CREATE INDEX queue_by_category ON ticket (
    category,
    (CASE WHEN status = 'new' THEN 0 ELSE 1 END + 0),
    (coalesce(CASE WHEN status IN ('new', 'assigned') THEN respond_by WHEN status = 'accepted' THEN resolve_by END, 99999999999) - CASE WHEN urgent THEN 259200 ELSE 0 END - 21600 * CASE WHEN weight > 9 THEN 8 ELSE weight - 1 END),
    number,
    unit, community, status, urgent, weight, respond_by, resolve_by
) WHERE status IN ('new', 'assigned', 'accepted', 'waiting');
-- With its rank, so that those of a shape that are late stand together.
DROP INDEX queue_by_shape;
CREATE INDEX queue_by_shape ON ticket (
    (coalesce(unit, '') || ' ' || coalesce(community, '') || ' ' || coalesce(category, '') || ' ' || status || CASE WHEN urgent THEN ' !' ELSE '' END),
    (coalesce(CASE WHEN status IN ('new', 'assigned') THEN respond_by WHEN status = 'accepted' THEN resolve_by END, 99999999999) - CASE WHEN urgent THEN 259200 ELSE 0 END - 21600 * CASE WHEN weight > 9 THEN 8 ELSE weight - 1 END),
    number,
    unit, community, category, status, urgent, weight, respond_by, resolve_by
) WHERE status IN ('new', 'assigned', 'accepted', 'waiting');
-- By the number, for those in somebody's hand: an expression, or the key would serve and lead to the table.
CREATE INDEX queue_by_number ON ticket (
    (number + 0),
    number, unit, community, category, status, urgent, weight, respond_by, resolve_by
) WHERE status IN ('new', 'assigned', 'accepted', 'waiting');
-- What is urgent comes early in every order, what waits has no deadline: these need no index of their own.
DROP INDEX queue_by_status;
DROP INDEX queue_urgent;
