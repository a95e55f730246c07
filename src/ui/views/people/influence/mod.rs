//! The influence network: who is tied to whom and how, who alone joins others, and whom we could no longer reach if
//! somebody left. A tie is drawn with the hand, from mark to mark; it ends, and is kept, from its own menu.
//!
//! Where people stand is reckoned elsewhere ([`crate::insight::network::layout`]) and is the same at every start. A
//! person in question keeps their neighbours; all others stand back.

mod beside;
mod model;
pub(super) mod strand;

use std::collections::HashSet;

use egui::{Align2, Popup, PopupAnchor, PopupKind, Pos2, Rect, Role, Sense, Ui, Vec2, WidgetInfo, pos2, vec2};

use super::legend::{self, Sign};
use super::person::Person;
use super::picture::{Area, Cast, Drawn, Picture, Scene, Spot};
use super::placement::{Layout, Placed};
use super::{acts, marks, sentences, ties};
use crate::document::{Edit, Label};
use crate::ui::asking::Asking;
use crate::ui::context::Cx;
use crate::ui::icons::Icon;
use crate::ui::naming::{Named, stakeholder_name};
use crate::ui::theme::{self, SPACE_2, Theme};
use crate::ui::widgets::{button, popup};
use crate::workspace::{AnyRecord, StakeholderId, StakeholderKind, Tie, TieId, TieKind};
use model::{Model, Order};
use strand::{Ink, Way};

/// Height of the line over the picture that says how much is known, in points.
const STRIP: f32 = 34.0;
/// Room between the edge of the paper and the outermost people, in points.
const INSET: Vec2 = vec2(46.0, 34.0);
/// From so many ties on they are thin lines until somebody is in question.
const MANY: usize = 220;
/// So near a tie the pointer is on it, in points.
const NEAR: f32 = 6.0;

/// The lens with its own small state.
#[derive(Default)]
pub struct Influence {
    model: Model,
    order: Order,
    number: u64,
    /// Where people stand, in the unit square.
    places: std::collections::HashMap<StakeholderId, (f64, f64)>,
    paper: Option<Rect>,
    /// The ways of the ties, in their order, in the scene.
    ways: Vec<Way>,
    /// Who is taken away to see what that does, and whom we could then not reach any more.
    without: Option<StakeholderId>,
    cut_off: Vec<StakeholderId>,
    /// How many hang on whoever joins them to the greatest piece, of these insights.
    beyond: std::collections::HashMap<StakeholderId, usize>,
    beyond_of: Option<u64>,
    /// Who does not stand back; none = nobody does.
    around: Option<HashSet<StakeholderId>>,
    /// From whom a tie is being drawn.
    drawing: Option<StakeholderId>,
    /// A tie that only lacks its kind.
    drawn: Option<(StakeholderId, StakeholderId, Pos2)>,
    /// A tie whose menu is open.
    menu: Option<(TieId, Pos2)>,
}

impl Picture for Influence {
    fn refresh(&mut self, cx: &Cx<'_>) {
        self.model.refresh(cx, self.order);
        if self.number != cx.mapped.number {
            self.number = cx.mapped.number;
            self.places = cx.mapped.map.map(|map| map.layout.iter().collect()).unwrap_or_default();
        }
        if self.beyond_of != Some(cx.source) {
            self.beyond_of = Some(cx.source);
            let network = &cx.insights.network;
            let joins = cx.shown().stakeholders.iter().map(|one| one.id);
            let joins = joins.filter(|who| network.place(*who).is_some_and(|place| place.joins));
            let lost = |who| network.pieces_without(who).iter().skip(1).map(|piece| piece.people.len()).sum();
            self.beyond = joins.map(|who| (who, lost(who))).collect();
        }
        self.without = self.without.filter(|who| acts::selected(cx) == Some(*who));
        self.cut_off = self.without.map(|who| cx.insights.network.cut_off_without(who)).unwrap_or_default();
    }

