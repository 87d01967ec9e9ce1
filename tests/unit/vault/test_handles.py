from __future__ import annotations

import os
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from multiprocessing import get_context
from multiprocessing.connection import Connection as Pipe
from pathlib import Path
from threading import Event, Thread
from typing import Any, cast

import pytest

from pcu_desk.domain.errors import UserError
from pcu_desk.vault import connection, handles, rekey, sentences
from pcu_desk.vault.connection import Connections

KEY = bytes(range(32))
LIMIT = 30


def made(folder: Path) -> Path:
    path = folder / connection.FILE
    database = connection.connect(path, KEY, create=True)
    database.execute("CREATE TABLE t (a TEXT)")
    connection.close(database)
    return path


def a_window(path: Path, pipe: Pipe, own: Any) -> None:
    """Two threads with a connection each, as a window has them; the second was made after the first."""
    handles.own = own or handles.own
    connections, end = Connections(path, KEY), Event()
    connections.here()

    def second() -> None:
        connections.here()
        pipe.send("both")
        end.wait(LIMIT)

    thread = Thread(target=second)
    thread.start()
    pipe.recv()
    end.set()
    thread.join()


def nothing_own(_path: Path) -> None:
    """The broken program: it looks at the file through a handle of its own, and closes it."""


@contextmanager
def beside(work: Any, *given: Any) -> Iterator[Pipe]:
    here, there = get_context("spawn").Pipe()
    child = get_context("spawn").Process(target=work, args=(*given[:1], there, *given[1:]))
    child.start()
    try:
        yield here
    finally:
        child.join(LIMIT)
        assert child.exitcode == 0


@pytest.mark.parametrize("broken", [False, True])
def test_a_window_with_two_connections_keeps_another_program_from_being_alone_with_its_database(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, broken: bool
) -> None:
    if broken and sys.platform == "win32":
        return  # a handle's locks are its own there
    monkeypatch.setattr(connection, "BUSY_SECONDS", 0.2)
    path, shut_out = made(tmp_path), False
    with beside(a_window, path, nothing_own if broken else None) as window:
        assert window.poll(LIMIT)
        window.recv()
        try:
            connection.connect_alone(path, KEY).close()
        except UserError as error:
            shut_out = error.text is sentences.IN_USE
        window.send("end")
    assert shut_out is not broken, "a file opened and closed beside the database gives its locks up"


def one_who_waits(path: Path, pipe: Pipe, look: Any) -> None:
    handles.place = look or handles.place
    pipe.send(os.getpid())
    try:
        database = connection.connect(path, KEY)
        database.execute("INSERT INTO t VALUES ('kept')")
        connection.close(database)
    except UserError as error:
        pipe.send(error.text.source)
    else:
        pipe.send("kept")


def always_the_same(_path: Path) -> handles.Place:
    """The broken program: it never finds that a name means another file now."""
    return 0, 0


@pytest.mark.skipif(not Path("/proc/self/fd").exists(), reason="what another process has open is asked of /proc")
@pytest.mark.parametrize("broken", [False, True])
def test_who_waited_while_a_copy_took_the_databases_name_opens_the_copy(tmp_path: Path, broken: bool) -> None:
    path = made(tmp_path)
    copy = tmp_path / rekey.NEXT
    alone = connection.connect_alone(path, KEY)
    target = connection.connect_beside(copy, KEY, create=True)
    cast("Any", alone).backup(target)
    connection.take_up_log(target)
    target.close()
    old = handles.place(path)
    with beside(one_who_waits, path, always_the_same if broken else None) as waiting:
        assert waiting.poll(LIMIT)
        others = Path(f"/proc/{waiting.recv()}/fd")
        end = time.monotonic() + LIMIT
        while not any(_writes(entry, old) for entry in others.iterdir()):
            assert time.monotonic() < end
        rekey._take_the_name(path, copy, alone)
        alone.close()
        assert waiting.poll(LIMIT)
        told = waiting.recv()
    assert told == (sentences.FOREIGN_FILE.source if broken else "kept")
    database = connection.connect(path, KEY)
    assert database.execute("SELECT a FROM t").fetchall() == ([] if broken else [("kept",)])
    connection.close(database)


def _writes(entry: Path, wanted: handles.Place) -> bool:
    """Tell whether a process has a file open to read and write, as the database does, not to look at its head."""
    try:
        flags = (
            (entry.parent.with_name("fdinfo") / entry.name).read_text(encoding="ascii").split("flags:")[1].split()[0]
        )
        return handles.place(entry) == wanted and int(flags, 8) & os.O_RDWR != 0
    except FileNotFoundError:  # closed meanwhile
        return False
