//! Deleting: the question with what it does, and the deletion itself.
//!
//! What a deletion touches, moves, drops into the past and breaks is said before it is made. Where tasks stood between
//! others, these can wait for one another instead, in the same step. In a large file all of that happens on a worker.

use std::collections::{BTreeSet, HashSet};
use std::time::Duration;

use egui::{ScrollArea, Ui};

use super::breaks::{Broken, Made, broken_without};
use super::modals::{Answer, Modal, breaks};
use super::session::Session;
use super::shell::Entente;
use super::worker::Report;
use crate::document::{self, Consequence, Edit, Fate, Prepared, Refusal, Step};
use crate::insight::Insights;
use crate::language::Words;
use crate::ui::naming::{counted, title_of};
use crate::ui::reasons;
use crate::ui::theme::{SPACE_1, Theme};
use crate::ui::widgets::button::Weight;
use crate::ui::widgets::chip::Mark;
use crate::ui::widgets::{card, field, popup};
use crate::workspace::{RecordKind, RecordRef, TaskId, Workspace};

/// So many records are looked through within a frame.
const LOOKED_AT_ONCE: usize = 2000;

/// Room around what the question says: its heading, its answers and their margins, in points.
const AROUND: f32 = 230.0;

/// What is to be deleted.
#[derive(Clone, Debug, Default)]
pub struct Going {
    /// Which records.
    pub records: Vec<RecordRef>,
    /// How many tasks go that stand under these.
    pub under: usize,
    /// What is made in the same step, to serve those who relied on them.
    pub talks: Vec<Edit>,
    /// Whether whoever waited for them waits for what they waited for.
    pub rejoin: bool,
}

/// A deletion that is made beside the window.
pub struct Gone {
    session: u64,
    records: Vec<RecordRef>,
    step: Step,
    sentence: String,
}

/// What a deletion does to the plan, and what of others' expectations it breaks.
struct Would {
    plan: Vec<(Option<Mark>, String)>,
    broken: Option<Broken>,
}

/// The question whether to delete records.
pub struct Deletion {
    records: Vec<RecordRef>,
    under: usize,
    heading: String,
    would: Would,
    /// How many would wait for what the deleted ones waited for, and what the deletion would do then.
    joined: Option<(usize, Would)>,
    /// Whether they are to.
    rejoin: bool,
    touches: Vec<Touched>,
    /// How many of these are not known yet on the day shown.
    later: usize,
}

impl Deletion {
    /// What is to be asked: all that is touched, also what is dated later than the shown day, for that is touched too;
    /// what it does to the plan as it is known on that day; and what it breaks, where that is known.
    fn of(
        (workspace, insights): (&Workspace, &Insights),
        records: Vec<RecordRef>,
        current: bool,
        (words, author): (&Words, &str),
    ) -> Self {
        let shown = &insights.shown;
        let consequences = document::consequences(workspace, &records);
        let later: BTreeSet<RecordRef> =
            consequences.iter().filter_map(|one| one.record).filter(|one| !shown.contains(*one)).collect();
        let of_plan = records.iter().any(|record| record.kind() == RecordKind::Task);
        let would = |without: &dyn Fn(&Workspace) -> Workspace| {
            let mut would = Would { plan: Vec::new(), broken: None };
            if of_plan {
                let (before, after) = (insights.state(), insights.what_if(|plan| *plan = without(plan)));
                let found = before.until(&after);
                would.plan = match after.workspace.tasks.is_empty() {
                    true => vec![(None, words.text("dialog-delete-no-plan").to_owned())],
                    false => reasons::would(words, &found),
                };
                would.plan.extend(reasons::fallen(words, &after, &before.fallen(&after)));
            }
            would.broken =
                current.then(|| broken_without(insights, workspace, &without(workspace), (words, author))).flatten();
            would
        };
        let followers: BTreeSet<TaskId> = document::rejoined(shown, &records).iter().map(|(id, _)| *id).collect();
        let joined = (!followers.is_empty())
            .then(|| (followers.len(), would(&|file| document::without_rejoining(file, &records))));
        let under = tasks_under(&consequences, &records);
        let heading = match records.as_slice() {
            [one] => {
                let key = if under == 0 { "dialog-delete" } else { "dialog-delete-with" };
                let title = title_of(workspace, *one, words);
                words.with(key, &[("title", title.into()), ("n", under.into())])
            }
            all => {
                let kind = all.first().map_or(RecordKind::Task, |one| one.kind());
                words.with("dialog-delete-several", &[("what", counted(kind, all.len() + under, words).into())])
            }
        };
        Self {
            would: would(&|file| document::without(file, &records)),
            touches: touched(workspace, &consequences, under, words),
            rejoin: joined.is_some(),
            later: later.len(),
            records,
            under,
            heading,
            joined,
        }
    }

