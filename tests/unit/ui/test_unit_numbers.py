from __future__ import annotations

import pytest
from PySide6.QtGui import QColor

from pcu_desk.domain.codes import UnitKind
from pcu_desk.ui.inspections.editor import CaseEditor
from pcu_desk.ui.inspections.plates import ICONS, plate_of
from pcu_desk.ui.inspections.units import UnitRow, UnitsBox
from pcu_desk.ui.look import Look
from pcu_desk.ui.widgets.buttons import Button
from pcu_desk.ui.widgets.plate import Check, Plate, PlateLabel, plate_width
from tests.unit.ui.conftest import Hands

NUMBERS = {
    "CSQU3054383": UnitKind.CONTAINER,
    "01 KG 777 ABC": UnitKind.TRUCK,
    "125-12345675": UnitKind.AIR,
    "RR473124829GB": UnitKind.MAIL,
    "52810017": UnitKind.WAGON,
    "21 80 524 6003-5": UnitKind.WAGON,
    "1M8GDM9AXKP042788": UnitKind.VEHICLE,
    "IMO 9319466": UnitKind.VESSEL,
}


def _box(editor: CaseEditor) -> UnitsBox:
    editor.tabs.choose("consignment")
    box = editor._views["consignment"].units()
    assert box is not None
    return box


def _row_of(hands: Hands, number: str) -> UnitRow:
    editor = hands.editor
    box = _box(editor)
    box.identifier.line.setText(number)
    box.identifier.line.returnPressed.emit()
    hands.quiet()
    row = box.row(hands.stored.units[-1].id)
    assert row is not None
    return row


@pytest.mark.parametrize(("number", "kind"), NUMBERS.items())
def test_the_kind_of_a_unit_follows_its_number(hands: Hands, number: str, kind: UnitKind) -> None:
    row = _row_of(hands, number)
    unit = hands.stored.units[-1]
    assert (unit.kind, unit.number) == (kind, number)
    assert not row.failed


def test_the_proposed_kind_can_be_changed_by_hand_and_the_number_is_read_anew(hands: Hands) -> None:
    row = _row_of(hands, "34 ABC 123")
    unit = hands.stored.units[-1]
    row.committed.emit({f"/units/{unit.id}/kind": "trailer"})
    hands.quiet()
    assert hands.stored.units[-1].kind is UnitKind.TRAILER


def test_a_failed_mail_number_waits_for_an_answer_and_is_spoken_with_its_country(hands: Hands) -> None:
    row = _row_of(hands, "RR473124828GB")
    assert row.failed
    assert (row.plate.body, row.plate.digit, row.plate.tail, row.plate.check) == ("RR 47312482", "8", "GB", Check.WRONG)
    assert row.plate.spoken == "R R 4 7 3 1 2 4 8 2 8 G B, check digit 8, wrong"


@pytest.mark.parametrize("number", ["52810018", "9319467", "1M8GDM9A1KP042788"])
def test_a_rule_that_only_advises_asks_for_no_answer(hands: Hands, number: str) -> None:
    row = _row_of(hands, number)
    assert not row.failed
    assert row.plate.check in {Check.DOUBTFUL, Check.NONE}


def test_the_digit_that_would_be_right_is_set_in_the_middle_of_a_mail_number(hands: Hands) -> None:
    row = _row_of(hands, "RR473124828GB")
    button = next(child for child in row.findChildren(Button) if child.text() == "It is 9")
    button.click()
    hands.quiet()
    assert hands.stored.units[-1].number == "RR473124829GB"


def test_while_a_number_is_typed_a_broken_one_is_red_and_one_that_only_differs_is_not(hands: Hands) -> None:
    field = _box(hands.editor).identifier
    for number, tone in (("125-123", "caption"), ("125-12345674", "danger"), ("52810018", "caption")):
        field.line.setText(number)
        assert field.words.property("kind") == tone, number


def test_every_kind_of_unit_has_an_icon_of_its_own_or_shares_the_truck(look: Look) -> None:
    assert set(ICONS) == set(UnitKind)
    for icon in ICONS.values():
        assert not look.pixmap(icon, 18, "text").isNull()


def test_what_stands_after_a_check_digit_is_painted_after_its_frame_in_every_direction(look: Look) -> None:
    plate = plate_of(UnitKind.MAIL, "RR473124829GB")
    assert plate.plain == "RR 47312482 9 GB"
    short = Plate(plate.body, plate.digit, plate.check)
    extra = plate_width(look.theme, plate) - plate_width(look.theme, short)
    assert extra > 0
    label, bare = PlateLabel(look, plate), PlateLabel(look, short)
    for widget in (label, bare):
        widget.resize(label.sizeHint())
    whole, cut = label.grab().toImage(), bare.grab().toImage()
    differing = [
        x for x in range(whole.width()) if any(whole.pixel(x, y) != cut.pixel(x, y) for y in range(whole.height()))
    ]
    assert min(differing) >= (plate_width(look.theme, short)) * whole.devicePixelRatio()


def test_a_number_that_differs_from_advice_is_never_red(look: Look) -> None:
    label = PlateLabel(look, plate_of(UnitKind.WAGON, "52810018"))
    label.resize(label.sizeHint())
    image = label.grab().toImage()
    found = {QColor(image.pixel(x, y)).name().upper() for x in range(image.width()) for y in range(image.height())}
    assert look.theme.colours["warn"].upper() in found
    assert look.theme.colours["danger"].upper() not in found
