from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
import time
import zipfile
from pathlib import Path

import minisign
import pytest

from installer.parts import bundle as bundles
from installer.parts import signing
from pcu_desk.cli import smoke
from pcu_desk.domain.errors import UserError
from pcu_desk.domain.update import (
    InstallationKind,
    SigningKey,
    UpdateStep,
    before_name,
    unwatched,
)
from pcu_desk.host import program_folder, signatures, trying
from pcu_desk.host.installation import Installation
from pcu_desk.host.program_folder import ProgramFolder, successor
from pcu_desk.host.updates import Versions
from tests.unit.host.update_stage import NEW, NEWEST, OLD, TARGET, Stage, contents, name_of

# Made by the minisign tool, version 0.11: `minisign -G -W`, `minisign -S -t`.
TOOL_KEY = """untrusted comment: minisign encrypted secret key
RWQAAEIyAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAASJStjC+86P+4tDC0/30JUroAuqNdF72J7WZjv+8GS8MxXqPf\
AlbxuJ3myRVrRdhorjJ0hgcvZ/FRObDuukkPFbcTF26wM1mQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=
"""
TOOL_PUBLIC = """untrusted comment: minisign public key FFE8BC2F8CAD9448
RWRIlK2ML7zo/53myRVrRdhorjJ0hgcvZ/FRObDuukkPFbcTF26wM1mQ
"""
TOOL_SIGNATURE = """untrusted comment: signature from minisign secret key
RURIlK2ML7zo/63H4RQyuWHGBfzxmo6YZPwk7gBHLpE58IugcQ/Q3CHtFDX5ZnFF+YobEVrT9VlU7VKfXXxtMO7eK6moM+lV0g8=
trusted comment: file:f\tsequence:7
lg5CWbgxePQARVV7x3fjmfNhKIXpDziJu1wCst0WMV6oKUGGjHdbm91PqbmtBTzsmrfNvJKLt7KOvpI7HWbJDQ==
"""
HOLDER = """
import sys
from pathlib import Path
from pcu_desk.host.program_folder import ProgramFolder
with ProgramFolder(Path(sys.argv[1]), "").changing():
    print("held", flush=True)
    sys.stdin.read()
"""


@pytest.fixture
def stage(tmp_path: Path) -> Stage:
    return Stage(tmp_path)


def refused(stage: Stage, made: Path, running: tuple[str, int] = OLD) -> str:
    """Try to put a bundle in; return the sentence, once it is proven that nothing changed."""
    before = stage.state_of_disk()
    with pytest.raises(UserError) as told:
        stage.put_in(made, running)
    assert stage.state_of_disk() == before
    assert not [path for path in stage.root.iterdir() if path.name.startswith((".incoming", ".old", ".line"))]
    assert "Nothing was changed" in str(told.value) or "goes on" in str(told.value)
    return str(told.value)


def test_a_good_update_stands_beside_and_starts_next_on_trial(stage: Stage) -> None:
    made = stage.bundle(NEW)
    stage.put_in(made)
    assert stage.current == name_of(NEW)
    assert (stage.root / "trial").read_text() == f"{name_of(OLD)}\n0\n"
    assert contents(stage.root / "versions" / name_of(NEW)) == contents(
        stage.place / "made" / f"{name_of(NEW)}-0-True-0"
    )
    assert stage.start("--vault", "a b").returncode == 0
    assert stage.said() == ["0.1.1 --vault a b"]
    assert not (stage.root / "trial").exists()


def test_what_is_told_of_a_file_is_what_was_signed_and_nothing_stays(stage: Stage) -> None:
    made = stage.bundle(NEW)
    before = stage.state_of_disk()
    steps: list[UpdateStep] = []
    look = stage.versions().look(made, lambda step, done, total: steps.append(step))
    card = look.card
    assert (card.version, card.sequence, card.target, card.files, card.by) == (*NEW, TARGET, 3, SigningKey.ACTIVE)
    assert card.made is not None
    assert card.made.iso() == "2025-11-23T12:13:20+00:00"
    assert (look.refusal, look.tried) == (None, False)
    assert UpdateStep.COPY in steps
    assert stage.state_of_disk() == before


