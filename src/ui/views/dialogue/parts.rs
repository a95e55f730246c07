//! What the pages of the dialogue share: how a page is laid out, its row of figures, people in rows, a menu of answers.

use egui::{
    Align, Label, Layout, Margin, Popup, PopupCloseBehavior, Response, ScrollArea, Sense, Ui, Vec2, WidgetInfo,
};

use crate::insight::statistics::Share;
use crate::ui::context::Cx;
use crate::ui::evidence::{self, Lead};
use crate::ui::icons::Icon;
use crate::ui::naming::{brief_name, is_person, stakeholder_name};
use crate::ui::theme::{self, CONTROL, SPACE_1, SPACE_2, SPACE_3, SPACE_4};
use crate::ui::widgets::chip::Mark;
use crate::ui::widgets::figure::{self, Figure};
use crate::ui::widgets::person::{self, Disc};
use crate::ui::widgets::{card, fitted, one_line_on, page, popup};
use crate::workspace::StakeholderId;

/// From this width on two columns stand side by side, in points.
pub const BESIDE: f32 = 760.0;

/// What stands over a page.
pub struct Top<'a> {
    /// What the page finds.
    pub finding: &'a str,
    /// What is drawn.
    pub drawn: &'a str,
}

/// A page that scrolls: the choice of pages and its tools, its finding, its body.
pub fn sheet(
    ui: &mut Ui,
    cx: &Cx<'_>,
    top: &Top<'_>,
    head: impl FnOnce(&mut Ui),
    tools: impl FnOnce(&mut Ui),
    body: impl FnOnce(&mut Ui),
) {
    let margin = page::margin(ui);
    page::scrolled(ui, ScrollArea::vertical().id_salt("dialogue").auto_shrink([false, false]), |ui| {
        egui::Frame::new().inner_margin(Margin::same(margin as i8)).show(ui, |ui| {
            ui.spacing_mut().item_spacing = Vec2::splat(SPACE_2);
            // The pages stand at one height, whatever a page has to say: they do not go away under the pointer.
            if !cx.presented {
                bar(ui, head, tools);
            }
            card::view_title(ui, cx.theme, top.finding, top.drawn);
            ui.add_space(SPACE_1);
            body(ui);
            page::follow_keys(ui);
        });
    });
}

/// The choice of pages at the left, the tools of a page at the right; under it, where both have no room, and in several rows
/// where one has none. How wide the tools are is known from the frame before.
pub fn bar(ui: &mut Ui, head: impl FnOnce(&mut Ui), tools: impl FnOnce(&mut Ui)) {
    // One piece of the page, however many rows it takes: what stands below it stays what it is and keeps the keyboard.
    ui.scope(|ui| bar_rows(ui, head, tools));
}

fn bar_rows(ui: &mut Ui, head: impl FnOnce(&mut Ui), tools: impl FnOnce(&mut Ui)) {
    const USUAL: f32 = 260.0;
    let id = ui.make_persistent_id("tools");
    let needed: f32 = ui.data(|data| data.get_temp(id)).unwrap_or(USUAL);
    let mut width = needed;
    let wraps = needed > ui.available_width();
    let mut tools = Some(|ui: &mut Ui| {
        ui.spacing_mut().item_spacing.x = SPACE_2;
        let room = ui.available_width();
        tools(ui);
        // In several rows they are not as wide as they would be in one.
        if !wraps {
            width = ui.min_rect().width();
            // What fills its room to the end was cut to fit: how wide it would be is seen in a row of its own.
            if room - width < 1.0 {
                width = room + 2.0;
            }
        }
    });
    ui.horizontal(|ui| {
        head(ui);
        if ui.available_width() >= needed
            && let Some(tools) = tools.take()
        {
            ui.with_layout(Layout::right_to_left(Align::Center), tools);
        }
    });
    if let Some(tools) = tools {
        let row = Vec2::new(ui.available_width(), CONTROL);
        let layout = Layout::right_to_left(Align::Center).with_main_wrap(wraps);
        ui.allocate_ui_with_layout(row, layout, tools);
    }
    if (width - needed).abs() > 1.0 {
        ui.data_mut(|data| data.insert_temp(id, width));
        ui.ctx().request_repaint();
    }
}

/// A figure of a page.
pub struct Said {
    /// What it is.
    pub name: String,
    /// The figure in words; none where nothing is known.
    pub value: Option<String>,
    /// How it stands, where that can be said.
    pub mark: Option<Mark>,
    /// What it is made of.
    pub hint: String,
    /// Where it leads.
    pub lead: Lead,
}

