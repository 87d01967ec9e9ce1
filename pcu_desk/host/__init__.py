"""The operating system: folders, settings file, window lock, keyring, log; knows nothing of cases."""
