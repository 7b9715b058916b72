-- How much of `hurried_after` are pauses: an extension gives no more time to accept a ticket, so none of it is halved there.
ALTER TABLE ticket ADD COLUMN hurried_paused BIGINT NOT NULL DEFAULT 0;

-- Where nothing was extended, all of it are pauses.
UPDATE ticket SET hurried_paused = hurried_after WHERE hurried_after > 0;
-- Where something was, it is known as long as no pause ended after the hurry, or none before it; or all extensions are of
-- one side, as `added - paused` is what they give together. Where both are of both sides, extensions are taken for
-- equally long.
UPDATE ticket SET hurried_paused = CASE
        WHEN NOT EXISTS (SELECT 1 FROM event WHERE event.ticket = ticket.number
            AND event.from_status IN ('waiting', 'merged') AND event.to_status <> event.from_status AND event.seq >
                (SELECT max(hurry.seq) FROM event AS hurry WHERE hurry.ticket = ticket.number AND hurry.kind = 'urgent'))
            THEN paused
        WHEN NOT EXISTS (SELECT 1 FROM event WHERE event.ticket = ticket.number AND event.at >= ticket.promised_at
            AND event.from_status IN ('waiting', 'merged') AND event.to_status <> event.from_status AND event.seq <
                (SELECT max(hurry.seq) FROM event AS hurry WHERE hurry.ticket = ticket.number AND hurry.kind = 'urgent'))
            THEN 0
        ELSE hurried_after - (added - paused) * (SELECT count(*) FROM event WHERE event.ticket = ticket.number
            AND event.kind = 'extend' AND event.at >= ticket.promised_at AND event.seq <
                (SELECT max(hurry.seq) FROM event AS hurry WHERE hurry.ticket = ticket.number AND hurry.kind = 'urgent'))
            / (SELECT count(*) FROM event WHERE event.ticket = ticket.number
                AND event.kind = 'extend' AND event.at >= ticket.promised_at)
        END
    WHERE hurried_after > 0 AND added > paused
        AND EXISTS (SELECT 1 FROM event WHERE event.ticket = ticket.number AND event.kind = 'extend'
            AND event.at >= ticket.promised_at);
UPDATE ticket SET hurried_paused = paused WHERE hurried_paused > paused;
UPDATE ticket SET hurried_paused = hurried_after WHERE hurried_paused > hurried_after;
UPDATE ticket SET hurried_paused = 0 WHERE hurried_paused < 0;
