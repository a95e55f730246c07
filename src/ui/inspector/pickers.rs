//! Fields that refer to other records: one by name, or several; each leads to what it names.

use egui::Ui;

use super::fields::{self, Kit};
use super::form::Form;
use super::rows::{Adding, Press, Rows};
use crate::ui::context::Cx;
use crate::ui::icons::Icon;
use crate::ui::naming::{brief_name, is_person, title_of};
use crate::ui::theme::{self, SPACE_1};
use crate::ui::widgets::field::Field;
use crate::ui::widgets::{button, choice, person};
use crate::workspace::{
    AnyRecord, CalendarId, ContactId, DeliverableId, ExpectationId, GoalId, Id, RecordRef, RhythmId, Side, Stakeholder,
    StakeholderId, StakeholderKind, TaskId,
};

// Only what is known on the day that is looked at can be chosen: what stands in the file for later has not been said yet.

/// Everyone, by name.
pub fn people(cx: &Cx<'_>) -> Vec<StakeholderId> {
    people_who(cx, |_| true)
}

/// Our people, by name.
pub fn ours(cx: &Cx<'_>) -> Vec<StakeholderId> {
    people_who(cx, |one| one.side == Side::Ours && one.kind == StakeholderKind::Person)
}

/// Those for whom `which` says yes, by name.
pub fn people_who(cx: &Cx<'_>, which: impl Fn(&Stakeholder) -> bool) -> Vec<StakeholderId> {
    let mut people: Vec<&Stakeholder> = cx.shown().stakeholders.iter().filter(|one| which(one)).collect();
    people.sort_by(|a, b| a.name.cmp(&b.name));
    people.into_iter().map(|one| one.id).collect()
}

/// All tasks, in the order of the plan.
pub fn tasks(cx: &Cx<'_>) -> Vec<TaskId> {
    let planned = &cx.insights.schedule.order;
    let later = cx.file.tasks.ids().filter(|id| cx.insights.schedule.get(*id).is_none());
    planned.iter().copied().filter(|id| cx.file.tasks.contains(*id)).chain(later).collect()
}

/// All goals.
pub fn goals(cx: &Cx<'_>) -> Vec<GoalId> {
    cx.shown().goals.ids().collect()
}

/// All deliverables.
pub fn deliverables(cx: &Cx<'_>) -> Vec<DeliverableId> {
    cx.shown().deliverables.ids().collect()
}

/// All agreed series.
pub fn rhythms(cx: &Cx<'_>) -> Vec<RhythmId> {
    cx.shown().rhythms.ids().collect()
}

/// All expectations.
pub fn expectations(cx: &Cx<'_>) -> Vec<ExpectationId> {
    cx.shown().expectations.ids().collect()
}

/// All contacts, the latest first.
pub fn contacts(cx: &Cx<'_>) -> Vec<ContactId> {
    let mut contacts: Vec<_> = cx.shown().contacts.iter().map(|one| (one.at, one.id)).collect();
    contacts.sort_unstable_by(|a, b| b.cmp(a));
    contacts.into_iter().map(|(_, id)| id).collect()
}

/// What a record is called here: its title, for a contact with its day, for an expectation with whose it is.
pub fn name(cx: &Cx<'_>, id: impl Into<RecordRef>) -> String {
    let record = id.into();
    let title = title_of(cx.file, record, cx.words);
    match record {
        RecordRef::Contact(id) => match cx.file.contacts.get(id) {
            Some(contact) => format!("{title} · {}", cx.words.date_short(contact.at.date())),
            None => title,
        },
        RecordRef::Expectation(id) => match cx.file.expectations.get(id) {
            Some(one) => format!("{title} · {}", brief(cx, one.holder)),
            None => title,
        },
        _ => title,
    }
}

/// A person where several stand in one line: "Е. Штерн". Others are called by their names.
pub fn brief(cx: &Cx<'_>, who: StakeholderId) -> String {
    brief_name(cx.file, who, cx.words)
}

/// A name, shortened where there is no room for the whole.
fn within(ui: &Ui, name: (&str, bool), room: f32) -> String {
    let font = theme::regular(theme::BODY);
    person::name_within(ui.painter(), name, font, egui::Color32::PLACEHOLDER, room).text().to_owned()
}

/// One record by name, or none.
pub fn one_opt<I: Id + Into<RecordRef>>(
    ui: &mut Ui,
    (cx, kit): (&Cx<'_>, &Kit<'_>),
    label: &str,
    value: &mut Option<I>,
    among: &[I],
) {
    if !kit.editable && value.is_none() {
        return;
    }
    let current = value.filter(|id| !among.contains(id));
    let options = || {
        let none = (None, kit.text("common-not-set").to_owned());
        let ids = current.into_iter().chain(among.iter().copied());
        std::iter::once(none).chain(ids.map(|id| (Some(id), name(cx, id)))).collect()
    };
    with_way(ui, (cx, kit), label, value, options, |value| value.map(Into::into));
}

