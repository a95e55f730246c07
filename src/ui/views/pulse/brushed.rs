//! Who was picked by a stroke over a plot, and what one can do with them: look at one, plan a talk, ask them all.

use egui::{Label, Role, Sense, Ui, Vec2, WidgetInfo, pos2};

use super::brush::Brush;
use super::sentences;
use crate::ui::context::Cx;
use crate::ui::icons::Icon;
use crate::ui::naming::is_person;
use crate::ui::plan_contact;
use crate::ui::theme;
use crate::ui::widgets::button::{self, Button};
use crate::ui::widgets::person::{self, Disc};
use crate::ui::widgets::{card, one_line_on};
use crate::workspace::{Question, StakeholderId};

/// What a person wants with those who were picked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Deed {
    /// Let the stroke go.
    Clear,
    /// Ask them.
    Ask,
}

/// Draws the card of those who were picked.
pub fn show(ui: &mut Ui, cx: &Cx<'_>, brush: &Brush, question: Option<&Question>) -> Option<Deed> {
    let theme = cx.theme;
    let mut deed = None;
    card::plain(ui, theme, |ui| {
        let n = brush.people.len();
        card::heading(ui, theme, &cx.words.with("pulse-picked", &[("n", n.into())]));
        ui.add(Label::new(theme.caption(cx.words.date_range(brush.from, brush.to))).wrap());
        egui::ScrollArea::vertical().max_height(280.0).show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 2.0;
            brush.people.iter().for_each(|who| row(ui, cx, *who, question));
        });
        ui.horizontal_wrapped(|ui| {
            if n > 0 && cx.editable {
                let ask = cx.words.with("pulse-picked-ask", &[("n", n.into())]);
                if Button::new(&ask).icon(Icon::Reading).show(ui, theme).clicked() {
                    deed = Some(Deed::Ask);
                }
            }
            if button::plain(ui, theme, cx.text("pulse-picked-clear")).clicked() {
                deed = Some(Deed::Clear);
            }
        });
    });
    deed
}

fn row(ui: &mut Ui, cx: &Cx<'_>, who: StakeholderId, question: Option<&Question>) {
    let theme = cx.theme;
    let name = sentences::person(cx, who);
    let said = state(cx, who, question);
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = 4.0;
        let room = (ui.available_width() - if cx.editable { 34.0 } else { 0.0 }).max(60.0);
        let (rect, response) = ui.allocate_exact_size(Vec2::new(room, 38.0), Sense::click());
        let whole = format!("{name}, {said}");
        response.widget_info(|| WidgetInfo::labeled(Role::Button, true, whole.clone()));
        let painter = ui.painter();
        if response.hovered() || cx.is_selected(who) {
            painter.rect_filled(rect, 6.0, theme.hover);
        }
        if response.has_focus() {
            painter.rect_stroke(rect, 6.0, theme.focus_ring(), egui::StrokeKind::Inside);
        }
        let initials = person::initials(&name);
        let disc = Disc::new(&initials).key(cx.insights.grid.is_key(who));
        person::paint_sized(painter, theme, pos2(rect.left() + 15.0, rect.center().y), &disc, 11.0);
        let left = rect.left() + 34.0;
        let named = (name.as_str(), is_person(cx.shown(), who));
        let galley = person::name_within(painter, named, theme::regular(theme::BODY), theme.text, rect.right() - left);
        painter.galley(pos2(left, rect.top() + 10.0 - galley.size().y / 2.0), galley, theme.text);
        let galley = one_line_on(painter, &said, theme::regular(theme::CAPTION), rect.right() - left);
        painter.galley(pos2(left, rect.top() + 28.0 - galley.size().y / 2.0), galley, theme.quiet);
        if response.clicked() {
            cx.select(who);
        }
        response.on_hover_text(whole);
        if cx.editable
            && let Some(plan) = plan_contact::plan(cx, who, None, None)
        {
            let act = cx.words.with("pulse-picked-talk", &[("who", name.as_str().into())]);
            if button::icon(ui, theme, Icon::Calendar, &act).clicked() {
                plan_contact::carry_out(cx, &plan, None);
            }
        }
    });
}

/// How it stands with someone: the answer to the question that is drawn, else the lower of the satisfactions, or how long
/// nothing was heard.
fn state(cx: &Cx<'_>, who: StakeholderId, question: Option<&Question>) -> String {
    if let Some(question) = question {
        return match cx.insights.pulse.series(who, question).and_then(|series| series.latest) {
            Some(latest) => {
                let top = question.scale().1;
                let args = [("value", latest.value.into()), ("top", top.into()), ("days", latest.age_days.into())];
                cx.words.with("pulse-picked-answered", &args)
            }
            None => cx.text("pulse-picked-no-answer").to_owned(),
        };
    }
    if let Some(latest) = cx.insights.pulse.satisfaction_now(who) {
        let args = [("value", latest.value.into()), ("days", latest.age_days.into())];
        return cx.words.with("pulse-picked-satisfied", &args);
    }
    match cx.insights.silent.iter().find(|silence| silence.who == who) {
        Some(silence) => match silence.days {
            Some(days) => cx.words.with("pulse-picked-silent", &[("days", days.into())]),
            None if silence.asked => cx.text("pulse-silent-never").to_owned(),
            None => cx.text("pulse-silent-not-asked").to_owned(),
        },
        None => cx.text("pulse-picked-unknown").to_owned(),
    }
}
