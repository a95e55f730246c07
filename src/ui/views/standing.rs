//! How the plan and the relationship stand, side by side: a dial with its parts, and four figures each.

use egui::{Align, CursorIcon, Label, Layout, Role, Sense, StrokeKind, Ui, Vec2, WidgetInfo};

use super::figures::{self, Said};
use crate::insight::managers::{self, Dial as Known, PartKind};
use crate::insight::money::Amounts;
use crate::insight::scorecard::{FigureKind, FigureValue};
use crate::ui::context::Cx;
use crate::ui::evidence::{self, Lead};
use crate::ui::naming::{is_person, stakeholder_name};
use crate::ui::theme::{SPACE_1, SPACE_3, SPACE_4};
use crate::ui::views::ViewKind;
use crate::ui::widgets::chip::Mark;
use crate::ui::widgets::dial::{self, Dial};
use crate::ui::widgets::figure::{self, Figure};
use crate::ui::widgets::page::column;
use crate::ui::widgets::{Manager, bar, card, person};

/// A chance below which an end that the plan keeps is likelier missed than kept.
const UNLIKELY: f64 = 0.5;

/// Letters of a name above which it is said shorter under a figure: more do not fit a narrow tile in Russian.
const LONG_NAME: usize = 16;

/// A manager's state in words.
pub struct Standing {
    /// Whose.
    pub manager: Manager,
    /// The name.
    pub name: String,
    /// 0–100.
    pub score: Option<f32>,
    /// How it stands.
    pub mark: Mark,
    /// The state in a word.
    pub state: String,
    /// Its parts.
    pub parts: Vec<Part>,
    /// Who or what holds it down.
    pub note: Option<String>,
    /// What looks ahead and says otherwise than a good part.
    pub ahead: Option<String>,
    /// What the figure means, where nothing else is to be said: it looks back, and says nothing of how much is done.
    pub means: Option<String>,
    /// Four figures.
    pub figures: Vec<Said>,
}

/// A part of a dial in words.
pub struct Part {
    /// What it measures.
    pub name: String,
    /// 0–1.
    pub value: Option<f32>,
    /// The figure.
    pub words: String,
    /// What is only planned: how many, and that in words.
    pub planned: Option<(usize, String)>,
    /// What it rests on.
    pub hint: String,
    /// Where it leads.
    pub lead: Lead,
}

/// A dial in words, without figures.
pub fn dial_words(cx: &Cx<'_>, manager: Manager, known: &Known) -> Standing {
    let parts = known.parts.iter().map(|part| {
        let name = cx.text(part.kind.key());
        let of = cx.words.with("common-of", &[("n", part.n.into()), ("total", part.of.into())]);
        let said = || cx.words.with("managers-part-planned", &[("n", part.planned.into())]);
        let planned = (part.planned > 0).then(|| (part.planned, said()));
        let more = match planned {
            Some(_) => format!("\n{}", cx.words.with("managers-part-planned-how", &[("n", part.planned.into())])),
            None => String::new(),
        };
        // A share says of how many it is one: 100 of what is due is no 100 of all.
        let (name, of) = match (part.kind, part.of) {
            (PartKind::Expectations, 1..) => {
                let counted = [("n", part.n.into()), ("of", part.of.into())];
                (cx.text("managers-part-due"), cx.words.with("managers-part-due-how", &counted))
            }
            _ => (name, of),
        };
        let label = match part.kind.is_share() && part.of > 0 {
            true => format!("{name} {}/{}", part.n, part.of),
            false => name.to_owned(),
        };
        Part {
            name: label,
            value: part.value.map(|value| (value / 100.0) as f32),
            words: part.value.map_or_else(|| "–".to_owned(), |value| cx.words.number(value, 0)),
            hint: match part.value {
                Some(_) => match figures::trust_equations(cx).filter(|_| part.kind == PartKind::Trust) {
                    Some(equations) => format!("{name}: {of}\n{equations}"),
                    None => format!("{name}: {of}{more}"),
                },
                None => format!("{name}: {}{more}", cx.text("managers-nothing-known")),
            },
            planned,
            lead: Lead::records(part.evidence.iter().copied()),
        }
    });
    let mut parts: Vec<Part> = parts.collect();
    let (note, mut ahead) = (held_down(cx, known), None);
    for (kind, sentence) in say_otherwise(cx, known) {
        for (part, _) in parts.iter_mut().zip(&known.parts).filter(|(_, it)| it.kind == kind) {
            part.hint.push('\n');
            part.hint.push_str(&sentence);
        }
        ahead.get_or_insert(sentence);
    }
    let key = match manager {
        Manager::Project => "managers-project-manager",
        Manager::Relationship => "managers-relationship-manager",
    };
    Standing {
        manager,
        name: cx.text(key).to_owned(),
        score: known.value.map(|value| value as f32),
        mark: figures::mark_of(known.mark),
        state: cx.text(figures::state_key(known.mark)).to_owned(),
        parts,
        note,
        ahead,
        means: means(cx, manager, known),
        figures: Vec::new(),
    }
}

