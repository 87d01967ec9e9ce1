"""Officers of the unit: the list, what is known of each, and the acts of a supervisor and of each for himself."""
