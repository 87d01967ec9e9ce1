"""The fields of the first form of each record; every field that came later is left out of a record while it is empty.

So a record that was written before a field existed keeps its hash, and the journal's links hold without a migration.
These lists never change: a new field is one line in its dataclass and nothing here.
"""

from __future__ import annotations

FIRST_FORM: dict[str, frozenset[str]] = {
    name: frozenset(fields.split())
    for name, fields in {
        "Case": "id number status revision opened_by submitted_by approved_by remark direction place place_code begun"
        " ended officers selection selection_note units documents parties route goods seals examination narrative"
        " seizure",
        "TransportUnit": "id kind number size_type country kept_as_seen note",
        "Document": "id kind number issued",
        "Party": "id role name name_latin address country tax_id",
        "RouteStop": "id kind place code day",
        "GoodsLine": "id description hs packages gross net value",
        "Seal": "id number action kind state",
        "SeizedItem": "id description category quantity net determined packing where_found bag_seal value",
        "Person": "id role name name_latin address document languages signature signed_at refusal heard_by remark",
        "Seizure": "number at place grounds legal_basis detection concealment concealment_note rights_explained"
        " language copies items persons",
        "Examination": "decision opened share gross_documents gross_found determined radiation instrument result",
        "Delivery": "id state at reason",
        "Message": "id thread kind direction number sender device recipients in_reply_to case_id case_number author"
        " created opened deliveries training subject units goods parties reason asked handling valid_until outcome"
        " text",
        "PortUnit": "code country desk names legal_bases form_version training",
        "UnitName": "id name authority address",
        "LegalBasis": "id wording",
    }.items()
}
