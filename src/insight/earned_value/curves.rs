//! Earned value over time: what was planned, earned and spent by each week's end, and where that leads.

use chrono::{Datelike, Days, NaiveDate, NaiveDateTime};

use super::{EarnedValue, Figures, Unit, Valued, night, valued};
use crate::insight::calendar::{Calendars, WorkingTime};
use crate::insight::schedule::Schedule;
use crate::workspace::{Task, Workspace};

/// The most weeks that are drawn: about twenty years.
const MOST_WEEKS: usize = 1100;

/// The curves of earned value, all in one unit.
#[derive(Clone, Debug, PartialEq)]
pub struct Curves {
    /// The status day: what was earned and spent is known up to here.
    pub day: NaiveDate,
    /// The figures on that day.
    pub figures: Figures,
    /// What they are counted in.
    pub unit: Unit,
    /// First day of the baseline.
    pub start: NaiveDate,
    /// Last day of the baseline.
    pub agreed: NaiveDate,
    /// Last day of the plan as it is now.
    pub finish: NaiveDate,
    /// The ends of the weeks, the status day and the last days, the earliest first. The first has nothing.
    pub points: Vec<Point>,
}

/// How things stand at the end of a day.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Point {
    /// Which day.
    pub on: NaiveDate,
    /// Planned value.
    pub pv: f64,
    /// Earned value; none after the status day.
    pub ev: Option<f64>,
    /// Actual cost; none after the status day, or when no cost is recorded.
    pub ac: Option<f64>,
    /// Earned value as the plan now has it; none before the status day, or when the plan has run out of days.
    pub ev_ahead: Option<f64>,
    /// Cost on the way to the estimate at completion; none as above, or where there is no estimate.
    pub ac_ahead: Option<f64>,
}

/// Earned schedule: lateness in days instead of money (PMI Practice Standard for EVM; Lipke 2003).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct EarnedSchedule {
    /// Days after the beginning at which what is earned now should have been earned.
    pub earned_days: f64,
    /// Days passed since the beginning.
    pub actual_days: f64,
    /// Days planned in all.
    pub planned_days: f64,
}

impl EarnedSchedule {
    /// Schedule variance in days: negative is late.
    pub fn variance_days(&self) -> f64 {
        self.earned_days - self.actual_days
    }

    /// Schedule performance index by time: ES ÷ AT.
    pub fn spi(&self) -> Option<f64> {
        (self.actual_days > 0.0).then(|| self.earned_days / self.actual_days)
    }

    /// How many days all will take at the same pace: PD ÷ SPI(t).
    pub fn forecast_days(&self) -> Option<f64> {
        self.spi().filter(|spi| *spi > 0.0).map(|spi| self.planned_days / spi)
    }
}

/// Share of the working time from a baseline's start to its finish that has passed: 0 before, 1 after (the schedule
/// percent complete of Microsoft Project; of leaves, as a summary has no working time of its own).
pub fn schedule_complete(time: &WorkingTime, start: NaiveDateTime, finish: NaiveDateTime, now: NaiveDateTime) -> f64 {
    if finish <= now {
        return 1.0;
    }
    let whole = time.between(start, finish);
    if start >= now || whole <= 0 {
        return 0.0;
    }
    (time.between(start, now) as f64 / whole as f64).clamp(0.0, 1.0)
}

