"""How the values of a record are said on any form: words, figures, codes, moments; owns no section and no order."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta

from pcu_desk.domain.case import Seizure
from pcu_desk.domain.first_form import FIRST_FORM
from pcu_desk.domain.listed import Coded
from pcu_desk.domain.moment import Moment
from pcu_desk.domain.officer import Officer
from pcu_desk.domain.quantity import Quantity
from pcu_desk.domain.report import ReportStatus
from pcu_desk.domain.text import QT_TRANSLATE_NOOP, Text
from pcu_desk.i18n.languages import ENGLISH, habits_of
from pcu_desk.reports import rest
from pcu_desk.reports.figures import first_direction, turns
from pcu_desk.reports.form import Entry, Matter, Signatory
from pcu_desk.reports.ingest import Span, Spans
from pcu_desk.reports.voices import Role, Voices, lowered

_APPROVED_BY = QT_TRANSLATE_NOOP("report", "Approved by")
_FOUR, _A_LINE = 4, 8
_HOURS = QT_TRANSLATE_NOOP("report", "{hours} h {minutes} min")

# What the forms' own lines say by themselves; every other field that holds something is said by `rest`.
SPOKEN: rest.Spoken = {
    **FIRST_FORM,
    "GoodsLine": FIRST_FORM["GoodsLine"] | {"package_kind"},
    "SeizedItem": FIRST_FORM["SeizedItem"] | {"sub_type"},
    "Examination": FIRST_FORM["Examination"] | {"checklist"},
}


def seizure(matter: Matter) -> Seizure:
    """Return the seizure, an empty one where nothing was seized."""
    return matter.case.seizure or Seizure()


def plain(text: str) -> Spans:
    """Return words as typed."""
    return (Span(text),) if text.strip() else ()


def quoted(matter: Matter, words: str) -> Spans:
    """Put words as typed in the marks of the page's language, of English where the words run the other way."""
    if not words.strip():
        return ()
    direction = first_direction(words)
    own = direction is None or direction == matter.voices.rtl
    opening, closing = matter.voices.first.catalog.quotes if own else ENGLISH.quotes
    return (Span("", rtl=direction, inner=(Span(opening), Span(words), Span(closing))),)


def phrase(matter: Matter, *parts: Spans) -> Spans:
    """Join what is recorded with the comma of the language."""
    return matter.voices.listed(parts)


def languages(voices: Voices, text: str) -> Spans:
    """Return languages as typed; behind codes alone stand the languages' own names, since few know the codes."""
    codes = re.split(r"[\s,;/،]+", text.strip())
    known = [habits for code in codes if (habits := habits_of(code))]
    names = [(Span(habits.info.own_name, rtl=habits.rtl),) for habits in known if len(known) == len(codes)]
    return (*plain(text), *in_brackets(voices.listed(names)))


def figure(text: str, *, bold: bool = False) -> Spans:
    """Return a number or an identifier, never parted and never turned."""
    return (Span(text, bold=bold, figure=True),) if text.strip() else ()


def code(matter: Matter, code: Coded | None) -> Spans:
    """Return a coded value in each language."""
    return matter.voices.label(code) if code else ()


def inline(matter: Matter, code: Coded | None) -> Spans:
    """Return a coded value in each language as it stands inside a phrase."""
    return matter.voices.phrase(code)


def moment(matter: Matter, moment: Moment | None, *, bold: bool = False) -> Spans:
    """Return a moment in each language, the offset once."""
    if moment is None:
        return ()
    shown = [voice.moment(moment, bold=bold and not number) for number, voice in enumerate(matter.voices.all)]
    offset = matter.voices.first.catalog.moment(moment, offset=True).removeprefix(shown[0].text).strip()
    spans = [shown[0], Span(" ("), Span(offset, figure=True), Span(")")]
    for other in shown[1:]:
        spans += [Span(" / "), other] if other.text != shown[0].text else []
    return tuple(spans)


def told(matter: Matter, what: Text, between: str, value: str, *, figure: bool = True, within: bool = False) -> Spans:
    """Say what a value is in each language, and the value once; `within` a phrase what it is begins small."""
    return named(matter, what, between, Span(value, figure=figure), within=within) if value.strip() else ()


