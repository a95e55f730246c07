//! The form of the engagement's frame, as the settings dialog shows it: it changes a draft, which is kept or dropped
//! as a whole.

use chrono::NaiveDate;
use egui::Ui;

use super::calendars::{self, calendars};
use super::fields::{self, Kit};
use super::form::pair;
use super::head;
use super::rows::{Adding, Press, Rows, rows};
use crate::language::Words;
use crate::ui::theme::Theme;
use crate::ui::widgets::field::{self, Field};
use crate::workspace::{
    Charter, CircleWeights, Engagement, Limit, Origin, Phase, Side, StakeholderId, StakeholderKind, Thresholds,
    Workspace,
};

/// The engagement's frame as it is being edited.
#[derive(Clone)]
pub struct Draft {
    /// As it would be kept.
    pub engagement: Engagement,
    calendars: calendars::Asked,
}

impl Draft {
    /// The frame, and what is asked about its calendars.
    pub(super) fn parts(&mut self) -> (&mut Engagement, &mut calendars::Asked) {
        (&mut self.engagement, &mut self.calendars)
    }
}

impl From<Engagement> for Draft {
    fn from(engagement: Engagement) -> Self {
        Self { engagement, calendars: calendars::Asked::default() }
    }
}

/// Draws the form; `today` is the day that calendars mark, `workspace` lends the people who can be named.
pub fn form(
    ui: &mut Ui,
    (words, theme, today): (&Words, &Theme, NaiveDate),
    draft: &mut Draft,
    workspace: Option<&Workspace>,
) {
    let Draft { engagement, calendars: asked } = draft;
    let currency = engagement.currency.clone();
    let kit = Kit { words, theme, editable: true, today, currency: &currency };
    ui.spacing_mut().item_spacing.y = 6.0;
    fields::line(ui, &kit, kit.text("record-field-title"), &mut engagement.title);
    pair(ui, |left, right| {
        fields::line(left, &kit, kit.text("record-field-client"), &mut engagement.client);
        fields::line(right, &kit, kit.text("record-field-firm"), &mut engagement.firm);
    });
    pair(ui, |left, right| {
        fields::day(left, &kit, kit.text("record-field-start"), &mut engagement.start);
        fields::day_opt(right, &kit, kit.text("record-field-end"), &mut engagement.end);
    });
    if engagement.end.is_some_and(|end| end < engagement.start) {
        ui.label(theme.caption(kit.text("record-wrong-end")).color(theme.trouble));
    }
    pair(ui, |left, right| {
        currency_field(left, &kit, &mut engagement.currency);
        fields::day_opt(right, &kit, kit.text("record-field-status-date"), &mut engagement.status_date);
    });
    person(ui, &kit, ("record-field-manager", &mut engagement.manager), workspace);
    fields::multi(ui, &kit, kit.text("record-field-engagement-summary"), &mut engagement.summary);
    head::group(ui, &kit, "record-group-phases", false, |ui| phases(ui, &kit, engagement));
    head::group(ui, &kit, "record-group-calendars", false, |ui| calendars(ui, &kit, engagement, asked, workspace));
    head::group(ui, &kit, "record-group-charter", false, |ui| charter(ui, &kit, engagement, workspace));
    head::group(ui, &kit, "record-group-thresholds", false, |ui| thresholds(ui, &kit, &mut engagement.thresholds));
    if let Some(origin) = &engagement.origin {
        head::group(ui, &kit, "record-group-origin", false, |ui| self::origin(ui, &kit, origin));
    }
    head::group(ui, &kit, "record-group-note", false, |ui| {
        fields::multi(ui, &kit, kit.text("record-field-note"), &mut engagement.note);
    });
}

/// Where the plan came from, and what of it has no place here.
fn origin(ui: &mut Ui, kit: &Kit<'_>, origin: &Origin) {
    let said = [("file", origin.file.as_str().into()), ("date", kit.words.date(origin.on).into())];
    let key = if origin.left_out.is_empty() { "record-origin-whole" } else { "record-origin" };
    ui.add(egui::Label::new(kit.theme.body(kit.words.with(key, &said))).wrap());
    for line in &origin.left_out {
        ui.add(egui::Label::new(kit.theme.body(line)).wrap());
    }
}

/// Three capital letters.
fn currency_field(ui: &mut Ui, kit: &Kit<'_>, value: &mut String) {
    let field = Field::new(kit.text("record-field-currency")).wrong(kit.text("record-wrong-currency"));
    let read = |text: &str| {
        let code = text.trim().to_uppercase();
        (code.len() == 3 && code.bytes().all(|letter| letter.is_ascii_uppercase())).then_some(code)
    };
    if let Some(new) = field::parsed(ui, kit.theme, &field, value, String::clone, read) {
        *value = new;
    }
}

/// One of our people, or nobody.
fn person(ui: &mut Ui, kit: &Kit<'_>, (key, value): (&str, &mut Option<StakeholderId>), workspace: Option<&Workspace>) {
    let Some(workspace) = workspace else { return };
    // Whoever is named already can stay, wherever they stand.
    let stays = |id| *value == Some(id);
    let could = |one: &&crate::workspace::Stakeholder| {
        (one.side != Side::Third && one.kind == StakeholderKind::Person) || stays(one.id)
    };
    let mut people: Vec<_> = workspace.stakeholders.iter().filter(could).collect();
    people.sort_by(|a, b| (a.side, &a.name).cmp(&(b.side, &b.name)));
    let nobody = (None, kit.text("common-not-set"));
    let options: Vec<(Option<StakeholderId>, &str)> =
        std::iter::once(nobody).chain(people.iter().map(|one| (Some(one.id), one.name.as_str()))).collect();
    fields::one_of(ui, kit, &Field::new(kit.text(key)), value, &options);
}

