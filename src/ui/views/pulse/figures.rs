//! The figures behind the plots: what each question comes to with how sure that is, what the same people changed by, the
//! firm beside its manager, and, for the plot of service, its five gaps. Parts, never one sum of them.

use egui::{Label, Rect, Role, Sense, Stroke, Ui, Vec2, WidgetInfo, pos2};

use super::figure::People;
use super::model::{Model, said_answered};
use super::{sentences, side};
use crate::insight::gaps::{Gap, GapKind, Measured};
use crate::insight::pulse::{Answered, Latest};
use crate::insight::statistics::Estimate;
use crate::ui::context::Cx;
use crate::ui::naming::{capital, quality_name, question_name};
use crate::ui::theme::{self, SPACE_1, SPACE_4};
use crate::ui::widgets::page::column;
use crate::ui::widgets::{card, one_line_on, ring_on};
use crate::workspace::{Question, StakeholderId};

/// From this width on the cards stand in two columns, in points.
const TWO: f32 = 780.0;
/// So many people at most in a card; the most powerful come first.
const MOST: usize = 8;

/// Draws the cards.
pub fn show(ui: &mut Ui, cx: &Cx<'_>, model: &Model) {
    // What is expected of our service and how it is seen stands together in a plot of its own.
    let service = |question: &Question| matches!(question, Question::Expected(_) | Question::Perceived(_));
    let asked = cx.insights.pulse.answered.iter().filter(|one| !service(&one.question));
    let (feel, work): (Vec<&Answered>, Vec<&Answered>) = asked.partition(|one| is_felt(&one.question));
    let of_work = |ui: &mut Ui| answers(ui, cx, model, "pulse-figures-answers", &work);
    let of_feeling = |ui: &mut Ui| {
        if !feel.is_empty() {
            answers(ui, cx, model, "pulse-figures-feel", &feel);
        }
    };
    if ui.available_width() < TWO {
        of_work(ui);
        both(ui, cx, model);
        return of_feeling(ui);
    }
    let half = (ui.available_width() - SPACE_4) / 2.0;
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing = Vec2::splat(SPACE_4);
        column(ui, half, |ui| {
            of_work(ui);
            // The firm beside its manager is as long as there are people: it stands where there is less.
            if work.len() <= feel.len() {
                both(ui, cx, model);
            }
        });
        column(ui, half, |ui| {
            if work.len() > feel.len() {
                both(ui, cx, model);
            }
            of_feeling(ui);
        });
    });
}

/// Whether a question is about what somebody feels rather than about how the work goes.
fn is_felt(question: &Question) -> bool {
    matches!(
        question,
        Question::Credibility
            | Question::Reliability
            | Question::Intimacy
            | Question::SelfOrientation
            | Question::Mood
            | Question::Commitment
            | Question::TeamTrust
            | Question::Benefit
    )
}

/// Questions that were asked: how many answered, what it comes to, how sure that is.
fn answers(ui: &mut Ui, cx: &Cx<'_>, model: &Model, title: &str, asked: &[&Answered]) {
    let theme = cx.theme;
    card::card(ui, theme, cx.text(title), |ui| {
        if asked.is_empty() {
            ui.add(Label::new(theme.quiet(cx.text("pulse-nobody-asked"))).wrap());
        }
        for answered in asked {
            ui.add_space(SPACE_1);
            ui.add(Label::new(theme.emphasis(question_name(&answered.question, cx.words))).wrap());
            if let Some(sentence) = sentences::group(cx, &answered.question, answered) {
                ui.add(Label::new(theme.body(&sentence)).wrap());
                side::whisker(ui, cx, &answered.question, answered, &sentence);
            }
            ui.add(Label::new(theme.caption(said_answered(cx, &People::All, answered))).wrap());
            if let Some((_, change)) = model.changes.iter().find(|(question, _)| *question == answered.question) {
                side::changed(ui, cx, &answered.question, change);
            }
        }
    });
}

