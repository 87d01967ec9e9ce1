"""Files in and out: what comes from outside is parsed in a child process that can do no harm."""
