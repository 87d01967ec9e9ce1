# Sourced by windows.sh: how a command is run in Wine, heard and held against its exit code.
# shellcheck shell=sh
# shellcheck disable=SC2030,SC2031 # what a shell inside sets is for it alone
# shellcheck disable=SC2034,SC2154 # for the other parts; the caller's

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
