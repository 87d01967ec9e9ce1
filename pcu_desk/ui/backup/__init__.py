"""Backups in the window: their panel, the clock that makes them when they are due, and the way back from one."""
