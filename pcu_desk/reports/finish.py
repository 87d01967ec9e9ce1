"""Finishes a report's file: attachment, metadata, output intent, language; equal input gives equal bytes.

Built towards PDF/A-3b, which is not claimed: no validator has said so yet.
"""

from __future__ import annotations

import hashlib
import io
from functools import cache
from xml.sax.saxutils import escape

import pikepdf
from pikepdf import Array, Dictionary, Name, String

from pcu_desk import __version__
from pcu_desk.assets import resource
from pcu_desk.domain.report import ReportInput
from pcu_desk.reports.page import Drawn

ATTACHMENT = "case.json"
PLACES = Name("/PCUD_Places")
_PROGRAM = f"PCU Desk {__version__}"

_XMP = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
 xmlns:xmp="http://ns.adobe.com/xap/1.0/">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<dc:identifier>{identifier}</dc:identifier>
<dc:language><rdf:Bag>{languages}</rdf:Bag></dc:language>
<pdf:Producer>{program}</pdf:Producer>
<xmp:CreatorTool>{program}</xmp:CreatorTool>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="r"?>"""


def finish(drawn: Drawn, source: ReportInput, *, title: str) -> bytes:
    """Return the finished file of a drawn report; `title` names it in its languages."""
    number = source.case.seizure.number if source.case.seizure else source.case.number
    named = f"{title} {number}".strip()
    with pikepdf.open(io.BytesIO(drawn.pdf)) as pdf:
        _describe(pdf, named, source)
        _intend(pdf)
        _attach(pdf, source.case_json)
        _leave_places(pdf, drawn)
        out = io.BytesIO()
        pdf.save(
            out,
            min_version="1.7",
            deterministic_id=True,
            object_stream_mode=pikepdf.ObjectStreamMode.disable,
            stream_decode_level=pikepdf.StreamDecodeLevel.none,
        )
    return out.getvalue()


def _describe(pdf: pikepdf.Pdf, title: str, source: ReportInput) -> None:
    """Set title, language and program in the info dictionary and, equally, in XMP; reportlab's own words go."""
    if "/Info" in pdf.trailer:
        del pdf.trailer["/Info"]
    pdf.trailer.Info = pdf.make_indirect(
        Dictionary(Title=String(title), Creator=String(_PROGRAM), Producer=String(_PROGRAM))
    )
    languages = "".join(f"<rdf:li>{escape(code)}</rdf:li>" for code in source.languages)
    identifier = f"{source.case.id} {source.case.revision} {source.content_hash}"
    packet = _XMP.format(
        title=escape(title), identifier=escape(identifier), languages=languages, program=escape(_PROGRAM)
    )
    metadata = pdf.make_stream(packet.encode("utf-8"))
    metadata.Type, metadata.Subtype = Name.Metadata, Name.XML
    root = pdf.Root
    root.Metadata = metadata
    root.Lang = String(source.languages[0])
    root.ViewerPreferences = Dictionary(DisplayDocTitle=True)
    for unused in ("/Outlines", "/PageMode"):
        if unused in root:
            del root[unused]


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


def _attach(pdf: pikepdf.Pdf, data: bytes) -> None:
    """Attach the case's canonical bytes as the source of what is printed."""
    stream = pdf.make_stream(data)
    stream.Type, stream.Subtype = Name.EmbeddedFile, Name("/application/json")
    checksum = hashlib.md5(data, usedforsecurity=False).digest()  # the format asks for MD5 here
    stream.Params = Dictionary(Size=len(data), CheckSum=String(checksum))
    specification = pdf.make_indirect(
        Dictionary(
            Type=Name.Filespec,
            F=String(ATTACHMENT),
            UF=String(ATTACHMENT),
            AFRelationship=Name.Source,
            EF=Dictionary(F=stream, UF=stream),
        )
    )
    pdf.Root.Names = Dictionary(EmbeddedFiles=Dictionary(Names=Array([String(ATTACHMENT), specification])))
    pdf.Root.AF = Array([specification])


def _leave_places(pdf: pikepdf.Pdf, drawn: Drawn) -> None:
    """Note where copy number and print time are laid over at print."""
    pdf.Root[PLACES] = Dictionary(
        Copy=Array([round(value, 3) for value in drawn.copy_place]),
        Printed=Array([round(value, 3) for value in drawn.printed_place]),
    )
