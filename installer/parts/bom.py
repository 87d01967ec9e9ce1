"""The list of parts as CycloneDX writes it (SBOM): the same bytes for the same parts. It decides nothing."""

from __future__ import annotations

import datetime as dt
import uuid
from collections.abc import Iterable, Sequence
from pathlib import Path

from cyclonedx.model import ExternalReference, ExternalReferenceType, XsUri
from cyclonedx.model.bom import Bom
from cyclonedx.model.component import Component, ComponentType
from cyclonedx.model.license import DisjunctiveLicense, LicenseExpression
from cyclonedx.output import make_outputter
from cyclonedx.schema import OutputFormat, SchemaVersion
from cyclonedx.spdx import is_supported_id
from cyclonedx.validation.json import JsonStrictValidator
from packageurl import PackageURL

from .facts import BuildError, Facts
from .part import Part, is_expression

LIST = "sbom.cdx.json"
_VERSION = SchemaVersion.V1_6
_KINDS = {
    "application": ComponentType.APPLICATION,
    "framework": ComponentType.FRAMEWORK,
    "data": ComponentType.DATA,
    "library": ComponentType.LIBRARY,
}


def write(parts: Sequence[Part], facts: Facts, product: str, out: Path) -> None:
    """Write the list of the first part, which is the program, and all others. BuildError when it breaks the schema."""
    bom = Bom(version=1, serial_number=_serial(parts, facts, product))
    bom.metadata.timestamp = dt.datetime.fromtimestamp(facts.epoch, dt.UTC)
    program = _component(parts[0], product)
    bom.metadata.component = program
    bearers = {_key(part): _component(part) for part in parts[1:]}
    direct = [bearers[_key(part)] for part in parts[1:] if not part.inside]
    bom.register_dependency(program, direct)
    for part in parts[1:]:
        inside = [bearers[_key(each)] for each in parts[1:] if each.inside and each.inside == _bearer(part)]
        crates = [_component(each) for each in part.crates]
        for each in crates:
            bom.components.add(each)
            bom.register_dependency(each)
        bom.components.add(bearers[_key(part)])
        bom.register_dependency(bearers[_key(part)], [*inside, *crates])
    words = make_outputter(bom, OutputFormat.JSON, _VERSION).output_as_string(indent=1)
    faults = JsonStrictValidator(_VERSION).validate_str(words)
    if faults:
        raise BuildError(f"The list of parts breaks the schema of CycloneDX: {faults}")
    (out / LIST).write_text(words + "\n", encoding="utf-8", newline="\n")


def _component(part: Part, reference: str = "") -> Component:
    purl = PackageURL.from_string(part.purl) if part.purl else None
    return Component(
        name=part.name,
        version=part.version or None,
        type=_KINDS[part.kind],
        licenses=_licence(part.licence),
        purl=purl,
        bom_ref=reference or _key(part),
        external_references=[ExternalReference(type=ExternalReferenceType.WEBSITE, url=XsUri(part.source))]
        if part.source
        else [],
    )


def _licence(words: str) -> Iterable[DisjunctiveLicense | LicenseExpression]:
    if is_supported_id(words):
        return [DisjunctiveLicense(id=words)]
    if is_expression(words):
        return [LicenseExpression(words)]
    return [DisjunctiveLicense(name=words)]


def _key(part: Part) -> str:
    """Return the part's name inside the list."""
    return f"{part.inside or 'package'}/{part.name}@{part.version}"


def _bearer(part: Part) -> str:
    """Return the name by which others say that they are inside this part."""
    return part.purl.removeprefix("pkg:pypi/").partition("@")[0] or part.name.lower()


def _serial(parts: Iterable[Part], facts: Facts, product: str) -> uuid.UUID:
    """Return a number that is the same for the same build, and another for another."""
    words = [product, facts.version, str(facts.sequence), facts.commit, facts.target, *map(_key, parts)]
    return uuid.uuid5(uuid.NAMESPACE_URL, "\n".join(words))