    /// What is done once it is answered.
    fn going(&self, talks: Vec<Edit>) -> Going {
        let rejoin = self.rejoin && self.joined.is_some();
        Going { records: self.records.clone(), under: self.under, talks, rejoin }
    }

    /// Draws it. Returns the answer once there is one.
    pub fn show(&mut self, ctx: &egui::Context, theme: &Theme, words: &Words) -> Option<Answer> {
        let Self { heading, would, joined, rejoin, touches, later, .. } = &*self;
        let shown = joined.as_ref().filter(|_| *rejoin).map_or(would, |(_, would)| would);
        let talks = shown.broken.iter().flat_map(|broken| &broken.talks).map(|(_, edit)| edit.clone());
        let talks: Vec<Edit> = talks.collect();
        let new = shown.broken.as_ref().map_or(0, Broken::new_talks);
        let with_talks = words.with("plan-breaks-delete-with-talks", &[("n", new.into())]);
        let delete = words.text("common-delete");
        let mut buttons = vec![(Weight::Quiet, words.text("common-cancel")), (Weight::Trouble, delete)];
        if !talks.is_empty() {
            buttons[1].0 = Weight::Plain;
            buttons.push((Weight::Trouble, with_talks.as_str()));
        }
        // What it says may be more than a small window holds: the answers stay in sight.
        let height = (ctx.content_rect().height() - AROUND).max(120.0);
        let said = |ui: &mut Ui| {
            ui.set_width(ui.available_width());
            let mut join = *rejoin;
            for (mark, line) in &shown.plan {
                reasons::line(ui, theme, *mark, line);
            }
            if let Some((n, _)) = &*joined {
                let offer = words.with("dialog-delete-rejoin", &[("n", (*n).into())]);
                join = field::check(ui, theme, &offer, join).unwrap_or(join);
            }
            if let Some(broken) = &shown.broken {
                breaks(ui, theme, broken);
            }
            said_touched(ui, theme, words, touches);
            if *later > 0 {
                let text = words.with("dialog-delete-later", &[("n", (*later).into())]);
                ui.add(egui::Label::new(theme.caption(&text)).wrap());
            }
            join
        };
        let body = |ui: &mut Ui| ScrollArea::vertical().max_height(height).show(ui, said).inner;
        let (join, answer) = popup::dialog(ctx, theme, "delete", heading, body, &buttons);
        if join != self.rejoin {
            self.rejoin = join;
            ctx.request_repaint();
        }
        Some(match answer? {
            popup::Answer::Button(1) => Answer::Delete(self.going(Vec::new())),
            popup::Answer::Button(2) => Answer::Delete(self.going(talks)),
            _ => Answer::Dismissed,
        })
    }
}

