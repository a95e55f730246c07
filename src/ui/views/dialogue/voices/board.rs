//! The board: a column a stage, a card a voice, one press to the next stage; and what reached us through others.

use egui::{Label, Role, Sense, Stroke, StrokeKind, Ui, UiBuilder, Vec2, WidgetInfo};

use crate::document::Edit;
use crate::insight::as_of::voice_as_of;
use crate::insight::voices::{Stage, VoiceStatus, Voices};
use crate::ui::context::Cx;
use crate::ui::naming::{Named, title_of};
use crate::ui::theme::{SPACE_1, SPACE_2, SPACE_3};
use crate::ui::views::dialogue::parts;
use crate::ui::widgets::button::{self, Button, Weight};
use crate::ui::widgets::chip::{self, Mark};
use crate::ui::widgets::field::{self, Field};
use crate::ui::widgets::{card, page};
use crate::workspace::{Reopened, Voice, VoiceId, VoiceKind};

/// Cards of a column before a person asks for all.
const FEW: usize = 6;
/// The least width of a column, in points.
const LEAST: f32 = 190.0;
/// Signals that are listed.
const LISTED: usize = 8;

fn key(stage: Stage) -> &'static str {
    match stage {
        Stage::New => "dialogue-stage-new",
        Stage::Answered => "dialogue-stage-answered",
        Stage::Told => "dialogue-stage-told",
        Stage::Closed => "dialogue-stage-closed",
    }
}

/// What a person does on the board.
#[derive(Default)]
pub struct Hand {
    /// Of which columns all is shown.
    whole: [bool; 4],
    /// What is being answered, until there are words for it; and whether its field takes the keyboard next.
    answering: Option<(VoiceId, bool)>,
}

/// Draws the board.
pub fn show(ui: &mut Ui, cx: &Cx<'_>, voices: &Voices, hand: &mut Hand) {
    let room = ui.available_width();
    let fit = (((room + SPACE_2) / (LEAST + SPACE_2)).floor() as usize).clamp(1, 4);
    // Two beside two rather than three and one.
    let fit = if fit == 3 { 2 } else { fit };
    let width = ((room - SPACE_2 * (fit - 1) as f32) / fit as f32).floor();
    for (row, stages) in Stage::ALL.chunks(fit).enumerate() {
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = SPACE_2;
            for (place, stage) in stages.iter().enumerate() {
                page::column(ui, width, |ui| column(ui, cx, voices, (*stage, row * fit + place), hand));
            }
        });
    }
}

fn column(ui: &mut Ui, cx: &Cx<'_>, voices: &Voices, (stage, place): (Stage, usize), hand: &mut Hand) {
    let all = voices.at(stage);
    let title = cx.words.with("dialogue-stage", &[("stage", cx.text(key(stage)).into()), ("n", all.into())]);
    card::card(ui, cx.theme, &title, |ui| {
        ui.spacing_mut().item_spacing.y = SPACE_2;
        if all == 0 {
            parts::remark(ui, cx, cx.text("dialogue-stage-none"));
        }
        let whole = hand.whole[place];
        let most = if whole { usize::MAX } else { FEW };
        for status in voices.statuses.iter().filter(|status| status.stage == stage).take(most) {
            if let Some(voice) = cx.shown().voices.get(status.id) {
                one(ui, cx, voice, status, hand);
            }
        }
        if all > FEW {
            let word = match whole {
                true => cx.text("dialogue-fewer").to_owned(),
                false => cx.words.with("dialogue-more", &[("n", (all - FEW).into())]),
            };
            if Button::new(&word).weight(Weight::Plain).show(ui, cx.theme).clicked() {
                hand.whole[place] = !whole;
            }
        }
    });
}

fn one(ui: &mut Ui, cx: &Cx<'_>, voice: &Voice, status: &VoiceStatus, hand: &mut Hand) {
    let theme = cx.theme;
    let selected = cx.is_selected(voice.id);
    let builder = UiBuilder::new().id_salt(("dialogue-voice", voice.id)).sense(Sense::click());
    let drawn = ui.scope_builder(builder, |ui| {
        let fill = if selected || ui.response().hovered() { theme.hover } else { theme.surface };
        let edge = Stroke::new(theme.line_width, if selected { theme.text } else { theme.line });
        egui::Frame::new().fill(fill).stroke(edge).corner_radius(6).inner_margin(SPACE_2).show(ui, |ui| {
            ui.take_available_width();
            ui.spacing_mut().item_spacing = Vec2::new(SPACE_1, SPACE_1);
            ui.horizontal_wrapped(|ui| {
                chip::word(ui, theme, voice.kind.name(cx.words));
                if status.overdue {
                    chip::state(ui, theme, Mark::Watch, &cx.words.days(status.days));
                } else {
                    ui.label(theme.caption(cx.words.days(status.days)));
                }
            });
            let text = Label::new(theme.body(&voice.text)).wrap().selectable(false);
            ui.add(text);
            let who = match status.hops {
                0 => parts::name(cx, voice.of),
                _ => cx.words.with(
                    "dialogue-voice-through",
                    &[
                        ("who", parts::brief(cx, voice.of).into()),
                        ("through", parts::names(cx, &voice.heard_through).into()),
                    ],
                ),
            };
            ui.add(Label::new(theme.caption(&who)).wrap().selectable(false));
            if !voice.outcome.is_empty() {
                let outcome = format!("→ {}", voice.outcome);
                ui.add(Label::new(theme.caption(&outcome).color(theme.text)).wrap().selectable(false));
            }
            if !voice.need.is_empty() {
                let need = cx.words.with("dialogue-voice-need", &[("need", voice.need.as_str().into())]);
                ui.add(Label::new(theme.caption(&need)).wrap().selectable(false));
            }
            acts(ui, cx, voice, hand);
        });
    });
    let response = drawn.response;
    let name = format!("{}: {}", parts::name(cx, voice.of), voice.text);
    response.widget_info(|| WidgetInfo::selected(Role::Button, true, selected, &name));
    crate::ui::widgets::keyboard::note(&response);
    if response.has_focus() {
        ui.painter().rect_stroke(response.rect, 6.0, theme.focus_ring(), StrokeKind::Outside);
    }
    if response.clicked() {
        cx.select(voice.id);
    }
}

