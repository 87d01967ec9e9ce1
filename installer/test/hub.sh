#!/bin/sh
# sh hub.sh 12|13, called by run.sh: the hub's package, from its installing over a desk's enrolment to its purge.
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

version=$(version_of "$checkout")
deb=$(find "$packages" -name "pcu-hub_${version}_*.deb" | head -n 1)
data=/var/lib/pcu-hub

installs() {
    bring "$deb"
    apt install "/srv/$(basename -- "$deb")"
    as_root getent passwd pcuhub >&2
    size=$(du -sm -- "$folder/usr/lib/pcu-hub" | cut -f 1)
    [ -z "$(find "$folder/usr/lib/pcu-hub" -iname '*qt*' | head -n 1)" ]
    printf '%s MB without Qt, account %s\n' "$size" "$(as_root id pcuhub)"
}

answers() {
    as_officer pcu-hub --help | grep -q serve
    for word in enrol directory health backup; do as_officer pcu-hub "$word" --help >&2; done
    printf 'the help of serve, enrol, directory, health, backup\n'
}

# The unit as systemd reads it, with the program and the account in their places; a minimal Debian keeps no manual pages.
verifies_unit() {
    apt install systemd
    as_root systemd-analyze verify --man=no /usr/lib/systemd/system/pcu-hub.service >"$logs/$part-unit" 2>&1 ||
        as_root systemd-analyze verify --man=no /lib/systemd/system/pcu-hub.service >"$logs/$part-unit" 2>&1 || {
        cat "$logs/$part-unit" >&2
        return 1
    }
    if grep -i pcu-hub "$logs/$part-unit" >&2; then return 1; fi
    printf 'systemd-analyze verify has nothing to say\n'
}

# as_hub COMMAND...: as the service's account.
as_hub() {
    as_root setpriv --reuid pcuhub --regid pcuhub --init-groups -- "$@"
}

# A desk's request, of the demonstration from source.
enrols() {
    rm -rf -- "$logs/$part-demo"
    (cd -- "$one" && QT_QPA_PLATFORM=offscreen "$python" -m pcu_desk demo --headless --dir "$logs/$part-demo" >&2)
    bring "$logs/$part-demo/request-gepti.json"
    as_root chmod 644 /srv/request-gepti.json
    as_hub pcu-hub enrol /srv/request-gepti.json --data "$data" --url http://127.0.0.1:18440 --out "$data/first.pcudir" >&2
    printf 'into %s of %s\n' "$data" "$(stat -c '%A' "$folder$data")"
}

serves() {
    as_hub pcu-hub serve --data "$data" --port 18440 >"$logs/$part-serve" 2>&1 &
    serving=$!
    within 30 grep -q 18440 "$logs/$part-serve"
    as_hub pcu-hub health --url http://127.0.0.1:18440 >&2
    hub=$(pgrep -f "pcu-hub serve --data $data --port 18440" | tail -n 1)
    kill -TERM "$hub"
    wait "$serving"
    printf 'it is well, and ends with 0 on SIGTERM\n'
}

keeps_data() {
    as_root find "$data" -type f | sort >"$logs/$part-data-before"
    [ -s "$logs/$part-data-before" ]
    apt purge pcu-hub
    as_root find "$data" -type f | sort >"$logs/$part-data-after"
    cmp -- "$logs/$part-data-before" "$logs/$part-data-after"
    [ ! -e "$folder/usr/lib/pcu-hub" ]
    printf 'all %s files of %s stay\n' "$(wc -l <"$logs/$part-data-after")" "$data"
}

promise "a minimal Debian $1 stands ready" pristine "$1"
fresh "$1" hub
promise "the hub's package installs with only what it depends on" installs
promise "it answers" answers
promise "its unit is one that systemd takes" verifies_unit
promise "the service's account enrols a desk" enrols
promise "and serves" serves
promise "purging keeps what the hub holds" keeps_data
finish
