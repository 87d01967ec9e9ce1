"""`pcu-desk demo`: the whole job on invented data, from an empty folder to an answered alert, with real processes.

Every vault it makes is marked as training; its hub listens on loopback and ends with the command.
"""

from __future__ import annotations

import argparse
import json
import secrets
import socket
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path
from typing import Any

from pcu_desk import assets
from pcu_desk.cli import asked
from pcu_desk.cli.world import WindowWish, World
from pcu_desk.domain.case import Case
from pcu_desk.domain.codes import CaseStatus, DeliveryState, Outcome, Role
from pcu_desk.domain.errors import BugError, UserError
from pcu_desk.domain.line import Line
from pcu_desk.domain.message import Message
from pcu_desk.domain.moment import Moment
from pcu_desk.domain.ports import CaseFilter
from pcu_desk.domain.record import decode, encode
from pcu_desk.domain.text import QT_TRANSLATE_NOOP
from pcu_desk.i18n.catalog import Catalog
from pcu_desk.services.session import Session

VAULT = QT_TRANSLATE_NOOP("demo", "Vault: {folder} (officer {user}, passphrase in {file})")
REPORT = QT_TRANSLATE_NOOP("demo", "Report: {path} ({languages})")
ALERT = QT_TRANSLATE_NOOP("demo", "Alert {number} to {unit}: {journey}")
SOUND = QT_TRANSLATE_NOOP("demo", "Both vaults verified: the journals are whole.")
NO_HUB = QT_TRANSLATE_NOOP("demo", "The exchange hub did not start: {reason}. Nothing was sent.")
NOT_EMPTY = QT_TRANSLATE_NOOP("demo", "{folder} is not empty. Choose an empty folder for the demonstration.")
LANGUAGES = (("en",), ("ru",), ("en", "ru"))
HOME, AWAY = "GEPTI", "AZBAK"
_TBILISI = 240
_HUB_LIMIT = 30


@dataclass(frozen=True, slots=True)
class _Place:
    """Where the demonstration keeps things, and with which passphrase (one for all, made for this run)."""

    root: Path
    passphrase: str
    data: dict[str, Any]

    def vault(self, unit: str) -> Path:
        return self.root / f"vault-{unit.lower()}"

    @property
    def passphrase_file(self) -> Path:
        return self.root / "passphrase.txt"

    @property
    def hub(self) -> Path:
        return self.root / "hub"


def add_commands(commands: Any) -> None:  # noqa: ANN401
    """Add `demo`."""
    parser = commands.add_parser("demo", help="the whole job on invented data")
    parser.add_argument("--headless", action="store_true", help="open no window afterwards")
    parser.add_argument("--dir", type=Path, metavar="DIR", help="an empty folder for everything (else a temporary one)")
    parser.add_argument("--json", action="store_true", help="one JSON document on standard output")
    parser.add_argument("--pictures", type=Path, metavar="DIR", help="grab every page to PNG")
    parser.add_argument("--lang", default="", metavar="CODE", help="language of sentences and of the window")
    parser.set_defaults(run=_run)


def _run(args: argparse.Namespace, world: World) -> int:
    catalog, place = asked.catalog_of(args, world), _place(args.dir)
    _found(place, world)
    url = f"http://127.0.0.1:{_free_port()}"
    _enrol(place, world, url)
    nino = ("nino", HOME)
    with _unlocked(place, world, *nino) as session:
        _record_others(session, place)
        seized = _record_seizure(session, place)
        alerts = [_queue(session, place, seized, "alert"), _queue(session, place, seized, "second_alert")]
        offline = world.sync_once(session, url)
        if offline.state is Line.ONLINE:
            raise BugError("the demonstration's hub answered before it was started")
    _approve(place, world, seized)
    with _unlocked(place, world, *nino) as session:
        reports = [_print(session, place, seized, languages) for languages in LANGUAGES]
        with _hub(place, world, url):
            world.sync_once(session, url)
            _answer(place, world, url, alerts[0])
            world.sync_once(session, url)
        journeys = {alert.id: _journey(session, alert) for alert in alerts}
    _verify(place, world)
    told = {
        "vault": str(place.vault(HOME)),
        "user": "nino",
        "passphrase_file": str(place.passphrase_file),
        "case": seized.number,
        "reports": reports,
        "alerts": [
            {
                "id": alert.id,
                "number": alert.number,
                "state": journeys[alert.id][-1]["state"],
                "journey": journeys[alert.id],
            }
            for alert in alerts
        ],
        "hub": url,
    }
    if args.json:
        asked.print_json(told)
    else:
        _tell(told, alerts, catalog)
    return _show(args, world, place)


