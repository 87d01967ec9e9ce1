"""The program's log in the state folder: what happened to which id; never a name, a text or an exception's words."""

from __future__ import annotations

import logging
import os
import re
import traceback
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

from pcu_desk.domain.errors import UserError

LOG_NAME = "pcu-desk.log"
HIDDEN = "<hidden>"
_BYTES, _FILES = 1_000_000, 3
# What may stand in a log: UUIDs, device ids and digests, and the program's own lower-case words (states, kinds, rooms).
_PLAIN = re.compile(
    r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|d?[0-9a-f]{16,128}|[a-z][a-z_]{0,31}(\.[a-z][a-z_]{0,31}){0,3}"
)
_Caught = tuple[type[BaseException], BaseException, TracebackType | None] | tuple[None, None, None]


class IdsOnly(logging.Filter):
    """Hides every argument of a record that is neither a number nor an id."""

    def filter(self, record: logging.LogRecord) -> bool:
        """Let the record through with its arguments made harmless."""
        if isinstance(record.args, dict):
            record.args = {key: _harmless(value) for key, value in record.args.items()}
        elif record.args:
            record.args = tuple(_harmless(value) for value in record.args)
        return True


class Wordless(logging.Formatter):
    """Writes an exception as its kinds and places; of its words only the catalogue sentence of a UserError."""

    def formatException(self, ei: _Caught) -> str:  # noqa: N802 - logging's own name
        """Return one line per exception in the chain and one per place of the last."""
        error = ei[1]
        lines = [_kind(each) for each in chain(error)]
        places = traceback.extract_tb(ei[2])
        return "\n".join(lines + [f"  {Path(at.filename).name}:{at.lineno} {at.name}" for at in places])


def start_log(folder: Path, level: int = logging.INFO) -> Path | None:
    """Send the program's records to a rotated file in `folder`; None when the folder can not be written."""
    path = folder / LOG_NAME
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        handler = _PrivateFile(path, maxBytes=_BYTES, backupCount=_FILES, encoding="utf-8")
    except OSError:  # a full or read-only disk must not keep an officer from his cases
        keep_silent()
        return None
    handler.addFilter(IdsOnly())
    handler.setFormatter(Wordless("%(asctime)s %(levelname)s %(name)s %(message)s"))
    root = logging.getLogger("pcu_desk")
    stop_log()
    root.addHandler(handler)
    root.setLevel(level)
    root.propagate = False
    logging.raiseExceptions = False  # a full disk while logging is no reason to print record and traceback
    return path


def keep_silent() -> None:
    """Let records go nowhere where there is no log: Python would write them to standard error, words and all."""
    root = logging.getLogger("pcu_desk")
    if not root.handlers:
        root.addHandler(logging.NullHandler())
    root.propagate = False


def stop_log() -> None:
    """Close the log file, if one is open."""
    root = logging.getLogger("pcu_desk")
    for handler in [each for each in root.handlers if isinstance(each, _PrivateFile)]:
        root.removeHandler(handler)
        handler.close()


class _PrivateFile(RotatingFileHandler):
    """A rotated file that other accounts of the machine can not read."""

    def _open(self):  # type: ignore[no-untyped-def] # noqa: ANN202 - the base class returns a private stream type
        os.close(os.open(self.baseFilename, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600))
        return super()._open()


def _harmless(value: object) -> object:
    if value is None or isinstance(value, bool | int | float):
        return value
    return value if isinstance(value, str) and _PLAIN.fullmatch(value) else HIDDEN


def _kind(error: BaseException) -> str:
    name = f"{type(error).__module__}.{type(error).__qualname__}"
    return f"{name}: {error.text.source}" if isinstance(error, UserError) else name


def chain(error: BaseException | None) -> list[BaseException]:
    """Return an exception and those that it came of, each once."""
    found: list[BaseException] = []
    while error is not None and error not in found:
        found.append(error)
        error = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    return found
