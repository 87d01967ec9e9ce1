from __future__ import annotations

import dataclasses
import io
import itertools
import types
import typing
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

from PIL import Image

from pcu_desk.domain import codes
from pcu_desk.domain.canonical import canonical, digest
from pcu_desk.domain.case import (
    Case,
    Check,
    CheckedPoint,
    Document,
    Examination,
    GoodsLine,
    Party,
    Person,
    Present,
    RouteStop,
    Sample,
    Seal,
    SeizedItem,
    Seizure,
    Transfer,
    TransportUnit,
    WeighedPlace,
)
from pcu_desk.domain.event import Act, Event, Head
from pcu_desk.domain.fields import Kind, spec_of
from pcu_desk.domain.listed import Category, Checkpoint, Coded, Concealment, Detection
from pcu_desk.domain.message import Delivery, Enclosure, Message
from pcu_desk.domain.moment import Moment
from pcu_desk.domain.officer import Officer
from pcu_desk.domain.ports import HistoryEntry
from pcu_desk.domain.quantity import Money, Quantity
from pcu_desk.domain.record import record_of
from pcu_desk.domain.report import Photo, RecoverySheet, ReportInput, ReportStatus
from pcu_desk.domain.unit import LegalBasis, PortUnit, UnitName


def at(text: str) -> Moment:
    return Moment.parse(text)


def kg(text: str) -> Quantity:
    return Quantity(Decimal(text), codes.Unit.KG)


