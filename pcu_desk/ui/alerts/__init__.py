"""The page of alerts: threads, what was said in one, where it stands for each recipient, and writing a new one."""
