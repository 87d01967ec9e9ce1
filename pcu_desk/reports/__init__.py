"""Case and catalogue in, PDF out: sets type, draws pages, seals the file; knows no vault, no window and no line."""
