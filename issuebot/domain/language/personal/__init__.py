"""Numbers that say who somebody is."""
