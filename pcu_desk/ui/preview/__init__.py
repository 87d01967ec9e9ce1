"""Looking at a report before it leaves the vault: pages, paper, file."""
