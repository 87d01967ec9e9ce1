"""The languages of paper as a person chooses them: by their own names, and whether an officer has reviewed them."""

from __future__ import annotations

from pcu_desk.domain.text import QT_TRANSLATE_NOOP
from pcu_desk.i18n.languages import LanguageInfo, printed
from pcu_desk.ui.look import Look
from pcu_desk.ui.widgets.field import Choice

NOT_REVIEWED = QT_TRANSLATE_NOOP("report_page", "Not reviewed by an officer")
_WHICH_NOT = QT_TRANSLATE_NOOP("report_page", "{language}: not reviewed by an officer")
_REVIEWED = QT_TRANSLATE_NOOP("report_page", "Its language is reviewed")
_BOTH = QT_TRANSLATE_NOOP("report_page", "Both languages are reviewed")
_NONE = QT_TRANSLATE_NOOP("report_page", "None")


def offer(look: Look, choice: Choice, *, none: bool = False) -> None:
    """Fill a choice with the languages of paper, the window's own chosen; `none` comes first where it may be left."""
    if none:
        choice.addItem(look.text(_NONE), "")
    for info in printed():
        choice.addItem(info.own_name, info.code)
    if not none:
        choose(choice, look.catalog.language)


def choose(choice: Choice, code: str) -> None:
    """Choose a language by its code; one that is not there leaves the first."""
    choice.setCurrentIndex(max(choice.findData(code), 0))


def pair(first: Choice, second: Choice) -> tuple[str, ...]:
    """Return the one or two languages that are chosen."""
    codes = (str(first.currentData()), str(second.currentData() or ""))
    return codes[:1] if codes[1] in {"", codes[0]} else codes


def not_reviewed(look: Look, code: str) -> str:
    """Return what is said beside the choice of a language, "" for one that was reviewed."""
    return look.text(NOT_REVIEWED) if _raw(code) is not None else ""


def reviews(look: Look, codes: tuple[str, ...]) -> tuple[tuple[bool, str], ...]:
    """Return for each language that was not reviewed a sentence, else one for all."""
    names = [info.own_name for code in codes if (info := _raw(code)) is not None]
    if names:
        return tuple((False, look.text(_WHICH_NOT, language=name)) for name in names)
    return ((True, look.text(_BOTH if len(codes) > 1 else _REVIEWED)),)


def _raw(code: str) -> LanguageInfo | None:
    """Return the language when nobody has reviewed it."""
    return next((info for info in printed() if info.code == code and not info.reviewed), None)
