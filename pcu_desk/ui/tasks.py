"""The only bridge between threads and widgets; it decides nothing and touches no data.

Jobs go to a writer, a reader or a long-work thread; answers come back on the window's thread, and an answer whose
widget is gone is dropped.
"""

from __future__ import annotations

import gc
import threading
from collections.abc import Callable, Generator
from dataclasses import dataclass
from enum import Enum
from itertools import count
from queue import SimpleQueue
from typing import Any, TypeVar

import shiboken6
from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from pcu_desk.domain.errors import UserError

T = TypeVar("T")
Failed = Callable[[Exception], None]
Progress = Callable[[int, int, str], None]

Turns = Callable[[Progress], Generator[None, None, T]]
"""Long work in parts: between two of them what else waits for the long-work thread goes first."""

SHOW_AFTER_MS = 400
SWEEP_EVERY_MS = 200


class Cancelled(Exception):  # noqa: N818 - not an error: the person asked for it
    """Raised inside long work at its next progress report once the person pressed Cancel."""


class _Again(Enum):
    """What a job answers that has not ended: it is to be called once more."""

    AGAIN = "again"


@dataclass(frozen=True, slots=True)
class _Answer:
    owner: QObject | None
    owned: bool
    call: Callable[[], None]


class _Worker(threading.Thread):
    """A thread that runs jobs one after another until it is closed; jobs queued before that still run.

    A job may hold the last reference to a widget, and a widget must not die on this thread: so the window's thread
    keeps each job until `sweep` finds that this thread has let go of it.
    """

    def __init__(self, name: str) -> None:
        super().__init__(name=name, daemon=True)
        self._jobs: SimpleQueue[tuple[int, Callable[[], object]] | None] = SimpleQueue()
        self._kept: dict[int, Callable[[], object]] = {}
        self._queueing, self._ending = threading.Lock(), False
        self._spent: SimpleQueue[int] = SimpleQueue()
        self._numbers = count()

    def put(self, job: Callable[[], object]) -> None:
        number = next(self._numbers)
        self._kept[number] = job
        self._jobs.put((number, job))

    def sweep(self) -> None:
        for _ in range(self._spent.qsize()):
            del self._kept[self._spent.get()]

    def close(self) -> None:
        if self.ident is not None:
            with self._queueing:
                self._ending = True
                self._jobs.put(None)
            self.join()

    def run(self) -> None:
        while (taken := self._jobs.get()) is not None:
            number, job = taken
            ended = self._ended(number, job)
            del taken, job
            if ended:
                self._spent.put(number)

    def _ended(self, number: int, job: Callable[[], object]) -> bool:
        """Run a job; False when it has more to do and others wait, behind whom it was queued again.

        One that would come behind the end of the queue goes on at once: it was asked to stop, and what it holds open
        is closed on this thread.
        """
        while job() is _Again.AGAIN:
            with self._queueing:
                if not self._ending and not self._jobs.empty():
                    self._jobs.put((number, job))
                    return False
        return True


class _Sweeper(QObject):
    """Collects cyclic garbage on the window's thread alone, in the generations and at the counts that Python sets.

    Python collects on whichever thread happens to allocate. On a worker that destroys widgets beside the running
    event loop: lost answers and crashes, 24 runs of 24 when the workers collected after each job.
    """

    def __init__(self, parent: QObject, also: Callable[[], None]) -> None:
        super().__init__(parent)
        self._also = also
        gc.disable()
        self._timer = QTimer(self, interval=SWEEP_EVERY_MS)
        self._timer.timeout.connect(self.sweep)
        self._timer.start()

    @Slot()
    def sweep(self) -> None:
        self._also()
        full = [held > most for held, most in zip(gc.get_count(), gc.get_threshold(), strict=True)]
        if all(full):
            gc.collect()
        elif full[0]:
            gc.collect(1 if full[1] else 0)

    def end(self) -> None:
        self._timer.stop()
        self._also()
        gc.enable()


class Work(QObject):
    """Long work under way: tells its progress on the window's thread and can be cancelled."""

    progress = Signal(int, int, str)
    shown = Signal()
    finished = Signal()
    _reported = Signal(int, int, str)

    def __init__(self, parent: QObject) -> None:
        """Start the clock after which the work is worth showing."""
        super().__init__(parent)
        # By way of this thread's queue: a first report may come before whoever began the work has connected anything.
        self._reported.connect(self.progress, Qt.ConnectionType.QueuedConnection)
        self._cancelled = threading.Event()
        self._timer = QTimer(self, singleShot=True, interval=SHOW_AFTER_MS)
        self._timer.timeout.connect(self.shown)
        self.finished.connect(self._timer.stop)
        self._timer.start()

    def cancel(self) -> None:
        """Ask the work to stop at its next report."""
        self._cancelled.set()

    def report(self, done: int, total: int, text: str = "") -> None:
        """Take a report from the working thread; raise Cancelled there when asked to stop."""
        if self._cancelled.is_set():
            raise Cancelled
        self._reported.emit(done, total, text)


