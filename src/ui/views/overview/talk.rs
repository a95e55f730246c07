//! Who to talk to next, and why.

use egui::{Align, Label, Layout, Role, Sense, Ui, Vec2, WidgetInfo};

use super::findings;
use super::model::{self, Act};
use crate::insight::expectations::State;
use crate::insight::next_talk::Reason;
use crate::ui::context::Cx;
use crate::ui::icons::Icon;
use crate::ui::naming::{is_person, title_of};
use crate::ui::theme::{self, SPACE_1, SPACE_2};
use crate::ui::widgets::person::{self, Disc};
use crate::ui::widgets::{button, card};
use crate::workspace::StakeholderId;

/// How many people stand in the list.
const MOST: usize = 5;

/// A person to talk to, in words.
pub struct Person {
    /// Who.
    pub who: StakeholderId,
    /// The name.
    pub name: String,
    /// The initials.
    pub initials: String,
    /// Power, 1–5.
    pub power: u8,
    /// Whether the engagement depends on them.
    pub key: bool,
    /// What they are.
    pub role: String,
    /// Why.
    pub why: String,
    /// The next contact with them, and when.
    pub next: String,
    /// What can be done at once.
    pub act: Act,
}

/// The people to talk to next, the most pressing first.
pub fn people(cx: &Cx<'_>) -> Vec<Person> {
    let shown = cx.shown();
    let talks = cx.insights.next_talk.iter().take(MOST);
    talks
        .filter_map(|talk| {
            let stakeholder = shown.stakeholders.get(talk.who)?;
            let reasons: Vec<String> = talk.reasons.iter().take(2).map(|reason| why(cx, reason)).collect();
            let (before, about) = aim(cx, &talk.reasons);
            let act = model::plan_act(cx, talk.who, before, about, None).unwrap_or(Act::None);
            let next = match (&act, talk.next_contact) {
                (Act::Planned(words, id), _) => {
                    format!("{words} · {}", title_of(shown, (*id).into(), cx.words))
                }
                (_, Some((id, at))) => {
                    let date = cx.words.date_short(at.date()).into();
                    let what = title_of(shown, id.into(), cx.words).into();
                    cx.words.with("overview-next-contact", &[("date", date), ("what", what)])
                }
                (_, None) => cx.text("overview-no-contact").to_owned(),
            };
            Some(Person {
                who: talk.who,
                name: stakeholder.name.clone(),
                initials: person::initials(&stakeholder.name),
                power: cx.insights.grid.power(talk.who).map_or(3, |power| power.round().clamp(1.0, 5.0) as u8),
                key: cx.insights.grid.is_key(talk.who),
                role: stakeholder.role.clone(),
                why: reasons.join(" · "),
                next,
                act,
            })
        })
        .collect()
}

/// What a talk should serve, and by when: the expectation that the plan misses, else the first date.
fn aim<'a>(
    cx: &Cx<'a>,
    reasons: &[Reason],
) -> (Option<chrono::NaiveDate>, Option<&'a crate::insight::expectations::ExpectationStatus>) {
    for reason in reasons {
        match reason {
            Reason::Expectation {
                id, state: State::Late | State::NoSatisfier | State::DueBeforeNextContact, ..
            } => {
                let status = cx.insights.expectations.get(*id);
                return (status.and_then(|status| status.proposal).map(|proposal| proposal.on_or_before), status);
            }
            Reason::Unheard { effective, .. } => return (Some((*effective).max(cx.day)), None),
            _ => {}
        }
    }
    (None, None)
}

