#!/bin/sh
# Sets this checkout up and opens one door of it:
#
#   sh installer/setup.sh [run|test|bench|lint] [arguments for the program or for pytest]
#   sh installer/setup.sh deb|hub-deb|portable|stick|setup-exe|msi|release|test-installers [arguments]
#
# The second line makes packages into dist/, with an environment of their own in build/venv; installer/README.md tells.
# Missing system packages come through apt (as root or through sudo without a password; otherwise one line names them).
# The rest goes into .venv/ from the hash-locked files in installer/locks/. The second time there is nothing to do, and
# that takes well under a second. Which mirror serves apt and pip is the machine's own setting.
set -eu

say() { printf '%s\n' "pcu-desk set-up: $*"; }
die() {
    say "$*" >&2
    exit 1
}

cd -- "$(dirname -- "$0")/.."
root=$(pwd -P)
doors='run, test, bench, lint, deb, hub-deb, portable, stick, setup-exe, msi, release or test-installers'
door=${1:-run}
[ $# -eq 0 ] || shift
# What a package is frozen from holds no tool of ours that checks, so it stands apart; and it is Debian's own Python.
case $door in
run | test | bench | lint)
    venv=$root/.venv
    venv_shown=.venv/
    locks='dev build'
    pythons='python3 python3.11 python3.12 python3.13 python3.14 /usr/bin/python3'
    ;;
deb | hub-deb | portable | stick | setup-exe | msi | release | test-installers)
    venv=$root/build/venv
    venv_shown=build/venv/
    locks='package'
    pythons='/usr/bin/python3'
    ;;
*)
    say "unknown door '$door': $doors" >&2
    exit 2
    ;;
esac
python=$venv/bin/python
for lock in $locks; do
    [ -f "installer/locks/$lock.txt" ] || die "installer/locks/$lock.txt is missing; this copy of the project is not whole."
done

# What another Python left in the environment must not leak into ours; a TMPDIR that is not there stops pip and apt.
unset PYTHONPATH PYTHONHOME PYTHONSTARTUP VIRTUAL_ENV
if [ ! -d "${TMPDIR:-/tmp}" ] || [ ! -w "${TMPDIR:-/tmp}" ]; then
    unset TMPDIR
fi
if [ ! -d "${HOME:-/nonexistent}" ]; then
    export PIP_NO_CACHE_DIR=1
fi

# ---------------------------------------------------------------- system packages

# The package of the library that a frozen program brings along instead of a Python; nothing while there is no Python.
libpython() {
    /usr/bin/python3 -I -c 'import sys; print("libpython%d.%d" % sys.version_info[:2])' 2>/dev/null || :
}

# `a|b` is one need with two names (Debian 12 and 13).
libraries='libgl1 libegl1 libxkbcommon0 libglib2.0-0|libglib2.0-0t64 libfreetype6 libfontconfig1 libdbus-1-3'
window='libxkbcommon-x11-0 libxcb-cursor0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-render-util0 libxcb-shape0'
checks='git xz-utils openssl qpdf poppler-utils xvfb xauth binutils unicode-data dbus-daemon|dbus'

base='python3 python3-venv binutils git xz-utils'
# The small libraries that travel inside the package must be on the machine that freezes it.
freezing="$base $libraries $window libcups2|libcups2t64 libxcb-randr0 libxcb-render0 libxcb-shm0 libxcb-sync1 libxcb-util1 libxcb-xfixes0 libxcb-xkb1"
windows='gcc-mingw-w64-x86-64 nsis wixl msitools icoutils'
carrying='debootstrap'
proving='debootstrap lintian desktop-file-utils appstream minisign wine wine64 xdotool imagemagick'

has_screen() { [ -n "${DISPLAY:-}" ] || [ -n "${WAYLAND_DISPLAY:-}" ]; }

