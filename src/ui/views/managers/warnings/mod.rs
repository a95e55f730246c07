//! The page "warnings": what needs attention, the gravest first, since when it could have been known, and what was
//! answered; one of them opened with why, its course and its act; and the page of one rule through the days.
//!
//! Keeps what is typed as a reason until it is given.

mod course;
mod gone;
mod opened;
mod rule;

use std::collections::BTreeSet;

use chrono::NaiveDate;
use egui::{Label, Ui, Vec2};

use crate::exchange::report::{self, Section};
use crate::insight::warnings::answered::Of;
use crate::insight::warnings::cause::together;
use crate::insight::warnings::{Finding, Manager, RULES, Rule, Severity, Standing};
use crate::language::Language;
use crate::ui::answer;
use crate::ui::context::Cx;
use crate::ui::icons::Icon;
use crate::ui::theme::{SPACE_1, SPACE_2, SPACE_4};
use crate::ui::views::dialogue::parts::{self, Top};
use crate::ui::views::overview::{self, Row, findings as rows};
use crate::ui::widgets::button::{self, Button, Weight};
use crate::ui::widgets::card;
use crate::ui::widgets::chip::{self, Mark};
use crate::ui::widgets::page::column;
use opened::Opened;
use rule::RulePage;

/// From the top of a card to its first row, in points.
const CARD_TOP: f32 = SPACE_4;
/// From this width the opened warning stands beside the list, in points.
const BESIDE: f32 = 900.0;

/// Whose warnings are listed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Whose {
    #[default]
    Both,
    Project,
    Relationship,
}

/// Which of them are listed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Which {
    /// What needs attention.
    #[default]
    Open,
    /// What is a task or a talk by now, and not late.
    Planned,
    /// What is put off.
    Snoozed,
    /// What was settled.
    Resolved,
    /// What no longer stands.
    Gone,
}

/// One warning in words.
struct Line {
    finding: Finding,
    standing: Standing,
    row: Row,
}

struct Model {
    key: (u64, NaiveDate, Language, bool),
    lines: Vec<Line>,
}

/// The page with its own small state.
#[derive(Default)]
pub struct WarningsPage {
    model: Option<Model>,
    whose: Whose,
    which: Which,
    /// Gravities that are left out.
    without: BTreeSet<Severity>,
    opened: Option<Opened>,
    rule: Option<RulePage>,
}

impl WarningsPage {
    /// The rule whose page is open: it is replayed while it is looked at.
    pub fn rule(&self) -> Option<Rule> {
        self.rule.as_ref().map(|page| page.rule)
    }

    /// Opens the page of a rule.
    pub fn show_rule(&mut self, rule: Rule) {
        self.rule = Some(RulePage::new(rule));
    }

    /// Goes back from it to the list.
    pub fn leave_rule(&mut self) {
        self.rule = None;
    }

    /// Opens one warning.
    pub fn show(&mut self, of: Of) {
        (self.rule, self.opened) = (None, Some(Opened::new(of)));
    }

    /// What waits, as rows under heads; none where something else is shown.
    pub fn as_table(&self, cx: &Cx<'_>) -> Option<Section> {
        if self.rule.is_some() || self.opened.is_some() || self.which != Which::Open {
            return None;
        }
        let wanted = |finding: &&Finding| {
            let passes = is_of(finding.manager, self.whose) && !self.without.contains(&finding.severity);
            passes && finding.standing(cx.shown(), cx.day).is_open()
        };
        let rows = overview::rows(cx, cx.insights.findings.iter().filter(wanted));
        let title = rows::heading(cx, rows.iter());
        let row = |row: &Row| {
            let state = format!("{} {}", rule::mark(row.severity).letter(), cx.text(row.severity.key()));
            let cells = vec![state, row.sentence.clone(), row.advice.clone(), cx.text(row.manager.key()).to_owned()];
            report::Row { state: None, cells }
        };
        let heads = ["registers-column-state", "warnings-column-found", "warnings-column-do", "warnings-column-whose"];
        let table = report::Table {
            heads: heads.map(|key| cx.text(key).to_owned()).into(),
            rows: rows.iter().map(row).collect(),
            more: None,
        };
        let empty = table.rows.is_empty();
        (!empty).then(|| Section { title, inner: false, blocks: vec![report::Block::Table(table)] })
    }

