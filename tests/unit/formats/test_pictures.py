"""Pictures from outside, through the real child process: what is read, refused, stopped, and what the child may not."""

from __future__ import annotations

import io
import os
import struct
import subprocess
import sys
import threading
import time
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from pcu_desk.assets import resource
from pcu_desk.domain.errors import UserError
from pcu_desk.domain.media import JPEG, PNG, WEBP, media_of
from pcu_desk.formats import child, pictures, pipe, process
from pcu_desk.formats.pictures import PictureProcess
from pcu_desk.formats.plain import is_plain_jpeg, is_plain_png

ROOT = Path(__file__).resolve().parents[3]


@pytest.fixture(scope="module")
def reader() -> Iterator[PictureProcess]:
    made = PictureProcess()
    yield made
    made.close()


def photo(size: tuple[int, int] = (1200, 900), form: str = "JPEG", **options: object) -> bytes:
    image = Image.radial_gradient("L").resize(size).convert("RGB")
    kept = io.BytesIO()
    image.save(kept, form, **options)
    return kept.getvalue()


def exif(**changes: object) -> Image.Exif:
    made = Image.Exif()
    made[0x010F], made[0x0110] = "FUJIFILM", "X-T5"
    made[0x0112] = changes.get("orientation", 1)
    inner = made.get_ifd(0x8769)
    inner[0x9003], inner[0x9011] = "2026:11:21 14:06:00", "+04:00"
    place = made.get_ifd(0x8825)
    place[1], place[2] = "N", (41.0, 39.0, 6.3)
    place[3], place[4] = "W", (41.0, 38.0, 1.0)
    return made


def refused(reader: PictureProcess, data: bytes) -> object:
    with pytest.raises(UserError) as caught:
        reader.examine(data)
    return caught.value.text


@pytest.mark.parametrize(("form", "media"), [("JPEG", JPEG), ("PNG", PNG), ("WEBP", WEBP)])
def test_a_picture_gives_its_size_and_a_thumbnail(reader: PictureProcess, form: str, media: str) -> None:
    data = photo(form=form)
    found = reader.examine(data)
    assert media_of(data) == found.media == media
    assert (found.width, found.height) == (1200, 900)
    assert (found.taken, found.camera, found.position) == ("", "", "")
    with Image.open(io.BytesIO(found.thumbnail)) as small:
        assert (small.format, small.size) == ("JPEG", (320, 240))


def test_exif_is_read_as_claims_and_turns_the_picture_upright(reader: PictureProcess) -> None:
    found = reader.examine(photo(exif=exif(orientation=6)))
    assert (found.width, found.height) == (900, 1200)
    assert (found.taken, found.camera) == ("2026-11-21T14:06:00+04:00", "FUJIFILM X-T5")
    assert found.position == "41.651750, -41.633611"
    seen = reader.pixels(photo(exif=exif(orientation=6)), 100)
    assert (seen.width, seen.height) == (75, 100)


@pytest.mark.parametrize("orientation", range(1, 9))
def test_a_corner_stays_where_the_camera_says_it_is(reader: PictureProcess, orientation: int) -> None:
    image = Image.new("RGB", (64, 32), "white")
    image.paste("black", (0, 0, 16, 16))
    kept = io.BytesIO()
    image.save(kept, "PNG", exif=exif(orientation=orientation))
    seen = reader.pixels(kept.getvalue(), 64)
    corners = {(0, 0): 0, (1, 0): 1, (0, 1): 2, (1, 1): 3}
    dark = next(
        place
        for (right, low), place in corners.items()
        if seen.rgb[3 * (low * (seen.height - 1) * seen.width + right * (seen.width - 1))] < 128
    )
    assert dark == {1: 0, 2: 1, 3: 3, 4: 2, 5: 0, 6: 1, 7: 3, 8: 2}[orientation]


def test_claims_are_cut_to_one_line_of_what_can_be_kept(reader: PictureProcess) -> None:
    told = Image.Exif()
    told[0x0110] = "A\nB\x00\x1b[31m" + "x" * 500
    told[0x0132] = "whenever"
    found = reader.examine(photo(exif=told))
    assert found.camera == ("AB[31m" + "x" * 500)[:120]
    assert found.taken == "whenever"


