#!/usr/bin/env bash
# The real window, killed while somebody works: types numbered tasks, saves now and then, is killed at a random moment,
# and looks whether what was typed more than five seconds before is in the file or in the journal, and whether both can
# be read.
#
#   tests/kill.sh [HOW OFTEN] [PROGRAM] [--encrypted]
#
# 5 times and target/debug/entente unless given; with --encrypted the file opens only with a passphrase, and nothing that is left
# may say in plain what was typed. Needs xvfb, openbox, xdotool, imagemagick, libgl1-mesa-dri, libegl1,
# mesa-vulkan-drivers, libxkbcommon-x11-0.
set -euo pipefail
cd "$(dirname "$0")/.."
encrypted=
for argument in "$@"; do
    shift
    if [ "$argument" = --encrypted ]; then encrypted=1; else set -- "$@" "$argument"; fi
done
times=${1:-5}
program=${2:-target/debug/entente}
words='four words of no account'
# shellcheck source=tests/support/display.sh
. tests/support/display.sh

# What may be lost, in milliseconds.
window_of_loss=5000
failures=0 worst=0 from_journal=0
fail() {
    echo "FAILED  $*" >&2
    failures=$((failures + 1))
}
now() { date +%s%3N; }

# Types tasks until it is ended; notes when each was typed.
type_on() {
    local n=0
    while :; do
        n=$((n + 1))
        xdotool key ctrl+shift+t
        sleep 0.3
        xdotool type --delay 15 "edit-$n-"
        xdotool key Return
        echo "$n $(now)" >>"$folder/typed"
        if [ $((n % 7)) -eq 0 ]; then xdotool key ctrl+s; fi
        sleep 0.2
    done
}

# What is in a file, as text.
told() {
    if [ -n "$encrypted" ]; then
        "$program" diff assets/samples/payroll.entente "$1" --lang en "${secret[@]}" || [ $? -eq 1 ]
    else
        cat "$1"
    fi
}

once() {
    local round=$1 pid window typist killed lost=0 n at text
    export ENTENTE_CONFIG_DIR="$folder/settings-$round"
    local file="$folder/$round.entente" out="$folder/$round-recovered.entente"
    cp assets/samples/payroll.entente "$file"
    if [ -n "$encrypted" ]; then "$program" merge "$file" "$file" "$file" --out "$file" "${secret[@]}" >"$folder/said"; fi
    : >"$folder/typed"
    "$program" "$file" >"$folder/log" 2>&1 </dev/null &
    pid=$!
    if ! window=$(wait_for_window "$pid"); then
        fail "round $round: no window came: $(tail -n 3 "$folder/log")"
        kill -9 "$pid" 2>/dev/null || true
        return
    fi
    sleep 2
    xdotool windowfocus --sync "$window"
    if [ -n "$encrypted" ]; then
        xdotool type --delay 30 "$words"
        xdotool key Return
        sleep 3
    fi
    xdotool key ctrl+4
    type_on &
    typist=$!
    sleep "$(((RANDOM % 8) + 2)).$((RANDOM % 10))"
    kill -9 "$pid"
    killed=$(now)
    { kill "$typist"; wait "$typist" "$pid"; } 2>/dev/null || true
    "$program" check "$file" "${secret[@]}" >"$folder/said" 2>&1 || [ $? -eq 1 ] || fail "round $round: the file cannot be read: $(cat "$folder/said")"
    # Where all was saved there is no journal.
    "$program" recover "$file" --out "$out" --lang en "${secret[@]}" >"$folder/said" 2>&1 || grep -q "no unsaved work" "$folder/said" ||
        fail "round $round: the journal cannot be read: $(cat "$folder/said")"
    text=$file
    if [ -e "$out" ]; then
        from_journal=$((from_journal + 1))
        text=$out
        "$program" check "$out" "${secret[@]}" >"$folder/said" 2>&1 || [ $? -eq 1 ] || fail "round $round: what was recovered cannot be read"
    fi
    if [ -n "$encrypted" ]; then
        local plain
        plain=$(grep -rlF 'edit-' "$file" "$out" "$ENTENTE_CONFIG_DIR" 2>/dev/null || true)
        [ -z "$plain" ] || fail "round $round: in plain: $plain"
    fi
    told "$text" >"$folder/told" 2>/dev/null || fail "round $round: what is left cannot be compared"
    # A journal is a whole state: what is missing of it before the last edit that it has never came to the program (the
    # keyboard of a busy machine is not its own), what is missing after that is lost.
    local last=0 astray=0
    while read -r n at; do
        if grep -q "edit-$n-" "$folder/told"; then last=$n; fi
    done <"$folder/typed"
    while read -r n at; do
        if [ "$n" -gt "$last" ]; then
            lost=$((killed - at))
            if [ "$lost" -gt "$worst" ]; then worst=$lost; fi
            if [ "$lost" -gt "$window_of_loss" ]; then fail "round $round: edit $n, typed $lost ms before, is lost"; fi
            break
        fi
        grep -q "edit-$n-" "$folder/told" || astray=$((astray + 1))
    done <"$folder/typed"
    echo "ok      round $round: $(wc -l <"$folder/typed") edits, $astray astray, what was lost is ${lost} ms old or younger"
    rm -rf "$file" "$out" "$ENTENTE_CONFIG_DIR"
}

start_display 1280x800
secret=()
if [ -n "$encrypted" ]; then
    echo "$words" >"$folder/words"
    secret=(--passphrase-from "$folder/words")
fi
for ((round = 1; round <= times; round++)); do
    once "$round"
done
echo "kill: $times times, $from_journal with a journal, the oldest loss is $worst ms old"
if [ "$failures" -gt 0 ]; then
    echo "kill: $failures FAILED" >&2
    exit 1
fi
