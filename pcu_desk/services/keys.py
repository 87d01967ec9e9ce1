"""Agreement keys: this desk's own, made anew each quarter, and those that others have certified; sends nothing."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from pcu_desk.domain.errors import UserError
from pcu_desk.domain.moment import Moment
from pcu_desk.domain.officer import May
from pcu_desk.domain.ports import OpenVault, Transaction
from pcu_desk.domain.text import QT_TRANSLATE_NOOP
from pcu_desk.services import dispatch
from pcu_desk.wire.certificate import (
    LIFE_DAYS,
    Certificate,
    CertificateError,
    StrangerCertificateError,
    own_certificate,
    proven,
    read_certificate,
)
from pcu_desk.wire.directory import Directory
from pcu_desk.wire.keys import DeviceKeys, fingerprint
from pcu_desk.wire.members import Device

NOT_ENROLLED_YET = QT_TRANSLATE_NOOP(
    "exchange", "The directory does not name this desk, so a new key would be of no use. Have the desk enrolled first."
)
_LIFE = timedelta(days=LIFE_DAYS)


@dataclass(frozen=True, slots=True)
class AgreementKey:
    """The key that messages to a desk are sealed for: its number, fingerprint, and since when it is in use.

    `number` is 0 and `since` None for the key of the directory, which tells no time.
    """

    device: str
    number: int
    fingerprint: str
    since: Moment | None

    def age(self, now: Moment) -> int | None:
        """Return the key's age in whole days, None when it is not known."""
        return (now.utc - self.since.utc).days if self.since else None


class Keys:
    """The agreement keys of an open vault. All calls but `all` belong on the writer's thread."""

    def __init__(self, vault: OpenVault, clock: Callable[[], Moment] = Moment.now) -> None:
        """Work on an unlocked vault."""
        self._vault = vault
        self._clock = clock

    def rotate(self) -> AgreementKey:
        """Make a new key now: a supervisor wishes it. Raises UserError when this desk is not enrolled."""
        self._vault.officer.require(May.MANAGE)
        if not self._enrolled():
            raise UserError(NOT_ENROLLED_YET)
        self._make()
        return self.own()

    def rotate_if_due(self) -> bool:
        """Make a new key when the one in use is a quarter old, or when the hub knows another of the same number."""
        if not self._is_due() or not self._enrolled():
            return False
        self._make()
        return True

    def due_certificate(self) -> bytes | None:
        """Return the certificate of this desk that the hub has not shown to hold yet, None when there is none.

        Makes a new key first when that is due. What was handed over comes back in the hub's list, and is done then.
        """
        self.rotate_if_due()
        mine = self.certificate()
        return mine if mine is not None and self._shown() != mine else None

    def certificate(self) -> bytes | None:
        """Return the certificate on the newest key, None while this desk uses the key that the directory names."""
        secrets = self._vault.secrets
        if not secrets.number:
            return None
        return own_certificate(self._keys, secrets.number, datetime.fromtimestamp(secrets.since, UTC))

    def known_number(self) -> int:
        """Return how far the hub's list of certificates was taken in, 0 before the first."""
        with self._vault.reading() as reader:
            return reader.agreements_place()

    def take(self, certificates: Sequence[bytes], number: int | None = None) -> None:
        """Keep each certificate that its desk has signed and that is newer; the hub's list reaches to `number`.

        A lower number than the one known changes nothing. Raises CertificateError when a key was offered that its desk
        has not signed, or another one under the number that is known: the sound ones are kept, that one is not.
        """
        refused: list[CertificateError] = []
        strangers = 0
        with self._vault.writing() as tx:
            directory = dispatch.directory_of(tx)
            for raw in certificates:
                try:
                    self._keep(tx, proven(raw, directory), raw, directory)
                except StrangerCertificateError:
                    strangers += 1
                except CertificateError as wrong:
                    refused.append(wrong)
            if number is not None and not refused and not strangers:
                tx.set_agreements_place(number)
        if refused:
            raise refused[0]

    def own(self) -> AgreementKey:
        """Return the key that this desk uses."""
        secrets = self._vault.secrets
        since = _moment(datetime.fromtimestamp(secrets.since, UTC), self._clock())
        return AgreementKey(self._vault.device, secrets.number, fingerprint(self._keys.public.agreement), since)

    def all(self) -> Sequence[AgreementKey]:
        """Return the key of each enrolled desk as messages are sealed for it now; this desk's own among them."""
        with self._vault.reading() as reader:
            directory = dispatch.directory_of(reader)
            devices = [device for unit in directory.units for device in directory.devices_of(unit)]
            kept = reader.certificates(device.id for device in devices)
        return [
            self.own() if device.id == self._vault.device else self._of(device, kept.get(device.id))
            for device in devices
        ]

    @property
    def _keys(self) -> DeviceKeys:
        return dispatch.keys_of(self._vault.secrets)

    def _of(self, device: Device, raw: bytes | None) -> AgreementKey:
        found = _held(raw, device.signing)
        if found is None:
            return AgreementKey(device.id, 0, fingerprint(device.agreements[-1]), None)
        since = _moment(found.since, self._clock())
        return AgreementKey(device.id, found.number, fingerprint(found.key), since)

    def _keep(self, tx: Transaction, found: Certificate, raw: bytes, directory: Directory) -> None:
        device = directory.device(found.device)
        kept = tx.certificates([found.device]).get(found.device)
        before = _held(kept, device.signing) if device else None
        if before is not None and found.number == before.number and found.key != before.key:
            raise CertificateError(found.device)
        if before is None or found.number > before.number:
            tx.keep_certificate(found.device, found.number, raw)

    def _enrolled(self) -> bool:
        with self._vault.reading() as reader:
            if reader.directory() is None:
                return False
            device = dispatch.directory_of(reader).device(self._vault.device)
        return device is not None and device.revoked is None

    def _is_due(self) -> bool:
        """Tell whether it is time. A clock that was far ahead once must not keep a key in use for years."""
        age = self._clock().utc - datetime.fromtimestamp(self._vault.secrets.since, UTC)
        return abs(age) >= _LIFE or self._is_overtaken()

    def _is_overtaken(self) -> bool:
        """Tell whether the hub has another key of this desk: this vault is an older copy, whose newer key is lost."""
        shown = self._shown_certificate()
        mine = self._vault.secrets
        if shown is None or shown.number < mine.number:
            return False
        return shown.number > mine.number or shown.key != self._keys.public.agreement

    def _shown(self) -> bytes | None:
        with self._vault.reading() as reader:
            return reader.certificates([self._vault.device]).get(self._vault.device)

    def _shown_certificate(self) -> Certificate | None:
        return _held(self._shown(), self._keys.public.signing)

    def _make(self) -> None:
        shown = self._shown_certificate()
        number = max(self._vault.secrets.number, shown.number if shown else 0) + 1
        secret = DeviceKeys.generate().agreement.private_bytes_raw()
        with self._vault.writing() as tx:
            tx.add_agreement(number, secret, int(self._clock().utc.timestamp()))


def _held(raw: bytes | None, signing: bytes) -> Certificate | None:
    """Return a kept certificate, None when there is none or it does not hold any more."""
    try:
        return read_certificate(raw, signing) if raw is not None else None
    except CertificateError:
        return None


def _moment(at: datetime, now: Moment) -> Moment:
    return Moment(at.astimezone(UTC).replace(microsecond=0), now.offset)
