"""The unit's own forms of paper: their sections, words, names, legal bases and emblem."""
