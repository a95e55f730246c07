//! The one list of commands: name, group, icon, shortcut, when enabled. Menus, the palette, buttons and shortcuts are
//! views of it; what a command does stands in one exhaustive `match` in `app`.

use egui::{Key, KeyboardShortcut, Modifiers};

use crate::language::Language;
use crate::workspace::RecordKind;

use super::icons::Icon;
use super::theme::ThemeKind;
use super::views::ViewKind;
use super::views::people::lens::Lens;

/// Each thing that a person can ask for by name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Command {
    /// Start an empty engagement.
    New,
    /// Open a file.
    Open,
    /// Save.
    Save,
    /// Save under another name.
    SaveAs,
    /// Write a copy for others, without the private layer.
    CopyForTeam,
    /// Write a copy for the client, with only what the client may see.
    ClientCopy,
    /// Compare with another file, and put both together.
    CompareWith,
    /// Make an engagement of another program's plan.
    ImportPlan,
    /// Take answers from a table.
    ImportAnswers,
    /// Write the plan for other programs.
    ExportPlan,
    /// Write a picture of the view.
    SavePicture,
    /// List earlier versions of the file.
    EarlierVersions,
    /// Set, change or remove the passphrase of the file.
    Passphrase,
    /// Keep earlier versions, or no longer.
    ToggleVersions,
    /// List files that open with a passphrase among the recent ones, or no longer.
    ToggleRecentEncrypted,
    /// Back to the welcome page.
    CloseFile,
    /// The person's name, language, theme, motion.
    Preferences,
    /// Leave the program.
    Quit,
    /// Undo.
    Undo,
    /// Redo.
    Redo,
    /// Delete what is selected.
    Delete,
    /// Make a second one like what is selected.
    Duplicate,
    /// Select nothing.
    Deselect,
    /// Add a record of a kind.
    Add(RecordKind),
    /// Edit the frame of the engagement.
    EditEngagement,
    /// Edit what the plan goes by.
    EditPlan,
    /// Keep the plan as it is now as a baseline.
    SetBaseline,
    /// Let dates that stand as imported follow dependencies and constraints: first lists what would move.
    Recalculate,
    /// Level resources: first lists what would move.
    Level,
    /// Go to a view.
    Go(ViewKind),
    /// Make a slide of what is on the screen.
    AddToDeck,
    /// Present the deck.
    Present,
    /// Show the page of the selected person, or choose one.
    Person,
    /// Look at people through a lens.
    Lens(Lens),
    /// Look at people in a list.
    PeopleList,
    /// What to know before the selected meeting, or the next one.
    BriefMeeting,
    /// Note what came of the selected meeting, or of the last one.
    AfterMeeting,
    /// Note a meeting that was not planned.
    NoteUnplanned,
    /// Write down a round of answers.
    AskRound,
    /// Find a command or a record.
    Palette,
    /// Show or hide the inspector.
    ToggleInspector,
    /// With the keyboard from what is selected to its details, and back.
    ToDetails,
    /// Look at today.
    AsOfToday,
    /// One day back.
    DayBack,
    /// One day on.
    DayForward,
    /// Turns the view to its next page.
    PageForward,
    /// Turns the view to the page before.
    PageBack,
    /// One week back.
    WeekBack,
    /// One week on.
    WeekForward,
    /// Switch the theme.
    Theme(ThemeKind),
    /// Switch the language.
    Language(Language),
    /// Larger.
    ZoomIn,
    /// Smaller.
    ZoomOut,
    /// As large as it was made.
    ZoomReset,
    /// Less motion.
    ToggleMotion,
    /// All shortcuts.
    Shortcuts,
    /// About the program.
    About,
}

/// A menu.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Group {
    /// The file.
    File,
    /// Changes.
    Edit,
    /// New records.
    Add,
    /// Where to look.
    View,
    /// When to look.
    Time,
    /// Help.
    Help,
}

