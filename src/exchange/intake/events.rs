//! Meetings of calendars (iCalendar, RFC 5545): when, what about, with whom. Repeats by day, week, month and year are
//! written out; of others the first is taken, and that is said.

use std::collections::{BTreeSet, HashMap, HashSet};

use chrono::{Datelike, Days, Months, NaiveDate, NaiveDateTime, NaiveTime, Weekday};

use super::contacts::{Talk, USUAL, is_sound};
use super::content_lines::{ContentLine, read as lines};
use super::{Left, Taker, who};
use crate::workspace::{Channel, ContactKind, Presence};

/// So many events are read.
pub const MOST: usize = 20_000;
/// So many times one event is written out.
const MOST_TIMES: usize = 400;
/// So many times are looked at for them.
const MOST_STEPS: u32 = 20_000;
/// So many days from today on repeats are written out.
const AHEAD: u64 = 366;
/// No event lasts longer, in minutes.
const LONGEST: i64 = 60 * 24 * 14;

/// One event as it stands.
#[derive(Default)]
struct Event {
    line: usize,
    lines: Vec<ContentLine>,
}

impl Event {
    fn first(&self, name: &str) -> Option<&ContentLine> {
        self.lines.iter().find(|one| one.name == name)
    }

    fn text(&self, name: &str) -> String {
        self.first(name).map(ContentLine::text).unwrap_or_default()
    }

    fn uid(&self) -> String {
        self.text("UID")
    }
}

/// The key of what is said of times in a named zone.
pub const OF_ZONE: &str = "import-left-zone";

/// The contacts of a text of events, and what of it is none.
pub fn read(text: &str, taker: &Taker<'_>) -> (Vec<Talk>, Vec<Left>) {
    let (events, mut left_out) = taken_apart(text);
    // A time of a series that stands by itself takes the place of the one that was written out.
    let mut moved: HashMap<String, HashSet<NaiveDateTime>> = HashMap::new();
    for event in &events {
        if let Some((at, _)) = event.first("RECURRENCE-ID").and_then(|one| moment(one, taker)) {
            moved.entry(event.uid()).or_default().insert(at);
        }
    }
    let (mut talks, mut zones) = (Vec::new(), BTreeSet::new());
    for event in &events {
        let title = event.text("SUMMARY");
        let Some((at, all_day)) = event.first("DTSTART").and_then(|one| moment(one, taker)) else {
            left_out.push(Left::of(event.line, "import-left-no-date", &title));
            continue;
        };
        if event.text("STATUS").eq_ignore_ascii_case("CANCELLED") {
            left_out.push(Left::of(event.line, "import-left-cancelled", &title));
            continue;
        }
        zones.extend(event.first("DTSTART").and_then(|one| one.param("TZID")).map(str::to_owned));
        let apart: HashSet<NaiveDateTime> = match event.first("RECURRENCE-ID") {
            Some(_) => HashSet::new(),
            None => {
                let without = event.lines.iter().filter(|one| one.name == "EXDATE").flat_map(|one| dates(one, taker));
                without.chain(moved.get(&event.uid()).into_iter().flatten().copied()).collect()
            }
        };
        for at in times(event, at, taker, &mut left_out) {
            if !apart.contains(&at) {
                talks.push(talk(event, &title, (at, all_day), taker));
            }
        }
    }
    left_out.extend(zones.into_iter().map(|zone| Left::of(0, OF_ZONE, &zone)));
    left_out.sort_by_key(|one| one.line);
    talks.sort_by_key(|one| one.line);
    (talks, left_out)
}

fn taken_apart(text: &str) -> (Vec<Event>, Vec<Left>) {
    let (mut events, mut left_out): (Vec<Event>, Vec<Left>) = (Vec::new(), Vec::new());
    let mut open: Option<Event> = None;
    // What stands within an event (alarms) is not of it.
    let mut within = 0usize;
    let mut other: Option<(usize, String)> = None;
    for line in lines(text) {
        let is_event = line.value.trim().eq_ignore_ascii_case("VEVENT");
        let is_other = ["VTODO", "VJOURNAL"].iter().any(|one| line.value.trim().eq_ignore_ascii_case(one));
        match (line.name.as_str(), &mut open) {
            ("BEGIN", None) if is_other => other = Some((line.line, String::new())),
            ("END", None) if is_other => {
                let said = other.take().map(|(line, title)| Left::of(line, "import-left-todo", &title));
                left_out.extend(said);
            }
            ("SUMMARY", None) => other.iter_mut().for_each(|(_, title)| title.clone_from(&line.value)),
            ("BEGIN", open) if is_event => {
                if let Some(before) = open.replace(Event { line: line.line, lines: Vec::new() }) {
                    left_out.push(Left::of(before.line, "import-left-cut", &before.text("SUMMARY")));
                }
                within = 0;
            }
            ("END", open) if is_event => {
                let Some(event) = open.take() else { continue };
                if events.len() == MOST {
                    left_out.push(Left::of(event.line, "import-left-too-many", &MOST.to_string()));
                    return (events, left_out);
                }
                events.push(event);
            }
            ("BEGIN", Some(_)) => within += 1,
            ("END", Some(_)) => within = within.saturating_sub(1),
            (_, Some(event)) if within == 0 => event.lines.push(line),
            _ => {}
        }
    }
    if let Some(cut) = open {
        left_out.push(Left::of(cut.line, "import-left-cut", &cut.text("SUMMARY")));
    }
    (events, left_out)
}

