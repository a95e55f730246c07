//! The agreed series: with whom, how, how often, who keeps it going, who stands in, where it escalates, who agreed; its
//! contacts as a ribbon; and the act that makes its dates.

use chrono::{Days, NaiveDate};
use egui::{Align, Id, Label, Layout, Rect, Role, Sense, Stroke, StrokeKind, Ui, UiBuilder, Vec2, WidgetInfo, pos2};

use super::agreed;
use crate::document;
use crate::document::Edit;
use crate::insight::communication::said;
use crate::insight::conversation::runs;
use crate::insight::rhythm::{BeatKind, RhythmStatus};
use crate::insight::series::{Turns, turns};
use crate::ui::blank;
use crate::ui::context::{Action, Cx};
use crate::ui::icons::Icon;
use crate::ui::naming::Named;
use crate::ui::states::contact_state;
use crate::ui::theme::{SPACE_1, SPACE_2};
use crate::ui::views::dialogue::parts;
use crate::ui::widgets::card;
use crate::ui::widgets::chip::{self, Mark};
use crate::workspace::{Channel, Contact, ContactKind, Place, Rhythm, RhythmId};

/// How far ahead dates can be made, in weeks.
const WEEKS: [u64; 3] = [4, 8, 13];
/// Beats that are drawn.
const BEATS: usize = 26;
/// From one beat to the next, in points.
const STEP: f32 = 12.0;

/// Draws the card.
pub fn show(ui: &mut Ui, cx: &Cx<'_>, open: &mut Option<RhythmId>) {
    card::card(ui, cx.theme, cx.text("dialogue-series"), |ui| {
        let mut statuses: Vec<&RhythmStatus> = cx.insights.rhythms.rhythms.iter().collect();
        let running = |status: &RhythmStatus| cx.shown().rhythms.get(status.id).is_some_and(|one| runs(one, cx.day));
        statuses.sort_by(|a, b| running(b).cmp(&running(a)).then(b.debt.total_cmp(&a.debt)).then(a.id.cmp(&b.id)));
        if statuses.is_empty() {
            parts::remark(ui, cx, cx.text("dialogue-series-none"));
        }
        let most = statuses.iter().map(|status| status.ribbon.len()).max().unwrap_or(0);
        for (index, status) in statuses.into_iter().enumerate() {
            if index > 0 {
                card::rule(ui, cx.theme);
            }
            if let Some(rhythm) = cx.shown().rhythms.get(status.id) {
                seen(ui, rhythm, |ui| one(ui, cx, (rhythm, status), most, open));
            }
        }
    });
}

/// Draws a series where it is seen, and else keeps its place: as high as it was when it was drawn last. The keyboard
/// reaches it there, too, and brings it into sight.
fn seen(ui: &mut Ui, rhythm: &Rhythm, draw: impl FnOnce(&mut Ui)) {
    let id = ui.make_persistent_id(("series-place", rhythm.id));
    let known: Option<Vec2> = ui.data(|data| data.get_temp(id));
    let place = known.map(|size| Rect::from_min_size(ui.cursor().min, size));
    // As wide as it is now: in another width it has another height.
    let same = |size: Vec2| (size.x - ui.available_width()).abs() < 1.0;
    if let Some(place) = place.filter(|place| same(place.size()) && !ui.is_rect_visible(place.expand(SPACE_2))) {
        let (_, response) = ui.allocate_exact_size(place.size(), Sense::focusable_noninteractive());
        response.widget_info(|| WidgetInfo::labeled(Role::Button, true, &rhythm.title));
        if response.gained_focus() {
            response.scroll_to_me(None);
        }
        return;
    }
    let width = ui.available_width();
    let drawn = ui.scope(draw).response.rect;
    ui.data_mut(|data| data.insert_temp(id, Vec2::new(width, drawn.height())));
}

