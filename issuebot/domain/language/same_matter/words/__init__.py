"""The words of matters."""
