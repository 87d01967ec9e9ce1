"""The names of what a version hands out, as they lie at the top of dist/. It makes none of them."""

from __future__ import annotations

import os
from collections.abc import Mapping

from .bundle import SUFFIX
from .facts import TARGETS


def for_linux(version: str, environment: Mapping[str, str] = os.environ) -> tuple[str, str, str]:
    """Return the packages of the desk and of the hub, and the archive."""
    package = environment.get("PCU_DESK_DEB_VERSION") or version
    return f"pcu-desk_{package}_amd64.deb", f"pcu-hub_{package}_amd64.deb", f"pcu-desk-{version}-linux-x86_64.tar.xz"


def for_windows(version: str) -> tuple[str, str]:
    """Return the Setup and the MSI."""
    return f"pcu-desk-{version}-windows-amd64-setup.exe", f"pcu-desk-{version}-windows-amd64.msi"


def updates(version: str) -> tuple[str, ...]:
    """Return the bundles, one a target."""
    return tuple(f"pcu-desk-{version}-{target}{SUFFIX}" for target in TARGETS)


def of(version: str) -> tuple[str, ...]:
    """Return all of them."""
    return for_linux(version) + for_windows(version) + updates(version)
