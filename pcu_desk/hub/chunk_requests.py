"""The hub's doors for chunks: asked after, put, joined, fetched; whoever has a name and is enrolled may fetch."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from fastapi import Request, Response

from pcu_desk.hub.asking import Asked, json_object
from pcu_desk.hub.chunks import WrongNameError
from pcu_desk.hub.logs import log
from pcu_desk.hub.parts import Parts
from pcu_desk.hub.refusals import Refusal, reply
from pcu_desk.wire.chunk_replies import CHUNK_TYPE, MAX_NAMES, ChunkKept, ChunksKnown
from pcu_desk.wire.chunks import fits, is_name, read_join
from pcu_desk.wire.protocol import ProblemKind

_RANGE = re.compile(r"bytes=(?:(?P<first>[0-9]{1,9})-(?P<last>[0-9]{0,9})|-(?P<end>[0-9]{1,9}))", re.ASCII)
_PARTIAL = 206


@dataclass(frozen=True, slots=True)
class ChunkRequests:
    """One method per request. A desk's transport key is not heard here."""

    parts: Parts

    async def known(self, request: Request) -> Response:
        """Tell which of up to 1000 names are held."""
        asked = await self.parts.asking.heard(request)
        names = _names(asked.body)
        await self.parts.threads.write(partial(self.parts.store.use_nonce, asked.caller))
        epoch, held = await self.parts.threads.read(partial(self.parts.store.chunks_known, names))
        return self.parts.signed(ChunksKnown(asked.caller.nonce, epoch, held))

    async def put(self, request: Request) -> Response:
        """Keep a chunk or leaf that is what its name says."""
        asked = await self.parts.asking.heard(request)
        name = _name(request)
        if not fits(name, asked.body):
            raise WrongNameError
        keep = partial(self.parts.store.keep_chunk, asked.caller, asked.device.unit, name, asked.body)
        epoch, fresh = await self.parts.threads.write(keep)
        return self._kept("chunk", asked, epoch, name, fresh=fresh)

    async def join(self, request: Request) -> Response:
        """Put a chunk together from leaves that are held."""
        asked = await self.parts.asking.heard(request)
        name = _name(request)
        try:
            leaves = read_join(asked.body)
        except ValueError as wrong:
            raise Refusal(ProblemKind.MALFORMED, 400, "A list of up to 16 leaves is needed") from wrong
        join = partial(self.parts.store.join_chunk, asked.caller, asked.device.unit, name, leaves)
        epoch, fresh = await self.parts.threads.write(join)
        return self._kept("chunk-joined", asked, epoch, name, fresh=fresh)

    async def fetch(self, request: Request) -> Response:
        """Hand out a chunk's bytes, or a single range of them."""
        asked = await self.parts.asking.heard(request)
        name = _name(request)
        await self.parts.threads.write(partial(self.parts.store.use_nonce, asked.caller))
        data = await self.parts.threads.read(partial(self.parts.store.chunk, name))
        log("chunk-fetched", device=asked.device.id, unit=asked.device.unit, size=len(data))
        headers = {"Accept-Ranges": "bytes", "ETag": f'"{name}"'}
        wanted = _range(request.headers.get("range", ""), len(data))
        if wanted is None:
            return reply(data, CHUNK_TYPE, 200, headers)
        headers["Content-Range"] = f"bytes {wanted.start}-{wanted.stop - 1}/{len(data)}"
        return reply(data[wanted.start : wanted.stop], CHUNK_TYPE, _PARTIAL, headers)

    def _kept(self, event: str, asked: Asked, epoch: str, name: str, *, fresh: bool) -> Response:
        log(event, device=asked.device.id, unit=asked.device.unit, size=len(asked.body), fresh=fresh)
        return self.parts.signed(ChunkKept(asked.caller.nonce, epoch, name, fresh))


def _names(body: bytes) -> Sequence[str]:
    names = json_object(body).get("names")
    if not isinstance(names, list) or len(names) > MAX_NAMES or not all(map(is_name, names)):
        raise Refusal(ProblemKind.MALFORMED, 400, f"A list of up to {MAX_NAMES} names is needed")
    return names


def _name(request: Request) -> str:
    name = request.path_params["name"]
    if not is_name(name):
        raise Refusal(ProblemKind.MALFORMED, 400, "A chunk's name is 64 hexadecimal digits")
    return str(name)


def _range(field: str, size: int) -> range | None:
    """Return the bytes that a Range field asks for (RFC 9110, 14.2); None where it is to be passed over.

    Raises Refusal when it begins behind the end.
    """
    found = _RANGE.fullmatch(field.strip())
    if found is None:
        return None
    first, last, end = found.group("first", "last", "end")
    start = int(first) if first else max(size - int(end), 0)
    stop = min(int(last) + 1, size) if last else size
    if last and int(last) < start:
        return None
    if start >= size:
        title = "The range begins behind the end of the chunk"
        raise Refusal(ProblemKind.MALFORMED, 416, title, headers={"Content-Range": f"bytes */{size}"})
    return range(start, stop)
