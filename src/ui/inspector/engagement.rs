//! The form of the engagement's frame, as the settings dialog shows it: it changes a draft, which is kept or dropped
//! as a whole.

use chrono::NaiveDate;
use egui::Ui;

use super::calendars::{self, calendars};
use super::fields::{self, Kit};
use super::form::pair;
use super::head;
use super::rows::{Adding, Press, Rows, rows};
use super::thresholds::thresholds;
use crate::language::Words;
use crate::ui::naming::Named;
use crate::ui::theme::Theme;
use crate::ui::widgets::field::{self, Field};
use crate::workspace::{
    Activity, ActivityOwner, Charter, Engagement, Limit, Origin, Phase, Side, StakeholderId, StakeholderKind, Workspace,
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
    head::group(ui, &kit, "record-group-owners", false, |ui| owners(ui, &kit, engagement, workspace));
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

/// Who answers for each of the eight activities.
fn owners(ui: &mut Ui, kit: &Kit<'_>, engagement: &mut Engagement, workspace: Option<&Workspace>) {
    for activity in Activity::ALL {
        let was = engagement.owners.iter().find(|one| one.activity == activity).map(|one| one.who);
        let mut now = was;
        person(ui, kit, (activity.key(), &mut now), workspace);
        if now != was {
            engagement.owners.retain(|one| one.activity != activity);
            engagement.owners.extend(now.map(|who| ActivityOwner { activity, who }));
        }
    }
}
