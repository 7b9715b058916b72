-- Whose next words belong to a ticket: the answer to a question, or the reason after the survey. One row each, so that a
-- second question does not displace the first, and what is over goes by its ticket, whoever was asked.
CREATE TABLE expectation (
    person BIGINT NOT NULL REFERENCES person (id),
    ticket BIGINT NOT NULL REFERENCES ticket (number),
    what TEXT NOT NULL,
    since BIGINT NOT NULL,
    until BIGINT NOT NULL,
    PRIMARY KEY (person, ticket)
);
CREATE INDEX expectation_by_ticket ON expectation (ticket);
CREATE INDEX expectation_by_time ON expectation (until);

-- Those of tickets that wait, and of surveys; what was over already is left behind.
INSERT INTO expectation (person, ticket, what, since, until)
    SELECT person.id, ticket.number, 'answer', coalesce(ticket.waiting_since, 0), person.adding_until
    FROM person JOIN ticket ON ticket.number = person.adding_to
    WHERE ticket.status = 'waiting' AND person.adding_until IS NOT NULL;
INSERT INTO expectation (person, ticket, what, since, until)
    SELECT person.id, ticket.number, 'reason', person.adding_until - 600, person.adding_until
    FROM person JOIN ticket ON ticket.number = person.adding_to
    WHERE ticket.status <> 'waiting' AND EXISTS (
        SELECT 1 FROM event WHERE event.ticket = ticket.number AND event.actor = person.id
        AND event.kind IN ('unsatisfied', 'unsolved') AND event.at >= person.adding_until - 600
    );
ALTER TABLE person DROP COLUMN adding_to;
ALTER TABLE person DROP COLUMN adding_until;
