"""A case's events in words, and the record that each leads to: acts, fields that a change names; joins no sentence."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from typing import Any

from pcu_desk.domain.case import Case
from pcu_desk.domain.errors import UserError
from pcu_desk.domain.event import Act, Event
from pcu_desk.domain.fields import NO_LABEL, spec_of
from pcu_desk.domain.record import Record, apply, full, row_kind
from pcu_desk.domain.text import QT_TRANSLATE_NOOP, Text

OPENED = QT_TRANSLATE_NOOP("history", "Inspection opened")
DESCRIBED = QT_TRANSLATE_NOOP("history", "Evidence described")
EDITED = QT_TRANSLATE_NOOP("history", "Changed")
ACTS: dict[Act, Text] = {
    Act.OPENED: OPENED,
    Act.EDITED: EDITED,
    Act.ISSUED: QT_TRANSLATE_NOOP("history", "Issued on paper"),
    Act.SUBMITTED: QT_TRANSLATE_NOOP("history", "Submitted"),
    Act.APPROVED: QT_TRANSLATE_NOOP("history", "Approved"),
    Act.RETURNED: QT_TRANSLATE_NOOP("history", "Returned"),
    Act.COUNTERSIGNED: QT_TRANSLATE_NOOP("history", "Release countersigned"),
    Act.TRANSFERRED: QT_TRANSLATE_NOOP("history", "Handed over"),
    Act.ATTACHED: QT_TRANSLATE_NOOP("history", "Evidence added"),
    Act.IMPORTED: QT_TRANSLATE_NOOP("history", "Taken in from a file"),
    Act.AMENDED: QT_TRANSLATE_NOOP("history", "Amended"),
    Act.REOPENED: QT_TRANSLATE_NOOP("history", "Reopened"),
    Act.VOIDED: QT_TRANSLATE_NOOP("history", "Voided"),
    Act.VIEWED: QT_TRANSLATE_NOOP("history", "Looked at"),
    Act.PRINTED: QT_TRANSLATE_NOOP("history", "Printed"),
    Act.EXPORTED: QT_TRANSLATE_NOOP("history", "Exported"),
}


@dataclasses.dataclass(frozen=True, slots=True)
class Told:
    """One event in words: the act, the reason given ("" if none), and the path of labels of each changed field."""

    act: Text
    reason: str = ""
    fields: tuple[tuple[Text, ...], ...] = ()


def told(event: Event) -> Told:
    """Return what an event of a case says to a person."""
    reason = event.change.get("reason")
    changes = event.change.get("set")
    paths = changes if isinstance(changes, Mapping) and event.act is not Act.ATTACHED else {}
    labels = dict.fromkeys(found for path in paths if (found := field_labels(Case, path)))
    act = DESCRIBED if event.act is Act.ATTACHED and not event.change.get("files") else ACTS.get(event.act, EDITED)
    return Told(act, reason if isinstance(reason, str) else "", tuple(labels))


def after_change(form: type, before: Record | None, change: Mapping[str, Any]) -> Record | None:
    """Return the working form of a record after an event's change, None when no event has begun it.

    Raises ValueError if it can't be.
    """
    try:
        if "record" in change:
            return full(form, change["record"])
        if "set" not in change:
            return before
        if before is None:
            raise ValueError("a change to a record that no event began")
        return apply(before, change["set"])
    except (UserError, TypeError, AttributeError, KeyError) as error:
        raise ValueError("a change that does not fit its record") from error


def field_labels(kind: type, path: str) -> tuple[Text, ...]:
    """Return the labels along a path such as `/units/<id>/number`; empty for what the program gives itself."""
    found: list[Text] = []
    here: Any = kind
    steps = iter(path.split("/")[1:])
    for step in steps:
        field = next((field for field in dataclasses.fields(here) if field.name == step), None)
        if field is None or spec_of(field).label is NO_LABEL:
            return ()
        found.append(spec_of(field).label)
        here = row_kind(here, step)
        if here is None:
            break
        if isinstance(field.default, tuple):
            next(steps, None)
    return tuple(found)
