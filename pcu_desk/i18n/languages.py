"""The languages of window and paper and how each writes dates, figures and plurals; translates nothing."""

from __future__ import annotations

from dataclasses import dataclass

from pcu_desk import assets


@dataclass(frozen=True, slots=True)
class LanguageInfo:
    """A language as offered to an officer: its code, its own name, and whether a native officer reviewed it."""

    code: str
    own_name: str
    reviewed: bool = False


@dataclass(frozen=True, slots=True)
class Habits:
    """How a language writes: its QLocale name, dates (Qt letters), direction, figures and separators.

    `forms` counts the plural forms that Qt's catalogues keep for the language. `digits` and `point` write amounts; no
    `point` is that of the QLocale. `comma` parts the phrases of a line, `colon` a name from its value, `stop` ends a
    sentence, `quotes` stand around what somebody said, `hour` between a date and its hour. `solar`: the Solar Hijri
    date stands beside the Gregorian one. A language without `window` is one of paper alone.
    """

    info: LanguageInfo
    locale: str
    date_pattern: str = "dd.MM.yyyy"
    forms: int = 2
    window: bool = False
    rtl: bool = False
    digits: str = "0123456789"
    point: str = ""
    comma: str = ", "
    colon: str = ": "
    stop: str = "."
    quotes: tuple[str, str] = ("«", "»")
    hour: str = "\N{NO-BREAK SPACE}"
    solar: bool = False


_PERSIAN_DIGITS, _POINT = "۰۱۲۳۴۵۶۷۸۹", "\N{ARABIC DECIMAL SEPARATOR}"
_CURLED = ("“", "”")
_ARABIC_COMMA, _ARABIC_HOUR = "، ", "،\N{NO-BREAK SPACE}"


def _paper(code: str, own_name: str, locale: str, forms: int = 2, date_pattern: str = "dd.MM.yyyy") -> Habits:
    return Habits(LanguageInfo(code, own_name), locale, date_pattern, forms)


def _afghan(code: str, own_name: str, locale: str, forms: int) -> Habits:
    """Return the habits of Dari and Pashto.

    Amounts and the Solar Hijri date are for the reader of the language and have its digits; the Gregorian date beside
    it keeps those that every officer along the route reads.
    """
    return Habits(
        LanguageInfo(code, own_name),
        locale,
        "d MMMM yyyy",
        forms,
        rtl=True,
        digits=_PERSIAN_DIGITS,
        point=_POINT,
        comma=_ARABIC_COMMA,
        hour=_ARABIC_HOUR,
        solar=True,
    )


# American month names: the British ones shorten September to four letters, which breaks columns.
ENGLISH = Habits(LanguageInfo("en", "English", reviewed=True), "en_US", "d MMM yyyy", window=True, quotes=_CURLED)
_ALL = (
    ENGLISH,
    Habits(LanguageInfo("ru", "Русский", reviewed=True), "ru_RU", forms=3, window=True),
    _paper("az", "Azərbaycanca", "az_AZ"),
    Habits(LanguageInfo("ka", "ქართული"), "ka_GE", quotes=("„", "“")),
    _paper("kk", "Қазақша", "kk_KZ"),
    _paper("ky", "Кыргызча", "ky_KG"),
    _paper("tg", "Тоҷикӣ", "tg_TJ"),
    _paper("tk", "Türkmençe", "tk_TM"),
    _paper("uz", "Oʻzbekcha", "uz_UZ"),
    _paper("uz-Cyrl", "Ўзбекча", "uz_Cyrl_UZ"),
    _paper("uk", "Українська", "uk_UA", 3),
    Habits(LanguageInfo("tr", "Türkçe"), "tr_TR", forms=1, quotes=_CURLED),
    Habits(LanguageInfo("ro", "Română"), "ro_RO", forms=3, quotes=("„", "”")),
    # Amounts are written in Urdu digits. Dates, hours and the numbers by which a thing is found again (item, page,
    # case) keep the digits that every officer along the route reads; they stand so in the unit's printed form too.
    Habits(
        LanguageInfo("ur", "اردو"),
        "ur_PK",
        "d MMMM yyyy",
        window=True,
        rtl=True,
        digits=_PERSIAN_DIGITS,
        point=_POINT,
        comma=_ARABIC_COMMA,
        stop="۔",
        quotes=("”", "“"),
        hour=_ARABIC_HOUR,
    ),
    _afghan("fa-AF", "دری", "fa_AF", 1),
    _afghan("ps", "پښتو", "ps_AF", 2),
    Habits(
        LanguageInfo("fr", "Français"),
        "fr_FR",
        "dd/MM/yyyy",
        colon="\N{NO-BREAK SPACE}: ",
        quotes=("«\N{NO-BREAK SPACE}", "\N{NO-BREAK SPACE}»"),
    ),
    _paper("es", "Español", "es_ES", date_pattern="dd/MM/yyyy"),
    # Amounts have the digits 0 to 9 and a point. Customs declarations of Arab states come out of systems that print
    # them so, from the Gulf to the Maghreb, and a weight that differs from the declaration's by its digits alone
    # costs the reader a second look. The month is a number: its names differ from Baghdad to Cairo to Tunis.
    Habits(
        LanguageInfo("ar", "العربية"),
        "ar_AE",
        "dd/MM/yyyy",
        6,
        rtl=True,
        comma=_ARABIC_COMMA,
    ),
)
HABITS = {habits.info.code: habits for habits in _ALL}
# English that is drawn out and accented: shows where a place is too small or a text was never marked. Nobody is
# offered it.
PSEUDO = Habits(LanguageInfo("en-XA", "Ẽñĝļïŝĥ"), ENGLISH.locale, ENGLISH.date_pattern, window=True)


def habits_of(code: str) -> Habits | None:
    """Return how a language writes, None for one that the program does not know."""
    return PSEUDO if code == PSEUDO.info.code else HABITS.get(code)


def catalogue_file(code: str) -> str:
    """Return the name of a language's compiled catalogue in translations/."""
    return f"pcu_desk_{code}.qm"


def available() -> tuple[LanguageInfo, ...]:
    """Return the languages of the window whose catalogue is installed, English first."""
    return tuple(habits.info for habits in HABITS.values() if habits.window and _installed(habits))


def printed() -> tuple[LanguageInfo, ...]:
    """Return the languages of paper whose catalogue is installed, English first."""
    return tuple(habits.info for habits in HABITS.values() if _installed(habits))


def _installed(habits: Habits) -> bool:
    return habits is ENGLISH or assets.translation(catalogue_file(habits.info.code)).is_file()
