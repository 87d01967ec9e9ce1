"""Code lists: codes as stored and sent, labels as catalogue texts. Codes never change once released."""

from __future__ import annotations

from enum import StrEnum
from typing import Self

from pcu_desk.domain.text import QT_TRANSLATE_NOOP, Text


class Code(StrEnum):
    """A code with a label; the value is what is stored."""

    _label: Text

    def __new__(cls, value: str, label: Text) -> Self:
        """Take the stored code and its label."""
        member = str.__new__(cls, value)
        member._value_ = value
        member._label = label  # noqa: SLF001 - the member under construction
        return member

    @classmethod
    def of(cls, code: object) -> Self:
        """Return the member that is stored under a code. Raises ValueError when the list has none."""
        member = cls._value2member_map_.get(code) if isinstance(code, str) else None
        if not isinstance(member, cls):
            raise ValueError(code)  # noqa: TRY004 - a code that the list has not, of whatever type
        return member

    @property
    def label(self) -> Text:
        """The catalogue text of this code."""
        return self._label


class Direction(Code):
    """Codes: the way the goods go."""

    IMPORT = "import", QT_TRANSLATE_NOOP("direction", "Import")
    EXPORT = "export", QT_TRANSLATE_NOOP("direction", "Export")
    TRANSIT = "transit", QT_TRANSLATE_NOOP("direction", "Transit")


class CaseStatus(Code):
    """Codes: where a case stands in its life."""

    DRAFT = "draft", QT_TRANSLATE_NOOP("case_status", "Draft")
    SUBMITTED = "submitted", QT_TRANSLATE_NOOP("case_status", "Submitted")
    APPROVED = "approved", QT_TRANSLATE_NOOP("case_status", "Approved")
    RETURNED = "returned", QT_TRANSLATE_NOOP("case_status", "Returned")


class UnitKind(Code):
    """Codes: kinds of transport units."""

    CONTAINER = "container", QT_TRANSLATE_NOOP("unit_kind", "Container")
    TRUCK = "truck", QT_TRANSLATE_NOOP("unit_kind", "Truck")
    TRAILER = "trailer", QT_TRANSLATE_NOOP("unit_kind", "Trailer or semi-trailer")
    WAGON = "wagon", QT_TRANSLATE_NOOP("unit_kind", "Rail wagon")
    AIR = "air", QT_TRANSLATE_NOOP("unit_kind", "Air cargo")
    MAIL = "mail", QT_TRANSLATE_NOOP("unit_kind", "Mail item")
    VESSEL = "vessel", QT_TRANSLATE_NOOP("unit_kind", "Vessel")
    VEHICLE = "vehicle", QT_TRANSLATE_NOOP("unit_kind", "Vehicle")


class Selection(Code):
    """Codes: why a consignment was selected."""

    PROFILE = "profile", QT_TRANSLATE_NOOP("selection", "Risk profile")
    ALERT = "alert", QT_TRANSLATE_NOOP("selection", "Alert from abroad")
    REQUEST = "request", QT_TRANSLATE_NOOP("selection", "Request")
    TARGETING = "targeting", QT_TRANSLATE_NOOP("selection", "National targeting centre")
    OPERATION = "operation", QT_TRANSLATE_NOOP("selection", "Operation")
    RANDOM = "random", QT_TRANSLATE_NOOP("selection", "Random")
    DOG = "dog", QT_TRANSLATE_NOOP("selection", "Dog")
    TIP_OFF = "tip_off", QT_TRANSLATE_NOOP("selection", "Tip-off")


class Decision(Code):
    """Codes: what was decided about the consignment."""

    RELEASE = "release", QT_TRANSLATE_NOOP("decision", "Release")
    DOCUMENTS = "documents", QT_TRANSLATE_NOOP("decision", "Check of documents")
    SCAN = "scan", QT_TRANSLATE_NOOP("decision", "Scan")
    PARTIAL = "partial", QT_TRANSLATE_NOOP("decision", "Partial examination")
    FULL = "full", QT_TRANSLATE_NOOP("decision", "Full examination")


