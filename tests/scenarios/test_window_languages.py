"""Every page and dialog of a desk with real cases, in the window's languages and a longer one.

Each language is shown at the smaller of the two sizes, where words are cut first; the longest one at the larger too.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.desk_process import CommandLine

CHILD = Path(__file__).with_name("cuts_child.py")
SHOWN = "34 KLM 482"
LARGER, SMALLER = (("1366", "768"), ("1280", "720"))
SHARES = ((*SMALLER, "en", "ur"), (*SMALLER, "ru", "en-XA"), (*LARGER, "en-XA"))
LIMIT_S = 400


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    desk = CommandLine(tmp_path_factory.mktemp("home"))
    done = desk.bare("demo", "--headless", "--json", "--dir", str(tmp_path_factory.mktemp("demo")))
    assert done.code == 0, done.err
    told = done.json
    person = ("--user", told["user"], "--passphrase-file", told["passphrase_file"])
    rows = desk.bare("case", "list", "--vault", told["vault"], *person, "--json").json
    case = next(row["id"] for row in rows if row["unit"] == SHOWN)
    return {"vault": told["vault"], "passphrase": told["passphrase_file"], "case": case}


def test_no_word_is_cut_on_any_page_or_dialog_in_any_language_or_in_one_two_fifths_longer(
    demo: dict[str, str], tmp_path: Path
) -> None:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "HOME": str(tmp_path)}
    environment["PYTHONPATH"] = str(CHILD.parents[2])
    children = []
    for number, share in enumerate(SHARES):
        folder = tmp_path / f"vault-{number}"
        shutil.copytree(demo["vault"], folder)
        command = [sys.executable, str(CHILD), str(folder), demo["passphrase"], demo["case"], *share]
        children.append(
            subprocess.Popen(
                command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, encoding="utf-8"
            )
        )
    told = [child.communicate(timeout=LIMIT_S) for child in children]
    assert [child.returncode for child in children] == [0] * len(SHARES), [err[-2000:] for _, err in told]
    assert [line for out, _ in told for line in json.loads(out)] == []