    fn stands(&self, person: &Person) -> bool {
        self.places.contains_key(&person.id)
    }

    fn waiting(&self, cx: &Cx<'_>, waiting: &[&Person]) -> String {
        let people = waiting.iter().filter(|one| one.kind == StakeholderKind::Person).count();
        cx.words.with("ties-tray", &[("people", people.into()), ("groups", (waiting.len() - people).into())])
    }

    fn finding(&mut self, cx: &Cx<'_>, cast: &Cast<'_>) -> String {
        let network = &cx.insights.network;
        let ties = network.known.ties;
        if ties == 0 {
            return cx.text("ties-finding-none-known").to_owned();
        }
        let there = || cast.shown.iter().filter(|person| person.left_on.is_none());
        // Of those with whom as many leave the most powerful comes first, as those shown do.
        let lost = |person: &Person| network.cut_off_count(person.id);
        let most = there().rev().max_by_key(|person| lost(person)).filter(|person| lost(person) > 0);
        if let Some(person) = most {
            let places =
                [("name", sentences::titled(person).into()), ("n", lost(person).into()), ("ties", ties.into())];
            return cx.words.with("ties-finding-only-way", &places);
        }
        let beyond = |person: &Person| self.beyond.get(&person.id).copied();
        let joins = there().rev().filter_map(|person| Some((beyond(person)?, person))).max_by_key(|(n, _)| *n);
        match joins {
            Some((n, person)) => {
                let places = [("name", sentences::titled(person).into()), ("n", n.into()), ("ties", ties.into())];
                cx.words.with("ties-finding-joins", &places)
            }
            None => cx.words.with("ties-finding-none", &[("ties", ties.into())]),
        }
    }

    fn drawn(&self, cx: &Cx<'_>, (n, _, total): (usize, usize, usize)) -> String {
        let places = [("n", n.into()), ("total", total.into()), ("ties", self.model.ties.len().into())];
        cx.words.with("ties-drawn", &places)
    }

    fn has_beside(&self) -> bool {
        true
    }

    fn beside(&mut self, ui: &mut Ui, cx: &Cx<'_>, cast: &Cast<'_>) {
        beside::show(ui, cx, cast, &self.model, &mut self.order);
    }

    fn signs(&self) -> Vec<Sign> {
        let kinds = TieKind::CHOICES.iter().map(|kind| Sign::Tie(*kind));
        let people = legend::usual().into_iter().chain([Sign::Power]);
        let cut_off = (!self.cut_off.is_empty()).then_some(Sign::CutOff);
        let holds = (!self.model.held.is_empty()).then_some(Sign::Holds);
        kinds.chain(holds).chain(people).chain(cut_off).collect()
    }

    fn state(&self) -> u64 {
        self.number
    }

    fn scene(&mut self, _ui: &Ui, _cx: &Cx<'_>, cast: &Cast<'_>, room: Vec2) -> Scene {
        let paper = Rect::from_min_max(pos2(0.0, STRIP), room.to_pos2());
        self.paper = Some(paper);
        let inner = paper.shrink2(INSET);
        if !inner.is_positive() {
            return Scene::default();
        }
        let spot = |person: &&Person| {
            let (x, y) = self.places.get(&person.id)?;
            let at = inner.min + vec2(*x as f32 * inner.width(), *y as f32 * inner.height());
            Some(Spot::new(person.id, at))
        };
        let spots: Vec<Spot> = cast.shown.iter().filter_map(spot).collect();
        let at = |who: StakeholderId| spots.iter().find(|spot| spot.who == who).map(|spot| spot.at);
        let few = self.model.ties.len() <= MANY;
        let line = |tie: &model::Tied| Some([at(tie.from)?, at(tie.to)?]);
        let lines = if few { self.model.ties.iter().filter_map(line).collect() } else { Vec::new() };
        Scene { spots, area: Area(paper.shrink(4.0)), lines, ..Scene::default() }
    }