/// The firm beside its manager, by person.
fn both(ui: &mut Ui, cx: &Cx<'_>, model: &Model) {
    let theme = cx.theme;
    let both = &model.both;
    card::card(ui, theme, cx.text("pulse-figures-both"), |ui| {
        let Some(gap) = both.gap else {
            ui.add(Label::new(theme.quiet(cx.text("pulse-both-none"))).wrap());
            return;
        };
        let size = cx.words.number(gap.value.abs(), 1);
        let key = match gap.value {
            value if value >= 0.05 => "pulse-both-firm",
            value if value <= -0.05 => "pulse-both-manager",
            _ => "pulse-both-same",
        };
        let args = [("gap", size.into()), ("n", gap.n.into())];
        ui.add(Label::new(theme.body(cx.words.with(key, &args))).wrap());
        let together = both.together;
        if together.of > 0 {
            let args = [("n", together.n.into()), ("of", together.of.into())];
            ui.add(Label::new(theme.caption(cx.words.with("pulse-both-together", &args))).wrap());
        }
        for (who, firm, manager) in both.people.iter().take(MOST) {
            pair(ui, cx, *who, firm, manager);
        }
        ui.add(Label::new(theme.caption(cx.text("pulse-both-key"))).wrap());
    });
}

/// Two marks of one person on 1–5: the firm a square, the manager a disc.
fn pair(ui: &mut Ui, cx: &Cx<'_>, who: StakeholderId, firm: &Latest, manager: &Latest) {
    let theme = cx.theme;
    let name = sentences::person(cx, who);
    let args = [
        ("who", name.as_str().into()),
        ("firm", cx.words.number_short(firm.value, 1).into()),
        ("manager", cx.words.number_short(manager.value, 1).into()),
    ];
    let said = cx.words.with("pulse-both-pair", &args);
    let (rect, response) = ui.allocate_exact_size(Vec2::new(ui.available_width(), 24.0), Sense::click());
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, said.clone()));
    if response.clicked() {
        cx.select(who);
    }
    let painter = ui.painter();
    if response.hovered() || cx.is_selected(who) {
        painter.rect_filled(rect, 4.0, theme.hover);
    }
    let names = (rect.width() * 0.4).min(180.0);
    let galley = one_line_on(painter, &name, theme::regular(theme::CAPTION), names - 8.0);
    painter.galley(pos2(rect.left() + 4.0, rect.center().y - galley.size().y / 2.0), galley, theme.text);
    let y = rect.center().y;
    let (left, right) = (rect.left() + names, rect.right() - 10.0);
    let x = |value: f64| left + (right - left) * ((value - 1.0) / 4.0) as f32;
    painter.hline(left..=right, y, Stroke::new(1.0, theme.grid));
    painter.line_segment([pos2(x(firm.value), y), pos2(x(manager.value), y)], Stroke::new(2.0, theme.outline));
    painter.circle(pos2(x(manager.value), y), 5.0, theme.text, Stroke::new(1.5, theme.surface));
    let square = Rect::from_center_size(pos2(x(firm.value), y), Vec2::splat(8.0));
    painter.rect(square, 1.0, theme.surface, Stroke::new(1.8, theme.text), egui::StrokeKind::Inside);
    ring_on(painter, theme, &response, rect, 4.0);
    response.on_hover_text(said);
}

