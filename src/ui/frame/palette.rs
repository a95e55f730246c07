//! The palette (Ctrl+K): finds a command or a record by a few letters of its name.

use chrono::{NaiveDate, TimeDelta};
use egui::{Align2, Key, Label, Role, ScrollArea, Sense, Ui, Vec2, WidgetInfo, pos2, vec2};

use super::FrameCx;
use crate::language::{Language, Words};
use crate::ui::asking::{Answer, Asking, Wanted};
use crate::ui::command::{self, Command};
use crate::ui::context::{Action, FileAct};
use crate::ui::icons::Icon;
use crate::ui::naming::{Named, icon_of, title_of};
use crate::ui::theme::{self, BODY, CAPTION, ROW, SPACE_2, SPACE_3};
use crate::ui::views::place::Place;
use crate::ui::widgets::one_line_on;
use crate::workspace::{RecordKind, RecordRef, Side, StakeholderId, Workspace};

/// The palette's own small state.
#[derive(Default)]
pub struct Palette {
    open: bool,
    /// Only people are looked for, to open the page of one.
    people: bool,
    /// The new record of which something is asked.
    asks: Option<Asking>,
    /// What can be done about the open file just now, with the keys of its words.
    acts: Vec<(&'static str, FileAct)>,
    query: String,
    cursor: usize,
    found: Vec<Entry>,
    /// Where nothing is found, the command that is called so and cannot be run now.
    not_now: Option<String>,
    found_for: Option<(String, u64, Option<NaiveDate>)>,
}

#[derive(Clone)]
struct Entry {
    goal: Goal,
    icon: Icon,
    name: String,
    aside: String,
}

#[derive(Clone, PartialEq)]
enum Goal {
    Command(Command),
    File(FileAct),
    Page(Place),
    Record(RecordRef),
    Person(StakeholderId),
    Answer(Answer),
}

/// How well a name answers a query, the best first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Match {
    /// It begins so.
    Start,
    /// Its words begin so.
    Words,
    /// It has the letters inside a word.
    Inside,
}

/// What a find is, in the order in which they stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Kind {
    /// Where one looks that is called just so.
    Itself,
    /// What is done and is called so.
    Deed,
    /// Where one looks.
    Look,
    /// What is done and is only about it.
    About,
    /// What is there.
    Record,
    /// What makes a new one.
    New,
}

impl Kind {
    /// Of a command, whose name answers the query so well, or not at all.
    fn of(command: Command, name: &str, query: &str, named: Option<Match>) -> Self {
        match command {
            Command::Go(_) | Command::Lens(_) | Command::PeopleList => Self::of_place(name, query),
            Command::Add(_) => Self::New,
            _ if named.is_some() => Self::Deed,
            _ => Self::About,
        }
    }

    fn of_place(name: &str, query: &str) -> Self {
        if name.to_lowercase() == query { Self::Itself } else { Self::Look }
    }
}

/// Days that are offered, from the day that is looked at.
const NEAR: [i64; 5] = [0, 1, 2, 7, 14];
/// How many finds are shown at most.
const MOST: usize = 60;
/// How many of them are records.
const MOST_RECORDS: usize = 30;

impl Palette {
    /// Opens it empty.
    pub fn open(&mut self) {
        *self = Self { open: true, ..Self::default() };
    }