    fn laid_out(&mut self, scene: &Scene, layout: &Layout, _cast: &Cast<'_>) {
        let index: std::collections::HashMap<StakeholderId, usize> =
            scene.spots.iter().enumerate().map(|(index, spot)| (spot.who, index)).collect();
        let placed = |who: StakeholderId| layout.placed[*index.get(&who)?];
        let others: Vec<Placed> = layout.placed.iter().flatten().copied().collect();
        let few = self.model.ties.len() <= MANY;
        let way = |tie: &model::Tied| match (placed(tie.from), placed(tie.to)) {
            (Some(from), Some(to)) if few => Way::round(from, to, tie.lane, &others),
            (Some(from), Some(to)) => Way::bent(from, to, 0.0),
            _ => Way::default(),
        };
        self.ways = self.model.ties.iter().map(way).collect();
    }

    fn stands_back(&self, who: StakeholderId) -> bool {
        self.around.as_ref().is_some_and(|around| !around.contains(&who))
    }

    fn under(&mut self, ui: &mut Ui, cx: &Cx<'_>, _cast: &Cast<'_>, drawn: &Drawn<'_>) {
        let Some(paper) = self.paper.map(|paper| drawn.on_screen(paper)) else { return };
        let theme = cx.theme;
        ui.painter().rect(paper, f32::from(theme::RADIUS), theme.surface, theme.hairline(), egui::StrokeKind::Inside);
        let question = if drawn.held.is_some() { None } else { drawn.hovered.or(drawn.chosen) };
        let mut around = question.map(|who| self.model.around(who));
        if let (Some(around), Some(_)) = (&mut around, self.without.filter(|who| question == Some(*who))) {
            around.extend(self.cut_off.iter().copied());
        }
        self.around = around;
        let painter = ui.painter().with_clip_rect(paper.intersect(ui.clip_rect()));
        let many = self.model.ties.len() > MANY;
        for (tie, way) in self.model.ties.iter().zip(&self.ways) {
            if way.0.is_empty() {
                continue;
            }
            let ends = [tie.from, tie.to];
            let asked = question.is_some_and(|who| ends.contains(&who)) || cx.is_selected(tie.id);
            let gone = self.without.is_some_and(|who| ends.contains(&who));
            let moved: Vec<Pos2> = if drawn.moving {
                // On their way marks are followed by straight lines.
                let (Some(from), Some(to)) = (drawn.spot(tie.from), drawn.spot(tie.to)) else { continue };
                Way::bent(from, to, 0.0).0
            } else {
                way.0.iter().map(|at| drawn.at(*at)).collect()
            };
            let faded = gone || (question.is_some() && !asked);
            if many && !asked {
                strand::thin(&painter, theme, tie.kind, &moved, faded);
            } else {
                let ink = match (faded, tie.stale && !asked) {
                    (true, _) => Ink::Faded,
                    (false, true) => Ink::Old,
                    (false, false) => Ink::Full,
                };
                strand::draw(&painter, theme, tie.kind, &moved, ink);
            }
        }
        for pair in self.model.held.iter().filter(|pair| model::asks(cx, **pair, question)) {
            if let (Some(from), Some(to)) = (drawn.spot(pair.0), drawn.spot(pair.1)) {
                let way = Way::bent(from, to, 0.0).0;
                if let [from, .., to] = way.as_slice() {
                    holds(&painter, theme, [*from, *to]);
                }
            }
        }
        self.strip(ui, cx, drawn, paper);
    }

