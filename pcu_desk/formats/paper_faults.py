"""Hostile PDFs through the real child process: bitten, bent in their objects, blown up; kept nowhere."""

from __future__ import annotations

import io
import random
import zlib
from collections.abc import Callable, Iterator, Mapping

import pikepdf
from pikepdf import Array, Dictionary, Name, String

from pcu_desk.domain.figure import FaultRow, Figure, Progress
from pcu_desk.domain.paper import CASE_FILE, FORM_FILE, PREFIX
from pcu_desk.formats.hostile import bitten, breaks, tally_of
from pcu_desk.formats.papers import PaperProcess

_MUTANT_FILES, _MUTANT_SEED, _SEED = 40, 5, 14
_DEEP, _WIDE, _BLOWN = 3000, 100_000, 64 << 20
_BENT_OF = 3  # of so many files one is bitten, the others bent
_CODES = (
    b"q Q Q Q", b"BT /F1 12 Tf (x) Tj ET", b"/X0 Do", b"1 0 0 1 1e38 -1e38 cm 0 0 m 9 9 l S", b"/Sh sh", b"[" * _DEEP,
    b"q " * _WIDE, b"0 0 1e9 1e9 re f " * 500, b"BI /W 60000 /H 60000 /BPC 8 /CS /RGB ID x EI", b"(" * _DEEP,
    b"1e6 w 0 0 m 1 1 1 1 1 1 c S " * 2000, b"/P scn 0 0 500 500 re f",
)  # fmt: skip


def files(count: int, seed: int) -> Iterator[bytes]:
    """Go through hostile files, the same for the same seed."""
    dice = random.Random(seed)  # noqa: S311 - a choice of faults, no secret
    sound = _sound(lambda _pdf: None)
    for number in range(count):
        yield bitten(sound, dice) if number % _BENT_OF == 0 else _sound(lambda pdf: _bend(pdf, dice))


def measure(count: int, progress: Progress) -> Figure:
    """Return the row of the reliability table; the mutant opens what came in the desk's own process."""
    reader = PaperProcess()
    tally = tally_of(files(count, _SEED), reader.read, reader, progress, count)
    return tally.figure(
        "fuzzed papers", "opens it in the desk", caught=breaks(_naive, files(_MUTANT_FILES, _MUTANT_SEED))
    )


ROWS: Mapping[str, FaultRow] = {
    "fuzz-papers": FaultRow("0 crash, 0 hang, < 512 MB", 45, 10_000, measure),
}


def _naive(data: bytes) -> None:
    """Be the mutant: believe what the file says of itself."""
    with pikepdf.open(io.BytesIO(data)) as pdf:
        for name in (CASE_FILE, FORM_FILE):
            pdf.attachments[name].get_file().read_bytes().decode("ascii")


def _sound(bend: Callable[[pikepdf.Pdf], None]) -> bytes:
    """Return a file with what a report carries, bent before it is written."""
    out = io.BytesIO()
    with pikepdf.new() as pdf:
        pdf.add_blank_page(page_size=(595, 842)).Contents = pdf.make_stream(b"0 g 50 50 20 20 re f")
        packet = f"<{PREFIX}:kind>seizure</{PREFIX}:kind><{PREFIX}:revision>1</{PREFIX}:revision>"
        pdf.Root.Metadata = pdf.make_stream(packet.encode())
        pdf.Root.Metadata.Type, pdf.Root.Metadata.Subtype = Name.Metadata, Name.XML
        pairs = [part for name in (CASE_FILE, FORM_FILE) for part in (String(name), _attached(pdf, name))]
        pdf.Root.Names = Dictionary(EmbeddedFiles=Dictionary(Names=Array(pairs)))
        bend(pdf)
        pdf.save(out, static_id=True, fix_metadata_version=False)
    return out.getvalue()


def _attached(pdf: pikepdf.Pdf, name: str) -> pikepdf.Object:
    stream = pdf.make_stream(b'{"case":{}}')
    return pdf.make_indirect(Dictionary(Type=Name.Filespec, F=String(name), UF=String(name), EF=Dictionary(F=stream)))


