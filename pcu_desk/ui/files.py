"""How a person is asked for a file or a folder: Qt's dialog in the catalogue's words; it opens and keeps no file.

Each begins in the folder that was chosen last since the program started, the first one among the person's documents;
where that was is written nowhere.
"""

from __future__ import annotations

from pathlib import Path

import platformdirs
from PySide6.QtCore import QCoreApplication, QObject, Qt, QTranslator
from PySide6.QtWidgets import QFileDialog, QWidget

from pcu_desk.domain.text import QT_TRANSLATE_NOOP
from pcu_desk.ui.look import Look
from pcu_desk.ui.qt_words import speak

_FOLDER = QT_TRANSLATE_NOOP("files", "Folder")
_FILE_NAME = QT_TRANSLATE_NOOP("files", "File name")
_KIND = QT_TRANSLATE_NOOP("files", "Kind of file")
_OPEN = QT_TRANSLATE_NOOP("files", "Open")
_SAVE = QT_TRANSLATE_NOOP("files", "Save")
_CHOOSE = QT_TRANSLATE_NOOP("files", "Choose")
_CANCEL = QT_TRANSLATE_NOOP("files", "Cancel")
_THERE = QT_TRANSLATE_NOOP("files", "{name} is there already. Replace it?")
_MISSING = QT_TRANSLATE_NOOP("files", "{name} was not found. Check the name.")
_NEW = QT_TRANSLATE_NOOP("files", "New folder")
_HIDDEN = QT_TRANSLATE_NOOP("files", "Show hidden files")
_BACK = QT_TRANSLATE_NOOP("files", "Back")
_FORWARD = QT_TRANSLATE_NOOP("files", "Forward")
_ABOVE = QT_TRANSLATE_NOOP("files", "Folder above")
_LIST = QT_TRANSLATE_NOOP("files", "Names only")
_DETAIL = QT_TRANSLATE_NOOP("files", "Names with sizes and dates")

# What Qt has no label to set for, by its own context and source; Qt knows some of it in Russian, nothing in Urdu.
_INSIDE = {
    ("QFileSystemModel", "Name"): _FILE_NAME,
    ("QFileSystemModel", "Size"): QT_TRANSLATE_NOOP("files", "Size"),
    ("QFileSystemModel", "Type"): _KIND,
    ("QFileSystemModel", "Date Modified"): QT_TRANSLATE_NOOP("files", "Changed"),
    ("QFileSystemModel", "Computer"): QT_TRANSLATE_NOOP("files", "Computer"),
    ("QAbstractFileIconProvider", "Folder"): _FOLDER,
    ("QFileDialog", "All Files (*)"): QT_TRANSLATE_NOOP("files", "Every file (*)"),
    ("QFileDialog", "%1 already exists.\nDo you want to replace it?"): _THERE,
    ("QFileDialog", "%1\nFile not found.\nPlease verify the correct file name was given."): _MISSING,
    ("QFileDialog", "%1\nDirectory not found.\nPlease verify the correct directory name was given."): _MISSING,
    ("QFileDialog", "&New Folder"): _NEW,
    ("QFileDialog", "Create New Folder"): _NEW,
    ("QFileDialog", "Create a New Folder"): _NEW,
    ("QFileDialog", "New Folder"): _NEW,
    ("QFileDialog", "&Rename"): QT_TRANSLATE_NOOP("files", "Rename"),
    ("QFileDialog", "&Delete"): QT_TRANSLATE_NOOP("files", "Delete"),
    ("QFileDialog", "Show &hidden files"): _HIDDEN,
    ("QFileDialog", "Back"): _BACK,
    ("QFileDialog", "Go back"): _BACK,
    ("QFileDialog", "Forward"): _FORWARD,
    ("QFileDialog", "Go forward"): _FORWARD,
    ("QFileDialog", "Parent Directory"): _ABOVE,
    ("QFileDialog", "Go to the parent directory"): _ABOVE,
    ("QFileDialog", "List View"): _LIST,
    ("QFileDialog", "Change to list view mode"): _LIST,
    ("QFileDialog", "Detail View"): _DETAIL,
    ("QFileDialog", "Change to detail view mode"): _DETAIL,
    ("QPlatformTheme", "&Yes"): QT_TRANSLATE_NOOP("files", "Yes"),
    ("QPlatformTheme", "&No"): QT_TRANSLATE_NOOP("files", "No"),
    ("QPlatformTheme", "Cancel"): _CANCEL,
    ("QPlatformTheme", "Open"): _OPEN,
    ("QPlatformTheme", "Save"): _SAVE,
    ("QFileDialog", "&Open"): _OPEN,
    ("QFileDialog", "&Save"): _SAVE,
    ("QFileDialog", "&Choose"): _CHOOSE,
}
_NAME = "file-words"
_LAST = "last-folder"


