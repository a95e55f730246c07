//! Working time as a number line: how many working minutes lie before a moment, and back.
//!
//! The conventions are those of Microsoft Project: work that uses up a day exactly ends at
//! that day's finish, never on the next morning; going back stops at a start. Knows neither records nor dates in
//! words: moments are minutes of the clock since 1970-01-01 00:00, days are counted from 1970-01-01.

use std::collections::BTreeSet;

/// Minutes of the clock since 1970-01-01 00:00, in the one local time of the plan.
pub type Minute = i64;

/// Minutes in a day of the clock.
pub const DAY: i64 = 1440;
/// 0001-01-01, as a day from 1970-01-01: no result lies before it.
pub const EARLIEST_DAY: i64 = -719_162;
/// 9999-12-31, as a day from 1970-01-01: no result lies after its midnight.
pub const LATEST_DAY: i64 = 2_932_896;
/// The earliest moment of any result.
pub const EARLIEST: Minute = EARLIEST_DAY * DAY;
/// The latest moment of any result.
pub const LATEST: Minute = LATEST_DAY * DAY;
/// The longest duration that is worked out, in minutes (about 60 working years): more is taken as this much.
pub const LONGEST: i64 = 8_000_000;
/// The most days of a table: their minutes fit 32 bits.
const MOST_DAYS: i64 = 1_000_000;
/// Working minutes to one entry of the table that finds the moment of a working minute.
const STEP: i64 = 128;

/// From one moment, or working minute, to another.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Span {
    pub start: i64,
    pub finish: i64,
}

impl Span {
    /// Takes on any other.
    pub(super) const EMPTY: Self = Self { start: i64::MAX, finish: i64::MIN };

    /// Its finish, or else its start.
    #[inline]
    pub(super) fn end(self, finish: bool) -> i64 {
        if finish { self.finish } else { self.start }
    }

    /// The working minutes before both ends.
    pub(super) fn worked(self, axis: &Axis) -> Self {
        Self { start: axis.work(self.start), finish: axis.work(self.finish) }
    }

    /// From the earlier start to the later finish.
    pub(super) fn with(self, other: Self) -> Self {
        Self { start: self.start.min(other.start), finish: self.finish.max(other.finish) }
    }
}

/// Working ranges of one day: minutes from midnight, sorted, not touching; 1440 is the next midnight.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Hours(Vec<(u16, u16)>);

impl Hours {
    /// The ranges put in order and joined where they touch; what is empty or reaches over midnight is left out.
    pub fn new(ranges: impl IntoIterator<Item = (i64, i64)>) -> Self {
        let mut found: Vec<(i64, i64)> =
            ranges.into_iter().filter(|(from, to)| 0 <= *from && from < to && *to <= DAY).collect();
        found.sort_unstable();
        let mut merged: Vec<(u16, u16)> = Vec::with_capacity(found.len());
        for (from, to) in found.into_iter().map(|(from, to)| (from as u16, to as u16)) {
            match merged.last_mut() {
                Some(last) if from <= last.1 => last.1 = last.1.max(to),
                _ => merged.push((from, to)),
            }
        }
        Self(merged)
    }

    /// 8–12 and 13–17.
    pub fn usual() -> Self {
        Self(vec![(480, 720), (780, 1020)])
    }

    /// The ranges.
    pub fn ranges(&self) -> &[(u16, u16)] {
        &self.0
    }

    /// Working minutes of the day.
    pub fn total(&self) -> i64 {
        self.0.iter().map(|(from, to)| i64::from(to - from)).sum()
    }

    /// Working minutes before `minute`.
    #[inline]
    fn before(&self, minute: i64) -> i64 {
        self.0.iter().map(|(from, to)| (minute.min(i64::from(*to)) - i64::from(*from)).max(0)).sum()
    }

