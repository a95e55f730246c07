//! Over the table: buttons that find, filter, group and choose columns; and the line of chips that says what is left out
//! or stands otherwise than in the plan, each taken away with one click.

use egui::{Margin, Popup, PopupCloseBehavior, Rect, Response, Role, ScrollArea, Sense, TextEdit, Ui, Vec2};
use egui::{WidgetInfo, pos2};

use super::TimelineView;
use super::acts::Act;
use super::columns::Column;
use super::editor::take_key;
use super::filter::{Group, Test};
use super::find::Find;
use super::grid::selected;
use super::model::Plan;
use super::sheet::Sheet;
use crate::ui::context::Cx;
use crate::ui::icons::Icon;
use crate::ui::theme::{self, SPACE_1, SPACE_2, SPACE_4, Theme};
use crate::ui::widgets::{button, one_line, popup};
use crate::workspace::Side;

/// Height of the line of chips, in points.
const CHIP: f32 = 24.0;

impl TimelineView {
    /// The buttons over the heads of the columns, at the right end of this rectangle; as many as there is room for.
    pub(super) fn table_buttons(&mut self, ui: &mut Ui, sheet: &Sheet<'_>, rect: Rect) {
        let (cx, theme) = (sheet.cx, sheet.theme());
        let side = 24.0;
        let count = 5.0;
        if rect.width() < count * side + 2.0 * SPACE_1 {
            return;
        }
        let left = rect.right() - count * side - SPACE_1;
        let room = Rect::from_min_size(pos2(left, rect.center().y - 10.0), Vec2::new(count * side, 20.0));
        let mut inside = ui
            .new_child(egui::UiBuilder::new().max_rect(room).layout(egui::Layout::left_to_right(egui::Align::Center)));
        let ui = &mut inside;
        ui.spacing_mut().item_spacing.x = side - 20.0;
        let named = |act: Act| format!("{} ({})", cx.text(act.key()), act.keys(ui.ctx()));
        let (find, fold, unfold) = (named(Act::Find), named(Act::FoldAll), named(Act::UnfoldAll));
        if button::icon_small(ui, theme, Icon::Search, &find).clicked() {
            self.grid.find = Some(Find::fresh());
        }
        let filter = button::icon_small(ui, theme, Icon::Filter, cx.text("table-filter"));
        menu(&filter, |ui| self.filter_menu(ui, cx));
        let group = button::icon_small(ui, theme, Icon::List, cx.text("table-group"));
        menu(&group, |ui| self.group_menu(ui, cx));
        let levels = button::icon_small(ui, theme, Icon::Expand, cx.text("table-levels"));
        menu(&levels, |ui| {
            let keys = |act: Act| act.keys(ui.ctx());
            let (up, down) = (keys(Act::FoldAll), keys(Act::UnfoldAll));
            if popup::item(ui, theme, Some(Icon::Expand), cx.text(Act::UnfoldAll.key()), &down, true).clicked() {
                self.fold_to(cx, None);
            }
            for level in 1..=4usize {
                let word = cx.words.with("table-level", &[("n", level.into())]);
                if popup::item(ui, theme, None, &word, if level == 1 { &up } else { "" }, true).clicked() {
                    self.fold_to(cx, Some(level - 1));
                }
            }
        });
        levels.on_hover_text(format!("{unfold}\n{fold}"));
        let columns = button::icon_small(ui, theme, Icon::Settings, cx.text("table-columns"));
        let width = sheet.table.span();
        menu(&columns, |ui| self.column_menu(ui, cx, width));
    }

    fn filter_menu(&mut self, ui: &mut Ui, cx: &Cx<'_>) {
        let theme = cx.theme;
        let before = self.grid.choice.clone();
        for test in Test::PLAIN {
            let on = self.grid.choice.tests.contains(&test);
            if popup::check_item(ui, theme, &test.word(cx), "", on).clicked() {
                self.grid.choice.toggle(test);
            }
        }
        popup::rule(ui, theme);
        popup::group(ui, theme, cx.text("table-filter-people"));
        let mut people: Vec<_> = cx.file.stakeholders.iter().collect();
        people.sort_by_key(|one| (one.side != Side::Ours, &one.name));
        for person in people {
            let test = Test::Of(person.id);
            let on = self.grid.choice.tests.contains(&test);
            if popup::check_item(ui, theme, &person.name, "", on).clicked() {
                // One person at a time: nobody is two.
                self.grid.choice.tests.retain(|one| !matches!(one, Test::Of(_)));
                if !on {
                    self.grid.choice.toggle(test);
                }
            }
        }
        self.choice_changed(&before);
    }

