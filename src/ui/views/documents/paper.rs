//! A document on its paper: headings, sentences, figures, rows, quotes, milestones. What is off the screen is not drawn:
//! each part keeps the height that it had.

use egui::{Color32, CornerRadius, Frame, Label, Margin, Pos2, Rect, RichText, Sense, Stroke, Ui, Vec2};

use super::{say, text};
use crate::insight::documents::{Block, Composition, Figure, Milestone, Quote, Row, Section, Table, Title, Value};
use crate::ui::context::Cx;
use crate::ui::naming::stakeholder_name;
use crate::ui::theme::{self, RADIUS, SPACE_1, SPACE_2, SPACE_3, SPACE_4, SPACE_5};
use crate::ui::views::figures::mark_of;
use crate::ui::widgets::chip::{self, Audience, Mark};
use crate::ui::widgets::page::column;
use crate::ui::widgets::person::{self, Disc};
use crate::ui::widgets::{card, one_line};

/// The widest a paper is, in points: about ninety letters in a line.
const WIDEST: f32 = 860.0;
/// From this width on a paper has wide margins, in points.
const ROOMY: f32 = 720.0;
/// Width of the room for one figure, in points.
const FIGURE: f32 = 126.0;
/// Width of a mark, in points.
const DOT: f32 = 12.0;
/// How far what follows a marked sentence stands in, in points: its mark and the distance after it.
const INSET: f32 = DOT + SPACE_2;
/// The first column of a table is so many times as wide as others, where there is not room for all.
const FIRST: f32 = 1.5;
/// The first column is at least so wide, in points.
const LEAST: f32 = 120.0;
/// Height of the row of a milestone, in points.
const ROW: f32 = 22.0;
/// Heights of parts, kept from pass to pass.
pub type Heights = Vec<f32>;

/// Draws the document; `heights` are those of the pass before.
pub fn show(ui: &mut Ui, cx: &Cx<'_>, document: &Composition, heights: &mut Heights) {
    let theme = cx.theme;
    let width = ui.available_width().min(WIDEST);
    let inner = if width >= ROOMY { 40.0 } else { SPACE_4 };
    heights.resize(document.sections.len(), 0.0);
    Frame::new()
        .fill(theme.surface)
        .stroke(theme.hairline())
        .corner_radius(CornerRadius::same(RADIUS))
        .inner_margin(Margin::same(inner as i8))
        .show(ui, |ui| {
            ui.set_width((width - 2.0 * inner).max(0.0));
            ui.spacing_mut().item_spacing = Vec2::new(SPACE_2, SPACE_2);
            head(ui, cx, document);
            let said = |section: &Section| !(cx.for_client && section.says_nothing());
            let sections = document.sections.iter().zip(heights).enumerate();
            for (at, (section, height)) in sections.filter(|(_, (section, _))| said(section)) {
                ui.push_id(at, |ui| part(ui, cx, document, section, height));
            }
        });
}

/// Who may read it and from whom it comes, and what it is.
pub(super) fn head(ui: &mut Ui, cx: &Cx<'_>, document: &Composition) {
    ui.horizontal(|ui| {
        let audience = if document.kind.is_for_client() { Audience::Client } else { Audience::Internal };
        let word = if document.kind.is_for_client() { "frame-client" } else { "frame-internal" };
        chip::audience(ui, cx.theme, audience, cx.text(word));
        let firm = document.shown.engagement.firm.as_str();
        if !firm.is_empty() {
            ui.label(cx.theme.caption(cx.words.with("document-from-firm", &[("firm", firm.into())])));
        }
    });
    card::view_title(ui, cx.theme, cx.text(document.kind.key()), &text::under(document, cx.words));
}

/// A section, or the room that it took where it is off the screen.
fn part(ui: &mut Ui, cx: &Cx<'_>, document: &Composition, section: &Section, height: &mut f32) {
    let room = Rect::from_min_size(ui.cursor().min, Vec2::new(ui.available_width(), *height));
    if *height > 0.0 && !ui.clip_rect().expand(200.0).intersects(room) {
        ui.allocate_space(Vec2::new(ui.available_width(), *height));
        return;
    }
    let drawn = ui.scope(|ui| {
        heading(ui, cx, document, section.title);
        for at in 0..section.blocks.len() {
            ui.push_id(at, |ui| block(ui, cx, document, section, at));
        }
    });
    *height = drawn.response.rect.height();
}