/// One part on 1–10 with its age in days and whether it is fresh: a bar, hollow where the answer is no longer fresh, nothing where nobody said anything.
pub fn bar(ui: &mut Ui, cx: &Cx<'_>, word: &str, latest: Option<(f64, i64, bool)>) {
    let theme = cx.theme;
    let value = latest.map(|(value, ..)| cx.words.number_short(value, 1));
    let said = match latest {
        Some((_, age, _)) => {
            let args =
                [("part", word.into()), ("value", value.clone().unwrap_or_default().into()), ("days", age.into())];
            cx.words.with("pulse-trust-part", &args)
        }
        None => cx.words.with("pulse-trust-unknown", &[("part", word.into())]),
    };
    let (rect, response) = ui.allocate_exact_size(Vec2::new(ui.available_width(), 18.0), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Image, true, said.clone()));
    let painter = ui.painter();
    let names = (rect.width() * 0.42).min(180.0);
    let galley = one_line_on(painter, word, theme::regular(theme::CAPTION), names - 8.0);
    painter.galley(pos2(rect.left(), rect.center().y - galley.size().y / 2.0), galley, theme.quiet);
    let track = Rect::from_min_max(
        pos2(rect.left() + names, rect.center().y - 5.0),
        pos2(rect.right() - 34.0, rect.center().y + 5.0),
    );
    painter.rect_filled(track, 2.0, theme.tint(theme.track, 0.45));
    if let Some((value, _, fresh)) = latest {
        let width = track.width() * (value / 10.0) as f32;
        let bar = Rect::from_min_size(track.min, Vec2::new(width, track.height()));
        if fresh {
            painter.rect_filled(bar, 2.0, theme.text);
        } else {
            painter.rect_stroke(bar, 2.0, Stroke::new(1.5, theme.quiet), egui::StrokeKind::Inside);
        }
    }
    let number = value.unwrap_or_else(|| "–".to_owned());
    painter.text(
        pos2(rect.right(), rect.center().y),
        egui::Align2::RIGHT_CENTER,
        number,
        theme::bold(theme::CAPTION),
        theme.text,
    );
    response.on_hover_text(said);
}

/// The five gaps of service, as far as the file carries them.
pub fn five(ui: &mut Ui, cx: &Cx<'_>, gaps: &[Gap; 5]) {
    let theme = cx.theme;
    card::card(ui, theme, cx.text("pulse-figures-gaps"), |ui| {
        for (number, gap) in gaps.iter().enumerate() {
            let key = match gap.kind {
                GapKind::Perceived => "pulse-gap-perceived",
                GapKind::Specified => "pulse-gap-specified",
                GapKind::Delivered => "pulse-gap-delivered",
                GapKind::Told => "pulse-gap-told",
                GapKind::Experienced => "pulse-gap-experienced",
            };
            ui.add_space(SPACE_1);
            ui.add(Label::new(theme.body(format!("{} · {}", number + 1, cx.text(key)))).wrap());
            let measured = gap.measured.iter().map(|measured| said(cx, measured));
            let lines: Vec<String> = measured.collect();
            if lines.is_empty() {
                ui.add(Label::new(theme.caption(cx.text("pulse-gap-unknown"))).wrap());
            }
            for line in lines {
                ui.add(Label::new(theme.emphasis(line)).wrap());
            }
        }
        ui.add(Label::new(theme.caption(cx.text("pulse-gap-source"))).wrap());
    });
}

fn said(cx: &Cx<'_>, measured: &Measured) -> String {
    let count = |key: &str, share: crate::insight::statistics::Share| {
        cx.words.with(key, &[("n", share.n.into()), ("of", share.of.into())])
    };
    match measured {
        Measured::Guess(question, gap) => {
            let name = short(cx, question);
            let args = [("question", name.into()), ("gap", cx.words.signed(gap.value, 1).into()), ("n", gap.n.into())];
            proven(cx, gap, cx.words.with("pulse-gap-guess", &args))
        }
        Measured::Assumed(share) => count("pulse-gap-assumed", *share),
        Measured::Service(quality, gap) => {
            let name = capital(quality_name(*quality, cx.words));
            let args = [("quality", name.into()), ("gap", cx.words.signed(gap.value, 1).into()), ("n", gap.n.into())];
            proven(cx, gap, cx.words.with("pulse-gap-service", &args))
        }
        Measured::Milestones(share) => count("pulse-gap-milestones", *share),
        Measured::FirstPass(share) => count("pulse-gap-first-pass", *share),
        Measured::Promises(share) => count("pulse-gap-promises", *share),
        Measured::Decisions(share) => count("pulse-gap-decisions", *share),
        Measured::Criteria(share) => count("pulse-gap-criteria", *share),
        Measured::Expectations(share) => count("pulse-gap-expectations", *share),
    }
}

/// A difference says so where its interval does not leave out nought.
fn proven(cx: &Cx<'_>, gap: &Estimate, said: String) -> String {
    if gap.differs_from(0.0) { said } else { cx.words.with("pulse-gap-noise", &[("said", said.into())]) }
}

fn short(cx: &Cx<'_>, question: &Question) -> String {
    sentences::short(cx, question)
}
