"""The two kinds of errors: those a person can do something about, and ours."""

from __future__ import annotations

import errno
from dataclasses import dataclass

from pcu_desk.domain.text import QT_TRANSLATE_NOOP, Text

_LONGEST_QUOTE = 80
_REASONS = {
    errno.ENOENT: QT_TRANSLATE_NOOP("os", "there is no such file or folder"),
    errno.EACCES: QT_TRANSLATE_NOOP("os", "your account may not do that there"),
    errno.EPERM: QT_TRANSLATE_NOOP("os", "your account may not do that there"),
    errno.EROFS: QT_TRANSLATE_NOOP("os", "the disk is read-only"),
    errno.ENOSPC: QT_TRANSLATE_NOOP("os", "the disk is full"),
    errno.EISDIR: QT_TRANSLATE_NOOP("os", "it is a folder"),
    errno.ENOTDIR: QT_TRANSLATE_NOOP("os", "a part of the path is not a folder"),
    errno.ENAMETOOLONG: QT_TRANSLATE_NOOP("os", "the name is too long"),
}


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing wrong with a record: where (JSON path such as `seizure.items[2].quantity`) and what."""

    path: str
    text: Text
    params: tuple[tuple[str, str], ...] = ()


def quoted(value: object) -> str:
    """Return a value from outside as it may stand in a sentence: short, and with nothing that can't be printed."""
    if isinstance(value, list | tuple):
        return "[…]"
    if isinstance(value, dict):
        return "{…}"
    text = _sayable(value) if isinstance(value, str) else format(value)
    return text if len(text) <= _LONGEST_QUOTE else text[: _LONGEST_QUOTE - 1] + "…"


def _sayable(text: str) -> str:
    return text.encode("utf-8", "backslashreplace").decode("utf-8")


class UserError(Exception):
    """Something the person can mend: one sentence that says what happened, what is safe and what to do."""

    def __init__(self, text: Text, /, **params: object) -> None:
        """Keep the text and its parameters apart, so that each front end tells it in its own language."""
        self.text = text
        self.params = {
            name: value if isinstance(value, Text) else _sayable(str(value)) for name, value in params.items()
        }
        super().__init__(text.source.format_map(self.params) if params else text.source)


class RecordError(UserError):
    """A record with wrong fields: every fault at once, each with its path."""

    def __init__(self, text: Text, faults: tuple[Fault, ...], /, **params: object) -> None:
        """Take the sentence that heads the list and the faults themselves."""
        super().__init__(text, **params)
        self.faults = faults


class DamagedError(UserError):
    """What is stored does not read back as it was written; `verify` tells it as a broken chain."""


class MissingError(UserError):
    """A file that a record names is not where it was kept."""


def reason_of(error: OSError) -> Text | str:
    """Return why the operating system refused: a text where the reason is a common one, else its own words."""
    return _REASONS.get(error.errno or 0) or error.strerror or str(error)


class BugError(Exception):
    """Our own mistake: logged, nothing saved is touched, the person is told that the data is safe."""