/// What looks ahead and says otherwise than a part that looks back: the parts stay what they are defined to be, and
/// nobody reads a good one without it.
fn say_otherwise(cx: &Cx<'_>, known: &Known) -> Vec<(PartKind, String)> {
    let limits = &cx.shown().engagement.thresholds;
    let good = |kind: PartKind| {
        let value = known.parts.iter().find(|part| part.kind == kind).and_then(|part| part.value);
        value.is_some_and(|value| managers::mark_of(value, limits) == managers::Mark::Good)
    };
    let mut said = Vec::new();
    let over = -Amounts::all(cx.shown(), cx.day).variance();
    if good(PartKind::Cost) && over > 0 {
        let over = cx.words.money(over, &cx.shown().engagement.currency);
        said.push((PartKind::Cost, cx.words.with("managers-lines-say-otherwise", &[("over", over.into())])));
    }
    let chance = cx.simulated.forecast.filter(|_| cx.simulated.current).and_then(|runs| runs.chance_of_agreed());
    if let Some(chance) = chance.filter(|chance| good(PartKind::Schedule) && *chance < UNLIKELY) {
        let chance = cx.words.percent(chance, 0);
        said.push((PartKind::Schedule, cx.words.with("managers-runs-say-otherwise", &[("chance", chance.into())])));
    }
    said
}

/// Who or what holds a dial lower than the mean of its parts.
fn held_down(cx: &Cx<'_>, known: &Known) -> Option<String> {
    let mean = || known.mean.map_or_else(|| "–".to_owned(), |mean| cx.words.number(mean, 0)).into();
    if let Some((who, _)) = known.held_down() {
        let who = stakeholder_name(cx.shown(), who, cx.words);
        let by = match known.worst_by_plan {
            // What a planned talk will answer, once it was held.
            true if known.ahead.serves_worst => "planned",
            true => "plan",
            false => "answer",
        };
        let args = [("by", by.into()), ("who", who.into()), ("mean", mean())];
        return Some(cx.words.with("managers-held-down", &args));
    }
    let days = known.late_days.filter(|_| known.value != known.mean)?;
    Some(cx.words.with("managers-held-down-by-end", &[("days", days.into()), ("mean", mean())]))
}

/// That a dial of the plan says how it has gone so far, and with how much of it done.
fn means(cx: &Cx<'_>, manager: Manager, known: &Known) -> Option<String> {
    let percent = cx.insights.schedule.percent().filter(|percent| *percent < 100.0)?;
    let so_far = matches!(manager, Manager::Project) && known.value.is_some();
    let percent = cx.words.percent(percent / 100.0, 0);
    so_far.then(|| cx.words.with("managers-plan-so-far", &[("percent", percent.into())]))
}

fn plain(name: String, value: Option<String>, lead: Lead) -> Said {
    Said { name, value, mark: None, bar: None, hint: String::new(), lead }
}