def test_the_recovery_key_signs_too_and_is_named(stage: Stage) -> None:
    made = stage.bundle(NEW)
    signing.sign(made, stage.keys, "lost the other", recovery=True)
    assert stage.versions().look(made, unwatched).card.by is SigningKey.RECOVERY
    (stage.keys / "active.pub").unlink()
    stage.put_in(made)
    assert stage.current == name_of(NEW)


@pytest.mark.parametrize("place", [0, 5000, -30])
def test_an_altered_byte_anywhere_is_refused_before_anything_is_opened(
    stage: Stage, place: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = stage.bundle(NEW)
    data = bytearray(made.read_bytes())
    data[place] ^= 1
    made.write_bytes(data)
    monkeypatch.setattr(zipfile, "ZipFile", lambda *_: pytest.fail("it was opened"))
    assert "not what was signed" in refused(stage, made)


def test_half_a_copy_is_refused(stage: Stage) -> None:
    made = stage.bundle(NEW)
    made.write_bytes(made.read_bytes()[:-100])
    assert "not what was signed" in refused(stage, made)


def test_an_unsigned_file_is_refused_with_the_name_of_what_is_missing(stage: Stage) -> None:
    made = stage.bundle(NEW)
    made.with_name(made.name + ".minisig").unlink()
    assert f"{made.name}.minisig" in refused(stage, made)


@pytest.mark.parametrize("text", [b"", b"\xff\xfe\n\n\n\n", b"untrusted comment: x\nAAAA\ntrusted comment: y\nAAAA\n"])
def test_what_is_no_signature_is_refused(stage: Stage, text: bytes) -> None:
    made = stage.bundle(NEW)
    made.with_name(made.name + ".minisig").write_bytes(text)
    assert "is not the signature" in refused(stage, made)


def test_a_signature_of_another_file_is_refused(stage: Stage) -> None:
    other, made = stage.bundle(NEWEST), stage.bundle(NEW)
    shutil.copy(other.with_name(other.name + ".minisig"), made.with_name(made.name + ".minisig"))
    assert "not what was signed" in refused(stage, made)


def test_a_trusted_comment_that_was_changed_is_refused(stage: Stage) -> None:
    made = stage.bundle(NEW)
    signature = made.with_name(made.name + ".minisig")
    signature.write_bytes(signature.read_bytes().replace(b"comment: file:", b"comment: fine:"))
    assert "not what was signed" in refused(stage, made)


def test_a_foreign_key_is_refused_as_foreign(stage: Stage) -> None:
    made = stage.bundle(NEW)
    foreign = stage.place / "foreign"
    signing.provide(foreign)
    signing.sign(made, foreign, "trust me")
    assert "a key that this program does not know" in refused(stage, made)


def test_a_foreign_key_under_the_number_of_ours_is_refused(stage: Stage) -> None:
    made = stage.bundle(NEW)
    foreign = minisign.KeyPair.generate().secret_key
    ours = minisign.SecretKey.from_file(stage.keys / "active.key")
    foreign._keynum_sk.key_id[:] = ours._keynum_sk.key_id
    made.with_name(made.name + ".minisig").write_bytes(bytes(foreign.sign(made.read_bytes())) + b"\n")
    assert "not what was signed" in refused(stage, made)


def test_the_old_form_that_is_checked_in_memory_is_refused(stage: Stage) -> None:
    made = stage.bundle(NEW)
    secret = minisign.SecretKey.from_file(stage.keys / "active.key")
    signature = secret.sign(made.read_bytes(), prehash=False)
    made.with_name(made.name + ".minisig").write_bytes(bytes(signature) + b"\n")
    assert "is not the signature" in refused(stage, made)


def test_signatures_are_those_that_the_minisign_tool_makes_byte_for_byte(tmp_path: Path) -> None:
    (tmp_path / "active.key").write_text(TOOL_KEY)
    (tmp_path / "active.pub").write_text(TOOL_PUBLIC)
    file = tmp_path / "f"
    file.write_bytes(b"an update of the program\n")
    assert signing.sign(file, tmp_path, "file:f\tsequence:7").read_text() == TOOL_SIGNATURE
    with file.open("rb") as content:
        by = signatures.signer_of("f", content, signatures.signature_of(file), signatures.known_keys(tmp_path))
    assert by is SigningKey.ACTIVE


def test_older_and_same_are_refused_by_their_number_whatever_the_version_says(stage: Stage) -> None:
    assert "is the one here" in refused(stage, stage.bundle(OLD))
    assert "is older" in refused(stage, stage.bundle(("9.9.9", OLD[1] - 1)))


def test_another_system_and_a_step_too_wide_are_refused(stage: Stage) -> None:
    here = Installation(*OLD, target="windows-amd64", root=stage.root)
    made = stage.bundle(NEW)
    other = Versions(here, stage.keys).look(made, unwatched)
    assert other.refusal is not None
    assert "is for linux-x86_64" in str(other.refusal)
    assert "from between" in refused(stage, stage.bundle(NEW, least=OLD[1] + 1))


def test_one_that_does_not_start_is_refused_and_the_one_here_goes_on(stage: Stage) -> None:
    assert "does not start" in refused(stage, stage.bundle(NEW, smoke=1))


def test_one_whose_program_can_not_even_be_run_is_refused(stage: Stage) -> None:
    tree = stage.place / "made" / "x"
    stage.bundle(NEW)
    shutil.copytree(stage.place / "made" / f"{name_of(NEW)}-0-True-0", tree)
    (tree / "pcu-desk").write_bytes(b"\x7fELF of another machine")
    made = bundles.make(tree, stage.place / "stick", epoch=1, least=1)
    signing.sign(made, stage.keys, "x")
    assert "does not start" in refused(stage, made)


def test_one_that_hangs_is_ended_with_its_children_and_refused(stage: Stage, tmp_path: Path) -> None:
    pid = tmp_path / "pid"
    (tmp_path / "pcu-desk").write_text(f"#!/bin/sh\nsleep 600 & echo $! >{pid}; wait\n")
    (tmp_path / "pcu-desk").chmod(0o755)
    with pytest.raises(UserError) as late:
        trying.require_start(tmp_path, "0.1.1", lambda: None, limit=0.5)
    assert late.value.text is trying.LATE
    child = int(pid.read_text())
    until = time.monotonic() + 10
    while not _is_dead(child):
        assert time.monotonic() < until


def tried(folder: Path, script: str) -> UserError:
    """Let a stand-in try itself; return why it was refused."""
    program = folder / "version" / "pcu-desk"
    program.parent.mkdir()
    program.write_text(f"#!/bin/sh\n{script}\n")
    program.chmod(0o755)
    with pytest.raises(UserError) as told:
        trying.require_start(program.parent, "0.1.1", lambda: None)
    assert [path.name for path in folder.iterdir()] == ["version"]
    assert [path.name for path in program.parent.iterdir()] == ["pcu-desk"]
    return told.value


def test_the_part_that_fails_is_named_with_what_it_said_and_not_those_that_fail_for_want_of_it(tmp_path: Path) -> None:
    parts = [("keyring", True, "answers"), ("vault", False, "The disk\nis full."), ("pdf", False, "no vault")]
    told = json.dumps([{"part": name, "ok": ok, "words": words} for name, ok, words in parts])
    failed = tried(tmp_path, f"test \"$*\" = '--smoke --json' || exit 3; printf '%s' '{told}'; echo noise >&2; exit 1")
    assert (failed.text, failed.params["part"]) == (trying.PART_FAILED, trying.PARTS["vault"])
    assert "(The disk is full)" in str(failed)


def test_every_part_of_the_trial_has_a_name_that_a_person_knows() -> None:
    assert set(trying.PARTS) == set(smoke._PARTS)


@pytest.mark.parametrize("told", ["", "{}", "[1]", '[{"part": "vault"}]', "[" * 9000, "\\377"])
def test_one_that_tells_nothing_in_form_is_refused_with_its_last_words(tmp_path: Path, told: str) -> None:
    failed = tried(tmp_path, f"printf '{told}'; echo first >&2; echo 'no library here' >&2; exit 1")
    assert failed.text is trying.NOT_STARTING
    assert "(no library here)" in str(failed)


def test_one_that_says_nothing_is_refused_with_its_code(tmp_path: Path) -> None:
    assert "does not start on this computer (7)" in str(tried(tmp_path, "exit 7"))


def test_a_full_temporary_place_is_no_fault_of_the_version(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path / "full"))
    (tmp_path / "version").mkdir()
    (tmp_path / "version" / "pcu-desk").write_text("#!/bin/sh\n")
    (tmp_path / "version" / "pcu-desk").chmod(0o755)
    trying.require_start(tmp_path / "version", "0.1.1", lambda: None)


