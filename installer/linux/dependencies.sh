#!/bin/sh
# sh dependencies.sh SUITE FOLDER OUT DEB...: the packages that the given ones stand on in a Debian of that suite, down to
# its C library, into OUT. Apt resolves it from nothing in FOLDER, by this machine's own settings; nothing is installed.
set -eu

here=$(cd -- "$(dirname -- "$0")" && pwd -P)
# shellcheck source=installer/chroot.sh
. "$here/../chroot.sh"
suite=$1
folder=$2
out=$3
shift 3

rm -rf -- "$folder" "$out"
mkdir -p -- "$folder/usr/sbin" "$folder/var/lib/dpkg" "$folder/var/lib/apt/lists/partial" \
    "$folder/var/cache/apt/archives/partial" "$folder/etc/apt" "$out"
: >"$folder/var/lib/dpkg/status"
copy_settings
only_debian "$suite"

ask_apt() {
    apt-get -q -o Dir="$folder" -o Dir::State::status="$folder/var/lib/dpkg/status" -o APT::Architecture=amd64 \
        -o APT::Architectures=amd64 -o APT::Sandbox::User="$(id -un)" -o APT::Get::AllowUnauthenticated=false \
        -o Dpkg::Post-Invoke= -o APT::Update::Post-Invoke= -o APT::Keep-Downloaded-Packages=true "$@" </dev/null
}

if ! grep -rqs "$suite" "$folder/etc/apt/sources.list" "$folder/etc/apt/sources.list.d"; then
    echo "dependencies: apt's settings on this machine name no Debian, so there is nowhere to ask for $suite." >&2
    exit 1
fi
ask_apt update
ask_apt install --yes --download-only --no-install-recommends "$@"
find "$folder/var/cache/apt/archives" -maxdepth 1 -name '*.deb' -exec cp -- {} "$out/" \;
rm -rf -- "$folder"