    /// What can be done about the open file just now, with the keys of its words: said in each pass while it is open.
    pub fn offer(&mut self, acts: Vec<(&'static str, FileAct)>) {
        if self.acts != acts {
            (self.acts, self.found_for) = (acts, None);
        }
    }

    /// Opens it to choose a person, whose page is then shown.
    pub fn open_people(&mut self) {
        *self = Self { open: true, people: true, ..Self::default() };
    }

    /// Opens it to ask what is not said yet of a new record, which is made when all is.
    pub fn ask(&mut self, asking: Asking) {
        *self = Self { open: true, asks: Some(asking), ..Self::default() };
    }

    /// Whether it is open.
    pub fn is_open(&self) -> bool {
        self.open
    }

    /// Draws it over everything while it is open. Records are looked for in what is known on the day shown, of a file
    /// at `revision`.
    pub fn show(&mut self, ui: &mut Ui, cx: &FrameCx<'_>, known: Option<(&Workspace, NaiveDate)>, revision: u64) {
        if !self.open {
            return;
        }
        let screen = ui.ctx().content_rect();
        let width = 560.0_f32.min(screen.width() - 48.0);
        let area = egui::Modal::default_area(egui::Id::unique("palette"))
            .anchor(Align2::CENTER_TOP, vec2(0.0, (screen.height() * 0.12).min(96.0)));
        let frame = egui::Frame::popup(ui.style()).inner_margin(egui::Margin::same(SPACE_3 as i8));
        let modal = egui::Modal::new(egui::Id::unique("palette")).area(area).backdrop_color(cx.theme.veil).frame(frame);
        let response = modal.show(ui.ctx(), |ui| {
            ui.set_width(width);
            let file = known.map(|(workspace, _)| workspace);
            let enter = self.search_field(ui, cx, file);
            self.find(ui, cx, known, revision);
            // What was typed with it in one pass counts, too.
            if enter && let Some(entry) = self.found.get(self.cursor).cloned() {
                self.run(cx, entry.goal, file);
                return;
            }
            ui.add_space(SPACE_2);
            self.list(ui, cx, width, file);
        });
        if response.should_close() {
            self.open = false;
        }
    }

    /// The field; whether Enter was pressed.
    fn search_field(&mut self, ui: &mut Ui, cx: &FrameCx<'_>, known: Option<&Workspace>) -> bool {
        let (down, up, enter) = ui.input_mut(|i| {
            (
                i.consume_key(egui::Modifiers::NONE, Key::ArrowDown),
                i.consume_key(egui::Modifiers::NONE, Key::ArrowUp),
                i.consume_key(egui::Modifiers::NONE, Key::Enter),
            )
        });
        if down {
            self.cursor = (self.cursor + 1).min(self.found.len().saturating_sub(1));
        }
        if up {
            self.cursor = self.cursor.saturating_sub(1);
        }
        // What was chosen so far stays in sight while the next is typed.
        let asked = self.asks.as_ref().zip(known).map(|(asking, known)| asking.sentence(known, cx.words));
        if let Some(asked) = &asked {
            ui.add(Label::new(cx.theme.strong(asked)).truncate());
            ui.add_space(SPACE_2);
        }
        let wants = self.asks.as_ref().zip(known).and_then(|(asking, known)| asking.wants(known));
        let hint = match (&asked, self.people) {
            (Some(_), _) if wants == Some(Wanted::Words) => cx.words.text("frame-palette-write"),
            (Some(_), _) if wants == Some(Wanted::Day) => cx.words.text("frame-palette-day"),
            (Some(_), _) => cx.words.text("frame-palette-choose"),
            (None, true) => cx.words.text("dossier-choose"),
            (None, false) => cx.words.text("frame-palette-hint"),
        };
        let edit = egui::TextEdit::singleline(&mut self.query)
            .hint_text(hint)
            .font(theme::regular(theme::STRONG))
            .desired_width(f32::INFINITY)
            .margin(vec2(SPACE_3, SPACE_2));
        let response = ui.add(edit);
        let name = asked.as_deref().unwrap_or_else(|| cx.words.text("frame-palette-name"));
        response.widget_info(|| WidgetInfo::labeled(Role::TextInput, true, name));
        response.request_focus();
        if response.changed() {
            self.cursor = 0;
        }
        enter
    }

    fn run(&mut self, cx: &FrameCx<'_>, goal: Goal, known: Option<&Workspace>) {
        self.open = false;
        let asking = self.asks.take();
        match goal {
            Goal::Command(command) => cx.out.push(Action::Command(command)),
            Goal::File(act) => cx.out.push(Action::File(act)),
            Goal::Page(place) => cx.out.push(Action::GoTo(place)),
            Goal::Record(record) => cx.out.push(Action::Show(record)),
            Goal::Person(who) => match asking {
                Some(asking) => self.answered(cx, asking.with_person(who), known),
                None => {
                    cx.out.push(Action::Hold(who.into()));
                    cx.out.push(Action::Command(Command::Person));
                }
            },
            Goal::Answer(answer) => {
                if let Some(asking) = asking {
                    self.answered(cx, asking.with(answer), known);
                }
            }
        }
    }

    /// Asks on, or asks for the record of which all is said.
    fn answered(&mut self, cx: &FrameCx<'_>, asking: Asking, known: Option<&Workspace>) {
        match known.and_then(|known| asking.wants(known)) {
            Some(_) => self.ask(asking),
            None => cx.out.push(Action::Ask(asking)),
        }
    }

    /// Finds what answers the query: where one looks comes first, then what is done, then records, and last what makes new ones.
    /// What has the letters only inside a word comes after all of it.
    fn find(&mut self, ui: &Ui, cx: &FrameCx<'_>, known: Option<(&Workspace, NaiveDate)>, revision: u64) {
        let wanted = (self.query.clone(), revision, known.map(|(_, day)| day));
        if self.found_for.as_ref() == Some(&wanted) {
            return;
        }
        let query = self.query.trim().to_lowercase();
        if self.people || self.asks.is_some() {
            let found = known.map(|(workspace, day)| match &self.asks {
                Some(asking) => asked(asking, (workspace, day), (&query, &self.query), cx),
                None => people(workspace, &query, None),
            });
            self.found = found.unwrap_or_default();
            self.cursor = self.cursor.min(self.found.len().saturating_sub(1));
            self.found_for = Some(wanted);
            return;
        }
        let mut ranked: Vec<((bool, Kind, Match, bool), Entry)> = Vec::new();
        // What can be done about the file just now comes before a command of the same name.
        for (key, act) in self.acts.iter().filter(|_| !query.is_empty()) {
            let name = cx.words.text(key);
            if let Some(rank) = rank(&query, name).or_else(|| rank_in_english(&query, cx, key)) {
                let aside = cx.words.text("frame-palette-file").to_owned();
                let entry = Entry { goal: Goal::File(*act), icon: Icon::Copy, name: name.to_owned(), aside };
                ranked.push(((rank == Match::Inside, Kind::Deed, rank, false), entry));
            }
        }
        for command in Command::all().into_iter().filter(|command| command.enabled(cx.state)) {
            if matches!(command, Command::Palette | Command::Deselect) {
                continue;
            }
            let name = cx.words.text(command.key());
            let also = other_words(&query, cx, command.key(), command.also());
            let named = rank(&query, name);
            if let Some(rank) = named.into_iter().chain(also).min() {
                let aside = command.shortcut().map(|keys| command::keys(ui.ctx(), &keys)).unwrap_or_default();
                let icon = command.icon().unwrap_or(Icon::ChevronRight);
                let goal = Goal::Command(command);
                // What is called so comes before what is only about it.
                let is_about = named.is_none_or(|named| named > rank);
                // Whoever types what it is called in English means it, too.
                let called = named.or_else(|| rank_in_english(&query, cx, command.key()));
                let kind = if query.is_empty() { Kind::Look } else { Kind::of(command, name, &query, called) };
                let entry = Entry { goal, icon, name: name.to_owned(), aside };
                ranked.push(((rank == Match::Inside, kind, rank, is_about), entry));
            }
        }
        if known.is_some() && !query.is_empty() {
            for place in Place::all() {
                let name = cx.words.text(place.key());
                let named = rank(&query, name);
                let also = other_words(&query, cx, place.key(), place.also());
                let Some(rank) = named.into_iter().chain(also).min() else { continue };
                let (goal, icon) = (Goal::Page(place), place.view().icon());
                let aside = cx.words.text(place.view().key()).to_owned();
                // A view that is called as its first page is one find.
                if ranked.iter().all(|(_, there)| there.name != name) {
                    let entry = Entry { goal, icon, name: name.to_owned(), aside };
                    let is_about = named.is_none_or(|named| named > rank);
                    ranked.push(((rank == Match::Inside, Kind::of_place(name, &query), rank, is_about), entry));
                }
            }
        }
        if let Some((workspace, _)) = known.filter(|_| !query.is_empty()) {
            for kind in RecordKind::ALL.iter().copied() {
                for record in workspace.references(kind) {
                    let name = title_of(workspace, record, cx.words);
                    if let Some(rank) = rank(&query, &name) {
                        let aside = kind.name(cx.words).to_owned();
                        let goal = Goal::Record(record);
                        let entry = Entry { goal, icon: icon_of(kind), name, aside };
                        ranked.push(((rank == Match::Inside, Kind::Record, rank, false), entry));
                    }
                }
            }
        }
        ranked.sort_by_key(|(rank, _)| *rank);
        // However many records there are, what makes a new one is found.
        let mut records = 0;
        ranked.retain(|((_, kind, ..), _)| {
            records += usize::from(*kind == Kind::Record);
            *kind != Kind::Record || records <= MOST_RECORDS
        });
        self.found = ranked.into_iter().take(MOST).map(|(_, entry)| entry).collect();
        let asleep = || {
            let names = Command::all().into_iter().filter(|command| !command.enabled(cx.state)).filter_map(|command| {
                let name = cx.words.text(command.key());
                Some((rank(&query, name)?, name))
            });
            names.min().map(|(_, name)| name.trim_end_matches('…').to_owned())
        };
        self.not_now = if self.found.is_empty() { asleep() } else { None };
        self.cursor = self.cursor.min(self.found.len().saturating_sub(1));
        self.found_for = Some(wanted);
    }

    fn list(&mut self, ui: &mut Ui, cx: &FrameCx<'_>, width: f32, known: Option<&Workspace>) {
        let wants = self.asks.as_ref().zip(known).and_then(|(asking, known)| asking.wants(known));
        if self.found.is_empty() && wants != Some(Wanted::Words) {
            let said = match &self.not_now {
                Some(name) => cx.words.with("frame-palette-not-now", &[("name", name.as_str().into())]),
                None => cx.words.text("frame-palette-nothing").to_owned(),
            };
            ui.label(cx.theme.quiet(said));
            return;
        }
        let mut chosen = None;
        ScrollArea::vertical().max_height(ROW * 12.0).min_scrolled_height(ROW * 12.0).auto_shrink([false, true]).show(
            ui,
            |ui| {
                ui.spacing_mut().item_spacing.y = 0.0;
                for (index, entry) in self.found.iter().enumerate() {
                    let (rect, response) = ui.allocate_exact_size(Vec2::new(width, ROW), Sense::click());
                    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, &entry.name));
                    if index == self.cursor {
                        ui.painter().rect_filled(rect, 6.0, cx.theme.selection);
                        response.scroll_to_me(None);
                    } else if response.hovered() {
                        ui.painter().rect_filled(rect, 6.0, cx.theme.hover);
                    }
                    if ui.is_rect_visible(rect) {
                        paint_entry(ui, cx, rect, entry);
                    }
                    if response.clicked() {
                        chosen = Some(entry.goal.clone());
                    }
                }
            },
        );
        if let Some(goal) = chosen {
            self.run(cx, goal, known);
        }
    }
}

