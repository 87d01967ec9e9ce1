"""Watches a report being made: is all that was typed laid out, drawn and in the file, and was no file opened?"""

from __future__ import annotations

import io
import re
import sys
import unicodedata
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cache

import pikepdf

from pcu_desk.domain import lists
from pcu_desk.domain.case import Case
from pcu_desk.domain.identifiers import squeeze
from pcu_desk.domain.record import decode, encode
from pcu_desk.domain.report import ReportInput
from pcu_desk.i18n.catalog import Catalog
from pcu_desk.reports.any_text import KINDS, any_report, demanded
from pcu_desk.reports.finish import finish
from pcu_desk.reports.fonts import Faces
from pcu_desk.reports.forms import FORMS
from pcu_desk.reports.glyphs import PageCanvas, Pen
from pcu_desk.reports.ingest import Dress, Span
from pcu_desk.reports.layout import Typesetter
from pcu_desk.reports.lines import Laid, Style
from pcu_desk.reports.page import draw_report
from pcu_desk.reports.voices import Voice, Voices

_UNSEEN = frozenset(" \u00a0\u200c\u200d\u200e\u200f")
_LINES = "\n\u2028\u2029"
_BANNED = ("open", "os.listdir", "os.scandir", "subprocess.Popen", "socket.connect", "os.system", "ctypes.dlopen")
_WARMING = 2 * len(KINDS)


@dataclass(slots=True)
class Account:
    """What one report laid out, what it drew, and what was wrong with that."""

    laid: list[tuple[tuple[Span, ...], Laid]] = field(default_factory=list)
    drawn: set[int] = field(default_factory=set)
    glyphs: Counter[str] = field(default_factory=Counter)
    faults: list[str] = field(default_factory=list)

    def shown(self) -> Iterator[tuple[tuple[Span, ...], Laid]]:
        """Yield the paragraphs that were drawn whole."""
        return ((spans, laid) for spans, laid in self.laid if all(id(line) in self.drawn for line in laid.lines))


class _Setter(Typesetter):
    """A typesetter that notes each paragraph and compares what its glyphs say with what it was given."""

    account: Account

    def lay(self, spans: tuple[Span, ...], style: Style, width: float | None = None) -> Laid:
        """Set the paragraph and note it."""
        laid = super().lay(spans, style, width)
        self.account.laid.append((spans, laid))
        if not says(laid, spans):
            self.account.faults.append(f"laid otherwise: {''.join(span.written for span in spans)!r}")
        return laid


class _Noting(Pen):
    """A pen that notes the lines and the texts of the glyphs that it draws."""

    account: Account

    def draw(self, laid: Laid, left: float, top: float, width: float = 0.0) -> None:
        """Draw the paragraph and note its lines."""
        super().draw(laid, left, top, width)
        for line in laid.lines:
            self.account.drawn.add(id(line))
            self.account.glyphs.update(glyph.text for run in line.runs for glyph in run.glyphs if glyph.text)


def says(laid: Laid, spans: tuple[Span, ...]) -> bool:
    """Whether the glyphs say the spans' text in NFC, each character as itself or as the code point in a listed box."""
    glyphs = [glyph for line in laid.lines for run in line.runs for glyph in run.glyphs]
    told = "".join(glyph.text for glyph in sorted(glyphs, key=lambda glyph: glyph.index))
    told = "".join(character for character in told if character not in _UNSEEN)
    place, boxes = 0, list(laid.boxed)
    for character in "".join(_flat(spans)).replace("\r\n", "\n"):
        if character in _UNSEEN or character in _LINES:
            continue
        label = f"U+{ord(character):04X}"
        if boxes and boxes[0] == label and told.startswith(label, place):
            place += len(boxes.pop(0))
        elif told.startswith(character, place):
            place += 1
        else:
            return False
    return place == len(told) and not boxes


def _flat(spans: tuple[Span, ...]) -> Iterator[str]:
    for span in spans:
        yield unicodedata.normalize("NFC", span.text) + span.digit
        yield from _flat(span.inner)