/// A moment on the clock of this computer, and whether it is a whole day. A time of a named zone stands as it is written.
fn moment(line: &ContentLine, taker: &Taker<'_>) -> Option<(NaiveDateTime, bool)> {
    stamp(line.value.trim(), taker)
}

fn stamp(text: &str, taker: &Taker<'_>) -> Option<(NaiveDateTime, bool)> {
    let number = |range: std::ops::Range<usize>| {
        let digits = text.get(range).filter(|part| part.bytes().all(|byte| byte.is_ascii_digit()))?;
        digits.parse::<u32>().ok()
    };
    let day =
        NaiveDate::from_ymd_opt(number(0..4)? as i32, number(4..6)?, number(6..8)?).filter(|day| is_sound(*day))?;
    if !text.get(8..9).is_some_and(|mark| mark.eq_ignore_ascii_case("T")) {
        return Some((day.and_hms_opt(9, 0, 0)?, true));
    }
    let time = NaiveTime::from_hms_opt(number(9..11)?, number(11..13)?, 0)?;
    let at = day.and_time(time);
    let at = if text.ends_with(['Z', 'z']) { (taker.local)(at) } else { at };
    is_sound(at.date()).then_some((at, false))
}

fn dates(line: &ContentLine, taker: &Taker<'_>) -> Vec<NaiveDateTime> {
    line.value.split(',').take(MOST_TIMES).filter_map(|one| stamp(one.trim(), taker)).map(|(at, _)| at).collect()
}

/// `PT1H30M`, `P1D`, in minutes.
fn lasts(text: &str) -> Option<i64> {
    let (mut minutes, mut number) = (0i64, 0i64);
    for c in text.trim().trim_start_matches(['+', 'P', 'p']).chars() {
        let of = match c.to_ascii_uppercase() {
            c if c.is_ascii_digit() => {
                number = number.checked_mul(10)?.checked_add(i64::from(c.to_digit(10)?))?;
                continue;
            }
            'W' => 60 * 24 * 7,
            'D' => 60 * 24,
            'H' => 60,
            'M' => 1,
            'T' | 'S' => 0,
            _ => return None,
        };
        minutes = minutes.checked_add(number.checked_mul(of)?)?;
        number = 0;
    }
    Some(minutes)
}

fn talk(event: &Event, title: &str, (at, all_day): (NaiveDateTime, bool), taker: &Taker<'_>) -> Talk {
    let begins = event.first("DTSTART").and_then(|one| moment(one, taker)).map(|(at, _)| at);
    let ends = event.first("DTEND").and_then(|one| moment(one, taker)).map(|(at, _)| at);
    let minutes = match (begins, ends) {
        _ if all_day => 0,
        (Some(from), Some(to)) => (to - from).num_minutes(),
        _ => event.first("DURATION").and_then(|one| lasts(&one.value)).unwrap_or(0),
    };
    let past = at.date() <= taker.today;
    let part = |line: &&ContentLine| !matches!(line.param("CUTYPE"), Some("ROOM" | "RESOURCE"));
    let person = |line: &ContentLine| {
        let presence = match (past, line.name.as_str(), line.param("PARTSTAT")) {
            (true, "ORGANIZER", _) | (true, _, Some("ACCEPTED")) => Presence::Present,
            (true, _, Some("DECLINED")) => Presence::Absent,
            _ => Presence::Invited,
        };
        let mail = who::address(&line.value);
        let name = line.param("CN").unwrap_or_default().to_owned();
        // Some programs write an address for a name.
        let name = if who::address(&name).is_empty() { name } else { String::new() };
        (name, mail, presence)
    };
    let of = event.lines.iter().filter(|one| matches!(one.name.as_str(), "ATTENDEE" | "ORGANIZER"));
    let place = event.text("LOCATION");
    let video = super::heads::one_of(&place, &[("import-way-video", ())]).is_some() || place.contains("://");
    let way = if video { (ContactKind::Meeting, Channel::Video) } else { USUAL };
    Talk {
        line: event.line,
        title: title.to_owned(),
        at,
        minutes: minutes.clamp(0, LONGEST),
        with: of.filter(part).take(500).map(person).collect(),
        way,
        summary: String::new(),
        note: event.text("DESCRIPTION"),
    }
}

/// What a repeat says, as far as it is understood.
struct Rule {
    every: u32,
    by: By,
    count: Option<usize>,
    until: NaiveDateTime,
}

