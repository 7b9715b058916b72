"""What is shown so that people look."""
