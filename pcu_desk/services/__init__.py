"""The use cases: what officers do, spoken in ports; knows no window, no database and no line."""
