# Sourced by windows.sh: the launcher alone, with stand-ins for the versions that it starts.
# shellcheck shell=sh
# shellcheck disable=SC2030,SC2031 # what a shell inside sets is for it alone
# shellcheck disable=SC2034,SC2154 # for the other parts; the caller's

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
    ends 3 "$root/pcu-desk.exe" --vault 'C:\my vault' --lang=ru 'one courier.pcucourier'
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
    ends 4 "$root/pcu-desk.com" --lang ru --vault 'C:\my vault' case open
    ends 4 "$root/pcu-desk.exe" --vault=C:\\v one.pcucourier two.pcucourier
    ends 4 "$root/pcu-desk.exe" --lang
    [ "$(starts_of 2.0-2)" -eq 5 ]
    [ "$(starts_of 1.0-1)" -eq 0 ]
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
