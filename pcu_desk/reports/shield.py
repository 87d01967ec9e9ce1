"""Brings in reportlab with foreign settings shut out; refuses one that was loaded outside this shield.

At import reportlab executes ~/.reportlab_settings, a reportlab_settings.py of the current folder and RL_* variables of
the environment. A report must depend on none of them.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from types import ModuleType

from pcu_desk.domain.errors import BugError

_FOREIGN = ("reportlab_settings", "reportlab.local_rl_settings", "reportlab.local_rl_mods")


@contextmanager
def _shut_out() -> Iterator[None]:
    """Answer each look-up of a settings module with an empty one, and hide the environment's overrides."""
    hidden = {name: os.environ.pop(name) for name in list(os.environ) if name.startswith("RL_")}
    sys.modules.update({name: ModuleType(name) for name in _FOREIGN})
    try:
        yield
    finally:
        for name in _FOREIGN:
            sys.modules.pop(name, None)
        os.environ.update(hidden)


if "reportlab.rl_config" in sys.modules:
    raise BugError("reportlab was loaded before its settings were shut out")

with _shut_out():
    from reportlab import rl_config  # type: ignore[import-untyped]  # it ships no types
    from reportlab.pdfbase import pdfdoc  # type: ignore[import-untyped]  # it ships no types
    from reportlab.pdfgen.canvas import Canvas  # type: ignore[import-untyped]  # it ships no types

rl_config.useA85 = 0
rl_config.invariant = 1

__all__ = ["Canvas", "pdfdoc", "rl_config"]
