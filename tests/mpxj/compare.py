#!/usr/bin/env python3
"""compare - does MPXJ read a plan the same after it has been through Entente?

    compare.py ENTENTE [--data FOLDER] [--samples FOLDER] [--only WORD] [--all]

Every plan of another program below FOLDER is imported and exported again; MPXJ, an independent reader, reads the
original and ours, and what we claim to carry is compared value by value. Samples are exported, imported and exported
once more. A value that differs is a failure, unless

  - the import has said that it does not take it (SAID: which line answers for which value), or
  - MPXJ reads the original otherwise than Microsoft documents, or fills in what the file does not say (EXPLAINED).

Dates are equal when less than 0.29 minutes of working time lie between them, as in MPXJ's own comparator. Durations,
work and lags are compared in minutes, and as elapsed or working; the unit in which somebody typed them is not claimed.
Needs the Python packages `mpxj` and `jpype1` and a Java runtime.
"""
import argparse
import collections
import pathlib
import re
import subprocess
import sys
import tempfile

import mpxj

mpxj.startJVM("-Xmx1g", "-Dorg.slf4j.simpleLogger.defaultLogLevel=off", convertStrings=True)
from java.time import LocalDate, LocalDateTime  # noqa: E402
from org.mpxj import AssignmentField, ConstraintType, Duration, Priority, Rate, ResourceField, ResourceType  # noqa: E402
from org.mpxj import TaskField, TimeUnit  # noqa: E402
from java.util import Locale  # noqa: E402
from org.mpxj.mpx import MPXReader  # noqa: E402
from org.mpxj.reader import UniversalProjectReader  # noqa: E402

# What we claim to carry of a task, besides its links, calendar, and place in the outline.
TASK = """NAME OUTLINE_LEVEL START FINISH DURATION CONSTRAINT_TYPE CONSTRAINT_DATE DEADLINE PERCENT_COMPLETE
    ACTUAL_START ACTUAL_FINISH ACTUAL_DURATION REMAINING_DURATION STOP RESUME COST FIXED_COST WORK ACTUAL_WORK
    REMAINING_WORK PRIORITY TASK_MODE MILESTONE SUMMARY ESTIMATED TYPE NOTES LEVELING_DELAY MANUAL_DURATION""".split()
BASELINE = [f"BASELINE{n}_{what}" for n in ["", *range(1, 11)] for what in ("START", "FINISH", "DURATION", "WORK", "COST")]
RESOURCE = "NAME TYPE MAX_UNITS STANDARD_RATE NOTES".split()
ASSIGNMENT = "ASSIGNMENT_UNITS WORK REMAINING_WORK ACTUAL_WORK START FINISH ACTUAL_START ACTUAL_FINISH".split()
PROJECT = """getStartDate getFinishDate getStatusDate getMinutesPerDay getMinutesPerWeek getDaysPerMonth getCurrencyCode
    getCompany getCriticalSlackLimit""".split()


FREE = ("None", "AS_SOON_AS_POSSIBLE", "AS_LATE_AS_POSSIBLE")


def is_none(value):
    return value is None or value == "" or value == 0


