"""The desk before and after unlocking: what a front end is handed; owns no thread and no window."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress
from functools import cache, cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from pcu_desk.domain.errors import BugError, UserError, reason_of
from pcu_desk.domain.text import QT_TRANSLATE_NOOP

if TYPE_CHECKING:  # the login page reads this module and must not load the whole domain
    from pcu_desk.domain.backup import BackupCard, Restoring
    from pcu_desk.domain.officer import Officer
    from pcu_desk.domain.ports import (
        CourierReader,
        OpenVault,
        PaperReader,
        PictureReader,
        Progress,
        ReportEngine,
        VaultCard,
        VaultDoor,
        VerifyFault,
        WindowLock,
    )
    from pcu_desk.domain.record import Record
    from pcu_desk.domain.report import PageImage, RecoverySheet, RenderedReport
    from pcu_desk.domain.spool import LockedDesk
    from pcu_desk.domain.unit import PortUnit
    from pcu_desk.services.alerts import Alerts
    from pcu_desk.services.audit import Audits
    from pcu_desk.services.backup import Backups
    from pcu_desk.services.cases import Cases
    from pcu_desk.services.checks import Checks
    from pcu_desk.services.courier import Courier
    from pcu_desk.services.directories import Directories
    from pcu_desk.services.drafts import Drafts
    from pcu_desk.services.evidence import EvidenceRoom
    from pcu_desk.services.exchange import Exchange
    from pcu_desk.services.files import Files
    from pcu_desk.services.forms import Forms
    from pcu_desk.services.keys import Keys
    from pcu_desk.services.officers import Officers
    from pcu_desk.services.papers import Papers
    from pcu_desk.services.reports import Reports
    from pcu_desk.services.units import Units
    from pcu_desk.services.witness import Witness

NO_VAULT = QT_TRANSLATE_NOOP("session", "There is no vault in {folder}. Create one, or choose another folder.")
NO_FOLDER = QT_TRANSLATE_NOOP("session", "{folder} can't be made: {reason}. Choose another folder.")


class Session:
    """An unlocked vault with its use cases. Close it to lock.

    Reads belong on one thread and writes on another (or all on one): the vault keeps one connection for each.
    """

    def __init__(
        self,
        vault: OpenVault,
        engine: Callable[[], ReportEngine],
        release: Callable[[], None],
        pictures: Callable[[], PictureReader] | None = None,
        couriers: Callable[[], CourierReader] | None = None,
        *,
        papers: Callable[[], PaperReader] | None = None,
    ) -> None:
        """Take the open vault, makers of report engine and readers of files, and what gives the lock back."""
        self._vault = vault
        self._engine = cache(engine)  # it keeps typefaces: reports and papers share one
        self._release = release
        self._pictures = pictures
        self._couriers = couriers
        self._papers = papers

    @property
    def officer(self) -> Officer:
        """Who unlocked."""
        return self._vault.officer

    @property
    def vault_id(self) -> str:
        """The vault's id."""
        return self._vault.vault_id

    @property
    def device(self) -> str:
        """The id of this desk's device."""
        return self._vault.device

    @property
    def second_factor(self) -> bool:
        """Whether the keyring takes part; "passphrase only" is shown when not."""
        return self._vault.second_factor

    def sheet(self, codes: Sequence[str]) -> RecoverySheet:
        """Return what the recovery sheet of the officer at the desk says; it is printed and kept nowhere."""
        from pcu_desk.services.sheet import sheet_of  # noqa: PLC0415 - seldom asked for

        return sheet_of(self._vault, self.unit, codes)

    @cached_property
    def unit(self) -> PortUnit:
        """The unit of this vault; asked once, on a reading thread."""
        with self._vault.reading() as reader:
            return reader.unit()

    @cached_property
    def cases(self) -> Cases:
        """Inspections and seizures."""
        from pcu_desk.services.cases import Cases  # noqa: PLC0415 - the login page does without

        return Cases(self._vault)

    @cached_property
    def audits(self) -> Audits:
        """The auditor's report."""
        from pcu_desk.services.audit import Audits  # noqa: PLC0415 - the login page does without

        return Audits(self._vault)

    @cached_property
    def alerts(self) -> Alerts:
        """Messages to and from other units."""
        from pcu_desk.services.alerts import Alerts  # noqa: PLC0415 - brings the wire's libraries

        return Alerts(self._vault)

    @cached_property
    def evidence(self) -> EvidenceRoom:
        """Photos and other files of cases."""
        from pcu_desk.services.evidence import EvidenceRoom  # noqa: PLC0415 - the login page does without

        return EvidenceRoom(self._vault, self._pictures or _no_pictures)

    @cached_property
    def files(self) -> Files:
        """Files that go with messages."""
        from pcu_desk.services.files import Files  # noqa: PLC0415 - brings the wire's libraries

        return Files(self._vault, lambda: self.evidence)

    def settle_evidence(self) -> None:
        """Set files aside that no row names; where that fails they stay, and are tried again at the next unlocking."""
        with suppress(UserError):
            self.evidence.settle()

    @cached_property
    def exchange(self) -> Exchange:
        """What the line asks of the desk."""
        from pcu_desk.services.exchange import Exchange  # noqa: PLC0415 - brings the wire's libraries

        return Exchange(self._vault)

    @cached_property
    def directories(self) -> Directories:
        """The directory of units, for people."""
        from pcu_desk.services.directories import Directories  # noqa: PLC0415 - brings the wire's libraries

        return Directories(self._vault, self.exchange)

    @cached_property
    def keys(self) -> Keys:
        """Agreement keys: this desk's own and those of others."""
        from pcu_desk.services.keys import Keys  # noqa: PLC0415 - brings the wire's libraries

        return Keys(self._vault)

    @cached_property
    def courier(self) -> Courier:
        """Messages on a stick."""
        from pcu_desk.services.courier import Courier, Rooms  # noqa: PLC0415 - brings the wire's libraries

        return Courier(self._vault, Rooms(self.exchange, self.files, self.keys), self._couriers or _no_couriers)

    @cached_property
    def reports(self) -> Reports:
        """Printed reports."""
        from pcu_desk.services.reports import Reports  # noqa: PLC0415 - the login page does without

        return Reports(self._vault, self._engine, self.evidence.redrawn)

    @cached_property
    def papers(self) -> Papers:
        """Papers that come back, and those that are signed."""
        from pcu_desk.services.papers import Papers  # noqa: PLC0415 - the login page does without

        return Papers(self._vault, self._engine, self.evidence.redrawn, self._papers or _no_papers)

    @cached_property
    def drafts(self) -> Drafts:
        """Words being written and not sent yet."""
        from pcu_desk.services.drafts import Drafts  # noqa: PLC0415 - the login page does without

        return Drafts(self._vault)

    @cached_property
    def officers(self) -> Officers:
        """Officers and their roles."""
        from pcu_desk.services.officers import Officers  # noqa: PLC0415 - the login page does without

        return Officers(self._vault)

    @cached_property
    def backup(self) -> Backups:
        """Backups and their age."""
        from pcu_desk.services.backup import Backups  # noqa: PLC0415 - the login page does without

        return Backups(self._vault)

    @cached_property
    def units(self) -> Units:
        """The unit's own settings."""
        from pcu_desk.services.units import Units  # noqa: PLC0415 - the login page does without

        return Units(self._vault, self._forget_unit, lambda: self.forms)

    @cached_property
    def forms(self) -> Forms:
        """The unit's own forms of paper."""
        from pcu_desk.services.forms import Forms  # noqa: PLC0415 - the login page does without

        return Forms(self._vault, self._engine, self.evidence.emblem, self._forget_unit)

    def _forget_unit(self) -> None:
        vars(self).pop("unit", None)

    @cached_property
    def witness(self) -> Witness:
        """The journal before its witnesses."""
        from pcu_desk.services.witness import Witness  # noqa: PLC0415 - brings the wire's libraries

        return Witness(self._vault)

    @cached_property
    def checks(self) -> Checks:
        """Verifications, noted in the journal."""
        from pcu_desk.services.checks import Checks  # noqa: PLC0415 - the login page does without

        return Checks(self._vault)

    def verify(self, progress: Progress) -> Sequence[VerifyFault]:
        """Recompute the journal and every record; return the faults found."""
        from pcu_desk.domain.officer import May  # noqa: PLC0415 - the login page does without

        self._vault.officer.require(May.VERIFY)
        return self._vault.verify(progress)

    def rebuild(self, progress: Progress) -> int:
        """Make all tables again from the journal; return how many records were made."""
        from pcu_desk.domain.officer import May  # noqa: PLC0415 - the login page does without

        self._vault.officer.require(May.MANAGE)
        return self._vault.rebuild(progress)

    def checkpoint(self) -> None:
        """Fold the log into the file and write the signed mark; when idle and after issue and approval."""
        self._vault.checkpoint()

    def close(self) -> None:
        """Lock: everything is on disk, the key is let go."""
        try:
            if "files" in vars(self):
                self.files.close()
            if "evidence" in vars(self):
                self.evidence.close()
            if "papers" in vars(self):
                self.papers.close()
            self._vault.close()
        finally:
            self._release()


