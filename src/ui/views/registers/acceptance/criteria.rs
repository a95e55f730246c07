//! Criteria and expectations, both ways: what people expect of us and no criterion speaks of, and of which expectation each
//! criterion of the selected deliverable comes.

use egui::{Popup, Sense, Ui, Vec2};

use crate::insight::acceptance::Acceptances;
use crate::ui::context::Cx;
use crate::ui::icons::Icon;
use crate::ui::naming::title_of;
use crate::ui::theme::{SPACE_1, SPACE_2};
use crate::ui::views::registers::parts;
use crate::ui::views::registers::quality::change;
use crate::ui::widgets::chip::Mark;
use crate::ui::widgets::{button, card, popup};
use crate::workspace::{Criterion, Deliverable, ExpectationId, RecordRef};

/// So many expectations are listed; the figure above leads to all.
const MOST: usize = 8;
/// So many deliverables are offered.
const OFFERED: usize = 12;

/// Draws both ways in a card.
pub fn show(ui: &mut Ui, cx: &Cx<'_>, known: &Acceptances) {
    let without = &known.without_criterion;
    let args = [("n", without.len().into()), ("of", known.covered.of.into())];
    let title = match known.covered.of {
        0 => cx.text("acceptance-no-expectations").to_owned(),
        _ => cx.words.with("acceptance-without", &args),
    };
    card::card(ui, cx.theme, &title, |ui| {
        for id in without.iter().take(MOST) {
            ui.push_id(id, |ui| expectation(ui, cx, *id));
        }
        let selected = match cx.selection {
            Some(RecordRef::Deliverable(id)) => cx.shown().deliverables.get(id),
            _ => None,
        };
        let first = || known.paths.iter().find(|path| path.next().is_some()).or(known.paths.first());
        let one = selected.or_else(|| cx.shown().deliverables.get(first()?.id));
        if let Some(one) = one {
            criteria(ui, cx, one);
        }
    });
}

/// An expectation of which no criterion speaks, and the way to make it one.
fn expectation(ui: &mut Ui, cx: &Cx<'_>, id: ExpectationId) {
    ui.spacing_mut().item_spacing.y = 0.0;
    let Some(one) = cx.shown().expectations.get(id) else { return };
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = SPACE_2;
        let (rect, _) = ui.allocate_exact_size(Vec2::new(12.0, 20.0), Sense::hover());
        Mark::Watch.paint(ui.painter(), cx.theme, rect.center(), 9.0);
        let acts = if cx.editable { 34.0 } else { 0.0 };
        ui.scope(|ui| {
            ui.set_max_width((ui.available_width() - acts).max(80.0));
            parts::title(ui, cx, id, &one.title, false);
        });
        if !cx.editable {
            return;
        }
        let opener = button::icon_small(ui, cx.theme, Icon::Add, cx.text("acceptance-make-criterion"));
        Popup::menu(&opener).show(|ui| {
            ui.set_max_width(360.0);
            popup::group(ui, cx.theme, cx.text("acceptance-make-criterion"));
            for deliverable in cx.shown().deliverables.iter().take(OFFERED) {
                if popup::item(ui, cx.theme, Some(Icon::Deliverable), &deliverable.title, "", true).clicked() {
                    let criterion = Criterion { text: one.title.clone(), expectation: Some(id) };
                    change(cx, deliverable.id, "record-field-criteria", |it| it.criteria.push(criterion));
                    ui.close();
                }
            }
        });
    });
    let holder = parts::name_of(cx, one.holder);
    parts::quiet(
        ui,
        cx,
        &match one.by {
            Some(by) => {
                cx.words.with("acceptance-expects-by", &[("who", holder.into()), ("by", cx.words.date(by).into())])
            }
            None => holder,
        },
    );
}

/// The criteria of a deliverable, each with the expectation that it comes from.
fn criteria(ui: &mut Ui, cx: &Cx<'_>, one: &Deliverable) {
    card::group(ui, cx.theme, &cx.words.with("acceptance-criteria-of", &[("what", one.title.as_str().into())]));
    if one.criteria.is_empty() {
        parts::quiet(ui, cx, cx.text("quality-no-criteria"));
    }
    for (place, criterion) in one.criteria.iter().enumerate() {
        ui.push_id(place, |ui| {
            ui.spacing_mut().item_spacing.y = SPACE_1;
            ui.add(egui::Label::new(cx.theme.body(&criterion.text)).wrap());
            match criterion.expectation {
                Some(id) => {
                    let title = title_of(cx.shown(), id.into(), cx.words);
                    ui.horizontal(|ui| {
                        let (rect, _) = ui.allocate_exact_size(Vec2::new(16.0, 18.0), Sense::hover());
                        Icon::Expectation.paint(ui.painter(), rect.center(), 13.0, cx.theme.quiet);
                        parts::title(ui, cx, id, &title, false);
                    });
                }
                None => parts::quiet(ui, cx, cx.text("acceptance-no-expectation")),
            }
        });
    }
}