/// One thing that stands in a section.
pub(super) fn block(ui: &mut Ui, cx: &Cx<'_>, document: &Composition, section: &Section, at: usize) {
    let Some(block) = section.blocks.get(at) else { return };
    // What to do stands under what was found.
    let marked = |block: &Block| matches!(block, Block::Line(line) if line.mark.is_some());
    let follows = at.checked_sub(1).and_then(|before| section.blocks.get(before)).is_some_and(marked);
    let inset = if follows && matches!(block, Block::Line(line) if line.mark.is_none()) { INSET } else { 0.0 };
    ui.horizontal_top(|ui| {
        ui.add_space(inset);
        let width = ui.available_width();
        column(ui, width, |ui| draw(ui, cx, document, block));
    });
}

/// A heading, with the room over it.
pub(super) fn heading(ui: &mut Ui, cx: &Cx<'_>, document: &Composition, title: Title) {
    let theme = cx.theme;
    ui.add_space(if matches!(title, Title::Words(_)) { SPACE_4 } else { SPACE_3 });
    match title {
        Title::Words(key) => {
            let text = cx.text(key);
            let response = ui.add(Label::new(RichText::new(text).font(theme::bold(16.0)).color(theme.text)).wrap());
            response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Heading, true, text));
            card::rule(ui, theme);
        }
        Title::Person(who) => {
            let name = stakeholder_name(&document.shown, who, cx.words);
            ui.horizontal(|ui| {
                ui.spacing_mut().item_spacing.x = SPACE_2;
                let initials = person::initials(&name);
                let key = cx.insights.grid.is_key(who);
                let disc = person::show_sized(ui, theme, &name, &Disc::new(&initials).key(key), 14.0);
                if disc.interact(Sense::click()).clicked() {
                    cx.show(who);
                }
                card::heading(ui, theme, &name);
            });
        }
    }
}

fn draw(ui: &mut Ui, cx: &Cx<'_>, document: &Composition, block: &Block) {
    let theme = cx.theme;
    match block {
        Block::Line(line) => {
            let sentence = say::line(line, cx.words, &document.shown);
            match line.mark {
                Some(mark) => {
                    ui.horizontal_top(|ui| {
                        dot(ui, cx, mark_of(mark));
                        ui.add(Label::new(theme.body(sentence)).wrap());
                    });
                }
                None => {
                    ui.add(Label::new(theme.quiet(sentence)).wrap());
                }
            }
        }
        Block::Text(words) => {
            ui.add(Label::new(theme.body(words)).wrap());
        }
        Block::Quote(of) => quote(ui, cx, document, of),
        Block::Figures(of) => figures(ui, cx, document, of),
        Block::Table(of) => table(ui, cx, document, of),
        Block::Milestones(of) => milestones(ui, cx, document, of),
    }
}

/// Words of somebody: a bar at their left, and under them whose they are and who told us.
fn quote(ui: &mut Ui, cx: &Cx<'_>, document: &Composition, of: &Quote) {
    let theme = cx.theme;
    let drawn = Frame::new().inner_margin(Margin { left: SPACE_3 as i8, ..Margin::ZERO }).show(ui, |ui| {
        ui.take_available_width();
        ui.spacing_mut().item_spacing.y = 0.0;
        ui.add(Label::new(theme.body(&of.text)).wrap());
        let source = Label::new(theme.caption(say::source(of, cx.words, &document.shown))).sense(Sense::click()).wrap();
        if ui.add(source).clicked() {
            cx.show(of.record);
        }
    });
    let rect = drawn.response.rect;
    ui.painter().vline(rect.left() + 1.0, rect.y_range(), Stroke::new(2.0, theme.relationship));
}

/// Figures side by side, as many in a row as there is room for.
fn figures(ui: &mut Ui, cx: &Cx<'_>, document: &Composition, of: &[Figure]) {
    let theme = cx.theme;
    let gap = SPACE_4;
    let room = ui.available_width();
    let in_row = (((room + gap) / (FIGURE + gap)).floor() as usize).max(1).min(of.len().max(1));
    let width = ((room - gap * (in_row - 1) as f32) / in_row as f32).clamp(0.0, 220.0);
    for row in of.chunks(in_row) {
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = gap;
            for figure in row {
                column(ui, width, |ui| {
                    ui.spacing_mut().item_spacing = Vec2::new(SPACE_1, 0.0);
                    let value = say::value(&figure.value, cx.words, &document.shown);
                    // A word is no number: it does not shout.
                    let number =
                        !matches!(figure.value, Value::Text(_) | Value::Word(_) | Value::Channel(_) | Value::Person(_));
                    let value = if number { theme.strong(value) } else { theme.emphasis(value) };
                    match figure.mark {
                        Some(mark) => drop(ui.horizontal_wrapped(|ui| {
                            dot(ui, cx, mark_of(mark));
                            ui.add(Label::new(value).wrap());
                        })),
                        // Lines of one name stand as close as lines do.
                        None => drop(ui.add(Label::new(value).wrap())),
                    }
                    ui.add(Label::new(theme.caption(cx.text(figure.key))).wrap());
                });
            }
        });
    }
}

