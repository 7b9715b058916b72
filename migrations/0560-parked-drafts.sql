-- A draft that waits until the one it was split from is over. Asked of whoever acts, so it must not read all of theirs.
CREATE INDEX draft_parked ON draft (person) WHERE status = 'parked';