impl Said {
    /// A share of all that is written down: 74 %, 23 of 31. Nothing of it is a sample, so it has no interval.
    pub fn share(cx: &Cx<'_>, key: &str, share: Share, lead: Lead) -> Self {
        let of = cx.words.with("common-of", &[("n", share.n.into()), ("total", share.of.into())]);
        Self {
            name: cx.words.with("dialogue-figure", &[("what", cx.text(key).into()), ("of", of.into())]),
            value: share.value().map(|value| cx.words.percent(value, 0)),
            mark: None,
            hint: String::new(),
            lead,
        }
    }

    /// How reliable somebody was: what happened so far is a sample of how it goes, so that 7 of 10 stand with their
    /// interval: 70 % (39–90 %).
    pub fn reliability(cx: &Cx<'_>, key: &str, share: Share, lead: Lead) -> Self {
        let hint = if share.of == 0 { String::new() } else { cx.text("dialogue-interval").to_owned() };
        Self { value: percent(cx, share), hint, ..Self::share(cx, key, share, lead) }
    }

    /// A figure in words.
    pub fn plain(cx: &Cx<'_>, key: &str, value: Option<String>, hint: &str, lead: Lead) -> Self {
        Self { name: cx.text(key).to_owned(), value, mark: None, hint: hint.to_owned(), lead }
    }

    /// A median of so many.
    pub fn median(cx: &Cx<'_>, key: &str, value: Option<String>, n: usize, hint: &str) -> Self {
        let n = cx.words.with("dialogue-median-of", &[("n", n.into())]);
        let name = cx.words.with("dialogue-figure", &[("what", cx.text(key).into()), ("of", n.into())]);
        Self { name, value, mark: None, hint: hint.to_owned(), lead: Lead::Nowhere }
    }

    /// Said as so many of so many, where a percentage of a few people says less.
    pub fn of_count(mut self, cx: &Cx<'_>, n: usize, of: usize) -> Self {
        self.value = (of > 0).then(|| cx.words.with("common-of", &[("n", n.into()), ("total", of.into())]));
        self.hint.clear();
        self
    }

    /// With a mark.
    pub fn marked(mut self, mark: Option<Mark>) -> Self {
        self.mark = mark;
        self
    }

    /// With more to say about it.
    pub fn hint(mut self, hint: &str) -> Self {
        if !self.hint.is_empty() && !hint.is_empty() {
            self.hint.push_str(". ");
        }
        self.hint.push_str(hint);
        self
    }
}

/// How reliable somebody was, in percent with its interval; none of nothing.
pub fn percent(cx: &Cx<'_>, share: Share) -> Option<String> {
    let (low, high) = share.interval()?;
    let whole = cx.words.percent(share.value()?, 0);
    let low = cx.words.number(low * 100.0, 0);
    Some(cx.words.with(
        "dialogue-share",
        &[("share", whole.into()), ("low", low.into()), ("high", cx.words.percent(high, 0).into())],
    ))
}

/// A card of figures: those to see first large, the others under a hairline, in as many rows as it takes.
pub fn figures(ui: &mut Ui, cx: &Cx<'_>, first: &[Said], others: &[Said]) {
    const LEAST: f32 = 148.0;
    let page = ui.scope_id().with("figures");
    card::frame(cx.theme).show(ui, |ui| {
        ui.spacing_mut().item_spacing = Vec2::new(SPACE_4, SPACE_3);
        let room = ui.available_width();
        let wide = (room - SPACE_4 * (first.len().max(1) - 1) as f32) / first.len().max(1) as f32;
        ui.horizontal_top(|ui| {
            for said in first {
                large(ui, cx, said, wide.max(80.0));
            }
        });
        if others.is_empty() {
            return;
        }
        card::rule(ui, cx.theme);
        let fit = ((room + SPACE_4) / (LEAST + SPACE_4)).floor().max(1.0) as usize;
        let rows = others.len().div_ceil(fit).max(1);
        let columns = others.len().div_ceil(rows).max(1);
        let width = (room - SPACE_4 * (columns - 1) as f32) / columns as f32;
        for row in others.chunks(columns) {
            ui.horizontal_top(|ui| {
                for said in row {
                    let figure = Figure {
                        name: &said.name,
                        value: said.value.as_deref(),
                        mark: said.mark,
                        bar: None,
                        lines: 2,
                        under: "",
                        hint: &said.hint,
                        leads: said.lead.leads(),
                    };
                    // The same figure in whatever row it comes to stand, so that it keeps the keyboard.
                    let own = egui::UiBuilder::new().scope_id(page.with(&said.name));
                    let show = |ui: &mut Ui| figure::show(ui, cx.theme, &figure, width.max(80.0));
                    let response = ui.scope_builder(own, show).inner;
                    evidence::follow(cx, &response, &said.lead, &said.name);
                }
            });
        }
    });
}

