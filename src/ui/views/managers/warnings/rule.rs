//! The page of one rule: how it works, its limits, and what it would have said on every past day.

use chrono::{Days, NaiveDate};
use egui::{Key, Label, Rect, Role, Sense, Ui, Vec2, WidgetInfo, pos2};

use super::course;
use crate::document::{Edit, Label as StepLabel};
use crate::insight::warnings::history::Replayed;
use crate::insight::warnings::{Finding, Rule, Severity};
use crate::ui::command::Command;
use crate::ui::context::Cx;
use crate::ui::icons::Icon;
use crate::ui::inspector::limit_name;
use crate::ui::naming::title_of;
use crate::ui::theme::{self, SPACE_2, SPACE_3, SPACE_4};
use crate::ui::views::dialogue::parts::{self, Top};
use crate::ui::views::overview::findings;
use crate::ui::widgets::button::{Button, Weight};
use crate::ui::widgets::chip::Mark;
use crate::ui::widgets::field::{self, Field};
use crate::ui::widgets::{card, take_keyboard};

/// Height of the strip, in points, and of the days under it.
const STRIP: f32 = 96.0;
const AXIS: f32 = 18.0;

/// A rule, and the day whose sentences are read.
pub struct RulePage {
    /// Which.
    pub rule: Rule,
    day: Option<NaiveDate>,
    /// For so many passes it begins with the way back: its place in the row settles in the second.
    fresh: u8,
}

impl RulePage {
    /// As it opens: on the day that is looked at.
    pub fn new(rule: Rule) -> Self {
        Self { rule, day: None, fresh: 2 }
    }

