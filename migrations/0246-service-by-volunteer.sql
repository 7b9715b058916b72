-- Whole as well: everybody's year is added up volunteer by volunteer in the order of the index, and nothing is sorted.
DROP INDEX service_by_volunteer;
CREATE INDEX service_by_volunteer ON service (volunteer, starts, seconds, standing, unit, kind);