impl Curves {
    /// The curves of a workspace as known on `day`; none before a baseline.
    pub fn of(workspace: &Workspace, schedule: &Schedule, earned: &EarnedValue, day: NaiveDate) -> Option<Self> {
        let (figures, unit) = (earned.figures?, earned.unit?);
        let Valued { leaves, scale, .. } = valued(workspace, schedule, day)?;
        let calendars = Calendars::of(workspace);
        let start = leaves.iter().map(|leaf| leaf.entry.start.date()).min()?;
        let agreed = leaves.iter().map(|leaf| leaf.entry.finish.date()).max()?;
        let finish = schedule.finish.date();
        let days = days(start, day, agreed.max(finish), [agreed, finish]);
        let now = days.partition_point(|on| *on < day);
        let mut planned = Steps::new(&days);
        let mut done = Steps::new(&days);
        let mut ahead = Steps::new(&days);
        for leaf in &leaves {
            let value = leaf.value * scale;
            let time = calendars.get(leaf.task.calendar);
            planned.spread(time, leaf.entry.start, leaf.entry.finish, value);
            let mut before = 0.0;
            for (on, percent) in reports(leaf.task) {
                done.add(on, value * (percent - before) / 100.0);
                before = percent;
            }
            let rest = value * (100.0 - before) / 100.0;
            if let Some(dates) = schedule.get(leaf.entry.task).filter(|_| rest > 0.0) {
                // What should be done by now is done next.
                let from = dates.start.max(night(day));
                if dates.finish <= from {
                    ahead.add(day.succ_opt().unwrap_or(day), rest);
                } else {
                    ahead.spread(time, from, dates.finish, rest);
                }
            }
        }
        let mut spent = Steps::new(&days);
        let lines = workspace.budget.iter().filter(|line| !earned.outside.contains(&line.id));
        for actual in lines.flat_map(|line| &line.actuals) {
            spent.add(actual.on, actual.amount_minor as f64);
        }
        let (planned, done, ahead, spent) = (planned.sums(), done.sums(), ahead.sums(), spent.sums());
        let rest = figures.bac - figures.ev;
        let goes_on = finish > day && rest > 0.0;
        let point = |(at, on): (usize, &NaiveDate)| {
            let known = at <= now;
            // Rounding must not carry the end over the whole.
            let share = (ahead[at] / rest).clamp(0.0, 1.0);
            let follows = at >= now && goes_on;
            Point {
                on: *on,
                pv: planned[at].min(figures.bac),
                ev: known.then_some(done[at].clamp(0.0, figures.bac)),
                ac: figures.ac.filter(|_| known).map(|_| spent[at]),
                ev_ahead: follows.then_some(figures.ev + rest * share),
                ac_ahead: figures.ac.zip(figures.eac()).filter(|_| follows).map(|(ac, eac)| ac + (eac - ac) * share),
            }
        };
        let points = days.iter().enumerate().map(point).collect();
        Some(Self { day, figures, unit, start, agreed, finish, points })
    }

    /// Earned schedule on the status day; none before the first day has passed.
    pub fn earned_schedule(&self) -> Option<EarnedSchedule> {
        let begin = self.start.pred_opt()?;
        let since = |on: NaiveDate| (on - begin).num_days() as f64;
        let ev = self.figures.ev;
        let after = self.points.iter().position(|point| point.pv >= ev - 1e-9)?;
        let reached = &self.points[after];
        let earned_days = match after.checked_sub(1).map(|before| &self.points[before]) {
            Some(before) if reached.pv > before.pv => {
                let share = (ev - before.pv) / (reached.pv - before.pv);
                since(before.on) + share * (since(reached.on) - since(before.on))
            }
            _ => since(reached.on).max(0.0),
        };
        let actual_days = since(self.day);
        let planned_days = since(self.agreed);
        (actual_days > 0.0).then_some(EarnedSchedule { earned_days, actual_days, planned_days })
    }

    /// The last day if all goes on at the pace so far (PD ÷ SPI(t)); none where it cannot be said.
    pub fn finish_at_pace(&self) -> Option<NaiveDate> {
        let days = self.earned_schedule()?.forecast_days()?.round();
        let begin = self.start.pred_opt()?;
        (days < 100_000.0).then(|| begin.checked_add_days(Days::new(days as u64))).flatten()
    }
}

/// The days at whose ends something is said: the eve of the first, each Sunday, and a few days of their own.
fn days(start: NaiveDate, day: NaiveDate, last: NaiveDate, own: [NaiveDate; 2]) -> Vec<NaiveDate> {
    let eve = start.pred_opt().unwrap_or(start).min(day);
    let to_sunday = Days::new(u64::from(6 - eve.weekday().num_days_from_monday()));
    let first = eve.checked_add_days(to_sunday);
    let sundays = std::iter::successors(first, |sunday| sunday.checked_add_days(Days::new(7)));
    let mut days: Vec<NaiveDate> = sundays.take(MOST_WEEKS).take_while(|sunday| *sunday <= last.max(day)).collect();
    days.extend([eve, day]);
    days.extend(own.into_iter().filter(|own| *own > eve));
    days.sort_unstable();
    days.dedup();
    days
}

/// What a task was at and since when, the earliest first: reports, and the day on which it was finished.
fn reports(task: &Task) -> Vec<(NaiveDate, f64)> {
    let mut reports: Vec<(NaiveDate, f64)> =
        task.progress.iter().map(|report| (report.on, f64::from(report.percent.min(100)))).collect();
    reports.sort_by_key(|(on, _)| *on);
    if let Some(finish) = task.actual_finish {
        reports.retain(|(on, _)| *on < finish.date());
        reports.push((finish.date(), 100.0));
    }
    reports
}

