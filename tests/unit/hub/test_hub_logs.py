from __future__ import annotations

import asyncio
import io
import json
import logging
from collections.abc import Iterator
from typing import Any

import pytest

from pcu_desk.hub.chores import repeat
from pcu_desk.hub.logs import begin, log
from pcu_desk.hub.threads import Threads


@pytest.fixture
def lines() -> Iterator[io.StringIO]:
    root = logging.getLogger()
    handlers, level = list(root.handlers), root.level
    stream = io.StringIO()
    begin(stream)
    yield stream
    root.handlers[:] = handlers
    root.setLevel(level)


def _read(stream: io.StringIO) -> list[dict[str, Any]]:
    return [json.loads(line) for line in stream.getvalue().splitlines()]


def test_each_line_is_one_json_object_with_time_level_and_event(lines: io.StringIO) -> None:
    log("push", device="d1", stored=2, unit="")
    log("fault", level=logging.ERROR, kind="ValueError")
    first, second = _read(lines)
    assert first.pop("at").endswith("Z")
    assert first == {"level": "info", "event": "push", "device": "d1", "stored": 2}
    assert (second["level"], second["kind"]) == ("error", "ValueError")


def test_a_librarys_line_shows_neither_its_arguments_nor_a_traceback(lines: io.StringIO) -> None:
    try:
        int("PLANTED")
    except ValueError:
        logging.getLogger("uvicorn.error").exception("trouble with %s", "PLANTED")
    (line,) = _read(lines)
    assert (line["source"], line["text"], line["kind"]) == ("uvicorn.error", "trouble with %s", "ValueError")
    assert "PLANTED" not in lines.getvalue()


def test_a_line_break_in_a_value_makes_no_second_line(lines: io.StringIO) -> None:
    log("push", unit='x"}\n{"event": "forged"')
    assert len(_read(lines)) == 1


def test_a_chore_that_fails_is_told_and_keeps_neither_the_next_nor_itself_from_running(lines: io.StringIO) -> None:
    done: list[str] = []

    def fails() -> None:
        done.append("fails")
        raise OSError("PLANTED")

    async def run() -> None:
        threads, enough = Threads(), asyncio.Event()
        loop = asyncio.get_running_loop()

        def works() -> None:
            done.append("second")
            if len(done) >= 4:
                loop.call_soon_threadsafe(enough.set)

        task = asyncio.create_task(repeat((("first", fails), ("second", works)), threads, every=0.01))
        await asyncio.wait_for(enough.wait(), 10)
        task.cancel()
        threads.close()

    asyncio.run(run())
    assert done[:4] == ["fails", "second", "fails", "second"]
    assert _read(lines)[0] | {"at": ""} == {
        "at": "", "level": "error", "event": "chore-failed", "chore": "first", "kind": "OSError",
    }  # fmt: skip
    assert "PLANTED" not in lines.getvalue()
