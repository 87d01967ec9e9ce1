#!/bin/sh
# Called by run.sh: a start of the frozen program against one from source, on this machine, on one display.
# shellcheck disable=SC2154 # run.sh exports what is not set here
set -eu

here=$(cd -- "$(dirname -- "$0")" && pwd -P)
# shellcheck source=installer/test/promises.sh
. "$here/promises.sh"
# shellcheck source=installer/test/entering.sh
. "$here/entering.sh"
# shellcheck source=installer/test/building.sh
. "$here/building.sh"
trap close_screen EXIT

folder=$cache/startup
at=$folder/home

unpacks() {
    rm -rf -- "$folder"
    mkdir -p -- "$at" "$folder/tree"
    dpkg-deb -x "$(find "$packages" -name "pcu-desk_$(version_of "$checkout")_*.deb" | head -n 1)" "$folder/tree"
    alone "$folder/tree/usr/lib/pcu-desk/pcu-desk" demo --headless --dir "$at/demo" >&2
    printf 'the tree of the package, a vault of the demonstration\n'
}

# alone COMMAND...: with a home of its own.
alone() {
    env -i PATH=/usr/bin:/bin HOME="$at" LANG=C.UTF-8 XDG_RUNTIME_DIR="$at" ${DISPLAY:+"DISPLAY=$DISPLAY"} "$@"
}

compares() {
    alone "$python" "$here/startup.py" --frozen "$folder/tree/usr/lib/pcu-desk/pcu-desk" --checkout "$one" \
        --python "$one/build/venv/bin/python" --vault "$at/demo/vault-gepti"
}

promise "the program is unpacked here" unpacks
open_screen
promise "it starts within 1.2 times the time from source" compares
finish
