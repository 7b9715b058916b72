-- Older migrations added columns and tables that they left empty for rows that were there.
-- How many people have a ticket (0005), and the letters of residents who were heard of (0022).
UPDATE ticket SET weight = (SELECT count(DISTINCT person) FROM follower WHERE follower.ticket = ticket.number)
    WHERE EXISTS (SELECT 1 FROM follower WHERE follower.ticket = ticket.number);
INSERT INTO alias (ticket, place, person)
    SELECT ticket, last + row_number() OVER (PARTITION BY ticket ORDER BY first), actor FROM (
        SELECT event.ticket, event.actor, min(event.seq) AS first,
            (SELECT coalesce(max(place), 1) FROM alias WHERE alias.ticket = event.ticket) AS last
        FROM event JOIN ticket ON ticket.number = event.ticket
        WHERE event.actor IS NOT NULL AND event.role IN ('reporter', 'follower')
            AND event.actor <> coalesce(ticket.reporter, 0)
            AND NOT EXISTS (SELECT 1 FROM alias WHERE alias.ticket = event.ticket AND alias.person = event.actor)
        GROUP BY event.ticket, event.actor
    ) AS heard;
-- 0132 took the letters of answers to the survey from those there were.
UPDATE event SET letter = (SELECT place FROM alias WHERE alias.ticket = event.ticket AND alias.person = event.actor)
    WHERE letter IS NULL AND role <> 'reporter' AND kind IN ('satisfied', 'unsatisfied', 'unsolved');

-- What SQL cannot compute is filled by issuebot/store/engine/backfills.py in small steps, from the first ticket on.
-- `upto` is the last one that is done; a row goes when all are.
CREATE TABLE backfill (
    name TEXT PRIMARY KEY,
    upto BIGINT NOT NULL
);
INSERT INTO backfill (name, upto) SELECT 'pair', 0 WHERE EXISTS (SELECT 1 FROM ticket);
INSERT INTO backfill (name, upto) SELECT 'danger', 0 WHERE EXISTS (SELECT 1 FROM ticket);
