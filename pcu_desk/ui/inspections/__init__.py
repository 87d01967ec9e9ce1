"""The page of inspections: list, editor, what is missing; rules and numbers come from domain and services."""
