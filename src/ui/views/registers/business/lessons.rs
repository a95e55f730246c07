//! Lessons: ours with what follows from them, and those of other engagements to take over.

use egui::{Label as Text, ScrollArea, Ui, Vec2};

use super::Kept;
use crate::document::{Edit, Label};
use crate::insight::improvements::{Improvements, calls_for_change};
use crate::insight::lessons::{Elsewhere, Found, is_here, says, taken_over};
use crate::ui::command::Command;
use crate::ui::context::{Action, Cx, LessonsFrom};
use crate::ui::evidence::Lead;
use crate::ui::icons::Icon;
use crate::ui::naming::{Named, lesson_kind};
use crate::ui::theme::{SPACE_1, SPACE_2, SPACE_4};
use crate::ui::views::dialogue::parts::{self, Said};
use crate::ui::views::registers::rows::{Front, Rows};
use crate::ui::widgets::button::{self, Button, Weight};
use crate::ui::widgets::chip::{self, Mark};
use crate::ui::widgets::{card, field, page};
use crate::workspace::{Lesson, LessonKind, RecordKind, RecordRef, Visibility};

/// So many lessons of other engagements are shown before the rest is only counted.
const SHOWN: usize = 60;

/// The page.
#[derive(Default)]
pub struct LessonsPage {
    kept: Kept<Improvements>,
    search: String,
    kind: Option<LessonKind>,
    tag: Option<String>,
}

