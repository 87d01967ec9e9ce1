"""What wheels carry inside their libraries: names, licences, and how each shows itself in the files. Only a table.

A part is listed when a file of the tree matches one of its patterns. Its version is read from the bytes of these files
(or their names), else from the list of parts that the wheel brings; where it can't be read the build stops, so that a
new wheel is looked at before it goes out.
"""

from __future__ import annotations

from dataclasses import dataclass

_NUL = r"\x00"


@dataclass(frozen=True, slots=True)
class Carried:
    """A part inside the distribution `by`: `files` are patterns below the site folder.

    `shown` is a pattern of bytes whose first group is the version, or `named` one of the file's name; `stated` is its
    name in the wheel's own list of parts. With none of them, or in `silent` files, there is no version to read. `texts`
    are files of installer/parts/texts, `own` patterns of texts in the distribution.
    """

    by: str
    name: str
    licence: str
    source: str
    files: tuple[str, ...]
    shown: str = ""
    named: str = ""
    stated: str = ""
    silent: tuple[str, ...] = ()
    texts: tuple[str, ...] = ()
    own: tuple[str, ...] = ()


# Files that a wheel brings and that nobody may give on with this program, and why.
REFUSED = {
    "reportlab/fonts/*": "fonts of Monotype and others that may not be given on, and one under the GPL",
    "dukpy/jsmodules/*": "compilers of other languages, with licences of their own that nobody collected",
}

