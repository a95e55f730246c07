//! Whom we owe a talk, how intensely we are in touch and agreed to be, and how we talk.

use egui::{Align2, Rect, Role, Sense, Stroke, StrokeKind, Ui, Vec2, WidgetInfo, pos2};

use crate::insight::conversation::{Conversation, Intensity};
use crate::insight::rhythm::ContactDebt;
use crate::insight::statistics::Share;
use crate::ui::context::Cx;
use crate::ui::naming::Named;
use crate::ui::theme;
use crate::ui::views::dialogue::parts;
use crate::ui::widgets::button::{Button, Weight};
use crate::ui::widgets::card;
use crate::ui::widgets::chip::Mark;

/// People before a person asks for all.
const FEW: usize = 7;
/// Months that are drawn.
const MONTHS: usize = 12;

/// The contact debts, the greatest power × debt first.
pub fn debts(ui: &mut Ui, cx: &Cx<'_>, talk: &Conversation, all: &mut bool) {
    card::card(ui, cx.theme, cx.text("dialogue-debts"), |ui| {
        let agreed = |one: &&ContactDebt| one.debt.is_some() || cx.insights.grid.is_key(one.who);
        let debts: Vec<&ContactDebt> = cx.insights.rhythms.debts.iter().filter(agreed).collect();
        if debts.is_empty() {
            parts::remark(ui, cx, cx.text("dialogue-debts-none"));
        }
        let most = if *all { usize::MAX } else { FEW };
        for debt in debts.iter().take(most) {
            let intensity = talk.intensity.iter().find(|one| one.who == debt.who);
            let line = line(cx, debt, intensity.copied());
            // The same row where the columns come to stand under one another, so that it keeps the keyboard.
            let own = egui::UiBuilder::new().scope_id(egui::Id::unique(("rhythm-debt", debt.who)));
            ui.scope_builder(own, |ui| parts::person_row(ui, cx, debt.who, &line, 58.0, |ui| times(ui, cx, debt)));
        }
        if debts.len() > FEW {
            let word = match *all {
                true => cx.text("dialogue-fewer").to_owned(),
                false => cx.words.with("dialogue-more", &[("n", (debts.len() - FEW).into())]),
            };
            if Button::new(&word).weight(Weight::Plain).show(ui, cx.theme).clicked() {
                *all = !*all;
            }
        }
    });
}

/// How a debt stands: good up to the agreed interval, to be watched beyond it, trouble from one and a half of it on.
pub fn mark(debt: &ContactDebt) -> Mark {
    match debt.debt {
        None => Mark::Unknown,
        Some(over) if over > 1.5 => Mark::Trouble,
        Some(_) if debt.is_overdue() => Mark::Watch,
        Some(_) => Mark::Good,
    }
}

/// How many times the agreed interval has passed.
fn times(ui: &mut Ui, cx: &Cx<'_>, debt: &ContactDebt) {
    let (rect, _) = ui.allocate_exact_size(Vec2::new(56.0, 20.0), Sense::hover());
    let text = debt.debt.map_or_else(|| "–".to_owned(), |over| format!("{}×", cx.words.number_short(over, 1)));
    let painter = ui.painter();
    mark(debt).paint(painter, cx.theme, pos2(rect.left() + 6.0, rect.center().y), 9.0);
    painter.text(
        pos2(rect.right(), rect.center().y),
        Align2::RIGHT_CENTER,
        text,
        theme::bold(theme::CAPTION),
        cx.theme.text,
    );
}

fn line(cx: &Cx<'_>, debt: &ContactDebt, intensity: Option<Intensity>) -> String {
    let ago = match debt.last_two_way {
        Some(_) => cx.words.with("dialogue-debt-ago", &[("age", cx.words.days(debt.days).into())]),
        None => cx.text("dialogue-debt-never").to_owned(),
    };
    let agreed = match debt.interval_days {
        Some(days) => cx.words.with("dialogue-debt-agreed", &[("every", cx.words.days(days).into())]),
        None => cx.text("dialogue-debt-nothing").to_owned(),
    };
    let mut parts = vec![ago, agreed];
    if let Some(one) = intensity {
        let now = cx.words.number_short(one.per_week(), 1);
        parts.push(match one.target_per_week {
            Some(target) => {
                let target = cx.words.number_short(target, 1);
                cx.words.with("dialogue-intensity", &[("now", now.into()), ("target", target.into())])
            }
            None => cx.words.with("dialogue-intensity-alone", &[("now", now.into())]),
        });
    }
    parts.join(" · ")
}

