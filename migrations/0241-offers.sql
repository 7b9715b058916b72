-- Somebody wants to hand a duty over: to one volunteer (receiver), or to whoever takes it first of those who do the same
-- kind. status: open, taken (by taker), declined, withdrawn or over. One of a duty is open at a time.
CREATE TABLE offer (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    duty BIGINT NOT NULL REFERENCES duty (id),
    volunteer BIGINT NOT NULL REFERENCES volunteer (id),
    receiver BIGINT,
    status TEXT NOT NULL,
    taker BIGINT,
    at BIGINT NOT NULL
);
CREATE UNIQUE INDEX offer_one_open ON offer (duty) WHERE status = 'open';
CREATE INDEX offer_by_time ON offer (at);
