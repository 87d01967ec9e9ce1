"""Which words of a language are too long for their place on paper: lays them out as a report does; prints nothing."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from pcu_desk.domain.text import Text
from pcu_desk.domain.unit import PortUnit
from pcu_desk.i18n.catalog import Catalog
from pcu_desk.i18n.places import TooLong
from pcu_desk.i18n.sources import read, source_file
from pcu_desk.reports.any_text import any_report
from pcu_desk.reports.blocks import MM
from pcu_desk.reports.fonts import Faces
from pcu_desk.reports.form import Form
from pcu_desk.reports.forms import FORMS
from pcu_desk.reports.glyphs import PageCanvas, Pen
from pcu_desk.reports.ingest import Spans
from pcu_desk.reports.layout import Typesetter
from pcu_desk.reports.lines import Laid, Style
from pcu_desk.reports.page import draw_report
from pcu_desk.reports.tables import parts_a_word
from pcu_desk.reports.voices import Role, Voice, Voices, written

_MADE = (1, 2)  # cases that are made up; between them nearly each optional field holds something
_BESIDE, _WORDED = "en", "ru"
# How many lines a text of the form may take where it stands, alone and beside another language.
_MOST = {Role.TITLE: (2, 3), Role.SECTION: (1, 2), Role.LABEL: (3, 4), Role.FOOTER: (2, 2)}


@dataclass(frozen=True, slots=True)
class _Heard:
    """A text of a form where it was set: its role, its words, how it was laid out and at which width."""

    role: Role
    said: str
    laid: Laid
    room: float


class _Listening(Typesetter):
    """A typesetter that remembers what was set in the roles that are looked at."""

    def __init__(self, faces: Faces) -> None:
        super().__init__(faces)
        self.roles: dict[tuple[object, ...], Role] = {}
        self.drawn: set[int] = set()
        self.heard: dict[tuple[str, Role, float], _Heard] = {}

    def lay(self, spans: Spans, style: Style, width: float | None = None) -> Laid:
        laid = super().lay(spans, style, width)
        role = self.roles.get(_type(style))
        if role is not None and width is not None:
            said = written(spans)
            self.heard[said, role, round(width, 1)] = _Heard(role, said, laid, width)
        return laid


class _Noting(Pen):
    """A pen that remembers which lines were drawn: a table is set anew where a word asked for more room."""

    drawn: set[int]

    def draw(self, laid: Laid, left: float, top: float, width: float = 0.0) -> None:
        self.drawn |= {id(line) for line in laid.lines}
        super().draw(laid, left, top, width)


def _type(style: Style) -> tuple[object, ...]:
    return style.size, style.leading, style.bold, style.arabic


class PaperPlaces:
    """The places of the printed reports. Needs a QGuiApplication; faces load with the first language."""

    def __init__(self) -> None:
        """Begin with nothing loaded."""
        self._faces: Faces | None = None

    def too_long(self, language: str) -> Iterator[TooLong]:
        """Lay out every kind of report in a language, alone and beside English, and give what does not fit."""
        told: set[tuple[str, str]] = set()
        for languages in ((language,), (language, _BESIDE)):
            if len(set(languages)) < len(languages):
                continue
            for each in self._heard(languages):
                place = f"{each.role.name.lower()}, {each.room / MM:.0f} mm"
                lines, parted = len(each.laid.lines), parts_a_word(each.laid)
                most = _MOST[each.role][len(languages) > 1]
                if (parted or lines > most) and (place, each.said) not in told:
                    told.add((place, each.said))
                    yield TooLong("report", place, each.said, lines, parted)

    def _heard(self, languages: tuple[str, ...]) -> Iterator[_Heard]:
        """Set every form, and give the texts of the first language; the other's are looked at where it is first."""
        self._faces = self._faces or Faces()
        setter = _Listening(self._faces)
        voices = Voices(tuple(Voice(Catalog(code)) for code in languages))
        setter.roles = {_type(voices.first.style(role)): role for role in _MOST}
        for form in FORMS.values():
            for number in _MADE:
                _draw(setter, form, number, languages, voices)
        drawn = [each for each in setter.heard.values() if all(id(line) in setter.drawn for line in each.laid.lines)]
        if voices.second is None:
            yield from drawn
            return
        own = _words(voices.first) - _words(voices.second)
        yield from (each for each in drawn if each.said in own)


def _words(voice: Voice) -> set[str]:
    return {voice.say(Text(*key)) for key in read(source_file(_WORDED))}


def _draw(setter: _Listening, form: Form, number: int, languages: tuple[str, ...], voices: Voices) -> None:
    source = any_report(number, lambda _chance: "x")
    unit = PortUnit("GEPTI", "GE", form_version="4")  # without words of its own, so that the program's are printed
    source = replace(source, kind=form.kind, languages=languages, unit=unit, annexes=())

    def noting(canvas: PageCanvas) -> Pen:
        pen = _Noting(canvas)
        pen.drawn = setter.drawn
        return pen

    draw_report(setter, form, source, voices, noting)
