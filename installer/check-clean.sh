#!/bin/sh
# Proves the set-up on a fresh Debian 12: sh installer/check-clean.sh FOLDER [DOOR...]
#
# Makes a minimal Debian in FOLDER (debootstrap; an existing one made by this script is used as it is), clones the last
# commit of this checkout into it and opens each DOOR there (run and test when none is named). Needs root. The machine's
# own apt and pip settings are copied, so the same mirrors serve; all mounts live in a namespace of their own and end
# with this script, however it ends.
set -eu

say() { printf '%s\n' "check-clean: $*"; }
die() {
    say "$*" >&2
    exit 1
}

[ $# -ge 1 ] || die "usage: sh installer/check-clean.sh FOLDER [run|test|bench|lint ...]"
[ "$(id -u)" -eq 0 ] || die "only root can make and enter another Debian."
for tool in debootstrap unshare chroot git setpriv; do
    command -v "$tool" >/dev/null 2>&1 || die "$tool is needed."
done
if [ "${PCU_DESK_OWN_MOUNTS:-}" != yes ]; then
    PCU_DESK_OWN_MOUNTS=yes exec unshare --mount --propagation private -- sh "$0" "$@"
fi

checkout=$(cd -- "$(dirname -- "$0")/.." && pwd -P)
folder=$1
shift
[ $# -gt 0 ] || set -- run test
case $folder in /*) ;; *) folder=$(pwd -P)/$folder ;; esac
case $folder in / | "$checkout" | "$checkout"/*) die "$folder is not a place for another Debian." ;; esac
mark=$folder/etc/pcu-desk-check-clean
inside=/srv/"pcu desk" # with a space, as people name folders

# shellcheck source=installer/chroot.sh
. "$checkout/installer/chroot.sh"

if [ ! -e "$mark" ]; then
    if [ -d "$folder" ] && [ -n "$(ls -A -- "$folder")" ]; then
        die "$folder holds something else; name an empty or a new folder."
    fi
    say "making Debian 12 in $folder"
    debian bookworm || die "debootstrap failed; see $folder.log"
    copy_settings
    : >"$mark"
fi

# ---------------------------------------------------------------- mounts, all in our own namespace

mount_inside

# ---------------------------------------------------------------- the proof

rm -rf -- "$folder$inside"
git -c advice.detachedHead=false clone --quiet --no-local "$checkout" "$folder$inside"
say "cloned $(git -C "$folder$inside" log -1 --format='%h %s')"

# enter COMMAND...: in there, in the clone, with nothing of this shell but pip's own settings.
enter() {
    # shellcheck disable=SC2016 # expanded by the shell inside
    set -- chroot "$folder" /bin/sh -c 'cd -- "$0" && exec "$@"' "$inside" "$@"
    for name in $(env | sed -n 's/^\(PIP_[A-Z_]*\)=.*/\1/p'); do
        eval "value=\$$name"
        # shellcheck disable=SC2154 # set by eval
        set -- "$name=$value" "$@"
    done
    env -i PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LANG=C.UTF-8 "$@"
}

if enter sh -c 'command -v python3' >/dev/null; then
    say "Python is already in there, so the refusal to an ordinary account is not shown"
else
    say "as an ordinary account without sudo, before anything is installed:"
    code=0
    chown -R 65534:65534 "$folder$inside"
    enter setpriv --reuid 65534 --regid 65534 --clear-groups sh installer/setup.sh run || code=$?
    chown -R 0:0 "$folder$inside"
    [ "$code" -eq 1 ] || die "expected exit code 1, got $code"
fi

for door in "$@"; do
    say "sh installer/setup.sh $door"
    began=$(date +%s)
    enter sh installer/setup.sh "$door" || die "$door: exit code $?"
    say "$door: exit code 0 after $(($(date +%s) - began)) s"
done
