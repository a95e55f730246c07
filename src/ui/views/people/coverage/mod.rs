//! Organisation and coverage: their people by where they belong, ours beside them; who covers whom and how well, who hangs
//! by a single thread, where nobody is named. Figures are [`crate::insight::coverage`]'s.

mod matrix;
mod parts;
mod plan;
mod words;

use std::collections::HashSet;

use egui::{Align2, Painter, Pos2, Rect, Role, Sense, Stroke, StrokeKind, Ui, Vec2, WidgetInfo, pos2, vec2};

use super::legend::{self, Sign};
use super::person::Person;
use super::picture::{Area, Cast, Drawn, Picture, Scene, Spot};
use super::placement::Zone;
use crate::insight::coverage::{Depth, Thread};
use crate::ui::context::Cx;
use crate::ui::theme::{self, SPACE_1, SPACE_2, SPACE_3, Theme};
use crate::ui::widgets::chip::Mark;
use crate::ui::widgets::{one_line_on, person, popup, ring_on};
use crate::workspace::{Side, StakeholderId, StakeholderKind};
use plan::{Line, Plan};

/// Radius of a person's disc in a row, in points.
const DISC: f32 = 12.0;
/// Radius of the small discs of those who cover, in points.
const COVER: f32 = 8.5;
/// What a sign before the words takes, in points.
const SIGN: f32 = 14.0;

/// The lens with its own small state.
#[derive(Default)]
pub struct CoverageLens {
    plan: Plan,
    /// Who does not stand back; none = nobody does.
    around: Option<HashSet<StakeholderId>>,
}

impl Picture for CoverageLens {
    fn stands(&self, person: &Person) -> bool {
        person.kind == StakeholderKind::Person && person.left_on.is_none()
    }

    fn waits(&self, _person: &Person) -> bool {
        // Groups and organisations are the headings.
        false
    }

    fn waiting(&self, _cx: &Cx<'_>, _waiting: &[&Person]) -> String {
        String::new()
    }

    fn finding(&mut self, cx: &Cx<'_>, cast: &Cast<'_>) -> String {
        words::finding(cx, cast)
    }

    fn drawn(&self, cx: &Cx<'_>, _counts: (usize, usize, usize)) -> String {
        words::drawn(cx)
    }

    fn has_beside(&self) -> bool {
        true
    }

    fn beside(&mut self, ui: &mut Ui, cx: &Cx<'_>, cast: &Cast<'_>) {
        matrix::show(ui, cx, cast);
    }

    fn signs(&self) -> Vec<Sign> {
        let depths = [Depth::Often, Depth::Several, Depth::Once, Depth::OnPaper].map(Sign::Depth);
        depths.into_iter().chain([Sign::Alone]).chain(legend::usual()).collect()
    }

    fn scene(&mut self, ui: &Ui, cx: &Cx<'_>, cast: &Cast<'_>, room: Vec2) -> Scene {
        self.plan = Plan::of(ui.painter(), cx, cast, room);
        let lines = self.plan.ours.iter().chain(self.plan.boxes.iter().flat_map(|one| &one.lines));
        let spot = |line: &Line| Spot {
            who: line.who,
            at: pos2(line.rect.left() + DISC + SPACE_1, line.rect.center().y),
            radius: Some(DISC + 3.0),
            zone: Zone::Pinned,
            named: false,
        };
        let area = Rect::from_min_size(Pos2::ZERO, vec2(room.x, self.plan.height.max(room.y)));
        Scene { spots: lines.map(spot).collect(), area: Area(area), height: self.plan.height, ..Scene::default() }
    }

    fn stands_back(&self, who: StakeholderId) -> bool {
        self.around.as_ref().is_some_and(|around| !around.contains(&who))
    }

