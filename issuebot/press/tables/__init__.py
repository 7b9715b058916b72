"""Tables as CSV and XLSX."""
