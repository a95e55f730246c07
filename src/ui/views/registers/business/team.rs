//! Our team: who has how much to do, how the mood goes, what we do together, who alone can do something. Ours alone.

use egui::{Align2, Rect, Role, ScrollArea, Sense, Shape, Stroke, Ui, Vec2, WidgetInfo, pos2};

use super::{Kept, columns, ours_alone, record_row};
use crate::insight::our_team::{Member, OurTeam, WEEKS};
use crate::insight::statistics::Share;
use crate::insight::team::TeamPulse;
use crate::ui::context::Cx;
use crate::ui::evidence::Lead;
use crate::ui::naming::{question_name, title_of};
use crate::ui::theme::{self, SPACE_1, SPACE_2, SPACE_4};
use crate::ui::views::dialogue::parts::{self, Said};
use crate::ui::views::registers::rows::Rows;
use crate::ui::widgets::chip::Mark;
use crate::ui::widgets::{card, one_line, page, person};

/// Height of a row of somebody.
const ROW: f32 = 36.0;
/// From this share of what somebody can do on a week is full.
const FULL: f64 = 0.9;

/// The page.
#[derive(Default)]
pub struct TeamPage {
    kept: Kept<OurTeam>,
}

impl TeamPage {
    /// Draws the page.
    pub fn ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, rows: &mut Rows) {
        let known = self.kept.get(cx, OurTeam::of);
        let _ = rows.head(ui, cx, (&finding(cx, &known), cx.text("business-team-drawn")), |ui| {
            ours_alone(ui, cx, cx.text("business-team-ours"));
        });
        page::scrolled(ui, ScrollArea::vertical().auto_shrink([false, false]).id_salt("team"), |ui| {
            ui.spacing_mut().item_spacing = Vec2::splat(SPACE_4);
            figures(ui, cx, &known);
            load(ui, cx, &known);
            columns(
                ui,
                0.5,
                |ui| moods(ui, cx, &known),
                |ui| {
                    ui.spacing_mut().item_spacing = Vec2::splat(SPACE_4);
                    together(ui, cx, &known);
                    skills(ui, cx, &known);
                },
            );
        });
    }
}

fn finding(cx: &Cx<'_>, known: &OurTeam) -> String {
    let over = known.overloaded();
    let Some((who, share)) = over.first() else {
        return match known.members.is_empty() {
            true => cx.text("business-team").to_owned(),
            false => cx.words.with("business-team-fits", &[("n", known.members.len().into())]),
        };
    };
    let week = known.members.iter().find(|one| one.who == *who).and_then(Member::peak).map_or(0, |(at, _)| at);
    let monday = known.first.checked_add_days(chrono::Days::new(7 * week as u64)).unwrap_or(known.first);
    let args = [
        ("who", parts::brief(cx, *who).into()),
        ("share", cx.words.percent(*share, 0).into()),
        ("date", cx.words.date_short(monday).into()),
        ("others", (over.len() - 1).into()),
    ];
    cx.words.with("business-team-over", &args)
}

fn percent_of(cx: &Cx<'_>, share: Share) -> Option<String> {
    let value = cx.words.percent(share.value()?, 0);
    let of = cx.words.with("common-of", &[("n", share.n.into()), ("total", share.of.into())]);
    Some(cx.words.with("business-percent-of", &[("share", value.into()), ("of", of.into())]))
}

fn figures(ui: &mut Ui, cx: &Cx<'_>, known: &OurTeam) {
    let over = known.overloaded();
    let of = |n: usize, of: usize| cx.words.with("common-of", &[("n", n.into()), ("total", of.into())]);
    let mood = known.rounds.first().and_then(|pulse| pulse.latest(cx.day));
    let value = mood.and_then(|(round, _)| round.mean).map(|mean| cx.words.number(mean.value, 1));
    let hint = mood.map_or_else(
        || cx.text("business-mood-hint-none").to_owned(),
        |(round, age)| {
            let answered = of(round.answered.n, round.answered.of);
            let args = [("of", answered.into()), ("age", cx.words.days(age).into())];
            cx.words.with("business-mood-hint", &args)
        },
    );
    let alone: Vec<_> = known.members.iter().filter(|one| !one.alone.is_empty()).map(|one| one.who).collect();
    let first = [
        Said::plain(
            cx,
            "business-overloaded",
            (!known.members.is_empty()).then(|| of(over.len(), known.members.len())),
            cx.text("business-overloaded-hint"),
            Lead::records(over.iter().map(|(who, _)| *who)),
        )
        .marked((!over.is_empty()).then_some(Mark::Watch)),
        Said::plain(cx, "business-mood", value, &hint, Lead::Nowhere),
        Said::plain(
            cx,
            "business-held",
            percent_of(cx, known.held),
            cx.text("business-held-hint"),
            Lead::records(known.series.iter().map(|one| one.id)),
        ),
        Said::plain(
            cx,
            "business-alone",
            (!known.skills.is_empty())
                .then(|| of(known.skills.iter().filter(|one| one.who.len() == 1).count(), known.skills.len())),
            cx.text("business-alone-hint"),
            Lead::records(alone),
        ),
    ];
    parts::figures(ui, cx, &first, &[]);
}

