#!/bin/sh
# Called by run.sh: what each package says of its parts is whole, and true of the files beside it.
# shellcheck disable=SC2154 # cache, packages and python are run.sh's
set -eu

here=$(cd -- "$(dirname -- "$0")" && pwd -P)
# shellcheck source=installer/test/promises.sh
. "$here/promises.sh"

trees=$cache/trees
rm -rf -- "$trees"
mkdir -p -- "$trees"

# unpack FILE FOLDER
unpack() {
    mkdir -p -- "$2"
    case $1 in
    *.deb) dpkg-deb -x "$1" "$2" ;;
    *) tar -xJf "$1" -C "$2" ;;
    esac >&2
}

# whole FILE: its release folder stands up to a reader.
whole() {
    to=$trees/$(basename -- "$1")
    unpack "$1" "$to"
    folder=$(find "$to" -type f -name sbom.cdx.json -printf '%h\n')
    [ -d "$folder" ]
    "$python" "$here/parts.py" "$folder"
}

# missing_text_seen PACKAGE: the reader of this trial can tell.
missing_text_seen() {
    folder=$(find "$trees/$(basename -- "$1")" -type f -name sbom.cdx.json -printf '%h\n')
    mv -- "$folder/licences/shared/sqlite.txt" "$trees/kept"
    code=0
    "$python" "$here/parts.py" "$folder" >"$trees/said" 2>&1 || code=$?
    mv -- "$trees/kept" "$folder/licences/shared/sqlite.txt"
    [ "$code" -eq 1 ]
    grep 'named and not there' "$trees/said"
}

# stranger_refused PACKAGE: a file that no part brings stops the build, by name.
stranger_refused() {
    tree=$(dirname -- "$(find "$trees/$(basename -- "$1")" -type f -name pcu-desk -perm -u+x -path '*/pcu-desk/*' | head -n 1)")
    out=$trees/out
    say_parts() {
        "$python" "$here/../release_data.py" --target linux-x86_64 --tree "$tree" --python "$python" --out "$out"
    }
    rm -rf -- "$tree/_internal/release"
    say_parts >&2
    printf 'x' >"$tree/_internal/stranger.bin"
    if say_parts >"$trees/said" 2>&1; then
        return 1
    fi
    grep -q '_internal/stranger.bin' "$trees/said"
    tail -n 1 "$trees/said"
}

one_of() { find "$packages" -maxdepth 1 -name "$1" | sort | tail -n 1; }

for kind in 'pcu-desk_*.deb' 'pcu-hub_*.deb' 'pcu-desk-*.tar.xz'; do # those for Windows: in its part
    promise "$kind names its parts and brings each text" whole "$(one_of "$kind")"
done
promise "a text that is missing would be seen" missing_text_seen "$(one_of 'pcu-desk_*.deb')"
promise "a file that no part brings stops the build" stranger_refused "$(one_of 'pcu-desk_*.deb')"
rm -rf -- "$trees"
finish
