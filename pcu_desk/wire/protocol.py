"""What desk and hub say to each other: shapes, limits, signed replies, refusals; opens no socket, keeps no clock.

Every reply of the hub that a desk acts upon is a signed document, JSON of the form
`{"format", "signed": "<JSON text>", "hub": "<hub id>", "signature": "<base64>"}`. The text within `signed` is what is
signed, byte for byte, so that a reply can be kept and proven later, on paper or on a stick, without canonical JSON.

| request | body | reply |
|---|---|---|
| `GET /v1/hello?nonce=N` (unsigned) | | `Hello` |
| `POST /v1/messages` | envelopes one after another, `ENVELOPES_TYPE` | `Receipt` |
| `POST /v1/messages/known` | JSON `{"ids": [...]}` | `Known` |
| `GET /v1/inbox?since=EPOCH.N&limit=200&wait=45` | | `InboxPage` |
| `PUT /v1/inbox/ack` | JSON `{"epoch": "...", "n": 7}` | `Acked` |
| `POST /v1/witness` | digests and a checkpoint, see `pcu_desk.wire.witness` | `Witnessed` |
| `POST /v1/chunks/known` | JSON `{"names": [...]}`, see `pcu_desk.wire.chunk_replies` | `ChunksKnown` |
| `PUT /v1/chunks/NAME` | the bytes of a chunk or leaf, `CHUNK_TYPE` | `ChunkKept` |
| `POST /v1/chunks/NAME` | JSON `{"leaves": [...]}`, leaves that the hub holds and puts together | `ChunkKept` |
| `GET /v1/chunks/NAME` | | the bytes, `CHUNK_TYPE`; 206 for a single range `bytes=` |
| `PUT /v1/agreement` | the desk's certificate, see `pcu_desk.wire.certificate` | `Agreed` |
| `GET /v1/agreements?since=N` | | `Agreements` |
| `GET /v1/directory` | | bundle of `pcu_desk.wire.directory`, with `ETag` and `Content-Digest` |
| `GET /v1/health` (unsigned) | | JSON `{"ok": true, ...}` |

All but hello and health are signed by the desk (RFC 9421). Refusals are problem details (RFC 9457). Each signed reply
repeats the request's nonce. A chunk's bytes are proven by its name and need no signature of the hub's.

A chunk is refused as `wrong-digest` (422) when its bytes are not those named, a join or a fetch as `no-chunk` (404)
when the hub has not, or has no longer, what it takes. A unit that asks too often is told `rate` (429, with
Retry-After), one that has no room left `quota` (507); of a push only the messages beyond the quota are, each with
`retry`.
"""

from __future__ import annotations

import base64
import binascii
import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from enum import StrEnum
from typing import Any, ClassVar, Protocol, TypeVar

from pcu_desk.domain.errors import UserError
from pcu_desk.domain.text import QT_TRANSLATE_NOOP
from pcu_desk.wire import frames
from pcu_desk.wire.envelope import PROTOCOL
from pcu_desk.wire.keys import HubKeys, hub_id, verifies

VERSION = 1
MAX_BATCH = 100
"""Envelopes in one push."""
MAX_BODY = 512 * 1024
"""Bytes of one request body."""
MAX_KNOWN = 1000
"""Ids in one question about known messages."""
MAX_PAGE = 200
"""Items on one page of the inbox."""
MAX_WAIT = 45
"""Seconds that the hub holds a poll open."""
ENVELOPES_TYPE = "application/vnd.pcu-exchange.envelopes"
DIRECTORY_TYPE = "application/vnd.pcu-exchange.directory+json"
DOCUMENT_TYPE = "application/vnd.pcu-exchange+json"
PROBLEM_TYPE = "application/problem+json"
_PROBLEM_PREFIX = "urn:pcu-exchange:problem:"
_CURSOR_DIGITS = 15
_MAX_NUMBER = 2**53
_MAX_TIME = 2.0**36
_Shape = TypeVar("_Shape")