ITEMS = (
    SeizedItem(
        id="i1",
        description="Pressed brown substance, 24 taped packs; field test: opiates, presumptive",
        category=Category("drugs"),
        quantity=kg("12.640"),
        net=kg("12.118"),
        determined=codes.Weighing.WEIGHED,
        bag_seal="A-20481",
    ),
    SeizedItem(
        id="i2",
        description="Tablets in blisters marked TR 225",
        category=Category("medicines"),
        quantity=Quantity(Decimal(18000), codes.Unit.PILLS),
        determined=codes.Weighing.COUNTED,
        bag_seal="A-20482",
    ),
    SeizedItem(
        id="i3",
        description="Clear liquid with a sharp smell, 2 canisters",
        category=Category("precursors"),
        quantity=Quantity(Decimal(60), codes.Unit.L),
        determined=codes.Weighing.MARKS,
        bag_seal="A-20483",
    ),
)
PERSONS = (
    Person(
        id="p1",
        role=codes.PersonRole.DRIVER,
        name="Serdar Annaýew",
        document="passport A 1184093 (TM)",
        signature=codes.Signature.REFUSED,
        signed_at=at("2026-11-21T16:12+04:00"),
        refusal="Not without a lawyer.",
        heard_by="Giorgi Meladze",
    ),
    Person(
        id="p2",
        role=codes.PersonRole.WITNESS,
        name="გიორგი მელაძე",
        name_latin="Giorgi Meladze",
        address="Poti, Agmashenebeli 14",
        signature=codes.Signature.SIGNED,
        signed_at=at("2026-11-21T16:15+04:00"),
    ),
    Person(
        id="p3",
        role=codes.PersonRole.WITNESS,
        name="Азиз Рахимов",
        name_latin="Aziz Rakhimov",
        address="Poti, Larnaka 3, flat 8",
        signature=codes.Signature.SIGNED,
        signed_at=at("2026-11-21T16:16+04:00"),
    ),
    Person(
        id="p4",
        role=codes.PersonRole.INTERPRETER,
        name="Марал Оразова",
        name_latin="Maral Orazowa",
        languages="tk, ru",
        signature=codes.Signature.SIGNED,
        signed_at=at("2026-11-21T16:10+04:00"),
    ),
)
CASE = Case(
    id="0193f0c2-7b1a-7abc-8def-0123456789ab",
    number="GEPTI-2026-A-00412",
    status=codes.CaseStatus.APPROVED,
    revision=1,
    place="Poti, gate 3",
    place_code="GEPTI",
    units=(
        TransportUnit(id="u1", kind=codes.UnitKind.CONTAINER, number="CSQU3054383", size_type="22G1"),
        TransportUnit(
            id="u2", kind=codes.UnitKind.CONTAINER, number="MWCU 605978-5", kept_as_seen=True, note="on the roof"
        ),
    ),
    seals=(
        Seal(id="s1", number="004418", action=codes.SealAction.FOUND, state=codes.SealState.INTACT),
        Seal(id="s2", number="0091273", action=codes.SealAction.APPLIED),
    ),
    goods=(
        GoodsLine(
            id="g1", description="Ceramic floor tiles", hs="6907.21", packages="960 cartons", gross=kg("24060.0")
        ),
    ),
    route=(
        RouteStop(id="r1", kind=codes.StopKind.LOADING, place="Mersin", code="TRMER"),
        RouteStop(id="r2", kind=codes.StopKind.HERE, place="Poti", code="GEPTI"),
        RouteStop(id="r3", kind=codes.StopKind.TRANSHIPMENT, place="Baku", code="AZBAK"),
        RouteStop(id="r4", kind=codes.StopKind.DESTINATION, place="Türkmenbaşy", code="TMKRW"),
    ),
    parties=(
        Party(id="a1", role=codes.PartyRole.CONSIGNOR, name="Aytepe Yapı Ticaret Ltd", country="TR"),
        Party(id="a2", role=codes.PartyRole.CONSIGNEE, name="Hazar Ýoly HJ", country="TM"),
    ),
    examination=Examination(),
    seizure=Seizure(
        number="GEPTI-S-2026-A-0019",
        at=at("2026-11-21T15:20+04:00"),
        grounds=(
            "Inside length 0.41 m short of the standard, fresh sealant on the front wall, consignee on alert "
            "AZBAK-2026-0031. Opening made at 14:58 before two witnesses."
        ),
        legal_basis="L-03",
        detection=Detection("documents"),
        concealment=Concealment("structure"),
        concealment_note="false front wall",
        items=ITEMS,
        persons=PERSONS,
    ),
)
UNIT = PortUnit(
    code="GEPTI",
    country="GE",
    names=(
        UnitName(
            id="en",
            name="Port Control Unit, Poti",
            authority="Revenue and customs authority",
            address="Port of Poti, gate 3, GEPTI",
        ),
        UnitName(
            id="ru",
            name="Отдел портового контроля, Поти",
            authority="Налоговый и таможенный орган",
            address="Порт Поти, пост 3, GEPTI",
        ),
    ),
    legal_bases=(LegalBasis(id="L-03", wording="Entry of the list of the unit"),),
    form_version="4",
)
NINO = Officer("nino", "ნინო კაპანაძე", "Nino Kapanadze", codes.Role.OFFICER, "")
GIORGI = Officer("giorgi", "გიორგი ბერიძე", "Giorgi Beridze", codes.Role.SUPERVISOR, "")
HEAD = Head("d0123456789abcdef0123", 1846, "9f2c41a70b3e55d8" + "0" * 48)


def source(
    languages: tuple[str, ...] = ("en",),
    *,
    case: Case = CASE,
    status: ReportStatus = ReportStatus.APPROVED,
    training: bool = False,
    unit: PortUnit = UNIT,
    kind: str = "seizure",
) -> ReportInput:
    data = canonical(record_of(case))
    return ReportInput(
        kind=kind,
        case=case,
        unit=replace(unit, training=training),
        status=status,
        languages=languages,
        content_hash=digest(data).hex(),
        head=HEAD,
        case_json=data,
        seizing_officer=NINO,
        approving_officer=GIORGI if status is ReportStatus.APPROVED else None,
    )


def with_seizure(**changes: object) -> Case:
    assert CASE.seizure is not None
    return replace(CASE, seizure=replace(CASE.seizure, **changes))