/// Each of us a row, each week a cell: how much of what can be done the plan asks.
fn load(ui: &mut Ui, cx: &Cx<'_>, known: &OurTeam) {
    let theme = cx.theme;
    card::card(ui, theme, cx.text("business-load-title"), |ui| {
        parts::remark(ui, cx, cx.text("business-load-drawn"));
        ui.spacing_mut().item_spacing.y = 0.0;
        let names = (ui.available_width() * 0.28).clamp(120.0, 220.0);
        let mood = (ui.available_width() * 0.14).clamp(76.0, 120.0);
        let cell = (ui.available_width() - names - mood) / WEEKS as f32;
        let (head, _) = ui.allocate_exact_size(Vec2::new(ui.available_width(), 20.0), Sense::hover());
        for week in 0..WEEKS {
            let monday = known.first.checked_add_days(chrono::Days::new(7 * week as u64)).unwrap_or(known.first);
            let at = pos2(head.left() + names + cell * (week as f32 + 0.5), head.center().y);
            let word = one_line(ui, &cx.words.date_short(monday), theme::regular(theme::CAPTION), cell - SPACE_1);
            ui.painter().galley(at - word.size() / 2.0, word, theme.quiet);
        }
        let at = pos2(head.right() - mood + SPACE_2, head.center().y);
        ui.painter().text(
            at,
            Align2::LEFT_CENTER,
            cx.text("business-mood-head"),
            theme::regular(theme::CAPTION),
            theme.quiet,
        );
        for member in &known.members {
            member_row(ui, cx, member, (names, cell, mood));
        }
    });
}

fn member_row(ui: &mut Ui, cx: &Cx<'_>, member: &Member, (names, cell, mood): (f32, f32, f32)) {
    let theme = cx.theme;
    let (rect, response) = ui.allocate_exact_size(Vec2::new(ui.available_width(), ROW), Sense::click());
    let name = parts::name(cx, member.who);
    let said: Vec<String> = member
        .weeks
        .iter()
        .map(|week| week.share().map_or("–".to_owned(), |share| cx.words.percent(share, 0)))
        .collect();
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, format!("{name}: {}", said.join(", "))));
    crate::ui::widgets::touched(ui.painter(), theme, rect, &response);
    let initials = person::initials(&name);
    let disc = person::Disc::new(&initials);
    person::paint_sized(ui.painter(), theme, pos2(rect.left() + 14.0, rect.center().y), &disc, 11.0);
    let galley =
        person::name_within(ui.painter(), (&name, true), theme::regular(theme::BODY), theme.text, names - 34.0);
    ui.painter().galley(pos2(rect.left() + 30.0, rect.center().y - galley.size().y / 2.0), galley, theme.text);
    for (at, (week, word)) in member.weeks.iter().zip(&said).enumerate() {
        let left = rect.left() + names + cell * at as f32;
        let place =
            Rect::from_min_max(pos2(left + 2.0, rect.top() + 3.0), pos2(left + cell - 2.0, rect.bottom() - 3.0));
        let share = week.share();
        // How full it is is the height of the filling; over the brim it is marked by a shape, too.
        ui.painter().rect_filled(place, 3.0, theme.track.gamma_multiply(0.5));
        if let Some(share) = share.filter(|share| *share > 0.0) {
            let mut full = place;
            full.set_top(place.bottom() - place.height() * share.clamp(0.0, 1.0) as f32);
            let fill = match share {
                share if share > 1.0 => theme.trouble_soft,
                share if share >= FULL => theme.watch_soft,
                _ => theme.project_soft,
            };
            ui.painter().rect_filled(full, 3.0, fill);
        }
        let ink = if share.is_some() { theme.text } else { theme.quiet };
        let galley = one_line(ui, word, theme::regular(theme::CAPTION), cell - 8.0);
        let middle = place.center();
        let over = share.is_some_and(|share| share > 1.0) && cell > 56.0;
        if over {
            Mark::Trouble.paint(ui.painter(), theme, pos2(place.left() + 9.0, middle.y), 8.0);
        }
        let at =
            pos2(middle.x - galley.size().x / 2.0 + if over { 6.0 } else { 0.0 }, middle.y - galley.size().y / 2.0);
        ui.painter().galley(at, galley, ink);
    }
    let words = match member.mood {
        Some((_, on, value)) => {
            let trend = member.mood_before.map(|before| value - before);
            let arrow = match trend {
                Some(change) if change >= 0.5 => " ↑",
                Some(change) if change <= -0.5 => " ↓",
                _ => "",
            };
            format!("{}{arrow} · {}", cx.words.number_short(value, 1), cx.words.date_short(on))
        }
        None => "–".to_owned(),
    };
    let galley = one_line(ui, &words, theme::regular(theme::CAPTION), mood - SPACE_2);
    let at = pos2(rect.right() - mood + SPACE_2, rect.center().y - galley.size().y / 2.0);
    ui.painter().galley(at, galley, theme.quiet);
    if response.clicked() {
        cx.select(member.who);
    }
}

