"""What people reply to a card, a question or a list, without a command."""
