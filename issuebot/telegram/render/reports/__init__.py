"""What residents read of their report: the draft, what answers them, their neighbours."""
