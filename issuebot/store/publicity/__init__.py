"""What was chosen for the public, one file a table."""
