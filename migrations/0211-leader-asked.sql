-- When the leader is reminded of a question (请示) that nobody answered; NULL: none waits.
ALTER TABLE ticket ADD COLUMN answer_by BIGINT;
