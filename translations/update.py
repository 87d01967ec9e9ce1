"""Keeps the catalogues: gathers marked texts, merges translations, compiles, and reports; translates nothing itself.

Use: python translations/update.py [--merge LANGUAGE FILE.json]... [--check]
A file to merge is {"context": {"English source": "translation"}}; a text with %n takes a list, one form per plural.
"""  # noqa: INP001 - a script beside its data, not a package

from __future__ import annotations

import argparse
import ast
import json
import subprocess
import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from xml.sax.saxutils import escape

# ruff: noqa: E402 - what follows is found once the folders are named

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE.parent), str(HERE)]
from uzbek_cyrillic import cyrillic

from pcu_desk.i18n.languages import HABITS
from pcu_desk.i18n.paper import PAPER
from pcu_desk.i18n.sources import PLURAL, Forms, Key, coverage
from pcu_desk.i18n.sources import read as read_source

PACKAGE = HERE.parent / "pcu_desk"
TABLES = HERE.parent / "resources" / "codes"
CATALOGUED = "Labels: catalogue"
HINT = 4
MARK = "QT_TRANSLATE_NOOP"
FORMS = {code: habits.forms for code, habits in HABITS.items()}
LOCALES = {code: habits.locale for code, habits in HABITS.items()}
WINDOW = frozenset(code for code, habits in HABITS.items() if habits.window)
UZBEK, UZBEK_CYRILLIC = "uz", "uz-Cyrl"


@dataclass
class Catalogue:
    """The translations of one language: forms by (context, source); one form unless the text has a plural."""

    language: str
    forms: dict[Key, Forms] = field(default_factory=dict)


@dataclass(frozen=True)
class State:
    """What a catalogue holds and lacks."""

    language: str
    texts: int
    missing: tuple[Key, ...]
    differing: tuple[Key, ...]
    plurals: tuple[Key, ...]

    @property
    def whole(self) -> bool:
        """Tell whether each placeholder and plural form is there and, in a language of the window, each text."""
        return not ((self.missing and self.language in WINDOW) or self.differing or self.plurals)


def marked(package: Path = PACKAGE) -> set[Key]:
    """Return (context, source) of each marked text below a package, read from its syntax trees."""
    code = {key for path in sorted(package.rglob("*.py")) for key in _marks(ast.parse(path.read_text("utf-8")), path)}
    return code | {key for path in sorted(TABLES.glob("*.tsv")) for key in _labels(path)}


def _labels(path: Path) -> Iterator[Key]:
    """Give the labels of a code table, and its hints, when its head says that the catalogues translate them."""
    lines = path.read_text("utf-8").splitlines()
    if any(line.startswith("#") and line.endswith(CATALOGUED) for line in lines):
        for cells in (line.split("\t") for line in lines if line and not line.startswith("#")):
            yield path.stem, cells[1]
            if len(cells) > HINT and cells[HINT]:
                yield f"{path.stem}_hint", cells[HINT]


def _marks(tree: ast.AST, path: Path) -> Iterator[Key]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == MARK:
            literals = [arg.value for arg in node.args if isinstance(arg, ast.Constant) and isinstance(arg.value, str)]
            if len(literals) != len(node.args) or node.keywords or len(literals) != 2:  # noqa: PLR2004 - context and text
                raise SystemExit(f"{path}:{node.lineno}: {MARK} takes two literal strings")
            yield literals[0], literals[1]


def wanted(language: str, texts: Iterable[Key]) -> list[Key]:
    """Return the texts a language must hold: English its plurals, a language of paper what stands on paper."""
    if language == "en":
        return sorted(key for key in texts if PLURAL in key[1])
    return sorted(key for key in texts if language in WINDOW or key[0] in PAPER)


def read(language: str) -> Catalogue:
    """Read a language's .ts file; empty when there is none yet."""
    return Catalogue(language, {key: forms for key, forms in read_source(source_file(language)).items() if forms})


def merge(catalogue: Catalogue, table: dict[str, dict[str, str | list[str]]]) -> None:
    """Take a table of translations in; a text already translated takes the newer words."""
    for context, entries in table.items():
        for source, translation in entries.items():
            catalogue.forms[(context, source)] = (translation,) if isinstance(translation, str) else tuple(translation)


def in_cyrillic(uzbek: Catalogue) -> Catalogue:
    """Return the Uzbek catalogue in Cyrillic letters."""
    forms = {key: tuple(cyrillic(form) for form in said) for key, said in uzbek.forms.items()}
    return Catalogue(UZBEK_CYRILLIC, forms)


