"""The table of keys: one name per act, matched by position so that a Georgian or Cyrillic layout changes nothing."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from pcu_desk.domain.text import QT_TRANSLATE_NOOP, Text


@dataclass(frozen=True, slots=True)
class KeyAct:
    """An act of the window: its name, the key as shown, what it does, and whether a text field keeps it."""

    name: str
    shown: str
    what: Text


KEY_ACTS = (
    KeyAct("new", "F2", QT_TRANSLATE_NOOP("keys", "New inspection")),
    KeyAct("next_pane", "F6", QT_TRANSLATE_NOOP("keys", "Next pane")),
    KeyAct("return", "F8", QT_TRANSLATE_NOOP("keys", "Return with comments")),
    KeyAct("submit", "F9", QT_TRANSLATE_NOOP("keys", "Submit or approve")),
    KeyAct("find", "Ctrl K", QT_TRANSLATE_NOOP("keys", "Find")),
    KeyAct("lock", "Ctrl L", QT_TRANSLATE_NOOP("keys", "Lock")),
    KeyAct("undo", "Ctrl Z", QT_TRANSLATE_NOOP("keys", "Undo the last change")),
    KeyAct("print", "Ctrl P", QT_TRANSLATE_NOOP("keys", "Report and print")),
    KeyAct("save", "Ctrl S", QT_TRANSLATE_NOOP("keys", "Save the PDF")),
    KeyAct("row", "Ins", QT_TRANSLATE_NOOP("keys", "Add a row")),
    KeyAct("identifier", "Alt I", QT_TRANSLATE_NOOP("keys", "Go to the number field")),
    KeyAct("queue", "Ctrl ↵", QT_TRANSLATE_NOOP("keys", "Queue the message")),
    KeyAct("fold_list", "Ctrl B", QT_TRANSLATE_NOOP("keys", "Fold the list")),
    KeyAct("fold_context", "Ctrl J", QT_TRANSLATE_NOOP("keys", "Fold the side panel")),
    KeyAct("gloves", "Ctrl Alt G", QT_TRANSLATE_NOOP("keys", "Large controls for gloves")),
    KeyAct("keys", "Ctrl /", QT_TRANSLATE_NOOP("keys", "Show the keys")),
    KeyAct("point", "C S 1…9", QT_TRANSLATE_NOOP("keys", "Checklist: clear, suspicious, a point")),
    KeyAct("look", "+ − 0 1 R", QT_TRANSLATE_NOOP("keys", "A photo: closer, farther, whole, each pixel, turn")),
    KeyAct("section", "Alt 1…8", QT_TRANSLATE_NOOP("keys", "Go to a section")),
    KeyAct("back", "Esc", QT_TRANSLATE_NOOP("keys", "Close, back")),
)

_CTRL = {
    "k": "find", "l": "lock", "p": "print", "s": "save", "b": "fold_list", "j": "fold_context", "/": "keys",
}  # fmt: skip
_PLAIN = {
    Qt.Key.Key_F2: "new",
    Qt.Key.Key_F6: "next_pane",
    Qt.Key.Key_F8: "return",
    Qt.Key.Key_F9: "submit",
    Qt.Key.Key_Escape: "back",
}
# Positions on the keyboard, as evdev codes + 8 (X11, Wayland) and set 1 scan codes (Windows).
_EVDEV = {45: "k", 46: "l", 33: "p", 39: "s", 56: "b", 44: "j", 61: "/", 52: "z", 31: "i", 42: "g", 54: "c", 27: "r"}
_SET1 = {
    0x25: "k", 0x26: "l", 0x19: "p", 0x1F: "s", 0x30: "b", 0x24: "j", 0x35: "/", 0x2C: "z", 0x17: "i", 0x22: "g",
    0x2E: "c", 0x13: "r",
}  # fmt: skip
_DIGITS = {10 + n: str(n + 1) for n in range(9)}
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_ASCII = 128


def act_of(event: QKeyEvent, *, windows: bool) -> str:
    """Return the name of the act that a key press asks for, "" for none; sections are `section:1` and so on."""
    modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    control, alt = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
    if modifiers == Qt.KeyboardModifier.NoModifier:
        return "row" if event.key() == Qt.Key.Key_Insert else _PLAIN.get(Qt.Key(event.key()), "")
    letter = letter_of(event, windows=windows)
    if modifiers == control:
        return "queue" if event.key() in _ENTER else _CTRL.get(letter, "undo" if letter == "z" else "")
    if modifiers == alt:
        return f"section:{letter}" if letter.isdigit() and letter != "0" else "identifier" if letter == "i" else ""
    return "gloves" if modifiers == control | alt and letter == "g" else ""


def letter_of(event: QKeyEvent, *, windows: bool) -> str:
    """Return the letter or digit at the key's place on the keyboard, "" for a key that the table has no use for."""
    if 0 < event.key() < _ASCII:
        return chr(event.key()).lower()
    code = event.nativeScanCode()
    return (_SET1 if windows else _EVDEV).get(code) or ("" if windows else _DIGITS.get(code, ""))