/// A figure to see first: as large as a figure of a page is, its name under it.
fn large(ui: &mut Ui, cx: &Cx<'_>, said: &Said, width: f32) {
    let theme = cx.theme;
    let sense = if said.lead.leads() { Sense::click() } else { Sense::hover() };
    let (rect, response) = ui.allocate_exact_size(Vec2::new(width, 66.0), sense);
    let value = said.value.as_deref().unwrap_or("–");
    let role = if said.lead.leads() { egui::Role::Link } else { egui::Role::Label };
    response.widget_info(|| WidgetInfo::labeled(role, ui.is_enabled(), format!("{}: {value}", said.name)));
    let painter = ui.painter();
    if said.lead.leads() && response.hovered() {
        painter.rect_filled(rect.expand2(Vec2::new(SPACE_1, 1.0)), 6.0, theme.hover);
    }
    crate::ui::widgets::keyboard::note(&response);
    if response.has_focus() {
        painter.rect_stroke(rect, 6.0, theme.focus_ring(), egui::StrokeKind::Inside);
    }
    let ink = if said.value.is_some() { theme.text } else { theme.quiet };
    let left = rect.left() + if said.mark.is_some() { 18.0 } else { 0.0 };
    // The figure itself large, what it may be as well after it in the size of text.
    let cut = value.find(['(', '（']).filter(|cut| *cut > 0);
    let (head, tail) = cut.map_or((value, None), |cut| (value[..cut].trim_end(), Some(value[cut..].to_owned())));
    // A sum that has no room so large is written smaller, and never cut.
    let sizes: (&[f32], f32) = (&[theme::FIGURE, theme::TITLE], theme::STRONG);
    let tail = tail.map(|tail| one_line_on(painter, &tail, theme::regular(theme::BODY), (rect.right() - left) / 2.0));
    let beside = tail.as_ref().map_or(0.0, |tail| tail.size().x + SPACE_2);
    let head = fitted(painter, head, theme::bold, sizes, rect.right() - left - beside);
    let base = rect.top() + head.size().y;
    if let Some(mark) = said.mark {
        mark.paint(painter, theme, egui::pos2(rect.left() + 7.0, rect.top() + head.size().y / 2.0), 12.0);
    }
    let after = left + head.size().x + SPACE_2;
    painter.galley(egui::pos2(left, rect.top()), head, ink);
    if let Some(tail) = tail {
        painter.galley(egui::pos2(after, base - tail.size().y - 4.0), tail, theme.quiet);
    }
    let mut job = egui::text::LayoutJob::simple(said.name.clone(), theme::regular(theme::CAPTION), theme.quiet, width);
    job.wrap.max_rows = 2;
    let name = ui.fonts_mut(|fonts| fonts.layout_job(job));
    ui.painter().galley(egui::pos2(rect.left(), base), name, theme.quiet);
    evidence::follow(cx, &response, &said.lead, &said.name);
    if !said.hint.is_empty() {
        response.on_hover_text(&said.hint);
    }
}

/// Cards in two columns where there is room, the first `share` of the width wide; else under one another.
pub fn columns(ui: &mut Ui, share: f32, left: impl FnOnce(&mut Ui), right: impl FnOnce(&mut Ui)) {
    let room = ui.available_width();
    // The same cards under one another and beside one another, so that what is pressed keeps the keyboard when the details
    // open and take the room.
    let [first, second] = ["first", "second"].map(|name| ui.scope_id().with(name));
    let own = |id: egui::Id| egui::UiBuilder::new().scope_id(id);
    if room < BESIDE {
        ui.scope_builder(own(first), left);
        ui.scope_builder(own(second), right);
        return;
    }
    let width = ((room - SPACE_4) * share).floor();
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = SPACE_4;
        page::column(ui, width, |ui| _ = ui.scope_builder(own(first), left));
        page::column(ui, room - SPACE_4 - width, |ui| _ = ui.scope_builder(own(second), right));
    });
}

/// The name of a stakeholder.
pub fn name(cx: &Cx<'_>, who: StakeholderId) -> String {
    stakeholder_name(cx.shown(), who, cx.words)
}

/// A person's name where several stand in one line.
pub fn brief(cx: &Cx<'_>, who: StakeholderId) -> String {
    brief_name(cx.shown(), who, cx.words)
}

