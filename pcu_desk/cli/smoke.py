"""`pcu-desk --smoke`: does what is installed work here? A vault, a paper, the keyring, the window; leaves nothing."""

from __future__ import annotations

import argparse
import json
import secrets
import shutil
import tempfile
import traceback
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from pcu_desk import assets
from pcu_desk.cli import asked
from pcu_desk.cli.world import World
from pcu_desk.domain.errors import BugError, UserError
from pcu_desk.domain.ports import CaseFilter, unwatched
from pcu_desk.domain.printing import ReportWish
from pcu_desk.domain.report import ReportKind
from pcu_desk.domain.text import QT_TRANSLATE_NOOP
from pcu_desk.i18n.catalog import Catalog

VAULT = QT_TRANSLATE_NOOP("smoke", "A vault was made, a case kept in it, closed, opened again and verified.")
PAPER = QT_TRANSLATE_NOOP("smoke", "A seizure report in English and Urdu was made and read back. Pages: {pages}.")
KEYRING = QT_TRANSLATE_NOOP("smoke", "The system's keyring answers ({name}).")
LOCKED_KEYRING = QT_TRANSLATE_NOOP("smoke", "The system's keyring is there and locked ({name}).")
NO_KEYRING = QT_TRANSLATE_NOOP("smoke", "No keyring takes part here: vaults open by passphrase alone.")
WINDOW = QT_TRANSLATE_NOOP("smoke", "The login page was painted.")
BROKEN = QT_TRANSLATE_NOOP("smoke", "This does not work here: {what}")
_UNIT, _LANGUAGES = "GEPTI", ("en", "ur")


@dataclass(frozen=True, slots=True)
class _Stage:
    """A folder that goes at the end, and a founder who is nobody."""

    world: World
    catalog: Catalog
    root: Path
    data: dict[str, dict[str, dict[str, dict[str, str]]]]
    passphrase: str

    @property
    def vault(self) -> Path:
        return self.root / "vault"

    @property
    def founder(self) -> str:
        return self.data["units"][_UNIT]["founder"]["user"]


def run(args: argparse.Namespace, world: World) -> int:
    """Try each part, tell of each; 0 when all work, 1 when one does not."""
    catalog = _catalog(args, world)
    root = Path(tempfile.mkdtemp(prefix="pcu-desk-smoke-"))
    try:
        data = json.loads(assets.resource("demo", "demo.json").read_text(encoding="utf-8"))
        stage = _Stage(world, catalog, root, data, f"smoke {secrets.token_hex(8)}")
        told = [_tried(name, part, stage) for name, part in _PARTS.items()]
    finally:
        shutil.rmtree(root, ignore_errors=True)
    if args.json:
        asked.print_json(told)
    else:
        for each in told:
            print(f"{'ok' if each['ok'] else 'FAILED':6}  {each['part']}: {each['words']}", flush=True)
    return 0 if all(each["ok"] for each in told) else 1


def _catalog(args: argparse.Namespace, world: World) -> Catalog:
    """Return the language asked for; an account without a home has not set one."""
    try:
        return asked.catalog_of(args, world)
    except UserError:
        return Catalog(asked.ENGLISH)


def _tried(name: str, part: Callable[[_Stage], str], stage: _Stage) -> dict[str, object]:
    try:
        return {"part": name, "ok": True, "words": part(stage)}
    except UserError as error:
        words = stage.catalog.error(error)
    except Exception as error:  # noqa: BLE001 - whatever does not work is what is asked for
        at = traceback.extract_tb(error.__traceback__)[-1]
        place = f"{Path(at.filename).name}:{at.lineno}"
        words = stage.catalog.text(BROKEN, what=f"{type(error).__name__}: {error} ({place})")
    return {"part": name, "ok": False, "words": words}


def _try_vault(stage: _Stage) -> str:
    desk = stage.world.open_desk(stage.vault)
    codes = desk.recovery_codes()
    session = desk.create(stage.data["units"][_UNIT], stage.passphrase, codes, codes[0], keyring=False)
    try:
        case = session.cases.open(dict(stage.data["seizure_case"])).value
    finally:
        session.close()
    session = desk.unlock(stage.founder, stage.passphrase)
    try:
        if session.cases.get(case.id).number != case.number:
            raise BugError("the case that was kept is another")
        if faults := session.verify(unwatched):
            raise BugError(f"verify found {faults[0]}")
    finally:
        session.close()
    return stage.catalog.text(VAULT)


def _try_paper(stage: _Stage) -> str:
    session = stage.world.open_desk(stage.vault).unlock(stage.founder, stage.passphrase)
    try:
        rows = session.cases.rows(CaseFilter())
        wish = ReportWish(rows[0].id, ReportKind.SEIZURE.value, _LANGUAGES)
        report = session.reports.render(wish)
        session.reports.note_printed(wish, 1, "file", report.content_hash)
        checked = session.papers.check(report.pdf, unwatched)
        if not checked.ok:
            raise BugError(f"the paper was read back with {len(checked.differences)} differences")
    finally:
        session.close()
    return stage.catalog.text(PAPER, pages=report.pages)


def _try_keyring(stage: _Stage) -> str:
    found = stage.world.keyring()
    if found is None:
        return stage.catalog.text(NO_KEYRING)
    name, is_open = found
    return stage.catalog.text(KEYRING if is_open else LOCKED_KEYRING, name=name)


def _try_window(stage: _Stage) -> str:
    stage.world.paint_login(stage.vault)
    return stage.catalog.text(WINDOW)


_PARTS: dict[str, Callable[[_Stage], str]] = {
    "vault": _try_vault,
    "pdf": _try_paper,
    "keyring": _try_keyring,
    "window": _try_window,
}
