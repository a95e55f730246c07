//! What is asked before a plan leaves: as what, for whom; and what of it stays here.
//!
//! Owns what is chosen. What stays is worked out beforehand for every choice; nothing is computed here.

use egui::{Label, ScrollArea, Ui};

use super::theme::{SPACE_2, SPACE_3, Theme};
use super::widgets::chip::Mark;
use super::widgets::{button, card, field};
use crate::exchange::export::{Form, Leaves, goes, stays};
use crate::language::Words;
use crate::workspace::Workspace;

/// So much of the window is left for what is around the list, in points.
const AROUND: f32 = 380.0;

/// How much may leave.
const LEAVES: [Leaves; 3] = [Leaves::Plan, Leaves::WithCosts, Leaves::Internal];

/// The choices while they are made.
pub struct Draft {
    /// As what it is written.
    pub form: Form,
    /// How much of it leaves.
    pub leaves: Leaves,
    /// What stays here, by form and by how much leaves.
    lists: [[Vec<String>; 3]; 2],
    /// What leaves by its name though a client may not see it, by form, where it is for anybody.
    goes: [String; 2],
    /// Whether any task says what it costs.
    costs: bool,
}

impl Draft {
    /// Microsoft Project XML that anybody may read, until somebody chooses otherwise.
    pub fn of(workspace: &Workspace, words: Words) -> Self {
        let list = |form, leaves| stays(workspace, leaves, form, words);
        let lists = [Form::Xml, Form::Table].map(|form| LEAVES.map(|one| list(form, one)));
        let goes = [Form::Xml, Form::Table].map(|form| goes(workspace, Leaves::Plan, form, words).join(". "));
        let costs = workspace.tasks.iter().any(|task| task.cost_minor != 0);
        Self { form: Form::default(), leaves: Leaves::default(), lists, goes, costs }
    }

    /// Draws them.
    pub fn ui(&mut self, ui: &mut Ui, theme: &Theme, words: &Words) {
        let forms = [(Form::Xml, words.text("dialog-export-xml")), (Form::Table, words.text("dialog-export-table"))];
        let readers =
            [(Leaves::Plan, words.text("dialog-export-anybody")), (Leaves::Internal, words.text("dialog-export-team"))];
        ui.spacing_mut().item_spacing.y = SPACE_2;
        ui.label(theme.caption(words.text("dialog-export-form")));
        if let Some(form) = button::segmented(ui, theme, words.text("dialog-export-form"), self.form, &forms) {
            self.form = form;
        }
        ui.add_space(SPACE_2);
        ui.label(theme.caption(words.text("dialog-export-readers")));
        let reader = if self.leaves == Leaves::Internal { Leaves::Internal } else { Leaves::Plan };
        if let Some(leaves) = button::segmented(ui, theme, words.text("dialog-export-readers"), reader, &readers) {
            self.leaves = leaves;
        }
        if self.leaves == Leaves::Internal {
            card::notice(ui, theme, Mark::Watch, words.text("dialog-export-internal"), None);
        } else if self.costs {
            let with = self.leaves == Leaves::WithCosts;
            if let Some(with) = field::check(ui, theme, words.text("dialog-export-with-costs"), with) {
                self.leaves = if with { Leaves::WithCosts } else { Leaves::Plan };
            }
        }
        if self.leaves == Leaves::WithCosts {
            card::notice(ui, theme, Mark::Watch, words.text("dialog-export-costs"), None);
        }
        let table = usize::from(self.form == Form::Table);
        if self.leaves != Leaves::Internal && !self.goes[table].is_empty() {
            card::notice(ui, theme, Mark::Watch, &self.goes[table], None);
        }
        ui.add_space(SPACE_3);
        let of = LEAVES.iter().position(|one| *one == self.leaves).unwrap_or(0);
        let lines = &self.lists[table][of];
        if lines.is_empty() {
            ui.add(Label::new(theme.body(words.text("dialog-export-all"))).wrap());
            return;
        }
        ui.label(theme.strong(words.text("dialog-export-stays")));
        let height = (ui.ctx().content_rect().height() - AROUND).clamp(96.0, 360.0);
        ScrollArea::vertical().max_height(height).show(ui, |ui| {
            for line in lines {
                ui.add(Label::new(theme.body(line)).wrap());
            }
        });
    }
}