class Witness:
    """Makes reports under watch. Needs a QGuiApplication."""

    def __init__(self) -> None:
        """Load faces and catalogues, and make a few reports, after which nothing is left to be read."""
        self._setter = _Setter(Faces())
        self._voices: dict[str, Voice] = {}
        for number in range(_WARMING):
            self.faults(any_report(number))

    def faults(self, source: ReportInput, *, read_back: bool = False) -> list[str]:
        """Make a report; return what was wrong with it. With `read_back` the file's own maps are asked as well."""
        if decode(Case, encode(source.case)) != source.case:
            return ["the record does not come back"]
        account = self._setter.account = Account()
        for code in set(source.languages) - self._voices.keys():
            self._voices[code] = _opened(code)
        voices = Voices(tuple(self._voices[code] for code in source.languages))

        def noting(canvas: PageCanvas) -> Pen:
            pen = _Noting(canvas)
            pen.account = account
            return pen

        with no_file_opened(account.faults):
            form, annexes = FORMS[source.kind], tuple(FORMS[kind] for kind in source.annexes)
            drawn = draw_report(self._setter, form, source, voices, noting, annexes=annexes)
            pdf = finish(drawn, source, title=drawn.title, attached=form.attached)
        account.faults += _unprinted(account, source)
        boxes = {mark.label for _, laid in account.shown() for mark in laid.marks if mark.dress is Dress.BOX}
        account.faults += [f"not told as boxed: {label}" for label in boxes - set(drawn.boxed)]
        if read_back and (texts := glyph_texts(pdf)) != account.glyphs:
            account.faults.append(f"the file says otherwise: {(texts - account.glyphs) + (account.glyphs - texts)}")
        return account.faults


def _opened(code: str) -> Voice:
    """Open a language, with the tables that name countries in it."""
    for name in lists.ListName:
        lists.load(name).label("-", code)
    return Voice(Catalog(code))


def _unprinted(account: Account, source: ReportInput) -> Iterator[str]:
    """Tell of each typed text that no drawn paragraph holds."""
    whole = "\0".join({"".join(span.written for span in spans) for spans, _ in account.shown()})
    squeezed = squeeze(whole).casefold()
    for path, text in demanded(source):
        if text.strip() and text not in whole and squeeze(text).casefold() not in squeezed:
            yield f"{path} is not on the page: {text!r}"


# --- no file while a report is made ---

_watched: list[list[str]] = []


@contextmanager
def no_file_opened(faults: list[str]) -> Iterator[None]:
    """Note each file that Python opens meanwhile, each folder it lists, each program or connection it starts."""
    _listen()
    _watched.append(faults)
    try:
        yield
    finally:
        _watched.pop()


@cache
def _listen() -> None:
    def heard(event: str, arguments: tuple[object, ...]) -> None:
        if _watched and event in _BANNED:
            _watched[-1].append(f"{event} {arguments[:1]!r}")

    sys.addaudithook(heard)


# --- what the file itself says ---


def glyph_texts(pdf: bytes) -> Counter[str]:
    """Return the texts for which the glyphs of a file's pages stand, by its own maps."""
    found: Counter[str] = Counter()
    with pikepdf.open(io.BytesIO(pdf)) as document:
        for page in document.pages:
            maps = {name: _text_map(font) for name, font in page.Resources.Font.items()}
            texts: dict[int, str] = {}
            for step in pikepdf.parse_content_stream(page):
                operator = str(step.operator)
                if operator == "Tf":
                    texts = maps[str(step.operands[0])]
                elif operator == "TJ":
                    codes = b"".join(bytes(part) for part in step.operands[0] if isinstance(part, pikepdf.String))
                    pairs = (int.from_bytes(codes[at : at + 2], "big") for at in range(0, len(codes), 2))
                    found.update(texts[code] for code in pairs if code in texts)
    return found


def _text_map(font: pikepdf.Object) -> dict[int, str]:
    content = font.ToUnicode.read_bytes().decode("ascii")
    return {
        int(code, 16): bytes.fromhex(text).decode("utf-16-be")
        for code, text in re.findall(r"^<([0-9A-F]{4})> <([0-9A-F]+)>$", content, re.MULTILINE)
    }