class ReplyError(UserError):
    """A reply that is not the hub's own: a login page, an interceptor, a cut body, an older answer."""

    def __init__(self) -> None:
        super().__init__(
            QT_TRANSLATE_NOOP(
                "wire",
                "The answer did not come from the hub: a network login or a proxy stands between. "
                "Your messages are safe and wait here; sign in to the network, they go out by themselves.",
            )
        )


class ResultState(StrEnum):
    """What the hub did with one pushed envelope."""

    STORED = "stored"
    DUPLICATE = "duplicate"
    CONFLICT = "conflict"
    REJECTED = "rejected"
    RETRY = "retry"


class ProblemKind(StrEnum):
    """The last part of a problem's type URI; the list may grow, an unknown one is read by its status."""

    MALFORMED = "malformed"
    TOO_LARGE = "too-large"
    UNSIGNED = "unsigned"
    CLOCK = "clock"
    REPLAYED = "replayed"
    UNKNOWN_DEVICE = "unknown-device"
    REVOKED = "revoked"
    NOT_YOURS = "not-yours"
    UNKNOWN_RECIPIENT = "unknown-recipient"
    IDENTITY_FORKED = "identity-forked"
    OTHER_EPOCH = "other-epoch"
    BEYOND_INBOX = "beyond-inbox"
    NOT_EXTENDING = "not-extending"
    OLDER_KEY = "older-key"
    NEEDS_UPDATE = "needs-update"
    NOT_FOUND = "not-found"
    STORAGE_FULL = "storage-full"
    QUOTA = "quota"
    RATE = "rate"
    SLOW = "slow"
    WRONG_DIGEST = "wrong-digest"
    NO_CHUNK = "no-chunk"
    BUSY = "busy"
    FAULT = "fault"


@dataclass(frozen=True, slots=True)
class Problem:
    """A refusal (RFC 9457): `kind` names it for programs, `title` and `detail` are English for people.

    `signed` is a document of the hub that belongs to the refusal, "" when none does.
    """

    kind: str
    status: int
    title: str
    detail: str = ""
    signed: str = ""

    def to_json(self) -> dict[str, Any]:
        """Return the problem details object."""
        shape = {"type": _PROBLEM_PREFIX + self.kind, "title": self.title, "status": self.status}
        return (
            shape | ({"detail": self.detail} if self.detail else {}) | ({"signed": self.signed} if self.signed else {})
        )

    @classmethod
    def from_json(cls, found: Mapping[str, Any]) -> Problem:
        """Read a problem details object; kinds of other makers stay as they came."""
        kind = str(found.get("type", "about:blank")).removeprefix(_PROBLEM_PREFIX)
        status = found.get("status")
        detail = str(found.get("detail", ""))
        signed = str(found.get("signed", ""))
        return cls(kind, status if type(status) is int else 0, str(found.get("title", kind)), detail, signed)


@dataclass(frozen=True, slots=True)
class Hello:
    """Who the hub is and what it speaks: `time` in Unix seconds, versions, the directory's version.

    `agreements` is the place of the last certificate of an agreement key that it took, 0 before the first.
    """

    format: ClassVar[str] = "pcu-hello/1"
    nonce: str
    hub: str
    epoch: str
    time: float
    min_version: int = VERSION
    max_version: int = VERSION
    directory_version: int = 0
    agreements: int = 0

    def content(self) -> dict[str, Any]:
        """Return the JSON object that is signed."""
        return asdict(self)

    @classmethod
    def of(cls, found: Mapping[str, Any]) -> Hello:
        """Read the signed object."""
        return cls(
            nonce=str(found["nonce"]),
            hub=str(found["hub"]),
            epoch=str(found["epoch"]),
            time=_time(found["time"]),
            min_version=whole_number(found["min_version"]),
            max_version=whole_number(found["max_version"]),
            directory_version=whole_number(found["directory_version"]),
            agreements=whole_number(found.get("agreements", 0)),
        )


