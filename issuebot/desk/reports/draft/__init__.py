"""A report before it is a ticket: from the first message to 提交."""
