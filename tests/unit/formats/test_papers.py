from __future__ import annotations

import io
import json
import sys
from collections.abc import Iterator
from pathlib import Path

import pikepdf
import pytest

from pcu_desk.domain.errors import UserError
from pcu_desk.formats import paper_faults
from pcu_desk.formats.papers import PaperProcess

ANSWER = """
import json, struct, sys
frame = struct.Struct(">II")
head, body = {head!r}, {body!r}
while sizes := sys.stdin.buffer.read(frame.size):
    for size in frame.unpack(sizes):
        sys.stdin.buffer.read(size)
    raw = json.dumps(head).encode()
    sys.stdout.buffer.write(frame.pack(len(raw), len(body)) + raw + body)
    sys.stdout.buffer.flush()
"""
SOUND = {
    "pages": 2,
    "attached": "case.json",
    "sizes": [2, 2],
    "marks": {"kind": "seizure"},
    "codes": ["PCU1:X"],
    "uncoded": [2],
    "signed": [{"signer": "PCU Poti", "fingerprint": "ab" * 32, "intact": True, "last": False}],
}
BODY = b"{}[]" + bytes(64)


@pytest.fixture(scope="module")
def reader() -> Iterator[PaperProcess]:
    process = PaperProcess()
    yield process
    process.close()


def answering(head: object, body: bytes = BODY) -> PaperProcess:
    return PaperProcess((sys.executable, "-c", ANSWER.format(head=head, body=body)))


def test_an_answer_that_fits_is_taken_as_it_is() -> None:
    reader = answering(SOUND)
    file = reader.read(b"%PDF-1.7")
    reader.close()
    assert (file.attached, file.source, file.form) == ("case.json", b"{}", b"[]")
    assert (dict(file.marks), file.codes, file.uncoded, len(file.looks)) == ({"kind": "seizure"}, ("PCU1:X",), (2,), 2)
    assert [(one.signer, one.intact, one.last) for one in file.signed] == [("PCU Poti", True, False)]


@pytest.mark.parametrize(
    "head",
    [
        {},
        {**SOUND, "attached": "/etc/passwd"},
        {**SOUND, "pages": "2"},
        {**SOUND, "pages": 1 << 40},
        {**SOUND, "sizes": [2]},
        {**SOUND, "sizes": [-1, 2]},
        {**SOUND, "sizes": [1 << 40, 2]},
        {**SOUND, "sizes": [1, 2]},
        {**SOUND, "marks": {"unknown": "x"}},
        {**SOUND, "marks": {"kind": ["x"]}},
        {**SOUND, "codes": ["x" * 500]},
        {**SOUND, "codes": 7},
        {**SOUND, "uncoded": ["1"]},
        {**SOUND, "signed": [{"signer": "x"}]},
        {**SOUND, "signed": [{"signer": "x", "fingerprint": "zz", "intact": True, "last": True}]},
    ],
    ids=lambda head: json.dumps(head)[-60:],
)
def test_an_answer_that_does_not_fit_ends_the_process_that_gave_it(head: object) -> None:
    reader = answering(head)
    with pytest.raises(UserError, match="no PDF"):
        reader.read(b"%PDF-1.7")
    assert reader.child == 0


def test_a_process_that_dies_or_stands_still_costs_one_sentence() -> None:
    dying = PaperProcess((sys.executable, "-c", "import os; os.abort()"))
    with pytest.raises(UserError, match="more than a report"):
        dying.read(b"%PDF-1.7")
    dying.close()
    still = PaperProcess((sys.executable, "-c", "import threading; threading.Event().wait()"), limit=0.2)
    with pytest.raises(UserError, match="longer than"):
        still.read(b"%PDF-1.7")
    still.close()


SLOW_LOOK = """
import threading
{answer}
""".format(
    answer=ANSWER.replace(
        "    raw = json", "    threading.Event().wait(0.0 if first else 1.0)\n    first = False\n    raw = json"
    )
)


def test_a_paper_of_many_pages_is_given_more_time() -> None:
    code = SLOW_LOOK.replace("import json", "first = True\nimport json").format(head=SOUND, body=BODY)
    reader = PaperProcess((sys.executable, "-c", code), limit=0.6)
    assert len(reader.read(b"%PDF-1.7").looks) == 2
    reader.close()
    none = PaperProcess((sys.executable, "-c", code.replace("'pages': 2", "'pages': 0")), limit=0.6)
    with pytest.raises(UserError, match="longer than"):
        none.read(b"%PDF-1.7")
    none.close()


def plain(**attached: bytes) -> bytes:
    out = io.BytesIO()
    with pikepdf.new() as pdf:
        pdf.add_blank_page()
        for name, data in attached.items():
            pdf.attachments[f"{name}.json"] = pikepdf.AttachedFileSpec(pdf, data, filename=f"{name}.json")
        pdf.save(out)
    return out.getvalue()


def test_another_programs_pdf_with_such_attachments_has_neither_marks_nor_codes(reader: PaperProcess) -> None:
    file = reader.read(plain(case=b"{}", form=b"{}"))
    assert (dict(file.marks), file.codes, file.uncoded, file.signed) == ({}, (), (1,), ())
    with pytest.raises(UserError, match="no data"):
        reader.read(plain(case=b"{}"))


def test_a_file_that_speaks_of_a_signature_and_has_none_does_not_pass_as_signed(reader: PaperProcess) -> None:
    file = reader.read(plain(case=b"{}", form=b"{}") + b"%/ByteRange\n")
    assert [one.intact for one in file.signed] == [False]


def test_the_process_opens_nothing_and_writes_nothing(reader: PaperProcess, tmp_path: Path) -> None:
    reader.read(plain(case=b"{}", form=b"{}"))
    if not sys.platform.startswith("linux"):
        return
    limits = Path(f"/proc/{reader.child}/limits").read_text("ascii")
    told = {line[:26].strip(): line[26:].split()[0] for line in limits.splitlines()[1:]}
    assert (told["Max open files"], told["Max file size"], told["Max processes"]) == ("3", "0", "0")
    assert list(tmp_path.iterdir()) == []


def test_fuzzed_papers_crash_nothing_and_the_mutant_is_caught() -> None:
    figure = paper_faults.measure(18, lambda *_: None)
    assert figure.passed, figure
    assert figure.count == 18


def test_fuzzed_papers_are_the_same_for_the_same_seed() -> None:
    assert list(paper_faults.files(9, 3)) == list(paper_faults.files(9, 3))