fn phases(ui: &mut Ui, kit: &Kit<'_>, engagement: &mut Engagement) {
    let start = engagement.phases.last().map_or(engagement.start, |last| last.end.succ_opt().unwrap_or(last.end));
    let end = engagement.end.map_or(start, |end| end.max(start));
    let list = Rows {
        label: kit.text("record-field-phases"),
        say: &|one: &Phase| format!("{} · {}", one.name, kit.words.date_range(one.start, one.end)),
        adding: Adding::Type(&|name| Phase { name, start, end }),
        press: Press::Opens,
    };
    rows(ui, kit, &mut engagement.phases, list, |ui, one| {
        fields::line(ui, kit, kit.text("record-field-phase-name"), &mut one.name);
        pair(ui, |left, right| {
            fields::day(left, kit, kit.text("record-field-from"), &mut one.start);
            fields::day(right, kit, kit.text("record-field-to"), &mut one.end);
        });
        // A phase that ends before it begins is one day long.
        one.end = one.end.max(one.start);
    });
}

fn charter(ui: &mut Ui, kit: &Kit<'_>, engagement: &mut Engagement, workspace: Option<&Workspace>) {
    let mut there = engagement.charter.is_some();
    fields::flag(ui, kit, kit.text("record-field-charter"), &mut there);
    if there != engagement.charter.is_some() {
        let empty = Charter { text: String::new(), signed_on: None, signed_by: None, limits: Vec::new() };
        engagement.charter = there.then_some(empty);
    }
    let Some(charter) = &mut engagement.charter else { return };
    fields::multi(ui, kit, kit.text("record-field-charter-text"), &mut charter.text);
    pair(ui, |left, right| {
        fields::day_opt(left, kit, kit.text("record-field-signed-on"), &mut charter.signed_on);
        person(right, kit, ("record-field-signed-by", &mut charter.signed_by), workspace);
    });
    let list = Rows {
        label: kit.text("record-field-limits"),
        say: &|one: &Limit| match one.amount_minor {
            Some(amount) => format!("{} · {}", one.text, kit.words.money(amount, kit.currency)),
            None => one.text.clone(),
        },
        adding: Adding::Type(&|text| Limit { text, amount_minor: None }),
        press: Press::Opens,
    };
    rows(ui, kit, &mut charter.limits, list, |ui, one| {
        fields::line(ui, kit, kit.text("record-field-limit"), &mut one.text);
        fields::money_opt(ui, kit, kit.text("record-field-up-to"), &mut one.amount_minor);
    });
}

fn thresholds(ui: &mut Ui, kit: &Kit<'_>, limits: &mut Thresholds) {
    fields::scale(ui, kit, kit.text("record-field-key-power"), &mut limits.key_power, (1.0, 5.0));
    pair(ui, |left, right| {
        points(left, kit, "record-field-manager-gap", &mut limits.manager_gap);
        fields::whole(right, kit, kit.text("record-field-half-life"), &mut limits.half_life_days, 1..=3660);
    });
    pair(ui, |left, right| {
        fields::whole(left, kit, kit.text("record-field-silence"), &mut limits.silence_days, 1..=3660);
        points(right, kit, "record-field-good-from", &mut limits.good_from);
    });
    pair(ui, |left, right| {
        fields::whole(left, kit, kit.text("record-field-stale-tie"), &mut limits.stale_tie_days, 1..=3660);
        fields::whole(right, kit, kit.text("record-field-coverage-days"), &mut limits.coverage_days, 1..=3660);
    });
    pair(ui, |left, right| {
        fields::whole(left, kit, kit.text("record-field-answer-days"), &mut limits.answer_days, 1..=3660);
        fields::whole(right, kit, kit.text("record-field-lately"), &mut limits.lately_days, 1..=3660);
    });
    let tolerance = kit.text("record-field-move-tolerance");
    fields::whole(ui, kit, tolerance, &mut limits.move_tolerance_days, 0..=3660);
    points(ui, kit, "record-field-watch-from", &mut limits.watch_from);
    ui.add(egui::Label::new(kit.theme.caption(kit.text("record-hint-thresholds"))).wrap());
    limits.watch_from = limits.watch_from.min(limits.good_from);
    fields::scale(ui, kit, kit.text("record-field-grid-power"), &mut limits.grid_power, (1.0, 5.0));
    fields::scale(ui, kit, kit.text("record-field-grid-interest"), &mut limits.grid_interest, (1.0, 5.0));
    let before = limits.circle;
    let weights = &mut limits.circle;
    weight(ui, kit, "record-field-weight-power", &mut weights.power);
    pair(ui, |left, right| {
        weight(left, kit, "record-field-weight-proximity", &mut weights.proximity);
        weight(right, kit, "record-field-weight-urgency", &mut weights.urgency);
    });
    // Where nothing counts there is no order.
    if weights.sum() == 0 {
        *weights = before;
    }
}

/// How much something counts, 0 to 9.
fn weight(ui: &mut Ui, kit: &Kit<'_>, key: &str, value: &mut u8) {
    let mut whole = i64::from(*value);
    fields::whole(ui, kit, kit.text(key), &mut whole, 0..=i64::from(CircleWeights::MOST));
    *value = u8::try_from(whole).unwrap_or(*value);
}

/// Points of a dial, 0 to 100.
fn points(ui: &mut Ui, kit: &Kit<'_>, key: &str, value: &mut f64) {
    let mut some = Some(*value);
    fields::number_opt(ui, kit, kit.text(key), &mut some, (0.0, 100.0));
    *value = some.unwrap_or(*value);
}
