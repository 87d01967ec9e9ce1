"""The one style sheet, made from the tokens; knows no widget beyond its object name and its `kind`."""

from __future__ import annotations

from collections.abc import Mapping
from string import Template

_SHEET = Template("""
* { outline: none; }
QWidget { color: $text; font-size: ${px_body}pt; }
QMainWindow, QWidget[kind="page"], QScrollArea, QScrollArea > QWidget > QWidget[kind="page"] { background: $surface; }
QScrollArea { border: none; }
QWidget[kind="raised"] { background: $raised; }
QWidget[kind="rail"] { background: $rail; }
QFrame[kind="panel"] { background: $raised; border: 1px solid $line; border-radius: 4px; }
QFrame[kind="start-edge"] { background: $raised; border: none; border-$end: 1px solid $line; }
QFrame[kind="end-edge"] { background: $raised; border: none; border-$start: 1px solid $line; }
QFrame[kind="top-edge"] { background: $raised; border: none; border-top: 1px solid $line_strong; }
QFrame[kind="bottom-edge"] { background: $raised; border: none; border-bottom: 1px solid $line; }
QFrame[kind="header"] { background: $raised; border: none; }
QFrame[kind="rule"] { background: $line; border: none; max-height: 1px; min-height: 1px; }
QFrame[kind="dialog"] { background: $raised; border: 1px solid $line_strong; border-radius: 6px; }
QFrame[kind="dialog-foot"] { background: $surface; border: none; border-top: 1px solid $line; }
QDialog { background: $raised; }
QLabel { background: transparent; }
QLabel[kind="title"] { font-size: ${px_title}pt; font-weight: 700; }
QLabel[kind="section"] { font-weight: 700; }
QLabel[kind="caption"] { font-size: ${px_caption}pt; color: $muted; }
QLabel[kind="table"] { font-size: ${px_table}pt; }
QLabel[kind="table-bold"] { font-size: ${px_table}pt; font-weight: 700; }
QLabel[kind="muted"] { font-size: ${px_table}pt; color: $muted; }
QLabel[kind="warn"] { font-size: ${px_caption}pt; color: $warn; font-weight: 700; }
QLabel[kind="warn-count"] { font-size: ${px_table}pt; color: $warn; }
QLabel[kind="danger"] { font-size: ${px_caption}pt; color: $danger; }
QLabel[kind="danger-bold"] { font-size: ${px_table}pt; color: $danger; font-weight: 700; }
QLabel[kind="ok"] { font-size: ${px_caption}pt; color: $ok; font-weight: 700; }
QLabel[kind="accent"] { font-size: ${px_table}pt; color: $accent; }
QLineEdit, QPlainTextEdit, QComboBox, QDateTimeEdit, QSpinBox {
  background: $field; border: 1px solid $field_border; border-radius: 3px; padding: 0 8px;
  selection-background-color: $accent; selection-color: $on_accent; }
QLineEdit, QComboBox, QDateTimeEdit, QSpinBox { min-height: ${control_inner}px; max-height: ${control_inner}px; }
QPlainTextEdit { padding: 3px 4px; }
QLineEdit[fault="true"], QPlainTextEdit[fault="true"], QComboBox[fault="true"] {
  border: 2px solid $danger; padding: 0 7px; }
QLineEdit:read-only, QPlainTextEdit:read-only, QComboBox:disabled, QLineEdit:disabled, QPlainTextEdit:disabled {
  background: $sunken; border: 1px solid $sunken; color: $text; }
QLineEdit[kind="bare"] { border: none; background: transparent; padding: 0; }
QLineEdit[kind="cell"] { border: none; border-radius: 0; padding: 0 12px; min-height: 0; max-height: 10000px; }
QComboBox[kind="cell"] { border: none; border-radius: 0; padding: 0 12px; min-height: 0; max-height: 10000px; }
QComboBox[kind="strong"] { font-weight: 700; font-size: ${px_table}pt; }
QComboBox::drop-down { border: none; width: 28px; subcontrol-position: center right; }
QComboBox::down-arrow { image: none; }
QComboBox QAbstractItemView { background: $raised; border: 1px solid $line_strong;
  selection-background-color: $selected; selection-color: $text; padding: 2px; }
QComboBox QAbstractItemView::item { min-height: 28px; padding: 0 8px; }
QAbstractItemView { background: $raised; border: none; selection-background-color: $selected; selection-color: $text; }
QTableView { border: 1px solid $line; border-radius: 3px; gridline-color: $line; font-size: ${px_table}pt; }
QHeaderView { background: $sunken; border: none; }
QHeaderView::section { background: $sunken; color: $muted; border: none; border-bottom: 1px solid $line;
  padding: 0 12px; font-size: ${px_caption}pt; font-weight: 400; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 2px 1px; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 1px 2px; }
QScrollBar::handle { background: $line_strong; border-radius: 3px; min-height: 32px; min-width: 32px; }
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page { background: none; border: none;
  width: 0; height: 0; }
QSplitter::handle { background: $line; }
QMenu { background: $raised; border: 1px solid $line_strong; padding: 4px; font-size: ${px_table}pt; }
QMenu::item { padding: 6px 24px 6px 12px; border-radius: 2px; }
QMenu::item:selected { background: $selected; }
QToolTip { background: $raised; color: $text; border: 1px solid $line_strong;
  font-size: ${px_caption}pt; padding: 4px; }
QCheckBox { spacing: 8px; font-size: ${px_table}pt; }
QCheckBox::indicator { width: 14px; height: 14px; border: 1px solid $field_border; border-radius: 2px;
  background: $field; }
QCheckBox::indicator:checked { background: $accent; border-color: $accent; }
QProgressBar { background: $sunken; border: none; border-radius: 2px; max-height: 6px; min-height: 6px; }
QProgressBar::chunk { background: $accent; border-radius: 2px; }
""")


def style_sheet(
    colours: Mapping[str, str], heights: Mapping[str, int], pixels: Mapping[str, int], *, rtl: bool = False
) -> str:
    """Return the style sheet for these colours, heights, font sizes (pixels; set in points) and direction.

    Qt turns no side of a sheet by itself: what is said of left and right is turned here.
    """
    values = {name.replace("-", "_"): value for name, value in colours.items()}
    values |= {f"px_{name}": f"{px * 0.75:g}" for name, px in pixels.items()}
    values |= {"start": "right", "end": "left"} if rtl else {"start": "left", "end": "right"}
    values["control_inner"] = str(heights["control"] - 2)
    return _SHEET.substitute(values)
