from __future__ import annotations

import subprocess
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from pcu_desk.bootstrap import world
from pcu_desk.cli import stage
from pcu_desk.cli.stage import AWAY, HOME, Place
from pcu_desk.domain.backup import Restoring
from pcu_desk.domain.codes import DeliveryState
from pcu_desk.domain.line import LineReason
from pcu_desk.domain.message import Message
from pcu_desk.domain.record import decode
from pcu_desk.services.dispatch import NotEnrolledError
from pcu_desk.services.session import Session
from pcu_desk.vault import slots


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Place]:
    monkeypatch.setattr("pcu_desk.host.keyring.secret_store", lambda: None)
    monkeypatch.setattr(slots.Kdf.__init__, "__defaults__", (3, 4, 64 * 1024))
    laid = stage.lay(tmp_path / "stage")
    stage.found(laid, world())
    stage.enrol(laid, world())
    return laid


def queue(session: Session, place: Place, subject: str) -> Message:
    draft = replace(decode(Message, place.data["alert"]), subject=subject)
    return session.alerts.queue(draft, [AWAY]).value


def enrol(place: Place, session: Session) -> None:
    request, directory = place.root / "request-again.json", place.root / "again.pcudir"
    request.write_bytes(session.exchange.enrolment().to_bytes(session.exchange.keys))
    command = (*world().hub_command, "enrol", str(request), "--data", str(place.hub), "--out", str(directory))
    subprocess.run(command, check=True, capture_output=True)
    session.exchange.take_directory(directory.read_bytes())


def subjects(place: Place) -> list[str]:
    with stage.unlocked(place, world(), place.founder(AWAY), AWAY) as session:
        world().sync_once(session, place.url)
        return sorted(message.subject for message in session.alerts.threads())


def test_a_desk_restored_from_an_old_backup_sends_nothing_twice_and_goes_on_once_it_is_enrolled(
    place: Place, tmp_path: Path
) -> None:
    supervisor = place.founder(HOME)
    with stage.unlocked(place, world(), supervisor, HOME) as session:
        waiting = queue(session, place, "Queued before the backup")
        session.backup.make(tmp_path / "copy.zip", lambda *_: None)
    wish = Restoring(supervisor, place.passphrase)
    restored = world().open_desk(tmp_path / "restored").restore(tmp_path / "copy.zip", wish, lambda *_: None)
    with pytest.raises(NotEnrolledError):
        restored.exchange.hub(place.url)
    kept = restored.alerts.message(waiting.id)
    assert kept.state() is DeliveryState.STUCK
    assert kept.deliveries[0].reason == LineReason.RESTORED.value
    with stage.hub(place, world()):
        enrol(place, restored)
        world().sync_once(restored, place.url)
        assert subjects(place) == []
        with stage.unlocked(place, world(), supervisor, HOME) as session:
            world().sync_once(session, place.url)
        assert subjects(place) == ["Queued before the backup"]
        fresh = queue(restored, place, "Written on the restored desk")
        world().sync_once(restored, place.url)
        assert subjects(place) == ["Queued before the backup", "Written on the restored desk"]
        world().sync_once(restored, place.url)
        assert restored.alerts.message(fresh.id).state() is DeliveryState.DELIVERED
    assert fresh.number.split("-")[3] == "B"
    assert restored.verify(lambda *_: None) == []
    restored.close()
    stage.verify(place, world())
