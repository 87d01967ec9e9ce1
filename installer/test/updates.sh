#!/bin/sh
# Called by run.sh: updates from a file, by the real frozen program in the folder of an account without rights, on a
# Debian 12 that has only what the package depends on. The folder begins with the version before.
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
trap close_screen EXIT

version=$(version_of "$checkout")
root="$home/с собой/pcu-desk-$before_version-linux-x86_64"
demo=$home/demo
stick=$cache/stick # one folder per kind of bundle, mounted where nobody may write
media=/media/stick
target=linux-x86_64
name=pcu-desk-$version-$target.pcuupdate

unpacks() {
    bring "$(find "$packages" -name "pcu-desk_${version}_*.deb" | head -n 1)"
    apt install "/srv/pcu-desk_${version}_amd64.deb"
    apt purge pcu-desk # what it depended on stays
    bring "$packages/pcu-desk-$before_version-$target.tar.xz"
    apt install xz-utils
    as_officer sh -c 'mkdir -p "$HOME/с собой" && tar -C "$HOME/с собой" -xf "$0"' \
        "/srv/pcu-desk-$before_version-$target.tar.xz"
    rm -f -- "$folder"/srv/*
    [ "$(as_officer "$root/pcu-desk" --version)" = "pcu-desk $before_version" ]
    as_officer "$root/pcu-desk" demo --headless --dir "$demo" >&2
    printf 'version %s in a folder of an ordinary account\n' "$before_version"
}

# ---------------------------------------------------------------- the bundles

release() { PCU_DESK_KEYS=$1 "$python" "$checkout/installer/release.py" bundle "$2" --out "$3" >&2; }

# like NAME NUMBER: a copy of this version's folder with a rising number NUMBER above its own, in $tree.
like() {
    tree=$cache/trees/$1
    rm -rf -- "$tree"
    mkdir -p -- "$cache/trees"
    cp -a -- "$now_tree" "$tree"
    "$python" -c '
import json, pathlib, sys
build = pathlib.Path(sys.argv[1])
told = json.loads(build.read_text())
told["sequence"] += int(sys.argv[2])
build.write_text(json.dumps(told))' "$tree/_internal/release/build.json" "$2"
}

# In a version that fails the real program is put aside and a few lines stand in its place.
failing() {
    mv -- "$tree/pcu-desk" "$tree/real"
    printf '#!/bin/sh\n%s\n' "$1" >"$tree/pcu-desk"
    chmod 755 "$tree/pcu-desk"
}

bundles() {
    now_tree=$(find "$one/build/linux/versions" -mindepth 1 -maxdepth 1 -type d | head -n 1)
    old_tree=$(find "$cache/before/build/linux/versions" -mindepth 1 -maxdepth 1 -type d | head -n 1)
    rm -rf -- "$stick"
    mkdir -p -- "$stick"
    release "$cache/keys" "$now_tree" "$stick/good"
    for kind in altered cut unsigned foreign swapped recovery; do cp -a -- "$stick/good" "$stick/$kind"; done
    release "$cache/keys" "$old_tree" "$stick/older"
    printf 'x' | dd of="$stick/altered/$name" bs=1 seek=20000000 conv=notrunc status=none
    truncate -s -1000 "$stick/cut/$name"
    rm -f -- "$stick/unsigned/$name.minisig"
    PCU_DESK_KEYS=$cache/foreign "$python" "$checkout/installer/release.py" keys >&2
    PCU_DESK_KEYS=$cache/foreign "$python" "$checkout/installer/release.py" sign "$stick/foreign/$name" >&2
    cp -- "$stick/older/pcu-desk-$before_version-$target.pcuupdate.minisig" "$stick/swapped/$name.minisig"
    PCU_DESK_KEYS=$cache/keys "$python" "$checkout/installer/release.py" --recovery sign "$stick/recovery/$name" >&2
    like stillborn 10
    failing 'exit 1'
    release "$cache/keys" "$tree" "$stick/stillborn"
    like windowless 20
    failing 'case ${1:-} in --smoke | --version) exec "$(dirname -- "$0")/real" "$@" ;; esac
exit 3'
    release "$cache/keys" "$tree" "$stick/windowless"
    rm -rf -- "$cache/trees"
    chmod -R a+rX -- "$stick"
    mkdir -p -- "$folder$media"
    mount --bind -o ro "$stick" "$folder$media"
    mount -o remount,bind,ro "$folder$media"
    printf '%s kinds, %s bytes each\n' "$(find "$stick" -mindepth 1 -maxdepth 1 | wc -l)" "$(stat -c %s "$stick/good/$name")"
}

# ---------------------------------------------------------------- asking the program

program() { as_officer "$root/pcu-desk" "$@"; }

unlocked() {
    program "$@" --vault "$demo/vault-gepti" --user "${user:-nino}" --passphrase-file "$demo/passphrase.txt"
}

# Whoever founds a vault may make a backup, and so may update.
put_in() { user=$(founder) && unlocked update apply "$@"; }

founder() {
    "$python" -c 'import json, sys; print(json.load(open(sys.argv[1]))["units"]["GEPTI"]["founder"]["user"])' \
        "$checkout/resources/demo/demo.json"
}

# What an update may change in the folder, by name and content but for the rest of an attempt.
state() {
    (cd -- "$folder$root" && find . -type f ! -path './.watch' ! -name '*.lock' -exec sha256sum {} + | sort -k 2)
}

# refuses FOLDER [NAME]: with a sentence, and nothing is changed.
refuses() {
    state >"$logs/$part-state-before"
    code=0
    put_in "$media/$1/${2:-$name}" >"$logs/$part-out" 2>"$logs/$part-said" || code=$?
    cat "$logs/$part-out" "$logs/$part-said" >&2
    state >"$logs/$part-state-after"
    cmp -- "$logs/$part-state-before" "$logs/$part-state-after"
    [ "$code" -eq 1 ]
    [ "$(grep -c . "$logs/$part-said")" -ge 1 ]
    if grep -E 'Traceback|PYI-|noted in the log' "$logs/$part-said" >&2; then return 1; fi
    if find "$folder$root" -maxdepth 2 -name '.incoming*' | grep . >&2; then return 1; fi
    tail -n 1 "$logs/$part-said"
}

looks() {
    program update look "$media/$1/$name"
}

applies() {
    put_in "$media/good/$name" >&2
    [ "$(program --version)" = "pcu-desk $version" ]
    backup=$(find "$folder$demo" -name "before-$version*.zip" | head -n 1)
    [ -s "$backup" ]
    verifies
    printf 'version %s starts, backup %s bytes\n' "$version" "$(stat -c %s "$backup")"
}

verifies() { unlocked verify >&2; }

# ---------------------------------------------------------------- the window after an update

shows_window() {
    program --vault "$demo/vault-gepti" &
    within 90 windows
    picture "$results/$part-$1.png"
}

closes_window() { within 30 none_shown; }
none_shown() {
    close_windows
    none_left
}

wait_gone() { within 30 none_left; }
none_left() {
    for each in /proc/[0-9]*; do
        case $(readlink "$each/exe" 2>/dev/null) in *'/с собой/'*) return 1 ;; esac
    done
}

proves_itself() {
    [ -e "$folder$root/trial" ]
    shows_window new-version
    within 10 test ! -e "$folder$root/trial"
    closes_window
    printf 'its login page ends the trial, %s\n' "$part-new-version.png"
}

rolls_back() {
    before=$(cat "$folder$root/current")
    put_in "$media/windowless/$name" >&2
    new=$(cat "$folder$root/current")
    [ "$before" != "$new" ]
    shows_window rolled-back
    [ "$(cat "$folder$root/current")" = "$before" ]
    [ ! -e "$folder$root/trial" ]
    closes_window
    verifies
    printf '%s did not show itself, %s is back and opens the vault, %s\n' "$new" "$before" "$part-rolled-back.png"
}

not_twice() { refuses windowless; }

goes_back() {
    program update back >&2
    [ "$(program --version)" = "pcu-desk $before_version" ]
    verifies
    printf 'version %s starts again\n' "$before_version"
}

# killed: `update apply` ends by kill -9 after ever longer times; at each the folder holds a version that starts.
killed() {
    count=0
    for tenths in 5 15 30 50 80 120 200; do
        put_in "$media/good/$name" --again --backup "$demo/kill-$tenths.zip" >&2 &
        sleep "$((tenths / 10)).$((tenths % 10))"
        for each in /proc/[0-9]*; do
            case $(readlink "$each/exe" 2>/dev/null) in *'/с собой/'*) kill -9 "${each#/proc/}" || : ;; esac
        done
        wait $! || :
        wait_gone
        said=$(program --version)
        case $said in "pcu-desk $before_version" | "pcu-desk $version") ;; *) return 1 ;; esac
        printf '%s s: %s\n' "$tenths" "$said" >&2
        verifies
        count=$((count + 1))
        [ "$said" != "pcu-desk $version" ] || break
    done
    printf '%s kills, a whole version and a sound vault after each; the last: %s\n' "$count" "$said"
}

# ---------------------------------------------------------------- the order

promise "a minimal Debian 12 stands ready" pristine 12
fresh 12 updates
promise "the portable archive of the version before runs there" unpacks
promise "bundles of many kinds are made" bundles
promise "an altered bundle is refused" refuses altered
promise "one that was cut is refused" refuses cut
promise "one without a signature is refused" refuses unsigned
promise "one that a foreign key signed is refused" refuses foreign
promise "one beside another's signature is refused" refuses swapped
promise "one that does not start is refused" refuses stillborn
promise "what the recovery key signed is genuine" looks recovery
promise "a good one is genuine" looks good
promise "a good one is put in" applies
open_screen
promise "the new version shows itself" proves_itself
promise "the same once more is refused" refuses good
promise "an older one is refused" refuses older "pcu-desk-$before_version-$target.pcuupdate"
promise "the version before comes back when asked" goes_back
promise "killed at any moment, a version starts" killed
promise "the new version shows itself again" proves_itself
promise "one that starts but shows no window is rolled back" rolls_back
promise "and is not taken once more unasked" not_twice
close_screen
finish
