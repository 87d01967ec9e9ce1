"""Long polls that wait for something new, without a thread each; keeps nothing of what they wait for."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable


class Waiting:
    """At most one waiting poll per desk; belongs to the event loop's thread."""

    def __init__(self) -> None:
        """Begin with nobody waiting."""
        self._events: dict[str, asyncio.Event] = {}
        self._closing = False

    def begin(self, device: str) -> asyncio.Event:
        """Return what `wake` will set. An earlier poll of the same desk ends: its line broke and it asks anew."""
        self.wake([device])
        event = self._events[device] = asyncio.Event()
        if self._closing:
            event.set()
        return event

    def end(self, device: str, event: asyncio.Event) -> None:
        """Forget a poll that is over."""
        if self._events.get(device) is event:
            del self._events[device]

    def wake(self, devices: Iterable[str]) -> None:
        """Let these desks' polls look again."""
        for device in devices:
            event = self._events.pop(device, None)
            if event is not None:
                event.set()

    def close(self) -> None:
        """End all polls, now and from now on: the hub is stopping."""
        self._closing = True
        self.wake(list(self._events))

    @property
    def closing(self) -> bool:
        """Whether the hub is stopping."""
        return self._closing
