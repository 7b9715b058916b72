-- What a chat wants of the lists of the morning: 'late' or 'none'; NULL: all of it.
ALTER TABLE chat ADD COLUMN mornings TEXT;
