"""Figures: /stats, assessments, charts, the tickets behind a figure, files, hot spots."""