def test_pixels_are_as_many_as_asked_for_and_never_more_than_there_are(reader: PictureProcess) -> None:
    data = photo((400, 200))
    for side, size in ((100, (100, 50)), (1000, (400, 200)), (1, (1, 1))):
        seen = reader.pixels(data, side)
        assert (seen.width, seen.height, len(seen.rgb)) == (*size, size[0] * size[1] * 3)


def test_what_is_see_through_is_shown_on_white(reader: PictureProcess) -> None:
    for image in (Image.new("RGBA", (8, 8), (0, 0, 0, 0)), Image.new("LA", (8, 8), (0, 0))):
        kept = io.BytesIO()
        image.save(kept, "PNG")
        assert reader.pixels(kept.getvalue(), 8).rgb == b"\xff" * 192


@pytest.mark.parametrize("mode", ["L", "CMYK", "1", "P", "I;16"])
def test_pictures_of_every_kind_of_colour_are_shown(reader: PictureProcess, mode: str) -> None:
    kept = io.BytesIO()
    Image.new("L", (16, 16), 255).convert(mode).save(kept, "JPEG" if mode in ("L", "CMYK") else "PNG")
    assert len(reader.pixels(kept.getvalue(), 16).rgb) == 768


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\xff\xd8\xff",
        photo()[:3000],
        photo(form="PNG")[:1000],
        b"GIF89a" + bytes(100),
        b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 1 1\n",
        b"II*\x00" + bytes(100),
        b"RIFF\x10\x00\x00\x00WEBPVP8 ",
    ],
    ids=["nothing", "a head", "cut JPEG", "cut PNG", "GIF", "PostScript", "TIFF", "cut WebP"],
)
def test_what_is_no_whole_jpeg_png_or_webp_is_refused_and_the_next_one_is_read(
    reader: PictureProcess, data: bytes
) -> None:
    assert refused(reader, data) is pictures.DAMAGED
    assert reader.examine(photo((50, 50))).width == 50


def bomb(width: int, height: int) -> bytes:
    """A PNG of a few kilobytes that unpacks to width × height pixels."""

    def part(name: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))

    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + part(b"IHDR", head) + part(b"IDAT", zlib.compress(bytes(10_000))) + part(b"IEND", b"")


@pytest.mark.parametrize("size", [(7000, 7000), (60_000, 60_000), (2**31 - 1, 2**31 - 1), (100_000_000, 1)])
def test_a_pixel_bomb_is_a_sentence(reader: PictureProcess, size: tuple[int, int]) -> None:
    data = bomb(*size)
    assert len(data) < 1000
    assert refused(reader, data) in (pictures.LARGE, pictures.DAMAGED)
    with pytest.raises(UserError):
        reader.pixels(data, 100)
    assert reader.examine(photo((50, 50))).width == 50


def test_a_photo_of_many_pixels_is_read_at_an_eighth(reader: PictureProcess) -> None:
    kept = io.BytesIO()
    Image.new("L", (9600, 8000)).save(kept, "JPEG")
    assert reader.examine(kept.getvalue()).width == 9600


@pytest.mark.parametrize("size", [(9600, 6400), (6000, 4500)])
def test_a_large_photo_asked_for_whole_comes_as_large_as_memory_allows(
    reader: PictureProcess, size: tuple[int, int]
) -> None:
    kept = io.BytesIO()
    Image.new("RGB", size, "navy").save(kept, "JPEG")
    seen = reader.pixels(kept.getvalue(), 16_384)
    assert 20_000_000 < seen.width * seen.height <= child.MOST_ANSWERED
    assert abs(seen.width / seen.height - size[0] / size[1]) < 0.01
    assert reader.examine(kept.getvalue()).width == size[0]


# -- the process itself


def asked_child(code: str) -> tuple[str, ...]:
    return (sys.executable, "-c", f"import sys, time\nfrom pcu_desk.formats import child, pipe\n{code}")


def test_a_picture_that_takes_too_long_is_stopped_and_the_next_is_read() -> None:
    slow = "while pipe.receive(sys.stdin.buffer): time.sleep(600)"
    reader = PictureProcess(asked_child(slow), limit=1.0)
    assert refused(reader, b"x") is pictures.SLOW
    reader._command = process.own_command()
    assert reader.examine(photo((50, 50))).width == 50
    reader.close()


