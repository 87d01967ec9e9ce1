"""The unit that owns a vault: its names on paper, its desk letter and its own list of legal bases."""

from __future__ import annotations

from dataclasses import dataclass

from pcu_desk.domain.fields import Kind, declare, given
from pcu_desk.domain.text import QT_TRANSLATE_NOOP

SCHEMA = 1
HIGH_SCORE = 50


@dataclass(frozen=True, slots=True)
class UnitName:
    """How the unit is named in one language: name, authority above it, address. `id` is the language code."""

    id: str = given()
    name: str = declare(QT_TRANSLATE_NOOP("unit_header", "Name"))
    authority: str = declare(QT_TRANSLATE_NOOP("unit_header", "Authority"))
    address: str = declare(QT_TRANSLATE_NOOP("unit_header", "Address"))


@dataclass(frozen=True, slots=True)
class LegalBasis:
    """An entry of the unit's own list. `id` is its code, such as L-03; the wording is the unit's."""

    id: str = given()
    wording: str = declare(QT_TRANSLATE_NOOP("unit_header", "Wording"))


@dataclass(frozen=True, slots=True)
class IndicatorRule:
    """The unit's word on a risk indicator: other points, switched off, or one of its own. `id` is its code."""

    id: str = given()
    label: str = declare(QT_TRANSLATE_NOOP("unit_header", "Indicator, in the unit's words"))
    points: int | None = declare(QT_TRANSLATE_NOOP("unit_header", "Points"), Kind.NUMBER)
    off: bool | None = declare(QT_TRANSLATE_NOOP("unit_header", "Switched off"), Kind.YES_NO)


@dataclass(frozen=True, slots=True)
class DeadlineRule:
    """A term of the unit's own list that begins with each seizure. `id` is its code."""

    id: str = given()
    what: str = declare(QT_TRANSLATE_NOOP("unit_header", "What is due"))
    days: int | None = declare(QT_TRANSLATE_NOOP("unit_header", "Days from the seizure"), Kind.NUMBER)


@dataclass(frozen=True, slots=True)
class FormTemplate:
    """The unit's own form of a kind of report. `id` is the kind, `version` rises with each change of it.

    `sections` are the keys of the sections that are printed, in their order; empty means those of the program.
    """

    id: str = given()
    version: int = given(1)
    sections: tuple[str, ...] = given(())


@dataclass(frozen=True, slots=True)
class FormWords:
    """The unit's own words at a place of a form. `id` is kind_place_language, such as `seizure_title_ru`.

    Places are `title`, `opening` (above the first section), `closing` (above the signatures), `signatures` and the key
    of any section, for its title.
    """

    id: str = given()
    words: str = declare(QT_TRANSLATE_NOOP("unit_header", "Wording"), Kind.LONG)


@dataclass(frozen=True, slots=True)
class PortUnit:
    """A Port Control Unit: UN/LOCODE-like code, country (ISO 3166 alpha-2), desk letter, names, legal bases.

    `high_score` is from how many risk points on a release needs a countersignature or a reason.
    `training` marks a demonstration vault on every screen and paper; such a vault is never counted or sent for real.
    `emblem` is a PNG of at most 64 KiB in base64, drawn anew from pixels, or nothing.
    """

    code: str = given()
    country: str = given()
    desk: str = given("A")
    names: tuple[UnitName, ...] = declare(QT_TRANSLATE_NOOP("unit_header", "Names"), Kind.ROWS)
    legal_bases: tuple[LegalBasis, ...] = declare(QT_TRANSLATE_NOOP("unit_header", "Legal bases"), Kind.ROWS)
    form_version: str = given("1")
    training: bool = given(default=False)
    high_score: int = declare(QT_TRANSLATE_NOOP("unit_header", "High score from"), Kind.NUMBER, default=HIGH_SCORE)
    indicators: tuple[IndicatorRule, ...] = declare(QT_TRANSLATE_NOOP("unit_header", "Risk indicators"), Kind.ROWS)
    deadlines: tuple[DeadlineRule, ...] = declare(QT_TRANSLATE_NOOP("unit_header", "Deadlines"), Kind.ROWS)
    forms: tuple[FormTemplate, ...] = given((), QT_TRANSLATE_NOOP("unit_header", "Forms"))
    form_words: tuple[FormWords, ...] = declare(QT_TRANSLATE_NOOP("unit_header", "Words of the forms"), Kind.ROWS)
    emblem: str = given("", QT_TRANSLATE_NOOP("unit_header", "Emblem"))

    def named(self, language: str) -> UnitName:
        """Return the names in a language, else in English, else the first there are."""
        by_language = {name.id: name for name in self.names}
        return by_language.get(language) or by_language.get("en") or next(iter(self.names), UnitName())

    def form(self, kind: str) -> FormTemplate:
        """Return the unit's form of a kind of report; one that was never changed has version 1."""
        return next((form for form in self.forms if form.id == kind), FormTemplate(kind))

    def worded(self, kind: str, place: str, language: str) -> str:
        """Return the unit's own words at a place of a form in a language, "" when it has none."""
        wanted = words_id(kind, place, language)
        return next((row.words for row in self.form_words if row.id == wanted), "")


def words_id(kind: str, place: str, language: str) -> str:
    """Return the id of the words at a place of a form: a row's id has no slash, and none of the three an underscore."""
    return f"{kind}_{place}_{language}"
