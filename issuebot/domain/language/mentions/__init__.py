"""Which tickets people mean by what they say: by number, by the place in a list, by what it was about."""
