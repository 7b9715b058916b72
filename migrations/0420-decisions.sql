-- The events by which it was decided what a report is about: the guess learns from them (docs/learning.md). They are
-- the only source: nothing else is kept of it.
CREATE INDEX event_decides ON event (at, ticket)
    WHERE kind IN ('category', 'confirm', 'decline', 'assign', 'reopen', 'accept', 'close', 'unlearn');
