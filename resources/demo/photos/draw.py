"""Draws the photos of the demonstration: nothing in them was ever before a camera. Use: python draw.py [FOLDER]."""

from __future__ import annotations

import random
import sys
from collections.abc import Callable
from pathlib import Path

from PIL import Image, ImageChops, ImageDraw, ImageFilter

SIZE = (1280, 960)
_LAST_LINE, _CLOSE = 980, 0.85
_TAKEN, _MAKE, _MODEL, _EXIF = 0x9003, 0x010F, 0x0110, 0x8769
Colour = tuple[int, int, int]


def _ground(above: Colour, below: Colour) -> Image.Image:
    column = Image.new("RGB", (1, SIZE[1]))
    for y in range(SIZE[1]):
        share = y / SIZE[1]
        mixed = [round(a + (b - a) * share) for a, b in zip(above, below, strict=True)]
        column.putpixel((0, y), (mixed[0], mixed[1], mixed[2]))
    return column.resize(SIZE)


def _as_taken(image: Image.Image, sigma: float = 12, dark: int = 96) -> Image.Image:
    """Make a drawing look as through a lens: soft, with grain, darker to its corners."""
    soft = image.filter(ImageFilter.GaussianBlur(1.4))
    grain = Image.effect_noise(SIZE, sigma).filter(ImageFilter.GaussianBlur(0.6)).convert("RGB")
    grained = ImageChops.overlay(soft, ImageChops.blend(grain, Image.new("RGB", SIZE, (128, 128, 128)), 0.45))
    glow = Image.new("L", SIZE, 255 - dark)
    ImageDraw.Draw(glow).ellipse((-200, -220, SIZE[0] + 200, SIZE[1] + 220), fill=255)
    glow = glow.filter(ImageFilter.GaussianBlur(160))
    return ImageChops.multiply(grained, glow.convert("RGB"))


def spare_wheel() -> Image.Image:
    """A spare wheel below a trailer, its tyre cut open and cartons in it."""
    image = _ground((70, 74, 78), (38, 38, 40))
    draw = ImageDraw.Draw(image)
    for x in range(-40, 1320, 210):
        draw.rectangle((x, 60, x + 150, 120), fill=(86, 60, 44))
        draw.rectangle((x, 120, x + 150, 128), fill=(52, 36, 28))
    draw.ellipse((250, 150, 1030, 930), fill=(24, 24, 26))
    for step in range(0, 360, 9):
        draw.arc((262, 162, 1018, 918), step, step + 4, fill=(44, 44, 48), width=26)
    draw.ellipse((390, 290, 890, 790), fill=(58, 60, 64))
    draw.ellipse((430, 330, 850, 750), fill=(112, 116, 120))
    for x, y in ((640, 400), (640, 680), (500, 540), (780, 540), (540, 440), (740, 440), (540, 640), (740, 640)):
        draw.ellipse((x - 20, y - 20, x + 20, y + 20), fill=(64, 66, 70))
    draw.polygon(((300, 640), (470, 560), (560, 800), (430, 900)), fill=(14, 14, 16))
    for n, (x, y) in enumerate(((356, 650), (404, 700), (452, 752), (430, 628), (480, 690))):
        draw.polygon(((x, y), (x + 74, y - 26), (x + 92, y + 20), (x + 18, y + 46)), fill=(176 + 6 * n, 28, 40))
        draw.polygon(((x + 8, y + 4), (x + 70, y - 18), (x + 74, y - 6), (x + 12, y + 16)), fill=(232, 226, 214))
    return _as_taken(image)


def cartons() -> Image.Image:
    """Cartons of cigarettes in rows on a pallet, a ruler before them."""
    image = _ground((120, 112, 100), (74, 66, 58))
    draw = ImageDraw.Draw(image)
    draw.polygon(((0, 960), (0, 660), (1280, 620), (1280, 960)), fill=(132, 104, 72))
    for row in range(5):
        for column in range(7):
            x, y = 110 + column * 152 - row * 6, 560 - row * 96
            draw.rectangle((x, y, x + 144, y + 88), fill=(186 - 8 * row, 30, 42))
            draw.rectangle((x + 8, y + 10, x + 136, y + 40), fill=(236, 230, 218))
            draw.rectangle((x + 8, y + 56, x + 80, y + 64), fill=(222, 186, 92))
            draw.rectangle((x, y, x + 144, y + 88), outline=(90, 16, 22), width=3)
    draw.rectangle((140, 760, 1140, 806), fill=(244, 232, 120))
    for n in range(51):
        draw.line((140 + n * 20, 760, 140 + n * 20, 790 if n % 5 == 0 else 776), fill=(30, 30, 30), width=2)
    return _as_taken(image)


def doors() -> Image.Image:
    """The doors of a trailer, a bolt seal on the right one."""
    image = _ground((168, 186, 198), (96, 106, 112))
    draw = ImageDraw.Draw(image)
    draw.rectangle((120, 40, 1160, 930), fill=(28, 84, 122))
    for x in range(130, 1160, 34):
        draw.line((x, 50, x, 920), fill=(24, 72, 106), width=8)
    draw.rectangle((632, 40, 648, 930), fill=(16, 42, 60))
    for x in (300, 500, 780, 980):
        draw.rectangle((x, 40, x + 16, 930), fill=(188, 192, 196))
        for y in (130, 480, 830):
            draw.rectangle((x - 14, y, x + 30, y + 34), fill=(150, 154, 158))
    draw.rectangle((700, 560, 990, 592), fill=(206, 210, 214))
    draw.rectangle((742, 592, 778, 690), fill=(226, 178, 30))
    draw.ellipse((730, 676, 790, 724), fill=(226, 178, 30))
    return _as_taken(image, sigma=9)


