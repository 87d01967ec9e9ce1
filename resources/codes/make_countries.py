"""Writes country.tsv, its label files and those of currency.tsv from CLDR data. Run it with Babel installed.

    python resources/codes/make_countries.py

It is no part of the program: the program reads what it wrote.
"""

from __future__ import annotations

import sys
from collections.abc import Mapping
from pathlib import Path

import babel
from babel.core import Locale, get_global

HERE = Path(__file__).resolve().parent
LABELS = HERE.parent.parent / "translations" / "lists"
sys.path.insert(0, str(LABELS.parent))
from uzbek_cyrillic import cyrillic  # noqa: E402 - found once the folder is named

CLDR = "47"
DATE = "2026-11-22"
# Two letters in CLDR that ISO 3166-1 does not assign as a country or territory.
NOT_ISO = frozenset(["AC", "CP", "CQ", "DG", "EA", "EU", "EZ", "IC", "QO", "TA", "UN", "XA", "XB", "XK", "ZZ"])
UZBEK, UZBEK_CYRILLIC = "uz", "uz-Cyrl"
LANGUAGES = (
    *("az", "tr", "tk", UZBEK, UZBEK_CYRILLIC, "kk", "ky", "tg", "ka", "uk", "ru", "ro"),
    *("ur", "fa", "fa-AF", "ps", "fr", "es", "ar"),
)
OWN_CURRENCIES = ("ru", "ur")  # labels of the project's own stand there already
LICENCE = "Unicode-3.0 (LICENSE-UNICODE.txt)"


def head(**about: str) -> str:
    """Return the head lines of a file."""
    return "".join(f"# {name.replace('_', ' ')}: {text}\n" for name, text in about.items())


def names(language: str) -> dict[str, str]:
    """Return CLDR's names of the countries of ISO 3166-1, without those that are only the code again."""
    return {
        code: " ".join(name.split())
        for code, name in sorted(_parsed(language).territories.items())
        if len(code) == 2 and code.isalpha() and code not in NOT_ISO and name != code  # noqa: PLR2004 - alpha-2
    }


def _parsed(language: str) -> Locale:
    return Locale.parse(language.replace("-", "_"))


def currencies(language: str) -> dict[str, str]:
    """Return CLDR's names of the currencies of currency.tsv; what it lacks in Uzbek Cyrillic is spelled from Latin."""
    names: Mapping[str, str] = _parsed(language).currencies
    lines = (HERE / "currency.tsv").read_text("utf-8").splitlines()
    codes = [line.split("\t")[0] for line in lines if line and not line.startswith(("#", "code\t"))]
    made = {code: names[code] for code in codes if names.get(code, code) != code}
    if language == UZBEK_CYRILLIC:
        made = {code: cyrillic(name) for code, name in currencies(UZBEK).items()} | made
    return {code: " ".join(name.split()) for code, name in sorted(made.items())}


def write(name: str, language: str, what: str, labels: Mapping[str, str]) -> None:
    """Write the labels of a table in a language."""
    source = f"Unicode CLDR {CLDR}, {what}, through Babel {babel.__version__}"
    text = head(source=source, date=DATE, licence=LICENCE)
    text += "".join(f"{code}\t{label}\n" for code, label in labels.items())
    (LABELS / f"{name}.{language}.tsv").write_text(text, encoding="utf-8")


def main() -> None:
    """Write one table, and the label files of countries and currencies."""
    licence = LICENCE
    source = f"Unicode CLDR {CLDR}, territory names, through Babel {babel.__version__}"
    alpha3 = {old: new[0] for old, new in get_global("territory_aliases").items() if len(old) == 3 and old.isalpha()}  # noqa: PLR2004 - alpha-3
    third = {two: three for three, two in sorted(alpha3.items(), reverse=True) if three not in OLD_ALPHA3}
    english = names("en")
    rows = "".join(f"{code}\t{name}\t{third.get(code, '')}\n" for code, name in english.items())
    table = head(source=f"{source}; codes of ISO 3166-1", date=DATE, licence=licence)
    (HERE / "country.tsv").write_text(f"{table}code\tenglish\talpha3\n{rows}", encoding="utf-8")
    for language in LANGUAGES:
        countries = {code: name for code, name in names(language).items() if code in english}
        write("country", language, "territory names", countries)
        if language not in OWN_CURRENCIES:
            write("currency", language, "currency names", currencies(language))


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
