//! The blocks of the page: what stands in each, the act at its head, and what belongs there while there is nothing.

use chrono::NaiveDateTime;
use egui::{Label, Ui, pos2};

use super::acts;
use super::curves;
use super::model::{Line, Model};
use crate::insight::brought_along;
use crate::ui::context::Cx;
use crate::ui::icons::Icon;
use crate::ui::plan_contact::{self, Plan};
use crate::ui::theme::{self, SPACE_1, SPACE_2};
use crate::ui::widgets::button::{self, Button, Weight};
use crate::ui::widgets::{card, one_line_on, touched};
use crate::workspace::{ContactId, RecordKind};

/// Least width of a phase beside its steps, in points.
const BROUGHT: f32 = 150.0;
/// Lines of one list before the rest is only counted.
const LISTED: usize = 12;

/// A card with an act that adds; nothing is added to a day that is replayed.
pub fn block(ui: &mut Ui, cx: &Cx<'_>, title: &str, add: Option<&str>, body: impl FnOnce(&mut Ui)) -> bool {
    let (clicked, ()) = card::card_with(
        ui,
        cx.theme,
        title,
        |ui| {
            let add = add.filter(|_| cx.editable)?;
            let name = cx.words.with("record-add-to", &[("list", title.into())]);
            let response = Button::new(add).icon(Icon::Add).weight(Weight::Plain).show(ui, cx.theme);
            response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Button, true, &name));
            response.clicked().then_some(())
        },
        |ui| {
            ui.spacing_mut().item_spacing.y = 2.0;
            // One record may stand in several blocks.
            ui.push_id(title, body);
        },
    );
    clicked.is_some()
}

/// A line that leads to a record, with how it stands. What does not fit beside its note stands whole on lines of its own,
/// the note under it.
pub fn line(ui: &mut Ui, cx: &Cx<'_>, line: &Line, width: f32) {
    const LEAD: f32 = 20.0;
    const MOST_LINES: usize = 4;
    let theme = cx.theme;
    let text = line.text.replace('\n', " ");
    let (body, caption) = (theme::regular(theme::BODY), theme::regular(theme::CAPTION));
    let room = (width - LEAD - SPACE_1).max(40.0);
    let painter = ui.painter();
    let whole = painter.layout_no_wrap(text.clone(), body.clone(), theme.text);
    let note = one_line_on(painter, &line.note, caption.clone(), room);
    let beside = if line.note.is_empty() { 0.0 } else { note.size().x + SPACE_2 };
    let one = whole.size().x + beside <= room;
    let (galley, note) = match one {
        true => (whole, note),
        false => {
            let fold = |text: &str, font, ink, most| {
                let mut job = egui::text::LayoutJob::simple(text.to_owned(), font, ink, room);
                job.wrap.max_rows = most;
                painter.layout_job(job)
            };
            (fold(&text, body, theme.text, MOST_LINES), fold(&line.note, caption, theme.quiet, 2))
        }
    };
    let under = if one || line.note.is_empty() { 0.0 } else { note.size().y };
    let height = (galley.size().y + under + 6.0).max(theme::ROW - 4.0);
    let (rect, _) = ui.allocate_exact_size(egui::Vec2::new(width, height), egui::Sense::hover());
    let id = ui.make_persistent_id(("line", &text, line.to));
    let response = ui.interact(rect, id, egui::Sense::click());
    response.widget_info(|| {
        let name = if line.note.is_empty() { text.clone() } else { format!("{text}, {}", line.note) };
        egui::WidgetInfo::labeled(egui::Role::Button, ui.is_enabled(), name)
    });
    if ui.is_rect_visible(rect) {
        let painter = ui.painter();
        touched(painter, theme, rect, &response);
        let top = if one { rect.center().y - galley.size().y / 2.0 } else { rect.top() + 3.0 };
        // A sign stands in line with the first line of the text.
        let sign = pos2(rect.left() + 9.0, top + 9.0);
        match line.mark {
            Some(mark) => mark.paint(painter, theme, sign, 9.0),
            None => line.icon.paint(painter, sign, 14.0, theme.quiet),
        }
        let place = match one {
            true => pos2(rect.right() - note.size().x - SPACE_1, rect.center().y - note.size().y / 2.0),
            false => pos2(rect.left() + LEAD, top + galley.size().y),
        };
        painter.galley(pos2(rect.left() + LEAD, top), galley, theme.text);
        painter.galley(place, note, theme.quiet);
    }
    if response.clicked() {
        cx.select(line.to);
    }
}

