"""The process that parses pictures from outside: it is given bytes, opens no file and no socket, and may be killed.

It imports nothing of this program but its room, so that it starts fast and holds no key.
"""

from __future__ import annotations

import io
import math
import warnings
from typing import Any

from PIL import ExifTags, Image, ImageCms, JpegImagePlugin, PngImagePlugin, WebPImagePlugin

from pcu_desk.formats import pipe
from pcu_desk.formats.rights import give_up_rights

MOST_PIXELS = 100_000_000  # a picture that is decoded in parts of an eighth
MOST_WHOLE = 40_000_000  # a picture that has to be decoded whole
MOST_ANSWERED = 24_000_000  # pixels that are handed over at most
LARGEST_SIDE = 16_384
THUMBNAIL = 320
_QUALITY = 82
_PAPER_QUALITY = 85
_EMBLEM_SIDES = (360, 300, 240, 180, 120, 60)
LARGEST_EMBLEM = 64 * 1024
_LONGEST_CLAIM = 120
_FORMATS = {"JPEG": "image/jpeg", "PNG": "image/png", "WEBP": "image/webp"}
_SIDEWAYS = (5, 6, 7, 8)  # EXIF orientations that exchange width and height
_DEGREES = 3


def serve() -> int:
    """Answer frames from standard input until it ends."""
    _read_ahead()
    give_up_rights()
    return pipe.serve(_answer)


def _answer(head: dict[str, Any], data: bytes) -> tuple[dict[str, Any], bytes]:
    try:
        return _ANSWERS[head["do"]](head, data)
    except MemoryError:
        return {"fault": "large"}, b""
    except _TooLargeError:
        return {"fault": "large"}, b""
    except Exception:  # noqa: BLE001 - whatever a damaged file makes a decoder say, it is a file that can't be read
        return {"fault": "damaged"}, b""


class _TooLargeError(Exception):
    """More pixels than are ever opened."""


def _open(data: bytes) -> tuple[Image.Image, str]:
    with warnings.catch_warnings():
        warnings.simplefilter("error", Image.DecompressionBombWarning)
        try:
            image = Image.open(io.BytesIO(data), formats=tuple(_FORMATS))
        except (Image.DecompressionBombWarning, Image.DecompressionBombError):
            raise _TooLargeError from None
    media = _FORMATS[image.format or ""]
    drafted = media == "image/jpeg" and not image.info.get("progressive")
    if image.width * image.height > (MOST_PIXELS if drafted else MOST_WHOLE):
        raise _TooLargeError
    return image, media


def _examine(data: bytes) -> tuple[dict[str, Any], bytes]:
    image, media = _open(data)
    exif = _exif(image)
    width, height = image.size
    orientation = _orientation(exif)
    small = _upright(_reduced(image, THUMBNAIL), orientation)
    kept = io.BytesIO()
    small.save(kept, "JPEG", quality=_QUALITY)
    if orientation in _SIDEWAYS:
        width, height = height, width
    return {"media": media, "width": width, "height": height, **_claims(exif)}, kept.getvalue()


def _pixels(data: bytes, side: int) -> tuple[dict[str, Any], bytes]:
    image, _ = _open(data)
    orientation = _orientation(_exif(image))
    fitted = _fitted(image.size, max(1, min(side, LARGEST_SIDE)))
    shrunk = min(1.0, math.sqrt(MOST_ANSWERED / (fitted[0] * fitted[1])))  # memory has room for the picture and a copy
    seen = _upright(_reduced(image, max(1, int(max(fitted) * shrunk))), orientation)
    return {"width": seen.width, "height": seen.height}, seen.tobytes()


def _jpeg(data: bytes, side: int) -> bytes:
    """Return the picture as a baseline JPEG in sRGB that holds its pixels and nothing else."""
    image, _ = _open(data)
    orientation, profile = _orientation(_exif(image)), image.info.get("icc_profile")
    side = max(1, min(side, LARGEST_SIDE, math.isqrt(MOST_ANSWERED)))
    seen = _in_srgb(_upright(_reduced(image, side), orientation), profile)
    kept = io.BytesIO()
    _bare(seen).save(kept, "JPEG", quality=_PAPER_QUALITY)
    return kept.getvalue()


def _emblem(data: bytes) -> bytes:
    """Return the picture as a grey PNG, as large as it may be at most."""
    image, _ = _open(data)
    orientation = _orientation(_exif(image))
    whole = _upright(_reduced(image, _EMBLEM_SIDES[0]), orientation).convert("L")
    kept = io.BytesIO()
    for side in _EMBLEM_SIDES:
        kept = io.BytesIO()
        size = _fitted(whole.size, side)
        _bare(whole if size == whole.size else whole.resize(size, Image.Resampling.LANCZOS)).save(kept, "PNG")
        if kept.tell() <= LARGEST_EMBLEM:
            break
    return kept.getvalue()


def _bare(image: Image.Image) -> Image.Image:
    """Return the pixels alone: a comment or a profile of the file would be written with them."""
    return Image.frombytes(image.mode, image.size, image.tobytes())


