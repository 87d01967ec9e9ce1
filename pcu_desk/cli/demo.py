"""`pcu-desk demo`: the whole job on invented data, from an empty folder to an answered alert, with real processes.

Every vault it makes is marked as training; its hub listens on loopback and ends with the command.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

from pcu_desk.cli import asked, stories
from pcu_desk.cli.stage import AWAY, HOME, Place, enrol, found, hub, lay, unlocked, verify
from pcu_desk.cli.world import WindowWish, World
from pcu_desk.domain.case import Case
from pcu_desk.domain.codes import DeliveryState, Outcome
from pcu_desk.domain.errors import BugError
from pcu_desk.domain.line import Line
from pcu_desk.domain.message import Message
from pcu_desk.domain.moment import Moment
from pcu_desk.domain.printing import ReportWish
from pcu_desk.domain.record import decode, encode
from pcu_desk.domain.report import ReportKind
from pcu_desk.domain.text import QT_TRANSLATE_NOOP
from pcu_desk.i18n.catalog import Catalog
from pcu_desk.services.reports import FILE, file_name
from pcu_desk.services.session import Session

VAULT = QT_TRANSLATE_NOOP("demo", "Vault: {folder} (officer {user}, passphrase in {file})")
REPORT = QT_TRANSLATE_NOOP("demo", "Report: {path} ({languages})")
ALERT = QT_TRANSLATE_NOOP("demo", "Alert {number} to {unit}: {journey}")
SOUND = QT_TRANSLATE_NOOP("demo", "Both vaults verified: the journals are whole.")
LANGUAGES = (("en",), ("ru",), ("en", "ru"), ("ur",), ("ur", "en"))
_OF_THE_SEIZURE = (
    (ReportKind.RECEIPT, ("en", "ru")),
    (ReportKind.JOURNAL, ("en",)),
    (ReportKind.LABELS, ("ru",)),
)
_TBILISI = 240
_PHOTOS = 2
_NINO = ("nino", HOME)
_ACID, _SHOWN = "01-acetic-acid-transit", "49-spare-wheel"  # the stories of the second alert and of the window


def add_commands(commands: Any) -> None:  # noqa: ANN401 - argparse's own class is private
    """Add `demo`."""
    parser = commands.add_parser("demo", help="the whole job on invented data")
    parser.add_argument("--headless", action="store_true", help="open no window afterwards")
    parser.add_argument("--dir", type=Path, metavar="DIR", help="an empty folder for everything (else a temporary one)")
    parser.add_argument("--json", action="store_true", help="one JSON document on standard output")
    parser.add_argument("--pictures", type=Path, metavar="DIR", help="every page to PNG, and the words that are cut")
    parser.add_argument(
        "--languages", nargs="+", default=[], metavar="CODE", help="languages of the pictures, en-XA too (else all)"
    )
    parser.add_argument(
        "--lang", default=argparse.SUPPRESS, metavar="CODE", help="language of sentences and of the window"
    )
    parser.set_defaults(run=_run)


def _run(args: argparse.Namespace, world: World) -> int:
    catalog, place = asked.catalog_of(args, world), lay(args.dir)
    found(place, world)
    enrol(place, world)
    recorded = stories.record_all(place, world)
    with unlocked(place, world, *_NINO) as session:
        seized = _record_seizure(session, place)
        second = _queue(session, place, session.cases.get(recorded[_ACID]), "second_alert")
        alerts = [_queue(session, place, seized, "alert"), second]
        offline = world.sync_once(session, place.url)
        if offline.state is Line.ONLINE:
            raise BugError("the demonstration's hub answered before it was started")
    _approve(place, world, seized)
    reports, journeys = _send_and_print(place, world, (seized.id, recorded[_ACID]), alerts)
    verify(place, world)
    told = {
        "vault": str(place.vault(HOME)),
        "user": _NINO[0],
        "passphrase_file": str(place.passphrase_file),
        "case": seized.number,
        "reports": reports,
        "alerts": journeys,
        "hub": place.url,
    }
    if args.json:
        asked.print_json(told)
    else:
        _tell(told, alerts, catalog)
    return _show(args, world, place, recorded[_SHOWN])


def _send_and_print(
    place: Place, world: World, cases: tuple[str, str], alerts: list[Message]
) -> tuple[list[dict[str, Any]], list[dict[str, Any]]]:
    """Print the approved case, come back online, be answered; return the reports and the alerts' journeys."""
    with unlocked(place, world, *_NINO) as session:
        reports = [_print(session, place, wish) for wish in _wishes(*cases)]
        with hub(place, world):
            world.sync_once(session, place.url)
            _answer(place, world, alerts[0])
            world.sync_once(session, place.url)
        reports.append(_print(session, place, ReportWish(alerts[0].id, ReportKind.ALERT)))
        return reports, [_travelled(session, alert) for alert in alerts]