    fn under(&mut self, ui: &mut Ui, cx: &Cx<'_>, cast: &Cast<'_>, drawn: &Drawn<'_>) {
        let question = drawn.hovered.or(drawn.chosen);
        self.around = question.map(|who| around(cx, who)).filter(|around| around.len() > 1);
        let painter = ui.painter().with_clip_rect(drawn.rect.intersect(ui.clip_rect()));
        let theme = cx.theme;
        let card = |rect: Rect| {
            painter.rect(rect, f32::from(theme::RADIUS), theme.surface, theme.hairline(), StrokeKind::Inside);
        };
        let ours = drawn.on_screen(self.plan.ours_card);
        card(ours);
        heading(&painter, theme, ours, cx.text("coverage-ours"), &self.plan.ours_said, None);
        for line in &self.plan.ours {
            self.line(ui, &painter, cx, cast, drawn, line);
        }
        for one in &self.plan.boxes {
            let rect = drawn.on_screen(one.rect);
            if !rect.intersects(painter.clip_rect()) {
                continue;
            }
            card(rect);
            heading(&painter, theme, rect, &one.name, &one.said, one.mark);
            let place = Rect::from_min_size(rect.min, vec2(rect.width(), plan::HEAD));
            let said = format!("{}: {}", one.name, one.said);
            let response = ui.interact(place, ui.scope_id().with(("box", one.group)), Sense::click());
            response.widget_info(|| WidgetInfo::labeled(Role::Button, true, &said));
            ring_on(&painter, theme, &response, place.shrink(2.0), 6.0);
            if response.clicked()
                && let Some(group) = one.group
            {
                cx.select(group);
            }
            popup::beside(&response, &said);
            for line in &one.lines {
                self.line(ui, &painter, cx, cast, drawn, line);
            }
        }
        self.threads(&painter, cx, drawn, question);
    }

    fn under_name(&self, _cx: &Cx<'_>, _person: &Person) -> String {
        String::new()
    }
}

impl CoverageLens {
    /// The words of a row and who covers the person; the disc is the stage's.
    fn line(&self, ui: &Ui, painter: &Painter, cx: &Cx<'_>, cast: &Cast<'_>, drawn: &Drawn<'_>, line: &Line) {
        let rect = drawn.on_screen(line.rect);
        if !rect.intersects(painter.clip_rect()) {
            return;
        }
        let theme = cx.theme;
        let mut painter = painter.clone();
        if self.stands_back(line.who) {
            painter.set_opacity(0.35);
        }
        let mut right = rect.right() - SPACE_2;
        for (ours, depth) in &line.covers {
            let Some(person) = cast.people.get(*ours) else { continue };
            cover(&painter, theme, pos2(right - COVER, rect.center().y), &person.initials, *depth);
            right -= 2.0 * COVER + 3.0;
        }
        if line.more > 0 {
            let more = format!("+{}", line.more);
            let at = pos2(right, rect.center().y);
            right = painter.text(at, Align2::RIGHT_CENTER, more, theme::regular(theme::CAPTION), theme.quiet).left();
        }
        let left = rect.left() + 2.0 * DISC + SPACE_3;
        let room = (right - SPACE_2 - left).max(0.0);
        let name = person::name_within(&painter, (&line.name, true), theme::bold(theme::CAPTION), theme.text, room);
        painter.galley(pos2(left, rect.center().y - name.size().y + 1.0), name, theme.text);
        let mut said_left = left;
        if let Some(mark) = line.mark {
            mark.paint(&painter, theme, pos2(left + 5.0, rect.center().y + 8.0), 9.0);
            said_left += SIGN;
        }
        let said = one_line_on(&painter, &line.said, theme::regular(theme::CAPTION), room - (said_left - left));
        painter.galley(pos2(said_left, rect.center().y + 1.0), said, theme.quiet);
        let sentence = format!("{}: {}", line.name, line.sentence);
        let place = Rect::from_min_max(pos2(left, rect.top()), rect.max).intersect(painter.clip_rect());
        let response = ui.interact(place, ui.scope_id().with(("line", line.who)), Sense::click());
        response.widget_info(|| WidgetInfo::labeled(Role::Row, true, &sentence));
        ring_on(&painter, theme, &response, place, 4.0);
        if response.clicked() {
            cx.select(line.who);
        }
        popup::beside(&response, sentence);
    }

