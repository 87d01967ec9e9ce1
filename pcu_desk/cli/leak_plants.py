"""Cases and alerts whose every free text is a planted word: what a day is filled with when leaks are looked for."""

from __future__ import annotations

import dataclasses
from typing import Any, get_args, get_type_hints

from pcu_desk.cli.leak_scan import Markers
from pcu_desk.domain.case import Case
from pcu_desk.domain.fields import Kind
from pcu_desk.domain.message import Message

_FREE = (Kind.TEXT, Kind.LONG, Kind.IDENTIFIER)
_LATER = ("custody", "evidence", "imported", "checklist")


def case_of(markers: Markers) -> dict[str, Any]:
    """Return the record of a case with one row in every list, as an officer would type it."""
    record: dict[str, Any] = _filled(Case, markers)
    return {**record, "direction": "transit", "selection": "profile"}


def alert_of(markers: Markers, case: str, unit: str) -> dict[str, Any]:
    """Return what `alert add` takes for an alert about a case."""
    texts = _filled(Message, markers)
    wanted = ("subject", "goods", "parties", "reason", "asked", "handling")
    return {"case": case, "recipients": [unit], **{name: texts[name] for name in wanted}}


def _filled(kind: Any, markers: Markers) -> dict[str, Any]:  # noqa: ANN401 - a class of records
    hints, found = get_type_hints(kind), dict[str, Any]()
    for field in dataclasses.fields(kind):
        spec = field.metadata.get("spec")
        if spec is None or field.name in _LATER:
            continue
        if spec.kind in _FREE:
            found[field.name] = markers.next()
        elif spec.kind is Kind.ROWS:
            found[field.name] = [_filled(get_args(hints[field.name])[0], markers)]
        elif spec.kind is Kind.GROUP:
            found[field.name] = _filled(_class(hints[field.name]), markers)
    return found


def _class(hint: Any) -> Any:  # noqa: ANN401 - a class, alone or with None
    return next((each for each in get_args(hint) if dataclasses.is_dataclass(each)), hint)