class Reading:
    """One file as MPXJ reads it."""

    def __init__(self, path):
        reader = UniversalProjectReader()
        if ".de." in path.name:
            # MPX is written in the language of the program, and MPXJ does not find out which.
            reader = MPXReader()
            reader.setLocale(Locale.GERMAN)
        self.file = reader.read(str(path))
        if self.file is None:
            raise ValueError(f"MPXJ does not read {path}")
        self.properties = self.file.getProjectProperties()
        # An inactive task, an empty row and the summary of the project are no tasks of ours.
        rows = [task for task in self.file.getTasks() if not task.getNull()]
        self.tasks = [task for task in rows if task.getActive() and task.getOutlineLevel() and task.getOutlineLevel() > 0]
        self.resources = {
            int(one.getUniqueID()): one
            for one in self.file.getResources()
            if one.getType() == ResourceType.WORK and (one.getUniqueID() != 0 or one.getName())
        }

    def minutes(self, duration):
        """(minutes, whether of the clock) of a duration; percent stay percent."""
        if duration is None:
            return None
        unit = duration.getUnits()
        if unit in (TimeUnit.PERCENT, TimeUnit.ELAPSED_PERCENT):
            return (round(float(duration.getDuration()), 1), str(unit))
        same = duration.convertUnits(TimeUnit.ELAPSED_MINUTES if unit.isElapsed() else TimeUnit.MINUTES, self.properties)
        minutes = round(float(same.getDuration()), 0)
        return (minutes, "elapsed" if unit.isElapsed() and minutes else "")

    def by_the_hour(self, rate):
        day, week = (float(one) / 60 for one in (self.properties.getMinutesPerDay(), self.properties.getMinutesPerWeek()))
        month = day * float(self.properties.getDaysPerMonth())
        hours = {"m": 1 / 60, "h": 1, "d": day, "w": week, "mo": month, "y": week * 52}[str(rate.getUnits())]
        return round(float(rate.getAmount()) / hours, 2)

    def value(self, thing, field):
        """A value in a form that can be compared."""
        value = thing.get(field)
        if field == TaskField.CONSTRAINT_TYPE:
            return "AS_SOON_AS_POSSIBLE" if value is None else str(value)
        # The date of no constraint says nothing, nor does where what has not begun or is over goes on.
        if field == TaskField.CONSTRAINT_DATE and str(thing.getConstraintType()) in FREE:
            return None
        if field in (TaskField.STOP, TaskField.RESUME):
            done = float(thing.getPercentageComplete() or 0)
            if thing.getSummary() or done <= 0 or done >= 100 or thing.getActualStart() is None:
                return None
        if isinstance(value, LocalDateTime):
            return value
        if isinstance(value, Duration):
            return self.minutes(value)
        if isinstance(value, Rate):
            return self.by_the_hour(value)
        if isinstance(value, Priority):
            return int(value.getValue())
        if value is None or isinstance(value, (str, bool, int)):
            return value.strip() if isinstance(value, str) else value
        if hasattr(value, "doubleValue"):
            return round(float(value.doubleValue()), 2)
        return str(value)

    def links(self, task, names):
        found = []
        for link in task.getPredecessors():
            found.append((names.get(int(link.getPredecessorTask().getUniqueID())), str(link.getType()), self.minutes(link.getLag())))
        return found

    def calendar(self, thing):
        return thing.getCalendar() or self.file.getDefaultCalendar()


