"""A hub in a process of its own and desks that talk to it over real sockets with nothing but the wire's own code."""

from __future__ import annotations

import http.client
import json
import select
import signal
import socket
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Self
from urllib.parse import urlsplit

from pcu_desk.cli.exchange_faults.nursery import Process
from pcu_desk.domain.uuid7 import uuid7
from pcu_desk.hub.enrolment import enrol
from pcu_desk.hub.folder import HubFolder
from pcu_desk.wire import protocol
from pcu_desk.wire.directory import Directory
from pcu_desk.wire.enrolment import EnrolmentRequest
from pcu_desk.wire.envelope import NO_PREVIOUS, Header, envelope_hash, seal, split_envelopes
from pcu_desk.wire.keys import DeviceKeys
from pcu_desk.wire.signing import new_nonce, sign_request
from tests.hub_nursery import begin

AT = "2026-11-21T14:06:00Z"
LIMIT = 30


@dataclass
class RunningHub:
    """A hub process on a free port; `script` is module and command before `--data`, `alone` gives its exit code."""

    data: Path
    script: Sequence[str] = ("pcu_desk.hub", "serve")
    url: str = ""
    alone: bool = False
    process: Process = field(init=False)

    def __enter__(self) -> Self:
        words = (*self.script, "--data", str(self.data), "--port", "0")
        self.process = begin(*words, log=self.log, alone=self.alone)
        assert self.process.stdout is not None
        ready, _, _ = select.select([self.process.stdout], [], [], LIMIT)
        line = self.process.stdout.readline() if ready else ""
        assert line, self.log.read_text()
        self.url = json.loads(line)["url"]
        return self

    def __exit__(self, *_: object) -> None:
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGTERM)
        self.gone()

    @property
    def log(self) -> Path:
        return self.data.parent / "hub.log"

    def kill(self) -> None:
        self.process.send_signal(signal.SIGKILL)
        self.gone()

    def gone(self) -> int:
        code = self.process.wait(LIMIT)
        for pipe in (self.process.stdin, self.process.stdout):
            if pipe is not None:
                pipe.close()
        return code

    def connect(self) -> http.client.HTTPConnection:
        where = urlsplit(self.url)
        return http.client.HTTPConnection(where.hostname or "", where.port, timeout=LIMIT)

    def line(self) -> socket.socket:
        where = urlsplit(self.url)
        return socket.create_connection((where.hostname or "", where.port or 0), LIMIT)


def until_closed(line: socket.socket) -> bytes:
    """Return what comes until the hub has done with it and closes."""
    got = b""
    try:
        while part := line.recv(4096):
            got += part
    except ConnectionResetError:
        return got
    return got


def faulty(data: Path, fault: str) -> RunningHub:
    return RunningHub(data, ("tests.integration.hub.faulty_hub", fault))


@dataclass
class Answer:
    status: int
    body: bytes
    headers: Mapping[str, str]
    nonce: str

    @property
    def problem(self) -> str:
        return protocol.read_problem(self.body, self.status).kind


@dataclass
class Desk:
    """A desk with keys, and what it knows of the hub."""

    unit: str
    keys: DeviceKeys = field(default_factory=DeviceKeys.generate)
    made: int = 0
    previous: bytes = NO_PREVIOUS

    def write(self, payload: bytes, to: Sequence[str], directory: Directory) -> bytes:
        self.made += 1
        header = Header(uuid7(), self.unit, self.keys.id, tuple(to), self.made, self.previous)
        raw = seal(payload, header, self.keys, directory.recipients(to), at=AT)
        self.previous = envelope_hash(raw)
        return raw

    def ask(
        self,
        hub: RunningHub,
        method: str,
        path: str,
        body: bytes = b"",
        *,
        directory: Directory,
        created: float | None = None,
        nonce: str | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Answer:
        nonce = nonce or new_nonce()
        at = int(created if created is not None else time.time())
        signed = sign_request(
            method, hub.url + path, body, keys=self.keys, hub=directory.hub.id, created=at, nonce=nonce
        )
        return send(hub, method, path, body, {**signed, **(headers or {})}, nonce=nonce)

    def head(self, hub: RunningHub, method: str, path: str, body: bytes, directory: Directory) -> bytes:
        """Return the head of a signed request, for whoever sends its body by hand."""
        signed = sign_request(
            method,
            hub.url + path,
            body,
            keys=self.keys,
            hub=directory.hub.id,
            created=int(time.time()),
            nonce=new_nonce(),
        )
        fields = {"Host": "x", "Content-Length": str(len(body)), **signed}
        lines = "".join(f"{name}: {value}\r\n" for name, value in fields.items())
        return f"{method} {path} HTTP/1.1\r\n{lines}\r\n".encode()

    def push(self, hub: RunningHub, directory: Directory, *envelopes: bytes) -> protocol.Receipt:
        answer = self.ask(hub, "POST", "/v1/messages", b"".join(envelopes), directory=directory)
        assert answer.status == 200, answer.body
        hashes = [envelope_hash(raw).hex() for raw in split_envelopes(b"".join(envelopes))]
        return protocol.read_receipt(answer.body, directory.hub.key, answer.nonce, hashes)

    def pull(
        self, hub: RunningHub, directory: Directory, since: str = "", *, limit: int = 200, wait: int = 0
    ) -> protocol.InboxPage:
        answer = self.ask(hub, "GET", f"/v1/inbox?since={since}&limit={limit}&wait={wait}", directory=directory)
        assert answer.status == 200, answer.body
        return protocol.read_inbox(answer.body, directory.hub.key, answer.nonce)


def send(
    hub: RunningHub, method: str, path: str, body: bytes, headers: Mapping[str, str], *, nonce: str = ""
) -> Answer:
    connection = hub.connect()
    try:
        connection.request(method, path, body or None, dict(headers))
        response = connection.getresponse()
        return Answer(response.status, response.read(), dict(response.getheaders()), nonce)
    finally:
        connection.close()


def enrol_desks(data: Path, *desks: Desk) -> Directory:
    for desk in desks:
        request = EnrolmentRequest(desk.unit, desk.unit[:2], {"en": desk.unit}, desk.keys.public, "ab12", AT)
        done = enrol(HubFolder(data), request, letter=None, url=None, sequence=0, now=datetime.now(UTC))
    return done.directory


@dataclass
class Place:
    """A hub's folder with a unit that sends and a unit that reads."""

    data: Path
    sender: Desk
    reader: Desk
    directory: Directory

    @classmethod
    def at(cls, data: Path, sending: str, reading: str) -> Self:
        sender, reader = Desk(sending), Desk(reading)
        return cls(data, sender, reader, enrol_desks(data, sender, reader))

    def message(self, text: bytes = b"alert") -> bytes:
        return self.sender.write(text, [self.reader.unit], self.directory)
