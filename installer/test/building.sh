# Sourced by run.sh: makes clones of the last commit and of the versions around it, and opens the packages' doors there.
# shellcheck shell=sh
# shellcheck disable=SC2034,SC2154 # for the parts; the caller's

before_version=0.0.9
one=$cache/one
two="$cache/a second place/two" # another length and a space: a path that reaches a file shows itself

# clone FOLDER: the last commit, unless that very commit is there already with what was made from it.
clone() {
    if [ "$(cat "$1.commit" 2>/dev/null)" = "$commit" ]; then
        return 0
    fi
    if [ -d "$1/.git" ]; then # the build environment of before is kept: it is made anew when a lock has changed
        git -C "$1" fetch --quiet "$checkout" HEAD
        git -C "$1" -c advice.detachedHead=false checkout --quiet --force "$commit"
        rm -rf -- "$1/dist"
        find "$1/build" -mindepth 1 -maxdepth 1 ! -name venv -exec rm -rf -- {} + 2>/dev/null || :
    else
        rm -rf -- "$1"
        mkdir -p -- "$(dirname -- "$1")"
        git -c advice.detachedHead=false clone --quiet --no-local "$checkout" "$1"
        git -C "$1" -c advice.detachedHead=false checkout --quiet "$commit"
    fi
    printf '%s\n' "$commit" >"$1.commit"
}

# variant FOLDER VERSION DAYS: the same with another version, DAYS later, and a module and a file that the last commit
# does not have.
variant() {
    [ "$(cat "$1.commit" 2>/dev/null)" != "$commit" ] || return 0
    clone "$1"
    sed -i "s/^__version__ = .*/__version__ = \"$2\"/" "$1/pcu_desk/__init__.py"
    printf '"""A module that the next version does not have."""\n' >"$1/pcu_desk/host/stale_part.py"
    mkdir -p -- "$1/resources/stale"
    printf 'A file that the next version does not have.\n' >"$1/resources/stale/stale.txt"
    git -C "$1" add pcu_desk resources
    at=$(($(git -C "$1" log -1 --format=%ct) + $3 * 86400))
    GIT_COMMITTER_DATE="@$at +0000" GIT_AUTHOR_DATE="@$at +0000" git -C "$1" \
        -c user.name=Trials -c user.email=trials@localhost commit --quiet -m "Version $2, for the trials"
}

# door FOLDER DOOR...: opens each there; what it said goes to FOLDER/build/DOOR.log. The keys are those of the trials.
door() {
    at=$1
    shift
    for each_door in "$@"; do
        [ ! -e "$at/build/$each_door.done" ] || continue
        mkdir -p -- "$at/build"
        (cd -- "$at" && PCU_DESK_KEYS=$cache/keys nice sh installer/setup.sh "$each_door") >"$at/build/$each_door.log" 2>&1 || {
            tail -n 5 -- "$at/build/$each_door.log" >&2
            return 1
        }
        : >"$at/build/$each_door.done"
    done
}

# Keys for trials alone: a release's never come here.
trial_keys() {
    PCU_DESK_KEYS=$cache/keys "$python" "$checkout/installer/release.py" keys
    [ -e "$cache/keys/trial" ]
}

make_now() {
    clone "$one"
    door "$one" deb hub-deb portable
    keep "$one"
    stat -c '%n %s bytes' "$packages"/*"$(version_of "$one")"* | sed 's|.*/||' | tr '\n' ';'
}

make_before() {
    variant "$cache/before" "$before_version" -30
    (
        cd -- "$cache/before" || exit
        # In the environment that the first clone made: what is built here is only for coming from.
        export PCU_DESK_KEYS="$cache/keys" PYTHONHASHSEED=1 PYTHONDONTWRITEBYTECODE=1 TZ=UTC LC_ALL=C.UTF-8
        SOURCE_DATE_EPOCH=$(git log -1 --format=%ct)
        export SOURCE_DATE_EPOCH QT_QPA_PLATFORM=offscreen
        for what in deb portable; do
            [ -n "$(find dist -name "*$before_version*.$([ "$what" = deb ] && echo deb || echo xz)" 2>/dev/null)" ] ||
                nice "$one/build/venv/bin/python" installer/linux/freeze.py "$what" >&2
        done
    )
    keep "$cache/before"
    printf 'version %s\n' "$before_version"
}

version_of() { sed -n 's/^__version__ = "\(.*\)"$/\1/p' "$1/pcu_desk/__init__.py"; }

# keep FOLDER: its artefacts to where the parts look for them.
keep() { find "$1/dist" -maxdepth 1 -type f -exec cp -p -- {} "$packages/" \; ; }

build_all() {
    rm -rf -- "$packages"
    mkdir -p -- "$packages"
    promise "keys for trials are there" trial_keys
    promise "the packages of this commit are made" make_now
    case " $* " in
    *" debian-"* | *" updates "*) promise "and those of a version before it" make_before ;;
    esac
}
