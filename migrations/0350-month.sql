-- When the leader is to be sent the assessment of the month that is over.
INSERT INTO clock (name) VALUES ('month');