def day(text: str) -> date:
    return date.fromisoformat(text)


def filled() -> Case:
    """A case with every typed field filled, each with words of its own."""
    when = at("2026-11-21T14:06+04:00")
    quantity = Quantity(Decimal("0.050"), codes.Unit.T)
    return replace(
        CASE,
        direction=codes.Direction.TRANSIT,
        begun=at("2026-11-21T13:01+04:00"),
        ended=at("2026-11-21T18:59+04:00"),
        officers="Levan Dolidze, Tamar Gelashvili",
        selection=codes.Selection.ALERT,
        selection_note="Quantity absurd for the consignee",
        narrative="Doors opened; <b>front wall</b> sounds hollow & <img src='/etc/passwd'/> is only text.<br/>",
        units=(
            TransportUnit("u1", codes.UnitKind.CONTAINER, "CSQU3054383", "22G1", "GE", None, "scratch near hinge"),
            TransportUnit("u2", codes.UnitKind.TRUCK, "AA-123-BB", "", "TR", None, "trailer without lamp"),
        ),
        documents=(replace_document("d1", codes.DocumentKind.BILL_OF_LADING, "MEDU-7718/2", "2026-11-02"),),
        parties=(
            Party(
                "a1", codes.PartyRole.CONSIGNEE, "ООО «Заря»", "OOO Zarya", "Bakı, Nizami küç. 5", "AZ", "1400057421"
            ),
        ),
        route=(RouteStop("r1", codes.StopKind.LOADING, "Mersin", "TRMER", day("2026-11-03")),),
        goods=(
            GoodsLine(
                "g1",
                "Ceramic floor tiles",
                "6907.21",
                "960 cartons",
                kg("24060.0"),
                kg("23100.5"),
                Money(Decimal("52000.00"), "USD"),
            ),
        ),
        seals=(Seal("s1", "004418", codes.SealAction.FOUND, codes.SealKind.HIGH_SECURITY, codes.SealState.CLONED),),
        examination=Examination(
            codes.Decision.PARTIAL,
            when,
            "40 % of the load",
            quantity,
            kg("24118"),
            codes.Weighing.AVERAGE,
            Decimal("0.12"),
            "Polimaster PM1703 no. 55172",
            codes.Result.SEIZURE,
        ),
        seizure=replace(
            with_seizure().seizure or Seizure(),
            place="Bonded shed 2",
            rights_explained=at("2026-11-21T15:02+04:00"),
            language="Turkmen",
            copies="driver, carrier",
            items=(
                replace(
                    ITEMS[0],
                    packing="brown tape",
                    where_found="behind the front wall",
                    value=Money(Decimal(632000), "USD"),
                ),
                *ITEMS[1:],
            ),
            persons=(replace(PERSONS[0], languages="tk", remark="speaks through the interpreter"), *PERSONS[1:]),
        ),
    )


def replace_document(identity: str, kind: codes.DocumentKind, number: str, issued: str) -> Document:
    return Document(identity, kind, number, day(issued))


def crammed() -> Case:
    """A case in which every declared field of every class holds something, texts each their own word."""
    words = (f"word{number}" for number in itertools.count(1))
    case: Case = _crammed(Case, words)
    return replace(case, id=CASE.id, number=CASE.number, status=CASE.status, revision=1)


def _crammed(kind: Any, words: Iterator[str]) -> Any:
    if typing.get_origin(kind) is tuple:
        return (_crammed(typing.get_args(kind)[0], words),)
    if kind in _PLAIN:
        return _PLAIN[kind]
    if kind is str:
        return next(words)
    if issubclass(kind, Coded):
        return next(iter(kind))
    fields = {field.name: field for field in dataclasses.fields(kind)}
    hints = typing.get_type_hints(kind)
    made = {}
    for name, field in fields.items():
        spec, hint = spec_of(field), hints[name]
        if spec.kind is Kind.GIVEN:
            made[name] = f"row-{name}" if name == "id" else field.default
        elif not spec.paper:
            made[name] = () if spec.kind is Kind.ROWS else "secret"
        else:
            options = typing.get_args(hint) if isinstance(hint, types.UnionType) else (hint,)
            made[name] = _crammed(options[0], words)
    return kind(**made)


