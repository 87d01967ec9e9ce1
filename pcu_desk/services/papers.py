"""A printed report that comes back as a file: compared with the vault that gave it out; and a report that is signed.

What the file says of itself is believed in nothing. The paper is made again, as of the entry that stands in its footer,
and each difference is told by itself.
"""

from __future__ import annotations

from collections.abc import Callable, Container
from contextlib import suppress
from functools import cached_property

from pcu_desk.domain.case import Evidence
from pcu_desk.domain.errors import UserError
from pcu_desk.domain.event import Act
from pcu_desk.domain.officer import May
from pcu_desk.domain.paper import PaperFile, PaperReport, SignedPaper, this_platform, this_program
from pcu_desk.domain.ports import OpenVault, PaperReader, Progress, ReportEngine
from pcu_desk.domain.report import ReportInput
from pcu_desk.domain.text import QT_TRANSLATE_NOOP
from pcu_desk.services.paper_inside import NO_DATA, Found, compare_within, data_of, short, tell_signatures
from pcu_desk.services.paper_vault import Comparison, tell_leaving
from pcu_desk.services.report_source import PRINTED_SIDE

PAGE = QT_TRANSLATE_NOOP("paper", "Pages that do not look as this vault prints them: {pages}.")
_PAGES = QT_TRANSLATE_NOOP("paper", "Pages in the file: {there}. Pages that this vault prints: {here}.")
_BYTES = QT_TRANSLATE_NOOP("paper", "Every page looks right, but the file's bytes are not those that were given out.")
_OTHER_PROGRAM = QT_TRANSLATE_NOOP(
    "paper",
    "Made by {program} on {platform}, and this is another: the pages were not compared. Only data and codes were.",
)
_NOT_MADE = QT_TRANSLATE_NOOP("paper", "The pages were not compared, for the paper can't be made here again.")
_PHOTO = QT_TRANSLATE_NOOP(
    "paper",
    "Photo {number} ({name}): the file in this vault is missing, altered or can't be read. Run the verification; it is"
    " not the paper that differs here.",
)
_UNSEEN = QT_TRANSLATE_NOOP("paper", "Pages with such a photo were not compared: {pages}. Every other page was.")
_STEPS = 4
_NOTHING_SEEN = bytes.fromhex("ffd8 ffc0 000b 08 0001 0001 01 01 11 00")  # a JPEG's frame of one pixel, with none in it


class Papers:
    """Papers of an open vault that come back, and those that are signed before they go."""

    def __init__(
        self,
        vault: OpenVault,
        engine: Callable[[], ReportEngine],
        photo: Callable[[Evidence, int], bytes],
        reader: Callable[[], PaperReader],
    ) -> None:
        """Take the vault, makers of the engine and of the reader of files, and what draws a photo anew."""
        self._vault = vault
        self._make_engine = engine
        self._photo = photo
        self._make_reader = reader

    @cached_property
    def _files(self) -> PaperReader:
        return self._make_reader()

    def close(self) -> None:
        """Let go of what reads files."""
        if "_files" in self.__dict__:
            self._files.close()

    def sign(self, pdf: bytes, p12: bytes, passphrase: str) -> SignedPaper:
        """Put a unit's signature behind a finished report; it is noted when the report is. Raises UserError."""
        self._vault.officer.require(May.PRINT)
        return self._make_engine().sign(pdf, p12, passphrase)

    def check(self, data: bytes, progress: Progress) -> PaperReport:
        """Compare a report with this vault; writes nothing. Raises UserError for a file that is none."""
        self._vault.officer.require(May.VERIFY)
        progress(0, _STEPS)
        file, found = self._files.read(data), Found()
        progress(1, _STEPS)
        said = data_of(file)
        if said is None:
            found.differs("data", NO_DATA)
            return PaperReport(tuple(found.differences))
        compare_within(file, said, found)
        tell_signatures(file, found)
        photos = _Photos(self._photo)
        with self._vault.reading() as reader:
            source = Comparison(reader, file, said, found, photos.load).source()
            signed_here = tell_leaving(reader.history(said.subject), file, said, found)
        progress(2, _STEPS)
        self._pages(data, file, source, found, photos, signed_here=signed_here)
        progress(_STEPS, _STEPS)
        return PaperReport(tuple(found.differences), tuple(found.notes), said.subject, said.content)

    def note(self, report: PaperReport) -> None:
        """Tell the journal that the case was looked at, where it can be written to; the writer's thread."""
        with suppress(UserError), self._vault.writing() as tx:
            if tx.find_case(report.subject) is not None:
                tx.append(Act.VIEWED, report.subject, {"paper": report.content}, None)

    def _pages(
        self,
        data: bytes,
        file: PaperFile,
        source: ReportInput | None,
        found: Found,
        photos: _Photos,
        *,
        signed_here: bool,
    ) -> None:
        """Make the paper again and compare the pages.

        Before or behind a signature may stand what no pixel shows: a stamp for the printer, a script.
        """
        made_by = {name: file.marks.get(name, "") for name in ("program", "platform")}
        if source is None:
            found.note("not-compared", _NOT_MADE)
        elif made_by != {"program": this_program(), "platform": this_platform()}:
            found.note("other-program", _OTHER_PROGRAM, **made_by)
        elif (made := self._make_engine().render(source).pdf) != data:
            if photos.unread:
                self._pages_without(file, source, made, found, photos)
                return
            signed = signed_here and data.startswith(made) and self._files.only_signed(data, len(made))
            _compare(file, self._files.read(made), found, signed=signed)

    def _pages_without(self, file: PaperFile, source: ReportInput, made: bytes, found: Found, photos: _Photos) -> None:
        """Compare every page that shows none of the photos that can't be read.

        Which those are is seen by making the paper once more with another picture in their place.
        """
        for photo in source.photos:
            if photo.id in photos.unread:
                found.differs("photo", _PHOTO, number=photo.number, name=short(photo.name))
        photos.in_place = _NOTHING_SEEN
        ours, otherwise = self._files.read(made), self._files.read(self._make_engine().render(source).pdf)
        unseen = _other_pages(ours, otherwise)
        _compare(file, ours, found, signed=True, unseen=unseen)
        found.note("not-compared", _UNSEEN, pages=", ".join(map(str, unseen)))


class _Photos:
    """Photos drawn anew for a comparison; one whose file can't be read is noted, and leaves its place empty."""

    def __init__(self, draw: Callable[[Evidence, int], bytes]) -> None:
        self._draw = draw
        self.unread: set[str] = set()
        self.in_place = b""

    def load(self, row: Evidence) -> bytes:
        """Return a photo as a plain JPEG, or what stands in its place."""
        try:
            return self._draw(row, PRINTED_SIDE)
        except UserError:
            self.unread.add(row.id)
            return self.in_place


def _compare(
    file: PaperFile, ours: PaperFile, found: Found, *, signed: bool, unseen: Container[int] = frozenset()
) -> None:
    """Tell which pages look otherwise. A signature stands behind the bytes that were given out, and changes no page."""
    other = [page for page in _other_pages(file, ours) if page not in unseen]
    if len(file.looks) != len(ours.looks):
        found.differs("pages", _PAGES, there=len(file.looks), here=len(ours.looks))
    elif other:
        found.differs("page", PAGE, pages=", ".join(map(str, other)))
    elif not signed:
        found.differs("bytes", _BYTES)


def _other_pages(file: PaperFile, ours: PaperFile) -> list[int]:
    return [place for place, looks in enumerate(zip(file.looks, ours.looks, strict=False), 1) if looks[0] != looks[1]]
