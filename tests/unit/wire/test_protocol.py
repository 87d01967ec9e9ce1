from __future__ import annotations

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pcu_desk.wire.chunk_replies import ChunkKept, ChunksKnown, read_chunk_kept, read_chunks_known
from pcu_desk.wire.keys import HubKeys
from pcu_desk.wire.protocol import (
    Acked,
    Cursor,
    Document,
    Hello,
    InboxItem,
    InboxPage,
    Known,
    Problem,
    ProblemKind,
    Receipt,
    ReplyError,
    Result,
    ResultState,
    document_bytes,
    read_acked,
    read_hello,
    read_inbox,
    read_known,
    read_problem,
    read_receipt,
    sign_reply,
)

HUB = HubKeys.generate()
PROBLEM = Problem(ProblemKind.NOT_YOURS, 403, "The envelope names another sender", "GEPTI")
RESULTS = (
    Result("aa", ResultState.STORED, "one", "d1", 7),
    Result("bb", ResultState.REJECTED, problem=PROBLEM),
    Result("cc", ResultState.CONFLICT, "three", "d1"),
)
RECEIPT = Receipt("nonce", "e0", 12.5, RESULTS, forked=True)
PAGE = InboxPage("nonce", "e0", 4, (InboxItem(5, 90, b"\0\xff"), InboxItem(6, 95, b"x")), more=True)


def test_each_signed_reply_reads_back_the_same() -> None:
    hello = Hello("nonce", HUB.id, "e0", 1.5, directory_version=3)
    known = Known("nonce", "e0", {"one": "aa"})
    acked = Acked("nonce", "e0", 6)
    assert read_hello(sign_reply(hello, HUB), HUB.public, "nonce") == hello
    assert read_receipt(sign_reply(RECEIPT, HUB), HUB.public, "nonce", ["aa", "bb", "cc"]) == RECEIPT
    assert read_known(sign_reply(known, HUB), HUB.public, "nonce") == known
    assert read_inbox(sign_reply(PAGE, HUB), HUB.public, "nonce") == PAGE
    assert read_acked(sign_reply(acked, HUB), HUB.public, "nonce") == acked


def test_the_word_on_chunks_reads_back_and_tells_what_is_missing() -> None:
    known = ChunksKnown("nonce", "e0", ("aa", "cc"))
    assert read_chunks_known(sign_reply(known, HUB), HUB.public, "nonce") == known
    assert known.missing(["aa", "bb", "cc", "dd"]) == ("bb", "dd")
    kept = ChunkKept("nonce", "e0", "aa", fresh=False)
    assert read_chunk_kept(sign_reply(kept, HUB), HUB.public, "nonce", "aa") == kept


def test_the_word_on_another_chunk_is_refused() -> None:
    with pytest.raises(ReplyError):
        read_chunk_kept(sign_reply(ChunkKept("nonce", "e0", "aa"), HUB), HUB.public, "nonce", "bb")


@pytest.mark.parametrize("raw", [b"", b"<html>Hotel login</html>", b"{}", b"null", b'{"ok":true}', b"[" * 50_000])
def test_a_login_page_is_never_taken_for_the_hub(raw: bytes) -> None:
    with pytest.raises(ReplyError, match="network login"):
        read_hello(raw, HUB.public, "nonce")


def test_a_forged_stored_by_an_interceptor_is_refused() -> None:
    with pytest.raises(ReplyError):
        read_receipt(sign_reply(RECEIPT, HubKeys.generate()), HUB.public, "nonce", ["aa", "bb", "cc"])


def test_a_receipt_for_another_request_is_refused() -> None:
    raw = sign_reply(RECEIPT, HUB)
    with pytest.raises(ReplyError):
        read_receipt(raw, HUB.public, "other", ["aa", "bb", "cc"])


@pytest.mark.parametrize("hashes", [[], ["aa", "bb"], ["bb", "aa", "cc"], ["aa", "bb", "cc", "dd"]])
def test_a_receipt_that_does_not_answer_for_every_envelope_is_refused(hashes: list[str]) -> None:
    with pytest.raises(ReplyError):
        read_receipt(sign_reply(RECEIPT, HUB), HUB.public, "nonce", hashes)