    /// When the working minute with this number (0 = the first) begins.
    #[inline]
    fn nth(&self, mut number: i64) -> i64 {
        for (from, to) in &self.0 {
            let length = i64::from(to - from);
            if number < length {
                return i64::from(*from) + number;
            }
            number -= length;
        }
        DAY
    }
}

/// Days on which other hours hold than in the usual week.
#[derive(Clone, Debug, PartialEq)]
pub struct Stretch {
    /// First day, from 1970-01-01.
    pub first: i64,
    /// Last day, not before the first.
    pub last: i64,
    /// Hours from Monday to Sunday.
    pub week: [Hours; 7],
}

impl Stretch {
    /// The same hours every day.
    pub fn daily(first: i64, last: i64, hours: &Hours) -> Self {
        Self { first, last, week: std::array::from_fn(|_| hours.clone()) }
    }
}

/// Days on which one pattern of a week holds.
#[derive(Clone, Debug, PartialEq)]
struct Segment {
    /// First day.
    first: i64,
    /// Working minutes before the first day.
    work: i64,
    /// Added to [`Segment::since_monday`] it gives the working minutes before a day.
    offset: i64,
    /// Which hours hold from Monday to Sunday.
    week: [u16; 7],
    /// Working minutes of the week before each weekday; the last entry is the week's.
    prefix: [i64; 8],
}

impl Segment {
    /// Working minutes of this pattern between a certain Monday and a day.
    fn since_monday(&self, day: i64) -> i64 {
        // 1970-01-01 was a Thursday.
        (day + 3).div_euclid(7) * self.prefix[7] + self.prefix[(day + 3).rem_euclid(7) as usize]
    }
}

/// Each day of a window with what was before it: the same answers as the segments give, quicker.
#[derive(Clone, Debug, Default, PartialEq)]
struct Table {
    first: i64,
    /// Working minutes before the first day.
    begins: i64,
    /// Of each day the working minutes since the beginning of the table, and its hours.
    days: Vec<(u32, u16)>,
    /// For every [`STEP`] working minutes since the beginning of the table how they lie on the clock.
    steps: Vec<Step>,
    /// Working minutes of the whole table.
    work: i64,
    /// Of each of the hours and each minute of the day how many working minutes lie before it.
    before: Vec<u16>,
}

/// How a few working minutes lie on the clock: without a gap, or with one.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Step {
    /// The first working minute after the gap, counted from the beginning of the table.
    edge: u32,
    /// Minutes of the clock from the beginning of the table to a working minute before the gap, less the working minutes.
    near: u32,
    /// The same after the gap.
    far: u32,
}

/// There is more than one gap: the table cannot say.
const MANY: u32 = u32::MAX;

impl Step {
    const EMPTY: Self = Self { edge: u32::MAX, near: MANY, far: MANY };
}

/// Entries of a day in the tables by minute: both midnights.
const MINUTES: usize = 1441;

impl Table {
    /// Adds a stretch of work: the working minutes before it, when it begins and how long it lasts.
    fn stretch(&mut self, work: i64, clock: i64, minutes: i64) {
        let offset = (clock - work) as u32;
        let (first, last) = (work / STEP, (work + minutes - 1) / STEP);
        for place in first..=last {
            if self.steps.len() as i64 <= place {
                self.steps.push(Step { near: offset, ..Step::EMPTY });
                continue;
            }
            // Of a step that was begun before: this stretch lies after its gap, unless it has one already.
            let step = &mut self.steps[place as usize];
            match step.edge {
                u32::MAX if step.near == offset => {}
                u32::MAX => (step.edge, step.far) = (work as u32, offset),
                _ if step.far == offset => {}
                _ => *step = Step::EMPTY,
            }
        }
    }

    /// When a working minute begins, in minutes from the beginning of the table; none where the table cannot say.
    #[inline]
    fn clock(&self, inside: i64) -> Option<i64> {
        if inside < 0 || inside >= self.work {
            return None;
        }
        let step = self.steps.get((inside / STEP) as usize)?;
        let offset = if inside < i64::from(step.edge) { step.near } else { step.far };
        (offset != MANY).then(|| inside + i64::from(offset))
    }
}

