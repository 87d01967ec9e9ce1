"""Makes up cases to be measured: the typed texts differ from number to number, so that none is remembered."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from pcu_desk.domain import codes
from pcu_desk.domain.canonical import canonical, digest
from pcu_desk.domain.case import Case, GoodsLine, Party, Person, RouteStop, Seal, SeizedItem, Seizure, TransportUnit
from pcu_desk.domain.event import Head
from pcu_desk.domain.listed import Category, Concealment, Detection
from pcu_desk.domain.moment import Moment
from pcu_desk.domain.officer import Officer
from pcu_desk.domain.quantity import Quantity
from pcu_desk.domain.record import encode
from pcu_desk.domain.report import ReportInput, ReportKind, ReportStatus
from pcu_desk.domain.unit import PortUnit, UnitName


def source_of(number: int, items: int) -> ReportInput:
    """Return what a seizure report is made from; with two items it has one page."""
    case = _case(number, items)
    data = canonical(encode(case))
    return ReportInput(
        kind=ReportKind.SEIZURE.value,
        case=case,
        unit=PortUnit("GEPTI", "GE", names=(UnitName("en", "Port Control Unit, Poti", "Customs", "Poti, gate 3"),)),
        status=ReportStatus.ISSUED,
        languages=("en",),
        content_hash=digest(data).hex(),
        head=Head("d" + 20 * "0", 1000 + number, digest(data).hex()),
        case_json=data,
        seizing_officer=Officer("nino", "Nino Kapanadze", "", codes.Role.OFFICER, ""),
        approving_officer=None,
    )


def _case(number: int, items: int) -> Case:
    when = Moment.parse("2026-11-21T15:20+04:00")
    item = SeizedItem(
        id="i",
        description=f"Pressed brown substance, {number} taped packs; field test: opiates, presumptive",
        category=Category("drugs"),
        quantity=Quantity(Decimal("12.640"), codes.Unit.KG),
        net=Quantity(Decimal("12.118"), codes.Unit.KG),
        determined=codes.Weighing.WEIGHED,
        bag_seal=f"A-{20481 + number}",
    )
    person = Person(
        id="p",
        role=codes.PersonRole.WITNESS,
        name=f"Giorgi Meladze {number}",
        address=f"Poti, Agmashenebeli {number}",
        signature=codes.Signature.SIGNED,
        signed_at=when,
    )
    return Case(
        id=f"0193f0c2-7b1a-7abc-8def-{number:012d}",
        number=f"GEPTI-2026-A-{number:05d}",
        revision=1,
        place="Poti, gate 3",
        place_code="GEPTI",
        units=(TransportUnit("u", codes.UnitKind.CONTAINER, "CSQU3054383", "22G1", note=f"lane {number}"),),
        seals=(Seal("s", f"{4418 + number:06d}", codes.SealAction.FOUND, None, codes.SealState.INTACT),),
        goods=(GoodsLine("g", f"Ceramic floor tiles, lot {number}", "6907.21", "960 cartons"),),
        route=(RouteStop("r", codes.StopKind.LOADING, "Mersin", "TRMER"), RouteStop("t", None, "Baku", "AZBAK")),
        parties=(Party("a", codes.PartyRole.CONSIGNOR, f"Aytepe Yapı Ticaret {number} Ltd", country="TR"),),
        seizure=Seizure(
            number=f"GEPTI-S-2026-A-{number:04d}",
            at=when,
            grounds=f"Inside length 0.{number} m short of the standard, fresh sealant on the front wall. " * 2,
            legal_basis="L-03",
            detection=Detection("documents"),
            concealment=Concealment("structure"),
            items=tuple(_numbered(item, n) for n in range(items)),
            persons=tuple(replace(person, id=f"p{n}") for n in range(2)),
        ),
    )


def _numbered(item: SeizedItem, number: int) -> SeizedItem:
    """Return a row of a list: what an officer types differs in each, what he chooses is often the same."""
    return replace(
        item,
        id=f"i{number}",
        description=f"{item.description}, lot {number}",
        packing=f"bag {number}",
        bag_seal=f"{item.bag_seal}-{number}",
    )
