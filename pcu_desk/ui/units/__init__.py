"""The window of units: the directory, who stands in it, and how this desk comes into it."""
