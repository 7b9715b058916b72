"""The map of open tickets."""