impl Group {
    /// All, in the order of the menu.
    pub const ALL: [Self; 6] = [Self::File, Self::Edit, Self::Add, Self::View, Self::Time, Self::Help];

    /// The key of its name.
    pub fn key(self) -> &'static str {
        match self {
            Self::File => "command-group-file",
            Self::Edit => "command-group-edit",
            Self::Add => "command-group-add",
            Self::View => "command-group-view",
            Self::Time => "command-group-time",
            Self::Help => "command-group-help",
        }
    }
}

/// What a command's being enabled depends on.
#[derive(Clone, Copy, Debug, Default)]
pub struct State {
    /// A file is open.
    pub open: bool,
    /// It has unsaved changes.
    pub changed: bool,
    /// Edits are welcome.
    pub editable: bool,
    /// Something can be undone.
    pub can_undo: bool,
    /// Something can be redone.
    pub can_redo: bool,
    /// A record is selected.
    pub selected: bool,
    /// A page lies over the view: of a person, or of a rule.
    pub page: bool,
    /// An earlier or later day than today is looked at.
    pub replaying: bool,
    /// The file is only looked at.
    pub only: bool,
}

/// The kinds of record that the Add menu offers, the most frequent first.
pub const ADDABLE: [RecordKind; 22] = [
    RecordKind::Task,
    RecordKind::Stakeholder,
    RecordKind::Contact,
    RecordKind::Expectation,
    RecordKind::Decision,
    RecordKind::Reading,
    RecordKind::Voice,
    RecordKind::Risk,
    RecordKind::Goal,
    RecordKind::Deliverable,
    RecordKind::Resource,
    RecordKind::BudgetLine,
    RecordKind::Rhythm,
    RecordKind::Tie,
    RecordKind::Event,
    RecordKind::Lesson,
    RecordKind::Improvement,
    RecordKind::ClosingItem,
    RecordKind::Opportunity,
    RecordKind::Contract,
    RecordKind::Offering,
    RecordKind::Slide,
];

impl Command {
    /// All commands, in the order of the menus.
    pub fn all() -> Vec<Self> {
        let mut all = vec![
            Self::New,
            Self::Open,
            Self::Save,
            Self::SaveAs,
            Self::CopyForTeam,
            Self::ClientCopy,
            Self::CompareWith,
            Self::ImportPlan,
            // Of two that are called alike, to ask comes before taking in what was asked elsewhere.
            Self::AskRound,
            Self::ImportAnswers,
            Self::ExportPlan,
            Self::SavePicture,
            Self::EarlierVersions,
            Self::Passphrase,
            Self::CloseFile,
            Self::Preferences,
            Self::ToggleVersions,
            Self::ToggleRecentEncrypted,
            Self::Quit,
            Self::Undo,
            Self::Redo,
            Self::Duplicate,
            Self::Delete,
            Self::Deselect,
            Self::EditEngagement,
            Self::EditPlan,
            Self::SetBaseline,
            Self::Recalculate,
            Self::Level,
        ];
        all.extend(ADDABLE.map(Self::Add));
        all.extend(ViewKind::ALL.map(Self::Go));
        all.extend(Lens::ALL.map(Self::Lens));
        all.push(Self::PeopleList);
        all.extend([Self::Present, Self::AddToDeck]);
        all.extend([Self::Person, Self::BriefMeeting, Self::AfterMeeting, Self::NoteUnplanned]);
        all.extend([Self::Palette, Self::ToggleInspector, Self::ToDetails]);
        all.extend(ThemeKind::ALL.map(Self::Theme));
        all.extend(Language::ALL.map(Self::Language));
        all.extend([
            Self::ZoomIn,
            Self::ZoomOut,
            Self::ZoomReset,
            Self::ToggleMotion,
            Self::AsOfToday,
            Self::DayBack,
            Self::DayForward,
            Self::WeekBack,
            Self::WeekForward,
            Self::PageForward,
            Self::PageBack,
            Self::Shortcuts,
            Self::About,
        ]);
        all
    }