def _is_dead(child: int) -> bool:
    """Tell whether a process is gone, or only a name that nobody has taken off yet."""
    try:
        return Path(f"/proc/{child}/stat").read_text().rpartition(")")[2].split()[0] == "Z"
    except OSError:
        return True


def test_the_trial_runs_without_what_the_loader_of_this_program_left(tmp_path: Path) -> None:
    (tmp_path / "pcu-desk").write_text(
        '#!/bin/sh\ntest -z "$_PYI_ARCHIVE_FILE$LD_LIBRARY_PATH" && test "$1" = --smoke\n'
    )
    (tmp_path / "pcu-desk").chmod(0o755)
    loader = {**os.environ, "_PYI_ARCHIVE_FILE": "/here", "LD_LIBRARY_PATH": "/here"}
    trying.require_start(tmp_path, "0.1.1", lambda: None, environment=loader)
    assert trying.command_of(Path("x"), windows=True)[1:] == ["-I", "-B", "-m", "pcu_desk", "--smoke", "--json"]


@pytest.mark.parametrize("step", list(UpdateStep)[:4])
def test_who_cancels_at_any_step_has_changed_nothing(stage: Stage, step: UpdateStep) -> None:
    made = stage.bundle(NEW)
    before = stage.state_of_disk()

    class CancelledError(Exception):
        pass

    def cancel(at: UpdateStep, _done: int, _total: int) -> None:
        if at is step:
            raise CancelledError

    with pytest.raises(CancelledError), stage.versions().staged(made, cancel):
        pytest.fail("it went on")
    assert stage.state_of_disk() == before
    assert not list(stage.root.glob(".incoming*"))
    stage.put_in(made)


