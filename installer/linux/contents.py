"""What a Linux package holds beside the program: menu entry, icons, metainfo, file type, manual page, its papers.

It makes no package and knows no Debian but for the folder of a package's papers. The words stand in words.tsv.
"""

from __future__ import annotations

import gzip
import json
import os
import re
import sys
import textwrap
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import format_datetime
from pathlib import Path
from typing import TYPE_CHECKING
from xml.sax.saxutils import escape

import sources
from parts.facts import BuildError, version

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

ID = "org.pcudesk.Desk"
COURIER_TYPE = "application/vnd.pcudesk.courier"
COURIER_ENDING = "pcucourier"
SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
HERE = Path(__file__).resolve().parent
_PLAIN = "en"
_WIDTH = 76
_LINK = re.compile(r"\[([^]]+)\]\([^)]+\)")
_HEADING = re.compile(r"^## \[([^]]+)\](?: - (\d{4}-\d{2}-\d{2}))?", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Words:
    """What a language says of the program: `locale` as menus name it, `tag` as BCP 47 does."""

    locale: str
    tag: str
    kind: str
    summary: str
    courier: str


def place_desk(source: Path, root: Path, epoch: int) -> None:
    """Write all that stands below usr/share of the desk's package; usr/lib/pcu-desk is there already."""
    share = root / "usr/share"
    words = spoken()
    _write(share / f"applications/{ID}.desktop", desktop(words))
    _write(share / f"metainfo/{ID}.metainfo.xml", metainfo(words, version(source), epoch))
    _write(share / f"mime/packages/{ID}.xml", courier_type(words))
    place_icons(source / "resources/icons/app.svg", share / "icons/hicolor")
    _place_papers(source, root, "pcu-desk", epoch)


def place_hub(source: Path, root: Path, epoch: int) -> None:
    """Write all that stands below usr/share of the hub's package; usr/lib/pcu-hub is there already."""
    _place_papers(source, root, "pcu-hub", epoch)
    guide = (source / "installer/hub/README.md").read_bytes()
    packed(root / "usr/share/doc/pcu-hub/README.md.gz", guide)


def spoken() -> list[Words]:
    """Return what each language says, English first."""
    lines = (HERE / "words.tsv").read_text(encoding="utf-8").splitlines()
    return [Words(*line.split("\t")) for line in lines if line and not line.startswith("#")]


def desktop(words: list[Words]) -> str:
    """Return the menu entry; a double click on a courier file comes here too."""
    lines = ["[Desktop Entry]", "Type=Application", "Version=1.1", "Name=PCU Desk"]
    lines += [f"GenericName{_of(each)}={each.kind}" for each in words]
    lines += [f"Comment{_of(each)}={each.summary}" for each in words]
    lines += [
        "Exec=pcu-desk %f",
        "TryExec=pcu-desk",
        f"Icon={ID}",
        "Terminal=false",
        "Categories=Office;Database;",
        "Keywords=container;customs;inspection;seizure;alert;port;",
        "Keywords[ru]=контейнер;таможня;проверка;изъятие;оповещение;порт;",
        f"MimeType={COURIER_TYPE};",
        "StartupWMClass=pcu-desk",
        "X-GNOME-SingleWindow=true",
    ]
    return "\n".join(lines) + "\n"


def courier_type(words: list[Words]) -> str:
    """Return the description of the courier file's type, told by its first bytes and by its name."""
    comments = "".join(f"    <comment{_lang(each, each.locale)}>{escape(each.courier)}</comment>\n" for each in words)
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        '<mime-info xmlns="http://www.freedesktop.org/standards/shared-mime-info">\n'
        f'  <mime-type type="{COURIER_TYPE}">\n{comments}'
        f'    <icon name="{ID}"/>\n'
        '    <magic priority="60"><match type="string" offset="0" value="PCUC\\r\\n\\x1a\\n"/></magic>\n'
        f'    <glob pattern="*.{COURIER_ENDING}"/>\n'
        "  </mime-type>\n</mime-info>\n"
    )


def metainfo(words: list[Words], number: str, epoch: int) -> str:
    """Return what software centres show."""
    day = datetime.fromtimestamp(epoch, UTC).date().isoformat()
    kept = (HERE / "metainfo.xml").read_text(encoding="utf-8")
    summaries = "\n".join(f"  <summary{_lang(each, each.tag)}>{escape(each.summary)}</summary>" for each in words)
    return kept.replace("  @SUMMARIES@", summaries).replace("@VERSION@", number).replace("@DAY@", day)