    /// From the person in question to all who cover them, or whom they cover.
    fn threads(&self, painter: &Painter, cx: &Cx<'_>, drawn: &Drawn<'_>, question: Option<StakeholderId>) {
        let (Some(who), false) = (question, drawn.moving) else { return };
        for other in self.around.iter().flatten().filter(|other| **other != who) {
            let (Some(one), Some(to)) = (drawn.spot(who), drawn.spot(*other)) else { continue };
            let pair = cx.insights.coverage.pair(who, *other).or_else(|| cx.insights.coverage.pair(*other, who));
            let Some(depth) = pair.and_then(|pair| pair.depth(&cx.shown().engagement.thresholds)) else { continue };
            let (from, to) = if one.center.x > to.center.x { (to, one) } else { (one, to) };
            // From the edge of our card: over it names stand.
            let a = pos2(drawn.at(self.plan.ours_card.max).x, from.center.y);
            let b = to.center - vec2(to.radius, 0.0);
            let reach = ((b.x - a.x) / 2.0).max(20.0);
            let points = [a, a + vec2(reach, 0.0), b - vec2(reach, 0.0), b];
            let width = match depth {
                Depth::Often => 2.6,
                Depth::Several => 1.8,
                Depth::Once | Depth::OnPaper => 1.0,
            };
            let stroke = Stroke::new(width, cx.theme.quiet);
            let curve =
                egui::epaint::CubicBezierShape::from_points_stroke(points, false, egui::Color32::TRANSPARENT, stroke);
            if depth == Depth::OnPaper {
                painter.extend(egui::Shape::dashed_line(&curve.flatten(Some(0.5)), stroke, 4.0, 4.0));
            } else {
                painter.add(curve);
            }
        }
    }
}

/// A person with all who cover them, or whom they cover.
fn around(cx: &Cx<'_>, who: StakeholderId) -> HashSet<StakeholderId> {
    let (coverage, limits) = (&cx.insights.coverage, &cx.shown().engagement.thresholds);
    let ours = cx.shown().stakeholders.get(who).is_some_and(|one| one.side == Side::Ours);
    let mut around: HashSet<StakeholderId> = if ours {
        let covered =
            |them: &&StakeholderId| coverage.pair(**them, who).is_some_and(|pair| pair.depth(limits).is_some());
        coverage.people.keys().filter(covered).copied().collect()
    } else {
        coverage.pairs_of(who).filter(|(_, pair)| pair.depth(limits).is_some()).map(|(us, _)| us).collect()
    };
    around.insert(who);
    around
}

/// Name and figures of a card, with a sign where something is missing.
fn heading(painter: &Painter, theme: &Theme, card: Rect, name: &str, said: &str, mark: Option<Mark>) {
    let left = card.left() + SPACE_3;
    let room = card.width() - 2.0 * SPACE_3;
    let title = one_line_on(painter, name, theme::bold(theme::BODY), room);
    painter.galley(pos2(left, card.top() + 7.0), title, theme.text);
    let mut said_left = left;
    if let Some(mark) = mark {
        mark.paint(painter, theme, pos2(left + 5.0, card.top() + 35.0), 9.0);
        said_left += SIGN;
    }
    let said = one_line_on(painter, said, theme::regular(theme::CAPTION), room - (said_left - left));
    painter.galley(pos2(said_left, card.top() + 27.0), said, theme.quiet);
}

/// One of us by initials over the bars that say how well.
fn cover(painter: &Painter, theme: &Theme, center: Pos2, initials: &str, depth: Depth) {
    let ink = if depth == Depth::OnPaper { theme.quiet } else { theme.text };
    let wide = initials.chars().any(|c| c > '\u{2e80}');
    let size = if wide || initials.chars().count() > 2 { 8.0 } else { 9.0 };
    painter.text(center - vec2(0.0, 6.0), Align2::CENTER_CENTER, initials, theme::bold(size), ink);
    depth_bars(painter, theme, center + vec2(0.0, 6.0), depth);
}

/// The sign of a depth: three bars of rising height, of which as many are full as the depth says; all hollow on paper.
pub(super) fn depth_bars(painter: &Painter, theme: &Theme, center: Pos2, depth: Depth) {
    let full = match depth {
        Depth::OnPaper => 0,
        Depth::Once => 1,
        Depth::Several => 2,
        Depth::Often => 3,
    };
    for bar in 0..3_u8 {
        let high = 4.0 + 2.5 * f32::from(bar);
        let left = center.x - 6.0 + 4.5 * f32::from(bar);
        let rect = Rect::from_min_max(pos2(left, center.y + 4.5 - high), pos2(left + 3.0, center.y + 4.5));
        if bar < full {
            painter.rect_filled(rect, 0.5, theme.text);
        } else {
            painter.rect_stroke(rect, 0.5, Stroke::new(1.0, theme.ghost), StrokeKind::Inside);
        }
    }
}

/// The sign of a thread that is not as it should be.
fn mark_of(thread: Thread) -> Option<Mark> {
    match thread {
        Thread::Single(_) | Thread::OnPaper => Some(Mark::Watch),
        Thread::Nobody => Some(Mark::Unknown),
        Thread::Several => None,
    }
}
