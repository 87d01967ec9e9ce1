"""A day's work leaves nothing readable behind; each way in which a program could leave something is a mutant here."""

from __future__ import annotations

import ast
import os
import re
import subprocess
import sys
import zlib
from base64 import b64encode
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from sqlcipher3 import dbapi2 as sqlcipher

from pcu_desk.cli.leak_day import a_day, work
from pcu_desk.cli.leak_scan import Markers, Scanner
from pcu_desk.cli.stage import HOME
from pcu_desk.domain.ports import unwatched
from pcu_desk.vault import connection, slots

ROOT = Path(__file__).resolve().parents[2]
KEY = bytes(range(32))


def test_a_whole_day_with_two_hundred_planted_words_leaves_none_of_them_on_any_disk() -> None:
    with a_day() as day:
        work(day, unwatched, cases=3)
        assert day.markers.count >= 200
        assert day.search() == []
        folder = day.vault(HOME)
        passphrase = day.passphrase_file.read_text(encoding="utf-8").strip()
        opened = slots.open_by_passphrase(folder, slots.read(folder), "nino", passphrase)
        keys = Scanner(day.markers.root, (opened.dek, opened.signing_key))
        assert keys.files((day.root,), (day.named,)) == []
        assert all(len(path.read_text("ascii").splitlines()) == 2 for path in day.root.rglob("running-*.txt"))
        assert strangers(day.root) == []  # a picture of a page holds no word that a search could find
        named = {leak.form for leak in Scanner(day.markers.root).files((day.named,))}
        assert "plain" in named  # what a person named does hold the words: the scan can see them


# All that a day may leave, besides what a person named: cipher text, public keys, the log of ids, settings.
KNOWN = re.compile(
    r"named/.*|home/backup\.zip|home/\.local/state/pcu-desk/pcu-desk\.log|home/\.config/pcu-desk/settings\.json"
    r"|home/\.local/state/pcu-desk/crashes/running-\d+-[0-9a-f]{8}\.txt"  # of what was killed: its versions
    r"|place/(passphrase|recovery-[a-z]+)\.txt|place/(directory\.pcudir|request-[a-z]+\.json|hub\.log)"
    r"|place/hub/(hub\.db(-wal|-shm)?|directory\.pcudir|enrol\.lock|keys/\w+\.key)"
    r"|place/vault-[a-z]+/(vault\.db(-wal|-shm)?|(vault|mark|witness|attempts)\.json|window\.lock|spool(\.\w+)?)"
    r"|place/vault-[a-z]+/(evidence|spool)/[\w.-]+"
)


def strangers(root: Path) -> list[str]:
    """Files that no day should leave."""
    names = [path.relative_to(root).as_posix() for path in root.rglob("*") if path.is_file()]
    return [name for name in names if not KNOWN.fullmatch(name)]


def test_a_file_that_no_day_should_leave_is_told_whatever_it_holds(tmp_path: Path) -> None:
    (tmp_path / "tmp").mkdir()
    (tmp_path / "tmp" / "spool.pdf").write_bytes(b"a picture of a page")
    assert strangers(tmp_path) == ["tmp/spool.pdf"]


@pytest.mark.parametrize("place", ["/tmp", "/dev/shm"])
def test_a_word_left_outside_the_home_is_found_and_what_is_older_is_not_looked_at(place: str) -> None:
    if not Path(place).is_dir():
        return
    with a_day() as day:
        day.place.mkdir()
        day.passphrase_file.write_text("a passphrase of a day\n", encoding="utf-8")
        assert day.search() == []
        left = Path(place) / f"left-{day.markers.root.lower()[:6]}"
        left.write_text(day.markers.next(), encoding="utf-8")
        try:
            assert [(leak.place, leak.form) for leak in day.search()] == [(str(left), "plain")]
            os.utime(left, (day.begun - 60, day.begun - 60))
            assert day.search() == []
        finally:
            left.unlink()


def as_it_is(word: str) -> bytes:
    return f"INFO saved {word}\n".encode()