@dataclass(frozen=True, slots=True)
class Result:
    """What became of one envelope, named by its hash (hex); `id` and `device` are None when it could not be read."""

    hash: str
    state: ResultState
    id: str | None = None
    device: str | None = None
    sequence: int | None = None
    problem: Problem | None = None

    def to_json(self) -> dict[str, Any]:
        """Return the result as it stands in a receipt."""
        shape: dict[str, Any] = {"id": self.id, "device": self.device, "hash": self.hash, "state": self.state.value}
        if self.sequence is not None:
            shape["sequence"] = self.sequence
        return shape | ({"problem": self.problem.to_json()} if self.problem else {})

    @classmethod
    def from_json(cls, found: Mapping[str, Any]) -> Result:
        """Read one result of a receipt; a state of a later version reads as `retry`, which loses nothing."""
        known = found["state"] in set(ResultState)
        problem = found.get("problem")
        return cls(
            hash=str(found["hash"]),
            state=ResultState(found["state"]) if known else ResultState.RETRY,
            id=found.get("id"),
            device=found.get("device"),
            sequence=found.get("sequence"),
            problem=Problem.from_json(problem) if problem else None,
        )


@dataclass(frozen=True, slots=True)
class Receipt:
    """The hub's word on a push: one result per envelope in the order sent, hub time in Unix seconds.

    `forked` tells that another desk has used this desk's identity since.
    """

    format: ClassVar[str] = "pcu-receipt/1"
    nonce: str
    epoch: str
    time: float
    results: tuple[Result, ...]
    forked: bool = False

    def content(self) -> dict[str, Any]:
        """Return the JSON object that is signed."""
        return {
            "nonce": self.nonce,
            "epoch": self.epoch,
            "time": self.time,
            "forked": self.forked,
            "results": [result.to_json() for result in self.results],
        }

    @classmethod
    def of(cls, found: Mapping[str, Any]) -> Receipt:
        """Read the signed object."""
        results = tuple(Result.from_json(result) for result in found["results"])
        return cls(
            str(found["nonce"]), str(found["epoch"]), _time(found["time"]), results, bool(found.get("forked", False))
        )


@dataclass(frozen=True, slots=True)
class Known:
    """Which of the asked ids of this desk the hub holds: id to envelope hash (hex)."""

    format: ClassVar[str] = "pcu-known/1"
    nonce: str
    epoch: str
    known: Mapping[str, str]

    def content(self) -> dict[str, Any]:
        """Return the JSON object that is signed."""
        return asdict(self)

    @classmethod
    def of(cls, found: Mapping[str, Any]) -> Known:
        """Read the signed object."""
        known = {str(name): str(value) for name, value in dict(found["known"]).items()}
        return cls(str(found["nonce"]), str(found["epoch"]), known)


@dataclass(frozen=True, slots=True)
class InboxItem:
    """One message for this desk: gap-free number, the hub's own sequence (judges revocation), the envelope."""

    n: int
    sequence: int
    envelope: bytes


@dataclass(frozen=True, slots=True)
class InboxPage:
    """A page of this desk's inbox, in order of `n` and without gaps.

    `since` is the number the page starts after; it is 0 when the cursor asked with was of another epoch: the hub was
    restored, and the desk takes everything in again and offers its sent envelopes again. `more` tells to ask at once.
    """

    format: ClassVar[str] = "pcu-inbox/1"
    nonce: str
    epoch: str
    since: int
    items: tuple[InboxItem, ...]
    more: bool = False
    forked: bool = False

    @property
    def cursor(self) -> str:
        """The `since` of the next question."""
        return f"{self.epoch}.{self.items[-1].n if self.items else self.since}"

    def content(self) -> dict[str, Any]:
        """Return the JSON object that is signed."""
        return {
            "nonce": self.nonce,
            "epoch": self.epoch,
            "since": self.since,
            "more": self.more,
            "forked": self.forked,
            "items": [
                {"n": item.n, "sequence": item.sequence, "envelope": base64.b64encode(item.envelope).decode()}
                for item in self.items
            ],
        }

    @classmethod
    def of(cls, found: Mapping[str, Any]) -> InboxPage:
        """Read the signed object; a page with a gap raises ValueError."""
        since = whole_number(found["since"])
        items = tuple(
            InboxItem(
                whole_number(item["n"]),
                whole_number(item["sequence"]),
                base64.b64decode(item["envelope"], validate=True),
            )
            for item in found["items"]
        )
        if [item.n for item in items] != list(range(since + 1, since + 1 + len(items))):
            raise ValueError("the inbox page has a gap")
        return cls(
            str(found["nonce"]),
            str(found["epoch"]),
            since,
            items,
            bool(found["more"]),
            bool(found.get("forked", False)),
        )