/// The plan's state.
pub fn plan(cx: &Cx<'_>) -> Standing {
    let (insights, words, shown) = (cx.insights, cx.words, cx.shown());
    let mut standing = dial_words(cx, Manager::Project, &insights.managers.pm);
    let done = insights.schedule.tasks_done();
    let said = (done.of > 0).then(|| words.with("common-of", &[("n", done.n.into()), ("total", done.of.into())]));
    standing.figures.push(plain(words.text("overview-tasks-done").to_owned(), said, Lead::View(ViewKind::Timeline)));

    let known = insights.earned_value.figures.filter(|_| insights.earned_value.reported);
    let index = |index: Option<f64>| index.map_or_else(|| "–".to_owned(), |index| words.number(index, 2));
    let (spi, cpi) = (known.and_then(|known| known.spi()), known.and_then(|known| known.cpi()));
    let said = (spi.is_some() || cpi.is_some())
        .then(|| words.with("overview-spi-cpi-known", &[("spi", index(spi).into()), ("cpi", index(cpi).into())]));
    let lead = Lead::View(ViewKind::Managers);
    standing.figures.push(plain(words.text("overview-spi-cpi").to_owned(), said, lead));

    let next = insights
        .schedule
        .tasks
        .iter()
        .filter(|(_, dates)| dates.milestone && dates.percent < 100.0 && dates.finish.date() >= cx.day)
        .min_by_key(|(id, dates)| (dates.finish, **id));
    let overdue = insights.schedule.overdue_milestones(cx.day);
    standing.figures.push(match next.and_then(|(id, dates)| Some((shown.tasks.get(*id)?, dates))) {
        Some((task, dates)) => {
            let args = [("what", task.title.as_str().into()), ("overdue", overdue.len().into())];
            let name = words.with("overview-next-milestone", &args);
            let mut said = plain(name.clone(), Some(words.date(dates.finish.date())), Lead::records([task.id]));
            said.hint = name;
            said.mark = (!overdue.is_empty()).then_some(Mark::Trouble);
            said
        }
        None if !overdue.is_empty() => {
            let name = words.with("overview-milestones-overdue", &[("n", overdue.len().into())]);
            let value = words.number(overdue.len() as f64, 0);
            let mut said = plain(name, Some(value), Lead::records(overdue));
            said.mark = Some(Mark::Trouble);
            said
        }
        None => plain(words.text("overview-no-milestone").to_owned(), None, Lead::Nowhere),
    });

    let late =
        insights.managers.scorecard.objective.project.iter().find(|figure| figure.kind == FigureKind::FinishLate);
    let (mark, name) = match late.map(|figure| figure.value) {
        _ if insights.schedule.days_past_end(cx.day).is_some() => {
            (Some(Mark::Trouble), words.text("overview-end-passed").to_owned())
        }
        Some(FigureValue::Days(days)) if days > 0 => {
            let mark = if days > 7 { Mark::Trouble } else { Mark::Watch };
            (Some(mark), words.with("overview-ends-late", &[("days", days.into())]))
        }
        Some(FigureValue::Days(0)) => (Some(Mark::Good), words.text("overview-ends-as-baseline").to_owned()),
        Some(FigureValue::Days(days)) => {
            (Some(Mark::Good), words.with("overview-ends-early", &[("days", days.saturating_neg().into())]))
        }
        _ => (None, words.text("overview-ends").to_owned()),
    };
    let finish = (!insights.schedule.tasks.is_empty()).then(|| words.date(insights.schedule.finish.date()));
    let mut said = plain(name.clone(), finish, Lead::View(ViewKind::Timeline));
    said.hint = name;
    said.mark = mark;
    standing.figures.push(said);
    standing
}

