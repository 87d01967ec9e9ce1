"""The inspection (the case) and its seizure as frozen values; every field of them is declared once, here.

A new field is one line. It then stands in the window, the command line's template, completeness and the report, and
is left out of records while it is empty (`first_form.py`).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal

from pcu_desk.domain import codes
from pcu_desk.domain.fields import Kind, Need, declare, given
from pcu_desk.domain.listed import Category, Checkpoint, Concealment, Detection, SubType
from pcu_desk.domain.moment import Moment
from pcu_desk.domain.quantity import Money, Quantity
from pcu_desk.domain.text import QT_TRANSLATE_NOOP

SCHEMA = 1


@dataclass(frozen=True, slots=True)
class TransportUnit:
    """What carries the goods: the number as typed; a failed check is kept as seen, never refused."""

    id: str = given()
    kind: codes.UnitKind | None = declare(QT_TRANSLATE_NOOP("unit", "Kind"), Kind.CODE)
    number: str = declare(QT_TRANSLATE_NOOP("unit", "Number"), Kind.IDENTIFIER, need=Need.ISSUE)
    size_type: str = declare(
        QT_TRANSLATE_NOOP("unit", "Size and type"),
        Kind.LISTED,
        hint=QT_TRANSLATE_NOOP("unit", "Four characters, such as 22G1"),
        table="size_type",
    )
    country: str = declare(QT_TRANSLATE_NOOP("unit", "Country"), Kind.COUNTRY)
    kept_as_seen: bool | None = declare(QT_TRANSLATE_NOOP("unit", "Failed check, kept as seen"), Kind.YES_NO)
    note: str = declare(QT_TRANSLATE_NOOP("unit", "Remark"))
    carrier: str = declare(
        QT_TRANSLATE_NOOP("unit", "Carried by"), hint=QT_TRANSLATE_NOOP("unit", "Vessel, train, flight")
    )


@dataclass(frozen=True, slots=True)
class Document:
    """A transport or customs document."""

    id: str = given()
    kind: codes.DocumentKind | None = declare(QT_TRANSLATE_NOOP("document", "Document"), Kind.CODE)
    number: str = declare(QT_TRANSLATE_NOOP("document", "Number"))
    issued: date | None = declare(QT_TRANSLATE_NOOP("document", "Date"), Kind.DATE)
    issuer: str = declare(QT_TRANSLATE_NOOP("document", "Issued by"))
    note: str = declare(QT_TRANSLATE_NOOP("document", "Remark"))


@dataclass(frozen=True, slots=True)
class Party:
    """A party of the consignment, its name in its own script and in Latin letters."""

    id: str = given()
    role: codes.PartyRole | None = declare(QT_TRANSLATE_NOOP("party", "Role"), Kind.CODE)
    name: str = declare(QT_TRANSLATE_NOOP("party", "Name, own script"), need=Need.SUBMIT)
    name_latin: str = declare(QT_TRANSLATE_NOOP("party", "Name, Latin letters"))
    address: str = declare(QT_TRANSLATE_NOOP("party", "Address"))
    country: str = declare(QT_TRANSLATE_NOOP("party", "Country"), Kind.COUNTRY)
    tax_id: str = declare(QT_TRANSLATE_NOOP("party", "Tax number"))


@dataclass(frozen=True, slots=True)
class RouteStop:
    """A stop of the route, in order of travel."""

    id: str = given()
    kind: codes.StopKind | None = declare(QT_TRANSLATE_NOOP("route", "Stop"), Kind.CODE)
    place: str = declare(QT_TRANSLATE_NOOP("route", "Place"))
    code: str = declare(
        QT_TRANSLATE_NOOP("route", "UN/LOCODE"),
        Kind.LISTED,
        hint=QT_TRANSLATE_NOOP("route", "Such as GEPTI"),
        table="locode",
    )
    day: date | None = declare(QT_TRANSLATE_NOOP("route", "Date"), Kind.DATE)


@dataclass(frozen=True, slots=True)
class GoodsLine:
    """A line of goods as declared."""

    id: str = given()
    description: str = declare(QT_TRANSLATE_NOOP("goods", "Description"), need=Need.SUBMIT)
    hs: str = declare(QT_TRANSLATE_NOOP("goods", "HS code"), Kind.LISTED, table="hs")
    packages: str = declare(
        QT_TRANSLATE_NOOP("goods", "Packages"), hint=QT_TRANSLATE_NOOP("goods", "Number and kind, such as 960 cartons")
    )
    gross: Quantity | None = declare(QT_TRANSLATE_NOOP("goods", "Gross mass"), Kind.QUANTITY)
    net: Quantity | None = declare(QT_TRANSLATE_NOOP("goods", "Net mass"), Kind.QUANTITY)
    value: Money | None = declare(QT_TRANSLATE_NOOP("goods", "Value"), Kind.MONEY)
    package_kind: str = declare(QT_TRANSLATE_NOOP("goods", "Package code"), Kind.LISTED, table="package")
    origin: str = declare(QT_TRANSLATE_NOOP("goods", "Country of origin"), Kind.COUNTRY)
    marks: str = declare(QT_TRANSLATE_NOOP("goods", "Marks and numbers"))
    control_code: str = declare(
        QT_TRANSLATE_NOOP("goods", "Control-list code"), hint=QT_TRANSLATE_NOOP("goods", "Dual use, such as 3A001")
    )
    licence: str = declare(QT_TRANSLATE_NOOP("goods", "Licence number"))
    licence_state: codes.LicenceState | None = declare(QT_TRANSLATE_NOOP("goods", "Licence"), Kind.CODE)
    end_use: codes.EndUse | None = declare(QT_TRANSLATE_NOOP("goods", "End-user statement"), Kind.CODE)
    end_user: str = declare(QT_TRANSLATE_NOOP("goods", "End user"))
    expert: bool | None = declare(QT_TRANSLATE_NOOP("goods", "Detained for expert opinion"), Kind.YES_NO)


@dataclass(frozen=True, slots=True)
class Seal:
    """A seal that was found, removed or applied."""

    id: str = given()
    number: str = declare(QT_TRANSLATE_NOOP("seal", "Number"))
    action: codes.SealAction | None = declare(QT_TRANSLATE_NOOP("seal", "Found, removed, applied"), Kind.CODE)
    kind: codes.SealKind | None = declare(QT_TRANSLATE_NOOP("seal", "Kind"), Kind.CODE)
    state: codes.SealState | None = declare(QT_TRANSLATE_NOOP("seal", "State"), Kind.CODE)
    on: str = declare(QT_TRANSLATE_NOOP("seal", "Where"), hint=QT_TRANSLATE_NOOP("seal", "Unit and door"))
    at: Moment | None = declare(QT_TRANSLATE_NOOP("seal", "When"), Kind.MOMENT)


@dataclass(frozen=True, slots=True)
class SeizedItem:
    """One thing seized, in the unit in which it was found."""

    id: str = given()
    description: str = declare(QT_TRANSLATE_NOOP("item", "Description"), need=Need.ISSUE)
    category: Category | None = declare(QT_TRANSLATE_NOOP("item", "Category"), Kind.CODE, need=Need.ISSUE)
    quantity: Quantity | None = declare(
        QT_TRANSLATE_NOOP("item", "Quantity"),
        Kind.QUANTITY,
        hint=QT_TRANSLATE_NOOP("item", "Number and unit as found: 12.640 kg, 18000 pills, 60 l"),
        need=Need.ISSUE,
    )
    net: Quantity | None = declare(QT_TRANSLATE_NOOP("item", "Net"), Kind.QUANTITY)
    determined: codes.Weighing | None = declare(QT_TRANSLATE_NOOP("item", "How found"), Kind.CODE)
    packing: str = declare(QT_TRANSLATE_NOOP("item", "Packing and marks"))
    where_found: str = declare(QT_TRANSLATE_NOOP("item", "Where found"))
    bag_seal: str = declare(QT_TRANSLATE_NOOP("item", "Bag seal"))
    value: Money | None = declare(QT_TRANSLATE_NOOP("item", "Estimated value"), Kind.MONEY)
    sub_type: SubType | None = declare(QT_TRANSLATE_NOOP("item", "Sub-type"), Kind.CODE)
    gross: Quantity | None = declare(QT_TRANSLATE_NOOP("item", "Gross"), Kind.QUANTITY)
    field_test: str = declare(
        QT_TRANSLATE_NOOP("item", "Field test"), hint=QT_TRANSLATE_NOOP("item", "Test and its number")
    )
    test_result: codes.FieldTest | None = declare(QT_TRANSLATE_NOOP("item", "Result of the test"), Kind.CODE)


@dataclass(frozen=True, slots=True)
class Person:
    """A person present at the seizure, with a signature or a recorded refusal."""

    id: str = given()
    role: codes.PersonRole | None = declare(QT_TRANSLATE_NOOP("person", "Role"), Kind.CODE, need=Need.ISSUE)
    name: str = declare(QT_TRANSLATE_NOOP("person", "Name, own script"), need=Need.ISSUE)
    name_latin: str = declare(QT_TRANSLATE_NOOP("person", "Name, Latin letters"))
    address: str = declare(QT_TRANSLATE_NOOP("person", "Address"))
    document: str = declare(QT_TRANSLATE_NOOP("person", "Identity document"))
    languages: str = declare(QT_TRANSLATE_NOOP("person", "Languages"))
    signature: codes.Signature | None = declare(QT_TRANSLATE_NOOP("person", "Signature"), Kind.CODE, need=Need.SUBMIT)
    signed_at: Moment | None = declare(QT_TRANSLATE_NOOP("person", "Signed or refused at"), Kind.MOMENT)
    refusal: str = declare(
        QT_TRANSLATE_NOOP("person", "Words of the refusal"), hint=QT_TRANSLATE_NOOP("person", "As spoken")
    )
    heard_by: str = declare(QT_TRANSLATE_NOOP("person", "Who heard the refusal"))
    remark: str = declare(QT_TRANSLATE_NOOP("person", "Remark"))


@dataclass(frozen=True, slots=True)
class Sample:
    """A sample taken from an item."""

    id: str = given()
    item: str = declare(
        QT_TRANSLATE_NOOP("sample", "From item"), hint=QT_TRANSLATE_NOOP("sample", "Its number, such as 1")
    )
    quantity: Quantity | None = declare(QT_TRANSLATE_NOOP("sample", "Quantity"), Kind.QUANTITY)
    seal: str = declare(QT_TRANSLATE_NOOP("sample", "Bag seal"))
    taken: Moment | None = declare(QT_TRANSLATE_NOOP("sample", "Taken"), Kind.MOMENT)
    sent_to: str = declare(QT_TRANSLATE_NOOP("sample", "Sent to"))
    result: str = declare(QT_TRANSLATE_NOOP("sample", "Result"))


@dataclass(frozen=True, slots=True)
class Deadline:
    """A term that runs from the seizure, from the unit's own list or set by hand."""

    id: str = given()
    what: str = declare(QT_TRANSLATE_NOOP("deadline", "What is due"), need=Need.SUBMIT)
    days: int | None = declare(QT_TRANSLATE_NOOP("deadline", "Days"), Kind.NUMBER)
    due: date | None = declare(QT_TRANSLATE_NOOP("deadline", "Due"), Kind.DATE, need=Need.SUBMIT)
    done: Moment | None = declare(QT_TRANSLATE_NOOP("deadline", "Done"), Kind.MOMENT)