def test_closing_waits_for_no_picture_that_is_being_read() -> None:
    slow = "pipe.receive(sys.stdin.buffer); sys.stdout.buffer.write(b'x'); sys.stdout.buffer.flush(); time.sleep(600)"
    reader = PictureProcess(asked_child(slow))
    failed: list[object] = []

    def ask() -> None:
        try:
            reader.examine(b"x")
        except UserError as error:
            failed.append(error)

    thread = threading.Thread(target=ask)
    thread.start()
    until = time.monotonic() + 20
    while not reader.child and time.monotonic() < until:
        thread.join(0.01)
    begun = time.monotonic()
    reader.close()
    thread.join(20)
    assert time.monotonic() - begun < 15
    assert failed
    assert not reader.child


@pytest.mark.parametrize(
    "answer",
    [
        "pipe.send(out, {'media': 'image/jpeg', 'width': 10**9, 'height': 10**9}, b'\\xff\\xd8\\xff')",
        "pipe.send(out, {'media': 'image/jpeg', 'width': -5, 'height': -7}, b'\\xff\\xd8\\xff')",
        "pipe.send(out, {'media': 'text/html', 'width': 1, 'height': 1}, b'\\xff\\xd8\\xff')",
        "pipe.send(out, {'media': 'image/jpeg', 'width': 1, 'height': 1}, b'<svg/>')",
        "pipe.send(out, {'media': 'image/jpeg', 'width': 1, 'height': 1}, b'\\xff\\xd8\\xff' + bytes(300_000))",
        "pipe.send(out, {'media': ['image/jpeg'], 'width': True, 'height': 1}, b'\\xff\\xd8\\xff')",
        "out.write(b'\\xff' * 8); out.flush()",
        "out.write(b'\\x00\\x00\\x00\\x02\\x00\\x00\\x00\\x00[]'); out.flush()",
        "out.write(b'\\x00'); out.flush(); sys.exit()",
        "sys.exit(9)",
    ],
)
def test_an_answer_that_does_not_fit_is_believed_in_nothing_and_ends_the_child(answer: str) -> None:
    lying = f"out = sys.stdout.buffer\nwhile pipe.receive(sys.stdin.buffer): {answer}"
    reader = PictureProcess(asked_child(lying))
    assert refused(reader, b"x") is pictures.DAMAGED
    assert reader._child is None


def test_claims_of_a_lying_child_are_cut_and_half_characters_replaced() -> None:
    told = "{'media': 'image/jpeg', 'width': 1, 'height': 1, 'taken': '\\ud800' + 'x' * 999, 'camera': 7}"
    lying = f"while pipe.receive(sys.stdin.buffer): pipe.send(sys.stdout.buffer, {told}, b'\\xff\\xd8\\xff')"
    reader = PictureProcess(asked_child(lying))
    found = reader.examine(b"x")
    assert (found.taken, found.camera) == ("?" + "x" * 199, "")
    reader.close()


@pytest.mark.skipif(sys.platform != "linux", reason="the limits of a process are set on Linux alone")
@pytest.mark.parametrize(
    ("wish", "says"),
    [
        ("open('/etc/passwd')", "OSError"),
        ("open('/tmp/x-pcu-child', 'w')", "OSError"),
        ("__import__('socket').socket()", "OSError"),
        ("__import__('os').pipe()", "OSError"),
        ("bytearray(600 * 1024 * 1024)", "MemoryError"),
    ],
)
def test_the_child_opens_nothing_and_takes_no_memory_beyond_its_limit(wish: str, says: str) -> None:
    code = (
        "import socket, os, sys\nfrom pcu_desk.formats import child\nchild._read_ahead()\nchild.give_up_rights()\n"
        f"try:\n    {wish}\nexcept (OSError, MemoryError) as error:\n"
        "    sys.stdout.write('OSError' if isinstance(error, OSError) else 'MemoryError')"
    )
    said = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False)
    assert said.stdout == says, said.stderr


