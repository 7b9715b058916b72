"""Good neighbours: nominated by residents, reviewed by coordinators, thanked in the channel."""
