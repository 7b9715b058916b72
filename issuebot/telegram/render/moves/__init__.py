"""What answers a move of the staff: questions, choices, refusals, what was done."""
