"""Who is who: the welcome, the help and the menu of each role, privacy, the staff."""
