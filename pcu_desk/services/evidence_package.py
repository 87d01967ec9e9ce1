"""Evidence as a package that a court checks with sha256sum and openssl alone; writes no vault and judges no case."""

from __future__ import annotations

import base64
import json
import zipfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from hashlib import sha256
from typing import IO, Any

from pcu_desk import assets
from pcu_desk.domain.case import Case, Evidence
from pcu_desk.domain.event import Act
from pcu_desk.domain.media import ENDINGS, OTHER
from pcu_desk.domain.moment import Moment
from pcu_desk.domain.officer import Officer
from pcu_desk.domain.ports import Reader, SealedEntry
from pcu_desk.domain.record import record_of
from pcu_desk.domain.unit import PortUnit

FORMAT = "pcu-evidence/1"
MANIFEST, SUMS, HOW_TO = "manifest.json", "SHA256SUMS", "HOW-TO-VERIFY.txt"
_ED25519 = bytes.fromhex("302a300506032b6570032100")  # RFC 8410: what stands before the 32 bytes of a public key
_CLAIMS = ("name", "taken", "camera", "position")


@dataclass(frozen=True, slots=True)
class Contents:
    """What a package is made from: the case, the rows whose files are here, and the journal behind them."""

    case: Case
    rows: tuple[Evidence, ...]
    unit: PortUnit
    officers: Mapping[str, Officer]
    entries: tuple[SealedEntry, ...]
    exporter: Officer
    founder: str
    vault: str
    at: Moment


@dataclass(slots=True)
class Package:
    """The files of a package besides the originals, and the names of those."""

    originals: tuple[tuple[str, Evidence], ...]
    files: dict[str, bytes] = field(default_factory=dict)

    @property
    def content(self) -> str:
        """The SHA-256 of the signed list of files: what the journal keeps of a package."""
        return sha256(self.files[SUMS]).hexdigest()


def gathered(reader: Reader, case: Case, exporter: Officer, founder: str, vault: str) -> Contents:
    """Read what a package of a case is made from."""
    here = reader.evidence_here(row.id for row in case.evidence)
    added = [entry for entry in reader.sealed(case.id) if _act(entry) == Act.ATTACHED.value]
    return Contents(
        case=case,
        rows=tuple(row for row in case.evidence if row.id in here),
        unit=reader.unit(),
        officers={officer.user: officer for officer in reader.officers()},
        entries=tuple(sorted((*reader.sealed_grants(), *added), key=_written)),
        exporter=exporter,
        founder=founder,
        vault=vault,
        at=Moment.now(),
    )


def package_of(contents: Contents, sign: Callable[[bytes], bytes]) -> Package:
    """Make everything but the originals: manifest, keys, entries, list of digests and its signature."""
    named = tuple(
        (f"originals/{place:03d}{ENDINGS.get(row.media, ENDINGS[OTHER])}", row)
        for place, row in enumerate(contents.rows, 1)
    )
    package = Package(named)
    keys = _keys(contents)
    journal = list(_journal(contents.entries, keys, package.files))
    for name, key in keys.items():
        package.files[name] = _pem(key)
    package.files["officer.pem"] = _pem(contents.exporter.public_key)
    package.files[MANIFEST] = _json(_manifest(contents, named, journal, keys))
    package.files[f"{MANIFEST}.sig"] = sign(package.files[MANIFEST])
    package.files[HOW_TO] = assets.resource("help", "how-to-verify-evidence.txt").read_bytes()
    sums = [f"{row.sha256}  {name}\n" for name, row in named]
    sums += [f"{sha256(data).hexdigest()}  {name}\n" for name, data in sorted(package.files.items())]
    package.files[SUMS] = "".join(sums).encode()
    package.files[f"{SUMS}.sig"] = sign(package.files[SUMS])
    return package


def write(target: IO[bytes], package: Package, at: Moment, original: Callable[[Evidence], Iterator[bytes]]) -> None:
    """Write a package as a zip without compression: what is evidence stands in it byte for byte."""
    with zipfile.ZipFile(target, "w", zipfile.ZIP_STORED) as archive:
        for name in (HOW_TO, SUMS, f"{SUMS}.sig", MANIFEST):
            archive.writestr(_entry(name, at), package.files[name])
        for name, row in package.originals:
            with archive.open(_entry(name, at, row.size), "w", force_zip64=True) as file:
                for part in original(row):
                    file.write(part)
        for name in sorted(package.files.keys() - {HOW_TO, SUMS, f"{SUMS}.sig", MANIFEST}):
            archive.writestr(_entry(name, at), package.files[name])


def _entry(name: str, at: Moment, size: int = 0) -> zipfile.ZipInfo:
    local = at.local
    entry = zipfile.ZipInfo(name, (local.year, local.month, local.day, local.hour, local.minute, local.second))
    entry.file_size = size
    entry.external_attr = 0o644 << 16
    return entry