# The packages that the chosen door needs, one need a word.
needs() {
    case $1 in
    run) if has_screen; then echo "$libraries $window"; else echo "$libraries"; fi ;;
    test) echo "$libraries $window $checks" ;;
    lint) echo "shellcheck" ;;
    bench) echo "$libraries unicode-data" ;;
    deb | portable) echo "$freezing $(libpython)" ;;
    hub-deb) echo "$base $(libpython)" ;;
    stick) echo "$freezing $(libpython)" ;;
    setup-exe | msi) echo "$libraries $base $windows" ;;
    release) echo "$freezing $windows $(libpython)" ;;
    test-installers) echo "$freezing $windows $checks $carrying $proving $(libpython)" ;;
    esac
}

# A Python that is new enough and can make a virtual environment; prints its path.
find_python() {
    for name in $pythons; do
        found=$(command -v "$name") || continue
        if "$found" -I -c 'import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
            printf '%s\n' "$found"
            return 0
        fi
    done
    return 1
}

# Of the needs given, those without an installed package.
missing_packages() {
    installed=" $(dpkg-query -W -f='${db:Status-Status} ${Package}\n' | sed -n 's/^installed //p' | tr '\n' ' ')"
    for need in "$@"; do
        case $installed in
        *" ${need%%|*} "* | *" ${need##*|} "*) ;;
        *) printf '%s ' "${need%%|*}" ;;
        esac
    done
}

# Installs what is missing, or names it in one line.
provide_packages() {
    wanted=$(needs "$1")
    if ! [ -x "$python" ] && ! find_python >/dev/null; then
        wanted="python3 python3-venv $wanted"
    fi
    if ! command -v dpkg-query >/dev/null 2>&1; then
        say "this is not a Debian; the names there of what must be present: $wanted"
        return 0
    fi
    # shellcheck disable=SC2086 # a list of words
    missing=$(missing_packages $wanted)
    missing=${missing% }
    [ -n "$missing" ] || return 0
    if [ "$(id -u)" -eq 0 ]; then
        as_root=
    elif command -v sudo >/dev/null 2>&1 && sudo -n true 2>/dev/null; then
        as_root='sudo -n'
    else
        die "missing system packages; as root: apt-get install --no-install-recommends $missing"
    fi
    say "system packages through apt: $missing"
    apt="$as_root env DEBIAN_FRONTEND=noninteractive apt-get -qq -o Dpkg::Use-Pty=0 -o DPkg::Lock::Timeout=120"
    log=$venv/apt.log
    # shellcheck disable=SC2086 # command words and a list of packages
    { $apt update && $apt install -y --no-install-recommends $missing; } </dev/null >"$log" 2>&1 || {
        tail -n 5 -- "$log" >&2
        die "apt could not install: $missing (the whole log: $log)"
    }
}

# ---------------------------------------------------------------- .venv/

# What .venv/ was made from, where, and by which Python. A moved checkout, a new lock or a new system Python changes it.
stamp() {
    printf '%s\n' "$root"
    {
        readlink -f -- "$python" || :
        for lock in $locks; do cat "installer/locks/$lock.txt"; done
        cat pyproject.toml installer/setup.sh
    } | sha256sum
}

# What pip says matters only when it fails: it warns at length about mirrors that lack a package.
pip() {
    log=$venv/pip.log
    "$python" -m pip --disable-pip-version-check --quiet --no-input "$@" >"$log" 2>&1 || {
        grep -v '^WARNING' "$log" | tail -n 12 >&2
        die "pip could not finish (the whole log: $log)"
    }
}

provide_venv() {
    made_by=$(cat "$venv/.stamp" 2>/dev/null || :)
    if [ -x "$python" ] && [ "$made_by" = "$(stamp)" ]; then
        return 0
    fi
    if [ "${made_by%%
*}" != "$root" ] || ! "$python" -c 'import pip' 2>/dev/null; then
        # Never finished, moved or broken: from nothing. The lock that is held stays.
        find "$venv" -mindepth 1 -maxdepth 1 ! -name .lock -exec rm -rf -- {} +
        found=$(find_python) || die "Python 3.11 or newer with its venv module is needed."
        say "making $venv_shown with $("$found" -V)"
        "$found" -m venv "$venv" || die "could not make $venv_shown (is the disk full?)"
    fi
    rm -f -- "$venv/.stamp"
    say "installing the locked dependencies, each checked against its hash"
    export PIP_ROOT_USER_ACTION=ignore
    set -- # the requirement files, one -r each
    for lock in $locks; do set -- "$@" -r "installer/locks/$lock.txt"; done
    pip install --require-hashes --only-binary :all: "$@"
    case $venv in "$root/.venv") pip install --no-deps --no-build-isolation --editable . ;; esac
    stamp >"$venv/.stamp"
    say "ready"
}

