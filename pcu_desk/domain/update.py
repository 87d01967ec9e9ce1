"""An update of the program as its bundle tells of it, and what is refused; reads no file and knows no key."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import Enum, auto
from typing import TYPE_CHECKING, Any, Protocol

from pcu_desk.domain.errors import UserError, quoted
from pcu_desk.domain.moment import Moment
from pcu_desk.domain.text import QT_TRANSLATE_NOOP, Text

if TYPE_CHECKING:
    from contextlib import AbstractContextManager
    from pathlib import Path

SUFFIX = ".pcuupdate"
SIGNATURE = ".minisig"
MANIFEST = "manifest.json"
FILES = "files/"

MALFORMED = QT_TRANSLATE_NOOP(
    "update",
    "The signature holds, but the update was not built as this program expects: {what}. Nothing was changed; tell "
    "whoever made it.",
)
OTHER_TARGET = QT_TRANSLATE_NOOP(
    "update",
    "This update is for {theirs}, and this program is for {ours}. Nothing was changed; take the one for {ours}.",
)
SAME = QT_TRANSLATE_NOOP("update", "This update is version {version}, which is the one here. Nothing was changed.")
OLDER = QT_TRANSLATE_NOOP(
    "update", "This update, version {version}, is older than the program here. Nothing was changed; take a newer one."
)
TOO_OLD = QT_TRANSLATE_NOOP(
    "update",
    "This update, version {version}, can't follow directly on the program here, which is too old. Nothing was changed; "
    "put in a version from between first.",
)
TRIED = QT_TRANSLATE_NOOP(
    "update",
    "Version {version} was put in here before, and this computer went back from it. Nothing was changed; take a newer "
    "one, or say that you want this one again.",
)

NO_KEYS = QT_TRANSLATE_NOOP(
    "update", "This build of the program knows no key that signs updates, so it takes none. Its cases are safe."
)
_MOST_FILES = 20_000
_MOST_BYTES = 4 * 1024**3
_LARGEST_NUMBER = 2**53
_LAST_SECOND = 7_258_118_399  # the end of the year 2199
_FIRST_SECOND = 946_684_800  # numbers below this year 2000 are a builder's own count, and no time
_VERSION = re.compile(r"[0-9][0-9A-Za-z.+]{0,40}", re.ASCII)
_TARGET = re.compile(r"[a-z0-9_]{1,20}-[a-z0-9_]{1,20}", re.ASCII)
_NAME = re.compile(r"([0-9][0-9A-Za-z.+]{0,40})-([0-9]{1,16})", re.ASCII)
_DIGEST = re.compile(r"[0-9a-f]{64}", re.ASCII)
_PART = re.compile(r"[^\x00-\x1f\x7f\\/:*?\"<>|\ud800-\udfff]{1,200}")
_DEVICES = frozenset(
    {"con", "prn", "aux", "nul", *(f"{port}{digit}" for port in ("com", "lpt") for digit in "123456789")}
)
_MODES = {"644": False, "755": True}


class InstallationKind(Enum):
    """How the program came here: a folder that updates itself, the system's packages, or a developer's checkout."""

    FOLDER = "folder"
    PACKAGE = "package"
    CHECKOUT = "checkout"


class SigningKey(Enum):
    """Which of the two keys that a build knows signed an update."""

    ACTIVE = "active"
    RECOVERY = "recovery"


KEY_FILES = {SigningKey.ACTIVE: "active.pub", SigningKey.RECOVERY: "recovery.pub"}


class UpdateStep(Enum):
    """What an update is at."""

    COPY = auto()
    CHECK = auto()
    UNPACK = auto()
    TRY = auto()
    BACK_UP = auto()
    SWITCH = auto()


STEP_TEXTS: dict[UpdateStep, Text] = {
    UpdateStep.COPY: QT_TRANSLATE_NOOP("update", "Copying the update…"),
    UpdateStep.CHECK: QT_TRANSLATE_NOOP("update", "Checking the signature…"),
    UpdateStep.UNPACK: QT_TRANSLATE_NOOP("update", "Unpacking and checking each file…"),
    UpdateStep.TRY: QT_TRANSLATE_NOOP("update", "The new version tries itself…"),
    UpdateStep.BACK_UP: QT_TRANSLATE_NOOP("update", "Backing up the vault…"),
    UpdateStep.SWITCH: QT_TRANSLATE_NOOP("update", "Putting the new version in its place…"),
}

UpdateProgress = Callable[[UpdateStep, int, int], None]
"""Told the step, how much of it is done, and of how much. What it raises ends the update; nothing is changed then."""


def unwatched(_step: UpdateStep, _done: int, _total: int) -> None:
    """Be the progress that nobody watches."""


@dataclass(frozen=True, slots=True)
class UpdateState:
    """What can be said about updates of the program here without a file and without a vault.

    `keys`: it knows a key that signs updates; `trial_keys`: one made for trials. `refusal` says why no update can be
    put in here. `before` is the version that going back would start ("" none), `rolled_back` one that did not start
    and was taken back, until that is told.
    """

    kind: InstallationKind
    version: str
    sequence: int
    target: str
    keys: bool
    trial_keys: bool
    refusal: UserError | None
    before: str = ""
    before_sequence: int = 0
    rolled_back: str = ""


@dataclass(frozen=True, slots=True)
class UpdateCard:
    """What a proven update says of itself.

    `least` is the rising number from which on it may be put in, `size` that of its files in bytes, `file` the bundle's
    name, `made` when its last change was made, `development` whether the key that signed it was made for trials.
    """

    version: str
    sequence: int
    target: str
    least: int
    files: int
    size: int
    file: str
    by: SigningKey
    made: Moment | None
    development: bool


@dataclass(frozen=True, slots=True)
class UpdateLook:
    """A proven update and why it can't be put in here, None when it can. `tried`: this computer went back from it."""

    card: UpdateCard
    refusal: UserError | None
    tried: bool


