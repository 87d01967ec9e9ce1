"""Reference tables that others publish (countries, tariff headings, places, packages): reads and searches them.

A list that a rule depends on is an enum in `codes`; nothing here decides anything. No file is read before it is asked.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cache, cached_property
from itertools import zip_longest
from pathlib import Path

from pcu_desk import assets
from pcu_desk.domain import tables
from pcu_desk.domain.errors import BugError
from pcu_desk.domain.latin import letters
from pcu_desk.domain.text import QT_TRANSLATE_NOOP, Text

_LONGEST = 400  # no label is longer; a megabyte pasted by mistake must not stop the window
ENGLISH = "en"


class ListName(StrEnum):
    """The tables; the value is the name of the file."""

    COUNTRY = "country"
    HS = "hs"
    LOCODE = "locode"
    PACKAGE = "package"
    UNIT = "unit"
    SIZE_TYPE = "size_type"
    CURRENCY = "currency"


@dataclass(frozen=True, slots=True)
class Entry:
    """One row: its code, its English label and the table's further columns by name."""

    code: str
    english: str
    extra: Mapping[str, str] = field(default_factory=dict, hash=False)


# What the column `hint` of the tariff says of goods; README.md beside the table names the sources.
HINTS: Mapping[str, Text] = {
    "precursor_1": QT_TRANSLATE_NOOP("hs_hint", "Drug precursor: Table I of the UN Convention of 1988"),
    "precursor_2": QT_TRANSLATE_NOOP("hs_hint", "Drug precursor: Table II of the UN Convention of 1988"),
    "narcotic": QT_TRANSLATE_NOOP("hs_hint", "Narcotic drug or its plant: UN Convention of 1961"),
    "explosive": QT_TRANSLATE_NOOP("hs_hint", "Explosive precursor: Programme Global Shield"),
    "explosive_goods": QT_TRANSLATE_NOOP("hs_hint", "Explosives"),
    "chemical": QT_TRANSLATE_NOOP("hs_hint", "Scheduled chemical: Chemical Weapons Convention"),
    "nuclear": QT_TRANSLATE_NOOP("hs_hint", "Nuclear or radioactive material"),
    "arms": QT_TRANSLATE_NOOP("hs_hint", "Arms, ammunition or their parts"),
}
_HINT, _HEADING = "hint", 4

# How many characters of a code name a broader entry, narrowest first.
_BROADER = {ListName.HS: (6, 4, 2)}
# A column that names the entry as well as its code does.
_SECOND_CODE = {ListName.COUNTRY: "alpha3", ListName.UNIT: "own"}
# A column with the label in another spelling.
_SECOND_LABEL = {ListName.LOCODE: "name"}
_CODE, _LABEL = "code", "english"
_SEPARATORS = re.compile(r"[\s.\-/]+")


