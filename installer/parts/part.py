"""What a part of a package is: a name, a version, a licence with its texts. Rules on licences; no file is read here."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from packaging.licenses import InvalidLicenseExpression, canonicalize_license_expression

from .facts import BuildError

# Their terms would reach over the whole program; an exception (as that of PyInstaller's loader) lifts that.
_WHOLE_PROGRAM = ("AGPL-", "GPL-", "SSPL-")
_LONGEST = 48  # of a folder's name: it lies deep, and Windows counts
_TOKEN = re.compile(r"[()]|(?:AND|OR)\b|[^\s()]+(?: WITH [^\s()]+)?")


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
        canonicalize_license_expression(words)
    except InvalidLicenseExpression:
        return False
    return True


def choices(expression: str) -> list[frozenset[str]]:
    """Return the ways to keep to an SPDX expression, each as the licences (`X` or `X WITH exception`) that it takes."""
    tokens = _TOKEN.findall(canonicalize_license_expression(expression))
    return _any_of(tokens)


def check(part: Part) -> None:
    """Raise BuildError for a part without a licence or its text, or whose terms would reach over the program."""
    if not part.licence:
        raise BuildError(f"{part.name} {part.version} names no licence that is known here.")
    if not part.texts:
        raise BuildError(f"{part.name} {part.version} has no text of its licence ({part.licence}).")
    if is_expression(part.licence) and not any(map(_acceptable, choices(part.licence))):
        raise BuildError(f"{part.name} {part.version} is under {part.licence}: that can't be packed with this program.")


def _any_of(tokens: list[str]) -> list[frozenset[str]]:
    """Take `a OR b` from the front of the tokens; AND binds more tightly."""
    ways = _all_of(tokens)
    while tokens and tokens[0] == "OR":
        tokens.pop(0)
        ways += _all_of(tokens)
    return ways


def _all_of(tokens: list[str]) -> list[frozenset[str]]:
    ways = _one(tokens)
    while tokens and tokens[0] == "AND":
        tokens.pop(0)
        further = _one(tokens)
        ways = [way | more for way in ways for more in further]
    return ways


def _one(tokens: list[str]) -> list[frozenset[str]]:
    first = tokens.pop(0)
    if first != "(":
        return [frozenset((first,))]
    ways = _any_of(tokens)
    tokens.pop(0)  # the bracket that closes: the expression was checked as a whole
    return ways


def _acceptable(way: frozenset[str]) -> bool:
    return not any(each.startswith(_WHOLE_PROGRAM) and " WITH " not in each for each in way)
