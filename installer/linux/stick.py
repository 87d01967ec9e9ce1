"""Puts together what installs without a network: `python installer/linux/stick.py`, result in dist/stick/.

It builds nothing: packages, archive and Setup.exe are those that lie in dist/. What a Debian lacks is asked of apt for
each release of it, from nothing, so that a bare system has enough with the stick.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))

import sources  # noqa: E402 - after the folder of the shared parts
from parts import handed, signing  # noqa: E402 - after the folder of the shared parts
from parts.digests import SUMS, digest, megabytes, write_sums  # noqa: E402 - after the folder of the shared parts
from parts.facts import BuildError, facts, require_committed  # noqa: E402 - after the folder of the shared parts
from parts.keys import ACTIVE, for_trials  # noqa: E402 - after the folder of the shared parts
from parts.keys import folder as key_folder  # noqa: E402 - after the folder of the shared parts

INSTALLER = "install-offline.sh"
DEBIANS = {"debian-12": "bookworm", "debian-13": "trixie"}
_FOR_LINUX = (
    "the desk for {bare}",
    "the exchange hub, for an administrator's machine",
    "the desk in a folder, for an account without rights",
)
_KINDS = {
    ".exe": "the desk for Windows, for one account without rights",
    ".msi": "the desk for Windows, for all accounts",
    ".pcuupdate": "an update for what runs from a folder: Settings, About, Update from a file",
}
_SIGNED = {
    "signed": "",
    "trial": " This one is signed with keys made for trials, which prove nothing to you.",
    "not": f" Unless {SUMS}{signing.SIGNATURE} is on it, nothing tells whether it was changed.",
}


def main() -> int:
    """Make the folder and tell its size. 1 and one sentence where it can't be made."""
    parser = argparse.ArgumentParser(description="Makes the offline stick.", allow_abbrev=False)
    parser.add_argument("--dist", type=Path, default=sources.DIST, help="where the packages lie, and the stick goes")
    parser.add_argument("--only", choices=sorted(DEBIANS), action="append", help="libraries for these alone")
    parser.add_argument("--keys", type=Path, default=key_folder(), help="folder of the release keys")
    asked = parser.parse_args()
    try:
        stick = make(asked.dist.absolute(), asked.only or sorted(DEBIANS), asked.keys.absolute())
    except BuildError as caught:
        print(f"stick: {caught}", file=sys.stderr)
        return 1
    files = [path for path in stick.rglob("*") if path.is_file()]
    print(f"stick: {stick} {len(files)} files {megabytes(*files)}")
    if not (stick / (SUMS + signing.SIGNATURE)).is_file():
        unsigned = signing.elsewhere(stick / SUMS, asked.keys)
        print(f"stick: {unsigned or 'not signed, for there is no key; `release` makes one for trials'}")
    return 0


def make(dist: Path, debians: Iterable[str], keys: Path) -> Path:
    """Return the finished folder. It takes its name only once it is whole."""
    known = facts("linux-x86_64")
    require_committed(known.commit)
    needed = [dist / name for name in handed.for_linux(known.version)]
    missing = [path.name for path in needed if not path.is_file()]
    if missing:
        raise BuildError(f"{', '.join(missing)} not built yet: the doors deb, hub-deb and portable make them.")
    stick = sources.fresh(dist / ".stick")
    bundles = handed.updates(known.version)
    others = (*handed.for_windows(known.version), *bundles, *(name + signing.SIGNATURE for name in bundles))
    for path in (*needed, *(dist / name for name in others if (dist / name).is_file())):
        shutil.copy2(path, stick / path.name)
    for name in debians:
        libraries(stick / name, DEBIANS[name], [path for path in needed if path.suffix == ".deb"])
    shutil.copyfile(HERE / INSTALLER, stick / INSTALLER)
    signed = (keys / ACTIVE).with_suffix(".key").is_file()
    trust = "not" if not signed else "trial" if for_trials(keys) else "signed"
    (stick / "README.txt").write_text(_readme(known.version, stick, trust), encoding="utf-8")
    write_sums(stick, [path for path in sources.below(stick) if path.is_file()])
    if signed:
        signing.sign(stick / SUMS, keys, f"file:{SUMS}\tstick:{known.version}\tsequence:{known.sequence}")
    whole = dist / "stick"
    if whole.exists():
        shutil.rmtree(whole)
    return stick.rename(whole)


def libraries(out: Path, suite: str, packages: list[Path]) -> None:
    """Fetch what the packages stand on in a Debian, and write the index by which apt finds it in that folder."""
    work = sources.WORK / f"apt-{suite}"
    sources.run("sh", HERE / "dependencies.sh", suite, work, out, *packages, LC_ALL="C.UTF-8")
    found = sorted(out.glob("*.deb"))
    if not found:
        raise BuildError(f"apt fetched nothing for {suite}.")
    (out / "Packages").write_text("\n".join(map(_entry, found)), encoding="utf-8")


def _entry(package: Path) -> str:
    """Return what an index says of a package: its own words, where it lies, how large it is and its digest."""
    told = subprocess.run(["dpkg-deb", "--field", package], capture_output=True, text=True, check=False)  # noqa: S603, S607 - Debian's own tool, on a file that apt has just checked
    if told.returncode:
        raise BuildError(f"{package.name} is not a whole package.")
    found = f"Filename: ./{package.name}\nSize: {package.stat().st_size}\nSHA256: {digest(package)}\n"
    return f"{told.stdout.strip()}\n{found}"


def _readme(version: str, stick: Path, trust: str) -> str:
    """Return the page beside the files, which names those that are there."""
    folders = sorted(path.name for path in stick.iterdir() if path.is_dir())
    bare = " and ".join(name.replace("-", " ").title() for name in folders)
    linux = zip(handed.for_linux(version), _FOR_LINUX, strict=True)
    rows = [(name, what.format(bare=bare)) for name, what in linux]
    rows += [(f"{name}/", "libraries that a bare system of it lacks") for name in folders]
    rows += [(path.name, _KINDS[path.suffix]) for path in sorted(stick.iterdir()) if path.suffix in _KINDS]
    rows += [(INSTALLER, "installs on Linux; its first lines tell the words that it knows")]
    rows += [(SUMS, "what each file on this stick must be")]
    rows += [(SUMS + signing.SIGNATURE, "proves that list" + (", where it is there" if trust == "not" else ""))]
    width = max(len(name) for name, _ in rows) + 2
    text = (HERE / "stick.txt").read_text(encoding="utf-8")
    return (
        text.replace("@FILES@", "\n".join(f"    {name:<{width}}{what}" for name, what in rows))
        .replace("@SIGNED@", _SIGNED[trust])
        .replace("@VERSION@", version)
    )


if __name__ == "__main__":
    os.umask(0o022)
    sys.exit(main())