fn dot(ui: &mut Ui, cx: &Cx<'_>, mark: Mark) {
    let (rect, _) = ui.allocate_exact_size(Vec2::splat(DOT), Sense::hover());
    mark.paint(ui.painter(), cx.theme, rect.center() + Vec2::new(0.0, 3.0), 9.0);
}

/// Rows under heads. The first column takes what the others leave; all wrap.
fn table(ui: &mut Ui, cx: &Cx<'_>, document: &Composition, of: &Table) {
    let widths = table_widths(ui, cx, document, of);
    table_head(ui, cx, of, &widths);
    for row in &of.rows {
        table_row(ui, cx, document, (of, row), &widths);
    }
    if let Some(more) = say::more(of, cx.words) {
        ui.label(cx.theme.caption(more));
    }
}

/// How wide the columns of a table are in the room that there is.
pub(super) fn table_widths(ui: &Ui, cx: &Cx<'_>, document: &Composition, of: &Table) -> Vec<f32> {
    let said = |cell: &Value| say::value(cell, cx.words, &document.shown);
    let cells: Vec<Vec<String>> = of.rows.iter().map(|row| row.cells.iter().map(said).collect()).collect();
    widths(ui, cx, of, &cells)
}

/// What stands over the columns of a table.
pub(super) fn table_head(ui: &mut Ui, cx: &Cx<'_>, of: &Table, widths: &[f32]) {
    ui.spacing_mut().item_spacing = Vec2::new(SPACE_3, SPACE_1);
    ui.horizontal_top(|ui| {
        for (head, width) in of.heads.iter().zip(widths) {
            column(ui, *width, |ui| {
                ui.add(Label::new(cx.theme.label(cx.text(head))).wrap());
            });
        }
    });
    card::rule(ui, cx.theme);
}

/// A row of a table; where any row has a mark, the words of all begin below one another.
pub(super) fn table_row(ui: &mut Ui, cx: &Cx<'_>, document: &Composition, (of, row): (&Table, &Row), widths: &[f32]) {
    let theme = cx.theme;
    let marked = of.rows.iter().any(|row| row.mark.is_some());
    ui.spacing_mut().item_spacing = Vec2::new(SPACE_3, SPACE_1);
    let drawn = ui.horizontal_top(|ui| {
        for (at, (cell, width)) in row.cells.iter().zip(widths).enumerate() {
            let cell = say::value(cell, cx.words, &document.shown);
            column(ui, *width, |ui| match (at, row.about) {
                (0, about) => {
                    ui.horizontal_top(|ui| {
                        ui.spacing_mut().item_spacing.x = SPACE_1;
                        match row.mark {
                            Some(mark) => dot(ui, cx, mark_of(mark)),
                            None if marked => drop(ui.allocate_exact_size(Vec2::splat(DOT), Sense::hover())),
                            None => {}
                        }
                        let mut label = Label::new(theme.body(cell)).wrap();
                        if about.is_some() {
                            label = label.sense(Sense::click());
                        }
                        let response = ui.add(label);
                        if let Some(about) = about {
                            if response.hovered() || response.has_focus() {
                                let (rect, line) = (response.rect, Stroke::new(theme.line_width, theme.text));
                                ui.painter().hline(rect.x_range(), rect.bottom(), line);
                            }
                            if response.on_hover_cursor(egui::CursorIcon::PointingHand).clicked() {
                                cx.show(about);
                            }
                        }
                    });
                }
                _ => {
                    ui.add(Label::new(theme.quiet(cell)).wrap());
                }
            });
        }
    });
    let y = drawn.response.rect.bottom() + SPACE_1 / 2.0;
    ui.painter().hline(drawn.response.rect.x_range(), y, Stroke::new(theme.line_width, theme.grid));
}

/// What each column needs, where there is room for all of it. Else short ones have what they need, and long ones are equally
/// wide, the first half as wide again.
fn widths(ui: &Ui, cx: &Cx<'_>, of: &Table, cells: &[Vec<String>]) -> Vec<f32> {
    let room = (ui.available_width() - SPACE_3 * (of.heads.len().saturating_sub(1)) as f32).max(0.0);
    let measure = |text: &str| one_line(ui, text, theme::regular(theme::BODY), f32::INFINITY).size().x + 2.0;
    let needs = |(at, head): (usize, &&'static str)| {
        let column = cells.iter().filter_map(|row| row.get(at)).map(|text| measure(text));
        column.fold(measure(cx.text(head)), f32::max)
    };
    let mut widths: Vec<f32> = of.heads.iter().enumerate().map(needs).collect();
    if let Some(first) = widths.first_mut().filter(|_| of.rows.iter().any(|row| row.mark.is_some())) {
        *first += DOT + SPACE_1;
    }
    share_out(&mut widths, room);
    let others: f32 = widths.iter().skip(1).sum();
    if let Some(first) = widths.first_mut() {
        *first = (room - others).max(LEAST);
    }
    widths
}