fn lines(ui: &mut Ui, cx: &Cx<'_>, list: &[Line]) {
    for one in list.iter().take(LISTED) {
        let width = ui.available_width();
        line(ui, cx, one, width);
    }
    if list.len() > LISTED {
        let more = cx.words.with("overview-more", &[("n", (list.len() - LISTED).into())]);
        ui.label(cx.theme.caption(more));
    }
}

/// A quiet sentence where there is nothing.
pub fn nothing(ui: &mut Ui, cx: &Cx<'_>, key: &str) {
    ui.add(Label::new(cx.theme.quiet(cx.text(key))).wrap());
}

/// What is expected, both ways; for what the plan misses, the one talk that helps most.
pub fn expectations(ui: &mut Ui, cx: &Cx<'_>, model: &Model) {
    let word = cx.text("common-add");
    let added = block(ui, cx, cx.text("dossier-expects"), Some(word), |ui| {
        if model.expects.is_empty() {
            nothing(ui, cx, "dossier-expects-none");
        }
        lines(ui, cx, &model.expects);
        propose(ui, cx, model);
    });
    if added {
        acts::ask(cx, RecordKind::Expectation, model.who);
    }
    let added = block(ui, cx, cx.text("dossier-expected"), Some(word), |ui| {
        if model.expected.is_empty() {
            nothing(ui, cx, "dossier-expected-none");
        }
        lines(ui, cx, &model.expected);
    });
    if added {
        acts::need(cx, model.who);
    }
}

/// A talk as the page offers it.
pub struct Offer {
    /// What would be planned.
    pub plan: Plan,
    /// Whether it is about what somebody expects and comes late.
    pub is_of_late: bool,
    /// The talk that is planned already and does the same, and when.
    pub planned: Option<(ContactId, NaiveDateTime)>,
}

/// The talk that the person needs most, as the whole page offers it: what the most exposed expectation asks for where it
/// comes late, else one at all.
pub fn talk(cx: &Cx<'_>, model: &Model) -> Option<Offer> {
    let expects = model.brief.expects.iter().filter_map(|id| cx.insights.expectations.get(*id));
    let first = expects.filter_map(|status| Some((status, status.proposal?))).next();
    let late = first.filter(|(status, _)| status.is_late());
    let (status, before) = (late.map(|(status, _)| status), late.map(|(_, proposal)| proposal.on_or_before));
    let plan = plan_contact::plan(cx, model.who, before, status)?;
    let planned = plan_contact::planned(cx, &plan, model.who, before, status);
    Some(Offer { plan, is_of_late: late.is_some(), planned })
}

/// One click plans what the most exposed expectation asks for.
fn propose(ui: &mut Ui, cx: &Cx<'_>, model: &Model) {
    if !cx.editable {
        return;
    }
    let Some(Offer { plan, is_of_late: true, planned }) = talk(cx, model) else { return };
    ui.add_space(SPACE_1);
    if let Some((_, at)) = planned {
        ui.add(Label::new(cx.theme.quiet(plan_contact::planned_words(cx, at))).wrap());
        return;
    }
    let day = cx.words.date_short(plan.contact.at.date());
    let act = cx.words.with(plan.talk.act_key(), &[("date", day.into())]);
    let hint = cx.words.with(
        "overview-act-hint",
        &[("what", plan.contact.title.as_str().into()), ("at", cx.words.date_time(plan.contact.at).into())],
    );
    if Button::new(&act).weight(Weight::Primary).hint(&hint).show(ui, cx.theme).clicked() {
        plan_contact::carry_out(cx, &plan, None);
    }
}

