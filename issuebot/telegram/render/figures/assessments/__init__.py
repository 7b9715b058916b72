"""What is said of the monthly assessment."""