@dataclass(frozen=True, slots=True)
class Transfer:
    """A hand-over of things seized: the links of the custody chain, in the order of their times."""

    id: str = given()
    items: str = declare(
        QT_TRANSLATE_NOOP("custody", "Items"), hint=QT_TRANSLATE_NOOP("custody", "Such as 1–3, or all")
    )
    released_by: str = declare(QT_TRANSLATE_NOOP("custody", "Handed over by"), need=Need.SUBMIT)
    received_by: str = declare(QT_TRANSLATE_NOOP("custody", "Received by"), need=Need.SUBMIT)
    at: Moment | None = declare(QT_TRANSLATE_NOOP("custody", "When"), Kind.MOMENT, need=Need.SUBMIT)
    purpose: codes.Purpose | None = declare(QT_TRANSLATE_NOOP("custody", "Purpose"), Kind.CODE)
    condition: str = declare(QT_TRANSLATE_NOOP("custody", "Condition"))
    seal: str = declare(QT_TRANSLATE_NOOP("custody", "Seal"))
    place: str = declare(QT_TRANSLATE_NOOP("custody", "Place"))


@dataclass(frozen=True, slots=True)
class Seizure:
    """What was taken, on what grounds, before whom."""

    number: str = given()
    at: Moment | None = declare(QT_TRANSLATE_NOOP("seizure", "Date and time"), Kind.MOMENT, need=Need.ISSUE)
    place: str = declare(QT_TRANSLATE_NOOP("seizure", "Place"))
    grounds: str = declare(
        QT_TRANSLATE_NOOP("seizure", "Grounds, in your own words"),
        Kind.LONG,
        hint=QT_TRANSLATE_NOOP("seizure", "Required: a case without written grounds is lost"),
        need=Need.ISSUE,
    )
    legal_basis: str = declare(
        QT_TRANSLATE_NOOP("seizure", "Legal basis"),
        Kind.LEGAL_BASIS,
        hint=QT_TRANSLATE_NOOP("seizure", "From the list of your unit"),
    )
    detection: Detection | None = declare(QT_TRANSLATE_NOOP("seizure", "Detected by"), Kind.CODE, need=Need.SUBMIT)
    concealment: Concealment | None = declare(QT_TRANSLATE_NOOP("seizure", "Concealment"), Kind.CODE)
    concealment_note: str = declare(QT_TRANSLATE_NOOP("seizure", "Concealment in words"))
    rights_explained: Moment | None = declare(QT_TRANSLATE_NOOP("seizure", "Rights explained at"), Kind.MOMENT)
    language: str = declare(QT_TRANSLATE_NOOP("seizure", "Language spoken"))
    copies: str = declare(QT_TRANSLATE_NOOP("seizure", "Copies given to"))
    items: tuple[SeizedItem, ...] = declare(QT_TRANSLATE_NOOP("seizure", "Items"), Kind.ROWS, need=Need.ISSUE)
    persons: tuple[Person, ...] = declare(
        QT_TRANSLATE_NOOP("seizure", "Persons and signatures"), Kind.ROWS, need=Need.ISSUE
    )
    samples: tuple[Sample, ...] = declare(QT_TRANSLATE_NOOP("seizure", "Samples"), Kind.ROWS)
    storage: str = declare(QT_TRANSLATE_NOOP("seizure", "Stored at"))
    expert: bool | None = declare(QT_TRANSLATE_NOOP("seizure", "Detained for expert opinion"), Kind.YES_NO)
    expert_question: str = declare(QT_TRANSLATE_NOOP("seizure", "Question to the expert"))
    deadlines: tuple[Deadline, ...] = declare(QT_TRANSLATE_NOOP("seizure", "Deadlines"), Kind.ROWS)
    custody: tuple[Transfer, ...] = declare(QT_TRANSLATE_NOOP("seizure", "Custody"), Kind.ROWS)


