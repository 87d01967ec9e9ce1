from __future__ import annotations

import ssl
from functools import partial

import trustme

from pcu_desk.cli.exchange_faults import lines
from pcu_desk.cli.exchange_faults.stage import Theatre


def _of_an_authority_that_nobody_knows() -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    trustme.CA().issue_cert("localhost").configure_cert(context)
    return context


def test_fault_09_nothing_is_said_to_an_unknown_authority(theatre: Theatre) -> None:
    play = partial(lines.unknown_certificate, context=_of_an_authority_that_nobody_knows)
    with theatre.shared() as stage:
        assert play(stage, 1) == []