    /// Draws the page, with what `head` draws over it.
    pub fn ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, head: impl FnOnce(&mut Ui)) {
        if let Some(page) = &mut self.rule {
            // It is a page of its own: what has the keyboard there leaves it to nothing of the list.
            if ui.push_id("rule", |ui| page.ui(ui, cx, head)).inner {
                self.leave_rule();
            }
            return;
        }
        let key = (cx.source, cx.day, cx.words.language(), cx.editable);
        if self.model.as_ref().is_none_or(|model| model.key != key) {
            let findings = cx.insights.findings.iter();
            let line = |(finding, row): (&Finding, Row)| Line {
                standing: finding.standing(cx.shown(), cx.day),
                row,
                finding: finding.clone(),
            };
            let lines = findings.clone().zip(overview::rows(cx, findings)).map(line).collect();
            self.model = Some(Model { key, lines });
        }
        let Some(model) = self.model.take() else { return };
        let finding = said(cx, &model.lines, self.which);
        let planned = model.lines.iter().filter(|line| line.row.act.planned().is_some());
        let drawn = course::acted(cx, planned.map(|line| line.finding.of()));
        let (mut whose, mut which, mut without) = (self.whose, self.which, self.without.clone());
        let tools = |ui: &mut Ui| filters(ui, cx, &model.lines, (&mut whose, &mut which, &mut without));
        let mut leads = None;
        let opened = &mut self.opened;
        let listed = (self.whose, self.which, &self.without);
        parts::sheet(ui, cx, &Top { finding: &finding, drawn: &drawn }, head, tools, |ui| {
            leads = body(ui, cx, &model.lines, listed, opened);
        });
        (self.whose, self.which, self.without) = (whose, which, without);
        if let Some(rule) = leads {
            self.show_rule(rule);
        }
        self.model = Some(model);
    }
}

/// What the page finds: how many wait, by gravity; of the other lists, how many are in them.
fn said(cx: &Cx<'_>, lines: &[Line], which: Which) -> String {
    let open = lines.iter().filter(|line| line.standing.is_open()).map(|line| &line.row);
    let (key, n) = match which {
        Which::Open if open.clone().next().is_none() => return cx.text("warnings-none").to_owned(),
        Which::Open => return rows::heading(cx, open),
        Which::Gone => ("warnings-gone", course::history(cx).map_or(0, |history| gone::gone(history).len())),
        Which::Planned => ("warnings-planned", listed(lines, which)),
        Which::Snoozed => ("record-alarm-snoozed", listed(lines, which)),
        Which::Resolved => ("record-alarm-resolved", listed(lines, which)),
    };
    cx.words.with("warnings-listed", &[("list", cx.text(key).into()), ("n", n.into())])
}

fn listed(lines: &[Line], which: Which) -> usize {
    lines.iter().filter(|line| passes(line, Whose::Both, which)).count()
}

fn filters(
    ui: &mut Ui,
    cx: &Cx<'_>,
    lines: &[Line],
    (whose, which, without): (&mut Whose, &mut Which, &mut BTreeSet<Severity>),
) {
    // From the right end on: what is drawn last stands first.
    for severity in [Severity::Info, Severity::Watch, Severity::Trouble] {
        let count = match (*which, course::history(cx)) {
            (Which::Gone, Some(history)) => {
                let gone = gone::gone(history);
                gone.iter().filter(|one| one.worst == severity && is_of(one.manager(), *whose)).count()
            }
            _ => lines.iter().filter(|one| one.finding.severity == severity && passes(one, *whose, *which)).count(),
        };
        let on = !without.contains(&severity);
        if chip::filter(ui, cx.theme, cx.text(severity.key()), count, on).clicked() {
            if on {
                without.insert(severity);
            } else {
                without.remove(&severity);
            }
        }
    }
    let people = [
        (Whose::Both, cx.text("common-all")),
        (Whose::Project, cx.text("overview-project")),
        (Whose::Relationship, cx.text("overview-relationship")),
    ];
    if let Some(chosen) = button::segmented(ui, cx.theme, cx.text("overview-filter"), *whose, &people) {
        *whose = chosen;
    }
    let states = [
        (Which::Open, cx.text("warnings-open")),
        (Which::Planned, cx.text("warnings-planned")),
        (Which::Snoozed, cx.text("record-alarm-snoozed")),
        (Which::Resolved, cx.text("record-alarm-resolved")),
        (Which::Gone, cx.text("warnings-gone")),
    ];
    if let Some(chosen) = button::segmented(ui, cx.theme, cx.text("warnings-which"), *which, &states) {
        *which = chosen;
    }
}

fn is_of(manager: Manager, whose: Whose) -> bool {
    match whose {
        Whose::Both => true,
        Whose::Project => manager == Manager::Project,
        Whose::Relationship => manager == Manager::Relationship,
    }
}

fn passes(line: &Line, whose: Whose, which: Which) -> bool {
    let standing = match which {
        Which::Open => line.standing.is_open(),
        Which::Planned => matches!(line.standing, Standing::Planned { .. }),
        Which::Snoozed => matches!(line.standing, Standing::Snoozed { .. }),
        Which::Resolved => matches!(line.standing, Standing::Resolved { .. }),
        Which::Gone => false,
    };
    is_of(line.finding.manager, whose) && standing
}

