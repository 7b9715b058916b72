-- When something is due that is no row of its own, such as the lists of the morning. NULL: that is still to be found out.
CREATE TABLE clock (name TEXT PRIMARY KEY, next_due_at BIGINT);
INSERT INTO clock (name) VALUES ('morning');
