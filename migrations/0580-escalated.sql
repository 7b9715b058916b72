-- What waits for the leader is found by the few events that asked, and not by reading all of them.
CREATE INDEX event_escalated ON event (ticket, seq) WHERE kind = 'escalate';
