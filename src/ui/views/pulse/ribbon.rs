//! The rhythm ribbon: one row a series of contacts, one mark a contact. What failed by us hangs under the line, what
//! failed by them stands above it; so a row of cancellations is seen before anyone reads a word.

use egui::{Align2, Painter, Pos2, Rect, Role, Sense, Shape, Stroke, Ui, Vec2, WidgetInfo, pos2};

use super::days::DayAxis;
use crate::insight::rhythm::{Beat, BeatKind, RhythmStatus};
use crate::ui::context::Cx;
use crate::ui::states::contact_state;
use crate::ui::theme::{self, SPACE_3, Theme};
use crate::ui::widgets::one_line_on;
use crate::ui::widgets::sign::{self, Outcome};
use crate::workspace::{ContactId, Presence, RecordRef, Side};

/// Height of a row, in points.
const ROW: f32 = 38.0;

/// What the ribbon says: how many agreed contacts failed by us, or were kept.
pub fn finding(cx: &Cx<'_>) -> String {
    let (mut ours, mut theirs, mut deputies, mut known) = (0, 0, 0, 0);
    for beat in cx.insights.rhythms.rhythms.iter().flat_map(|status| &status.ribbon) {
        match beat.kind {
            BeatKind::Planned | BeatKind::NotRecorded => continue,
            BeatKind::Moved(Side::Ours) | BeatKind::Cancelled(Side::Ours) | BeatKind::NoShow(Side::Ours) => ours += 1,
            BeatKind::Moved(_) | BeatKind::Cancelled(_) | BeatKind::NoShow(_) => theirs += 1,
            BeatKind::HeldWithDeputy => deputies += 1,
            BeatKind::Held => {}
        }
        known += 1;
    }
    let of = ("of", known.into());
    if known == 0 {
        cx.text("pulse-rhythm-none").to_owned()
    } else if ours > 0 && deputies > 0 {
        cx.words.with("pulse-rhythm-ours-deputies", &[("n", ours.into()), of, ("deputies", deputies.into())])
    } else if ours > 0 {
        cx.words.with("pulse-rhythm-ours", &[("n", ours.into()), of])
    } else if theirs > 0 {
        cx.words.with("pulse-rhythm-theirs", &[("n", theirs.into()), of])
    } else {
        cx.words.with("pulse-rhythm-kept", &[of])
    }
}

/// Draws a row for each series, and what the marks mean under them.
pub fn show(ui: &mut Ui, cx: &Cx<'_>, axis: &DayAxis) {
    let right = ui.available_rect_before_wrap().right();
    for status in &cx.insights.rhythms.rhythms {
        let (rect, response) = ui.allocate_exact_size(Vec2::new(ui.available_width(), ROW), Sense::click());
        let title = cx.shown().rhythms.get(status.id).map(|rhythm| rhythm.title.clone()).unwrap_or_default();
        let kept = kept(cx, status);
        let said = format!("{title}: {kept}");
        response.widget_info(|| WidgetInfo::labeled(Role::Button, true, said.clone()));
        if response.clicked() && pressed(ui, status, axis, rect).is_none() {
            cx.select(status.id);
        }
        if ui.is_rect_visible(rect) {
            row(ui, cx, status, axis, rect, right, &title, &kept);
        }
        if response.has_focus() {
            ui.painter().rect_stroke(rect, 4.0, cx.theme.focus_ring(), egui::StrokeKind::Inside);
        }
        if let Some(at) = response.hover_pos()
            && let Some(beat) = near(status, axis, rect, at)
        {
            if response.clicked() {
                cx.select(beat.contact);
            }
            response.on_hover_text(sentence(cx, beat));
        } else {
            response.on_hover_text(said);
        }
    }
    key(ui, cx);
}

fn pressed(ui: &Ui, status: &RhythmStatus, axis: &DayAxis, rect: Rect) -> Option<ContactId> {
    let at = ui.input(|input| input.pointer.interact_pos())?;
    near(status, axis, rect, at).map(|beat| beat.contact)
}

fn near<'a>(status: &'a RhythmStatus, axis: &DayAxis, rect: Rect, at: Pos2) -> Option<&'a Beat> {
    let distance = |beat: &&Beat| (axis.x(beat.on) - at.x).abs();
    let nearest =
        status.ribbon.iter().filter(|beat| axis.shows(beat.on)).min_by(|a, b| distance(a).total_cmp(&distance(b)))?;
    (distance(&nearest) < 9.0 && rect.contains(at)).then_some(nearest)
}

fn kept(cx: &Cx<'_>, status: &RhythmStatus) -> String {
    let share = status.kept.kept;
    match share.of {
        0 => cx.text("pulse-rhythm-nothing-yet").to_owned(),
        _ => cx.words.with("pulse-rhythm-share", &[("n", share.n.into()), ("of", share.of.into())]),
    }
}

#[allow(clippy::too_many_arguments, reason = "private; a row of a chart")]
fn row(ui: &Ui, cx: &Cx<'_>, status: &RhythmStatus, axis: &DayAxis, rect: Rect, right: f32, title: &str, kept: &str) {
    let theme = cx.theme;
    let painter = ui.painter();
    let y = rect.center().y;
    if cx.is_selected(status.id) {
        painter.rect_filled(rect, 3.0, theme.selection);
    }
    let mut job = egui::text::LayoutJob::simple(
        title.to_owned(),
        theme::regular(theme::CAPTION),
        theme.text,
        axis.left - rect.left() - 16.0,
    );
    job.wrap.max_rows = 2;
    let galley = painter.layout_job(job);
    painter.galley(pos2(rect.left() + 4.0, y - galley.size().y / 2.0), galley, theme.text);
    painter.hline(axis.left..=axis.right, y, Stroke::new(1.0, theme.outline));
    for beat in status.ribbon.iter().filter(|beat| axis.shows(beat.on)) {
        let selected = cx.selection == Some(RecordRef::from(beat.contact));
        mark(painter, theme, pos2(axis.x(beat.on), y), beat.kind);
        if selected {
            painter.circle_stroke(pos2(axis.x(beat.on), y), 9.0, Stroke::new(2.0, theme.text));
        }
    }
    let galley = one_line_on(painter, kept, theme::regular(theme::CAPTION), right - axis.right - 22.0);
    painter.galley(pos2(axis.right + 22.0, y - galley.size().y / 2.0), galley, theme.quiet);
}