def _bend(pdf: pikepdf.Pdf, dice: random.Random) -> None:
    for _ in range(dice.randint(1, 2)):
        dice.choice(_BENDS)(pdf, dice)


def _codes(pdf: pikepdf.Pdf, dice: random.Random) -> None:
    pdf.pages[0].Contents = pdf.make_stream(b" ".join(dice.choice(_CODES) for _ in range(3)))


def _blown(pdf: pikepdf.Pdf, dice: random.Random) -> None:
    stream = dice.choice((pdf.Root.Names.EmbeddedFiles.Names[1].EF.F, pdf.pages[0].Contents))
    stream.write(zlib.compress(dice.choice((b" ", b"q ", b"\x00")) * (_BLOWN // 2), 9), filter=Name.FlateDecode)


def _picture(pdf: pikepdf.Pdf, dice: random.Random) -> None:
    kind = dice.choice((Name.DCTDecode, Name.JPXDecode, Name.JBIG2Decode, Name.CCITTFaxDecode, Name.LZWDecode))
    image = pdf.make_stream(dice.randbytes(200))
    image.Type, image.Subtype, image.ColorSpace = Name.XObject, Name.Image, Name.DeviceRGB
    image.Width, image.Height, image.BitsPerComponent = dice.choice((1, _WIDE)), dice.choice((1, _WIDE)), 8
    image.write(dice.randbytes(200), filter=kind)
    pdf.pages[0].Resources = Dictionary(XObject=Dictionary(X0=image))
    pdf.pages[0].Contents = pdf.make_stream(b"q 500 0 0 500 0 0 cm /X0 Do Q")


def _itself(pdf: pikepdf.Pdf, _dice: random.Random) -> None:
    form = pdf.make_stream(b"/X0 Do /X0 Do")
    form.Type, form.Subtype, form.BBox = Name.XObject, Name.Form, Array([0, 0, 500, 500])
    form.Resources = Dictionary(XObject=Dictionary(X0=form))
    pdf.pages[0].Resources = Dictionary(XObject=Dictionary(X0=form))
    pdf.pages[0].Contents = pdf.make_stream(b"/X0 Do")


def _box(pdf: pikepdf.Pdf, dice: random.Random) -> None:
    sides = [dice.choice((0, -1, 1, 14400, 10**9, 595)) for _ in range(4)]
    pdf.pages[0].MediaBox = Array(sides)
    pdf.pages[0].Rotate = dice.choice((0, 90, 45, -(10**9)))


def _many(pdf: pikepdf.Pdf, dice: random.Random) -> None:
    for _ in range(dice.choice((50, 500))):
        pdf.pages.append(pdf.pages[0])


def _signed(pdf: pikepdf.Pdf, dice: random.Random) -> None:
    value = pdf.make_indirect(
        Dictionary(
            Type=Name.Sig,
            Filter=Name("/Adobe.PPKLite"),
            SubFilter=Name("/ETSI.CAdES.detached"),
            Contents=String(dice.randbytes(100)),
            ByteRange=Array([dice.choice((0, -1, 10**9)) for _ in range(dice.choice((2, 4)))]),
        )
    )
    field = pdf.make_indirect(Dictionary(FT=Name.Sig, T=String("S"), V=value))
    field.Kids = dice.choice((Array([]), Array([field])))
    pdf.Root.AcroForm = Dictionary(Fields=Array([field]), SigFlags=3)


def _names(pdf: pikepdf.Pdf, dice: random.Random) -> None:
    tree = pdf.make_indirect(Dictionary(Names=pdf.Root.Names.EmbeddedFiles.Names))
    tree.Kids = dice.choice((Array([tree]), Array([]), String("x")))
    pdf.Root.Names.EmbeddedFiles = tree


def _packet(pdf: pikepdf.Pdf, dice: random.Random) -> None:
    pdf.Root.Metadata = pdf.make_stream(dice.choice((b"<pcu:kind>" * _WIDE, b"<!DOCTYPE x [" * 50, bytes(1 << 20))))


_BENDS = (_codes, _blown, _picture, _itself, _box, _many, _signed, _names, _packet)
