-- A card waits in the outbox once, however often it changes meanwhile: now the database itself sees to it.
DELETE FROM outbox WHERE kind = 'card' AND id NOT IN (SELECT min(id) FROM outbox WHERE kind = 'card' GROUP BY card);
DROP INDEX outbox_by_card;
CREATE UNIQUE INDEX outbox_card ON outbox (card) WHERE kind = 'card';