FORMS: dict[str, Callable[[str], bytes]] = {
    "plain": as_it_is,
    "lower case": lambda word: word.lower().encode(),
    "UTF-16": lambda word: ("\ufeff" + word).encode("utf-16-be"),
    "UTF-32": lambda word: word.encode("utf-32-le"),
    "hex": lambda word: word.encode().hex().encode(),
    "base64, each shift": lambda word: b64encode(b"ab" + word.encode()),
    "base64 of UTF-16": lambda word: b64encode(b"a" + word.encode("utf-16-le")),
    "turned round": lambda word: word[::-1].encode(),
    "stream of a PDF": lambda word: b"stream\r\n" + zlib.compress(b"BT (" + word.encode() + b") Tj ET " * 9),
    "packed twice": lambda word: zlib.compress(b"x" * 20 + zlib.compress(b"y" * 20 + word.encode())),
}


@pytest.mark.parametrize("form", sorted(FORMS))
def test_every_form_of_a_word_is_found_in_a_file_and_nothing_in_noise(form: str, tmp_path: Path) -> None:
    markers = Markers()
    word = markers.next()
    (tmp_path / "noise").write_bytes(os.urandom(300_000))
    scanner = Scanner(markers.root)
    assert scanner.files((tmp_path,)) == []
    (tmp_path / "left").write_bytes(os.urandom(5000) + FORMS[form](word) + os.urandom(5000))
    assert {leak.place.partition(",")[0] for leak in scanner.files((tmp_path,))} == {str(tmp_path / "left")}
    assert scanner.files((tmp_path,), named=(tmp_path / "left",)) == []


def test_a_word_in_a_file_name_or_a_folder_name_is_found(tmp_path: Path) -> None:
    markers = Markers()
    (tmp_path / markers.next()).mkdir()
    assert [leak.form for leak in Scanner(markers.root).files((tmp_path,))] == ["plain"]


def test_a_key_left_behind_is_found_raw_and_written_out(tmp_path: Path) -> None:
    scanner = Scanner(Markers().root, (KEY,))
    for data in (KEY, KEY.hex().encode(), b64encode(b"k" + KEY)):
        (tmp_path / "left").write_bytes(b"..." + data + b"...")
        assert scanner.files((tmp_path,)), data


def sorting(path: Path, word: str, store: str) -> Any:
    """A connection in the middle of a sort that is larger than its memory."""
    database = sqlcipher.connect(str(path))
    database.execute(f"PRAGMA key = \"x'{KEY.hex()}'\"")
    database.execute(f"PRAGMA temp_store = {store}")
    database.execute("PRAGMA cache_size = -64")
    rows = (
        f"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 60000) SELECT '{word} ' || i FROM n"
    )
    cursor = database.execute(f"SELECT * FROM ({rows}) ORDER BY 1 DESC")
    cursor.fetchone()
    return database, cursor


def test_a_sort_that_spills_into_a_file_is_caught_though_the_file_has_no_name_any_more(tmp_path: Path) -> None:
    if not sys.platform.startswith("linux"):
        return
    markers = Markers()
    scanner, word = Scanner(markers.root), markers.next()
    database, cursor = sorting(tmp_path / "mutant.db", word, "FILE")
    assert [leak.form for leak in scanner.open_files(os.getpid())][:1] == ["plain"]
    cursor.close()
    database.close()
    database, cursor = sorting(tmp_path / "ours.db", word, "MEMORY")
    assert scanner.open_files(os.getpid()) == []
    cursor.close()
    database.close()
    assert "PRAGMA temp_store = MEMORY" in connection.SETTINGS


