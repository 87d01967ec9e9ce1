from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import minisign
import pytest

from installer.parts import signing
from installer.parts.facts import facts
from tests.unit.host.update_stage import NEW, Stage, grow, name_of

ROOT = Path(__file__).resolve().parents[3]
VERSION, SEQUENCE = NEW
PACKAGE = f"pcu-desk_{VERSION}_amd64.deb"
HUB = f"pcu-hub_{VERSION}_amd64.deb"
ARCHIVE = f"pcu-desk-{VERSION}-linux-x86_64.tar.xz"
BUNDLE = f"pcu-desk-{VERSION}-linux-x86_64.pcuupdate"
SETUP = f"pcu-desk-{VERSION}-windows-amd64-setup.exe"


@dataclass(frozen=True, slots=True)
class Checkout:
    """A small clone with the scripts of a release, and packages that stand in for what its doors make."""

    folder: Path
    keys: Path

    @property
    def dist(self) -> Path:
        return self.folder / "dist"

    def git(self, *words: str) -> None:
        person = ("-c", "user.name=Trials", "-c", "user.email=trials@localhost")
        subprocess.run(["git", "-C", self.folder, *person, *words], check=True, capture_output=True)

    def build(self) -> None:
        """Put in place what the doors would have made."""
        tree = self.folder / "build/linux/versions" / name_of(NEW)
        shutil.rmtree(tree, ignore_errors=True)
        release = grow(tree, NEW) / "_internal" / "release"
        told = json.loads((release / "build.json").read_text())
        told["commit"] = facts("linux-x86_64", {}, self.folder).commit
        (release / "build.json").write_text(json.dumps(told))
        for name in ("active.pub", "recovery.pub"):
            shutil.copy(self.keys / name, release / name)
        self.dist.mkdir(exist_ok=True)
        for name in (PACKAGE, HUB, ARCHIVE):
            (self.dist / name).write_text(f"stand-in for {name}")

    def run(self, *words: str) -> subprocess.CompletedProcess[str]:
        return self._python(self.folder / "installer/release.py", *words)

    def stick(self) -> subprocess.CompletedProcess[str]:
        """Fill the stick, without what apt would fetch."""
        code = "import pathlib, stick, sys; stick.make(pathlib.Path(sys.argv[1]), [], pathlib.Path(sys.argv[2]))"
        return self._python("-c", code, self.dist, self.keys)

    def _python(self, *words: str | Path) -> subprocess.CompletedProcess[str]:
        environment = {
            "PATH": os.environ["PATH"],
            "PYTHONPATH": str(self.folder / "installer/linux"),
            "PYTHONDONTWRITEBYTECODE": "1",
            "PCU_DESK_KEYS": str(self.keys),
            "SOURCE_DATE_EPOCH": str(SEQUENCE),
        }
        return subprocess.run([sys.executable, *words], env=environment, capture_output=True, text=True, check=False)