impl Entente {
    /// Asks whether to delete records, with what that does to the plan and what it breaks. In a large file all that is
    /// looked for beside the window, which says so meanwhile.
    pub(super) fn ask_to_delete(&mut self, records: Vec<RecordRef>) {
        let Some(session) = &self.session else { return };
        let (workspace, insights, words) = (session.seen().clone(), session.insights_shared(), self.words);
        let (number, revision) = (session.number(), session.document.revision());
        let current = session.is_current();
        let quick = self.looks_in_a_frame(&workspace);
        let asked = records.clone();
        let author = self.settings.author.clone();
        let look = move || Deletion::of((&workspace, &insights), records, current, (&words, &author));
        if quick {
            self.modal = Some(Modal::Delete(Box::new(look())));
            return;
        }
        let task = |record: &RecordRef| match record {
            RecordRef::Task(id) => Some(*id),
            _ => None,
        };
        let tops: HashSet<TaskId> = asked.iter().filter_map(task).collect();
        let under = session.insights().schedule.tree.with_all_under(&tops).saturating_sub(tops.len());
        self.modal = Some(Modal::looking(asked.clone(), under, revision, false, &self.words));
        self.worker.run(move || Report::ToDelete {
            session: number,
            revision,
            records: asked,
            deletion: Box::new(look()),
        });
    }

    /// Asks what was looked for, if it is still waited for.
    pub(super) fn looked_for(&mut self, (session, revision): (u64, u64), records: &[RecordRef], found: Deletion) {
        let same =
            self.session.as_ref().is_some_and(|one| (one.number(), one.document.revision()) == (session, revision));
        if same && self.modal.as_ref().is_some_and(|one| one.is_looking(records, revision, false)) {
            self.modal = Some(Modal::Delete(Box::new(found)));
        }
    }

    /// Whether all that a deletion touches is found, and taken away, within a frame.
    fn looks_in_a_frame(&self, workspace: &Workspace) -> bool {
        let all = workspace.tasks.len() + workspace.contacts.len() + workspace.readings.len();
        all <= LOOKED_AT_ONCE || self.worker.fits_in_a_frame(Duration::MAX)
    }

    /// Deletes, and offers to take all that back as the one step that it is.
    pub(super) fn delete(&mut self, going: Going) {
        let Some(session) = &self.session else { return };
        if !self.looks_in_a_frame(session.seen()) {
            self.delete_beside(going);
            return;
        }
        let sentence = self.deleted_sentence(&going);
        let before = session.document.revision();
        let (edit, step) = to_delete(session, going);
        let Some(session) = &mut self.session else { return };
        if let Err(refusal) = session.apply(edit, &step) {
            self.refuse(&refusal);
        } else if session.document.revision() != before {
            self.offer_undo(Mark::Good, sentence);
        }
    }

    /// Deletes beside the window, which says so meanwhile.
    fn delete_beside(&mut self, going: Going) {
        let Some(session) = &self.session else { return };
        let (records, under, sentence) = (going.records.clone(), going.under, self.deleted_sentence(&going));
        let (edit, step) = to_delete(session, going);
        let (number, prepare) = (session.number(), session.document.prepare(edit));
        let modal = Modal::looking(records.clone(), under, session.document.revision(), true, &self.words);
        self.modal = Some(modal);
        let gone = Gone { session: number, records, step, sentence };
        self.worker.run(move || Report::Deleted { gone, result: Box::new(prepare()) });
    }

    /// Takes what was deleted beside the window, unless nobody waits for it any longer.
    pub(super) fn deleted(&mut self, gone: Gone, result: Result<Prepared, Refusal>) {
        let Some(session) = self.session.as_mut().filter(|one| one.number() == gone.session) else { return };
        let revision = session.document.revision();
        if !self.modal.as_ref().is_some_and(|one| one.is_looking(&gone.records, revision, true)) {
            return;
        }
        self.modal = None;
        match result {
            Ok(prepared) => {
                if session.document.carry_out(prepared, &gone.step) {
                    self.made = Made::Yes;
                    self.offer_undo(Mark::Good, gone.sentence);
                }
            }
            Err(refusal) => self.refuse(&refusal),
        }
    }

    /// That they were deleted; said while they are there.
    fn deleted_sentence(&self, going: &Going) -> String {
        let Going { records, under, .. } = going;
        match (records.as_slice(), &self.session) {
            ([one], Some(session)) => {
                let title = title_of(session.seen(), *one, &self.words);
                let key = if *under == 0 { "dialog-deleted" } else { "dialog-deleted-with" };
                self.words.with(key, &[("title", title.into()), ("n", (*under).into())])
            }
            (all, _) => self.words.with("table-deleted", &[("n", (all.len() + under).into())]),
        }
    }
}

