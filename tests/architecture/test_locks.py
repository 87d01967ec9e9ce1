"""The locked requirement files: whole, agreeing with each other, and naming no address."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
LOCKS = ROOT / "installer" / "locks"
NAMES = ["base", "hub", "dev", "package", "build", "windows"]


def _text(name: str) -> str:
    return (LOCKS / f"{name}.txt").read_text(encoding="utf-8")


def _pins(name: str) -> dict[str, str]:
    return dict(re.findall(r"^([a-z0-9][a-z0-9._-]*)==(\S+)", _text(name), re.MULTILINE))


def _wanted(*extras: str) -> set[str]:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    lines = project["dependencies"] + [line for extra in extras for line in project["optional-dependencies"][extra]]
    return {re.match(r"[A-Za-z0-9._-]+", line)[0].lower().replace("_", "-") for line in lines}


@pytest.mark.parametrize("name", NAMES)
def test_every_locked_package_has_a_hash_and_no_address(name: str) -> None:
    blocks = re.split(r"\n(?=[a-z0-9])", _text(name))[1:]
    assert len(blocks) == len(_pins(name)) > 0
    assert all("--hash=sha256:" in block for block in blocks)
    assert "://" not in _text(name)
    assert "index" not in _text(name).replace("sha256", "")


def test_no_two_locks_disagree_on_a_version() -> None:
    everything = _pins("dev") | _pins("package") | _pins("build") | _pins("windows")
    for name in NAMES:
        assert {package: everything[package] for package in _pins(name)} == _pins(name)


def test_locks_hold_every_dependency_of_the_project() -> None:
    assert _wanted() <= set(_pins("base"))
    assert _wanted("hub") <= set(_pins("windows"))
    assert _wanted("hub", "package") <= set(_pins("package"))
    assert _wanted("hub") <= set(_pins("hub"))
    assert _wanted("hub", "dev") <= set(_pins("dev"))
    assert "hatchling" in _pins("build")


def test_pyside_is_the_version_that_survives_void_calls() -> None:
    assert _pins("base")["pyside6-essentials"] == "6.11.3"