/// The rounds of mood, trust and commitment: a dot where a mean may be told, a ring where too few answered without a name.
fn moods(ui: &mut Ui, cx: &Cx<'_>, known: &OurTeam) {
    let theme = cx.theme;
    card::card(ui, theme, &mood_finding(cx, known.rounds.first()), |ui| {
        parts::remark(ui, cx, cx.text("business-rounds-drawn"));
        for pulse in &known.rounds {
            rounds(ui, cx, pulse);
        }
    });
}

fn mood_finding(cx: &Cx<'_>, pulse: Option<&TeamPulse>) -> String {
    let Some((round, age)) = pulse.and_then(|pulse| pulse.latest(cx.day)) else {
        return cx.text("business-mood-none").to_owned();
    };
    let change = round.change.filter(|change| change.differs_from(0.0)).map(|change| change.value);
    let value = round.mean.map_or(0.0, |mean| mean.value);
    let args = [
        ("value", cx.words.number(value, 1).into()),
        ("n", round.answered.n.into()),
        ("of", round.answered.of.into()),
        ("age", cx.words.days(age).into()),
    ];
    cx.words.with(
        match change {
            Some(change) if change < 0.0 => "business-mood-fell",
            Some(_) => "business-mood-rose",
            None => "business-mood-is",
        },
        &args,
    )
}