@dataclass(frozen=True, slots=True)
class Acked:
    """The highest number this desk has acknowledged, never falling within an epoch."""

    format: ClassVar[str] = "pcu-acked/1"
    nonce: str
    epoch: str
    n: int

    def content(self) -> dict[str, Any]:
        """Return the JSON object that is signed."""
        return asdict(self)

    @classmethod
    def of(cls, found: Mapping[str, Any]) -> Acked:
        """Read the signed object."""
        return cls(str(found["nonce"]), str(found["epoch"]), whole_number(found["n"]))


class Reply(Protocol):
    """A shape that the hub signs: its format and the JSON object under the signature."""

    format: ClassVar[str]

    def content(self) -> dict[str, Any]:
        """Return the JSON object that is signed."""


@dataclass(frozen=True, slots=True)
class Cursor:
    """A place in an inbox: `EPOCH.N` on the line."""

    epoch: str = ""
    n: int = 0

    @classmethod
    def parse(cls, text: str) -> Cursor:
        """Read `EPOCH.N`; an empty text is the beginning. Raises ValueError."""
        if not text:
            return cls()
        epoch, dot, number = text.rpartition(".")
        if (
            not dot
            or not epoch.isalnum()
            or not (number.isascii() and number.isdigit())
            or len(number) > _CURSOR_DIGITS
        ):
            raise ValueError("a cursor is EPOCH.N")
        return cls(epoch, int(number))

    def __str__(self) -> str:
        """Return the form on the line."""
        return f"{self.epoch}.{self.n}" if self.epoch else ""


@dataclass(frozen=True, slots=True)
class Document:
    """A signed text, self-contained: format, the text, who signed, the signature."""

    format: str
    signed: str
    signer: str
    signature: bytes = field(repr=False)

    def to_bytes(self) -> bytes:
        """Return the JSON form."""
        shape = {
            "format": self.format,
            "signed": self.signed,
            "hub": self.signer,
            "signature": base64.b64encode(self.signature).decode(),
        }
        return json.dumps(shape, separators=(",", ":")).encode()

    @classmethod
    def from_bytes(cls, raw: bytes) -> Document:
        """Read the JSON form. Raises ValueError on anything else."""
        try:
            found = json.loads(raw)
            fields = [found[name] for name in ("format", "signed", "hub", "signature")]
            signature = base64.b64decode(fields[3], validate=True)
        except (ValueError, TypeError, KeyError, RecursionError, binascii.Error) as wrong:
            raise ValueError("not a signed document") from wrong
        if not all(isinstance(value, str) for value in fields):
            raise ValueError("a signed document is four texts")
        return cls(fields[0], fields[1], fields[2], signature)


def courier_nonce(file: str, device: str) -> str:
    """Return the nonce of a hub's answer that travels by courier: it tells which file of which desk is answered."""
    return f"{file}/{device}"


def document_bytes(form: str, signed: str) -> bytes:
    """Return the bytes under a document's signature."""
    return frames.join((PROTOCOL.encode(), form.encode(), signed.encode()))


def sign_reply(reply: Reply, hub: HubKeys) -> bytes:
    """Return the reply as a document signed by the hub."""
    signed = json.dumps(reply.content(), separators=(",", ":"))
    return Document(reply.format, signed, hub.id, hub.sign(document_bytes(reply.format, signed))).to_bytes()


def read_hello(raw: bytes, hub: bytes, nonce: str) -> Hello:
    """Return the hub's hello, proven by its raw public key and the nonce sent. Raises ReplyError."""
    found = _proven(raw, hub, Hello.format, nonce)
    return _shaped(Hello.of, found)


