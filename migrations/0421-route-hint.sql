-- What the desk was asked about the routes, once: whether reports of a category and community are the unit's to which
-- coordinators keep sending them.
CREATE TABLE route_hint (
    category TEXT NOT NULL,
    community TEXT NOT NULL,
    unit TEXT NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (category, community, unit)
);