class Comparison:
    """What two readings of one plan say."""

    def __init__(self, name, left_out, totals):
        self.name, self.left_out, self.totals = name, left_out, totals
        # These say days, which here are worked from morning to evening.
        self.days_only = name.endswith((".gan", ".mpx"))
        self.differ = []

    def note(self, scope, which, field, before, after):
        self.totals[scope] += 1
        before, after = self.plain(before), self.plain(after)
        if self.days_only and isinstance(before, str) and before.endswith("T00:00") and after:
            before, after = before[:10], after[:10]
        if before == after or is_none(before) and is_none(after):
            return
        self.differ.append((f"{scope}.{field}", which, before, after))

    @staticmethod
    def plain(value):
        if isinstance(value, LocalDateTime):
            return str(value)[:16]
        if isinstance(value, tuple) and len(value) == 2 and value[0] == 0:
            return None
        return value

    def moment(self, scope, which, field, before, after, calendar):
        if before is not None and after is not None and str(before)[:16] != str(after)[:16]:
            work = calendar.getWork(before, after, TimeUnit.MINUTES) if calendar else None
            if work is not None and abs(float(work.getDuration())) < 0.29:
                self.totals[f"dates equal in working time only ({field})"] += 1
                after = before
        self.note(scope, which, field, before, after)

    def fields(self, scope, which, kinds, names, one, other, left, right, calendar=None):
        for name in names:
            field = kinds.valueOf(name)
            before, after = left.value(one, field), right.value(other, field)
            if isinstance(before, LocalDateTime) or isinstance(after, LocalDateTime):
                self.moment(scope, which, name, before, after, calendar)
            else:
                self.note(scope, which, name, before, after)

    def hours(self, which, one, other, first, last):
        """The working hours of two calendars, day by day."""
        if one is None or other is None:
            return self.note("calendar", which, "HOURS", str(one), str(other))
        day = first
        while not day.isAfter(last):
            self.note("calendar", which, f"HOURS {day}", ranges(one, day), ranges(other, day))
            day = day.plusDays(1)

    def all(self, left, right):
        for getter in PROJECT:
            before, after = getattr(left.properties, getter)(), getattr(right.properties, getter)()
            before, after = ((left.minutes(one) if isinstance(one, Duration) else one) for one in (before, after))
            before, after = ((one.strip() if isinstance(one, str) else one) for one in (before, after))
            self.note("project", "", getter[3:], before, after)
        self.note("project", "", "TASKS", len(left.tasks), len(right.tasks))
        if len(left.tasks) != len(right.tasks):
            return
        pairs = list(zip(left.tasks, right.tasks))
        names = [{int(task.getUniqueID()): place for place, task in enumerate(one.tasks)} for one in (left, right)]
        spans = [one.properties.getStartDate() for one in (left, right)] + [task.getFinish() for task in left.tasks]
        days = [at.toLocalDate() for at in spans if at is not None] or [LocalDate.of(2026, 1, 1)]
        first, last = min(days, key=str).minusDays(7), max(days, key=str).plusDays(60)
        # A plan of decades is looked at for six years.
        last = min(last, first.plusDays(2200), key=str)
        seen = set()

        def calendars(which, one, other):
            pair = (str(one and one.getUniqueID()), str(other and other.getUniqueID()))
            if pair not in seen:
                seen.add(pair)
                self.hours(which, one, other, first, last)

        calendars("of the project", left.file.getDefaultCalendar(), right.file.getDefaultCalendar())
        for one, other in pairs:
            which = f"{one.getUniqueID()} {one.getName()}"
            calendar = left.calendar(one)
            self.fields("task", which, TaskField, TASK + BASELINE, one, other, left, right, calendar)
            parents = [names[side].get(int(task.getParentTask().getUniqueID())) if task.getParentTask() else None for side, task in enumerate((one, other))]
            self.note("task", which, "PARENT", *parents)
            before, after = left.links(one, names[0]), right.links(other, names[1])
            self.note("link", which, "LINKS", before, after)
            self.totals["link"] += max(len(before) - 1, 0)
            calendars(which, calendar, right.calendar(other))
        for uid, one in left.resources.items():
            which = f"{uid} {one.getName()}"
            # Other formats number otherwise, and a number beyond ours is another here.
            named = [r for r in right.resources.values() if r.getName() == one.getName()]
            other = right.resources.get(uid)
            if other is None or other.getName() != one.getName():
                other = (named or [other])[0]
            self.note("resource", which, "THERE", True, other is not None)
            if other is not None:
                self.fields("resource", which, ResourceField, RESOURCE, one, other, left, right)
                calendars(which, left.calendar(one), right.calendar(other))
        before, after = self.assigned(left, names[0]), self.assigned(right, names[1])
        for key in before.keys() | after.keys():
            one, other = before.get(key), after.get(key)
            which = f"{left.tasks[key[0]].getName()} / {key[1]}"
            self.note("assignment", which, "THERE", one is not None, other is not None)
            if one is not None and other is not None:
                self.fields("assignment", which, AssignmentField, ASSIGNMENT, one, other, left, right, left.calendar(one.getTask()))

    @staticmethod
    def assigned(reading, names):
        found = {}
        for one in reading.file.getResourceAssignments():
            resource, task = one.getResource(), names.get(int(one.getTaskUniqueID()))
            if resource is not None and task is not None and int(resource.getUniqueID()) in reading.resources:
                found.setdefault((task, str(resource.getName())), one)
        return found


def ranges(calendar, day):
    found = []
    for one in calendar.getHours(day) or []:
        start, end = str(one.getStart()), str(one.getEnd())
        if found and found[-1][1] == start:
            found[-1] = (found[-1][0], end)
        elif start != end or start == "00:00":
            found.append((start, end))
    return found


