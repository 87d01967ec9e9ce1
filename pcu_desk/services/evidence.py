"""Evidence: photos and other files added to cases, shown, saved and exported; owns no file format and no picture.

Every call belongs off the window's thread. `add` and `export` write in short transactions and may run on the thread of
long work; the rest that only asks belongs to the reader's. Pictures come back as pixels: no front end decodes a file.
"""

from __future__ import annotations

import stat
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from functools import cached_property
from hashlib import sha256
from itertools import count
from pathlib import Path
from typing import IO, Any, Protocol

from pcu_desk.domain import life
from pcu_desk.domain.case import Case, Evidence
from pcu_desk.domain.changes import Changes
from pcu_desk.domain.codes import EvidenceKind
from pcu_desk.domain.errors import BugError, DamagedError, MissingError, UserError, reason_of
from pcu_desk.domain.event import Act
from pcu_desk.domain.files import FileState
from pcu_desk.domain.media import HEAD_BYTES, PICTURES, media_of
from pcu_desk.domain.moment import Moment
from pcu_desk.domain.officer import May
from pcu_desk.domain.ports import (
    EvidenceFiles,
    KeptFile,
    OpenVault,
    Picture,
    PictureReader,
    Progress,
    Reader,
    unwatched,
)
from pcu_desk.domain.record import check_text
from pcu_desk.domain.report import PageImage
from pcu_desk.domain.text import QT_TRANSLATE_NOOP
from pcu_desk.domain.uuid7 import uuid7
from pcu_desk.services.done import Done
from pcu_desk.services.evidence_package import FORMAT, gathered, package_of, write
from pcu_desk.services.whole_file import write_whole

NOT_READ = QT_TRANSLATE_NOOP("evidence", "{name} can't be read: {reason}. It was not added.")
NO_ORDINARY_FILE = QT_TRANSLATE_NOOP("os", "it is no ordinary file")
EMPTY = QT_TRANSLATE_NOOP("evidence", "{name} is empty, so there is nothing to keep. It was not added.")
HERE_ALREADY = QT_TRANSLATE_NOOP("evidence", "{name} is in this case already, added by {by} as {known}.")
NO_PICTURE = QT_TRANSLATE_NOOP(
    "evidence", "{name} is no picture that can be shown (JPEG, PNG, WebP). Add it as another kind to keep its bytes."
)
TOO_LARGE_PICTURE = QT_TRANSLATE_NOOP(
    "evidence", "{name} is larger than {limit} MB, too large to be opened as a picture. Add it as another kind."
)
NOT_SHOWN = QT_TRANSLATE_NOOP("evidence", "{name} is no picture. Save it to a file to open it in another program.")
CHANGED = QT_TRANSLATE_NOOP(
    "evidence", "The bytes of {name} are not those that were added. Leave the vault as it is and run the verification."
)
MISSING = QT_TRANSLATE_NOOP("evidence", "The file of {name} is missing. Restore it from a backup.")
NOT_HERE = QT_TRANSLATE_NOOP(
    "evidence", "The file of evidence {evidence} is not in this vault. Add the file to its case to have it here."
)
NOT_WRITTEN = QT_TRANSLATE_NOOP("evidence", "{file} can't be written: {reason}. The vault is safe.")

NOTHING = QT_TRANSLATE_NOOP("evidence", "Case {number} has no evidence files here, so there is nothing to export.")

PART = 256 * 1024
_PAGE = 200
_MARK = '"evidence":['  # no text of a record holds a bare quote
LARGEST_PICTURE = 64 * 1024 * 1024
THUMBNAIL = 320  # pixels of a thumbnail's longer side
_PICTURE_NAMES = (".jpg", ".jpeg", ".png", ".webp")


@dataclass(frozen=True, slots=True)
class Added:
    """What adding files gave: the case after it, the rows added, and for each file refused its name and why."""

    case: Case
    rows: tuple[Evidence, ...]
    refused: tuple[tuple[str, UserError], ...] = ()


