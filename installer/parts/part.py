"""What a part of a package is: a name, a version, a licence with its texts. Rules on licences; no file is read here."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from license_expression import ExpressionError, LicenseWithExceptionSymbol, get_spdx_licensing

from .facts import BuildError

# Their terms would reach over the whole program; an exception (as that of PyInstaller's loader) lifts that.
_WHOLE_PROGRAM = ("AGPL-", "GPL-", "SSPL-")
_LONGEST = 48  # of a folder's name: it lies deep, and Windows counts
_SPDX = get_spdx_licensing()


@dataclass(frozen=True, slots=True)
class Text:
    """One text of a licence as it is packed: a name, its words, and whether parts share it: then it is packed once."""

    name: str
    words: str
    shared: bool = False


@dataclass(frozen=True, slots=True)
class Part:
    """One part that is in the package. `inside` names the part that carries it; `spdx` says how `licence` is meant.

    `crates` are parts that only the list of parts names one by one: their licences stand in this part's texts.
    """

    name: str
    version: str
    licence: str
    source: str
    texts: tuple[Text, ...] = ()
    purl: str = ""
    kind: str = "library"
    inside: str = ""
    crates: tuple[Part, ...] = field(default=(), repr=False)

    @property
    def slug(self) -> str:
        """Return the folder of its texts."""
        words = f"{self.inside}-{self.name}" if self.inside else self.name
        return re.sub(r"[^a-z0-9.+]+", "-", words.lower())[:_LONGEST].strip("-.")


def is_expression(words: str) -> bool:
    """Say whether the words are an SPDX licence expression."""
    try:
        return _SPDX.parse(words, validate=True, strict=True) is not None
    except ExpressionError:
        return False


def check(part: Part) -> None:
    """Raise BuildError for a part without a licence or its text, or whose terms would reach over the program."""
    if not part.licence:
        raise BuildError(f"{part.name} {part.version} names no licence that is known here.")
    if not part.texts:
        raise BuildError(f"{part.name} {part.version} has no text of its licence ({part.licence}).")
    if is_expression(part.licence) and not _acceptable(_SPDX.parse(part.licence)):
        raise BuildError(f"{part.name} {part.version} is under {part.licence}: that can't be packed with this program.")


def choices(expression: str) -> list[frozenset[str]]:
    """Return the ways to keep to an SPDX expression, each as the names of licences (and exceptions) that it takes."""
    return _choices(_SPDX.parse(expression))


def _choices(parsed: object) -> list[frozenset[str]]:
    if isinstance(parsed, _SPDX.OR):
        return [way for each in parsed.args for way in _choices(each)]
    if isinstance(parsed, _SPDX.AND):
        ways = [frozenset[str]()]
        for each in parsed.args:
            ways = [way | more for way in ways for more in _choices(each)]
        return ways
    if isinstance(parsed, LicenseWithExceptionSymbol):
        return [frozenset((parsed.license_symbol.key, parsed.exception_symbol.key))]
    return [frozenset((str(parsed),))]


def _acceptable(parsed: object) -> bool:
    if isinstance(parsed, _SPDX.OR):
        return any(_acceptable(each) for each in parsed.args)
    if isinstance(parsed, _SPDX.AND):
        return all(_acceptable(each) for each in parsed.args)
    if isinstance(parsed, LicenseWithExceptionSymbol):
        return True
    return not str(parsed).startswith(_WHOLE_PROGRAM)
