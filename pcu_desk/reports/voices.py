"""The languages of one report: what each says and in which type; owns no text of its own."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from enum import Enum
from functools import cached_property

from pcu_desk.domain.listed import Coded
from pcu_desk.domain.moment import Moment
from pcu_desk.domain.quantity import Money, Quantity
from pcu_desk.domain.text import Text
from pcu_desk.i18n.catalog import Catalog
from pcu_desk.reports.figures import first_direction
from pcu_desk.reports.fonts import NASKH, NASTALIQ
from pcu_desk.reports.ingest import NBSP, Span, Spans
from pcu_desk.reports.lines import Align, Style

_NASKH_LARGER, _NASTALIQ_LARGER = 2.0, 1.5
_NASTALIQ_LANGUAGE = "ur"
_TWO = 2


class Role(Enum):
    """What a piece of text is in the report: size, leading (points), weight, whether Urdu sets it in Nastaliq."""

    TITLE = (17.0, 21.0, True, True)
    TITLE_SECOND = (13.0, 21.0, True, True)
    BAND = (11.0, 13.5, True, False)
    BAND_SMALL = (9.5, 13.5, True, False)
    SECTION = (9.5, 12.5, True, True)
    RUNNING = (9.0, 12.5, False, True)
    TEXT = (9.0, 12.5, False, False)
    SECOND = (7.2, 9.4, False, False)
    LABEL = (7.0, 9.0, False, False)
    FOOTER = (7.2, 9.5, False, False)
    UNIT = (9.5, 12.2, False, False)
    MARK = (80.0, 90.0, True, False)

    @property
    def fixed(self) -> bool:
        """Whether only texts of the form stand in this role, so that their layout may be remembered."""
        return self in {Role.TITLE, Role.TITLE_SECOND, Role.SECTION, Role.LABEL, Role.MARK}


@dataclass(frozen=True)
class Voice:
    """One language of a report."""

    catalog: Catalog

    @cached_property
    def _styles(self) -> dict[tuple[Role, Align, bool | None], Style]:
        return {}

    @property
    def local_forms(self) -> bool:
        """Whether this is Urdu, which has ۴ ۶ ۷ in shapes of its own."""
        return self.catalog.language == _NASTALIQ_LANGUAGE

    def say(self, text: Text, **params: object) -> str:
        """Return a text of the form in this language."""
        return self.catalog.text(text, **params)

    def words(self, text: str, *, bold: bool = False) -> Span:
        """Return words of this language, in its direction."""
        return Span(text, bold=bold, rtl=self.catalog.rtl)

    def said(self, text: Text, *, bold: bool = False, **params: object) -> Span:
        """Return a text of the form as one phrase in which each figure keeps its order."""
        parts = self.catalog.parts(text, **params)
        inner = tuple(self._part(shown, value, bold) for shown, value in parts)
        return inner[0] if len(inner) == 1 else Span("", bold, rtl=self.catalog.rtl, inner=inner)

    def _part(self, shown: str, value: object, bold: bool) -> Span:
        if isinstance(value, Quantity):
            return self.quantity(value, bold=bold)
        if isinstance(value, Money):
            return self.money(value, bold=bold)
        if value is None or isinstance(value, Text):
            return self.words(shown, bold=bold)
        worded = isinstance(value, Moment | date)
        return Span(shown, bold, worded or isinstance(value, int | Decimal), rtl=self.catalog.rtl if worded else None)

    def number(self, value: Decimal) -> Span:
        """Return a number."""
        return Span(self.catalog.number(value), figure=True)

    def quantity(self, quantity: Quantity, *, bold: bool = False) -> Span:
        """Return a quantity: the number, then its unit in the direction of the language, never parted."""
        return self._measured(self.catalog.number(quantity.amount), self.catalog.label(quantity.unit), bold=bold)

    def money(self, money: Money, *, bold: bool = False) -> Span:
        """Return an amount and its currency."""
        return self._measured(self.catalog.number(money.amount), money.currency, bold=bold)

    def date(self, day: date) -> Span:
        """Return a date, never parted."""
        return Span(self.catalog.date(day), figure=True, rtl=self.catalog.rtl)

    def moment(self, moment: Moment, *, bold: bool = False) -> Span:
        """Return date and hour, never parted."""
        return Span(self.catalog.moment(moment), bold=bold, figure=True, rtl=self.catalog.rtl)

    def time(self, moment: Moment) -> Span:
        """Return the hour."""
        return Span(self.catalog.time(moment), figure=True)

    def _measured(self, amount: str, unit: str, *, bold: bool) -> Span:
        if not self.catalog.rtl:
            return Span(f"{amount}{NBSP}{unit}", bold=bold, figure=True)
        inner = (Span(amount, bold, figure=True), Span(f"{NBSP}{unit}", bold, figure=True, rtl=True))
        return Span("", bold, rtl=True, inner=inner)

    def style(self, role: Role, align: Align = Align.START, *, rtl: bool | None = None) -> Style:
        """Return the type of a role; `rtl` is the direction of the page when it is not this language's."""
        known = self._styles.get((role, align, rtl))
        if known is None:
            known = self._styles[role, align, rtl] = self._style(role, align, rtl=rtl)
        return known

    def _style(self, role: Role, align: Align, *, rtl: bool | None) -> Style:
        size, leading, bold, running = role.value
        right = self.catalog.rtl if rtl is None else rtl
        arabic = NASTALIQ if self.local_forms and running else NASKH
        larger = 0.0
        if right and self.catalog.rtl:
            larger = _NASTALIQ_LARGER if arabic == NASTALIQ else _NASKH_LARGER
        return Style(size + larger, leading + larger, bold, align, arabic, right, self.local_forms, role.fixed)


