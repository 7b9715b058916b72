"""Pictures of what was counted: what is on them, in the reader's language, and the same in words."""
