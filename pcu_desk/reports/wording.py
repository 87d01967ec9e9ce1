"""The words of a form on one report: the unit's own where it has them, else the program's; draws nothing."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from pcu_desk.domain.unit import FormTemplate
from pcu_desk.reports.form import Form, Matter, Section, Signatory
from pcu_desk.reports.ingest import Spans
from pcu_desk.reports.voices import Voice


@dataclass(frozen=True, slots=True)
class Wording:
    """A form as the unit of a report prints it: which sections in which order, under which words."""

    form: Form
    matter: Matter

    @property
    def template(self) -> FormTemplate:
        """The unit's own form of this kind."""
        return self.matter.source.unit.form(self.form.kind)

    @property
    def sections(self) -> tuple[Section, ...]:
        """The sections that the unit prints, in its order; a key that the program doesn't know is passed over."""
        known = {section.key: section for section in self.form.sections}
        chosen = tuple(known[key] for key in dict.fromkeys(self.template.sections) if key in known)
        return chosen or self.form.sections

    def title(self, voice: Voice) -> str:
        """Return the title in one language."""
        return self._own("title", voice) or voice.say(self.form.title)

    @property
    def titles(self) -> Spans:
        """The title in each language, parted by a stroke."""
        return self.matter.voices.once(self.title(voice) for voice in self.matter.voices.all)

    def section_title(self, section: Section, voice: Voice) -> str:
        """Return a section's title in one language."""
        return self._own(section.key, voice) or voice.say(section.title)

    def running(self, place: str) -> Iterator[tuple[Voice, str]]:
        """Yield the unit's opening or closing words in each language that has them."""
        for voice in self.matter.voices.all:
            if words := self._own(place, voice):
                yield voice, words

    def signature(self, number: int, signatory: Signatory) -> Spans:
        """Return what stands over a place to sign: the unit's words have a line for each place, in order."""
        voices = self.matter.voices
        return voices.once(self._line(number, voice) or voice.say(signatory.label) for voice in voices.all)

    def _line(self, number: int, voice: Voice) -> str:
        lines = self._own("signatures", voice).splitlines()
        return lines[number].strip() if number < len(lines) else ""

    def _own(self, place: str, voice: Voice) -> str:
        return self.matter.source.unit.worded(self.form.kind, place, voice.catalog.language).strip()
