from __future__ import annotations

import hashlib
import json
import random
from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pcu_desk.domain.errors import BugError
from pcu_desk.wire.chunks import (
    CHUNK,
    LEAF,
    MAX_FILE,
    PIECE,
    AlteredChunkError,
    Enclosed,
    FileTooLargeError,
    ForeignEnclosureError,
    Read,
    SealedFile,
    chunk_name,
    fits,
    is_name,
    join_body,
    joined_name,
    leaf_name,
    leaves,
    names_bytes,
    new_key,
    plan,
    read_join,
    split_names,
)

FILE = "0197f4e2-0000-7000-8000-000000000001"
KEY = bytes(range(32))
CUTS = st.integers(1, CHUNK // LEAF).map(lambda leaf_count: leaf_count * LEAF)
EDGES = (0, 1, PIECE - 1, PIECE, PIECE + 1, 16 * PIECE - 1, 16 * PIECE, 16 * PIECE + 1, 3 * 16 * PIECE)
SIZES = st.sampled_from(EDGES) | st.integers(0, 40 * PIECE)


def _photo(size: int, seed: int = 1) -> bytes:
    return random.Random(seed).randbytes(size)


def _read(data: bytes) -> Read:
    return lambda offset, length: data[offset : offset + length]


def _sealed(file: SealedFile, data: bytes) -> list[bytes]:
    return [file.seal(index, _read(data)) for index in range(file.chunks)]


def _back(file: SealedFile, chunks: list[bytes]) -> bytes:
    return b"".join(file.unseal(index, raw) for index, raw in enumerate(chunks))


@settings(max_examples=40, deadline=None)
@given(SIZES, CUTS)
def test_a_file_of_any_size_and_cut_comes_back_whole_and_shows_its_size_only_in_leaves(size: int, cut: int) -> None:
    file, data = SealedFile(FILE, KEY, size, cut), _photo(size)
    chunks = _sealed(file, data)
    assert _back(file, chunks) == data
    assert len(chunks) == plan(size, cut) == file.chunks
    assert [len(raw) for raw in chunks] == [file.length(index) for index in range(file.chunks)]
    assert all(0 < len(raw) <= cut and len(raw) % LEAF == 0 for raw in chunks)
    assert sum(map(len, chunks)) == max(1, -(-size // PIECE)) * LEAF


def test_the_same_chunk_comes_out_each_time_so_that_no_second_copy_is_kept() -> None:
    file, data = SealedFile(FILE, KEY, 20 * PIECE), _photo(20 * PIECE)
    assert _sealed(file, data) == _sealed(SealedFile(FILE, KEY, 20 * PIECE), data)
    digest = hashlib.sha256(b"".join(_sealed(file, data))).hexdigest()
    assert digest == "d29c530307f18c270e570d5acb575840bf155be6a5799408a0e40d631bf6cc98"


def test_two_files_of_one_content_have_no_name_in_common() -> None:
    data = _photo(3 * PIECE)
    first = SealedFile(FILE, new_key(), len(data)).told(_read(data))
    second = SealedFile(FILE, new_key(), len(data)).told(_read(data))
    assert not set(first.chunks) & set(second.chunks)


Attack = Callable[[list[bytes], int, int], list[bytes]]


def _altered(chunks: list[bytes], where: int, at: int) -> list[bytes]:
    raw = bytearray(chunks[where])
    raw[at % len(raw)] ^= 1
    return [*chunks[:where], bytes(raw), *chunks[where + 1 :]]


def _cut(chunks: list[bytes], where: int, at: int) -> list[bytes]:
    return [*chunks[:where], chunks[where][: at % len(chunks[where])], *chunks[where + 1 :]]


def _appended(chunks: list[bytes], where: int, at: int) -> list[bytes]:
    return [*chunks[:where], chunks[where] + chunks[where][: at % LEAF + 1], *chunks[where + 1 :]]


def _swapped_leaves(chunks: list[bytes], where: int, at: int) -> list[bytes]:
    parts = leaves(b"".join(chunks))
    first, second = where % len(parts), at % len(parts)
    parts[first], parts[second] = parts[second], parts[first]
    whole = b"".join(parts)
    sizes = [len(raw) for raw in chunks]
    return [whole[sum(sizes[:index]) : sum(sizes[: index + 1])] for index in range(len(sizes))]


@settings(max_examples=60, deadline=None)
@given(
    st.integers(2 * PIECE, 12 * PIECE),
    CUTS,
    st.sampled_from([_altered, _cut, _appended, _swapped_leaves]),
    st.integers(0, 2**20),
    st.integers(0, 2**20),
)
def test_an_altered_reordered_truncated_or_longer_chunk_is_refused(
    size: int, cut: int, attack: Attack, where: int, at: int
) -> None:
    file = SealedFile(FILE, KEY, size, cut)
    chunks = _sealed(file, _photo(size))
    told = file.told(_read(_photo(size)))
    attacked = attack(chunks, where % len(chunks), at)
    if attacked == chunks:
        return
    assert not all(fits(name, raw) for name, raw in zip(told.chunks, attacked, strict=True))
    with pytest.raises(AlteredChunkError):
        _back(file, attacked)


def test_a_file_that_lost_its_end_is_refused_even_where_the_message_says_so() -> None:
    data = _photo(40 * PIECE)
    chunks = _sealed(SealedFile(FILE, KEY, 40 * PIECE), data)
    shorter = SealedFile(FILE, KEY, 32 * PIECE)
    with pytest.raises(AlteredChunkError):
        shorter.unseal(1, chunks[1])


def test_a_chunk_of_another_file_or_key_is_refused() -> None:
    raw = SealedFile(FILE, KEY, 100).seal(0, _read(bytes(100)))
    for other in (SealedFile("another", KEY, 100), SealedFile(FILE, bytes(32), 100)):
        with pytest.raises(AlteredChunkError):
            other.unseal(0, raw)


def test_what_is_hidden_behind_the_end_of_a_file_is_refused() -> None:
    raw = SealedFile(FILE, KEY, 200).seal(0, _read(b"x" * 200))
    with pytest.raises(AlteredChunkError):
        SealedFile(FILE, KEY, 100).unseal(0, raw)


def test_a_file_that_changed_its_length_is_never_sealed_again_under_its_key() -> None:
    with pytest.raises(BugError):
        SealedFile(FILE, KEY, 200).seal(0, _read(b"x" * 199))


def test_a_file_that_is_too_large_is_refused_with_both_sizes() -> None:
    assert SealedFile(FILE, KEY, MAX_FILE).chunks == 257
    with pytest.raises(FileTooLargeError, match="65 MiB; at most 64 MiB"):
        SealedFile(FILE, KEY, MAX_FILE + 1)


def test_a_chunk_is_named_by_its_leaves_and_a_leaf_never_passes_for_a_chunk() -> None:
    data = _photo(CHUNK)
    parts = leaves(data)
    assert len(parts) == 16
    assert chunk_name(data) == joined_name([leaf_name(leaf) for leaf in parts])
    assert (
        chunk_name(data)
        == hashlib.sha256(b"\1" + b"".join(hashlib.sha256(b"\0" + p).digest() for p in parts)).hexdigest()
    )
    assert chunk_name(parts[0]) != leaf_name(parts[0])
    assert fits(chunk_name(data), data)
    assert fits(leaf_name(parts[0]), parts[0])
    assert not fits(leaf_name(data), data)
    assert not fits(chunk_name(b""), b"")
    assert not fits(chunk_name(data + b"x"), data + b"x")


def test_the_request_to_join_reads_back_and_anything_else_is_refused() -> None:
    data = _photo(5 * LEAF)
    assert read_join(join_body(data)) == tuple(leaf_name(leaf) for leaf in leaves(data))
    name = "ab" * 32
    for wrong in (b"", b"[]", b"{}", b'{"leaves": []}', b'{"leaves": "ab"}', b"[" * 50_000):
        with pytest.raises(ValueError, match=r"leaves|Expecting"):
            read_join(wrong)
    for names in ([name] * 17, [name.upper()], [name[:-1]], [7], [None]):
        with pytest.raises(ValueError, match="leaves"):
            read_join(json.dumps({"leaves": names}).encode())


def test_a_name_is_64_small_hex_digits() -> None:
    assert is_name("0f" * 32)
    for wrong in ("0F" * 32, "0f" * 31, "0f" * 33, "0f" * 31 + "0\n", 7, None, "../" + "0" * 61):
        assert not is_name(wrong)


def test_names_are_kept_as_bytes() -> None:
    names = (chunk_name(b"a"), chunk_name(b"b"))
    assert split_names(names_bytes(names)) == names
    with pytest.raises(ValueError, match="32 bytes"):
        split_names(bytes(33))


def test_what_recipients_are_told_reads_back_and_later_fields_are_borne() -> None:
    data = _photo(20 * PIECE)
    told = SealedFile(FILE, KEY, len(data)).told(_read(data))
    again = Enclosed.from_json(json.loads(json.dumps(told.to_json() | {"later": [1]})))
    assert again == told
    file = SealedFile.of(again, len(data))
    assert [fits(name, file.seal(index, _read(data))) for index, name in enumerate(again.chunks)] == [True, True]
    assert str(KEY) not in repr(told)
    assert str(KEY) not in repr(file)


@pytest.mark.parametrize(
    "change",
    [
        {"id": ""},
        {"id": "../../x"},
        {"id": 7},
        {"key": "AAAA"},
        {"key": None},
        {"cut": 0},
        {"cut": LEAF + 1},
        {"cut": CHUNK + LEAF},
        {"cut": True},
        {"chunks": ""},
        {"chunks": "AAAA"},
        {"chunks": ["ab" * 32]},
    ],
)
def test_a_message_that_tells_nonsense_of_its_file_is_refused(change: dict[str, object]) -> None:
    told = SealedFile(FILE, KEY, 100).told(_read(bytes(100))).to_json()
    with pytest.raises(ForeignEnclosureError):
        Enclosed.from_json(told | change)


def test_a_message_whose_file_has_another_size_than_its_chunks_is_refused() -> None:
    told = SealedFile(FILE, KEY, 100).told(_read(bytes(100)))
    for size in (-1, 16 * PIECE + 1, MAX_FILE + 1):
        with pytest.raises(ForeignEnclosureError):
            SealedFile.of(told, size)
    nonsense: list[object] = [None, [], "text", 7, {}]
    for each in nonsense:
        with pytest.raises(ForeignEnclosureError):
            Enclosed.from_json(each)
