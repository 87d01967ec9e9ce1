"""A TLS end before a plain server, as a hub has one before it; the certificate is an authority's of the test."""

from __future__ import annotations

import contextlib
import socket
import ssl
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import trustme


@contextmanager
def tls_before(address: tuple[str, int], certificate: trustme.LeafCert) -> Iterator[tuple[str, int]]:
    """A TLS end before a plain server, as a hub has one before it."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    certificate.configure_cert(context)
    threads: list[threading.Thread] = []

    def pump(source: Any, target: Any) -> None:
        with contextlib.suppress(OSError):
            while data := source.recv(65536):
                target.sendall(data)
        with contextlib.suppress(OSError):
            target.shutdown(socket.SHUT_RDWR)

    def serve(client: socket.socket) -> None:
        with (
            contextlib.suppress(OSError),
            context.wrap_socket(client, server_side=True) as secure,
            socket.create_connection(address) as server,
        ):
            back = threading.Thread(target=pump, args=(server, secure), daemon=True)
            back.start()
            pump(secure, server)
            back.join(5)

    with socket.create_server(("127.0.0.1", 0)) as listener:

        def accept() -> None:
            with contextlib.suppress(OSError):
                while True:
                    client, _ = listener.accept()
                    threads.append(threading.Thread(target=serve, args=(client,), daemon=True))
                    threads[-1].start()

        first = threading.Thread(target=accept, daemon=True)
        first.start()
        yield listener.getsockname()[:2]
        listener.shutdown(socket.SHUT_RDWR)
