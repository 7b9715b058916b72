"""What people hear unasked: news of a ticket, reminders, troubles."""
