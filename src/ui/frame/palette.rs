//! The palette (Ctrl+K): finds a command or a record by a few letters of its name.

use chrono::NaiveDate;
use egui::{Align2, Key, Role, ScrollArea, Sense, Ui, Vec2, WidgetInfo, pos2, vec2};

use super::FrameCx;
use crate::ui::command::{self, Command};
use crate::ui::context::Action;
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
    /// What is added about whoever is chosen; none: the page is opened.
    adds: Option<RecordKind>,
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

#[derive(Clone, Copy, PartialEq)]
enum Goal {
    Command(Command),
    Page(Place),
    Record(RecordRef),
    Person(StakeholderId),
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

/// How many finds are shown at most.
const MOST: usize = 60;

impl Palette {
    /// Opens it empty.
    pub fn open(&mut self) {
        *self = Self { open: true, ..Self::default() };
    }

    /// Opens it to choose a person, whose page is then shown.
    pub fn open_people(&mut self) {
        *self = Self { open: true, people: true, ..Self::default() };
    }

    /// Opens it to choose whom something new is about, which is then added.
    pub fn open_people_for(&mut self, kind: RecordKind) {
        *self = Self { open: true, people: true, adds: Some(kind), ..Self::default() };
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
            self.search_field(ui, cx);
            self.find(ui, cx, known, revision);
            ui.add_space(SPACE_2);
            self.list(ui, cx, width);
        });
        if response.should_close() {
            self.open = false;
        }
    }

    fn search_field(&mut self, ui: &mut Ui, cx: &FrameCx<'_>) {
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
        let hint = match (self.people, self.adds) {
            (true, Some(kind)) => cx.words.with("frame-palette-whom", &[("what", kind.name(cx.words).into())]),
            (true, None) => cx.words.text("dossier-choose").to_owned(),
            (false, _) => cx.words.text("frame-palette-hint").to_owned(),
        };
        let edit = egui::TextEdit::singleline(&mut self.query)
            .hint_text(hint)
            .font(theme::regular(theme::STRONG))
            .desired_width(f32::INFINITY)
            .margin(vec2(SPACE_3, SPACE_2));
        let response = ui.add(edit);
        let name = cx.words.text("frame-palette-name");
        response.widget_info(|| WidgetInfo::labeled(Role::TextInput, true, name));
        response.request_focus();
        if response.changed() {
            self.cursor = 0;
        }
        if enter && let Some(entry) = self.found.get(self.cursor).cloned() {
            self.run(cx, entry.goal);
        }
    }

    fn run(&mut self, cx: &FrameCx<'_>, goal: Goal) {
        self.open = false;
        match goal {
            Goal::Command(command) => cx.out.push(Action::Command(command)),
            Goal::Page(place) => cx.out.push(Action::GoTo(place)),
            Goal::Record(record) => cx.out.push(Action::Show(record)),
            Goal::Person(who) => {
                cx.out.push(Action::Hold(who.into()));
                cx.out.push(Action::Command(self.adds.map_or(Command::Person, Command::Add)));
            }
        }
    }

    /// Commands come before records that match as well: of what a command is called there are few.
    fn find(&mut self, ui: &Ui, cx: &FrameCx<'_>, known: Option<(&Workspace, NaiveDate)>, revision: u64) {
        let wanted = (self.query.clone(), revision, known.map(|(_, day)| day));
        if self.found_for.as_ref() == Some(&wanted) {
            return;
        }
        let query = self.query.trim().to_lowercase();
        if self.people {
            self.found = known.map(|(workspace, _)| people(workspace, &query)).unwrap_or_default();
            self.cursor = self.cursor.min(self.found.len().saturating_sub(1));
            self.found_for = Some(wanted);
            return;
        }
        let mut ranked: Vec<((bool, bool, Match, u8), Entry)> = Vec::new();
        for command in Command::all().into_iter().filter(|command| command.enabled(cx.state)) {
            if matches!(command, Command::Palette | Command::Deselect) {
                continue;
            }
            let name = cx.words.text(command.key());
            let also = command.also().filter(|_| !query.is_empty()).and_then(|key| rank(&query, cx.words.text(key)));
            let also = also.map(|rank| rank.max(Match::Words));
            let named = rank(&query, name);
            if let Some(rank) = named.into_iter().chain(also).min() {
                let aside = command.shortcut().map(|keys| command::keys(ui.ctx(), &keys)).unwrap_or_default();
                let icon = command.icon().unwrap_or(Icon::ChevronRight);
                let goal = Goal::Command(command);
                // What is called so comes before what is only about it, and whatever is only looked at before what makes a
                // record.
                let is_about = named.is_none_or(|named| named > rank);
                let about = u8::from(is_about) * if matches!(command, Command::Add(_)) { 2 } else { 1 };
                let entry = Entry { goal, icon, name: name.to_owned(), aside };
                ranked.push(((rank == Match::Inside, false, rank, about), entry));
            }
        }
        if known.is_some() && !query.is_empty() {
            for place in Place::all() {
                let name = cx.words.text(place.key());
                // What is done comes before where that is looked at, but for a page that is called just so.
                let is_it = name.to_lowercase() == query;
                let least = if is_it { Match::Start } else { Match::Words };
                let also = place.also().and_then(|key| rank(&query, cx.words.text(key)));
                let also = also.map(|rank| rank.max(Match::Words));
                let Some(rank) = rank(&query, name).map(|rank| rank.max(least)).into_iter().chain(also).min() else {
                    continue;
                };
                let (goal, icon) = (Goal::Page(place), place.view().icon());
                let aside = cx.words.text(place.view().key()).to_owned();
                // A view that is called as its first page is one find.
                if ranked.iter().all(|(_, there)| there.name != name) {
                    let entry = Entry { goal, icon, name: name.to_owned(), aside };
                    ranked.push(((rank == Match::Inside, false, rank, u8::from(!is_it)), entry));
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
                        ranked.push((
                            (rank == Match::Inside, true, rank, 0),
                            Entry { goal, icon: icon_of(kind), name, aside },
                        ));
                    }
                }
            }
        }
        ranked.sort_by_key(|(rank, _)| *rank);
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

    fn list(&mut self, ui: &mut Ui, cx: &FrameCx<'_>, width: f32) {
        if self.found.is_empty() {
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
                        chosen = Some(entry.goal);
                    }
                }
            },
        );
        if let Some(goal) = chosen {
            self.run(cx, goal);
        }
    }
}

/// The people whose name or role answers a query: the client's first, then by how well and by name.
fn people(workspace: &Workspace, query: &str) -> Vec<Entry> {
    let mut ranked: Vec<_> = workspace
        .stakeholders
        .iter()
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
