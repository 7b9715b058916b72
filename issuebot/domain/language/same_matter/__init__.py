"""Whether two reports tell of the same."""