    fn over(&mut self, ui: &mut Ui, cx: &Cx<'_>, cast: &Cast<'_>, drawn: &Drawn<'_>, over_mark: bool) {
        let Some(paper) = self.paper.map(|paper| drawn.on_screen(paper)) else { return };
        for who in &self.cut_off {
            let Some(spot) = drawn.spot(*who) else { continue };
            marks::crossed(ui.painter(), cx.theme, spot.center, spot.radius);
        }
        if cx.mapped.map.is_none() {
            let font = theme::regular(theme::BODY);
            ui.painter().text(paper.center(), Align2::CENTER_CENTER, cx.text("ties-wait"), font, cx.theme.quiet);
        } else if self.model.ties.is_empty() {
            Self::nothing(ui, cx, paper);
        }
        self.hand(ui, cx, cast, drawn);
        self.kinds(ui, cx);
        if !over_mark && !drawn.quiet && !drawn.moving && self.drawing.is_none() {
            self.explain(ui, cx, drawn, paper);
        }
        self.tie_menu(ui, cx);
    }

    fn under_name(&self, cx: &Cx<'_>, person: &Person) -> String {
        let lost = cx.insights.network.cut_off_count(person.id);
        if lost > 0 {
            return cx.words.with("ties-under-only-way", &[("n", lost.into())]);
        }
        match cx.insights.network.place(person.id).map(|place| place.looked_to) {
            Some(n @ 3..) => cx.words.with("ties-under-looked-to", &[("n", n.into())]),
            _ => String::new(),
        }
    }
}

/// That one of us keeps in touch with somebody: dots, as no tie is known of them.
pub(super) fn holds(painter: &egui::Painter, theme: &Theme, way: [Pos2; 2]) {
    painter.extend(egui::Shape::dotted_line(&way, theme.quiet, 5.0, 1.0));
}

impl Influence {
    /// How much is known, and what would be if the person in question left.
    fn strip(&mut self, ui: &mut Ui, cx: &Cx<'_>, drawn: &Drawn<'_>, paper: Rect) {
        let place = Rect::from_min_max(pos2(paper.left(), paper.top() - STRIP), pos2(paper.right(), paper.top() - 4.0));
        let mut inside = ui.new_child(
            egui::UiBuilder::new()
                .id_salt("ties-strip")
                .max_rect(place)
                .layout(egui::Layout::right_to_left(egui::Align::Center)),
        );
        let chosen = acts::selected(cx).filter(|_| drawn.held.is_none());
        let known = chosen.filter(|who| cx.insights.network.place(*who).is_some() && cx.insights.network.has_us());
        if let Some(who) = known {
            let name = stakeholder_name(cx.shown(), who, cx.words);
            let word = cx.words.with("ties-without", &[("name", name.into())]);
            if let Some(on) = button::switch(&mut inside, cx.theme, &word, self.without.is_some()) {
                self.without = on.then_some(who);
            }
        }
        let sentence = self.known(cx);
        let room = (inside.available_width() - SPACE_2).max(1.0);
        let mut job =
            egui::text::LayoutJob::simple(sentence.clone(), theme::regular(theme::CAPTION), cx.theme.text, room);
        // What would be if somebody left is a long sentence beside a long name.
        job.wrap.max_rows = 2;
        let mut galley = ui.painter().layout_job(job);
        if galley.rows.len() < 2 {
            galley = crate::ui::widgets::one_line_on(ui.painter(), &sentence, theme::regular(theme::CAPTION), room);
        }
        let said = Rect::from_min_size(pos2(place.left(), place.center().y - galley.size().y / 2.0), galley.size());
        let ink = if self.without.is_some() { cx.theme.text } else { cx.theme.quiet };
        ui.painter().galley(said.min, galley, ink);
        let response = ui.interact(said, ui.scope_id().with("ties-known"), Sense::hover());
        response.widget_info(|| WidgetInfo::labeled(Role::Label, true, &sentence));
        popup::beside(&response, &sentence);
    }

