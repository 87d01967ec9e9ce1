# Sourced by windows.sh: Setup.exe, the program that it brings, and its removal.
# shellcheck shell=sh
# shellcheck disable=SC2030,SC2031 # what a shell inside sets is for it alone
# shellcheck disable=SC2034,SC2154 # for the other parts; the caller's

place="$programs/PCU Desk"

setup() { ends "$1" "$(installer "$2" exe)" /S; }

# same_tree A B: the same files with the same content. Wine's interpreter misses what these trials take out of it.
same_tree() { diff -r -q -- "$1" "$2" >&2; }

installs() {
    setup 0 "$before"
    name=$(basename -- "$(staged "$before")")
    [ "$(cat -- "$place/current")" = "$name" ]
    same_tree "$(staged "$before")" "$place/versions/$name"
    for each_program in pcu-desk.exe pcu-desk.com; do
        cmp -- "$before/build/windows/launcher/$each_program" "$place/$each_program"
    done
    [ -f "$place/versions/$name/site/pcu_desk/host/stale_part.py" ]
    printf '%s files in %s\n' "$(find "$place" -type f | wc -l)" "$name"
}

has_a_shortcut() {
    [ -f "$menu/PCU Desk.lnk" ]
    "$python" "$here/wine/shortcut.py" "$menu/PCU Desk.lnk" 'Programs\PCU Desk\pcu-desk.exe'
}

# told KEY NAME: a value of the registry.
told() { win reg query "$1" /v "$2" 2>/dev/null | sed -n "s/^ *$2 *REG_[A-Z]* *//p"; }

is_in_the_list() {
    [ "$(told "HKCU\\$removal\\$id" DisplayName)" = "PCU Desk" ]
    [ "$(told "HKCU\\$removal\\$id" DisplayVersion)" = "$1" ]
    told "HKCU\\$removal\\$id" QuietUninstallString
}

opens_courier_files() {
    [ "$(told 'HKCU\Software\Classes\.pcucourier' 'Content Type')" = application/vnd.pcudesk.courier ]
    win reg query "HKCU\\Software\\Classes\\$id.courier\\shell\\open\\command" /ve | sed -n 's/.*REG_SZ *//p' >"$work/said"
    grep -qF '\PCU Desk\pcu-desk.exe" "%1"' "$work/said"
    cat "$work/said"
}

# Wine lacks a function that Windows' own inventory of itself needs; Python does without when the module is not there.
without_inventory() { find "$1" -name _wmi.pyd -exec rm -f -- {} +; }

tells_its_version() {
    without_inventory "$place"
    win "$place/pcu-desk.com" --version >"$work/said"
    [ "$(cat "$work/said")" = "pcu-desk $1" ]
    cat "$work/said"
}

smokes() {
    without_inventory "$1"
    win "$1/pcu-desk.com" --smoke --json >"$work/smoke.json"
    "$python" -c '
import json, sys
parts = json.load(open(sys.argv[1], encoding="utf-8"))
assert len(parts) == 4 and all(part["ok"] for part in parts), parts
print(", ".join(part["part"] for part in parts))' "$work/smoke.json"
}

demonstrates() {
    win "$place/pcu-desk.com" demo --headless --dir 'C:\demo' >"$work/demo.txt"
    grep -q 'the journals are whole' "$work/demo.txt"
    printf '%s PDF files; %s\n' "$(find "$WINEPREFIX/drive_c/demo" -name '*.pdf' | wc -l)" "$(tail -n 1 "$work/demo.txt")"
}

is_shown() { xdotool search --onlyvisible --name '^PCU Desk$' >"$work/windows" 2>/dev/null; }

is_over() { ! kill -0 "$window" 2>/dev/null; }

# The window on a screen of its own, as Qt's part for Windows draws it.
shows_login() {
    close_wine # what runs was started without a screen
    rm -f -- "$work/display" # of the screen before
    Xvfb -displayfd 3 -screen 0 1366x768x24 -nolisten tcp -ac 3>"$work/display" >"$logs/$part-screen.log" 2>&1 &
    screen=$!
    trap 'close_wine; kill "$screen"' EXIT
    within 15 test -s "$work/display"
    DISPLAY=:$(cat -- "$work/display")
    export DISPLAY
    began_at=$(date +%s)
    "$wine" "$place/pcu-desk.exe" --vault 'C:\demo\vault-gepti' </dev/null >/dev/null 2>&1 &
    window=$!
    within 90 is_shown
    within 60 is_drawn
    took=$(($(date +%s) - began_at))
    win taskkill /im pythonw.exe >&2 # without /f: it is asked to close
    within 60 is_over
    wait "$window"
    printf '%s colours after %s s, %s-login.png; closed with exit code 0\n' "$colours" "$took" "$part"
}

is_drawn() {
    import -window root "$results/$part-login.png"
    colours=$(identify -format '%k' "$results/$part-login.png")
    [ "$colours" -ge 1000 ] # with the officers of the vault
}

verifies() {
    without_inventory "$place"
    win "$place/pcu-desk.com" verify --vault 'C:\demo\vault-gepti' --user nino \
        --passphrase-file 'C:\demo\passphrase.txt' >"$work/said"
    tail -n 1 "$work/said"
}

# What an officer has: his own folder, and a folder beside the program in case it is carried about.
has_data() {
    mkdir -p -- "$account/AppData/Local/pcu-desk/vault" "$place/data/data"
    printf 'cases' >"$account/AppData/Local/pcu-desk/vault/cases"
    printf 'cases' >"$place/data/data/cases"
}

data_is_there() {
    [ "$(cat -- "$account/AppData/Local/pcu-desk/vault/cases" "$place/data/data/cases")" = casescases ]
}

