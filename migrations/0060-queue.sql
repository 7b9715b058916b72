-- The queue by its order: without a unit first, then by the next deadline, raised by weight and urgency.
-- Only open tickets are in these indexes, so that a list costs the same after years. The expressions are those of
-- store/lists/queues.py, word for word: an index serves a query only when both say the same.
DROP INDEX ticket_open;
DROP INDEX ticket_by_unit;
CREATE INDEX queue_by_rank ON ticket (
    (CASE WHEN status = 'new' THEN 0 ELSE 1 END),
    (coalesce(CASE WHEN status IN ('new', 'assigned') THEN respond_by WHEN status = 'accepted' THEN resolve_by END, 99999999999) - CASE WHEN urgent THEN 259200 ELSE 0 END - 21600 * CASE WHEN weight > 9 THEN 8 ELSE weight - 1 END),
    number
) WHERE status IN ('new', 'assigned', 'accepted', 'waiting');
CREATE INDEX queue_by_unit ON ticket (
    unit,
    (CASE WHEN status = 'new' THEN 0 ELSE 1 END),
    (coalesce(CASE WHEN status IN ('new', 'assigned') THEN respond_by WHEN status = 'accepted' THEN resolve_by END, 99999999999) - CASE WHEN urgent THEN 259200 ELSE 0 END - 21600 * CASE WHEN weight > 9 THEN 8 ELSE weight - 1 END),
    number
) WHERE status IN ('new', 'assigned', 'accepted', 'waiting');
CREATE INDEX queue_by_community ON ticket (
    community,
    (CASE WHEN status = 'new' THEN 0 ELSE 1 END),
    (coalesce(CASE WHEN status IN ('new', 'assigned') THEN respond_by WHEN status = 'accepted' THEN resolve_by END, 99999999999) - CASE WHEN urgent THEN 259200 ELSE 0 END - 21600 * CASE WHEN weight > 9 THEN 8 ELSE weight - 1 END),
    number
) WHERE status IN ('new', 'assigned', 'accepted', 'waiting');
CREATE INDEX queue_urgent ON ticket (number) WHERE urgent AND status IN ('new', 'assigned', 'accepted', 'waiting');
