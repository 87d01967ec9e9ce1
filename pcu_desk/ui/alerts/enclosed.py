"""The files of a message in its thread: a small picture where it is here, how far it is where it is not; opens none."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from pcu_desk.domain.files import FileStanding, FileState
from pcu_desk.domain.text import QT_TRANSLATE_NOOP
from pcu_desk.ui.alerts import words
from pcu_desk.ui.alerts.thumbs import Thumbs, can_be_shown, is_picture
from pcu_desk.ui.code_points import seen
from pcu_desk.ui.evidence.words import size_of
from pcu_desk.ui.look import Look
from pcu_desk.ui.widgets import ink
from pcu_desk.ui.widgets.buttons import Button
from pcu_desk.ui.widgets.flow import FlowLayout
from pcu_desk.ui.widgets.labels import CAPTION, label

# ruff: noqa: N802 - Qt's names are overridden

_FILES = QT_TRANSLATE_NOOP("alert", "%n file(s)")
_OPEN = QT_TRANSLATE_NOOP("alert", "Open {name}")
_PHOTO_PENDING = QT_TRANSLATE_NOOP("alert", "Photo pending: {here} of {parts}")
_FILE_PENDING = QT_TRANSLATE_NOOP("alert", "File pending: {here} of {parts}")
_AGAIN = QT_TRANSLATE_NOOP("alert", "Ask again")
_TROUBLE = QT_TRANSLATE_NOOP("alert", "{name}: {why}")
_NEXT = QT_TRANSLATE_NOOP("alert", "Next try {next}.")
_NOT_SHOWN = QT_TRANSLATE_NOOP("alert", "Altered, not shown")
_ALTERED = QT_TRANSLATE_NOOP("alert", "What came is not the file that was sent. It is not shown.")
_WIDTH, _PICTURE = 168, 104
_PAD, _LINE, _BAR, _SIGN = 8, 18, 4, 32


def pending_words(look: Look, standing: FileStanding) -> str:
    """Return how many parts of a file are here."""
    text = _PHOTO_PENDING if is_picture(standing) else _FILE_PENDING
    return look.text(text, here=look.count(standing.chunks_here), parts=look.count(standing.chunks))


def title_of(standing: FileStanding) -> str:
    """Return the caption, or the name that the file came with; what Unicode hides in either is shown."""
    return seen(standing.row.caption or standing.row.name)


class FileTile(QAbstractButton):
    """One file: picture, title, and its size or how far it is."""

    def __init__(self, look: Look, thumbs: Thumbs, standing: FileStanding) -> None:
        """Take the file."""
        super().__init__()
        self._look, self._thumbs = look, thumbs
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        thumbs.come.connect(self.update)
        self.set_standing(standing)

    def set_standing(self, standing: FileStanding) -> None:
        """Show how it stands now."""
        self.standing = standing
        ready = can_be_shown(standing)
        self.setEnabled(ready)
        name = title_of(standing)
        self.setAccessibleName(self._look.text(_OPEN, name=name) if ready else f"{name}: {self.words()}")
        self.setToolTip(ink.as_tip(self.accessibleName()))
        self.update()

    def words(self) -> str:
        """Return what stands under the title."""
        look, standing = self._look, self.standing
        if standing.state is FileState.WANTED:
            return pending_words(look, standing)
        if standing.state is FileState.ALTERED:
            return look.text(_NOT_SHOWN)
        state = "" if standing.state is FileState.HERE else look.catalog.label(standing.state)
        return look.joined(" · ", size_of(look, standing.row.size or 0), state)

    def sizeHint(self) -> QSize:
        """Return the size of a tile."""
        return QSize(_WIDTH, _PICTURE + 2 * self._look.theme.tall(_LINE) + 12)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the tile."""
        del event
        theme, standing = self._look.theme, self.standing
        with QPainter(self) as painter:
            hot = self.underMouse() and self.isEnabled()
            line = theme.colour("accent" if hot else "line")
            ink.draw_frame(painter, self.rect(), fill=theme.colour("hover" if hot else "raised"), line=line, radius=3)
            picture = QRect(1, 1, self.width() - 2, _PICTURE)
            painter.fillRect(picture, theme.colour("sunken"))
            self._draw_picture(painter, picture)
            inner = QRect(_PAD, _PICTURE + 5, self.width() - 2 * _PAD, theme.tall(_LINE))
            ink.draw_text(painter, inner, title_of(standing), theme.font("table", bold=True), theme.colour("text"))
            below = inner.translated(0, inner.height())
            tone = "danger" if standing.state is FileState.ALTERED else "muted"
            ink.draw_text(painter, below, self.words(), theme.font("caption"), theme.colour(tone))

    def _draw_picture(self, painter: QPainter, box: QRect) -> None:
        look, theme, standing = self._look, self._look.theme, self.standing
        small = self._thumbs.of(standing)
        if small is not None and not small.isNull():
            size = small.size().scaled(box.size(), Qt.AspectRatioMode.KeepAspectRatio)
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawPixmap(ink.centred(box, size.width(), size.height()), small)
            return
        icon = "stuck" if standing.state is FileState.ALTERED else "photo" if is_picture(standing) else "attach"
        tone = "danger" if standing.state is FileState.ALTERED else "muted"
        painter.drawPixmap(ink.centred(box, _SIGN, _SIGN), look.pixmap(icon, _SIGN, tone))
        if standing.state is not FileState.WANTED or not standing.chunks:
            return
        bar = QRect(box.x() + _PAD, box.bottom() - _PAD - _BAR, box.width() - 2 * _PAD, _BAR)
        painter.fillRect(bar, theme.colour("line-strong"))
        done = QRect(bar.x(), bar.y(), bar.width() * standing.chunks_here // standing.chunks, _BAR)
        painter.fillRect(ink.mirrored(done, bar, rtl=look.catalog.rtl), theme.colour("accent"))


class FilesPanel(QWidget):
    """The tiles, and under them a line for each file that stands still: why, when next, and what can be done."""

    look_wanted = Signal(str)
    again_wanted = Signal(str)

    def __init__(self, look: Look, thumbs: Thumbs, *, may_ask: bool) -> None:
        """Begin without files; `may_ask` tells whether this officer's role asks again."""
        super().__init__()
        self._look, self._thumbs, self._may_ask = look, thumbs, may_ask
        self.tiles: dict[str, FileTile] = {}
        self.again: dict[str, Button] = {}
        self._troubles: tuple[tuple[str, str], ...] | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 2, 0, 0)
        column.setSpacing(6)
        self._count = label("", CAPTION)
        self._flow_box = QWidget()
        self._flow = FlowLayout(self._flow_box)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(4)
        column.addWidget(self._count)
        column.addWidget(self._flow_box)
        column.addLayout(self._lines)
        self.hide()

    def show_files(self, files: Sequence[FileStanding]) -> None:
        """Show how the files stand now; a tile that has the focus keeps it."""
        self.setVisible(bool(files))
        if not files:
            return
        self._count.setText(self._look.catalog.plural(_FILES, len(files)))
        for standing in files:
            tile = self.tiles.get(standing.row.id)
            if tile is None:
                tile = self.tiles[standing.row.id] = FileTile(self._look, self._thumbs, standing)
                tile.clicked.connect(lambda _on=False, key=standing.row.id: self.look_wanted.emit(key))
                self._flow.addWidget(tile)
            else:
                tile.set_standing(standing)
        self._show_troubles(files)

    def words(self) -> str:
        """Return what is said under the tiles, for tests."""
        return " ".join(why for _key, why in self._troubles or ())

    def _show_troubles(self, files: Sequence[FileStanding]) -> None:
        troubles = tuple((each.row.id, why) for each in files if (why := _why(self._look, each)))
        if troubles == self._troubles:
            return
        self._troubles = troubles
        while (item := self._lines.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        self.again.clear()
        for key, why in troubles:
            self._lines.addWidget(self._line(key, why))

    def _line(self, key: str, why: str) -> QWidget:
        box = QWidget()
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(label(why, CAPTION, wrap=True), 1)
        if self._may_ask:
            button = self.again[key] = Button(self._look, self._look.text(_AGAIN), icon="undo")
            button.clicked.connect(lambda: self.again_wanted.emit(key))
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        return box


def _why(look: Look, standing: FileStanding) -> str:
    """Return why a file stands still, "" while it does not."""
    if standing.state is FileState.ALTERED:
        why = look.text(_ALTERED)
    elif standing.state in (FileState.WANTED, FileState.WAITING, FileState.SENT) and standing.reason:
        next_try = look.text(_NEXT, next=words.time_of(look, standing.next_try)) if standing.next_try else ""
        why = f"{words.reason_words(look, standing.reason)} {next_try}".strip()
    else:
        return ""
    return look.text(_TROUBLE, name=title_of(standing), why=why)
