//! One record being read and changed: what every form is made with.
//!
//! A form shows the record as it was known on the day that is looked at, and changes the record that the file holds,
//! so that nothing dated later is lost. A change is one edit, named after the field; a change that would break the
//! engagement is not asked for: its reason stands at the field.

use chrono::{NaiveDate, NaiveDateTime};
use egui::{Id, Ui};

use super::fields::{self, Kit};
use super::rows::{self, Rows};
use crate::document::{Edit, Label};
use crate::language::Arg;
use crate::ui::context::Cx;
use crate::ui::naming::{Named, title_of};
use crate::ui::theme::SPACE_2;
use crate::ui::widgets::chip::Mark;
use crate::workspace::{AnyRecord, Problem, RecordRef, check};

/// A record of one kind in its form.
pub struct Form<'a, R> {
    /// What the form may know.
    pub cx: &'a Cx<'a>,
    /// What its fields are given.
    pub kit: Kit<'a>,
    /// The record as it is shown.
    pub shown: R,
    /// Which record it is.
    pub reference: RecordRef,
    file: R,
    changed: Option<String>,
}

impl<'a, R: Clone + PartialEq + Into<AnyRecord>> Form<'a, R> {
    /// The form of a record: as the file has it, and as it was known on the day that is looked at.
    pub fn new(cx: &'a Cx<'a>, file: R, shown: Option<R>) -> Self {
        let reference = file.clone().into().reference();
        let shown = shown.unwrap_or_else(|| file.clone());
        Self { cx, kit: kit_of(cx), shown, file, reference, changed: None }
    }

    /// Asks for the change that was made, if there was one.
    pub fn finish(self, ui: &Ui) {
        let Some(field) = self.changed else { return };
        let (record, reference): (AnyRecord, _) = (self.file.into(), self.reference);
        if self.cx.file.get(reference).as_ref() == Some(&record) {
            return;
        }
        let broken = broken_by(self.cx, &record);
        remember(ui, reference, &field, &broken);
        if broken.is_empty() {
            let title = title_of(self.cx.file, reference, self.cx.words);
            let label = Label { key: "edit-change-field", args: vec![("field", field), ("title", title)] };
            self.cx.edit(Edit::Put(record), label);
        }
    }

