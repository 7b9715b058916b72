"""Lists, and one ticket with its history."""
