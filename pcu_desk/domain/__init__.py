"""What officers record and the rules about it; knows no file, no window and no line."""