def to_open(look: Look, owner: QWidget, title: str, *kinds: str, several: bool = False) -> QFileDialog:
    """Make the dialog that asks for a file that is there, or for several; `kinds` are name filters."""
    dialog = _dialog(look, owner, title, look.text(_OPEN))
    dialog.setFileMode(QFileDialog.FileMode.ExistingFiles if several else QFileDialog.FileMode.ExistingFile)
    dialog.setNameFilters(kinds)
    return dialog


def to_save(look: Look, owner: QWidget, title: str, name: str, kind: str = "") -> QFileDialog:
    """Make the dialog that asks under which name a file is written; `kind` is the ending it gets without one."""
    dialog = _dialog(look, owner, title, look.text(_SAVE))
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    if kind:
        dialog.setNameFilter(f"{kind.upper()} (*.{kind})")
        dialog.setDefaultSuffix(kind)
    dialog.selectFile(name)
    return dialog


def to_choose(look: Look, owner: QWidget, title: str, folder: str = "") -> QFileDialog:
    """Make the dialog that asks for a folder, beginning at one."""
    dialog = _dialog(look, owner, title, look.text(_CHOOSE))
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    if folder:
        dialog.setDirectory(folder)
    return dialog


def _dialog(look: Look, owner: QWidget, title: str, verb: str) -> QFileDialog:
    _speak(look)
    dialog = QFileDialog(owner, title)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setDirectory(_begin())
    dialog.accepted.connect(lambda: _remember(dialog))
    part = QFileDialog.DialogLabel
    dialog.setLabelText(part.LookIn, look.text(_FOLDER))
    dialog.setLabelText(part.FileName, look.text(_FILE_NAME))
    dialog.setLabelText(part.FileType, look.text(_KIND))
    dialog.setLabelText(part.Accept, verb)
    dialog.setLabelText(part.Reject, look.text(_CANCEL))
    return dialog


def _begin() -> str:
    """Return the folder in which a dialog begins: the last one, else the documents, else the person's own."""
    application = QCoreApplication.instance()
    last = application.property(_LAST) if application is not None else None
    documents = platformdirs.user_documents_dir()
    return next((folder for folder in (last, documents) if folder and Path(folder).is_dir()), str(Path.home()))


def _remember(dialog: QFileDialog) -> None:
    application = QCoreApplication.instance()
    if application is not None and (chosen := dialog.selectedFiles()):
        folder = dialog.fileMode() == QFileDialog.FileMode.Directory
        application.setProperty(_LAST, chosen[0] if folder else str(Path(chosen[0]).parent))


class _Words(QTranslator):
    """Answers for what is inside Qt's file dialog."""

    def __init__(self, look: Look, parent: QObject) -> None:
        super().__init__(parent)
        self._words = {}
        for key, text in _INSIDE.items():
            named = "{name}" in text.source
            self._words[key] = look.text(text, name="%1") if named else look.text(text)

    def isEmpty(self) -> bool:  # noqa: N802 - Qt's name
        """Tell Qt to ask."""
        return False

    def translate(self, context: str, source: str, note: str | None = None, number: int = -1) -> str | None:
        """Return the catalogue's words, None where another translator is to answer."""
        del note, number
        return self._words.get((context, source))


def _speak(look: Look) -> None:
    speak(look.catalog.language)
    application = QCoreApplication.instance()
    if application is None or application.property(_NAME) == look.catalog.language:
        return
    for old in application.findChildren(QTranslator, _NAME):
        application.removeTranslator(old)
        old.deleteLater()
    words = _Words(look, application)
    words.setObjectName(_NAME)
    application.installTranslator(words)
    application.setProperty(_NAME, look.catalog.language)
