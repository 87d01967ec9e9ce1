"""Qt's own words, in its file dialogs, in the window's language; every other text is the catalogue's."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QTranslator

_NAME = "qt-words"


def speak(language: str) -> None:
    """Let Qt's dialogs that open from now on speak a language, as far as Qt has it; else they stay English."""
    application = QCoreApplication.instance()
    if application is None or application.property(_NAME) == language:
        return
    for old in application.findChildren(QTranslator, _NAME):
        application.removeTranslator(old)
        old.deleteLater()
    words = QTranslator(application)
    words.setObjectName(_NAME)
    if words.load(f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        application.installTranslator(words)
    application.setProperty(_NAME, language)
