"""The two kinds of errors: those a person can do something about, and ours."""

from __future__ import annotations

from dataclasses import dataclass

from pcu_desk.domain.text import Text


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing wrong with a record: where (JSON path such as `seizure.items[2].quantity`) and what."""

    path: str
    text: Text
    params: tuple[tuple[str, str], ...] = ()


class UserError(Exception):
    """Something the person can mend: one sentence that says what happened, what is safe and what to do."""

    def __init__(self, text: Text, /, **params: object) -> None:
        """Keep the text and its parameters apart, so that each front end tells it in its own language."""
        super().__init__(text.source.format_map({k: str(v) for k, v in params.items()}) if params else text.source)
        self.text = text
        self.params = {k: v if isinstance(v, Text) else str(v) for k, v in params.items()}


class RecordError(UserError):
    """A record with wrong fields: every fault at once, each with its path."""

    def __init__(self, text: Text, faults: tuple[Fault, ...], /, **params: object) -> None:
        """Take the sentence that heads the list and the faults themselves."""
        super().__init__(text, **params)
        self.faults = faults


class BugError(Exception):
    """Our own mistake: logged, nothing saved is touched, the person is told that the data is safe."""
