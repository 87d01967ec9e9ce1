"""What a supervisor has changed of the unit's forms and not saved yet, as a value; it asks and keeps nothing."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

from pcu_desk.domain.errors import RecordError
from pcu_desk.domain.printing import FormsChange
from pcu_desk.domain.record import Record, decode, encode
from pcu_desk.domain.unit import FormTemplate, FormWords, LegalBasis, PortUnit, UnitName, words_id

_PARTS = ("forms", "form_words", "names", "legal_bases", "emblem")
_GENERATED = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_Row = TypeVar("_Row", FormTemplate, FormWords, UnitName, LegalBasis)


@dataclass(frozen=True, slots=True)
class FormsDraft:
    """The unit as it is saved, and as it would be."""

    base: PortUnit
    unit: PortUnit

    @classmethod
    def of(cls, unit: PortUnit) -> FormsDraft:
        """Begin with what is saved."""
        return cls(unit, unit)

    @classmethod
    def kept(cls, unit: PortUnit, body: Record) -> FormsDraft:
        """Return what was kept over a lock; what another version kept and does not read counts as nothing."""
        try:
            found = decode(PortUnit, {name: body[name] for name in _PARTS if name in body})
        except RecordError:
            return cls.of(unit)
        found = replace(found, legal_bases=tuple(map(_as_typed, found.legal_bases)))
        return cls(unit, replace(unit, **{name: getattr(found, name) for name in _PARTS if name in body}))

    def body(self) -> Record:
        """Return what is kept over a lock: the parts that differ."""
        record = encode(self.unit)
        return {name: record[name] for name in _PARTS if getattr(self.unit, name) != getattr(self.base, name)}

    @property
    def changed(self) -> bool:
        """Tell whether anything would be saved."""
        return self.change() != FormsChange()

    def changed_kinds(self) -> tuple[str, ...]:
        """Return the kinds of paper whose form gets a new version."""
        before, after = self.base, self.clean()
        kinds = {row.id for unit in (before, after) for row in unit.forms}
        kinds |= {row.id.split("_")[0] for unit in (before, after) for row in unit.form_words}
        return tuple(sorted(kind for kind in kinds if _form(before, kind) != _form(after, kind)))

    def sections(self, kind: str, known: Sequence[str]) -> tuple[tuple[str, bool], ...]:
        """Return the sections in their order, each with whether it is printed; those left out come last."""
        chosen = [key for key in self.unit.form(kind).sections if key in known] or list(known)
        return (*((key, True) for key in chosen), *((key, False) for key in known if key not in chosen))

    def with_sections(self, kind: str, keys: Sequence[str], known: Sequence[str]) -> FormsDraft:
        """Print these sections in this order; all in the program's order is the program's own form."""
        wanted = () if tuple(keys) == tuple(known) else tuple(keys)
        form = replace(self.unit.form(kind), sections=wanted)
        saved = next((row for row in self.base.forms if row.id == kind), None)
        rest = tuple(row for row in self.unit.forms if row.id != kind)
        if saved is None and form == FormTemplate(kind):
            return replace(self, unit=replace(self.unit, forms=rest))
        return replace(self, unit=replace(self.unit, forms=_sorted((*rest, form))))

    def with_words(self, kind: str, place: str, language: str, words: str) -> FormsDraft:
        """Say something else at a place of a form; "" is the program's own word."""
        key = words_id(kind, place, language)
        rest = tuple(row for row in self.unit.form_words if row.id != key)
        rows = (*rest, FormWords(key, words)) if words.strip() else rest
        return replace(self, unit=replace(self.unit, form_words=_sorted(rows)))

    def name(self, language: str) -> UnitName:
        """Return the unit's names in a language, empty ones when it has none."""
        return next((row for row in self.unit.names if row.id == language), UnitName(language))

    def with_name(self, name: UnitName) -> FormsDraft:
        """Name the unit in a language; empty names take the language away."""
        rest = tuple(row for row in self.unit.names if row.id != name.id)
        rows = (*rest, name) if name != UnitName(name.id) else rest
        return replace(self, unit=replace(self.unit, names=_sorted(rows)))

    def with_bases(self, rows: Sequence[LegalBasis]) -> FormsDraft:
        """Take this list of legal bases, also one that is not finished."""
        return replace(self, unit=replace(self.unit, legal_bases=tuple(rows)))

    def with_emblem(self, emblem: str) -> FormsDraft:
        """Take an emblem, "" for none."""
        return replace(self, unit=replace(self.unit, emblem=emblem))

    def clean(self) -> PortUnit:
        """Return the unit without rows that say nothing."""
        bases = tuple(row for row in self.unit.legal_bases if row.id.strip() or row.wording.strip())
        return replace(self.unit, legal_bases=_sorted(bases))

    def change(self) -> FormsChange:
        """Return what is to be saved."""
        before, after = self.base, self.clean()
        return FormsChange(
            forms=after.forms if after.forms != before.forms else None,
            words=after.form_words if after.form_words != before.form_words else None,
            names=after.names if after.names != before.names else None,
            legal_bases=after.legal_bases if after.legal_bases != before.legal_bases else None,
            emblem=after.emblem if after.emblem != before.emblem else None,
        )


def _form(unit: PortUnit, kind: str) -> tuple[tuple[str, ...], tuple[FormWords, ...]]:
    words = tuple(sorted((row for row in unit.form_words if row.id.split("_")[0] == kind), key=lambda row: row.id))
    return unit.form(kind).sections, words


def _sorted(rows: tuple[_Row, ...]) -> tuple[_Row, ...]:
    return tuple(sorted(rows, key=lambda row: row.id))


def _as_typed(row: LegalBasis) -> LegalBasis:
    """A row that had no code yet was given one on its way."""
    return replace(row, id="") if _GENERATED.fullmatch(row.id) else row
