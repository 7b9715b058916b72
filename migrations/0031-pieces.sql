-- A draft is made of pieces, one per message: what it knows is derived from all of them, in whatever order they came.
-- answer: typed when the person had tapped 地点; place: the line says where, not what.
ALTER TABLE draft_words ADD COLUMN answer BOOLEAN NOT NULL DEFAULT FALSE;
ALTER TABLE draft_words ADD COLUMN place BOOLEAN NOT NULL DEFAULT FALSE;

CREATE TABLE draft_point (
    draft BIGINT NOT NULL REFERENCES draft (id),
    message_id BIGINT NOT NULL,
    latitude DOUBLE PRECISION NOT NULL,
    longitude DOUBLE PRECISION NOT NULL,
    title TEXT,
    PRIMARY KEY (draft, message_id)
);

-- Drafts that are open now keep the point and the place they have.
INSERT INTO draft_point (draft, message_id, latitude, longitude)
    SELECT id, 0, latitude, longitude FROM draft
    WHERE status = 'open' AND latitude IS NOT NULL AND longitude IS NOT NULL;
INSERT INTO draft_words (draft, message_id, body, answer, place)
    SELECT id, 0, place, TRUE, TRUE FROM draft WHERE status = 'open' AND place IS NOT NULL;
