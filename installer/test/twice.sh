#!/bin/sh
# Called by run.sh: the same commit makes the same package, wherever its clone lies.
set -eu

here=$(cd -- "$(dirname -- "$0")" && pwd -P)
# shellcheck source=installer/test/promises.sh
. "$here/promises.sh"
# shellcheck source=installer/test/building.sh
. "$here/building.sh"

again() {
    clone "$two"
    door "$two" deb hub-deb portable
    printf 'in %s\n' "$two"
}

# same PATTERN: of both clones' artefacts.
same() {
    first=$(find "$one/dist" -maxdepth 1 -name "$1")
    second=$(find "$two/dist" -maxdepth 1 -name "$1")
    [ -f "$first" ] && [ -f "$second" ]
    cmp -- "$first" "$second" >&2
    printf 'sha256 %s, %s bytes\n' "$(sha256sum <"$first" | cut -c 1-64)" "$(stat -c %s "$first")"
}

promise "a second clone at another path builds" again
promise "its package of the desk is the same" same 'pcu-desk_*.deb'
promise "its package of the hub is the same" same 'pcu-hub_*.deb'
promise "its portable archive is the same" same 'pcu-desk-*-linux-x86_64.tar.xz'
finish
