from __future__ import annotations

import logging
import stat
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from pcu_desk.domain.errors import BugError, UserError
from pcu_desk.domain.text import Text
from pcu_desk.domain.uuid7 import uuid7
from pcu_desk.host.logs import HIDDEN, start_log, stop_log

LOG = logging.getLogger("pcu_desk.services.cases")
NO_CASE = Text("services", "There is no case {number}. Nothing was changed; look in the list.")


@pytest.fixture
def log(tmp_path: Path) -> Iterator[Path]:
    path = start_log(tmp_path / "state")
    assert path is not None
    yield path
    stop_log()
    logging.getLogger("pcu_desk").propagate = True
    logging.raiseExceptions = True


def test_ids_states_and_numbers_are_written(log: Path) -> None:
    case = uuid7()
    LOG.info("case %s is %s after %d rows and %s", case, "draft", 9, "d" + "0a" * 10)
    assert f"case {case} is draft after 9 rows and d{'0a' * 10}" in log.read_text()


@pytest.mark.parametrize(
    "value", ["Ivanov", "Ivan Ivanov", "CSQU3054383", "passport AB123", "Груз", "a b", b"Ivan", Path("/Ivan")]
)
def test_everything_else_is_hidden(log: Path, value: object) -> None:
    LOG.warning("seen: %s", value)
    LOG.warning("seen: %(what)s", {"what": value})
    ends = [line.partition("seen: ")[2] for line in log.read_text().splitlines()]
    assert ends == [HIDDEN, HIDDEN]


def test_exceptions_are_written_as_kinds_and_places_without_their_words(log: Path) -> None:
    try:
        try:
            int("Ivanov's 24 kg")
        except ValueError as cause:
            raise BugError("while reading Ivanov") from cause
    except BugError:
        LOG.exception("not read")
    text = log.read_text()
    assert "pcu_desk.domain.errors.BugError" in text
    assert "builtins.ValueError" in text
    assert "test_logs.py" in text
    assert "Ivanov" not in text


def test_user_error_is_written_as_its_catalogue_sentence_without_parameters(log: Path) -> None:
    LOG.info("refused", exc_info=UserError(NO_CASE, number="GEPTI-2026-A-0007"))
    text = log.read_text()
    assert "There is no case {number}." in text
    assert "GEPTI" not in text


def test_log_is_closed_to_other_accounts_and_rotates(log: Path) -> None:
    for _ in range(5000):
        LOG.info("%s", "0" * 128)
        LOG.info("x" * 900)
    files = sorted(log.parent.iterdir())
    assert len(files) == 4
    assert sum(file.stat().st_size for file in files) < 4_100_000
    assert {stat.S_IMODE(file.stat().st_mode) for file in files} == {0o600}


def test_records_of_other_libraries_stay_out(log: Path) -> None:
    logging.getLogger("urllib3").warning("connecting to somewhere")
    assert log.read_text() == ""


def test_starting_twice_writes_once(log: Path) -> None:
    start_log(log.parent)
    LOG.info("once")
    assert log.read_text().count("once") == 1


def test_folder_that_can_not_be_made_is_no_reason_to_stop(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for kept in ("propagate", "handlers"):
        monkeypatch.setattr(logging.getLogger("pcu_desk"), kept, [])
    (tmp_path / "file").write_text("")
    assert start_log(tmp_path / "file" / "state") is None


def test_without_a_log_no_words_go_to_standard_error_instead(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    code = (
        "import logging, sys\n"
        "from pathlib import Path\n"
        "from pcu_desk.host.logs import start_log\n"
        "assert start_log(Path(sys.argv[1])) is None\n"
        "try:\n    raise KeyError('Ivanov')\n"
        "except KeyError as error:\n"
        "    logging.getLogger('pcu_desk.ui.tasks').error('a job of %s failed', 'Ivanov', exc_info=error)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, tmp_path / "file" / "state"],
        cwd=Path(__file__).parents[3], capture_output=True, text=True, check=True, timeout=60,
    )  # fmt: skip
    assert (done.stdout, done.stderr) == ("", "")