/// What the person has and has not heard.
pub fn decisions(ui: &mut Ui, cx: &Cx<'_>, model: &Model) {
    let word = cx.text("common-add");
    let added = block(ui, cx, cx.text("dossier-decisions"), Some(word), |ui| {
        for (decision, unheard) in &model.unheard {
            ui.horizontal(|ui| {
                let act = cx.text("record-act-heard-today");
                let said = one_line_on(ui.painter(), act, theme::bold(theme::BODY), f32::INFINITY).size().x;
                let room = if cx.editable { said + 3.0 * SPACE_2 + 1.0 } else { 0.0 };
                let width = (ui.available_width() - room).max(80.0);
                line(ui, cx, unheard, width);
                if cx.editable && button::plain(ui, cx.theme, act).clicked() {
                    acts::told(cx, *decision, model.who);
                }
            });
        }
        lines(ui, cx, &model.heard);
        if model.unheard.is_empty() && model.heard.is_empty() {
            nothing(ui, cx, "dossier-decisions-none");
        }
    });
    if added {
        acts::to_hear(cx, model.who);
    }
}

/// Open tasks of theirs, and of ours for them.
pub fn tasks(ui: &mut Ui, cx: &Cx<'_>, model: &Model) {
    let added = block(ui, cx, cx.text("dossier-tasks"), Some(cx.text("common-add")), |ui| {
        for (key, none, list) in [
            ("dossier-tasks-theirs", "dossier-tasks-theirs-none", &model.their_tasks),
            ("dossier-tasks-ours", "dossier-tasks-ours-none", &model.our_tasks),
        ] {
            card::group(ui, cx.theme, cx.text(key));
            if list.is_empty() {
                nothing(ui, cx, none);
            }
            ui.push_id(key, |ui| lines(ui, cx, list));
        }
    });
    if added {
        acts::add(cx, RecordKind::Task, model.who);
    }
}

/// What the person said.
pub fn voices(ui: &mut Ui, cx: &Cx<'_>, model: &Model) {
    let added = block(ui, cx, cx.text("dossier-voices"), Some(cx.text("common-add")), |ui| {
        if model.voices.is_empty() {
            nothing(ui, cx, "dossier-voices-none");
        }
        lines(ui, cx, &model.voices);
    });
    if added {
        acts::ask(cx, RecordKind::Voice, model.who);
    }
}

/// Rhythm, contact debt, the last contact and the next one.
pub fn contacts(ui: &mut Ui, cx: &Cx<'_>, model: &Model) {
    let added = block(ui, cx, cx.text("dossier-contacts"), Some(cx.text("common-add")), |ui| {
        for (name, value) in &model.rhythm {
            card::key_value(ui, cx.theme, name, value);
        }
        ui.add_space(SPACE_1);
        lines(ui, cx, &model.contacts);
        if model.contacts.is_empty() {
            nothing(ui, cx, "record-never-met");
        }
        if model.brief.next.is_none() {
            nothing(ui, cx, "record-no-next-contact");
        }
    });
    if added {
        acts::ask(cx, RecordKind::Contact, model.who);
    }
}

/// Answers over time.
pub fn readings(ui: &mut Ui, cx: &Cx<'_>, model: &Model) {
    let added = block(ui, cx, cx.text("dossier-readings"), Some(cx.text("common-add")), |ui| {
        if model.curves.is_empty() {
            nothing(ui, cx, "dossier-readings-none");
        }
        for one in &model.curves {
            curves::curve(ui, cx, one);
        }
    });
    if added {
        acts::ask(cx, RecordKind::Reading, model.who);
    }
}

