"""A language as a value: its texts, plurals, dates and numbers; never a global state, never a window."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date
from decimal import Decimal
from enum import Enum
from typing import TYPE_CHECKING, Any, Protocol, runtime_checkable

from pcu_desk import assets
from pcu_desk.domain.errors import BugError, Fault, UserError
from pcu_desk.domain.listed import Listed
from pcu_desk.domain.moment import Moment
from pcu_desk.domain.quantity import Money, Quantity
from pcu_desk.domain.text import QT_TRANSLATE_NOOP, Text
from pcu_desk.i18n.languages import ENGLISH, PSEUDO, LanguageInfo, available, catalogue_file, habits_of, printed
from pcu_desk.i18n.pseudo import drawn_out

if TYPE_CHECKING:
    from PySide6.QtCore import QDate, QLocale, QTranslator

__all__ = ["Catalog", "LanguageInfo", "available", "printed"]

_PLACEHOLDER = re.compile(r"\{([A-Za-z_][A-Za-z0-9_]*)\}")
_GROUP = 3
_GROUPED_FROM = 5
_NBSP = "\N{NO-BREAK SPACE}"
ASCII_DIGITS = "0123456789"
_Date = date  # the method of that name hides it in the class
_NO_LANGUAGE = QT_TRANSLATE_NOOP("i18n", "There is no catalogue for the language {language}. Known languages: {known}.")


@runtime_checkable
class Labelled(Protocol):
    """A member of a code list, which names itself by a text."""

    @property
    def label(self) -> Text:
        """Return the text by which an officer knows the member."""
        ...


class Catalog:
    """One language, read from its compiled catalogue; what lacks a translation is told in English."""

    def __init__(self, language: str = "en") -> None:
        """Open the catalogue of a language code; UserError when the program has none."""
        from PySide6.QtCore import QLocale  # noqa: PLC0415 - help is told before Qt is loaded

        habits = habits_of(language)
        if habits is None:
            raise UserError(_NO_LANGUAGE, language=language, known=", ".join(info.code for info in printed()))
        self._habits = habits
        self._locale = QLocale(habits.locale)
        self._figures = str.maketrans(ASCII_DIGITS, habits.digits)
        self._latin = str.maketrans(_digits(self._locale), ASCII_DIGITS)
        self._translator, self._compiled = _open(ENGLISH.info.code if habits is PSEUDO else language)
        self._shapes: tuple[tuple[type, Callable[[Any], str]], ...] = (
            (Text, self.text),
            (Decimal, self.number),
            (Quantity, self.quantity),
            (Money, self.money),
            (Moment, self.moment),
            (date, self.date),
        )

    @property
    def language(self) -> str:
        """Return the language code, such as `ru`."""
        return self._habits.info.code

    @property
    def name(self) -> str:
        """Return the language's own name."""
        return self._habits.info.own_name

    @property
    def rtl(self) -> bool:
        """Tell whether the language is written from right to left."""
        return self._habits.rtl

    @property
    def comma(self) -> str:
        """Return what parts the phrases of a line, with its space: `, `, `، `."""
        return self._habits.comma

    @property
    def colon(self) -> str:
        """Return what parts a name from its value, with its spaces."""
        return self._habits.colon

    @property
    def quotes(self) -> tuple[str, str]:
        """Return what stands before and behind words that somebody said: `«`, `»`."""
        return self._habits.quotes

    @property
    def stop(self) -> str:
        """Return what ends a sentence: `.`, `۔`."""
        return self._habits.stop

    def text(self, text: Text, /, **params: object) -> str:
        """Return a text in this language with its {placeholders} filled; a value is never read as a placeholder."""
        return self._filled(self._found(text, -1), params)

    def parts(self, text: Text, /, **params: object) -> tuple[tuple[str, object], ...]:
        """Return a text as `text()` does, parted at its placeholders: words with None, a value as shown with itself."""
        words = _PLACEHOLDER.split(self._found(text, -1))
        told: list[tuple[str, object]] = []
        for place, word in enumerate(words):
            if not place % 2:
                told.append((word, None))
            elif word in params:
                told.append((self._shown(params[word]), params[word]))
            else:
                told.append((f"{{{word}}}", None))
        return tuple(part for part in told if part[0])

    def plural(self, text: Text, n: int, /, **params: object) -> str:
        """Return the form of a text for `n` things; `%n` in it becomes the figure."""
        found = self._found(text, n).replace("%n", self.number(Decimal(n)))
        return self._filled(found, params)

    def error(self, error: UserError) -> str:
        """Return the sentence of an error a person can mend; texts among its parameters are translated too."""
        return self.text(error.text, **error.params)

    def fault(self, fault: Fault) -> str:
        """Return the sentence of one fault of a record, without its path."""
        return self.text(fault.text, **dict(fault.params))

    def label(self, member: Labelled) -> str:
        """Return the label of a member of a code list."""
        return self.text(member.label)

    def date(self, value: date) -> str:
        """Return a calendar date: `21 Nov 2026`, `21.11.2026`, `21 نومبر 2026 (۳۰ عقرب ۱۴۰۵)`."""
        gregorian, *others = self.calendars(value)
        return gregorian + "".join(f" ({other})" for other in others)

    def calendars(self, value: _Date) -> tuple[str, ...]:
        """Return a date in each calendar of the language: Gregorian, then Solar Hijri where people live by it."""
        from PySide6.QtCore import QDate  # noqa: PLC0415 - loaded with the catalogue

        day = QDate(value.year, value.month, value.day)
        gregorian = self._locale.toString(day, self._habits.date_pattern).translate(self._latin)
        return (gregorian, self._solar(day)) if self._habits.solar else (gregorian,)

    def time(self, moment: Moment) -> str:
        """Return the hours and minutes on the clock of the place where it happened."""
        return moment.local.strftime("%H:%M")

    def moment(self, moment: Moment, *, offset: bool = False) -> str:
        """Return date, hours and minutes of the place, with its offset (`UTC+4`) on request."""
        shown = f"{self.date(moment.local.date())}{self._habits.hour}{self.time(moment)}"
        return f"{shown}{_NBSP}{_offset(moment.offset)}" if offset else shown

    def number(self, value: Decimal, *, grouped: bool = True) -> str:
        """Return a number with each digit as recorded, trailing zeros too; shapes and separators are the language's.

        Thousands are parted by a no-break space in every language: a comma would turn 12,640 into another weight
        for the reader of the neighbouring column.
        """
        if not value.is_finite():
            raise BugError("a record holds finite numbers only")
        sign, digits = ("-", f"{value:f}"[1:]) if value.is_signed() else ("", f"{value:f}")
        whole, _, fraction = digits.partition(".")
        parts = [_grouped(whole) if grouped else whole, *([fraction] if fraction else [])]
        written = (self._habits.point or self._locale.decimalPoint()).join(parts)
        return sign + written.translate(self._figures)

    def quantity(self, quantity: Quantity) -> str:
        """Return a quantity in the unit in which it was found; it never breaks between number and unit."""
        return f"{self.number(quantity.amount)}{_NBSP}{self.label(quantity.unit)}"

    def money(self, money: Money) -> str:
        """Return an amount and its currency code."""
        return f"{self.number(money.amount)}{_NBSP}{money.currency}"

    def _found(self, text: Text, n: int) -> str:
        found = self._translator.translate(text.context, text.source, None, n) or text.source
        return drawn_out(found) if self._habits is PSEUDO else found

    def _solar(self, day: QDate) -> str:
        from PySide6.QtCore import QCalendar  # noqa: PLC0415 - loaded with the catalogue

        calendar = QCalendar(QCalendar.System.Jalali)
        parts = calendar.partsFromDate(day)
        month = calendar.monthName(self._locale, parts.month)
        return f"{parts.day} {month} {parts.year}".translate(self._figures)

    def _filled(self, sentence: str, params: dict[str, object]) -> str:
        return _PLACEHOLDER.sub(lambda hit: self._shown(params[hit[1]]) if hit[1] in params else hit[0], sentence)

    def _shown(self, value: object) -> str:
        if isinstance(value, Enum | Listed) and isinstance(value, Labelled):
            return self.label(value)
        for kind, shown in self._shapes:
            if isinstance(value, kind):
                return shown(value)
        return str(value)


