//! The ties of the person in question, drawn between marks and explained under the pointer.

use egui::{Painter, Pos2, Rect, Tooltip, Ui, Vec2, vec2};

use super::marks;
use super::person::People;
use super::placement::{Placed, distance_to};
use crate::ui::context::Cx;
use crate::ui::naming::Named as _;
use crate::ui::theme;
use crate::workspace::{StakeholderId, Tie, TieId, TieKind};

/// A tie on the map.
pub struct Line {
    /// Which.
    pub tie: TieId,
    /// From edge to edge.
    pub line: [Pos2; 2],
}

/// The ties that a person has on the day shown.
pub fn of<'a>(cx: &Cx<'a>, who: StakeholderId) -> impl Iterator<Item = &'a Tie> {
    let day = cx.day;
    cx.shown().ties.iter().filter(move |tie| {
        (tie.from == who || tie.to == who) && tie.from != tie.to && tie.until.is_none_or(|until| until >= day)
    })
}

/// Draws the ties of a person to everybody who stands on the map.
pub fn draw(
    painter: &Painter,
    cx: &Cx<'_>,
    people: &People,
    who: StakeholderId,
    spots: &dyn Fn(StakeholderId) -> Option<Placed>,
) -> Vec<Line> {
    let (mut lines, mut said) = (Vec::new(), Vec::new());
    let marks: Vec<Placed> = people.all.iter().filter_map(|person| spots(person.id)).collect();
    for tie in of(cx, who) {
        let (Some(from), Some(to)) = (spots(tie.from), spots(tie.to)) else { continue };
        if people.get(tie.from).is_none() || people.get(tie.to).is_none() {
            continue;
        }
        let line = marks::tie(painter, cx.theme, tie.kind, (from.center, from.radius), (to.center, to.radius));
        // Said on the line itself: it is drawn for one person only, and is no movement.
        let word = tie.kind.name(cx.words).to_owned();
        let galley = painter.layout_no_wrap(word, theme::regular(theme::CAPTION), cx.theme.quiet);
        if galley.size().x + 30.0 < line[0].distance(line[1])
            && let Some(strip) = free(line, galley.size() + vec2(6.0, 0.0), &marks, &said)
        {
            painter.rect_filled(strip, 3.0, cx.theme.surface);
            painter.galley(strip.center() - galley.size() / 2.0, galley, cx.theme.quiet);
            said.push(strip);
        }
        lines.push(Line { tie: tie.id, line });
    }
    lines
}

/// Where on a line a word of this size stands clear of all marks, which are drawn over it, and of other words: as near to
/// the middle as can be. None where there is no such place; then what the tie is stands under the pointer.
fn free(line: [Pos2; 2], size: Vec2, marks: &[Placed], said: &[Rect]) -> Option<Rect> {
    let places = [0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8].into_iter();
    let mut strips = places.map(|share| Rect::from_center_size(line[0].lerp(line[1], share), size));
    strips.find(|strip| {
        let clear = |mark: &Placed| strip.distance_to_pos(mark.center) > mark.radius + 1.0;
        marks.iter().all(clear) && !said.iter().any(|other| other.intersects(*strip))
    })
}

/// A tie in a sentence.
pub fn sentence(cx: &Cx<'_>, tie: &Tie) -> String {
    let name = |who: StakeholderId| crate::ui::naming::stakeholder_name(cx.shown(), who, cx.words);
    let places = [("from", name(tie.from).into()), ("to", name(tie.to).into())];
    match tie.kind {
        TieKind::ReportsTo => cx.words.with("people-tie-reports-to", &places),
        TieKind::Influences => cx.words.with("people-tie-influences", &places),
        TieKind::Helps => cx.words.with("people-tie-helps", &places),
        TieKind::Conflicts => cx.words.with("people-tie-conflicts", &places),
        TieKind::Introduced => cx.words.with("people-tie-introduced", &places),
    }
}

/// Says what the tie under the pointer is; a click selects it.
pub fn explain(ui: &Ui, cx: &Cx<'_>, lines: &[Line], plot: Rect) {
    let Some(pointer) = ui.ctx().pointer_hover_pos().filter(|at| plot.contains(*at)) else { return };
    if ui.ctx().layer_id_at(pointer) != Some(ui.layer_id()) {
        return;
    }
    let near = lines.iter().map(|line| (distance_to(pointer, line.line), line)).filter(|(far, _)| *far < 6.0);
    let Some((_, line)) = near.min_by(|a, b| a.0.total_cmp(&b.0)) else { return };
    let Some(tie) = cx.shown().ties.get(line.tie) else { return };
    let sentence = sentence(cx, tie);
    let id = ui.make_persistent_id(("tie", line.tie));
    Tooltip::always_open(ui.ctx().clone(), ui.layer_id(), id, egui::PopupAnchor::Pointer)
        .gap(12.0)
        .show(|ui| ui.label(sentence));
}

#[cfg(test)]
mod tests {
    use egui::{pos2, vec2};

    use super::*;

    fn mark(x: f32, y: f32) -> Placed {
        Placed { center: pos2(x, y), radius: 16.0, label: None }
    }

    #[test]
    fn the_word_of_a_tie_stands_clear_of_marks_and_of_other_words() {
        let line = [pos2(0.0, 0.0), pos2(300.0, 0.0)];
        let at = |marks: &[Placed], said: &[Rect]| free(line, vec2(60.0, 14.0), marks, said).map(|one| one.center().x);
        assert_eq!(at(&[], &[]), Some(150.0), "in the middle where nothing is");
        assert_eq!(at(&[mark(160.0, 4.0)], &[]), Some(90.0), "beside a mark that would hide it");
        let other = Rect::from_center_size(pos2(90.0, 0.0), vec2(60.0, 14.0));
        assert_eq!(
            at(&[mark(160.0, 4.0)], &[other]),
            Some(210.0),
            "and beside another word, no farther from the middle than it must"
        );
        let everywhere: Vec<Placed> = (0..10).map(|step| mark(step as f32 * 33.0, 0.0)).collect();
        assert_eq!(at(&everywhere, &[]), None, "nowhere rather than under a mark");
    }
}