@dataclass(frozen=True, slots=True)
class Check:
    """A check performed: what, when, with which instrument, what it gave."""

    id: str = given()
    kind: codes.CheckKind | None = declare(QT_TRANSLATE_NOOP("check", "Check"), Kind.CODE, need=Need.SUBMIT)
    at: Moment | None = declare(QT_TRANSLATE_NOOP("check", "When"), Kind.MOMENT)
    finding: codes.Finding | None = declare(QT_TRANSLATE_NOOP("check", "Finding"), Kind.CODE)
    instrument: str = declare(QT_TRANSLATE_NOOP("check", "Instrument and its number"))
    by: str = declare(QT_TRANSLATE_NOOP("check", "Done by"))
    note: str = declare(QT_TRANSLATE_NOOP("check", "Remark"))


@dataclass(frozen=True, slots=True)
class CheckedPoint:
    """A point of a checklist; `unit` is the row id of the transport unit, or its number in a file."""

    id: str = given()
    unit: str = declare(QT_TRANSLATE_NOOP("checkpoint_row", "Transport unit"))
    point: Checkpoint | None = declare(QT_TRANSLATE_NOOP("checkpoint_row", "Point"), Kind.CODE)
    finding: codes.Finding | None = declare(QT_TRANSLATE_NOOP("checkpoint_row", "Finding"), Kind.CODE)
    note: str = declare(QT_TRANSLATE_NOOP("checkpoint_row", "Remark"))


