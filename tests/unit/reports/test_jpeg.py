from __future__ import annotations

import io
import random
from typing import Any

import pikepdf
import pytest
from PIL import Image, ImageFile

from pcu_desk.reports import jpeg
from pcu_desk.reports.glyphs import PageCanvas


def photo(seed: int = 1, size: tuple[int, int] = (64, 48), mode: str = "RGB", **kept: Any) -> bytes:
    pixels = random.Random(seed).randbytes(size[0] * size[1] * len(mode))
    out = io.BytesIO()
    Image.frombytes(mode, size, pixels).save(out, "JPEG", **kept)
    return out.getvalue()


def page_with(*pictures: bytes) -> bytes:
    out = io.BytesIO()
    canvas = PageCanvas(out, pagesize=(595, 842), invariant=1)
    for number, data in enumerate(pictures):
        jpeg.place(canvas, data, 50, 100 + 100 * number, 64, 48)
    canvas.showPage()
    canvas.save()
    return out.getvalue()


def test_a_photo_stands_in_the_file_byte_for_byte_and_once() -> None:
    one, other = photo(1), photo(2, mode="L")
    with pikepdf.open(io.BytesIO(page_with(one, other, one))) as pdf:
        found = list(pdf.pages[0].Resources.XObject.values())
        assert sorted(len(image.read_raw_bytes()) for image in found) == sorted((len(one), len(other)))
        assert {image.read_raw_bytes() for image in found} == {one, other}
        assert {str(image.ColorSpace) for image in found} == {"/DeviceRGB", "/DeviceGray"}
        assert all(list(image.Filter) == ["/DCTDecode"] for image in found)


def test_no_pixel_is_decoded_on_the_way_to_the_page(monkeypatch: pytest.MonkeyPatch) -> None:
    data = photo()

    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("a picture was decoded")

    monkeypatch.setattr(ImageFile.ImageFile, "load", refuse)
    monkeypatch.setattr(Image, "open", refuse)
    assert data in page_with(data)


@pytest.mark.parametrize("kept", [{"progressive": True}, {"quality": 30}, {"exif": b"Exif\0\0" + bytes(40)}])
def test_the_size_is_read_behind_whatever_stands_before_the_frame(kept: dict[str, Any]) -> None:
    assert jpeg.size(photo(size=(31, 17), **kept)) == (31, 17)


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\xff\xd8",
        b"%PDF-1.7",
        photo()[:8],
        photo(mode="CMYK"),
        b"\xff\xd8\xff\xc0\x00\x0b\x08\x00\x00\x00\x10\x03",
    ],
    ids=["empty", "start alone", "no JPEG", "cut", "CMYK", "no rows"],
)
def test_what_no_page_can_show_is_refused(data: bytes) -> None:
    with pytest.raises(ValueError, match="JPEG"):
        jpeg.size(data)
    with pytest.raises(ValueError, match="JPEG"):
        page_with(data)
