"""All parts of a package: whose each file of the tree is. A file that is nobody's stops the build."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path, PurePosixPath
from typing import Any

from . import debian, tree
from .carried import CARRIED, DATA, REFUSED, RUNTIME, Carried
from .distributions import Distributions, Environment, environment, text
from .facts import CHECKOUT, BuildError
from .part import Part, Text, check, choices

TEXTS = Path(__file__).resolve().parent / "texts"
_OWN = ("resources/", "translations/", "pcu_desk/")
_PYTHON = re.compile(r"(base_library\.zip$|lib-dynload/|python3\.\d+/|libpython3[^/]*$)")
_LOADER = re.compile(r"(_pyi_|pyimod|pyi_rth)")
_LIBRARY = re.compile(r"lib[^/]+\.so[.0-9]*$")
_COMPILED = re.compile(r"(^|/)__pycache__/([^/]+?)\.cpython-\d+\.pyc$")
# Further texts of distributions that bring none, or too few.
_FURTHER = {
    "pyside6-essentials": ("qt-in-this-program", "LGPL-3.0", "GPL-3.0"),
    "shiboken6": ("qt-in-this-program", "LGPL-3.0", "GPL-3.0"),
}
# Files that a wheel's maker put beside its own: each must be claimed by the table of what is carried.
_BROUGHT = re.compile(r"(^|/)[^/]+\.libs/[^/]+$|\.dll$", re.IGNORECASE)
_ITS_OWN = re.compile(r"^PySide6/(plugins/|Qt6\w+\.dll$|pyside6\S*\.dll$)|^shiboken6/shiboken6\S*\.dll$|/pdfium\.dll$")
# Packages whose own code goes into the Windows launcher and Setup.exe, which lie beside the tree.
_BUILT_WITH = ("nsis", "mingw-w64-common", "gcc-mingw-w64-base")
_PRODUCTS = {"pcu-desk": "PCU Desk", "pcu-hub": "PCU Desk hub"}
_SHOWN = 5


@dataclass(frozen=True, slots=True)
class Found:
    """What the files of a tree belong to: distributions with their files, the rest by kind."""

    distributions: dict[str, tuple[str, ...]]
    libraries: tuple[str, ...] = ()
    python: tuple[str, ...] = ()
    own: tuple[str, ...] = ()
    loader: bool = False


def frozen(root: Path, release: Path, python: Path, product: str, version: str) -> list[Part]:
    """Return the parts of a tree that PyInstaller made for Linux from the environment of `python`."""
    known = environment(python)
    owned = Distributions(known.site)
    found = sort_frozen(tree.files(root, release), tree.modules(root / product), owned, known, product)
    inside = root / "_internal"
    parts = [_own(version, product), _python(known), _loader(owned)]
    parts += _of_distributions(found, owned, inside)
    parts += debian.parts(found.libraries)
    parts += _data(found.own)
    return checked(parts)


def unpacked(root: Path, release: Path, version: str) -> list[Part]:
    """Return the parts of a folder with unpacked wheels in site/ and Python in runtime/, as Windows gets it."""
    site = root / "site"
    owned = Distributions(site)
    found = sort_unpacked(tree.files(root, release), owned)
    parts = [_own(version, "pcu-desk"), *debian.named(_BUILT_WITH)]
    parts += _of_runtime(root / "runtime", found.python)
    parts += _of_distributions(found, owned, site)
    parts += _data([name.removeprefix("pcu_desk/_data/") for name in found.own])
    return checked(parts)


def sort_frozen(
    files: Iterable[str], modules: Iterable[str], owned: Distributions, known: Environment, product: str
) -> Found:
    """Sort a frozen tree. BuildError names what is nobody's."""
    names: dict[str, list[str]] = {}
    libraries, python, own, nobody = [], [], [], []
    for file in files:
        name = file.removeprefix("_internal/")
        owner = owned.owner(name)
        if file == product or name.startswith(_OWN):
            own.append(name)
        elif owner:
            names.setdefault(owner, []).append(name)
        elif _PYTHON.match(name):
            python.append(name)
        elif _LIBRARY.match(name):
            libraries.append(name)
        else:
            nobody.append(file)
    for module in modules:
        owner = owned.owner_of_module(module)
        if owner:
            names.setdefault(owner, [])
        elif not (_is_own(module) or _in_library(module, known) or owned.is_namespace(module)):
            nobody.append(f"module {module}")
    _refuse(nobody)
    return Found({name: tuple(each) for name, each in names.items()}, tuple(libraries), tuple(python), tuple(own), True)