impl LessonsPage {
    /// Draws the page.
    pub fn ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, rows: &mut Rows) {
        let known = self.kept.get(cx, Improvements::of);
        let front = rows.head(ui, cx, (&finding(cx, &known), cx.text("business-lessons-drawn")), |ui| {
            let (name, clear) = (cx.text("business-lessons-search"), cx.text("registers-clear"));
            field::search(ui, cx.theme, name, clear, &mut self.search, 220.0);
        });
        match front {
            Front::Table => rows.table(ui, cx),
            Front::Page => {
                page::scrolled(ui, ScrollArea::vertical().auto_shrink([false, false]).id_salt("lessons"), |ui| {
                    ui.spacing_mut().item_spacing = Vec2::splat(SPACE_4);
                    figures(ui, cx, &known);
                    self.filters(ui, cx);
                    let room = ui.available_width();
                    let share = if room > 900.0 { 0.54 } else { 0.5 };
                    let this = &*self;
                    parts::columns(ui, share, |ui| this.ours(ui, cx), |ui| this.others(ui, cx));
                });
            }
        }
    }

    /// Kinds and tags, each with how many lessons of ours have it.
    fn filters(&mut self, ui: &mut Ui, cx: &Cx<'_>) {
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = Vec2::splat(SPACE_2);
            for kind in LessonKind::CHOICES.iter().copied() {
                let n = cx.shown().lessons.iter().filter(|one| one.kind == Some(kind)).count();
                let on = self.kind == Some(kind);
                if n > 0 && chip::filter(ui, cx.theme, kind.name(cx.words), n, on).clicked() {
                    self.kind = (!on).then_some(kind);
                }
            }
            let mut tags: Vec<&str> = cx.shown().lessons.iter().map(|one| one.tag.as_str()).collect();
            tags.retain(|tag| !tag.is_empty());
            tags.sort_unstable();
            tags.dedup();
            for tag in tags {
                let n = cx.shown().lessons.iter().filter(|one| one.tag == tag).count();
                let on = self.tag.as_deref() == Some(tag);
                if chip::filter(ui, cx.theme, tag, n, on).clicked() {
                    self.tag = (!on).then(|| tag.to_owned());
                }
            }
        });
    }

    fn wants(&self, lesson: &Lesson) -> bool {
        self.kind.is_none_or(|kind| lesson.kind == Some(kind))
            && self.tag.as_ref().is_none_or(|tag| *tag == lesson.tag)
            && says(lesson, &self.search)
    }

    /// Our own lessons, the latest first.
    fn ours(&self, ui: &mut Ui, cx: &Cx<'_>) {
        let mut lessons: Vec<&Lesson> = cx.shown().lessons.iter().filter(|one| self.wants(one)).collect();
        lessons.sort_by_key(|one| (std::cmp::Reverse(one.on), one.id));
        let all = cx.shown().lessons.len();
        let args = [("n", lessons.len().into()), ("of", all.into())];
        let title = match lessons.len() == all {
            true => cx.words.with("business-lessons-here", &args),
            false => cx.words.with("business-lessons-some", &args),
        };
        let reused = cx.learned.found.map(|found| found.reused(&cx.file.engagement.title)).unwrap_or_default();
        card::card(ui, cx.theme, &title, |ui| {
            if all == 0 {
                let act = cx.editable.then(|| cx.text(Command::Add(RecordKind::Lesson).key()));
                if card::empty(ui, cx.theme, Icon::Lesson, cx.text("business-lessons-empty"), act) {
                    cx.command(Command::Add(RecordKind::Lesson));
                }
            } else if lessons.is_empty() {
                parts::remark(ui, cx, cx.text("registers-nothing-found"));
            }
            for (at, lesson) in lessons.into_iter().enumerate() {
                if at > 0 {
                    card::rule(ui, cx.theme);
                }
                let places = reused.get(&lesson.id).map(Vec::as_slice).unwrap_or_default();
                own(ui, cx, lesson, places);
            }
        });
    }

    /// Lessons of other engagements.
    fn others(&self, ui: &mut Ui, cx: &Cx<'_>) {
        let found = cx.learned.found;
        let title = match found {
            _ if cx.learned.running => cx.text("business-reading").to_owned(),
            None => cx.text("business-elsewhere").to_owned(),
            Some(found) => {
                let n: usize = found.elsewhere.iter().map(|one| one.lessons.len()).sum();
                let args = [("n", n.into()), ("files", found.elsewhere.len().into())];
                cx.words.with("business-elsewhere-found", &args)
            }
        };
        card::card(ui, cx.theme, &title, |ui| {
            parts::remark(ui, cx, cx.text("business-elsewhere-drawn"));
            ui.horizontal_wrapped(|ui| {
                if cx.presented {
                    return;
                }
                ui.spacing_mut().item_spacing = Vec2::splat(SPACE_2);
                let recent = Button::new(cx.text("business-read-recent")).icon(Icon::History);
                if recent
                    .weight(if found.is_none() { Weight::Primary } else { Weight::Quiet })
                    .show(ui, cx.theme)
                    .clicked()
                {
                    cx.out.push(Action::ReadLessons(LessonsFrom::Recent));
                }
                if Button::new(cx.text("business-read-folder")).icon(Icon::Search).show(ui, cx.theme).clicked() {
                    cx.out.push(Action::ReadLessons(LessonsFrom::Folder));
                }
            });
            if let Some(found) = found.filter(|_| !cx.learned.running) {
                self.found(ui, cx, found);
            }
        });
    }

    fn found(&self, ui: &mut Ui, cx: &Cx<'_>, found: &Found) {
        if found.elsewhere.is_empty() && found.unread.is_empty() {
            parts::remark(ui, cx, cx.text("business-elsewhere-none"));
        }
        let mut shown = 0;
        let mut hidden = 0;
        for other in &found.elsewhere {
            let those: Vec<&Lesson> = other.lessons.iter().filter(|one| self.wants_elsewhere(one)).collect();
            hidden += other.more;
            if those.is_empty() {
                continue;
            }
            let args = [("engagement", other.engagement.as_str().into()), ("n", those.len().into())];
            card::group(ui, cx.theme, &cx.words.with("business-elsewhere-of", &args));
            for lesson in those {
                if shown >= SHOWN {
                    hidden += 1;
                    continue;
                }
                shown += 1;
                theirs(ui, cx, other, lesson);
            }
        }
        if hidden > 0 {
            parts::remark(ui, cx, &cx.words.with("business-elsewhere-more", &[("n", hidden.into())]));
        }
        for one in &found.unread {
            let args = [("file", one.file.as_str().into()), ("why", cx.text(one.why).into())];
            chip::state_line(ui, cx.theme, Mark::Watch, &cx.words.with("business-unread", &args))
                .on_hover_text(cx.text(one.why));
        }
        if found.left > 0 {
            parts::remark(ui, cx, &cx.words.with("business-left", &[("n", found.left.into())]));
        }
    }

    /// Tags are each house's own words: only kinds and the search reach beyond this file.
    fn wants_elsewhere(&self, lesson: &Lesson) -> bool {
        self.kind.is_none_or(|kind| lesson.kind == Some(kind)) && says(lesson, &self.search)
    }
}

