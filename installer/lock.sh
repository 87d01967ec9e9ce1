#!/bin/sh
# Makes installer/locks/*.txt again from pyproject.toml: sh installer/lock.sh [--upgrade]
#
# One resolution of everything comes first; each file is then cut from it, so no two files disagree on a version.
# Versions already locked stay unless --upgrade is given. uv is taken from .venv or PATH; where packages come from is
# the machine's own setting and is not written into the files.
set -eu

cd -- "$(dirname -- "$0")/.."
locks=installer/locks
floor=3.11    # the oldest Python that pyproject.toml admits
embedded=3.12 # the Python inside the Windows package

if [ -x .venv/bin/uv ]; then
    uv=.venv/bin/uv
elif command -v uv >/dev/null 2>&1; then
    uv=uv
else
    echo "lock: uv is needed in .venv or on PATH (python -m pip install uv)" >&2
    exit 1
fi

work=$(mktemp -d)
trap 'rm -rf -- "$work"' EXIT
trap 'exit 1' HUP INT TERM

# The build backend is not a dependency of the project, so its line is read out of [build-system].
sed -n 's/^requires = \["\(hatchling[^"]*\)"\]$/\1/p' pyproject.toml >"$work/build.in"
[ -s "$work/build.in" ] || { echo "lock: no hatchling line in pyproject.toml" >&2; exit 1; }

if [ "${1:-}" != --upgrade ]; then
    # uv prefers the versions that stand in the output file.
    cat "$locks"/dev.txt "$locks"/package.txt "$locks"/build.txt 2>/dev/null | grep -v -e '^#' -e '^ ' | sed 's/ *\\$//; s/ *;.*//' |
        sort -u >"$work/all.txt" || :
fi

compile() {
    "$uv" pip compile --quiet --no-annotate --no-header --only-binary :all: "$@" >/dev/null
}

compile --universal --python-version "$floor" --all-extras pyproject.toml "$work/build.in" -o "$work/all.txt"

# lock NAME WHAT [uv arguments]: one file, with a heading of ours and hashes of every wheel of each version.
lock() {
    name=$1
    what=$2
    shift 2
    compile --generate-hashes -c "$work/all.txt" "$@" -o "$work/$name.txt"
    {
        echo "# $what Made by installer/lock.sh from pyproject.toml; not edited by hand."
        cat "$work/$name.txt"
    } >"$locks/$name.txt"
    echo "$locks/$name.txt: $(grep -c '==' "$locks/$name.txt") packages"
}

lock base "What the desk needs." --universal --python-version "$floor" pyproject.toml
lock hub "What the desk and the exchange hub need." --universal --python-version "$floor" --extra hub pyproject.toml
lock dev "Everything: desk, hub, and the tools that check them." \
    --universal --python-version "$floor" --extra hub --extra dev pyproject.toml
lock package "Desk, hub, and what freezes them into a package." \
    --universal --python-version "$floor" --extra hub --extra package pyproject.toml "$work/build.in"
lock build "What builds the package." --universal --python-version "$floor" "$work/build.in"
lock windows "What desk and hub need on Windows." \
    --python-platform windows --python-version "$embedded" --extra hub pyproject.toml