def _manifest(
    contents: Contents, named: Sequence[tuple[str, Evidence]], journal: list[dict[str, Any]], keys: Mapping[str, str]
) -> dict[str, Any]:
    case, unit = contents.case, contents.unit
    absent = [row for row in case.evidence if row not in contents.rows]
    return {
        "format": FORMAT,
        "unit": {"code": unit.code, "names": {name.id: name.name for name in unit.names}},
        **({"training": True} if unit.training or case.from_training else {}),
        "case": {"id": case.id, "number": case.number, "status": case.status.value, "revision": str(case.revision)},
        "vault": contents.vault,
        "founder": contents.founder,
        "exported": {"at": contents.at.iso(), **_person(contents, contents.exporter.user), "key": "officer.pem"},
        "files": [_file(contents, name, row, journal) for name, row in named],
        "absent": [{"id": row.id, "sha256": row.sha256, "name": row.name} for row in absent],
        "custody": [record_of(link) for link in case.seizure.custody] if case.seizure is not None else [],
        "journal": journal,
        "keys": {name: _fingerprint(key) for name, key in keys.items()},
    }


def _file(contents: Contents, name: str, row: Evidence, journal: list[dict[str, Any]]) -> dict[str, Any]:
    entry = next((known["entry"] for known in reversed(journal) if row.id in known["files"]), "")
    return {
        "file": name,
        "id": row.id,
        "sha256": row.sha256,
        "size": str(row.size),
        "media": row.media,
        "kind": row.kind.value if row.kind else "",
        "caption": row.caption,
        "added": {"at": row.added.iso() if row.added else "", **_person(contents, row.by), "entry": entry},
        "claims": {claim: getattr(row, claim) for claim in _CLAIMS if getattr(row, claim)},
        **({"pixels": f"{row.width} × {row.height}"} if row.width else {}),
        **_links(contents.case, row),
    }


def _links(case: Case, row: Evidence) -> dict[str, Any]:
    """Return to which seized item and to which point of the checklist a file belongs."""
    found: dict[str, Any] = {}
    for place, item in enumerate(case.seizure.items if case.seizure is not None else (), 1):
        if item.id == row.item:
            found["item"] = {"number": str(place), **record_of(item)}
    for point in case.examination.checklist:
        if point.id == row.point:
            found["point"] = record_of(point)
    return found


def _person(contents: Contents, user: str) -> dict[str, str]:
    officer = contents.officers.get(user)
    if officer is None:
        return {"by": user}
    return {"by": user, "name": officer.name, "name_latin": officer.name_latin, "role": officer.role.value}


def _keys(contents: Contents) -> dict[str, str]:
    """Return a file name for each public key (hex) that a grant names, in the order of the grants."""
    granted = [key for entry in contents.entries for key in _granted(json.loads(entry.body))]
    return {f"keys/{place}.pem": key for place, key in enumerate(dict.fromkeys(granted), 1)}


def _granted(event: Mapping[str, Any]) -> list[str]:
    officer = event["change"].get("officer")
    key = officer.get("public_key") if isinstance(officer, dict) else None
    return [key] if isinstance(key, str) and len(key) == 64 else []  # noqa: PLR2004 - hex digits of a key


def _journal(
    entries: Sequence[SealedEntry], keys: Mapping[str, str], files: dict[str, bytes]
) -> Iterator[dict[str, Any]]:
    """Lay the entries down as files; tell of each what a reader of the manifest looks for."""
    held: dict[str, str] = {}
    names = {key: name for name, key in keys.items()}
    for place, entry in enumerate(entries, 1):
        event, name = json.loads(entry.body), f"journal/{place:03d}"
        signer = held.get(event["officer"], "")  # of before this entry, which may give him another
        for key in _granted(event):
            held[str(event["change"]["officer"].get("user", event["subject"]))] = key
            signer = signer or key
        files[f"{name}.entry"] = entry.body
        files[f"{name}.previous"] = bytes.fromhex(entry.previous)
        files[f"{name}.hash"] = bytes.fromhex(entry.hash)
        if entry.signature is not None:
            files[f"{name}.sig"] = entry.signature
        told = event["change"].get("files")
        yield {
            "entry": name,
            "kind": event["kind"],
            "officer": event["officer"],
            "key": names.get(signer, ""),
            "device": entry.device,
            "sequence": str(entry.sequence),
            "hash": entry.hash,
            "files": sorted(told) if isinstance(told, dict) else [],
        }


def _written(entry: SealedEntry) -> tuple[str, str, int]:
    """Return by what entries are put in the order of their writing, also those of several devices."""
    return str(json.loads(entry.body)["hlc"]), entry.device, entry.sequence


def _act(entry: SealedEntry) -> str:
    return str(json.loads(entry.body)["kind"])


def _fingerprint(key: str) -> str:
    return sha256(bytes.fromhex(key)).hexdigest()


def _pem(key: str) -> bytes:
    body = base64.b64encode(_ED25519 + bytes.fromhex(key)).decode()
    return f"-----BEGIN PUBLIC KEY-----\n{body}\n-----END PUBLIC KEY-----\n".encode()


def _json(value: object) -> bytes:
    return json.dumps(value, ensure_ascii=False, indent=1, sort_keys=False).encode() + b"\n"