fn finding(cx: &Cx<'_>, known: &Improvements) -> String {
    let own = cx.shown().lessons.iter().filter(|one| one.origin.is_none()).count();
    let from = cx.shown().lessons.len() - own;
    let args = [("n", own.into()), ("from", from.into()), ("barren", known.barren.len().into())];
    let key = match (own + from, known.barren.len()) {
        (0, _) => "business-lessons-none",
        (_, 0) => "business-lessons-all",
        _ => "business-lessons-barren",
    };
    cx.words.with(key, &args)
}

fn figures(ui: &mut Ui, cx: &Cx<'_>, known: &Improvements) {
    let of = |n: usize, of: usize| cx.words.with("common-of", &[("n", n.into()), ("total", of.into())]);
    let (from, own): (Vec<&Lesson>, Vec<&Lesson>) = cx.shown().lessons.iter().partition(|one| one.origin.is_some());
    let calls = own.iter().filter(|one| calls_for_change(one)).count();
    let reused = cx.learned.found.map(|found| found.reused(&cx.file.engagement.title));
    let plain = |key: &str, value: Option<String>, hint: &str, lead| Said::plain(cx, key, value, cx.text(hint), lead);
    let number = |n: usize| cx.words.number(n as f64, 0);
    let first = [
        plain(
            "business-learned-here",
            Some(number(own.len())),
            "business-learned-here-hint",
            Lead::records(own.iter().map(|one| one.id)),
        ),
        plain(
            "business-reused-from",
            Some(number(from.len())),
            "business-reused-from-hint",
            Lead::records(from.iter().map(|one| one.id)),
        ),
        plain(
            "business-reused-in",
            reused.as_ref().map(|reused| number(reused.len())),
            "business-reused-in-hint",
            Lead::records(reused.iter().flat_map(|reused| reused.keys().copied())),
        ),
        plain(
            "business-followed",
            (calls > 0).then(|| of(calls - known.barren.len().min(calls), calls)),
            "business-followed-hint",
            Lead::records(known.barren.iter().copied()),
        ),
    ];
    parts::figures(ui, cx, &first, &[]);
}

fn mark_of(kind: Option<LessonKind>) -> Mark {
    match kind {
        Some(LessonKind::Success) => Mark::Good,
        Some(LessonKind::Improvement) => Mark::Watch,
        Some(LessonKind::Failure) => Mark::Trouble,
        None => Mark::Unknown,
    }
}

/// Kind, day, tag in a quiet line; what happened; what to do next time.
fn body(ui: &mut Ui, cx: &Cx<'_>, lesson: &Lesson, more: &[String]) {
    let theme = cx.theme;
    ui.spacing_mut().item_spacing.y = 2.0;
    let mut line = vec![lesson_kind(cx.words, lesson.kind).to_owned(), cx.words.date_short(lesson.on)];
    line.extend((!lesson.tag.is_empty()).then(|| lesson.tag.clone()));
    line.extend(more.iter().cloned());
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = SPACE_1;
        let (rect, _) = ui.allocate_exact_size(Vec2::new(14.0, 14.0), egui::Sense::hover());
        mark_of(lesson.kind).paint(ui.painter(), theme, rect.center(), 9.0);
        ui.add(Text::new(theme.caption(line.join(" · "))).wrap());
    });
    ui.add(Text::new(theme.emphasis(&lesson.text)).wrap());
    if !lesson.advice.is_empty() {
        ui.add(Text::new(theme.body(&lesson.advice)).wrap());
    }
}

