"""Courier files: what waits goes onto a stick, what a stick brings is looked at and taken in; opens no line."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TypeVar

from pcu_desk.domain.changes import Changes
from pcu_desk.domain.courier import CourierIndex, CourierLook, CourierPlan, CourierSigner, Exported, Part, Taken
from pcu_desk.domain.errors import UserError
from pcu_desk.domain.event import Act
from pcu_desk.domain.moment import Moment
from pcu_desk.domain.officer import May
from pcu_desk.domain.ports import CourierReader, OpenVault, Progress, Reader, unwatched
from pcu_desk.domain.text import QT_TRANSLATE_NOOP
from pcu_desk.services import courier_file, dispatch
from pcu_desk.services.courier_intake import Intake
from pcu_desk.services.courier_load import Load, Loading, LostFileError, OnWriter
from pcu_desk.services.done import Done
from pcu_desk.services.exchange import Exchange
from pcu_desk.services.files import Files
from pcu_desk.services.keys import Keys
from pcu_desk.wire import courier
from pcu_desk.wire.courier import AlteredCourierError, Source
from pcu_desk.wire.directory import Directory
from pcu_desk.wire.keys import hub_id

NOT_NOTED = QT_TRANSLATE_NOOP(
    "courier", "The courier file is whole in {file}. Only the journal could not take note of it: {trouble}"
)
OWN_FILE = QT_TRANSLATE_NOOP(
    "courier", "This desk wrote this courier file itself. Nothing was taken in; carry it to the units that it is for."
)
OTHER_DESK = QT_TRANSLATE_NOOP(
    "courier", "This is the hub's answer to another desk. Nothing was taken in; bring it to a desk of {unit}."
)
OTHER_HUB = QT_TRANSLATE_NOOP(
    "courier",
    "This answer is not from the hub that the directory names. Nothing was taken in; ask the administrator.",
)
_T = TypeVar("_T")


@dataclass(frozen=True, slots=True)
class Rooms:
    """The other use cases that a trip touches."""

    exchange: Exchange
    files: Files
    keys: Keys


class Courier:
    """The courier trips of an open vault.

    Each belongs on a thread that may read; `on_writer` runs the short jobs that write, where writing belongs.
    """

    def __init__(self, vault: OpenVault, rooms: Rooms, reader: Callable[[], CourierReader]) -> None:
        """Work on an unlocked vault; `reader` makes what parses an index."""
        self._vault = vault
        self._rooms = rooms
        self._reader = reader

    def export(
        self,
        path: Path,
        units: Sequence[str] = (),
        progress: Progress | None = None,
        on_writer: OnWriter | None = None,
    ) -> Done[Exported]:
        """Write what waits for some units, or for all, to a file; nothing leaves the queue by it.

        The file is read back before it takes its name. Raises UserError; an older file of that name is kept then.
        """
        self._vault.officer.require(May.ALERT)
        run = on_writer or _here
        loading = Loading(self._vault, self._rooms.files, run(self._rooms.keys.certificate), run)
        load, whole = self._written(loading, path, units, progress or unwatched)
        head = load.head
        counts = {"messages": head.carries, "chunks": load.chunks, "receipts": head.confirms}
        told = {"direction": "out", "to": list(head.to), "file": path.name, "sha256": whole.sha256, **counts}
        try:
            run(lambda: self._note(head.id, {**told, "epoch": load.epoch}))
        except UserError as error:
            raise UserError(NOT_NOTED, file=path, trouble=str(error)) from error
        made = Exported(path, head.id, whole.size, whole.sha256, head.to, **counts, left=load.left, lost=load.lost)
        return Done(made, Changes())

    def plan(self, units: Sequence[str] = (), on_writer: OnWriter | None = None) -> CourierPlan:
        """Return what a file for some units, or for all, would hold now; nothing is written. Raises UserError."""
        self._vault.officer.require(May.ALERT)
        run = on_writer or _here
        load = Loading(self._vault, self._rooms.files, run(self._rooms.keys.certificate), run).load(units)
        head = load.head
        return CourierPlan(head.to, head.carries, load.chunks, head.confirms, load.size, load.left)

    def look(self, path: Path, progress: Progress | None = None) -> CourierLook:
        """Return what is in a courier file; nothing of it is taken in. Raises UserError."""
        self._vault.officer.require(May.READ)
        with courier_file.reading(path) as file:
            index, size, _ = self._opened(file, progress)
        with self._vault.reading() as reader:
            directory, unit = dispatch.directory_of(reader), reader.unit()
            again = _was_taken(reader, index.id)
        chunks = sum(1 for _ in courier.of_kind(index, Part.CHUNK))
        return CourierLook(
            id=index.id,
            unit=index.unit,
            device=index.device,
            signer=signer_of(index, directory, self._vault.device),
            at=_moment(index.at),
            to=index.to,
            mine=unit.code in index.to,
            again=again,
            messages=index.carries,
            chunks=chunks,
            receipts=index.confirms,
            size=size,
        )

    def take(self, path: Path, progress: Progress | None = None, on_writer: OnWriter | None = None) -> Done[Taken]:
        """Take a courier file in, in short transactions: again after a stop, it goes on where it was.

        `progress` is told of bytes and may end it between two parts by raising; what was taken in stays. Raises
        UserError, with nothing taken in when the file is not a whole one from a known form.
        """
        self._vault.officer.require(May.ALERT)
        run = on_writer or _here
        with courier_file.reading(path) as file:
            index, size, digest = self._opened(file, _half(progress))
            self._need_ours(index)
            intake = Intake(self._vault, self._rooms.exchange, self._rooms.files, self._rooms.keys, run)
            taken = self._taken(intake, index, file, _second_half(progress, size))
        run(lambda: self._finish(taken, digest.hex()))
        return Done(taken, Changes.of("message", *intake.messages) | Changes(frozenset({"line"})))

    def _written(
        self, loading: Loading, path: Path, units: Sequence[str], progress: Progress
    ) -> tuple[Load, courier_file.Whole]:
        """Write the file, without the files of messages that turn out to be unreadable: they block no other."""
        keys = dispatch.keys_of(self._vault.secrets)
        while True:
            load = loading.load(units)
            try:
                pieces = courier.write(load.head, load.parts, keys.sign)
                return load, courier_file.write(path, pieces, progress, load.size)
            except LostFileError as lost:
                loading.leave_out(lost.file, lost.name)

    def _opened(self, file: Source, progress: Progress | None) -> tuple[CourierIndex, int, bytes]:
        """Return the index of a whole file whose writer has signed it, its bytes, and its digest."""
        sealed = courier.check(file, progress)
        with _closing(self._reader()) as reader:
            index = reader.index(sealed.index, sealed.start, sealed.end)
        sealed.need_signed(index)
        return index, file.seek(0, 2), sealed.digest

    def _need_ours(self, index: CourierIndex) -> None:
        with self._vault.reading() as reader:
            directory, unit = dispatch.directory_of(reader), reader.unit()
        if directory.device(self._vault.device) is None:
            raise dispatch.NotEnrolledError
        if index.device == self._vault.device:
            raise UserError(OWN_FILE)
        if _is_hubs(index) and unit.code not in index.to:
            raise UserError(OTHER_DESK, unit=", ".join(index.to))

    def _taken(self, intake: Intake, index: CourierIndex, file: Source, progress: Progress) -> Taken:
        """Take the parts in, those first on which the judgement of others rests."""
        with self._vault.reading() as reader:
            taken = Taken(index.id, index.unit, index.device, CourierSigner.UNKNOWN, _was_taken(reader, index.id))
        taken = intake.directory(taken, index, file)
        with self._vault.reading() as reader:
            signer = signer_of(index, dispatch.directory_of(reader), self._vault.device)
        if _is_hubs(index) and signer is not CourierSigner.HUB:
            raise UserError(OTHER_HUB)
        return intake.rest(replace(taken, signer=signer), index, file, progress)

    def _finish(self, taken: Taken, digest: str) -> None:
        counts = {"new": taken.new, "known": taken.known, "held": taken.held, "others": taken.others}
        told = {"direction": "in", "unit": taken.unit, "desk": taken.device, "digest": digest, **counts}
        self._note(taken.id, {**told, "chunks": taken.chunks, "confirmed": taken.confirmed, "sent": taken.sent})

    def _note(self, file: str, told: dict[str, object]) -> None:
        with self._vault.writing() as tx:
            tx.append(Act.CARRIED, file, told, None)


def signer_of(index: CourierIndex, directory: Directory, own: str) -> CourierSigner:
    """Return what a directory says of the writer of a courier file, whose signature holds."""
    if index.device == own:
        return CourierSigner.OWN
    if _is_hubs(index):
        return CourierSigner.HUB if index.key == directory.hub.key else CourierSigner.UNKNOWN
    device = directory.device(index.device)
    if device is None or device.unit != index.unit:
        return CourierSigner.UNKNOWN
    return CourierSigner.KNOWN if device.revoked is None else CourierSigner.REVOKED


def _moment(text: str) -> Moment:
    """Return when a file says that it was written, on this machine's clock face. Raises AlteredCourierError."""
    try:
        return Moment(Moment.parse(text).utc, Moment.now().offset)
    except UserError as wrong:
        raise AlteredCourierError from wrong


def _is_hubs(index: CourierIndex) -> bool:
    return index.device == hub_id(index.key)


def _was_taken(reader: Reader, file: str) -> bool:
    entries = (entry.event for entry in reader.history(file))
    return any(event.act is Act.CARRIED and event.change.get("direction") == "in" for event in entries)


@contextmanager
def _closing(reader: CourierReader) -> Iterator[CourierReader]:
    try:
        yield reader
    finally:
        reader.close()


def _half(progress: Progress | None) -> Progress:
    return (lambda done, total: progress(done, 2 * total)) if progress else unwatched


def _second_half(progress: Progress | None, size: int) -> Progress:
    return (lambda done, _: progress(size + min(done, size), 2 * size)) if progress else unwatched


def _here(job: Callable[[], _T], /) -> _T:
    return job()
