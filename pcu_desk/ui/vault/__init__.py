"""The page of the vault itself: officers, checks, audit, backup."""
