"""The forms of paper by their kind: each is one description of sections, fields and signatures; nothing here draws."""

from __future__ import annotations

from pcu_desk.reports.form import Form
from pcu_desk.reports.forms.inspection import INSPECTION
from pcu_desk.reports.forms.seizure import SEIZURE

FORMS: dict[str, Form] = {form.kind: form for form in (INSPECTION, SEIZURE)}
