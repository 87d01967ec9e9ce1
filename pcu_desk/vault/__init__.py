"""The encrypted store: key slots, database, journal and its proofs; knows no window, no line, no rule of the field."""
