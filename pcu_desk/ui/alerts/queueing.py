"""Hands what was written to the service: at once, or with its files, which are read first and can be cancelled."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtWidgets import QWidget

from pcu_desk.domain.codes import Outcome
from pcu_desk.domain.message import Message
from pcu_desk.domain.text import QT_TRANSLATE_NOOP
from pcu_desk.services.done import Done
from pcu_desk.ui.tasks import Work
from pcu_desk.ui.workplace import Workplace

_KB = QT_TRANSLATE_NOOP("alert", "KB of files read")
_KILO = 1000
Then = Callable[[Done[Message]], None]
Failed = Callable[[Exception], None]


def queue_alert(
    place: Workplace, draft: Message, recipients: Sequence[str], files: Sequence[str], *, owner: QWidget,
    then: Then, failed: Failed,
) -> Work | None:  # fmt: skip
    """Queue an alert and drop its draft; return the work under way where files are read."""
    session = place.session

    def queue(told: dict[str, Any]) -> Done[Message]:
        done = session.alerts.queue(draft, recipients, files, replaces=draft.replaces, **told)
        session.drafts.drop(f"alert:{draft.case_id}")
        return done

    return _hand_over(place, queue, owner, then, failed, files=bool(files))


def queue_answer(
    place: Workplace, message_id: str, outcome: Outcome, words: str, files: Sequence[str], *, owner: QWidget,
    then: Then, failed: Failed,
) -> Work | None:  # fmt: skip
    """Queue an answer and drop its draft; return the work under way where files are read."""
    session = place.session

    def reply(told: dict[str, Any]) -> Done[Message]:
        done = session.alerts.reply(message_id, outcome, words, files, **told)
        session.drafts.drop(f"answer:{message_id}")
        return done

    return _hand_over(place, reply, owner, then, failed, files=bool(files))


def _hand_over(
    place: Workplace, job: Callable[[dict[str, Any]], Done[Message]], owner: QWidget, then: Then, failed: Failed, *,
    files: bool,
) -> Work | None:  # fmt: skip
    if not files:
        place.tasks.write(lambda: job({}), then=then, failed=failed, owner=owner)
        return None
    what = place.look.text(_KB)

    def queued(done: Done[Message]) -> None:
        place.notices.tell_changed(done.changes)
        then(done)

    return place.tasks.work(
        lambda progress: job({"progress": lambda done, total: progress(done // _KILO, total // _KILO, what)}),
        then=queued,
        failed=failed,
        owner=owner,
    )