def test_the_child_starts_without_keys_settings_or_the_program_itself(reader: PictureProcess) -> None:
    code = (
        "import sys\nimport pcu_desk.formats.child\n"
        "print(sorted(name for name in sys.modules if name.startswith('pcu_desk')))\n"
        "print(any(name in sys.modules for name in ('PySide6', 'sqlcipher3', 'cryptography', 'reportlab', 'requests')))"
    )
    said = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    names, heavy = said.stdout.splitlines()
    assert names == str(
        [f"pcu_desk{room}" for room in ("", ".formats", ".formats.child", ".formats.pipe", ".formats.rights")]
    )
    assert heavy == "False"
    reader.examine(photo((50, 50)))
    assert reader._child is not None
    if sys.platform == "linux":
        environment = Path(f"/proc/{reader._child.pid}/environ").read_bytes()
        assert b"HOME=" not in environment
        ends = sorted(
            str(each.readlink()).split(":", maxsplit=1)[0] for each in Path(f"/proc/{reader._child.pid}/fd").iterdir()
        )
        assert ends == ["/dev/null", "pipe", "pipe"]


def test_the_hidden_command_of_the_program_serves_frames() -> None:
    served = subprocess.Popen(
        process.own_command(),
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    )
    assert served.stdin is not None
    assert served.stdout is not None
    pipe.send(served.stdin, {"do": "examine"}, photo((60, 40)))
    head, small = pipe.receive(served.stdout) or ({}, b"")
    assert (head["width"], head["height"], small[:3]) == (60, 40, b"\xff\xd8\xff")
    served.stdin.close()
    assert served.wait(10) == 0
    served.stdout.close()


