"""Buttons: one painter for primary, normal, quiet, danger, chip and icon; each may show its key."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from pcu_desk.ui.look import Look
from pcu_desk.ui.widgets import ink

# ruff: noqa: N802 - Qt's names are overridden

PRIMARY, NORMAL, QUIET, DANGER, CHIP = "primary", "normal", "quiet", "danger", "chip"
_PADDING = 12
_ICON = 18
_GAP = 8
_KEY_HEIGHT = 18


class Button(QAbstractButton):
    """A button that draws itself from the theme: icon, word, and the key that presses it."""

    def __init__(
        self,
        look: Look,
        word: str,
        *,
        icon: str = "",
        key: str = "",
        kind: str = NORMAL,
        parent: QWidget | None = None,
    ) -> None:
        """Take the word in the officer's language, the icon's name and the key as shown."""
        super().__init__(parent)
        self._look, self._icon, self._key, self._kind = look, icon, key, kind
        self.setText(word)
        self.setAccessibleName(word)
        self.setAccessibleDescription(key)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCheckable(kind == CHIP)

    def set_word(self, word: str) -> None:
        """Show another word."""
        self.setText(word)
        self.setAccessibleName(word)
        self.updateGeometry()

    def set_icon(self, icon: str) -> None:
        """Show another icon, or none."""
        if icon != self._icon:
            self._icon = icon
            self.updateGeometry()
            self.update()

    def set_kind(self, kind: str) -> None:
        """Become another kind of button."""
        self._kind = kind
        self.updateGeometry()  # a bold word is wider
        self.update()

    def sizeHint(self) -> QSize:
        """Return the size of icon, word and key with their gaps."""
        theme = self._look.theme
        height = theme.tall(24) if self._kind == CHIP else theme.heights["control"]
        return QSize(self._content_width() + 2 * self._padding(), height)

    def minimumSizeHint(self) -> QSize:
        """A button never shrinks below its word."""
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter press the button as Space does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw frame and content."""
        del event
        with QPainter(self) as painter:
            fill, line, ink_colour = self._colours()
            ink.draw_frame(painter, self.rect(), fill=fill, line=line)
            self._draw_content(painter, ink_colour)

    def _padding(self) -> int:
        return 4 if self._kind == QUIET else 8 if self._kind == CHIP else _PADDING

    def _parts(self) -> list[int]:
        font = self._word_font()
        icon = [_ICON] if self._icon else []
        word = [ink.text_width(font, self.text()) + 1] if self.text() else []
        key = [ink.key_width(self._look.theme.code_font("caption"), self._key)] if self._key else []
        return icon + word + key

    def _content_width(self) -> int:
        parts = self._parts()
        extra = _GAP if self._key and self.text() else 0
        return sum(parts) + _GAP * (len(parts) - 1) + extra

    def _word_font(self) -> QFont:
        bold = self._kind == PRIMARY or self.isChecked()
        step = "table" if self._kind in {CHIP, QUIET} else "body"
        return self._look.theme.font(step, bold=bold)

    def _colours(self) -> tuple[QColor | None, QColor | None, QColor]:
        theme = self._look.theme
        hot = self.isDown() or self.underMouse()
        if not self.isEnabled():
            return None, theme.colour("line-strong") if self._kind != QUIET else None, theme.colour("disabled")
        if self._kind == PRIMARY:
            return theme.colour("accent-hover" if hot else "accent"), None, theme.colour("on-accent")
        if self._kind == QUIET:
            return theme.colour("hover") if hot else None, None, theme.colour("accent")
        if self.isChecked():
            return theme.colour("accent-soft"), theme.colour("accent"), theme.colour("accent")
        word = "danger" if self._kind == DANGER else "text"
        line = "danger" if self._kind == DANGER else "field-border"
        return theme.colour("hover" if hot else "raised"), theme.colour(line), theme.colour(word)

    def _draw_content(self, painter: QPainter, colour: QColor) -> None:
        theme, rtl = self._look.theme, self._look.catalog.rtl
        x = (self.width() - self._content_width()) // 2
        box = self.rect()
        if self._icon:
            place = QRect(x, (self.height() - _ICON) // 2, _ICON, _ICON)
            painter.drawPixmap(ink.mirrored(place, box, rtl=rtl), self._look.icons.pixmap(self._icon, _ICON, colour))
            x += _ICON + _GAP
        if self.text():
            font = self._word_font()
            width = ink.text_width(font, self.text()) + 1
            place = ink.mirrored(QRect(x, 0, width, self.height()), box, rtl=rtl)
            ink.draw_text(painter, place, self.text(), font, colour, ink.CENTRE)
            x += width + _GAP
        if self._key:
            x += _GAP if self.text() else 0
            font = theme.code_font("caption")
            place = QRect(x, (self.height() - _KEY_HEIGHT) // 2, ink.key_width(font, self._key), _KEY_HEIGHT)
            quiet = colour if self._kind == PRIMARY else theme.colour("muted")
            line = colour if self._kind == PRIMARY else theme.colour("line-strong")
            ink.draw_key(painter, ink.mirrored(place, box, rtl=rtl), self._key, font, quiet, line)


class KeyCap(QWidget):
    """A key's name in its frame."""

    def __init__(self, look: Look, key: str, parent: QWidget | None = None) -> None:
        """Take the key as shown."""
        super().__init__(parent)
        self._look, self._key = look, key
        self.setAccessibleName(key)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return the size of the cap."""
        return QSize(ink.key_width(self._look.theme.code_font("caption"), self._key), _KEY_HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it."""
        del event
        theme = self._look.theme
        with QPainter(self) as painter:
            ink.draw_key(
                painter,
                self.rect(),
                self._key,
                theme.code_font("caption"),
                theme.colour("muted"),
                theme.colour("line-strong"),
            )
