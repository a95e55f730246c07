//! The six roles of a project manager towards a client (Webber & Torti 2004): how time is spread over them, and what is
//! aimed at in this phase.

use egui::{Label, Rect, Role as Access, Sense, Stroke, Ui, Vec2, WidgetInfo, pos2};

use super::change;
use crate::insight::personal::{Myself, ROLES, notes_of};
use crate::ui::context::Cx;
use crate::ui::naming::Named;
use crate::ui::theme::{self, SPACE_1, SPACE_2};
use crate::ui::widgets::field::{self, Field};
use crate::ui::widgets::{bar, button, card, one_line_on};
use crate::workspace::{Role, RoleShare, RoleTarget};

/// Height of a role, in points.
const ROW: f32 = 24.0;

/// That a role was not taken for weeks.
pub fn missed(cx: &Cx<'_>, myself: &Myself) -> Option<String> {
    if myself.roles.minutes.is_empty() {
        return None;
    }
    let (role, weeks) = myself.roles.missed(Myself::since(cx.shown(), myself.who), cx.day)?;
    Some(cx.words.with("managers-own-missed", &[("role", word(cx, role).into()), ("weeks", weeks.into())]))
}

/// A role within a sentence.
fn word(cx: &Cx<'_>, role: Role) -> &'static str {
    cx.text(match role {
        Role::Implementer => "managers-role-implementer",
        Role::Coach => "managers-role-coach",
        Role::Entrepreneur => "managers-role-entrepreneur",
        Role::Politician => "managers-role-politician",
        Role::Friend => "managers-role-friend",
        Role::Marketer => "managers-role-marketer",
    })
}

/// The card.
pub fn show(ui: &mut Ui, cx: &Cx<'_>, myself: &Myself) {
    let mix = &myself.roles;
    let open = ui.make_persistent_id("targets");
    let setting: bool = ui.data(|data| data.get_temp(open)).unwrap_or_default();
    let act = |ui: &mut Ui| {
        let key = if setting { "common-done" } else { "managers-own-set-targets" };
        cx.editable && button::plain(ui, cx.theme, cx.text(key)).clicked()
    };
    let (turned, ()) = card::card_with(ui, cx.theme, cx.text("managers-own-roles"), act, |ui| {
        if let Some(said) = missed(cx, myself) {
            ui.add(Label::new(cx.theme.emphasis(said)).wrap());
        }
        if mix.minutes.is_empty() {
            ui.add(Label::new(cx.theme.quiet(cx.text("managers-own-no-roles"))).wrap());
        }
        ui.spacing_mut().item_spacing.y = SPACE_1;
        if !setting {
            ui.spacing_mut().interact_size.y = ROW;
        }
        for role in ROLES {
            row(ui, cx, myself, role, setting);
        }
        let part = |value: Option<f64>| value.map_or_else(|| "–".to_owned(), |value| cx.words.number(value, 2));
        let args = [("distance", part(mix.distance()).into()), ("evenness", part(mix.evenness()).into())];
        let key = if mix.target.is_some() { "managers-own-mix" } else { "managers-own-mix-untargeted" };
        ui.add(Label::new(cx.theme.caption(cx.words.with(key, &args))).wrap());
    });
    if turned {
        ui.data_mut(|data| data.insert_temp(open, !setting));
    }
}

fn row(ui: &mut Ui, cx: &Cx<'_>, myself: &Myself, role: Role, setting: bool) {
    let (theme, mix) = (cx.theme, &myself.roles);
    let target = mix.target.as_ref().map(|target| target.get(&role).copied().unwrap_or(0.0));
    let share = mix.share(role);
    let percent = |value: f64| cx.words.percent(value, 0);
    let last = mix.last.get(&role).map_or_else(
        || cx.text("managers-never-done").to_owned(),
        |on| cx.words.days_from_today(-(cx.day - *on).num_days()),
    );
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = SPACE_2;
        let field = if setting { 84.0 } else { 0.0 };
        let width = ui.available_width() - field - if setting { SPACE_2 } else { 0.0 };
        let (rect, response) = ui.allocate_exact_size(Vec2::new(width, ROW), Sense::hover());
        let name = role.name(cx.words);
        let said = share.map_or_else(|| "–".to_owned(), percent);
        let aim = target.map(|target| cx.words.with("managers-own-target", &[("share", percent(target).into())]));
        let whole = [Some(format!("{name}: {said}")), aim, Some(last.clone())];
        let whole = whole.into_iter().flatten().collect::<Vec<_>>().join(" · ");
        response.widget_info(|| WidgetInfo::labeled(Access::Meter, true, whole.clone()));
        let painter = ui.painter();
        let caption = || theme::regular(theme::CAPTION);
        let middle = rect.center().y;
        let label = one_line_on(painter, name, caption(), 132.0);
        painter.galley(pos2(rect.left(), middle - label.size().y / 2.0), label, theme.text);
        let figure = one_line_on(painter, &format!("{said} · {last}"), caption(), 140.0);
        let track =
            Rect::from_min_max(pos2(rect.left() + 138.0, middle - 3.0), pos2(rect.right() - 148.0, middle + 3.0));
        if track.width() > 20.0 {
            bar::paint(painter, theme, track, share.map(|share| share as f32), theme.text);
            if let Some(target) = target {
                let x = track.left() + track.width() * target as f32;
                painter.vline(x, middle - 7.0..=middle + 7.0, Stroke::new(2.0, theme.watch));
            }
        }
        painter.galley(pos2(rect.right() - figure.size().x, middle - figure.size().y / 2.0), figure, theme.quiet);
        response.on_hover_text(whole);
        if setting {
            let label = format!("{}: {name}", cx.text("managers-own-set-targets"));
            let now = target.map_or(0, |target| (target * 100.0).round() as u8);
            if let Some(new) = field::percent(ui, theme, &Field::new(&label).bare().width(field), now) {
                aim_at(cx, myself, role, new);
            }
        }
    });
}

/// Sets what is aimed at in the phase of the day, beginning from what held before.
fn aim_at(cx: &Cx<'_>, myself: &Myself, role: Role, percent: u8) {
    let phases = &cx.shown().engagement.phases;
    let phase = phases.iter().rfind(|phase| phase.start <= cx.day && cx.day <= phase.end);
    let phase = phase.map(|phase| phase.name.clone()).unwrap_or_default();
    let before: Vec<RoleShare> = notes_of(cx.file, myself.who)
        .and_then(|notes| {
            let of_phase = notes.targets.iter().find(|one| one.phase == phase);
            of_phase.or_else(|| notes.targets.iter().find(|one| one.phase.is_empty()))
        })
        .map(|target| target.shares.clone())
        .unwrap_or_default();
    change(cx, myself.who, cx.text("managers-own-set-targets"), |notes| {
        let place = notes.targets.iter().position(|one| one.phase == phase).unwrap_or_else(|| {
            notes.targets.push(RoleTarget { phase, shares: before });
            notes.targets.len() - 1
        });
        let shares = &mut notes.targets[place].shares;
        shares.retain(|one| one.role != role);
        if percent > 0 {
            shares.push(RoleShare { role, percent });
        }
    });
}
