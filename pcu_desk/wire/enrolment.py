"""The request by which a desk asks to be enrolled; grants nothing, a person compares the fingerprint and decides.

`pcu-enrolment/1`: JSON `{"format", "signed": "<JSON text>", "signature": "<base64>"}`; the text holds unit, country,
names by language, the public keys (that of the transport if there is one), the founder's fingerprint and the time, and
is signed by the desk's own key.
"""

from __future__ import annotations

import base64
import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from pcu_desk.domain.errors import UserError
from pcu_desk.domain.text import QT_TRANSLATE_NOOP
from pcu_desk.wire import frames
from pcu_desk.wire.keys import DeviceKeys, DevicePublic, fingerprint, verifies

FORMAT = "pcu-enrolment/1"
_MAX_REQUEST = 64 * 1024
_KEY_LENGTH = 32
_UNIT = re.compile(r"[A-Z]{2}[A-Z0-9]{3}(-[A-Z0-9]{1,8})?", re.ASCII)


class EnrolmentError(UserError):
    """A file that is not a whole, self-signed enrolment request."""

    def __init__(self) -> None:
        super().__init__(
            QT_TRANSLATE_NOOP(
                "wire",
                "This is not a whole enrolment request, or it was changed. "
                "Nothing was enrolled; have the desk write the request again.",
            )
        )


@dataclass(frozen=True, slots=True)
class EnrolmentRequest:
    """What a desk asks for: its unit (code, country, names by language), its public keys, its founder's fingerprint."""

    unit: str
    country: str
    names: Mapping[str, str]
    public: DevicePublic
    founder: str
    at: str
    transport: bytes = b""

    @property
    def fingerprint(self) -> str:
        """What the desk shows and the administrator reads back: its keys, the unit and the founder."""
        spoken = (self.public.signing, self.public.agreement, self.unit.encode(), self.founder.encode())
        return fingerprint(frames.join((*spoken, self.transport) if self.transport else spoken))

    def to_bytes(self, keys: DeviceKeys) -> bytes:
        """Return the request signed with the desk's own keys."""
        text = json.dumps(
            {
                "unit": self.unit,
                "country": self.country,
                "names": dict(self.names),
                "signing": base64.b64encode(self.public.signing).decode(),
                "agreement": base64.b64encode(self.public.agreement).decode(),
                "founder": self.founder,
                "at": self.at,
                **({"transport": base64.b64encode(self.transport).decode()} if self.transport else {}),
            },
            ensure_ascii=False,
        )
        signature = base64.b64encode(keys.sign(_signed_bytes(text))).decode()
        return json.dumps({"format": FORMAT, "signed": text, "signature": signature}, indent=1).encode()

    @classmethod
    def from_bytes(cls, raw: bytes) -> EnrolmentRequest:
        """Read a request once its own signature holds. Raises EnrolmentError."""
        if len(raw) > _MAX_REQUEST:
            raise EnrolmentError
        try:
            outer = json.loads(raw)
            request = cls._of(json.loads(outer["signed"]))
            signature = base64.b64decode(outer["signature"], validate=True)
            proven = verifies(request.public.signing, signature, _signed_bytes(outer["signed"]))
            proven = proven and outer["format"] == FORMAT
        except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as wrong:
            raise EnrolmentError from wrong
        if not proven or not request.has_form():
            raise EnrolmentError
        return request

    @classmethod
    def _of(cls, found: Mapping[str, Any]) -> EnrolmentRequest:
        signing, agreement = (base64.b64decode(found[name], validate=True) for name in ("signing", "agreement"))
        names = {str(language): str(name) for language, name in dict(found["names"]).items()}
        public = DevicePublic(signing, agreement)
        transport = base64.b64decode(found.get("transport", ""), validate=True)
        return cls(found["unit"], found["country"], names, public, found["founder"], found["at"], transport)

    def has_form(self) -> bool:
        """Tell whether the unit's code belongs to its country and every field has its type."""
        texts = (self.unit, self.country, self.founder, self.at)
        return (
            all(isinstance(text, str) for text in texts)
            and _UNIT.fullmatch(self.unit) is not None
            and self.unit.startswith(self.country)
            and len(self.country) == len("GE")
            and bool(self.names)
            and len(self.public.signing) == len(self.public.agreement) == _KEY_LENGTH
            and len(self.transport) in {0, _KEY_LENGTH}
        )


def _signed_bytes(text: str) -> bytes:
    return frames.join((FORMAT.encode(), text.encode()))