/// The edit that deletes, and its step, which is called as the deletion is.
fn to_delete(session: &Session, going: Going) -> (Edit, Step) {
    let Going { records, talks, rejoin, .. } = going;
    let edit = if rejoin { Edit::DeleteBetween(records) } else { Edit::DeleteAll(records) };
    let step = Step { label: edit.label(session.seen()), gesture: None, selection: session.selection };
    let all = if talks.is_empty() { edit } else { Edit::Several(std::iter::once(edit).chain(talks).collect()) };
    (all, step)
}

/// Records of one kind that a deletion takes along or changes.
struct Touched {
    /// Whether they go too; else they stay and lose what they said of it.
    goes: bool,
    /// How many of what.
    count: String,
    /// Their names, each once.
    names: String,
}

/// How many tasks go that stand under tasks which are deleted.
fn tasks_under(consequences: &[Consequence], records: &[RecordRef]) -> usize {
    let tasks = records.iter().any(|one| one.kind() == RecordKind::Task);
    let goes = |one: &&Consequence| {
        one.fate == Fate::Goes && one.record.is_some_and(|record| record.kind() == RecordKind::Task)
    };
    if tasks { consequences.iter().filter(goes).count() } else { 0 }
}

/// So many records of a kind are called by name; of more there is the count.
const NAMED: usize = 20;

/// What a deletion does to something else, by kind: what goes too comes first.
///
/// Of tasks that go under others the heading says how many: they stand here as long as they are called by name.
fn touched(workspace: &Workspace, consequences: &[Consequence], under: usize, words: &Words) -> Vec<Touched> {
    let mut groups: Vec<(bool, Option<RecordKind>, BTreeSet<RecordRef>)> = Vec::new();
    for Consequence { record, fate } in consequences {
        let (goes, kind) = (*fate == Fate::Goes, record.map(RecordRef::kind));
        let place = groups.iter().position(|group| (group.0, group.1) == (goes, kind)).unwrap_or_else(|| {
            groups.push((goes, kind, BTreeSet::new()));
            groups.len() - 1
        });
        // A record that loses several things is one record.
        groups[place].2.extend(*record);
    }
    let said = |(goes, kind, records): (bool, Option<RecordKind>, BTreeSet<RecordRef>)| {
        let count = match kind {
            Some(kind) => counted(kind, records.len(), words),
            None => words.text("dialog-engagement").to_owned(),
        };
        let mut names: Vec<String> = Vec::new();
        if kind.is_none() {
            names.push(workspace.engagement.title.clone());
        }
        for name in records.iter().map(|record| title_of(workspace, *record, words)) {
            if names.len() == NAMED {
                names.push("…".to_owned());
                break;
            }
            if !names.contains(&name) {
                names.push(name);
            }
        }
        Touched { goes, count, names: names.join(" · ") }
    };
    let counted_above = |group: &(bool, Option<RecordKind>, BTreeSet<RecordRef>)| {
        group.0 && group.1 == Some(RecordKind::Task) && under > NAMED && group.2.len() == under
    };
    groups.into_iter().filter(|group| !counted_above(group)).map(said).collect()
}

/// What goes too, and what stays without it: how many of each kind, and which.
fn said_touched(ui: &mut Ui, theme: &Theme, words: &Words, touches: &[Touched]) {
    if touches.is_empty() {
        ui.label(theme.body(words.text("dialog-delete-nothing-else")));
        return;
    }
    ui.spacing_mut().item_spacing.y = SPACE_1;
    for (goes, heading) in [(true, "dialog-delete-goes"), (false, "dialog-delete-loses")] {
        let mut group = touches.iter().filter(|touched| touched.goes == goes).peekable();
        if group.peek().is_some() {
            card::group(ui, theme, words.text(heading));
        }
        for touched in group {
            let row = card::row(ui, theme, &touched.count, |ui| {
                ui.add(egui::Label::new(theme.body(&touched.names)).truncate())
            });
            row.on_hover_text(&touched.names);
        }
    }
}
