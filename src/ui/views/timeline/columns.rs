//! The columns of the task table: which there are, in which order and how wide, and where they lie on the screen. Knows
//! nothing of what stands in them.

use egui::Rangef;

/// The least that is kept for names, in points.
const NAME: f32 = 144.0;
/// The least that names keep beside columns that were chosen, in points, where the table has room for it.
const READABLE: f32 = 200.0;
/// The narrowest that a column can be dragged, in points.
const NARROWEST: f32 = 36.0;
/// The widest, in points.
const WIDEST: f32 = 900.0;
/// Columns that stand still leave at least this much to those that scroll, in points.
const LEFT_TO_SCROLL: f32 = 90.0;

/// A column of the task table.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Column {
    /// The row's number in the order of the plan: what predecessors are named by.
    Number,
    /// The outline number (work breakdown structure), 1.2.3.
    Outline,
    /// What is done.
    Name,
    /// When it starts.
    Start,
    /// When it finishes.
    Finish,
    /// Percent complete.
    Done,
    /// Working time.
    Duration,
    /// Planned work.
    Work,
    /// What it depends on.
    Predecessors,
    /// Who answers for it.
    Owner,
    /// Who works on it.
    Assigned,
    /// The goal it serves.
    Goal,
    /// The deliverable it makes.
    Deliverable,
    /// The phase of the engagement in which it starts.
    Phase,
    /// Total slack: how far it can slip without moving the end.
    Slack,
    /// Free slack: how far it can slip without moving another task.
    FreeSlack,
    /// Whether a slip moves the end.
    Critical,
    /// Its date constraint.
    Constraint,
    /// When it should be finished.
    Deadline,
    /// Its start in the latest baseline.
    BaselineStart,
    /// Its finish in the latest baseline.
    BaselineFinish,
    /// Days by which it finishes after its baseline.
    Slip,
    /// Planned cost.
    Cost,
    /// Rank when resources are levelled.
    Priority,
    /// An internal note.
    Note,
}

impl Column {
    /// All, in the order in which a person chooses.
    pub const ALL: [Self; 25] = [
        Self::Number,
        Self::Outline,
        Self::Name,
        Self::Start,
        Self::Finish,
        Self::Done,
        Self::Duration,
        Self::Work,
        Self::Predecessors,
        Self::Owner,
        Self::Assigned,
        Self::Goal,
        Self::Deliverable,
        Self::Phase,
        Self::Slack,
        Self::FreeSlack,
        Self::Critical,
        Self::Constraint,
        Self::Deadline,
        Self::BaselineStart,
        Self::BaselineFinish,
        Self::Slip,
        Self::Cost,
        Self::Priority,
        Self::Note,
    ];
    /// Those that appear by themselves, the most useful first.
    const BY_USE: [Self; 5] = [Self::Finish, Self::Done, Self::Start, Self::Duration, Self::Owner];

