#!/bin/sh
# Starts the version of PCU Desk that this folder has in use; no update replaces this file.
#
#   current   one line: the folder under versions/ in use
#   trial     while a new version has not shown its window yet: the folder before it, then the number of starts so far
#   refused   one line: a version that was taken back; the program tells of it and removes the file
#   handed    left by a start that only raised a window that was open already
#
# A start of the window in a trial is counted and watched. A version that ends without having shown itself, or that had
# three starts, is taken back, and the one before it starts instead. Whatever is damaged here, a whole version starts.
set -u
unset CDPATH # a relative path is from here, not from a folder that the surroundings name

me=$0
while [ -L "$me" ]; do
    to=$(readlink -- "$me") || break
    case $to in /*) me=$to ;; *) me=$(dirname -- "$me")/$to ;; esac
done
root=$(cd -- "$(dirname -- "$me")" && pwd -P) || exit 1

# first FILE [NUMBER]: that line of a file, nothing when there is none.
first() {
    [ -f "$root/$1" ] && sed -n "${2:-1}{s/[[:space:]]*\$//;p;q;}" <"$root/$1"
}

# A name is a folder right below versions/ that holds a program.
whole() {
    case $1 in '' | .* | */*) return 1 ;; esac
    [ -f "$root/versions/$1/pcu-desk" ] && [ -x "$root/versions/$1/pcu-desk" ]
}

# write NAME WORDS: the whole file or the old one.
write() {
    new=$root/.$1.$$
    { printf '%s\n' "$2" >"$new" && sync -- "$new" && mv -f -- "$new" "$root/$1"; } 2>/dev/null || {
        rm -f -- "$new" 2>/dev/null
        return 1
    }
}

# The newest whole version but the one named: by the rising number behind the last dash.
other() {
    for folder in "$root"/versions/*/; do
        name=${folder%/}
        name=${name##*/}
        whole "$name" && [ "$name" != "$1" ] && printf '%s %s\n' "${name##*-}" "$name"
    done | sort -n | tail -n 1 | cut -d ' ' -f 2-
}

# The version before comes back. `current` is written last but one, so that a kill in between repeats this.
roll_back() {
    write refused "$current"
    write current "$before" && rm -f -- "$root/trial"
    current=$before
}

# Two starts at once are one trial: the second only raises the first one's window and ends, which proves nothing.
only_watcher() {
    command -v flock >/dev/null 2>&1 || return 0
    (: >"$root/.watch") 2>/dev/null || return 1
    exec 9>"$root/.watch"
    flock -n 9
}

# Only what certainly opens a window is tried and perhaps started twice: a vault, a language, one courier file.
opens_window() {
    files=0
    while [ $# -gt 0 ]; do
        case $1 in
        --vault=* | --lang=*) ;;
        --vault | --lang)
            case ${2--} in -*) return 1 ;; esac
            shift
            ;;
        -*) return 1 ;;
        *.pcucourier) files=$((files + 1)) ;;
        *) return 1 ;;
        esac
        shift
    done
    [ "$files" -le 1 ]
}

current=$(first current)
if ! whole "$current"; then
    current=$(other "")
    if [ -z "$current" ]; then
        case ${LC_ALL:-${LC_MESSAGES:-${LANG:-}}} in
        ru*) echo "PCU Desk: в папке $root нет ни одной целой версии программы. Распакуйте архив программы в эту папку ещё раз; данные в ней останутся." >&2 ;;
        *) echo "PCU Desk: $root holds no whole version of the program. Unpack the program's archive into this folder again; the data in it stay." >&2 ;;
        esac
        exit 1
    fi
fi

if [ -f "$root/trial" ]; then
    before=$(first trial)
    if [ "$before" = "$current" ] || ! whole "$before"; then
        rm -f -- "$root/trial" # there is nothing to go back to
    elif opens_window "$@" && only_watcher; then
        starts=$(first trial 2)
        case $starts in '' | *[!0-9]* | ?????*) starts=0 ;; esac
        if [ "$starts" -ge 3 ]; then
            roll_back
        elif write trial "$before
$((starts + 1))"; then
            code=0
            rm -f -- "$root/handed"
            "$root/versions/$current/pcu-desk" "$@" 9>&- || code=$?
            # It showed itself; or a further update came meanwhile, and its trial is not ours to judge.
            [ -f "$root/trial" ] && [ "$(first current)" = "$current" ] || exit "$code"
            # The window of the version before is open still, and took this start over: nothing was tried.
            if [ -f "$root/handed" ]; then
                rm -f -- "$root/handed"
                write trial "$before
$starts" || :
                exit "$code"
            fi
            roll_back
        fi
    fi
fi
exec "$root/versions/$current/pcu-desk" "$@" 9>&-