/// The list and what is opened of it; the rule to go to.
fn body(
    ui: &mut Ui,
    cx: &Cx<'_>,
    lines: &[Line],
    (whose, which, without): (Whose, Which, &BTreeSet<Severity>),
    opened: &mut Option<Opened>,
) -> Option<Rule> {
    let shown: Vec<&Line> =
        lines.iter().filter(|line| passes(line, whose, which) && !without.contains(&line.finding.severity)).collect();
    if which == Which::Gone {
        return gone::show(ui, cx, |one| is_of(one.manager(), whose) && !without.contains(&one.worst));
    }
    if shown.is_empty() {
        nothing(ui, cx, which);
        return None;
    }
    let there = |one: &Opened| shown.iter().position(|line| line.finding.of() == one.of);
    let place = opened.as_ref().and_then(there);
    let mut leads = None;
    let width = ui.available_width();
    if width >= BESIDE && place.is_some() {
        let list = (width - SPACE_4) * 0.5;
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = SPACE_4;
            let mut beside = 0.0;
            column(ui, list, |ui| beside = list_of(ui, cx, &shown, place, opened));
            column(ui, width - SPACE_4 - list, |ui| {
                // What is opened stands beside its row, however far down that is.
                ui.add_space(beside);
                if let (Some(one), Some(line)) = (opened.as_mut(), place.and_then(|at| shown.get(at))) {
                    leads = opened::show(ui, cx, line, one);
                }
            });
        });
    } else {
        if let (Some(one), Some(line)) = (opened.as_mut(), place.and_then(|at| shown.get(at))) {
            leads = opened::show(ui, cx, line, one);
            ui.add_space(SPACE_2);
        }
        list_of(ui, cx, &shown, place, opened);
    }
    if opened.as_ref().is_some_and(|one| one.closed) {
        *opened = None;
    }
    leads
}

/// The list; returns how far below its top the row stands that is opened.
fn list_of(ui: &mut Ui, cx: &Cx<'_>, shown: &[&Line], place: Option<usize>, opened: &mut Option<Opened>) -> f32 {
    let (top, mut row_top) = (ui.cursor().top(), None);
    card::plain(ui, cx.theme, |ui| {
        ui.spacing_mut().item_spacing.y = 5.0;
        let numbered = shown.iter().enumerate().map(|(index, line)| (line.row.cause, (index, *line)));
        for (place_of_group, (cause, those)) in together(numbered).into_iter().enumerate() {
            let Some(((first, head), rest)) = those.split_first() else { continue };
            if place_of_group > 0 {
                card::rule(ui, cx.theme);
            }
            let top = entry(ui, cx, head, place == Some(*first), place_of_group == 0 && place.is_none(), opened);
            row_top = row_top.or(top);
            let is_looked_at = rest.iter().any(|(index, _)| place == Some(*index));
            if rows::unfolds(ui, cx, cause, head.finding.of(), rest.len(), is_looked_at) {
                for (index, line) in rest {
                    let top = entry(ui, cx, line, place == Some(*index), false, opened);
                    row_top = row_top.or(top);
                }
            }
        }
    });
    row_top.map_or(0.0, |row| (row - top - CARD_TOP).max(0.0))
}

/// One warning of the list; returns where its row begins where it is the one that is opened.
fn entry(
    ui: &mut Ui,
    cx: &Cx<'_>,
    line: &Line,
    is_open: bool,
    is_first: bool,
    opened: &mut Option<Opened>,
) -> Option<f32> {
    let (of, top) = (line.finding.of(), ui.cursor().top());
    ui.push_id(of, |ui| {
        rows::finding(ui, cx, &line.row, is_first);
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = Vec2::new(SPACE_2, SPACE_1);
            ui.add_space(rows::UNDER);
            let (word, icon) = match is_open {
                true => (cx.text("warnings-close"), Icon::ChevronUp),
                false => (cx.text("warnings-open-one"), Icon::ChevronRight),
            };
            if !cx.presented && Button::new(word).icon(icon).weight(Weight::Plain).show(ui, cx.theme).clicked() {
                *opened = (!is_open).then(|| Opened::new(of));
            }
            ui.add(Label::new(cx.theme.caption(course::since(cx, of))).wrap());
            if let Some(said) = answer::standing_words(cx.words, cx.shown(), &line.standing) {
                ui.add(Label::new(cx.theme.caption(said)).wrap());
            }
        });
    });
    is_open.then_some(top)
}

/// An empty list says which rules looked at what.
fn nothing(ui: &mut Ui, cx: &Cx<'_>, which: Which) {
    card::plain(ui, cx.theme, |ui| {
        if which != Which::Open {
            ui.add(Label::new(cx.theme.quiet(cx.text("warnings-nothing-here"))).wrap());
            return;
        }
        let shown = cx.shown();
        let rules: usize = RULES.iter().map(|(_, rules)| rules.len()).sum();
        let args = [
            ("rules", rules.into()),
            ("people", shown.stakeholders.len().into()),
            ("expectations", shown.expectations.len().into()),
            ("contacts", shown.contacts.len().into()),
            ("readings", shown.readings.len().into()),
            ("tasks", shown.tasks.len().into()),
        ];
        let known = !shown.tasks.is_empty() || !shown.contacts.is_empty() || !shown.readings.is_empty();
        let mark = if known { Mark::Good } else { Mark::Unknown };
        chip::state_line(ui, cx.theme, mark, cx.text("warnings-none"));
        ui.add(Label::new(cx.theme.quiet(cx.words.with("warnings-looked-at", &args))).wrap());
    });
}