    /// The menu it stands in.
    pub fn group(self) -> Group {
        match self {
            Self::New
            | Self::Open
            | Self::Save
            | Self::SaveAs
            | Self::CopyForTeam
            | Self::ClientCopy
            | Self::CompareWith
            | Self::ImportPlan
            | Self::ImportAnswers
            | Self::ExportPlan
            | Self::SavePicture
            | Self::EarlierVersions
            | Self::Passphrase
            | Self::ToggleVersions
            | Self::ToggleRecentEncrypted
            | Self::CloseFile
            | Self::Preferences
            | Self::Quit => Group::File,
            Self::Undo
            | Self::Redo
            | Self::Delete
            | Self::Duplicate
            | Self::Deselect
            | Self::EditEngagement
            | Self::EditPlan
            | Self::SetBaseline
            | Self::Recalculate
            | Self::Level => Group::Edit,
            Self::Add(_) => Group::Add,
            Self::Go(_)
            | Self::Present
            | Self::AddToDeck
            | Self::Person
            | Self::BriefMeeting
            | Self::AfterMeeting
            | Self::NoteUnplanned
            | Self::AskRound
            | Self::Lens(_)
            | Self::PeopleList
            | Self::Palette
            | Self::ToggleInspector
            | Self::ToDetails
            | Self::PageForward
            | Self::PageBack
            | Self::Theme(_)
            | Self::Language(_)
            | Self::ZoomIn
            | Self::ZoomOut
            | Self::ZoomReset
            | Self::ToggleMotion => Group::View,
            Self::AsOfToday | Self::DayBack | Self::DayForward | Self::WeekBack | Self::WeekForward => Group::Time,
            Self::Shortcuts | Self::About => Group::Help,
        }
    }

