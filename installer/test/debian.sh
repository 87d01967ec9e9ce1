#!/bin/sh
# sh debian.sh 12|13, called by run.sh: the desk's package in a fresh Debian, from its installing to its purge.
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

debian_number=$1
desk=$home/.local/share/pcu-desk/demo # where an account's vaults lie
version=$(version_of "$checkout")
deb=$(find "$packages" -name "pcu-desk_${version}_*.deb" | head -n 1)
deb_before=$(find "$packages" -name "pcu-desk_${before_version}_*.deb" | head -n 1)

installed() { as_root dpkg-query -W -f '${Package}\n' | sort; }

# ---------------------------------------------------------------- installing

installs() {
    installed >"$logs/without"
    bring "$deb"
    apt install "/srv/$(basename -- "$deb")"
    installed >"$logs/with"
    came=$(comm -13 "$logs/without" "$logs/with" | grep -vc '^pcu-desk$')
    size=$(du -sm -- "$folder/usr/lib/pcu-desk" | cut -f 1)
    printf 'with %s packages that it depends on, %s MB in /usr/lib/pcu-desk\n' "$came" "$size"
}

# Every library in the tree finds those it names: ours beside it, the others in the packages it depends on.
links() {
    as_root sh -c 'find /usr/lib/pcu-desk -type f \( -name "*.so*" -o -perm -100 \) -exec sh -c "
        for each; do LD_LIBRARY_PATH=/usr/lib/pcu-desk/_internal ldd \"\$each\" 2>/dev/null | sed \"s|^|\$each|\"; done
    " sh {} +' >"$logs/linked"
    # The plugin for printers is for those who have CUPS, a recommendation.
    if grep 'not found' "$logs/linked" | grep -v 'libcups\.so\.2 ' >&2; then return 1; fi
    printf '%s libraries named\n' "$(wc -l <"$logs/linked")"
}

answers_version() {
    said=$(as_officer pcu-desk --version)
    [ "$said" = "pcu-desk $version" ] || {
        printf 'it said: %s\n' "$said" >&2
        return 1
    }
    printf '%s\n' "$said"
}

smokes() {
    find "$folder$home" "$folder/tmp" "$folder$run_dir" ! -type d | sort >"$logs/files-before"
    as_officer pcu-desk --smoke --json >"$logs/$part-smoke.json"
    find "$folder$home" "$folder/tmp" "$folder$run_dir" ! -type d | sort >"$logs/files-after"
    # The cache of fonts is the system's library's own, of any program with a window.
    if comm -13 "$logs/files-before" "$logs/files-after" | grep -v -e '\.log$' -e '/\.cache/fontconfig/' >&2; then
        echo 'files were left behind' >&2
        return 1
    fi
    "$python" -c '
import json, sys
parts = json.load(open(sys.argv[1]))
assert all(part["ok"] for part in parts) and {"vault", "window"} <= {part["part"].lower() for part in parts}, parts
print(", ".join(part["part"] for part in parts))' "$logs/$part-smoke.json"
}

demonstrates() {
    [ ! -e "$folder/usr/bin/python3" ]
    as_officer pcu-desk demo --headless --dir "$desk" --json >"$logs/$part-demo.json"
    printf '%s files, %s of them PDF\n' "$(find "$folder$desk" -type f | wc -l)" "$(find "$folder$desk" -name '*.pdf' | wc -l)"
}

told() { "$python" -c 'import json, sys; print(json.load(open(sys.argv[1]))[sys.argv[2]])' "$logs/$part-demo.json" "$1"; }

unlocked() {
    as_officer pcu-desk "$@" --vault "$(told vault)" --user "$(told user)" --passphrase-file "$(told passphrase_file)"
}

verifies() {
    unlocked verify --json >"$logs/$part-verify.json"
    unlocked case list --json >"$logs/$part-cases.json"
    printf '%s cases\n' "$("$python" -c 'import json, sys; print(len(json.load(open(sys.argv[1]))))' "$logs/$part-cases.json")"
}

# ---------------------------------------------------------------- the window

shows_login() {
    as_officer pcu-desk --vault "$(told vault)" &
    desk_process=$!
    printf '%s\n' "$desk_process" >"$logs/window.pid"
    began_at=$(date +%s%N)
    within 60 windows
    took_ms=$((($(date +%s%N) - began_at) / 1000000))
    picture "$results/$part-login.png"
    kill -0 "$desk_process"
    printf 'a window after %s ms, %s colours, %s\n' "$took_ms" "$colours" "$part-login.png"
}

# A second start hands a courier file over to the window that is there.
hands_over() {
    first=$(windows | wc -l)
    as_officer timeout 30 pcu-desk --vault "$(told vault)" "$home/неделя 7.pcucourier"
    [ "$(windows | wc -l)" -ge 1 ]
    printf 'the second start ended with 0; %s window before, %s after\n' "$first" "$(windows | wc -l)"
}

logs_in() {
    xdotool windowfocus --sync "$(windows | tail -n 1)"
    xdotool type --delay 40 "$(head -n 1 "$folder$(told passphrase_file)")"
    xdotool key Return
    picture "$results/$part-login-typed.png"
    login=$(sha256sum <"$results/$part-login.png")
    sleep 4
    picture "$results/$part-desk.png"
    [ "$(sha256sum <"$results/$part-desk.png")" != "$login" ]
    printf '%s colours, %s\n' "$colours" "$part-desk.png"
}

ends() {
    [ -n "$(windows)" ]
    within 30 gone
    printf 'no process is left\n'
}

# A dialog over the window is closed first, as it must be.
gone() {
    close_windows
    ! chroot_processes | grep -q .
}