class Tasks(QObject):
    """One writer, one reader and one thread for long work; the window's own thread does none of it."""

    trouble = Signal(object, object)
    started_work = Signal(object)
    written = Signal(object)
    _answered = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        """Make the workers; each thread starts with its first job."""
        super().__init__(parent)
        self._writer, self._reader, self._worker = _Worker("writer"), _Worker("reader"), _Worker("long-work")
        self._newest: dict[str, int] = {}
        self._ticket = 0
        self._closed = False
        self._sweeper = _Sweeper(self, self._sweep)
        self._answered.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def write(
        self,
        job: Callable[[], T],
        *,
        then: Callable[[T], None] | None = None,
        failed: Failed | None = None,
        owner: QObject | None = None,
    ) -> None:
        """Run a change on the writer; `then` and `failed` are called here while `owner` lives."""
        self._put(self._writer, self._job(job, then, failed, owner, announce=True))

    def read(
        self,
        job: Callable[[], T],
        *,
        then: Callable[[T], None],
        failed: Failed | None = None,
        owner: QObject | None = None,
        key: str | None = None,
    ) -> None:
        """Run a question on the reader; of the questions with one key only the newest is answered."""
        if key is None:
            self._put(self._reader, self._job(job, then, failed, owner))
            return
        self._ticket += 1
        ticket = self._newest[key] = self._ticket

        def newest() -> bool:
            return self._newest.get(key) == ticket

        def fresh(answer: T) -> None:
            if newest():
                then(answer)

        inner = self._job(job, fresh, failed, owner)
        self._put(self._reader, lambda: inner() if newest() else None)

    def work(
        self,
        job: Callable[[Progress], T],
        *,
        then: Callable[[T], None] | None = None,
        failed: Failed | None = None,
        owner: QObject | None = None,
    ) -> Work:
        """Run long work on its own thread; it reports through the callable that it is given."""
        return self._work(lambda work: job(work.report), then, failed, owner)

    def in_turns(
        self,
        turns: Turns[T],
        *,
        then: Callable[[T], None] | None = None,
        failed: Failed | None = None,
        owner: QObject | None = None,
    ) -> Work:
        """Run long work as `work` does, in parts, so that what a person looks at meanwhile does not wait for its end.

        It has to report in each part, or it could not be cancelled.
        """
        going: list[Generator[None, None, T]] = []

        def turn(work: Work) -> T | _Again:
            if not going:
                going.append(turns(work.report))
            try:
                next(going[0])
            except StopIteration as end:
                answer: T = end.value
                return answer
            return _Again.AGAIN

        return self._work(turn, then, failed, owner)

    def _work(
        self,
        job: Callable[[Work], T | _Again],
        then: Callable[[T], None] | None,
        failed: Failed | None,
        owner: QObject | None,
    ) -> Work:
        work = Work(self)
        inner = self._job(lambda: job(work), then, failed, owner)

        def run() -> object:
            if (answer := inner()) is not _Again.AGAIN:
                self._answered.emit(_Answer(work, owned=True, call=lambda: _end(work)))
            return answer

        self.started_work.emit(work)
        self._put(self._worker, run)
        return work

    def write_blocking(self, job: Callable[[], T]) -> T:
        """Run a change on the writer for another thread (the sync thread) and wait; its error is raised here."""
        done, results, errors = threading.Event(), list[T](), list[BaseException]()

        def run() -> None:
            try:
                result = job()
            except BaseException as error:  # noqa: BLE001 - handed over to the thread that waits
                errors.append(error)
            else:
                results.append(result)
                self._answered.emit(_Answer(None, owned=False, call=lambda: self.written.emit(result)))
            done.set()

        self._put(self._writer, run)
        done.wait()
        if errors:
            raise errors[0]
        return results[0]

    def call_soon(self, call: Callable[[], None], owner: QObject | None = None) -> None:
        """Call something on the window's thread, from any thread, while `owner` lives."""
        self._answered.emit(_Answer(owner, owned=owner is not None, call=call))

    def closing(self) -> None:
        """Take no new jobs, finish what the writer was given, ask long work to stop, and end the threads."""
        self._closed = True
        for work in self.findChildren(Work):
            work.cancel()
        for worker in (self._writer, self._reader, self._worker):
            worker.close()
        self._sweeper.end()

    def _sweep(self) -> None:
        for worker in (self._writer, self._reader, self._worker):
            worker.sweep()

    def _put(self, worker: _Worker, job: Callable[[], object]) -> None:
        if self._closed and worker is self._writer:
            raise RuntimeError("the window is closing: a change would be lost")
        if self._closed:  # a page that still paints asks in vain
            return
        if worker.ident is None:
            worker.start()
        worker.put(job)

    def _job(
        self,
        job: Callable[[], T | _Again],
        then: Callable[[T], None] | None,
        failed: Failed | None,
        owner: QObject | None,
        *,
        announce: bool = False,
    ) -> Callable[[], _Again | None]:
        def run() -> _Again | None:
            try:
                result = job()
            except Cancelled:
                return None
            except Exception as error:  # noqa: BLE001 - told to the person or logged, see _fail
                fault = error
                self._answer(owner, lambda: self._fail(fault, failed, owner))
                return None
            if isinstance(result, _Again):
                return result
            if announce:
                self._answered.emit(_Answer(None, owned=False, call=lambda: self.written.emit(result)))
            if then is not None:
                self._answer(owner, lambda: then(result))
            return None

        return run

    def _answer(self, owner: QObject | None, call: Callable[[], None]) -> None:
        self._answered.emit(_Answer(owner, owned=owner is not None, call=call))

    @Slot(object)
    def _deliver(self, answer: Any) -> None:  # noqa: ANN401 - what the signal carries
        if self._closed:  # the pages are going: an answer could only ask for more
            return
        if not answer.owned or shiboken6.isValid(answer.owner):
            answer.call()

    def _fail(self, error: Exception, failed: Failed | None, owner: QObject | None) -> None:
        if not isinstance(error, UserError):
            import logging  # noqa: PLC0415 - the login page does without, and so is up sooner

            logging.getLogger(__name__).error("a job failed", exc_info=error)
        if failed is not None:
            failed(error)
        else:
            self.trouble.emit(error, owner)


def _end(work: Work) -> None:
    work.finished.emit()
    work.deleteLater()