_PLAIN: dict[Any, Any] = {
    bool: True,
    int: 17,
    Decimal: Decimal("0.125"),
    date: date(2026, 11, 3),
    Moment: at("2026-11-21T13:01+04:00"),
    Quantity: Quantity(Decimal("24.5"), codes.Unit.KG),
    Money: Money(Decimal("52000.00"), "USD"),
}


KARACHI = PortUnit(
    code="PKKHI",
    country="PK",
    names=(
        UnitName("ur", "پورٹ کنٹرول یونٹ، کراچی", "کسٹمز، حکومتی محکمہ", "کراچی بندرگاہ، گیٹ 3، PKKHI"),
        UnitName(
            "en", "Port Control Unit, Karachi", "Customs, government department", "Port of Karachi, gate 3, PKKHI"
        ),
    ),
    legal_bases=(LegalBasis(id="L-03", wording="یونٹ کی فہرست کا اندراج"),),
    form_version="4",
)


def urdu() -> Case:
    """A case as an officer in Karachi writes it: Urdu words with identifiers, dates and numbers of both shapes."""
    item = replace(
        ITEMS[0], description="دبایا ہوا بھورا مادہ، ٹیپ میں 24 پیکٹ؛ ابتدائی ٹیسٹ: افیون", quantity=kg("24.5")
    )
    pills = replace(ITEMS[1], description="گولیاں، پتوں پر نشان TR 225", net=None)
    liquid = replace(ITEMS[2], description="شفاف مائع، تیز بو، 2 کین")
    driver = replace(PERSONS[0], refusal="وکیل کے بغیر نہیں۔", heard_by="دونوں گواہ", document="پاسپورٹ A 1184093")
    witness = replace(
        PERSONS[1], name="عبدالستار بلوچ", name_latin="Abdul Sattar Baloch", address="کیماڑی، گلی 4، مکان 12"
    )
    return replace(
        CASE,
        number="PKKHI-2026-A-00412",
        place="کراچی، گیٹ 3",
        place_code="PKKHI",
        units=(
            TransportUnit(id="u1", kind=codes.UnitKind.CONTAINER, number="MSKU 907032-3", size_type="22G1"),
            TransportUnit(
                id="u2", kind=codes.UnitKind.CONTAINER, number="MWCU 605978-5", kept_as_seen=True, note="چھت پر"
            ),
        ),
        goods=(replace(CASE.goods[0], description="سیرامک فرش کی ٹائلیں", packages="960 کارٹن"),),
        route=(
            RouteStop(id="r1", kind=codes.StopKind.LOADING, place="مرسین", code="TRMER"),
            RouteStop(id="r2", kind=codes.StopKind.HERE, place="کراچی", code="PKKHI"),
            RouteStop(id="r3", kind=codes.StopKind.DESTINATION, place="ترکمن باشی", code="TMKRW"),
        ),
        parties=(
            Party(id="a1", role=codes.PartyRole.CONSIGNEE, name="خزر یولی", name_latin="Hazar Ýoly", country="TM"),
        ),
        seizure=replace(
            with_seizure().seizure or Seizure(),
            number="PKKHI-S-2026-A-0019",
            grounds=(
                "اندرونی لمبائی معیار سے 0.41 میٹر کم، اگلی دیوار پر تازہ سیلنٹ۔ کاغذات پر سال ۱۴۰۵ اور تاریخ "
                "21-11-2026 درج ہے، وزن 24.5 کلوگرام۔ کنٹینر MSKU 907032-3 دو گواہوں کے سامنے 14:58 پر کھولا گیا۔"
            ),
            concealment_note="جعلی اگلی دیوار",
            items=(item, pills, liquid),
            persons=(driver, witness, replace(PERSONS[3], name="مارال اورازووا")),
        ),
    )