fn rounds(ui: &mut Ui, cx: &Cx<'_>, pulse: &TeamPulse) {
    let theme = cx.theme;
    let title = question_name(&pulse.question, cx.words);
    card::group(ui, theme, &title);
    if pulse.rounds.is_empty() {
        parts::remark(ui, cx, cx.text("business-not-asked"));
        return;
    }
    let (rect, response) = ui.allocate_exact_size(Vec2::new(ui.available_width(), 74.0), Sense::hover());
    let last = pulse.rounds.len().min(12);
    let shown = &pulse.rounds[pulse.rounds.len() - last..];
    let said: Vec<String> = shown
        .iter()
        .map(|round| {
            let value = round.mean.map_or("–".to_owned(), |mean| cx.words.number(mean.value, 1));
            let of = cx.words.with("common-of", &[("n", round.answered.n.into()), ("total", round.answered.of.into())]);
            format!("{} {value} ({of})", cx.words.month_short(round.on))
        })
        .collect();
    response.widget_info(|| WidgetInfo::labeled(Role::Image, true, format!("{title}: {}", said.join(", "))));
    let body = Rect::from_min_max(
        pos2(rect.left() + 16.0, rect.top() + 16.0),
        pos2(rect.right() - 16.0, rect.bottom() - 18.0),
    );
    let y = |value: f64| body.bottom() - ((value - 1.0) / 4.0) as f32 * body.height();
    for value in [1.0, 3.0, 5.0] {
        ui.painter().hline(body.x_range(), y(value), Stroke::new(1.0, theme.grid));
        let at = pos2(body.left() - SPACE_1, y(value));
        let font = theme::regular(theme::CAPTION);
        ui.painter().text(at, Align2::RIGHT_CENTER, cx.words.number(value, 0), font, theme.quiet);
    }
    let step = body.width() / last.max(1) as f32;
    let x = |at: usize| body.left() + step * (at as f32 + 0.5);
    let mut before: Option<egui::Pos2> = None;
    for (at, round) in shown.iter().enumerate() {
        let font = theme::regular(theme::CAPTION);
        let of = format!("{}/{}", round.answered.n, round.answered.of);
        let month = cx.words.month_short(round.on);
        let under = one_line(ui, &month, font.clone(), step - 2.0);
        ui.painter().galley(pos2(x(at) - under.size().x / 2.0, body.bottom() + 3.0), under, theme.quiet);
        match round.mean {
            Some(mean) => {
                let place = pos2(x(at), y(mean.value));
                if let Some(before) = before {
                    ui.painter().add(Shape::line(vec![before, place], Stroke::new(1.5, theme.ghost)));
                }
                if let Some((low, high)) = mean.within((1.0, 5.0)) {
                    ui.painter().vline(x(at), y(high)..=y(low), Stroke::new(1.0, theme.ghost));
                }
                ui.painter().circle(place, 4.0, theme.text, Stroke::new(1.5, theme.surface));
                before = Some(place);
            }
            // What may not be told is a ring in the middle, and the line breaks.
            None => {
                ui.painter().circle_stroke(pos2(x(at), y(3.0)), 4.0, Stroke::new(1.5, theme.quiet));
                before = None;
            }
        }
        let above = one_line(ui, &of, font, step - 2.0);
        ui.painter().galley(pos2(x(at) - above.size().x / 2.0, rect.top()), above, theme.quiet);
    }
}

/// Series among ourselves and training: held or not.
fn together(ui: &mut Ui, cx: &Cx<'_>, known: &OurTeam) {
    let title = match percent_of(cx, known.held) {
        Some(held) => cx.words.with("business-together", &[("held", held.into())]),
        None => cx.text("business-together-none").to_owned(),
    };
    card::card(ui, cx.theme, &title, |ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        for one in &known.series {
            let share = percent_of(cx, one.held);
            let mark = match one.held.value() {
                Some(value) if value >= 0.8 => Mark::Good,
                Some(_) => Mark::Watch,
                None => Mark::Unknown,
            };
            let last = one.last.map(|on| cx.words.with("business-last", &[("date", cx.words.date_short(on).into())]));
            let next = one.next.map(|on| cx.words.with("business-next", &[("date", cx.words.date_short(on).into())]));
            let line: Vec<String> = [share, last, next].into_iter().flatten().collect();
            let title = title_of(cx.shown(), one.id.into(), cx.words);
            record_row(ui, cx, one.id.into(), (Some(mark), &title, &line.join(" · ")), 0.0, |_| ());
        }
        let training = percent_of(cx, known.training);
        let said = training.unwrap_or_else(|| cx.text("business-training-none").to_owned());
        ui.add_space(SPACE_2);
        card::key_value(ui, cx.theme, cx.text("business-training"), &said);
    });
}

fn skills(ui: &mut Ui, cx: &Cx<'_>, known: &OurTeam) {
    let alone = known.skills.iter().filter(|one| one.who.len() == 1).count();
    let title = match (known.skills.len(), alone) {
        (0, _) => cx.text("business-skills-none").to_owned(),
        (_, 0) => cx.text("business-skills-shared").to_owned(),
        (of, n) => cx.words.with("business-skills-alone", &[("n", n.into()), ("of", of.into())]),
    };
    card::card(ui, cx.theme, &title, |ui| {
        for skill in &known.skills {
            let mark = if skill.who.len() == 1 { Mark::Watch } else { Mark::Good };
            let who = parts::names(cx, &skill.who);
            let said = format!("{} · {who}", skill.name);
            crate::ui::widgets::chip::state_line(ui, cx.theme, mark, &said);
        }
    });
}
