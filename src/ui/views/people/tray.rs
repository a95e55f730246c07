//! Those of whom too little is known to stand in a lens: they wait under it and can be dragged into it.

use egui::{Align2, Rect, Role, Sense, Ui, WidgetInfo, pos2, vec2};

use super::person::{People, Person};
use super::picture::Picture;
use super::stage::Stage;
use super::{acts, marks, sentences};
use crate::ui::context::Cx;
use crate::ui::theme::{self, RADIUS_SMALL, SPACE_1, SPACE_2};
use crate::ui::widgets::{button, one_line_on, popup};
use crate::workspace::Side;

/// Height of the tray with its caption, in points.
const HEIGHT: f32 = 54.0;
/// Radius of the discs, in points.
const DISC: f32 = 10.0;

/// Who waits: the client's people first, ours last.
pub fn waiting<'a>(shown: &[&'a Person], picture: &dyn Picture) -> Vec<&'a Person> {
    let mut waiting: Vec<&Person> =
        shown.iter().copied().filter(|person| picture.waits(person) && person.left_on.is_none()).collect();
    waiting.sort_by_key(|person| match person.side {
        Side::Client => 0,
        Side::Third => 1,
        Side::Ours => 2,
    });
    waiting
}

/// How much height the tray takes, in points; 0 when nobody waits.
pub fn height(waiting: &[&Person]) -> f32 {
    if waiting.is_empty() { 0.0 } else { HEIGHT }
}

/// Shows the tray of the scene that is drawn in `scene`. Whether the rest, for whom there is no room, is asked for.
pub fn show(
    ui: &mut Ui,
    cx: &Cx<'_>,
    people: &People,
    waiting: &[&Person],
    (stage, picture): (&mut Stage, &dyn Picture),
    scene: Rect,
) -> bool {
    let theme = cx.theme;
    let caption = picture.waiting(cx, waiting);
    let (room, _) = ui.allocate_exact_size(vec2(ui.available_width(), HEIGHT), Sense::hover());
    let font = theme::regular(theme::CAPTION);
    ui.painter().text(room.min + vec2(0.0, 3.0), Align2::LEFT_TOP, caption, font, theme.quiet);
    let row = Rect::from_min_max(pos2(room.left(), room.top() + 22.0), room.max - vec2(0.0, 4.0));
    let more_room = 64.0;
    let mut left = row.left();
    for (index, person) in waiting.iter().enumerate() {
        let last = index + 1 == waiting.len();
        let galley = one_line_on(ui.painter(), &sentences::brief(person, 18), theme::regular(theme::CAPTION), 130.0);
        let width = 2.0 * DISC + 3.0 * SPACE_1 + galley.size().x + SPACE_2;
        if left + width > row.right() - if last { 0.0 } else { more_room } {
            let more = cx.words.with("people-tray-more", &[("n", (waiting.len() - index).into())]);
            let place = Rect::from_min_max(pos2(left, row.top()), row.max);
            let mut inside = ui.new_child(egui::UiBuilder::new().max_rect(place));
            return button::plain(&mut inside, theme, &more).clicked();
        }
        let rect = Rect::from_min_size(pos2(left, row.top()), vec2(width, row.height()));
        left += width + SPACE_1;
        let sense = if cx.editable { Sense::click_and_drag() } else { Sense::click() };
        let response = ui.interact(rect, ui.make_persistent_id(("tray", person.id)), sense);
        let sentence = &person.sentence;
        let selected = acts::selected(cx) == Some(person.id);
        response.widget_info(|| WidgetInfo::selected(Role::Button, true, selected, sentence));
        let fill = if selected {
            theme.selection
        } else if response.hovered() || response.has_focus() {
            theme.hover
        } else {
            theme.surface
        };
        let edge = if response.has_focus() { theme.focus_ring() } else { theme.hairline() };
        ui.painter().rect(rect, f32::from(RADIUS_SMALL), fill, edge, egui::StrokeKind::Inside);
        let middle = pos2(rect.left() + SPACE_1 + DISC, rect.center().y);
        marks::small(ui.painter(), theme, middle, DISC, person);
        let at = pos2(middle.x + DISC + SPACE_1, rect.center().y - galley.size().y / 2.0);
        ui.painter().galley(at, galley, theme.text);
        if response.clicked() {
            cx.select(person.id);
        }
        if response.double_clicked() {
            cx.show(person.id);
        }
        stage.drag_in(ui, cx, picture, person, &response, scene);
        acts::menu(&response, cx, people, person);
        if !response.dragged() {
            popup::beside(&response, sentence);
        }
    }
    false
}
