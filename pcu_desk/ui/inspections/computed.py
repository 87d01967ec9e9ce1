"""Fields that follow from others and are shown beside them; nothing of them is stored."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from pcu_desk.domain.case import Case
from pcu_desk.domain.moment import Moment
from pcu_desk.domain.text import QT_TRANSLATE_NOOP, Text
from pcu_desk.ui.look import Look

HELD = QT_TRANSLATE_NOOP("inspection", "Held, arrival to release")
HOURS = QT_TRANSLATE_NOOP("inspection", "{hours} h {minutes} min")
BACKWARD = QT_TRANSLATE_NOOP("inspection", "Released before it arrived: check the times")
_MINUTE, _HOUR = 60, 3600

Compute = Callable[[Look, Mapping[str, Any]], str]


def _held(look: Look, record: Mapping[str, Any]) -> str:
    arrived, released = (Moment.parse(record[name]) if record.get(name) else None for name in ("arrived", "released"))
    held = Case(arrived=arrived, released=released).held
    if held is None:
        return ""
    seconds = int(held.total_seconds())
    if seconds < 0:
        return look.text(BACKWARD)
    return look.text(HOURS, hours=seconds // _HOUR, minutes=f"{seconds % _HOUR // _MINUTE:02}")


COMPUTED: dict[str, tuple[Text, Compute]] = {"=held": (HELD, _held)}
