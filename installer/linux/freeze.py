"""Makes the desk's packages for Linux: `python installer/linux/freeze.py deb|portable`, results in dist/.

Both hold the same frozen tree. The Debian package leaves updates to the system; the folder for an account without
rights brings a launcher and keeps versions side by side, so that it can take an update from a file.
"""

from __future__ import annotations

import argparse
import fcntl
import hashlib
import lzma
import os
import shutil
import sys
import tarfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))

import deb  # noqa: E402 - after the folder of the parts shared with the other builds
import frozen  # noqa: E402 - after the folder of the parts shared with the other builds
import sources  # noqa: E402 - after the folder of the parts shared with the other builds
import trim  # noqa: E402 - after the folder of the parts shared with the other builds
from parts.digests import told  # noqa: E402 - after the folder of the parts shared with the other builds
from parts.facts import BuildError, Facts, facts  # noqa: E402 - after the folder of the parts shared with the other builds
from parts.keys import folder as key_folder  # noqa: E402 - after the folder of the parts shared with the other builds

NAME = "pcu-desk"
TARGET = "linux-x86_64"
DESCRIPTION = """encrypted, offline case desk for Port Control Units
 Inspections, seizure reports and alerts of a Port Control Unit in an encrypted
 vault on the officer's own machine. Alerts reach other units exactly once,
 over a hub when there is a line and on a stick when there is none. Reports are
 printed in the unit's languages.
 .
 Everything that the program stands on is inside, but for the libraries of the
 system's display, and no part of it asks for a network to be installed."""
README = """PCU Desk {version} for an account without rights on this machine

Start:     ./pcu-desk
Needs:     a 64-bit PC with glibc {glibc} or newer (Debian 12, Ubuntu 22.04 and later) and a graphical desktop.
Portable:  create an empty file named "portable" beside pcu-desk before the first start. Cases, settings and logs then
           stay in "data" in this folder, and the system's keyring is not used: the vault opens by passphrase alone.
Update:    Settings, About, "Update from a file"; or: ./pcu-desk update apply FILE.pcuupdate
           The version before stays here, and comes back by itself when the new one does not start.
Remove:    delete this folder. Without "portable" the cases lie in your home folder and stay there.

PCU Desk {version} для учётной записи без прав администратора

Запуск:       ./pcu-desk
Нужно:        64-разрядный компьютер с glibc {glibc} или новее (Debian 12, Ubuntu 22.04 и позже) и графический стол.
С собой:      до первого запуска создайте рядом с pcu-desk пустой файл «portable». Дела, настройки и журналы останутся
              в папке «data» рядом, связка ключей системы не используется: хранилище открывает только парольная фраза.
Обновление:   «Настройки», «О программе», «Обновить из файла»; или: ./pcu-desk update apply FILE.pcuupdate
              Прежняя версия остаётся здесь и вернётся сама, если новая не запустится.
Удаление:     удалите эту папку. Без файла «portable» дела лежат в вашей домашней папке и останутся там.
"""


