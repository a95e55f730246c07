#!/usr/bin/env bash
# All figures of the plan as one table, each beside what it should reach.
#
#   cargo bench --locked --no-run && benches/plan.sh [PROGRAM]
#
# First what is right: files and dates that other programs computed (tests/schedule_oracles.rs and tests/exchange; they
# need ../shared, and say so where it is missing), MPXJ's reading of what goes out (tests/mpxj, where Java and a Python
# with the packages of tests/mpxj/requirements.txt are there: MPXJ_PYTHON names it), and how short schedules become
# (PSPLIB). Then what is quick.
#
# Whole processes are timed from start to end, on plans that this script writes (Microsoft Project XML without any
# date, the same in every run) and, where ../shared is there, on the generated plans on which other programs were
# measured; the first run warms the disk cache and does not count. Beside the time by the clock stands the processor
# time of all threads, which says more where a machine is shared. What can be measured inside the process comes from
# `cargo bench`. A figure that misses fails nothing: figures depend on the machine, so they are read by people. What
# could not be measured is said with its error, and the script then ends with 1.
#
# Needs python3, and for the window what window.sh needs.
set -euo pipefail
cd "$(dirname "$0")/.."
program=$(realpath "${1:-target/release/entente}")
[ -x "$program" ] || { echo "$program is not there: cargo bench --locked --no-run builds it, too" >&2; exit 2; }
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
# What the program keeps beside the files goes with them.
export ENTENTE_STATE_DIR="$folder/state" ENTENTE_CONFIG_DIR="$folder/config"

cat >"$folder/plans.py" <<'PY'
"""Writes a plan of N tasks, a tenth of them summaries, with two links a task."""
import sys

path, count = sys.argv[1], int(sys.argv[2])
state = 1


def random(below):
    global state
    state = (state * 6364136223846793005 + 1442695040888963407) % 2**64
    return (state >> 33) % below


def day(number, ranges):
    hours = "".join(f"<WorkingTime><FromTime>{a}</FromTime><ToTime>{b}</ToTime></WorkingTime>" for a, b in ranges)
    work = f"<WorkingTimes>{hours}</WorkingTimes>" if ranges else ""
    return f"<WeekDay><DayType>{number}</DayType><DayWorking>{int(bool(ranges))}</DayWorking>{work}</WeekDay>"


usual = [("08:00:00", "12:00:00"), ("13:00:00", "17:00:00")]
week = "".join(day(number, [] if number in (1, 7) else usual) for number in range(1, 8))
with open(path, "w", encoding="utf-8") as file:
    file.write('<?xml version="1.0" encoding="UTF-8"?>\n<Project xmlns="http://schemas.microsoft.com/project">')
    file.write(f"<Title>{count} tasks</Title><ScheduleFromStart>1</ScheduleFromStart><StartDate>2026-01-05T08:00:00</StartDate>")
    file.write("<CalendarUID>1</CalendarUID><MinutesPerDay>480</MinutesPerDay><MinutesPerWeek>2400</MinutesPerWeek>")
    file.write(f"<Calendars><Calendar><UID>1</UID><Name>Standard</Name><IsBaseCalendar>1</IsBaseCalendar><WeekDays>{week}</WeekDays></Calendar></Calendars>\n<Tasks>\n")
    for row in range(1, count + 1):
        summary = row % 10 == 1
        hours = 8 * (1 + random(10))
        file.write(f"<Task><UID>{row}</UID><ID>{row}</ID><Name>Task {row} of the plan</Name><Type>1</Type><IsNull>0</IsNull>")
        file.write(f"<OutlineLevel>{1 if summary else 2}</OutlineLevel><Priority>500</Priority>")
        file.write(f"<Duration>PT{0 if summary else hours}H0M0S</Duration><DurationFormat>7</DurationFormat><Summary>{int(summary)}</Summary><ConstraintType>0</ConstraintType>")
        if not summary and row > 2:
            for _ in range(2):
                back = row - 1 - random(min(row - 1, 40))
                if back % 10 != 1 and back > 0:
                    file.write(f"<PredecessorLink><PredecessorUID>{back}</PredecessorUID><Type>1</Type><LinkLag>0</LinkLag><LagFormat>7</LagFormat></PredecessorLink>")
        file.write("</Task>\n")
    file.write("</Tasks></Project>\n")
PY

cat >"$folder/time.py" <<'PY'
"""Times a command, `runs` times after one that does not count."""
import resource, statistics, subprocess, sys, time

figure, reach, runs, command = sys.argv[1], sys.argv[2], int(sys.argv[3]), sys.argv[4:]


def used():
    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    return usage.ru_utime + usage.ru_stime


walls, busy = [], []
for number in range(runs + 1):
    before, begun = used(), time.perf_counter()
    done = subprocess.run(command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL)
    walls.append((time.perf_counter() - begun) * 1000)
    busy.append((used() - before) * 1000)
    if done.returncode:
        sys.exit(f"{figure}: the command ended with {done.returncode}")
