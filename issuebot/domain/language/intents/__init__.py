"""What people want who know no command."""
