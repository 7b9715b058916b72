"""What is said of duties: sheets, plans, being there, hours, patrols."""