/// How we talk: by which channel, and how much of it they asked for, month by month.
pub fn talk(ui: &mut Ui, cx: &Cx<'_>, talk: &Conversation) {
    card::card(ui, cx.theme, cx.text("dialogue-talk"), |ui| {
        if talk.two_way.of == 0 {
            return parts::remark(ui, cx, cx.text("dialogue-talk-none"));
        }
        card::group(ui, cx.theme, cx.text("dialogue-channels"));
        for (channel, n) in &talk.channels {
            let share = Share::new(*n, talk.two_way.of);
            bar(ui, cx, channel.name(cx.words), share);
        }
        card::group(ui, cx.theme, cx.text("dialogue-initiative-months"));
        months(ui, cx, talk);
    });
}

/// A channel: its name, a bar, how many.
fn bar(ui: &mut Ui, cx: &Cx<'_>, name: &str, share: Share) {
    let theme = cx.theme;
    let (rect, response) = ui.allocate_exact_size(Vec2::new(ui.available_width(), 18.0), Sense::hover());
    let n = share.n.to_string();
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, format!("{name}: {n}")));
    let painter = ui.painter();
    let font = theme::regular(theme::CAPTION);
    painter.text(rect.left_center(), Align2::LEFT_CENTER, name, font.clone(), theme.text);
    painter.text(rect.right_center(), Align2::RIGHT_CENTER, &n, font, theme.text);
    let track = Rect::from_min_max(
        pos2(rect.left() + 120.0, rect.center().y - 3.0),
        pos2(rect.right() - 34.0, rect.center().y + 3.0),
    );
    if track.width() > 10.0 {
        painter.rect_filled(track, 3.0, theme.track);
        let width = track.width() * share.value().unwrap_or(0.0) as f32;
        painter.rect_filled(track.with_max_x(track.left() + width), 3.0, theme.quiet);
    }
}

/// A column a month: all that were held, and of them those that they asked for.
fn months(ui: &mut Ui, cx: &Cx<'_>, talk: &Conversation) {
    let theme = cx.theme;
    let months: Vec<_> = talk.initiative_by_month.iter().collect();
    let months = &months[months.len().saturating_sub(MONTHS)..];
    let most = months.iter().map(|(_, share)| share.of).max().unwrap_or(1).max(1) as f32;
    let (rect, _) = ui.allocate_exact_size(Vec2::new(ui.available_width(), 88.0), Sense::hover());
    let wide = (rect.width() / months.len().max(1) as f32).min(56.0);
    let (top, ground) = (rect.top() + 16.0, rect.bottom() - 16.0);
    for (place, (month, share)) in months.iter().enumerate() {
        let left = rect.left() + place as f32 * wide;
        let column = Rect::from_min_max(pos2(left, rect.top()), pos2(left + wide, rect.bottom()));
        let response = ui.interact(column, egui::Id::unique(("dialogue-month", **month)), Sense::hover());
        let args = [("month", cx.words.month_year(**month).into()), ("n", share.n.into()), ("of", share.of.into())];
        let said = cx.words.with("dialogue-initiative-month", &args);
        response.widget_info(|| WidgetInfo::labeled(Role::Image, true, &said));
        let painter = ui.painter();
        let high = |n: usize| (ground - top) * n as f32 / most;
        let body = Rect::from_min_max(pos2(left + 6.0, ground - high(share.of)), pos2(left + wide - 6.0, ground));
        painter.rect(body, 2.0, theme.track, Stroke::NONE, StrokeKind::Inside);
        painter.rect_filled(body.with_min_y(ground - high(share.n)), 2.0, theme.text);
        let figure = format!("{}/{}", share.n, share.of);
        let font = theme::regular(11.0);
        painter.text(
            pos2(column.center().x, body.top() - 2.0),
            Align2::CENTER_BOTTOM,
            figure,
            font.clone(),
            theme.text,
        );
        let name = cx.words.month_short(**month);
        painter.text(pos2(column.center().x, rect.bottom()), Align2::CENTER_BOTTOM, name, font, theme.quiet);
        response.on_hover_text(said);
    }
}
