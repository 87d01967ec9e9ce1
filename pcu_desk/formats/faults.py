"""Hostile pictures through the real child process: made from sound ones, counted, never kept; judges no case."""

from __future__ import annotations

import io
import random
import struct
import zlib
from collections.abc import Iterator, Mapping

from PIL import Image

from pcu_desk.assets import resource
from pcu_desk.domain.figure import FaultRow, Figure, Progress
from pcu_desk.formats.hostile import ChildTally, breaks, tally_of
from pcu_desk.formats.pictures import PictureProcess

FORMATS = ("JPEG", "PNG", "WEBP")
_MUTANT_FILES = 40
_PNG_HEAD = 8 + 8  # signature, then length and name of the first chunk
_MOST_BITES = 12
_PRINTED = 64


def fuzz_images(count: int, progress: Progress = lambda *_: None, seed: int = 11) -> ChildTally:
    """Give `count` hostile files of each format to one reader, as adding does; only a sentence may refuse them."""
    reader = PictureProcess()
    total = count * len(FORMATS)
    return tally_of(files(count, seed), lambda data: _every_way(reader, data), reader, progress, total)


def _every_way(reader: PictureProcess, data: bytes) -> object:
    """Read a file as adding does, as a printed photo and as an emblem."""
    return reader.examine(data), reader.jpeg(data, _PRINTED), reader.emblem(data)


def measure(count: int, progress: Progress) -> Figure:
    """Return the row of the reliability table; the mutant decodes in the desk's own process."""
    tally = fuzz_images(count, progress)
    caught = breaks(_naive, files(_MUTANT_FILES // len(FORMATS) + 1, 5))
    return tally.figure(f"fuzzed pictures ({', '.join(FORMATS)})", "decodes in the desk itself", caught=caught)


ROWS: Mapping[str, FaultRow] = {
    "fuzz-images": FaultRow("0 crash, 0 hang, < 512 MB", 40, 10_000, measure),
}


def files(count: int, seed: int) -> Iterator[bytes]:
    """Go through hostile files, the same for the same seed: as many of each format."""
    dice = random.Random(seed)  # noqa: S311 - a choice of faults, no secret
    sound = {form: _sound(form) for form in FORMATS}
    for _ in range(count):
        for form in FORMATS:
            yield _spoiled(dice.choice(sound[form]), form, dice)


def _sound(form: str) -> list[bytes]:
    image = Image.radial_gradient("L").resize((96, 64)).convert("RGB")
    profile = resource("colour", "sRGB.icc").read_bytes()
    exif = Image.Exif()
    exif[0x0110], exif[0x0112] = "X-T5", 6
    exif.get_ifd(0x8769)[0x9003] = "2026:11:21 14:06:00"
    exif.get_ifd(0x8825).update({1: "N", 2: (41.0, 39.0, 6.3), 3: "E", 4: (41.0, 38.0, 1.0)})
    made: dict[str, list[tuple[Image.Image, dict[str, object]]]] = {
        "JPEG": [
            (image, {"exif": exif}),
            (image, {"progressive": True}),
            (image.convert("CMYK"), {}),
            (image, {"icc_profile": profile}),
        ],
        "PNG": [(image, {"exif": exif}), (image.convert("RGBA"), {}), (image.convert("P"), {})],
        "WEBP": [(image, {"exif": exif}), (image, {"lossless": True}), (image.convert("RGBA"), {"method": 0})],
    }
    return [_saved(each, form, options) for each, options in made[form]]


def _saved(image: Image.Image, form: str, options: Mapping[str, object]) -> bytes:
    kept = io.BytesIO()
    image.save(kept, form, **options)
    return kept.getvalue()


def _spoiled(data: bytes, form: str, dice: random.Random) -> bytes:
    if form == "PNG" and dice.random() < 1 / 3:
        return _with_size(data, dice)
    for _ in range(dice.randint(1, _MOST_BITES)):
        data = _bitten(data, dice)
    return data


def _bitten(data: bytes, dice: random.Random) -> bytes:
    """Spoil a few bytes behind the first ones, by which a file is told to be a picture at all."""
    keep = min(12, len(data))
    at = dice.randrange(keep, len(data)) if len(data) > keep else keep
    bite = dice.choice((dice.randbytes(dice.randint(1, 8)), b"\xff" * 4, bytes(4), b"\x7f\xff\xff\xff"))
    return dice.choice((
        data[:at] + bite + data[at + len(bite) :],
        data[:at] + bite + data[at + len(bite) :],
        data[:at] + bite + data[at:],
        data[:at],
        data[:at] + data[at:] * 2,
    ))  # fmt: skip


def _with_size(data: bytes, dice: random.Random) -> bytes:
    """Give a PNG another size under a code that holds: what a bomb is made of."""
    sizes = (0, 1, 97, 5000, 20_000, 65_535, 2**31 - 1, 2**32 - 1)
    head = (
        data[12:16] + struct.pack(">II", dice.choice(sizes), dice.choice(sizes)) + data[_PNG_HEAD + 8 : _PNG_HEAD + 13]
    )
    return data[:12] + head + struct.pack(">I", zlib.crc32(head)) + data[_PNG_HEAD + 17 :]


def _naive(data: bytes) -> object:
    """Be the mutant: decode what came, here and now."""
    with Image.open(io.BytesIO(data)) as image:
        return image.convert("RGB")
