//! What of the chart is shown, and the menu in which a person chooses it. Kept as long as the file is open.

use egui::{Align, Layout, Popup, PopupCloseBehavior, ScrollArea, Ui};

use crate::ui::context::Cx;
use crate::ui::icons::Icon;
use crate::ui::theme::SPACE_4;
use crate::ui::widgets::{button, popup};
use crate::workspace::BaselineId;

/// Width of one column of the menu, in points.
const COLUMN: f32 = 256.0;

/// Something that can be shown or left out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Layer {
    /// Dependencies.
    Links,
    /// The critical path at a glance: all else stands back.
    Critical,
    /// How long tasks can slip.
    Slack,
    /// The zig-zag line through what is done by the shown day.
    ProgressLine,
    /// Deadlines of tasks.
    Deadlines,
    /// The reserve after tasks.
    Buffers,
    /// By what levelling holds tasks back.
    Delays,
    /// Days and hours on which nobody works.
    DaysOff,
    /// Events as pins through the chart.
    Events,
    /// The expectations over the rows.
    Expectations,
    /// The contacts over the rows.
    Contacts,
    /// When people of the client's side are away, and holidays.
    Away,
    /// Who has how much to do, under the rows.
    Load,
}

impl Layer {
    /// Of the plan itself.
    const PLAN: [Self; 7] =
        [Self::Links, Self::Critical, Self::Slack, Self::ProgressLine, Self::Deadlines, Self::Buffers, Self::Delays];
    /// Of the time behind it.
    const TIME: [Self; 2] = [Self::DaysOff, Self::Events];
    /// Of the people over it.
    const PEOPLE: [Self; 4] = [Self::Expectations, Self::Contacts, Self::Away, Self::Load];

    fn all() -> impl Iterator<Item = Self> {
        Self::PLAN.into_iter().chain(Self::TIME).chain(Self::PEOPLE)
    }

    fn key(self) -> &'static str {
        match self {
            Self::Links => "gantt-show-links",
            Self::Critical => "gantt-show-critical",
            Self::Slack => "gantt-show-slack",
            Self::ProgressLine => "gantt-show-progress-line",
            Self::Deadlines => "gantt-show-deadlines",
            Self::Buffers => "gantt-show-buffers",
            Self::Delays => "gantt-show-delays",
            Self::DaysOff => "gantt-show-days-off",
            Self::Events => "gantt-show-events",
            Self::Expectations => "gantt-show-expectations",
            Self::Contacts => "gantt-show-contacts",
            Self::Away => "gantt-show-away",
            Self::Load => "load-show",
        }
    }

    fn icon(self) -> Icon {
        match self {
            Self::Links => Icon::Link,
            Self::Critical => Icon::CriticalPath,
            Self::Slack => Icon::Slack,
            Self::ProgressLine => Icon::ProgressLine,
            Self::Deadlines => Icon::Deadline,
            Self::Buffers => Icon::Reserve,
            Self::Delays => Icon::SkipForward,
            Self::DaysOff => Icon::DaysOff,
            Self::Events => Icon::Pin,
            Self::Expectations => Icon::Expectation,
            Self::Contacts => Icon::Meeting,
            Self::Away => Icon::Away,
            Self::Load => Icon::Load,
        }
    }

    fn bit(self) -> u16 {
        1 << self as u16
    }
}

/// Which baseline the plan is compared with.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Compare {
    /// The latest one.
    #[default]
    Latest,
    /// A certain one.
    With(BaselineId),
    /// None.
    Nothing,
}

/// What is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Show {
    layers: u16,
    /// The baseline behind the bars.
    pub compare: Compare,
}

impl Default for Show {
    fn default() -> Self {
        let others = [Layer::Critical, Layer::Slack, Layer::ProgressLine, Layer::Load];
        let all = Layer::PLAN.iter().chain(&Layer::TIME).chain(&Layer::PEOPLE);
        let layers = all.filter(|layer| !others.contains(layer)).fold(0, |layers, layer| layers | layer.bit());
        Self { layers, compare: Compare::Latest }
    }
}

impl Show {
    /// Whether this is shown.
    pub fn has(self, layer: Layer) -> bool {
        self.layers & layer.bit() != 0
    }

    /// The same without the lanes of people.
    pub fn without_people(self) -> Self {
        let lanes = Layer::PEOPLE.into_iter().fold(0, |all, layer| all | layer.bit());
        Self { layers: self.layers & !lanes, ..self }
    }

