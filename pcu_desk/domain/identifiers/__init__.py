"""Identifiers of the field: kept as typed, with a normal form, the check and the reason when it fails."""

from pcu_desk.domain.identifiers.container import RIGHT, WRONG_CATEGORY, WRONG_DIGIT, container_check_digit
from pcu_desk.domain.identifiers.kinds import IdKind
from pcu_desk.domain.identifiers.reading import NOT_KNOWN, RIGHT_OF, TO_GO, Parts, Reading
from pcu_desk.domain.identifiers.recognition import (
    candidates,
    read_as,
    read_container,
    read_document,
    read_plate,
    unit_candidates,
)
from pcu_desk.domain.identifiers.road import PLATE_READ
from pcu_desk.domain.identifiers.spelling import squeeze

__all__ = [
    "NOT_KNOWN",
    "PLATE_READ",
    "RIGHT",
    "RIGHT_OF",
    "TO_GO",
    "WRONG_CATEGORY",
    "WRONG_DIGIT",
    "IdKind",
    "Parts",
    "Reading",
    "candidates",
    "container_check_digit",
    "read_as",
    "read_container",
    "read_document",
    "read_plate",
    "squeeze",
    "unit_candidates",
]