def state(catalogue: Catalogue, texts: Iterable[Key]) -> State:
    """Compare a catalogue with the marked texts."""
    held = {key: catalogue.forms.get(key, ()) for key in wanted(catalogue.language, texts)}
    found = coverage(held, FORMS[catalogue.language])
    return State(catalogue.language, found.texts, found.missing, found.differing, found.plurals)


def write(catalogue: Catalogue, texts: Iterable[Key]) -> None:
    """Write the .ts file: contexts and texts in alphabetical order, so that a difference shows one text."""
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>"]
    if not HABITS[catalogue.language].info.reviewed:
        lines.append("<!-- Machine draft: no officer who speaks the language has reviewed it. -->")
    lines.append(f'<TS version="2.1" language="{LOCALES[catalogue.language]}" sourcelanguage="en_US">')
    open_context = None
    for context, source in wanted(catalogue.language, texts):
        if context != open_context:
            lines += ["</context>"] if open_context is not None else []
            lines += ["<context>", f"    <name>{escape(context)}</name>"]
            open_context = context
        lines += _message(source, catalogue.forms.get((context, source), ()), catalogue.language)
    lines += ["</context>", "</TS>"] if open_context is not None else ["</TS>"]
    source_file(catalogue.language).write_text("\n".join(lines) + "\n", "utf-8")


def _message(source: str, forms: Forms, language: str) -> list[str]:
    unfinished = "" if forms else ' type="unfinished"'
    head = f"        <source>{escape(source)}</source>"
    if PLURAL not in source:
        body = f"        <translation{unfinished}>{escape(''.join(forms))}</translation>"
        return ["    <message>", head, body, "    </message>"]
    rows = forms or ("",) * FORMS[language]
    numerus = [f"            <numerusform>{escape(form)}</numerusform>" for form in rows]
    block = [f"        <translation{unfinished}>", *numerus, "        </translation>"]
    return ['    <message numerus="yes">', head, *block, "    </message>"]


def compile_all(languages: Sequence[str]) -> None:
    """Compile each .ts into the .qm the program reads, with Qt's own compiler."""
    tool = Path(sys.executable).with_name("pyside6-lrelease")
    for language in languages:
        source = source_file(language)
        command = [str(tool), "-silent", str(source), "-qm", str(source.with_suffix(".qm"))]
        subprocess.run(command, check=True)  # noqa: S603 - our own catalogue, Qt's own tool


def source_file(language: str) -> Path:
    """Return the path of a language's .ts file."""
    return HERE / f"pcu_desk_{language}.ts"


def report(states: Iterable[State]) -> list[str]:
    """Return what each language holds and lacks, a line per fault."""
    lines = []
    for each in states:
        done = each.texts - len(each.missing)
        lines.append(
            f"{each.language}: {each.texts} texts, {done} translated, {len(each.missing)} unfinished, "
            f"{len(each.differing)} with other placeholders, {len(each.plurals)} with other plural forms"
        )
        if each.language in WINDOW:
            lines += [f"  missing  {context}: {source}" for context, source in each.missing]
        lines += [f"  differs  {context}: {source}" for context, source in each.differing]
        lines += [f"  plurals  {context}: {source}" for context, source in each.plurals]
    return lines


def main(argv: Sequence[str] | None = None) -> int:
    """Update the catalogues, or with --check only say what they lack; 1 when a language is not whole."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--merge", nargs=2, action="append", default=[], metavar=("LANGUAGE", "FILE"))
    parser.add_argument("--check", action="store_true", help="write nothing")
    options = parser.parse_args(argv)
    texts = marked()
    begun = {language for language, _ in options.merge}
    catalogues = {
        language: read(language) for language in FORMS if language in begun or source_file(language).is_file()
    }
    for language, file in options.merge:
        merge(catalogues[language], json.loads(Path(file).read_text("utf-8")))
    if UZBEK in catalogues:
        catalogues[UZBEK_CYRILLIC] = in_cyrillic(catalogues[UZBEK])
    if not options.check:
        for catalogue in catalogues.values():
            write(catalogue, texts)
        compile_all(tuple(catalogues))
    states = [state(catalogue, texts) for catalogue in catalogues.values()]
    sys.stdout.write("\n".join(report(states)) + "\n")
    return 0 if all(each.whole for each in states) else 1


if __name__ == "__main__":
    raise SystemExit(main())
