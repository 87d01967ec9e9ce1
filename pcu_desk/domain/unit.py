"""The unit that owns a vault: its names on paper, its desk letter and its own list of legal bases."""

from __future__ import annotations

from dataclasses import dataclass

from pcu_desk.domain.fields import Kind, declare, given
from pcu_desk.domain.text import QT_TRANSLATE_NOOP

SCHEMA = 1


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
class PortUnit:
    """A Port Control Unit: UN/LOCODE-like code, country (ISO 3166 alpha-2), desk letter, names, legal bases.

    `training` marks a demonstration vault on every screen and paper; such a vault is never counted or sent for real.
    """

    code: str = given()
    country: str = given()
    desk: str = given("A")
    names: tuple[UnitName, ...] = declare(QT_TRANSLATE_NOOP("unit_header", "Names"), Kind.ROWS)
    legal_bases: tuple[LegalBasis, ...] = declare(QT_TRANSLATE_NOOP("unit_header", "Legal bases"), Kind.ROWS)
    form_version: str = given("1")
    training: bool = given(default=False)

    def named(self, language: str) -> UnitName:
        """Return the names in a language, else in English, else the first there are."""
        by_language = {name.id: name for name in self.names}
        return by_language.get(language) or by_language.get("en") or next(iter(self.names), UnitName())
