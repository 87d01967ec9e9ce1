"""Evidence in the window: thumbnails, adding, looking closely; no file is opened or decoded here."""