def inspected(*, seizure: bool = True) -> Case:
    """An inspection as officers in Poti record it whole: checks, weighing, checklist, seals, who was there."""
    examination = Examination(
        decision=codes.Decision.FULL,
        opened=at("2026-11-21T14:58+04:00"),
        share="100 %",
        gross_documents=kg("24060.0"),
        gross_found=kg("24118.5"),
        determined=codes.Weighing.AVERAGE,
        radiation=Decimal("0.12"),
        instrument="Polimaster PM1703, no. 55172",
        result=codes.Result.SEIZURE if seizure else codes.Result.NOTHING_FOUND,
        places_documents=960,
        places_found=961,
        places=(
            WeighedPlace("w1", "AYT 0001", kg("25.10"), kg("24.40")),
            WeighedPlace("w2", "AYT 0417", kg("25.14"), kg("24.42")),
        ),
        alarm=False,
        checks=(
            Check(
                "k1", codes.CheckKind.DOCUMENTS, at("2026-11-21T13:10+04:00"), codes.Finding.CLEAR, by="T. Gelashvili"
            ),
            Check(
                "k2",
                codes.CheckKind.XRAY,
                at("2026-11-21T13:48+04:00"),
                codes.Finding.SUSPICIOUS,
                "Nuctech MB1215, no. 0417",
                "L. Dolidze",
                "Density behind the front wall differs",
            ),
        ),
        checklist=(
            CheckedPoint("c1", "u1", Checkpoint("dry.doors"), codes.Finding.CLEAR),
            CheckedPoint("c2", "u1", Checkpoint("dry.front"), codes.Finding.SUSPICIOUS, "0.41 m short, fresh sealant"),
            CheckedPoint("c3", "u2", Checkpoint("dry.floor"), codes.Finding.NOT_DONE, "load not moved"),
        ),
        present=(
            Present("n1", codes.PersonRole.DECLARANT, "თამარ გელაშვილი", "Tamar Gelashvili", "ID 01024055812"),
            Present("n2", codes.PersonRole.DRIVER, "Serdar Annaýew", "", "passport A 1184093 (TM)"),
        ),
        remarks="The declarant asks for a copy of the weighing.",
    )
    return replace(
        CASE,
        direction=codes.Direction.TRANSIT,
        arrived=at("2026-11-21T11:40+04:00"),
        begun=at("2026-11-21T13:01+04:00"),
        ended=at("2026-11-21T18:59+04:00"),
        released=at("2026-11-21T20:30+04:00"),
        officers="Levan Dolidze, Tamar Gelashvili",
        documents=(replace_document("d1", codes.DocumentKind.BILL_OF_LADING, "MEDU-7718/2", "2026-11-02"),),
        seals=(
            Seal("s1", "004418", codes.SealAction.FOUND, codes.SealKind.HIGH_SECURITY, codes.SealState.INTACT, "doors"),
            Seal(
                "s2",
                "0091273",
                codes.SealAction.APPLIED,
                codes.SealKind.CUSTOMS,
                None,
                "",
                at("2026-11-21T18:50+04:00"),
            ),
        ),
        narrative=(
            "Doors opened before two witnesses. Inside length measured twice; front wall opened, 24 packs taken."
        )
        if seizure
        else "Doors opened before the declarant. Load as in the documents.",
        examination=examination,
        seizure=CASE.seizure if seizure else None,
    )


