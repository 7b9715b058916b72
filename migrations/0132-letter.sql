-- By which letter of the ticket's residents somebody answered the survey: it tells who said something else later, also when
-- they were forgotten since.
ALTER TABLE event ADD COLUMN letter BIGINT;
UPDATE event SET letter = CASE WHEN role = 'reporter' THEN 1 ELSE
    (SELECT place FROM alias WHERE alias.ticket = event.ticket AND alias.person = event.actor) END
    WHERE kind IN ('satisfied', 'unsatisfied', 'unsolved');