class Desk:
    """A vault folder and what can be done with it before it is unlocked."""

    def __init__(
        self,
        folder: Path,
        door: VaultDoor,
        lock: WindowLock,
        engine: Callable[[], ReportEngine],
        pictures: Callable[[], PictureReader] | None = None,
        *,
        couriers: Callable[[], CourierReader] | None = None,
        papers: Callable[[], PaperReader] | None = None,
    ) -> None:
        """Take the folder and the makers of what stands behind the ports."""
        self.folder = folder
        self._door = door
        self._lock = lock
        self._engine = cache(engine)  # the recovery sheet and the reports of a session share it
        self._pictures = pictures
        self._couriers = couriers
        self._papers = papers

    def card(self) -> VaultCard | None:
        """Return what the locked vault shows, None when the folder holds none. Raises UserError for a foreign file."""
        return self._door.card(self.folder)

    def recovery_codes(self) -> tuple[str, str]:
        """Return two fresh recovery codes, to be shown and printed before `create`; nothing of them is kept."""
        return self._door.recovery_codes()

    def sheet_paper(self, sheet: RecoverySheet, language: str) -> RenderedReport:
        """Make the paper of a recovery sheet: before there is a vault, or after; nothing of it is kept or noted."""
        from pcu_desk.services.sheet import source_of  # noqa: PLC0415 - seldom asked for

        return self._engine().render(source_of(sheet, language))

    def sheet_page(self, pdf: bytes, index: int, width: int) -> PageImage:
        """Render a page of a recovery sheet for the printer."""
        return self._engine().page(pdf, index, width)

    def check_code(self, codes: Sequence[str], typed_back: str) -> None:
        """Raise UserError, which names the wrong group, unless a typed code is one of these: a field judges by it."""
        self._door.check_code(codes, typed_back)

    def check_setup(self, setup: Record, passphrase: str) -> None:
        """Raise UserError or RecordError when a vault can't be founded so: to be asked before codes are shown."""
        from pcu_desk.services.founding import founding_of  # noqa: PLC0415 - the login page does without

        founding_of(setup, passphrase)

    def create(
        self,
        setup: Record,
        passphrase: str,
        codes: Sequence[str],
        typed_back: str,
        *,
        keyring: bool = True,
    ) -> Session:
        """Found a vault from a setup record `{"unit": …, "founder": …}`; the founder is its first supervisor.

        `codes` are those of `recovery_codes`; the vault is made only when `typed_back` is one of them, and they open it
        from its first moment. `keyring` lets the operating system's keyring take part, where there is one: then only
        this account of the computer unlocks with the passphrase. `Session.sheet(codes)` is what to print.
        """
        from pcu_desk.services.founding import founding_of  # noqa: PLC0415 - the login page does without

        founding = founding_of(setup, passphrase, codes, keyring=keyring)
        self.check_code(codes, typed_back)
        self._make_folder()
        self._lock.acquire(self.folder)
        return self._session(lambda: self._door.create(self.folder, founding), self._lock.release)

    def unlock(self, user: str, passphrase: str, *, alone: bool = True) -> Session:
        """Unlock; `alone` takes the vault's lock, so that no second window and no changing command runs beside."""
        if self.card() is None:
            raise UserError(NO_VAULT, folder=self.folder)
        if not alone:
            return self._session(lambda: self._door.unlock(self.folder, user, passphrase, alone=False), _nothing)
        self._lock.acquire(self.folder)
        return self._session(lambda: self._door.unlock(self.folder, user, passphrase), self._lock.release)

    def recover(self, user: str, code: str, passphrase: str) -> tuple[Session, tuple[str, str]]:
        """Unlock with a printed recovery code: its officer gets a new passphrase, a new key and two new codes.

        The codes are returned to be shown and printed (`Session.sheet`); all older ones open nothing any more. Until a
        supervisor countersigns the new key (`Officers.countersign`), `Session.officer.pending` is true and the officer
        reads and verifies only.
        """
        from pcu_desk.services.officers import check_passphrase  # noqa: PLC0415 - the login page does without

        card = self.card()
        if card is None:
            raise UserError(NO_VAULT, folder=self.folder)
        mine = (known for known in card.users if known.user == user)
        check_passphrase(passphrase, [word for known in mine for word in (user, known.name, known.name_latin)])
        self._lock.acquire(self.folder)
        codes: list[str] = []

        def recovered() -> OpenVault:
            vault, found = self._door.recover(self.folder, user, code, passphrase)
            codes.extend(found)
            return vault

        session = self._session(recovered, self._lock.release)
        return session, (codes[0], codes[1])

    def keyring(self) -> bool:
        """Tell whether a keyring of this account can take part; may wait for it, so ask on a working thread."""
        return self._door.keyring()

    def look(self, user: str, passphrase: str) -> Session:
        """Unlock for reading alone: also from a folder that may not be written to."""
        if self.card() is None:
            raise UserError(NO_VAULT, folder=self.folder)
        return self._session(lambda: self._door.look(self.folder, user, passphrase), _nothing)

    def look_at_backup(self, file: Path) -> BackupCard:
        """Return of which vault a backup file is, from when, and who can unlock it. Raises UserError."""
        return self._door.look_at_backup(file)

    def restore(self, file: Path, wish: Restoring, progress: Progress) -> Session:
        """Make the vault of a backup file here, where nothing is yet, as another desk, and unlock it."""
        self._make_folder()
        self._lock.acquire(self.folder)
        return self._session(lambda: self._door.restore(self.folder, file, wish, progress), self._lock.release)

    def locked(self) -> LockedDesk | None:
        """Return the exchange of the locked desk, None when it is deaf while locked; may wait for the keyring."""
        return self._door.locked(self.folder) if self.card() is not None else None

    def scan(self) -> Sequence[VerifyFault]:
        """Check the write-ahead log before any connection opens it."""
        return self._door.scan(self.folder)

    def _make_folder(self) -> None:
        """The lock lies in the folder, so it must be there first."""
        try:
            self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        except OSError as error:
            raise UserError(NO_FOLDER, folder=self.folder, reason=reason_of(error)) from None

    def _session(self, opened: Callable[[], OpenVault], release: Callable[[], None]) -> Session:
        try:
            vault = opened()
        except BaseException:
            release()
            raise
        session = Session(vault, self._engine, release, self._pictures, self._couriers, papers=self._papers)
        if release is not _nothing:  # who holds the lock alone knows that no file waits for its row
            session.settle_evidence()
        return session


def _nothing() -> None:
    """Nothing to give back."""


def _no_couriers() -> CourierReader:
    raise BugError("this session was given nothing that reads courier files")


def _no_papers() -> PaperReader:
    raise BugError("this session was given nothing that reads papers")


def _no_pictures() -> PictureReader:
    raise BugError("this session was given nothing that reads pictures")