# A *.libs folder and every .dll is held against this table: what a wheel's maker put there must be claimed here.
CARRIED = (
    # -------- the store
    Carried(
        "sqlcipher3",
        "SQLCipher",
        "BSD-3-Clause",
        "https://www.zetetic.net/sqlcipher/",
        ("sqlcipher3/_sqlite3*",),
        shown=rf"community{_NUL}+(\d+\.\d+\.\d+){_NUL}",
        texts=("sqlcipher",),
    ),
    Carried(
        "sqlcipher3",
        "SQLite",
        "blessing",
        "https://www.sqlite.org/",
        ("sqlcipher3/_sqlite3*",),
        shown=rf"[^.\d](3\.\d\d\.\d+){_NUL}",
        texts=("sqlite",),
    ),
    Carried(
        "sqlcipher3",
        "OpenSSL",
        "Apache-2.0",
        "https://openssl-library.org/",
        ("sqlcipher3/_sqlite3*",),
        shown=r"OpenSSL (\d+\.\d+\.\d+) ",
        texts=("Apache-2.0",),
    ),
    # -------- keys
    Carried(
        "cryptography",
        "OpenSSL",
        "Apache-2.0",
        "https://openssl-library.org/",
        ("cryptography/hazmat/bindings/_rust*",),
        shown=r"OpenSSL (\d+\.\d+\.\d+) ",
        texts=("Apache-2.0",),
    ),
    Carried("cffi", "libffi", "MIT", "https://sourceware.org/libffi/", ("_cffi_backend*",), texts=("libffi",)),
    # -------- the window
    Carried(
        "pyside6-essentials",
        "Qt",
        "LGPL-3.0-only",
        "https://www.qt.io/",
        ("PySide6/Qt/lib/libQt6Core.so.*", "PySide6/Qt6Core.dll"),
        shown=r"Qt (6\.\d+\.\d+)",
        texts=("qt-in-this-program", "LGPL-3.0", "GPL-3.0", "qtbase", "qtsvg", "qtwayland"),
    ),
    Carried(
        "pyside6-essentials",
        "ICU",
        "Unicode-DFS-2016",
        "https://icu.unicode.org/",
        ("PySide6/Qt/lib/libicuuc.so.*",),
        shown=rf"{_NUL}(\d\d\.\d){_NUL}",
        texts=("Unicode-DFS-2016", "icu"),
    ),
    Carried(
        "pyside6-essentials",
        "PCRE2",
        "BSD-3-Clause",
        "https://www.pcre.org/",
        ("PySide6/Qt/lib/libQt6Core.so.*", "PySide6/Qt6Core.dll"),
        shown=rf"{_NUL}(10\.\d\d) \d{{4}}-",
        texts=("qtbase",),
    ),
    Carried(
        "pyside6-essentials",
        "HarfBuzz",
        "MIT",
        "https://harfbuzz.github.io/",
        ("PySide6/Qt/lib/libQt6Gui.so.*", "PySide6/Qt6Gui.dll"),
        shown=rf"{_NUL}([1-9]\d\.\d+\.\d+){_NUL}",
        silent=("Qt6Gui.dll",),
        texts=("qtbase",),
    ),
    Carried(
        "pyside6-essentials",
        "FreeType",
        "FTL",
        "https://freetype.org/",
        ("PySide6/Qt/plugins/platforms/libqoffscreen.so", "PySide6/plugins/platforms/qoffscreen.dll"),
        texts=("qtbase",),
    ),
    Carried(
        "pyside6-essentials",
        "libpng",
        "libpng-2.0",
        "http://www.libpng.org/pub/png/libpng.html",
        ("PySide6/Qt/lib/libQt6Gui.so.*", "PySide6/Qt6Gui.dll"),
        shown=rf"(?:libpng version |{_NUL})(1\.6\.\d+)",
        texts=("qtbase",),
    ),
    Carried(
        "pyside6-essentials",
        "libjpeg-turbo",
        "IJG AND BSD-3-Clause AND Zlib",
        "https://libjpeg-turbo.org/",
        ("PySide6/Qt/plugins/imageformats/libqjpeg.so", "PySide6/plugins/imageformats/qjpeg.dll"),
        shown=r"libjpeg-turbo version (\d+\.\d+\.\d+)",
        texts=("qtbase",),
    ),
    Carried(
        "pyside6-essentials",
        "Small parts of Qt (double-conversion, BLAKE2, MD4C, SHA-3, TinyCBOR, zlib and others)",
        "BSD-3-Clause AND MIT AND Zlib AND CC0-1.0 AND W3C",
        "https://doc.qt.io/qt-6/licenses-used-in-qt.html",
        ("PySide6/Qt/lib/libQt6Core.so.*", "PySide6/Qt6Core.dll"),
        texts=("qtbase",),
    ),
    # -------- pictures
    Carried(
        "pillow",
        "libjpeg-turbo",
        "IJG AND BSD-3-Clause AND Zlib",
        "https://libjpeg-turbo.org/",
        ("pillow.libs/libjpeg-*", "PIL/_imaging.*.pyd"),
        shown=r"libjpeg-turbo version (\d+\.\d+\.\d+)",
        own=("LICENSE",),
    ),
    Carried(
        "pillow",
        "libpng",
        "libpng-2.0",
        "http://www.libpng.org/pub/png/libpng.html",
        ("pillow.libs/libpng*", "PIL/_imagingft.*.pyd"),
        shown=rf"(?:libpng version |{_NUL})(1\.6\.\d+)",
        own=("LICENSE",),
    ),
    Carried(
        "pillow",
        "OpenJPEG",
        "BSD-2-Clause",
        "https://www.openjpeg.org/",
        ("pillow.libs/libopenjp2-*", "PIL/_imaging.*.pyd"),
        stated="OpenJPEG",
        own=("LICENSE",),
    ),
    Carried(
        "pillow",
        "LibTIFF",
        "libtiff",
        "https://libtiff.gitlab.io/libtiff/",
        ("pillow.libs/libtiff-*", "PIL/_imaging.*.pyd"),
        shown=r"LIBTIFF, Version (\d+\.\d+\.\d+)",
        own=("LICENSE",),
    ),
    Carried(
        "pillow",
        "libwebp",
        "BSD-3-Clause",
        "https://developers.google.com/speed/webp",
        ("pillow.libs/libwebp*", "pillow.libs/libsharpyuv-*", "PIL/_webp.*.pyd"),
        stated="libwebp",
        own=("LICENSE",),
    ),
    Carried(
        "pillow",
        "libavif with dav1d and libaom",
        "BSD-2-Clause",
        "https://github.com/AOMediaCodec/libavif",
        ("pillow.libs/libavif-*", "PIL/_avif.*.pyd"),
        stated="libavif",
        own=("LICENSE",),
    ),
    Carried(
        "pillow",
        "FreeType",
        "FTL",
        "https://freetype.org/",
        ("pillow.libs/libfreetype-*", "PIL/_imagingft.*.pyd"),
        stated="FreeType",
        own=("LICENSE",),
    ),
    Carried(
        "pillow",
        "HarfBuzz",
        "MIT",
        "https://harfbuzz.github.io/",
        ("pillow.libs/libharfbuzz-*", "PIL/_imagingft.*.pyd"),
        stated="HarfBuzz",
        own=("LICENSE",),
    ),
    Carried(
        "pillow",
        "Raqm",
        "MIT",
        "https://github.com/HOST-Oman/libraqm",
        ("PIL/_imagingft.*",),
        stated="raqm",
        own=("LICENSE",),
    ),
    Carried(
        "pillow",
        "Little CMS",
        "MIT",
        "https://www.littlecms.com/",
        ("pillow.libs/liblcms2-*", "PIL/_imagingcms.*.pyd"),
        stated="Little CMS 2",
        own=("LICENSE",),
    ),
    Carried(
        "pillow",
        "zlib-ng",
        "Zlib",
        "https://github.com/zlib-ng/zlib-ng",
        ("PIL/_imaging.*",),
        stated="zlib",
        own=("LICENSE",),
    ),
    Carried(
        "pillow",
        "XZ Utils (liblzma)",
        "0BSD",
        "https://tukaani.org/xz/",
        ("pillow.libs/liblzma-*", "PIL/_imaging.*.pyd"),
        shown=rf"{_NUL}(5\.\d+\.\d+){_NUL}",
        silent=("_imaging.*.pyd",),
        own=("LICENSE",),
    ),
    Carried(
        "pillow",
        "Zstandard",
        "BSD-3-Clause",
        "https://facebook.github.io/zstd/",
        ("pillow.libs/libzstd-*",),
        shown=rf"{_NUL}(1\.\d+\.\d+){_NUL}",
        own=("LICENSE",),
    ),
    Carried(
        "pillow",
        "Brotli",
        "MIT",
        "https://github.com/google/brotli",
        ("pillow.libs/libbrotli*",),
        named=r"\.so\.(\d+\.\d+\.\d+)$",
        own=("LICENSE",),
    ),
    Carried(
        "pillow",
        "libxcb",
        "MIT",
        "https://xcb.freedesktop.org/",
        ("pillow.libs/libxcb-*",),
        stated="libxcb",
        own=("LICENSE",),
    ),
    Carried(
        "pillow",
        "libXau",
        "MIT",
        "https://gitlab.freedesktop.org/xorg/lib/libxau",
        ("pillow.libs/libXau-*",),
        stated="libXau",
        own=("LICENSE",),
    ),
    # -------- PDF
    Carried(
        "pikepdf",
        "qpdf",
        "Apache-2.0",
        "https://qpdf.sourceforge.io/",
        ("pikepdf.libs/libqpdf-*", "pikepdf.libs/qpdf*.dll", "pikepdf/qpdf*.dll"),
        shown=rf"{_NUL}(1[0-9]\.\d+\.\d+){_NUL}",
        own=("*qpdf.txt",),
    ),
    Carried(
        "pikepdf",
        "libjpeg-turbo",
        "IJG AND BSD-3-Clause AND Zlib",
        "https://libjpeg-turbo.org/",
        ("pikepdf.libs/libjpeg-*", "pikepdf.libs/qpdf*.dll", "pikepdf/qpdf*.dll"),
        shown=r"libjpeg-turbo version (\d+\.\d+\.\d+)",
        own=("*libjpeg-turbo*.txt",),
    ),
    Carried(
        "pikepdf",
        "nanobind",
        "BSD-3-Clause",
        "https://github.com/wjakob/nanobind",
        ("pikepdf/_core.*",),
        texts=("nanobind",),
    ),
    Carried(
        "pypdfium2",
        "PDFium with what is built into it",
        "Apache-2.0 AND BSD-3-Clause",
        "https://pdfium.googlesource.com/pdfium/",
        ("pypdfium2_raw/libpdfium.so", "pypdfium2_raw/pdfium.dll", "pypdfium2_raw/version.json"),
        shown=r'"build": (\d+)',
        own=("BUILD_LICENSES/*.txt", "BUILD_LICENSES/*.ijg", "BUILD_LICENSES/*.md", "BUILD_LICENSES/SHARED/*"),
    ),
    # -------- codes, XML, scripts of proxies
    Carried(
        "zxing-cpp",
        "Zint",
        "BSD-3-Clause",
        "https://zint.org.uk/",
        ("zxingcpp/zxingcpp.*",),
        texts=("zint",),
    ),
    Carried(
        "zxing-cpp",
        "nanobind",
        "BSD-3-Clause",
        "https://github.com/wjakob/nanobind",
        ("zxingcpp/zxingcpp.*",),
        texts=("nanobind",),
    ),
    Carried(
        "lxml",
        "libxml2",
        "MIT",
        "https://gitlab.gnome.org/GNOME/libxml2",
        ("lxml/etree.*",),
        shown=rf"{_NUL}(2\d{{4}})(?:-[^{_NUL}]{{0,20}})?{_NUL}",
        texts=("libxml2",),
    ),
    Carried(
        "lxml",
        "libxslt",
        "MIT",
        "https://gitlab.gnome.org/GNOME/libxslt",
        ("lxml/etree.*",),
        shown=rf"{_NUL}(1\d{{4}})(?:-[^{_NUL}]{{0,20}})?{_NUL}",
        texts=("libxslt",),
    ),
    Carried(
        "lxml",
        "zlib",
        "Zlib",
        "https://zlib.net/",
        ("lxml/etree.*",),
        shown=r"deflate (\d+\.\d+(?:\.\d+)?) ",
        texts=("Zlib",),
    ),
    Carried(
        "lxml",
        "GNU libiconv",
        "LGPL-2.1-or-later",
        "https://www.gnu.org/software/libiconv/",
        ("lxml/etree.*.pyd",),
        texts=("libiconv-in-lxml", "LGPL-2.1"),
    ),
    Carried(
        "dukpy",
        "QuickJS-ng",
        "MIT",
        "https://quickjs-ng.github.io/quickjs/",
        ("dukpy/_dukpy.*",),
        shown=rf"{_NUL}(0\.\d+\.\d+){_NUL}",
        silent=("_dukpy.*.pyd",),
        texts=("quickjs-ng",),
    ),
    Carried(
        "dukpy",
        "Modules of Node.js, punycode.js and rollup",
        "MIT",
        "https://github.com/nodejs/node",
        ("dukpy/jscore/*",),
        texts=("MIT",),
    ),
    Carried(
        "aiohttp",
        "llhttp",
        "MIT",
        "https://github.com/nodejs/llhttp",
        ("aiohttp/_http_parser.*",),
        own=("llhttp/LICENSE",),
    ),
    # -------- what Windows need not have
    *(
        Carried(
            by,
            "Microsoft Visual C++ runtime",
            "terms of Microsoft Visual Studio for distributable code",
            "https://learn.microsoft.com/cpp/windows/redistributing-visual-cpp-files",
            ("msvcp140*.dll", "vcruntime140*.dll"),
            texts=("microsoft-runtime",),
        )
        for by in ("pyside6-essentials", "shiboken6", "pikepdf")
    ),
)

