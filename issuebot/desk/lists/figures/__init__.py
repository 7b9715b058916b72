"""Figures as people look at them: /stats, assessments, the tickets behind a figure, files."""