def sort_unpacked(files: Iterable[str], owned: Distributions) -> Found:
    """Sort a folder of unpacked wheels. BuildError names what is nobody's."""
    names: dict[str, list[str]] = {}
    python, own, nobody = [], [], []
    for file in files:
        top, _, name = file.partition("/")
        source = _COMPILED.sub(r"\1\2.py", name)
        owner = owned.owner(name) or owned.owner(source)
        if top == "runtime":
            python.append(name)
        elif top == "site" and name.startswith("pcu_desk/"):
            own.append(name)
        elif top == "site" and owner:
            names.setdefault(owner, []).append(name)
        else:
            nobody.append(file)
    _refuse(nobody)
    return Found({name: tuple(each) for name, each in names.items()}, (), tuple(python), tuple(own))


def checked(parts: Iterable[Part]) -> list[Part]:
    """Return the parts, each with a licence and its text; no two in one folder of texts."""
    found = list(parts)
    seen: set[str] = set()
    for each in found:
        check(each)
        if each.slug in seen:
            raise BuildError(f"Two parts are named {each.slug}.")
        seen.add(each.slug)
    return found


def carried(
    owned: Distributions, by: str, names: Iterable[str], site: Path, table: Iterable[Carried] = CARRIED
) -> list[Part]:
    """Return what a distribution carries inside its files. BuildError for what the table does not know or see."""
    names = list(names)
    told = _stated(owned.statements(by)) if by in owned else {}
    parts, claimed = [], set()
    for each in table:
        if each.by != by:
            continue
        files = [name for name in names if _matches(name, each.files)]
        claimed.update(files)
        if files:
            texts = (*stock(each.texts), *(found for pattern in each.own for found in owned.texts(by, pattern)))
            version = _version(each, files, site, told)
            parts.append(Part(each.name, version, each.licence, each.source, texts, inside=by))
    strange = [name for name in names if _BROUGHT.search(name) and not _ITS_OWN.search(name) and name not in claimed]
    if strange:
        raise BuildError(f"installer/parts/carried.py does not say what {strange[0]} is.")
    return parts


def refuse_unwanted(names: Iterable[str]) -> None:
    """Raise BuildError for a file that may not be given on, whatever its wheel says."""
    for name in names:
        for pattern, why in REFUSED.items():
            if _matches(name, (pattern,)):
                raise BuildError(f"{name} must stay out of the tree: {why}.")


def crates(owned: Distributions, by: str) -> list[Part]:
    """Return what a distribution says of the Rust crates built into it, as one part with a list."""
    found = [
        _crate(each, by)
        for statement in owned.statements(by)
        for each in statement.get("components", ())
        if str(each.get("purl", "")).startswith("pkg:cargo/")
    ]
    if not found:
        return []
    lines = [f"{each.name} {each.version}: {each.licence}; {each.kind}" for each in found]
    heading = (
        f"Rust crates inside {by} {owned.version(by)}, as its makers list them (some only helped to build it).\n\n"
    )
    terms = _terms(found)
    names = sorted({name for term in terms for name in term.split(" WITH ")})
    texts = (Text("crates.txt", heading + "\n".join(lines) + "\n"), *stock(names))
    crates = tuple(replace(each, kind="library") for each in found)
    return [
        Part(
            "Rust crates", owned.version(by), " AND ".join(terms), "https://crates.io/", texts, inside=by, crates=crates
        )
    ]


def stock(names: Iterable[str]) -> tuple[Text, ...]:
    """Return texts that the project keeps itself."""
    return tuple(replace(text(f"{name}.txt", TEXTS / f"{name}.txt"), shared=True) for name in names)


def _of_distributions(found: Found, owned: Distributions, site: Path) -> Iterator[Part]:
    for name in sorted(found.distributions):
        refuse_unwanted(found.distributions[name])
        yield owned.part(name, stock(_FURTHER.get(name, ())))
        yield from carried(owned, name, found.distributions[name], site)
        yield from crates(owned, name)


def _own(version: str, product: str) -> Part:
    texts = (text("LICENSE.txt", CHECKOUT / "LICENSE"),)
    return Part(_PRODUCTS[product], version, "Apache-2.0", "", texts, kind="application")


def _python(known: Environment) -> Part:
    paper = known.library / "LICENSE.txt"
    texts = (text("LICENSE.txt", paper), *stock(("python-parts",))) if paper.is_file() else ()
    return Part("Python", known.version, "PSF-2.0", "https://www.python.org/", texts, kind="framework")


