from __future__ import annotations

import re
import shlex
from dataclasses import replace
from pathlib import Path

import pytest

from pcu_desk.hub.__main__ import _parser
from pcu_desk.hub.settings import HubSettings

ROOT = Path(__file__).parents[3]
FOLDER = ROOT / "installer" / "hub"
GUIDE = (FOLDER / "README.md").read_text(encoding="utf-8")
CEREMONY = (ROOT / "resources" / "help" / "ceremony.md").read_text(encoding="utf-8")


def _blocks(kind: str, text: str = GUIDE) -> list[str]:
    return re.findall(rf"```{kind}\n(.*?)```", text, re.DOTALL)


def _commands(text: str = GUIDE) -> list[list[str]]:
    lines = "\n".join(_blocks("sh", text)).replace("\\\n", " ").splitlines()
    split = (shlex.split(line, comments=True) for line in lines)
    return [words[1:] for words in split if words and words[0] == "pcu-hub"]


@pytest.mark.parametrize("words", [*_commands(), *_commands(CEREMONY)], ids=" ".join)
def test_each_command_of_guide_and_ceremony_is_one_of_the_program(words: list[str]) -> None:
    if words == ["--help"]:
        return
    assert callable(_parser().parse_args(words).run)


def test_the_guide_has_the_commands_that_an_administrator_needs() -> None:
    assert {words[0] for words in _commands()} >= {
        "enrol", "serve", "directory", "health", "backup", "restored", "purge",
    }  # fmt: skip


def test_the_settings_that_the_guide_calls_defaults_are_the_defaults(tmp_path: Path) -> None:
    (tmp_path / "hub.toml").write_text(_blocks("toml")[0], encoding="utf-8")
    told, real = HubSettings.load(tmp_path), HubSettings()
    assert told.of("GEBUS") == real.quota
    assert replace(told, units={}) == real


def test_each_link_of_the_guide_leads_somewhere() -> None:
    anchors = {
        re.sub(r"[^\w -]", "", head).lower().replace(" ", "-") for head in re.findall(r"^## (.*)$", GUIDE, re.MULTILINE)
    }
    links = re.findall(r"\]\(([^)]*)\)", GUIDE)
    within = {link[1:] for link in links if link.startswith("#")}
    files = [link for link in links if not link.startswith(("#", "http"))]
    assert within
    assert within <= anchors
    assert files
    assert all((FOLDER / link).is_file() for link in files)
