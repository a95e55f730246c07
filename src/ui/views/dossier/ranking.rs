//! What matters most to the person: what we assumed before asking beside what was said, thing by thing, with whether the
//! first of them differs and how far the two orders are apart.

use egui::{Align2, Label, Role, Sense, Ui, Vec2, WidgetInfo, pos2};

use super::acts;
use super::blocks::{block, nothing};
use super::model::Model;
use crate::insight::ranking;
use crate::ui::command;
use crate::ui::context::Cx;
use crate::ui::shortcuts::KEEP;
use crate::ui::theme::{self, CAPTION, SPACE_1};
use crate::ui::widgets::field::{self, Field};
use crate::ui::widgets::one_line_on;
use crate::workspace::{Side, StakeholderId};

/// The most important thing in a sentence: as it was said, that it is another than was assumed, or that nobody asked.
pub fn sentence(cx: &Cx<'_>, who: StakeholderId) -> Option<String> {
    let person = cx.shown().stakeholders.get(who)?;
    let matters = ranking::of(person, cx.day);
    let first = |ranking: &crate::workspace::Ranking| ranking.items.first().cloned();
    match (matters.said.and_then(first), matters.assumed.and_then(first), matters.compared) {
        (Some(said), Some(assumed), Some(compared)) if compared.top_differs => {
            let args = [("said", said.into()), ("assumed", assumed.into())];
            Some(cx.words.with("dossier-ranking-differs", &args))
        }
        (Some(said), ..) => Some(cx.words.with("dossier-ranking-said", &[("said", said.into())])),
        (None, Some(assumed), _) => Some(cx.words.with("dossier-ranking-not-asked", &[("assumed", assumed.into())])),
        _ => None,
    }
}

/// An order that is being written down.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Writing {
    /// Whether it is what we assume; else what the person said.
    assumed: bool,
    /// Its field takes the keyboard when it is drawn next.
    fresh: bool,
}

/// The card, with the act that begins to write an order down; nothing for one of us of whom nothing was ranked.
pub fn show(ui: &mut Ui, cx: &Cx<'_>, model: &Model, writing: &mut Option<Writing>) {
    let Some(person) = cx.shown().stakeholders.get(model.who) else { return };
    let matters = ranking::of(person, cx.day);
    let none = matters.said.is_none() && matters.assumed.is_none();
    if none && model.side == Side::Ours {
        return;
    }
    let word = cx.text("common-add");
    let added = block(ui, cx, cx.text("dossier-ranking"), Some(word), |ui| {
        ui.spacing_mut().item_spacing.y = SPACE_1;
        write(ui, cx, model.who, writing);
        match none {
            true if writing.is_none() => nothing(ui, cx, "dossier-ranking-none"),
            true => {}
            false => ranked(ui, cx, model.who, &matters),
        }
    });
    if added {
        // First what we assume, then what was said.
        let assumed =
            cx.file.stakeholders.get(model.who).is_some_and(|one| !one.rankings.iter().any(|one| one.assumed));
        *writing = Some(Writing { assumed, fresh: true });
    }
}

/// The order as it is typed, a line each: nothing is in the file before it has words.
fn write(ui: &mut Ui, cx: &Cx<'_>, who: StakeholderId, writing: &mut Option<Writing>) {
    let Some(now) = writing.as_mut().filter(|_| cx.editable) else { return };
    let key = if now.assumed { "dossier-ranking-write-assumed" } else { "dossier-ranking-write-said" };
    let assumed = now.assumed;
    let fresh = std::mem::take(&mut now.fresh);
    // What was noted on this day already stands there to go on with: nothing of it is lost without a word.
    let noted = cx.file.stakeholders.get(who).into_iter().flat_map(|one| &one.rankings);
    let noted = noted.filter(|one| (one.on, one.assumed) == (cx.day, assumed));
    let noted: Vec<String> = noted.flat_map(|one| one.items.iter().cloned()).collect();
    let lines = noted.join("\n");
    if fresh {
        field::type_first(ui.ctx(), if noted.is_empty() { String::new() } else { format!("{lines}\n") });
    }
    let field = Field::new(cx.text(key)).hint(cx.text("dossier-ranking-write-hint"));
    let typed = field::multi(ui, cx.theme, &field, &lines, 4);
    let keys = command::keys(ui.ctx(), &KEEP);
    let keeps = cx.words.with("dossier-ranking-write-keeps", &[("keys", keys.into())]);
    ui.add(Label::new(cx.theme.caption(keeps)).wrap());
    let Some(text) = typed else { return };
    let items: Vec<String> = text.lines().map(|line| line.trim().to_owned()).filter(|line| !line.is_empty()).collect();
    if items != noted {
        acts::rank(cx, who, assumed, items);
    }
    *writing = None;
}

fn ranked(ui: &mut Ui, cx: &Cx<'_>, who: StakeholderId, matters: &ranking::Matters<'_>) {
    let theme = cx.theme;
    if let Some(sentence) = sentence(cx, who) {
        ui.add(Label::new(theme.emphasis(sentence)).wrap());
    }
    let Some(compared) = &matters.compared else {
        let only = matters.said.or(matters.assumed);
        for (place, item) in only.iter().flat_map(|ranking| ranking.items.iter().enumerate()) {
            ui.add(Label::new(theme.body(format!("{}. {item}", place + 1))).wrap());
        }
        let key = if matters.said.is_some() { "dossier-ranking-no-guess" } else { "dossier-ranking-ask" };
        return nothing(ui, cx, key);
    };
    let args = [
        ("distance", cx.words.percent(compared.distance, 0).into()),
        ("assumed", cx.words.date(compared.on.0).into()),
        ("said", cx.words.date(compared.on.1).into()),
    ];
    ui.add(Label::new(theme.caption(cx.words.with("dossier-ranking-distance", &args))).wrap());
    for item in &compared.items {
        row(ui, cx, item);
    }
    ui.add(Label::new(theme.caption(cx.text("dossier-ranking-source"))).wrap());
}

/// One thing with its place as it was said and as it was assumed.
fn row(ui: &mut Ui, cx: &Cx<'_>, item: &ranking::Item) {
    let theme = cx.theme;
    let place = |place: Option<usize>| place.map_or_else(|| "–".to_owned(), |place| place.to_string());
    let args = [
        ("text", item.text.as_str().into()),
        ("said", place(item.said).into()),
        ("assumed", place(item.assumed).into()),
    ];
    let said = cx.words.with("dossier-ranking-item", &args);
    let (rect, response) = ui.allocate_exact_size(Vec2::new(ui.available_width(), 24.0), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, said.clone()));
    let painter = ui.painter();
    let y = rect.center().y;
    painter.text(
        pos2(rect.left() + 10.0, y),
        Align2::CENTER_CENTER,
        place(item.said),
        theme::bold(theme::BODY),
        theme.text,
    );
    let was = cx.words.with("dossier-ranking-was", &[("place", place(item.assumed).into())]);
    let was = if item.assumed.is_none() { cx.text("dossier-ranking-new").to_owned() } else { was };
    let was = one_line_on(painter, &was, theme::regular(CAPTION), rect.width() * 0.4);
    let room = rect.width() - was.size().x - 36.0;
    painter.galley(pos2(rect.right() - was.size().x, y - was.size().y / 2.0), was, theme.quiet);
    let ink = if item.said.is_some() { theme.text } else { theme.quiet };
    let text = one_line_on(painter, &item.text, theme::regular(theme::BODY), room);
    painter.galley(pos2(rect.left() + 26.0, y - text.size().y / 2.0), text, ink);
    response.on_hover_text(said);
}
