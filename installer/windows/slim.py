"""What the Windows package does without, as rules on names below site/. It touches no file.

The lists for Linux stand in ../linux/trim.py; what both leave out for the same reason is named in both.
"""

from __future__ import annotations

import re

# Of Qt, these alone: what the program imports, and what those stand on.
_QT = r"(Core|DBus|Gui|Network|PrintSupport|Svg|Widgets)"
_KEPT_OF_QT = re.compile(
    "|".join(
        (
            rf"^PySide6/Qt{_QT}\.pyd$",
            rf"^PySide6/Qt6{_QT}\.dll$",
            r"^PySide6/(__init__|_config|_git_pyside_version)\.py$",
            r"^PySide6/pyside6\.abi3\.dll$",
            r"^PySide6/support/.*\.py$",
            r"^PySide6/plugins/platforms/q(windows|offscreen)\.dll$",
            r"^PySide6/plugins/styles/",
            r"^PySide6/plugins/iconengines/qsvgicon\.dll$",
            r"^PySide6/plugins/imageformats/q(ico|jpeg|svg)\.dll$",
            # The compiler's own library, which a Windows of today need not have.
            r"^(PySide6|shiboken6)/(msvcp140(_1|_2)?|vcruntime140(_1)?)\.dll$",
            r"^shiboken6/[^/]+\.(py|pyd)$",
            r"^shiboken6/shiboken6\.abi3\.dll$",
        )
    )
)
_OF_QT = re.compile(r"^(PySide6|shiboken6)/")
_STAYS_OUT = (
    # Sources and type stubs, tests, what builds others' modules.
    r"\.(pyi|pyx|pxd|pxi|h|c|cpp|hpp|lib|rst|md|so)$",
    r"(^|/)py\.typed$",
    r"(^|/)tests?/",
    r"^multidict/_testcapi\.",
    r"^sqlalchemy/testing/",
    r"^[^/]+\.data/",
    # Pillow: a format of pictures that is never read here, and the window library that is not there.
    r"^PIL/(_avif|_imagingtk)\.|^PIL/AvifImagePlugin\.py$",
    # A JavaScript engine carries compilers in JavaScript.
    r"^dukpy/(jsmodules|webassets)/",
    r"^lxml/(includes|isoschematron|html|objectify)",
    r"^alembic/templates/",
    # Fonts of Monotype and others, which nobody may give on; papers bring their own.
    r"^reportlab/(fonts|graphics/samples)/",
    r"^fontTools/(feaLib|varLib|voltLib|mtiLib|designspaceLib|ufoLib)/.*\.(c|pyx)$",
    r"^pypdfium2_cli/",
)
_OUT = re.compile("|".join(_STAYS_OUT))
# Drawings and lists are made by these in a checkout. Nothing else of the program stays out.
_OF_A_CHECKOUT = re.compile(r"^pcu_desk/_data/.*\.py$")
# Whole distributions that others ask for and can do without.
_NOT_AT_ALL = re.compile(r"^publicsuffixlist(-[^/]+\.dist-info)?/")
_A_PAPER = re.compile(r"^[^/]+\.dist-info/")
# Of a distribution's own papers the program reads what it is and what it offers. RECORD is that of the whole wheel; the
# texts of licences stand in release/licences.
_PAPERS = re.compile(r"^[^/]+\.dist-info/(?!METADATA$|entry_points\.txt$)")


def keeps(name: str) -> bool:
    """Say whether a file below site/ goes into the package; `name` has forward slashes. Papers stay until the end."""
    if _NOT_AT_ALL.match(name):
        return False
    if _A_PAPER.match(name):
        return True
    if _OF_QT.match(name):
        return bool(_KEPT_OF_QT.search(name))
    if name.startswith("pcu_desk/"):
        return not _OF_A_CHECKOUT.match(name)
    return not _OUT.search(name)


def keeps_paper(name: str) -> bool:
    """Say whether a file stays once the licences have been collected."""
    return not _PAPERS.search(name)
