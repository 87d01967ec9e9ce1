"""The auditor's report in the window."""
