"""What is seen before anything is unlocked; kept lean, since it is the first paint."""
