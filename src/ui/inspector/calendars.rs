//! Working calendars in the form of the engagement: the days of the week, their hours, and the dates that differ.
//!
//! A calendar that is made here has the number 0 in its id; it gets a real one when the draft is kept.

use std::collections::BTreeSet;

use chrono::{Days, NaiveDate, NaiveTime};
use egui::Ui;

use super::fields::{self, Kit};
use super::form::pair;
use super::repeats;
use super::rows::{self, Adding, Press, Rows, rows};
use crate::ui::theme::SPACE_1;
use crate::ui::widgets::button;
use crate::ui::widgets::field::{self, Field};
use crate::workspace::{Calendar, CalendarException, CalendarId, Engagement, Id, Shift, Workspace};

/// How many users of a calendar are named before the rest is counted.
const MOST_NAMED: usize = 3;

/// What the form knows of the calendars beyond what they are.
#[derive(Clone, Default)]
pub struct Asked {
    /// Why the calendar that was to be deleted last is still there.
    kept: Option<String>,
    /// Calendars whose days are shown each with its own hours, though these may be alike so far.
    apart: BTreeSet<CalendarId>,
}

/// Shows the calendars, the project's first, and changes them. `workspace` tells which tasks use them.
pub fn calendars(
    ui: &mut Ui,
    kit: &Kit<'_>,
    engagement: &mut Engagement,
    asked: &mut Asked,
    workspace: Option<&Workspace>,
) {
    let list = &mut engagement.calendars;
    let before = list.clone();
    let project = list.first().map(|first| first.id);
    if list.is_empty() {
        ui.add(egui::Label::new(kit.theme.caption(kit.text("record-calendar-none"))).wrap());
    }
    let mut first = None;
    let label = kit.text("record-field-calendars");
    let shown = Rows {
        label,
        say: &|one: &Calendar| said(kit, one, project == Some(one.id)),
        adding: Adding::Fresh(another(kit, list)),
        press: Press::Opens,
    };
    rows(ui, kit, list, shown, |ui, one| {
        calendar(ui, kit, one, (&before, &mut asked.apart));
        if project != Some(one.id) && button::quiet(ui, kit.theme, kit.text("record-calendar-make-project")).clicked() {
            first = Some(one.id);
        }
    });
    if let Some(place) = first.and_then(|id| list.iter().position(|one| one.id == id)) {
        list[..=place].rotate_right(1);
        rows::follow(ui, label, list, &list[0]);
    }
    if list.len() < before.len() {
        let gone = before.iter().find(|one| !list.iter().any(|left| left.id == one.id));
        let why = gone.and_then(|gone| why_it_stays(kit, gone, &before, workspace));
        if why.is_some() {
            *list = before;
        }
        asked.kept = why;
    } else if *list != before {
        asked.kept = None;
    }
    if let Some(why) = &asked.kept {
        ui.add(egui::Label::new(kit.theme.caption(why).color(kit.theme.trouble)).wrap());
    }
}

/// A calendar in a line: its name, its days and hours, and whether it is the project's.
fn said(kit: &Kit<'_>, calendar: &Calendar, is_project: bool) -> String {
    let minutes: i64 = calendar.week.iter().flatten().map(length).sum();
    let hours = kit.words.number_short(minutes as f64 / 60.0, 1);
    let name = calendar.name.as_str();
    let args = [("name", name.into()), ("days", days_said(kit, calendar).into()), ("hours", hours.into())];
    if is_project {
        kit.words.with("record-calendar-said-project", &args)
    } else {
        kit.words.with("record-calendar-said", &args)
    }
}

/// The working days: `Mon–Fri`, `Tue and Thu`.
fn days_said(kit: &Kit<'_>, calendar: &Calendar) -> String {
    let names = weekdays(kit);
    let mut parts: Vec<String> = Vec::new();
    let mut day = 0;
    while day < 7 {
        let run = calendar.week[day..].iter().take_while(|shifts| !shifts.is_empty()).count();
        match run {
            0 => {}
            1 | 2 => parts.extend(names[day..day + run].iter().cloned()),
            _ => {
                let ends = [("from", names[day].as_str().into()), ("to", names[day + run - 1].as_str().into())];
                parts.push(kit.words.with("record-calendar-days", &ends));
            }
        }
        day += run.max(1);
    }
    if parts.is_empty() { "–".to_owned() } else { kit.words.list(&parts) }
}

/// The short names of the days from Monday on.
pub(super) fn weekdays(kit: &Kit<'_>) -> [String; 7] {
    let monday = NaiveDate::from_isoywd_opt(2024, 1, chrono::Weekday::Mon).unwrap_or_default();
    std::array::from_fn(|day| kit.words.weekday_short(monday + Days::new(day as u64)))
}

/// Working minutes of a range.
fn length(shift: &Shift) -> i64 {
    let minutes = (shift.to - shift.from).num_minutes();
    // Until midnight.
    if shift.to == NaiveTime::MIN { minutes + 1440 } else { minutes }
}