    /// What is known, or what is lost when one leaves, in a sentence.
    fn known(&self, cx: &Cx<'_>) -> String {
        let network = &cx.insights.network;
        if let Some(who) = self.without {
            let name = stakeholder_name(cx.shown(), who, cx.words);
            if self.cut_off.is_empty() {
                return cx.words.with("ties-without-nobody", &[("name", name.into())]);
            }
            let names: Vec<String> =
                self.cut_off.iter().take(4).map(|who| stakeholder_name(cx.shown(), *who, cx.words)).collect();
            let places = [
                ("name", name.into()),
                ("n", self.cut_off.len().into()),
                ("who", cx.words.list(&names).into()),
                ("more", self.cut_off.len().saturating_sub(names.len()).into()),
            ];
            return cx.words.with("ties-without-cut-off", &places);
        }
        let known = &network.known;
        cx.words.with("ties-known", &[("n", known.ties.into()), ("stale", known.stale.len().into())])
    }

    /// What belongs here, and the first act.
    fn nothing(ui: &mut Ui, cx: &Cx<'_>, paper: Rect) {
        let mut inside = ui.new_child(egui::UiBuilder::new().max_rect(paper.shrink(SPACE_2)));
        let act = cx.editable.then(|| cx.text("ties-empty-act"));
        if crate::ui::widgets::card::empty(&mut inside, cx.theme, Icon::Tie, cx.text("ties-empty"), act) {
            cx.command(crate::ui::command::Command::Add(crate::workspace::RecordKind::Tie));
        }
    }

    /// A tie is drawn from mark to mark.
    fn hand(&mut self, ui: &Ui, cx: &Cx<'_>, cast: &Cast<'_>, drawn: &Drawn<'_>) {
        let Some(pointer) = ui.input(|input| input.pointer.latest_pos()) else { return };
        let from = drawn.held.map(|held| held.who).filter(|_| cx.editable);
        self.drawing = from;
        let Some(from) = from else { return };
        // Who waits in the tray has no mark yet: the tie begins where it was taken.
        let press = ui.input(|input| input.pointer.press_origin()).unwrap_or(pointer);
        let start = drawn.spot(from).unwrap_or(Placed { center: press, radius: 4.0, label: None });
        let over = cast.shown.iter().filter(|person| person.id != from).find_map(|person| {
            let spot = drawn.spot(person.id)?;
            (spot.center.distance(pointer) <= spot.radius + 3.0).then_some((person.id, spot))
        });
        let end = over.map_or(Placed { center: pointer, radius: 2.0, label: None }, |(_, spot)| spot);
        strand::draw(ui.painter(), cx.theme, TieKind::ReportsTo, &Way::bent(start, end, 0.0).0, Ink::Full);
        if let Some((to, spot)) = over {
            ui.painter().circle_stroke(spot.center, spot.radius + 1.0, cx.theme.focus_ring());
            if ui.input(|input| input.pointer.any_released()) {
                self.drawn = Some((from, to, pointer));
                Popup::open_id(ui.ctx(), kinds_id());
            }
        }
    }

    /// Asks of what kind the tie is that was drawn.
    fn kinds(&mut self, ui: &Ui, cx: &Cx<'_>) {
        let Some((from, to, at)) = self.drawn else { return };
        if !Popup::is_id_open(ui.ctx(), kinds_id()) {
            self.drawn = None;
            return;
        }
        let name = |who| stakeholder_name(cx.shown(), who, cx.words);
        let title = format!("{} → {}", name(from), name(to));
        let menu = Popup::new(kinds_id(), ui.ctx().clone(), PopupAnchor::Position(at), ui.layer_id());
        menu.kind(PopupKind::Menu).open_memory(None).accessible_name(cx.text("ties-kind")).show(|ui| {
            ui.set_min_width(220.0);
            ui.spacing_mut().item_spacing.y = 0.0;
            popup::group(ui, cx.theme, &title);
            for kind in TieKind::CHOICES {
                let there = cx.file.ties.iter().any(|tie| {
                    let open = tie.until.is_none_or(|until| until >= cx.day);
                    tie.kind == *kind && tie.from == from && tie.to == to && open
                });
                let icon = there.then_some(Icon::Check);
                if popup::item(ui, cx.theme, icon, kind.name(cx.words), "", !there).clicked() {
                    cx.ask(Asking::tie(from, to, *kind, Some(cx.day)));
                    ui.close();
                }
            }
        });
    }

