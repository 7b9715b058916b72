-- Lists that cost the same after years, whatever they are narrowed to. Only open tickets are in these indexes; the
-- expressions are those of store/lists/queues.py, word for word.
-- Their first expression is not that of queue_by_rank, or PostgreSQL would walk along that one for the same order.
DROP INDEX queue_by_unit;
DROP INDEX queue_by_community;
CREATE INDEX queue_by_unit ON ticket (
    unit,
    (CASE WHEN status = 'new' THEN 0 ELSE 1 END + 0),
    (coalesce(CASE WHEN status IN ('new', 'assigned') THEN respond_by WHEN status = 'accepted' THEN resolve_by END, 99999999999) - CASE WHEN urgent THEN 259200 ELSE 0 END - 21600 * CASE WHEN weight > 9 THEN 8 ELSE weight - 1 END),
    number
) WHERE status IN ('new', 'assigned', 'accepted', 'waiting');
CREATE INDEX queue_by_community ON ticket (
    community,
    (CASE WHEN status = 'new' THEN 0 ELSE 1 END + 0),
    (coalesce(CASE WHEN status IN ('new', 'assigned') THEN respond_by WHEN status = 'accepted' THEN resolve_by END, 99999999999) - CASE WHEN urgent THEN 259200 ELSE 0 END - 21600 * CASE WHEN weight > 9 THEN 8 ELSE weight - 1 END),
    number
) WHERE status IN ('new', 'assigned', 'accepted', 'waiting');
CREATE INDEX queue_by_category ON ticket (
    category,
    (CASE WHEN status = 'new' THEN 0 ELSE 1 END + 0),
    (coalesce(CASE WHEN status IN ('new', 'assigned') THEN respond_by WHEN status = 'accepted' THEN resolve_by END, 99999999999) - CASE WHEN urgent THEN 259200 ELSE 0 END - 21600 * CASE WHEN weight > 9 THEN 8 ELSE weight - 1 END),
    number
) WHERE status IN ('new', 'assigned', 'accepted', 'waiting');
-- An expression of the status: by the status itself SQLite would look up each of the open ones.
CREATE INDEX queue_by_status ON ticket (
    (status || ''),
    (coalesce(CASE WHEN status IN ('new', 'assigned') THEN respond_by WHEN status = 'accepted' THEN resolve_by END, 99999999999) - CASE WHEN urgent THEN 259200 ELSE 0 END - 21600 * CASE WHEN weight > 9 THEN 8 ELSE weight - 1 END),
    number
) WHERE status IN ('new', 'assigned', 'accepted', 'waiting');
DROP INDEX queue_urgent;
CREATE INDEX queue_urgent ON ticket (
    (CASE WHEN status = 'new' THEN 0 ELSE 1 END),
    (coalesce(CASE WHEN status IN ('new', 'assigned') THEN respond_by WHEN status = 'accepted' THEN resolve_by END, 99999999999) - CASE WHEN urgent THEN 259200 ELSE 0 END - 21600 * CASE WHEN weight > 9 THEN 8 ELSE weight - 1 END),
    number
) WHERE urgent AND status IN ('new', 'assigned', 'accepted', 'waiting');

-- Open tickets of one kind: the same unit, community, category, status and urgency.
CREATE INDEX queue_by_shape ON ticket (
    (coalesce(unit, '') || ' ' || coalesce(community, '') || ' ' || coalesce(category, '') || ' ' || status || CASE WHEN urgent THEN ' !' ELSE '' END)
) WHERE status IN ('new', 'assigned', 'accepted', 'waiting');

-- How many open tickets have each shape: kept with every move, so that no list counts them.
CREATE TABLE open_count (
    shape TEXT PRIMARY KEY,
    unit TEXT,
    community TEXT,
    category TEXT,
    status TEXT NOT NULL,
    urgent BOOLEAN NOT NULL,
    n BIGINT NOT NULL
);
INSERT INTO open_count (shape, unit, community, category, status, urgent, n)
    SELECT (coalesce(unit, '') || ' ' || coalesce(community, '') || ' ' || coalesce(category, '') || ' ' || status || CASE WHEN urgent THEN ' !' ELSE '' END),
        unit, community, category, status, urgent, count(*)
    FROM ticket WHERE status IN ('new', 'assigned', 'accepted', 'waiting') GROUP BY unit, community, category, status, urgent;

-- Who of the staff had which open ticket in hand.
CREATE TABLE hand (
    person BIGINT NOT NULL,
    ticket BIGINT NOT NULL REFERENCES ticket (number),
    PRIMARY KEY (person, ticket)
);
CREATE INDEX hand_by_ticket ON hand (ticket);
INSERT INTO hand (person, ticket)
    SELECT DISTINCT actor, ticket FROM event
    WHERE actor IS NOT NULL AND role IN ('unit', 'coordinator', 'leader')
    AND ticket IN (SELECT number FROM ticket WHERE status IN ('new', 'assigned', 'accepted', 'waiting'));