/// The relationship's state.
pub fn relationship(cx: &Cx<'_>) -> Standing {
    let (insights, words, shown) = (cx.insights, cx.words, cx.shown());
    let mut standing = dial_words(cx, Manager::Relationship, &insights.managers.rm);
    let scorecard = &insights.managers.scorecard.objective.relationship;
    let find = |kind: FigureKind| scorecard.iter().find(|figure| figure.kind == kind);

    if let Some(figure) = find(FigureKind::Answered) {
        let mut said = figures::say(cx, figure);
        said.bar = None;
        standing.figures.push(said);
    }

    let lowest = find(FigureKind::LowestKey).zip(find(FigureKind::LowestKeyPerson));
    standing.figures.push(match lowest.map(|(answer, who)| (answer, answer.value, who.value)) {
        Some((figure, FigureValue::Number(answer), FigureValue::Person(who))) => {
            let whole = stakeholder_name(shown, who, words);
            let shorter = person::shorter(&whole, is_person(shown, who)).into_iter().next();
            let brief = shorter.filter(|_| whole.chars().count() > LONG_NAME).unwrap_or_else(|| whole.clone());
            let say = |who: String| words.with("overview-lowest", &[("who", who.into())]);
            let (name, hint) = (say(brief), say(whole));
            let value = words.with("common-of", &[("n", answer.into()), ("total", 5.into())]);
            let mut said = plain(name, Some(value), Lead::records(figure.evidence.iter().copied()));
            said.mark = figures::say(cx, figure).mark;
            said.hint = hint;
            said
        }
        _ => {
            let mut said = plain(words.text("overview-lowest-unknown").to_owned(), None, Lead::View(ViewKind::Pulse));
            said.hint = figures::no_reading(cx);
            said
        }
    });

    let of_us = insights.expectations.of_us;
    let all = of_us.all();
    let said = (all > 0).then(|| words.with("common-of", &[("n", of_us.met.into()), ("total", all.into())]));
    // Too late is only what is past its day: what is not planned, or planned too late, can still be mended.
    let missed = [
        ("overview-expectations-overdue", of_us.overdue),
        ("overview-expectations-planned-late", of_us.planned_late()),
        ("overview-expectations-unplanned", of_us.unplanned),
    ];
    let missed: Vec<String> =
        missed.into_iter().filter(|(_, n)| *n > 0).map(|(key, n)| words.with(key, &[("n", n.into())])).collect();
    let name = match missed.first() {
        Some(first) => words.with("overview-expectations-and", &[("missed", first.into())]),
        None => words.text("overview-expectations").to_owned(),
    };
    let mut expectations = plain(name, said, figures::missed_or_met(cx));
    let counted = [("met", of_us.met.into()), ("open", of_us.open.into()), ("refused", of_us.refused.into())];
    let counted = words.with("overview-expectations-of", &counted);
    expectations.hint = std::iter::once(counted).chain(missed).collect::<Vec<_>>().join("\n");
    let mark = match (of_us.late, of_us.unplanned) {
        (0, _) => Mark::Good,
        (late, unplanned) if late == unplanned => Mark::Watch,
        _ => Mark::Trouble,
    };
    expectations.mark = (all > 0).then_some(mark);
    standing.figures.push(expectations);

    let kept = insights.rhythms.all.kept;
    let said = (kept.of > 0).then(|| words.with("common-of", &[("n", kept.n.into()), ("total", kept.of.into())]));
    let failed = insights.rhythms.all.ours.all();
    let lead = Lead::records(failed).or(Lead::records(shown.rhythms.ids())).or(Lead::View(ViewKind::Registers));
    standing.figures.push(plain(words.text("overview-rhythm").to_owned(), said, lead));
    standing
}

/// What two dials that stand side by side have room for, so that they align.
#[derive(Clone, Copy, Debug, Default)]
pub struct Room {
    rows: usize,
    note: bool,
    /// Whether what looks ahead is said under the dial, too.
    ahead: bool,
}

impl Room {
    /// Room for the larger of the two.
    pub fn of(a: &Standing, b: &Standing) -> Self {
        let said = |one: &Standing| one.note.is_some() || one.ahead.is_some() || one.means.is_some();
        Self { rows: a.parts.len().max(b.parts.len()), note: said(a) || said(b), ahead: true }
    }

    /// Room for one alone, under which all is said.
    pub fn of_one() -> Self {
        Self { ahead: true, ..Self::default() }
    }

    /// The same where what looks ahead is said elsewhere.
    pub fn without_ahead(a: &Standing, b: &Standing) -> Self {
        Self { note: a.note.is_some() || b.note.is_some(), ahead: false, ..Self::of(a, b) }
    }

    /// What is said under a dial.
    fn said(self, standing: &Standing) -> Option<&String> {
        let ahead = standing.ahead.as_ref().filter(|_| self.ahead);
        // What the figure means takes no room of its own where the page has none for it.
        let means = standing.means.as_ref().filter(|_| self.ahead || self.note);
        standing.note.as_ref().or(ahead).or(means)
    }

    /// How much higher a dial is for a note under it, in points.
    pub fn note(self) -> f32 {
        if self.note { NOTE + SPACE_1 } else { 0.0 }
    }
}

