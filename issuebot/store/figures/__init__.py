"""What the figures are counted from, and how it is added up in the database."""
