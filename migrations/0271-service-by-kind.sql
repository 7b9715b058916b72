-- Whole as well: a year of one kind is added up without a look at the table, or at the other kinds.
CREATE INDEX service_by_kind ON service (kind, volunteer, starts, seconds, standing, unit);