def test_a_reply_of_one_kind_is_not_taken_for_another() -> None:
    known = Document.from_bytes(sign_reply(Known("nonce", "e0", {}), HUB))
    renamed = Document(Acked.format, known.signed, known.signer, known.signature).to_bytes()
    with pytest.raises(ReplyError):
        read_acked(renamed, HUB.public, "nonce")


def test_an_inbox_page_with_a_gap_is_refused_even_when_signed() -> None:
    gapped = InboxPage("nonce", "e0", 4, (InboxItem(6, 95, b"x"),))
    with pytest.raises(ReplyError):
        read_inbox(sign_reply(gapped, HUB), HUB.public, "nonce")


@pytest.mark.parametrize("value", [float("inf"), float("nan"), -1, 10**400, 2**60])
def test_a_number_that_nobody_could_keep_is_no_answer_even_when_signed(value: float) -> None:
    answers = (
        Hello("nonce", HUB.id, "e0", value),
        InboxPage("nonce", "e0", value, ()),
        InboxPage("nonce", "e0", 4, (InboxItem(5, value, b"x"),)),
        Acked("nonce", "e0", value),
    )
    for answer, read in zip(answers, (read_hello, read_inbox, read_inbox, read_acked), strict=True):
        with pytest.raises(ReplyError):
            read(sign_reply(answer, HUB), HUB.public, "nonce")


def test_unknown_fields_and_states_of_a_later_hub_are_borne() -> None:
    content = RECEIPT.content() | {"weather": "fair"}
    content["results"][0] |= {"state": "pondered", "extra": 1}
    signed = json.dumps(content)
    raw = Document(Receipt.format, signed, HUB.id, HUB.sign(document_bytes(Receipt.format, signed))).to_bytes()
    assert read_receipt(raw, HUB.public, "nonce", ["aa", "bb", "cc"]).results[0].state is ResultState.RETRY


def test_the_cursor_of_a_page_is_the_next_question() -> None:
    assert PAGE.cursor == "e0.6"
    assert InboxPage("n", "e0", 4, ()).cursor == "e0.4"
    assert Cursor.parse(PAGE.cursor) == Cursor("e0", 6)
    assert str(Cursor.parse("")) == ""


@pytest.mark.parametrize("text", ["x", "e0.", ".5", "e0.-1", "e0.1.5 ", "e0.٣", "e 0.5", "e0." + "9" * 16])
def test_a_malformed_cursor_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"EPOCH\.N"):
        Cursor.parse(text)


def test_a_problem_reads_back_and_a_foreign_error_page_gives_a_bare_one() -> None:
    raw = json.dumps(PROBLEM.to_json()).encode()
    assert read_problem(raw, 403) == PROBLEM
    assert json.loads(raw)["type"] == "urn:pcu-exchange:problem:not-yours"
    for page in (b"<html>502</html>", b"", b"[]", b'"text"'):
        assert read_problem(page, 502).status == 502


@settings(max_examples=300, deadline=None)
@given(data=st.data())
def test_any_changed_byte_of_a_receipt_is_refused_or_means_the_same(data: st.DataObject) -> None:
    raw = bytearray(sign_reply(RECEIPT, HUB))
    raw[data.draw(st.integers(0, len(raw) - 1))] ^= data.draw(st.integers(1, 255))
    try:
        assert read_receipt(bytes(raw), HUB.public, "nonce", ["aa", "bb", "cc"]) == RECEIPT
    except ReplyError:
        return


_FIELD = st.sampled_from(["nonce", "epoch", "results", "items", "since", "hash", "state", "n"])
_NONSENSE = st.recursive(
    st.none() | st.integers() | st.text(max_size=3),
    lambda leaf: st.lists(leaf, max_size=3) | st.dictionaries(_FIELD, leaf),
)


@settings(max_examples=100, deadline=None)
@given(content=_NONSENSE)
def test_a_hub_that_signs_nonsense_is_refused_and_never_crashes_the_desk(content: object) -> None:
    fields = content if isinstance(content, dict) else {"results": content, "items": content}
    signed = json.dumps({"nonce": "nonce"} | fields)
    for form, read in ((InboxPage.format, read_inbox), (Known.format, read_known), (Hello.format, read_hello)):
        raw = Document(form, signed, HUB.id, HUB.sign(document_bytes(form, signed))).to_bytes()
        with pytest.raises(ReplyError):
            read(raw, HUB.public, "nonce")
