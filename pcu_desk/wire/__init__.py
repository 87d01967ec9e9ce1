"""What crosses a line between desks and hubs; knows bytes, keys and signatures, no socket and no database."""