def kept() -> Case:
    """A seizure whose things went to a store and to a laboratory."""
    case = inspected()
    assert case.seizure is not None
    return replace(
        case,
        seizure=replace(
            case.seizure,
            storage="Evidence store, Poti, shelf 14",
            copies="driver, carrier",
            items=(replace(ITEMS[0], packing="brown tape, mark TR", where_found="behind the front wall"), *ITEMS[1:]),
            samples=(
                Sample(
                    "m1",
                    "1",
                    Quantity(Decimal("4.8"), codes.Unit.G),
                    "S-00911",
                    at("2026-11-21T16:40+04:00"),
                    "Forensic laboratory, Tbilisi",
                    "heroin, 41 %",
                ),
            ),
            custody=(
                Transfer(
                    "t1",
                    "1–3",
                    "Nino Kapanadze",
                    "Irakli Lomidze, store keeper",
                    at("2026-11-21T21:15+04:00"),
                    codes.Purpose.STORAGE,
                    "sealed, undamaged",
                    "0091280",
                    "Poti",
                ),
                Transfer(
                    "t2",
                    "sample of 1",
                    "Irakli Lomidze",
                    "Courier no. 7",
                    at("2026-11-23T09:30+04:00"),
                    codes.Purpose.LABORATORY,
                ),
            ),
        ),
    )


_CAPTIONS = (
    ("Front wall, inside: fresh sealant", "dry.front", "", "IMG_0417.JPG"),
    ("24 packs behind the front wall", "", "1", "IMG_0421.JPG"),
    ("Blisters, marks legible", "", "2", "IMG_0430.JPG"),
)


def photos() -> tuple[Photo, ...]:
    """Photos whose pictures are drawn here, each in a grey of its own; the last one is not in this vault."""
    return tuple(
        Photo(
            f"f{number}",
            number,
            caption,
            name,
            digest(name.encode()).hex(),
            (lambda shade=number: jpeg(shade)) if number < len(_CAPTIONS) else bytes,
            f"2026-11-21T14:{number:02d}:09",
            "42.1462, 41.6719" if number == 1 else "",
            point,
            item,
        )
        for number, (caption, point, item, name) in enumerate(_CAPTIONS, 1)
    )


def jpeg(shade: int, size: tuple[int, int] = (640, 480)) -> bytes:
    """A picture as the child process gives one: pixels alone."""
    picture = Image.new("RGB", size, (40 * shade, 60, 90))
    picture.paste((200, 180, 40 * shade), (80, 60, 400, 300))
    buffer = io.BytesIO()
    picture.save(buffer, "JPEG", quality=85)
    return buffer.getvalue()


def entries() -> tuple[HistoryEntry, ...]:
    """The journal of a case: opened, changed, issued, approved, printed."""
    record = record_of(replace(CASE, status=codes.CaseStatus.DRAFT, revision=0, seizure=None))
    steps: tuple[tuple[Act, str, dict[str, Any], bool], ...] = (
        (Act.OPENED, "nino", {"record": record}, False),
        (Act.EDITED, "nino", {"set": {"/narrative": "Doors opened.", "/examination/result": "seizure"}}, False),
        (Act.EDITED, "nino", {"set": {"/units/u2/number": "MWCU 605978-5"}}, False),
        (Act.ISSUED, "nino", {"set": {"/revision": "1"}}, True),
        (Act.RETURNED, "giorgi", {"reason": "The second container is not in the narrative.", "set": {}}, True),
        (Act.APPROVED, "giorgi", {"set": {"/status": "approved"}}, True),
        (Act.PRINTED, "nino", {"kind": "seizure", "languages": ["en", "ru"], "copies": 2, "where": "printer"}, False),
    )
    start = 1_795_254_367_000  # 21 November 2026, 09:46:07 UTC
    return tuple(
        HistoryEntry(
            Event(
                HEAD.device,
                1840 + number,
                f"{start + number * 754_000:012x}0000",
                who,
                act,
                CASE.id,
                change,
                "",
                f"{number:032x}",
            ),
            digest(f"entry {number}".encode()).hex(),
            signed,
        )
        for number, (act, who, change, signed) in enumerate(steps)
    )