    /// The key of its head.
    pub fn key(self) -> &'static str {
        match self {
            Self::Number => "table-column-number",
            Self::Outline => "table-column-outline",
            Self::Name => "timeline-column-task",
            Self::Start => "timeline-column-start",
            Self::Finish => "timeline-column-finish",
            Self::Done => "timeline-column-done",
            Self::Duration => "timeline-column-duration",
            Self::Work => "table-column-work",
            Self::Predecessors => "table-column-predecessors",
            Self::Owner => "timeline-column-owner",
            Self::Assigned => "table-column-assigned",
            Self::Goal => "table-column-goal",
            Self::Deliverable => "table-column-deliverable",
            Self::Phase => "table-column-phase",
            Self::Slack => "table-column-slack",
            Self::FreeSlack => "table-column-free-slack",
            Self::Critical => "table-column-critical",
            Self::Constraint => "table-column-constraint",
            Self::Deadline => "table-column-deadline",
            Self::BaselineStart => "table-column-baseline-start",
            Self::BaselineFinish => "table-column-baseline-finish",
            Self::Slip => "table-column-slip",
            Self::Cost => "table-column-cost",
            Self::Priority => "table-column-priority",
            Self::Note => "table-column-note",
        }
    }

    /// The column with this key.
    pub fn of(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|column| column.key() == key)
    }

    /// Its usual width, in points.
    fn usual(self) -> f32 {
        match self {
            Self::Number => 44.0,
            Self::Outline => 56.0,
            Self::Done => 66.0,
            Self::Name => 240.0,
            // The widest date of all languages in bold type, and a little air.
            Self::Start | Self::Finish | Self::Deadline | Self::BaselineStart | Self::BaselineFinish => 100.0,
            Self::Phase => 100.0,
            // Their heads are longest in Russian.
            Self::Duration | Self::Work | Self::Slack => 118.0,
            Self::FreeSlack | Self::Predecessors => 142.0,
            Self::Critical | Self::Slip | Self::Priority => 84.0,
            Self::Cost => 90.0,
            Self::Owner => 130.0,
            Self::Assigned | Self::Goal | Self::Deliverable | Self::Constraint => 150.0,
            Self::Note => 220.0,
        }
    }

    /// Whether its figures stand at the right end.
    pub fn right(self) -> bool {
        match self {
            Self::Number
            | Self::Start
            | Self::Finish
            | Self::Done
            | Self::Duration
            | Self::Work
            | Self::Slack
            | Self::FreeSlack
            | Self::Deadline
            | Self::BaselineStart
            | Self::BaselineFinish
            | Self::Slip
            | Self::Cost
            | Self::Priority => true,
            Self::Outline
            | Self::Name
            | Self::Predecessors
            | Self::Owner
            | Self::Assigned
            | Self::Goal
            | Self::Deliverable
            | Self::Phase
            | Self::Critical
            | Self::Constraint
            | Self::Note => false,
        }
    }
}

/// Which columns are shown, in which order and how wide.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Columns {
    /// As a person chose them; none = as many as there is room for.
    chosen: Option<Vec<Column>>,
    /// Widths that a person dragged, in points.
    widths: Vec<(Column, f32)>,
    /// How far those after the name are scrolled, in points.
    scrolled: f32,
}

/// A column on the screen.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Place {
    /// Which.
    pub column: Column,
    /// From where to where, in the ui's points.
    pub x: Rangef,
    /// Between what it is cut: what scrolls does not run over the names.
    pub clip: Rangef,
}

/// Where the columns lie.
#[derive(Clone, Debug, PartialEq)]
pub struct Layout {
    /// Each, from left to right.
    pub places: Vec<Place>,
    /// How much wider the columns are than the table, in points.
    pub hidden: f32,
    /// Left and right of what scrolls.
    pub scrolling: Rangef,
}

impl Columns {
    /// The columns of a table of this width, in their order.
    pub fn shown(&self, width: f32) -> Vec<Column> {
        match &self.chosen {
            Some(chosen) => chosen.clone(),
            None => self.fitting(width),
        }
    }

    /// Those that a person chose, if anybody did.
    pub fn chosen(&self) -> Option<&[Column]> {
        self.chosen.as_deref()
    }

    /// Widths that a person dragged, in points.
    pub fn widths(&self) -> &[(Column, f32)] {
        &self.widths
    }

    /// Shows these columns, each once; the name is always among them.
    pub fn choose(&mut self, columns: Vec<Column>) {
        let mut chosen: Vec<Column> = Vec::new();
        for column in columns {
            if !chosen.contains(&column) {
                chosen.push(column);
            }
        }
        if !chosen.contains(&Column::Name) {
            chosen.insert(0, Column::Name);
        }
        self.chosen = Some(chosen);
    }

    /// How wide a table shows all that a person chose beside readable names, in points; none where nobody did.
    pub fn wanted(&self) -> Option<f32> {
        let chosen = self.chosen.as_ref()?;
        let wide = |column: &Column| {
            if *column == Column::Name { self.width(*column).max(READABLE) } else { self.width(*column) }
        };
        Some(chosen.iter().map(wide).sum())
    }

    /// Whether a person chose them.
    pub fn are_chosen(&self) -> bool {
        self.chosen.is_some()
    }

