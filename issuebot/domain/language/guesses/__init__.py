"""What a report is about: the words that count, what decisions taught, and why."""
