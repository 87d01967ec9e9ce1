"""What a locked desk knows of its exchange: a key for the mailbox, and the hub's words that wait; opens no message."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Protocol

from pcu_desk.domain.ports import ExchangePort


@dataclass(frozen=True, slots=True)
class Transport:
    """What the system's keyring holds for a locked desk: its transport key (32 secret bytes), and which hub to call."""

    device: str
    key: bytes = field(repr=False)
    hub: bytes = b""
    url: str = ""

    @property
    def ready(self) -> bool:
        """Whether the desk knows a hub to call."""
        return bool(self.hub and self.url)


@dataclass(frozen=True, slots=True)
class KeptReply:
    """A reply of the hub as it came to the locked desk, and the transport key's signature on it."""

    name: str
    document: bytes
    signature: bytes


class LockedDesk(ExchangePort, Protocol):
    """The desk's side of the exchange while its vault is locked."""

    @property
    def transport(self) -> Transport:
        """The key that signs its requests, and the hub to call."""

    def keep(self, document: bytes) -> None:
        """Keep a reply of the hub before anything follows from it. Raises UserError when the spool is full."""


class VaultSpool(Protocol):
    """The spool beside an open vault, and the transport key in the keyring; the writer's thread."""

    def kept(self) -> Sequence[KeptReply]:
        """Return what came while the desk was locked, in its order; nothing of it is believed."""

    def drop(self, names: Sequence[str]) -> None:
        """Take away what was taken in, or can't be."""

    def transport(self, *, make: bool = False) -> Transport | None:
        """Return the transport key of this account, made if wanted; None without a keyring that keeps it."""

    def keep_transport(self, transport: Transport) -> None:
        """Keep it in the keyring."""
