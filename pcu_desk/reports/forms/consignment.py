"""The consignment on paper: what carries it, its seals, goods, documents, route and parties, a line each."""

from __future__ import annotations

from collections.abc import Iterator

from pcu_desk.domain import lists
from pcu_desk.domain.case import Document, GoodsLine, Party, RouteStop, Seal, TransportUnit
from pcu_desk.domain.codes import StopKind
from pcu_desk.domain.identifiers import read_as, read_document
from pcu_desk.domain.text import QT_TRANSLATE_NOOP, Text
from pcu_desk.reports import rest
from pcu_desk.reports.form import Line, Matter
from pcu_desk.reports.forms import said
from pcu_desk.reports.ingest import Span, Spans

_UNDECIDED = QT_TRANSLATE_NOOP("report", "check digit fails")
_DIFFERS = QT_TRANSLATE_NOOP("report", "check digit differs from the usual rule")
_CHECK_FAILS = QT_TRANSLATE_NOOP("report", "check digit fails, kept as seen")
_GROSS = QT_TRANSLATE_NOOP("report", "gross")
_NET = QT_TRANSLATE_NOOP("report", "net")
_HS = QT_TRANSLATE_NOOP("report", "HS")
_TAX = QT_TRANSLATE_NOOP("report", "tax number")
_UNIT = QT_TRANSLATE_NOOP("report", "Transport unit")
_GOODS = QT_TRANSLATE_NOOP("report", "Goods")
_PARTY = QT_TRANSLATE_NOOP("report", "Party")


def lines(matter: Matter, *, seals: bool = True) -> Iterator[Line]:
    """Return the lines of the consignment; `seals` is False where the form has a table of them."""
    case = matter.case
    yield from _rows(_UNIT, "units", [unit(matter, one) for one in case.units])
    if seals:
        yield from _rows(QT_TRANSLATE_NOOP("report", "Seals"), "seals", _seals(matter))
    yield from _rows(_GOODS, "goods", [_goods(matter, line) for line in case.goods])
    yield Line(QT_TRANSLATE_NOOP("report", "Route"), _route(matter, case.route), "route")
    for document in case.documents:
        label = document.kind.label if document.kind else QT_TRANSLATE_NOOP("report", "Document")
        yield Line(label, _document(matter, document), "documents", optional=True)
    for party in case.parties:
        label = party.role.label if party.role else _PARTY
        yield Line(label, _party(matter, party), "parties")
    if not case.parties:
        yield Line(QT_TRANSLATE_NOOP("report", "Parties"), (), "parties")


def _rows(label: Text, path: str, values: list[Spans]) -> Iterator[Line]:
    """Give each value a line of its own, and one line to an empty list."""
    for value in values or [()]:
        yield Line(label, value, path)


def unit(matter: Matter, unit: TransportUnit) -> Spans:
    """Return a transport unit: its number as a plate, what it is, and what is wrong with its check digit."""
    reading = read_as(unit.kind, unit.number)
    parts, differs = reading.parts, bool(reading.expected) and reading.found != reading.expected
    # What has the length of a number and not its shape stands as it was typed.
    grouped = f"{parts.body}{parts.digit} {parts.tail}".strip() if reading.expected else unit.number.strip()
    plate = said.figure(grouped, bold=True)
    if reading.expected and parts.digit and not parts.tail:
        failed = differs and not reading.advisory
        plate = (Span(parts.body, bold=True, figure=True, digit=parts.digit, failed=failed),)
    told = _DIFFERS if reading.advisory else _CHECK_FAILS if unit.kept_as_seen else _UNDECIDED
    words = matter.voices.both(told) if differs else ()
    about = said.phrase(
        matter,
        _explained(matter, lists.ListName.SIZE_TYPE, unit.size_type),
        said.inline(matter, unit.kind),
        said.figure(unit.country),
        words,
        said.plain(unit.note),
        rest.row_spans(matter, unit, said.SPOKEN),
    )
    return (*plate, *((Span(" "), *about) if about else ()))


def _explained(matter: Matter, table: lists.ListName, code: str) -> Spans:
    """Return a code as recorded and, in brackets, what it means: few readers know these lists by heart."""
    return (*said.figure(code), *said.in_brackets(rest.meaning(matter, table, code)))


def _seals(matter: Matter) -> list[Spans]:
    """Return the seals in one line; in two languages, which make each of them long, every one by itself."""
    seals = [_seal(matter, seal) for seal in matter.case.seals]
    if matter.voices.second:
        return seals
    return [tuple(span for number, seal in enumerate(seals) for span in ((Span(" · "),) if number else ()) + seal)]


def _seal(matter: Matter, seal: Seal) -> Spans:
    about = said.phrase(
        matter, matter.voices.phrase(seal.action, seal.state, seal.kind), rest.row_spans(matter, seal, said.SPOKEN)
    )
    number = said.figure(seal.number, bold=True)
    return (*number, *((Span(" "), *about) if about else ()))


def _goods(matter: Matter, line: GoodsLine) -> Spans:
    return said.phrase(
        matter,
        said.plain(line.description),
        said.told(matter, _HS, " ", line.hs),
        said.plain(line.packages),
        _explained(matter, lists.ListName.PACKAGE, line.package_kind),
        said.mass(matter, line.gross, _GROSS),
        said.mass(matter, line.net, _NET),
        (matter.voices.first.money(line.value),) if line.value else (),
        rest.row_spans(matter, line, said.SPOKEN),
    )


def _route(matter: Matter, stops: tuple[RouteStop, ...]) -> Spans:
    made: list[Span] = []
    for stop in stops:
        bold = stop.kind is StopKind.HERE
        made += [Span(" – ")] if made else []
        made += [Span(stop.place, bold=bold)] if stop.place else []
        if stop.code:
            made += [Span(" (", bold=bold), Span(stop.code, bold=bold, figure=True), Span(")", bold=bold)]
        if stop.day:
            made += [Span(" "), matter.voices.first.date(stop.day)]
        if more := rest.row_spans(matter, stop, said.SPOKEN):
            made += [Span(" "), *more]
    return tuple(made)


def _document(matter: Matter, document: Document) -> Spans:
    day = (matter.voices.first.date(document.issued),) if document.issued else ()
    reading = read_document(document.kind, document.number)
    doubt = matter.voices.both(_UNDECIDED) if reading and reading.expected and not reading.valid else ()
    return said.phrase(
        matter, said.figure(document.number, bold=True), doubt, day, rest.row_spans(matter, document, said.SPOKEN)
    )


def _party(matter: Matter, party: Party) -> Spans:
    latin = (Span(" ("), Span(party.name_latin), Span(")")) if party.name_latin not in {"", party.name} else ()
    return said.phrase(
        matter,
        (*said.plain(party.name), *latin),
        said.plain(party.address),
        said.figure(party.country),
        said.told(matter, _TAX, " ", party.tax_id),
        rest.row_spans(matter, party, said.SPOKEN),
    )