# removal_here CODE FOLDER: the removal where it lies, so that its exit code is heard; itself it cannot take away then.
removal_here() {
    as_written "$1" "\"$(winpath "$2")\\uninstall.exe\" /S _?=$(winpath "$2")"
    [ "$1" -ne 0 ] || rm -f -- "$2/uninstall.exe"
}

refuses_while_it_runs() {
    place_of_python="$place/versions/$(cat -- "$place/current")/runtime"
    put=
    [ -f "$place_of_python/pythonw.exe" ] || put=yes
    [ -z "$put" ] || { mkdir -p -- "$place_of_python" && cp -- "$work/standin.exe" "$place_of_python/pythonw.exe"; }
    cp -- "$place_of_python/pythonw.exe" "$work/pythonw.kept"
    cp -- "$work/standin.exe" "$place_of_python/pythonw.exe"
    : >"$place_of_python/waits"
    trap 'rm -f -- "$place_of_python/waits"' EXIT
    "$wine" "$place/pcu-desk.exe" </dev/null >/dev/null 2>&1 &
    running=$!
    within 30 test -s "$place_of_python/started"
    before_it=$(find "$place" -type f -print0 | sort -z | xargs -0 sha256sum | sha256sum)
    setup 3 "$one" >"$work/said"
    grep -q 'PCU Desk is running' "$work/said"
    removal_here 3 "$place"
    [ "$(find "$place" -type f -print0 | sort -z | xargs -0 sha256sum | sha256sum)" = "$before_it" ]
    rm -f -- "$place_of_python/waits"
    wait "$running"
    mv -- "$work/pythonw.kept" "$place_of_python/pythonw.exe"
    rm -f -- "$place_of_python/started"
    [ -z "$put" ] || rm -rf -- "$place_of_python"
    head -n 1 "$work/said"
}

upgrades() {
    has_data
    printf 'x' >"$place/trial"
    mkdir -p -- "$place/.incoming-half" "$place/.old-half"
    setup 0 "$one"
    name=$(basename -- "$(staged "$one")")
    [ "$(ls -- "$place/versions")" = "$name" ]
    same_tree "$(staged "$one")" "$place/versions/$name"
    [ -z "$(find "$place" -name 'stale*')" ]
    [ ! -e "$place/trial" ]
    [ ! -e "$place/.incoming-half" ]
    [ ! -e "$place/.old-half" ]
    data_is_there
    printf 'one version, no stale module, the data as they were\n'
}

repairs() {
    name=$(cat -- "$place/current")
    printf 'x' >>"$place/versions/$name/site/pcu_desk/__init__.py"
    printf 'x' >"$place/versions/$name/site/pcu_desk/stray.py"
    setup 0 "$one"
    same_tree "$(staged "$one")" "$place/versions/$name"
    data_is_there
}

refuses_older() {
    setup 4 "$before" >"$work/said"
    grep -q 'newer version' "$work/said"
    [ "$(cat -- "$place/current")" = "$(basename -- "$(staged "$one")")" ]
    head -n 1 "$work/said"
}

refuses_an_old_windows() {
    win winecfg -v win7 >&2 || :
    refused=no
    setup 5 "$one" >"$work/said" && refused=yes
    win winecfg -v win10 >&2 || :
    [ "$refused" = yes ]
    grep -q 'Windows 10 or 11' "$work/said"
    head -n 1 "$work/said"
}

uninstalls() {
    : >"$place/portable" # by it the program uses the folder beside it; without, the keyring
    removal_here 0 "$place"
    data_is_there
    [ -f "$place/portable" ]
    [ "$(find "$place" -type f | wc -l)" -eq 2 ] # the data and the mark beside it
    [ ! -e "$menu/PCU Desk.lnk" ]
    for key in "$removal\\$id" "Software\\Classes\\$id.courier" 'Software\Classes\.pcucourier'; do
        ends 1 reg query "HKCU\\$key" >&2
    done
    printf 'program, shortcut and entries gone, the data kept\n'
}

uninstalls_by_itself() {
    setup 0 "$one"
    rm -rf -- "$place/data" "$place/portable"
    ends 0 "$place/uninstall.exe" /S
    within 60 test ! -e "$place"
    printf 'the folder itself is gone\n'
}

deletes_data_when_told() {
    setup 0 "$one"
    has_data
    ends 0 "$place/uninstall.exe" /S /DELETEDATA
    within 60 test ! -e "$place"
    [ ! -e "$account/AppData/Local/pcu-desk" ]
    [ -z "$interpreter" ] || [ -d "$WINEPREFIX/drive_c/demo/vault-gepti" ]
    printf 'what the account kept is gone; a vault in a folder that he chose stays\n'
}

goes_elsewhere() {
    elsewhere="$WINEPREFIX/drive_c/Мои программы/пост 7"
    mkdir -p -- "$elsewhere"
    printf 'mine' >"$elsewhere/notes.txt"
    as_written 0 "\"$(winpath "$(installer "$one" exe)")\" /S /D=C:\\Мои программы\\пост 7"
    same_tree "$(staged "$one")" "$elsewhere/versions/$(cat -- "$elsewhere/current")"
    [ ! -e "$place" ]
    [ -z "$interpreter" ] || smokes "$elsewhere" >&2
    removal_here 0 "$elsewhere"
    rm -rf -- "$account/AppData/Local/pcu-desk" # what the program itself left there: its log
    [ "$(ls -A -- "$elsewhere")" = notes.txt ]
    printf 'a folder with spaces and Cyrillic letters; what lay there stays\n'
}
