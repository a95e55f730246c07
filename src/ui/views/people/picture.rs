//! What a lens makes of the people: where each of them stands, what lies under them, and what it would say to put one
//! of them elsewhere. The stage draws discs and names, moves them from lens to lens, and follows the hand.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use egui::{Painter, Pos2, Rect, StrokeKind, Ui, Vec2};

use super::legend::{self, Sign};
use super::person::{Filter, People, Person};
use super::placement::{Layout, Placed, Zone};
use super::sentences;
use crate::insight::grid::Place;
use crate::insight::raters::View;
use crate::ui::context::Cx;
use crate::ui::theme::{self, Theme};
use crate::workspace::{Assessment, Side, StakeholderId};

/// The people in question.
pub struct Cast<'a> {
    /// Everybody.
    pub people: &'a People,
    /// Those asked for, the most powerful first.
    pub shown: &'a [&'a Person],
    /// How they are asked for.
    pub filter: &'a Filter,
    /// Whether classes and quadrants wear names that anybody may read.
    pub neutral: bool,
    /// Whether the marks of other raters are shown, too.
    pub raters: bool,
    /// The latest view of each rater on everybody, the newest first; empty unless they are shown.
    pub views: &'a BTreeMap<StakeholderId, Vec<View>>,
    /// Whom the raters see differently; of no account unless they are shown.
    pub differ: &'a BTreeSet<StakeholderId>,
}

impl<'a> Cast<'a> {
    /// Whether somebody stands back since the raters agree on them.
    pub fn is_agreed_on(&self, who: StakeholderId) -> bool {
        self.raters && !self.differ.is_empty() && !self.differ.contains(&who)
    }

    /// Those asked for who are not ours and have not left, the most powerful first: of them findings speak.
    pub fn theirs(&self) -> impl Iterator<Item = &'a Person> {
        self.shown.iter().copied().filter(|person| person.side != Side::Ours && person.left_on.is_none())
    }
}

/// Where someone stands in a scene.
#[derive(Clone, Debug)]
pub struct Spot {
    /// Who.
    pub who: StakeholderId,
    /// The true place; points from the scene's left upper corner, as are all places of a scene.
    pub at: Pos2,
    /// Radius of the circle that the mark covers, in points; none = as large as the person's power says.
    pub radius: Option<f32>,
    /// How far the mark may step aside where somebody stands already.
    pub zone: Zone,
    /// Whether the name stands beside the mark; else the lens writes it.
    pub named: bool,
}

impl Spot {
    /// Someone at a place, as large as the person's power says, who may step aside.
    pub fn new(who: StakeholderId, at: Pos2) -> Self {
        Self { who, at, radius: None, zone: Zone::Free, named: true }
    }
}

/// Where everybody stands.
#[derive(Clone, Debug, Default)]
pub struct Scene {
    /// Who stands where; who comes first keeps the true place.
    pub spots: Vec<Spot>,
    /// Where marks and names may stand.
    pub area: Area,
    /// Lines that names rather do not lie across.
    pub lines: Vec<[Pos2; 2]>,
    /// Lines that no name should hide: they say something by where they begin and end.
    pub trails: Vec<[Pos2; 2]>,
    /// The lens' own edges: no name lies across one while there is another way.
    pub edges: Vec<[Pos2; 2]>,
    /// What the lens writes itself: no mark and no name stands there.
    pub taken: Vec<Rect>,
    /// Rings around which the names stand, by their middle and half their width and height.
    pub around: Option<(Pos2, Vec2)>,
    /// How high it all is, in points; where that is more than there is room, it scrolls.
    pub height: f32,
}

/// A rectangle that is nothing unless it is said.
#[derive(Clone, Copy, Debug)]
pub struct Area(pub Rect);

impl Default for Area {
    fn default() -> Self {
        Self(Rect::NOTHING)
    }
}

/// What it would say to put someone at a place.
#[derive(Clone, Debug)]
pub struct Put {
    /// Where the mark would stand, in the scene.
    pub at: Pos2,
    /// What that says, in a few words.
    pub words: String,
    /// The assessment that it makes.
    pub assessment: Assessment,
}

/// Someone in the hand.
#[derive(Clone, Copy, Debug)]
pub struct Held {
    /// Who.
    pub who: StakeholderId,
    /// Where the mark would be let go, on the screen; none = where that says nothing.
    pub at: Option<Pos2>,
}

/// A scene as it stands on the screen in this pass.
pub struct Drawn<'a> {
    /// The part of the screen that is seen.
    pub rect: Rect,
    /// From the scene to the screen.
    pub origin: Vec2,
    /// Who stands in the scene, in its order.
    pub spots: &'a [Spot],
    /// Where everything came to stand, in the scene; in the order of `spots`.
    pub layout: &'a Layout,
    /// Where the marks are now, on the screen, by the places of `layout`: they may be on their way.
    pub now: &'a [Option<Pos2>],
    /// The place of each person in `layout`.
    pub index: &'a HashMap<StakeholderId, usize>,
    /// Who is in the hand.
    pub held: Option<Held>,
    /// Who is selected, unless somebody is in the hand.
    pub chosen: Option<StakeholderId>,
    /// Who was under the pointer in the last pass.
    pub hovered: Option<StakeholderId>,
    /// Whether the marks are on their way from elsewhere: what is tied to their true places waits.
    pub moving: bool,
    /// Whether nothing is to be explained under the pointer now.
    pub quiet: bool,
}

