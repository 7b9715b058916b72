-- A calendar takes out what somebody had, and has no more.
CREATE INDEX duty_event_by_volunteer ON duty_event (volunteer, starts);
