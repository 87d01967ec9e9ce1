"""`pcu-desk vault units`: the directory as it is kept here, its units, desks and keys; takes nothing in."""

from __future__ import annotations

import argparse
from typing import Any

from pcu_desk.cli import asked
from pcu_desk.cli.world import World
from pcu_desk.domain.directory_view import DeskView, DirectoryView
from pcu_desk.domain.errors import UserError
from pcu_desk.domain.moment import Moment
from pcu_desk.domain.text import QT_TRANSLATE_NOOP, Text
from pcu_desk.i18n.catalog import Catalog
from pcu_desk.i18n.in_line import in_line

NO_DIRECTORY = QT_TRANSLATE_NOOP(
    "cli", "This desk has no directory of units yet. Take in the administrator's file: pcu-desk vault directory FILE"
)
FRESH = QT_TRANSLATE_NOOP("cli", "Directory {version}, fresh until {day}.")
STALE = QT_TRANSLATE_NOOP("cli", "Directory {version}, stale since {day}: messages go on; ask for a newer one.")
OF_HUB = QT_TRANSLATE_NOOP("cli", "Hub at {url}, key {hub}. Fingerprint of the directory: {root}")
KEY_FIRST = QT_TRANSLATE_NOOP("cli", "enrolled, first key")
KEY_SINCE = QT_TRANSLATE_NOOP("cli", "enrolled, key {number} since {day}")
GONE = QT_TRANSLATE_NOOP("cli", "taken off the exchange at {at}")


def add_units(group: Any) -> None:  # noqa: ANN401 - argparse's own class is private
    """Add `vault units`."""
    units = group.add_parser("units", parents=[asked.shared()], help="list the units, their desks and keys")
    units.set_defaults(run=_units)


def _units(args: argparse.Namespace, world: World) -> int:
    with asked.session_of(args, world, changes=False) as session:
        view = session.directories.view()
    if view is None:
        raise UserError(NO_DIRECTORY)
    if args.json:
        asked.print_json(_document(view))
        return 0
    _print_units(view, asked.catalog_of(args, world))
    return 0


def _document(view: DirectoryView) -> dict[str, Any]:
    return {
        "version": view.version,
        "fresh_until": view.expires.iso(),
        "stale_since": view.stale_since.iso() if view.stale_since else None,
        "root_fingerprint": view.root_fingerprint,
        "hub": {"id": view.hub.id, "url": view.hub.url, "fingerprint": view.hub.fingerprint},
        "units": [
            {
                "unit": unit.code,
                "country": unit.country,
                "names": dict(unit.names),
                "founders": list(unit.founders),
                "desks": [_desk_document(desk) for desk in unit.desks],
            }
            for unit in view.units
        ],
    }


def _desk_document(desk: DeskView) -> dict[str, Any]:
    return {
        "id": desk.id,
        "letter": desk.letter,
        "fingerprint": desk.fingerprint,
        "added": desk.added,
        "revoked": desk.revoked,
        "key_number": desk.key_number,
        "key_since": desk.key_since.iso() if desk.key_since else None,
        "ours": desk.ours,
    }


def _print_units(view: DirectoryView, catalog: Catalog) -> None:
    fresh = FRESH if view.stale_since is None else STALE
    print(catalog.text(fresh, version=view.version, day=_day(view.stale_since or view.expires, catalog)))
    print(in_line(catalog.text(OF_HUB, url=view.hub.url, hub=view.hub.fingerprint, root=view.root_fingerprint)))
    for unit in view.units:
        print(in_line(f"{unit.code}  {unit.named(catalog.language)}"))
        for desk in unit.desks:
            state = catalog.text(_state(desk), number=desk.key_number, day=_since(desk, catalog), at=desk.revoked or 0)
            print(f"  {desk.letter}  {desk.fingerprint}  {state}")


def _state(desk: DeskView) -> Text:
    if desk.revoked is not None:
        return GONE
    return KEY_SINCE if desk.key_since else KEY_FIRST


def _since(desk: DeskView, catalog: Catalog) -> str:
    return _day(desk.key_since, catalog) if desk.key_since else ""


def _day(at: Moment, catalog: Catalog) -> str:
    return catalog.date(at.local.date())
