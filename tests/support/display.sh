# A virtual display of one's own, for the scripts that look at the real window. To be sourced.
#
#   start_display 1280x800   Xvfb and a window manager; sets DISPLAY and folder (removed at the end, with all that runs)
#   wait_for_window PID      prints the window's id; fails after 60 s, or when the program has ended
#   remember PID             ends it with the script, if it has not ended by itself
#
# Needs xvfb, openbox, xdotool and imagemagick.

started=()
folder=$(mktemp -d)
chmod 700 "$folder"

remember() { started+=("$1"); }

end_all() {
    local at
    for ((at = ${#started[@]} - 1; at >= 0; at--)); do
        kill "${started[at]}" 2>/dev/null || true
    done
    wait 2>/dev/null || true
    rm -rf "$folder"
}
trap end_all EXIT

start_display() {
    local tool
    for tool in Xvfb openbox xdotool import; do
        command -v "$tool" >/dev/null || { echo "$tool is missing (xvfb openbox xdotool imagemagick)" >&2; return 1; }
    done
    : >"$folder/display"
    Xvfb -displayfd 3 -screen 0 "${1}x24" -nolisten tcp 3>"$folder/display" >/dev/null 2>&1 &
    remember $!
    local _
    for _ in $(seq 100); do
        [ -s "$folder/display" ] && break
        sleep 0.1
    done
    [ -s "$folder/display" ] || { echo "Xvfb did not start" >&2; return 1; }
    DISPLAY=:$(tr -d '[:space:]' <"$folder/display")
    unset WAYLAND_DISPLAY WAYLAND_SOCKET
    # No graphics card, no desktop, no settings of whoever runs this.
    export DISPLAY LIBGL_ALWAYS_SOFTWARE=1 XDG_RUNTIME_DIR="$folder" ENTENTE_CONFIG_DIR="$folder/settings"
    openbox >/dev/null 2>&1 &
    remember $!
    sleep 0.5
}

wait_for_window() {
    local _ window
    for _ in $(seq 300); do
        window=$(xdotool search --onlyvisible --pid "$1" 2>/dev/null | tail -n 1 || true)
        if [ -n "$window" ]; then
            echo "$window"
            return 0
        fi
        kill -0 "$1" 2>/dev/null || return 1
        sleep 0.2
    done
    return 1
}
