"""Being at a duty, the hours that come of it, and their certificates."""
