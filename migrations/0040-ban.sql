-- People who may not use the bot any more. The row outlives /forget: who is banned does not come back by being forgotten.
CREATE TABLE ban (
    person BIGINT PRIMARY KEY,
    at BIGINT NOT NULL,
    by_person BIGINT,
    reason TEXT
);