def tank() -> Image.Image:
    """A fuel tank of a truck with a fresh weld around a plate."""
    image = _ground((96, 100, 104), (48, 46, 44))
    draw = ImageDraw.Draw(image)
    draw.rounded_rectangle((110, 230, 1170, 800), 120, fill=(172, 176, 180))
    for n in range(120):
        shade = 172 + round(40 * (1 - abs(n - 40) / 80))
        draw.line((170, 250 + n * 4, 1110, 250 + n * 4), fill=(shade, shade + 2, shade + 4), width=4)
    for x in (360, 900):
        draw.rectangle((x, 210, x + 46, 820), fill=(58, 60, 62))
    chance = random.Random(7)  # noqa: S311 - a drawing needs no secret
    for side in range(4):
        for n in range(60):
            step = n / 60
            across, down = 480 + 360 * step, 380 + 260 * step
            x, y = ((across, 380), (840, down), (across, 640), (480, down))[side]
            size = chance.uniform(5, 9)
            tint = chance.randint(60, 110)
            draw.ellipse((x - size, y - size, x + size, y + size), fill=(tint, tint - 8, tint - 16))
    draw.rectangle((520, 420, 800, 600), outline=(146, 150, 154), width=3)
    draw.ellipse((1000, 200, 1090, 270), fill=(30, 30, 32))
    return _as_taken(image)


def packs() -> Image.Image:
    """Packs in brown tape laid out in rows, numbered."""
    image = _ground((206, 204, 198), (168, 166, 160))
    draw = ImageDraw.Draw(image)
    chance = random.Random(3)  # noqa: S311 - a drawing needs no secret
    for number in range(46):
        row, column = divmod(number, 8)
        x, y = 70 + column * 146 + chance.randint(-6, 6), 40 + row * 150 + chance.randint(-6, 6)
        tint = chance.randint(-12, 12)
        draw.rounded_rectangle((x, y, x + 122, y + 124), 12, fill=(150 + tint, 108 + tint, 66 + tint))
        for line in range(4):
            tape = (x + 4, y + 18 + line * 30, x + 118, y + 10 + line * 30)
            draw.line(tape, fill=(132 + tint, 92 + tint, 54), width=5)
        draw.rectangle((x + 40, y + 42, x + 84, y + 78), fill=(246, 244, 238))
        draw.text((x + 50, y + 50), f"{number + 1:02}", fill=(20, 20, 20), font_size=24)
    return _as_taken(image, sigma=8, dark=60)


def signed_paper() -> Image.Image:
    """A page as a scanner sees it: lines of words that say nothing, a table, signatures by hand."""
    image = Image.new("RGB", (960, 1280), (246, 245, 240))
    draw = ImageDraw.Draw(image)
    chance = random.Random(11)  # noqa: S311 - a drawing needs no secret
    draw.rectangle((90, 80, 430, 96), fill=(40, 40, 44))
    draw.rectangle((90, 116, 640, 136), fill=(30, 30, 34))
    y = 180
    while y < _LAST_LINE:
        x, end = 90, 870 - chance.choice((0, 0, 0, 240, 360))
        while x < end:
            width = chance.randint(24, 90)
            draw.rectangle((x, y, min(x + width, end), y + 9), fill=(88, 88, 92))
            x += width + 12
        y += 26 if chance.random() < _CLOSE else 52
    for n in range(4):
        draw.line((90, 1010 + n * 56, 870, 1010 + n * 56), fill=(120, 120, 124), width=2)
    for n in range(3):
        x, y = 520 + 90 * n, 1046 + 56 * n
        points = [(x + step * 13, y + chance.randint(-20, 14)) for step in range(12)]
        draw.line(points, fill=(30, 48, 140), width=3, joint="curve")
    return image.rotate(0.6, fillcolor=(210, 210, 206)).filter(ImageFilter.GaussianBlur(0.5))


# Name, drawing, what the file claims: its camera and when. One clock was never set, one file says nothing.
PHOTOS: tuple[tuple[str, Callable[[], Image.Image], str, str], ...] = (
    ("spare-wheel.jpg", spare_wheel, "Lumo C-20", "2026:11:22 14:02:10"),
    ("cartons.jpg", cartons, "Lumo C-20", "2026:11:22 14:11:46"),
    ("doors.jpg", doors, "Lumo C-20", "2019:01:01 00:07:31"),
    ("tank.jpg", tank, "Aster 5", "2026:10:18 11:20:05"),
    ("packs.jpg", packs, "", ""),
    ("signed-paper.jpg", signed_paper, "", ""),
)


def main(folder: Path) -> None:
    """Write every photo."""
    for name, draw, camera, taken in PHOTOS:
        exif = Image.Exif()
        if camera:
            exif[_MAKE], exif[_MODEL] = camera.split(" ")
            exif.get_ifd(_EXIF)[_TAKEN] = taken
        draw().save(folder / name, quality=62, exif=exif)


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).parent)