    /// Draws the page; returns whether the list is to be shown again.
    pub fn ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, head: impl FnOnce(&mut Ui)) -> bool {
        let known = cx.alarmed.replayed.filter(|one| one.rule == self.rule && one.until == cx.day);
        let drawn = match known {
            None if cx.alarmed.broken => cx.text("warnings-broken").to_owned(),
            None => cx.text("warnings-looking-back").to_owned(),
            Some(known) => {
                let share = known.share();
                let args = [("n", share.n.into()), ("of", share.of.into())];
                cx.words.with("warnings-rule-share", &args)
            }
        };
        let mut back = false;
        let fresh = self.fresh > 0;
        if fresh {
            self.fresh -= 1;
            ui.ctx().request_repaint();
        }
        let tools = |ui: &mut Ui| {
            let word = cx.text("warnings-back");
            let response = Button::new(word).icon(Icon::ArrowLeft).weight(Weight::Plain).show(ui, cx.theme);
            if fresh {
                take_keyboard(&response);
            }
            back = response.clicked();
        };
        let title = self.rule.title(cx.words);
        parts::sheet(ui, cx, &Top { finding: title, drawn: &drawn }, head, tools, |ui| {
            ui.spacing_mut().item_spacing.y = SPACE_4;
            card::plain(ui, cx.theme, |ui| {
                ui.spacing_mut().item_spacing.y = SPACE_2;
                findings::whose(ui, cx, self.rule.manager());
                let how = self.rule.how(cx.words, &cx.shown().engagement.thresholds);
                ui.add(Label::new(cx.theme.body(how)).wrap());
                self.limit(ui, cx);
            });
            if let Some(known) = known {
                self.days(ui, cx, known);
            }
        });
        back
    }

    /// Its limit, with what is usual and why; and the way to those that it shares with others.
    fn limit(&self, ui: &mut Ui, cx: &Cx<'_>) {
        if let Some(limit) = self.rule.limit() {
            let name = limit_name(self.rule, cx.words);
            let now = self.rule.limit_in(&cx.file.engagement.thresholds);
            let (least, most) = limit.range();
            if cx.editable {
                let field = Field::new(&name).width(240.0);
                if let Some(new) = field::number(ui, cx.theme, &field, now, least..=most) {
                    let mut engagement = cx.file.engagement.clone();
                    self.rule.set_limit(&mut engagement.thresholds, new);
                    cx.edit(Edit::SetEngagement(engagement), StepLabel::about("edit-change", &name));
                }
            } else {
                card::key_value(ui, cx.theme, &name, &cx.words.number(now as f64, 0));
            }
            let usual = cx.words.number(limit.usual as f64, 0);
            let places = [("value", usual.into()), ("source", cx.text("record-source-ours").into())];
            ui.add(Label::new(cx.theme.caption(cx.words.with("record-default", &places))).wrap());
        }
        let word = cx.text("warnings-limits");
        if !cx.presented && Button::new(word).icon(Icon::Edit).weight(Weight::Plain).show(ui, cx.theme).clicked() {
            cx.command(Command::EditEngagement);
        }
    }

    fn days(&mut self, ui: &mut Ui, cx: &Cx<'_>, known: &Replayed) {
        card::card(ui, cx.theme, cx.text("warnings-rule-days"), |ui| {
            ui.spacing_mut().item_spacing.y = SPACE_2;
            let hovered = self.strip(ui, cx, known);
            let day = hovered.or(self.day).unwrap_or(cx.day);
            card::group(ui, cx.theme, &cx.words.with("warnings-rule-on", &[("date", cx.words.date(day).into())]));
            let found = known.on(day);
            if found.is_empty() {
                ui.add(Label::new(cx.theme.quiet(cx.text("warnings-rule-silent"))).wrap());
            }
            // What stands now and was known then by another rule: the strip shows this rule's own days alone.
            for now in known.on(cx.day).iter().filter(|_| day < cx.day) {
                if let Some(said) = course::said_on(cx, now.of(), day) {
                    let about = now.about.map(|about| title_of(cx.shown(), about, cx.words));
                    let said = about.map_or(said.clone(), |about| format!("{about}: {said}"));
                    ui.add(Label::new(cx.theme.caption(said)).wrap());
                }
            }
            for one in found {
                ui.horizontal_top(|ui| {
                    ui.spacing_mut().item_spacing.x = SPACE_3;
                    let (rect, _) = ui.allocate_exact_size(Vec2::new(14.0, 20.0), Sense::hover());
                    mark(one.severity).paint(ui.painter(), cx.theme, rect.center(), 12.0);
                    ui.add(Label::new(cx.theme.body(one.sentence(cx.words, cx.file))).wrap());
                });
                if day == cx.day {
                    let before = course::said_before(cx, one.of());
                    let before = before.map(|said| format!("{}: {said}", cx.text("warnings-said-before")));
                    for said in [Some(course::since(cx, one.of())), before].into_iter().flatten() {
                        ui.horizontal_top(|ui| {
                            ui.add_space(14.0 + SPACE_3);
                            ui.add(Label::new(cx.theme.caption(said)).wrap());
                        });
                    }
                }
            }
        });
    }

    /// How many it found and how grave on each day; returns the day under the pointer. Left and right go from turn to
    /// turn where it has the keyboard.
    fn strip(&mut self, ui: &mut Ui, cx: &Cx<'_>, known: &Replayed) -> Option<NaiveDate> {
        let first = known.days.first().map_or(known.until, |(on, _)| *on);
        let last = known.until;
        let (rect, response) = ui.allocate_exact_size(Vec2::new(ui.available_width(), STRIP + AXIS), Sense::click());
        let word = cx.text("warnings-rule-days");
        response.widget_info(|| WidgetInfo::labeled(Role::Slider, ui.is_enabled(), word));
        let plot = Rect::from_min_max(rect.min, pos2(rect.right(), rect.top() + STRIP));
        let all = ((last - first).num_days() + 1).max(1) as f32;
        let x = |day: NaiveDate| plot.left() + (day - first).num_days() as f32 / all * plot.width();
        let at = |x: f32| {
            let days = ((x - plot.left()) / plot.width() * all).floor().clamp(0.0, all - 1.0);
            first.checked_add_days(Days::new(days as u64)).unwrap_or(last)
        };
        let most = known.days.iter().map(|(_, found)| found.len()).max().unwrap_or(0).max(1) as f32;
        let painter = ui.painter();
        let ends = known.days.iter().skip(1).map(|(on, _)| *on).chain(last.succ_opt());
        for ((from, found), to) in known.days.iter().zip(ends) {
            let mut low = plot.bottom();
            for severity in [Severity::Trouble, Severity::Watch, Severity::Info] {
                let n = found.iter().filter(|one| one.severity == severity).count() as f32;
                let high = low - n / most * (STRIP - 14.0);
                let bar = Rect::from_min_max(pos2(x(*from), high), pos2(x(to).max(x(*from) + 1.0), low));
                painter.rect_filled(bar, 0.0, colour(cx, severity));
                low = high;
            }
        }
        painter.hline(plot.x_range(), plot.bottom(), cx.theme.hairline());
        let font = theme::regular(theme::CAPTION);
        let top = cx.words.number(f64::from(most), 0);
        painter.text(plot.left_top(), egui::Align2::LEFT_TOP, top, font.clone(), cx.theme.quiet);
        let below = plot.bottom() + 3.0;
        let dates = [(rect.left(), egui::Align2::LEFT_TOP, first), (rect.right(), egui::Align2::RIGHT_TOP, last)];
        for (x, align, day) in dates {
            painter.text(pos2(x, below), align, cx.words.date_short(day), font.clone(), cx.theme.quiet);
        }
        let hovered = response.hover_pos().map(|pointer| at(pointer.x));
        if response.clicked() {
            self.day = response.interact_pointer_pos().map(|pointer| at(pointer.x)).or(self.day);
            response.request_focus();
        }
        if response.has_focus() {
            ui.memory_mut(|memory| {
                let filter = egui::EventFilter { horizontal_arrows: true, ..Default::default() };
                memory.set_focus_lock_filter(response.id, filter);
            });
            let now = self.day.unwrap_or(last);
            let (back, on) = ui.input(|input| (input.key_pressed(Key::ArrowLeft), input.key_pressed(Key::ArrowRight)));
            let turns = known.days.iter().map(|(on, _)| *on);
            if back {
                self.day = turns.clone().rfind(|turn| *turn < now).or(self.day);
            } else if on {
                self.day = turns.clone().find(|turn| *turn > now).or(Some(last));
            }
        }
        let shown = hovered.or(self.day).unwrap_or(last);
        let pin = x(shown) + plot.width() / all / 2.0;
        painter.vline(pin, plot.y_range(), egui::Stroke::new(1.5, cx.theme.text));
        // Under the pointer the strip is read: nothing may lie over it.
        if response.has_focus() {
            painter.rect_stroke(plot, 4.0, cx.theme.focus_ring(), egui::StrokeKind::Inside);
        }
        let said = |found: &[Finding]| found.first().map(|one| one.sentence(cx.words, cx.file));
        if let (Some(day), Some(said)) = (hovered, hovered.and_then(|day| said(known.on(day)))) {
            response.on_hover_text_at_pointer(format!("{}\n{said}", cx.words.date(day)));
        }
        hovered
    }
}

/// The mark of a gravity.
pub fn mark(severity: Severity) -> Mark {
    match severity {
        Severity::Trouble => Mark::Trouble,
        Severity::Watch => Mark::Watch,
        Severity::Info => Mark::Unknown,
    }
}

fn colour(cx: &Cx<'_>, severity: Severity) -> egui::Color32 {
    match severity {
        Severity::Trouble | Severity::Watch => mark(severity).color(cx.theme),
        Severity::Info => cx.theme.line,
    }
}