    /// As many as there is room for beside names.
    fn fitting(&self, width: f32) -> Vec<Column> {
        let mut room = width - (0.46 * width).clamp(NAME, 300.0);
        let mut fitting = vec![Column::Name];
        for column in Column::BY_USE {
            let wide = self.width(column);
            if room < wide {
                break;
            }
            room -= wide;
            fitting.push(column);
        }
        fitting.sort_unstable();
        fitting
    }

    fn width(&self, column: Column) -> f32 {
        let dragged = self.widths.iter().find(|(one, _)| *one == column).map(|(_, width)| *width);
        dragged.unwrap_or_else(|| column.usual())
    }

    /// Shows or hides a column of a table of this width; the name always stays. A shown one goes where it stands in
    /// the list of all.
    pub fn toggle(&mut self, column: Column, width: f32) {
        let mut shown = self.shown(width);
        match shown.iter().position(|one| *one == column) {
            Some(_) if column == Column::Name => {}
            Some(at) => {
                shown.remove(at);
            }
            None => {
                let at = shown.iter().position(|one| *one > column).unwrap_or(shown.len());
                shown.insert(at, column);
            }
        }
        self.chosen = Some(shown);
    }

    /// Puts a column before another, or last.
    pub fn put(&mut self, column: Column, before: Option<Column>, width: f32) {
        let mut shown = self.shown(width);
        if before == Some(column) {
            return;
        }
        shown.retain(|one| *one != column);
        let at = before.and_then(|before| shown.iter().position(|one| *one == before)).unwrap_or(shown.len());
        shown.insert(at, column);
        self.chosen = Some(shown);
    }

    /// Makes a column as wide as it was dragged, in points.
    pub fn resize(&mut self, column: Column, width: f32) {
        self.widths.retain(|(one, _)| *one != column);
        self.widths.push((column, width.clamp(NARROWEST, WIDEST)));
    }

    /// As many columns as there is room for, each as wide as usual.
    pub fn reset(&mut self) {
        *self = Self::default();
    }

    /// Scrolls those after the name by so many points.
    pub fn scroll(&mut self, by: f32) {
        self.scrolled += by;
    }

    /// Scrolls as little as brings a column into sight.
    pub fn bring(&mut self, column: Column, layout: &Layout) {
        let Some(place) = layout.places.iter().find(|place| place.column == column) else { return };
        if place.clip != layout.scrolling {
            return;
        }
        if place.x.min < layout.scrolling.min {
            self.scrolled -= layout.scrolling.min - place.x.min;
        } else if place.x.max > layout.scrolling.max {
            self.scrolled += (place.x.max - layout.scrolling.max).min(place.x.min - layout.scrolling.min);
        }
    }

    /// Where the columns of this table lie.
    pub fn layout(&mut self, table: Rangef) -> Layout {
        let shown = self.shown(table.span());
        let others: f32 = shown.iter().filter(|one| **one != Column::Name).map(|one| self.width(*one)).sum();
        let dragged = self.widths.iter().find(|(one, _)| *one == Column::Name).map(|(_, width)| *width);
        let least = if self.chosen.is_some() { READABLE.min(table.span() * 0.6).max(NAME) } else { NAME };
        let rest = (table.span() - others).max(least.min(table.span()));
        let still_of = |shown: &[Column]| shown.iter().position(|one| *one == Column::Name).map_or(0, |at| at + 1);
        let still = still_of(&shown);
        let before: f32 = shown[..still.saturating_sub(1)].iter().map(|one| self.width(*one)).sum();
        let most = (table.span() - before - if still < shown.len() { LEFT_TO_SCROLL } else { 0.0 }).max(60.0);
        // Where columns are fewer than the table is wide, the name takes what is left.
        let name = dragged.unwrap_or(rest).max(table.span() - others).min(most);
        self.scrolled = self.scrolled.clamp(0.0, (others + name - table.span()).max(0.0));
        let scrolling = Rangef::new((table.min + before + name).min(table.max), table.max);
        let whole = Rangef::new(table.min, table.max);
        let mut left = table.min;
        let mut places = Vec::with_capacity(shown.len());
        for (at, column) in shown.iter().enumerate() {
            let wide = if *column == Column::Name { name } else { self.width(*column) };
            let (shift, clip) = if at < still { (0.0, whole) } else { (self.scrolled, scrolling) };
            places.push(Place { column: *column, x: Rangef::new(left - shift, left - shift + wide), clip });
            left += wide;
        }
        Layout { places, hidden: (others + name - table.span()).max(0.0), scrolling }
    }
}