@dataclass(frozen=True, slots=True)
class WeighedPlace:
    """A place that was weighed to find the average."""

    id: str = given()
    mark: str = declare(QT_TRANSLATE_NOOP("place", "Place, its mark"))
    gross: Quantity | None = declare(QT_TRANSLATE_NOOP("place", "Gross"), Kind.QUANTITY)
    net: Quantity | None = declare(QT_TRANSLATE_NOOP("place", "Net"), Kind.QUANTITY)


@dataclass(frozen=True, slots=True)
class Present:
    """A person present at the examination."""

    id: str = given()
    role: codes.PersonRole | None = declare(QT_TRANSLATE_NOOP("present", "Role"), Kind.CODE)
    name: str = declare(QT_TRANSLATE_NOOP("present", "Name, own script"), need=Need.SUBMIT)
    name_latin: str = declare(QT_TRANSLATE_NOOP("present", "Name, Latin letters"))
    document: str = declare(QT_TRANSLATE_NOOP("present", "Identity document"))


@dataclass(frozen=True, slots=True)
class FoundPerson:
    """A person found in a load: a result of its own."""

    id: str = given()
    name: str = declare(QT_TRANSLATE_NOOP("found_person", "Name, own script"), need=Need.SUBMIT)
    name_latin: str = declare(QT_TRANSLATE_NOOP("found_person", "Name, Latin letters"))
    born: date | None = declare(QT_TRANSLATE_NOOP("found_person", "Born"), Kind.DATE)
    country: str = declare(QT_TRANSLATE_NOOP("found_person", "Citizenship"), Kind.COUNTRY)
    document: str = declare(QT_TRANSLATE_NOOP("found_person", "Identity document"))
    condition: codes.Condition | None = declare(QT_TRANSLATE_NOOP("found_person", "Condition"), Kind.CODE)
    where_found: str = declare(QT_TRANSLATE_NOOP("found_person", "Where found"))
    handed_to: str = declare(QT_TRANSLATE_NOOP("found_person", "Handed over to"))
    note: str = declare(QT_TRANSLATE_NOOP("found_person", "Remark"))


