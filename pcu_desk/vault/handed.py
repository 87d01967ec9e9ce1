"""The key of the database handed from officer to officer: agreement keys, their proofs, sealed boxes; writes no file.

An officer's agreement key follows from his signing key, so whatever opens his slot opens his box too, and nobody ever
needs another's passphrase. A box alone proves nothing: anybody can seal one. So the journal says, signed by the
supervisor who changed the key, which key it is (`commitment`), and a vault whose key is another is not entered.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from pcu_desk.domain.canonical import canonical, digest
from pcu_desk.vault import journal
from pcu_desk.vault.slots import KEY_BYTES, Agreement, Box, Opened, SlotFile, public_of

if TYPE_CHECKING:
    from cryptography.hazmat.primitives import hpke

_INFO = b"pcu-desk/officer-agreement/1"
_PROOF = b"pcu-desk/officer-agreement-proof/1\x00"
_COMMITMENT = b"pcu-desk/database-key/1\x00"


def commitment(vault: str, dek: bytes) -> str:
    """Return by what the journal names a database key: a digest that tells nothing of its 256 random bits."""
    return digest(_COMMITMENT + vault.encode() + b"\x00" + dek).hex()


def agreement_of(file: SlotFile, user: str, signing_key: bytes) -> Agreement:
    """Return an officer's public agreement key with its proof."""
    from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey  # noqa: PLC0415 - late import

    public = X25519PrivateKey.from_private_bytes(_private(signing_key)).public_key().public_bytes_raw()
    return Agreement(public, journal.sign(signing_key, _claim(file, user, public)))


def published(file: SlotFile, user: str, signing_key: bytes) -> SlotFile:
    """Return the file with this officer's agreement key in it."""
    mine = file.agreements.get(user)
    if mine is not None and belongs(file, user, mine, public_of(signing_key)):
        return file
    return replace(file, agreements={**file.agreements, user: agreement_of(file, user, signing_key)})


def belongs(file: SlotFile, user: str, agreement: Agreement, public_key: bytes) -> bool:
    """Tell whether the owner of a signing key says that this agreement key is his."""
    return journal.signed_by(public_key, agreement.proof, _claim(file, user, agreement.public))


def box_for(file: SlotFile, user: str, dek: bytes, generation: int) -> Box:
    """Seal a database key to the agreement key of an officer, which was held to its proof before."""
    from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PublicKey  # noqa: PLC0415 - late import

    public = X25519PublicKey.from_public_bytes(file.agreements[user].public)
    return Box(user, generation, _suite().encrypt(dek, public, info=_bound(file, user, generation)))


def newest(file: SlotFile, opened: Opened) -> Opened:
    """Return the keys with the database key of the newest box that is this officer's, else as the slot gave them.

    A box that stands in vault.json is obligatory: an older database must not be entered with the key of before, which
    an officer who was removed has seen.
    """
    mine = [box for box in file.handed if box.user == opened.user and box.generation > opened.generation]
    for box in sorted(mine, key=lambda box: -box.generation):
        dek = _unsealed(file, opened, box)
        if dek is not None:
            return replace(opened, dek=dek, generation=box.generation)
    return opened


def _unsealed(file: SlotFile, opened: Opened, box: Box) -> bytes | None:
    from cryptography.exceptions import InvalidTag  # noqa: PLC0415 - late import
    from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey  # noqa: PLC0415 - late import

    private = X25519PrivateKey.from_private_bytes(_private(opened.signing_key))
    try:
        dek: bytes = _suite().decrypt(box.sealed, private, info=_bound(file, opened.user, box.generation))
    except (InvalidTag, ValueError):
        return None
    return dek if len(dek) == KEY_BYTES else None


def _private(signing_key: bytes) -> bytes:
    from cryptography.hazmat.primitives.hashes import SHA256  # noqa: PLC0415 - late import
    from cryptography.hazmat.primitives.kdf.hkdf import HKDF  # noqa: PLC0415 - late import

    return HKDF(algorithm=SHA256(), length=KEY_BYTES, salt=None, info=_INFO).derive(signing_key)


def _suite() -> hpke.Suite:
    from cryptography.hazmat.primitives import hpke  # noqa: PLC0415 - late import

    return hpke.Suite(hpke.KEM.X25519, hpke.KDF.HKDF_SHA256, hpke.AEAD.CHACHA20_POLY1305)


def _claim(file: SlotFile, user: str, public: bytes) -> bytes:
    return _PROOF + canonical({"vault": file.vault, "user": user, "agreement": public.hex()})


def _bound(file: SlotFile, user: str, generation: int) -> bytes:
    return canonical({"box": "pcu-desk/handed/1", "vault": file.vault, "user": user, "generation": generation})