/// One of ours: with where it came from, where it was reused, and what follows from it.
fn own(ui: &mut Ui, cx: &Cx<'_>, lesson: &Lesson, places: &[&str]) {
    let mut more = Vec::new();
    if let Some(origin) = &lesson.origin {
        more.push(cx.words.with("business-lesson-from", &[("engagement", origin.engagement.as_str().into())]));
    }
    if !places.is_empty() {
        let places: Vec<String> = places.iter().map(|place| (*place).to_owned()).collect();
        more.push(cx.words.with("business-lesson-in", &[("engagements", cx.words.list(&places).into())]));
    }
    let record: RecordRef = lesson.id.into();
    ui.push_id(record, |ui| {
        body(ui, cx, lesson, &more);
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing.x = SPACE_2;
            let follows: Vec<RecordRef> = cx
                .shown()
                .improvements
                .iter()
                .filter(|one| one.lesson == Some(lesson.id))
                .map(|one| one.id.into())
                .collect();
            if !cx.presented && button::plain(ui, cx.theme, cx.text("business-open-lesson")).clicked() {
                cx.select(record);
            }
            if !follows.is_empty() {
                let word = cx.words.with("business-follows", &[("n", follows.len().into())]);
                if cx.presented {
                    ui.label(cx.theme.caption(word));
                    return;
                }
                let response = button::plain(ui, cx.theme, &word);
                crate::ui::evidence::follow(cx, &response, &Lead::Records(follows), &word);
            } else if cx.editable && button::plain(ui, cx.theme, cx.text("business-make-improvement")).clicked() {
                improve(cx, lesson);
            }
        });
    });
}

/// What is done otherwise because of a lesson: its advice, or what happened, is the first word for it.
fn improve(cx: &Cx<'_>, lesson: &Lesson) {
    use crate::workspace::{Id, Improvement, ImprovementId};
    let title = if lesson.advice.is_empty() { lesson.text.clone() } else { lesson.advice.clone() };
    let label = Label { key: "edit-add", args: vec![("title", title.clone())] };
    let improvement = Improvement {
        id: ImprovementId::new(0, 0),
        meta: cx.meta(Visibility::Internal),
        title,
        raised_on: cx.day,
        lesson: Some(lesson.id),
        review: None,
        corrects: None,
        // Who answers for it, nobody has said yet.
        owner: None,
        due: None,
        done_on: None,
        effect: None,
        note: String::new(),
    };
    cx.add(improvement, label);
}

/// One of another engagement, to take over.
fn theirs(ui: &mut Ui, cx: &Cx<'_>, other: &Elsewhere, lesson: &Lesson) {
    ui.push_id((&other.engagement, lesson.id), |ui| {
        body(ui, cx, lesson, &[]);
        if is_here(cx.file, lesson, &other.engagement) {
            chip::state_line(ui, cx.theme, Mark::Good, cx.text("business-taken"));
        } else if cx.editable
            && Button::new(cx.text("business-take-over")).icon(Icon::Import).show(ui, cx.theme).clicked()
        {
            let mine = taken_over(lesson, &other.engagement, cx.meta(Visibility::Internal), cx.day);
            let label = Label { key: "edit-take-over", args: vec![("title", lesson.text.clone())] };
            cx.edit(Edit::Add(mine.into()), label);
        }
        ui.add_space(SPACE_2);
    });
}