@dataclass(frozen=True, slots=True)
class Checked:
    """What a look at every file found: ids of missing and altered ones, names of files in quarantine, how many hold."""

    whole: int
    missing: tuple[str, ...]
    altered: tuple[str, ...]
    quarantined: tuple[str, ...]


class Said(Protocol):
    """What a record says of a file that is in the vault: its id there, its name, its SHA-256 (hex)."""

    @property
    def id(self) -> str:
        """The id of its key."""

    @property
    def name(self) -> str:
        """What it was called."""

    @property
    def sha256(self) -> str:
        """The digest of its bytes."""


@dataclass(frozen=True, slots=True)
class _Source:
    """A file that is to be added: what it is called, what it is, and its bytes (all of them for a picture)."""

    name: str
    media: str
    parts: Callable[[], Iterator[bytes]]
    picture: Picture | None


class EvidenceRoom:
    """The evidence of an open vault."""

    def __init__(self, vault: OpenVault, pictures: Callable[[], PictureReader]) -> None:
        """Take the vault and a maker of the reader of pictures, which starts a process."""
        self._vault = vault
        self._make_pictures = pictures
        self.quarantined: tuple[str, ...] = ()

    @cached_property
    def _pictures(self) -> PictureReader:
        return self._make_pictures()

    def settle(self) -> tuple[str, ...]:
        """Move files that no row names into quarantine; `quarantined` tells of them as long as the vault is open.

        Only for who holds the vault's lock; the session does it once after unlocking.
        """
        self.quarantined = tuple(self._vault.evidence.settle())
        return self.quarantined

    def add(
        self,
        case: str,
        paths: Sequence[Path],
        *,
        kind: EvidenceKind | None = None,
        caption: str = "",
        item: str = "",
        point: str = "",
        progress: Progress = unwatched,
    ) -> Done[Added]:
        """Add files to a case (id or number) in any state; each is durable and in the journal before the next begins.

        Without a kind a picture is a photo, a PDF a document, and all else another file. A file that can't be read, is
        no picture though a photo is asked for, or is in this case already stands in `refused`; the others are added.
        The file of a row that came with a case out of a file is added to that row.
        Raises UserError for a wrong link or a role that may not; nothing is added then.
        """
        self._vault.officer.require(May.ATTACH)
        with self._vault.reading() as reader:
            found = reader.case(case)
        told = Evidence(kind=kind, caption=check_text(caption), item=item, point=point)
        life.attach(found, [told])  # a link to nothing is told before any file is touched
        rows: list[Evidence] = []
        refused: list[tuple[str, UserError]] = []
        for place, path in enumerate(paths):
            progress(place, len(paths))
            try:
                found, row = self._add_one(found.id, path, told)
                rows.append(row)
            except UserError as error:
                refused.append((_name(path), error))
        progress(len(paths), len(paths))
        changes = Changes.of("case", found.id) if rows else Changes()
        return Done(Added(found, tuple(rows), tuple(refused)), changes)

    def describe(self, case: str, evidence: str, changes: Mapping[str, Any]) -> Done[Case]:
        """Change caption, kind, item or point of one file: field → record value, such as {"caption": "Seal, cut"}."""
        self._vault.officer.require(May.ATTACH)
        with self._vault.writing() as tx:
            before = tx.case(case)
            after = life.describe(before, evidence, changes)
            if after == before:
                return Done(before, Changes())
            tx.save_case(after, Act.ATTACHED)
        return Done(after, Changes.of("case", after.id))

    def here(self, evidence: Iterable[str]) -> frozenset[str]:
        """Return those whose file is in this vault; that of a case out of a file is not, until it is added."""
        with self._vault.reading() as reader:
            return reader.evidence_here(evidence)

    def thumbnails(self, evidence: Iterable[str]) -> dict[str, PageImage]:
        """Return small pictures as pixels, by id of evidence, of those that have one."""
        with self._vault.reading() as reader:
            small = reader.thumbnails(evidence)
        seen: dict[str, PageImage] = {}
        for each, data in small.items():
            with suppress(UserError):  # one that can't be read any more must not hide the others
                seen[each] = self._pictures.pixels(data, THUMBNAIL)
        return seen

    def picture(self, evidence: str, side: int) -> PageImage:
        """Return a picture as it is to be seen, no side longer than `side` pixels; note the look with `note_viewed`."""
        _, row = self._row(evidence)
        if not row.width:
            raise UserError(NOT_SHOWN, name=row.name)
        return self.shown(row, side)

    def shown(self, said: Said, side: int) -> PageImage:
        """Return the picture in a file of the vault, whatever record tells of it. Raises UserError for what is none."""
        data = b"".join(proven(self._vault.evidence, said))
        if media_of(data[:HEAD_BYTES]) not in PICTURES:
            raise UserError(NOT_SHOWN, name=said.name)
        return self._pictures.pixels(data, side)

    def redrawn(self, said: Said, side: int) -> bytes:
        """Return the picture in a file of the vault as a plain JPEG for paper. Raises UserError for what is none."""
        data = b"".join(proven(self._vault.evidence, said))
        if media_of(data[:HEAD_BYTES]) not in PICTURES:
            raise UserError(NOT_SHOWN, name=said.name)
        return self._pictures.jpeg(data, side)

    def emblem(self, data: bytes) -> bytes:
        """Return a picture from outside drawn anew as a small grey PNG. Raises UserError."""
        return self._pictures.emblem(data)

    def note_viewed(self, evidence: str) -> Done[None]:
        """Record that the officer looked at a file; once, when the viewer shows it."""
        self._vault.officer.require(May.READ)
        case, row = self._row(evidence)
        with self._vault.writing() as tx:
            tx.append(Act.VIEWED, case, {"evidence": row.id}, None)
        return Done(None, Changes())

    def original(self, evidence: str) -> bytes:
        """Return the bytes that were added, proven against the row's digest; that they were looked at is recorded."""
        _, row = self._row(evidence)
        data = b"".join(proven(self._vault.evidence, row))
        self.note_viewed(evidence)
        return data

    def save(self, evidence: str, path: Path) -> Done[None]:
        """Write the bytes that were added to a file that the person named; recorded and signed before they leave."""
        self._vault.officer.require(May.EXPORT)
        case, row = self._row(evidence)
        prove(self._vault.evidence, row)
        with self._vault.writing() as tx:
            tx.append(Act.EXPORTED, case, {"evidence": row.id, "content": row.sha256}, None)
        put_down(path, lambda file: file.writelines(proven(self._vault.evidence, row)))
        return Done(None, Changes.of("case", case))

    def export(self, case: str, path: Path, progress: Progress = unwatched) -> Done[int]:
        """Write every file of a case that is here as a package (zip) that a court checks without this program.

        Originals under safe names, manifest, signature, keys with their grants, entries of the journal, and how to
        verify. Each file is proven first, then that they leave is recorded and signed, then they are written. Returns
        how many files left. Raises DamagedError, naming the file, when one is not what was added.
        """
        self._vault.officer.require(May.EXPORT)
        with self._vault.reading() as reader:
            found = reader.case(case)
            contents = gathered(reader, found, self._vault.officer, self._vault.founder, self._vault.vault_id)
        if not contents.rows:
            raise UserError(NOTHING, number=found.number)
        total = 2 * len(contents.rows)
        for place, row in enumerate(contents.rows):
            progress(place, total)
            prove(self._vault.evidence, row)
        package = package_of(contents, self._vault.sign)
        told = {"format": FORMAT, "evidence": [row.id for row in contents.rows], "content": package.content}
        with self._vault.writing() as tx:
            tx.append(Act.EXPORTED, found.id, told, None)
        done = count(len(contents.rows))

        def original(row: Evidence) -> Iterator[bytes]:
            progress(next(done), total)
            return proven(self._vault.evidence, row)

        put_down(path, lambda file: write(file, package, contents.at, original))
        progress(total, total)
        return Done(len(contents.rows), Changes.of("case", found.id))

    def check(self, progress: Progress = unwatched) -> Checked:
        """Open every evidence file of the vault, and those that came with messages, and compare each with its row."""
        self._vault.officer.require(May.VERIFY)
        with self._vault.reading() as reader:
            cases = list(_cases(reader))
            here = reader.evidence_here(row.id for case in cases for row in case.evidence)
            came = list(_came(reader))
        altered: list[str] = []
        missing = [row.id for case in cases if case.imported is None for row in case.evidence if row.id not in here]
        kept: list[Said] = [row for case in cases for row in case.evidence if row.id in here]
        kept += came
        for place, row in enumerate(kept):
            progress(place, len(kept))
            try:
                prove(self._vault.evidence, row)
            except DamagedError:
                altered.append(row.id)
            except UserError:
                missing.append(row.id)
        progress(len(kept), len(kept))
        whole = len(kept) - sum(row.id in (*missing, *altered) for row in kept)
        return Checked(whole, tuple(missing), tuple(altered), tuple(self._vault.evidence.quarantined()))

    @staticmethod
    def folder(path: Path) -> tuple[Path, ...]:
        """Return the pictures in a folder and the folders below it, such as an SD card's, by their names' endings."""
        try:
            found = [each for each in sorted(path.rglob("*")) if each.suffix.lower() in _PICTURE_NAMES]
            return tuple(each for each in found if each.is_file() and not each.name.startswith("."))
        except OSError as error:
            raise UserError(NOT_READ, name=path.name, reason=reason_of(error)) from None

    def close(self) -> None:
        """End the process that reads pictures."""
        if "_pictures" in vars(self):
            self._pictures.close()

    def _add_one(self, case: str, path: Path, told: Evidence) -> tuple[Case, Evidence]:
        source = self._source(path, told.kind)
        with self._vault.evidence.adding():
            kept = self._vault.evidence.keep(source.parts())
            try:
                return self._enter(case, source, kept, told)
            except BaseException:
                with suppress(UserError, BugError):  # told is what went wrong, not that the desk was locked meanwhile
                    self._vault.evidence.drop(kept)
                raise

    def _enter(self, case: str, source: _Source, kept: KeptFile, told: Evidence) -> tuple[Case, Evidence]:
        """Write the row of a file that is durable: what is in the case already is told and not kept twice."""
        if not kept.size:
            raise UserError(EMPTY, name=source.name)
        thumbnail = source.picture.thumbnail if source.picture is not None else b""
        with self._vault.writing() as tx:
            before = tx.case(case)
            same = [row for row in before.evidence if row.sha256 == kept.sha256]
            for row in same:
                if tx.evidence_case(row.id) == before.id:
                    raise UserError(HERE_ALREADY, name=source.name, by=row.by, known=row.caption or row.name)
            waiting = next((row for row in same if not tx.evidence_case(row.id)), None)  # of a case out of a file
            row = waiting or self._row_of(source, kept, told)
            tx.keep_evidence(before.id, row.id, kept, thumbnail)
            after = before if waiting else life.attach(before, [row])
            tx.save_case(after, Act.ATTACHED)
        return after, row

    def _row_of(self, source: _Source, kept: KeptFile, told: Evidence) -> Evidence:
        row = replace(
            told,
            id=uuid7(),
            kind=told.kind or _kind_of(source),
            name=source.name,
            media=source.media,
            size=kept.size,
            sha256=kept.sha256,
            added=Moment.now(),
            by=self._vault.officer.user,
        )
        said = source.picture
        if said is None:
            return row
        seen = replace(row, width=said.width, height=said.height)
        return replace(seen, taken=said.taken, camera=said.camera, position=said.position)

    def _source(self, path: Path, kind: EvidenceKind | None) -> _Source:
        """Open a file and look at what it is. Raises UserError for what can't be read, or is not what is asked for."""
        name = _name(path)
        try:
            if not stat.S_ISREG(path.stat().st_mode):  # a pipe or a device may never end
                raise UserError(NOT_READ, name=name, reason=NO_ORDINARY_FILE)
            with path.open("rb") as file:
                head = file.read(HEAD_BYTES)
                media = media_of(head)
                data = head + file.read(LARGEST_PICTURE + 1 - len(head)) if media in PICTURES else b""
        except OSError as error:
            raise UserError(NOT_READ, name=name, reason=reason_of(error)) from None
        wanted = kind in (None, EvidenceKind.PHOTO)
        if media not in PICTURES:
            if kind is EvidenceKind.PHOTO:
                raise UserError(NO_PICTURE, name=name)
            return _Source(name, media, lambda: _parts(path, name), None)
        if len(data) > LARGEST_PICTURE:
            if wanted:
                raise UserError(TOO_LARGE_PICTURE, name=name, limit=LARGEST_PICTURE // (1024 * 1024))
            return _Source(name, media, lambda: _parts(path, name), None)
        try:
            picture = self._pictures.examine(data)
        except UserError:
            if wanted:
                raise
            picture = None  # a damaged scan is still a file that somebody handed in
        return _Source(name, media, lambda: iter([data]), picture)

    def _row(self, evidence: str) -> tuple[str, Evidence]:
        """Return the id of the case and the row of a piece of evidence. Raises UserError when its file is not here."""
        with self._vault.reading() as reader:
            subject = reader.evidence_case(evidence)
            case = reader.find_case(subject) if subject else None  # none for a file that came with a message
            if case is None:
                raise UserError(NOT_HERE, evidence=evidence)
            return case.id, life.evidence_of(case, evidence)


def proven(files: EvidenceFiles, said: Said) -> Iterator[bytes]:
    """Return the bytes of a file in parts, every error with its name.

    Raises MissingError for one that is gone, and DamagedError, perhaps only at its end, for another than was recorded.
    """
    whole = sha256()
    try:
        for part in files.read(said.id):
            whole.update(part)
            yield part
    except MissingError:
        raise MissingError(MISSING, name=said.name) from None
    except DamagedError:
        raise DamagedError(CHANGED, name=said.name) from None
    if whole.hexdigest() != said.sha256:
        raise DamagedError(CHANGED, name=said.name)


def prove(files: EvidenceFiles, said: Said) -> None:
    """Read a file to its end. Raises DamagedError when its bytes are not those of its record."""
    for _ in proven(files, said):
        pass


def _kind_of(source: _Source) -> EvidenceKind:
    if source.picture is not None:
        return EvidenceKind.PHOTO
    return EvidenceKind.DOCUMENT if source.media == "application/pdf" else EvidenceKind.OTHER


def _name(path: Path) -> str:
    """Return a file's name as it can be kept: what is no text in it is replaced."""
    return path.name.encode("utf-8", "replace").decode("utf-8")


def _parts(path: Path, name: str) -> Iterator[bytes]:
    try:
        with path.open("rb", buffering=0) as file:
            while part := file.read(PART):
                yield part
    except OSError as error:
        raise UserError(NOT_READ, name=name, reason=reason_of(error)) from None


def _cases(reader: Reader) -> Iterator[Case]:
    """Go through the cases that have evidence."""
    last = ""
    while page := reader.case_records(last, _PAGE):
        for last, record in page:
            if _MARK in record:
                yield reader.case(last)


def _came(reader: Reader) -> Iterator[Said]:
    """Go through the files that came with messages."""
    for enclosed in reader.enclosures((FileState.HERE,)):
        message = reader.find_message(enclosed.message)
        yield from (row for row in (message.files if message is not None else ()) if row.id == enclosed.file)


def put_down(path: Path, write_to: Callable[[IO[bytes]], object]) -> None:
    """Write a file that a person named, whole or not at all. Raises UserError."""
    try:
        write_whole(path, write_to)
    except OSError as error:
        raise UserError(NOT_WRITTEN, file=path, reason=reason_of(error)) from None
