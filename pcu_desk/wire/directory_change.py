"""A change of the directory on its way from hand to hand (`pcu-directory-change/1`): who must sign it, who has signed.

JSON `{"format", "base", "root", "metadata", "files"}`: the bundle that the change was made for, new root metadata (""
when the root stays), new metadata by role, documents that they vouch for. Signatures are collected in it: each holder
adds his, on a machine without a network. It is in force only as a bundle of `pcu_desk.wire.directory`, once every
threshold holds. Draws up no change and keeps no key.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Any

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from securesystemslib.signer import CryptoSigner  # type: ignore[attr-defined] # re-exported without saying so
from tuf.api.metadata import (  # type: ignore[attr-defined] # the library re-exports these without saying so
    Key,
    Metadata,
    Root,
    Targets,
)

from pcu_desk.domain.errors import UserError
from pcu_desk.domain.text import QT_TRANSLATE_NOOP
from pcu_desk.wire.directory import FAULTS, MAX_BUNDLE, Bundle, Directory, refuse_twins

FORMAT = "pcu-directory-change/1"
NAME_FIELD = "x-pcu-name"
"""Beside a key in root and targets metadata: the name that its holder gave it."""
_MOST_KEYS = 32


class ChangeError(UserError):
    """A change that is not taken: the directory in force stays."""


class ForeignChangeError(ChangeError):
    """Not a change of a directory, or half of one."""

    def __init__(self) -> None:
        super().__init__(
            QT_TRANSLATE_NOOP(
                "wire",
                "This is not a whole change of a directory. Nothing was signed or changed; fetch the file again.",
            )
        )


class OutdatedChangeError(ChangeError):
    """A change that was made for an earlier directory than the one in force."""

    def __init__(self) -> None:
        super().__init__(
            QT_TRANSLATE_NOOP(
                "wire",
                "This change was made for another version of the directory than the one in force. "
                "Nothing was changed; make it anew and have it signed again.",
            )
        )


class UnsignedChangeError(ChangeError):
    """A change that lacks signatures."""

    def __init__(self, role: str, missing: int, names: str) -> None:
        super().__init__(
            QT_TRANSLATE_NOOP(
                "wire", "{role} lacks {missing} of its signatures; it can be signed by: {names}. Nothing was changed."
            ),
            role=role,
            missing=missing,
            names=names or "-",
        )


class NotYoursToSignError(ChangeError):
    """A key that signs nothing of the change."""

    def __init__(self, name: str) -> None:
        super().__init__(
            QT_TRANSLATE_NOOP(
                "wire", "The key {name} has nothing to sign in this change. Nothing was signed; check file and key."
            ),
            name=name,
        )


@dataclass(frozen=True, slots=True)
class Standing:
    """How far a role of a change is signed: by whom, by whom it can be, how many are needed."""

    role: str
    version: int
    threshold: int
    signed: tuple[str, ...]
    unsigned: tuple[str, ...]

    @property
    def missing(self) -> int:
        """How many signatures are still needed."""
        return max(0, self.threshold - len(self.signed))


@dataclass(frozen=True, slots=True)
class Change:
    """What is to be put in force, with the signatures that it has so far; nothing of it is proven by reading it."""

    base: bytes
    root: bytes
    metadata: Mapping[str, bytes]
    files: Mapping[str, bytes]

    @classmethod
    def parse(cls, raw: bytes) -> Change:
        """Take the file apart. Raises ForeignChangeError."""
        if len(raw) > MAX_BUNDLE:
            raise ForeignChangeError
        try:
            found = json.loads(raw)
            if found["format"] != FORMAT:
                raise ForeignChangeError
            change = cls(
                found["base"].encode(), found["root"].encode(), _encoded(found["metadata"]), _encoded(found["files"])
            )
            change.check()
        except FAULTS as wrong:
            raise ForeignChangeError from wrong
        return change

    def to_bytes(self) -> bytes:
        """Return the file."""
        shape = {
            "format": FORMAT,
            "base": self.base.decode(),
            "root": self.root.decode(),
            "metadata": {role: text.decode() for role, text in self.metadata.items()},
            "files": {path: text.decode() for path, text in self.files.items()},
        }
        return json.dumps(shape, ensure_ascii=False, separators=(",", ":")).encode()

    def check(self) -> None:
        """Raise what reading its parts raises: none of them may be of another kind."""
        for standing in self.standings():
            if len(standing.signed) + len(standing.unsigned) > _MOST_KEYS:
                raise ForeignChangeError
        for delegator in (self.new_root(), self.new_targets("targets")):
            if delegator is not None:
                refuse_twins(delegator)
        if self.base:
            Directory.load(self.base, None, None, datetime.now(UTC))

    def standings(self) -> tuple[Standing, ...]:
        """Return how far each role is signed. A new root stands twice: by the keys before it and by its own."""
        return tuple(_standing(*part) for part in self._parts())

    def sign(self, key: Ed25519PrivateKey, name: str) -> Change:
        """Return the change with the key's signature wherever it may sign. Raises NotYoursToSignError."""
        signer = CryptoSigner(key)
        own = signer.public_key.keyid
        mine = {role for role, found, delegator, _ in self._parts() if own in delegator.get_delegated_role(role).keyids}
        if not mine:
            raise NotYoursToSignError(name)
        root = _with_signature(self.root, signer) if "root" in mine else self.root
        metadata = {
            role: _with_signature(text, signer) if role in mine else text for role, text in self.metadata.items()
        }
        return replace(self, root=root, metadata=metadata)

    def joined(self, other: Change) -> Change:
        """Return the change with the signatures that another copy of it has. Raises OutdatedChangeError."""
        if (self.base, self.files, self.metadata.keys()) != (other.base, other.files, other.metadata.keys()):
            raise OutdatedChangeError
        root = _joined(self.root, other.root) if self.root or other.root else b""
        return replace(
            self,
            root=root,
            metadata={role: _joined(self.metadata[role], other.metadata[role]) for role in self.metadata},
        )

    def new_root(self) -> Root | None:
        """Return the root that the change brings, None when the root stays."""
        return _signed(self.root) if self.root else None

    def new_targets(self, role: str) -> Targets | None:
        """Return what the change brings for targets or a country."""
        return _signed(self.metadata[role]) if role in self.metadata else None

    def need_signed(self) -> None:
        """Raise UnsignedChangeError for the first role whose threshold is not reached."""
        for each in self.standings():
            if each.missing:
                raise UnsignedChangeError(each.role, each.missing, ", ".join(each.unsigned))

    def bundle(self) -> Bundle:
        """Return the base with the change in it, its snapshot and timestamp still those of before."""
        base = Bundle.parse(self.base) if self.base else Bundle((), {}, {})
        roots = (*base.roots, self.root) if self.root else base.roots
        metadata = {**base.metadata, **self.metadata}
        vouching = [_signed(text) for role, text in metadata.items() if role not in ("snapshot", "timestamp")]
        paths = {path for each in vouching for path in each.targets}
        files = {path: text for path, text in {**base.files, **self.files}.items() if path in paths}
        return Bundle(roots, metadata, files)

    def _parts(self) -> Iterator[tuple[str, Metadata[Any], Root | Targets, str]]:
        """Yield role, its metadata and each metadata whose threshold of keys must sign it, with a word for which."""
        base = Bundle.parse(self.base) if self.base else None
        before = _signed(base.roots[-1]) if base else None
        root = self.new_root() or before
        if root is None or not isinstance(root, Root):
            raise ForeignChangeError
        if self.root:
            found: Metadata[Any] = Metadata.from_bytes(self.root)
            if before is not None:
                yield "root", found, before, "before"
            yield "root", found, root, ""
        targets = self.new_targets("targets") or (_signed(base.metadata["targets"]) if base else None)
        for role, text in self.metadata.items():
            delegator: Any = root if role == "targets" else targets
            if not _may_delegate(delegator, role):
                raise ForeignChangeError
            yield role, Metadata.from_bytes(text), delegator, ""


