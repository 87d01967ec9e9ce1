"""Kinds of identifiers: their codes, the unit that each one names, and which rules only advise; reads nothing."""

from __future__ import annotations

from pcu_desk.domain.codes import Code, DocumentKind, UnitKind
from pcu_desk.domain.text import QT_TRANSLATE_NOOP


class IdKind(Code):
    """Codes: kinds of identifiers."""

    CONTAINER = "container", QT_TRANSLATE_NOOP("id_kind", "Container")
    SIZE_TYPE = "size_type", QT_TRANSLATE_NOOP("id_kind", "Size and type of a container")
    PLATE = "plate", QT_TRANSLATE_NOOP("id_kind", "Number plate")
    AWB = "awb", QT_TRANSLATE_NOOP("id_kind", "Air waybill")
    MAIL = "mail", QT_TRANSLATE_NOOP("id_kind", "Mail item")
    WAGON = "wagon", QT_TRANSLATE_NOOP("id_kind", "Wagon, 8 digits")
    UIC = "uic", QT_TRANSLATE_NOOP("id_kind", "Wagon, 12 digits")
    VIN = "vin", QT_TRANSLATE_NOOP("id_kind", "VIN")
    IMO = "imo", QT_TRANSLATE_NOOP("id_kind", "IMO number")
    MRN = "mrn", QT_TRANSLATE_NOOP("id_kind", "MRN")
    TIR = "tir", QT_TRANSLATE_NOOP("id_kind", "TIR carnet")
    HS = "hs", QT_TRANSLATE_NOOP("id_kind", "HS code")


UNITS = {
    IdKind.CONTAINER: UnitKind.CONTAINER,
    IdKind.PLATE: UnitKind.TRUCK,
    IdKind.AWB: UnitKind.AIR,
    IdKind.MAIL: UnitKind.MAIL,
    IdKind.WAGON: UnitKind.WAGON,
    IdKind.UIC: UnitKind.WAGON,
    IdKind.VIN: UnitKind.VEHICLE,
    IdKind.IMO: UnitKind.VESSEL,
}
# Documents whose numbers follow a rule; those of the others are each carrier's own.
DOCUMENTS = {DocumentKind.AWB: IdKind.AWB, DocumentKind.MRN: IdKind.MRN, DocumentKind.TIR: IdKind.TIR}
NUMBERS = {
    UnitKind.CONTAINER: (IdKind.CONTAINER,),
    UnitKind.TRUCK: (IdKind.PLATE,),
    UnitKind.TRAILER: (IdKind.PLATE,),
    UnitKind.WAGON: (IdKind.UIC, IdKind.WAGON),
    UnitKind.AIR: (IdKind.AWB,),
    UnitKind.MAIL: (IdKind.MAIL,),
    UnitKind.VESSEL: (IdKind.IMO,),
    UnitKind.VEHICLE: (IdKind.VIN, IdKind.PLATE),
}
# Real things are met that do not keep these rules, or the rule has no check at all.
STRICT = frozenset((IdKind.CONTAINER, IdKind.AWB, IdKind.MAIL, IdKind.UIC, IdKind.MRN))