@pytest.fixture
def checkout(tmp_path: Path) -> Checkout:
    made = Checkout(tmp_path / "a clone", tmp_path / "keys")
    for name in ("release.py", "linux/sources.py", "linux/stick.py", "linux/stick.txt", "linux/install-offline.sh"):
        (made.folder / "installer" / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(ROOT / "installer" / name, made.folder / "installer" / name)
    shutil.copytree(ROOT / "installer/parts", made.folder / "installer/parts", ignore=shutil.ignore_patterns("__py*"))
    (made.folder / "pcu_desk").mkdir()
    (made.folder / "pcu_desk/__init__.py").write_text(f'__version__ = "{VERSION}"\n')
    (made.folder / ".gitignore").write_text("/build/\n/dist/\n")
    made.git("init", "--quiet")
    made.git("add", ".")
    made.git("commit", "--quiet", "--message", "What a release is made of")
    signing.provide(made.keys)
    made.build()
    return made


def listed(folder: Path) -> list[str]:
    """Return the names in a list, each of which must be what it says."""
    subprocess.run(["sha256sum", "--quiet", "--check", "SHA256SUMS"], cwd=folder, check=True, capture_output=True)
    return [line.split("  ", 1)[1] for line in (folder / "SHA256SUMS").read_text().splitlines()]


# ---------------------------------------------------------------- what is signed


def test_the_list_of_a_release_names_the_files_of_its_version_and_nothing_else_that_lies_there(
    checkout: Checkout,
) -> None:
    others = (
        "pcu-desk_0.0.1_amd64.deb",
        f"{PACKAGE}.part",
        f"pcu-desk-{VERSION}0-windows-amd64-setup.exe",
        "notes.txt",
    )
    for name in (*others, f"stick/{PACKAGE}", f".stick/{PACKAGE}", "keys/active.key", "test/report.txt"):
        (checkout.dist / name).parent.mkdir(exist_ok=True)
        (checkout.dist / name).write_text("of another day")
    done = checkout.run()
    assert done.returncode == 0, done.stderr
    assert listed(checkout.dist) == sorted([PACKAGE, HUB, ARCHIVE, BUNDLE])
    public = minisign.PublicKey.from_file(checkout.keys / "active.pub")
    for name in ("SHA256SUMS", BUNDLE):
        public.verify_file(checkout.dist / name)


def test_a_release_begins_without_what_a_build_before_left_of_its_version(checkout: Checkout) -> None:
    assert checkout.run().returncode == 0
    (checkout.dist / SETUP).write_text("of a commit before")
    (checkout.dist / "pcu-desk_0.0.1_amd64.deb").write_text("of a version before")
    assert checkout.run("begin").returncode == 0
    assert [path.name for path in checkout.dist.iterdir()] == ["pcu-desk_0.0.1_amd64.deb"]


def test_a_version_that_was_built_from_another_commit_is_no_part_of_a_release(checkout: Checkout) -> None:
    checkout.git("commit", "--quiet", "--allow-empty", "--message", "The next")
    done = checkout.run()
    assert done.returncode == 1
    assert "build it again" in done.stderr
    assert not list(checkout.dist.glob("*.minisig"))


# ---------------------------------------------------------------- what was not committed


@pytest.mark.parametrize("how", ["modified", "merely added"])
def test_what_was_not_committed_marks_the_build_and_is_never_signed(checkout: Checkout, how: str) -> None:
    clean = facts("linux-x86_64", {}, checkout.folder)
    (checkout.folder / "notes.txt").write_text("of no package")
    (checkout.folder / "pcu_desk/loose.py").write_text("of no commit")
    assert facts("linux-x86_64", {}, checkout.folder) == clean
    if how == "modified":
        (checkout.folder / "pcu_desk/__init__.py").write_text(f'__version__ = "{VERSION}"\nHASTE = 1\n')
    else:
        checkout.git("add", "pcu_desk/loose.py")
    assert facts("linux-x86_64", {}, checkout.folder).commit == f"{clean.commit}-changed"
    checkout.build()
    for done in (checkout.run("begin"), checkout.run(), checkout.stick()):
        assert done.returncode == 1
        assert f"tracked files differ from commit {clean.commit}" in done.stderr
    tree = checkout.folder / "build/linux/versions" / name_of(NEW)
    assert checkout.run("bundle", str(tree)).returncode == 1
    assert sorted(path.name for path in checkout.dist.iterdir()) == sorted([PACKAGE, HUB, ARCHIVE])


# ---------------------------------------------------------------- signing away from the build


def test_without_the_secret_key_all_is_made_and_signed_elsewhere_it_is_what_the_program_takes(
    checkout: Checkout, tmp_path: Path
) -> None:
    assert checkout.run().returncode == 0
    away = tmp_path / "away"
    shutil.copytree(checkout.keys, away)
    (checkout.keys / "active.key").unlink()
    done = checkout.run("--least", "5")
    assert done.returncode == 0, done.stderr
    assert not list(checkout.dist.glob("*.minisig")), "a signature of before stayed beside a new file"
    for name in (BUNDLE, "SHA256SUMS"):
        assert f"{name} unsigned: sign it elsewhere with minisign -S -s active.key -m {name}\n" in done.stdout
        signing.sign(checkout.dist / name, away, "of another tool")
    listed(checkout.dist)
    stage = Stage(tmp_path / "stage")
    stage.keys = away
    stage.put_in(checkout.dist / BUNDLE)
    assert stage.current == name_of(NEW)


def test_without_the_recovery_key_its_own_line_is_told_and_without_any_key_a_bundle_is_refused(
    checkout: Checkout,
) -> None:
    (checkout.keys / "recovery.key").unlink()
    done = checkout.run("--recovery")
    assert done.returncode == 0, done.stderr
    assert f"minisign -S -s recovery.key -m {BUNDLE}" in done.stdout
    shutil.rmtree(checkout.keys)
    tree = checkout.folder / "build/linux/versions" / name_of(NEW)
    done = checkout.run("bundle", str(tree))
    assert done.returncode == 1
    assert "nothing was signed" in done.stderr


def test_with_the_recovery_key_bundle_and_list_are_signed_by_it(checkout: Checkout) -> None:
    assert checkout.run("--recovery").returncode == 0
    public = minisign.PublicKey.from_file(checkout.keys / "recovery.pub")
    for name in ("SHA256SUMS", BUNDLE):
        public.verify_file(checkout.dist / name)


# ---------------------------------------------------------------- the stick


def test_a_stick_takes_this_versions_files_along_with_their_signatures(checkout: Checkout) -> None:
    assert checkout.run().returncode == 0
    for name in (SETUP, f"pcu-desk-{VERSION}0-windows-amd64-setup.exe", f"pcu-desk-{VERSION}-windows-amd64-old.msi"):
        (checkout.dist / name).write_text("for Windows")
    done = checkout.stick()
    assert done.returncode == 0, done.stderr
    stick = checkout.dist / "stick"
    taken = [PACKAGE, HUB, ARCHIVE, BUNDLE, f"{BUNDLE}.minisig", SETUP, "README.txt", "install-offline.sh"]
    assert listed(stick) == sorted(taken)
    page = (stick / "README.txt").read_text()
    assert SETUP in page
    assert "keys made for trials" in page
    minisign.PublicKey.from_file(checkout.keys / "active.pub").verify_file(stick / "SHA256SUMS")


def test_the_page_of_a_stick_stays_true_and_listed_when_its_list_is_signed_afterwards(
    checkout: Checkout, tmp_path: Path
) -> None:
    shutil.copytree(checkout.keys, tmp_path / "away")
    (checkout.keys / "active.key").unlink()
    done = checkout.stick()
    assert done.returncode == 0, done.stderr
    stick = checkout.dist / "stick"
    assert not (stick / "SHA256SUMS.minisig").exists()
    signing.sign(stick / "SHA256SUMS", tmp_path / "away", "of another tool")
    assert "README.txt" in listed(stick)
    page = (stick / "README.txt").read_text()
    assert "not signed" not in page
    assert "Unless SHA256SUMS.minisig is on it, nothing tells" in page
    assert "proves that list, where it is there" in page