def read_receipt(raw: bytes, hub: bytes, nonce: str, hashes: Sequence[str]) -> Receipt:
    """Return the receipt, proven and complete: one result for each envelope hash (hex) in the order pushed.

    Only this makes a message "sent"; a bare status 200 does not. Raises ReplyError.
    """
    receipt = _shaped(Receipt.of, _proven(raw, hub, Receipt.format, nonce))
    if [result.hash for result in receipt.results] != list(hashes):
        raise ReplyError
    return receipt


def read_known(raw: bytes, hub: bytes, nonce: str) -> Known:
    """Return which ids the hub holds, proven. Raises ReplyError."""
    return _shaped(Known.of, _proven(raw, hub, Known.format, nonce))


def read_inbox(raw: bytes, hub: bytes, nonce: str) -> InboxPage:
    """Return a proven page of the inbox without gaps. Raises ReplyError."""
    return _shaped(InboxPage.of, _proven(raw, hub, InboxPage.format, nonce))


def read_acked(raw: bytes, hub: bytes, nonce: str) -> Acked:
    """Return the hub's proven word on an acknowledgement. Raises ReplyError."""
    return _shaped(Acked.of, _proven(raw, hub, Acked.format, nonce))


def read_kept(raw: bytes, hub: bytes) -> Receipt | InboxPage:
    """Return a receipt or a page that was kept, signed by the hub; whose question it answers is for its keeper.

    Raises ReplyError.
    """
    try:
        return _shaped(Receipt.of, _signed(raw, hub, Receipt.format))
    except ReplyError:
        return _shaped(InboxPage.of, _signed(raw, hub, InboxPage.format))


def read_reply(raw: bytes, hub: bytes, nonce: str, form: str, of: Callable[[Mapping[str, Any]], _Shape]) -> _Shape:
    """Return a proven reply of another module's format. Raises ReplyError."""
    return _shaped(of, _proven(raw, hub, form, nonce))


def read_problem(raw: bytes, status: int) -> Problem:
    """Return the problem details of a refused request; a body of another kind gives a bare problem with the status."""
    try:
        found = json.loads(raw)
        problem = Problem.from_json(found)
    except (ValueError, AttributeError, RecursionError):
        return Problem("about:blank", status, f"HTTP {status}")
    return Problem(problem.kind, status, problem.title, problem.detail, problem.signed)


def _proven(raw: bytes, hub: bytes, form: str, nonce: str) -> dict[str, Any]:
    found = _signed(raw, hub, form)
    if found.get("nonce") != nonce:
        raise ReplyError
    return found


def _signed(raw: bytes, hub: bytes, form: str) -> dict[str, Any]:
    try:
        document = Document.from_bytes(raw)
        fitting = document.format == form and document.signer == hub_id(hub)
        if not fitting or not verifies(hub, document.signature, document_bytes(form, document.signed)):
            raise ReplyError
        found = json.loads(document.signed)
    except (ValueError, RecursionError) as wrong:
        raise ReplyError from wrong
    if not isinstance(found, dict):
        raise ReplyError
    return found


def _shaped(read: Callable[[Mapping[str, Any]], _Shape], found: Mapping[str, Any]) -> _Shape:
    try:
        return read(found)
    except (ValueError, TypeError, KeyError, AttributeError, OverflowError, binascii.Error) as wrong:
        raise ReplyError from wrong


def whole_number(value: Any) -> int:  # noqa: ANN401 - any JSON value
    """Return a count that a hub tells. Raises ValueError on one that no desk could keep."""
    number = int(value)
    if not 0 <= number <= _MAX_NUMBER:
        raise ValueError("a number that can't be")
    return number


def _time(value: Any) -> float:  # noqa: ANN401 - any JSON value
    """Return a hub's time. Raises ValueError on one that no calendar holds."""
    time = float(value)
    if not 0 <= time <= _MAX_TIME:
        raise ValueError("a time that can't be")
    return time