    fn group_menu(&mut self, ui: &mut Ui, cx: &Cx<'_>) {
        let before = self.grid.choice.clone();
        if popup::choice(ui, cx.theme, cx.text("table-group-none"), before.group.is_none()).clicked() {
            self.grid.choice.group = None;
        }
        for group in Group::ALL {
            if popup::choice(ui, cx.theme, cx.text(group.key()), before.group == Some(group)).clicked() {
                self.grid.choice.group = Some(group);
            }
        }
        self.choice_changed(&before);
    }

    /// The columns, each shown or not.
    pub(super) fn column_menu(&mut self, ui: &mut Ui, cx: &Cx<'_>, width: f32) {
        let theme = cx.theme;
        let shown = self.grid.columns.shown(width);
        for column in Column::ALL {
            let on = shown.contains(&column);
            let response = ui.add_enabled_ui(column != Column::Name, |ui| {
                popup::check_item(ui, theme, cx.text(column.key()), "", on)
            });
            if response.inner.clicked() {
                self.grid.columns.toggle(column, width);
            }
        }
        popup::rule(ui, theme);
        let word = cx.text("table-columns-reset");
        if popup::item(ui, theme, Some(Icon::Undo), word, "", self.grid.columns.are_chosen()).clicked() {
            self.grid.columns.reset();
            ui.close();
        }
    }

    /// The rows are made anew where something else is chosen.
    pub(super) fn choice_changed(&mut self, before: &super::filter::Choice) {
        if *before != self.grid.choice {
            if before.filters() != self.grid.choice.filters() {
                self.grid.folded.clear();
            }
            self.folds += 1;
            self.grid.at_end = false;
            // Other rows begin at the top; what is selected is brought into sight among them.
            (self.selected, self.scrolled, self.scroll_to) = (None, 0.0, Some(0.0));
        }
    }

    /// What is folded now: while some tasks are left out, what is folded among the others.
    pub(super) fn folds_now(&mut self) -> &mut std::collections::HashSet<crate::workspace::TaskId> {
        if self.grid.choice.filters() { &mut self.grid.folded } else { &mut self.folded }
    }

    /// The line of chips, where there is anything to say.
    pub(super) fn chips(&mut self, ui: &mut Ui, cx: &Cx<'_>, plan: &Plan) {
        if !self.grid.choice.is_any() && self.grid.find.is_none() {
            return;
        }
        let theme = cx.theme;
        let before = self.grid.choice.clone();
        ui.add_space(SPACE_1);
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = Vec2::splat(SPACE_1);
            if self.grid.find.is_some() {
                self.find_bar(ui, cx, plan);
            }
            for test in &before.tests {
                if chip(ui, theme, Some(Icon::Filter), &test.word(cx), cx) {
                    self.grid.choice.toggle(*test);
                }
            }
            if !before.text.is_empty() {
                let word = cx.words.with("table-filter-text", &[("text", before.text.as_str().into())]);
                if chip(ui, theme, Some(Icon::Filter), &word, cx) {
                    self.grid.choice.text.clear();
                }
            }
            if let Some((column, down)) = before.sort {
                let key = if down { "table-sorted-down" } else { "table-sorted-up" };
                let word = cx.words.with(key, &[("column", cx.text(column.key()).into())]);
                let icon = if down { Icon::SortDown } else { Icon::SortUp };
                if chip(ui, theme, Some(icon), &word, cx) {
                    self.grid.choice.sort = None;
                }
            }
            if let Some(group) = before.group {
                let word = cx.words.with("table-grouped", &[("by", cx.text(group.key()).into())]);
                if chip(ui, theme, Some(Icon::List), &word, cx) {
                    self.grid.choice.group = None;
                }
            }
            if before.filters() {
                let shown = plan.rows.iter().filter(|row| row.band.is_none() && !row.summary).count();
                let args = [("n", shown.into()), ("of", plan.counts.tasks.into())];
                ui.add_space(SPACE_1);
                ui.label(theme.caption(cx.words.with("table-shown-of", &args)));
            }
        });
        self.choice_changed(&before);
    }

    /// The search in the plan: what is sought, which of how many, back and on.
    fn find_bar(&mut self, ui: &mut Ui, cx: &Cx<'_>, plan: &Plan) {
        let theme = cx.theme;
        let Some(mut find) = self.grid.find.take() else { return };
        let id = super::sheet::id_of("find");
        let has = ui.memory(|memory| memory.has_focus(id));
        let back = has && take_key(ui, egui::Modifiers::SHIFT, egui::Key::Enter);
        let on = has && take_key(ui, egui::Modifiers::NONE, egui::Key::Enter);
        let edit = TextEdit::singleline(&mut find.text)
            .id(id)
            .hint_text(cx.text("table-find"))
            .desired_width(180.0)
            .min_size(Vec2::new(0.0, CHIP))
            .margin(Margin { left: 26, right: 6, top: 2, bottom: 2 });
        let response = ui.add(edit);
        response.widget_info(|| WidgetInfo::labeled(Role::SearchInput, true, cx.text("table-find")));
        let middle = pos2(response.rect.left() + 14.0, response.rect.center().y);
        Icon::Search.paint(ui.painter(), middle, 14.0, theme.quiet);
        if std::mem::take(&mut find.fresh) {
            response.request_focus();
        }
        let list = (std::sync::Arc::as_ptr(&plan.rows) as usize, &*plan.row_of);
        find.look(cx, self.grid.choice.keeps_outline(), list);
        let mut to = None;
        if on || back {
            to = find.next(cx, selected(cx), back);
        } else if response.changed() {
            to = find.next(cx, selected(cx), false).filter(|_| find.place(selected(cx)).is_none());
        }
        if button::icon_small(ui, theme, Icon::ChevronUp, cx.text("table-find-before")).clicked() {
            to = find.next(cx, selected(cx), true);
        }
        if button::icon_small(ui, theme, Icon::ChevronDown, cx.text("table-find-next")).clicked() {
            to = find.next(cx, selected(cx), false);
        }
        if let Some(to) = to {
            cx.select(to);
        }
        let count = find.count();
        let said = match find.place(selected(cx)) {
            _ if find.text.trim().is_empty() => String::new(),
            Some(place) => cx.words.with("table-find-place", &[("n", place.into()), ("of", count.into())]),
            None => cx.words.with("table-find-count", &[("n", count.into())]),
        };
        if !said.is_empty() {
            ui.label(theme.caption(said));
        }
        if !find.text.trim().is_empty() && button::plain(ui, theme, cx.text("table-find-only")).clicked() {
            self.grid.choice.text = find.text.trim().to_owned();
            self.grid.choice.kept.clear();
            return;
        }
        let left = response.lost_focus() && ui.input(|input| input.key_pressed(egui::Key::Escape));
        if button::icon_small(ui, theme, Icon::Close, cx.text("table-find-close")).clicked() || left {
            return;
        }
        ui.add_space(SPACE_2);
        self.grid.find = Some(find);
    }
}

