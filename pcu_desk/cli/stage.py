"""The stage for demonstration and fault campaigns: two training vaults, their hub's folder, real processes.

Every vault made here is marked as training; the hub listens on loopback and ends with the command.
"""

from __future__ import annotations

import json
import secrets
import socket
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pcu_desk import assets
from pcu_desk.cli import asked
from pcu_desk.cli.founding import hand_out
from pcu_desk.cli.world import World
from pcu_desk.domain.codes import Role
from pcu_desk.domain.errors import BugError, UserError, reason_of
from pcu_desk.domain.text import QT_TRANSLATE_NOOP
from pcu_desk.i18n.catalog import Catalog
from pcu_desk.services.session import Session

NO_HUB = QT_TRANSLATE_NOOP("demo", "The exchange hub did not start: {reason}. Nothing was sent.")
NOT_EMPTY = QT_TRANSLATE_NOOP("demo", "{folder} is not empty. Choose an empty folder for the demonstration.")
HOME, AWAY = "GEPTI", "AZBAK"
_HUB_LIMIT = 30


@dataclass(frozen=True, slots=True)
class Place:
    """Where the demonstration keeps things, and with which passphrase (one for all, made for this run)."""

    root: Path
    passphrase: str
    data: dict[str, Any]

    url: str

    def vault(self, unit: str) -> Path:
        """Where a unit's vault lies."""
        return self.root / f"vault-{unit.lower()}"

    @property
    def passphrase_file(self) -> Path:
        """The file with the passphrase of everybody here."""
        return self.root / "passphrase.txt"

    @property
    def hub(self) -> Path:
        """Where the hub keeps its data."""
        return self.root / "hub"

    def founder(self, unit: str) -> str:
        """Return the user name of a unit's first supervisor."""
        return str(self.data["units"][unit]["founder"]["user"])


def lay(wanted: Path | None) -> Place:
    """Choose the folder (a temporary one unless named), a passphrase and a port. Raises UserError."""
    root = wanted or Path(tempfile.mkdtemp(prefix="pcu-desk-demo-"))
    try:
        root.mkdir(parents=True, exist_ok=True)
        if any(root.iterdir()):
            raise UserError(NOT_EMPTY, folder=root)
        data = json.loads(assets.resource("demo", "demo.json").read_text(encoding="utf-8"))
        place = Place(root, f"demo-{secrets.token_hex(8)}", data, f"http://127.0.0.1:{_free_port()}")
        place.passphrase_file.write_text(place.passphrase + "\n", encoding="utf-8")
        place.passphrase_file.chmod(0o600)
    except OSError as error:
        raise UserError(asked.NO_FILE, file=root, reason=reason_of(error)) from None
    return place


def found(place: Place, world: World) -> None:
    """Found the vaults and add their officers."""
    for unit, setup in place.data["units"].items():
        desk = world.open_desk(place.vault(unit))
        codes = desk.recovery_codes()
        session = desk.create(setup, place.passphrase, codes, codes[0])
        try:
            hand_out(
                session.sheet(codes), str(place.root / f"recovery-{unit.lower()}.txt"), desk, Catalog(asked.ENGLISH)
            )
            for officer in place.data["officers"][unit]:
                names = (officer["name"], officer["name_latin"])
                session.officers.add(officer["user"], *names, Role.of(officer["role"]), place.passphrase)
        finally:
            session.close()


def enrol(place: Place, world: World) -> None:
    """Carry each desk's request to the hub's administrator, and the signed directory back to both."""
    directory = place.root / "directory.pcudir"
    founders = {unit: place.founder(unit) for unit in place.data["units"]}
    for unit, founder in founders.items():
        request = place.root / f"request-{unit.lower()}.json"
        with unlocked(place, world, founder, unit) as session:
            request.write_bytes(session.exchange.enrolment().to_bytes(session.exchange.keys))
        command = ("enrol", str(request), "--data", str(place.hub), "--url", place.url, "--out", str(directory))
        _administer(world, command)
    for unit, founder in founders.items():
        with unlocked(place, world, founder, unit) as session:
            session.exchange.take_directory(directory.read_bytes())


@contextmanager
def unlocked(place: Place, world: World, user: str, unit: str) -> Iterator[Session]:
    """Unlock a unit's vault and lock it again."""
    session = world.open_desk(place.vault(unit)).unlock(user, place.passphrase)
    try:
        yield session
    finally:
        session.close()


def verify(place: Place, world: World) -> None:
    """Verify both vaults. Raises BugError at the first fault."""
    for unit, user in ((HOME, "nino"), (AWAY, place.founder(AWAY))):
        with unlocked(place, world, user, unit) as session:
            if faults := session.verify(lambda _done, _total: None):
                raise BugError(f"verify found {faults[0]}")


@contextmanager
def hub(place: Place, world: World) -> Iterator[None]:
    """Run the hub as a process of its own; it listens when this returns."""
    port = place.url.rsplit(":", 1)[1]
    command = [*world.hub_command, "serve", "--data", str(place.hub), "--port", port]
    log = place.root / "hub.log"
    with (
        log.open("w", encoding="utf-8") as errors,
        subprocess.Popen(command, stdout=subprocess.PIPE, stderr=errors, text=True) as server,  # noqa: S603 - our own program
    ):
        try:
            assert server.stdout is not None
            if not server.stdout.readline():
                raise UserError(NO_HUB, reason=log.read_text(encoding="utf-8").strip())
            yield
        finally:
            server.terminate()
            server.wait(_HUB_LIMIT)


def _administer(world: World, command: tuple[str, ...]) -> None:
    done = subprocess.run([*world.hub_command, *command], capture_output=True, text=True, check=False)  # noqa: S603 - our own program
    if done.returncode:
        raise UserError(NO_HUB, reason=done.stderr.strip())


def _free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as probe:
        return int(probe.getsockname()[1])