class Result(Code):
    """Codes: what the examination gave."""

    NOTHING_FOUND = "nothing_found", QT_TRANSLATE_NOOP("result", "Nothing found")
    IRREGULARITY = "irregularity", QT_TRANSLATE_NOOP("result", "Irregularity")
    SEIZURE = "seizure", QT_TRANSLATE_NOOP("result", "Seizure")
    HANDED_OVER = "handed_over", QT_TRANSLATE_NOOP("result", "Handed over")
    PERSONS_FOUND = "persons_found", QT_TRANSLATE_NOOP("result", "Persons found")


class PartyRole(Code):
    """Codes: parties of a consignment."""

    CONSIGNOR = "consignor", QT_TRANSLATE_NOOP("party_role", "Consignor")
    CONSIGNEE = "consignee", QT_TRANSLATE_NOOP("party_role", "Consignee")
    NOTIFY = "notify", QT_TRANSLATE_NOOP("party_role", "Notify party")
    CARRIER = "carrier", QT_TRANSLATE_NOOP("party_role", "Carrier")
    BROKER = "broker", QT_TRANSLATE_NOOP("party_role", "Customs broker")
    DRIVER = "driver", QT_TRANSLATE_NOOP("party_role", "Driver")
    DECLARANT = "declarant", QT_TRANSLATE_NOOP("party_role", "Declarant")


class StopKind(Code):
    """Codes: stops of a route."""

    ORIGIN = "origin", QT_TRANSLATE_NOOP("stop_kind", "Origin")
    LOADING = "loading", QT_TRANSLATE_NOOP("stop_kind", "Loading")
    TRANSHIPMENT = "transhipment", QT_TRANSLATE_NOOP("stop_kind", "Transhipment")
    HERE = "here", QT_TRANSLATE_NOOP("stop_kind", "Here")
    DISCHARGE = "discharge", QT_TRANSLATE_NOOP("stop_kind", "Discharge")
    DESTINATION = "destination", QT_TRANSLATE_NOOP("stop_kind", "Destination")


class DocumentKind(Code):
    """Codes: transport and customs documents."""

    BILL_OF_LADING = "bill_of_lading", QT_TRANSLATE_NOOP("document_kind", "Bill of lading")
    CMR = "cmr", QT_TRANSLATE_NOOP("document_kind", "CMR consignment note")
    TIR = "tir", QT_TRANSLATE_NOOP("document_kind", "TIR carnet")
    SMGS = "smgs", QT_TRANSLATE_NOOP("document_kind", "SMGS or CIM consignment note")
    AWB = "awb", QT_TRANSLATE_NOOP("document_kind", "Air waybill")
    MRN = "mrn", QT_TRANSLATE_NOOP("document_kind", "Declaration with MRN")
    DECLARATION = "declaration", QT_TRANSLATE_NOOP("document_kind", "Customs declaration")
    MANIFEST = "manifest", QT_TRANSLATE_NOOP("document_kind", "Manifest")
    OTHER = "other", QT_TRANSLATE_NOOP("document_kind", "Other document")


class SealAction(Code):
    """Codes: what happened to a seal."""

    FOUND = "found", QT_TRANSLATE_NOOP("seal_action", "Found")
    REMOVED = "removed", QT_TRANSLATE_NOOP("seal_action", "Removed")
    APPLIED = "applied", QT_TRANSLATE_NOOP("seal_action", "Applied")


class SealKind(Code):
    """Codes: kinds of seals (ISO 17712 classes and customs)."""

    INDICATIVE = "indicative", QT_TRANSLATE_NOOP("seal_kind", "Indicative (I)")
    SECURITY = "security", QT_TRANSLATE_NOOP("seal_kind", "Security (S)")
    HIGH_SECURITY = "high_security", QT_TRANSLATE_NOOP("seal_kind", "High security (H)")
    CUSTOMS = "customs", QT_TRANSLATE_NOOP("seal_kind", "Customs")


