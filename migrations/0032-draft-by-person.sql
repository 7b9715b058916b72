-- Whose message was edited after its draft was submitted.
CREATE INDEX draft_by_person ON draft (person, id);