/// Names in one line.
pub fn names(cx: &Cx<'_>, people: &[StakeholderId]) -> String {
    cx.words.list(&people.iter().map(|who| brief(cx, *who)).collect::<Vec<_>>())
}

/// Two lines beside a person's disc: the name in bold, a quiet line under it. Pressed, the person is selected; `acts`
/// draws what stands at the right end and takes `tail` points.
pub fn person_row(
    ui: &mut Ui,
    cx: &Cx<'_>,
    who: StakeholderId,
    line: &str,
    tail: f32,
    acts: impl FnOnce(&mut Ui),
) -> Response {
    let theme = cx.theme;
    let whole = name(cx, who);
    let size = Vec2::new(ui.available_width(), 40.0);
    let (rect, row) = ui.allocate_exact_size(size, Sense::hover());
    let mut body = rect;
    body.set_right(rect.right() - tail);
    let response = ui.interact(body, row.id.with(who), Sense::click());
    response.widget_info(|| WidgetInfo::labeled(egui::Role::Button, true, format!("{whole}: {line}")));
    let painter = ui.painter();
    if response.hovered() || cx.is_selected(who) {
        painter.rect_filled(body.expand2(Vec2::new(SPACE_1, 0.0)), 6.0, theme.hover);
    }
    crate::ui::widgets::keyboard::note(&response);
    if response.has_focus() {
        painter.rect_stroke(body, 6.0, theme.focus_ring(), egui::StrokeKind::Inside);
    }
    let initials = person::initials(&whole);
    let disc = Disc::new(&initials).key(cx.insights.grid.is_key(who));
    person::paint_sized(painter, theme, egui::pos2(rect.left() + 16.0, rect.center().y), &disc, 12.0);
    let left = rect.left() + 38.0;
    let room = body.right() - left - SPACE_1;
    let font = theme::bold(theme::BODY);
    let top = person::name_within(painter, (&whole, is_person(cx.shown(), who)), font, theme.text, room);
    painter.galley(egui::pos2(left, rect.top() + 3.0), top, theme.text);
    let under = one_line_on(painter, line, theme::regular(theme::CAPTION), room);
    painter.galley(egui::pos2(left, rect.top() + 22.0), under, theme.quiet);
    if response.clicked() {
        cx.select(who);
    }
    let place = egui::Rect::from_min_max(egui::pos2(body.right(), rect.top()), rect.max);
    let builder = egui::UiBuilder::new().max_rect(place).layout(Layout::right_to_left(Align::Center));
    acts(&mut ui.new_child(builder));
    response.on_hover_text(format!("{whole}: {line}"))
}

/// A quiet button that opens a menu of answers under a heading; returns which was chosen.
pub fn answers(
    ui: &mut Ui,
    cx: &Cx<'_>,
    (word, accessible): (&str, &str),
    heading: &str,
    options: impl FnOnce() -> Vec<(Option<Icon>, String)>,
) -> Option<usize> {
    answers_if(ui, cx, (word, accessible), heading, || Ok(options()))
}

/// The same, where there may be nothing to choose: then the menu says why.
pub fn answers_if(
    ui: &mut Ui,
    cx: &Cx<'_>,
    (word, accessible): (&str, &str),
    heading: &str,
    options: impl FnOnce() -> Result<Vec<(Option<Icon>, String)>, String>,
) -> Option<usize> {
    let button = crate::ui::widgets::button::Button::new(word);
    let response = button.show(ui, cx.theme);
    response.widget_info(|| WidgetInfo::labeled(egui::Role::Button, ui.is_enabled(), accessible));
    let mut chosen = None;
    Popup::menu(&response).close_behavior(PopupCloseBehavior::CloseOnClick).accessible_name(heading).show(|ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        ui.set_max_width(360.0);
        popup::group(ui, cx.theme, heading);
        ScrollArea::vertical().max_height(11.0 * CONTROL).show(ui, |ui| {
            let options = match options() {
                Ok(options) => options,
                Err(why) => {
                    popup::item(ui, cx.theme, None, &why, "", false);
                    return;
                }
            };
            for (index, (icon, option)) in options.into_iter().enumerate() {
                if popup::item(ui, cx.theme, icon, &option, "", true).clicked() {
                    chosen = Some(index);
                    ui.close();
                }
            }
        });
    });
    chosen
}

/// A sentence that stands back, on as many lines as it needs.
pub fn remark(ui: &mut Ui, cx: &Cx<'_>, sentence: &str) {
    ui.add(Label::new(cx.theme.quiet(sentence)).wrap());
}