walls, busy = sorted(walls[1:]), statistics.median(busy[1:])
spread = f"{statistics.median(walls):.1f} ms ({walls[0]:.1f} to {walls[-1]:.1f})"
print(f"{figure:<52} {spread:>28} {busy:>9.1f} ms busy   {reach}", flush=True)
PY

missed=0
miss() { echo "NOT MEASURED: $1" >&2; missed=1; }
timed() { python3 "$folder/time.py" "$@" || miss "$1"; }

# What a command prints, through a filter of awk; all of it where it fails.
shown() {
    local filter=$1
    shift
    if "$@" >"$folder/said" 2>"$folder/errors"; then
        # The tests say their sums past the harness, on the other stream; what cargo says of itself is left out.
        cat "$folder/said" "$folder/errors" | grep -vE '^ +(Compiling|Finished|Running|Blocking|Downloaded) |^$' | awk "$filter"
    else
        cat "$folder/said"
        tail -n 40 "$folder/errors" >&2
        miss "$*"
    fi
}

for count in 1000 10000 62000 100000; do
    python3 "$folder/plans.py" "$folder/$count.xml" "$count"
done

generated=../shared/data/plans/gen.py
if [ -e "$generated" ]; then
    for count in 1000 10000 100000; do
        python3 "$generated" --n "$count" --seed 1 --family mix --formats mspdi --out "$folder" --stem "mix-$count" >/dev/null
    done
fi

part() { printf '\n%s\n' "$1"; }

part "What is right: dates of others, imports, round trips, files that are refused"
tests() { shown "$1" cargo test --locked --test all -- --nocapture "${@:2}"; }
# Sums, and file by file where not all tasks agree.
tests '/ agree |were imported|NOT|test result/ || (NF == 3 && $2 ~ /^[0-9]+$/ && $2 != $3) || /^    [0-9]+: /' schedule_oracles::
tests '/were imported|NOT|test result/' exchange:: formats::
tests '/NOT|test result/' schedule_again:: schedule_engine::
part "What is right: MPXJ reads what went out as it reads what came in"
mpxj=${MPXJ_PYTHON:-}
if [ -n "$mpxj" ] && command -v java >/dev/null && [ -d ../shared/data/interchange ]; then
    shown 1 "$mpxj" tests/mpxj/compare.py "$program" --data ../shared/data/interchange --samples assets/samples
else
    miss "MPXJ's reading: MPXJ_PYTHON, java or ../shared is missing"
fi
part "How short schedules become"
shown 1 cargo bench --locked --bench figures -- levelling

part "The whole process"
timed "schedule --recalculate, 1,000 tasks" "< 20 ms" 15 "$program" schedule "$folder/1000.xml" --recalculate --csv -
timed "schedule --recalculate, 10,000 tasks" "< 100 ms" 11 "$program" schedule "$folder/10000.xml" --recalculate --csv -
timed "schedule --recalculate, 100,000 tasks" "< 1 s" 5 "$program" schedule "$folder/100000.xml" --recalculate --csv -
for count in 1000 10000 100000; do
    if [ -e "$folder/mix-$count.xml" ]; then
        size=$(($(stat -c %s "$folder/mix-$count.xml") / 100000))
        case $count in 1000) reach="< 20 ms" ;; 10000) reach="< 100 ms" ;; *) reach="< 1 s" ;; esac
        timed "  the plan of others, $count tasks, $((size / 10)).$((size % 10)) MB" "$reach" 5 \
            "$program" schedule "$folder/mix-$count.xml" --recalculate --csv -
    fi
done
size=$(($(stat -c %s "$folder/62000.xml") / 1000000))
timed "import of $size MB, saved" "30 MB < 1 s" 5 "$program" import "$folder/62000.xml" --force --out "$folder/62000.entente"
for count in 10000 100000; do
    "$program" import "$folder/$count.xml" --force --out "$folder/$count.entente" >/dev/null
    timed "schedule of our own file, $count tasks" "" 3 "$program" schedule "$folder/$count.entente" --recalculate --csv -
done
part "The engine, an edit, a simulation"
shown 1 cargo bench --locked --bench figures -- plan
part "A pass of the plan's view"
shown 1 cargo bench --locked --bench figures -- gantt
if command -v Xvfb >/dev/null && command -v xdotool >/dev/null; then
    part "A window on 10,000 tasks, at its plan"
    REACH="< 250 ms" benches/window.sh "$program" 7 "$folder/10000.entente" || miss "a window on 10,000 tasks"
    part "A window on 100,000 tasks"
    REACH="" MEMORY="< 500 MiB" benches/window.sh "$program" 3 "$folder/100000.entente" || miss "a window on 100,000 tasks"
else
    miss "the window: Xvfb and xdotool are missing"
fi
part "Size"
awk -v size="$(stat -c %s "$program")" 'BEGIN { printf "%-52s %28s   %s\n", "size of the program", sprintf("%.1f MiB", size / 1048576), "< 35 MiB" }'
exit "$missed"
