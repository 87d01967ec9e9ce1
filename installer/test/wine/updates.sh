# Sourced by windows.sh: updates from a stick, by the program that Setup.exe brought.
# shellcheck shell=sh
# shellcheck disable=SC2030,SC2031 # what a shell inside sets is for it alone
# shellcheck disable=SC2034,SC2154 # for the other parts; the caller's

desk() { win "$place/pcu-desk.com" "$@" --vault 'C:\demo\vault-gepti' --user nino --passphrase-file 'C:\demo\passphrase.txt'; }

bundle=pcu-desk-$(version_of "$checkout")-windows-amd64.pcuupdate

# The version before, as Setup brought it, and a stick with an update to this one.
begins_again() {
    rm -rf -- "$place/data" "$place/portable"
    setup 0 "$before"
    without_inventory "$place"
    rm -rf -- "$work/stick"
    mkdir -p -- "$work/stick/altered"
    update="$work/update/$(basename -- "$(staged "$one")")"
    mkdir -p -- "$work/update"
    cp -a -- "$(staged "$one")" "$work/update/"
    without_inventory "$update" # the new version tries itself where it was unpacked
    PCU_DESK_KEYS="$cache/keys" "$python" "$checkout/installer/release.py" bundle "$update" --out "$work/stick" >&2
    cp -- "$work/stick/$bundle" "$work/stick/$bundle.minisig" "$work/stick/altered/"
    printf 'x' | dd of="$work/stick/altered/$bundle" bs=1 seek=20000000 conv=notrunc status=none
    stat -c '%n %s bytes' "$work/stick/$bundle" | sed 's|.*/||'
}

refuses_an_altered_update() {
    code=0
    desk update apply "$(winpath "$work/stick/altered/$bundle")" >"$work/said" || code=$?
    [ "$code" -ne 0 ]
    [ "$(cat -- "$place/current")" = "$(basename -- "$(staged "$before")")" ]
    [ ! -e "$place/trial" ]
    tail -n 1 "$work/said"
}

applies_an_update() {
    desk update apply "$(winpath "$work/stick/$bundle")" >"$work/said"
    name=$(basename -- "$(staged "$one")")
    [ "$(cat -- "$place/current")" = "$name" ]
    [ -f "$place/trial" ]
    same_tree "$work/update/$name" "$place/versions/$name"
    tail -n 1 "$work/said"
}

is_shown_and_stays() {
    shows_login
    [ ! -e "$place/trial" ]
    [ "$(cat -- "$place/current")" = "$(basename -- "$(staged "$one")")" ]
    tells_its_version "$(version_of "$one")"
}

goes_back() {
    win "$place/pcu-desk.com" update back >"$work/said"
    [ "$(cat -- "$place/current")" = "$(basename -- "$(staged "$before")")" ]
    tells_its_version "$before_version"
}