@dataclass(frozen=True, slots=True)
class RiskMark:
    """A risk indicator seen in this case, with the points that it had then."""

    id: str = given()
    indicator: str = declare(QT_TRANSLATE_NOOP("risk", "Indicator"), Kind.LISTED, table="indicator", need=Need.SUBMIT)
    points: int | None = declare(QT_TRANSLATE_NOOP("risk", "Points"), Kind.NUMBER)
    note: str = declare(QT_TRANSLATE_NOOP("risk", "What was seen"))


@dataclass(frozen=True, slots=True)
class Imported:
    """That a case came out of a file: when, by whom, the file's digest, and the status and revision that it stated.

    `countersigned_by` is who, as the file says, agreed to the release: that counts for nothing here.
    `training` stays with what once was a training vault's, wherever it goes: never printed unmarked, never sent.
    """

    at: Moment | None = given(None)
    by: str = given()
    content: str = given()
    status: codes.CaseStatus | None = given(None)
    revision: int = given(0)
    training: bool = given(default=False)
    countersigned_by: str = given()


@dataclass(frozen=True, slots=True)
class Evidence:
    """A file kept as evidence: what it is, and to what it belongs; its bytes lie sealed beside the database.

    `media` is told by its first bytes, `sha256` (hex) and `size` are of the bytes as they came in; `width` and
    `height` are 0 for what is no picture. `name`, `taken`, `camera` and `position` are claims of the file itself.
    `item` is the row id of a seized item, `point` that of a point of the checklist.
    """

    id: str = given()
    kind: codes.EvidenceKind | None = declare(QT_TRANSLATE_NOOP("evidence", "Kind"), Kind.CODE)
    name: str = given("", QT_TRANSLATE_NOOP("evidence", "File name"))
    media: str = given("", QT_TRANSLATE_NOOP("evidence", "Format"))
    size: int = given(0, QT_TRANSLATE_NOOP("evidence", "Size"))
    sha256: str = given("", QT_TRANSLATE_NOOP("evidence", "SHA-256"))
    width: int = given(0, QT_TRANSLATE_NOOP("evidence", "Width"))
    height: int = given(0, QT_TRANSLATE_NOOP("evidence", "Height"))
    added: Moment | None = given(None, QT_TRANSLATE_NOOP("evidence", "Added"))
    by: str = given("", QT_TRANSLATE_NOOP("evidence", "Added by"))
    caption: str = declare(QT_TRANSLATE_NOOP("evidence", "Caption"))
    item: str = declare(QT_TRANSLATE_NOOP("evidence", "Seized item"))
    point: str = declare(QT_TRANSLATE_NOOP("evidence", "Point of the checklist"))
    taken: str = given("", QT_TRANSLATE_NOOP("evidence", "Taken, as the file says"))
    camera: str = given("", QT_TRANSLATE_NOOP("evidence", "Camera, as the file says"))
    position: str = given("", QT_TRANSLATE_NOOP("evidence", "Position, as the file says"))


