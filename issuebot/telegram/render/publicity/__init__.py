"""What everybody may see, and how it is prepared."""