    /// The key of its name.
    pub fn key(self) -> &'static str {
        match self {
            Self::New => "command-new",
            Self::Open => "command-open",
            Self::Save => "command-save",
            Self::SaveAs => "command-save-as",
            Self::CopyForTeam => "command-copy-for-team",
            Self::ClientCopy => "command-client-copy",
            Self::CompareWith => "command-compare-with",
            Self::ImportPlan => "command-import",
            Self::ImportAnswers => "command-import-answers",
            Self::ExportPlan => "command-export",
            Self::SavePicture => "command-save-picture",
            Self::EarlierVersions => "command-earlier-versions",
            Self::Passphrase => "command-passphrase",
            Self::ToggleVersions => "command-toggle-versions",
            Self::ToggleRecentEncrypted => "command-toggle-recent-encrypted",
            Self::CloseFile => "command-close-file",
            Self::Preferences => "command-preferences",
            Self::Quit => "command-quit",
            Self::Undo => "command-undo",
            Self::Redo => "command-redo",
            Self::Delete => "command-delete",
            Self::Duplicate => "command-duplicate",
            Self::Deselect => "command-deselect",
            Self::Add(kind) => add_key(kind),
            Self::EditEngagement => "command-edit-engagement",
            Self::EditPlan => "command-edit-plan",
            Self::SetBaseline => "command-set-baseline",
            Self::Recalculate => "command-recalculate",
            Self::Level => "load-level",
            Self::Go(view) => go_key(view),
            Self::AddToDeck => "command-add-to-deck",
            Self::Present => "command-present",
            Self::Person => "command-person",
            Self::Lens(lens) => lens.command_key(),
            Self::PeopleList => "command-people-list",
            Self::BriefMeeting => "command-brief-meeting",
            Self::AfterMeeting => "command-after-meeting",
            Self::NoteUnplanned => "after-unplanned",
            Self::AskRound => "pulse-ask",
            Self::Palette => "command-palette",
            Self::ToggleInspector => "command-toggle-inspector",
            Self::ToDetails => "command-to-details",
            Self::AsOfToday => "command-as-of-today",
            Self::DayBack => "command-day-back",
            Self::DayForward => "command-day-forward",
            Self::WeekBack => "command-week-back",
            Self::WeekForward => "command-week-forward",
            Self::PageForward => "command-page-forward",
            Self::PageBack => "command-page-back",
            Self::Theme(ThemeKind::Light) => "command-theme-light",
            Self::Theme(ThemeKind::Dark) => "command-theme-dark",
            Self::Theme(ThemeKind::Contrast) => "command-theme-contrast",
            Self::Language(Language::English) => "command-language-english",
            Self::Language(Language::Russian) => "command-language-russian",
            Self::Language(Language::Chinese) => "command-language-chinese",
            Self::ZoomIn => "command-zoom-in",
            Self::ZoomOut => "command-zoom-out",
            Self::ZoomReset => "command-zoom-reset",
            Self::ToggleMotion => "command-toggle-motion",
            Self::Shortcuts => "command-shortcuts",
            Self::About => "command-about",
        }
    }

    /// The key of other words that a person may look for it by, if it has any.
    pub fn also(self) -> Option<&'static str> {
        match self {
            Self::EditEngagement => Some("command-also-engagement"),
            Self::EditPlan => Some("command-also-plan"),
            Self::Level => Some("command-also-level"),
            Self::Go(ViewKind::Timeline) => Some("command-also-timeline"),
            Self::Preferences => Some("command-also-preferences"),
            Self::CompareWith => Some("command-also-compare-with"),
            Self::EarlierVersions => Some("command-also-earlier-versions"),
            Self::Passphrase => Some("command-also-passphrase"),
            Self::Person => Some("command-also-person"),
            Self::Present => Some("command-also-present"),
            Self::BriefMeeting => Some("command-also-brief-meeting"),
            Self::AfterMeeting => Some("command-also-after-meeting"),
            Self::ImportPlan => Some("command-also-import"),
            Self::AskRound => Some("command-also-ask-round"),
            Self::ImportAnswers => Some("command-also-import-answers"),
            Self::ExportPlan => Some("command-also-export"),
            Self::Add(RecordKind::BudgetLine) => Some("command-also-budget-line"),
            Self::Add(RecordKind::Contact) => Some("command-also-contact"),
            Self::Add(RecordKind::Voice) => Some("command-also-voice"),
            Self::Add(RecordKind::Stakeholder) => Some("command-also-stakeholder"),
            Self::Add(RecordKind::Risk) => Some("command-also-risk"),
            Self::Add(RecordKind::Opportunity) => Some("command-also-opportunity"),
            Self::SavePicture => Some("command-also-picture"),
            _ => None,
        }
    }

    /// Its icon, if it has one.
    pub fn icon(self) -> Option<Icon> {
        Some(match self {
            Self::New => Icon::New,
            Self::Open => Icon::Open,
            Self::Save | Self::SaveAs => Icon::Save,
            Self::SavePicture => Icon::Picture,
            Self::ImportPlan | Self::ImportAnswers => Icon::Import,
            Self::ExportPlan | Self::CopyForTeam | Self::ClientCopy => Icon::Export,
            Self::CompareWith => Icon::Copy,
            Self::Undo => Icon::Undo,
            Self::Redo => Icon::Redo,
            Self::Delete => Icon::Delete,
            Self::Duplicate => Icon::Copy,
            Self::Add(kind) => super::naming::icon_of(kind),
            Self::EditEngagement => Icon::Edit,
            Self::EditPlan => Icon::Settings,
            Self::Preferences => Icon::Settings,
            Self::SetBaseline => Icon::Flag,
            Self::Recalculate => Icon::Recalculate,
            Self::Level => Icon::Load,
            Self::Go(view) => view.icon(),
            Self::AddToDeck => Icon::Present,
            Self::Present => Icon::Play,
            Self::Person => Icon::Person,
            Self::Lens(_) | Self::PeopleList => Icon::People,
            Self::BriefMeeting => Icon::Info,
            Self::AfterMeeting | Self::NoteUnplanned => Icon::Meeting,
            Self::AskRound => Icon::Reading,
            Self::Palette => Icon::Search,
            Self::ToggleInspector | Self::ToDetails => Icon::PanelRight,
            Self::AsOfToday => Icon::Today,
            Self::DayBack | Self::WeekBack => Icon::SkipBack,
            Self::DayForward | Self::WeekForward => Icon::SkipForward,
            Self::PageForward => Icon::ChevronRight,
            Self::PageBack => Icon::ChevronLeft,
            Self::Theme(ThemeKind::Light) => Icon::Sun,
            Self::Theme(ThemeKind::Dark) => Icon::Moon,
            Self::Theme(ThemeKind::Contrast) => Icon::Contrast,
            Self::Language(_) => Icon::Language,
            Self::ZoomIn => Icon::ZoomIn,
            Self::ZoomOut => Icon::ZoomOut,
            Self::ZoomReset => Icon::Fit,
            Self::Shortcuts => Icon::Keyboard,
            Self::About => Icon::Info,
            Self::EarlierVersions | Self::ToggleVersions => Icon::History,
            Self::Passphrase | Self::ToggleRecentEncrypted => Icon::Encrypted,
            Self::CloseFile => Icon::Close,
            Self::Deselect | Self::Quit | Self::ToggleMotion => return None,
        })
    }

    /// Its shortcut, if it has one.
    pub fn shortcut(self) -> Option<KeyboardShortcut> {
        let ctrl = Modifiers::COMMAND;
        let (modifiers, key) = match self {
            Self::New => (ctrl, Key::N),
            Self::Open => (ctrl, Key::O),
            Self::Save => (ctrl, Key::S),
            Self::SaveAs => (ctrl | Modifiers::SHIFT, Key::S),
            Self::SavePicture => (ctrl | Modifiers::SHIFT, Key::P),
            Self::CloseFile => (ctrl, Key::W),
            Self::Preferences => (ctrl, Key::Comma),
            Self::Quit => (ctrl, Key::Q),
            Self::Undo => (ctrl, Key::Z),
            Self::Redo => (ctrl | Modifiers::SHIFT, Key::Z),
            Self::Delete => (Modifiers::NONE, Key::Delete),
            Self::Duplicate => (ctrl, Key::D),
            Self::Deselect => (Modifiers::NONE, Key::Escape),
            Self::AddToDeck => (ctrl | Modifiers::SHIFT, Key::D),
            Self::Present => (Modifiers::NONE, Key::F5),
            Self::Person => (ctrl, Key::P),
            Self::BriefMeeting => (ctrl, Key::B),
            Self::AfterMeeting => (ctrl, Key::M),
            Self::NoteUnplanned => (ctrl | Modifiers::SHIFT, Key::M),
            Self::Palette => (ctrl, Key::K),
            Self::ToggleInspector => (ctrl, Key::I),
            Self::ToDetails => (Modifiers::NONE, Key::F6),
            Self::Go(ViewKind::Overview) => (ctrl, Key::Num1),
            Self::Go(ViewKind::Stakeholders) => (ctrl, Key::Num2),
            Self::Lens(lens) => (Modifiers::NONE, lens.digit()),
            Self::PeopleList => (Modifiers::NONE, Key::Num8),
            Self::Go(ViewKind::Dialogue) => (ctrl, Key::Num3),
            Self::Go(ViewKind::Timeline) => (ctrl, Key::Num4),
            Self::Go(ViewKind::Managers) => (ctrl, Key::Num5),
            Self::Go(ViewKind::Pulse) => (ctrl, Key::Num6),
            Self::Go(ViewKind::Registers) => (ctrl, Key::Num7),
            Self::Go(ViewKind::Present) => (ctrl, Key::Num8),
            Self::Add(RecordKind::Task) => (ctrl | Modifiers::SHIFT, Key::T),
            Self::Add(RecordKind::Stakeholder) => (ctrl | Modifiers::SHIFT, Key::N),
            Self::Add(RecordKind::Contact) => (ctrl | Modifiers::SHIFT, Key::C),
            Self::Add(RecordKind::Expectation) => (ctrl | Modifiers::SHIFT, Key::E),
            Self::PageForward => (ctrl, Key::PageDown),
            Self::PageBack => (ctrl, Key::PageUp),
            Self::AsOfToday => (Modifiers::ALT, Key::Home),
            Self::DayBack => (Modifiers::ALT, Key::ArrowLeft),
            Self::DayForward => (Modifiers::ALT, Key::ArrowRight),
            Self::WeekBack => (Modifiers::ALT | Modifiers::SHIFT, Key::ArrowLeft),
            Self::WeekForward => (Modifiers::ALT | Modifiers::SHIFT, Key::ArrowRight),
            Self::ZoomIn => (ctrl, Key::Plus),
            Self::ZoomOut => (ctrl, Key::Minus),
            Self::ZoomReset => (ctrl, Key::Num0),
            Self::Shortcuts => (Modifiers::NONE, Key::F1),
            _ => return None,
        };
        Some(KeyboardShortcut::new(modifiers, key))
    }

    /// All commands that have a shortcut, those with more modifiers first: egui takes Ctrl+Shift+Z for Ctrl+Z too.
    pub fn by_shortcut() -> Vec<(Self, KeyboardShortcut)> {
        let mut bound: Vec<_> =
            Self::all().into_iter().filter_map(|command| Some((command, command.shortcut()?))).collect();
        // What other programs taught people's hands.
        bound.push((Self::Redo, KeyboardShortcut::new(Modifiers::COMMAND, Key::Y)));
        bound.sort_by_key(|(_, keys)| std::cmp::Reverse(u8::from(keys.modifiers.shift) + u8::from(keys.modifiers.alt)));
        bound
    }

    /// The view in which its shortcut is heard; none = in all of them.
    pub fn only_in(self) -> Option<ViewKind> {
        matches!(self, Self::Lens(_) | Self::PeopleList).then_some(ViewKind::Stakeholders)
    }

    /// Whether it makes something new of what is open.
    pub fn writes(self) -> bool {
        matches!(self, Self::SaveAs | Self::CopyForTeam | Self::ClientCopy | Self::ExportPlan | Self::SavePicture)
    }

    /// Whether it can be run now.
    pub fn enabled(self, state: &State) -> bool {
        match self {
            Self::Save => state.open && state.changed,
            Self::EarlierVersions | Self::Passphrase | Self::CompareWith | Self::ClientCopy | Self::AddToDeck => {
                state.open && !state.only
            }
            Self::Present
            | Self::SaveAs
            | Self::CopyForTeam
            | Self::ExportPlan
            | Self::SavePicture
            | Self::CloseFile => state.open,
            Self::Go(_) | Self::Lens(_) | Self::PeopleList | Self::Person | Self::BriefMeeting => state.open,
            Self::Undo => state.can_undo && state.editable,
            Self::Redo => state.can_redo && state.editable,
            Self::Delete | Self::Duplicate => state.selected && state.editable,
            Self::Deselect => state.selected || state.page,
            Self::ImportAnswers => state.open && state.editable,
            Self::Add(_)
            | Self::EditEngagement
            | Self::EditPlan
            | Self::SetBaseline
            | Self::Recalculate
            | Self::Level
            | Self::AfterMeeting
            | Self::NoteUnplanned
            | Self::AskRound => state.open && state.editable,
            Self::ToDetails => state.selected,
            Self::ToggleInspector | Self::DayBack | Self::DayForward | Self::WeekBack | Self::WeekForward => state.open,
            Self::PageForward | Self::PageBack => state.open,
            Self::AsOfToday => state.replaying,
            _ => true,
        }
    }
}

