# Sourced by those who work in another Debian: makes one, lends it the machine's settings, mounts what it needs.
# Not a program. The caller sets `folder` (absolute) and runs as root, in a mount namespace of its own: no mount is undone
# here, all end with that namespace.
# shellcheck shell=sh
# shellcheck disable=SC2154 # folder is the caller's

pip_conf=${HOME:-/root}/.config/pip/pip.conf
bundle=/etc/ssl/certs/ca-certificates.crt

# debian SUITE: a minimal Debian in $folder, what debootstrap says in $folder.log.
debian() {
    debootstrap --variant=minbase "$1" "$folder" >"$folder.log" 2>&1
}

# copy PATH...: each that exists, to the same place inside; a link there is replaced, never followed back out.
copy() {
    for each in "$@"; do
        [ -e "$each" ] || continue
        mkdir -p -- "$folder$(dirname -- "$each")"
        cp -rL --remove-destination -- "$each" "$folder$(dirname -- "$each")/"
    done
}

# The machine's own settings of apt and pip, and the certificates that its mirrors stand on.
copy_settings() {
    copy /etc/apt/sources.list /etc/apt/sources.list.d /etc/apt/apt.conf.d /etc/apt/auth.conf.d /etc/apt/preferences.d
    copy /etc/apt/keyrings /etc/apt/trusted.gpg.d /usr/share/keyrings /etc/resolv.conf /etc/hosts /etc/pip.conf
    if [ -f "$pip_conf" ]; then
        mkdir -p -- "$folder/root/.config/pip"
        cp -- "$pip_conf" "$folder/root/.config/pip/"
    fi
    # One a file as local certificates too: the package ca-certificates makes the bundle anew when it comes in there.
    copy "$bundle"
    own=$folder/usr/local/share/ca-certificates
    mkdir -p -- "$own"
    [ ! -f "$bundle" ] ||
        awk -v "at=$own" '/BEGIN CERT/ { n++ } n { print > (at "/machine-" n ".crt") }' "$bundle"
    printf '#!/bin/sh\nexit 101\n' >"$folder/usr/sbin/policy-rc.d" # no service starts in there
    chmod 755 "$folder/usr/sbin/policy-rc.d"
}

# only_debian SUITE: of the machine's sources only those of Debian itself, and of SUITE whichever Debian the machine is.
only_debian() {
    own_suite=$(sed -n 's/^VERSION_CODENAME=//p' /etc/os-release)
    for source in "$folder"/etc/apt/sources.list "$folder"/etc/apt/sources.list.d/*; do
        [ -s "$source" ] || continue
        if grep -Eq "^[^#]*[[:space:]]$own_suite([-/[:space:]]|\$)" "$source"; then
            sed -i -E "s/([[:space:]])$own_suite\b/\1$1/g" "$source"
        else
            rm -f -- "$source"
        fi
    done
}

# proc, dev, and the local package folders that pip's settings name.
mount_inside() {
    mount -t proc proc "$folder/proc"
    mount --rbind /dev "$folder/dev"
    {
        cat /etc/pip.conf "$pip_conf" 2>/dev/null || :
        env | sed -n 's/^PIP_//p'
    } | tr ' =,' '\n' | sed -n 's|^file://||; s|^\(/[^ ]*\)$|\1|p' | sort -u | while read -r named; do
        named=${named%/simple}
        [ -d "$named" ] || continue
        mkdir -p -- "$folder$named"
        mount --bind -o ro "$named" "$folder$named"
    done
}
