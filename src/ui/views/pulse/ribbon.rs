//! The rhythm ribbon: one row a series of contacts, one mark a contact. What failed by us hangs under the line, what
//! failed by them stands above it; so a row of cancellations is seen before anyone reads a word.

use egui::{Align2, Painter, Pos2, Rect, Sense, Shape, Stroke, Ui, Vec2, pos2};

use super::brush::{Brush, Spot};
use super::days::DayAxis;
use super::rows::{self, Place, Rows};
use crate::insight::rhythm::{Beat, BeatKind, RhythmStatus};
use crate::ui::context::Cx;
use crate::ui::states::contact_state;
use crate::ui::theme::{self, SPACE_3, Theme};
use crate::ui::widgets::one_line_on;
use crate::ui::widgets::sign::{self, Outcome};
use crate::workspace::{Presence, RecordRef, Side};

/// Height of a row, in points.
const ROW: f32 = 38.0;

/// Of how many agreed meetings it is known what became of them.
pub fn known(cx: &Cx<'_>) -> usize {
    let beats = cx.insights.rhythms.rhythms.iter().flat_map(|status| &status.ribbon);
    beats.filter(|beat| !matches!(beat.kind, BeatKind::Planned | BeatKind::NotRecorded)).count()
}

/// What the ribbon says: how many agreed contacts failed by us, or were kept; as everywhere, talks outside a series count.
pub fn finding(cx: &Cx<'_>) -> String {
    let all = &cx.insights.rhythms.all;
    let (ours, theirs, deputies) = (all.failed_by_us.n, all.failed_by_client.n, all.deputies.len());
    let of = ("of", all.kept.of.into());
    if cx.for_client && all.kept.n < all.kept.of {
        // Who moved what is said by neither side of the other.
        return cx.words.with("pulse-rhythm-client", &[("n", all.kept.n.into()), of]);
    }
    if all.kept.of == 0 {
        cx.text("pulse-rhythm-none").to_owned()
    } else if ours > 0 && deputies > 0 {
        cx.words.with("pulse-rhythm-ours-deputies", &[("n", ours.into()), of, ("deputies", deputies.into())])
    } else if ours > 0 {
        cx.words.with("pulse-rhythm-ours", &[("n", ours.into()), of])
    } else if theirs > 0 {
        cx.words.with("pulse-rhythm-theirs", &[("n", theirs.into()), of])
    } else if all.kept.n < all.kept.of {
        cx.words.with("pulse-rhythm-share", &[("n", all.kept.n.into()), of])
    } else {
        cx.words.with("pulse-rhythm-kept", &[of])
    }
}

/// Draws a row for each series in a rectangle.
pub fn show(
    ui: &mut Ui,
    cx: &Cx<'_>,
    finding: &str,
    axis: &DayAxis,
    rect: Rect,
    small: bool,
    brush: &mut Option<Brush>,
) {
    let all = &cx.insights.rhythms.rhythms;
    let title = |status: &RhythmStatus| cx.shown().rhythms.get(status.id).map_or("", |rhythm| &rhythm.title);
    let rows = Rows {
        said: finding,
        count: all.len(),
        height: ROW,
        row: &|ui, index, place, spots| {
            let Some(status) = all.get(index) else { return };
            row(ui, cx, status, axis, place, title(status));
            let with = cx.shown().rhythms.get(status.id).map_or(&[][..], |rhythm| rhythm.with.as_slice());
            for (number, beat) in status.ribbon.iter().enumerate().filter(|(_, beat)| axis.shows(beat.on)) {
                let at = pos2(axis.x(beat.on), place.rect.center().y);
                let spot = Spot { at, on: beat.on, who: None, record: beat.contact.into(), index: number, picks: true };
                // A stroke over a meeting picks everyone it was with.
                let people = with.iter().map(|who| Spot { who: Some(*who), ..spot });
                spots.extend(std::iter::once(spot).filter(|_| with.is_empty()).chain(people));
            }
        },
        name: &|index| {
            all.get(index).map(|status| (format!("{}: {}", title(status), kept(cx, status)), status.id.into()))
        },
        say: &|spot| {
            let beats = all.iter().flat_map(|status| &status.ribbon);
            let beat = beats.into_iter().find(|beat| RecordRef::from(beat.contact) == spot.record);
            beat.map(|beat| sentence(cx, beat)).unwrap_or_default()
        },
    };
    rows::show(ui, cx, &rows, axis, rect, small, brush);
}

fn kept(cx: &Cx<'_>, status: &RhythmStatus) -> String {
    let share = status.kept.kept;
    match share.of {
        0 => cx.text("pulse-rhythm-nothing-yet").to_owned(),
        _ => cx.words.with("pulse-rhythm-share", &[("n", share.n.into()), ("of", share.of.into())]),
    }
}

fn row(ui: &Ui, cx: &Cx<'_>, status: &RhythmStatus, axis: &DayAxis, place: Place, title: &str) {
    let theme = cx.theme;
    let painter = ui.painter();
    let y = place.rect.center().y;
    let rect = place.name;
    let mut job = egui::text::LayoutJob::simple(
        title.to_owned(),
        theme::regular(theme::CAPTION),
        theme.text,
        (rect.width() - 8.0).max(1.0),
    );
    job.wrap.max_rows = 2;
    let galley = painter.layout_job(job);
    painter.galley(pos2(rect.left() + 4.0, y - galley.size().y / 2.0), galley, theme.text);
    painter.hline(axis.left..=axis.right, y, Stroke::new(1.0, theme.outline));
    for beat in status.ribbon.iter().filter(|beat| axis.shows(beat.on)) {
        let selected = cx.selection == Some(RecordRef::from(beat.contact));
        mark(painter, theme, pos2(axis.x(beat.on), y), seen(cx, beat.kind));
        if selected {
            painter.circle_stroke(pos2(axis.x(beat.on), y), 9.0, Stroke::new(2.0, theme.text));
        }
    }
    let Some(end) = place.end else { return };
    let galley = one_line_on(painter, &kept(cx, status), theme::regular(theme::CAPTION), end.width() - 8.0);
    painter.galley(pos2(end.left() + 8.0, y - galley.size().y / 2.0), galley, theme.quiet);
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
    let key = contact_state(kind).1;
    cx.text(if cx.for_client { neutral(kind).unwrap_or(key) } else { key })
}

/// The key of what became of a contact without saying by whom, where a side is meant.
fn neutral(kind: BeatKind) -> Option<&'static str> {
    match kind {
        BeatKind::Moved(_) => Some("record-beat-moved"),
        BeatKind::Cancelled(_) => Some("record-beat-cancelled"),
        BeatKind::NoShow(_) => Some("record-beat-missed"),
        BeatKind::Planned | BeatKind::NotRecorded | BeatKind::Held | BeatKind::HeldWithDeputy => None,
    }
}

/// For a client both sides stand alike.
fn seen(cx: &Cx<'_>, kind: BeatKind) -> BeatKind {
    match kind {
        BeatKind::Moved(_) if cx.for_client => BeatKind::Moved(Side::Client),
        BeatKind::Cancelled(_) if cx.for_client => BeatKind::Cancelled(Side::Client),
        BeatKind::NoShow(_) if cx.for_client => BeatKind::NoShow(Side::Client),
        other => other,
    }
}

/// The marks that occur, each with its word, in one wrapping line.
pub fn key(ui: &mut Ui, cx: &Cx<'_>) {
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
        for kind in ORDER.into_iter().filter(|kind| beats().any(|beat| seen(cx, beat.kind) == *kind)) {
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