/// A shortcut as it stands on the keys.
pub fn keys(ctx: &egui::Context, shortcut: &KeyboardShortcut) -> String {
    let text = ctx.format_shortcut(shortcut);
    match shortcut.logical_key {
        Key::Comma => text.replace("Comma", ","),
        Key::Plus => text.replace("Plus", "+"),
        Key::Minus => text.replace("Minus", "−"),
        _ => text,
    }
}

/// Keeps shortcuts for a part of the program that has the keyboard, until the end of the next pass: there they mean
/// something else than the commands that have them.
pub fn claim(ctx: &egui::Context, shortcuts: Vec<KeyboardShortcut>) {
    let pass = ctx.cumulative_pass_nr();
    ctx.data_mut(|data| data.insert_temp(claims(), (pass, shortcuts)));
}

/// Whether a shortcut was pressed that is kept for a part of the program.
pub fn is_claimed(ctx: &egui::Context) -> bool {
    let kept: Option<(u64, Vec<KeyboardShortcut>)> = ctx.data(|data| data.get_temp(claims()));
    let Some((_, shortcuts)) = kept.filter(|(pass, _)| pass + 1 >= ctx.cumulative_pass_nr()) else { return false };
    ctx.input(|input| {
        input.events.iter().any(|event| match event {
            egui::Event::Key { key, pressed: true, modifiers, .. } => {
                shortcuts.iter().any(|one| one.logical_key == *key && modifiers.matches_exact(one.modifiers))
            }
            _ => false,
        })
    })
}