# (what differs, which line of the import's list answers for it)
SAID = [
    (r"assignment\.(START|FINISH|ACTUAL_\w+)", r"assignments? with dates of (its|their) own"),
    (r"(task|assignment)\.(ACTUAL|REMAINING)_WORK", r"figures? of work or cost spent so far"),
    (r"task\.BASELINE", r"baselines? with missing or contradictory dates"),
    (r"task\.FIXED_COST", r"cost resource|rates? beyond one by the hour"),
    (r"resource\.MAX_UNITS", r"changing availability"),
    (r"task\.MILESTONE", r"milestones? with a duration"),
    (r"task\.STOP", r"rests? within work that has begun"),
]
# What follows from the rest of a file where it does not say it, and is then written by us.
FOLLOWS = r"project\.CurrencyCode|(task|assignment)\.(ACTUAL_|REMAINING_)?(DURATION|WORK)"
# (file, what differs, why it is no loss)
EXPLAINED = [
    (r"assignment-assignments", r"project\.FinishDate", "the file's project ends before it starts; ours ends with its last day"),
    (r"aspose-not-updated", r"task\.(ACTUAL_START|ACTUAL_FINISH)", "2000-01-01 stands for no date in that file: no task starts then"),
    (r"projectlibre-New-Product\.xml|holidays\.xml", r"task\.MILESTONE", "a task without duration is a milestone here; ProjectLibre says so of none"),
    (r"holidays\.xml", r"resource\.THERE", "a row without name or task, called Unassigned by MPXJ"),
    (r"floppy|thomas-bouvier", r"(task|assignment)\.(PERCENT_COMPLETE|REMAINING_\w+)", "GanttProject says 0 of a summary; what is done of it follows from its tasks"),
    (r"\.gan", r"link\.LINKS", "MPXJ takes only some links of a .gan: 3 of 17 of the house, where each is a `depend`"),
    (r"\.gan", r"task\.CONSTRAINT_", "MPXJ takes every thirdDate for a constraint, set or not; ours holds what no link pulls where it stands"),
    (r"\.gan", r"task\.(TYPE|NOTES|PRIORITY)", "MPXJ reads no notes and no kind of a .gan, and has no lowest and highest priority"),
    (r"\.gan", r"assignment\.WORK", "MPXJ gives everybody the whole duration of a task, whatever their load"),
    (r"\.gan", r"calendar\.HOURS", "MPXJ reads no vacations, and of holidays only those with a year"),
    (r"^sample\.", r"assignment\.(START|FINISH)", "an assignment of its own hours; here all start and finish with their task"),
    (r"\.planner", r"task\.(PRIORITY|TYPE)", "MPXJ says 0 where Planner says nothing; ours is the usual 500"),
    (r"\.planner", r"task\.\w*WORK", "work of nobody that is as long as its task is not kept apart from its duration"),
    (r"\.planner", r"task\.ACTUAL_START", "Planner has no actual start; MPXJ takes the start of what has begun"),
    (r"\.planner", r"task\.DURATION", "Planner counts seconds; a schedule is to the minute"),
    (r"\.mpx", r"task\.DURATION", "an MPX of days says no time; the duration of a summary follows from its tasks"),
]


def why_no_loss(name, what, before, left_out):
    """Why a difference is no loss; none where it is one."""
    for differs, line in SAID:
        if re.search(differs, what) and re.search(line, left_out):
            return "the import has said so"
    if is_none(before) and re.fullmatch(FOLLOWS, what):
        return "follows from the rest of the file, which does not say it"
    # Other formats have fewer fields: what they have no place for cannot be lost.
    if is_none(before) and not name.endswith((".xml", ".entente")):
        return "the format says nothing of it"
    return next((why for file, differs, why in EXPLAINED if re.search(file, name) and re.search(differs, what)), None)


def run(*command):
    done = subprocess.run([str(part) for part in command], capture_output=True, text=True, timeout=60)
    if done.returncode != 0:
        sys.exit(f"{' '.join(map(str, command))} failed:\n{done.stderr}")
    return done.stdout


# What is changed in a plan that is written here, once each, to see that the comparison notices: what it calls it.
CHANGES = [
    ("task.NAME", r"(<Task>.*?<UID>[1-9]\d*</UID>.*?<Name>)", r"\1!"),
    ("task.START", r"(<OutlineLevel>2</OutlineLevel>.*?<Start>\d{4}-\d\d-\d\dT)\d\d", r"\g<1>11"),
    ("task.DURATION", r"(<OutlineLevel>2</OutlineLevel>.*?<Duration>PT)\d+H", r"\g<1>3H"),
    ("task.DEADLINE", r"<Deadline>.*?</Deadline>", ""),
    ("task.CONSTRAINT_TYPE", r"<ConstraintType>[2-7]<", "<ConstraintType>0<"),
    ("task.PERCENT_COMPLETE", r"(<OutlineLevel>[1-9]</OutlineLevel>.*?<PercentComplete>)[1-9]\d*", r"\g<1>0"),
    ("task.BASELINE_FINISH", r"<Baseline>.*?</Baseline>", ""),
    ("link.LINKS", r"<PredecessorLink>.*?</PredecessorLink>", ""),
    ("link.LINKS", r"(<PredecessorLink>.*?<LinkLag>)-?\d+", r"\g<1>4790"),
    ("assignment.ASSIGNMENT_UNITS", r"(<Assignment>.*?<Units>)[\d.]+", r"\g<1>0.07"),
    ("assignment.THERE", r"<Assignment>.*?</Assignment>", ""),
    ("resource.MAX_UNITS", r"<MaxUnits>[\d.]+", "<MaxUnits>0.3"),
    ("calendar.HOURS", r"<FromTime>\d\d", "<FromTime>07"),
    ("project.StatusDate", r"<StatusDate>.*?</StatusDate>", ""),
]


