//! The account: contracts with their renewals, proposals, referrals and references, by whom they came through.

use egui::{Rect, Role, Sense, Shape, Stroke, Ui, Vec2, WidgetInfo, pos2};

use super::{Kept, columns, money, record_row};
use crate::insight::account::{Account, ContractState, Renewal, stage_on};
use crate::ui::context::Cx;
use crate::ui::evidence::Lead;
use crate::ui::naming::Named;
use crate::ui::theme::{self, SPACE_1, SPACE_2, SPACE_4};
use crate::ui::views::dialogue::parts::{self, Said};
use crate::ui::views::pulse::days::DayAxis;
use crate::ui::views::registers::rows::{Front, Rows};
use crate::ui::widgets::chip::Mark;
use crate::ui::widgets::{bar, card, one_line, sign, touched};
use crate::workspace::{Contract, OpportunityId, Stage};

/// The page.
#[derive(Default)]
pub struct AccountPage {
    kept: Kept<Account>,
}

impl AccountPage {
    /// Draws the page.
    pub fn ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, rows: &mut Rows) {
        let known = self.kept.get(cx, Account::of);
        match rows.head(ui, cx, (&finding(cx, &known), cx.text("business-account-drawn")), |_| ()) {
            Front::Table => rows.table(ui, cx),
            Front::Page => rows.body(ui, cx, |ui| {
                ui.spacing_mut().item_spacing = Vec2::splat(SPACE_4);
                figures(ui, cx, &known);
                contracts(ui, cx, &known);
                columns(
                    ui,
                    0.5,
                    |ui| proposals(ui, cx, &known),
                    |ui| {
                        ui.spacing_mut().item_spacing = Vec2::splat(SPACE_4);
                        spoke(ui, cx, ("business-referrals", "business-referrals-none"), &known.referrals);
                        spoke(ui, cx, ("business-references", "business-references-none"), &known.references);
                    },
                );
            }),
        }
    }
}

fn finding(cx: &Cx<'_>, known: &Account) -> String {
    let title =
        |state: &ContractState| cx.shown().contracts.get(state.id).map_or_else(String::new, |one| one.title.clone());
    let due: Vec<&ContractState> = known.renewals_due().collect();
    if let Some(first) = due.first() {
        let args = |days: i64| [("what", title(first).into()), ("days", cx.words.days(days).into())];
        return match first.renewal {
            Renewal::Missed(days) => cx.words.with("business-renewal-missed", &args(days)),
            Renewal::Due(days) => cx.words.with("business-renewal-due", &args(days)),
            _ => String::new(),
        };
    }
    let running = known.contracts.iter().filter(|one| one.runs).count();
    let args = [("n", running.into()), ("amount", money(cx, known.running_minor).into())];
    match running {
        0 => cx.text("business-no-contract-runs").to_owned(),
        _ => cx.words.with("business-contracts-run", &args),
    }
}

fn figures(ui: &mut Ui, cx: &Cx<'_>, known: &Account) {
    let runs = known.contracts.iter().filter(|one| one.runs).map(|one| one.id);
    let due: Vec<_> = known.renewals_due().map(|one| one.id).collect();
    let proposed =
        known.proposals.iter().map(|(id, _)| cx.shown().opportunities.get(*id).map_or(0, |one| one.value_minor));
    let number = |n: usize| Some(cx.words.number(n as f64, 0));
    let plain = |key: &str, value: Option<String>, hint: &str, lead| Said::plain(cx, key, value, cx.text(hint), lead);
    let first = [
        plain("business-running", Some(money(cx, known.running_minor)), "business-running-hint", Lead::records(runs)),
        plain("business-renewals", number(due.len()), "business-renewals-hint", Lead::records(due.iter().copied()))
            .marked((!due.is_empty()).then_some(Mark::Watch)),
        plain(
            "business-proposed",
            Some(money(cx, crate::insight::statistics::total(proposed))),
            "business-proposed-hint",
            Lead::records(known.proposals.iter().map(|(id, _)| *id)),
        ),
        plain(
            "business-spoken",
            number(known.referrals.len() + known.references.len()),
            "business-spoken-hint",
            Lead::records(known.referrals.iter().chain(&known.references).copied()),
        ),
    ];
    parts::figures(ui, cx, &first, &[]);
}