/// One press to the next stage. An answer has words: where there are none yet, they are asked for first.
fn acts(ui: &mut Ui, cx: &Cx<'_>, voice: &Voice, hand: &mut Hand) {
    let Some(file) = cx.file.voices.get(voice.id) else { return };
    // By the file itself, as far as it is known by now: figures may still be of the time before the last press, and what
    // became of it later is no step of today.
    let known = voice_as_of(file, cx.day);
    let stage = Stage::of(&known);
    if !cx.editable || file.kind == VoiceKind::Praise && stage == Stage::Closed {
        return;
    }
    let on = cx.day;
    let mut next = file.clone();
    let (key, edit) = match stage {
        Stage::New => ("dialogue-act-answered", Edit::AnswerVoice { id: voice.id, on, outcome: known.outcome.clone() }),
        Stage::Answered => {
            next.told_on = Some(on);
            ("dialogue-act-told", Edit::Put(next.into()))
        }
        Stage::Told => {
            next.closed_on = Some(on);
            ("dialogue-act-close", Edit::Put(next.into()))
        }
        Stage::Closed => {
            // What came back was closed then and counts from its first day; how that ended is no end of it.
            (next.settled, next.feeling_after) = (None, None);
            let closed_on = next.closed_on.take().unwrap_or(on).min(on);
            next.reopened.push(Reopened { closed_on, on });
            ("dialogue-act-reopen", Edit::Put(next.into()))
        }
    };
    let wordless = stage.is_open() && !known.has_answer();
    if let Some((id, fresh)) = hand.answering.filter(|(id, _)| wordless && *id == voice.id) {
        if fresh {
            field::focus_first(ui.ctx());
            hand.answering = Some((id, false));
        }
        let name = Field::new(cx.text("record-field-outcome")).hint(cx.text("dialogue-answer-hint"));
        let typed = ui.push_id(("answer", id), |ui| field::line(ui, cx.theme, &name, "")).inner;
        if let Some(outcome) = typed.map(|text| text.trim().to_owned()).filter(|text| !text.is_empty()) {
            hand.answering = None;
            let edit = match stage {
                Stage::New => Edit::AnswerVoice { id, on, outcome },
                _ => Edit::Put(Voice { outcome, told_on: Some(on), ..file.clone() }.into()),
            };
            let label = edit.label(cx.file);
            cx.edit(edit, label);
        }
    }
    ui.horizontal_wrapped(|ui| {
        let pressed = button::quiet(ui, cx.theme, cx.text(key)).clicked();
        if pressed && wordless {
            hand.answering = Some((voice.id, true));
        } else if pressed {
            let label = edit.label(cx.file);
            cx.edit(edit, label);
        }
        if known.confirmed_on.is_none() && button::plain(ui, cx.theme, cx.text("dialogue-act-played-back")).clicked() {
            let mut next = file.clone();
            next.confirmed_on = Some(on);
            let edit = Edit::Put(next.into());
            let label = edit.label(cx.file);
            cx.edit(edit, label);
        }
    });
}

/// What reached us through others: whoever does not come to us first tells us something by that.
pub fn signals(ui: &mut Ui, cx: &Cx<'_>, voices: &Voices) {
    if voices.signals.is_empty() {
        return;
    }
    ui.add_space(SPACE_3);
    card::card(ui, cx.theme, cx.text("dialogue-signals"), |ui| {
        for signal in voices.signals.iter().take(LISTED) {
            let what = title_of(cx.shown(), signal.record, cx.words);
            let path: Vec<String> = signal.through.iter().map(|who| parts::brief(cx, *who)).collect();
            let args =
                [("date", cx.words.date(signal.on).into()), ("path", path.join(" → ").into()), ("what", what.into())];
            let line = cx.words.with("dialogue-signal", &args);
            if parts::person_row(ui, cx, signal.who, &line, 0.0, |_| {}).double_clicked() {
                cx.show(signal.record);
            }
        }
    });
}
