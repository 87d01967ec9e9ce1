"""The program about itself: what runs here, its parts, its updates, and where it stopped once."""
