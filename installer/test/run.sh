#!/bin/sh
# Tries the installers as a person will meet them: sh installer/test/run.sh [PART...]
#
# Parts: twice (make deb in two clones), contents, parts, debian-12, debian-13, hub-12, hub-13, stick, updates, startup, windows.
# All of them when none is named. Builds what it tries from clones of this checkout's last commit, so nothing that is not
# committed is tried; what was built for that commit already is used again. Needs root for the Debians (debootstrap,
# chroot); wine for the last part. Settings: PCU_DESK_TEST_CACHE (folder for clones and Debians; default build/test),
# PCU_DESK_TEST_PACKAGES (a folder with ready artefacts,
# of the version before too, for contents, parts and debian-*), PCU_DESK_BUILD_PYTHON (the Python that
# packages are made with). A line a promise goes to dist/test/report.txt, pictures beside it; exit code 1 if one failed.
set -eu

here=$(cd -- "$(dirname -- "$0")" && pwd -P)
checkout=$(cd -- "$here/../.." && pwd -P)
# shellcheck source=installer/test/promises.sh
. "$here/promises.sh"

[ "$(id -u)" -eq 0 ] || die "only root can make and enter another Debian."
if [ "${PCU_DESK_OWN_MOUNTS:-}" != yes ]; then
    # Mounts and processes of the trials are in a namespace of their own and end with this script, however it ends.
    PCU_DESK_OWN_MOUNTS=yes exec unshare --mount --propagation private --pid --fork --kill-child --mount-proc -- \
        sh "$0" "$@"
fi

[ $# -gt 0 ] || set -- twice contents parts debian-12 debian-13 hub-12 hub-13 stick updates startup windows
cache=${PCU_DESK_TEST_CACHE:-$checkout/build/test}
case $cache in /*) ;; *) cache=$(pwd -P)/$cache ;; esac
results=$checkout/dist/test
report=$results/report.txt
logs=$results/logs
mkdir -p -- "$cache" "$logs"
: >"$report"
python=${PCU_DESK_BUILD_PYTHON:-$checkout/build/venv/bin/python}
commit=$(git -C "$checkout" rev-parse HEAD)
export checkout cache results report logs python commit

{
    git -C "$checkout" log -1 --format='commit %h of %cs, tried '"$(date -u +%F)"
    printf 'on %s, %s cores\n\n' "$(sed -n 's/^PRETTY_NAME="\(.*\)"$/\1/p' /etc/os-release)" "$(nproc)"
} >>"$report"

# ---------------------------------------------------------------- what is tried

# shellcheck source=installer/test/building.sh
. "$here/building.sh"

part=build
if [ -n "${PCU_DESK_TEST_PACKAGES:-}" ]; then
    for each in "$@"; do
        case $each in contents | parts | debian-*) ;; *) die "$each builds what it tries; it takes no ready artefacts." ;; esac
    done
    packages=$PCU_DESK_TEST_PACKAGES
    remark "ready artefacts: $(cd -- "$packages" && echo *)"
else
    packages=$cache/packages
    build_all "$@"
fi
export packages

# ---------------------------------------------------------------- the parts

failed=$broken
for each in "$@"; do
    say "$each"
    case $each in
    debian-* | hub-*) set -- "${each%-*}.sh" "${each#*-}" ;;
    *) set -- "$each.sh" ;;
    esac
    [ -f "$here/$1" ] || die "there is no part $each."
    part=$each sh "$here/$1" ${2:+"$2"} || { # also where it ends in the midst, between two promises
        failed=$((failed + 1))
        tell "FAILED  $each"
    }
done

[ "$failed" -eq 0 ] || die "not every promise was kept; see $report"
say "every promise was kept; see $report"
