"""Where a field that stays blank on paper is edited, and its name; the paths are those of a finished report."""

from __future__ import annotations

import re
from typing import Any

from pcu_desk.domain.case import Case
from pcu_desk.ui.inspections.declared import declared
from pcu_desk.ui.look import Look

_STEP = re.compile(r"(\w+)(?:\[(\d+)\])?$")


def field_name(look: Look, path: str) -> str:
    """Return the name of a field by its path, such as `seizure.items[0].net`, behind that of the row it stands in."""
    kind: type | None = Case
    words, rows = path, list[str]()
    for step in _steps(path):
        name, place = _read(step)
        what = declared(kind).get(name) if kind is not None else None
        if what is None:
            break
        words, kind = look.text(what.spec.label), what.inner
        if place:
            rows.append(look.joined(" ", words, str(int(place) + 1)))
            words = rows[-1]
    return look.joined(" · ", *rows, "" if rows and words == rows[-1] else words)


def editor_path(case: Case, path: str) -> str:
    """Return the path by which the editor finds the field: a row goes by its id there, not by its number."""
    value: Any = case
    found = []
    for step in _steps(path):
        name, place = _read(step)
        found.append(name)
        value = getattr(value, name, None)
        if place and isinstance(value, tuple) and int(place) < len(value):
            value = value[int(place)]
            found.append(value.id)
    return "/" + "/".join(found)


def _steps(path: str) -> list[str]:
    return path.replace("/", ".").strip(".").split(".")


def _read(step: str) -> tuple[str, str]:
    found = _STEP.match(step)
    return (found[1], found[2] or "") if found is not None else (step, "")
