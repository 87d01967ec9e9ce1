"""The command line: parse, call a service, print. Everything the window can do to data can be done here."""
