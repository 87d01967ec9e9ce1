"""Puts rows on pages: keeps titles with what follows, repeats the heads of tables, parts only what no page can hold."""

from __future__ import annotations

from dataclasses import dataclass, replace

from pcu_desk.reports.blocks import LEAST_LINES, Row


@dataclass(frozen=True, slots=True)
class Item:
    """A row in the flow: space before it, whether it stays with the next, the head of its table, may lines part it.

    `closing` rows are the last words and the places to sign: they stay together and with what stands before them.
    """

    row: Row
    before: float = 0.0
    with_next: bool = False
    head: tuple[Row, ...] = ()
    by_lines: bool = False
    closing: bool = False


@dataclass(frozen=True, slots=True)
class Placed:
    """A row and the distance of its upper edge from the top of the page's body."""

    row: Row
    top: float


@dataclass(frozen=True, slots=True)
class Page:
    """What stands on a page and how much of its height is used."""

    placed: tuple[Placed, ...]
    used: float


def paginate(items: list[Item], first: float, later: float) -> tuple[Page, ...]:
    """Return the pages; `first` and `later` are the heights of the body on the first page and on the others."""
    filler = _Filler(first, later)
    queue = list(reversed(items))
    while queue:
        item = queue.pop()
        queue.extend(reversed(filler.take(item, queue)))
    return filler.finished()


def kept_with_end(items: list[Item]) -> list[Item]:
    """Return the rows so that no page holds places to sign alone: what stands before them goes with them."""
    made = list(items)
    for place, following in enumerate(items[1:]):
        if following.closing:
            made[place] = replace(made[place], with_next=True)
    return made


class _Filler:
    """The page that is being filled and those that are full."""

    def __init__(self, first: float, later: float) -> None:
        self._rooms = (first, later)
        self._pages: list[Page] = []
        self._placed: list[Placed] = []
        self._used = 0.0

    def take(self, item: Item, queue: list[Item]) -> list[Item]:
        """Place an item, or a part of it, or turn the page; return what is still to be placed."""
        if self._needed(item, queue) <= self._room - self._used:
            self._place(item)
            return []
        if parts := self._parted(item):
            self._place(parts[0])
            self._turn()
            return [parts[1]]
        if self._placed:
            self._turn()
            return [item]
        self._place(item)
        return []

    def finished(self) -> tuple[Page, ...]:
        """Close the last page and return all."""
        if self._placed or not self._pages:
            self._turn()
        return tuple(self._pages)

    @property
    def _room(self) -> float:
        return self._rooms[1 if self._pages else 0]

    def _needed(self, item: Item, queue: list[Item]) -> float:
        """Return the height of an item with the heads it still lacks here and the least of what must follow it."""
        heads = {id(row): row.height for row in self._heads(item)}
        total = self._space(item) + item.row.height
        place = len(queue)
        while item.with_next and place:
            place -= 1
            item = queue[place]
            heads |= {id(row): row.height for row in self._heads(item)}
            total += item.before + _least(item)
            if _least(item) < item.row.height:
                break
        return total + sum(heads.values())

    def _space(self, item: Item) -> float:
        return item.before if self._placed else 0.0

    def _heads(self, item: Item) -> tuple[Row, ...]:
        """Return the head of the item's table where the page does not show it yet."""
        shown = {id(placed.row) for placed in self._placed}
        return tuple(row for row in item.head if id(row) not in shown)

    def _place(self, item: Item) -> None:
        self._used += self._space(item)
        for row in (*self._heads(item), item.row):
            self._placed.append(Placed(row, self._used))
            self._used += row.height

    def _parted(self, item: Item) -> tuple[Item, Item] | None:
        """Part running text where the page ends, and any row that an empty page cannot hold."""
        heads = sum(row.height for row in self._heads(item))
        too_tall = item.row.height + heads > self._room and not self._placed
        if not (item.by_lines or too_tall):
            return None
        room = self._room - self._used - self._space(item) - heads
        if room < _least(item) and not too_tall:
            return None
        room = min(room, item.row.height - 1)  # what fits whole and must stay with the next leaves lines to go with it
        parts = item.row.split(room)
        return parts and (replace(item, row=parts[0], with_next=False), replace(item, row=parts[1], before=0.0))

    def _turn(self) -> None:
        self._pages.append(Page(tuple(self._placed), self._used))
        self._placed, self._used = [], 0.0


def _least(item: Item) -> float:
    """Return the height that an item needs where it begins: two lines of what may be parted, else all of it."""
    if not item.by_lines:
        return item.row.height
    set_here = [laid for cell in item.row.cells for laid in cell.laid]
    if max((len(laid.lines) for laid in set_here), default=0) < 2 * LEAST_LINES:
        return item.row.height
    leading = max(laid.leading for laid in set_here)
    return min(item.row.height, item.row.measures.above + LEAST_LINES * leading + item.row.measures.below)
