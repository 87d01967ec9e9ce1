from __future__ import annotations

import os
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from pcu_desk.domain.errors import UserError
from pcu_desk.host.keyring import Backend, KeyringStore, examine, secret_store
from tests.memory_keyring import MemoryAccount, SwallowingAccount

ROOT = Path(__file__).parents[3]
SECRET = bytes(range(32))


class Garbling(MemoryAccount):
    """A keyring that cuts what it is given."""

    def set_password(self, service: str, username: str, password: str) -> None:
        self.values[service, username] = password[:20]


class Hanging(MemoryAccount):
    """A keyring that waits for a person who never comes."""

    def __init__(self) -> None:
        super().__init__()
        self.end = threading.Event()

    def get_password(self, service: str, username: str) -> str | None:
        self.end.wait()
        return None


class Locked(MemoryAccount):
    """A keyring whose person closed the prompt; the words of its failure must not be shown."""

    def get_password(self, service: str, username: str) -> str | None:
        raise RuntimeError("secret words")


class Loader:
    """Stands for the import of the exact classes."""

    def __init__(self, **found: Backend) -> None:
        self.found = found
        self.asked: list[str] = []

    def __call__(self, module: str, name: str) -> Backend:
        self.asked.append(f"{module}.{name}")
        if name not in self.found:
            raise RuntimeError("not on this machine")
        return self.found[name]


def test_secret_comes_back_as_it_was_put_and_is_forgotten_when_deleted() -> None:
    store = KeyringStore(MemoryAccount())
    assert store.get("slot") is None
    store.put("slot", SECRET)
    store.put("transport", b"\x00\xff")
    assert (store.get("slot"), store.get("transport")) == (SECRET, b"\x00\xff")
    store.delete("slot")
    assert store.get("slot") is None
    store.delete("slot")
    assert store.get("transport") == b"\x00\xff"


@pytest.mark.parametrize("backend", [SwallowingAccount(), Garbling()])
def test_write_that_was_not_kept_is_noticed(backend: MemoryAccount) -> None:
    with pytest.raises(UserError, match="did not keep"):
        KeyringStore(backend).put("slot", SECRET)


def test_old_value_behind_a_swallowed_write_is_noticed() -> None:
    backend = SwallowingAccount()
    backend.values["pcu-desk/slot", "slot"] = "b2xk"
    with pytest.raises(UserError, match="did not keep"):
        KeyringStore(backend).put("slot", SECRET)


def test_hanging_keyring_is_cut_at_the_limit() -> None:
    backend = Hanging()
    store = KeyringStore(backend, limit=0.2)
    began = time.monotonic()
    for ask in (lambda: store.get("slot"), lambda: store.put("slot", SECRET), lambda: store.delete("slot")):
        with pytest.raises(UserError, match=r"did not answer within 0\.2 s"):
            ask()
    assert time.monotonic() - began < 5
    backend.end.set()


def test_hanging_keyring_does_not_keep_the_program_from_ending() -> None:
    code = (
        "import threading\n"
        "from pcu_desk.host.keyring import secret_store\n"
        "print(secret_store('linux', limit=0.1, load=lambda m, n: threading.Event().wait()))\n"
    )
    child = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, timeout=30, check=True
    )
    assert child.stdout == "None\n"


def test_refusal_becomes_a_sentence_without_the_librarys_words() -> None:
    with pytest.raises(UserError, match=r"refused \(RuntimeError\)") as refusal:
        KeyringStore(Locked()).get("slot")
    assert "secret words" not in str(refusal.value)


def test_entry_changed_by_another_program_is_told() -> None:
    backend = MemoryAccount()
    backend.values["pcu-desk/slot", "slot"] = "not base64 !"
    with pytest.raises(UserError, match="Another program"):
        KeyringStore(backend).get("slot")


def test_value_too_long_for_windows_is_refused_before_the_write() -> None:
    backend = MemoryAccount()
    store = secret_store("win32", load=Loader(WinVaultKeyring=backend))
    assert store is not None
    store.put("slot", bytes(960))  # 1280 characters in base 64
    with pytest.raises(UserError, match="1280 characters"):
        store.put("slot", bytes(961))
    assert store.get("slot") == bytes(960)


@pytest.mark.parametrize(
    ("platform", "exact"),
    [
        ("win32", ["keyring.backends.Windows.WinVaultKeyring"]),
        ("darwin", ["keyring.backends.macOS.Keyring"]),
        ("linux", ["keyring.backends.SecretService.Keyring", "keyring.backends.kwallet.DBusKeyring"]),
        ("other", []),
    ],
)
def test_only_the_exact_classes_are_asked_and_none_means_passphrase_only(platform: str, exact: list[str]) -> None:
    loader = Loader()
    assert secret_store(platform, load=loader) is None
    assert loader.asked == exact


def test_kwallet_serves_where_the_secret_service_does_not() -> None:
    wallet = MemoryAccount()
    store = secret_store("linux", load=Loader(DBusKeyring=wallet))
    assert store is not None
    store.put("slot", SECRET)
    assert list(wallet.values) == [("pcu-desk/slot", "slot")]