    /// Any field: `at` finds the value in the record, `draw` shows it and changes it.
    pub fn field<T: Clone + PartialEq>(
        &mut self,
        ui: &mut Ui,
        key: &str,
        at: impl Fn(&mut R) -> &mut T,
        draw: impl FnOnce(&mut Ui, &Kit<'_>, &str, &mut T),
    ) {
        let label = self.kit.text(key);
        let before = at(&mut self.shown).clone();
        let mut value = before.clone();
        draw(ui, &self.kit, label, &mut value);
        if value != before {
            at(&mut self.file).clone_from(&value);
            *at(&mut self.shown) = value;
            self.changed = Some(label.to_owned());
        }
        complain(ui, &self.kit, self.reference, label, self.cx.source);
    }

    /// Changes what one field does not hold; `field` names the change.
    pub fn set(&mut self, field: &str, change: impl Fn(&mut R)) {
        change(&mut self.file);
        change(&mut self.shown);
        self.changed = Some(field.to_owned());
    }

    /// A line of text.
    pub fn line(&mut self, ui: &mut Ui, key: &str, at: impl Fn(&mut R) -> &mut String) {
        self.field(ui, key, at, fields::line);
    }

    /// Lines of text.
    pub fn multi(&mut self, ui: &mut Ui, key: &str, at: impl Fn(&mut R) -> &mut String) {
        self.field(ui, key, at, fields::multi);
    }

    /// Yes or no.
    pub fn flag(&mut self, ui: &mut Ui, key: &str, at: impl Fn(&mut R) -> &mut bool) {
        self.field(ui, key, at, fields::flag);
    }

    /// Yes, no or not known.
    pub fn flag_opt(&mut self, ui: &mut Ui, key: &str, at: impl Fn(&mut R) -> &mut Option<bool>) {
        self.field(ui, key, at, fields::flag_opt);
    }

    /// A day.
    pub fn day(&mut self, ui: &mut Ui, key: &str, at: impl Fn(&mut R) -> &mut NaiveDate) {
        self.field(ui, key, at, fields::day);
    }

    /// A day, or none.
    pub fn day_opt(&mut self, ui: &mut Ui, key: &str, at: impl Fn(&mut R) -> &mut Option<NaiveDate>) {
        self.field(ui, key, at, fields::day_opt);
    }

    /// A day and its time.
    pub fn moment(&mut self, ui: &mut Ui, key: &str, at: impl Fn(&mut R) -> &mut NaiveDateTime) {
        self.field(ui, key, at, fields::moment);
    }

    /// A day and its time, or none; `hour` is the usual time.
    pub fn moment_opt(&mut self, ui: &mut Ui, key: &str, hour: u32, at: impl Fn(&mut R) -> &mut Option<NaiveDateTime>) {
        self.field(ui, key, at, |ui, kit, label, value| fields::moment_opt(ui, kit, label, value, hour));
    }

    /// One of the values of a type.
    pub fn choice<T: Named>(&mut self, ui: &mut Ui, key: &str, at: impl Fn(&mut R) -> &mut T) {
        self.field(ui, key, at, fields::choice);
    }

    /// One of the values of a type, or none.
    pub fn choice_opt<T: Named>(&mut self, ui: &mut Ui, key: &str, at: impl Fn(&mut R) -> &mut Option<T>) {
        self.field(ui, key, at, fields::choice_opt);
    }

    /// One to five.
    pub fn rating(&mut self, ui: &mut Ui, key: &str, at: impl Fn(&mut R) -> &mut u8) {
        self.field(ui, key, at, fields::rating);
    }

    /// One to five, or not known.
    pub fn rating_opt(&mut self, ui: &mut Ui, key: &str, at: impl Fn(&mut R) -> &mut Option<u8>) {
        self.field(ui, key, at, fields::rating_opt);
    }

    /// 1.0 to 5.0.
    pub fn scale(&mut self, ui: &mut Ui, key: &str, at: impl Fn(&mut R) -> &mut f64) {
        self.field(ui, key, at, |ui, kit, label, value| fields::scale(ui, kit, label, value, (1.0, 5.0)));
    }

    /// Money.
    pub fn money(&mut self, ui: &mut Ui, key: &str, at: impl Fn(&mut R) -> &mut i64) {
        self.field(ui, key, at, fields::money);
    }

    /// A duration in working minutes.
    pub fn duration(&mut self, ui: &mut Ui, key: &str, at: impl Fn(&mut R) -> &mut i64) {
        self.field(ui, key, at, fields::duration);
    }

    /// A whole number.
    pub fn whole(
        &mut self,
        ui: &mut Ui,
        key: &str,
        range: std::ops::RangeInclusive<i64>,
        at: impl Fn(&mut R) -> &mut i64,
    ) {
        self.field(ui, key, at, |ui, kit, label, value| fields::whole(ui, kit, label, value, range));
    }

    /// A list. `dated` sorts it by day, where it has days. What the file knows of later days stays.
    pub fn rows<T: Clone + PartialEq>(
        &mut self,
        ui: &mut Ui,
        at: impl Fn(&mut R) -> &mut Vec<T>,
        dated: Option<fn(&T) -> NaiveDate>,
        list: Rows<'_, T>,
        edit: impl FnMut(&mut Ui, &mut T),
    ) {
        let label = list.label.to_owned();
        let before = at(&mut self.shown).clone();
        let mut entries = before.clone();
        rows::rows(ui, &self.kit, &mut entries, list, edit);
        if entries != before {
            let touched = entries.iter().find(|entry| !before.contains(entry)).cloned();
            let file = at(&mut self.file);
            // Each shown entry stands for one in the file; the others are kept as they are.
            let mut known = before;
            let later = file.iter().filter(|entry| match known.iter().position(|one| one == *entry) {
                Some(place) => {
                    known.swap_remove(place);
                    false
                }
                None => true,
            });
            let mut all: Vec<T> = entries.iter().chain(later).cloned().collect();
            if let Some(dated) = dated {
                entries.sort_by_key(dated);
                all.sort_by_key(dated);
            }
            *file = all;
            if let Some(touched) = touched {
                rows::follow(ui, &label, &entries, &touched);
            }
            *at(&mut self.shown) = entries;
            self.changed = Some(label.clone());
        }
        complain(ui, &self.kit, self.reference, &label, self.cx.source);
    }
}

/// Two fields side by side.
pub fn pair(ui: &mut Ui, add: impl FnOnce(&mut Ui, &mut Ui)) {
    ui.spacing_mut().item_spacing.x = SPACE_2;
    ui.columns(2, |columns| {
        if let [left, right] = columns {
            add(left, right);
        }
    });
}

/// What the fields of a file are given.
pub fn kit_of<'a>(cx: &Cx<'a>) -> Kit<'a> {
    Kit {
        words: cx.words,
        theme: cx.theme,
        editable: cx.editable,
        today: cx.day,
        currency: &cx.file.engagement.currency,
    }
}