/// A series; `most` is how many contacts the longest has, so that what stands after them stands under one another.
fn one(ui: &mut Ui, cx: &Cx<'_>, (rhythm, status): (&Rhythm, &RhythmStatus), most: usize, open: &mut Option<RhythmId>) {
    let theme = cx.theme;
    let builder = UiBuilder::new().id_salt(("dialogue-series", rhythm.id)).sense(Sense::click());
    let opened = *open == Some(rhythm.id);
    let mut pressed = false;
    let drawn = ui.scope_builder(builder, |ui| {
        ui.take_available_width();
        ui.spacing_mut().item_spacing = Vec2::new(SPACE_2, 2.0);
        ui.horizontal(|ui| {
            let act = cx.editable && rhythm.until.is_none_or(|until| until > cx.day);
            let room = ui.available_width() - if act { 132.0 } else { 0.0 };
            ui.allocate_ui(Vec2::new(room, 22.0), |ui| {
                ui.set_width(room);
                ui.add(Label::new(theme.emphasis(&rhythm.title)).truncate().selectable(false));
            });
            if act {
                dates(ui, cx, rhythm);
            }
        });
        ui.add(Label::new(theme.caption(about(cx, rhythm))).wrap().selectable(false));
        ui.horizontal(|ui| {
            ribbon(ui, cx, status, most);
            let share = status.kept.kept;
            let kept = cx.words.with("common-of", &[("n", share.n.into()), ("total", share.of.into())]);
            let words = match parts::percent(cx, share) {
                Some(percent) => format!("{percent}, {kept}"),
                None => cx.text("dialogue-series-nothing-yet").to_owned(),
            };
            ui.label(theme.caption(&words));
            if runs(rhythm, cx.day) && status.debt > 1.0 {
                let times = cx.words.number_short(status.debt, 1);
                let words = cx.words.with("dialogue-series-overdue", &[("times", times.into())]);
                chip::state(ui, theme, Mark::Watch, &words);
            }
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| pressed = plan(ui, cx, rhythm, opened));
        });
    });
    if pressed {
        *open = (!opened).then_some(rhythm.id);
    }
    if opened {
        agreed::show(ui, cx, rhythm);
    }
    let response = drawn.response;
    let selected = cx.is_selected(rhythm.id);
    response.widget_info(|| WidgetInfo::selected(Role::Button, true, selected, &rhythm.title));
    crate::ui::widgets::keyboard::note(&response);
    if selected || response.has_focus() {
        let edge = if response.has_focus() { theme.focus_ring() } else { Stroke::new(theme.line_width, theme.text) };
        ui.painter().rect_stroke(response.rect.expand(SPACE_1), 6.0, edge, StrokeKind::Inside);
    }
    if response.clicked() {
        cx.select(rhythm.id);
    }
}

/// How much of the communication plan the series says, as a press that shows it or hides it.
fn plan(ui: &mut Ui, cx: &Cx<'_>, rhythm: &Rhythm, opened: bool) -> bool {
    let share = said(rhythm);
    let args = [("n", share.n.into()), ("of", share.of.into())];
    let words = cx.words.with(if opened { "dialogue-plan-hide" } else { "dialogue-plan-show" }, &args);
    let whole = format!("{}: {words}", rhythm.title);
    let label = Label::new(cx.theme.caption(&words).underline()).sense(Sense::click()).selectable(false);
    let response = ui.add(label).on_hover_cursor(egui::CursorIcon::PointingHand);
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, &whole));
    crate::ui::widgets::keyboard::note(&response);
    if response.has_focus() {
        ui.painter().rect_stroke(response.rect.expand(2.0), 4.0, cx.theme.focus_ring(), StrokeKind::Inside);
    }
    response.clicked()
}

/// With whom, how, how often, who keeps it going and who stands in, where it escalates, who agreed.
fn about(cx: &Cx<'_>, rhythm: &Rhythm) -> String {
    let mut said = vec![
        parts::names(cx, &rhythm.with),
        cx.words.with(
            "dialogue-cell-every",
            &[("every", cx.words.days(rhythm.every_days).into()), ("how", rhythm.channel.name(cx.words).into())],
        ),
    ];
    let mut add = |key: &str, who: Option<crate::workspace::StakeholderId>| {
        said.extend(who.map(|who| cx.words.with(key, &[("who", parts::brief(cx, who).into())])));
    };
    add("dialogue-series-owner", rhythm.owner);
    add("dialogue-series-backup", rhythm.backup);
    add("dialogue-series-escalation", rhythm.escalation);
    if !rhythm.agreed.is_empty() {
        let people: Vec<_> = rhythm.agreed.iter().map(|one| one.who).collect();
        let latest = rhythm.agreed.iter().map(|one| one.on).max().unwrap_or(rhythm.from);
        let args = [("who", parts::names(cx, &people).into()), ("date", cx.words.date(latest).into())];
        said.push(cx.words.with("dialogue-series-agreed", &args));
    }
    said.join(" · ")
}

