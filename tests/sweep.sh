#!/usr/bin/env bash
# Saving under faults: kills a save at every system call that changes something, has each of these calls fail once and
# from then on, and looks after each whether the file is wholly the old one or wholly the new one, whether a failure was
# said, and whether the next save leaves nothing beside it.
#
#   tests/sweep.sh [PROGRAM]
#
# PROGRAM is target/debug/entente unless given. Needs strace.
set -euo pipefail
cd "$(dirname "$0")/.."
program=$(realpath "${1:-target/debug/entente}")
if ! command -v strace >/dev/null || ! strace -qq -o /dev/null true 2>/dev/null; then
    echo "!!! NOT RUN: no strace here, or it may not look at others, so no save was disturbed. All else above counts."
    exit 0
fi
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
old=assets/samples/portal.entente new=assets/samples/payroll.entente
failures=0 cases=0

# A folder with the old file, and in the program's own folder the journal that is to be written over it.
prepare() {
    rm -rf "$work/case"
    mkdir -p "$work/case/files" "$work/case/state/journals"
    cp "$old" "$work/case/files/a.entente"
    {
        printf 'entente-journal:1\n'
        printf '(path:"%s",machine:"here",process:1,running:"1-1",sequence:1,at:"2026-03-02T14:02:00")\n' "$work/nowhere"
        cat "$new"
    } >"$work/case/state/journals/0-0-1-1-1.journal"
}

save=("$program" recover --out "$work/case/files/a.entente" --force)
export ENTENTE_CONFIG_DIR="$work/case" ENTENTE_STATE_DIR="$work/case/state"

fail() {
    echo "FAILED  $*" >&2
    failures=$((failures + 1))
}

# What became of a save that ended with this status.
judge() {
    local what=$1 code=$2 file="$work/case/files/a.entente" state=torn
    cases=$((cases + 1))
    if cmp -s "$file" "$old"; then state=old; elif cmp -s "$file" "$work/new"; then state=new; fi
    [ "$state" != torn ] || fail "$what: the file is neither the old one nor the new one"
    if [ "$code" -eq 0 ] && [ "$state" = old ]; then fail "$what: said that it saved, and did not"; fi
    if grep -q panicked "$work/said"; then fail "$what: it panics"; fi
    "${save[@]}" >"$work/said" 2>&1 || fail "$what: the next save fails: $(cat "$work/said")"
    cmp -s "$file" "$work/new" || fail "$what: after the next save the file is not the new one"
    local left
    left=$(find "$work/case/files" "$work/case/state" -name '.*' -type f)
    [ -z "$left" ] || fail "$what: left behind: $left"
}

prepare
"${save[@]}" >"$work/said" 2>&1 || { cat "$work/said" >&2; exit 1; }
cp "$work/case/files/a.entente" "$work/new"
prepare
strace -f -qq -o "$work/trace" "${save[@]}" >/dev/null 2>&1
calls=(write fsync fdatasync rename renameat renameat2 unlink unlinkat fchmod ftruncate mkdir mkdirat flock)
for call in "${calls[@]}"; do
    count=$(grep -cE "^[0-9]+ +$call\(" "$work/trace" || true)
    for ((at = 1; at <= count; at++)); do
        prepare
        code=0
        # The shell would tell of each that was killed.
        { strace -f -qq -o /dev/null -e "inject=$call:signal=SIGKILL:when=$at" "${save[@]}" >"$work/said" 2>&1 || code=$?; } 2>/dev/null
        judge "killed at $call $at" "$code"
        for error in EIO ENOSPC; do
            for when in "$at" "$at+"; do
                prepare
                code=0
                strace -f -qq -o /dev/null -e "inject=$call:error=$error:when=$when" "${save[@]}" >"$work/said" 2>&1 || code=$?
                judge "$call $when fails with $error" "$code"
            done
        done
    done
done
[ "$cases" -ge 60 ] || fail "only $cases cases: the calls of a save are not those that are disturbed here"
if [ "$failures" -gt 0 ]; then
    echo "sweep: $failures FAILED of $cases" >&2
    exit 1
fi
echo "sweep: all $cases passed"
