"""The dialogs of a case: before a signature and before a loss, and the reason that some acts ask for."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from pcu_desk.domain.text import QT_TRANSLATE_NOOP, Text
from pcu_desk.ui.look import Look
from pcu_desk.ui.widgets.dialog import Dialog
from pcu_desk.ui.widgets.field import Field, Prose

KEEP = QT_TRANSLATE_NOOP("inspection", "Not yet")
REASON = QT_TRANSLATE_NOOP("inspection", "Reason, in words (required)")
NO_REASON = QT_TRANSLATE_NOOP("inspection", "Write the reason. Nothing was changed.")
_LINES = 3


@dataclass(frozen=True, slots=True)
class Question:
    """Title, what follows, and the verb on the button."""

    title: Text
    words: Text
    verb: Text
    kind: str = "primary"


SUBMIT = Question(
    QT_TRANSLATE_NOOP("inspection", "Submit {number}?"),
    QT_TRANSLATE_NOOP(
        "inspection",
        "It is signed with your key and goes to a supervisor. From then on no field changes unless it is returned.",
    ),
    QT_TRANSLATE_NOOP("inspection", "Submit"),
)
ISSUE = Question(
    QT_TRANSLATE_NOOP("inspection", "Issue the paper of {number}?"),
    QT_TRANSLATE_NOOP(
        "inspection",
        "Revision 1 is frozen and signed with your key. It prints without the draft mark; changes then need a reason.",
    ),
    QT_TRANSLATE_NOOP("inspection", "Issue"),
)
APPROVE = Question(
    QT_TRANSLATE_NOOP("inspection", "Approve {number}?"),
    QT_TRANSLATE_NOOP("inspection", "The case is locked and signed with your key."),
    QT_TRANSLATE_NOOP("inspection", "Approve"),
)
RETURN = Question(
    QT_TRANSLATE_NOOP("inspection", "Return {number} to its officer?"),
    QT_TRANSLATE_NOOP("inspection", "The officer sees your reason and can change the fields again."),
    QT_TRANSLATE_NOOP("inspection", "Return"),
)
COUNTERSIGN = Question(
    QT_TRANSLATE_NOOP("inspection", "Countersign the release in {number}?"),
    QT_TRANSLATE_NOOP(
        "inspection",
        "You agree to the release against a high score. Your name stands in the case until the decision, the"
        " indicators or the consignment change.",
    ),
    QT_TRANSLATE_NOOP("inspection", "Countersign"),
)
AMEND = Question(
    QT_TRANSLATE_NOOP("inspection", "Amend {number}?"),
    QT_TRANSLATE_NOOP("inspection", "What you changed becomes the next revision. The old paper stays in the history."),
    QT_TRANSLATE_NOOP("inspection", "Amend"),
)


def ask(look: Look, parent: QWidget, question: Question, number: str, act: Callable[[], None]) -> Dialog:
    """Ask before a signature; `act` is called when the verb is pressed."""
    dialog = Dialog(look, parent, look.text(question.title, number=number), look.text(question.words))

    def agreed() -> None:
        dialog.accept()
        act()

    dialog.add_buttons(look.text(KEEP), look.text(question.verb), agreed, kind=question.kind, key="Enter")
    dialog.act_button.setFocus()
    dialog.present()
    return dialog


def ask_reason(look: Look, parent: QWidget, question: Question, number: str, act: Callable[[str], None]) -> Dialog:
    """Ask for a reason; `act` gets it."""
    dialog = Dialog(look, parent, look.text(question.title, number=number), look.text(question.words))
    reason = Prose(_LINES)
    field = Field(look, look.text(REASON), reason)
    dialog.body.addWidget(field)

    def agreed() -> None:
        words = reason.toPlainText().strip()
        if not words:
            field.set_fault(look.text(NO_REASON))
            return
        dialog.accept()
        act(words)

    dialog.add_buttons(look.text(KEEP), look.text(question.verb), agreed, kind=question.kind)
    dialog.present()
    reason.setFocus()
    return dialog
