"""What each of the hub's doors needs, in one value; does nothing but sign what it is given."""

from __future__ import annotations

from dataclasses import dataclass

from fastapi import Response

from pcu_desk.hub.asking import Asking
from pcu_desk.hub.refusals import reply
from pcu_desk.hub.store import Store
from pcu_desk.hub.threads import Threads
from pcu_desk.wire.keys import HubKeys
from pcu_desk.wire.protocol import DOCUMENT_TYPE, Reply, sign_reply


@dataclass(frozen=True, slots=True)
class Parts:
    """The hub's memory, its key, its check of who asks, its threads."""

    store: Store
    keys: HubKeys
    asking: Asking
    threads: Threads

    def signed(self, answer: Reply) -> Response:
        """Return an answer under the hub's signature."""
        return reply(sign_reply(answer, self.keys), DOCUMENT_TYPE)