def thread() -> tuple[Message, ...]:
    """An alert to two units, the answer of one of them, and the files that went with both."""
    alert = Message(
        id="0193f0c2-7b1a-7abc-8def-00000000a001",
        thread="0193f0c2-7b1a-7abc-8def-00000000a001",
        kind=codes.MessageKind.ALERT,
        number="GEPTI-A-2026-A-0007",
        sender="GEPTI",
        device=HEAD.device,
        recipients=("AZBAK", "TMKRW"),
        case_number=CASE.number,
        author="Nino Kapanadze",
        created=at("2026-11-21T17:05+04:00"),
        deliveries=(
            Delivery(
                "AZBAK", codes.DeliveryState.ANSWERED, at("2026-11-22T09:12+04:00"), "", at("2026-11-21T17:31+04:00")
            ),
            Delivery("TMKRW", codes.DeliveryState.SENT, at("2026-11-21T17:06+04:00")),
        ),
        subject="Acetic acid for a consignee without a plant",
        units=(TransportUnit(id="u1", kind=codes.UnitKind.CONTAINER, number="CSQU3054383", size_type="22G1"),),
        goods="Glacial acetic acid, 18 t, HS 2915.21",
        parties="Aytepe Yapı Ticaret Ltd, Mersin; Hazar Ýoly HJ",
        reason="Quantity absurd for the consignee; route by Poti and Baku without need.",
        asked="Hold, scan, examine whole; tell the end user.",
        handling="For control units alone, not for the carrier",
        valid_until=day("2026-12-05"),
        files=(
            Enclosure("e1", "manifest.pdf", "application/pdf", 184_220, digest(b"manifest").hex(), "Manifest, page 2"),
        ),
    )
    answer = Message(
        id="0193f0c2-7b1a-7abc-8def-00000000a002",
        thread=alert.id,
        kind=codes.MessageKind.FEEDBACK,
        direction="in",
        number="AZBAK-A-2026-A-0031",
        sender="AZBAK",
        recipients=("GEPTI",),
        in_reply_to=alert.id,
        author="Leyla Əliyeva",
        created=at("2026-11-22T09:10+04:00"),
        opened=at("2026-11-22T09:12+04:00"),
        outcome=codes.Outcome.NOTHING_FOUND,
        text="Scanned and examined on the ferry quay. Seal 004418 intact. Itinerary to Türkmenbaşy in the file.",
        files=(
            Enclosure(
                "e2", "scan.jpg", "image/jpeg", 902_114, digest(b"scan").hex(), "", "", at("2026-11-22T09:20+04:00")
            ),
        ),
    )
    return alert, answer


SHEET = RecoverySheet(
    "GEPTI",
    "0193f0c2-7b1a-7abc-8def-0123456789ff",
    "nino",
    "ნინო კაპანაძე",
    digest(b"founder").hex(),
    date(2026, 11, 21),
    (
        "7QK2M-9XWD4-C0RTB-HJ5VN-3ZP8E-6FYSA-1G4QK-M2D7W",
        "X5T0B-RC9HJ-4VN7Z-P2E8F-YSA6G-1QK3M-W5D0X-9CTRB",
    ),
)


def of(kind: str, languages: tuple[str, ...] = ("en",)) -> ReportInput:
    """The sample of a kind of report, as its own service would gather it."""
    if kind in {"seizure", "inspection"}:
        return source(languages, case=inspected(), kind=kind)
    if kind in {"receipt", "labels"}:
        return source(languages, case=kept(), kind=kind)
    if kind in {"photos", "journal"}:
        return replace(source(languages, case=inspected(), kind=kind), photos=photos(), entries=entries())
    empty = source(languages, case=Case(), status=ReportStatus.ISSUED, kind=kind)
    bare = replace(empty, seizing_officer=None, approving_officer=None)
    if kind == "alert":
        return replace(bare, thread=thread(), case_json=canonical([record_of(message) for message in thread()]))
    return replace(bare, sheet=SHEET, case_json=b"{}")


KINDS = ("inspection", "seizure", "receipt", "photos", "journal", "labels", "alert", "recovery")
