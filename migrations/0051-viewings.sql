-- Who of the staff looked at a ticket, or decided about its reporter; and what people in staff groups are called.
CREATE TABLE viewing (
    id INTEGER PRIMARY KEY,
    ticket BIGINT NOT NULL REFERENCES ticket (number),
    at BIGINT NOT NULL,
    person BIGINT NOT NULL,
    role TEXT NOT NULL,
    chat BIGINT NOT NULL,
    how TEXT NOT NULL
);
CREATE INDEX viewing_by_ticket ON viewing (ticket);

CREATE TABLE colleague (
    person BIGINT PRIMARY KEY,
    name TEXT NOT NULL
);