/// A calendar made ready for arithmetic.
#[derive(Clone, Debug, PartialEq)]
pub struct Axis {
    hours: Vec<Hours>,
    segments: Vec<Segment>,
    /// Working minutes between the earliest and the latest day.
    whole: i64,
    table: Table,
}

impl Axis {
    /// The calendar with this usual week, Monday first; of stretches that overlap the later in the list holds.
    pub fn new(week: &[Hours; 7], stretches: &[Stretch]) -> Self {
        let mut axis = Self { hours: Vec::new(), segments: Vec::new(), whole: 0, table: Table::default() };
        let mut edges: Vec<(i64, usize, bool)> = Vec::with_capacity(2 * stretches.len());
        for (index, stretch) in stretches.iter().enumerate() {
            let first = stretch.first.clamp(EARLIEST_DAY, LATEST_DAY);
            edges.push((first, index, true));
            edges.push((stretch.last.clamp(first, LATEST_DAY) + 1, index, false));
        }
        edges.sort_unstable();
        let mut open = BTreeSet::new();
        let mut at = 0;
        if edges.first().is_none_or(|edge| edge.0 > EARLIEST_DAY) {
            axis.push(EARLIEST_DAY, week);
        }
        while let Some((day, _, _)) = edges.get(at).copied() {
            while let Some((_, index, begins)) = edges.get(at).filter(|edge| edge.0 == day) {
                if *begins {
                    open.insert(*index)
                } else {
                    open.remove(index)
                };
                at += 1;
            }
            axis.push(day, open.last().map_or(week, |index| &stretches[*index].week));
        }
        axis.whole = axis.before_day(LATEST_DAY);
        axis
    }

    /// The number of these hours in the list of hours.
    fn number(&mut self, hours: &Hours) -> u16 {
        let known = self.hours.iter().position(|other| other == hours);
        let number = known.unwrap_or_else(|| {
            self.hours.push(hours.clone());
            self.hours.len() - 1
        });
        u16::try_from(number).unwrap_or(0)
    }

    fn push(&mut self, first: i64, hours: &[Hours; 7]) {
        let work = if self.segments.is_empty() { 0 } else { self.before_day(first) };
        let week = std::array::from_fn(|day| self.number(&hours[day]));
        let mut prefix = [0; 8];
        for (day, hours) in hours.iter().enumerate() {
            prefix[day + 1] = prefix[day] + hours.total();
        }
        let mut segment = Segment { first, work, offset: 0, week, prefix };
        segment.offset = work - segment.since_monday(first);
        self.segments.push(segment);
    }

    /// Makes a table of the days from `first` to `last`, which answers in constant time.
    #[must_use]
    pub fn with_table(mut self, first: i64, last: i64) -> Self {
        let (first, last) = (first.max(EARLIEST_DAY), last.min(LATEST_DAY - 1));
        let begins = self.before_day(first);
        let mut table = Table { first, begins, ..Table::default() };
        let (mut at, mut work) = (self.segment_of(first), 0);
        for day in first..=last.min(first + MOST_DAYS) {
            while self.segments.get(at + 1).is_some_and(|next| next.first <= day) {
                at += 1;
            }
            let number = self.segments[at].week[(day + 3).rem_euclid(7) as usize];
            table.days.push((work as u32, number));
            for (from, to) in self.hours[usize::from(number)].ranges() {
                let clock = (day - first) * DAY + i64::from(*from);
                table.stretch(work, clock, i64::from(to - from));
                work += i64::from(to - from);
            }
        }
        table.work = work;
        for hours in &self.hours {
            table.before.extend((0..MINUTES).map(|minute| hours.before(minute as i64) as u16));
        }
        self.table = table;
        self
    }

