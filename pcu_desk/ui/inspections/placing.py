"""Gives every declared field that no layout names its place, so that a new field is one line; it draws nothing."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace

from pcu_desk.domain.fields import Kind
from pcu_desk.domain.text import Text
from pcu_desk.ui.inspections.blocks import Block, Fields, Layout, SectionSpec, Table, named
from pcu_desk.ui.inspections.declared import Declared, declared

_THIRD, _ROW = 4, 12
_COLUMNS = 4
_SHARE = 4


def complete(sections: Sequence[SectionSpec], root: type) -> tuple[SectionSpec, ...]:
    """Return the sections with every field of a record's class and of those inside it that none of them names."""
    placer = _Placer(sections)
    placer.place(root, "")
    return placer.sections()


def with_rest(kind: type, layout: Layout, known: Collection[str] = ()) -> Layout:
    """Return a layout with rows for the fields that neither it nor `known` names."""
    shown = {*known, *(name for row in layout for name, _ in row)}
    return (*layout, *_rows([what for what in leaves(kind) if what.name not in shown]))


def leaves(kind: type) -> list[Declared]:
    """Return the fields of a class that hold one value."""
    return [what for what in declared(kind).values() if what.kind not in {Kind.ROWS, Kind.GROUP}]


class _Placer:
    """The sections' blocks while places are given."""

    def __init__(self, sections: Sequence[SectionSpec]) -> None:
        self._specs = tuple(sections)
        self._blocks: dict[str, list[Block]] = {spec.key: list(spec.blocks) for spec in sections}

    def sections(self) -> tuple[SectionSpec, ...]:
        return tuple(replace(spec, blocks=tuple(self._blocks[spec.key])) for spec in self._specs)

    def place(self, kind: type, prefix: str, key: str = "", title: Text | None = None) -> None:
        """Place what is left of the fields of one class at one place of the record, then what is inside it."""
        known = {name for _, _, block in self._fields(prefix) for name in named(block)}
        left = [what for what in leaves(kind) if what.name not in known]
        if left and not self._open_fields(prefix):
            self._blocks[key or self._specs[0].key].append(Fields(kind, prefix, (), title))
        for what in left:
            self._place_leaf(kind, prefix, what)
        for what in declared(kind).values():
            if what.kind is Kind.ROWS:
                self._place_rows(kind, prefix, what)
            elif what.inner is not None:
                home = self._home(kind, prefix, what.name)[0]
                self.place(what.inner, f"{prefix}/{what.name}", home, what.spec.label)

    def _place_leaf(self, kind: type, prefix: str, what: Declared) -> None:
        key, number = self._home(kind, prefix, what.name)
        block = self._blocks[key][number]
        assert isinstance(block, Fields)
        self._blocks[key][number] = replace(block, layout=_grown(block.layout, what))

    def _place_rows(self, kind: type, prefix: str, what: Declared) -> None:
        path, inner = f"{prefix}/{what.name}", what.inner
        assert inner is not None
        for blocks in self._blocks.values():
            for number, block in enumerate(blocks):
                if not isinstance(block, Fields) and block.path == path:
                    blocks[number] = _with_detail(block)
                    return
        columns = [what.name for what in leaves(inner) if what.kind is not Kind.LONG][:_COLUMNS]
        table = Table(inner, path, tuple((name, _SHARE) for name in columns), title=what.spec.label)
        self._blocks[self._home(kind, prefix, what.name)[0]].append(_with_detail(table))

    def _home(self, kind: type, prefix: str, name: str) -> tuple[str, int]:
        """Return the section and the number of the block in which the nearest field declared before it stands."""
        fields = self._open_fields(prefix)
        before = list(declared(kind))
        for other in reversed(before[: before.index(name)]):
            for key, number, block in fields:
                if other in named(block):
                    return key, number
        return fields[0][:2] if fields else (self._specs[0].key, 0)

    def _open_fields(self, prefix: str) -> list[tuple[str, int, Fields]]:
        return [found for found in self._fields(prefix) if found[2].when is None]

    def _fields(self, prefix: str) -> list[tuple[str, int, Fields]]:
        return [
            (key, number, block)
            for key, blocks in self._blocks.items()
            for number, block in enumerate(blocks)
            if isinstance(block, Fields) and block.prefix == prefix
        ]


def _with_detail(block: Block) -> Block:
    if not isinstance(block, Table):
        return block
    return replace(block, detail=with_rest(block.kind, block.detail, [name for name, _ in block.columns]))


def _grown(layout: Layout, what: Declared) -> Layout:
    """Return a layout with one more field: in its last row when that is of fields placed so and has room."""
    ours = layout and all(width == _THIRD for _, width in layout[-1])
    room = _ROW - sum(width for _, width in layout[-1]) if layout else 0
    if ours and room >= _width(what):
        return (*layout[:-1], (*layout[-1], (what.name, _width(what))))
    return (*layout, ((what.name, _width(what)),))


def _rows(fields: Sequence[Declared]) -> Layout:
    layout: Layout = ()
    for what in fields:
        layout = _grown(layout, what)
    return layout


def _width(what: Declared) -> int:
    return _ROW if what.kind is Kind.LONG else _THIRD