@dataclass(frozen=True)
class Voices:
    """The one or two languages of a report; the first owns the starting edge and the direction of the page."""

    all: tuple[Voice, ...]

    @cached_property
    def _styles(self) -> dict[tuple[Role, Align, Voice | None], Style]:
        return {}

    @cached_property
    def first(self) -> Voice:
        """The language of the starting edge."""
        return self.all[0]

    @cached_property
    def second(self) -> Voice | None:
        """The language of the other edge, if there are two."""
        return self.all[1] if len(self.all) == _TWO else None

    @property
    def rtl(self) -> bool:
        """Whether the page runs from right to left."""
        return self.first.catalog.rtl

    def style(self, role: Role, align: Align = Align.START, voice: Voice | None = None) -> Style:
        """Return the type of a role for text that runs with the page.

        Digits have the shapes of `voice`, whose words they stand in; without it those of the language beside which
        they have shapes of their own.
        """
        known = self._styles.get((role, align, voice))
        if known is None:
            style = self.first.style(role, align)
            known = self._with_forms(style) if voice is None else replace(style, local_forms=voice.local_forms)
            self._styles[role, align, voice] = known
        return known

    def running(self, text: str) -> Style:
        """Return the type of running text as typed: it runs as its first letter does, from its own edge.

        What runs from left to right is justified.
        """
        rtl = first_direction(text)
        if rtl is None or rtl == self.rtl:
            style = self.style(Role.RUNNING)
        elif (voice := next((voice for voice in self.all if voice.catalog.rtl == rtl), None)) is not None:
            style = self._with_forms(voice.style(Role.RUNNING))
        else:
            style = self.first.style(Role.RUNNING)
            style = replace(style, rtl=rtl, size=style.size + _NASKH_LARGER if rtl else Role.RUNNING.value[0])
        return replace(style, justified=not style.rtl)

    def running_in(self, voice: Voice) -> Style:
        """Return the type of running text of the form in one of the languages, from that language's own edge."""
        return replace(voice.style(Role.RUNNING), justified=not voice.catalog.rtl)

    def _with_forms(self, style: Style) -> Style:
        """Give typed digits the shapes of the first of the languages that have shapes of their own."""
        turning = next((voice for voice in self.all if voice.catalog.rtl), None)
        return replace(style, local_forms=turning is not None and turning.local_forms)

    def far_edge(self, voice: Voice) -> Align:
        """Return the alignment by which a language stands at the end edge of the page."""
        return Align.END if voice.catalog.rtl == self.rtl else Align.START

    def both(self, text: Text, *, bold: bool = False, **params: object) -> Spans:
        """Return a text in each language, once where they agree; each keeps its own direction."""
        return joined((voice.said(text, bold=bold, **params) for voice in self.all), bold=bold)

    def label(self, code: Coded) -> Spans:
        """Return a coded value in each language."""
        return joined(voice.words(voice.catalog.label(code)) for voice in self.all)

    def phrase(self, *codes: Coded | None) -> Spans:
        """Return coded values joined by commas as they stand inside a phrase, in each language as a whole."""
        return joined(
            voice.words(voice.catalog.comma.join(lowered(voice.catalog.label(code)) for code in codes if code))
            for voice in self.all
        )

    def once(self, texts: Iterable[str]) -> Spans:
        """Return what each language says, in the order of the languages, once where they agree."""
        return joined(voice.words(text) for voice, text in zip(self.all, texts, strict=True))

    def listed(self, parts: Iterable[Spans]) -> Spans:
        """Join what is recorded by the comma of the first language."""
        made: list[Span] = []
        for part in parts:
            if part:
                made += [Span(self.first.catalog.comma)] if made else []
                made += part
        return tuple(made)


def joined(said: Iterable[Span], *, bold: bool = False) -> Spans:
    """Join what each language says with a stroke, once where they agree; nothing said makes no span."""
    different: dict[str, Span] = {}
    for span in said:
        different.setdefault(span.written, span)
    made: list[Span] = []
    for text, span in different.items():
        if text:
            # The stroke stays with the word before it.
            made += [Span(" /", bold=bold, figure=True), Span(" ", bold=bold)] if made else []
            made.append(span)
    return tuple(made)


def written(spans: Spans) -> str:
    """Return the characters of spans as one string."""
    return "".join(span.written for span in spans)


def lowered(label: str) -> str:
    """Return a label with its first letter small, unless the word is an abbreviation (X-ray, CMR)."""
    return label if label[1:2].isupper() or label[1:2] == "-" else label[:1].lower() + label[1:]
