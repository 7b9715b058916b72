"""Where it is: addresses of both languages, and communities by the names that people use."""
