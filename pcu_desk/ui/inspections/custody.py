"""The chain of custody as stops, the latest first, and the dialog that adds a link; the rules are the domain's."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

from PySide6.QtCore import QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from pcu_desk.domain import life
from pcu_desk.domain.case import Case, Transfer
from pcu_desk.domain.errors import UserError
from pcu_desk.domain.moment import Moment
from pcu_desk.domain.record import Record, decode, encode
from pcu_desk.domain.text import QT_TRANSLATE_NOOP
from pcu_desk.ui.inspections.draft import Draft
from pcu_desk.ui.inspections.form import Form
from pcu_desk.ui.inspections.placing import with_rest
from pcu_desk.ui.inspections.questions import KEEP
from pcu_desk.ui.look import Look
from pcu_desk.ui.widgets import ink
from pcu_desk.ui.widgets.buttons import Button
from pcu_desk.ui.widgets.dialog import Dialog
from pcu_desk.ui.widgets.labels import CAPTION, SectionHeader, frame, label

# ruff: noqa: N802 - Qt's names are overridden

PATH, ACT = "/seizure/custody", "hand_over"
TITLE = QT_TRANSLATE_NOOP("custody_page", "Custody")
HAND_OVER = QT_TRANSLATE_NOOP("custody_page", "Hand over")
_BESIDE = QT_TRANSLATE_NOOP("custody_page", "the latest first; a link once made stays")
_TAKEN = QT_TRANSLATE_NOOP("custody_page", "Seized")
_TAKEN_AT = QT_TRANSLATE_NOOP("custody_page", "Seized: {place}")
_GIVEN = QT_TRANSLATE_NOOP("custody_page", "{received}, from {released}")
_SEAL = QT_TRANSLATE_NOOP("custody_page", "seal {seal}")
_ITEMS = QT_TRANSLATE_NOOP("custody_page", "items: {items}")
_NONE = QT_TRANSLATE_NOOP("custody_page", "Nothing was handed over yet.")
_ASK = QT_TRANSLATE_NOOP("custody_page", "Hand-over in {number}")
_ASK_WORDS = QT_TRANSLATE_NOOP(
    "custody_page", "The link is signed with your key and stands in the chain, also after the paper is issued."
)
LAYOUT = (
    (("released_by", 6), ("received_by", 6)),
    (("at", 6), ("purpose", 6)),
    (("items", 6), ("seal", 6)),
    (("place", 6), ("condition", 6)),
)
_LINE_X, _WORDS_X = 7, 24
_STOP, _LATEST = 4.0, 6.0
_BETWEEN = 10


@dataclass(frozen=True, slots=True)
class Stop:
    """A stop of the chain: who holds it since then, and what is said below."""

    title: str
    below: str


def stops_of(look: Look, case: Case) -> tuple[Stop, ...]:
    """Return the stops of a case's chain, the latest first; the seizure itself is the first link."""
    if case.seizure is None:
        return ()
    links = sorted(case.seizure.custody, key=lambda link: (link.at.utc.isoformat() if link.at else "", link.id))
    taken = look.text(_TAKEN_AT, place=case.seizure.place) if case.seizure.place else look.text(_TAKEN)
    first = Stop(taken, look.catalog.moment(case.seizure.at) if case.seizure.at else "")
    return (*(_stop(look, link) for link in reversed(links)), first)


def _stop(look: Look, link: Transfer) -> Stop:
    parts = (
        look.catalog.moment(link.at) if link.at else "",
        look.catalog.label(link.purpose) if link.purpose else "",
        link.place,
        look.text(_ITEMS, items=link.items) if link.items else "",
        look.text(_SEAL, seal=link.seal) if link.seal else "",
        link.condition,
    )
    title = look.text(_GIVEN, received=link.received_by, released=link.released_by)
    return Stop(title, look.joined(look.catalog.comma, *parts))


