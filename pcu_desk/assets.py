"""Where resources and translations are: in a checkout, in the wheel and in the frozen program alike.

What a build adds (its number, keys that sign updates, licences, list of parts) is `release`; a checkout has none.
"""

from __future__ import annotations

import sys
from pathlib import Path


def resource(*parts: str) -> Path:
    """Return the path of a file or folder below resources/."""
    return _root("resources").joinpath(*parts)


def translation(name: str) -> Path:
    """Return the path of a file in translations/."""
    return _root("translations") / name


def release(*parts: str) -> Path:
    """Return the path of a file that the build of a package wrote; in a checkout nothing is there."""
    return _root("release").joinpath(*parts)


def _root(name: str) -> Path:
    package = Path(__file__).resolve().parent
    frozen = getattr(sys, "_MEIPASS", None)
    places = [package / "_data" / name, package.parent / name]
    if frozen:
        places.insert(0, Path(frozen) / name)
    return next((place for place in places if place.is_dir()), places[-1])
