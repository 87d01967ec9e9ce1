"""Finishes a report's file: attachments, metadata, bookmarks, output intent, language; equal input gives equal bytes.

Built towards PDF/A-3b, which is not claimed: no validator has said so yet.
"""

from __future__ import annotations

import hashlib
import io
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from xml.sax.saxutils import escape

import pikepdf
from pikepdf import Array, Dictionary, Name, OutlineItem, String

from pcu_desk.assets import resource
from pcu_desk.domain.paper import CASE_FILE, FORM_FILE, MARKS, NAMESPACE, PREFIX, marks_of, this_program
from pcu_desk.domain.report import ReportInput
from pcu_desk.reports.page import Bookmark, Drawn

PLACES = Name("/PCUD_Places")
_SOURCE, _SUPPLEMENT = Name.Source, Name.Supplement

_XMP = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
 xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:{prefix}="{namespace}">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<dc:language><rdf:Bag>{languages}</rdf:Bag></dc:language>
<pdf:Producer>{program}</pdf:Producer>
<xmp:CreatorTool>{program}</xmp:CreatorTool>
{marks}
</rdf:Description>
<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
 xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>What a report of PCU Desk was made from</pdfaSchema:schema>
<pdfaSchema:namespaceURI>{namespace}</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>{prefix}</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq>
{properties}
</rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="r"?>"""
_PROPERTY = """<rdf:li rdf:parseType="Resource"><pdfaProperty:name>{name}</pdfaProperty:name>
<pdfaProperty:valueType>Text</pdfaProperty:valueType><pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>{description}</pdfaProperty:description></rdf:li>"""


def finish(drawn: Drawn, source: ReportInput, *, title: str, number: str = "", attached: str = CASE_FILE) -> bytes:
    """Return the finished file of a drawn report.

    `title` names it in its languages, `number` is what it goes by; `attached` is the name of the file that the case
    (or the thread) is attached as, "" for none.
    """
    number = number or (source.case.seizure.number if source.case.seizure else source.case.number)
    with pikepdf.open(io.BytesIO(drawn.pdf)) as pdf:
        _describe(pdf, f"{title} {number}".strip(), number, source)
        _intend(pdf)
        if attached and source.case_json:
            _attach(pdf, {attached: (source.case_json, _SOURCE), FORM_FILE: (source.form_json, _SUPPLEMENT)})
        _outline(pdf, drawn.outline)
        _leave_places(pdf, drawn)
        out = io.BytesIO()
        pdf.save(
            out,
            min_version="1.7",
            deterministic_id=True,
            object_stream_mode=pikepdf.ObjectStreamMode.disable,
            stream_decode_level=pikepdf.StreamDecodeLevel.none,
            fix_metadata_version=False,  # it would write the marks anew, in a spelling of its own
        )
    return out.getvalue()


def _describe(pdf: pikepdf.Pdf, title: str, number: str, source: ReportInput) -> None:
    """Set title, language and program in the info dictionary and, equally, in XMP; reportlab's own words go."""
    for told in ("/Info", "/ID"):  # the id that reportlab makes moves with SOURCE_DATE_EPOCH
        if told in pdf.trailer:
            del pdf.trailer[told]
    program = String(this_program())
    pdf.trailer.Info = pdf.make_indirect(Dictionary(Title=String(title), Creator=program, Producer=program))
    metadata = pdf.make_stream(_packet(title, source.languages, marks_of(source, number)).encode("utf-8"))
    metadata.Type, metadata.Subtype = Name.Metadata, Name.XML
    root = pdf.Root
    root.Metadata = metadata
    root.Lang = String(source.languages[0])
    root.ViewerPreferences = Dictionary(DisplayDocTitle=True)
    root.PageLabels = Dictionary(Nums=Array([0, Dictionary(S=Name.D)]))  # as the footer counts, annexes and all
    for unused in ("/Outlines", "/PageMode"):
        if unused in root:
            del root[unused]


def _packet(title: str, languages: Iterable[str], marks: Mapping[str, str]) -> str:
    """Return the XMP packet; a character that XML does not know is left out of it, the title being for people."""
    return _XMP.format(
        prefix=PREFIX,
        namespace=NAMESPACE,
        title=escape(_sayable(title)),
        languages="".join(f"<rdf:li>{escape(code)}</rdf:li>" for code in languages),
        program=escape(this_program()),
        marks="\n".join(
            f"<{PREFIX}:{name}>{escape(_sayable(value))}</{PREFIX}:{name}>" for name, value in marks.items()
        ),
        properties="\n".join(_PROPERTY.format(name=name, description=told) for name, told in MARKS.items()),
    )


def _sayable(text: str) -> str:
    return "".join(sign for sign in text if sign.isprintable() or sign == " ")


def _intend(pdf: pikepdf.Pdf) -> None:
    profile = pdf.make_stream(_colours())
    profile.N = 3
    pdf.Root.OutputIntents = Array(
        [
            Dictionary(
                Type=Name.OutputIntent,
                S=Name.GTS_PDFA1,
                OutputConditionIdentifier=String("sRGB"),
                RegistryName=String("http://www.color.org"),
                Info=String("sRGB IEC61966-2.1"),
                DestOutputProfile=profile,
            )
        ]
    )


@cache
def _colours() -> bytes:
    """Read the profile once: while a report is made, no file is opened."""
    return resource("colour", "sRGB.icc").read_bytes()


def _attach(pdf: pikepdf.Pdf, files: Mapping[str, tuple[bytes, Name]]) -> None:
    """Attach canonical bytes: what is printed as its source, the form that it is printed by beside it."""
    named = {name: _specification(pdf, name, *of) for name, of in sorted(files.items())}
    pairs = [part for name, specification in named.items() for part in (String(name), specification)]
    pdf.Root.Names = Dictionary(EmbeddedFiles=Dictionary(Names=Array(pairs)))
    pdf.Root.AF = Array(list(named.values()))


def _specification(pdf: pikepdf.Pdf, name: str, data: bytes, relation: Name) -> pikepdf.Object:
    stream = pdf.make_stream(data)
    stream.Type, stream.Subtype = Name.EmbeddedFile, Name("/application/json")
    checksum = hashlib.md5(data, usedforsecurity=False).digest()  # the format asks for MD5 here
    stream.Params = Dictionary(Size=len(data), CheckSum=String(checksum))
    return pdf.make_indirect(
        Dictionary(
            Type=Name.Filespec,
            F=String(name),
            UF=String(name),
            AFRelationship=relation,
            EF=Dictionary(F=stream, UF=stream),
        )
    )


def _outline(pdf: pikepdf.Pdf, places: Sequence[Bookmark]) -> None:
    """Write the bookmarks: the report and its annexes, and the sections of each below it."""
    if not places:
        return
    with pdf.open_outline() as outline:
        for level, title, page, top in places:
            item = OutlineItem(_sayable(title), page, "XYZ", left=0, top=round(top, 3), zoom=0)
            if level and outline.root:
                outline.root[-1].children.append(item)
            else:
                outline.root.append(item)


def _leave_places(pdf: pikepdf.Pdf, drawn: Drawn) -> None:
    """Note where copy number and print time are laid over at print, where the form has a place for them."""
    places = {"/Copy": drawn.copy_place, "/Printed": drawn.printed_place}
    left = {name: Array([round(value, 3) for value in place]) for name, place in places.items() if place is not None}
    pdf.Root[PLACES] = Dictionary(left)