/// What a change would break, as sentences.
fn broken_by(cx: &Cx<'_>, record: &AnyRecord) -> Vec<String> {
    let mut next = cx.file.clone();
    next.put(record.clone());
    let before = check(cx.file);
    let fresh = check(&next).into_iter().filter(|problem| !before.contains(problem));
    fresh.map(|problem| sentence(cx, &problem)).collect()
}

fn sentence(cx: &Cx<'_>, problem: &Problem) -> String {
    let told = |value: &String| {
        let record = value.parse::<RecordRef>().ok().filter(|record| cx.file.contains(*record));
        let record = record.map(|record| title_of(cx.file, record, cx.words));
        let day = || value.parse::<NaiveDate>().ok().map(|day| cx.words.date(day));
        record.or_else(day).unwrap_or_else(|| value.clone())
    };
    let args: Vec<(&str, Arg)> = problem.details.iter().map(|(name, value)| (*name, told(value).into())).collect();
    cx.words.with(problem.code.key(), &args)
}

/// Why the last change of a field was not asked for, at which value of the file.
#[derive(Clone)]
struct Complaint {
    field: String,
    sentences: Vec<String>,
    revision: Option<u64>,
}

fn complaint_id(record: RecordRef) -> Id {
    Id::unique(("inspector-complaint", record))
}

fn remember(ui: &Ui, record: RecordRef, field: &str, sentences: &[String]) {
    let id = complaint_id(record);
    ui.data_mut(|data| {
        if sentences.is_empty() {
            data.remove::<Complaint>(id);
        } else {
            let (field, sentences) = (field.to_owned(), sentences.to_vec());
            data.insert_temp(id, Complaint { field, sentences, revision: None });
        }
    });
}

/// Says under a field why its change was not asked for, until the file changes.
fn complain(ui: &mut Ui, kit: &Kit<'_>, record: RecordRef, field: &str, revision: u64) {
    let id = complaint_id(record);
    let Some(mut complaint) = ui.data(|data| data.get_temp::<Complaint>(id)) else { return };
    match complaint.revision {
        None => {
            complaint.revision = Some(revision);
            ui.data_mut(|data| data.insert_temp(id, complaint.clone()));
        }
        Some(seen) if seen != revision => return ui.data_mut(|data| data.remove::<Complaint>(id)),
        Some(_) => {}
    }
    if complaint.field != field {
        return;
    }
    for sentence in &complaint.sentences {
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing.x = 4.0;
            let (rect, _) = ui.allocate_exact_size(egui::vec2(12.0, 14.0), egui::Sense::hover());
            Mark::Trouble.paint(ui.painter(), kit.theme, rect.center(), 8.0);
            ui.label(kit.theme.caption(sentence).color(kit.theme.trouble));
        });
    }
}
