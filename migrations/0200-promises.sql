-- What a ticket's deadlines were computed from, so that they can be counted again without a guess: `promised_at` is when the
-- counting of the present round of work began, `paused` how many working seconds of `added` are pauses; `hurried_at` is
-- from when on what was left was halved, `hurried_after` how much of `added` had been added by then.
ALTER TABLE ticket ADD COLUMN promised_at BIGINT;
ALTER TABLE ticket ADD COLUMN paused BIGINT NOT NULL DEFAULT 0;
ALTER TABLE ticket ADD COLUMN hurried_at BIGINT;
ALTER TABLE ticket ADD COLUMN hurried_after BIGINT NOT NULL DEFAULT 0;

UPDATE ticket SET promised_at = submitted_at;
-- Until now `added` of a later round held the working time that had passed before it began. Where nothing was added since
-- it began, it is counted from there; where something was, what is in `added` cannot be told apart, and all of it stays a
-- pause since the first submission, which gives the same deadline.
UPDATE ticket SET added = 0, promised_at =
        (SELECT max(at) FROM event WHERE event.ticket = ticket.number AND event.kind IN ('unsolved', 'reopen'))
    WHERE round > 1
        AND EXISTS (SELECT 1 FROM event WHERE event.ticket = ticket.number AND event.kind IN ('unsolved', 'reopen'))
        AND NOT EXISTS (
            SELECT 1 FROM event WHERE event.ticket = ticket.number AND (event.kind = 'merge'
                OR event.kind IN ('ask', 'extend') AND event.seq > (SELECT max(begun.seq) FROM event AS begun
                    WHERE begun.ticket = ticket.number AND begun.kind IN ('unsolved', 'reopen'))));
-- Pauses and extensions were one sum. Where nobody was asked anything, all of it are extensions.
UPDATE ticket SET paused = added
    WHERE added > 0
        AND (round > 1 OR EXISTS (SELECT 1 FROM event WHERE event.ticket = ticket.number AND event.kind = 'ask'));
UPDATE ticket SET hurried_after = added, hurried_at = coalesce(
        (SELECT max(at) FROM event WHERE event.ticket = ticket.number AND event.kind = 'urgent'
            AND event.at >= ticket.promised_at),
        promised_at)
    WHERE urgent;
