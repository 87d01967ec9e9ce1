"""The founding of a vault: what a setup file holds, and the checks before anything is made."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from pcu_desk.domain.errors import UserError
from pcu_desk.domain.ports import Founding
from pcu_desk.domain.record import Record, decode
from pcu_desk.domain.text import QT_TRANSLATE_NOOP
from pcu_desk.domain.unit import PortUnit
from pcu_desk.services.officers import check_name, check_passphrase, check_user
from pcu_desk.services.units import check_settings

BAD_UNIT = QT_TRANSLATE_NOOP("session", "{code} is not a unit code. Use five letters and digits such as GEPTI.")
BAD_DESK = QT_TRANSLATE_NOOP("session", "{desk} is not a desk letter. Use one letter from A to Z.")
BAD_COUNTRY = QT_TRANSLATE_NOOP(
    "session", "{country} is not the country of {code}. Use the two letters it begins with."
)
BAD_LANGUAGE = QT_TRANSLATE_NOOP(
    "session", "A name of the unit has {language} as its id. Use the code of its language, such as en or ru."
)
NO_UNIT_NAME = QT_TRANSLATE_NOOP("session", "The unit has no name. Give it in at least one language.")

FORMS_LATER = QT_TRANSLATE_NOOP(
    "session", "Forms, their words and the emblem are set once the vault stands. Take them out of the setup."
)

_UNIT = re.compile(r"[A-Z]{2}[A-Z0-9]{3}")
_LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Za-z]{2,4})?")
_DESK = re.compile(r"[A-Z]")


@dataclass(frozen=True, slots=True)
class Founder:
    """The first supervisor of a vault: user name, name in own script and in Latin letters."""

    user: str = ""
    name: str = ""
    name_latin: str = ""


@dataclass(frozen=True, slots=True)
class Setup:
    """What `vault create --from setup.json` holds."""

    unit: PortUnit = field(default_factory=PortUnit)
    founder: Founder = field(default_factory=Founder)


def founding_of(setup: Record, passphrase: str, codes: Sequence[str] = (), *, keyring: bool = True) -> Founding:
    """Read and check a setup record. Raises UserError, RecordError."""
    wanted = decode(Setup, setup)
    _check_unit(wanted.unit)
    founder = wanted.founder
    check_name(founder.user, founder.name)
    user, names = check_user(founder.user), (founder.name, founder.name_latin)
    return Founding(wanted.unit, user, *names, check_passphrase(passphrase, (user, *names)), tuple(codes), keyring)


def _check_unit(unit: PortUnit) -> None:
    if not _UNIT.fullmatch(unit.code):
        raise UserError(BAD_UNIT, code=unit.code)
    if unit.country != unit.code[:2]:
        raise UserError(BAD_COUNTRY, country=unit.country, code=unit.code)
    if not _DESK.fullmatch(unit.desk):
        raise UserError(BAD_DESK, desk=unit.desk)
    if not any(name.name.strip() for name in unit.names):
        raise UserError(NO_UNIT_NAME)
    for name in unit.names:
        if not _LANGUAGE.fullmatch(name.id):
            raise UserError(BAD_LANGUAGE, language=name.id)
    check_settings(unit)
    if unit.forms or unit.form_words or unit.emblem:
        raise UserError(FORMS_LATER)
