"""Languages as values: texts, plurals, dates and numbers; knows no window and holds no current language."""