def _open(language: str) -> tuple[QTranslator, bytes]:
    """Return the translator and the bytes it reads, which must live as long as it does.

    Read whole: by its path Qt would map the file, and an update that writes over it would turn the window's words
    into English, or worse, while it is open.
    """
    from PySide6.QtCore import QTranslator  # noqa: PLC0415 - help is told before Qt is loaded

    translator = QTranslator()
    path = assets.translation(catalogue_file(language))
    compiled = path.read_bytes() if path.exists() else b""
    if not (compiled and translator.load(compiled)) and language != ENGLISH.info.code:
        raise BugError(f"the catalogue {path.name} does not open")
    return translator, compiled


def _digits(locale: QLocale) -> str:
    return "".join(chr(ord(locale.zeroDigit()) + value) for value in range(len(ASCII_DIGITS)))


def _offset(minutes: int) -> str:
    hours, rest = divmod(abs(minutes), 60)
    sign = "-" if minutes < 0 else "+"
    return f"UTC{sign}{hours}:{rest:02}" if rest else f"UTC{sign}{hours}"


def _grouped(whole: str) -> str:
    if len(whole) < _GROUPED_FROM:
        return whole
    head = len(whole) % _GROUP
    rest = [whole[at : at + _GROUP] for at in range(head, len(whole), _GROUP)]
    return _NBSP.join([whole[:head], *rest] if head else rest)
