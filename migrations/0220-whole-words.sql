-- Words are found in either script, and to their end: older pairs are of one spelling and of the first 300 letters.
DELETE FROM pair;
INSERT INTO backfill (name, upto) SELECT 'pair', 0 WHERE EXISTS (SELECT 1 FROM ticket)
    ON CONFLICT (name) DO UPDATE SET upto = 0;
