"""How courier files are put into words: what is in one, whose it is, what taking it in did; it reads none."""

from __future__ import annotations

from collections.abc import Sequence

from pcu_desk.domain.courier import CourierDirectory, CourierLook, CourierPlan, CourierSigner, Exported, Taken
from pcu_desk.domain.text import QT_TRANSLATE_NOOP
from pcu_desk.ui.code_points import seen
from pcu_desk.ui.evidence.words import size_of
from pcu_desk.ui.look import Look

_MESSAGES = QT_TRANSLATE_NOOP("courier_page", "%n message(s)")
_PARTS = QT_TRANSLATE_NOOP("courier_page", "%n part(s) of files")
_RECEIPTS = QT_TRANSLATE_NOOP("courier_page", "%n receipt(s)")
_ABOUT = QT_TRANSLATE_NOOP("courier_page", "about {size}")
_NOTHING = QT_TRANSLATE_NOOP(
    "courier_page", "No message waits for these units. The file would bring them the directory and the keys alone."
)
_LEFT = QT_TRANSLATE_NOOP("courier_page", "%n part(s) of files found no room and go with the next courier file.")
_LOST = QT_TRANSLATE_NOOP("courier_page", "Left out, as the file can't be read here: {names}.")
_WRITTEN = QT_TRANSLATE_NOOP("courier_page", "{name} is written and was read back: {holds}.")
_TAKE_IT = QT_TRANSLATE_NOOP(
    "courier_page",
    "Take it to {units}. Only their desks can open the messages. They stay queued here until a receipt comes back.",
)
_SIGNED = {
    CourierSigner.KNOWN: ("ok", QT_TRANSLATE_NOOP("courier_page", "The signature holds: an enrolled desk of {unit}.")),
    CourierSigner.HUB: ("ok", QT_TRANSLATE_NOOP("courier_page", "The signature holds: the hub of the directory.")),
    CourierSigner.OWN: (
        "warn",
        QT_TRANSLATE_NOOP("courier_page", "This desk wrote it. Carry it to the others."),
    ),
    CourierSigner.REVOKED: (
        "danger",
        QT_TRANSLATE_NOOP(
            "courier_page", "Signed by a desk of {unit} that was taken off the exchange. Its messages are held unread."
        ),
    ),
    CourierSigner.UNKNOWN: (
        "warn",
        QT_TRANSLATE_NOOP(
            "courier_page",
            "Signed by a desk that the directory here does not know; it says it is of {unit}. Its messages are held "
            "until a directory names it.",
        ),
    ),
}
_AGAIN = QT_TRANSLATE_NOOP("courier_page", "It was taken in here before. Taking it in again changes nothing twice.")
_NOT_MINE = QT_TRANSLATE_NOOP("courier_page", "It is for other units. What is sealed for this desk is taken.")
_NEW = QT_TRANSLATE_NOOP("courier_page", "%n new message(s)")
_KNOWN = QT_TRANSLATE_NOOP("courier_page", "%n known before")
_HELD = QT_TRANSLATE_NOOP("courier_page", "%n held, see “Held” among the alerts")
_OTHERS = QT_TRANSLATE_NOOP("courier_page", "%n for other desks")
_FILES = QT_TRANSLATE_NOOP("courier_page", "%n file(s) whole now")
_CONFIRMED = QT_TRANSLATE_NOOP("courier_page", "%n message(s) of yours confirmed as arrived")
_SENT = QT_TRANSLATE_NOOP("courier_page", "%n message(s) of yours are with the hub")
_REFUSED = QT_TRANSLATE_NOOP("courier_page", "%n message(s) of yours refused by the hub, see “Stuck”")
_FORGED = QT_TRANSLATE_NOOP(
    "courier_page", "A key in it is not signed by its desk. It was refused; tell the administrator."
)
_FORKED = QT_TRANSLATE_NOOP(
    "courier_page", "Another desk uses this desk's identity. Nothing is lost; one of them is enrolled anew."
)
_LATE = QT_TRANSLATE_NOOP("courier_page", "The hub's answer in it is older than what is known here. Bring a newer one.")


def holds(look: Look, counted: CourierPlan | CourierLook | Exported, *, about: bool = False) -> str:
    """Return what is in a file: messages, parts of files, receipts, and its size."""
    size = size_of(look, counted.size)
    counts = ((_MESSAGES, counted.messages), (_PARTS, counted.chunks), (_RECEIPTS, counted.receipts))
    told = [look.catalog.plural(text, count) for text, count in counts if count]
    return look.joined(look.catalog.comma, *told, look.text(_ABOUT, size=size) if about else size)


def planned(look: Look, plan: CourierPlan) -> str:
    """Return what a file would hold."""
    said = [holds(look, plan, about=True) if plan.messages or plan.receipts else look.text(_NOTHING)]
    said += [look.catalog.plural(_LEFT, plan.left)] if plan.left else []
    return " ".join(said)


def written(look: Look, made: Exported) -> str:
    """Return that a file is written, and to whom it is taken."""
    said = [
        look.text(_WRITTEN, name=made.file.name, holds=holds(look, made)),
        look.text(_TAKE_IT, units=units(look, made.to)),
    ]
    said += [look.catalog.plural(_LEFT, made.left)] if made.left else []
    said += [look.text(_LOST, names=look.joined(look.catalog.comma, *map(seen, made.lost)))] if made.lost else []
    return " ".join(said)


def units(look: Look, codes: Sequence[str]) -> str:
    """Return the codes of units as a list."""
    return look.joined(look.catalog.comma, *map(seen, codes))


def signed(look: Look, found: CourierLook) -> tuple[str, str]:
    """Return the tone and the sentence of who has signed a file."""
    tone, text = _SIGNED[found.signer]
    return tone, look.text(text, unit=seen(found.unit))


def remarks(look: Look, found: CourierLook) -> str:
    """Return what else is to be known before a file is taken in, "" for nothing."""
    said = [look.text(_AGAIN)] if found.again else []
    said += [look.text(_NOT_MINE)] if not found.mine else []
    return " ".join(said)


def taken(look: Look, took: Taken) -> tuple[str, ...]:
    """Return what taking a file in did, one line each; never none."""
    counts = (
        (_NEW, took.new), (_KNOWN, took.known), (_HELD, took.held), (_OTHERS, took.others), (_FILES, took.files),
        (_CONFIRMED, took.confirmed), (_SENT, took.sent), (_REFUSED, took.refused),
    )  # fmt: skip
    said = [look.catalog.plural(text, count) for text, count in counts if count or text is _NEW]
    if took.directory is not CourierDirectory.NONE:
        said.append(look.catalog.label(took.directory))
    wrong = ((_FORGED, took.forged), (_FORKED, took.forked), (_LATE, took.late))
    said += [look.text(text) for text, found in wrong if found]
    return tuple(said)
