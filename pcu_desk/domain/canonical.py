"""Canonical bytes of a JSON value (RFC 8785) and their digest; the base of every hash in the journal and on paper."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from typing import Any

from pcu_desk.domain.errors import BugError

_ENCODER = json.JSONEncoder(ensure_ascii=False, allow_nan=False, separators=(",", ":"), sort_keys=True)
_SAFE_INTEGER = 2**53 - 1


def canonical(value: Any) -> bytes:  # noqa: ANN401 - any JSON value
    """Return the RFC 8785 bytes of a JSON value.

    Restricted to what makes Python's own encoder exact: string keys in ASCII, integers within 2^53-1 and no floats
    (records hold numbers as text). Raises BugError outside these, UnicodeEncodeError on a lone surrogate.
    """
    _check(value)
    return _ENCODER.encode(value).encode("utf-8")


def digest(data: bytes) -> bytes:
    """Return the SHA-256 of `data`, 32 bytes."""
    return hashlib.sha256(data).digest()


def _check(value: object) -> None:
    if isinstance(value, dict):
        for key in value:
            if not (isinstance(key, str) and key.isascii()):
                raise BugError("a canonical record has ASCII keys only")
        _check_each(value.values())
    elif isinstance(value, list | tuple):
        _check_each(value)
    elif isinstance(value, float):
        raise BugError("a canonical record holds numbers as text, never as floats")
    elif isinstance(value, int) and abs(value) > _SAFE_INTEGER:
        raise BugError("an integer beyond 2^53 has no canonical form")


def _check_each(items: Iterable[object]) -> None:
    for item in items:
        if item.__class__ is not str and item is not None:  # nearly all are; each save checks a few hundred
            _check(item)