@dataclass(frozen=True, slots=True)
class Examination:
    """What was done and what came of it."""

    decision: codes.Decision | None = declare(QT_TRANSLATE_NOOP("examination", "Decision"), Kind.CODE, need=Need.SUBMIT)
    opened: Moment | None = declare(QT_TRANSLATE_NOOP("examination", "Opened"), Kind.MOMENT)
    share: str = declare(
        QT_TRANSLATE_NOOP("examination", "Share unloaded"), hint=QT_TRANSLATE_NOOP("examination", "Such as 40 %")
    )
    gross_documents: Quantity | None = declare(
        QT_TRANSLATE_NOOP("examination", "Gross mass in the documents"), Kind.QUANTITY
    )
    gross_found: Quantity | None = declare(QT_TRANSLATE_NOOP("examination", "Gross mass found"), Kind.QUANTITY)
    determined: codes.Weighing | None = declare(QT_TRANSLATE_NOOP("examination", "How found"), Kind.CODE)
    radiation: Decimal | None = declare(QT_TRANSLATE_NOOP("examination", "Radiation background, µSv/h"), Kind.NUMBER)
    instrument: str = declare(QT_TRANSLATE_NOOP("examination", "Instrument and its number"))
    result: codes.Result | None = declare(QT_TRANSLATE_NOOP("examination", "Result"), Kind.CODE, need=Need.SUBMIT)
    places_documents: int | None = declare(QT_TRANSLATE_NOOP("examination", "Places in the documents"), Kind.NUMBER)
    places_found: int | None = declare(QT_TRANSLATE_NOOP("examination", "Places found"), Kind.NUMBER)
    net_found: Quantity | None = declare(QT_TRANSLATE_NOOP("examination", "Net mass found"), Kind.QUANTITY)
    determined_note: str = declare(QT_TRANSLATE_NOOP("examination", "How found, in words"))
    places: tuple[WeighedPlace, ...] = declare(QT_TRANSLATE_NOOP("examination", "Places weighed"), Kind.ROWS)
    alarm: bool | None = declare(QT_TRANSLATE_NOOP("examination", "Radiation alarm"), Kind.YES_NO)
    alarm_note: str = declare(QT_TRANSLATE_NOOP("examination", "Cause of the alarm"))
    checks: tuple[Check, ...] = declare(QT_TRANSLATE_NOOP("examination", "Checks performed"), Kind.ROWS)
    checklist: tuple[CheckedPoint, ...] = declare(QT_TRANSLATE_NOOP("examination", "Checklist"), Kind.ROWS)
    present: tuple[Present, ...] = declare(QT_TRANSLATE_NOOP("examination", "Persons present"), Kind.ROWS)
    declarant_absent: str = declare(QT_TRANSLATE_NOOP("examination", "Why the declarant was absent"))
    found: tuple[FoundPerson, ...] = declare(QT_TRANSLATE_NOOP("examination", "Persons found"), Kind.ROWS)
    remarks: str = declare(QT_TRANSLATE_NOOP("examination", "Remarks of those present"), Kind.LONG)