def main() -> int:
    """Make one package and tell its path, size and hash. 1 and one sentence where it can't be made."""
    parser = argparse.ArgumentParser(description="Makes the desk's packages for Linux.", allow_abbrev=False)
    parser.add_argument("what", choices=("deb", "portable"))
    parser.add_argument("--keys", type=Path, default=key_folder())
    asked = parser.parse_args()
    sources.WORK.mkdir(parents=True, exist_ok=True)
    os.umask(0o022)
    with (sources.WORK / ".lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)  # two doors of one checkout share its work folder
        try:
            known = facts(TARGET)
            tree = program(known, asked.keys.absolute())
            made = package(tree, known) if asked.what == "deb" else portable(tree, known)
        except BuildError as caught:
            print(f"{asked.what}: {caught}", file=sys.stderr)
            return 1
    print(f"{asked.what}: {told(made)}")
    return 0


def program(known: Facts, keys: Path) -> Path:
    """Return the frozen tree with its release folder; the one that is there if it was made from the very same."""
    work = sources.WORK / "desk"
    source = sources.export(sources.WORK / "source", known.epoch)
    made_from = _stamp(source, known, keys)
    stamp = work / "made-from"
    if stamp.is_file() and stamp.read_text() == made_from:
        return work / "dist" / NAME
    sources.fresh(work)
    tree = frozen.freeze(HERE / "desk.spec", NAME, source, work, known)
    frozen.release(tree, NAME, known, keys)
    sources.settle(tree, known.epoch)
    stamp.write_text(made_from)
    return tree


def package(tree: Path, known: Facts) -> Path:
    """Make the Debian package."""
    import contents  # noqa: PLC0415 - only a package needs pictures drawn

    needs = frozen.check(tree)
    root = sources.fresh(sources.WORK / "deb")
    shutil.copytree(tree, root / "usr/lib" / NAME)
    deb.link(root, f"usr/bin/{NAME}", f"../lib/{NAME}/{NAME}")
    contents.place_desk(sources.WORK / "source", root, known.epoch)
    version = os.environ.get("PCU_DESK_DEB_VERSION") or known.version
    control = {
        "Package": NAME,
        "Version": version,
        "Architecture": "amd64",
        "Maintainer": contents.maintainer(),
        "Section": "misc",
        "Priority": "optional",
        "Depends": ", ".join([*frozen.depends(needs), *trim.DATA]),
        "Recommends": "gnome-keyring | kwalletmanager, xdg-utils, libcups2 | libcups2t64",
        "Description": DESCRIPTION,
    }
    return deb.build(root, control, sources.DIST / f"{NAME}_{version}_amd64.deb", known.epoch)


def portable(tree: Path, known: Facts) -> Path:
    """Make the folder with launcher and versions, as an archive, and leave its version folder for the update bundle."""
    needs = frozen.check(tree)
    name = f"{known.version}-{known.sequence}"
    folder = sources.fresh(sources.WORK / "portable") / f"{NAME}-{known.version}-{TARGET}"
    version = folder / "versions" / name
    shutil.copytree(tree, version)
    deb.place(HERE / "launcher.sh", folder / NAME, program=True)
    (folder / "current").write_text(name + "\n", encoding="ascii")
    (folder / "README.txt").write_text(README.format(version=known.version, glibc=needs.glibc), encoding="utf-8")
    sources.settle(folder, known.epoch)
    versions = sources.fresh(sources.WORK / "versions")
    shutil.copytree(version, versions / name)
    return _archive(folder, sources.DIST / f"{folder.name}.tar.xz", known.epoch)


def _archive(folder: Path, out: Path, epoch: int) -> Path:
    """Pack a folder in one order, with one time and no owner."""

    def plain(entry: tarfile.TarInfo) -> tarfile.TarInfo:
        entry.uid = entry.gid = 0
        entry.uname = entry.gname = ""
        entry.mtime = epoch
        return entry

    out.parent.mkdir(parents=True, exist_ok=True)
    with (
        lzma.open(out, "wb", preset=6) as packed,
        tarfile.open(fileobj=packed, mode="w", format=tarfile.GNU_FORMAT) as tar,
    ):
        for path in (folder, *sources.below(folder)):
            tar.add(path, str(path.relative_to(folder.parent)), recursive=False, filter=plain)
    return out


def _stamp(source: Path, known: Facts, keys: Path) -> str:
    """Return what a tree is made from as one number: sources, this machine's packages and Python, keys, facts."""
    mark = hashlib.sha256(repr((known, sys.version)).encode())
    extra = [Path("/var/lib/dpkg/status"), sources.ROOT / "installer/locks/package.txt"]
    extra += [keys / each for each in ("active.pub", "recovery.pub", "trial")]
    for path in (*sources.below(source), *extra):
        if path.is_file():
            mark.update(f"\0{path.name}\0{path.stat().st_size}\0".encode())
            mark.update(path.read_bytes())
    return mark.hexdigest() + "\n"


if __name__ == "__main__":
    sys.exit(main())
