#!/bin/sh
# Called by run.sh: the stick, on a Debian that has no line, as root and as an account without rights.
# shellcheck disable=SC2016 # some words are for the shell inside
# shellcheck disable=SC2154 # run.sh exports what is not set here
set -eu

here=$(cd -- "$(dirname -- "$0")" && pwd -P)
# shellcheck source=installer/test/promises.sh
. "$here/promises.sh"
# shellcheck source=installer/test/entering.sh
. "$here/entering.sh"
# shellcheck source=installer/test/building.sh
. "$here/building.sh"

version=$(version_of "$checkout")
stick=/media/stick

puts_together() {
    door "$one" stick
    [ -x "$one/dist/stick/install-offline.sh" ] || [ -f "$one/dist/stick/install-offline.sh" ]
    printf '%s files, %s MB\n' "$(find "$one/dist/stick" -type f | wc -l)" "$(du -sm "$one/dist/stick" | cut -f 1)"
}

# What the list says of each file, and that the list was signed with the key for trials.
proves_itself() {
    (cd -- "$one/dist/stick" && sha256sum --quiet --check SHA256SUMS >&2)
    minisign -V -q -p "$cache/keys/active.pub" -m "$one/dist/stick/SHA256SUMS" >&2
    listed=$(wc -l <"$one/dist/stick/SHA256SUMS")
    there=$(find "$one/dist/stick" -type f ! -name 'SHA256SUMS*' | wc -l)
    [ "$listed" -eq "$there" ]
    printf 'all %s files are in SHA256SUMS, signed\n' "$listed"
}

# without_line COMMAND...: as root, in a net of its own.
without_line() {
    env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LANG=C.UTF-8 DEBIAN_FRONTEND=noninteractive \
        unshare --net chroot "$folder" "$@" </dev/null
}

# plug_in NUMBER NAME: a fresh Debian with the stick in it, which nothing may write to.
plug_in() {
    fresh "$1" "$2"
    rm -rf -- "$folder/var/lib/apt/lists" # a machine that never saw a mirror
    mkdir -p -- "$folder$stick"
    mount --bind -o ro "$one/dist/stick" "$folder$stick"
}

installs() {
    without_line sh "$stick/install-offline.sh" >&2
    [ "$(as_officer pcu-desk --version)" = "pcu-desk $version" ]
    as_officer pcu-desk --smoke >&2
    printf 'without a line; --smoke ends with 0\n'
}

# Without rights it says so, and offers the archive.
asks_for_rights() {
    code=0
    as_officer sh "$stick/install-offline.sh" --help >"$logs/$part-help" 2>&1 || :
    as_officer sh "$stick/install-offline.sh" >"$logs/$part-said" 2>&1 </dev/null || code=$?
    cat "$logs/$part-said" >&2
    [ -s "$logs/$part-said" ]
    [ ! -e "$folder/usr/bin/pcu-desk" ]
    printf 'exit code %s: %s\n' "$code" "$(grep . "$logs/$part-said" | head -n 1)"
}

# xz comes over the line: every desktop has it, a bare Debian lacks it.
unpacks_for_itself() {
    apt install xz-utils
    as_officer sh "$stick/install-offline.sh" --portable >&2
    [ "$(as_officer "$home/pcu-desk/pcu-desk" --version)" = "pcu-desk $version" ]
    as_officer "$home/pcu-desk/pcu-desk" --smoke >&2
    printf 'into ~/pcu-desk; --smoke ends with 0\n'
}

# minisign itself comes over the line; a bare Debian lacks it.
asks_for_its_key() {
    apt update
    apt install minisign
    bring "$cache/keys/active.pub" "$cache/keys/recovery.pub"
    if without_line sh "$stick/install-offline.sh" --key /srv/recovery.pub --hub >&2; then return 1; fi
    [ ! -e "$folder/usr/bin/pcu-hub" ]
    without_line sh "$stick/install-offline.sh" --key /srv/active.pub --hub >&2
    as_officer pcu-hub --help | grep -q serve
    printf 'signed with its key; another key is refused\n'
}

promise "the stick is put together" puts_together
promise "it proves itself" proves_itself
for number in 12 13; do
    promise "a minimal Debian $number stands ready" pristine "$number"
    plug_in "$number" stick
    promise "an account without rights on Debian $number is told what to do" asks_for_rights
    promise "root installs from it on Debian $number" installs
    promise "root installs the hub by the stick's signature on Debian $number" asks_for_its_key
    promise "an account without rights takes the program in a folder on Debian $number" unpacks_for_itself
done
finish
