"""A unit's own forms of paper: order and choice of sections, words by language, emblem. A supervisor's matter, signed.

Each kind's version rises with each change of it and never falls back, so a paper names the form it was printed by.
"""

from __future__ import annotations

import base64
import binascii
import stat
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from functools import cached_property
from pathlib import Path

from pcu_desk.domain.changes import Changes
from pcu_desk.domain.errors import Fault, RecordError, UserError, quoted, reason_of
from pcu_desk.domain.event import Act
from pcu_desk.domain.media import HEAD_BYTES, JPEG, PNG, media_of
from pcu_desk.domain.officer import May
from pcu_desk.domain.ports import OpenVault, ReportEngine
from pcu_desk.domain.printing import FormsChange, FormSection
from pcu_desk.domain.record import WRONG_FIELDS, check_text
from pcu_desk.domain.report import RenderedReport, ReportKind
from pcu_desk.domain.text import QT_TRANSLATE_NOOP
from pcu_desk.domain.unit import FormTemplate, FormWords, PortUnit
from pcu_desk.services import report_source
from pcu_desk.services.done import Done
from pcu_desk.services.form_sample import sample_of
from pcu_desk.services.units import check_settings

UNKNOWN_FORM = QT_TRANSLATE_NOOP("forms", "There is no form {kind}. Known: {known}.")
UNKNOWN_SECTION = QT_TRANSLATE_NOOP("forms", "This form has no section {section}. Known: {known}.")
SECTION_TWICE = QT_TRANSLATE_NOOP("forms", "Section {section} stands here twice.")
BAD_PLACE = QT_TRANSLATE_NOOP(
    "forms", "The id of words is kind_place_language, such as seizure_title_ru. Places of this form: {known}."
)
BAD_LANGUAGE = QT_TRANSLATE_NOOP("forms", "There is no report in {language}. Known: {known}.")
TOO_LONG = QT_TRANSLATE_NOOP("forms", "Words at one place have at most {most} characters.")
TITLE_TOO_LONG = QT_TRANSLATE_NOOP(
    "forms", "A title is one line of at most {most} characters. Longer words belong into the opening or the closing."
)
TOO_MUCH = QT_TRANSLATE_NOOP("forms", "The words of all forms together have at most {most} characters.")
NO_EMBLEM = QT_TRANSLATE_NOOP(
    "forms", "{name} can't be read as a picture. Choose a PNG or JPEG file. The emblem stays as it was."
)
BAD_EMBLEM = QT_TRANSLATE_NOOP("forms", "The emblem is a PNG or JPEG in base64, or nothing.")
NOT_READ = QT_TRANSLATE_NOOP("forms", "{name} can't be read: {reason}. The emblem stays as it was.")
NO_ORDINARY_FILE = QT_TRANSLATE_NOOP("os", "it is no ordinary file")
TOO_LARGE = QT_TRANSLATE_NOOP("forms", "{name} is larger than {limit} MB. The emblem stays as it was.")

PLACES = ("title", "opening", "closing", "signatures")
_PROSE = ("opening", "closing", "signatures")
LONGEST_TITLE, LONGEST, LONGEST_OF_ALL = 200, 4_000, 400_000
LARGEST_FILE = 16 * 1024 * 1024
_KINDS = tuple(kind.value for kind in ReportKind)
Redraw = Callable[[bytes], bytes]


