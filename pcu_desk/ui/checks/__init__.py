"""Whether the vault is whole: the verification run, its result in words, and who has witnessed the journal."""