def unnoticed(folder, plan):
    """Changes to a plan that the comparison does not notice: there are none, or it proves nothing."""
    text, missed, changed = plan.read_text(), [], folder / "changed.xml"
    for what, pattern, other in CHANGES:
        edited = re.sub(pattern, other, text, count=1, flags=re.DOTALL)
        changed.write_text(edited)
        comparison = Comparison(plan.name, "", collections.Counter())
        comparison.all(Reading(plan), Reading(changed))
        if edited == text or not any(one[0].startswith(what) for one in comparison.differ):
            missed.append(f"{what} ({pattern})")
    return missed


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("entente")
    arguments.add_argument("--data", type=pathlib.Path)
    arguments.add_argument("--samples", type=pathlib.Path)
    arguments.add_argument("--only", default="")
    arguments.add_argument("--all", action="store_true")
    given = arguments.parse_args()
    folders = "mspdi-native mspdi-from-mpp mspdi-from-gan mspdi-mpxj-scheduled gan planner mpx".split()
    plans = [path for folder in folders for path in sorted((given.data / folder).iterdir())] if given.data else []
    plans += sorted(given.samples.glob("*.entente")) if given.samples else []
    plans = [path for path in plans if given.only in str(path)]
    folder = pathlib.Path(tempfile.mkdtemp())
    by_field, explained, counted = collections.defaultdict(list), collections.defaultdict(list), collections.Counter()
    print(f"{'':<74}{'values':>8}{'other':>7}{'lost':>6}")
    for number, path in enumerate(plans):
        base = folder / f"{number}"
        original, left_out = path, ""
        if path.suffix == ".entente":
            original = base.with_suffix(".first.xml")
            run(given.entente, "export", path, "--out", original, "--internal", "--lang", "en")
        left_out = run(given.entente, "import", original, "--out", base.with_suffix(".entente"), "--lang", "en")
        run(given.entente, "export", base.with_suffix(".entente"), "--out", base.with_suffix(".xml"), "--internal")
        totals = collections.Counter()
        comparison = Comparison(path.name, left_out, totals)
        comparison.all(Reading(original), Reading(base.with_suffix(".xml")))
        kept, lost = 0, 0
        for what, which, before, after in comparison.differ:
            what = re.sub(r" \d{4}-.*", "", what)
            why = why_no_loss(path.name, what, before, left_out)
            (explained[why] if why else by_field[what]).append(f"{path.name}: {which}: {before} here {after}")
            kept, lost = kept + bool(why), lost + (not why)
        counted.update(totals)
        print(f"{path.parent.name + '/' + path.name:<74}{sum(totals.values()):>8}{kept:>7}{lost:>6}")
    if given.samples:
        written = folder / "written.xml"
        run(given.entente, "export", sorted(given.samples.glob("*.entente"))[0], "--out", written, "--internal")
        missed = unnoticed(folder, written)
        print(f"\n{len(CHANGES) - len(missed)} of {len(CHANGES)} changes that were made to a plan were noticed")
        if missed:
            sys.exit("NOT NOTICED: " + ", ".join(missed))
    print("\ncompared: " + ", ".join(f"{count} {what}" for what, count in sorted(counted.items())))
    print("\nDifferent, and no loss:")
    for why, lines in sorted(explained.items(), key=lambda one: -len(one[1])):
        print(f"{len(lines):>6}  {why}")
        for line in lines if given.all else []:
            print(f"            {line[:230]}")
    for what, lines in sorted(by_field.items()):
        print(f"\nLOST {what}: {len(lines)}")
        for line in lines if given.all else lines[:12]:
            print(f"    {line[:230]}")
    lost = sum(map(len, by_field.values()))
    print(f"\n{len(plans)} plans, {sum(counted.values())} values read by MPXJ, {lost} lost")
    return 1 if lost or not plans else 0


if __name__ == "__main__":
    sys.exit(main())