enum By {
    Days,
    Weeks(Vec<Weekday>),
    Months,
    Years,
}

/// When an event takes place, each time that is not too far ahead.
fn times(event: &Event, first: NaiveDateTime, taker: &Taker<'_>, left_out: &mut Vec<Left>) -> Vec<NaiveDateTime> {
    let Some(line) = event.first("RRULE") else { return vec![first] };
    let ahead = taker.today.checked_add_days(Days::new(AHEAD)).unwrap_or(taker.today).and_time(NaiveTime::MIN);
    let title = event.text("SUMMARY");
    let Some(rule) = rule(&line.value, first, ahead, taker) else {
        left_out.push(Left::of(event.line, "import-left-repeats", &title));
        return vec![first];
    };
    let more = event.lines.iter().filter(|one| one.name == "RDATE").flat_map(|one| dates(one, taker));
    let (mut all, mut steps) = (Vec::new(), 0u32);
    let wanted = rule.count.unwrap_or(MOST_TIMES).min(MOST_TIMES);
    'steps: while all.len() < wanted && steps < MOST_STEPS {
        let step = steps.saturating_mul(rule.every);
        steps += 1;
        let on = |day: Option<NaiveDate>| day.map(|day| day.and_time(first.time()));
        let those: Vec<Option<NaiveDateTime>> = match &rule.by {
            By::Days => vec![on(first.date().checked_add_days(Days::new(step.into())))],
            // A month without this day has none.
            By::Months => vec![on(first.date().checked_add_months(Months::new(step)))],
            By::Years => vec![on(first.date().checked_add_months(Months::new(step.saturating_mul(12))))],
            By::Weeks(days) => {
                let monday = first.date() - Days::new(first.weekday().num_days_from_monday().into());
                let week = monday.checked_add_days(Days::new(u64::from(step) * 7));
                let day = |one: &Weekday| week?.checked_add_days(Days::new(one.num_days_from_monday().into()));
                days.iter().map(|one| on(day(one))).collect()
            }
        };
        for at in those {
            let Some(at) = at else { break 'steps };
            let monthly = matches!(rule.by, By::Months | By::Years);
            if at < first || monthly && at.day() != first.day() {
                continue;
            }
            if at > rule.until || all.len() == wanted {
                break 'steps;
            }
            all.push(at);
        }
    }
    let goes_on = rule.until >= ahead && rule.count.is_none_or(|count| count > all.len());
    if goes_on || all.len() == MOST_TIMES {
        left_out.push(Left::of(event.line, "import-left-goes-on", &title));
    }
    all.extend(more);
    all.sort_unstable();
    all.dedup();
    all
}

fn rule(text: &str, first: NaiveDateTime, ahead: NaiveDateTime, taker: &Taker<'_>) -> Option<Rule> {
    let (mut every, mut count, mut until) = (1, None, ahead);
    let (mut freq, mut days): (&str, Option<Vec<Weekday>>) = ("", None);
    for part in text.trim().split(';').filter(|part| !part.is_empty()) {
        let (name, value) = part.split_once('=')?;
        match name.to_ascii_uppercase().as_str() {
            "FREQ" => freq = value,
            "INTERVAL" => every = value.parse::<u32>().ok().filter(|every| (1..=1000).contains(every))?,
            "COUNT" => count = Some(value.parse::<usize>().ok()?),
            "UNTIL" => {
                let (at, all_day) = stamp(value, taker)?;
                let at = if all_day { at.date().and_hms_opt(23, 59, 59)? } else { at };
                until = at.min(ahead);
            }
            "BYDAY" => {
                let day = |one: &str| match one.trim() {
                    "MO" => Some(Weekday::Mon),
                    "TU" => Some(Weekday::Tue),
                    "WE" => Some(Weekday::Wed),
                    "TH" => Some(Weekday::Thu),
                    "FR" => Some(Weekday::Fri),
                    "SA" => Some(Weekday::Sat),
                    "SU" => Some(Weekday::Sun),
                    _ => None,
                };
                let mut all = value.split(',').map(day).collect::<Option<Vec<Weekday>>>()?;
                all.sort_by_key(Weekday::num_days_from_monday);
                all.dedup();
                days = Some(all);
            }
            "WKST" if value == "MO" || every == 1 => {}
            // The day of the first time, said once more.
            "BYMONTHDAY" if value.parse() == Ok(first.day()) => {}
            "BYMONTH" if value.parse() == Ok(first.month()) && freq == "YEARLY" => {}
            _ => return None,
        }
    }
    let by = match (freq, days) {
        ("DAILY", None) => By::Days,
        ("WEEKLY", days) => By::Weeks(days.unwrap_or_else(|| vec![first.weekday()])),
        ("MONTHLY", None) => By::Months,
        ("YEARLY", None) => By::Years,
        // Daily on some days of the week is weekly.
        ("DAILY", Some(days)) if every == 1 => By::Weeks(days),
        _ => return None,
    };
    Some(Rule { every, by, count, until })
}