/// Each contract a bar over its days, with the day of its notice; what is invoiced of it under it.
fn contracts(ui: &mut Ui, cx: &Cx<'_>, known: &Account) {
    let theme = cx.theme;
    card::card(ui, theme, cx.text("business-contracts"), |ui| {
        parts::remark(ui, cx, cx.text("business-contracts-drawn"));
        let all: Vec<(&ContractState, &Contract)> =
            known.contracts.iter().filter_map(|state| Some((state, cx.shown().contracts.get(state.id)?))).collect();
        let Some(first) = all.iter().map(|(_, one)| one.from).min() else { return };
        let last = all.iter().filter_map(|(_, one)| one.to).max().unwrap_or(cx.day).max(cx.day);
        ui.spacing_mut().item_spacing.y = 0.0;
        let names = (ui.available_width() * 0.34).clamp(160.0, 320.0);
        let head = ui.allocate_exact_size(Vec2::new(ui.available_width(), 24.0), Sense::hover()).0;
        let axis = DayAxis { from: first, to: last, left: head.left() + names, right: head.right() - SPACE_4 };
        let word = if cx.day == cx.today { cx.text("common-today").to_owned() } else { cx.words.date_short(cx.day) };
        axis.words(ui, theme, cx.words, head, cx.day, &word);
        for (state, one) in all {
            contract_row(ui, cx, (state, one), &axis, names);
        }
    });
}

fn renewal_words(cx: &Cx<'_>, state: &ContractState, one: &Contract) -> (Option<Mark>, String) {
    let days = |key: &str, days: i64| cx.words.with(key, &[("days", cx.words.days(days).into())]);
    match state.renewal {
        Renewal::Missed(over) => (Some(Mark::Trouble), days("business-notice-missed", over)),
        Renewal::Due(left) => (Some(Mark::Watch), days("business-notice-due", left)),
        Renewal::UnderWay(_, stage) => {
            (Some(Mark::Watch), cx.words.with("business-renewing", &[("stage", stage.name(cx.words).into())]))
        }
        Renewal::Won(_) => (Some(Mark::Good), cx.text("business-renewed").to_owned()),
        Renewal::Lost(_) => (Some(Mark::Trouble), cx.text("business-renewal-lost").to_owned()),
        Renewal::Later(left) => (None, days("business-notice-later", left)),
        Renewal::None if one.signed_on.is_none() => (Some(Mark::Unknown), cx.text("business-draft").to_owned()),
        Renewal::None => (None, String::new()),
    }
}

fn contract_row(ui: &mut Ui, cx: &Cx<'_>, (state, one): (&ContractState, &Contract), axis: &DayAxis, names: f32) {
    let theme = cx.theme;
    let (rect, response) = ui.allocate_exact_size(Vec2::new(ui.available_width(), 52.0), Sense::click());
    let (mark, renewal) = renewal_words(cx, state, one);
    let with = one.with.map_or_else(String::new, |who| parts::name(cx, who));
    let through = one.through.map(|who| cx.words.with("business-through", &[("who", parts::brief(cx, who).into())]));
    let value = (one.value_minor != 0).then(|| money(cx, one.value_minor));
    let line: Vec<String> = [value, Some(with), through].into_iter().flatten().collect();
    let line: Vec<&str> = line.iter().map(String::as_str).filter(|word| !word.is_empty()).collect();
    let args = [("amount", money(cx, state.invoiced_minor).into()), ("of", money(cx, one.value_minor).into())];
    let invoiced = cx.words.with("business-invoiced-of", &args);
    let said = format!("{}: {}. {invoiced}. {renewal}", one.title, line.join(", "));
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, &said));
    if cx.is_selected(one.id) {
        ui.painter().rect_filled(rect, 4.0, theme.selection);
    }
    touched(ui.painter(), theme, rect, &response);
    let title = one_line(ui, &one.title, theme::regular(theme::BODY), names - SPACE_4);
    ui.painter().galley(pos2(rect.left() + SPACE_1, rect.top() + 5.0), title, theme.text);
    let under = one_line(ui, &line.join(" · "), theme::regular(theme::CAPTION), names - SPACE_4);
    ui.painter().galley(pos2(rect.left() + SPACE_1, rect.top() + 26.0), under, theme.quiet);
    let (left, right) = (axis.x(one.from), axis.x(one.to.unwrap_or(axis.to).min(axis.to)));
    let place = Rect::from_min_max(pos2(left, rect.top() + 8.0), pos2(right.max(left + 4.0), rect.top() + 22.0));
    match one.signed_on {
        Some(_) => {
            let fill = if state.runs { theme.project_soft } else { theme.track };
            let edge = Stroke::new(1.0, if state.runs { theme.project } else { theme.outline });
            ui.painter().rect(place, 3.0, fill, edge, egui::StrokeKind::Inside);
        }
        None => {
            let corners =
                [place.left_top(), place.right_top(), place.right_bottom(), place.left_bottom(), place.left_top()];
            ui.painter().extend(Shape::dashed_line(&corners, Stroke::new(1.0, theme.quiet), 4.0, 3.0));
        }
    }
    if let Some(notice) = state.notice.filter(|notice| axis.shows(*notice)) {
        let color = mark.map_or(theme.quiet, |mark| mark.color(theme));
        sign::milestone(
            ui.painter(),
            theme,
            pos2(axis.x(notice), place.center().y),
            11.0,
            color,
            sign::Outcome::Planned,
        );
    }
    if axis.shows(cx.day) {
        let heights = rect.top()..=rect.top() + 27.0;
        ui.painter().vline(axis.x(cx.day), heights, Stroke::new(1.5, theme.text));
    }
    // What is invoiced, and how the renewal stands.
    let track = Rect::from_min_size(pos2(axis.left, rect.top() + 33.0), Vec2::new(72.0, 5.0));
    let share = (one.value_minor > 0).then(|| (state.invoiced_minor as f64 / one.value_minor as f64) as f32);
    bar::paint(ui.painter(), theme, track, share, theme.ghost);
    let words = match renewal.as_str() {
        "" => invoiced,
        renewal => format!("{invoiced} · {renewal}"),
    };
    let mut at = track.right() + SPACE_2;
    if let Some(mark) = mark {
        mark.paint(ui.painter(), theme, pos2(at + 5.0, track.center().y), 9.0);
        at += 14.0;
    }
    let galley = one_line(ui, &words, theme::regular(theme::CAPTION), rect.right() - at - SPACE_2);
    ui.painter().galley(pos2(at, track.center().y - galley.size().y / 2.0), galley, theme.quiet);
    if response.clicked() {
        cx.select(one.id);
    }
    response.on_hover_text(said);
}

