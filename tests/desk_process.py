from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

DESK = (sys.executable, "-m", "pcu_desk")
PASSPHRASE = "a passphrase for tests"
SETUP: dict[str, Any] = {
    "unit": {
        "code": "GEPTI",
        "country": "GE",
        "desk": "A",
        "names": [{"id": "en", "name": "Port Control Unit, Poti"}],
        "legal_bases": [{"id": "L-03", "wording": "Entry L-03"}],
    },
    "founder": {"user": "giorgi", "name": "გიორგი ბერიძე", "name_latin": "Giorgi Beridze"},
}


@dataclass(frozen=True)
class Done:
    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        return json.loads(self.out)


class CommandLine:
    """The command line as a person at a terminal has it, with a home folder of its own."""

    def __init__(self, home: Path) -> None:
        self.home = home
        self.vault = home / "vault"
        self.passphrase = home / "passphrase.txt"
        self.passphrase.write_text(PASSPHRASE + "\n", encoding="utf-8")
        self.environment = {**os.environ, "HOME": str(home), "XDG_CONFIG_HOME": str(home / "config")}

    def run(self, *command: str, given: str = "", user: str = "giorgi", vault: Path | None = None) -> Done:
        options = ("--vault", str(vault or self.vault), "--user", user, "--passphrase-file", str(self.passphrase))
        return self.bare(*command, *options, given=given)

    def bare(self, *command: str, given: str = "") -> Done:
        done = subprocess.run(
            [*DESK, *command],
            capture_output=True,
            text=True,
            input=given,
            env=self.environment,
            timeout=120,
            check=False,
        )
        assert "Traceback" not in done.stderr, done.stderr
        return Done(done.returncode, done.stdout, done.stderr)

    def file(self, name: str, content: object) -> str:
        path = self.home / name
        path.write_text(json.dumps(content, ensure_ascii=False), encoding="utf-8")
        return str(path)

    def found(self) -> Done:
        sheet = ("--recovery-file", str(self.home / "recovery.txt"))
        return self.run("vault", "create", "--from", self.file("setup.json", SETUP), *sheet)
