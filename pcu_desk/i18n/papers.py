"""What the check of a paper found, as sentences; compares nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pcu_desk.domain.text import Text

if TYPE_CHECKING:
    from pcu_desk.domain.paper import PaperFinding
    from pcu_desk.i18n.catalog import Catalog


def said(catalog: Catalog, finding: PaperFinding) -> str:
    """Return the sentence of a finding; a field is named by the labels along its path."""
    return catalog.text(finding.what, **{name: _shown(catalog, value) for name, value in finding.params})


def _shown(catalog: Catalog, value: object) -> object:
    if isinstance(value, Text):
        return catalog.text(value)
    if isinstance(value, tuple):
        return " · ".join(catalog.text(label) for label in value)
    return value
