"""Writes country.tsv and its label files from the CLDR data that Babel brings. Run it with Babel installed.

    python resources/codes/make_countries.py

It is no part of the program: the program reads what it wrote.
"""

from __future__ import annotations

from pathlib import Path

import babel
from babel.core import Locale, get_global

HERE = Path(__file__).resolve().parent
LABELS = HERE.parent.parent / "translations" / "lists"
CLDR = "47"
DATE = "2026-11-22"
# Two letters in CLDR that ISO 3166-1 does not assign as a country or territory.
NOT_ISO = frozenset(["AC", "CP", "CQ", "DG", "EA", "EU", "EZ", "IC", "QO", "TA", "UN", "XA", "XB", "XK", "ZZ"])
LANGUAGES = ("az", "tr", "tk", "uz", "kk", "ky", "tg", "ka", "uk", "ru", "ur", "fa", "ps", "fr", "es", "ar")


def head(**about: str) -> str:
    """Return the head lines of a file."""
    return "".join(f"# {name.replace('_', ' ')}: {text}\n" for name, text in about.items())


def names(language: str) -> dict[str, str]:
    """Return CLDR's names of the countries of ISO 3166-1, without those that are only the code again."""
    territories = Locale.parse(language).territories
    return {
        code: " ".join(name.split())
        for code, name in sorted(territories.items())
        if len(code) == 2 and code.isalpha() and code not in NOT_ISO and name != code  # noqa: PLR2004 - alpha-2
    }


def main() -> None:
    """Write one table and sixteen label files."""
    licence = "Unicode-3.0 (LICENSE-UNICODE.txt)"
    source = f"Unicode CLDR {CLDR}, territory names, through Babel {babel.__version__}"
    alpha3 = {old: new[0] for old, new in get_global("territory_aliases").items() if len(old) == 3 and old.isalpha()}  # noqa: PLR2004 - alpha-3
    third = {two: three for three, two in sorted(alpha3.items(), reverse=True) if three not in OLD_ALPHA3}
    english = names("en")
    rows = "".join(f"{code}\t{name}\t{third.get(code, '')}\n" for code, name in english.items())
    table = head(source=f"{source}; codes of ISO 3166-1", date=DATE, licence=licence)
    (HERE / "country.tsv").write_text(f"{table}code\tenglish\talpha3\n{rows}", encoding="utf-8")
    for language in LANGUAGES:
        labels = "".join(f"{code}\t{name}\n" for code, name in names(language).items() if code in english)
        text = head(source=source, date=DATE, licence=licence) + labels
        (LABELS / f"country.{language}.tsv").write_text(text, encoding="utf-8")


OLD_ALPHA3 = frozenset(
    [
        "ANT",
        "ASC",
        "BUR",
        "CSK",
        "DDR",
        "FXX",
        "NTZ",
        "PCZ",
        "ROM",
        "SCG",
        "SUN",
        "TMP",
        "TPE",
        "VDR",
        "YMD",
        "YUG",
        "ZAR",
    ]
)

if __name__ == "__main__":
    main()