    fn segment_of(&self, day: i64) -> usize {
        self.segments.partition_point(|segment| segment.first <= day).saturating_sub(1)
    }

    fn before_day(&self, day: i64) -> i64 {
        let segment = &self.segments[self.segment_of(day)];
        segment.offset + segment.since_monday(day)
    }

    /// Working hours of a day, counted from 1970-01-01.
    pub fn hours(&self, day: i64) -> &Hours {
        let segment = &self.segments[self.segment_of(day)];
        &self.hours[usize::from(segment.week[(day + 3).rem_euclid(7) as usize])]
    }

    /// Whether any work is ever done.
    pub fn ever_works(&self) -> bool {
        self.whole > 0
    }

    /// Working minutes before a moment.
    #[inline]
    pub fn work(&self, time: Minute) -> i64 {
        let day = time.div_euclid(DAY);
        let minute = time - day * DAY;
        let place = day.wrapping_sub(self.table.first) as usize;
        if let Some((before, hours)) = self.table.days.get(place) {
            let within = self.table.before[usize::from(*hours) * MINUTES + minute as usize];
            return self.table.begins + i64::from(*before) + i64::from(within);
        }
        let segment = &self.segments[self.segment_of(day)];
        let hours = &self.hours[usize::from(segment.week[(day + 3).rem_euclid(7) as usize])];
        segment.offset + segment.since_monday(day) + hours.before(minute)
    }

    /// When the working minute with this number begins; none where there is no such minute.
    #[inline]
    fn begins(&self, number: i64) -> Option<Minute> {
        if let Some(clock) = self.table.clock(number - self.table.begins) {
            return Some(self.table.first * DAY + clock);
        }
        if number < 0 || number >= self.whole {
            return None;
        }
        // Of segments with as much work before them the last is the one that works.
        let at = self.segments.partition_point(|segment| segment.work <= number).saturating_sub(1);
        let segment = &self.segments[at];
        let week = segment.prefix[7];
        if week <= 0 {
            return None;
        }
        let rest = number - segment.offset;
        let (weeks, rest) = (rest.div_euclid(week), rest.rem_euclid(week));
        let weekday = segment.prefix.partition_point(|before| *before <= rest).saturating_sub(1).min(6);
        let hours = &self.hours[usize::from(segment.week[weekday])];
        let day = weeks * 7 + weekday as i64 - 3;
        Some(day * DAY + hours.nth(rest - segment.prefix[weekday]))
    }

    /// `time` itself when work goes on just after it, else the next moment at which work begins.
    #[inline]
    pub fn next_start(&self, time: Minute) -> Minute {
        self.begins(self.work(time)).unwrap_or(time)
    }

    /// `time` itself when work goes on just before it, else the last moment at which work ended.
    #[inline]
    pub fn previous_finish(&self, time: Minute) -> Minute {
        self.begins(self.work(time) - 1).map_or(time, |last| last + 1)
    }

    /// The moment that many working minutes after `time`; before it when negative; `time` where work never goes on.
    #[inline]
    pub fn add(&self, time: Minute, minutes: i64) -> Minute {
        if minutes == 0 || self.whole == 0 {
            return time.clamp(EARLIEST, LATEST);
        }
        let goal = self.work(time) + minutes.clamp(-LONGEST, LONGEST);
        let found = if minutes > 0 { self.begins(goal - 1).map(|last| last + 1) } else { self.begins(goal) };
        found.unwrap_or_else(|| self.beyond(time, minutes))
    }

    /// Where a sum ends that leaves the days that can be said, or the days on which work is done.
    #[cold]
    fn beyond(&self, time: Minute, minutes: i64) -> Minute {
        let ends = self.segments.last().is_some_and(|segment| segment.prefix[7] == 0);
        let begins = self.segments.first().is_some_and(|segment| segment.prefix[7] == 0);
        match minutes > 0 {
            true if !ends => LATEST,
            false if !begins => EARLIEST,
            _ => time.clamp(EARLIEST, LATEST),
        }
    }

