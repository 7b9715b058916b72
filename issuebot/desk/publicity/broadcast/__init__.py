"""Broadcasts: written, confirmed, sent to many, paused and stopped."""
