"""Reading a sheet of duties: from cells to duties, and what it changes of the plan."""