@dataclass(frozen=True, slots=True)
class BundledFile:
    """A file of a version: its path below the version's folder with /, size in bytes, SHA-256 in hex, may it be run."""

    path: str
    size: int
    sha256: str
    executable: bool


@dataclass(frozen=True, slots=True)
class Manifest:
    """What a bundle holds: version, rising number, the system it is for, and from which number on it may be put in."""

    version: str
    sequence: int
    target: str
    least: int
    files: tuple[BundledFile, ...]

    @property
    def name(self) -> str:
        """Return the name of the version's folder."""
        return name_of(self.version, self.sequence)

    @property
    def size(self) -> int:
        """Return how many bytes the files take."""
        return sum(file.size for file in self.files)

    @property
    def made(self) -> Moment | None:
        """Return when it was made, None where its builder counts in another way."""
        return made_at(self.sequence)


class StagedUpdate(Protocol):
    """An update that lies proven and tried beside the version in use."""

    @property
    def card(self) -> UpdateCard:
        """What it says of itself."""

    def switch(self) -> None:
        """Make it the version that starts next. Raises UserError; the version in use then stays."""


class ProgramVersions(Protocol):
    """The versions of the program in the folder that it runs from."""

    def state(self) -> UpdateState:
        """Return what can be said without a file; reads a few small files."""

    def look(self, file: Path, progress: UpdateProgress) -> UpdateLook:
        """Prove an update and leave nothing of it. Raises UserError when it is not genuine."""

    def staged(
        self, file: Path, progress: UpdateProgress, *, again: bool = False
    ) -> AbstractContextManager[StagedUpdate]:
        """Prove an update, unpack it beside and let it try itself; on leaving, what was not switched to is gone.

        `again` takes a version from which this computer went back. Raises UserError.
        """

    def back(self) -> str:
        """Make the version before the one that starts next; return it. Raises UserError."""


def made_at(sequence: int, offset: int = 0) -> Moment | None:
    """Return the last change that a rising number tells of: its second, unless a builder counts otherwise."""
    if not _FIRST_SECOND <= sequence <= _LAST_SECOND:
        return None
    return Moment(datetime.fromtimestamp(sequence, UTC), offset)


