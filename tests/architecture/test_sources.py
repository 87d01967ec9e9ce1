"""What the syntax tree of the program may say where; import-linter sees whole packages, this sees the rest."""

from __future__ import annotations

import ast
import re
import shutil
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "pcu_desk"

QT_HOMES = {
    "QtWidgets": {"ui", "bootstrap"},
    "QtGui": {"ui", "bootstrap", "reports"},
    "QtCore": {"ui", "bootstrap", "reports", "i18n", "host"},
    "QtNetwork": {"host"},
    "QtDBus": {"host"},
}
QT_HOMES_OF_THE_REST = {"ui", "bootstrap"}  # QtSvg, QtPrintSupport, QtTest and whatever comes
RAW_PARAGRAPHS = {"Paragraph", "XPreformatted", "ParagraphAndImage"}
KEYRING_PICKERS = {
    "get_password", "set_password", "delete_password", "get_credential", "get_keyring", "set_keyring", "core",
}  # fmt: skip
SHOWING_CALLS = {
    "setText", "setWindowTitle", "setTitle", "setToolTip", "setStatusTip", "setWhatsThis", "setPlaceholderText",
    "setInformativeText", "setDetailedText", "setLabelText", "setAccessibleName", "setAccessibleDescription",
    "setPrefix", "setSuffix", "setTabText", "showMessage", "addAction", "addTab", "addMenu", "addRow", "addItem",
    "QLabel", "QPushButton", "QToolButton", "QCheckBox", "QRadioButton", "QGroupBox", "QAction", "QMenu",
    "QProgressDialog", "QMessageBox", "information", "warning", "critical", "question",
}  # fmt: skip
SHOWN_AS_IT_IS = {"PCU Desk"}  # the program's name is the same in every language


def _modules() -> Iterator[tuple[Path, str, str]]:
    for path in sorted(PACKAGE.rglob("*.py")):
        parts = path.relative_to(PACKAGE).with_suffix("").parts
        yield path, parts[0], path.read_text(encoding="utf-8")


def _imports(tree: ast.AST) -> Iterator[tuple[int, str, str]]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from ((node.lineno, alias.name, "") for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and not node.level:
            yield from ((node.lineno, node.module or "", alias.name) for alias in node.names)


def qt_outside_its_rooms(source: str, room: str) -> list[str]:
    found = []
    for line, module, name in _imports(ast.parse(source)):
        package, _, rest = module.partition(".")
        if package == "PySide6":
            part = rest.partition(".")[0] or name
        elif package == "shiboken6":
            part = package
        else:
            continue
        if room not in QT_HOMES.get(part, QT_HOMES_OF_THE_REST):
            found.append(f"{line}: {part} in {room}")
    return found


def raw_paragraphs(source: str, _room: str) -> list[str]:
    tree = ast.parse(source)
    found = [f"{line}: {name}" for line, module, name in _imports(tree) if _is_raw(module, name)]
    attributes = (node for node in ast.walk(tree) if isinstance(node, ast.Attribute))
    return found + [f"{node.lineno}: {node.attr}" for node in attributes if node.attr in RAW_PARAGRAPHS]


def _is_raw(module: str, name: str) -> bool:
    return module.partition(".")[0] == "reportlab" and (name in RAW_PARAGRAPHS or "paragraph" in module)


def keyring_pickers(source: str, _room: str) -> list[str]:
    tree = ast.parse(source)
    names = {"keyring"}
    found = []
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            names |= {alias.asname for alias in node.names if alias.name == "keyring" and alias.asname}
    for line, module, name in _imports(tree):
        if (module == "keyring" and name in KEYRING_PICKERS) or module.startswith("keyring.core"):
            found.append(f"{line}: {name or module}")
    for node in ast.walk(tree):
        chosen = isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name)
        if chosen and node.value.id in names and node.attr in KEYRING_PICKERS:
            found.append(f"{node.lineno}: keyring.{node.attr}")
    return found


def plain_sqlite(source: str, room: str) -> list[str]:
    if room == "hub":
        return []
    return [f"{line}: {module}" for line, module, _ in _imports(ast.parse(source)) if module.startswith("sqlite3")]


# The campaign against the exchange counts the rows of the hub's database, which holds cipher text and no case.
EXCEPTIONS = {"plain_sqlite": "pcu_desk/cli/exchange_faults/hub.py:"}


def untranslated(source: str, room: str) -> list[str]:
    if room != "ui":
        return []
    found = []
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call) and _called(node) in SHOWING_CALLS:
            shown = node.args[:1] if _called(node) == "addItem" else node.args
            found += [f"{node.lineno}: {_called(node)}({text!r})" for text in map(_literal, shown) if _has_words(text)]
    return found


