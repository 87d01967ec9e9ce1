"""Texts that a person sees, named by catalogue context; owns no language."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Text:
    """A catalogue entry: the context it is filed under and its English source with {placeholders}."""

    context: str
    source: str

    def __str__(self) -> str:
        """Return the English source, for logs and tests only."""
        return self.source


def QT_TRANSLATE_NOOP(context: str, source: str) -> Text:  # noqa: N802 - the name by which Qt's lupdate finds texts
    """Mark a text for the catalogues and return it as a value that `i18n.Catalog.text` looks up."""
    return Text(context, source)
