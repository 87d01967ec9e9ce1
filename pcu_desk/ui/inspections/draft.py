"""A case as it is being typed: what is on the screen beside what is in the vault, and the way back. No Qt here."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from pcu_desk.domain.case import Case, Seizure
from pcu_desk.domain.deadlines import followed
from pcu_desk.domain.errors import RecordError
from pcu_desk.domain.record import Record, apply, decode, difference, encode, row_kind


def at(record: Record, path: str) -> Any:  # noqa: ANN401 - any record value
    """Return the value at a path (`/units/<id>/number`), None when nothing stands there."""
    value: Any = record
    for step in path.split("/")[1:]:
        if isinstance(value, list):
            value = next((row for row in value if row["id"] == step), None)
        elif isinstance(value, dict):
            value = value.get(step)
        else:
            return None
    return value


class Draft:
    """One open case. `put` changes the screen's copy; `unsaved` is what the vault does not have yet."""

    def __init__(self, case: Case) -> None:
        """Begin with what the vault holds."""
        self.case = case
        self._saved = encode(case)
        self.record: Record = encode(case)
        self._undo: list[dict[str, Any]] = []
        self._typed: tuple[Record, Case] | None = None

    @property
    def id(self) -> str:
        """The case's id."""
        return self.case.id

    def get(self, path: str) -> Any:  # noqa: ANN401 - any record value
        """Return the value at a path."""
        return at(self.record, path)

    def put(self, changes: Mapping[str, Any]) -> bool:
        """Change the screen's copy; return whether anything became different. Raises UserError on a foreign path."""
        before = self.record
        after = _with_deadlines(before, apply(_with_groups(before, changes), changes), changes)
        back = difference(after, before)
        if not back:
            return False
        self.record = after
        self._undo.append(back)
        return True

    def undo(self) -> tuple[str, ...]:
        """Take the last change back; return the paths that changed, none when there is nothing to undo."""
        if not self._undo:
            return ()
        back = self._undo.pop()
        self.record = apply(self.record, back)
        return tuple(back)

    def unsaved(self) -> dict[str, Any]:
        """Return the changes that the vault does not have yet."""
        return difference(self._saved, self.record)

    def taken(self, case: Case, sent: Record) -> None:
        """Note what the vault holds now; what was typed since `sent` stays on top of it."""
        since = difference(sent, self.record)
        self.case, self._saved = case, encode(case)
        self.record = apply(self._saved, since)

    def renew(self, case: Case) -> None:
        """Note what the vault holds now by another act; what was typed and not saved yet stays on top of it."""
        since = self.unsaved()
        self.case, self._saved = case, encode(case)
        self.record = apply(self._saved, since)

    def typed_case(self) -> Case:
        """Return the case as it stands on the screen."""
        if self._typed is None or self._typed[0] is not self.record:
            self._typed = (self.record, decode(Case, self.record))
        return self._typed[1]


def _with_groups(record: Record, changes: Mapping[str, Any]) -> Record:
    """Return the record with an empty group where a change goes into one that is not there yet."""
    names = {path.split("/")[1] for path in changes if path.count("/") > 1}
    kinds = {name: row_kind(Case, name) for name in names if name in record and record[name] is None}
    return {**record, **{name: encode(kind()) for name, kind in kinds.items() if kind is not None}}


def _with_deadlines(before: Record, after: Record, changes: Mapping[str, Any]) -> Record:
    """Return the record with the due days that follow from its changes; one that can't be read stays as it is."""
    moved = any(path == "/seizure/at" or path.startswith("/seizure/deadlines/") for path in changes)
    if not moved or before["seizure"] is None or after["seizure"] is None:
        return after
    try:
        seizure = followed(decode(Seizure, before["seizure"]), decode(Seizure, after["seizure"]))
    except RecordError:
        return after
    return {**after, "seizure": {**after["seizure"], "deadlines": encode(seizure.deadlines)}}