class Forms:
    """The forms of the unit of an open vault."""

    def __init__(
        self,
        vault: OpenVault,
        engine: Callable[[], ReportEngine],
        emblem: Redraw,
        changed: Callable[[], None],
    ) -> None:
        """Take the vault, a maker of the engine, and what draws an emblem anew.

        `changed` is called when what was known of the unit is out of date.
        """
        self._vault = vault
        self._make_engine = engine
        self._redraw = emblem
        self._changed = changed

    @cached_property
    def _engine(self) -> ReportEngine:
        return self._make_engine()

    def unit(self) -> PortUnit:
        """Return the unit as it is saved."""
        with self._vault.reading() as reader:
            return reader.unit()

    def sections(self, kind: str) -> tuple[FormSection, ...]:
        """Return the sections of the program's own form of a kind, in their order."""
        if kind not in _KINDS:
            raise UserError(UNKNOWN_FORM, kind=quoted(kind), known=", ".join(_KINDS))
        return tuple(FormSection(key, title) for key, title in self._engine.sections(kind))

    def change(self, wanted: FormsChange) -> Done[PortUnit]:
        """Save a change of the forms, all of it or nothing; signed. Raises RecordError with everything wrong."""
        self._vault.officer.require(May.MANAGE)
        wanted = self.ready(wanted)
        with self._vault.writing() as tx:
            before = tx.unit()
            after = self.changed(before, wanted)
            if after == before:
                return Done(before, Changes())
            tx.save_unit(after, Act.UNIT_SET)
        self._changed()
        return Done(after, Changes.of("unit", after.code))

    def ready(self, wanted: FormsChange) -> FormsChange:
        """Return the change with its emblem drawn anew, unless it is the one that is saved. Raises RecordError."""
        if not wanted.emblem or wanted.emblem == self.unit().emblem:
            return wanted
        try:
            drawn = self._redraw(base64.b64decode(wanted.emblem, validate=True))
        except (UserError, binascii.Error, ValueError):
            raise RecordError(WRONG_FIELDS, (Fault("emblem", BAD_EMBLEM),), count=1) from None
        return replace(wanted, emblem=base64.b64encode(drawn).decode())

    def changed(self, before: PortUnit, wanted: FormsChange) -> PortUnit:
        """Return the unit with a change, and the versions that follow from it. Raises RecordError."""
        forms = before.forms if wanted.forms is None else wanted.forms
        words = before.form_words if wanted.words is None else _filled(wanted.words)
        after = replace(
            before,
            forms=_versioned(before, forms, words),
            form_words=words,
            names=before.names if wanted.names is None else wanted.names,
            legal_bases=before.legal_bases if wanted.legal_bases is None else wanted.legal_bases,
            emblem=before.emblem if wanted.emblem is None else wanted.emblem,
        )
        faults = tuple(self._faults(forms, words)) if (forms, words) != (before.forms, before.form_words) else ()
        if faults:
            raise RecordError(WRONG_FIELDS, faults, count=len(faults))
        if after != before:
            check_settings(after)
        return after

    def emblem(self, path: Path) -> str:
        """Return the picture in a file as an emblem: drawn anew, small, grey, in base64. Saves nothing."""
        data = _read(path)
        if media_of(data[:HEAD_BYTES]) not in (PNG, JPEG):
            raise UserError(NO_EMBLEM, name=path.name)
        try:
            return base64.b64encode(self._redraw(data)).decode()
        except UserError:
            raise UserError(NO_EMBLEM, name=path.name) from None

    def sample(self, kind: str, languages: tuple[str, ...], unit: PortUnit) -> RenderedReport:
        """Return an invented paper, marked as training and draft, by the forms of a unit as it would be."""
        self._vault.officer.require(May.READ)
        report_source.check_languages(languages)
        self.sections(kind)
        return self._engine.render(sample_of(kind, languages, unit))

    def _faults(self, forms: tuple[FormTemplate, ...], words: tuple[FormWords, ...]) -> Iterator[Fault]:
        keys: dict[str, tuple[str, ...]] = {}
        for kind in dict.fromkeys((*(form.id for form in forms), *(_parts(row.id)[0] for row in words))):
            keys[kind] = tuple(section.key for section in self.sections(kind)) if kind in _KINDS else ()
        for form in forms:
            yield from _wrong_sections(form, keys)
        for row in words:
            yield from _wrong_words(row, keys)
        if sum(len(row.words) for row in words) > LONGEST_OF_ALL:
            yield Fault("form_words", TOO_MUCH, (("most", str(LONGEST_OF_ALL)),))


