-- Who was invited and what came of it: groups that units bound to themselves, people who became coordinators.
CREATE TABLE invite (
    token TEXT PRIMARY KEY,
    kind TEXT NOT NULL,
    unit TEXT,
    made_by BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    used_at BIGINT,
    used_by BIGINT
);

-- version: of the district when the group was bound; what a later file says of the unit's group is newer than this.
CREATE TABLE binding (
    unit TEXT PRIMARY KEY,
    chat BIGINT NOT NULL,
    topic BIGINT,
    version BIGINT NOT NULL,
    bound_by BIGINT NOT NULL,
    bound_at BIGINT NOT NULL
);

CREATE TABLE coordinator (
    person BIGINT PRIMARY KEY,
    name TEXT NOT NULL,
    invited_by BIGINT NOT NULL,
    joined_at BIGINT NOT NULL
);

ALTER TABLE chat ADD COLUMN greeted_at BIGINT;