class Table:
    """One list: entries by code, labels by language, and the search over them."""

    def __init__(self, name: ListName, entries: Sequence[Entry], about: Mapping[str, str], labels: Path) -> None:
        """Take the rows, what the head lines say (source, date, licence) and the folder of the label files."""
        self.name = name
        self.entries = tuple(entries)
        self.about = dict(about)
        self._by_code = {entry.code: entry for entry in self.entries}
        self._folder = labels
        self._labels: dict[str, Mapping[str, str]] = {}

    def get(self, code: str) -> Entry | None:
        """Return the entry of a code as people write it (2915.24, ge pti), None when the table has none."""
        return self._by_code.get(_code(code))

    def nearest(self, code: str) -> Entry | None:
        """Return the entry of a code, in a tariff else its heading's or its chapter's."""
        wanted = _code(code)
        shorter = (wanted[:length] for length in _BROADER.get(self.name, ()) if length < len(wanted))
        return next((self._by_code[part] for part in (wanted, *shorter) if part in self._by_code), None)

    def find(self, column: str, value: str) -> Entry | None:
        """Return the first entry whose further column has a value: `find("own", "kg")`, `find("alpha3", "GEO")`."""
        return next((entry for entry in self.entries if entry.extra.get(column) == value), None)

    def label(self, code: str, language: str = ENGLISH) -> str:
        """Return the label in a language (Dari's else Persian's), else in English; empty when the code is not known."""
        entry = self.nearest(code)
        if entry is None:
            return ""
        return self.own_label(entry.code, language) or entry.english

    def own_label(self, code: str, language: str) -> str:
        """Return the label that the lists hold in a language, or in the one that it is a kind of; else nothing."""
        kinds = (language, language.partition("-")[0])
        return next((label for kind in kinds if (label := self._language(kind).get(code))), "")

    def hints(self, code: str) -> tuple[Text, ...]:
        """Return what to look for in goods of a tariff code; of a heading, what any of its goods may be."""
        entry = self.nearest(code)
        if entry is None or len(entry.code) < _HEADING:
            return ()
        whole = len(_code(code)) <= _HEADING
        named = [one for one in self.entries if one.code.startswith(entry.code)] if whole else [entry]
        words = {word for one in named for word in one.extra.get(_HINT, "").split()}
        return tuple(text for word, text in HINTS.items() if word in words)

    @cached_property
    def languages(self) -> tuple[str, ...]:
        """The languages besides English that have a label file."""
        found = self._folder.glob(f"{self.name}.*.tsv")
        return tuple(sorted(path.name.split(".")[1] for path in found))

    def search(self, text: str, language: str = ENGLISH, limit: int = 12) -> tuple[Entry, ...]:
        """Return what a person may mean by a code or by words in any language and spelling, the likeliest first."""
        text = text[:_LONGEST]
        asked = _Asked(_code(text), _forms(text))
        if not asked.code and not asked.forms:
            return ()
        best: dict[int, int] = {}
        for place, rank in self._ranked(asked, language):
            if rank < best.get(place, _FAR):
                best[place] = rank
        if not best and (near := self.nearest(text)):  # a national tariff code is longer than any here
            return (near,)
        order = sorted(best, key=lambda place: (best[place], place))
        return tuple(self.entries[place] for place in order[:limit])

    def _ranked(self, asked: _Asked, language: str) -> Iterator[tuple[int, int]]:
        if asked.code:
            for place, code in self._codes:
                if code.startswith(asked.code):
                    yield place, _SAME_CODE if code == asked.code else _CODE_BEGINS
        for form in asked.forms:
            first, *others = form.split(" ")
            for place, speech, name in self._names:
                if first in name and (rank := _rank(name, form, others)) != _FAR:
                    yield place, rank + (speech != language)

    @cached_property
    def _codes(self) -> list[tuple[int, str]]:
        column = _SECOND_CODE.get(self.name, "")
        codes = [(place, _code(entry.code)) for place, entry in enumerate(self.entries)]
        seconds = ((place, _code(entry.extra.get(column, ""))) for place, entry in enumerate(self.entries))
        return codes + [(place, code) for place, code in seconds if code]

    @cached_property
    def _names(self) -> list[tuple[int, str, str]]:
        """Every label in every language and spelling: place of the entry, language, the form that is compared."""
        column = _SECOND_LABEL.get(self.name, "")
        spoken = [(ENGLISH, [entry.english for entry in self.entries])]
        if column:
            spoken.append((ENGLISH, [entry.extra.get(column, "") for entry in self.entries]))
        for speech in self.languages:
            own = self._language(speech)
            spoken.append((speech, [own.get(entry.code, "") for entry in self.entries]))
        return list(
            dict.fromkeys(
                (place, speech, f" {form}")
                for speech, labels in spoken
                for place, forms in enumerate(_forms_of_all(labels))
                for form in forms
            )
        )

    def _language(self, language: str) -> Mapping[str, str]:
        if language not in self._labels:
            self._labels[language] = self._read_labels(language) if language in self.languages else {}
        return self._labels[language]

    def _read_labels(self, language: str) -> Mapping[str, str]:
        cells = tables.read(self._folder / f"{self.name}.{language}.tsv").cells
        labels = {row[0]: row[1] for row in cells if len(row) == 2}  # noqa: PLR2004 - code and label
        if len(labels) != len(cells) or not labels.keys() <= self._by_code.keys():
            raise BugError(f"labels of {self.name} in {language} do not fit the table")
        return labels


@cache
def load(name: ListName) -> Table:
    """Return a table, read once. Raises BugError when its file is missing or damaged."""
    return read(name, assets.resource("codes"), assets.translation("lists"))


