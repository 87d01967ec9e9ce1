"""`pcu-desk languages`: what each language has, lacks and breaks, and which words are too long; opens no vault."""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Sequence
from typing import Any

from pcu_desk.cli import asked
from pcu_desk.cli.world import World
from pcu_desk.domain.errors import UserError
from pcu_desk.domain.lists import ListName, load
from pcu_desk.domain.text import QT_TRANSLATE_NOOP
from pcu_desk.i18n.catalog import Catalog, printed
from pcu_desk.i18n.languages import ENGLISH, HABITS, PSEUDO, Habits, habits_of
from pcu_desk.i18n.places import Places, TooLong
from pcu_desk.i18n.sources import Coverage, Key, coverage, read, source_file

_HEAD = QT_TRANSLATE_NOOP("cli", "{name} ({code}): {use}{draft}")
_WINDOW = QT_TRANSLATE_NOOP("cli", "window and paper")
_PAPER = QT_TRANSLATE_NOOP("cli", "paper")
_NOT_REVIEWED = QT_TRANSLATE_NOOP("cli", "; machine draft, not reviewed")
_COUNTED = QT_TRANSLATE_NOOP(
    "cli",
    "texts {texts}, translated {translated}, unfinished {unfinished}, other placeholders {differing}, "
    "other plural forms {plurals}, too long {long}",
)
_LISTS = QT_TRANSLATE_NOOP("cli", "Lists: {lists}. What a list lacks is shown in English beside its code.")
_UNFINISHED = QT_TRANSLATE_NOOP("cli", "unfinished: {text}")
_DIFFERS = QT_TRANSLATE_NOOP("cli", "other placeholders: {text}")
_PLURALS = QT_TRANSLATE_NOOP("cli", "other plural forms: {text}")
_LONG = QT_TRANSLATE_NOOP("cli", "too long: “{said}” in {place}, lines: {lines}")
_PARTED = QT_TRANSLATE_NOOP("cli", "too long: “{said}” in {place}, a word does not fit")
_NOT_KNOWN = QT_TRANSLATE_NOOP("cli", "There is no language {code} here. Known languages: {known}.")


def add_commands(commands: Any) -> None:  # noqa: ANN401 - argparse's own class is private
    """Add `languages`."""
    parser = commands.add_parser(
        "languages",
        parents=[asked.shared(unlocks=False)],
        help="what each language has, lacks and breaks, and which of its words are too long for their place",
    )
    parser.add_argument("languages", nargs="*", metavar="CODE", help="languages to tell in full; none: all, in short")
    parser.set_defaults(run=_run)


def _run(args: argparse.Namespace, world: World) -> int:
    catalog = asked.catalog_of(args, world)
    places = world.places()
    told = [_told(habits, places) for habits in _wished(args.languages)]
    if args.json:
        asked.print_json([_as_json(*each) for each in told])
    else:
        for habits, covered, long in told:
            for line in _lines(catalog, habits, covered, long, whole=bool(args.languages)):
                print(line)
    return 0 if all(_sound(habits, covered) for habits, covered, _ in told) else 1


def _wished(codes: Sequence[str]) -> list[Habits]:
    if not codes:
        return [HABITS[info.code] for info in printed()]
    known = {code: habits_of(code) for code in codes}
    for code, habits in known.items():
        if habits is None:
            raise UserError(_NOT_KNOWN, code=code, known=", ".join(HABITS))
    return [habits for habits in known.values() if habits is not None]


def _told(habits: Habits, places: Sequence[Places]) -> tuple[Habits, Coverage, list[TooLong]]:
    code = ENGLISH.info.code if habits is PSEUDO else habits.info.code
    covered = coverage(read(source_file(code)), habits.forms)
    return habits, covered, [long for place in places for long in place.too_long(habits.info.code)]


def _sound(habits: Habits, covered: Coverage) -> bool:
    return not (covered.differing or covered.plurals or (habits.window and covered.missing))


def _lists(language: str) -> Iterator[tuple[str, int, int]]:
    for name in ListName:
        table = load(name)
        own = [entry for entry in table.entries if table.own_label(entry.code, language)]
        yield name.value, len(own), len(table.entries)


def _lines(
    catalog: Catalog, habits: Habits, covered: Coverage, long: Sequence[TooLong], *, whole: bool
) -> Iterator[str]:
    info = habits.info
    draft = "" if info.reviewed else catalog.text(_NOT_REVIEWED)
    use = catalog.text(_WINDOW if habits.window else _PAPER)
    yield catalog.text(_HEAD, name=info.own_name, code=info.code, use=use, draft=draft)
    yield "  " + catalog.text(
        _COUNTED,
        texts=covered.texts,
        translated=covered.translated,
        unfinished=len(covered.missing),
        differing=len(covered.differing),
        plurals=len(covered.plurals),
        long=len(long),
    )
    if not whole:
        return
    if habits.locale != ENGLISH.locale:
        counts = catalog.comma.join(f"{name} {own}/{rows}" for name, own, rows in _lists(info.code))
        yield "  " + catalog.text(_LISTS, lists=counts)
    for said, keys in ((_UNFINISHED, covered.missing), (_DIFFERS, covered.differing), (_PLURALS, covered.plurals)):
        yield from ("  " + catalog.text(said, text=_named(key)) for key in keys)
    for each in long:
        said = _PARTED if each.parted else _LONG
        yield "  " + catalog.text(said, said=each.said, place=f"{each.room}: {each.place}", lines=each.lines)


def _named(key: Key) -> str:
    return f"{key[0]}: {key[1]}"


def _as_json(habits: Habits, covered: Coverage, long: Sequence[TooLong]) -> dict[str, Any]:
    info = habits.info
    return {
        "code": info.code,
        "name": info.own_name,
        "reviewed": info.reviewed,
        "window": habits.window,
        "texts": covered.texts,
        "translated": covered.translated,
        "unfinished": [_keyed(key) for key in covered.missing],
        "placeholders": [_keyed(key) for key in covered.differing],
        "plurals": [_keyed(key) for key in covered.plurals],
        "too_long": [
            {"room": each.room, "place": each.place, "text": each.said, "lines": each.lines, "parted": each.parted}
            for each in long
        ],
        "lists": {name: {"own": own, "rows": rows} for name, own, rows in _lists(info.code)},
    }


def _keyed(key: Key) -> dict[str, str]:
    return {"context": key[0], "text": key[1]}