/// The dial with its parts, each leading to what it rests on, and who holds it down; as high as `room` at least.
pub fn show_dial(ui: &mut Ui, cx: &Cx<'_>, standing: &Standing, room: Room) {
    let dial = Dial {
        manager: standing.manager,
        name: &standing.name,
        score: standing.score,
        mark: standing.mark,
        state: &standing.state,
        parts: &[],
    };
    let beside = ui.available_width() >= dial::SIZE + 180.0;
    let least = 30.0 + room.rows as f32 * PART;
    if beside {
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = SPACE_4;
            dial::ring(ui, cx.theme, &dial);
            let width = ui.available_width();
            column(ui, width, |ui| parts(ui, cx, standing, least));
        });
    } else {
        ui.vertical_centered(|ui| dial::ring(ui, cx.theme, &dial));
        parts(ui, cx, standing, least);
    }
    let said = room.said(standing);
    if room.note || said.is_some() {
        ui.add_space(SPACE_1 - ui.spacing().item_spacing.y);
        let size = Vec2::new(ui.available_width(), NOTE);
        ui.allocate_ui_with_layout(size, Layout::top_down(Align::Min), |ui| {
            ui.set_min_size(size);
            if let Some(note) = said {
                ui.add(Label::new(cx.theme.caption(note)).wrap());
            }
        });
    }
}

/// Height of the line under a dial that says who holds it down, in points.
const NOTE: f32 = 20.0;

/// Height of a part of a dial, in points.
const PART: f32 = 22.0;

fn parts(ui: &mut Ui, cx: &Cx<'_>, standing: &Standing, least: f32) {
    ui.spacing_mut().item_spacing.y = 2.0;
    let color = standing.manager.color(cx.theme);
    let top = ui.cursor().top();
    let heading = ui.add(Label::new(cx.theme.strong(&standing.name).color(color)).truncate());
    heading.widget_info(|| WidgetInfo::labeled(Role::Heading, true, &standing.name));
    ui.add_space(SPACE_1);
    let names = standing.parts.iter().map(|part| (part.name.as_str(), part.planned.as_ref().map(|(n, _)| *n)));
    let labels = bar::room_for_labels(ui, names);
    for part in &standing.parts {
        let planned = part.planned.as_ref().map(|(n, said)| (*n, said.as_str()));
        let row = (part.name.as_str(), part.value, part.words.as_str());
        let response = bar::part_and_planned(ui, cx.theme, labels, row, planned, color);
        if !part.lead.leads() {
            response.on_hover_text(&part.hint);
            continue;
        }
        let response = response.interact(Sense::click());
        if response.has_focus() {
            let rect = response.rect.expand2(Vec2::new(SPACE_1, 0.0));
            ui.painter().rect_stroke(rect, SPACE_1, cx.theme.focus_ring(), StrokeKind::Inside);
        }
        let response = response.on_hover_cursor(CursorIcon::PointingHand).on_hover_text(&part.hint);
        evidence::follow(cx, &response, &part.lead, &part.name);
    }
    ui.add_space((least - (ui.cursor().top() - top)).max(0.0));
}

/// From this width two figures stand side by side, in points.
const TWO_TILES: f32 = 320.0;

/// The card: dial, parts, figures.
pub fn show(ui: &mut Ui, cx: &Cx<'_>, standing: &Standing, room: Room) {
    card::plain(ui, cx.theme, |ui| {
        show_dial(ui, cx, standing, room);
        card::rule(ui, cx.theme);
        let columns = if ui.available_width() >= TWO_TILES { 2 } else { 1 };
        tiles(ui, cx, &standing.figures, columns);
    });
}

/// Figures in so many columns of equal width.
pub fn tiles(ui: &mut Ui, cx: &Cx<'_>, said: &[Said], columns: usize) {
    let columns = columns.max(1);
    let width = ((ui.available_width() - SPACE_3 * (columns - 1) as f32) / columns as f32).max(40.0);
    for line in said.chunks(columns) {
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing = Vec2::new(SPACE_3, 0.0);
            for said in line {
                tile(ui, cx, said, None, 1, width);
            }
        });
    }
}

/// One figure, leading to its evidence.
pub fn tile(ui: &mut Ui, cx: &Cx<'_>, said: &Said, color: Option<egui::Color32>, lines: usize, width: f32) {
    let figure = Figure {
        name: &said.name,
        value: said.value.as_deref(),
        mark: said.mark,
        bar: said.bar.zip(color),
        lines,
        under: "",
        hint: &said.hint,
        leads: said.lead.leads(),
    };
    let response = figure::show(ui, cx.theme, &figure, width);
    evidence::follow(cx, &response, &said.lead, &said.name);
}
