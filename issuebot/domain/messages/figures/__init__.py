"""Messages with figures: assessments, charts, the tickets behind them, files, hot spots."""