fn proposals(ui: &mut Ui, cx: &Cx<'_>, known: &Account) {
    let title = match known.proposals.first() {
        Some((_, days)) => {
            let args = [("n", known.proposals.len().into()), ("days", cx.words.days(*days).into())];
            cx.words.with("business-proposals", &args)
        }
        None => cx.text("business-proposals-none").to_owned(),
    };
    card::card(ui, cx.theme, &title, |ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        for (id, days) in &known.proposals {
            let waits = cx.words.with("business-waits", &[("days", cx.words.days(*days).into())]);
            row(ui, cx, *id, (Mark::Watch, &waits));
        }
        // What is talked about comes next.
        let talked = cx.shown().opportunities.iter().filter(|one| {
            let stage = stage_on(one, cx.day).0;
            matches!(stage, Stage::Discussed) && one.value_minor > 0
        });
        for one in talked {
            row(ui, cx, one.id, (Mark::Unknown, Stage::Discussed.name(cx.words)));
        }
    });
}

fn row(ui: &mut Ui, cx: &Cx<'_>, id: OpportunityId, (mark, word): (Mark, &str)) {
    let Some(one) = cx.shown().opportunities.get(id) else { return };
    let value = (one.value_minor != 0).then(|| money(cx, one.value_minor));
    let through = one.through.map(|who| cx.words.with("business-through", &[("who", parts::brief(cx, who).into())]));
    let line: Vec<String> = [Some(word.to_owned()), value, through].into_iter().flatten().collect();
    record_row(ui, cx, id.into(), (Some(mark), &one.title, &line.join(" · ")), 0.0, |_| ());
}

/// Work elsewhere on somebody's word, or words for us.
fn spoke(ui: &mut Ui, cx: &Cx<'_>, (key, none): (&str, &str), those: &[OpportunityId]) {
    let title = match those.len() {
        0 => cx.text(none).to_owned(),
        n => cx.words.with(key, &[("n", n.into())]),
    };
    card::card(ui, cx.theme, &title, |ui| {
        // What is talked about, too, stands on this page twice.
        ui.push_id(key, |ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            for id in those {
                let stage = cx.shown().opportunities.get(*id).map(|one| stage_on(one, cx.day));
                let stage = stage.filter(|(_, since)| since.is_some()).map(|(stage, _)| stage);
                let mark = match stage {
                    Some(Stage::Won) => Mark::Good,
                    Some(Stage::Lost) => Mark::Trouble,
                    _ => Mark::Unknown,
                };
                row(ui, cx, *id, (mark, stage.map_or(cx.text("common-not-set"), |stage| stage.name(cx.words))));
            }
        });
    });
}
