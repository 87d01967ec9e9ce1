# Sourced by each part of the installers' trials: one promise, one line in $report; what was said goes to $logs.
# shellcheck shell=sh
# shellcheck disable=SC2154 # report, logs and part are the caller's

kept=0
broken=0

tell() { printf '%s\n' "$*" | tee -a "$report"; }

# promise WORDS COMMAND...: kept when COMMAND ends with 0; the last line of its answer is the figure.
# COMMAND runs in a shell of its own that ends at its first failure (so it may be a function).
promise() {
    words=$1
    shift
    log=$logs/$part-$((kept + broken + 1)).log
    began=$(date +%s)
    set +e
    (
        set -e
        printf '%s: %s\n' "$words" "$*" >&2
        "$@"
    ) >"$logs/answer" 2>"$log"
    code=$?
    set -e
    took=$(($(date +%s) - began))
    figure=$(tail -n 1 "$logs/answer")
    cat "$logs/answer" >>"$log"
    rm -f -- "$logs/answer"
    if [ "$code" -eq 0 ]; then
        kept=$((kept + 1))
        tell "ok      $part: $words; ${figure:-done} ($took s)"
    else
        broken=$((broken + 1))
        why=$(grep -v '^W: ' "$log" | tail -n 1)
        tell "FAILED  $part: $words; exit code $code; $why ($took s; $log)"
    fi
}

# remark WORDS: what was not tried, or what a reader must know beside the lines.
remark() { tell "        $part: $*"; }

# The part's exit code.
finish() { [ "$broken" -eq 0 ]; }

say() { printf '%s\n' "test-installers: $*"; }
die() {
    say "$*" >&2
    exit 1
}