/// How we saw the person, when, who wrote it, and why.
pub fn assessments(ui: &mut Ui, cx: &Cx<'_>, model: &Model) {
    let act = if model.assessments.is_empty() { "record-act-assess" } else { "record-act-assess-again" };
    let added = block(ui, cx, cx.text("dossier-assessments"), Some(cx.text(act)), |ui| {
        if model.assessments.is_empty() {
            nothing(ui, cx, "record-not-assessed");
        }
        for (one, why) in model.assessments.iter().take(LISTED) {
            let width = ui.available_width();
            line(ui, cx, one, width);
            if !why.is_empty() {
                ui.horizontal_top(|ui| {
                    ui.add_space(20.0 - SPACE_2);
                    ui.add(Label::new(cx.theme.caption(why)).wrap());
                });
            }
        }
    });
    if added {
        acts::ask(cx, RecordKind::Assessment, model.who);
    }
}

/// To whom the person is tied.
pub fn ties(ui: &mut Ui, cx: &Cx<'_>, model: &Model) {
    let added = block(ui, cx, cx.text("record-group-ties"), Some(cx.text("common-add")), |ui| {
        if model.ties.is_empty() {
            nothing(ui, cx, "record-no-ties");
        }
        lines(ui, cx, &model.ties);
    });
    if added {
        acts::ask(cx, RecordKind::Tie, model.who);
    }
}

/// When the person is hard to reach.
pub fn busy(ui: &mut Ui, cx: &Cx<'_>, model: &Model) {
    let added = block(ui, cx, cx.text("record-field-busy"), Some(cx.text("common-add")), |ui| {
        if model.busy.is_empty() {
            nothing(ui, cx, "dossier-busy-none");
        }
        for stretch in &model.busy {
            ui.add(Label::new(cx.theme.body(stretch)).wrap());
        }
    });
    if added {
        acts::busy(cx, model.who);
    }
}

/// Whether the person was brought along into each phase: told, understands, comfortable; a press says yes, no, or takes it
/// back.
pub fn brought(ui: &mut Ui, cx: &Cx<'_>, model: &Model) {
    card::card(ui, cx.theme, cx.text("dossier-brought"), |ui| {
        ui.spacing_mut().item_spacing.y = SPACE_1;
        if cx.shown().engagement.phases.is_empty() {
            return nothing(ui, cx, "dossier-brought-none");
        }
        let brought = cx.shown().stakeholders.get(model.who).map_or(&[][..], |one| one.brought.as_slice());
        let steps: f32 = brought_along::STEPS.iter().map(|step| acts::brought_width(ui, cx, *step) + SPACE_1).sum();
        // Beside the phase where there is room for both, else under it; a long name stands whole.
        let beside = ui.available_width() - steps;
        let font = theme::regular(theme::BODY);
        for phase in &cx.shown().engagement.phases {
            let cell = brought_along::cell(brought, &phase.name, phase.start, cx.day);
            let date = cx.words.date_short(phase.start);
            let places = [("phase", phase.name.as_str().into()), ("date", date.into())];
            let said = cx.words.with("dossier-brought-phase", &places);
            let width = one_line_on(ui.painter(), &said, font.clone(), f32::INFINITY).size().x + SPACE_2;
            ui.push_id(&phase.name, |ui| {
                let buttons = |ui: &mut Ui| {
                    ui.spacing_mut().item_spacing.x = SPACE_1;
                    for (step, said) in brought_along::STEPS.into_iter().zip(cell.steps) {
                        if acts::brought(ui, cx, (model.who, &phase.name, step), said) {
                            acts::bring(cx, (model.who, &phase.name, step), said);
                        }
                    }
                };
                if beside >= width.max(BROUGHT) {
                    ui.horizontal(|ui| {
                        ui.spacing_mut().item_spacing.x = 0.0;
                        let (rect, _) =
                            ui.allocate_exact_size(egui::vec2(beside, theme::CONTROL), egui::Sense::hover());
                        let label = Label::new(cx.theme.body(said)).truncate();
                        let room = rect.with_max_x(rect.right() - SPACE_2);
                        let layout = egui::Layout::left_to_right(egui::Align::Center);
                        ui.new_child(egui::UiBuilder::new().max_rect(room).layout(layout)).add(label);
                        buttons(ui);
                    });
                } else {
                    ui.add(Label::new(cx.theme.body(said)).wrap());
                    ui.horizontal_wrapped(buttons);
                }
            });
        }
    });
}