def _called(node: ast.Call) -> str:
    return node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")


def _literal(node: ast.expr) -> str:
    if isinstance(node, ast.JoinedStr):
        return "".join(_literal(part) for part in node.values)
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else ""


def _has_words(text: str) -> bool:
    return text not in SHOWN_AS_IT_IS and re.search(r"[^\W\d_]{2}", text) is not None


RULES: dict[Callable[[str, str], list[str]], list[tuple[str, str]]] = {
    # each rule with sources that it must catch, so that no rule is one that cannot fail
    qt_outside_its_rooms: [
        ("services", "from PySide6.QtCore import QObject"),
        ("vault", "import PySide6.QtCore"),
        ("cli", "def f():\n    from PySide6 import QtWidgets"),
        ("reports", "from PySide6.QtWidgets import QLabel"),
        ("host", "from PySide6.QtGui import QFont"),
        ("ui", "from PySide6.QtNetwork import QLocalServer"),
        ("sync", "import shiboken6"),
        ("ui", "from PySide6.QtDBus import QDBusConnection"),
    ],
    raw_paragraphs: [
        ("reports", "from reportlab.platypus import Paragraph"),
        ("reports", "from reportlab import platypus\nplatypus.Paragraph('x')"),
        ("reports", "from reportlab.platypus.paragraph import _Frag"),
    ],
    keyring_pickers: [
        ("host", "import keyring\nkeyring.get_password('a', 'b')"),
        ("host", "import keyring as k\nk.set_password('a', 'b', 'c')"),
        ("host", "from keyring import get_keyring"),
        ("host", "from keyring.core import load_keyring"),
    ],
    plain_sqlite: [("vault", "import sqlite3"), ("services", "from sqlite3 import dbapi2")],
    untranslated: [
        ("ui", "label.setText('Not saved')"),
        ("ui", "QLabel('Not saved')"),
        ("ui", "menu.addAction(icon, 'Print')"),
        ("ui", "label.setToolTip(f'{count} waiting')"),
    ],
}
SAMPLES = [(rule, *sample) for rule, samples in RULES.items() for sample in samples]


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.__name__)
def test_program_keeps_the_rule(rule: Callable[[str, str], list[str]]) -> None:
    found = [f"{path.relative_to(ROOT)}:{hit}" for path, room, source in _modules() for hit in rule(source, room)]
    assert [hit for hit in found if not hit.startswith(EXCEPTIONS.get(rule.__name__, "-"))] == []


@pytest.mark.parametrize(("rule", "room", "source"), SAMPLES)
def test_rule_catches_what_it_forbids(rule: Callable[[str, str], list[str]], room: str, source: str) -> None:
    assert len(rule(source, room)) == 1


def test_rules_leave_what_is_allowed_alone() -> None:
    assert qt_outside_its_rooms("from PySide6.QtCore import QLocale", "i18n") == []
    assert keyring_pickers("from keyring.backends import SecretService", "host") == []
    assert untranslated("label.setText(catalog.text(T))\nlabel.setText('—')\nQLabel('PCU Desk')", "ui") == []
    assert untranslated("box.addItem(catalog.text(T), 'GEPTI')", "ui") == []
    assert untranslated("desk_letter.setText('A')", "ui") == []


DEVELOPERS_PATH = re.compile(r"(?<![A-Za-z0-9_.$}>])(?:/(?:work|root|home|Users)/[A-Za-z0-9._-]+|[A-Z]:\\Users\\\w+)")


def _tracked() -> list[Path]:
    if shutil.which("git") and (ROOT / ".git").exists():
        listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, check=False).stdout.decode()
        return [ROOT / name for name in listed.split("\0") if name and (ROOT / name).is_file()]
    tops = ["pcu_desk", "tests", "installer", "resources", "translations"]
    return [path for top in tops for path in (ROOT / top).rglob("*") if path.is_file()]


def _developers_paths(text: str) -> list[str]:
    return [match.group() for match in DEVELOPERS_PATH.finditer(text)]


def test_no_tracked_file_names_a_path_of_a_developers_machine() -> None:
    found = []
    for path in set(_tracked()) - {Path(__file__).resolve()}:
        data = path.read_bytes()
        if b"\0" not in data[:8000]:
            hits = _developers_paths(data.decode("utf-8", "replace"))
            found += [f"{path.relative_to(ROOT)}: {hit}" for hit in hits]
    assert found == []


def test_a_path_of_a_developers_machine_would_be_seen() -> None:
    assert _developers_paths("see /home/ann/x") == ["/home/ann"]
    assert _developers_paths("at C:\\Users\\ann\\x") == ["C:\\Users\\ann"]
    assert _developers_paths("relative pcu_desk/work/x and $HOME/work/x") == []