    /// Work of so many minutes that begins at the earliest at `time`, and the working minutes before its two ends.
    /// What takes no time stays at `time`.
    #[inline]
    pub(super) fn span_from(&self, time: Minute, minutes: i64) -> (Span, Span) {
        let first = self.work(time);
        let work = Span { start: first, finish: first + minutes };
        if minutes > 0
            && let (Some(start), Some(last)) = (self.begins(first), self.begins(work.finish - 1))
        {
            return (Span { start, finish: last + 1 }, work);
        }
        let start = if minutes > 0 { self.next_start(time) } else { time };
        let dates = Span { start, finish: self.add(start, minutes) };
        (dates, dates.worked(self))
    }

    /// The last moment before which so many working minutes lie, as near as it can be said.
    #[cold]
    pub(super) fn at(&self, work: i64) -> Minute {
        self.begins(work).unwrap_or(if work < 0 { EARLIEST } else { LATEST })
    }

    /// Work of so many minutes, at least one, of which the first has this number; none where a date cannot be said.
    #[inline]
    pub(super) fn span_of(&self, first: i64, minutes: i64) -> Option<(Span, Span)> {
        let work = Span { start: first, finish: first + minutes };
        let dates = Span { start: self.begins(first)?, finish: self.begins(work.finish - 1)? + 1 };
        Some((dates, work))
    }

    /// Work of so many minutes that ends at the latest at `time`, and the working minutes before its two ends.
    /// What takes no time stays at `time`.
    #[inline]
    pub(super) fn span_to(&self, time: Minute, minutes: i64) -> (Span, Span) {
        let last = self.work(time);
        let work = Span { start: last - minutes, finish: last };
        if minutes > 0
            && let (Some(start), Some(before)) = (self.begins(work.start), self.begins(last - 1))
        {
            return (Span { start, finish: before + 1 }, work);
        }
        let finish = if minutes > 0 { self.previous_finish(time) } else { time };
        let dates = Span { start: self.add(finish, -minutes), finish };
        (dates, dates.worked(self))
    }

    /// Working minutes from `from` to `to`; negative when `to` is earlier.
    #[inline]
    pub fn between(&self, from: Minute, to: Minute) -> i64 {
        self.work(to) - self.work(from)
    }
}

impl Default for Axis {
    /// Monday to Friday, 8–12 and 13–17.
    fn default() -> Self {
        let week = std::array::from_fn(|day| if day < 5 { Hours::usual() } else { Hours::default() });
        Self::new(&week, &[])
    }
}

impl Axis {
    /// The hours that both calendars work.
    pub fn intersection(&self, other: &Self) -> Self {
        let mut first: Vec<i64> = self.segments.iter().chain(&other.segments).map(|segment| segment.first).collect();
        first.sort_unstable();
        first.dedup();
        let week = |day: i64| -> [Hours; 7] {
            let (one, two) = (&self.segments[self.segment_of(day)], &other.segments[other.segment_of(day)]);
            std::array::from_fn(|weekday| {
                let one = &self.hours[usize::from(one.week[weekday])];
                one.intersection(&other.hours[usize::from(two.week[weekday])])
            })
        };
        let ends = first.iter().skip(1).map(|next| next - 1).chain([LATEST_DAY]);
        let stretches: Vec<Stretch> =
            first.iter().zip(ends).map(|(from, to)| Stretch { first: *from, last: to, week: week(*from) }).collect();
        Self::new(&week(LATEST_DAY), &stretches)
    }
}

impl Hours {
    fn intersection(&self, other: &Self) -> Self {
        let pairs = self.0.iter().flat_map(|one| other.0.iter().map(move |two| (one, two)));
        Self::new(pairs.map(|(one, two)| (i64::from(one.0.max(two.0)), i64::from(one.1.min(two.1)))))
    }
}
