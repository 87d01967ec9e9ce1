"""The dialog that writes what waits into a courier file: for which units, how much, to which stick; it writes none."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtWidgets import QWidget

from pcu_desk.domain.courier import SUFFIX, CourierPlan, Exported, suggested_name
from pcu_desk.domain.moment import Moment
from pcu_desk.domain.ports import Progress
from pcu_desk.domain.text import QT_TRANSLATE_NOOP
from pcu_desk.services.done import Done
from pcu_desk.ui.courier import words
from pcu_desk.ui.courier.trip import TripDialog
from pcu_desk.ui.files import to_save
from pcu_desk.ui.widgets.buttons import QUIET, Button
from pcu_desk.ui.widgets.field import Tick
from pcu_desk.ui.widgets.flow import FlowLayout
from pcu_desk.ui.widgets.labels import CAPTION, TABLE, label
from pcu_desk.ui.widgets.scrolled import scrolled
from pcu_desk.ui.workplace import Workplace, sentence

_TITLE = QT_TRANSLATE_NOOP("courier_page", "Courier file")
_WORDS = QT_TRANSLATE_NOOP(
    "courier_page",
    "Where there is no line, one sealed file on a stick carries what waits and what nobody has confirmed. "
    "Nothing leaves the queue by it; carried twice it counts once.",
)
_FOR = QT_TRANSLATE_NOOP("courier_page", "For which units")
_IN_IT = QT_TRANSLATE_NOOP("courier_page", "In it now")
_COUNTING = QT_TRANSLATE_NOOP("courier_page", "Counting what waits")
_CHOOSE = QT_TRANSLATE_NOOP("courier_page", "Choose at least one unit.")
_NOT_NOW = QT_TRANSLATE_NOOP("courier_page", "Not now")
_WRITE = QT_TRANSLATE_NOOP("courier_page", "Write the file…")
_TAKE_IN = QT_TRANSLATE_NOOP("courier_page", "Take in a file…")
_STOPPED = QT_TRANSLATE_NOOP("courier_page", "Stopped. Nothing was written; everything waits here as before.")
_TALL = 132


class ExportDialog(TripDialog):
    """The units with check marks, what a file for them holds, and where it goes."""

    def __init__(self, place: Workplace, parent: QWidget, unit: str, take_in: Callable[[], None]) -> None:
        """Begin with one unit, or with all for ""; `take_in` is the other way, for who has a file in hand."""
        look = place.look
        super().__init__(place, parent, look.text(_TITLE), look.text(_WORDS))
        self._unit, self._take_in = unit, take_in
        self.ticks: dict[str, Tick] = {}
        self._heads = [label(look.text(_FOR), CAPTION), label(look.text(_IN_IT), CAPTION)]
        self._units_box = QWidget()
        self._units_box.setProperty("kind", "raised")
        self._flow = FlowLayout(self._units_box, gap=14)
        area = scrolled()
        area.setMaximumHeight(_TALL)
        area.setWidget(self._units_box)
        self._area = area
        self.plan = label(look.text(_COUNTING), TABLE, wrap=True)
        for widget in (self._heads[0], area, self._heads[1], self.plan):
            self.body.addWidget(widget)
        self.add_acts(look.text(_NOT_NOW), look.text(_WRITE), self._ask_path)
        other = Button(look, look.text(_TAKE_IN), kind=QUIET)
        other.clicked.connect(self._other_way)
        self._other = other
        self._buttons.insertWidget(1, other)
        self.present()
        self.act_button.setFocus()
        partners = place.session.exchange.partners
        place.tasks.read(partners, then=self._show_units, failed=self._refused, owner=self)

    def chosen(self) -> list[str]:
        """Return the units with a check mark."""
        return [code for code, tick in self.ticks.items() if tick.isChecked()]

    def write_to(self, path: Path) -> None:
        """Write the file that the person named."""
        courier, units, run = self.place.session.courier, self.chosen(), self.place.tasks.write_blocking

        def write(progress: Progress) -> Done[Exported]:
            return courier.export(path, units, progress, run)

        self._set_choosing(on=False)
        self.start(write, self._written, _STOPPED)
        assert self.work is not None
        self.work.finished.connect(self._choose_again)

    def _show_units(self, partners: Sequence[str]) -> None:
        for code in partners:
            tick = self.ticks[code] = Tick(self.look, code)
            tick.setChecked(self._unit in ("", code))
            tick.toggled.connect(self._ask_plan)
            self._flow.addWidget(tick)
            tick.show()  # else the layout would leave it out when it tells its height
        self._area.setFixedHeight(min(self._flow.heightForWidth(self._area.width()) + 4, _TALL))
        self._ask_plan()

    def _ask_plan(self, _on: object = None) -> None:
        courier, units, run = self.place.session.courier, self.chosen(), self.place.tasks.write_blocking
        self.act_button.setEnabled(bool(units))
        if not units:
            self.plan.setText(self.look.text(_CHOOSE))
            return
        self.plan.setText(self.look.text(_COUNTING))
        self.place.tasks.read(
            lambda: courier.plan(units, run),
            then=self._show_plan,
            failed=self._refused,
            owner=self,
            key="courier-plan",
        )

    def _show_plan(self, plan: CourierPlan) -> None:
        if sorted(plan.to) == sorted(self.chosen()):
            self.plan.setText(words.planned(self.look, plan))

    def _refused(self, error: Exception) -> None:
        """Nothing can be written here now: say why, and keep the other way open."""
        for widget in (*self._heads, self._area, self.plan):
            widget.hide()
        self.banner.say("warn", sentence(self.look, error))
        self.end()

    def _ask_path(self) -> None:
        name = suggested_name(self.place.unit.code, Moment.now())
        dialog = to_save(self.look, self, self.look.text(_TITLE), name, SUFFIX.removeprefix("."))
        dialog.fileSelected.connect(lambda path: self.write_to(Path(path)))
        dialog.open()

    def _written(self, done: Done[Exported]) -> None:
        self.place.notices.tell_changed(done.changes)
        for widget in (*self._heads, self._area, self.plan, self._other):
            widget.hide()
        self.banner.say("warn" if done.value.left or done.value.lost else "ok", words.written(self.look, done.value))
        self.end()

    def _choose_again(self) -> None:
        self._set_choosing(on=True)

    def _set_choosing(self, *, on: bool) -> None:
        self._units_box.setEnabled(on)
        self._other.setEnabled(on)

    def _other_way(self) -> None:
        self.accept()
        self._take_in()
