-- What of a closed ticket may be seen by all. status: draft, asked (a second person looks), queued (on its way to the
-- channel), out, taking (being taken back) or over. earlier and later: files of the ticket; covered: cells of a grid over
-- them; picture: the file_id of the picture made of both, once it was looked at in this version; recalled: it is to be
-- taken back.
CREATE TABLE publication (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    ticket BIGINT NOT NULL REFERENCES ticket (number),
    status TEXT NOT NULL,
    editor BIGINT NOT NULL,
    approver BIGINT,
    earlier BIGINT,
    later BIGINT,
    covered TEXT NOT NULL DEFAULT '',
    words TEXT,
    version BIGINT NOT NULL DEFAULT 1,
    picture TEXT,
    chat BIGINT,
    message_id BIGINT,
    recalled BOOLEAN NOT NULL DEFAULT FALSE,
    changed_at BIGINT NOT NULL,
    next_due_at BIGINT
);
CREATE UNIQUE INDEX publication_of_ticket ON publication (ticket);
CREATE INDEX publication_due ON publication (next_due_at) WHERE next_due_at IS NOT NULL;

-- Who had a hand in it: none of them may be the second who looks at it.
CREATE TABLE publication_hand (
    publication BIGINT NOT NULL REFERENCES publication (id),
    person BIGINT NOT NULL,
    PRIMARY KEY (publication, person)
);