class SealState(Code):
    """Codes: the state of a seal."""

    INTACT = "intact", QT_TRANSLATE_NOOP("seal_state", "Intact")
    TAMPERED = "tampered", QT_TRANSLATE_NOOP("seal_state", "Tampered")
    CLONED = "cloned", QT_TRANSLATE_NOOP("seal_state", "Cloned")
    MISSING = "missing", QT_TRANSLATE_NOOP("seal_state", "Missing")


class Weighing(Code):
    """Codes: how a mass or a number was determined."""

    WEIGHED = "weighed", QT_TRANSLATE_NOOP("weighing", "Weighed")
    COUNTED = "counted", QT_TRANSLATE_NOOP("weighing", "Counted")
    AVERAGE = "average", QT_TRANSLATE_NOOP("weighing", "Average of places")
    CALCULATED = "calculated", QT_TRANSLATE_NOOP("weighing", "Calculated")
    MARKS = "marks", QT_TRANSLATE_NOOP("weighing", "By marks on packages")
    OTHER = "other", QT_TRANSLATE_NOOP("weighing", "Other way")


class CheckKind(Code):
    """Codes: checks performed on a consignment."""

    DOCUMENTS = "documents", QT_TRANSLATE_NOOP("check_kind", "Documents")
    DATABASE = "database", QT_TRANSLATE_NOOP("check_kind", "Databases")
    SEALS = "seals", QT_TRANSLATE_NOOP("check_kind", "Seals")
    OUTSIDE = "outside", QT_TRANSLATE_NOOP("check_kind", "Outside inspection")
    WEIGHING = "weighing", QT_TRANSLATE_NOOP("check_kind", "Weighing")
    RADIATION = "radiation", QT_TRANSLATE_NOOP("check_kind", "Radiation")
    XRAY = "xray", QT_TRANSLATE_NOOP("check_kind", "X-ray scan")
    DOG = "dog", QT_TRANSLATE_NOOP("check_kind", "Dog")
    CHEMICAL = "chemical", QT_TRANSLATE_NOOP("check_kind", "Chemical detector")
    UNLOADING = "unloading", QT_TRANSLATE_NOOP("check_kind", "Unloading")
    SAMPLE = "sample", QT_TRANSLATE_NOOP("check_kind", "Sample")
    SPACES = "spaces", QT_TRANSLATE_NOOP("check_kind", "Search of hidden spaces")
    OTHER = "other", QT_TRANSLATE_NOOP("check_kind", "Other check")


class Finding(Code):
    """Codes: what a check or a point of a checklist gave."""

    CLEAR = "clear", QT_TRANSLATE_NOOP("finding", "Clear")
    SUSPICIOUS = "suspicious", QT_TRANSLATE_NOOP("finding", "Suspicious")
    NOT_DONE = "not_done", QT_TRANSLATE_NOOP("finding", "Not done")


class LicenceState(Code):
    """Codes: the licence of dual-use goods."""

    NOT_NEEDED = "not_needed", QT_TRANSLATE_NOOP("licence_state", "Not needed")
    VALID = "valid", QT_TRANSLATE_NOOP("licence_state", "Valid")
    EXPIRED = "expired", QT_TRANSLATE_NOOP("licence_state", "Expired")
    MISSING = "missing", QT_TRANSLATE_NOOP("licence_state", "Missing")
    DOUBTFUL = "doubtful", QT_TRANSLATE_NOOP("licence_state", "Doubtful, being checked")


class EndUse(Code):
    """Codes: the end-user statement of dual-use goods."""

    NONE = "none", QT_TRANSLATE_NOOP("end_use", "None")
    SHOWN = "shown", QT_TRANSLATE_NOOP("end_use", "Shown")
    CONFIRMED = "confirmed", QT_TRANSLATE_NOOP("end_use", "Confirmed by the end user's state")
    DOUBTFUL = "doubtful", QT_TRANSLATE_NOOP("end_use", "Doubtful")


class Condition(Code):
    """Codes: the condition in which a person was found."""

    WELL = "well", QT_TRANSLATE_NOOP("condition", "Well")
    NEEDS_CARE = "needs_care", QT_TRANSLATE_NOOP("condition", "Needs medical care")
    DEAD = "dead", QT_TRANSLATE_NOOP("condition", "Dead")