/// Another calendar: as the project's week is, or the usual one.
fn another(kit: &Kit<'_>, list: &[Calendar]) -> Calendar {
    let seats = list.iter().map(|one| one.id.parts()).filter(|(_, number)| *number == 0).map(|(seat, _)| seat);
    let usual = || {
        let day = usual_day();
        [day.clone(), day.clone(), day.clone(), day.clone(), day, Vec::new(), Vec::new()]
    };
    let id = CalendarId::new(seats.max().map_or(0, |seat| seat + 1), 0);
    let name = kit.text("record-calendar-new").to_owned();
    match list.first() {
        Some(first) => Calendar { id, name, ..first.clone() },
        None => Calendar::new(id, name, usual()),
    }
}

/// 8–12 and 13–17.
fn usual_day() -> Vec<Shift> {
    let at = |hour| NaiveTime::from_hms_opt(hour, 0, 0).unwrap_or_default();
    vec![Shift { from: at(8), to: at(12) }, Shift { from: at(13), to: at(17) }]
}

/// Why a calendar cannot be deleted, if it cannot.
fn why_it_stays(
    kit: &Kit<'_>,
    calendar: &Calendar,
    list: &[Calendar],
    workspace: Option<&Workspace>,
) -> Option<String> {
    let name = || ("name", calendar.name.as_str().into());
    let tasks = workspace.map(|workspace| workspace.tasks.iter().filter(|task| task.calendar == Some(calendar.id)));
    let tasks: Vec<String> = tasks.into_iter().flatten().map(|task| task.title.clone()).collect();
    if !tasks.is_empty() {
        let mut named: Vec<String> = tasks.iter().take(MOST_NAMED).cloned().collect();
        if tasks.len() > MOST_NAMED {
            named.push(kit.words.with("record-calendar-more", &[("n", (tasks.len() - MOST_NAMED).into())]));
        }
        let args = [name(), ("tasks", kit.words.list(&named).into())];
        return Some(kit.words.with("record-calendar-in-use", &args));
    }
    let is_project = list.len() > 1 && list.first().is_some_and(|first| first.id == calendar.id);
    is_project.then(|| kit.words.with("record-calendar-is-project", &[name()]))
}

/// The fields of one calendar.
fn calendar(
    ui: &mut Ui,
    kit: &Kit<'_>,
    calendar: &mut Calendar,
    (all, apart): (&[Calendar], &mut BTreeSet<CalendarId>),
) {
    // A calendar cannot refine itself, nor one that refines it.
    let refines = |mut id: CalendarId| {
        for _ in 0..all.len() {
            let above = all.iter().find(|one| one.id == id).and_then(|one| one.base);
            match above {
                Some(above) if above != calendar.id => id = above,
                found => return found.is_some(),
            }
        }
        true
    };
    let others = all.iter().filter(|one| one.id != calendar.id && one.id.parts().1 != 0 && !refines(one.id));
    let others: Vec<(CalendarId, String)> = others.map(|one| (one.id, one.name.clone())).collect();
    fields::line(ui, kit, kit.text("record-field-calendar-name"), &mut calendar.name);
    let mut each = apart.contains(&calendar.id);
    week(ui, kit, &mut calendar.week, &mut each);
    if each {
        apart.insert(calendar.id);
    } else {
        apart.remove(&calendar.id);
    }
    repeats::base(ui, kit, calendar, &others);
    repeats::weeks(ui, kit, calendar);
    let day_off = CalendarException {
        name: kit.text("record-exception-new").to_owned(),
        from: kit.today,
        to: kit.today,
        repeat: None,
        shifts: Vec::new(),
    };
    let list = Rows {
        label: kit.text("record-field-exceptions"),
        say: &|one: &CalendarException| {
            let dates = kit.words.date_range(one.from, one.to);
            let hours = if one.shifts.is_empty() { String::new() } else { format!(" · {}", write(&one.shifts)) };
            let again = one.repeat.map(|_| format!(" · {}", kit.text(repeats::key(one.repeat)))).unwrap_or_default();
            format!("{} · {dates}{again}{hours}", one.name)
        },
        adding: Adding::Fresh(day_off),
        press: Press::Opens,
    };
    rows(ui, kit, &mut calendar.exceptions, list, |ui, one| {
        fields::line(ui, kit, kit.text("record-field-exception-name"), &mut one.name);
        pair(ui, |left, right| {
            fields::day(left, kit, kit.text("record-field-from"), &mut one.from);
            fields::day(right, kit, kit.text("record-field-to"), &mut one.to);
        });
        // What ends before it begins is one day long.
        one.to = one.to.max(one.from);
        if one.to > one.from || one.repeat.is_some() {
            repeats::repeat(ui, kit, one.from, &mut one.repeat);
        }
        let hint = kit.text("record-exception-off");
        let field = Field::new(kit.text("record-field-hours")).hint(hint).wrong(kit.text("record-wrong-hours"));
        hours(ui, kit, &field, true, &mut one.shifts);
    });
}

