"""Makes the hub's package for Debian: `python installer/linux/hub.py`, result in dist/.

The frozen program holds no Qt and nothing of a vault. The package brings the service, its account and its folder, and
starts nothing: a hub begins with the first desk that is enrolled.
"""

from __future__ import annotations

import argparse
import fcntl
import os
import shutil
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))

import contents  # noqa: E402 - after the folder of the shared parts
import deb  # noqa: E402 - after the folder of the shared parts
import frozen  # noqa: E402 - after the folder of the shared parts
import sources  # noqa: E402 - after the folder of the shared parts
from parts.digests import told  # noqa: E402 - after the folder of the shared parts
from parts.facts import BuildError, Facts, facts  # noqa: E402 - after the folder of the shared parts
from parts.keys import folder as key_folder  # noqa: E402 - after the folder of the shared parts

NAME = "pcu-hub"
TARGET = "linux-x86_64"
SERVICE = "pcu-hub.service"
SCRIPTS = ("postinst", "prerm", "postrm")
DESCRIPTION = """exchange hub for the desks of Port Control Units
 Takes sealed messages and files from desks of PCU Desk and hands them on to the
 desks they are for, also where these are away for weeks. It can open none of
 them, signs what it took, and witnesses the desks' journals.
 .
 Brings a systemd service of its own account, which is neither enabled nor
 started: a hub is first set up by enrolling a desk."""


def main() -> int:
    """Make the package and tell its path, size and hash. 1 and one sentence where it can't be made."""
    parser = argparse.ArgumentParser(description="Makes the hub's package for Debian.", allow_abbrev=False)
    parser.add_argument("--keys", type=Path, default=key_folder())
    keys = parser.parse_args().keys.absolute()
    work = sources.WORK / "hub"
    work.parent.mkdir(parents=True, exist_ok=True)
    os.umask(0o022)
    with (sources.WORK / ".hub-lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        try:
            known = facts(TARGET)
            made = package(program(work, known, keys), work, known)
        except BuildError as caught:
            print(f"hub-deb: {caught}", file=sys.stderr)
            return 1
    print(f"hub-deb: {told(made)}")
    return 0


def program(work: Path, known: Facts, keys: Path) -> Path:
    """Return the frozen tree with its release folder, after it has told its commands once."""
    sources.fresh(work)
    tree = frozen.freeze(HERE / "hub.spec", NAME, sources.export(work / "source", known.epoch), work, known)
    frozen.release(tree, NAME, known, keys)
    with tempfile.TemporaryDirectory() as home:  # a library that is missing shows here, not on the hub's machine
        sources.run("env", "-i", f"HOME={home}", tree / NAME, "--help", cwd=Path(home))
    return tree


def package(tree: Path, work: Path, known: Facts) -> Path:
    """Make the Debian package."""
    needs = frozen.check(tree)
    root = sources.fresh(work / "deb")
    shutil.copytree(tree, root / "usr/lib" / NAME)
    deb.link(root, f"usr/bin/{NAME}", f"../lib/{NAME}/{NAME}")
    contents.place_hub(work / "source", root, known.epoch)
    kept = HERE / "hub"
    deb.place(kept / SERVICE, root / "usr/lib/systemd/system" / SERVICE)
    deb.place(kept / "tls.conf", root / f"usr/share/doc/{NAME}/examples/tls.conf")
    for script in SCRIPTS:
        deb.place(kept / script, root / deb.CONTROL / script, program=True)
    version = os.environ.get("PCU_DESK_DEB_VERSION") or known.version
    control = {
        "Package": NAME,
        "Version": version,
        "Architecture": "amd64",
        "Maintainer": contents.maintainer(),
        "Section": "net",
        "Priority": "optional",
        "Depends": ", ".join([*frozen.depends(needs), "adduser"]),
        "Recommends": "ca-certificates",
        "Description": DESCRIPTION,
    }
    return deb.build(root, control, sources.DIST / f"{NAME}_{version}_amd64.deb", known.epoch)


if __name__ == "__main__":
    sys.exit(main())
