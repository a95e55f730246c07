#!/usr/bin/env bash
# The real window, as a person meets it: opens each sample on a virtual display with each renderer, looks whether
# something is drawn, goes to another view, closes it, and looks whether the file is untouched. And without a display:
# a sentence, a failure, no panic.
#
#   tests/window.sh [PROGRAM] [FOLDER FOR PICTURES]
#
# PROGRAM is target/debug/entente unless given. Needs xvfb, openbox, xdotool, imagemagick, libgl1-mesa-dri, libegl1,
# mesa-vulkan-drivers, libxkbcommon-x11-0.
set -euo pipefail
cd "$(dirname "$0")/.."
program=${1:-target/debug/entente}
pictures=${2:-}
# shellcheck source=tests/support/display.sh
. tests/support/display.sh

# Fewer colours than this on a page with text, icons and charts: it is blank, or a page of one message.
least_colours=100
failures=0
fail() {
    echo "FAILED  $*" >&2
    failures=$((failures + 1))
}

without_a_display() {
    local code=0
    env -u DISPLAY -u WAYLAND_DISPLAY -u WAYLAND_SOCKET "$program" assets/samples/payroll.entente \
        >"$folder/said" 2>&1 </dev/null || code=$?
    if [ "$code" -eq 0 ]; then fail "without a display: exit status 0"; fi
    if grep -q panicked "$folder/said"; then fail "without a display: it panics"; fi
    if [ ! -s "$folder/said" ]; then fail "without a display: it says nothing"; fi
    echo "ok      without a display: exit status $code, \"$(head -n 1 "$folder/said")\""
}

colours() { import -window "$1" "$2" && identify -format %k "$2"; }

# Waits until the window shows something, then until two pictures in a row are the same: it has settled.
settled() {
    local window=$1 out=$2 found='' before='' now='' _
    for _ in $(seq 60); do
        found=$(colours "$window" "$out") || return 1
        now=$(identify -format %# "$out")
        if [ "$found" -ge "$least_colours" ] && [ "$now" = "$before" ]; then break; fi
        before=$now
        sleep 0.5
    done
    echo "$found"
}

in_a_window() {
    local renderer=$1 sample=$2
    local what="$renderer, $sample" file="$folder/$sample.entente" log="$folder/log" pid window count seen code=0 _
    cp "assets/samples/$sample.entente" "$file"
    # Each with settings of its own: a file opens on the view on which it was left.
    ENTENTE_CONFIG_DIR="$folder/settings-$renderer-$sample" ENTENTE_RENDERER=$renderer "$program" "$file" >"$log" 2>&1 </dev/null &
    pid=$!
    remember "$pid"
    if ! window=$(wait_for_window "$pid"); then
        fail "$what: no window came; it said: $(tail -n 5 "$log")"
        return
    fi
    count=$(settled "$window" "$folder/first.png") || count=0
    [ "$count" -ge "$least_colours" ] || fail "$what: the window is blank ($count colours)"
    if ! xdotool getwindowname "$window" | grep -q Entente; then fail "$what: the title is wrong"; fi

    xdotool windowfocus --sync "$window" key ctrl+3
    sleep 0.5
    seen=$(settled "$window" "$folder/second.png") || seen=0
    [ "$seen" -ge "$least_colours" ] || fail "$what: the third view is blank ($seen colours)"
    if cmp -s "$folder/first.png" "$folder/second.png"; then fail "$what: Ctrl+3 shows no other view"; fi
    if [ -n "$pictures" ]; then
        mkdir -p "$pictures"
        cp "$folder/first.png" "$pictures/$renderer-$sample-1.png"
        cp "$folder/second.png" "$pictures/$renderer-$sample-3.png"
    fi

    # The window manager's own way to close the window in front.
    xdotool key alt+F4
    for _ in $(seq 50); do
        kill -0 "$pid" 2>/dev/null || break
        sleep 0.2
    done
    if kill -0 "$pid" 2>/dev/null; then
        fail "$what: it does not close"
        kill "$pid" || true
    fi
    wait "$pid" || code=$?
    [ "$code" -eq 0 ] || fail "$what: closed with exit status $code: $(tail -n 5 "$log")"
    if grep -q panicked "$log"; then fail "$what: $(grep panicked "$log")"; fi
    cmp -s "$file" "assets/samples/$sample.entente" || fail "$what: looking at the file changed it"
    local left
    left=$(find "$folder" -type f \( -name '.~lock.*' -o -name '*.tmp' -o -path '*/running/*' -o -path '*/journals/*' \))
    [ -z "$left" ] || fail "$what: left behind: $left"
    echo "done    $what: $count and $seen colours, closed with $code"
}

without_a_display
start_display 1280x800
for sample in payroll portal erp; do
    in_a_window glow "$sample"
done
in_a_window wgpu payroll

if [ "$failures" -gt 0 ]; then
    echo "window: $failures FAILED" >&2
    exit 1
fi
echo "window: all passed"
