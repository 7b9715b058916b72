-- Whether the person had the telephone numbers hidden in what they wrote: in what comes later, too.
ALTER TABLE draft ADD COLUMN hides_number BOOLEAN NOT NULL DEFAULT FALSE;
CREATE INDEX draft_hides_number ON draft (person) WHERE hides_number;
