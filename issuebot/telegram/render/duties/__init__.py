"""What is said of duties: sheets, plans, swaps, patrols; being there and hours in a room of their own."""