def _place(wanted: Path | None) -> _Place:
    root = wanted or Path(tempfile.mkdtemp(prefix="pcu-desk-demo-"))
    try:
        root.mkdir(parents=True, exist_ok=True)
        if any(root.iterdir()):
            raise UserError(NOT_EMPTY, folder=root)
        data = json.loads(assets.resource("demo", "demo.json").read_text(encoding="utf-8"))
        place = _Place(root, f"demo-{secrets.token_hex(8)}", data)
        place.passphrase_file.write_text(place.passphrase + "\n", encoding="utf-8")
        place.passphrase_file.chmod(0o600)
    except OSError as error:
        raise UserError(asked.NO_FILE, file=root, reason=error.strerror or str(error)) from None
    return place


def _found(place: _Place, world: World) -> None:
    for unit, setup in place.data["units"].items():
        session = world.open_desk(place.vault(unit)).create(setup, place.passphrase)
        try:
            for officer in place.data["officers"][unit]:
                names = (officer["name"], officer["name_latin"])
                session.officers.add(officer["user"], *names, Role.of(officer["role"]), place.passphrase)
        finally:
            session.close()


def _enrol(place: _Place, world: World, url: str) -> None:
    """Carry each desk's request to the hub's administrator, and the signed directory back to both."""
    directory = place.root / "directory.pcudir"
    founders = {unit: setup["founder"]["user"] for unit, setup in place.data["units"].items()}
    for unit, founder in founders.items():
        request = place.root / f"request-{unit.lower()}.json"
        with _unlocked(place, world, founder, unit) as session:
            request.write_bytes(session.exchange.enrolment().to_bytes(session.exchange.keys))
        command = ("enrol", str(request), "--data", str(place.hub), "--url", url, "--out", str(directory))
        _administer(world, command)
    for unit, founder in founders.items():
        with _unlocked(place, world, founder, unit) as session:
            session.exchange.take_directory(directory.read_bytes())


def _administer(world: World, command: tuple[str, ...]) -> None:
    done = subprocess.run([*world.hub_command, *command], capture_output=True, text=True, check=False)  # noqa: S603 - our own program
    if done.returncode:
        raise UserError(NO_HUB, reason=done.stderr.strip())


@contextmanager
def _unlocked(place: _Place, world: World, user: str, unit: str) -> Iterator[Session]:
    session = world.open_desk(place.vault(unit)).unlock(user, place.passphrase)
    try:
        yield session
    finally:
        session.close()


def _record_others(session: Session, place: _Place) -> None:
    for days, record in enumerate(place.data["cases"], start=1):
        begun = Moment(Moment.now().utc - timedelta(days=days, hours=days), _TBILISI)
        case = session.cases.open({**record, "begun": begun.iso()}).value
        if not session.cases.missing(case):
            session.cases.submit(case.id)


def _record_seizure(session: Session, place: _Place) -> Case:
    """Record as on a working day: a draft, its fields, the seizure with signatures, the paper, the hand-over."""
    draft = decode(Case, {**place.data["seizure_case"], "begun": _ago(120).iso()})
    seizure = draft.seizure
    assert seizure is not None
    signed = tuple(replace(person, signed_at=_ago(20 - minute)) for minute, person in enumerate(seizure.persons))
    signed_seizure = replace(seizure, at=_ago(46), rights_explained=_ago(64), persons=signed)
    examination = replace(draft.examination, opened=_ago(68))
    whole = replace(draft, seizure=signed_seizure, examination=examination)
    case = session.cases.open(encode(whole)).value
    session.cases.issue(case.id)
    return session.cases.submit(case.id).value