/// A contact of a series. Shape tells what, place tells by whom, colour repeats it.
fn mark(painter: &Painter, theme: &Theme, at: Pos2, kind: BeatKind) {
    let by = |side: Side| at + Vec2::new(0.0, if side == Side::Ours { 8.0 } else { -8.0 });
    let color = |side: Side| if side == Side::Ours { theme.trouble } else { theme.quiet };
    match kind {
        BeatKind::Planned => sign::contact(painter, theme, at, 4.0, theme.quiet, Outcome::Planned),
        BeatKind::NotRecorded => {
            painter.add(Shape::dashed_line(&circle(at, 4.0), Stroke::new(1.5, theme.watch), 2.0, 2.0));
        }
        BeatKind::Held => sign::contact(painter, theme, at, 4.5, theme.text, Outcome::Done),
        BeatKind::HeldWithDeputy => {
            sign::contact(painter, theme, at, 4.5, theme.text, Outcome::Planned);
            let half: Vec<Pos2> =
                (0..=8).map(|n| at + Vec2::angled(std::f32::consts::PI * n as f32 / 8.0) * 4.5).collect();
            painter.add(Shape::convex_polygon(half, theme.text, Stroke::NONE));
        }
        BeatKind::Moved(side) => {
            let at = by(side);
            let stroke = Stroke::new(1.5, color(side));
            painter.line_segment([at - Vec2::new(5.0, 0.0), at + Vec2::new(5.0, 0.0)], stroke);
            painter.line_segment([at + Vec2::new(5.0, 0.0), at + Vec2::new(1.5, -3.5)], stroke);
            painter.line_segment([at + Vec2::new(5.0, 0.0), at + Vec2::new(1.5, 3.5)], stroke);
        }
        BeatKind::Cancelled(side) => sign::contact(painter, theme, by(side), 4.0, color(side), Outcome::Cancelled),
        BeatKind::NoShow(side) => {
            let at = by(side);
            painter.circle_stroke(at, 4.0, Stroke::new(1.5, color(side)));
            painter.line_segment([at - Vec2::new(6.0, 0.0), at + Vec2::new(6.0, 0.0)], Stroke::new(1.5, color(side)));
        }
    }
}

fn circle(at: Pos2, radius: f32) -> Vec<Pos2> {
    (0..=16).map(|n| at + Vec2::angled(std::f32::consts::TAU * n as f32 / 16.0) * radius).collect()
}

/// What one contact is, in a sentence.
fn sentence(cx: &Cx<'_>, beat: &Beat) -> String {
    let contact = cx.shown().contacts.get(beat.contact);
    let title = contact.map(|contact| contact.title.clone()).unwrap_or_default();
    let what = word(cx, beat.kind);
    let date = cx.words.date(beat.on);
    let mut sentence =
        cx.words.with("pulse-beat", &[("title", title.into()), ("date", date.into()), ("what", what.into())]);
    for attendance in contact.iter().flat_map(|contact| &contact.attendance) {
        if let Presence::Deputy(deputy) = &attendance.presence {
            let who = super::sentences::person(cx, attendance.who);
            sentence.push('\n');
            let args = [("who", who.into()), ("deputy", deputy.clone().into())];
            sentence.push_str(&cx.words.with("pulse-beat-deputy-name", &args));
        }
    }
    sentence
}

fn word(cx: &Cx<'_>, kind: BeatKind) -> &'static str {
    cx.text(contact_state(kind).1)
}

/// The marks that occur, each with its word, in one wrapping line.
fn key(ui: &mut Ui, cx: &Cx<'_>) {
    const ORDER: [BeatKind; 9] = [
        BeatKind::Held,
        BeatKind::HeldWithDeputy,
        BeatKind::Cancelled(Side::Ours),
        BeatKind::Moved(Side::Ours),
        BeatKind::Cancelled(Side::Client),
        BeatKind::Moved(Side::Client),
        BeatKind::NoShow(Side::Client),
        BeatKind::Planned,
        BeatKind::NotRecorded,
    ];
    let beats = || cx.insights.rhythms.rhythms.iter().flat_map(|status| &status.ribbon);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = Vec2::new(SPACE_3, 2.0);
        for kind in ORDER.into_iter().filter(|kind| beats().any(|beat| beat.kind == *kind)) {
            let galley =
                ui.painter().layout_no_wrap(word(cx, kind).into(), theme::regular(theme::CAPTION), cx.theme.quiet);
            let (rect, _) = ui.allocate_exact_size(Vec2::new(18.0 + galley.size().x, 20.0), Sense::hover());
            let lift =
                match kind {
                    BeatKind::Moved(side) | BeatKind::Cancelled(side) | BeatKind::NoShow(side) => {
                        if side == Side::Ours { -8.0 } else { 8.0 }
                    }
                    _ => 0.0,
                };
            mark(ui.painter(), cx.theme, pos2(rect.left() + 7.0, rect.center().y + lift), kind);
            let at = Align2::LEFT_CENTER.anchor_size(pos2(rect.left() + 18.0, rect.center().y), galley.size());
            ui.painter().galley(at.min, galley, cx.theme.quiet);
        }
    });
}