/// What may be said next of a new record, as far as it answers a query (in small letters, and as it was typed).
fn asked(
    asking: &Asking,
    (known, day): (&Workspace, NaiveDate),
    (query, typed): (&str, &str),
    cx: &FrameCx<'_>,
) -> Vec<Entry> {
    let answers = match asking.wants(known) {
        Some(Wanted::Person(but)) => return people(known, query, but),
        Some(Wanted::One(answers)) => answers,
        Some(Wanted::Day) => {
            // What was decided lies behind, a talk that is noted ahead.
            let way = if asking.kind() == RecordKind::Decision { -1 } else { 1 };
            NEAR.iter().filter_map(|n| day.checked_add_signed(TimeDelta::days(way * n))).map(Answer::Day).collect()
        }
        Some(Wanted::Words) | None => Vec::new(),
    };
    let icon = icon_of(asking.kind());
    let entry = |answer: Answer| {
        let name = answer.name(cx.words);
        let aside = match &answer {
            Answer::Day(on) => cx.words.days_from_today((*on - day).num_days()),
            _ => String::new(),
        };
        Entry { goal: Goal::Answer(answer), icon, name, aside }
    };
    let typed = asking.typed(typed, (known, day), cx.words);
    let offered = answers.into_iter().filter(|answer| rank(query, &answer.name(cx.words)).is_some());
    let offered = offered.filter(|answer| typed.is_none() || Some(answer) == typed.as_ref());
    let offered: Vec<Answer> = offered.collect();
    let typed = typed.filter(|typed| !offered.contains(typed));
    typed.into_iter().chain(offered).map(entry).collect()
}

