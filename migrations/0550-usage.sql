-- One idea has one name: what somebody did of late is called usage everywhere else.
ALTER TABLE tally RENAME TO usage;
