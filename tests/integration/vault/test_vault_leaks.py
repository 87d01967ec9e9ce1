import dataclasses
import itertools
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import apsw
import pytest

from pcu_desk.domain.case import (
    Case,
    Document,
    Examination,
    GoodsLine,
    Party,
    Person,
    RouteStop,
    Seal,
    SeizedItem,
    Seizure,
    TransportUnit,
)
from pcu_desk.domain.codes import Role
from pcu_desk.domain.event import Act
from pcu_desk.domain.fields import Kind
from pcu_desk.domain.message import Message
from pcu_desk.domain.moment import Moment
from pcu_desk.domain.officer import Officer
from pcu_desk.domain.ports import Founding, HeldEnvelope
from pcu_desk.domain.unit import LegalBasis, PortUnit, UnitName
from pcu_desk.domain.uuid7 import uuid7
from pcu_desk.vault import connection, slots
from pcu_desk.vault.door import VaultFolders

PASSPHRASE = "marker-passphrase-9f3c"
_TEXTS = (Kind.TEXT, Kind.LONG, Kind.IDENTIFIER, Kind.LEGAL_BASIS, Kind.COUNTRY)
_numbers = itertools.count(1)
_planted: list[str] = [PASSPHRASE]


def marker() -> str:
    _planted.append(f"MARKER{next(_numbers):03}QZX")
    return _planted[-1]


def filled(kind: Any, **given: Any) -> Any:
    """A value whose every text field carries a marker of its own."""
    texts = {
        field.name: marker()
        for field in dataclasses.fields(kind)
        if field.metadata["spec"].kind in _TEXTS and field.name not in given
    }
    return kind(**texts, **given)


@pytest.fixture
def planted(tmp_path: Path) -> Iterator[Any]:
    names = (filled(UnitName, id="en"),)
    unit = filled(PortUnit, code="GEPTI", names=names, legal_bases=(filled(LegalBasis, id="L-03"),))
    public = (names[0].name, "GEPTI")
    folder = tmp_path / "vault"
    vault = VaultFolders().create(folder, Founding(unit, "nino", "Nino", "Nino", PASSPHRASE))
    rows = {
        "units": (filled(TransportUnit, id=uuid7()),),
        "documents": (filled(Document, id=uuid7()),),
        "parties": (filled(Party, id=uuid7()),),
        "route": (filled(RouteStop, id=uuid7()),),
        "goods": (filled(GoodsLine, id=uuid7()),),
        "seals": (filled(Seal, id=uuid7()),),
    }
    seizure = filled(
        Seizure,
        number=marker(),
        items=(filled(SeizedItem, id=uuid7()),),
        persons=(filled(Person, id=uuid7()),),
    )
    # What only later acts may write is empty in a case that has just been opened.
    later = dict.fromkeys(("submitted_by", "approved_by", "remark", "countersigned_by"), "")
    rows |= {"examination": filled(Examination), "seizure": seizure, "opened_by": "nino", **later}
    case = filled(Case, id=uuid7(), number=marker(), begun=Moment.now(), **rows)
    message = filled(Message, id=uuid7(), units=rows["units"])
    with vault.writing() as tx:
        tx.save_case(case, Act.OPENED)
        tx.save_message(dataclasses.replace(message, thread=message.id), Act.QUEUED)
        tx.queue(uuid7(), marker().encode(), 0)
        tx.hold(HeldEnvelope("h", 1, marker().encode(), marker()))
        tx.set_directory(marker().encode())
        tx.append(Act.SEARCHED, case.id, {"query": marker()}, None)
        tx.add_officer(Officer("giorgi", "G", "G", Role.OFFICER, ""), PASSPHRASE)
    with vault.writing() as tx:
        tx.save_case(dataclasses.replace(case, narrative=marker()), Act.EDITED)
    with vault.reading() as reader:
        assert reader.search(_planted[5], None, 5) or reader.search(case.goods[0].description, None, 5)
    keys = slots.open_by_passphrase(folder, slots.read(folder), "nino", PASSPHRASE)
    yield folder, vault, keys, [text for text in _planted if text not in public]
    vault.close()


def leaks(folder: Path, keys: Any, planted: list[str]) -> list[tuple[str, str]]:
    secrets = [keys.dek, keys.signing_key, keys.dek.hex().encode(), keys.signing_key.hex().encode()]
    found = []
    for path in (path for path in folder.rglob("*") if path.is_file()):
        data = path.read_bytes()
        readable = (
            data + subprocess.run(["strings", "-a", "-n", "6", str(path)], capture_output=True, check=True).stdout
        )
        wide = [text.encode("utf-16-le") for text in planted]
        found += [(path.name, text) for text in planted if text.encode() in readable or text.lower().encode() in data]
        found += [(path.name, "wide or key") for needle in (*wide, *secrets) if needle in data]
    return found


def test_fifty_planted_markers_are_readable_in_no_file_open_or_closed(planted: Any) -> None:
    folder, vault, keys, markers = planted
    assert len(markers) >= 50
    names = {path.name for path in folder.iterdir()}
    assert {"vault.db", "vault.db-wal", "vault.json", "mark.json"} <= names
    assert (folder / "vault.db-wal").stat().st_size > 50_000
    assert leaks(folder, keys, markers) == []
    vault.checkpoint()
    assert leaks(folder, keys, markers) == []
    vault.rebuild(lambda *_: None)
    assert vault.verify(lambda *_: None) == []
    assert leaks(folder, keys, markers) == []


def test_a_mutant_that_writes_plaintext_beside_the_vault_is_caught(planted: Any) -> None:
    folder, _, keys, markers = planted
    (folder / "draft.tmp").write_text(f"autosave {markers[7]}")
    assert leaks(folder, keys, markers) == [("draft.tmp", markers[7])]


def test_another_program_with_the_key_reads_the_vault_and_without_it_nothing(planted: Any) -> None:
    folder, vault, keys, _ = planted
    vault.checkpoint()
    other = apsw.Connection(str(folder / connection.FILE), flags=apsw.SQLITE_OPEN_READONLY)
    raw_key = ("x'" + keys.dek.hex() + "'").encode().hex()
    for pragma in ("cipher = 'sqlcipher'", "legacy = 4", f"hexkey = '{raw_key}'"):
        list(other.execute(f"PRAGMA {pragma}"))
    assert list(other.execute("SELECT count(*) FROM cases")) == [(1,)]
    other.close()
    without = apsw.Connection(str(folder / connection.FILE), flags=apsw.SQLITE_OPEN_READONLY)
    with pytest.raises(apsw.NotADBError):
        list(without.execute("SELECT count(*) FROM cases"))
    without.close()
