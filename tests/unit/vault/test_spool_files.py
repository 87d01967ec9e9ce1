from __future__ import annotations

from pathlib import Path

import pytest

from pcu_desk.domain.spool import Transport
from pcu_desk.vault import spool
from pcu_desk.vault.spool import LockedExchange

COPY = f"0-000000000001-{b'0192f1c0-0000-7000-8000-000000000001'.hex()}.envelope"


@pytest.fixture
def locked(tmp_path: Path) -> LockedExchange:
    (tmp_path / "spool" / "out").mkdir(parents=True)
    return LockedExchange(tmp_path, Transport("d" + "0" * 20, bytes(32)))


@pytest.mark.parametrize("name", ["x.envelope", "0-1-zz.envelope", "0-000000000002-ff.envelope", "²-1-61.envelope"])
def test_a_foreign_file_in_the_spool_stops_no_round_and_counts_as_nothing(
    locked: LockedExchange, tmp_path: Path, name: str
) -> None:
    for each in (name, COPY):
        (tmp_path / "spool" / "out" / each).write_bytes(b"sealed")
    assert [queued.envelope for queued in locked.pending(10)] == [b"sealed"]
    assert spool.waiting(tmp_path) == 1


def test_a_folder_in_the_place_of_a_copy_stops_no_round(locked: LockedExchange, tmp_path: Path) -> None:
    (tmp_path / "spool" / "out" / COPY).mkdir()
    assert locked.pending(10) == []


def test_a_foreign_name_among_the_replies_kept_stops_none(locked: LockedExchange, tmp_path: Path) -> None:
    (tmp_path / "spool" / "in").mkdir()
    (tmp_path / "spool" / "in" / "²²²²²²²²²²²².json").write_bytes(b"{}")
    locked.keep(b"{}")
    assert (tmp_path / "spool" / "in" / "000000000001.json").exists()