class Chain(QWidget):
    """Stops on a line from the top down."""

    def __init__(self, look: Look) -> None:
        """Begin empty."""
        super().__init__()
        self._look = look
        self.stops: tuple[Stop, ...] = ()
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_stops(self, stops: tuple[Stop, ...]) -> None:
        """Show another chain."""
        self.stops = stops
        self.setAccessibleName(". ".join(f"{stop.title}. {stop.below}" for stop in stops))
        self._fit()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the size at this width."""
        return QSize(240, self.heightForWidth(self.width() or 240))

    def hasHeightForWidth(self) -> bool:
        """Words wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of all the stops."""
        return max(sum(sum(self._heights(stop, width)) + _BETWEEN for stop in self.stops), 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap anew."""
        super().resizeEvent(event)
        self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the line, the stops and their words."""
        del event
        theme, rtl, box = self._look.theme, self._look.catalog.rtl, self.rect()
        x = box.right() - _LINE_X if rtl else _LINE_X
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            top, points = 0, list[QPointF]()
            for stop in self.stops:
                title, below = self._heights(stop, box.width())
                first = QRect(_WORDS_X, top, box.width() - _WORDS_X, title)
                second = QRect(_WORDS_X, top + title, box.width() - _WORDS_X, below)
                self._words(painter, ink.mirrored(first, box, rtl=rtl), stop.title, bold=True)
                self._words(painter, ink.mirrored(second, box, rtl=rtl), stop.below, bold=False)
                points.append(QPointF(x + 0.5, top + theme.tall(20) / 2))
                top += title + below + _BETWEEN
            painter.setPen(QPen(theme.colour("accent"), 2))
            for start, end in pairwise(points):
                painter.drawLine(start, end)
            accent = theme.colour("accent")
            for place, point in enumerate(points):
                ink.dot(painter, point, _STOP if place else _LATEST, fill=accent, line=accent, width=0)
            if points:
                ink.dot(painter, points[0], _LATEST - 3, fill=theme.colour("raised"), line=accent, width=0)

    def _words(self, painter: QPainter, box: QRect, words: str, *, bold: bool) -> None:
        theme = self._look.theme
        painter.setFont(theme.font("table" if bold else "caption", bold=bold))
        painter.setPen(theme.colour("text" if bold else "muted"))
        flags = ink.placed(painter, words, Qt.AlignmentFlag.AlignLeading) | Qt.TextFlag.TextWordWrap
        painter.drawText(box, flags, words)

    def _heights(self, stop: Stop, width: int) -> tuple[int, int]:
        theme = self._look.theme
        room = QRect(0, 0, max(width - _WORDS_X, 60), 1000)
        title = _height(QFontMetrics(theme.font("table", bold=True)), room, stop.title)
        return max(title, theme.tall(18)), _height(QFontMetrics(theme.font("caption")), room, stop.below)

    def _fit(self) -> None:
        self.setFixedHeight(self.heightForWidth(self.width() or 240))


class CustodyPart(QWidget):
    """The chain in its section; its act asks for the dialog, in any state of the case."""

    committed = Signal(object)
    undo_wanted = Signal()
    act_wanted = Signal(str)

    def __init__(self, look: Look) -> None:
        """Build the chain and its button."""
        super().__init__()
        self._look = look
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        header = SectionHeader(look, look.text(TITLE), look.text(_BESIDE))
        self.button = Button(look, look.text(HAND_OVER), icon="persons")
        self.button.clicked.connect(lambda: self.act_wanted.emit(ACT))
        header.add_end(self.button)
        panel = frame("panel")
        inner = QVBoxLayout(panel)
        inner.setContentsMargins(12, 12, 12, 4)
        self.chain = Chain(look)
        self._none = label(look.text(_NONE), CAPTION)
        self._none.setContentsMargins(0, 0, 0, 8)
        inner.addWidget(self.chain)
        inner.addWidget(self._none)
        column.addWidget(header)
        column.addWidget(panel)

    def load(self, draft: Draft) -> None:
        """Show the chain."""
        stops = stops_of(self._look, draft.typed_case())
        self.chain.show_stops(stops)
        self._none.setVisible(len(stops) <= 1)

    def flush(self) -> None:
        """There is nothing to type here."""

    def focus_path(self, path: str) -> bool:
        """Go to the button."""
        here = path == PATH or path.startswith(f"{PATH}/")
        if here:
            self.button.setFocus(Qt.FocusReason.ShortcutFocusReason)
        return here

    def set_read_only(self, *, read_only: bool) -> None:
        """A chain grows also when the fields take no change."""
        del read_only

    def add_row(self) -> bool:
        """A link is made in the dialog."""
        return False


def ask_hand_over(look: Look, parent: QWidget, case: Case, act: Callable[[Record], None]) -> Dialog:
    """Ask for a link; `act` gets its record once the domain takes it."""
    dialog = Dialog(look, parent, look.text(_ASK, number=case.number), look.text(_ASK_WORDS))
    record: Record = encode(_begun(case))
    form = Form(look, Transfer, "", with_rest(Transfer, LAYOUT))
    form.load(record)

    def take(changes: dict[str, Any]) -> None:
        record.update({path.removeprefix("/"): value for path, value in changes.items()})

    def agreed() -> None:
        form.flush()
        if form.unreadable():
            return
        try:
            life.hand_over(case, decode(Transfer, record))
        except UserError as error:
            dialog.banner.say("danger", look.catalog.error(error))
            dialog.resize(dialog.width(), dialog.heightForWidth(dialog.width()))
            return
        dialog.accept()
        act(record)

    form.committed.connect(take)
    dialog.body.addWidget(form)
    dialog.add_buttons(look.text(KEEP), look.text(HAND_OVER), agreed)
    dialog.present()
    form.focus_path("/received_by" if record["released_by"] else "/released_by")
    return dialog


def _begun(case: Case) -> Transfer:
    """Return the link as it probably is: from who holds it now, all of it, at this moment."""
    links: Sequence[Transfer] = case.seizure.custody if case.seizure else ()
    last = max((link for link in links if link.at), key=lambda link: link.at or Moment.now(), default=None)
    return Transfer(released_by=last.received_by if last else case.officers, at=Moment.now())


def _height(metrics: QFontMetrics, room: QRect, words: str) -> int:
    return metrics.boundingRect(room, Qt.TextFlag.TextWordWrap, words).height() if words else 0
