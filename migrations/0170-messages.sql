-- A message of the outbox is its kind and its own fields as JSON; words and page are read of rows of before only.
ALTER TABLE outbox ADD COLUMN body TEXT;
