"""The window's languages as they are offered: each by its own name, with a word where no officer reviewed it."""

from __future__ import annotations

from pcu_desk.domain.text import QT_TRANSLATE_NOOP
from pcu_desk.i18n.languages import LanguageInfo
from pcu_desk.ui.look import Look

_DRAFT = QT_TRANSLATE_NOOP("settings", "{language} (draft, not reviewed)")


def offered(look: Look, info: LanguageInfo) -> str:
    """Return a language as it stands in a menu."""
    return info.own_name if info.reviewed else look.text(_DRAFT, language=info.own_name)