/// One record by name.
pub fn one<I: Id + Into<RecordRef>>(
    ui: &mut Ui,
    (cx, kit): (&Cx<'_>, &Kit<'_>),
    label: &str,
    value: &mut I,
    among: &[I],
) {
    let current = Some(*value).filter(|id| !among.contains(id));
    let options = || current.into_iter().chain(among.iter().copied()).map(|id| (id, name(cx, id))).collect();
    with_way(ui, (cx, kit), label, value, options, |value| Some((*value).into()));
}

/// A choice with the way to what is chosen beside it.
fn with_way<T: Clone + PartialEq>(
    ui: &mut Ui,
    (cx, kit): (&Cx<'_>, &Kit<'_>),
    label: &str,
    value: &mut T,
    options: impl FnOnce() -> Vec<(T, String)>,
    target: impl Fn(&T) -> Option<RecordRef>,
) {
    if !kit.editable {
        if let Some(record) = target(value) {
            crate::ui::widgets::card::row(ui, kit.theme, label, |ui| {
                if ui.link(kit.theme.body(name(cx, record))).clicked() {
                    cx.select(record);
                }
            });
        }
        return;
    }
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = 2.0;
        let way = target(value);
        let shown = way.map_or_else(|| kit.text("common-not-set").to_owned(), |record| name(cx, record));
        let room = if way.is_some() { 22.0 } else { 0.0 };
        let width = (ui.available_width() - room).max(60.0);
        let field = Field::new(label).width(width);
        let brief = match way {
            Some(RecordRef::Stakeholder(who)) => {
                within(ui, (&shown, is_person(cx.file, who)), choice::text_room(width))
            }
            _ => shown.clone(),
        };
        fields::one_among(ui, kit, &field, (value, &brief), options);
        if let Some(record) = way {
            ui.vertical(|ui| {
                // Beside the control, under the line of its label.
                ui.add_space(17.0 + SPACE_1);
                let title = kit.words.with("record-go", &[("title", shown.into())]);
                if button::icon_small(ui, kit.theme, Icon::ArrowUpRight, &title).clicked() {
                    cx.select(record);
                }
            });
        }
    });
}

impl<R: Clone + PartialEq + Into<AnyRecord>> Form<'_, R> {
    /// One record by name, or none.
    pub fn refers_opt<I: Id + Into<RecordRef>>(
        &mut self,
        ui: &mut Ui,
        key: &str,
        among: &[I],
        at: impl Fn(&mut R) -> &mut Option<I>,
    ) {
        let cx = self.cx;
        self.field(ui, key, at, |ui, kit, label, value| one_opt(ui, (cx, kit), label, value, among));
    }

    /// One record by name.
    pub fn refers<I: Id + Into<RecordRef>>(
        &mut self,
        ui: &mut Ui,
        key: &str,
        among: &[I],
        at: impl Fn(&mut R) -> &mut I,
    ) {
        let cx = self.cx;
        self.field(ui, key, at, |ui, kit, label, value| one(ui, (cx, kit), label, value, among));
    }

    /// Several records by name.
    pub fn refers_all<I: Id + Into<RecordRef>>(
        &mut self,
        ui: &mut Ui,
        key: &str,
        among: &[I],
        at: impl Fn(&mut R) -> &mut Vec<I>,
    ) {
        let cx = self.cx;
        let there = at(&mut self.shown).clone();
        let rest = among.iter().copied().filter(|id| !there.contains(id));
        let say = |id: &I| name(cx, *id);
        let list = Rows {
            label: self.kit.text(key),
            say: &say,
            adding: Adding::Pick(rest.collect(), &say),
            press: Press::Does(&|id: &I| cx.select(*id)),
        };
        self.rows(ui, at, None, list, |_, _| {});
    }
}

/// A calendar of the engagement; none = the project's.
pub fn calendar(ui: &mut Ui, (cx, kit): (&Cx<'_>, &Kit<'_>), label: &str, value: &mut Option<CalendarId>) {
    let project = (None, kit.text("record-calendar-project"));
    let others = cx.file.engagement.calendars.iter().map(|one| (Some(one.id), one.name.as_str()));
    let options: Vec<(Option<CalendarId>, &str)> = std::iter::once(project).chain(others).collect();
    fields::one_of(ui, kit, &Field::new(label), value, &options);
}
