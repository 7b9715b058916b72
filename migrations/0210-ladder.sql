-- The last reminder that was given (see issuebot/domain/ladder.py). -1: nothing was ever reminded of. The clock then finds
-- the ticket's place without a word: after an upgrade nobody hears of everything that is late at once.
ALTER TABLE ticket ADD COLUMN rung BIGINT NOT NULL DEFAULT 0;
UPDATE ticket SET rung = -1 WHERE status IN ('new', 'assigned', 'accepted', 'waiting');
UPDATE ticket SET next_due_at = submitted_at WHERE status IN ('new', 'assigned', 'accepted');
