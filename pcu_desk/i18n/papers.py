"""What the check of a paper found, as sentences; compares nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pcu_desk.domain.timeline import TableCode
from pcu_desk.i18n import values

if TYPE_CHECKING:
    from pcu_desk.domain.paper import PaperFinding
    from pcu_desk.i18n.catalog import Catalog


def said(catalog: Catalog, finding: PaperFinding) -> str:
    """Return the sentence of a finding; a field is named by the labels and rows along its path."""
    return catalog.text(finding.what, **{name: _shown(catalog, value) for name, value in finding.params})


def _shown(catalog: Catalog, value: object) -> object:
    if isinstance(value, tuple):
        return " · ".join(values.said(catalog, part) for part in value)
    return values.said(catalog, value) if isinstance(value, bool | TableCode) else value
