-- The sender looks at what may go now and at nothing else: not_before_ms is 0 for that, and what waits for a moment is
-- found by the moment.
DROP INDEX outbox_in_order;
CREATE INDEX outbox_ready ON outbox (priority, id) WHERE not_before_ms = 0;
CREATE INDEX outbox_held ON outbox (not_before_ms) WHERE not_before_ms > 0;
