"""Rail: wagons of the 1520 mm gauge with 8 digits and of the UIC with 12; knows the countries of the UIC codes."""

from __future__ import annotations

import re

from pcu_desk.domain.identifiers.kinds import IdKind
from pcu_desk.domain.identifiers.reading import Reading, checked, to_go
from pcu_desk.domain.identifiers.spelling import Spelling
from pcu_desk.domain.text import QT_TRANSLATE_NOOP

WAGON_WRONG = QT_TRANSLATE_NOOP(
    "identifier", "The last digit would be {expected}, not {found}. Some wagons differ: look again, keep what you see."
)
UIC_RIGHT = QT_TRANSLATE_NOOP("identifier", "Wagon, 12 digits: check digit right, country code {country}.")
UIC_WRONG = QT_TRANSLATE_NOOP("identifier", "The last digit would be {expected}, not {found}. Look at the wagon again.")

_WAGON = re.compile(r"[0-9]{8}")
_UIC = re.compile(r"[0-9]{12}")
_UIC_GROUPS = re.compile(r"[0-9]{2} [0-9]{2} (?=(?:[0-9] ?){2,8}$)[0-9]{2,4}(?: [0-9]{1,4})*")
_LENGTH = 12
_ODD = 9
# Digits 3 and 4 (UIC leaflet 920-14), for the countries of which they are certain.
_COUNTRIES = """
    10=FI 20=RU 21=BY 22=UA 23=MD 24=LT 25=LV 26=EE 27=KZ 28=GE 29=UZ 31=MN 33=CN 51=PL 52=BG 53=RO 54=CZ 55=HU 56=SK
    57=AZ 58=AM 59=KG 66=TJ 67=TM 68=AF 70=GB 71=ES 72=RS 73=GR 74=SE 75=TR 76=NO 78=HR 79=SI 80=DE 81=AT 82=LU 83=IT
    84=NL 85=CH 86=DK 87=FR 88=BE 94=PT 96=IR
"""
UIC_COUNTRIES = dict(entry.split("=") for entry in _COUNTRIES.split())


def read_wagon(spelled: Spelling) -> Reading | None:
    """Read a wagon number of eight digits; its rule was found in no public standard and only advises."""
    number = spelled.latin
    if not _WAGON.fullmatch(number):
        return None
    return checked(IdKind.WAGON, spelled, number, str(luhn_digit(number[:7])), WAGON_WRONG)


def read_uic(spelled: Spelling) -> Reading | None:
    """Read a wagon or vehicle number of twelve digits (Luhn)."""
    number = spelled.latin
    if typed_as_uic(spelled) and len(number) < _LENGTH:
        return to_go(IdKind.UIC, spelled, _LENGTH - len(number))
    if not _UIC.fullmatch(number):
        return None
    expected, country = str(luhn_digit(number[:11])), uic_country(number)
    if not country:
        return checked(IdKind.UIC, spelled, number, expected, UIC_WRONG)
    params = (("country", f"{number[2:4]} ({country})"),)
    return checked(IdKind.UIC, spelled, number, expected, UIC_WRONG, UIC_RIGHT, params)


def typed_as_uic(spelled: Spelling) -> bool:
    """Tell whether the groups are those of twelve digits on a wagon, or their beginning: 21 80 524 6003."""
    return bool(_UIC_GROUPS.fullmatch(spelled.groups))


def uic_country(number: str) -> str:
    """Return the ISO 3166 code that digits 3 and 4 name; empty when they are not known."""
    return UIC_COUNTRIES.get(number[2:4], "")


def luhn_digit(body: str) -> int:
    """Return the check digit that follows: weights 2 1 2 1 ... from the right, digit sums, to the next ten."""
    total = 0
    for place, digit in enumerate(map(int, reversed(body))):
        value = digit if place % 2 else 2 * digit
        total += value - _ODD if value > _ODD else value
    return -total % 10