class Shut(MemoryAccount):
    """A keyring that its person has not opened yet."""

    def get_password(self, service: str, username: str) -> str | None:
        raise type("KeyringLocked", (RuntimeError,), {})


def test_a_look_at_the_keyring_names_its_class_and_keeps_nothing_in_it() -> None:
    account = MemoryAccount()
    assert examine("linux", load=Loader(Keyring=account)) == ("memory_keyring.MemoryAccount", True)
    assert account.values == {}


def test_a_look_tells_none_locked_and_failing_keyrings_apart() -> None:
    assert examine("linux", load=Loader()) is None
    assert examine("linux", load=Loader(Keyring=Shut())) == ("test_keyring.Shut", False)
    with pytest.raises(UserError):
        examine("linux", load=Loader(Keyring=Locked()))


def test_a_program_without_its_keyring_library_is_not_taken_for_a_machine_without_keyring(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setitem(sys.modules, "secretstorage", None)
    with pytest.raises(ImportError):
        examine("linux", load=Loader())


def test_each_secret_has_a_service_of_its_own() -> None:
    backend = MemoryAccount()
    store = KeyringStore(backend)
    store.put("a", b"1")
    store.put("b", b"2")
    assert len({service for service, _ in backend.values}) == 2


# A machine set as an attacker, or a careless install, would: keyrings.alt present, a keyringrc.cfg that names a class.
PLUGIN = """
import pathlib
from keyring.backend import KeyringBackend
pathlib.Path({marker!r}).touch()
class Keyring(KeyringBackend):
    priority = 99
    def get_password(self, service, username): return None
    def set_password(self, service, username, password): pathlib.Path({marker!r}).write_text(password)
    def delete_password(self, service, username): pass
"""
OURS = "from pcu_desk.host.keyring import secret_store\nprint(secret_store())"
CARELESS = "import keyring\nkeyring.get_password('a', 'b')"


def _run(code: str, site: Path, config: Path) -> subprocess.CompletedProcess[str]:
    surroundings = {
        "PATH": os.environ["PATH"],
        "HOME": str(config),
        "XDG_CONFIG_HOME": str(config),
        "XDG_DATA_HOME": str(config),
        "PYTHONPATH": f"{site}{os.pathsep}{ROOT}",
        "DBUS_SESSION_BUS_ADDRESS": "unix:path=/nonexistent",
    }
    return subprocess.run(
        [sys.executable, "-c", code], env=surroundings, capture_output=True, text=True, timeout=60, check=True
    )


@pytest.mark.parametrize(("code", "picked"), [(OURS, False), (CARELESS, True)])
def test_installed_keyrings_alt_is_never_picked(tmp_path: Path, code: str, picked: bool) -> None:
    site, marker = tmp_path / "site", tmp_path / "marker"
    (site / "keyrings" / "alt").mkdir(parents=True)
    (site / "keyrings" / "alt" / "file.py").write_text(PLUGIN.format(marker=str(marker)))
    info = site / "keyrings.alt-5.0.dist-info"
    info.mkdir()
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: keyrings.alt\nVersion: 5.0\n")
    (info / "entry_points.txt").write_text("[keyring.backends]\nfile = keyrings.alt.file\n")
    answer = _run(code, site, tmp_path / "config")
    assert marker.exists() is picked
    assert picked or answer.stdout == "None\n"


@pytest.mark.parametrize(("code", "picked"), [(OURS, False), (CARELESS, True)])
def test_code_named_by_keyringrc_is_never_run(tmp_path: Path, code: str, picked: bool) -> None:
    marker, config = tmp_path / "marker", tmp_path / "config"
    (tmp_path / "foreign").mkdir()
    (tmp_path / "foreign" / "foreign_store.py").write_text(PLUGIN.format(marker=str(marker)))
    # The first is the folder of Linux; `keyring` also looks below the data folder.
    for folder in (config / "python_keyring", config):
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "keyringrc.cfg").write_text(
            f"[backend]\ndefault-keyring=foreign_store.Keyring\nkeyring-path={tmp_path / 'foreign'}\n"
        )
    answer = _run(code, tmp_path / "site", config)
    assert marker.exists() is picked
    assert picked or answer.stdout == "None\n"


def test_importing_the_room_does_not_import_the_library() -> None:
    code = "import sys, pcu_desk.host.keyring; print('keyring' in sys.modules, 'secretstorage' in sys.modules)"
    child = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert child.stdout.split() == ["False", "False"]


@pytest.mark.parametrize(("code", "picked"), [(OURS, False), (CARELESS, True)])
@pytest.mark.parametrize("backend", ["foreign_store.Keyring", "keyring.backends.null.Keyring"])
def test_a_backend_named_by_the_environment_is_never_picked(
    tmp_path: Path, backend: str, code: str, picked: bool
) -> None:
    marker, site = tmp_path / "marker", tmp_path / "site"
    site.mkdir()
    (site / "foreign_store.py").write_text(PLUGIN.format(marker=str(marker)))
    code = f"import os\nos.environ['PYTHON_KEYRING_BACKEND'] = {backend!r}\n{code}"
    answer = _run(code, site, tmp_path / "config")
    assert marker.exists() is (picked and "foreign" in backend)
    assert picked or answer.stdout == "None\n"