def read(name: ListName, codes: Path, labels: Path) -> Table:
    """Return the table of a folder. Raises BugError when its file is missing or damaged."""
    sheet = tables.read(codes / f"{name}.tsv")
    head, *cells = sheet.cells or [()]
    if head[:2] != (_CODE, _LABEL) or not all(len((_CODE, _LABEL)) <= len(row) <= len(head) for row in cells):
        raise BugError(f"table {name} is damaged")
    # Cells left empty at the end of a line are not written: editors would take their tabs away.
    entries = [Entry(row[0], row[1], dict(zip_longest(head[2:], row[2:], fillvalue=""))) for row in cells]
    if len({entry.code for entry in entries}) != len(entries) or not all(entry.code for entry in entries):
        raise BugError(f"table {name} has a code twice, or none")
    return Table(name, entries, sheet.about, labels)


@dataclass(frozen=True, slots=True)
class _Asked:
    code: str
    forms: tuple[str, ...]


# Ranks: the language of the officer first in each pair.
_SAME_CODE, _CODE_BEGINS, _SAME_LABEL, _LABEL_BEGINS, _WORD_BEGINS, _INSIDE, _FAR = 0, 1, 2, 4, 6, 8, 99


def _rank(name: str, form: str, others: Sequence[str]) -> int:
    """Say how well a name (with a blank before it) answers a form whose further words are `others`."""
    if name.startswith(form, 1):
        return _SAME_LABEL if len(name) == len(form) + 1 else _LABEL_BEGINS
    first = form.partition(" ")[0]
    if all(f" {word}" in name for word in (first, *others)):
        return _WORD_BEGINS
    return _INSIDE if form in name else _FAR


def _code(text: str) -> str:
    return _SEPARATORS.sub("", text).upper()


# One letter for those that people use for each other, in Arabic script by language and keyboard.
_FOLD = str.maketrans({
    "ي": "ی", "ى": "ی", "ئ": "ی", "ك": "ک", "ه": "ہ", "ۀ": "ہ", "ۂ": "ہ", "ة": "ہ", "ھ": "ہ", "أ": "ا", "إ": "ا",
    "آ": "ا", "ٱ": "ا", "ؤ": "و", "ے": "ی", "ں": "ن", "ı": "i", "ё": "е", "'": None, "ʻ": None, "ʼ": None, "‘": None,
    "’": None, "ʹ": None, "`": None, "ـ": None, "\u200c": None, "\u200d": None,
})  # fmt: skip
_MARKS = re.compile("[\u0300-\u036f\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u20d0-\u20ff]+")
_BETWEEN = re.compile(r"(?:[^\w\n]|_)+")


def _folded(text: str) -> str:
    """Return lines as they are compared: no case, no marks, no signs, single blanks."""
    if not text.isascii():
        text = unicodedata.normalize("NFKD", text.casefold().translate(_FOLD))
        text = _MARKS.sub("", text).translate(_FOLD)
    return _BETWEEN.sub(" ", text.casefold().replace("'", ""))


_ALIKE = str.maketrans({"y": "i", "w": "v", "q": "k", "x": "h"})
_REPEATED = re.compile(r"([a-z])\1+")


def _forms(text: str) -> tuple[str, ...]:
    """Return what of a question is compared: its own spelling and the Latin one."""
    return _forms_of_all([text.replace("\n", " ")])[0]


def _forms_of_all(labels: Sequence[str]) -> list[tuple[str, ...]]:
    """Return the forms of many labels: spelled at once, a line each, since officers wait for the first letter typed."""
    folded = _folded("\n".join(labels))
    lines = zip(folded.split("\n"), _loose(folded).split("\n"), strict=True)
    return [_told_apart(own.strip(), loose.strip()) for own, loose in lines]


def _told_apart(folded: str, loose: str) -> tuple[str, ...]:
    if loose == folded or len(loose) < min(len(folded), 2):  # `zzz` is not asked for as `z`
        return (folded,) if folded else ()
    return folded, loose


def _loose(folded: str) -> str:
    """Return the Latin spelling as it is compared: letters that systems of spelling swap are made one."""
    spelled = folded if folded.isascii() else letters(folded)
    spelled = spelled.replace("kh", "h").replace("dzh", "j").replace("zh", "j").translate(_ALIKE).replace("iu", "u")
    return _REPEATED.sub(r"\1", spelled)
