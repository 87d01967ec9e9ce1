#!/bin/sh
# Called by run.sh: what the packages hold and what Debian's own checkers say of it.
# shellcheck disable=SC2154 # run.sh exports what is not set here
set -eu

here=$(cd -- "$(dirname -- "$0")" && pwd -P)
# shellcheck source=installer/test/promises.sh
. "$here/promises.sh"
# shellcheck source=installer/test/building.sh
. "$here/building.sh"

version=$(version_of "$checkout")
desk=$(find "$packages" -name "pcu-desk_${version}_*.deb" | head -n 1)
hub=$(find "$packages" -name "pcu-hub_${version}_*.deb" | head -n 1)
tree=$cache/contents

unpacks() {
    rm -rf -- "$tree"
    mkdir -p -- "$tree"
    dpkg-deb -x "$desk" "$tree/desk"
    dpkg-deb -x "$hub" "$tree/hub"
    for each in desk hub; do
        printf '%s: %s MB packed, %s MB unpacked, %s files; ' "$each" \
            "$(stat -c %s "$(eval "printf %s \"\$$each\"")" | awk '{ printf "%.1f", $1 / 1e6 }')" \
            "$(du -sm --apparent-size "$tree/$each" | cut -f 1)" "$(find "$tree/$each" -type f | wc -l)"
    done
    printf '\n'
}

lints() {
    lintian --fail-on error,warning --tag-display-limit 0 "$1" >&2
    printf 'no error, no warning\n'
}

validates() {
    desktop-file-validate "$tree"/desk/usr/share/applications/*.desktop >&2
    appstreamcli validate --no-net "$tree"/desk/usr/share/metainfo/*.xml >&2
    xmllint --noout "$tree"/desk/usr/share/mime/packages/*.xml >&2 2>&1 || python3 -c '
import sys, xml.dom.minidom
[xml.dom.minidom.parse(each) for each in sys.argv[1:]]' "$tree"/desk/usr/share/mime/packages/*.xml
    [ -s "$tree/desk/usr/share/man/man1/pcu-desk.1.gz" ]
    [ -s "$tree/hub/usr/share/man/man1/pcu-hub.1.gz" ]
    sizes=$(find "$tree/desk/usr/share/icons/hicolor" -type f -name 'org.pcudesk.Desk.*' | wc -l)
    printf 'desktop-file-validate, appstreamcli; %s icons, manual pages\n' "$sizes"
}

# Nothing of where it was built, of tests, or of tools. pydantic-core comes with the paths of its own makers.
tells_nothing() {
    [ -d "$tree/desk" ] && [ -d "$tree/hub" ]
    for word in "$one" "$cache" "$checkout/" "${HOME%/}/" '/tmp/'"$(basename -- "$cache")"; do
        if grep -rlF --exclude='_pydantic_core.*.so' -- "$word" "$tree" | head -n 5 | grep . >&2; then
            printf 'its files name %s\n' "$word" >&2
            return 1
        fi
    done
    # The licence of PyInstaller's loader is there, under its name.
    if find "$tree" -path '*/release/licences' -prune -o \( -name tests -o -name 'test_*' -o -iname '*pytest*' \
        -o -iname 'PyInstaller*' -o -name '*.pyi' -o -name 'stale*' -o -name '*.la' -o -name '*.a' \) -print | grep . >&2; then return 1; fi
    if find "$tree" -type l ! -path '*/usr/bin/*' | grep . >&2; then return 1; fi
    if find "$tree" -type f -perm /022 | grep . >&2; then return 1; fi
    printf 'no path of the builder, no tests, no tools, no links, no file that others may write\n'
}

promise "the packages unpack" unpacks
promise "lintian, the desk" lints "$desk"
promise "lintian, the hub" lints "$hub"
promise "menu entry, metainfo, file type, manual pages and icons are valid" validates
promise "the packages tell nothing of where they were made" tells_nothing
finish