/// Which days are worked, and when: at the same hours every day, or each day at its own (`apart`).
pub(super) fn week(ui: &mut Ui, kit: &Kit<'_>, week: &mut [Vec<Shift>; 7], apart: &mut bool) {
    let names = weekdays(kit);
    let usual = week.iter().find(|day| !day.is_empty()).cloned().unwrap_or_else(usual_day);
    let label = kit.text("record-field-working-days");
    ui.scope(|ui| {
        ui.spacing_mut().item_spacing.y = 2.0;
        ui.label(kit.theme.caption(label));
        let days: [(&str, bool); 7] = std::array::from_fn(|day| (names[day].as_str(), !week[day].is_empty()));
        if let Some(pressed) = button::toggles(ui, kit.theme, label, &days) {
            week[pressed] = if week[pressed].is_empty() { usual.clone() } else { Vec::new() };
        }
    });
    if week.iter().all(Vec::is_empty) {
        ui.label(kit.theme.caption(kit.text("record-wrong-week")).color(kit.theme.trouble));
        return;
    }
    *apart |= week.iter().any(|day| !day.is_empty() && *day != usual);
    if !*apart {
        let field = Field::new(kit.text("record-field-hours")).wrong(kit.text("record-wrong-hours"));
        let mut same = usual.clone();
        hours(ui, kit, &field, false, &mut same);
        for day in week.iter_mut().filter(|day| !day.is_empty()) {
            day.clone_from(&same);
        }
    }
    let was = *apart;
    fields::flag(ui, kit, kit.text("record-field-hours-apart"), apart);
    if was && !*apart {
        week.iter_mut().filter(|day| !day.is_empty()).for_each(|day| day.clone_from(&usual));
    }
    if *apart {
        let mut days = week.iter_mut().zip(&names).filter(|(day, _)| !day.is_empty());
        while let Some(one) = days.next() {
            let other = days.next();
            pair(ui, |left, right| {
                for (ui, (day, name)) in std::iter::once((left, one)).chain(other.map(|other| (right, other))) {
                    let field = Field::new(name).wrong(kit.text("record-wrong-hours"));
                    hours(ui, kit, &field, false, day);
                }
            });
        }
    }
    ui.add_space(SPACE_1);
}

/// Working ranges of a day as text; nothing typed is a day off, where that is allowed.
fn hours(ui: &mut Ui, kit: &Kit<'_>, field: &Field<'_>, may_be_off: bool, value: &mut Vec<Shift>) {
    let read = |text: &str| read(text).filter(|shifts| may_be_off || !shifts.is_empty());
    if let Some(new) = field::parsed(ui, kit.theme, field, value, |shifts| write(shifts), read) {
        *value = new;
    }
}

/// `8:00–12:00, 13:00–17:00`.
fn write(shifts: &[Shift]) -> String {
    let end = |to: NaiveTime| if to == NaiveTime::MIN { "24:00".to_owned() } else { to.format("%-H:%M").to_string() };
    let said: Vec<String> = shifts.iter().map(|one| format!("{}–{}", one.from.format("%-H:%M"), end(one.to))).collect();
    said.join(", ")
}

/// Working ranges as a person types them: `8-12, 13-17`, `9:00–24:00`; one after the other, each of some length.
fn read(text: &str) -> Option<Vec<Shift>> {
    let parts = text.split([',', ';', '，', '；', '、']).map(str::trim).filter(|part| !part.is_empty());
    let mut shifts: Vec<Shift> = Vec::new();
    for part in parts {
        let (from, to) = part.split_once(['–', '-', '—', '−', '~', '至'])?;
        let from = fields::parse_time(from)?;
        let to = match to.trim() {
            "24" | "24:00" | "24.00" | "2400" => NaiveTime::MIN,
            to => fields::parse_time(to)?,
        };
        shifts.push(Shift { from, to });
    }
    shifts.sort_by_key(|shift| shift.from);
    let each = shifts.iter().all(|shift| length(shift) > 0);
    let apart = shifts.windows(2).all(|pair| pair[0].to != NaiveTime::MIN && pair[0].to <= pair[1].from);
    (each && apart).then_some(shifts)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hours_are_read_as_people_type_them_and_written_alike() {
        for (typed, written) in [
            ("8-12, 13-17", Some("8:00–12:00, 13:00–17:00")),
            ("13:00–17:30;8.15–12", Some("8:15–12:00, 13:00–17:30")),
            ("9至18", Some("9:00–18:00")),
            ("22-24", Some("22:00–24:00")),
            ("0-24:00", Some("0:00–24:00")),
            ("", Some("")),
            ("8", None),
            ("12-8", None),
            ("8-8", None),
            ("8-12, 11-17", None),
            ("20-24, 22-23", None),
            ("8-25", None),
        ] {
            assert_eq!(read(typed).map(|shifts| write(&shifts)).as_deref(), written, "{typed}");
            if let Some(written) = written {
                assert_eq!(read(written), read(typed), "{written}");
            }
        }
    }
}
