# Sourced by the parts that work in another Debian: a fresh one for each trial, entered as root or as an officer.
# shellcheck shell=sh
# shellcheck disable=SC2016,SC2154 # words for the shell inside; the caller's

# shellcheck source=installer/chroot.sh
. "$checkout/installer/chroot.sh"

officer=1000
homes=/home
home=$homes/officer # of an account of the trial
run_dir=/run/user/$officer

suite_of() {
    case $1 in
    12) echo bookworm ;;
    13) echo trixie ;;
    *) return 1 ;;
    esac
}

# pristine NUMBER: that Debian with the machine's settings and an account, made once and never changed by a trial.
pristine() {
    folder=$cache/debian-$1
    [ ! -e "$folder/etc/pcu-desk-trials" ] || return 0
    rm -rf --one-file-system -- "$folder"
    debian "$(suite_of "$1")" || {
        tail -n 3 -- "$folder.log" >&2
        return 1
    }
    rm -f -- "$folder/etc/apt/sources.list" # debootstrap's own, where the machine has none
    copy_settings
    only_debian "$(suite_of "$1")"
    chroot "$folder" useradd --create-home --uid "$officer" officer
    chroot "$folder" apt-get -qq update
    : >"$folder/etc/pcu-desk-trials"
}

# fresh NUMBER NAME: a copy for one trial in $folder; what it writes lies elsewhere and goes when the next one begins.
fresh() {
    under=$cache/debian-$1
    folder=$cache/trial-$1-$2
    rm -rf --one-file-system -- "$folder" "$folder.upper" "$folder.work"
    mkdir -p -- "$folder" "$folder.upper" "$folder.work"
    if ! mount -t overlay -o "lowerdir=$under,upperdir=$folder.upper,workdir=$folder.work" trial "$folder" 2>/dev/null; then
        cp -a -- "$under/." "$folder/"
    fi
    mount_inside
    mkdir -p -- "$folder$run_dir" "$folder/tmp/.X11-unix" "$folder/srv"
    chown "$officer:$officer" "$folder$run_dir"
    chmod 700 "$folder$run_dir"
}

# bring FILE...: into /srv in there.
bring() { cp -p -- "$@" "$folder/srv/"; }

as_root() {
    env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LANG=C.UTF-8 DEBIAN_FRONTEND=noninteractive \
        chroot "$folder" "$@"
}

apt() { as_root apt-get -qq -y --no-install-recommends -o Dpkg::Use-Pty=0 "$@" >&2 </dev/null; }

# as_officer COMMAND...: an ordinary account, no line (a net of its own with a loopback alone), a screen when one is set.
as_officer() {
    env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME="$home" USER=officer LANG=C.UTF-8 XDG_RUNTIME_DIR="$run_dir" \
        ${DISPLAY:+"DISPLAY=$DISPLAY"} \
        unshare --net sh -c 'ip link set lo up && exec chroot --userspec="$0:$0" --groups= "$@"' \
        "$officer" "$folder" sh -c 'cd -- "$HOME" && exec "$@"' sh "$@"
}

# ---------------------------------------------------------------- a screen

screen=
# open_screen: a display of this machine, shown inside too.
open_screen() {
    rm -f -- "$logs/display" # of the screen before
    Xvfb -displayfd 3 -screen 0 1366x768x24 -nolisten tcp -ac 3>"$logs/display" >"$logs/xvfb.log" 2>&1 &
    screen=$!
    within 20 test -s "$logs/display"
    DISPLAY=:$(cat "$logs/display")
    export DISPLAY
    [ ! -d "$folder/tmp/.X11-unix" ] || mount --bind /tmp/.X11-unix "$folder/tmp/.X11-unix"
}

close_screen() {
    [ -z "$screen" ] || kill "$screen" 2>/dev/null || :
    [ -z "$screen" ] || wait "$screen" 2>/dev/null || :
    screen=
    unset DISPLAY
}

# within SECONDS COMMAND...: waits until COMMAND is true.
within() {
    until_then=$(($(date +%s) + $1))
    shift
    while ! "$@" >/dev/null 2>&1; do
        [ "$(date +%s)" -le "$until_then" ] || {
            printf 'not within its time: %s\n' "$*" >&2
            return 1
        }
        sleep 0.2
    done
}

windows() { xdotool search --onlyvisible --class pcu-desk 2>/dev/null; }

# close_windows: as a person does by the cross.
close_windows() {
    # shellcheck disable=SC2046 # a number a word
    python3 "$checkout/installer/test/close_windows.py" $(windows)
}

# picture FILE: of the whole screen once it stands still; fails when next to nothing is drawn there.
picture() {
    until_then=$(($(date +%s) + 30))
    seen=
    while :; do
        import -window root "$1"
        now=$(sha256sum <"$1")
        [ "$now" != "$seen" ] || break
        [ "$(date +%s)" -le "$until_then" ] || break # a cursor that blinks
        seen=$now
        sleep 0.7
    done
    colours=$(identify -format '%k' "$1")
    [ "$colours" -ge 40 ] || {
        printf 'only %s colours on the screen\n' "$colours" >&2
        return 1
    }
}
