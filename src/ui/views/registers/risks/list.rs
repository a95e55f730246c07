//! The open risks and issues, the highest first, with who answers and what is done; of the selected one what tells that it
//! happens, what is done then, which reserves stand before it, and who was told when.

use egui::{Label, Role, ScrollArea, Sense, Ui, Vec2, WidgetInfo, pos2};

use super::Model;
use crate::document::Edit;
use crate::document::Label as StepLabel;
use crate::insight::buffers::Zone;
use crate::insight::exposure::{Place, Standing};
use crate::insight::risks::HIGH;
use crate::ui::context::Cx;
use crate::ui::naming::Named as _;
use crate::ui::theme::{self, SPACE_1};
use crate::ui::views::registers::parts;
use crate::ui::widgets::chip::Mark;
use crate::ui::widgets::{button, card, one_line_on, touched};
use crate::workspace::{RecordRef, Risk, Side, StakeholderId, Told};

/// Height of a line, in points.
const LINE: f32 = 44.0;
/// So many lines stand before the list scrolls by itself.
const MOST: usize = 7;
/// A score from which it is to be watched.
const WATCH: u8 = 8;

/// How a reserve stands, as a shape.
pub fn zone_mark(zone: Zone) -> Mark {
    match zone {
        Zone::Fine => Mark::Good,
        Zone::Watch => Mark::Watch,
        Zone::Act => Mark::Trouble,
    }
}

fn mark_of(score: Option<u8>) -> Mark {
    match score {
        None => Mark::Unknown,
        Some(score) if score >= HIGH => Mark::Trouble,
        Some(score) if score >= WATCH => Mark::Watch,
        Some(_) => Mark::Good,
    }
}

/// Draws the list in a card, and what is known of the selected one under it.
pub fn show(ui: &mut Ui, cx: &Cx<'_>, model: &Model, chosen: Option<Place>) {
    let mut open: Vec<(&Risk, Standing)> = cx
        .insights
        .risks
        .iter()
        .filter_map(|score| {
            let risk = cx.shown().risks.get(score.id)?;
            let standing = Standing::of(risk, cx.day);
            let wanted = chosen.is_none_or(|place| standing.place() == Some(place));
            (standing.is_open() && wanted && risk.kind != crate::workspace::RiskKind::Change)
                .then_some((risk, standing))
        })
        .collect();
    open.sort_by_key(|(risk, standing)| (std::cmp::Reverse(standing.score()), risk.id));
    let title = match chosen {
        Some((chance, effect)) => {
            let args = [("n", open.len().into()), ("chance", chance.into()), ("effect", effect.into())];
            cx.words.with("risks-list-of", &args)
        }
        None => cx.words.with("risks-list", &[("n", open.len().into())]),
    };
    card::card(ui, cx.theme, &title, |ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        let height = LINE * open.len().min(MOST) as f32;
        ScrollArea::vertical()
            .id_salt("risks")
            .max_height(height)
            .min_scrolled_height(height)
            .auto_shrink([false, true])
            .show_rows(ui, LINE, open.len(), |ui, range| {
                open[range].iter().for_each(|(risk, standing)| line(ui, cx, risk, *standing));
            });
    });
    let selected = match cx.selection {
        Some(RecordRef::Risk(id)) => cx.shown().risks.get(id),
        _ => None,
    };
    if let Some(risk) = selected.or_else(|| open.first().map(|(risk, _)| *risk)) {
        detail(ui, cx, model, risk);
    }
}

fn line(ui: &mut Ui, cx: &Cx<'_>, risk: &Risk, standing: Standing) {
    let theme = cx.theme;
    let (rect, response) = ui.allocate_exact_size(Vec2::new(ui.available_width(), LINE), Sense::click());
    let score = standing.score().map_or("–".to_owned(), |score| cx.words.number(f64::from(score), 0));
    let selected = cx.selection == Some(risk.id.into());
    response.widget_info(|| WidgetInfo::selected(Role::Row, true, selected, &risk.title));
    if selected {
        ui.painter().rect_filled(rect, 4.0, theme.selection);
    }
    touched(ui.painter(), theme, rect, &response);
    ui.painter().hline(rect.x_range(), rect.bottom() - 0.5, theme.hairline());
    let left = rect.left() + SPACE_1;
    mark_of(standing.score()).paint(ui.painter(), theme, pos2(left + 6.0, rect.top() + 13.0), 10.0);
    let figure = ui.painter().layout_no_wrap(score, theme::bold(theme::BODY), theme.text);
    ui.painter().galley(pos2(left + 36.0 - figure.size().x, rect.top() + 4.0), figure, theme.text);
    let text_left = left + 46.0;
    let room = rect.right() - text_left - SPACE_1;
    let title = one_line_on(ui.painter(), &risk.title, theme::regular(theme::BODY), room);
    let cut = title.elided;
    ui.painter().galley(pos2(text_left, rect.top() + 3.0), title, theme.text);
    // What is not said yet, and whom we see behind it, is for us.
    let of_ours = |said: String| (!cx.for_client).then_some(said);
    let owner = risk.owner.map(|who| parts::name_of(cx, who));
    let answer = risk.response.map(|one| one.name(cx.words).to_owned());
    let about = risk.about.map(|who| cx.words.with("risks-about", &[("who", parts::name_of(cx, who).into())]));
    let words = [
        Some(risk.kind.name(cx.words).to_owned()),
        owner.or_else(|| of_ours(cx.text("risks-no-owner").to_owned())),
        answer.or_else(|| of_ours(cx.text("risks-no-response").to_owned())),
        about.and_then(of_ours),
    ];
    let under = words.into_iter().flatten().collect::<Vec<_>>().join(" · ");
    let galley = one_line_on(ui.painter(), &under, theme::regular(theme::CAPTION), room);
    let ink = if risk.owner.is_none() && !cx.for_client { theme.watch } else { theme.quiet };
    ui.painter().galley(pos2(text_left, rect.top() + 23.0), galley, ink);
    if response.clicked() {
        cx.select(risk.id);
    }
    if cut {
        response.on_hover_text(&risk.title);
    }
}