class FieldTest(Code):
    """Codes: the result of a field test, which is presumptive."""

    POSITIVE = "positive", QT_TRANSLATE_NOOP("field_test", "Positive (presumptive)")
    NEGATIVE = "negative", QT_TRANSLATE_NOOP("field_test", "Negative")
    UNCLEAR = "unclear", QT_TRANSLATE_NOOP("field_test", "Unclear")


class Purpose(Code):
    """Codes: why things seized change hands."""

    STORAGE = "storage", QT_TRANSLATE_NOOP("purpose", "Storage")
    LABORATORY = "laboratory", QT_TRANSLATE_NOOP("purpose", "Laboratory")
    INVESTIGATION = "investigation", QT_TRANSLATE_NOOP("purpose", "Investigation")
    COURT = "court", QT_TRANSLATE_NOOP("purpose", "Court")
    RETURN = "return", QT_TRANSLATE_NOOP("purpose", "Return to the owner")
    DESTRUCTION = "destruction", QT_TRANSLATE_NOOP("purpose", "Destruction")
    OTHER = "other", QT_TRANSLATE_NOOP("purpose", "Other purpose")


class PersonRole(Code):
    """Codes: persons of a seizure."""

    DRIVER = "driver", QT_TRANSLATE_NOOP("person_role", "Driver")
    WITNESS = "witness", QT_TRANSLATE_NOOP("person_role", "Witness")
    INTERPRETER = "interpreter", QT_TRANSLATE_NOOP("person_role", "Interpreter")
    OWNER = "owner", QT_TRANSLATE_NOOP("person_role", "Owner of the goods")
    CARRIER = "carrier", QT_TRANSLATE_NOOP("person_role", "Carrier's representative")
    DECLARANT = "declarant", QT_TRANSLATE_NOOP("person_role", "Declarant")
    SUSPECT = "suspect", QT_TRANSLATE_NOOP("person_role", "Person from whom seized")
    OTHER = "other", QT_TRANSLATE_NOOP("person_role", "Other person")


class Signature(Code):
    """Codes: whether a person signed."""

    PENDING = "pending", QT_TRANSLATE_NOOP("signature", "Not yet signed")
    SIGNED = "signed", QT_TRANSLATE_NOOP("signature", "Signed")
    REFUSED = "refused", QT_TRANSLATE_NOOP("signature", "Refused")


class Unit(Code):
    """Codes: units of quantity: the one in which it was found."""

    KG = "kg", QT_TRANSLATE_NOOP("unit", "kg")
    G = "g", QT_TRANSLATE_NOOP("unit", "g")
    T = "t", QT_TRANSLATE_NOOP("unit", "t")
    L = "l", QT_TRANSLATE_NOOP("unit", "l")
    PIECES = "pieces", QT_TRANSLATE_NOOP("unit", "pieces")
    PILLS = "pills", QT_TRANSLATE_NOOP("unit", "pills")
    PACKS = "packs", QT_TRANSLATE_NOOP("unit", "packs")
    UNITS = "units", QT_TRANSLATE_NOOP("unit", "units")
    MG = "mg", QT_TRANSLATE_NOOP("unit", "mg")
    ML = "ml", QT_TRANSLATE_NOOP("unit", "ml")
    M = "m", QT_TRANSLATE_NOOP("unit", "m")
    M2 = "m2", QT_TRANSLATE_NOOP("unit", "m²")
    M3 = "m3", QT_TRANSLATE_NOOP("unit", "m³")
    PAIRS = "pairs", QT_TRANSLATE_NOOP("unit", "pairs")
    AMPOULES = "ampoules", QT_TRANSLATE_NOOP("unit", "ampoules")
    CARTONS = "cartons", QT_TRANSLATE_NOOP("unit", "cartons")
    CONTAINERS = "containers", QT_TRANSLATE_NOOP("unit", "container loads")


class EvidenceKind(Code):
    """Codes: what a file is kept as evidence of."""

    PHOTO = "photo", QT_TRANSLATE_NOOP("evidence_kind", "Photo")
    DOCUMENT = "document", QT_TRANSLATE_NOOP("evidence_kind", "Document")
    SIGNED_PAPER = "signed_paper", QT_TRANSLATE_NOOP("evidence_kind", "Scan of the signed paper")
    OTHER = "other", QT_TRANSLATE_NOOP("evidence_kind", "Other file")