/// A reason in words.
fn why(cx: &Cx<'_>, reason: &Reason) -> String {
    let words = cx.words;
    let short = |text: &str| -> String {
        const LONGEST: usize = 60;
        match text.char_indices().nth(LONGEST) {
            Some((end, _)) => format!("{}…", text[..end].trim_end()),
            None => text.to_owned(),
        }
    };
    match reason {
        Reason::Expectation { id, by, state } if !matches!(state, State::NoDate | State::MetNotConfirmed) => {
            let Some(expectation) = cx.shown().expectations.get(*id) else {
                return words.text(reason.key()).to_owned();
            };
            let what = ("what", short(&expectation.title).into());
            match by {
                Some(by) => {
                    let overdue = (cx.day - *by).num_days().max(0);
                    let by = words.date_short(*by).into();
                    words.with("overview-reason-expects-by", &[what, ("by", by), ("overdue", overdue.into())])
                }
                None => words.with("overview-reason-expects", &[what]),
            }
        }
        Reason::Unheard { id, .. } => {
            let title = cx.shown().decisions.get(*id).map(|decision| decision.title.as_str()).unwrap_or_default();
            words.with("overview-reason-unheard", &[("what", short(title).into())])
        }
        Reason::ContactDebt { interval_days, ever: false, .. } => {
            words.with("overview-reason-debt-never", &[("agreed", words.days(*interval_days).into())])
        }
        Reason::ContactDebt { days, interval_days, .. } => words
            .with("overview-reason-debt", &[("days", (*days).into()), ("agreed", words.days(*interval_days).into())]),
        Reason::NoTalk { days } => words.with("overview-reason-no-talk", &[("days", (*days).into())]),
        Reason::Unhappy { answer } => {
            words.with("overview-reason-unhappy", &[("answer", words.number_short(*answer, 1).into())])
        }
        Reason::Silent { days: Some(days) } => words.with("overview-reason-silent", &[("days", (*days).into())]),
        _ => words.text(reason.key()).to_owned(),
    }
}

/// The card.
pub fn show(ui: &mut Ui, cx: &Cx<'_>, people: &[Person]) {
    card::plain(ui, cx.theme, |ui| {
        card::heading(ui, cx.theme, cx.text("overview-talk"));
        if people.is_empty() {
            // Where nothing was agreed nothing is kept.
            let agreed = !cx.insights.rhythms.rhythms.is_empty();
            let key = if agreed { "overview-talk-empty" } else { "overview-talk-unagreed" };
            ui.add(Label::new(cx.theme.quiet(cx.text(key))).wrap());
        }
        for (index, person) in people.iter().enumerate() {
            if index > 0 {
                card::rule(ui, cx.theme);
            }
            row(ui, cx, person);
        }
    });
}

fn row(ui: &mut Ui, cx: &Cx<'_>, person: &Person) {
    let paint = cx.theme;
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = SPACE_2;
        let (rect, _) = ui.allocate_exact_size(Vec2::splat(44.0), Sense::hover());
        let disc = Disc::new(&person.initials).power(person.power).key(person.key);
        person::paint_sized(ui.painter(), paint, rect.center(), &disc, person::radius(person.power).min(18.0));
        let act = if matches!(person.act, Act::None) { 0.0 } else { theme::CONTROL + SPACE_2 };
        let width = (ui.available_width() - act).max(80.0);
        ui.allocate_ui_with_layout(Vec2::new(width, 0.0), Layout::top_down(Align::Min), |ui| {
            ui.set_width(width);
            ui.spacing_mut().item_spacing.y = 1.0;
            let whole = (person.name.as_str(), is_person(cx.shown(), person.who));
            let galley = person::name_within(ui.painter(), whole, theme::bold(theme::BODY), paint.text, width);
            let name = paint.emphasis(galley.text());
            let response = ui.add(Label::new(name).truncate().sense(Sense::click()));
            response.widget_info(|| WidgetInfo::labeled(Role::Link, true, &person.name));
            if response.has_focus() {
                ui.painter().rect_stroke(
                    response.rect.expand(2.0),
                    SPACE_1,
                    paint.focus_ring(),
                    egui::StrokeKind::Inside,
                );
            }
            if response.on_hover_cursor(egui::CursorIcon::PointingHand).on_hover_text(&person.role).clicked() {
                cx.show(person.who);
            }
            let why = egui::RichText::new(&person.why).font(theme::regular(theme::CAPTION)).color(cx.theme.text);
            ui.add(Label::new(why).wrap());
            ui.add(Label::new(paint.caption(&person.next)).truncate());
        });
        let name = match &person.act {
            Act::Plan(_, hint, _) => hint.as_str(),
            Act::Planned(words, _) => words.as_str(),
            _ => return,
        };
        if cx.presented {
            return;
        }
        let icon = if matches!(person.act, Act::Plan(..)) { Icon::Calendar } else { Icon::Today };
        if button::icon(ui, paint, icon, name).clicked() {
            findings::carry_out(cx, &person.act, None);
        }
    });
}