# Processes of this trial's program.
chroot_processes() {
    for each in /proc/[0-9]*; do
        case $(readlink "$each/exe" 2>/dev/null) in */usr/lib/pcu-desk/*) echo "${each#/proc/}" ;; esac
    done
}

# ---------------------------------------------------------------- the courier file

associates() {
    apt install xdg-utils shared-mime-info desktop-file-utils libglib2.0-bin
    # Only the first bytes of one: a training vault writes none, and the window has to say what is wrong with half a file.
    printf 'PCUC\r\n\032\n' >"$folder$home/неделя 7.pcucourier"
    as_officer gio mime application/vnd.pcudesk.courier | tee -a "$logs/mime" | grep -q 'org\.pcudesk\.Desk\.desktop'
    kind=$(as_officer gio info -a standard::content-type "$home/неделя 7.pcucourier" | sed -n 's/.*content-type: //p')
    opener=$(as_officer xdg-mime query default application/vnd.pcudesk.courier)
    printf '%s opens %s\n' "$opener" "$kind"
    [ "$kind $opener" = 'application/vnd.pcudesk.courier org.pcudesk.Desk.desktop' ]
}

opens_courier() {
    as_officer gio open "$home/неделя 7.pcucourier" >&2
    within 60 windows
    picture "$results/$part-courier.png"
    printf 'gio open shows the window, %s\n' "$part-courier.png"
}

# ---------------------------------------------------------------- upgrade, purge

comes_from_before() {
    bring "$deb_before"
    apt install "/srv/$(basename -- "$deb_before")"
    [ "$(as_officer pcu-desk --version)" = "pcu-desk $before_version" ]
    as_root dpkg -L pcu-desk | sort >"$logs/tree-before"
    stale >"$logs/stale"
    [ -s "$logs/stale" ]
    printf 'version %s; what the next does not have: %s\n' "$before_version" "$(tr '\n' ' ' <"$logs/stale")"
}

# What of the version before must go: the file as such, the module wherever it was packed.
stale() {
    find "$folder/usr/lib/pcu-desk" -path '*stale*' | sed "s|^$folder||"
    "$python" -c '
import sys
from PyInstaller.archive.readers import CArchiveReader
archive = CArchiveReader(sys.argv[1])
for name in archive.toc:
    if name.endswith(".pyz"):
        print(*(module for module in archive.open_embedded_archive(name).toc if "stale_part" in module), sep="\n")' \
        "$folder/usr/lib/pcu-desk/pcu-desk" | grep . || :
}

upgrades() {
    [ "$(as_officer pcu-desk --version)" = "pcu-desk $before_version" ]
    cp -- "$logs/$part-cases.json" "$logs/$part-cases-before.json"
    bring "$deb"
    apt install "/srv/$(basename -- "$deb")"
    [ "$(as_officer pcu-desk --version)" = "pcu-desk $version" ]
    printf 'from %s to %s\n' "$before_version" "$version"
}

nothing_stale() {
    stale >&2
    [ -z "$(stale)" ]
    as_root dpkg -L pcu-desk | sort >"$logs/owned"
    (cd -- "$folder" && find usr/lib/pcu-desk | sed 's|^|/|' | sort) >"$logs/there"
    if comm -13 "$logs/owned" "$logs/there" | grep . >&2; then return 1; fi
    as_root dpkg --verify pcu-desk >&2
    printf 'every one of %s files below /usr/lib/pcu-desk is of the package\n' "$(wc -l <"$logs/there")"
}

keeps_cases() {
    verifies
    cmp -- "$logs/$part-cases.json" "$logs/$part-cases-before.json"
}

# Of each file of the officer's folders its sum, but of the log.
sums() { (cd -- "$folder$desk" && find . -type f ! -name '*.log' -exec sha256sum {} + | sort -k 2); }

purges() {
    sums >"$logs/$part-sums-before"
    apt purge pcu-desk
    [ ! -e "$folder/usr/lib/pcu-desk" ] && [ ! -e "$folder/usr/bin/pcu-desk" ]
    left=$(find "$folder/usr/share" "$folder/usr/bin" "$folder/etc" -name '*pcudesk*' -o -name '*pcu-desk*' |
        sed "s|^$folder||" | grep -v '/etc/pcu-desk-trials' || :)
    [ -z "$left" ] || {
        printf 'left behind: %s\n' "$left" >&2
        return 1
    }
    sums >"$logs/$part-sums-after"
    cmp -- "$logs/$part-sums-before" "$logs/$part-sums-after"
    printf 'nothing of the program is left, all %s files of the vaults are, byte for byte\n' "$(wc -l <"$logs/$part-sums-after")"
}

opens_again() {
    apt install "/srv/$(basename -- "$deb")"
    verifies
}

# ---------------------------------------------------------------- the order

promise "a minimal Debian $debian_number stands ready" pristine "$debian_number"
fresh "$debian_number" fresh
promise "the package installs with only what it depends on" installs
promise "each library finds those it needs" links
promise "an ordinary account asks for --version" answers_version
promise "--smoke finds every part in order, leaves no file" smokes
promise "the demonstration runs without a window, a line, a Python" demonstrates
promise "the vault that it made verifies" verifies
open_screen
promise "the window shows the login page" shows_login
promise "an officer unlocks with his passphrase" logs_in
promise "a courier file is the program's by its name" associates
promise "a second start hands its file to the first" hands_over
promise "the window closes" ends
promise "a double click on a courier file opens it" opens_courier
promise "that window closes as well" ends
close_screen

fresh "$debian_number" upgrade
promise "the version before installs" comes_from_before
promise "and makes vaults" demonstrates
promise "which verify" verifies
promise "the package upgrades it" upgrades
promise "nothing of the version before is left" nothing_stale
promise "the same cases are there and verify" keeps_cases
promise "purging leaves the vaults" purges
promise "installed again it opens them" opens_again
finish
