-- staged: the import that brought a duty; nobody sees it while that is being applied. replaces: the duty in whose stead
-- this row is seen once its sheet is in force, until its values are written there; replaced_revision is that duty's then.
ALTER TABLE duty ADD COLUMN replaces BIGINT REFERENCES duty (id);
ALTER TABLE duty ADD COLUMN replaced_revision BIGINT;
CREATE INDEX duty_replaces ON duty (replaces) WHERE replaces IS NOT NULL;
DROP INDEX duty_staged;
CREATE INDEX duty_staged ON duty (staged, id) WHERE staged IS NOT NULL;
CREATE INDEX roster_import_applying ON roster_import (id) WHERE status = 'applying';

-- So many of those whom a sheet concerns were told.
ALTER TABLE roster_import ADD COLUMN told BIGINT NOT NULL DEFAULT 0;

-- What is asked for every row of a duty that goes: whether anything hangs on it.
CREATE INDEX offer_by_duty ON offer (duty);
CREATE INDEX patrol_of_duty ON patrol (duty);
CREATE INDEX persuasion_of_duty ON persuasion (duty);
CREATE INDEX location_wanted_by_duty ON location_wanted (duty);