impl Drawn<'_> {
    /// A place of the scene on the screen.
    pub fn at(&self, place: Pos2) -> Pos2 {
        place + self.origin
    }

    /// A rectangle of the scene on the screen.
    pub fn on_screen(&self, rect: Rect) -> Rect {
        rect.translate(self.origin)
    }

    /// Draws the paper on which a picture without axes lies.
    pub fn paper(&self, painter: &Painter, theme: &Theme) {
        let rounding = f32::from(theme::RADIUS);
        painter.rect(self.rect.shrink(0.5), rounding, theme.surface, theme.hairline(), StrokeKind::Inside);
    }

    /// The mark of a person as it is now, on the screen.
    pub fn spot(&self, who: StakeholderId) -> Option<Placed> {
        let at = *self.index.get(&who)?;
        let placed = self.layout.placed.get(at).copied().flatten()?;
        let center = self.now.get(at).copied().flatten()?;
        Some(Placed { center, label: None, ..placed })
    }
}

/// A lens as the stage sees it. All that it draws is drawn from `cx` and the cast.
pub trait Picture {
    /// Gathers what it shows, before anything of it is asked; cheap while nothing changed.
    fn refresh(&mut self, _cx: &Cx<'_>) {}

    /// Whether enough is known of the person to stand in the picture; the others wait in the tray.
    fn stands(&self, person: &Person) -> bool;

    /// Whether being put into the picture says both power and interest, with which every assessment begins. Where it does
    /// not, whoever has no assessment yet is asked for them first: nobody is in the middle of a scale unsaid.
    fn says_power_and_interest(&self) -> bool {
        false
    }

    /// Whether the person waits in the tray.
    fn waits(&self, person: &Person) -> bool {
        !self.stands(person)
    }

    /// What is said over those who wait.
    fn waiting(&self, cx: &Cx<'_>, waiting: &[&Person]) -> String;

    /// The finding of this lens, as the view's title: what of it most deserves attention among those who are shown.
    fn finding(&mut self, cx: &Cx<'_>, cast: &Cast<'_>) -> String;

    /// What is drawn, under the view's title: `n` of those `shown` of `total` stand in the picture.
    fn drawn(&self, cx: &Cx<'_>, counts: (usize, usize, usize)) -> String;

    /// Whether something stands beside the picture where there is room.
    fn has_beside(&self) -> bool {
        false
    }

    /// Draws what stands beside the picture.
    fn beside(&mut self, _ui: &mut Ui, _cx: &Cx<'_>, _cast: &Cast<'_>) {}

    /// The marks that the legend explains.
    fn signs(&self) -> Vec<Sign> {
        legend::usual()
    }

    /// Where everybody stands in a room of this size. Asked for only when something of it changed.
    fn scene(&mut self, ui: &Ui, cx: &Cx<'_>, cast: &Cast<'_>, room: Vec2) -> Scene;

    /// What of the lens' own state the scene depends on, as a number.
    fn state(&self) -> u64 {
        0
    }

    /// Marks and names have found their places in the scene.
    fn laid_out(&mut self, _scene: &Scene, _layout: &Layout, _cast: &Cast<'_>) {}

    /// Whether the mark of a person stands back behind those in question.
    fn stands_back(&self, _who: StakeholderId) -> bool {
        false
    }

    /// Draws what lies under the marks.
    fn under(&mut self, ui: &mut Ui, cx: &Cx<'_>, cast: &Cast<'_>, drawn: &Drawn<'_>);

    /// Draws what lies over them; `over_mark`: the pointer is over a mark or a name, which explains itself.
    fn over(&mut self, _ui: &mut Ui, _cx: &Cx<'_>, _cast: &Cast<'_>, _drawn: &Drawn<'_>, _over_mark: bool) {}

    /// What stands under a person's name; empty = nothing.
    fn under_name(&self, cx: &Cx<'_>, person: &Person) -> String {
        match person.left_on {
            Some(left) => cx.words.with("people-left", &[("date", cx.words.date_short(left).into())]),
            None => sentences::engagement(person, cx.words),
        }
    }

    /// What this lens shows of somebody that their sentence does not say; none = nothing.
    fn shows_besides(&self, _cx: &Cx<'_>, _person: &Person) -> Option<String> {
        None
    }

    /// Where another rating of someone lies in the scene that was made last, and how far its card may step aside from
    /// there; none where it lies nowhere.
    fn place_of(&self, _spot: &Spot, _place: &Place) -> Option<(Pos2, Zone)> {
        None
    }

    /// Whether other raters' marks have a place in it.
    fn shows_raters(&self) -> bool {
        false
    }

    /// What a rating says, as this lens shows it, in a few words.
    fn says(&self, cx: &Cx<'_>, place: &Place) -> String {
        sentences::values(place.interest, place.power, cx.words)
    }

    /// Draws the lens' own tools at the end of the filter.
    fn tools(&mut self, _ui: &mut Ui, _cx: &Cx<'_>, _cast: &Cast<'_>) {}

    /// What it would say to put someone at a place of the scene that was drawn last; none = nothing.
    fn put(&self, _cx: &Cx<'_>, _person: &Person, _at: Pos2) -> Option<Put> {
        None
    }

    /// The assessment that the keyboard makes by a step: right is +x, down is +y; none = nothing in that direction.
    fn nudge(&self, _cx: &Cx<'_>, _person: &Person, _way: Vec2) -> Option<Assessment> {
        None
    }
}