impl Layout {
    /// The place of a column, if it is shown.
    pub fn of(&self, column: Column) -> Option<Place> {
        self.places.iter().find(|place| place.column == column).copied()
    }

    /// The column at a place across.
    pub fn at(&self, x: f32) -> Option<Column> {
        let found = self.places.iter().find(|place| place.x.contains(x) && place.clip.contains(x));
        found.map(|place| place.column)
    }

    /// The column some places further; the last or the first where there are not so many.
    pub fn further(&self, column: Column, by: isize) -> Column {
        let at = self.places.iter().position(|place| place.column == column).unwrap_or(0);
        let last = self.places.len().saturating_sub(1);
        let to = at.saturating_add_signed(by).min(last);
        self.places.get(to).map_or(Column::Name, |place| place.column)
    }

    /// Whether a column is the first.
    pub fn is_first(&self, column: Column) -> bool {
        self.places.first().is_some_and(|place| place.column == column)
    }

    /// The columns, from left to right.
    pub fn columns(&self) -> Vec<Column> {
        self.places.iter().map(|place| place.column).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_table_shows_what_there_is_room_for_until_someone_chooses() {
        let mut columns = Columns::default();
        assert_eq!(columns.shown(160.0), [Column::Name]);
        assert_eq!(columns.shown(500.0), [Column::Name, Column::Start, Column::Finish, Column::Done]);
        columns.toggle(Column::Slack, 500.0);
        assert_eq!(columns.shown(160.0), [Column::Name, Column::Start, Column::Finish, Column::Done, Column::Slack]);
        columns.toggle(Column::Name, 500.0);
        assert!(columns.shown(160.0).contains(&Column::Name), "the name always stays");
        columns.put(Column::Slack, Some(Column::Start), 500.0);
        columns.toggle(Column::Done, 500.0);
        assert_eq!(columns.shown(160.0), [Column::Name, Column::Slack, Column::Start, Column::Finish]);
        columns.reset();
        assert_eq!(columns.shown(160.0), [Column::Name]);
    }

    #[test]
    fn what_has_no_room_scrolls_beside_the_names() {
        let mut columns = Columns::default();
        for column in [Column::Work, Column::Predecessors, Column::Owner, Column::Note] {
            columns.toggle(column, 500.0);
        }
        let layout = columns.layout(Rangef::new(10.0, 510.0));
        assert!(layout.hidden > 100.0);
        let name = layout.of(Column::Name).expect("shown");
        assert_eq!((name.x.min, name.clip.max), (10.0, 510.0));
        assert_eq!(layout.at(name.x.max + 2.0), Some(Column::Start));
        columns.bring(Column::Note, &layout);
        let layout = columns.layout(Rangef::new(10.0, 510.0));
        let note = layout.of(Column::Note).expect("shown");
        assert!(note.x.min >= layout.scrolling.min - 0.01 && note.x.max <= layout.scrolling.max + 150.0, "{note:?}");
        assert_eq!(layout.of(Column::Name), Some(name), "names stay where they are");
        assert_ne!(layout.at(name.x.max + 2.0), Some(Column::Start));
    }

    #[test]
    fn the_name_takes_what_the_others_leave() {
        let mut columns = Columns::default();
        let layout = columns.layout(Rangef::new(0.0, 500.0));
        assert_eq!(layout.places.last().expect("columns").x.max, 500.0);
        columns.resize(Column::Finish, 140.0);
        // Wide enough for the start, too.
        let layout = columns.layout(Rangef::new(0.0, 620.0));
        assert_eq!(layout.of(Column::Finish).expect("shown").x.span(), 140.0);
        assert_eq!(layout.further(Column::Name, 1), Column::Start);
        assert_eq!(layout.further(Column::Name, -1), Column::Name);
    }
}
