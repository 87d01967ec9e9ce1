"""The forms of paper by their kind: each is one description of sections, fields and signatures; nothing here draws."""

from __future__ import annotations

from pcu_desk.reports.form import Form
from pcu_desk.reports.forms.alert import ALERT
from pcu_desk.reports.forms.inspection import INSPECTION
from pcu_desk.reports.forms.journal import JOURNAL
from pcu_desk.reports.forms.labels import LABELS
from pcu_desk.reports.forms.photos import PHOTOS
from pcu_desk.reports.forms.receipt import RECEIPT
from pcu_desk.reports.forms.recovery import RECOVERY
from pcu_desk.reports.forms.seizure import SEIZURE

FORMS: dict[str, Form] = {
    form.kind: form for form in (INSPECTION, SEIZURE, RECEIPT, PHOTOS, JOURNAL, LABELS, ALERT, RECOVERY)
}
