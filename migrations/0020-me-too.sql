-- Several people may have one ticket. A follower's row keeps the ticket they came to (origin) beside the one where they
-- are now (ticket), and the draft that brought them: what was joined or merged can be taken apart again.
CREATE TABLE follower_since (
    ticket BIGINT NOT NULL REFERENCES ticket (number),
    person BIGINT NOT NULL REFERENCES person (id),
    since BIGINT NOT NULL,
    origin BIGINT NOT NULL REFERENCES ticket (number),
    draft BIGINT,
    PRIMARY KEY (origin, person)
);
INSERT INTO follower_since (ticket, person, since, origin) SELECT ticket, person, since, ticket FROM follower;
DROP TABLE follower;
ALTER TABLE follower_since RENAME TO follower;
CREATE INDEX follower_by_person ON follower (person);
CREATE INDEX follower_by_ticket ON follower (ticket, person);
CREATE INDEX follower_by_draft ON follower (draft) WHERE draft IS NOT NULL;

ALTER TABLE media ADD COLUMN origin BIGINT;
CREATE INDEX media_by_origin ON media (origin) WHERE origin IS NOT NULL;

ALTER TABLE draft ADD COLUMN alone BOOLEAN NOT NULL DEFAULT FALSE;
CREATE INDEX draft_joined ON draft (ticket) WHERE status = 'joined';

ALTER TABLE ticket ADD COLUMN located_by BIGINT;
CREATE INDEX ticket_merged ON ticket (merged_into) WHERE merged_into IS NOT NULL;

-- Where open tickets near a new report are looked for: a band of latitude, or the newest of a community.
CREATE INDEX ticket_in_band ON ticket (category, latitude)
    WHERE status IN ('new', 'assigned', 'accepted', 'waiting');
CREATE INDEX ticket_in_community ON ticket (category, community, number)
    WHERE status IN ('new', 'assigned', 'accepted', 'waiting');
