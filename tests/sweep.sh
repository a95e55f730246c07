#!/usr/bin/env bash
# Saving under faults: kills a save at every system call that changes something, has each of these calls fail once and
# from then on, and looks after each whether the file is wholly the old one or wholly the new one, whether a failure was
# said, and whether the next save leaves nothing beside it.
#
#   tests/sweep.sh [PROGRAM] [--encrypted]
#
# PROGRAM is target/debug/entente unless given. Needs strace. With --encrypted the file opens only with a passphrase, fewer
# errors are tried (each case costs a passphrase), and no file that is left at any moment may say a word in plain.
set -euo pipefail
cd "$(dirname "$0")/.."
encrypted=
for argument in "$@"; do
    if [ "$argument" = --encrypted ]; then encrypted=1; else chosen=$argument; fi
done
program=$(realpath "${chosen:-target/debug/entente}")
if ! command -v strace >/dev/null || ! strace -qq -o /dev/null true 2>/dev/null; then
    echo "!!! NOT RUN: no strace here, or it may not look at others, so no save was disturbed. All else above counts."
    exit 0
fi
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
old=assets/samples/portal.entente new=assets/samples/payroll.entente
failures=0 cases=0 errors=(EIO ENOSPC) secret=()
if [ -n "$encrypted" ]; then
    echo "four words of no account" >"$work/words"
    errors=(EIO) secret=(--passphrase-from "$work/words")
fi

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

save=("$program" recover --out "$work/case/files/a.entente" --force "${secret[@]}")
export ENTENTE_CONFIG_DIR="$work/case" ENTENTE_STATE_DIR="$work/case/state"

fail() {
    echo "FAILED  $*" >&2
    failures=$((failures + 1))
}

# Whether two files hold the same. What is encrypted twice is two different files.
same() {
    if [ -n "$encrypted" ]; then "$program" diff "$1" "$2" "${secret[@]}" >/dev/null 2>&1; else cmp -s "$1" "$2"; fi
}

# Nothing that belongs to the file may be in plain; the journal stands for one from before it was encrypted.
secrecy() {
    local plain
    [ -n "$encrypted" ] || return 0
    plain=$(grep -rlF 'workspace' "$work/case/files" "$work/case/state/versions" 2>/dev/null || true)
    [ -z "$plain" ] || fail "$1: in plain: $plain"
}

# What became of a save that ended with this status.
judge() {
    local what=$1 code=$2 file="$work/case/files/a.entente" state=torn
    cases=$((cases + 1))
    if cmp -s "$file" "$old"; then state=old; elif same "$file" "$work/new"; then state=new; fi
    secrecy "$what"
    [ "$state" != torn ] || fail "$what: the file is neither the old one nor the new one"
    if [ "$code" -eq 0 ] && [ "$state" = old ]; then fail "$what: said that it saved, and did not"; fi
    if grep -q panicked "$work/said"; then fail "$what: it panics"; fi
    "${save[@]}" >"$work/said" 2>&1 || fail "$what: the next save fails: $(cat "$work/said")"
    same "$file" "$work/new" || fail "$what: after the next save the file is not the new one"
    local left
    left=$(find "$work/case/files" "$work/case/state" -name '.*' -type f)
    [ -z "$left" ] || fail "$what: left behind: $left"
}

if [ -n "$encrypted" ]; then
    # The old file, too.
    new=$old prepare
    "${save[@]}" >"$work/said" 2>&1 || { cat "$work/said" >&2; exit 1; }
    cp "$work/case/files/a.entente" "$work/old"
    old=$work/old
fi
prepare
"${save[@]}" >"$work/said" 2>&1 || { cat "$work/said" >&2; exit 1; }
secrecy "undisturbed"
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
        for error in "${errors[@]}"; do
            for when in "$at" "$at+"; do
                [ -z "$encrypted" ] || [ "$when" = "$at" ] || continue
                prepare
                code=0
                strace -f -qq -o /dev/null -e "inject=$call:error=$error:when=$when" "${save[@]}" >"$work/said" 2>&1 || code=$?
                judge "$call $when fails with $error" "$code"
            done
        done
    done
done
[ "$cases" -ge $((encrypted ? 25 : 60)) ] || fail "only $cases cases: the calls of a save are not those that are disturbed here"
if [ "$failures" -gt 0 ]; then
    echo "sweep: $failures FAILED of $cases" >&2
    exit 1
fi
echo "sweep: all $cases passed"
