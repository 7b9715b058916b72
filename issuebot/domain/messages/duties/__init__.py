"""Messages about duties: the sheets that plan them, being there, hours, patrols, and who is who."""
