#!/usr/bin/env bash
# The figures that need a window: start to last paint, idle processor time, memory, size of the program.
#
#   cargo build --release && benches/window.sh [PROGRAM] [RUNS] [FILE]
#
# With a FILE it is started on that one, in the default renderer only; REACH and MEMORY in the environment are then what
# the start and the memory should reach.
#
# How. A virtual display (Xvfb) keeps its screen in a file of memory (-fbdir). A watcher starts the program on a sample
# and reads that memory every 2 ms; the last time that a pixel changed, before a second without any change, is the last
# paint. Nothing is asked of the program, and looking costs the display nothing. There is no window manager, so only
# the program draws. Rendering is Mesa's software rendering, on two cores. The first two starts warm the disk cache and
# do not count.
#
# The pointer waits in a corner, outside the window: over a row it would bring its explanation up half a second later,
# and that would count as the last paint.
#
# Beside the start stands the processor time of all threads until then, which says more where a machine is shared: the
# display is drawn in software, by threads of the program.
#
# Memory is the resident set and, of that, what is the program's own (shared libraries divided by their users).
# Idle is the processor time of all its threads over ten seconds in which nobody touches anything.
#
# Needs xvfb, xdotool, python3, libgl1-mesa-dri, libegl1, mesa-vulkan-drivers, libxkbcommon-x11-0.
set -euo pipefail
cd "$(dirname "$0")/.."
program=$(realpath "${1:-target/release/entente}")
runs=${2:-20}
file=${3:-}
[ -x "$program" ] || { echo "$program is not there: cargo build --release" >&2; exit 2; }
for tool in Xvfb xdotool python3; do
    command -v "$tool" >/dev/null || { echo "$tool is missing" >&2; exit 2; }
done

folder=$(mktemp -d)
chmod 700 "$folder"
server=''
end() {
    [ -z "$server" ] || kill "$server" 2>/dev/null || true
    wait 2>/dev/null || true
    rm -rf "$folder"
}
trap end EXIT

# Without -noreset the display starts anew, pointer in the middle, whenever its last program ends.
Xvfb -displayfd 3 -noreset -fbdir "$folder" -screen 0 1440x900x24 -nolisten tcp 3>"$folder/display" >/dev/null 2>&1 &
server=$!
for _ in $(seq 100); do
    [ -s "$folder/display" ] && break
    sleep 0.1
done
DISPLAY=:$(tr -d '[:space:]' <"$folder/display")
unset WAYLAND_DISPLAY WAYLAND_SOCKET
export DISPLAY LIBGL_ALWAYS_SOFTWARE=1 XDG_RUNTIME_DIR="$folder" ENTENTE_CONFIG_DIR="$folder/settings"

xdotool mousemove 1439 899

cat >"$folder/watch.py" <<'PY'
import mmap, os, statistics, subprocess, sys, time, zlib

program, sample, screen, runs, renderer = sys.argv[1:6]
reach, most = os.environ.get("REACH", "< 300 ms"), os.environ.get("MEMORY", "< 150 MiB")
runs, warm = int(runs), 2
tick = os.sysconf("SC_CLK_TCK")
if hasattr(os, "sched_setaffinity"):
    os.sched_setaffinity(0, sorted(os.sched_getaffinity(0))[:2])
with open(screen, "rb") as file:
    view = mmap.mmap(file.fileno(), 0, prot=mmap.PROT_READ)


def start():
    environment = dict(os.environ, ENTENTE_RENDERER=renderer)
    before = zlib.adler32(view)
    begun = time.perf_counter()
    process = subprocess.Popen([program, sample], env=environment, stdin=subprocess.DEVNULL)
    first = last = None
    while True:
        now = zlib.adler32(view)
        at = time.perf_counter()
        if now != before:
            before, last = now, at - begun
            first = first or last
        if process.poll() is not None:
            sys.exit(f"the program ended with {process.returncode}")
        if last and at - begun - last > 1.0:
            return process, first, last
        if at - begun > 60.0:
            sys.exit("nothing was painted within a minute")
        time.sleep(0.002)


def used(pid):
    with open(f"/proc/{pid}/stat") as file:
        fields = file.read().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / tick


def memory(pid):
    found = {}
    with open(f"/proc/{pid}/smaps_rollup") as file:
        for line in file.readlines()[1:]:
            name, value = line.split(":")
            found[name] = int(value.split()[0]) / 1024
    return found["Rss"], found["Pss"]


def row(figure, value, reach):
    print(f"{figure:<52} {value:>24}   {reach}", flush=True)


firsts, lasts, worked = [], [], []
for number in range(runs + warm):
    process, first, last = start()
    if number >= warm:
        firsts.append(first * 1000)
        lasts.append(last * 1000)
        worked.append(used(process.pid) * 1000)
    if number == runs + warm - 1:
        time.sleep(3)
        before, begun = used(process.pid), time.perf_counter()
        time.sleep(10)
        idle = 100 * (used(process.pid) - before) / (time.perf_counter() - begun)
        rss, pss = memory(process.pid)
    process.kill()
    process.wait()
    time.sleep(0.3)

spread = f"{statistics.median(lasts):.0f} ms ({min(lasts):.0f} to {max(lasts):.0f})"
row(f"start to last paint, {renderer}, median of {runs}", spread, reach)
row(f"start to first paint, {renderer}", f"{statistics.median(firsts):.0f} ms", "")
row(f"processor time of a start, {renderer}", f"{statistics.median(worked):.0f} ms", "")
row(f"idle over 10 s, {renderer}", f"{idle:.1f} % of a core", "0.0 %")
row(f"resident memory, {renderer}", f"{rss:.0f} MiB (own {pss:.0f})", most)
PY

if [ -n "$file" ]; then
    cp "$file" "$folder/plan.entente"
    python3 "$folder/watch.py" "$program" "$folder/plan.entente" "$folder/Xvfb_screen0" "$runs" glow
    exit
fi
cp assets/samples/payroll.entente "$folder/payroll.entente"
size=$(stat -c %s "$program")
awk -v size="$size" 'BEGIN { printf "%-52s %24s   %s\n", "size of the program", sprintf("%.1f MiB", size / 1048576), "< 35 MiB" }'
for renderer in glow wgpu; do
    python3 "$folder/watch.py" "$program" "$folder/payroll.entente" "$folder/Xvfb_screen0" "$runs" "$renderer"
done
