"""The languages of the program and how each writes dates; translates nothing."""

from __future__ import annotations

from dataclasses import dataclass

from pcu_desk import assets


@dataclass(frozen=True, slots=True)
class LanguageInfo:
    """A language as offered to an officer: its code, its own name, and whether a native officer reviewed it."""

    code: str
    own_name: str
    reviewed: bool


@dataclass(frozen=True, slots=True)
class Habits:
    """How a language writes: its QLocale name, dates (Qt letters), direction, figures and separators.

    `digits` and `point` write amounts; no `point` is that of the QLocale. `comma` parts the phrases of a line, `stop`
    ends a sentence, `hour` stands between a date and its hour.
    """

    info: LanguageInfo
    locale: str
    date_pattern: str
    rtl: bool = False
    digits: str = "0123456789"
    point: str = ""
    comma: str = ", "
    stop: str = "."
    hour: str = "\N{NO-BREAK SPACE}"


# American month names: the British ones shorten September to four letters, which breaks columns.
ENGLISH = Habits(LanguageInfo("en", "English", reviewed=True), "en_US", "d MMM yyyy")
HABITS = {
    "en": ENGLISH,
    "ru": Habits(LanguageInfo("ru", "Русский", reviewed=True), "ru_RU", "dd.MM.yyyy"),
    # Amounts are written in Urdu digits. Dates, hours and the numbers by which a thing is found again (item, page,
    # case) keep the digits that every officer along the route reads; they stand so in the unit's printed form too.
    "ur": Habits(
        LanguageInfo("ur", "اردو", reviewed=False),
        "ur_PK",
        "d MMMM yyyy",
        rtl=True,
        digits="۰۱۲۳۴۵۶۷۸۹",
        point="\N{ARABIC DECIMAL SEPARATOR}",
        comma="، ",
        stop="۔",
        hour="،\N{NO-BREAK SPACE}",
    ),
}


def catalogue_file(code: str) -> str:
    """Return the name of a language's compiled catalogue in translations/."""
    return f"pcu_desk_{code}.qm"


def available() -> tuple[LanguageInfo, ...]:
    """Return the languages whose catalogue is installed, English first."""
    return tuple(
        habits.info
        for code, habits in HABITS.items()
        if habits is ENGLISH or assets.translation(catalogue_file(code)).is_file()
    )
