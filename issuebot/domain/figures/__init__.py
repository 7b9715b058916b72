"""What was done, counted: what each ticket contributes, and a span of time added up. `docs/figures.md` defines it."""
