"""The hub's log: one JSON object a line, of ids and counts alone; never content, an address or a traceback."""

from __future__ import annotations

import json
import logging
import sys
from datetime import UTC, datetime
from typing import Any, TextIO

NAME = "pcu_hub"
"""The logger that all of the hub writes to."""
_QUIET = ("alembic", "uvicorn", "tuf")


def log(event: str, *, level: int = logging.INFO, **fields: object) -> None:
    """Write one event; fields that are empty are left out."""
    told = {name: value for name, value in fields.items() if value not in ("", None)}
    logging.getLogger(NAME).log(level, event, extra={"told": told})


def begin(stream: TextIO | None = None) -> None:
    """Send all that is logged in this process to standard error, a JSON object a line."""
    handler = logging.StreamHandler(stream or sys.stderr)
    handler.setFormatter(_Lines())
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(logging.INFO)
    for foreign in _QUIET:
        logging.getLogger(foreign).setLevel(logging.WARNING)


class _Lines(logging.Formatter):
    def format(self, record: logging.LogRecord) -> str:
        """Return the line: what the hub says in fields, what a library says by its source and its own constant text.

        A library's arguments and tracebacks stay out, since they may hold what was sent.
        """
        at = datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
        shape: dict[str, Any] = {"at": at, "level": record.levelname.lower()}
        told = getattr(record, "told", None)
        if told is None:
            shape |= {"event": "library", "source": record.name, "text": str(record.msg)}
        else:
            shape |= {"event": record.msg, **told}
        if record.exc_info and record.exc_info[0]:
            shape["kind"] = record.exc_info[0].__name__
        return json.dumps(shape, ensure_ascii=True, default=str)
