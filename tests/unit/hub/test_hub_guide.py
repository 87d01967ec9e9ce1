from __future__ import annotations

import re
import shlex
from dataclasses import replace
from pathlib import Path

import pytest

from pcu_desk.hub.__main__ import _parser
from pcu_desk.hub.settings import HubSettings

GUIDE = (Path(__file__).parents[3] / "installer" / "hub" / "README.md").read_text(encoding="utf-8")


def _blocks(kind: str) -> list[str]:
    return re.findall(rf"```{kind}\n(.*?)```", GUIDE, re.DOTALL)


def _commands() -> list[list[str]]:
    lines = "\n".join(_blocks("sh")).replace("\\\n", " ").splitlines()
    split = (shlex.split(line, comments=True) for line in lines)
    return [words[1:] for words in split if words and words[0] == "pcu-hub"]


@pytest.mark.parametrize("words", _commands(), ids=" ".join)
def test_each_command_of_the_guide_is_one_of_the_program(words: list[str]) -> None:
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
    links = re.findall(r"\]\(#([^)]*)\)", GUIDE)
    assert links
    assert set(links) <= anchors