def _in_srgb(image: Image.Image, profile: object) -> Image.Image:
    """Return the picture in the colours of paper and screen; one whose profile can't be used is taken to be so."""
    if not isinstance(profile, bytes) or not profile:
        return image
    try:
        own = ImageCms.ImageCmsProfile(io.BytesIO(profile))
        if own.profile.xcolor_space.strip() != "RGB":
            return image
        seen = ImageCms.profileToProfile(image, own, ImageCms.createProfile("sRGB"), outputMode="RGB")
    except Exception:  # noqa: BLE001 - a profile is a claim like any other
        return image
    return image if seen is None else seen


def _reduced(image: Image.Image, side: int) -> Image.Image:
    """Return the picture with no side longer than `side`, on white; a JPEG is decoded at an eighth where that does."""
    image.draft("RGB", _fitted(image.size, side))
    if image.mode in ("RGBA", "LA", "PA") or "transparency" in image.info:
        image = _on_white(image)
    elif image.mode != "RGB":
        image = image.convert("RGB")
    size = _fitted(image.size, side)
    return image if size == image.size else image.resize(size, Image.Resampling.BILINEAR, reducing_gap=2.0)


def _on_white(image: Image.Image) -> Image.Image:
    whole = image.convert("RGBA")
    ground = Image.new("RGB", whole.size, "white")
    ground.paste(whole, mask=whole.getchannel("A"))
    return ground


def _fitted(size: tuple[int, int], side: int) -> tuple[int, int]:
    longest = max(size)
    if longest <= side:
        return size
    return max(1, size[0] * side // longest), max(1, size[1] * side // longest)


_TURNS = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}


def _upright(image: Image.Image, orientation: int) -> Image.Image:
    turn = _TURNS.get(orientation)
    return image if turn is None else image.transpose(turn)


def _exif(image: Image.Image) -> Image.Exif:
    try:
        return image.getexif()
    except Exception:  # noqa: BLE001 - a claim that can't be read is no claim, and the picture is still one
        return Image.Exif()


def _orientation(exif: Image.Exif) -> int:
    found = exif.get(ExifTags.Base.Orientation, 1)
    return found if isinstance(found, int) and 1 <= found <= max(_TURNS) else 1


def _claims(exif: Image.Exif) -> dict[str, str]:
    inner, place = _group(exif, ExifTags.IFD.Exif), _group(exif, ExifTags.IFD.GPSInfo)
    make, model = _text(exif.get(ExifTags.Base.Make)), _text(exif.get(ExifTags.Base.Model))
    camera = model if model.lower().startswith(make.lower()) else f"{make} {model}"
    taken = inner.get(ExifTags.Base.DateTimeOriginal) or exif.get(ExifTags.Base.DateTime)
    return {
        "taken": _time(_text(taken), _text(inner.get(ExifTags.Base.OffsetTimeOriginal))),
        "camera": camera.strip(),
        "position": _position(place),
    }


def _group(exif: Image.Exif, tag: int) -> dict[int, Any]:
    try:
        return dict(exif.get_ifd(tag))
    except Exception:  # noqa: BLE001 - a group that can't be read is none
        return {}


def _text(value: object) -> str:
    text = value.decode("latin-1") if isinstance(value, bytes) else value if isinstance(value, str) else ""
    seen = "".join(sign for sign in text if sign.isprintable() or sign == " ")
    return seen.encode("utf-8", "replace").decode("utf-8").strip()[:_LONGEST_CLAIM]


def _time(text: str, offset: str) -> str:
    """Return EXIF's `2026:11:21 14:06:00` as `2026-11-21T14:06:00`, with the offset that the file gives, if it does."""
    day, _, clock = text.partition(" ")
    return f"{day.replace(':', '-')}T{clock}{offset}" if clock else text


def _position(place: dict[int, Any]) -> str:
    north = _degrees(place.get(ExifTags.GPS.GPSLatitude), place.get(ExifTags.GPS.GPSLatitudeRef), "S")
    east = _degrees(place.get(ExifTags.GPS.GPSLongitude), place.get(ExifTags.GPS.GPSLongitudeRef), "W")
    return f"{north:.6f}, {east:.6f}" if north is not None and east is not None else ""


def _degrees(parts: object, side: object, negative: str) -> float | None:
    try:
        if not isinstance(parts, tuple) or len(parts) != _DEGREES:
            return None
        found = float(parts[0]) + float(parts[1]) / 60 + float(parts[2]) / 3600
    except (TypeError, ValueError, ZeroDivisionError):
        return None
    if not 0 <= found <= 180:  # noqa: PLR2004 - degrees of a circle's half; also refuses what is no number
        return None
    return -found if _text(side).upper() == negative else found


_ANSWERS: dict[str, pipe.Answering] = {
    "examine": lambda _head, data: _examine(data),
    "pixels": lambda head, data: _pixels(data, int(head["side"])),
    "jpeg": lambda head, data: ({}, _jpeg(data, int(head["side"]))),
    "emblem": lambda _head, data: ({}, _emblem(data)),
}


def _read_ahead() -> None:
    """Load everything that decoding will need, since no file can be opened afterwards."""
    for plugin in (JpegImagePlugin, PngImagePlugin, WebPImagePlugin):
        assert plugin is not None
    Image.init()
    sample = Image.new("RGB", (16, 16))
    for form in _FORMATS:
        kept = io.BytesIO()
        sample.save(kept, form)
        _pixels(kept.getvalue(), 8)
        _examine(kept.getvalue())
        _jpeg(kept.getvalue(), 8)
        _emblem(kept.getvalue())
    _in_srgb(sample, ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes())
