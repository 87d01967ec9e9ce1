"""Courier files in the window: what waits written to a stick, what a stick brings looked at and taken in."""
