from __future__ import annotations

import hashlib
import json
import subprocess
import sys
import zipfile
from pathlib import Path

import minisign
import pytest

from installer.parts import bundle, signing
from installer.parts.facts import BuildError
from pcu_desk.domain.update import read_manifest, unwatched
from tests.unit.host.update_stage import NEW, Stage, grow, name_of

RELEASE = Path(__file__).resolve().parents[3] / "installer" / "release.py"


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    return grow(tmp_path / "tree", NEW)


def release(keys: Path, *words: str | Path) -> subprocess.CompletedProcess[str]:
    environment = {"PATH": "/usr/bin:/bin", "PCU_DESK_KEYS": str(keys), "SOURCE_DATE_EPOCH": "1763900000"}
    return subprocess.run(
        [sys.executable, RELEASE, *words], env=environment, capture_output=True, text=True, check=False
    )


def test_equal_folders_give_equal_bytes_wherever_and_whenever_they_are_made(tree: Path, tmp_path: Path) -> None:
    first = bundle.make(tree, tmp_path / "a", epoch=NEW[1], least=1)
    other = grow(tmp_path / "elsewhere" / "tree", NEW)
    for path in sorted(other.rglob("*"), reverse=True):
        path.touch()
    second = bundle.make(other, tmp_path / "b", epoch=NEW[1], least=1)
    assert first.name == "pcu-desk-0.1.1-linux-x86_64.pcuupdate"
    assert first.read_bytes() == second.read_bytes()


def test_a_bundle_holds_what_its_manifest_says_and_the_program_reads_it(tree: Path, tmp_path: Path) -> None:
    made = bundle.make(tree, tmp_path, epoch=0, least=5)
    with zipfile.ZipFile(made) as archive:
        manifest = read_manifest(archive.read("manifest.json"))
        assert (manifest.version, manifest.sequence, manifest.least) == (*NEW, 5)
        assert {file.path: file.executable for file in manifest.files} == {
            "_internal/big.bin": False,
            "_internal/release/build.json": False,
            "pcu-desk": True,
        }
        for file in manifest.files:
            data = archive.read(f"files/{file.path}")
            assert (len(data), hashlib.sha256(data).hexdigest()) == (file.size, file.sha256)


def test_a_tree_with_a_link_or_without_a_program_makes_no_update(tree: Path, tmp_path: Path) -> None:
    (tree / "_internal" / "libx.so").symlink_to("big.bin")
    with pytest.raises(BuildError, match=r"libx.so is a link"):
        bundle.make(tree, tmp_path, epoch=0, least=1)
    (tree / "pcu-desk").unlink()
    with pytest.raises(BuildError, match="could not start"):
        bundle.make(tree, tmp_path, epoch=0, least=1)
    with pytest.raises(BuildError, match=r"holds no build.json"):
        bundle.told_by(tmp_path / "nothing")


def test_the_command_makes_trial_keys_once_and_a_bundle_that_the_program_takes(tmp_path: Path) -> None:
    stage = Stage(tmp_path)
    keys = tmp_path / "trial keys"
    assert release(keys, "keys").returncode == 0
    assert (keys / "trial").is_file()
    assert (keys / "active.key").stat().st_mode & 0o077 == 0
    kept = (keys / "active.key").read_bytes()
    assert release(keys, "keys").returncode == 0
    assert (keys / "active.key").read_bytes() == kept
    tree = grow(tmp_path / "tree", NEW)
    done = release(keys, "bundle", tree, "--out", tmp_path / "out")
    assert done.returncode == 0, done.stderr
    (made,) = (tmp_path / "out").glob("*.pcuupdate")
    stage.keys = keys
    stage.put_in(made)
    assert stage.current == name_of(NEW)
    comment = minisign.Signature.from_file(f"{made}.minisig").trusted_comment
    assert comment == f"file:{made.name}\tsequence:{NEW[1]}\tfrom:1"


