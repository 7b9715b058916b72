-- How often each page of the guide was opened; day: its midnight in the district, in UTC seconds. Nobody is named.
CREATE TABLE guide_opened (
    day BIGINT NOT NULL,
    page TEXT NOT NULL,
    count BIGINT NOT NULL,
    PRIMARY KEY (day, page)
);