LOGS = """
import logging, sys
from pathlib import Path
from pcu_desk.host import logs
if sys.argv[3] == "broken":
    logs.IdsOnly.filter = lambda self, record: True
    logs.Wordless.formatException = logging.Formatter.formatException
logs.start_log(Path(sys.argv[1]))
log = logging.getLogger("pcu_desk.vault")
log.info("saved %s", sys.argv[2])
try:
    raise ValueError(sys.argv[2])
except ValueError as error:
    log.error("failed %s", error, exc_info=error)
"""
DIALOG = """
import sys
from PySide6.QtWidgets import QApplication, QFileDialog
from pcu_desk.ui import application, traces
if sys.argv[3] == "broken":
    application.leave_none = application.forget = lambda: None
application.prepare()
dialog = QFileDialog(None, "", sys.argv[1] + "/" + sys.argv[2] + "/report.pdf")
dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
dialog.open()
dialog.selectFile(sys.argv[1] + "/" + sys.argv[2] + "/report.pdf")
dialog.done(QFileDialog.DialogCode.Accepted)
del dialog
application.forget()
"""
PAPER = """
import sys
from pathlib import Path
from reportlab.pdfgen.canvas import Canvas
import io, tempfile
target = tempfile.NamedTemporaryFile(delete=False) if sys.argv[3] == "broken" else io.BytesIO()
canvas = Canvas(target)
canvas.drawString(72, 72, sys.argv[2])
canvas.save()
"""


@pytest.mark.parametrize(("script", "folder"), [(LOGS, "log"), (DIALOG, "given"), (PAPER, "paper")])
def test_a_program_that_leaves_a_word_in_log_settings_or_temporary_files_is_told_from_ours(
    script: str, folder: str, tmp_path: Path
) -> None:
    for how in ("sound", "broken"):
        markers = Markers()
        home = tmp_path / how
        named = home / "named"
        for place in (home / "tmp", home / "config", named):
            place.mkdir(parents=True)
        word = markers.next()
        (named / word).mkdir()
        around = {**os.environ, "HOME": str(home), "TMPDIR": str(home / "tmp"), "XDG_CONFIG_HOME": str(home / "config")}
        where = str(named if folder == "given" else home / folder)
        subprocess.run([sys.executable, "-c", script, where, word, how], cwd=ROOT, env=around, check=True)
        found = Scanner(markers.root).files((home,), named=(named,))
        assert bool(found) is (how == "broken"), (how, found)


def calls(wanted: set[str]) -> set[tuple[str, str]]:
    """Where the program uses one of these names: (module, name)."""
    found = set()
    for path in (ROOT / "pcu_desk").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            name = node.attr if isinstance(node, ast.Attribute) else getattr(node, "id", "")
            if name in wanted:
                found.add((path.relative_to(ROOT / "pcu_desk").as_posix(), name))
    return found


def test_no_room_keeps_settings_with_qt_or_draws_with_what_caches_on_the_disk() -> None:
    assert {module for module, _ in calls({"QSettings"})} == {"ui/traces.py"}
    assert calls({"QQuickView", "QQmlApplicationEngine", "QWebEngineView", "QNetworkDiskCache"}) == set()
    assert calls({"QTemporaryFile", "QTemporaryDir", "QSaveFile", "QStandardPaths"}) == set()


def test_temporary_files_are_made_by_campaigns_and_named_exports_alone() -> None:
    makers = {"mkdtemp", "mkstemp", "NamedTemporaryFile", "TemporaryFile", "TemporaryDirectory", "SpooledTemporaryFile"}
    rooms = {module for module, _ in calls(makers)}
    campaigns = {module for module in rooms if "bench" in module or "fault" in module or "leak" in module}
    known = {
        "cli/asked.py",  # beside the file that a person named, under his own name
        "cli/stage.py",  # the demonstration's folder
        "cli/smoke.py",  # an invented vault for trying what is installed, cipher text, removed at once
        "host/bundles.py",  # a copy of an update without a name, which holds nothing of a case
        "host/trying.py",  # what a new version said when it was tried: names of its parts
        "cli/fuzz.py",  # hostile files for a campaign
        "ui/pictures.py",  # pictures of invented cases
        "ui/checks/pictures.py",  # a paper of one of them that is looked at
        "services/evidence.py",  # beside the file that a person named, under his own name
        "vault/restore.py",  # cipher text of the backup that is looked at
        "vault/passing.py",  # a private copy of cipher text, where a vault's own folder can't be written to
    }
    assert rooms - campaigns <= known