/// How high a list may be under a button or over it, whichever has more room, in points.
pub(super) fn list_height(button: &Response) -> f32 {
    let window = button.ctx.content_rect();
    let room = (window.bottom() - button.rect.bottom()).max(button.rect.top() - window.top());
    (room - SPACE_4).max(160.0)
}

/// A menu under a button, which stays open while something is chosen in it.
fn menu(button: &Response, content: impl FnOnce(&mut Ui)) {
    // It stays where it was opened: what is chosen in it may move its button.
    let (ctx, slot) = (&button.ctx, button.id.with("opened at"));
    let open = Popup::is_id_open(ctx, Popup::default_response_id(button));
    let at = ctx.data(|data| data.get_temp::<Rect>(slot)).filter(|_| open).unwrap_or(button.rect);
    ctx.data_mut(|data| data.insert_temp(slot, at));
    let popup = Popup::menu(button).anchor(at).close_behavior(PopupCloseBehavior::CloseOnClickOutside);
    popup.show(|ui| {
        // An area offers the room of the pass before; a menu takes what it needs now.
        ui.set_max_height(list_height(button));
        ScrollArea::vertical().max_height(list_height(button)).show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            content(ui);
        });
    });
}

/// A chip that a click takes away. Returns whether it was.
fn chip(ui: &mut Ui, theme: &Theme, icon: Option<Icon>, word: &str, cx: &Cx<'_>) -> bool {
    let galley = one_line(ui, word, theme::bold(theme::CAPTION), 260.0);
    let lead = if icon.is_some() { 18.0 } else { 0.0 };
    let size = Vec2::new(galley.size().x + lead + 2.0 * SPACE_2 + 18.0, CHIP);
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    let name = cx.words.with("table-chip-remove", &[("what", word.into())]);
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, &name));
    let fill = if response.hovered() { theme.hover } else { theme.selection };
    let edge = egui::Stroke::new(theme.line_width, theme.outline);
    ui.painter().rect(rect, CHIP / 2.0, fill, edge, egui::StrokeKind::Inside);
    if response.has_focus() {
        ui.painter().rect_stroke(rect.expand(2.0), CHIP / 2.0 + 2.0, theme.focus_ring(), egui::StrokeKind::Inside);
    }
    if let Some(icon) = icon {
        icon.paint(ui.painter(), pos2(rect.left() + SPACE_2 + 6.0, rect.center().y), 13.0, theme.text);
    }
    let at = pos2(rect.left() + SPACE_2 + lead, rect.center().y - galley.size().y / 2.0);
    ui.painter().galley(at, galley, theme.text);
    Icon::Close.paint(ui.painter(), pos2(rect.right() - SPACE_2 - 5.0, rect.center().y), 12.0, theme.quiet);
    response.on_hover_text(name).clicked()
}
