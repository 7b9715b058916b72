"""How people write: scripts, slips of the keys, signs that nobody sees, and tables of words found in one pass."""