    /// Shows it or leaves it out.
    pub fn toggle(&mut self, layer: Layer) {
        self.layers ^= layer.bit();
    }

    /// The layers that are otherwise than usual, by their keys; none where all are as usual.
    pub fn names(self) -> Option<String> {
        let usual = Self::default();
        let others = Layer::all().filter(|layer| self.has(*layer) != usual.has(*layer));
        let names: Vec<&str> = others.map(Layer::key).collect();
        (!names.is_empty()).then(|| names.join(", "))
    }

    /// What is usual, but for the layers of these keys.
    pub fn named(names: &str) -> Self {
        let mut show = Self::default();
        let others = Layer::all().filter(|layer| names.split(", ").any(|name| name == layer.key()));
        others.for_each(|layer| show.toggle(layer));
        show
    }

    /// The button with its menu, at the foot of which stands what `foot` draws.
    pub fn menu(&mut self, ui: &mut Ui, cx: &Cx<'_>, with_word: bool, foot: impl FnOnce(&mut Ui)) {
        let word = cx.text("gantt-show");
        let opener = match with_word {
            true => button::Button::new(word).icon(Icon::Layers).show(ui, cx.theme),
            false => button::icon(ui, cx.theme, Icon::Layers, word),
        };
        let height = (ui.ctx().content_rect().bottom() - opener.rect.bottom() - SPACE_4).max(160.0);
        Popup::menu(&opener)
            .gap(2.0)
            .close_behavior(PopupCloseBehavior::CloseOnClickOutside)
            .accessible_name(cx.text("gantt-show"))
            .show(|ui| {
                // An area offers the room of the pass before; a menu takes what it needs now.
                ui.set_max_height(height);
                ScrollArea::vertical().max_height(height).show(ui, |ui| {
                    ui.spacing_mut().item_spacing.y = 0.0;
                    ui.horizontal_top(|ui| {
                        ui.with_layout(Layout::top_down_justified(Align::Min), |ui| {
                            ui.set_width(COLUMN);
                            self.layers(ui, cx, "gantt-show-of-plan", &Layer::PLAN);
                            self.layers(ui, cx, "gantt-show-of-time", &Layer::TIME);
                        });
                        ui.with_layout(Layout::top_down_justified(Align::Min), |ui| {
                            ui.set_width(COLUMN);
                            self.layers(ui, cx, "gantt-show-of-people", &Layer::PEOPLE);
                            self.baselines(ui, cx);
                        });
                    });
                    foot(ui);
                });
            });
    }

    fn layers(&mut self, ui: &mut Ui, cx: &Cx<'_>, group: &str, layers: &[Layer]) {
        popup::group(ui, cx.theme, cx.text(group));
        for layer in layers {
            if popup::layer(ui, cx.theme, layer.icon(), cx.text(layer.key()), self.has(*layer)).clicked() {
                self.toggle(*layer);
            }
        }
    }

    fn baselines(&mut self, ui: &mut Ui, cx: &Cx<'_>) {
        popup::group(ui, cx.theme, cx.text("gantt-compare"));
        let mut choices = vec![(Compare::Latest, cx.text("gantt-compare-latest").to_owned())];
        let mut baselines: Vec<_> = cx.shown().baselines.iter().collect();
        baselines.sort_by_key(|baseline| (baseline.set_on, baseline.id));
        choices.extend(baselines.iter().rev().map(|baseline| {
            let date = cx.words.date(baseline.set_on);
            let args = [("title", baseline.title.as_str().into()), ("date", date.into())];
            (Compare::With(baseline.id), cx.words.with("gantt-compare-with", &args))
        }));
        choices.push((Compare::Nothing, cx.text("gantt-compare-nothing").to_owned()));
        for (compare, word) in choices {
            if popup::choice(ui, cx.theme, &word, self.compare == compare).clicked() {
                self.compare = compare;
            }
        }
    }

    /// A baseline that is no longer there is not compared with.
    pub fn forget_what_is_gone(&mut self, cx: &Cx<'_>) {
        if let Compare::With(id) = self.compare
            && !cx.shown().baselines.contains(id)
        {
            self.compare = Compare::Latest;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_layer_is_switched_by_itself() {
        let all: Vec<Layer> = Layer::PLAN.iter().chain(&Layer::TIME).chain(&Layer::PEOPLE).copied().collect();
        let begin = Show::default();
        for layer in &all {
            let mut show = begin;
            show.toggle(*layer);
            for other in &all {
                assert_eq!(show.has(*other) != begin.has(*other), layer == other, "{layer:?}, {other:?}");
            }
        }
    }
}