/// The people whose name or role answers a query, but one: the client's first, then by how well and by name.
fn people(workspace: &Workspace, query: &str, but: Option<StakeholderId>) -> Vec<Entry> {
    let mut ranked: Vec<_> = workspace
        .stakeholders
        .iter()
        .filter(|one| Some(one.id) != but)
        .filter_map(|one| {
            let by_role = rank(query, &one.role).map(|_| Match::Inside);
            let rank = rank(query, &one.name).into_iter().chain(by_role).min()?;
            let (goal, icon) = (Goal::Person(one.id), icon_of(RecordKind::Stakeholder));
            let entry = Entry { goal, icon, name: one.name.clone(), aside: one.role.clone() };
            Some(((rank, one.side == Side::Ours, one.name.to_lowercase()), entry))
        })
        .collect();
    ranked.sort_by(|a, b| a.0.cmp(&b.0));
    ranked.into_iter().take(MOST).map(|(_, entry)| entry).collect()
}

fn paint_entry(ui: &Ui, cx: &FrameCx<'_>, rect: egui::Rect, entry: &Entry) {
    let painter = ui.painter();
    let middle = rect.center().y;
    entry.icon.paint(painter, pos2(rect.left() + SPACE_3 + 4.0, middle), 16.0, cx.theme.quiet);
    let aside = painter.layout_no_wrap(entry.aside.clone(), theme::regular(CAPTION), cx.theme.quiet);
    let right = rect.right() - SPACE_3;
    let left = rect.left() + 40.0;
    let name =
        one_line_on(painter, &entry.name, theme::regular(BODY), (right - left - aside.size().x - SPACE_3).max(40.0));
    painter.galley(pos2(left, middle - name.size().y / 2.0), name, cx.theme.text);
    painter.galley(pos2(right - aside.size().x, middle - aside.size().y / 2.0), aside, cx.theme.quiet);
}

