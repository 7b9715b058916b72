-- Queues go by the deadline alone, which is what they show: what is urgent, and what more people reported, comes first
-- only among those that are due at the same second. Behind its key each index has every column that lists ask of a ticket.
DROP INDEX queue_by_rank;
CREATE INDEX queue_by_rank ON ticket (
    (coalesce(CASE WHEN status IN ('new', 'assigned') THEN respond_by WHEN status = 'accepted' THEN resolve_by END, 99999999999)),
    (CASE WHEN urgent THEN 0 ELSE 1 END),
    (0 - weight),
    number,
    unit, community, category, status, urgent, weight, respond_by, resolve_by
) WHERE status IN ('new', 'assigned', 'accepted', 'waiting');
DROP INDEX queue_by_unit;
CREATE INDEX queue_by_unit ON ticket (
    unit,
    (coalesce(CASE WHEN status IN ('new', 'assigned') THEN respond_by WHEN status = 'accepted' THEN resolve_by END, 99999999999) + 0),
    (CASE WHEN urgent THEN 0 ELSE 1 END),
    (0 - weight),
    number,
    community, category, status, urgent, weight, respond_by, resolve_by
) WHERE status IN ('new', 'assigned', 'accepted', 'waiting');
DROP INDEX queue_by_community;
CREATE INDEX queue_by_community ON ticket (
    community,
    (coalesce(CASE WHEN status IN ('new', 'assigned') THEN respond_by WHEN status = 'accepted' THEN resolve_by END, 99999999999) + 0),
    (CASE WHEN urgent THEN 0 ELSE 1 END),
    (0 - weight),
    number,
    unit, category, status, urgent, weight, respond_by, resolve_by
) WHERE status IN ('new', 'assigned', 'accepted', 'waiting');
DROP INDEX queue_by_category;
CREATE INDEX queue_by_category ON ticket (
    category,
    (coalesce(CASE WHEN status IN ('new', 'assigned') THEN respond_by WHEN status = 'accepted' THEN resolve_by END, 99999999999) + 0),
    (CASE WHEN urgent THEN 0 ELSE 1 END),
    (0 - weight),
    number,
    unit, community, status, urgent, weight, respond_by, resolve_by
) WHERE status IN ('new', 'assigned', 'accepted', 'waiting');
DROP INDEX queue_by_shape;
CREATE INDEX queue_by_shape ON ticket (
    (coalesce(unit, '') || ' ' || coalesce(community, '') || ' ' || coalesce(category, '') || ' ' || status || CASE WHEN urgent THEN ' !' ELSE '' END),
    (coalesce(CASE WHEN status IN ('new', 'assigned') THEN respond_by WHEN status = 'accepted' THEN resolve_by END, 99999999999)),
    number,
    unit, community, category, status, urgent, weight, respond_by, resolve_by
) WHERE status IN ('new', 'assigned', 'accepted', 'waiting');