# Two doors opened at once set up one after the other.
set_up() {
    mkdir -p -- "$venv" || die "cannot write in $root."
    exec 9>"$venv/.lock"
    if command -v flock >/dev/null 2>&1 && ! flock -n 9; then
        say "another set-up of this checkout is running; waiting for it"
        flock 9
    fi
    provide_packages "$1"
    # Once more: a Python that has just come in names the package of its library.
    case $locks in package) provide_packages "$1" ;; esac
    provide_venv
    exec 9>&-
}

# ---------------------------------------------------------------- the doors

run() {
    if has_screen; then
        exec "$python" -m pcu_desk demo "$@"
    fi
    say "no screen: the demo runs without a window"
    exec "$python" -m pcu_desk demo --headless "$@"
}

# Runs one check and remembers the first exit code that was not 0.
status=0
check() {
    name=$1
    shift
    say "$name"
    code=0
    "$@" || code=$?
    if [ "$code" -ne 0 ]; then
        say "$name: failed with exit code $code" >&2
        [ "$status" -ne 0 ] || status=$code
    fi
}

test_all() {
    export QT_QPA_PLATFORM="${QT_QPA_PLATFORM:-offscreen}"
    check "ruff check" "$python" -m ruff check --quiet .
    check "mypy" "$python" -m mypy
    # Two at a time; tests that mind company share an xdist_group. Not through `check`: pytest has the last word.
    say "pytest"
    code=0
    "$python" -m pytest -n 2 --dist loadgroup "$@" || code=$?
    [ "$status" -ne 0 ] || status=$code
    exit "$status"
}

lint_all() {
    check "ruff check" "$python" -m ruff check .
    check "ruff format" "$python" -m ruff format --check .
    check "mypy" "$python" -m mypy
    check "lint-imports" "$python" "$venv/bin/lint-imports" --no-logo
    # shellcheck disable=SC2046 # our own file names, without spaces
    check "shellcheck" shellcheck $(git ls-files '*.sh') .ci/run
    exit "$status"
}

# What every package is made with: nothing of the machine's language, zone, mask or chance reaches a file.
package() {
    export SOURCE_DATE_EPOCH="${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct)}"
    export PYTHONHASHSEED=1 PYTHONDONTWRITEBYTECODE=1 TZ=UTC LC_ALL=C.UTF-8 QT_QPA_PLATFORM=offscreen
    umask 022
    "$python" "$@"
}

# made DOOR [WORDS]: the package of one door.
made() {
    made_door=$1
    shift
    case $made_door in
    deb | portable) package installer/linux/freeze.py "$made_door" "$@" ;;
    hub-deb) package installer/linux/hub.py "$@" ;;
    setup-exe | msi) package installer/windows/build.py "$made_door" "$@" ;;
    esac
}

set_up "$door"
case $door in
run) run "$@" ;;
test) test_all "$@" ;;
bench) exec "$python" -m pcu_desk bench "$@" ;;
lint) lint_all ;;
deb | portable | hub-deb | setup-exe | msi) made "$door" "$@" ;;
stick)
    for each in deb hub-deb portable; do made "$each"; done
    package installer/linux/stick.py "$@"
    ;;
release)
    package installer/release.py begin
    for each in deb hub-deb portable setup-exe msi; do made "$each"; done
    package installer/release.py "$@"
    ;;
test-installers) PCU_DESK_BUILD_PYTHON=$python exec sh installer/test/run.sh "$@" ;;
esac