@dataclass(frozen=True, slots=True)
class Case:
    """An inspection with everything recorded about it.

    `revision` is the number of the frozen revision ("0" until first issued); `remark` is the reason of the last
    return or amendment; `draw` is the random draw that selected it; `countersigned_by` is who agreed to a release
    against a high score; `imported` tells that it came out of a file; `evidence` grows in any state of the case.
    """

    id: str = given()
    number: str = given()
    status: codes.CaseStatus = given(codes.CaseStatus.DRAFT)
    revision: int = given(0)
    opened_by: str = given()
    submitted_by: str = given()
    approved_by: str = given()
    remark: str = given()
    countersigned_by: str = given()
    draw: str = given()
    imported: Imported | None = given(None)
    evidence: tuple[Evidence, ...] = given((), QT_TRANSLATE_NOOP("case", "Evidence"))
    direction: codes.Direction | None = declare(QT_TRANSLATE_NOOP("case", "Direction"), Kind.CODE, need=Need.SUBMIT)
    place: str = declare(QT_TRANSLATE_NOOP("case", "Post and place"), need=Need.ISSUE)
    place_code: str = declare(QT_TRANSLATE_NOOP("case", "UN/LOCODE"), Kind.LISTED, table="locode")
    arrived: Moment | None = declare(QT_TRANSLATE_NOOP("case", "Arrived"), Kind.MOMENT)
    begun: Moment | None = declare(QT_TRANSLATE_NOOP("case", "Begun"), Kind.MOMENT, need=Need.ISSUE)
    ended: Moment | None = declare(QT_TRANSLATE_NOOP("case", "Ended"), Kind.MOMENT)
    released: Moment | None = declare(QT_TRANSLATE_NOOP("case", "Released"), Kind.MOMENT)
    officers: str = declare(QT_TRANSLATE_NOOP("case", "Officers present"), need=Need.SUBMIT)
    selection: codes.Selection | None = declare(
        QT_TRANSLATE_NOOP("case", "Why selected"), Kind.CODE, need=Need.SUBMIT, paper=False
    )
    selection_note: str = declare(QT_TRANSLATE_NOOP("case", "Reason in words"), Kind.LONG, paper=False)
    alert: str = declare(
        QT_TRANSLATE_NOOP("case", "Alert or request"), hint=QT_TRANSLATE_NOOP("case", "Its number"), paper=False
    )
    operation: str = declare(QT_TRANSLATE_NOOP("case", "Operation"), paper=False)
    risks: tuple[RiskMark, ...] = declare(QT_TRANSLATE_NOOP("case", "Risk indicators"), Kind.ROWS, paper=False)
    release_reason: str = declare(
        QT_TRANSLATE_NOOP("case", "Why released against the score"),
        Kind.LONG,
        hint=QT_TRANSLATE_NOOP("case", "Needed when a high score is released without a countersignature"),
        paper=False,
    )
    units: tuple[TransportUnit, ...] = declare(QT_TRANSLATE_NOOP("case", "Transport units"), Kind.ROWS, need=Need.ISSUE)
    documents: tuple[Document, ...] = declare(QT_TRANSLATE_NOOP("case", "Documents"), Kind.ROWS)
    parties: tuple[Party, ...] = declare(QT_TRANSLATE_NOOP("case", "Parties"), Kind.ROWS, need=Need.SUBMIT)
    route: tuple[RouteStop, ...] = declare(QT_TRANSLATE_NOOP("case", "Route"), Kind.ROWS)
    goods: tuple[GoodsLine, ...] = declare(QT_TRANSLATE_NOOP("case", "Goods"), Kind.ROWS, need=Need.SUBMIT)
    seals: tuple[Seal, ...] = declare(QT_TRANSLATE_NOOP("case", "Seals"), Kind.ROWS)
    examination: Examination = declare(QT_TRANSLATE_NOOP("case", "Examination"), Kind.GROUP, default=Examination())
    narrative: str = declare(QT_TRANSLATE_NOOP("case", "Narrative"), Kind.LONG)
    seizure: Seizure | None = declare(QT_TRANSLATE_NOOP("case", "Seizure"), Kind.GROUP)

    @property
    def issued(self) -> bool:
        """Whether a revision has been frozen and printed without DRAFT."""
        return self.revision > 0

    @property
    def from_training(self) -> bool:
        """Whether it came out of a training vault."""
        return self.imported is not None and self.imported.training

    @property
    def held(self) -> timedelta | None:
        """How long the consignment was held: arrival to release; None until both are known."""
        return self.released.utc - self.arrived.utc if self.arrived and self.released else None

    @property
    def score(self) -> int:
        """The risk score: the points of its indicators, and nothing that is not shown."""
        return sum(mark.points or 0 for mark in self.risks)
