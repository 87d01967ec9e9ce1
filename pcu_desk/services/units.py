"""The unit's own settings: names, legal bases, risk indicators, deadlines, the high score. A supervisor's matter."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import Field, fields, replace
from typing import Any, Protocol

from pcu_desk.domain import risk, tables
from pcu_desk.domain.changes import Changes
from pcu_desk.domain.errors import BugError, Fault, RecordError, UserError
from pcu_desk.domain.event import Act
from pcu_desk.domain.fields import Kind, spec_of
from pcu_desk.domain.officer import May
from pcu_desk.domain.ports import OpenVault
from pcu_desk.domain.printing import FormsChange
from pcu_desk.domain.record import WRONG_FIELDS, Record, decode, encode
from pcu_desk.domain.text import QT_TRANSLATE_NOOP
from pcu_desk.domain.unit import PortUnit
from pcu_desk.services.done import Done

FIXED = QT_TRANSLATE_NOOP(
    "units", "Code, country, desk letter and training stand from the founding on. Take out: {fields}."
)
BAD_LANGUAGE = QT_TRANSLATE_NOOP("units", "The id of a name is the code of its language, such as en or ru.")
NO_UNIT_NAME = QT_TRANSLATE_NOOP("units", "The unit needs a name in one language at least.")
NO_CODE = QT_TRANSLATE_NOOP("units", "Give this row an id of your own, such as L-03.")
NO_WORDS = QT_TRANSLATE_NOOP("units", "An entry of the unit's own needs words.")
NO_DAYS = QT_TRANSLATE_NOOP("units", "A deadline has a number of days, from 0 to {most}.")
OUT_OF_RANGE = QT_TRANSLATE_NOOP("units", "Points go from 0 to {most}.")

MOST_POINTS, MOST_DAYS = 1000, 3650
_OF_FORMS = ("forms", "form_words", "emblem")
_LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Za-z]{2,4})?")
_GENERATED = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")


class UnitForms(Protocol):
    """What judges a change of a unit's forms and emblem."""

    def ready(self, wanted: FormsChange) -> FormsChange:
        """Return the change with its emblem drawn anew. Raises RecordError."""

    def changed(self, before: PortUnit, wanted: FormsChange) -> PortUnit:
        """Return the unit with the change and the versions that follow from it. Raises RecordError."""


class Units:
    """The unit of an open vault."""

    def __init__(
        self, vault: OpenVault, changed: Callable[[], None], forms: Callable[[], UnitForms] | None = None
    ) -> None:
        """Work on an unlocked vault; `changed` is called when what was known of the unit is out of date.

        `forms` gives what judges a change of the unit's forms and emblem.
        """
        self._vault = vault
        self._forms = forms or _no_forms
        self._changed = changed

    def settings(self) -> Record:
        """Return what a supervisor may set, every field of it."""
        with self._vault.reading() as reader:
            record = encode(reader.unit())
        return {name: record[name] for name in setting_names()}

    def change(self, record: Record) -> Done[PortUnit]:
        """Set what a record holds; what it leaves out stays. Signed. Raises RecordError with every wrong field."""
        self._vault.officer.require(May.MANAGE)
        given = decode(PortUnit, record)
        wanted = {name: getattr(given, name) for name in setting_names() if name in record}
        with self._vault.reading() as reader:
            forms = _forms_changed(reader.unit(), wanted)
        judge = self._forms() if forms != FormsChange() else None
        forms = judge.ready(forms) if judge is not None else forms
        with self._vault.writing() as tx:
            before = tx.unit()
            _need_same(before, given, record)
            after = replace(before, **wanted)
            check_settings(after)
            after = judge.changed(after, forms) if judge is not None else after
            if after == before:
                return Done(before, Changes())
            tx.save_unit(after, Act.UNIT_SET)
        self._changed()
        return Done(after, Changes.of("unit", after.code))


def setting_names() -> tuple[str, ...]:
    """Return the names of the fields that a supervisor may set."""
    return tuple(field.name for field in fields(PortUnit) if _settable(field))


def _forms_changed(now: PortUnit, wanted: dict[str, Any]) -> FormsChange:
    """Take forms, words and emblem out of what is wanted; return those that differ from what is saved."""
    given = (wanted.pop(name, None) for name in _OF_FORMS)
    saved = (now.forms, now.form_words, now.emblem)
    forms, words, emblem = (new if new != old else None for new, old in zip(given, saved, strict=True))
    return FormsChange(forms=forms, words=words, emblem=emblem)


def _settable(field: Field[Any]) -> bool:
    return spec_of(field).kind is not Kind.GIVEN or field.name in _OF_FORMS


def _no_forms() -> UnitForms:
    raise BugError("these settings were given nothing that judges forms")


def check_settings(unit: PortUnit) -> None:
    """Raise RecordError with every setting that can't be."""
    if faults := tuple(_faults(unit)):
        raise RecordError(WRONG_FIELDS, faults, count=len(faults))


def _need_same(before: PortUnit, given: PortUnit, record: Record) -> None:
    """Let what was printed be given back; refuse to change what stands from the founding on."""
    fixed = [field.name for field in fields(PortUnit) if not _settable(field) and field.name in record]
    if changed := [name for name in fixed if getattr(given, name) != getattr(before, name)]:
        raise UserError(FIXED, fields=", ".join(changed))


def _faults(unit: PortUnit) -> Iterator[Fault]:
    if not any(name.name.strip() for name in unit.names):
        yield Fault("names", NO_UNIT_NAME)
    yield from (Fault(f"names.{row.id}", BAD_LANGUAGE) for row in unit.names if not _LANGUAGE.fullmatch(row.id))
    if unit.high_score > MOST_POINTS:
        yield Fault("high_score", OUT_OF_RANGE, _up_to(MOST_POINTS))
    own = {cells[0] for cells in tables.rows(risk.TABLE)}
    worded = [
        *(("legal_bases", row.id, row.wording) for row in unit.legal_bases),
        *(("indicators", row.id, row.label) for row in unit.indicators if row.id not in own),
        *(("deadlines", row.id, row.what) for row in unit.deadlines),
    ]
    for group, code, words in worded:
        if _GENERATED.fullmatch(code):
            yield Fault(group, NO_CODE)
        if not words.strip():
            yield Fault(f"{group}.{code}", NO_WORDS)
    for rule in unit.indicators:
        if (rule.points or 0) > MOST_POINTS:
            yield Fault(f"indicators.{rule.id}.points", OUT_OF_RANGE, _up_to(MOST_POINTS))
    for deadline in unit.deadlines:
        if deadline.days is None or deadline.days > MOST_DAYS:
            yield Fault(f"deadlines.{deadline.id}.days", NO_DAYS, _up_to(MOST_DAYS))


def _up_to(most: int) -> tuple[tuple[str, str], ...]:
    return (("most", str(most)),)