def named(matter: Matter, what: Text, between: str, value: Span, *, within: bool = False) -> Spans:
    """Return a value behind what it is."""
    said = [voice.say(what) for voice in matter.voices.all]
    name = matter.voices.once(lowered(words) if within else words for words in said)
    if not any(turns(span.written) for span in name):
        return (Span("", rtl=False, inner=(*name, Span(between), value)),)  # "HS 6907.21" on any page
    return (*name, Span(between), value)


def mass(matter: Matter, quantity: Quantity | None, what: Text) -> Spans:
    """Return a mass and which it is: "24060 kg gross"."""
    if quantity is None:
        return ()
    return (matter.voices.first.quantity(quantity), Span(" "), *matter.voices.both(what))


def colon(matter: Matter) -> str:
    """Return what parts a name from its value on this page."""
    return matter.voices.first.catalog.colon


def in_brackets(spans: Spans) -> Spans:
    """Return what stands in brackets."""
    return (Span(" ("), *spans, Span(")")) if spans else ()


def stacked(matter: Matter, texts: list[str], role: Role = Role.TEXT) -> Iterator[Entry]:
    """Say a thing in the first language, and smaller below in the second where it differs."""
    spoken = dict(zip(reversed(texts), reversed(matter.voices.all), strict=True))
    for number, text in enumerate(dict.fromkeys(texts)):
        yield Entry((Span(text),), Role.SECOND if number else role, voice=spoken[text])


def entry(spans: Spans, role: Role = Role.TEXT) -> Iterator[Entry]:
    """Return a paragraph, none for nothing said."""
    if spans:
        yield Entry(spans, role)


def stacked_date(matter: Matter, day: date) -> Iterator[Entry]:
    """Return a date in each calendar of the first language, below one another."""
    voice = matter.voices.first
    for place, shown in enumerate(voice.catalog.calendars(day)):
        date_ = Span(shown, figure=True, rtl=voice.catalog.rtl)
        yield Entry((date_,), Role.SECOND if place else Role.TEXT, voice=voice)


def stacked_moment(matter: Matter, moment: Moment | None) -> Iterator[Entry]:
    """Return the date and, below it, the hour: for a narrow column."""
    if moment:
        yield from stacked_date(matter, moment.local.date())
        yield Entry((matter.voices.first.time(moment),), voice=matter.voices.first)


def names(officer: Officer | None) -> tuple[str, ...]:
    """Return an officer's names, his own script first."""
    return tuple(dict.fromkeys(name for name in (officer.name, officer.name_latin) if name)) if officer else ()


def held(matter: Matter) -> Spans:
    """Return how long the consignment was held, arrival to release, in hours and minutes."""
    if (time := matter.case.held) is None or time < timedelta():
        return ()
    minutes = int(time.total_seconds()) // 60
    return matter.voices.both(_HOURS, hours=minutes // 60, minutes=f"{minutes % 60:02d}")


def place(matter: Matter) -> Spans:
    """Return where it happened, with the code of the place."""
    case, seizure_ = matter.case, seizure(matter)
    places = dict.fromkeys(place for place in (seizure_.place, case.place) if place.strip())
    code = (Span(" ("), *figure(case.place_code), Span(")")) if case.place_code else ()
    return (*phrase(matter, *(plain(place) for place in places)), *code)


def legal_basis(matter: Matter) -> Spans:
    """Return the code as recorded with the unit's own wording of it; nothing of ours."""
    code = seizure(matter).legal_basis
    wording = next((entry.wording for entry in matter.source.unit.legal_bases if entry.id == code), "")
    return phrase(matter, plain(code), plain(wording))


def signatories(matter: Matter, label: Text) -> tuple[Signatory, ...]:
    """Return who did the work, by what he did, and who approved it once it is approved."""
    source = matter.source
    approved = source.approving_officer if source.status is ReportStatus.APPROVED else None
    return (Signatory(label, names(source.seizing_officer)), Signatory(_APPROVED_BY, names(approved)))


def seizure_number(matter: Matter) -> str:
    """Return the number of the seizure, else that of the case."""
    return seizure(matter).number or matter.case.number


def in_fours(digits: str) -> Spans:
    """Return hex digits in groups of four, in their order on any page; a line may end behind each eighth group."""
    if not digits.strip():
        return ()
    groups = [digits[at : at + _FOUR] for at in range(0, len(digits), _FOUR)]
    rows = [figure(" ".join(groups[at : at + _A_LINE])) for at in range(0, len(groups), _A_LINE)]
    inner = tuple(span for row in rows for span in (Span(" "), *row))[1:]
    return (Span("", rtl=False, inner=inner),)
