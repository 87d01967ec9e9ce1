"""What a directory and a change of it say, in lines for people who sign; signs nothing and decides nothing."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from typing import Any

from tuf.api.metadata import Key, Metadata, Root, Targets  # type: ignore[attr-defined] # re-exported without saying so

from pcu_desk.wire.directory import Bundle, Directory
from pcu_desk.wire.directory_change import Change, Standing, key_name
from pcu_desk.wire.documents import HUB_PATH, read_hub, read_unit
from pcu_desk.wire.keys import fingerprint
from pcu_desk.wire.members import Device, Unit


def lines_of(change: Change) -> list[str]:
    """Return what a change does, against the directory that it was made for, and who has signed it."""
    before = Bundle.parse(change.base) if change.base else Bundle((), {}, {})
    found = [
        _made_for(change),
        *_root_lines(change, before),
        *_targets_lines(change, before),
        *_country_lines(change, before),
    ]
    return [*map(within_line, found), *signature_lines(change)]


def signature_lines(change: Change) -> list[str]:
    """Return who has signed each part of a change, and who can."""
    return [within_line(_signature_line(standing)) for standing in change.standings()]


def within_line(text: str) -> str:
    """Return a line in which no word of another hand turns, hides or breaks what stands around it."""
    return "".join(sign if sign.isprintable() else "\ufffd" for sign in text)


def roles_of(directory: Directory) -> list[dict[str, Any]]:
    """Return each role of a directory: version, end, how many of which keys sign it."""
    bundle = Bundle.parse(directory.raw)
    root: Root = Metadata[Root].from_bytes(directory.root).signed
    targets: Targets = Metadata[Targets].from_bytes(bundle.metadata["targets"]).signed
    return [
        _role("root", root, root),
        *(_role(name, _content(bundle, name), root) for name in _TOP),
        *(_role(name, _content(bundle, name), targets) for name in sorted(directory.versions.keys() - {"root", *_TOP})),
    ]


_TOP = ("targets", "snapshot", "timestamp")


def _content(bundle: Bundle, role: str) -> Any:  # noqa: ANN401 - the library's own union
    return Metadata.from_bytes(bundle.metadata[role]).signed


def _role(name: str, content: Any, delegator: Root | Targets) -> dict[str, Any]:  # noqa: ANN401 - the library's own union
    role = delegator.get_delegated_role(name)
    keys = [delegator.get_key(keyid) for keyid in role.keyids]
    return {
        "role": name,
        "version": content.version,
        "expires": content.expires.isoformat(),
        "threshold": role.threshold,
        "keys": [{"name": key_name(key), "fingerprint": _print(key)} for key in keys],
    }


def _print(key: Key) -> str:
    try:
        return fingerprint(bytes.fromhex(key.keyval["public"]))
    except (KeyError, TypeError, ValueError):
        return key.keyid[:12]


def _made_for(change: Change) -> str:
    if not change.base:
        return "the first directory of this hub"
    directory = Directory.load(change.base, None, None, datetime.now(UTC))
    return f"made for directory version {directory.version}, root {directory.root_fingerprint}"


def _root_lines(change: Change, before: Bundle) -> Iterator[str]:
    root = change.new_root()
    if root is None:
        return
    yield f"root version {root.version}, until {root.expires:%Y-%m-%d}:"
    yield from (f"  {line}" for line in _holders(root))
    if before.roots:
        old: Root = Metadata[Root].from_bytes(before.roots[-1]).signed
        yield f"  in place of version {old.version}:"
        yield from (f"    {line}" for line in _holders(old))


def _holders(root: Root) -> Iterator[str]:
    for name in ("root", "targets"):
        role = root.roles[name]
        keys = ", ".join(_named(root.get_key(keyid)) for keyid in role.keyids)
        yield f"{role.threshold} of {len(role.keyids)} sign {name}: {keys}"


def _named(key: Key) -> str:
    return f"{key_name(key)} ({_print(key)})"


def _targets_lines(change: Change, before: Bundle) -> Iterator[str]:
    targets = change.new_targets("targets")
    if targets is None:
        return
    yield f"targets version {targets.version}, until {targets.expires:%Y-%m-%d}:"
    if HUB_PATH in change.files:
        hub = read_hub(change.files[HUB_PATH])
        yield f"  the hub is {hub.id} at {hub.url}, key {fingerprint(hub.key)}"
    known = _countries(_content(before, "targets") if "targets" in before.metadata else None)
    for country, key in _countries(targets).items():
        if known.get(country) != key:
            yield f"  the units of {country} are signed for by {key}" + (
                f", in place of {known[country]}" if country in known else ""
            )
    yield from (f"  {country} is taken out" for country in known.keys() - _countries(targets).keys())


def _countries(targets: Targets | None) -> dict[str, str]:
    delegations = targets.delegations if targets else None
    if delegations is None:
        return {}
    return {
        name: ", ".join(_named(delegations.keys[keyid]) for keyid in role.keyids)
        for name, role in (delegations.roles or {}).items()
    }


def _country_lines(change: Change, before: Bundle) -> Iterator[str]:
    for country in sorted(change.metadata.keys() - {"targets"}):
        content = change.new_targets(country)
        if content is None:
            continue
        yield f"{country} version {content.version}, until {content.expires:%Y-%m-%d}:"
        now = {path: read_unit(text) for path, text in change.bundle().files.items() if path in content.targets}
        old = _content(before, country).targets if country in before.metadata else {}
        then = {path: read_unit(before.files[path]) for path in old}
        lines = [*_unit_lines(then, now)]
        yield from (f"  {line}" for line in lines or ["the same units" if now else "no units yet"])


def _unit_lines(then: Mapping[str, Unit], now: Mapping[str, Unit]) -> Iterator[str]:
    for path in sorted(now.keys() | then.keys()):
        unit, known = now.get(path), then.get(path)
        if unit is None or unit == known:
            if unit is None and known is not None:
                yield f"unit {known.code} is taken out"
            continue
        name = unit.names.get("en") or next(iter(unit.names.values()), "")
        yield f"unit {unit.code} {name}" + ("" if known else ", new")
        yield from (f"  {line}" for line in _desk_lines(known, unit))


def _desk_lines(known: Unit | None, unit: Unit) -> Iterator[str]:
    before = {device.id: device for device in known.devices} if known else {}
    for device in unit.devices:
        if (line := _desk_line(before.get(device.id), device)) is not None:
            yield line
    yield from (f"desk {gone} is taken out" for gone in before.keys() - {device.id for device in unit.devices})
    if known and known.founders != unit.founders:
        yield f"founders {', '.join(unit.founders)}"


def _desk_line(known: Device | None, device: Device) -> str | None:
    told = f"desk {device.letter} {device.id}, key {fingerprint(device.signing)}"
    if known is None:
        return f"{told}: enrolled" + ("" if device.revoked is None else f", revoked at {device.revoked}")
    if known.revoked != device.revoked:
        return f"{told}: revoked at {device.revoked}" if device.revoked is not None else f"{told}: NO LONGER revoked"
    return f"{told}: other agreement or transport keys" if known != device else None


def _signature_line(standing: Standing) -> str:
    by = ", ".join(standing.signed) or "nobody"
    rest = f"; {standing.missing} more of: {', '.join(standing.unsigned)}" if standing.missing else ""
    return f"{standing.role} version {standing.version} is signed by {by}{rest}"
