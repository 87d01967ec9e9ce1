"""The recovery sheet as data: the codes, what they open, how they are used; no code leads from it to any record."""

from __future__ import annotations

from collections.abc import Iterator

from pcu_desk.domain.report import ReportKind
from pcu_desk.domain.text import QT_TRANSLATE_NOOP, Text
from pcu_desk.reports.form import Column, Entry, Form, Line, Lines, Matter, Section, Table
from pcu_desk.reports.forms import said, seized
from pcu_desk.reports.voices import Role

_STEPS = (
    QT_TRANSLATE_NOOP(
        "report",
        "Either code opens the vault once: press “Recovery code” where the passphrase is asked, and type the code. "
        "Small letters and gaps are fine.",
    ),
    QT_TRANSLATE_NOOP(
        "report",
        "It gives a new passphrase, two new codes and a new signing key. Until a supervisor countersigns that key you "
        "can read, and nothing else.",
    ),
    QT_TRANSLATE_NOOP(
        "report",
        "Keep this sheet under lock, away from the computer: whoever holds it and the computer's disk can read the "
        "vault.",
    ),
    QT_TRANSLATE_NOOP("report", "When new codes are made, these open nothing. Destroy the old sheet."),
)


def _codes(matter: Matter) -> tuple[str, ...]:
    return matter.source.sheet.codes if matter.source.sheet else ()


def _code(_matter: Matter, code: str, _number: int) -> Iterator[Entry]:
    yield Entry(said.figure(code, bold=True), Role.BAND)


_CODES = Table(
    _codes,
    (
        Column(QT_TRANSLATE_NOOP("report", "No."), 12, seized.numbered),
        Column(QT_TRANSLATE_NOOP("report", "Code"), 163, _code),
    ),
    path="",
    least=12.0,
    centred=True,
)


def _opened(matter: Matter) -> Iterator[Line]:
    """Say what the codes open; the vault's own names are not there before the vault is."""
    sheet = matter.source.sheet
    if sheet is None:
        return
    yield Line(QT_TRANSLATE_NOOP("report", "Unit"), said.figure(sheet.unit, bold=True), "")
    yield Line(QT_TRANSLATE_NOOP("report", "Officer"), said.plain(sheet.name), "")
    yield Line(QT_TRANSLATE_NOOP("report", "User name"), said.figure(sheet.user), "")
    yield Line(QT_TRANSLATE_NOOP("report", "Made on"), (matter.voices.first.date(sheet.made),), "")
    yield Line(QT_TRANSLATE_NOOP("report", "Vault"), said.figure(sheet.vault), "", optional=True)
    yield Line(_FOUNDER, said.in_fours(sheet.founder), "", optional=True)


_FOUNDER = QT_TRANSLATE_NOOP("report", "Fingerprint of the founder's key")


def _step(matter: Matter, step: Text, _number: int) -> Iterator[Entry]:
    for place, voice in enumerate(matter.voices.all):
        yield Entry((voice.said(step),), Role.SECOND if place else Role.TEXT)


_USE = Table(
    lambda _matter: _STEPS,
    (
        Column(QT_TRANSLATE_NOOP("report", "No."), 12, seized.numbered),
        Column(QT_TRANSLATE_NOOP("report", "Step"), 163, _step),
    ),
    path="",
)

RECOVERY = Form(
    kind=ReportKind.RECOVERY.value,
    title=ReportKind.RECOVERY.label,
    sections=(
        Section("codes", QT_TRANSLATE_NOOP("report", "Recovery codes"), (_CODES,)),
        Section("opened", QT_TRANSLATE_NOOP("report", "What the codes open"), (Lines(_opened),)),
        Section("use", QT_TRANSLATE_NOOP("report", "How a code is used"), (_USE,)),
    ),
    number=lambda _matter: "",
    signatories=lambda _matter: (),
    coded=False,
    attached="",
    band=lambda _matter: (),
    stamped=False,
)