def _loader(owned: Distributions) -> Part:
    made = owned.part("pyinstaller")
    return replace(made, name="PyInstaller's loader", source="https://pyinstaller.org/")


def _of_runtime(runtime: Path, names: Iterable[str]) -> list[Part]:
    """Return Python and what its own package for Windows carries; nothing when the build has no such package."""
    names = list(names)
    if not names:
        return []
    paper = runtime / "LICENSE.txt"
    texts = (text("LICENSE.txt", paper),) if paper.is_file() else ()
    parts = []
    for each in RUNTIME:
        files = [name for name in names if _matches(name, each.files)]
        if files:
            version = _version(each, files, runtime, {})
            further = stock(each.texts)
            inside = "" if each.name == "Python" else "python"
            parts.append(Part(each.name, version, each.licence, each.source, further or texts, inside=inside))
    if not any(each.name == "Python" for each in parts):
        raise BuildError("runtime/ holds no library of Python.")
    return parts


def _data(names: Iterable[str]) -> list[Part]:
    names = list(names)
    parts = []
    for each, paper in DATA:
        if any(_matches(name, each.files) for name in names):
            texts = (text(PurePosixPath(paper).name, CHECKOUT / paper),)
            parts.append(Part(each.name, each.stated, each.licence, each.source, texts, kind="data"))
    return parts


def _version(each: Carried, files: list[str], site: Path, told: dict[str, str]) -> str:
    """Return the version that the files show, or the wheel states. BuildError when it should be there and is not."""
    if each.shown:
        pattern = re.compile(each.shown.encode("ascii"))
        found = [seen for name in files if (seen := pattern.search((site / name).read_bytes()))]
        if found:
            return _with_dots(found[0][1].decode("ascii"))
    if each.named:
        names = [word for name in files if (word := re.search(each.named, name))]
        if names:
            return names[0][1]
    if each.stated in told:
        return told[each.stated]
    if any(_matches(name, each.silent) for name in files):
        return ""
    if each.shown or each.named or each.stated:
        raise BuildError(f"{files[0]} shows no version of {each.name}: look what the new {each.by} carries.")
    return ""


def _matches(name: str, patterns: Iterable[str]) -> bool:
    return any(PurePosixPath(name).match(pattern) for pattern in patterns)


def _with_dots(version: str) -> str:
    """Return a version that is shown as one number (20914) with its dots (2.9.14)."""
    if not re.fullmatch(r"\d{5}", version):
        return version
    return f"{int(version[0])}.{int(version[1:3])}.{int(version[3:])}"


def _stated(statements: list[dict[str, Any]]) -> dict[str, str]:
    return {
        each["name"]: each.get("version", "") for statement in statements for each in statement.get("components", ())
    }


def _crate(told: dict[str, Any], by: str) -> Part:
    """Return one crate; for a while its `kind` holds who wrote it."""
    licences = [each.get("expression") or each["license"].get("id", "") for each in told.get("licenses", ())]
    purl = str(told["purl"]).partition("?")[0]
    name, version = str(told["name"]), str(told.get("version", ""))
    licence = str(licences[0]) if licences else ""
    crate = Part(name, version, licence, f"https://crates.io/crates/{name}", (), purl, str(told.get("author", "")), by)
    if not licence or not any(_texts_exist(way) for way in choices(licence)):
        raise BuildError(f"The crate {name} {version} inside {by} is under {licence or 'no licence'}: no text is here.")
    return crate


def _terms(crates: list[Part]) -> list[str]:
    """Return the licences that keep every crate's terms, by the first way of each whose texts are here."""
    ways = (next(way for way in choices(each.licence) if _texts_exist(way)) for each in crates)
    return sorted({term for way in ways for term in way})


def _texts_exist(way: Iterable[str]) -> bool:
    return all((TEXTS / f"{name}.txt").is_file() for term in way for name in term.split(" WITH "))


def _is_own(module: str) -> bool:
    return module.partition(".")[0] == "pcu_desk" or bool(_LOADER.match(module))


def _in_library(module: str, known: Environment) -> bool:
    """Say whether a module is of Python's own library."""
    place = module.replace(".", "/")
    if place.partition("/")[0] in {"site-packages", "dist-packages"}:
        return False
    return any((known.library / each).exists() for each in (f"{place}.py", f"{place}/__init__.py", f"{place}"))


def _refuse(nobody: list[str]) -> None:
    if nobody:
        more = f" and {len(nobody) - _SHOWN} more" if len(nobody) > _SHOWN else ""
        raise BuildError(f"In the tree, and of no part that is known: {', '.join(sorted(nobody)[:_SHOWN])}{more}.")