def _ago(minutes: int) -> Moment:
    return Moment(Moment.now().utc - timedelta(minutes=minutes), _TBILISI)


def _queue(session: Session, place: _Place, case: Case, name: str) -> Message:
    text = decode(Message, place.data[name])
    draft = replace(
        session.alerts.compose(case),
        subject=text.subject,
        reason=text.reason,
        asked=text.asked,
        handling=text.handling,
        valid_until=text.valid_until,
    )
    return session.alerts.queue(draft, [AWAY]).value


def _approve(place: _Place, world: World, seized: Case) -> None:
    """Let the supervisor approve the seizure and all but the newest of the others."""
    with _unlocked(place, world, place.data["units"][HOME]["founder"]["user"], HOME) as session:
        session.cases.approve(seized.id)
        waiting = [row for row in session.cases.rows(CaseFilter((CaseStatus.SUBMITTED,))) if row.id != seized.id]
        for row in waiting[1:]:
            session.cases.approve(row.id)


def _print(session: Session, place: _Place, case: Case, languages: tuple[str, ...]) -> dict[str, Any]:
    path = place.root / f"{case.seizure.number if case.seizure else case.number}-{'-'.join(languages)}.pdf"
    path.write_bytes(session.reports.render(case.id, languages).pdf)
    session.reports.note_printed(case.id, languages, 1, "file")
    return {"path": str(path), "kind": "seizure", "languages": list(languages)}


def _answer(place: _Place, world: World, url: str, alert: Message) -> None:
    """Be the other unit: fetch, read, examine, answer."""
    with _unlocked(place, world, place.data["units"][AWAY]["founder"]["user"], AWAY) as session:
        world.sync_once(session, url)
        session.alerts.open(alert.id)
        world.sync_once(session, url)
        answer = place.data["answer"]
        session.alerts.reply(alert.id, Outcome.of(answer["outcome"]), answer["text"])
        world.sync_once(session, url)


def _journey(session: Session, alert: Message) -> list[dict[str, str]]:
    return [{"state": step.state, "at": step.at} for step in session.alerts.journey(alert.id, AWAY)]


def _verify(place: _Place, world: World) -> None:
    for unit, user in ((HOME, "nino"), (AWAY, place.data["units"][AWAY]["founder"]["user"])):
        with _unlocked(place, world, user, unit) as session:
            if faults := session.verify(lambda _done, _total: None):
                raise BugError(f"verify found {faults[0]}")


def _free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as probe:
        return int(probe.getsockname()[1])


@contextmanager
def _hub(place: _Place, world: World, url: str) -> Iterator[None]:
    port = url.rsplit(":", 1)[1]
    command = [*world.hub_command, "serve", "--data", str(place.hub), "--port", port]
    log = place.root / "hub.log"
    with (
        log.open("w", encoding="utf-8") as errors,
        subprocess.Popen(command, stdout=subprocess.PIPE, stderr=errors, text=True) as hub,  # noqa: S603 - our own program
    ):
        try:
            assert hub.stdout is not None
            if not hub.stdout.readline():
                raise UserError(NO_HUB, reason=log.read_text(encoding="utf-8").strip())
            yield
        finally:
            hub.terminate()
            hub.wait(_HUB_LIMIT)


def _tell(told: dict[str, Any], alerts: list[Message], catalog: Catalog) -> None:
    print(catalog.text(SOUND))
    print(catalog.text(VAULT, folder=told["vault"], user=told["user"], file=told["passphrase_file"]))
    for report in told["reports"]:
        print(catalog.text(REPORT, path=report["path"], languages=", ".join(report["languages"])))
    for alert, journey in zip(alerts, told["alerts"], strict=True):
        steps = " → ".join(catalog.label(DeliveryState.of(step["state"])) for step in journey["journey"])
        print(catalog.text(ALERT, number=alert.number, unit=", ".join(alert.recipients), journey=steps))
    sys.stdout.flush()


def _show(args: argparse.Namespace, world: World, place: _Place) -> int:
    wish = WindowWish(place.vault(HOME), args.lang, args.pictures, "nino", place.passphrase)
    if args.pictures or (not args.headless and world.has_screen()):
        return world.open_window(wish)
    return 0