class Role(Code):
    """Codes: what an officer may be."""

    OFFICER = "officer", QT_TRANSLATE_NOOP("role", "Officer")
    SUPERVISOR = "supervisor", QT_TRANSLATE_NOOP("role", "Supervisor")
    AUDITOR = "auditor", QT_TRANSLATE_NOOP("role", "Auditor")


class MessageKind(Code):
    """Codes: messages between units."""

    ALERT = "alert", QT_TRANSLATE_NOOP("message_kind", "Alert")
    FEEDBACK = "feedback", QT_TRANSLATE_NOOP("message_kind", "Feedback")
    DELIVERED = "delivered", QT_TRANSLATE_NOOP("message_kind", "Delivered")
    READ = "read", QT_TRANSLATE_NOOP("message_kind", "Read")
    FETCHED = "fetched", QT_TRANSLATE_NOOP("message_kind", "Files came")


class Outcome(Code):
    """Codes: what a feedback reports."""

    INSPECTED = "inspected", QT_TRANSLATE_NOOP("outcome", "Inspected")
    NOT_ARRIVED = "not_arrived", QT_TRANSLATE_NOOP("outcome", "Not arrived")
    RELEASED = "released", QT_TRANSLATE_NOOP("outcome", "Released")
    NOTHING_FOUND = "nothing_found", QT_TRANSLATE_NOOP("outcome", "Examined, nothing found")
    SEIZURE = "seizure", QT_TRANSLATE_NOOP("outcome", "Seizure")


class DeliveryState(Code):
    """Codes: where a message stands for one recipient."""

    QUEUED = "queued", QT_TRANSLATE_NOOP("delivery_state", "Queued")
    SENT = "sent", QT_TRANSLATE_NOOP("delivery_state", "Sent")
    DELIVERED = "delivered", QT_TRANSLATE_NOOP("delivery_state", "Delivered")
    READ = "read", QT_TRANSLATE_NOOP("delivery_state", "Read")
    ANSWERED = "answered", QT_TRANSLATE_NOOP("delivery_state", "Answered")
    STUCK = "stuck", QT_TRANSLATE_NOOP("delivery_state", "Stuck")


class HeldReason(Code):
    """Codes: why a received message waits unread."""

    EARLIER = "earlier", QT_TRANSLATE_NOOP("held", "It answers a message that has not come yet, and waits for it.")
    UNKNOWN_SENDER = (
        "unknown_sender",
        QT_TRANSLATE_NOOP("held", "Its sender is not in the directory. It is opened when a newer directory names him."),
    )
    REVOKED_SENDER = (
        "revoked_sender",
        QT_TRANSLATE_NOOP(
            "held", "Its sender had been taken off the exchange before it was sent. Trust nothing in it."
        ),
    )
    NEEDS_UPDATE = (
        "needs_update",
        QT_TRANSLATE_NOOP("held", "It was written by a newer version. Update PCU Desk to read it."),
    )
    NOT_FOR_US = "not_for_us", QT_TRANSLATE_NOOP("held", "It is sealed for other desks, not for this one.")
    ALTERED = (
        "altered",
        QT_TRANSLATE_NOOP("held", "It was changed on its way, or its signature is not its sender's."),
    )
    CUT = "cut", QT_TRANSLATE_NOOP("held", "Only its beginning came. Ask the sender to send it again.")
    FOREIGN = "foreign", QT_TRANSLATE_NOOP("held", "It is not a message of the exchange.")
    WRONG_FIELDS = "wrong_fields", QT_TRANSLATE_NOOP("held", "Its fields are not those of a message. Ask its sender.")
    CONFLICT = "conflict", QT_TRANSLATE_NOOP("held", "Another desk's message here has the same number. Ask its sender.")
    STRANGER = "stranger", QT_TRANSLATE_NOOP("held", "It answers a message that was not sent to its sender.")