/// A sum that grows from day to day.
struct Steps<'a> {
    days: &'a [NaiveDate],
    steps: Vec<f64>,
}

impl<'a> Steps<'a> {
    fn new(days: &'a [NaiveDate]) -> Self {
        Self { days, steps: vec![0.0; days.len()] }
    }

    /// Adds something on a day.
    fn add(&mut self, on: NaiveDate, value: f64) {
        let place = self.days.partition_point(|day| *day < on);
        if let Some(step) = self.steps.get_mut(place) {
            *step += value;
        }
    }

    /// Adds something evenly over working time.
    fn spread(&mut self, time: &WorkingTime, start: NaiveDateTime, finish: NaiveDateTime, value: f64) {
        let mut before = 0.0;
        let first = self.days.partition_point(|day| night(*day) <= start);
        for (day, step) in self.days[first..].iter().zip(&mut self.steps[first..]) {
            let share = schedule_complete(time, start, finish, night(*day));
            *step += value * (share - before);
            before = share;
            if share >= 1.0 {
                return;
            }
        }
    }

    /// The sum up to each day.
    fn sums(self) -> Vec<f64> {
        let sum = |sum: &mut f64, step: f64| {
            *sum += step;
            Some(*sum)
        };
        self.steps.into_iter().scan(0.0, sum).collect()
    }
}

#[cfg(test)]
mod tests {
    use chrono::NaiveTime;

    use super::*;

    fn day(day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 1, day).unwrap()
    }

    fn at(of: u32, hour: u32) -> NaiveDateTime {
        day(of).and_time(NaiveTime::from_hms_opt(hour, 0, 0).unwrap())
    }

    #[test]
    fn half_the_working_time_is_half_the_schedule() {
        let time = WorkingTime::default();
        // Thursday and Friday, Monday and Tuesday.
        let (start, finish) = (at(8, 8), at(13, 17));
        let complete = |now| schedule_complete(&time, start, finish, now);
        assert_eq!((complete(at(7, 17)), complete(at(8, 17)), complete(at(11, 12))), (0.0, 0.25, 0.5));
        assert_eq!((complete(at(13, 17)), complete(at(20, 8))), (1.0, 1.0));
        // A milestone is passed or not.
        assert_eq!(schedule_complete(&time, finish, finish, at(13, 16)), 0.0);
        assert_eq!(schedule_complete(&time, finish, finish, at(13, 17)), 1.0);
    }

    #[test]
    fn a_sum_grows_where_work_is_done() {
        let days = [day(7), day(9), day(11), day(13)];
        let mut steps = Steps::new(&days);
        steps.spread(&WorkingTime::default(), at(8, 8), at(13, 17), 400.0);
        steps.add(day(10), 7.0);
        assert_eq!(steps.sums(), [0.0, 200.0, 207.0, 407.0]);
    }

    #[test]
    fn earned_schedule_says_when_it_should_have_been() {
        // 100 a day for ten days; after six days what four should have brought.
        let figures = Figures { bac: 1000.0, pv: 600.0, ev: 400.0, ac: None, method: Default::default() };
        let point = |on, pv| Point { on, pv, ev: None, ac: None, ev_ahead: None, ac_ahead: None };
        let curves = Curves {
            day: day(10),
            figures,
            unit: Unit::Minutes,
            start: day(5),
            agreed: day(14),
            finish: day(14),
            points: vec![point(day(4), 0.0), point(day(7), 300.0), point(day(11), 700.0), point(day(14), 1000.0)],
        };
        let earned = curves.earned_schedule().unwrap();
        assert!((earned.earned_days - 4.0).abs() < 1e-9 && (earned.actual_days - 6.0).abs() < 1e-9);
        assert!((earned.variance_days() + 2.0).abs() < 1e-9);
        assert!((earned.forecast_days().unwrap() - 15.0).abs() < 1e-9);
        assert_eq!(curves.finish_at_pace(), Some(day(19)));
    }

    #[test]
    fn the_days_begin_with_the_eve_and_end_with_the_last() {
        assert_eq!(
            days(day(8), day(13), day(20), [day(16), day(20)]),
            [day(7), day(11), day(13), day(16), day(18), day(20)]
        );
    }
}