def test_the_stick_may_change_the_file_once_it_was_copied(stage: Stage) -> None:
    made = stage.bundle(NEW)

    swapped: list[UpdateStep] = []

    def swap(step: UpdateStep, _done: int, _total: int) -> None:
        if step is UpdateStep.CHECK:
            made.write_bytes(b"PK something else")
            swapped.append(step)

    with stage.versions().staged(made, swap) as staged:
        staged.switch()
    assert swapped
    assert contents(stage.root / "versions" / name_of(NEW)) == contents(
        stage.place / "made" / f"{name_of(NEW)}-0-True-0"
    )


def test_no_room_is_told_with_what_is_needed(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    made = stage.bundle(NEW)
    usage = shutil.disk_usage(stage.root)
    monkeypatch.setattr(shutil, "disk_usage", lambda _: usage._replace(free=1_000_000))
    assert "1 MB are free" in refused(stage, made)


def test_a_disk_that_fills_up_meanwhile_changes_nothing(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    made = stage.bundle(NEW)

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as here:
        here.setattr(os, "fsync", full)
        assert "the disk is full" in refused(stage, made)
    stage.put_in(made)


def test_a_switch_that_fails_leaves_no_trial_behind(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    made = stage.bundle(NEW)
    write = ProgramFolder._write

    def fail(folder: ProgramFolder, name: str, text: str) -> None:
        if name == "current":
            raise OSError(5, "Input/output error")
        write(folder, name, text)

    with stage.versions().staged(made, unwatched) as staged:
        monkeypatch.setattr(ProgramFolder, "_write", fail)
        with pytest.raises(UserError, match="the version here goes on"):
            staged.switch()
    assert (stage.current, (stage.root / "trial").exists()) == (name_of(OLD), False)
    assert stage.folder.names() == [name_of(OLD)]  # nothing stays that would fill the disk
    monkeypatch.undo()
    stage.put_in(made)


def test_a_folder_that_is_closed_is_told_by_the_look_too(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "access", lambda *_: False)
    look = stage.versions().look(stage.bundle(NEW), unwatched)
    assert "may not change the program" in str(look.refusal)


def test_package_and_checkout_prove_a_file_and_take_none(stage: Stage) -> None:
    made = stage.bundle(NEW)
    package = Versions(Installation(*OLD, target=TARGET), stage.keys)
    assert package.state().kind is InstallationKind.PACKAGE
    look = package.look(made, unwatched)
    assert look.card.version == "0.1.1"
    assert "package of the system" in str(look.refusal)
    with pytest.raises(UserError, match="package of the system"), package.staged(made, unwatched):
        pytest.fail("it went on")
    checkout = Versions(Installation("0.1.0"), stage.place / "nothing")
    assert (checkout.state().kind, checkout.state().keys) == (InstallationKind.CHECKOUT, False)
    with pytest.raises(UserError, match="from a checkout"):
        checkout.back()
    with pytest.raises(UserError, match="knows no key"):
        checkout.look(made, unwatched)


def test_a_build_without_keys_takes_nothing(stage: Stage) -> None:
    made = stage.bundle(NEW)
    shutil.rmtree(stage.keys)
    assert "knows no key" in str(stage.versions().state().refusal)
    with pytest.raises(UserError, match="knows no key"):
        stage.put_in(made)


def test_a_damaged_key_file_is_no_key(stage: Stage) -> None:
    made = stage.bundle(NEW)
    (stage.keys / "active.pub").write_bytes(b"\x00" * 5000)
    with pytest.raises(UserError, match="does not know"):
        stage.put_in(made)


def test_one_update_at_a_time(stage: Stage) -> None:
    holder = subprocess.Popen(
        [sys.executable, "-c", HOLDER, stage.root], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert holder.stdout is not None
    assert holder.stdout.readline() == "held\n"
    assert "Another update" in refused(stage, stage.bundle(NEW))
    holder.kill()  # and a program that was killed holds nobody up
    holder.communicate()
    stage.put_in(stage.bundle(NEW))


def test_a_version_that_was_never_started_is_started_before_the_next_comes(stage: Stage) -> None:
    stage.put_in(stage.bundle(NEW))
    newest = stage.bundle(NEWEST)
    assert "Version 0.1.1 was put in and has not been started" in refused(stage, newest)
    stage.start()
    stage.put_in(newest, NEW)
    assert stage.folder.names() == [name_of(NEW), name_of(NEWEST)]  # those in between are kept, older ones go


def test_going_back_starts_the_version_before_and_no_trial_is_left(stage: Stage) -> None:
    stage.put_in(stage.bundle(NEW))
    assert stage.versions(NEW).state().before == "0.1.0"
    assert stage.versions(NEW).back() == "0.1.0"
    assert (stage.current, (stage.root / "trial").exists()) == (name_of(OLD), False)
    stage.start()
    assert stage.said() == ["0.1.0 "]
    assert stage.versions().state().before == ""
    with pytest.raises(UserError, match="no version before"):
        stage.versions().back()


def test_a_version_from_which_this_computer_went_back_comes_again_only_when_asked_for(stage: Stage) -> None:
    made = stage.bundle(NEW)
    stage.put_in(made)
    stage.versions(NEW).back()
    assert stage.versions().look(made, unwatched).tried
    assert "went back from it" in refused(stage, made)
    stage.put_in(made, again=True)
    assert stage.current == name_of(NEW)


def test_a_version_that_starts_and_never_shows_itself_is_rolled_back_by_the_launcher(stage: Stage) -> None:
    made = stage.bundle(NEW, paints=False, code=3)
    stage.put_in(made)
    stage.start("--lang", "ru")
    assert stage.said() == ["0.1.1 --lang ru", "0.1.0 --lang ru"]
    state = stage.versions().state()
    assert (stage.current, state.rolled_back) == (name_of(OLD), "0.1.1")
    assert stage.versions().look(made, unwatched).tried


def test_all_of_a_version_is_on_the_disk_before_it_starts_next(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    made, on_disk, before_switch = stage.bundle(NEW), set[str](), list[set[str]]()
    fsync, replace = os.fsync, Path.replace

    def noted(handle: int) -> None:
        on_disk.add(re.sub(r"/\.incoming-[0-9a-f]+", "/tree", str(Path(f"/proc/self/fd/{handle}").readlink())))
        fsync(handle)

    def switching(old: Path, new: Path) -> Path:
        if new.name == "current":
            before_switch.append(set(on_disk))
        return replace(old, new)

    monkeypatch.setattr(os, "fsync", noted)
    monkeypatch.setattr(Path, "replace", switching)
    stage.put_in(made)
    (found,) = before_switch
    tree = stage.root / "tree"
    wanted = {tree, tree / "_internal", tree / "_internal" / "release", stage.root, stage.root / "versions"}
    wanted |= {tree / path for path in contents(stage.root / "versions" / name_of(NEW))}
    assert {str(path) for path in wanted} <= found
    assert len([path for path in found if "/.line-" in path]) == 2  # trial and current


def test_a_file_that_a_scanner_holds_for_a_moment_is_waited_for(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    made, held, replace = stage.bundle(NEW), [5], Path.replace

    def busy(old: Path, new: Path) -> Path:
        held[0] -= 1
        if held[0] > 0:
            raise PermissionError(13, "held")
        held[0] = 3
        return replace(old, new)

    monkeypatch.setattr(Path, "replace", busy)
    monkeypatch.setattr(program_folder, "_PAUSE", 0.0)
    assert "could not be written" in refused(stage, made)  # where there is no such habit it is told at once
    monkeypatch.setattr(program_folder, "_PATIENCE", 10.0)
    stage.put_in(made)
    assert stage.current == name_of(NEW)


def test_what_a_killed_update_left_goes_with_the_next(stage: Stage) -> None:
    for name in (".incoming-1", ".old-2"):
        (stage.root / name / "deep").mkdir(parents=True)
    (stage.root / ".line-3").write_text("half")
    stage.put_in(stage.bundle(NEW))
    assert {path.name for path in stage.root.iterdir()} == {
        "pcu-desk", "current", "trial", "tried", "versions", "update.lock",
    }  # fmt: skip


def test_the_launcher_takes_the_place_of_a_program_that_is_not_the_current_one(stage: Stage) -> None:
    here = Installation(*OLD, target=TARGET, root=stage.root)
    assert successor(here) is None
    stage.put_in(stage.bundle(NEW))
    assert successor(here) == stage.root / "pcu-desk"
    assert successor(Installation(*NEW, root=stage.root)) is None
    assert successor(Installation(*OLD)) is None


@pytest.mark.parametrize("text", ["", "../elsewhere", "0.9.9-1", "\x00\xff"])
def test_a_damaged_current_means_the_version_that_runs(stage: Stage, text: str) -> None:
    (stage.root / "current").write_text(text)
    assert stage.folder.current() == name_of(OLD)
    stage.put_in(stage.bundle(NEW))
    assert stage.current == name_of(NEW)
    assert (stage.root / "trial").read_text().startswith(name_of(OLD))


def test_a_disk_without_locks_takes_updates_all_the_same(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    def unsupported(*_: object) -> None:
        raise OSError(95, "Operation not supported")

    monkeypatch.setattr(program_folder.fcntl, "flock", unsupported)
    stage.put_in(stage.bundle(NEW))


def test_what_is_no_file_or_too_large_is_refused(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    made = stage.bundle(NEW)
    monkeypatch.setattr("pcu_desk.host.bundles._LARGEST", 100)
    with pytest.raises(UserError, match="larger than any"):
        stage.put_in(made)
    made.unlink()
    with pytest.raises(UserError, match="no such file"):
        stage.put_in(made)
    os.mkfifo(made)  # who opened it would wait for ever
    with pytest.raises(UserError, match="is not a file"):
        stage.put_in(made)
    for nameless in (".", "/", ""):
        with pytest.raises(UserError, match="is not a file"):
            stage.versions().look(Path(nameless), unwatched)


def test_a_signature_that_is_a_pipe_is_refused_and_not_waited_for(stage: Stage) -> None:
    made = stage.bundle(NEW)
    signature = made.with_name(made.name + ".minisig")
    signature.unlink()
    os.mkfifo(signature)
    assert "is not the signature" in refused(stage, made)


def test_who_could_start_the_version_before_can_start_the_new_one(stage: Stage) -> None:
    for mode in (0o755, 0o700):
        (stage.root / "versions").chmod(mode)
        made = stage.bundle({0o755: NEW, 0o700: NEWEST}[mode])
        stage.put_in(made, {0o755: OLD, 0o700: NEW}[mode])
        assert (stage.root / "versions" / stage.current).stat().st_mode & 0o777 == mode
        (stage.root / "trial").unlink()


def test_a_backup_before_an_update_takes_no_other_backups_name() -> None:
    assert before_name("0.1.1") == "before-0.1.1.zip"
    assert before_name("0.1.1", {"before-0.1.1.zip", "before-0.1.1-2.zip"}.__contains__) == "before-0.1.1-3.zip"


def test_state_is_told_without_the_libraries_of_signatures() -> None:
    code = (
        "import sys; from pcu_desk.bootstrap.updates import updates; "
        "updates().state(); sys.exit('minisign' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