def _record_seizure(session: Session, place: Place) -> Case:
    """Record as on a working day: a draft, its fields, the seizure with signatures, the paper, the hand-over."""
    draft = decode(Case, {**place.data["seizure_case"], "begun": _ago(120).iso()})
    seizure = draft.seizure
    assert seizure is not None
    signed = tuple(replace(person, signed_at=_ago(20 - minute)) for minute, person in enumerate(seizure.persons))
    signed_seizure = replace(seizure, at=_ago(46), rights_explained=_ago(64), persons=signed)
    examination = replace(draft.examination, opened=_ago(68))
    whole = replace(draft, ended=_ago(5), seizure=signed_seizure, examination=examination)
    case = session.cases.open(encode(whole)).value
    session.cases.issue(case.id)
    return session.cases.submit(case.id).value


def _ago(minutes: int) -> Moment:
    return Moment(Moment.now().utc - timedelta(minutes=minutes), _TBILISI)


def _queue(session: Session, place: Place, case: Case, name: str) -> Message:
    text = decode(Message, place.data[name])
    draft = replace(
        session.alerts.compose(case),
        subject=text.subject,
        reason=text.reason,
        asked=text.asked,
        handling=text.handling,
        valid_until=text.valid_until,
    )
    photos = [row.id for row in case.evidence if row.width][:_PHOTOS]
    return session.alerts.queue(draft, [AWAY], photos).value


def _approve(place: Place, world: World, seized: Case) -> None:
    """Let the supervisor approve the seizure of the day."""
    with unlocked(place, world, place.founder(HOME), HOME) as session:
        session.cases.approve(seized.id)


def _wishes(seized: str, pictured: str) -> Iterator[ReportWish]:
    """Go through one paper of each kind: of the seizure of the day, and of an inspection that has photos."""
    yield from (ReportWish(seized, ReportKind.SEIZURE, languages) for languages in LANGUAGES)
    yield from (ReportWish(seized, kind, languages) for kind, languages in _OF_THE_SEIZURE)
    yield ReportWish(pictured, ReportKind.INSPECTION, annexes=(ReportKind.PHOTOS, ReportKind.JOURNAL))
    yield ReportWish(pictured, ReportKind.PHOTOS, ("ru",))


def _print(session: Session, place: Place, wish: ReportWish) -> dict[str, Any]:
    number = session.reports.facts(wish).case.number
    report = session.reports.render(wish)
    session.reports.note_printed(wish, 1, FILE, report.content_hash)
    path = place.root / file_name(number, wish.kind, wish.languages)
    path.write_bytes(report.pdf)
    return {"path": str(path), "kind": wish.kind, "languages": list(wish.languages)}


def _answer(place: Place, world: World, alert: Message) -> None:
    """Be the other unit: fetch, read, examine, answer."""
    with unlocked(place, world, place.founder(AWAY), AWAY) as session:
        world.sync_once(session, place.url)
        session.alerts.open(alert.id)
        world.sync_once(session, place.url)
        answer = place.data["answer"]
        session.alerts.reply(alert.id, Outcome.of(answer["outcome"]), answer["text"])
        world.sync_once(session, place.url)


def _travelled(session: Session, alert: Message) -> dict[str, Any]:
    journey = [{"state": step.state, "at": step.at} for step in session.alerts.journey(alert.id, AWAY)]
    return {"id": alert.id, "number": alert.number, "state": journey[-1]["state"], "journey": journey}


def _tell(told: dict[str, Any], alerts: list[Message], catalog: Catalog) -> None:
    print(catalog.text(SOUND))
    print(catalog.text(VAULT, folder=told["vault"], user=told["user"], file=told["passphrase_file"]))
    for report in told["reports"]:
        print(catalog.text(REPORT, path=report["path"], languages=", ".join(report["languages"])))
    for alert, journey in zip(alerts, told["alerts"], strict=True):
        steps = " → ".join(catalog.label(DeliveryState.of(step["state"])) for step in journey["journey"])
        print(catalog.text(ALERT, number=alert.number, unit=", ".join(alert.recipients), journey=steps))
    sys.stdout.flush()


def _show(args: argparse.Namespace, world: World, place: Place, shown: str) -> int:
    # A supervisor sees every page: officers, checks and the auditor's report too.
    wish = WindowWish(place.vault(HOME), args.lang, args.pictures, place.founder(HOME), place.passphrase, shown)
    wish = replace(wish, languages=tuple(args.languages))
    if args.pictures or (not args.headless and world.has_screen()):
        return world.open_window(wish)
    return 0
