"""The inspection (the case) and its seizure as frozen values; every field of them is declared once, here."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from pcu_desk.domain import codes
from pcu_desk.domain.fields import Kind, Need, declare, given
from pcu_desk.domain.moment import Moment
from pcu_desk.domain.quantity import Money, Quantity
from pcu_desk.domain.text import QT_TRANSLATE_NOOP

SCHEMA = 1


@dataclass(frozen=True, slots=True)
class TransportUnit:
    """A container or a truck: the number as typed; a failed check is kept as seen, never refused."""

    id: str = given()
    kind: codes.UnitKind | None = declare(QT_TRANSLATE_NOOP("unit", "Kind"), Kind.CODE)
    number: str = declare(QT_TRANSLATE_NOOP("unit", "Number"), Kind.IDENTIFIER, need=Need.ISSUE)
    size_type: str = declare(
        QT_TRANSLATE_NOOP("unit", "Size and type"), hint=QT_TRANSLATE_NOOP("unit", "Four characters, such as 22G1")
    )
    country: str = declare(QT_TRANSLATE_NOOP("unit", "Country"), Kind.COUNTRY)
    kept_as_seen: bool | None = declare(QT_TRANSLATE_NOOP("unit", "Failed check, kept as seen"), Kind.YES_NO)
    note: str = declare(QT_TRANSLATE_NOOP("unit", "Remark"))


@dataclass(frozen=True, slots=True)
class Document:
    """A transport or customs document."""

    id: str = given()
    kind: codes.DocumentKind | None = declare(QT_TRANSLATE_NOOP("document", "Document"), Kind.CODE)
    number: str = declare(QT_TRANSLATE_NOOP("document", "Number"))
    issued: date | None = declare(QT_TRANSLATE_NOOP("document", "Date"), Kind.DATE)


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
    code: str = declare(QT_TRANSLATE_NOOP("route", "UN/LOCODE"), hint=QT_TRANSLATE_NOOP("route", "Such as GEPTI"))
    day: date | None = declare(QT_TRANSLATE_NOOP("route", "Date"), Kind.DATE)


@dataclass(frozen=True, slots=True)
class GoodsLine:
    """A line of goods as declared."""

    id: str = given()
    description: str = declare(QT_TRANSLATE_NOOP("goods", "Description"), need=Need.SUBMIT)
    hs: str = declare(QT_TRANSLATE_NOOP("goods", "HS code"))
    packages: str = declare(
        QT_TRANSLATE_NOOP("goods", "Packages"), hint=QT_TRANSLATE_NOOP("goods", "Number and kind, such as 960 cartons")
    )
    gross: Quantity | None = declare(QT_TRANSLATE_NOOP("goods", "Gross mass"), Kind.QUANTITY)
    net: Quantity | None = declare(QT_TRANSLATE_NOOP("goods", "Net mass"), Kind.QUANTITY)
    value: Money | None = declare(QT_TRANSLATE_NOOP("goods", "Value"), Kind.MONEY)


@dataclass(frozen=True, slots=True)
class Seal:
    """A seal that was found, removed or applied."""

    id: str = given()
    number: str = declare(QT_TRANSLATE_NOOP("seal", "Number"))
    action: codes.SealAction | None = declare(QT_TRANSLATE_NOOP("seal", "Found, removed, applied"), Kind.CODE)
    kind: codes.SealKind | None = declare(QT_TRANSLATE_NOOP("seal", "Kind"), Kind.CODE)
    state: codes.SealState | None = declare(QT_TRANSLATE_NOOP("seal", "State"), Kind.CODE)


@dataclass(frozen=True, slots=True)
class SeizedItem:
    """One thing seized, in the unit in which it was found."""

    id: str = given()
    description: str = declare(QT_TRANSLATE_NOOP("item", "Description"), need=Need.ISSUE)
    category: codes.Category | None = declare(QT_TRANSLATE_NOOP("item", "Category"), Kind.CODE, need=Need.ISSUE)
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
    detection: codes.Detection | None = declare(
        QT_TRANSLATE_NOOP("seizure", "Detected by"), Kind.CODE, need=Need.SUBMIT
    )
    concealment: codes.Concealment | None = declare(QT_TRANSLATE_NOOP("seizure", "Concealment"), Kind.CODE)
    concealment_note: str = declare(QT_TRANSLATE_NOOP("seizure", "Concealment in words"))
    rights_explained: Moment | None = declare(QT_TRANSLATE_NOOP("seizure", "Rights explained at"), Kind.MOMENT)
    language: str = declare(QT_TRANSLATE_NOOP("seizure", "Language spoken"))
    copies: str = declare(QT_TRANSLATE_NOOP("seizure", "Copies given to"))
    items: tuple[SeizedItem, ...] = declare(QT_TRANSLATE_NOOP("seizure", "Items"), Kind.ROWS, need=Need.ISSUE)
    persons: tuple[Person, ...] = declare(
        QT_TRANSLATE_NOOP("seizure", "Persons and signatures"), Kind.ROWS, need=Need.ISSUE
    )


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


@dataclass(frozen=True, slots=True)
class Case:
    """An inspection with everything recorded about it.

    `revision` is the number of the frozen revision ("0" until first issued); `remark` is the reason of the last
    return or amendment.
    """

    id: str = given()
    number: str = given()
    status: codes.CaseStatus = given(codes.CaseStatus.DRAFT)
    revision: int = given(0)
    opened_by: str = given()
    submitted_by: str = given()
    approved_by: str = given()
    remark: str = given()
    direction: codes.Direction | None = declare(QT_TRANSLATE_NOOP("case", "Direction"), Kind.CODE, need=Need.SUBMIT)
    place: str = declare(QT_TRANSLATE_NOOP("case", "Post and place"), need=Need.ISSUE)
    place_code: str = declare(QT_TRANSLATE_NOOP("case", "UN/LOCODE"))
    begun: Moment | None = declare(QT_TRANSLATE_NOOP("case", "Begun"), Kind.MOMENT, need=Need.ISSUE)
    ended: Moment | None = declare(QT_TRANSLATE_NOOP("case", "Ended"), Kind.MOMENT)
    officers: str = declare(QT_TRANSLATE_NOOP("case", "Officers present"), need=Need.SUBMIT)
    selection: codes.Selection | None = declare(QT_TRANSLATE_NOOP("case", "Why selected"), Kind.CODE, need=Need.SUBMIT)
    selection_note: str = declare(QT_TRANSLATE_NOOP("case", "Reason in words"), Kind.LONG)
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
