"""How files come in and go out by a dialog of the system; it reads none of them and keeps no plaintext path."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from pcu_desk.domain.text import QT_TRANSLATE_NOOP
from pcu_desk.ui.files import to_choose, to_open, to_save
from pcu_desk.ui.look import Look

_CHOOSE = QT_TRANSLATE_NOOP("evidence_page", "Files to add: they are copied, the originals stay where they are")
_FOLDER = QT_TRANSLATE_NOOP("evidence_page", "Folder or memory card with photos")
_PICTURES = QT_TRANSLATE_NOOP("evidence_page", "Photos and papers")
_EVERY = QT_TRANSLATE_NOOP("evidence_page", "Every file")
_SAVE = QT_TRANSLATE_NOOP("evidence_page", "Save the original")
_EXPORT = QT_TRANSLATE_NOOP("evidence_page", "Export the package")
_OF_PLACES = frozenset('/\\:*?"<>|')
_AT_THE_ENDS = " .~"
_JOINERS = "\u200c\u200d"  # without them words of Urdu are written otherwise
_LONGEST = 120
_OF_WINDOWS = frozenset({"CON", "PRN", "AUX", "NUL", *(f"{port}{n}" for port in ("COM", "LPT") for n in range(1, 10))})
_PATTERNS = "(*.jpg *.jpeg *.JPG *.JPEG *.png *.PNG *.webp *.WEBP *.pdf *.PDF)"


def ask_files(look: Look, parent: QWidget, take: Callable[[list[Path]], None]) -> QFileDialog:
    """Ask for files to add."""
    kinds = (f"{look.text(_PICTURES)} {_PATTERNS}", f"{look.text(_EVERY)} (*)")
    dialog = to_open(look, parent, look.text(_CHOOSE), *kinds, several=True)
    dialog.filesSelected.connect(lambda chosen: take([Path(path) for path in chosen]))
    dialog.open()
    return dialog


def ask_folder(look: Look, parent: QWidget, take: Callable[[Path], None]) -> QFileDialog:
    """Ask for a folder in which photos are looked for."""
    dialog = to_choose(look, parent, look.text(_FOLDER))
    dialog.fileSelected.connect(lambda chosen: take(Path(chosen)))
    dialog.open()
    return dialog


def ask_original(look: Look, parent: QWidget, name: str, take: Callable[[Path], None]) -> QFileDialog:
    """Ask under which name an original leaves the vault; the name it has may be of another unit's hand."""
    return _ask_name(to_save(look, parent, look.text(_SAVE), plain_name(name)), take)


def plain_name(name: str) -> str:
    """Return a name that names a file and no place: a dialog would go where a path leads, and home for a tilde."""
    kept = "".join(
        sign if (sign.isprintable() or sign in _JOINERS) and sign not in _OF_PLACES else "_" for sign in name
    )
    plain = kept.strip(_AT_THE_ENDS)[-_LONGEST:].strip(_AT_THE_ENDS)  # an ending tells what it is: it stays
    return f"_{plain}" if plain.partition(".")[0].rstrip().upper() in _OF_WINDOWS or not plain else plain


def ask_package(look: Look, parent: QWidget, name: str, take: Callable[[Path], None]) -> QFileDialog:
    """Ask under which name the package leaves the vault."""
    return _ask_name(to_save(look, parent, look.text(_EXPORT), name, "zip"), take)


def _ask_name(dialog: QFileDialog, take: Callable[[Path], None]) -> QFileDialog:
    dialog.fileSelected.connect(lambda chosen: take(Path(chosen)))
    dialog.open()
    return dialog
