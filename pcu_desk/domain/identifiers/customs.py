"""Customs: the EU's MRN, TIR carnets and HS codes; holds no tariff, only which chapters exist."""

from __future__ import annotations

import re

from pcu_desk.domain.identifiers.container import weighed
from pcu_desk.domain.identifiers.kinds import IdKind
from pcu_desk.domain.identifiers.reading import Reading, checked, plain, refused, to_go
from pcu_desk.domain.identifiers.spelling import Spelling
from pcu_desk.domain.text import QT_TRANSLATE_NOOP

MRN_WRONG = QT_TRANSLATE_NOOP(
    "identifier", "The last digit would be {expected}, not {found}. Look at the declaration again."
)
TIR_READ = QT_TRANSLATE_NOOP("identifier", "TIR carnet: only its form is known, it has no check digit.")
HS_READ = QT_TRANSLATE_NOOP("identifier", "HS code, chapter {chapter}.")
HS_NATIONAL = QT_TRANSLATE_NOOP("identifier", "HS code {subheading}, chapter {chapter}, with national digits.")
NO_CHAPTER = QT_TRANSLATE_NOOP("identifier", "The HS has no chapter {chapter}: chapters are 01 to 97 without 77.")

_MRN = re.compile(r"[0-9]{2}[A-Z]{2}[0-9A-Z]{13}[0-9]")
_MRN_BEGUN = re.compile(r"[0-9]{2}[A-Z]{2}(?=.*[0-9])[0-9A-Z]{10,13}")
_MRN_LENGTH = 18
_TIR = re.compile(r"(?:[A-Z]{2})?[0-9]{8}")
_TIR_BEGUN = re.compile(r"(?:X[A-Z]|[A-Z]X)[0-9]{5,7}")
_TIR_LENGTH = 10
_HS = re.compile(r"(?:[0-9]{2}){1,7}")
_HS_GROUPS = re.compile(r"[0-9]{4} [0-9]{2}(?: [0-9]+)*")
_HS_DOTS = re.compile(r"\s*[0-9]{2}\.[0-9]{2}\s*")
_SUBHEADING = 6
_LAST_CHAPTER = 97
_RESERVED = "77"


def read_mrn(spelled: Spelling) -> Reading | None:
    """Read an MRN: year, country, thirteen characters and a digit weighed as ISO 6346 does, mod 11, 10 → 0."""
    number = spelled.latin
    if _MRN_BEGUN.fullmatch(number):
        return to_go(IdKind.MRN, spelled, _MRN_LENGTH - len(number))
    if not _MRN.fullmatch(number):
        return None
    return checked(IdKind.MRN, spelled, number, str(weighed(number[:17]) % 11 % 10), MRN_WRONG)


def read_tir(spelled: Spelling) -> Reading | None:
    """Read a TIR carnet number: two letters and eight digits, or the digits alone."""
    number = spelled.latin
    if _TIR_BEGUN.fullmatch(number):
        return to_go(IdKind.TIR, spelled, _TIR_LENGTH - len(number))
    return plain(IdKind.TIR, spelled, number, TIR_READ) if _TIR.fullmatch(number) else None


def read_hs(spelled: Spelling) -> Reading | None:
    """Read an HS code of 2, 4 or 6 digits, or one with national digits after them, in pairs up to 14."""
    code = spelled.latin
    if not _HS.fullmatch(code):
        return None
    chapter = code[:2]
    if not 1 <= int(chapter) <= _LAST_CHAPTER or chapter == _RESERVED:
        return refused(IdKind.HS, spelled, code, NO_CHAPTER, (("chapter", chapter),))
    if len(code) <= _SUBHEADING:
        return plain(IdKind.HS, spelled, code, HS_READ, (("chapter", chapter),))
    params = (("chapter", chapter), ("subheading", f"{code[:4]}.{code[4:6]}"))
    return plain(IdKind.HS, spelled, code, HS_NATIONAL, params)


def typed_as_hs(spelled: Spelling) -> bool:
    """Tell whether the groups are those of an HS code: 2915.21, 2915 21 000 0."""
    return bool(_HS_GROUPS.fullmatch(spelled.groups) or _HS_DOTS.fullmatch(spelled.typed))