def name_of(version: str, sequence: int) -> str:
    """Return the name of a version's folder."""
    return f"{version}-{sequence}"


def parsed_name(name: str) -> tuple[str, int] | None:
    """Return version and number of a version's folder, None for a name that no version has."""
    found = _NAME.fullmatch(name)
    return (found[1], int(found[2])) if found else None


def before_name(version: str, taken: Callable[[str], bool] = lambda _name: False) -> str:
    """Return the file name of the backup that is made before a version comes, the first that is not taken."""
    names = (f"before-{version}{tail}.zip" for tail in ("", *(f"-{number}" for number in range(2, 1000))))
    return next((name for name in names if not taken(name)), f"before-{version}.zip")


def require_follows(manifest: Manifest, here: tuple[str, int], target: str) -> None:
    """Raise UserError unless the update may follow on the version and number here; "" is no target to compare with."""
    version, sequence = here
    if target and manifest.target != target:
        raise UserError(OTHER_TARGET, theirs=manifest.target, ours=target)
    if manifest.sequence == sequence:
        raise UserError(SAME, version=version)
    if manifest.sequence < sequence:
        raise UserError(OLDER, version=manifest.version)
    if sequence and sequence < manifest.least:
        raise UserError(TOO_OLD, version=manifest.version)


def read_manifest(data: bytes) -> Manifest:
    """Read a manifest whose signature holds. Raises UserError for any that this program would not have made."""
    try:
        told = json.loads(data)
    except (ValueError, RecursionError):
        raise _malformed(MANIFEST) from None
    if not isinstance(told, dict):
        raise _malformed(MANIFEST)
    files = told.get("files")
    if not isinstance(files, list) or not 0 < len(files) <= _MOST_FILES:
        raise _malformed("files")
    manifest = Manifest(
        _text(told, "version", _VERSION),
        _number(told, "sequence", least=1),
        _text(told, "target", _TARGET),
        _number(told, "min_sequence"),
        tuple(_file(entry) for entry in files),
    )
    if manifest.size > _MOST_BYTES:
        raise _malformed("size")
    _require_apart([file.path for file in manifest.files])
    return manifest


def _file(entry: object) -> BundledFile:
    if not isinstance(entry, dict):
        raise _malformed("files")
    mode = entry.get("mode")
    if not isinstance(mode, str) or mode not in _MODES:
        raise _malformed("mode")
    return BundledFile(_path(entry.get("path")), _number(entry, "size"), _text(entry, "sha256", _DIGEST), _MODES[mode])


def _path(value: object) -> str:
    """Return a path that stays below its folder on every system: no way up, no device, no ending that Windows drops."""
    if not isinstance(value, str) or not all(_is_plain(part) for part in value.split("/")):
        raise _malformed(quoted(value))
    return value


def _is_plain(part: str) -> bool:
    return bool(_PART.fullmatch(part)) and part[-1] not in ". " and _stem(part) not in _DEVICES


def _stem(part: str) -> str:
    return part.split(".", maxsplit=1)[0].strip().lower()


def _require_apart(paths: list[str]) -> None:
    """No two files under one name where letters have no case, and no file where another's folder must be."""
    taken: set[str] = set()
    for path in paths:
        if path.casefold() in taken:
            raise _malformed(quoted(path))
        taken.add(path.casefold())
    for path in taken:
        parts = path.split("/")
        if any("/".join(parts[:depth]) in taken for depth in range(1, len(parts))):
            raise _malformed(quoted(path))


def _text(told: dict[str, Any], key: str, form: re.Pattern[str]) -> str:
    value = told.get(key)
    if not isinstance(value, str) or not form.fullmatch(value):
        raise _malformed(key)
    return value


def _number(told: dict[str, Any], key: str, *, least: int = 0) -> int:
    value = told.get(key)
    if not isinstance(value, int) or isinstance(value, bool) or not least <= value <= _LARGEST_NUMBER:
        raise _malformed(key)
    return value


def _malformed(what: str) -> UserError:
    return UserError(MALFORMED, what=what)
