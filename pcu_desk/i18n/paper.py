"""Which contexts of texts stand on paper: what a catalogue of a language without a window holds."""

from __future__ import annotations

# The forms' own words; the labels of a record's fields, which `reports.rest` prints; the labels of their codes.
PAPER = frozenset([
    "report", "report_kind", "history", "case", "check", "checkpoint_row", "custody", "deadline", "document",
    "evidence", "examination", "found_person", "goods", "item", "message", "party", "person", "place", "present",
    "route", "sample", "seal", "seizure", "unit", "case_status", "category", "check_kind", "checklist", "checkpoint",
    "concealment", "condition", "decision", "delivery_state", "detection", "direction", "document_kind",
    "end_use", "evidence_kind", "field_test", "finding", "id_kind", "licence_state", "message_kind", "outcome",
    "party_role", "person_role", "purpose", "result", "role", "seal_action", "seal_kind", "seal_state",
    "selection", "signature", "size_type", "stop_kind", "sub_type", "unit_kind", "weighing",
])  # fmt: skip