fn claims() -> egui::Id {
    egui::Id::unique("claimed shortcuts")
}

fn add_key(kind: RecordKind) -> &'static str {
    match kind {
        RecordKind::Stakeholder => "command-add-stakeholder",
        RecordKind::Assessment => "command-add-assessment",
        RecordKind::Tie => "command-add-tie",
        RecordKind::Reading => "command-add-reading",
        RecordKind::Rhythm => "command-add-rhythm",
        RecordKind::Contact => "command-add-contact",
        RecordKind::Expectation => "command-add-expectation",
        RecordKind::Decision => "command-add-decision",
        RecordKind::Voice => "command-add-voice",
        RecordKind::Task => "command-add-task",
        RecordKind::Baseline => "command-add-baseline",
        RecordKind::Goal => "command-add-goal",
        RecordKind::Deliverable => "command-add-deliverable",
        RecordKind::Risk => "command-add-risk",
        RecordKind::Resource => "command-add-resource",
        RecordKind::BudgetLine => "command-add-budget-line",
        RecordKind::Lesson => "command-add-lesson",
        RecordKind::Improvement => "command-add-improvement",
        RecordKind::ClosingItem => "command-add-closing-item",
        RecordKind::Opportunity => "command-add-opportunity",
        RecordKind::Contract => "command-add-contract",
        RecordKind::Offering => "command-add-offering",
        RecordKind::Event => "command-add-event",
        RecordKind::Slide => "command-add-slide",
        // Not offered: a warning is answered where it stands.
        RecordKind::Alarm => "record-kind-alarm",
        RecordKind::Personal => "command-add-personal",
    }
}

fn go_key(view: ViewKind) -> &'static str {
    match view {
        ViewKind::Overview => "command-go-overview",
        ViewKind::Stakeholders => "command-go-stakeholders",
        ViewKind::Dialogue => "command-go-dialogue",
        ViewKind::Timeline => "command-go-timeline",
        ViewKind::Managers => "command-go-managers",
        ViewKind::Pulse => "command-go-pulse",
        ViewKind::Registers => "command-go-registers",
        ViewKind::Present => "command-go-present",
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashMap;

    use super::*;

    #[test]
    fn no_two_commands_share_a_shortcut() {
        let mut seen = HashMap::new();
        for command in Command::all() {
            if let Some(shortcut) = command.shortcut() {
                let key = (shortcut.modifiers.ctrl, shortcut.modifiers, shortcut.logical_key);
                if let Some(other) = seen.insert(format!("{key:?}"), command) {
                    panic!("{command:?} and {other:?} share {shortcut:?}");
                }
            }
        }
        assert!(seen.len() > 20);
    }
}
