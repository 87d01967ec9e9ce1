"""One training vault in a folder of its own for faults that need the whole program, and the program run beside it."""

from __future__ import annotations

import json
import os
import secrets
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from pcu_desk import assets
from pcu_desk.cli.stage import HOME
from pcu_desk.cli.world import World

_FROZEN = bool(getattr(sys, "frozen", False))
DESK = (sys.executable,) if _FROZEN else (sys.executable, "-m", "pcu_desk")
HUB = (sys.executable, "__hub") if _FROZEN else (sys.executable, "-m", "pcu_desk.hub")
_LIMIT = 120
_CHECKOUT = Path(assets.__file__).resolve().parents[1]


@dataclass(frozen=True, slots=True)
class Stage:
    """Where the vault lies, who founded it, and the surroundings in which the program is run."""

    root: Path
    user: str
    passphrase: str
    environment: Mapping[str, str]

    @property
    def vault(self) -> Path:
        """The vault's folder."""
        return self.root / "vault"

    @property
    def options(self) -> tuple[str, ...]:
        """What names vault, user and passphrase to a command; the passphrase comes on standard input's first line."""
        return ("--vault", str(self.vault), "--user", self.user, "--passphrase-file", str(self.passphrase_file))

    @property
    def passphrase_file(self) -> Path:
        """The file with the passphrase."""
        return self.root / "named" / "passphrase.txt"

    def run(self, *command: str, given: str = "") -> subprocess.CompletedProcess[str]:
        """Run one command to its end."""
        return subprocess.run(  # noqa: S603 - our own program
            [*DESK, *command, *self.options],
            input=given,
            capture_output=True,
            text=True,
            env=self.environment,
            timeout=_LIMIT,
            check=False,
        )

    def start(self, role: str, *words: str) -> subprocess.Popen[str]:
        """Start one of the program's children for faults, which speaks on standard output; trouble goes to ours."""
        command = [*DESK, "bench", "--child", role, str(self.vault), self.user, str(self.passphrase_file), *words]
        return subprocess.Popen(  # noqa: S603 - our own program
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
            env=self.environment,
        )  # fmt: skip


@contextmanager
def staged(world: World) -> Iterator[Stage]:
    """Found a training vault in a temporary folder, and take everything away again."""
    root = Path(tempfile.mkdtemp(prefix="pcu-desk-faults-"))
    try:
        yield found(root, world)
    finally:
        shutil.rmtree(root, ignore_errors=True)


def found(root: Path, world: World) -> Stage:
    """Found a training vault below a folder; everything that the program writes of its own accord lands there too."""
    setup = json.loads(assets.resource("demo", "demo.json").read_text(encoding="utf-8"))["units"][HOME]
    stage = Stage(root, setup["founder"]["user"], f"faults {secrets.token_hex(8)}", surroundings(root))
    stage.passphrase_file.parent.mkdir()
    stage.passphrase_file.write_text(stage.passphrase + "\n", encoding="utf-8")
    desk = world.open_desk(stage.vault)
    codes = desk.recovery_codes()
    desk.create(setup, stage.passphrase, codes, codes[0], keyring=False).close()
    return stage


def surroundings(root: Path) -> dict[str, str]:
    """Return an environment whose every folder of an account lies below one place, without a screen."""
    around = {name: value for name, value in os.environ.items() if not name.startswith(("XDG_", "DISPLAY", "WAYLAND"))}
    places = {
        "HOME": "home", "TMPDIR": "tmp", "TMP": "tmp", "TEMP": "tmp", "XDG_DATA_HOME": "home/.local/share",
        "XDG_CONFIG_HOME": "home/.config", "XDG_STATE_HOME": "home/.local/state", "XDG_CACHE_HOME": "home/.cache",
        "XDG_RUNTIME_DIR": "run",
    }  # fmt: skip
    for place in set(places.values()):
        (root / place).mkdir(mode=0o700, parents=True, exist_ok=True)
    around |= {name: str(root / place) for name, place in places.items()}
    return {**around, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": os.pathsep.join(filter(None, (str(_CHECKOUT),)))}