/// Cuts the widest so that all are no more than there is room for; the first counts as [`FIRST`] columns.
fn share_out(widths: &mut [f32], room: f32) {
    let counts = |at: usize| if at == 0 { FIRST } else { 1.0 };
    let mut order: Vec<usize> = (0..widths.len()).collect();
    order.sort_by(|a, b| (widths[*a] / counts(*a)).total_cmp(&(widths[*b] / counts(*b))));
    let (mut left, mut columns) = (room, order.iter().map(|at| counts(*at)).sum::<f32>());
    for at in order {
        widths[at] = widths[at].min(left / columns * counts(at));
        left = (left - widths[at]).max(0.0);
        columns -= counts(at);
    }
}

/// Milestones by their days: a ring where it was agreed, a disc where it stands now.
fn milestones(ui: &mut Ui, cx: &Cx<'_>, document: &Composition, of: &[Milestone]) {
    let theme = cx.theme;
    let days = of.iter().flat_map(|one| one.agreed.into_iter().chain([one.on])).chain([document.day]);
    let (Some(first), Some(last)) = (days.clone().min(), days.max()) else { return };
    let span = (last - first).num_days().max(1) as f32;
    let (rect, _) = ui.allocate_exact_size(Vec2::new(ui.available_width(), ROW * of.len() as f32), Sense::hover());
    let names = (rect.width() * 0.36).min(280.0);
    let written = |day| one_line(ui, &cx.words.date(day), theme::regular(theme::BODY), f32::INFINITY).size().x;
    let dates = of.iter().map(|one| written(one.on)).fold(0.0, f32::max) + 2.0;
    let axis = Rect::from_min_max(
        Pos2::new(rect.left() + names + SPACE_3, rect.top()),
        Pos2::new(rect.right() - dates - SPACE_3, rect.bottom()),
    );
    let x = |day: chrono::NaiveDate| axis.left() + axis.width() * (day - first).num_days() as f32 / span;
    let painter = ui.painter();
    painter.vline(x(document.day), rect.y_range(), Stroke::new(theme.line_width, theme.quiet));
    for (at, one) in of.iter().enumerate() {
        let y = rect.top() + ROW * (at as f32 + 0.5);
        let put = |text: &str, left: f32, width: f32, ink: Color32| {
            let galley = one_line(ui, text, theme::regular(theme::BODY), width);
            painter.galley(Pos2::new(left, y - galley.size().y / 2.0), galley, ink);
        };
        put(&one.title, rect.left(), names, theme.text);
        put(&cx.words.date(one.on), rect.right() - dates, dates, theme.quiet);
        painter.hline(axis.x_range(), y, Stroke::new(theme.line_width, theme.grid));
        let late = one.agreed.is_some_and(|agreed| one.on > agreed);
        if let Some(agreed) = one.agreed {
            let color = if late { theme.trouble } else { theme.ghost };
            painter.line_segment([Pos2::new(x(agreed), y), Pos2::new(x(one.on), y)], Stroke::new(2.0, color));
            painter.circle_stroke(Pos2::new(x(agreed), y), 4.5, Stroke::new(1.5, theme.quiet));
        }
        let fill = if late { theme.trouble } else { theme.project };
        if one.done {
            painter.circle_filled(Pos2::new(x(one.on), y), 4.5, fill);
        } else {
            painter.circle(Pos2::new(x(one.on), y), 4.5, theme.surface, Stroke::new(2.0, fill));
        }
    }
    ui.add_space(SPACE_5 - SPACE_4);
}

#[cfg(test)]
mod tests {
    use super::share_out;

    #[test]
    fn short_columns_have_what_they_need_and_the_first_has_half_as_much_again_as_other_long_ones() {
        let shared = |mut widths: [f32; 3], room: f32| {
            share_out(&mut widths, room);
            widths
        };
        assert_eq!(shared([300.0, 50.0, 200.0], 400.0), [210.0, 50.0, 140.0]);
        assert_eq!(shared([300.0, 50.0, 200.0], 600.0), [300.0, 50.0, 200.0]);
        assert_eq!(shared([300.0, 50.0, 120.0], 400.0), [230.0, 50.0, 120.0]);
        assert_eq!(shared([300.0, 50.0, 120.0], 0.0), [0.0; 3]);
    }
}