def test_code_that_lies_on_a_card_is_never_imported(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("PIL/__init__.py", "pcu_desk/__init__.py", "json.py"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("open('taken-over', 'w')")
    monkeypatch.chdir(tmp_path)
    reader = PictureProcess()
    assert reader.examine(photo((50, 50))).width == 50
    reader.close()
    assert not (tmp_path / "taken-over").exists()


def test_the_frozen_program_starts_itself_by_the_hidden_command_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert process.own_command() == (sys.executable, "__parse")


def test_two_threads_are_served_one_after_the_other(reader: PictureProcess) -> None:
    found: list[int] = []

    def ask(width: int) -> None:
        found.extend(reader.examine(photo((width, 20))).width for _ in range(10))

    threads = [threading.Thread(target=ask, args=(width,)) for width in (30, 40)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(found) == [30] * 10 + [40] * 10


def test_a_child_that_was_killed_from_outside_is_started_again(reader: PictureProcess) -> None:
    reader.examine(photo((50, 50)))
    assert reader._child is not None
    reader._child.kill()
    reader._child.wait()
    assert reader.examine(photo((50, 50))).width == 50


def test_a_frame_larger_than_one_may_be_is_refused_before_it_is_read() -> None:
    for sizes in ((1 << 20, 0), (2, 1 << 30)):
        with pytest.raises(pipe.FrameError):
            pipe.receive(io.BytesIO(struct.pack(">II", *sizes) + b"{}"))


def test_limits_of_both_ends_agree() -> None:
    assert child.THUMBNAIL <= 320
    assert child.LARGEST_SIDE == pictures._LARGEST_SIDE
    assert child.MOST_PIXELS == pictures._MOST_PIXELS


# -- drawn anew for paper


def test_a_printed_photo_is_a_plain_jpeg_upright_and_without_anything_else_that_the_file_held(
    reader: PictureProcess,
) -> None:
    data = photo((3000, 2000), exif=exif(orientation=6), comment=b"for whom it is not meant")
    drawn = reader.jpeg(data, 1600)
    assert is_plain_jpeg(drawn, 1600)
    for secret in (b"Exif", b"FUJIFILM", b"not meant", b"ICC_PROFILE"):
        assert secret not in drawn
    with Image.open(io.BytesIO(drawn)) as image:
        assert (image.format, image.size, image.mode) == ("JPEG", (1066, 1600), "RGB")
        assert not image.getexif()
        assert set(image.info) <= {"jfif", "jfif_version", "jfif_unit", "jfif_density"}
    assert reader.jpeg(data, 1600) == drawn


def test_a_small_photo_is_not_enlarged_and_two_processes_draw_equal_bytes(reader: PictureProcess) -> None:
    data = photo((300, 200), "PNG")
    other = PictureProcess()
    try:
        assert other.jpeg(data, 1600) == reader.jpeg(data, 1600)
    finally:
        other.close()
    with Image.open(io.BytesIO(reader.jpeg(data, 1600))) as image:
        assert image.size == (300, 200)


def test_colours_of_another_profile_come_out_as_srgb_and_a_broken_profile_harms_nothing(
    reader: PictureProcess,
) -> None:
    sound = resource("colour", "sRGB.icc").read_bytes()
    swapped = bytearray(sound)  # a profile whose red is blue
    red, blue = swapped.find(b"rXYZ"), swapped.find(b"bXYZ")
    swapped[red : red + 4], swapped[blue : blue + 4] = b"bXYZ", b"rXYZ"
    image = Image.new("RGB", (32, 32), (255, 0, 0))

    def middle(profile: bytes) -> tuple[int, ...]:
        kept = io.BytesIO()
        image.save(kept, "PNG", icc_profile=profile)
        with Image.open(io.BytesIO(reader.jpeg(kept.getvalue(), 32))) as drawn:
            found = drawn.getpixel((16, 16))
        assert isinstance(found, tuple)
        return found

    red_first, blue_first = middle(sound), middle(bytes(swapped))
    assert red_first[0] > 240
    assert red_first[2] < 20
    assert blue_first[2] > 240
    assert blue_first[0] < 20
    assert middle(sound[:300])[0] > 240


@pytest.mark.parametrize("size", [(4000, 1000), (40, 30), (360, 360)])
def test_an_emblem_is_a_small_grey_png_on_white_and_drawing_it_again_changes_nothing(
    reader: PictureProcess, size: tuple[int, int]
) -> None:
    kept = io.BytesIO()
    Image.new("RGBA", size, (0, 0, 0, 0)).save(kept, "PNG")
    drawn = reader.emblem(kept.getvalue())
    assert is_plain_png(drawn, 360)
    assert reader.emblem(drawn) == drawn
    with Image.open(io.BytesIO(drawn)) as image:
        assert (image.mode, max(image.size) <= 360, image.getpixel((0, 0))) == ("L", True, 255)


def test_an_emblem_that_packs_badly_is_made_smaller_until_it_fits(reader: PictureProcess) -> None:
    noise = Image.frombytes("L", (400, 400), os.urandom(160_000))
    kept = io.BytesIO()
    noise.save(kept, "PNG")
    drawn = reader.emblem(kept.getvalue())
    assert len(drawn) <= 64 * 1024
    with Image.open(io.BytesIO(drawn)) as image:
        assert 200 < image.width < 360


@pytest.mark.parametrize("ask", [lambda reader: reader.jpeg, lambda reader: reader.emblem])
def test_what_is_no_picture_is_drawn_nowhere(reader: PictureProcess, ask: Any) -> None:
    drawing = ask(reader)
    for data in (b"", b"GIF89a" + bytes(50), photo()[:3000], bomb(60_000, 60_000)):
        with pytest.raises(UserError):
            drawing(*(data, 100) if drawing == reader.jpeg else (data,))


def test_a_drawing_with_anything_beside_its_pixels_is_believed_of_no_child() -> None:
    plain = _baseline()
    assert is_plain_jpeg(plain, 64)
    assert not is_plain_jpeg(plain, 63)
    progressive, commented = photo((64, 48), progressive=True), photo((64, 48), comment=b"x")
    told = photo((64, 48), exif=exif())
    grey = io.BytesIO()
    Image.new("L", (64, 48)).save(grey, "JPEG")
    scan = plain.index(b"\xff\xda")
    forged = (
        plain + b"\xff\xd9",
        plain[:-2],
        plain[:scan],
        plain[:-2] + b"\xff\xe1" + plain[-2:],
        b"",
        b"\xff\xd8\xff\xd9",
    )
    for other in (progressive, commented, told, grey.getvalue(), *forged):
        assert not is_plain_jpeg(other, 64)


def test_a_png_with_anything_beside_its_pixels_is_believed_of_no_child() -> None:
    kept = io.BytesIO()
    Image.new("L", (20, 10), 7).save(kept, "PNG")
    plain = kept.getvalue()
    assert is_plain_png(plain, 20)
    assert not is_plain_png(plain, 19)
    text = struct.pack(">I", 3) + b"tEXta\x00b"
    text += struct.pack(">I", zlib.crc32(b"tEXta\x00b"))
    at = plain.index(b"IDAT") - 4
    rgb = io.BytesIO()
    Image.new("RGB", (20, 10)).save(rgb, "PNG")
    wrong = (plain[:at] + text + plain[at:], plain + b"x", plain[:-1], rgb.getvalue(), bomb(20, 10_000), b"")
    for other in wrong:
        assert not is_plain_png(other, 20)


def _baseline() -> bytes:
    return photo((64, 48))
