"""What a frozen tree does without, and what it takes from the system. Tables and rules on names; it touches no file."""

from __future__ import annotations

import re

# Named in words or made at run time, so that no reader of imports sees them.
NAMED_AT_RUN_TIME = [
    "keyring.backends.SecretService",
    "keyring.backends.kwallet",
    "logging.config",
    "sqlalchemy.dialects.sqlite.pysqlite",
]

# What libraries would load if it were there, and the program never uses.
MODULES = [
    "IPython",
    "PIL.AvifImagePlugin",
    "PIL._avif",
    "PIL._imagingtk",
    "PyInstaller",
    "_pyinstaller_hooks_contrib",
    "chardet",
    "curses",
    "cyclonedx",
    "cyclonedx_py",
    "hatchling",
    "idlelib",
    "lib2to3",
    "lxml.objectify",
    "matplotlib",
    "numpy",
    "pip",
    "pkg_resources",
    "publicsuffixlist",
    "pytest",
    "readline",
    "setuptools",
    "tkinter",
    "turtle",
    "turtledemo",
    "unittest",
    "wheel",
]

# What the freezer would do at each start: where Qt's and OpenSSL's parts lie, which both find by themselves and which
# programs started by ours must not inherit; loaded_first.py decides on several processes.
STEPS = ("pyi_rth_cryptography_openssl", "pyi_rth_multiprocessing", "pyi_rth_pyside6")

# Names inside _internal/ that stay out.
_OUT = (
    # Of a distribution's own papers the program reads what it is and what it offers. RECORD names the builder's paths;
    # the texts of licences stand in release/licences.
    r"^[^/]+\.dist-info/(?!METADATA$|entry_points\.txt$)",
    # Qt: other platforms than X11, Wayland and none; what draws on bare hardware; its own translations.
    r"^PySide6/Qt/(translations|qml|resources|libexec)/",
    r"^PySide6/Qt/plugins/(designer|egldeviceintegrations|generic|networkinformation|qml\w*|sqldrivers|tls)/",
    r"^PySide6/Qt/plugins/(vectorimageformats|wayland-graphics-integration-server)/",
    r"^PySide6/Qt/plugins/platforms/libq(?!xcb|wayland|offscreen)",
    r"^PySide6/Qt/plugins/platformthemes/libqgtk3",
    r"^PySide6/Qt/plugins/platforminputcontexts/libqtvirtualkeyboard",
    r"^PySide6/Qt/plugins/imageformats/libq(?!jpeg|svg|ico)",
    r"^PySide6/Qt/plugins/wayland-shell-integration/lib(fullscreen|ivi|qt-shell)",
    r"(^|/)libQt6(Designer|EglF|Help|Labs|Lottie|Pdf|Qml|Quick|Sql|Test|UiTools|VirtualKeyboard)",
    r"(^|/)libQt6(WaylandCompositor|WaylandEglCompositor|Xml)",
    # Wheels carry tests, sources and type stubs; a JavaScript engine carries compilers in JavaScript.
    r"\.(pyi|pyx|pxd|h|c|cpp|hpp)$",
    r"(^|/)py\.typed$",
    r"^dukpy/(jsmodules|webassets)/",
    r"^lxml/(includes|isoschematron)/",
    r"^alembic/templates/",
    r"^reportlab/fonts/",  # pages are set in resources/fonts alone
)

# Of the libraries of the machine that freezes, these alone travel along: Python's own, and small ones that a bare desk
# of Debian lacks. Each must lie in a Debian package, which names its licence. The two of xkbcommon know each other's
# insides, so either both travel or none.
BUNDLED = (
    "libcrypto.so.",
    "libmpdec.so.",
    "libpython3.",
    "libsqlite3.so.",
    "libssl.so.",
    "libxcb-cursor.so.",
    "libxcb-icccm.so.",
    "libxcb-image.so.",
    "libxcb-keysyms.so.",
    "libxcb-render-util.so.",
    "libxcb-util.so.",
    "libxcb-xkb.so.",
    "libxkbcommon-x11.so.",
    "libxkbcommon.so.",
)

_OF_THE_MACHINE = re.compile(r"^(/usr)?/lib/(x86_64-linux-gnu/)?[^/]+\.so[.0-9]*$")

# Libraries that the system gives and keeps safe: the C++ runtime, everything that speaks to its display, printers and
# buses, and whatever those stand on, for two versions of one library in a process would quarrel. Soname: package, with
# the name that Debian 13 gave some of them.
SYSTEM = {
    "ld-linux-x86-64.so.2": "libc6",
    "libc.so.6": "libc6",
    "libdl.so.2": "libc6",
    "libm.so.6": "libc6",
    "libpthread.so.0": "libc6",
    "libresolv.so.2": "libc6",
    "librt.so.1": "libc6",
    "libutil.so.1": "libc6",
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libGLX.so.0": "libglx0",
    "libOpenGL.so.0": "libopengl0",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libX11.so.6": "libx11-6",
    "libbrotlicommon.so.1": "libbrotli1",
    "libbrotlidec.so.1": "libbrotli1",
    "libbz2.so.1.0": "libbz2-1.0",
    "libcups.so.2": "libcups2 | libcups2t64",
    "libdbus-1.so.3": "libdbus-1-3",
    "libdrm.so.2": "libdrm2",
    "libexpat.so.1": "libexpat1",
    "libffi.so.8": "libffi8",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libgcc_s.so.1": "libgcc-s1",
    "libgio-2.0.so.0": "libglib2.0-0 | libglib2.0-0t64",
    "libglib-2.0.so.0": "libglib2.0-0 | libglib2.0-0t64",
    "libgobject-2.0.so.0": "libglib2.0-0 | libglib2.0-0t64",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    "libgthread-2.0.so.0": "libglib2.0-0 | libglib2.0-0t64",
    "liblzma.so.5": "liblzma5",
    "libstdc++.so.6": "libstdc++6",
    "libuuid.so.1": "libuuid1",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
    "libxcb-glx.so.0": "libxcb-glx0",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb.so.1": "libxcb1",
    "libz.so.1": "zlib1g",
    "libzstd.so.1": "libzstd1",
}
# No library names these: keyboards are described by files.
DATA = ("xkb-data",)
# Absent, a part of the program is missing and the rest runs: printing on the system's printers.
OPTIONAL = ("libcups.so.2",)


def keeps(name: str, origin: str = "") -> bool:
    """Say whether a file goes into the package, by its name below _internal/ and by where it came from."""
    base = name.rpartition("/")[2]
    if base in SYSTEM or any(re.search(rule, name) for rule in _OUT):
        return False
    return not _OF_THE_MACHINE.match(origin) or base.startswith(BUNDLED)