/// What is known of one risk.
fn detail(ui: &mut Ui, cx: &Cx<'_>, model: &Model, risk: &Risk) {
    card::card(ui, cx.theme, &risk.title, |ui| {
        for (key, text) in [
            ("record-field-measure", &risk.measure),
            ("record-field-trigger", &risk.trigger),
            ("record-field-contingency", &risk.contingency),
        ] {
            // What is not said yet is for whoever can say it.
            if !(text.is_empty() && cx.for_client) {
                let said = if text.is_empty() { cx.text("risks-not-said") } else { text.as_str() };
                card::key_value(ui, cx.theme, cx.text(key), said);
            }
        }
        // What we keep in reserve is ours, and how soon somebody was told is how we deal with the client.
        if !cx.for_client {
            reserves(ui, cx, model, risk);
            told(ui, cx, risk);
        }
    });
}

/// Reserves of the plan after what the risk touches, and how much of each is used.
fn reserves(ui: &mut Ui, cx: &Cx<'_>, model: &Model, risk: &Risk) {
    let touches = |buffer: &&crate::insight::buffers::Buffer| {
        risk.tasks.iter().any(|task| buffer.task == *task || buffer.chain.contains(task))
    };
    let there: Vec<_> = model.buffers.iter().filter(touches).collect();
    card::row(ui, cx.theme, cx.text("risks-reserves"), |ui| {
        if there.is_empty() {
            let key = if risk.tasks.is_empty() { "risks-no-tasks" } else { "risks-no-reserve" };
            ui.label(cx.theme.quiet(cx.text(key)));
        }
        for buffer in there {
            let Some(task) = cx.shown().tasks.get(buffer.task) else { continue };
            let used = buffer.used().map_or("–".to_owned(), |used| cx.words.percent(used, 0));
            let args = [
                ("used", used.into()),
                ("days", cx.words.effort(buffer.minutes).into()),
                ("task", task.title.as_str().into()),
            ];
            ui.horizontal(|ui| {
                let (rect, _) = ui.allocate_exact_size(Vec2::new(12.0, 16.0), Sense::hover());
                buffer.zone().map_or(Mark::Unknown, zone_mark).paint(ui.painter(), cx.theme, rect.center(), 9.0);
                ui.add(Label::new(cx.theme.body(cx.words.with("risks-reserve", &args))).wrap());
            });
        }
    });
}

/// Who was told and when; who answers for what it touches and was not.
fn told(ui: &mut Ui, cx: &Cx<'_>, risk: &Risk) {
    let mut told: Vec<&Told> = risk.told.iter().filter(|told| told.on <= cx.day).collect();
    told.sort_by_key(|told| (told.on, told.who));
    card::row(ui, cx.theme, cx.text("record-field-told"), |ui| {
        for one in &told {
            let days = (one.on - risk.raised_on).num_days().max(0);
            let args = [
                ("who", parts::name_of(cx, one.who).into()),
                ("on", cx.words.date(one.on).into()),
                ("days", days.into()),
            ];
            ui.add(Label::new(cx.theme.body(cx.words.with("risks-told", &args))).wrap());
        }
        for who in untold(cx, risk) {
            ui.horizontal_wrapped(|ui| {
                let (rect, _) = ui.allocate_exact_size(Vec2::new(12.0, 16.0), Sense::hover());
                Mark::Unknown.paint(ui.painter(), cx.theme, rect.center(), 9.0);
                let name = parts::name_of(cx, who);
                ui.label(cx.theme.quiet(cx.words.with("risks-untold", &[("who", name.as_str().into())])));
                if cx.editable && button::plain(ui, cx.theme, cx.text("risks-told-today")).clicked() {
                    tell(cx, risk, who);
                }
            });
        }
        if told.is_empty() {
            ui.label(cx.theme.quiet(cx.text("risks-told-nobody")));
        }
    });
}

/// Who should know and was not told: who owns it and whose task it touches; of the client only of what the client may
/// see, and never the one whom it is about.
pub fn untold(cx: &Cx<'_>, risk: &Risk) -> Vec<StakeholderId> {
    let owners = risk.tasks.iter().filter_map(|id| cx.shown().tasks.get(*id)?.owner);
    let mut wanted: Vec<StakeholderId> = owners.collect();
    wanted.sort_unstable();
    wanted.dedup();
    let open = risk.meta.visibility == crate::workspace::Visibility::Client;
    wanted.retain(|who| {
        let ours = cx.shown().stakeholders.get(*who).is_some_and(|one| one.side == Side::Ours);
        let told = risk.told.iter().any(|told| told.who == *who && told.on <= cx.day);
        (ours || open) && !told && risk.about != Some(*who) && risk.owner != Some(*who)
    });
    wanted.truncate(3);
    wanted
}

/// Writes down that somebody was told on the shown day.
pub fn tell(cx: &Cx<'_>, risk: &Risk, who: StakeholderId) {
    let Some(mut risk) = cx.file.risks.get(risk.id).cloned() else { return };
    risk.told.push(Told { who, on: cx.day });
    risk.told.sort_by_key(|told| told.on);
    let args = vec![("field", cx.text("record-field-told").to_owned()), ("title", risk.title.clone())];
    cx.edit(Edit::Put(risk.into()), StepLabel { key: "edit-change-field", args });
}