def _wrong_sections(form: FormTemplate, keys: Mapping[str, tuple[str, ...]]) -> Iterator[Fault]:
    path = f"forms.{form.id}"
    if form.id not in _KINDS:
        yield Fault(path, UNKNOWN_FORM, (("kind", quoted(form.id)), ("known", ", ".join(_KINDS))))
        return
    for section in dict.fromkeys(form.sections):
        if section not in keys[form.id]:
            known = (("section", quoted(section)), ("known", ", ".join(keys[form.id])))
            yield Fault(f"{path}.sections", UNKNOWN_SECTION, known)
        elif form.sections.count(section) > 1:
            yield Fault(f"{path}.sections", SECTION_TWICE, (("section", section),))


def _wrong_words(row: FormWords, keys: Mapping[str, tuple[str, ...]]) -> Iterator[Fault]:
    path, (kind, place, language) = f"form_words.{row.id}", _parts(row.id)
    places = (*PLACES, *keys.get(kind, ()))
    if kind not in _KINDS:
        yield Fault(path, UNKNOWN_FORM, (("kind", quoted(kind)), ("known", ", ".join(_KINDS))))
    elif place not in places:
        yield Fault(path, BAD_PLACE, (("known", ", ".join(places)),))
    elif language not in report_source.languages():
        known = (("language", quoted(language)), ("known", ", ".join(report_source.languages())))
        yield Fault(path, BAD_LANGUAGE, known)
    if place not in _PROSE and (len(row.words.splitlines()) > 1 or len(row.words) > LONGEST_TITLE):
        yield Fault(path, TITLE_TOO_LONG, (("most", str(LONGEST_TITLE)),))
    elif len(check_text(row.words)) > LONGEST:
        yield Fault(path, TOO_LONG, (("most", str(LONGEST)),))


def _parts(key: str) -> tuple[str, str, str]:
    """Return kind, place and language of the id of words; what a malformed one lacks is ""."""
    kind, _, rest = key.partition("_")
    place, _, language = rest.rpartition("_")
    return kind, place, language


def _filled(words: tuple[FormWords, ...]) -> tuple[FormWords, ...]:
    """Return the rows that say something, in the order in which a record keeps them."""
    return tuple(sorted((row for row in words if row.words.strip()), key=lambda row: row.id))


def _versioned(
    before: PortUnit, forms: tuple[FormTemplate, ...], words: tuple[FormWords, ...]
) -> tuple[FormTemplate, ...]:
    """Return the forms with versions that count each kind's changes; a form that was changed once keeps its row."""
    wanted = {form.id: form for form in forms}
    kinds = {*wanted, *(form.id for form in before.forms)}
    kinds |= {_parts(row.id)[0] for row in (*words, *before.form_words)}
    made = []
    for kind in sorted(kinds):
        was, sections = before.form(kind), wanted.get(kind, FormTemplate(kind)).sections
        differs = sections != was.sections or _of(words, kind) != _of(before.form_words, kind)
        row = FormTemplate(kind, was.version + differs, sections)
        if row != FormTemplate(kind):
            made.append(row)
    return tuple(made)


def _of(words: tuple[FormWords, ...], kind: str) -> frozenset[FormWords]:
    return frozenset(row for row in words if _parts(row.id)[0] == kind)


def _read(path: Path) -> bytes:
    try:
        if not stat.S_ISREG(path.stat().st_mode):  # a pipe or a device may never end
            raise UserError(NOT_READ, name=path.name, reason=NO_ORDINARY_FILE)
        with path.open("rb") as file:
            data = file.read(LARGEST_FILE + 1)
    except OSError as error:
        raise UserError(NOT_READ, name=path.name, reason=reason_of(error)) from None
    if len(data) > LARGEST_FILE:
        raise UserError(TOO_LARGE, name=path.name, limit=LARGEST_FILE // (1024 * 1024))
    return data