def place_icons(svg: Path, hicolor: Path) -> None:
    """Draw the program's picture in every size that desktops ask for, and put the drawing itself beside."""
    for side in SIZES:
        out = hicolor / f"{side}x{side}/apps/{ID}.png"
        out.parent.mkdir(parents=True, exist_ok=True)
        if not _drawn(svg, side).save(str(out)):
            raise BuildError(f"{out.name} of {side} pixels could not be written.")
    _write(hicolor / f"scalable/apps/{ID}.svg", svg.read_text(encoding="utf-8"))


def _drawn(svg: Path, side: int) -> QImage:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QRectF  # noqa: PLC0415 - the hub's package is made without
    from PySide6.QtGui import QImage, QPainter  # noqa: PLC0415 - Qt draws for the desk alone
    from PySide6.QtSvg import QSvgRenderer  # noqa: PLC0415 - Qt draws for the desk alone

    image = QImage(side, side, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    drawing = QSvgRenderer(str(svg))
    if not drawing.isValid():
        raise BuildError(f"{svg.name} can't be drawn.")
    painter = QPainter(image)
    drawing.render(painter, QRectF(0, 0, side, side))
    painter.end()
    return image


def _place_papers(source: Path, root: Path, package: str, epoch: int) -> None:
    """Write manual page, changelog, copyright, and why some findings of lintian stand."""
    papers = root / "usr/share/doc" / package
    number = version(source)
    packed(root / f"usr/share/man/man1/{package}.1.gz", manual(source, package, number, epoch).encode())
    log = debian_changelog((source / "CHANGELOG.md").read_text(encoding="utf-8"), package, number, epoch)
    packed(papers / "changelog.gz", log.encode())
    _write(papers / "copyright", copyright_of(root / "usr/lib" / package, package))
    told = (HERE / f"{package}.lintian-overrides").read_text(encoding="utf-8")
    _write(root / "usr/share/lintian/overrides" / package, told)


def manual(source: Path, program: str, number: str, epoch: int) -> str:
    """Return the manual page of a program, made by one that imports it from `source`."""
    day = datetime.fromtimestamp(epoch, UTC).date().isoformat()
    return sources.run(
        *(sys.executable, "-B", HERE / "manual.py", program, number, day),
        PYTHONPATH=str(source),
        COLUMNS="200",
    )


def maintainer() -> str:
    """Return who answers for a package: an organisation that builds its own names itself."""
    return os.environ.get("PCU_DESK_MAINTAINER") or "PCU Desk <noreply@pcudesk.org>"


def debian_changelog(text: str, package: str, number: str, epoch: int) -> str:
    """Return the changelog of the project in the form that Debian's tools read, one entry a version, newest first."""
    entries = []
    found = list(_HEADING.finditer(text))
    ends = [heading.start() for heading in found[1:]] + [len(text)]
    for heading, end in zip(found, ends, strict=True):
        body = text[heading.end() : end]
        unreleased = heading[1].casefold() == "unreleased"
        day = (
            datetime.fromisoformat(heading[2]).replace(tzinfo=UTC) if heading[2] else datetime.fromtimestamp(epoch, UTC)
        )
        changes = "\n".join(_entries(body)) or "  * No change that a person sees."
        entries.append(
            f"{package} ({number if unreleased else heading[1]}) stable; urgency=medium\n\n{changes}\n\n"
            f" -- {maintainer()}  {format_datetime(day)}\n"
        )
    return "\n".join(entries)


def _entries(body: str) -> list[str]:
    """Return the points of a version as lines of Debian's changelog; links and stars of Markdown are left out."""
    points = re.split(r"^- ", body, flags=re.MULTILINE)[1:]
    plain = [
        _LINK.sub(r"\1", " ".join(point.split("\n#")[0].split())).replace("*", "").replace("`", "") for point in points
    ]
    return [textwrap.fill(each, _WIDTH, initial_indent="  * ", subsequent_indent="    ") for each in plain]


def copyright_of(program: Path, package: str) -> str:
    """Return the paper on rights: the project's own, and each part that the package brings with its licence."""
    own = (HERE / "copyright.txt").read_text(encoding="utf-8").replace("@PACKAGE@", package)
    listed = program / "_internal/release/licences.json"
    if not listed.is_file():
        return own
    parts = json.loads(listed.read_text(encoding="utf-8"))
    lines = ["  " + f"{part['name']} {part['version']}".strip() + f": {part['licence']}" for part in parts]
    return (
        own
        + f"\nTheir texts stand in /usr/lib/{package}/_internal/release/licences. The parts are:\n\n"
        + "\n".join(lines)
        + "\n"
    )


def packed(path: Path, content: bytes) -> None:
    """Write a file packed as Debian wants it: gzip at its best, without a name and without a time."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(gzip.compress(content, 9, mtime=0))


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def _of(words: Words) -> str:
    return "" if words.tag == _PLAIN else f"[{words.locale}]"


def _lang(words: Words, name: str) -> str:
    return "" if words.tag == _PLAIN else f' xml:lang="{name}"'
