-- Every two letters that stand side by side in the words about a ticket: what /find looks up.
-- The letters are one number (see domain/language/letter_pairs.py), so that no collation has a say and both engines compare alike.
CREATE TABLE pair (
    letters BIGINT NOT NULL,
    ticket BIGINT NOT NULL,
    PRIMARY KEY (letters, ticket)
) WITHOUT ROWID;