/// How well other words for something answer a query: those that it has in this language, and what it is called in English.
fn other_words(query: &str, cx: &FrameCx<'_>, key: &str, also: Option<&str>) -> Option<Match> {
    let english = (cx.words.language() != Language::English).then(|| Words::new(Language::English));
    let texts = also.map(|key| cx.words.text(key)).into_iter();
    let texts =
        texts.chain(english.iter().flat_map(|words| [key].into_iter().chain(also).map(move |key| words.text(key))));
    let found = texts.filter(|_| !query.is_empty()).filter_map(|text| rank(query, text)).min();
    found.map(|rank| rank.max(Match::Words))
}

/// How well what is called otherwise here is called so in English.
fn rank_in_english(query: &str, cx: &FrameCx<'_>, key: &str) -> Option<Match> {
    let other = cx.words.language() != Language::English;
    other.then(|| rank(query, Words::new(Language::English).text(key))).flatten()
}

/// How well a name answers a query in small letters; none = not at all.
fn rank(query: &str, name: &str) -> Option<Match> {
    let name = name.to_lowercase();
    if name.starts_with(query) {
        return Some(Match::Start);
    }
    let starts = |part: &str| name.match_indices(part).any(|(at, _)| starts_word(&name, at));
    // Russian words end otherwise from sentence to sentence: what a word begins with says which it is.
    let says = |part: &str| starts(part) || stem(part).is_some_and(starts);
    if query.split_whitespace().all(says) {
        return Some(Match::Words);
    }
    name.contains(query).then_some(Match::Inside)
}

/// A Russian word of at least four letters without its ending; none of any other word.
fn stem(word: &str) -> Option<&str> {
    const ENDINGS: [char; 15] = ['а', 'е', 'и', 'й', 'о', 'у', 'ы', 'ь', 'э', 'ю', 'я', 'ё', 'м', 'х', 'в'];
    let is_russian = word.chars().all(|sign| ('а'..='я').contains(&sign) || sign == 'ё');
    let bare = word.trim_end_matches(ENDINGS);
    (is_russian && bare != word && bare.chars().count() >= 4).then_some(bare)
}

/// Whether a word starts here; of Chinese, each sign may start one.
fn starts_word(text: &str, at: usize) -> bool {
    let (before, rest) = text.split_at(at);
    let sign = rest.chars().next().is_some_and(|first| ('\u{2e80}'..'\u{a000}').contains(&first));
    sign || before.chars().next_back().is_none_or(|before| !before.is_alphanumeric())
}

#[cfg(test)]
mod tests {
    use super::{Match, rank};

    #[test]
    fn a_name_that_starts_with_the_query_comes_first() {
        assert!(rank("un", "Undo") < rank("un", "Back and undo"));
        assert!(rank("und", "Back and undo") < rank("und", "Ground"));
        assert_eq!(rank("budget add", "Add budget line"), Some(Match::Words));
        assert_eq!(rank("cost", "High contrast"), None);
        assert_eq!(rank("контр", "Контролёр"), Some(Match::Start));
        assert_eq!(rank("财务", "请财务总监确认"), Some(Match::Words));
        assert_eq!(rank("встреча", "Записать итоги встречи"), Some(Match::Words), "another case of the word");
        assert_eq!(rank("риски", "Добавить риск"), Some(Match::Words));
        assert_eq!(rank("дела", "Сделано"), Some(Match::Inside), "too short for an ending of its own");
    }
}
