"""An invented paper for whoever words a form: nothing of it comes from a vault, and it is marked on every page."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, date, datetime
from itertools import starmap
from typing import Any

from pcu_desk import assets
from pcu_desk.domain.canonical import canonical, digest
from pcu_desk.domain.case import Case
from pcu_desk.domain.codes import DeliveryState, MessageKind, Outcome
from pcu_desk.domain.event import Act, Event, Head
from pcu_desk.domain.message import IN, OUT, Delivery, Message
from pcu_desk.domain.moment import Moment
from pcu_desk.domain.ports import HistoryEntry
from pcu_desk.domain.printing import ReportWish
from pcu_desk.domain.record import decode
from pcu_desk.domain.report import Photo, RecoverySheet, ReportInput, ReportKind, ReportStatus
from pcu_desk.domain.unit import PortUnit
from pcu_desk.services.report_source import document_of, template_of

_AT = Moment(datetime(2026, 11, 21, 10, 6, tzinfo=UTC), 240)
_USER, _PARTNER = "nino", "AZBAK"
_NOTHING = "0" * 64
_CODES = ("SAMPL-ECODE-NOTHI-NGOPE-NSBYI-T2345", "SECON-DCODE-NOTHI-NGOPE-NSBYI-T2345")
_PHOTOS = (("doors.jpg", "Doors before opening"), ("spare-wheel.jpg", "Spare wheel"))
_ACTS = (Act.OPENED, Act.ISSUED, Act.SUBMITTED, Act.PRINTED)


def sample_of(kind: str, languages: tuple[str, ...], unit: PortUnit) -> ReportInput:
    """Return what an invented paper of a kind is made from, by the forms of a unit."""
    data = json.loads(assets.resource("demo", "demo.json").read_text(encoding="utf-8"))
    marked, case = replace(unit, training=True), _case(data["seizure_case"], unit)
    thread = _thread(data, unit, case) if kind == ReportKind.ALERT else ()
    shown = Case() if kind in (ReportKind.ALERT, ReportKind.RECOVERY) else case
    template = template_of(marked, ReportKind.of(kind), ReportWish("", kind, languages), shown, ())
    content = document_of(shown, thread, training=True)
    hashed = {"content": content, "template": template, "languages": list(languages)}
    return ReportInput(
        kind=kind,
        case=shown,
        unit=marked,
        status=ReportStatus.ISSUED if thread else ReportStatus.DRAFT,
        languages=languages,
        content_hash=digest(canonical(hashed)).hex(),
        head=Head("d0", 1, _NOTHING),
        case_json=canonical(content),
        seizing_officer=None,
        approving_officer=None,
        form_json=canonical(template),
        photos=tuple(starmap(_photo, enumerate(_PHOTOS, 1))) if kind == ReportKind.PHOTOS else (),
        entries=tuple(map(_entry, range(len(_ACTS)))) if kind == ReportKind.JOURNAL else (),
        thread=thread,
        sheet=_sheet(unit) if kind == ReportKind.RECOVERY else None,
    )


def _case(record: dict[str, Any], unit: PortUnit) -> Case:
    case = decode(Case, {**_with_ids(record), "begun": _AT.iso()})
    seizure = case.seizure
    if seizure is not None:
        seizure = replace(seizure, number=f"{unit.code}-S-2026-{unit.desk}-0000", at=_AT)
    return replace(case, number=f"{unit.code}-2026-{unit.desk}-00000", opened_by=_USER, seizure=seizure)


def _with_ids(record: dict[str, Any]) -> dict[str, Any]:
    """Return a record whose rows have ids: the same sample is the same paper."""
    made = {name: _with_ids(value) if isinstance(value, dict) else value for name, value in record.items()}
    for name, value in made.items():
        if isinstance(value, list) and all(isinstance(row, dict) for row in value):
            made[name] = [{**_with_ids(row), "id": f"{place:03}"} for place, row in enumerate(value, 1)]
    return made


def _thread(data: dict[str, Any], unit: PortUnit, case: Case) -> tuple[Message, ...]:
    written = decode(Message, data["alert"])
    sent = (Delivery(_PARTNER, DeliveryState.ANSWERED, _AT),)
    alert = replace(
        written,
        id="1",
        thread="1",
        kind=MessageKind.ALERT,
        direction=OUT,
        number=f"{unit.code}-A-2026-{unit.desk}-0000",
        sender=unit.code,
        recipients=(_PARTNER,),
        deliveries=sent,
        case_number=case.number,
        units=case.units,
        author=_USER,
        created=_AT,
        training=True,
    )
    told = data["answer"]
    answer = Message(
        id="2",
        thread="1",
        kind=MessageKind.FEEDBACK,
        direction=IN,
        sender=_PARTNER,
        recipients=(unit.code,),
        in_reply_to="1",
        created=_AT,
        training=True,
        subject=alert.subject,
        outcome=Outcome.of(told["outcome"]),
        text=told["text"],
    )
    return alert, answer


def _photo(number: int, told: tuple[str, str]) -> Photo:
    name, caption = told
    file = assets.resource("demo", "photos", name)
    sha256 = digest(file.read_bytes()).hex()
    return Photo(f"{number}", number, caption, name, sha256, file.read_bytes, "2026-11-21T14:06:00")


def _entry(place: int) -> HistoryEntry:
    hlc = f"{(int(_AT.utc.timestamp()) + 60 * place) * 1000 << 16:016x}"
    change = (
        {"kind": "seizure", "languages": ["en"], "copies": 3, "where": "printer"} if _ACTS[place] is Act.PRINTED else {}
    )
    return HistoryEntry(Event("d0", place + 1, hlc, _USER, _ACTS[place], "", change, "", ""), _NOTHING, signed=False)


def _sheet(unit: PortUnit) -> RecoverySheet:
    return RecoverySheet(unit.code, "sample", _USER, "Nino Kapanadze", _NOTHING, date(2026, 11, 21), _CODES)
