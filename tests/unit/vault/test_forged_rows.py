"""One who knows the database key changes rows under signatures that stay: nothing of it counts, and verify tells."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from pcu_desk.domain.canonical import canonical
from pcu_desk.domain.codes import Role
from pcu_desk.domain.errors import UserError
from pcu_desk.domain.event import Act
from pcu_desk.domain.officer import May
from pcu_desk.domain.ports import unwatched
from pcu_desk.vault import connection, handed, sentences, slots
from pcu_desk.vault.connection import Connection


def rewrite(database: Connection, act: Act, change: Callable[[dict[str, Any]], None]) -> None:
    """Change an entry's bytes and leave its hash and its signature as they are."""
    place, body = database.execute("SELECT place, body FROM events WHERE act = ?", (act.value,)).fetchone()
    row = json.loads(body)
    change(row["change"])
    database.execute("UPDATE events SET body = ? WHERE place = ?", (canonical(row), place))


def make_supervisor(change: dict[str, Any]) -> None:
    change["officer"]["role"] = Role.SUPERVISOR.value


def test_a_role_written_under_the_signature_of_another_grant_allows_nothing(desk: Any) -> None:
    with desk.raw() as database:
        rewrite(database, Act.GRANTED, make_supervisor)
    vault = desk.open("giorgi")
    assert not vault.officer.may(May.MANAGE)
    assert not vault.officer.may(May.RECORD), "his grant is not the one that was signed, so he reads and verifies"
    assert vault.officers().keys() == {"nino"}
    assert "chain" in [fault.code for fault in vault.verify(unwatched)]
    vault._connections.close()


def test_a_founding_that_was_changed_leaves_its_founder_to_read_and_verify(desk: Any) -> None:
    with desk.raw() as database:
        rewrite(database, Act.FOUNDED, lambda change: change["officer"].update(name="Another"))
    vault = desk.open()
    assert not vault.officer.may(May.MANAGE)
    assert "chain" in [fault.code for fault in vault.verify(unwatched)]
    vault._connections.close()


def test_a_demotion_put_before_the_grant_that_it_takes_back_still_holds(desk: Any) -> None:
    vault = desk.open()
    for role in (Role.SUPERVISOR, Role.OFFICER):
        with vault.writing() as tx:
            tx.grant(replace(vault.officers()["giorgi"], role=role))
    vault.close()
    with desk.raw() as database:
        *_, up, down = [row[0] for row in database.execute("SELECT place FROM events ORDER BY place")]
        for now, then in ((up, -1), (down, up), (-1, down)):
            database.execute("UPDATE events SET place = ? WHERE place = ?", (then, now))
    vault = desk.open("giorgi")
    assert not vault.officer.may(May.MANAGE)
    assert "chain" in [fault.code for fault in vault.verify(unwatched)]
    vault._connections.close()


def test_a_history_calls_no_signature_good_whose_entry_was_changed(desk: Any) -> None:
    with desk.raw() as database:
        rewrite(database, Act.GRANTED, make_supervisor)
    vault = desk.open()
    with vault.reading() as reader:
        assert [trace.signature.name for trace in reader.traces("giorgi")] == ["BROKEN"]
    vault._connections.close()


@pytest.mark.parametrize("act", [Act.FOUNDED, Act.REKEYED])
def test_a_key_written_under_the_signature_of_another_change_of_key_opens_nothing(
    desk: Any, tmp_path: Path, act: Act
) -> None:
    vault = desk.open()
    if act is Act.REKEYED:
        vault.change_key(unwatched)
    vault.close()
    file, mine = slots.read(desk.folder), slots.new_key()
    keys = handed.newest(file, desk.keys["nino"])
    theirs = tmp_path / "theirs"
    shutil.copytree(desk.folder, theirs)
    generation = keys.generation + 1
    named = {"key": handed.commitment(file.vault, mine), "generation": generation}
    with replace(desk, folder=theirs, keys={"nino": keys}).raw() as source:
        rewrite(source, act, lambda change: change.update(named))
        target = connection.connect_beside(theirs / "forged.db", mine, create=True)
        source.backup(target)
        target.close()
    box = handed.box_for(file, "nino", mine, generation)
    slots.write(desk.folder, replace(file, handed=(*file.handed, box)))
    shutil.copy2(theirs / "forged.db", desk.folder / connection.FILE)
    with pytest.raises(UserError) as caught:
        desk.__class__(desk.folder, {"nino": handed.newest(slots.read(desk.folder), desk.keys["nino"])}).open()
    assert caught.value.text is sentences.WRONG_KEY