/// The contacts of a series in their order, as their marks, evenly set; what failed is crossed, and a line stands before
/// what is still to come.
fn ribbon(ui: &mut Ui, cx: &Cx<'_>, status: &RhythmStatus, most: usize) {
    let theme = cx.theme;
    let room = ((ui.available_width() - 360.0) / STEP).max(4.0) as usize;
    let places = most.min(BEATS).min(room);
    let beats = &status.ribbon[status.ribbon.len().saturating_sub(places)..];
    let (area, _) = ui.allocate_exact_size(Vec2::new(STEP * places as f32, 16.0), Sense::hover());
    let begin = beats.iter().position(|beat| beat.on > cx.day);
    for (place, beat) in beats.iter().enumerate() {
        let corner = pos2(area.left() + STEP * place as f32, area.top());
        let rect = Rect::from_min_size(corner, Vec2::new(STEP, area.height()));
        let response = ui.interact(rect, Id::unique(("dialogue-beat", beat.contact)), Sense::click());
        let (mark, key) = contact_state(beat.kind);
        let said = format!("{}: {}", cx.words.date(beat.on), cx.text(key));
        response.widget_info(|| WidgetInfo::labeled(Role::Button, true, &said));
        let painter = ui.painter();
        crate::ui::widgets::keyboard::note(&response);
        if response.has_focus() {
            painter.rect_stroke(rect, 3.0, theme.focus_ring(), StrokeKind::Inside);
        }
        mark.paint(painter, theme, rect.center(), 8.0);
        if matches!(beat.kind, BeatKind::Moved(_) | BeatKind::Cancelled(_) | BeatKind::NoShow(_)) {
            let stroke = Stroke::new(theme.line_width.max(1.5), theme.text);
            let half = Vec2::new(STEP / 2.0 - 1.0, 5.0);
            painter.line_segment(
                [rect.center() + half * Vec2::new(-1.0, 1.0), rect.center() + half * Vec2::new(1.0, -1.0)],
                stroke,
            );
        }
        if begin == Some(place) && place > 0 {
            painter.vline(rect.left(), area.y_range(), theme.hairline());
        }
        if response.clicked() {
            cx.select(beat.contact);
        }
        response.on_hover_text(said);
    }
}

/// Two presses: make dates, until when. One step of the history; no turn gets a second contact.
fn dates(ui: &mut Ui, cx: &Cx<'_>, rhythm: &Rhythm) {
    let horizons: Vec<NaiveDate> = WEEKS
        .iter()
        .filter_map(|weeks| cx.day.checked_add_days(Days::new(7 * weeks)))
        .chain(rhythm.until.filter(|until| *until <= cx.file.engagement.end.map_or(*until, |end| end.max(cx.day))))
        .collect();
    let accessible = cx.words.with("dialogue-dates-of", &[("what", rhythm.title.as_str().into())]);
    let word = (cx.text("dialogue-dates"), accessible.as_str());
    // Only those that make dates are offered; where none does, why not is said in their place.
    let mut offered: Vec<NaiveDate> = Vec::new();
    let options = || {
        let mut options = Vec::new();
        let mut impossible = 0;
        for until in horizons {
            let found = turns(cx.file, rhythm, cx.day, until);
            impossible = impossible.max(found.impossible());
            let n = found.moments().count();
            if n > 0 {
                let args = [("date", cx.words.date(until).into()), ("n", n.into())];
                options.push((Some(Icon::Calendar), cx.words.with("dialogue-dates-until", &args)));
                offered.push(until);
            }
        }
        if options.is_empty() {
            let key = if impossible > 0 { "dialogue-dates-impossible" } else { "dialogue-dates-none" };
            return Err(cx.text(key).to_owned());
        }
        Ok(options)
    };
    if let Some(chosen) = parts::answers_if(ui, cx, word, &accessible, options)
        && let Some(until) = offered.get(chosen)
    {
        make(cx, rhythm, &turns(cx.file, rhythm, cx.day, *until));
    }
}

fn make(cx: &Cx<'_>, rhythm: &Rhythm, found: &Turns) {
    let edits: Vec<Edit> = found.moments().map(|at| Edit::Add(contact(cx, rhythm, found, at).into())).collect();
    let n = edits.len();
    let label = document::Label {
        key: "edit-make-dates",
        args: vec![("title", rhythm.title.clone()), ("count", n.to_string())],
    };
    cx.edit(Edit::Several(edits), label);
    let args = [
        ("n", n.into()),
        ("shifted", found.shifted().into()),
        ("impossible", found.impossible().into()),
        ("what", rhythm.title.as_str().into()),
    ];
    cx.out.push(Action::Done(cx.words.with("dialogue-dates-made", &args)));
}

fn contact(cx: &Cx<'_>, rhythm: &Rhythm, found: &Turns, at: chrono::NaiveDateTime) -> Contact {
    let start = blank::Start { workspace: cx.file, day: cx.day, author: cx.author, near: None, words: cx.words };
    let mut people = rhythm.with.clone();
    people.extend(rhythm.owner.filter(|owner| !rhythm.with.contains(owner)));
    let mut contact = blank::contact(&start, people, at.date());
    contact.at = at;
    contact.minutes = found.minutes;
    contact.title.clone_from(&rhythm.title);
    contact.rhythm = Some(rhythm.id);
    contact.meta.visibility = rhythm.meta.visibility;
    contact.channel = rhythm.channel;
    (contact.kind, contact.place) = match rhythm.channel {
        Channel::InPerson => (ContactKind::Meeting, Place::OnSite),
        Channel::Video => (ContactKind::Meeting, Place::Remote),
        Channel::Phone => (ContactKind::Call, Place::Remote),
        Channel::Email | Channel::Chat | Channel::Report => (ContactKind::Message, Place::Remote),
    };
    if contact.kind == ContactKind::Message {
        contact.direction = crate::workspace::Direction::Out;
    }
    contact
}