def test_an_organisations_keys_are_never_made_over_and_half_of_them_sign_nothing(tmp_path: Path) -> None:
    keys = tmp_path / "keys"
    signing.provide(keys)
    (keys / "trial").unlink()
    (keys / "active.key").unlink()
    assert not signing.provide(keys)
    (tmp_path / "file").write_bytes(b"x")
    done = release(keys, "sign", tmp_path / "file")
    assert done.returncode == 1
    assert "nothing was signed" in done.stderr
    assert release(keys, "--recovery", "sign", tmp_path / "file").returncode == 0
    minisign.PublicKey.from_file(keys / "recovery.pub").verify_file(tmp_path / "file")


def test_secret_keys_whose_public_halves_are_elsewhere_are_not_made_over(tmp_path: Path) -> None:
    keys = tmp_path / "keys"
    signing.provide(keys)
    secrets = {each: each.read_bytes() for each in keys.glob("*.key")}
    for each in keys.glob("*.pub"):
        each.unlink()
    with pytest.raises(BuildError, match="without its public half"):
        signing.provide(keys)
    assert {each: each.read_bytes() for each in keys.glob("*.key")} == secrets


def test_a_secret_key_that_does_not_belong_to_the_packed_one_signs_nothing(tmp_path: Path) -> None:
    signing.provide(tmp_path / "keys")
    signing.provide(tmp_path / "other")
    (tmp_path / "keys" / "active.key").write_bytes((tmp_path / "other" / "active.key").read_bytes())
    (tmp_path / "file").write_bytes(b"x")
    with pytest.raises(BuildError, match="not the public half"):
        signing.sign(tmp_path / "file", tmp_path / "keys", "x")
    assert not (tmp_path / "file.minisig").exists()


def test_a_sealed_key_opens_by_a_passphrase_in_a_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    keys = tmp_path / "keys"
    signing.provide(keys)
    secret = minisign.SecretKey.from_file(keys / "active.key")
    secret.encrypt("a passphrase", opslimit=32768, memlimit=16777216)
    (keys / "active.key").write_bytes(bytes(secret) + b"\n")
    (tmp_path / "pass").write_text("a passphrase\n")
    (tmp_path / "file").write_bytes(b"x")
    monkeypatch.setenv(signing.PASSPHRASE, str(tmp_path / "pass"))
    signing.sign(tmp_path / "file", keys, "x")
    minisign.PublicKey.from_file(keys / "active.pub").verify_file(tmp_path / "file")
    (tmp_path / "pass").write_text("another\n")
    with pytest.raises(BuildError, match="does not open"):
        signing.sign(tmp_path / "file", keys, "x")


def test_what_a_release_packs_is_what_the_program_looks_at(tree: Path, tmp_path: Path) -> None:
    stage = Stage(tmp_path / "stage place")
    made = bundle.make(tree, tmp_path, epoch=NEW[1], least=1)
    signing.sign(made, stage.keys, "x")
    look = stage.versions().look(made, unwatched)
    told = json.loads((tree / "_internal/release/build.json").read_text())
    assert (look.card.version, look.card.sequence) == (told["version"], told["sequence"])


def test_a_version_built_with_other_keys_is_no_part_of_a_release(tree: Path, tmp_path: Path) -> None:
    code = "import release, sys, pathlib; release._require_keys(pathlib.Path(sys.argv[1]))"
    keys = tmp_path / "keys"
    signing.provide(keys)
    environment = {"PATH": "/usr/bin:/bin", "PCU_DESK_KEYS": str(keys), "PYTHONPATH": str(RELEASE.parent)}

    def judged() -> str:
        done = subprocess.run(
            [sys.executable, "-c", code, tree], env=environment, capture_output=True, text=True, check=False
        )
        return done.stderr

    assert "carries another active.pub" in judged()
    for name in ("active.pub", "recovery.pub"):
        (tree / "_internal" / "release" / name).write_bytes((keys / name).read_bytes())
    assert judged() == ""
    signing.provide(tmp_path / "other")
    (keys / "recovery.pub").write_bytes((tmp_path / "other" / "recovery.pub").read_bytes())
    assert "carries another recovery.pub" in judged()