def key_name(key: Key) -> str:
    """Return the name that a key's holder gave it, else the beginning of its id."""
    return str(key.unrecognized_fields.get(NAME_FIELD) or key.keyid[:12])


def _may_delegate(delegator: Root | Targets | None, role: str) -> bool:
    if role == "targets":
        return isinstance(delegator, Root)
    delegations = delegator.delegations if isinstance(delegator, Targets) else None
    return delegations is not None and role in (delegations.roles or {})


def _standing(role: str, found: Metadata[Any], delegator: Root | Targets, which: str) -> Standing:
    result = delegator.get_verification_result(role, found.signed_bytes, found.signatures)
    told = f"{role} ({which})" if which else role
    signed, unsigned = (tuple(sorted(map(key_name, keys.values()))) for keys in (result.signed, result.unsigned))
    return Standing(told, found.signed.version, result.threshold, signed, unsigned)


def _signed(text: bytes) -> Any:  # noqa: ANN401 - the library's own union
    return Metadata.from_bytes(text).signed


def _with_signature(text: bytes, signer: CryptoSigner) -> bytes:
    found: Metadata[Any] = Metadata.from_bytes(text)
    found.sign(signer, append=True)
    return found.to_bytes()


def _joined(one: bytes, other: bytes) -> bytes:
    mine, theirs = Metadata.from_bytes(one), Metadata.from_bytes(other)
    if mine.signed_bytes != theirs.signed_bytes:
        raise OutdatedChangeError
    mine.signatures = {**theirs.signatures, **mine.signatures}
    return mine.to_bytes()


def _encoded(texts: Mapping[str, str]) -> dict[str, bytes]:
    return {name: text.encode() for name, text in texts.items()}