    /// Says what the tie under the pointer is; a click selects it, the other button opens its menu.
    fn explain(&mut self, ui: &mut Ui, cx: &Cx<'_>, drawn: &Drawn<'_>, paper: Rect) {
        let Some(pointer) = ui.ctx().pointer_hover_pos().filter(|at| paper.contains(*at)) else { return };
        if ui.ctx().layer_id_at(pointer) != Some(ui.layer_id()) || self.model.ties.len() > MANY {
            return;
        }
        let at = pointer - drawn.origin;
        let near = self.ways.iter().zip(&self.model.ties).map(|(way, tie)| (way.far(at), tie));
        let Some((_, tie)) = near.filter(|(far, _)| *far < NEAR).min_by(|a, b| a.0.total_cmp(&b.0)) else { return };
        let Some(record) = cx.shown().ties.get(tie.id) else { return };
        let sentence = sentence(cx, record, tie.stale);
        let under = Rect::from_center_size(pointer, Vec2::splat(4.0));
        let response = ui.interact(under, ui.scope_id().with(("tie", tie.id)), Sense::click());
        response.widget_info(|| WidgetInfo::labeled(Role::Button, true, &sentence));
        if response.clicked() {
            cx.select(tie.id);
        }
        if response.secondary_clicked() && cx.editable {
            self.menu = Some((tie.id, pointer));
            Popup::open_id(ui.ctx(), menu_id());
        }
        popup::beside(&response, sentence);
    }

    fn tie_menu(&mut self, ui: &Ui, cx: &Cx<'_>) {
        let Some((id, at)) = self.menu else { return };
        let record = cx.file.ties.get(id);
        let (Some(tie), true) = (record, Popup::is_id_open(ui.ctx(), menu_id())) else {
            self.menu = None;
            return;
        };
        let menu = Popup::new(menu_id(), ui.ctx().clone(), PopupAnchor::Position(at), ui.layer_id());
        menu.kind(PopupKind::Menu).open_memory(None).show(|ui| {
            ui.set_min_width(220.0);
            ui.spacing_mut().item_spacing.y = 0.0;
            popup::group(ui, cx.theme, &ties::sentence(cx, tie));
            if popup::item(ui, cx.theme, Some(Icon::PanelRight), cx.text("people-act-open"), "", true).clicked() {
                cx.select(tie.id);
                ui.close();
            }
            if popup::item(ui, cx.theme, None, cx.text("ties-end"), "", true).clicked() {
                end(cx, tie);
                ui.close();
            }
        });
    }
}

/// Ends a tie: it held until yesterday (until the day it began, where that is today), and stays in the file.
fn end(cx: &Cx<'_>, tie: &Tie) {
    let before = cx.day.pred_opt().unwrap_or(cx.day);
    let until = tie.since.map_or(before, |since| since.max(before));
    let name = |who| stakeholder_name(cx.file, who, cx.words);
    let label = Label::about("edit-end-tie", format!("{} → {}", name(tie.from), name(tie.to)));
    cx.edit(Edit::Put(AnyRecord::Tie(Tie { until: Some(until), ..tie.clone() })), label);
}

/// A tie with its strength and its age.
fn sentence(cx: &Cx<'_>, tie: &Tie, stale: bool) -> String {
    let places = [
        ("tie", ties::sentence(cx, tie).into()),
        ("strength", usize::from(tie.strength).into()),
        ("since", cx.words.date_short(tie.since.unwrap_or(tie.meta.on)).into()),
    ];
    let said = cx.words.with("ties-tie", &places);
    if stale { format!("{said}\n{}", cx.text("ties-stale")) } else { said }
}

fn kinds_id() -> egui::Id {
    egui::Id::unique("ties-kinds")
}

fn menu_id() -> egui::Id {
    egui::Id::unique("ties-menu")
}
