"""`pcu-desk update`: look at an update in a file, put it in, go back to the version before."""

from __future__ import annotations

import argparse
import sys
from decimal import Decimal
from pathlib import Path
from typing import Any

from pcu_desk.cli import asked
from pcu_desk.cli.world import World
from pcu_desk.domain.text import QT_TRANSLATE_NOOP
from pcu_desk.domain.update import (
    STEP_TEXTS,
    InstallationKind,
    UpdateCard,
    UpdateLook,
    UpdateProgress,
    UpdateStep,
    before_name,
    unwatched,
)
from pcu_desk.i18n.catalog import Catalog

GENUINE = QT_TRANSLATE_NOOP(
    "cli", "{file} is genuine: version {version} for {target}, made {made}. Files: {files}, {size} MB."
)
TRIAL_KEYS = QT_TRANSLATE_NOOP("cli", "It is signed with a key made for trials, which proves nothing to anybody else.")
RECOVERY = QT_TRANSLATE_NOOP("cli", "It is signed with the recovery key.")
FITS = QT_TRANSLATE_NOOP("cli", "It can be put in here. Nothing was changed.")
PUT_IN = QT_TRANSLATE_NOOP(
    "cli", "Version {version} is in its place and starts next time. The vault was backed up before, into {backup}."
)
WENT_BACK = QT_TRANSLATE_NOOP("cli", "Version {version} is in its place again and starts next time.")
_MEGABYTE = 1_000_000


def add_commands(commands: Any) -> None:  # noqa: ANN401 - argparse's own class is private
    """Add `update …`."""
    group = commands.add_parser("update", help="a new version of the program from a signed file").add_subparsers(
        required=True, metavar="COMMAND"
    )
    look = group.add_parser("look", parents=[asked.shared(unlocks=False)], help="prove a file; nothing is changed")
    look.add_argument("file", metavar="FILE.pcuupdate", type=Path)
    look.set_defaults(run=_look)
    apply = group.add_parser(
        "apply", parents=[asked.shared()], help="prove it, let it try itself, back up the vault, put it in its place"
    )
    apply.add_argument("file", metavar="FILE.pcuupdate", type=Path)
    apply.add_argument(
        "--backup", metavar="FILE", type=Path, help="where to (else before-VERSION.zip beside the vault)"
    )
    apply.add_argument("--again", action="store_true", help="also a version from which this computer went back")
    apply.set_defaults(run=_apply)
    back = group.add_parser("back", parents=[asked.shared(unlocks=False)], help="start the version before from now on")
    back.set_defaults(run=_back)


def _look(args: argparse.Namespace, world: World) -> int:
    catalog = asked.catalog_of(args, world)
    updates = world.updates()
    look = updates.look(args.file, _shown(catalog))
    if args.json:
        asked.print_json(_told(look, catalog))
    else:
        _say(look, catalog)
    # Where none is put in anyway, the question was whether it is genuine.
    return int(look.refusal is not None and updates.state().kind is InstallationKind.FOLDER)


def _apply(args: argparse.Namespace, world: World) -> int:
    catalog, updates = asked.catalog_of(args, world), world.updates()
    if refusal := updates.state().refusal:
        raise refusal
    desk = asked.desk_of(args, world)
    with asked.session_of(args, world, changes=False) as session:
        backup = args.backup or _beside(desk.folder, updates.look(args.file, unwatched).card)
        card = updates.apply(session, args.file, backup, _shown(catalog), again=args.again)
    if args.json:
        asked.print_json({"version": card.version, "sequence": card.sequence, "backup": str(backup)})
    else:
        print(catalog.text(PUT_IN, version=card.version, backup=backup))
    return 0


def _back(args: argparse.Namespace, world: World) -> int:
    version = world.updates().back()
    if args.json:
        asked.print_json({"version": version})
    else:
        print(asked.catalog_of(args, world).text(WENT_BACK, version=version))
    return 0


def _beside(vault: Path, card: UpdateCard) -> Path:
    place = vault.absolute().parent
    return place / before_name(card.version, lambda name: (place / name).exists())


def _say(look: UpdateLook, catalog: Catalog) -> None:
    card = look.card
    size = Decimal(f"{card.size / _MEGABYTE:.1f}")
    made = catalog.moment(card.made) if card.made else str(card.sequence)
    told = catalog.text(
        GENUINE, file=card.file, version=card.version, target=card.target, made=made, files=card.files, size=size
    )
    print(told)
    if card.development:
        print(catalog.text(TRIAL_KEYS))
    elif card.by.value == "recovery":
        print(catalog.text(RECOVERY))
    if look.refusal is not None:
        print(catalog.error(look.refusal), file=sys.stderr)
    else:
        print(catalog.text(FITS))


def _told(look: UpdateLook, catalog: Catalog) -> dict[str, Any]:
    card = look.card
    return {
        "file": card.file,
        "version": card.version,
        "sequence": card.sequence,
        "target": card.target,
        "least": card.least,
        "files": card.files,
        "size": card.size,
        "by": card.by.value,
        "development": card.development,
        "refusal": catalog.error(look.refusal) if look.refusal else None,
        "tried": look.tried,
    }


def _shown(catalog: Catalog) -> UpdateProgress:
    """Return a progress that names each step on a terminal, and says nothing elsewhere."""
    if sys.stderr is None or not sys.stderr.isatty():
        return unwatched
    named: list[UpdateStep] = []

    def show(step: UpdateStep, _done: int, _total: int) -> None:
        if step not in named:
            named.append(step)
            print(catalog.text(STEP_TEXTS[step]), file=sys.stderr, flush=True)

    return show