# What Python's own package for Windows holds; an entry without a text has it in that package's LICENSE.txt.
RUNTIME = (
    Carried(
        "python",
        "Python",
        "PSF-2.0",
        "https://www.python.org/",
        ("python3[0-9][0-9].dll",),
        shown=rf"[^.\d](3\.1\d\.\d+){_NUL}",
    ),
    Carried(
        "python",
        "OpenSSL",
        "Apache-2.0",
        "https://openssl-library.org/",
        ("libcrypto-*.dll",),
        shown=r"OpenSSL (\d+\.\d+\.\d+) ",
        texts=("Apache-2.0",),
    ),
    Carried(
        "python",
        "SQLite",
        "blessing",
        "https://www.sqlite.org/",
        ("sqlite3.dll",),
        shown=rf"[^.\d](3\.\d\d\.\d+){_NUL}",
        texts=("sqlite",),
    ),
    Carried(
        "python",
        "Microsoft Visual C++ runtime",
        "terms of Microsoft Visual Studio for distributable code",
        "https://learn.microsoft.com/cpp/windows/redistributing-visual-cpp-files",
        ("vcruntime140*.dll",),
        texts=("microsoft-runtime",),
    ),
    Carried("python", "libffi", "MIT", "https://sourceware.org/libffi/", ("libffi-*.dll",), texts=("libffi",)),
    Carried(
        "python",
        "Expat",
        "MIT",
        "https://libexpat.github.io/",
        ("pyexpat.pyd",),
        shown=r"expat_(\d+\.\d+\.\d+)",
        texts=("python-parts",),
    ),
    Carried(
        "python",
        "mpdecimal",
        "BSD-2-Clause",
        "https://www.bytereef.org/mpdecimal/",
        ("_decimal.pyd",),
        shown=rf"{_NUL}(2\.\d\.\d){_NUL}",
        texts=("python-parts",),
    ),
    Carried(
        "python",
        "zlib",
        "Zlib",
        "https://zlib.net/",
        ("python3[0-9][0-9].dll",),
        shown=rf"{_NUL}(1\.[23]\.\d+){_NUL}",
        texts=("python-parts", "Zlib"),
    ),
    Carried(
        "python",
        "bzip2",
        "bzip2-1.0.6",
        "https://sourceware.org/bzip2/",
        ("_bz2.pyd",),
        shown=r"(1\.\d\.\d), \d",
    ),
    Carried(
        "python",
        "XZ Utils (liblzma)",
        "0BSD",
        "https://tukaani.org/xz/",
        ("_lzma.pyd",),
        texts=("xz",),
    ),
)

# Lists and fonts that others made, by where the program keeps them, and the file of the checkout with their terms.
DATA = (
    (
        Carried(
            "",
            "Noto fonts, cut to what is printed and renamed",
            "OFL-1.1",
            "https://notofonts.github.io/",
            ("resources/fonts/*.ttf",),
        ),
        "resources/fonts/OFL.txt",
    ),
    (
        Carried(
            "",
            "Unicode CLDR: names of countries and currencies",
            "Unicode-3.0",
            "https://cldr.unicode.org/",
            ("resources/codes/country.tsv",),
            stated="47",
        ),
        "resources/codes/LICENSE-UNICODE.txt",
    ),
    (
        Carried(
            "",
            "UN/LOCODE and code lists of UN/CEFACT",
            "free to use (UNECE)",
            "https://unece.org/trade/uncefact/unlocode",
            ("resources/codes/locode.tsv",),
            stated="2023-07",
        ),
        "resources/codes/README.md",
    ),
    (
        Carried(
            "",
            "sRGB profile made by Little CMS",
            "no copyright, use freely",
            "https://www.littlecms.com/",
            ("resources/colour/sRGB.icc",),
        ),
        "resources/colour/README.md",
    ),
)
