//! The fields of the form. What is typed is understood while it is typed, and says so under its field.

use egui::{Label, Margin, Response, TextEdit, Ui, Vec2};

use super::draft::{Became, Came, Draft};
use super::read::Said;
use crate::insight::grid::takes_part;
use crate::ui::context::Cx;
use crate::ui::icons::Icon;
use crate::ui::inspector::fields;
use crate::ui::inspector::form::kit_of;
use crate::ui::naming::{Named as _, QUESTIONS, question_name, stakeholder_name, step_name};
use crate::ui::theme::{CONTROL, SPACE_1, SPACE_2};
use crate::ui::widgets::button::{Button, Weight};
use crate::ui::widgets::chip::{self, Mark};
use crate::ui::widgets::field::Field;
use crate::ui::widgets::page::column;
use crate::ui::widgets::{button, card, choice, keep_keyboard};
use crate::workspace::{Channel, Involvement, Place, Side, Stakeholder, StakeholderId};

/// Width of the field of an answer, in points.
const ANSWER: f32 = 64.0;

/// A field that holds what is typed at once.
fn typed(ui: &mut Ui, cx: &Cx<'_>, (label, hint): (&str, &str), text: &mut String, rows: usize) -> Response {
    ui.vertical(|ui| {
        ui.spacing_mut().item_spacing.y = 2.0;
        let name = ui.add(Label::new(cx.theme.caption(label)).truncate()).id;
        let edit = if rows > 1 {
            TextEdit::multiline(text).desired_rows(rows)
        } else {
            TextEdit::singleline(text).min_size(Vec2::new(0.0, CONTROL))
        };
        let hint = cx.theme.quiet(hint);
        let margin = Margin { left: 8, right: 8, top: 4, bottom: 4 };
        let edit = edit.id_salt(label).hint_text(hint).desired_width(f32::INFINITY).margin(margin);
        let response = ui.add(edit).labelled_by(name);
        // Enter in a field of one line is no end of the form: Tab goes on from there.
        if rows == 1 && response.lost_focus() && ui.input(|input| input.key_pressed(egui::Key::Enter)) {
            response.request_focus();
        }
        response
    })
    .inner
}

/// What became of it, who came, what each answered, and where our time went.
pub fn people(ui: &mut Ui, cx: &Cx<'_>, draft: &mut Draft, fresh: bool) {
    card::plain(ui, cx.theme, |ui| {
        let mut first = fresh;
        if !draft.is_planned() {
            let title = typed(ui, cx, (cx.text("record-field-title"), ""), &mut draft.contact.title, 1);
            if std::mem::take(&mut first) {
                // What is typed first is what it was about.
                title.request_focus();
                let end = draft.contact.title.chars().count();
                let all = egui::text::CCursorRange::two(egui::text::CCursor::new(0), egui::text::CCursor::new(end));
                let mut state = egui::text_edit::TextEditState::load(ui.ctx(), title.id).unwrap_or_default();
                state.cursor.set_char_range(Some(all));
                state.store(ui.ctx(), title.id);
            }
        }
        // What lies ahead was moved or cancelled: there is nobody to ask, and what became of it comes first.
        let wanted = draft.became != Became::Held && std::mem::take(&mut first);
        became(ui, cx, draft, wanted);
        if !draft.is_planned() {
            placed(ui, cx, draft);
        }
        if draft.became != Became::Held {
            return;
        }
        ui.horizontal(|ui| {
            card::heading(ui, cx.theme, cx.text("after-who"));
            ui.with_layout(egui::Layout::right_to_left(egui::Align::Center), |ui| question(ui, cx, draft));
        });
        if draft.people.is_empty() {
            ui.add(Label::new(cx.theme.quiet(cx.text("after-nobody"))).wrap());
        }
        for at in 0..draft.people.len() {
            row(ui, cx, draft, at, &mut first);
        }
        // Where nobody answers yet, what comes first is who came.
        add_person(ui, cx, draft, first);
    });
    if draft.became != Became::Held {
        return;
    }
    card::card(ui, cx.theme, cx.text("record-group-our-time"), |ui| {
        let label = (cx.text("record-field-activities"), cx.text("after-activities-hint"));
        typed(ui, cx, label, &mut draft.activities, 1);
        let (found, unclear) = draft.activity_minutes(cx.words);
        understood(ui, cx, found.into_iter().map(|(one, minutes)| (one.name(cx.words), minutes)), &unclear);
        let label = (cx.text("record-field-roles"), cx.text("after-roles-hint"));
        typed(ui, cx, label, &mut draft.roles, 1);
        let (found, unclear) = draft.role_minutes(cx.words);
        understood(ui, cx, found.into_iter().map(|(one, minutes)| (one.name(cx.words), minutes)), &unclear);
    });
}

/// When, how long and by which way a meeting took place that nobody had planned.
fn placed(ui: &mut Ui, cx: &Cx<'_>, draft: &mut Draft) {
    let kit = kit_of(cx);
    let (at, channel) = (draft.contact.at, draft.contact.channel);
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = SPACE_2;
        // The day and its time need the most room.
        let short = ((ui.available_width() - 2.0 * SPACE_2) * 0.25).min(150.0);
        let wide = ui.available_width() - 2.0 * (short + SPACE_2);
        column(ui, wide.min(240.0), |ui| fields::moment(ui, &kit, cx.text("record-field-at"), &mut draft.contact.at));
        column(ui, short, |ui| {
            let before = draft.length(cx.words);
            let mut minutes = before;
            fields::whole(ui, &kit, cx.text("after-minutes"), &mut minutes, 1..=1440);
            if minutes != before {
                draft.minutes = Some(minutes);
            }
        });
        column(ui, short, |ui| {
            let field = Field::new(cx.text("record-field-channel")).width(short);
            let options = || Channel::CHOICES.iter().map(|one| (*one, one.name(cx.words).to_owned())).collect();
            let find = (cx.text("common-search"), cx.text("record-clear"));
            let shown = channel.name(cx.words);
            let chosen = choice::combo_of(ui, cx.theme, &field, (&channel, Some(shown)), options, find);
            draft.contact.channel = chosen.unwrap_or(channel);
        });
    });
    draft.contact.place = match draft.contact.channel {
        Channel::InPerson => Place::OnSite,
        _ => Place::Remote,
    };
    draft.placed |= (at, channel) != (draft.contact.at, draft.contact.channel);
}

/// Which question was asked.
fn question(ui: &mut Ui, cx: &Cx<'_>, draft: &mut Draft) {
    let named = |question: crate::workspace::Question| (question.clone(), question_name(&question, cx.words));
    let options = || QUESTIONS.into_iter().map(named).collect();
    let shown = question_name(&draft.question, cx.words);
    let field = Field::new(cx.text("pulse-question")).bare().width(220.0);
    let find = (cx.text("common-search"), cx.text("record-clear"));
    let chosen = choice::combo_of(ui, cx.theme, &field, (&draft.question, Some(&shown)), options, find);
    draft.question = chosen.unwrap_or_else(|| draft.question.clone());
}

/// Held, moved, cancelled, or someone did not come; by whom, and when that was known.
fn became(ui: &mut Ui, cx: &Cx<'_>, draft: &mut Draft, wanted: bool) {
    let mut options = vec![
        (Became::Held, cx.text("record-outcome-held")),
        (Became::Moved, cx.text("record-outcome-moved")),
        (Became::Cancelled, cx.text("record-outcome-cancelled")),
        (Became::NoShow, cx.text("record-outcome-no-show")),
    ];
    // What nobody had planned was not moved either.
    options.retain(|(became, _)| draft.is_planned() || *became != Became::Moved);
    let label = cx.text("record-field-outcome");
    let chosen = button::segmented_wanted(ui, cx.theme, label, (draft.became, wanted), &options);
    draft.became = chosen.unwrap_or(draft.became);
    draft.propose(cx);
    if draft.became == Became::Held {
        // Why it cannot be kept stands where that was chosen, not only under all that is typed.
        let why =
            if draft.is_ahead(cx) { Some("after-ahead") } else { draft.nobody_came().then_some("after-nobody-came") };
        if let Some(why) = why {
            chip::state_line(ui, cx.theme, Mark::Watch, cx.text(why));
        }
        return;
    }
    if !draft.aside(cx).is_empty() {
        chip::state_line(ui, cx.theme, Mark::Watch, cx.text("after-into-note"));
    }
    let kit = kit_of(cx);
    let [us, them] = match draft.became {
        Became::NoShow => ["after-no-show-us", "after-no-show-them"],
        _ => ["after-by-us", "after-by-them"],
    };
    let sides = [(Some(Side::Ours), cx.text(us)), (Some(Side::Client), cx.text(them))];
    let side = cx.text("record-field-by-side");
    draft.by = button::segmented(ui, cx.theme, side, draft.by, &sides).unwrap_or(draft.by);
    match draft.became {
        Became::Moved => {
            let proposed = draft.moved_to();
            let mut to = proposed;
            fields::moment(ui, &kit, cx.text("record-field-moved-to"), &mut to);
            if to != proposed {
                draft.to = Some(to);
            }
            fields::day(ui, &kit, cx.text("record-field-known-on"), &mut draft.known_on);
            typed(ui, cx, (cx.text("record-field-reason"), ""), &mut draft.why, 1);
        }
        Became::Cancelled => {
            fields::day(ui, &kit, cx.text("record-field-known-on"), &mut draft.known_on);
            typed(ui, cx, (cx.text("record-field-reason"), ""), &mut draft.why, 1);
        }
        Became::Held | Became::NoShow => return,
    }
    let notice = (draft.contact.at.date() - draft.known_on).num_days();
    ui.label(cx.theme.quiet(cx.words.with("after-notice", &[("days", notice.max(0).into())])));
}

/// One person: a press goes from came to did not come to a deputy; then the answer.
fn row(ui: &mut Ui, cx: &Cx<'_>, draft: &mut Draft, at: usize, first: &mut bool) {
    let silent = draft.people.get(at).is_some_and(|one| draft.answer(one) == Some(None));
    let unclear = draft.people.get(at).is_some_and(|one| draft.is_unclear(one));
    let beside = draft.people.get(at).and_then(|one| draft.beside(cx, one));
    let (least, most) = draft.question.scale();
    let Some(one) = draft.people.get_mut(at) else { return };
    let name = stakeholder_name(cx.file, one.who, cx.words);
    let mut done = false;
    // What appears over a row, or in it, takes the keyboard from none of its fields.
    let own = egui::UiBuilder::new().scope_id(egui::Id::unique(("after-who-came", one.who)));
    ui.scope_builder(own, |ui| {
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = SPACE_2;
            let room = ui.available_width();
            let right = ANSWER + SPACE_2 + 150.0 + SPACE_2;
            let size = Vec2::new((room - right).max(90.0), CONTROL);
            ui.allocate_ui_with_layout(size, egui::Layout::left_to_right(egui::Align::Center), |ui| {
                ui.set_width(size.x);
                ui.add(Label::new(cx.theme.body(&name)).truncate());
            });
            if one.asked {
                // Who is not there answers nothing; the field stays, so that the keyboard keeps its place.
                let there = one.came == Came::Present;
                let field = TextEdit::singleline(&mut one.answer)
                    .desired_width(ANSWER - 16.0)
                    .min_size(Vec2::new(ANSWER, CONTROL))
                    .align(egui::Align2::RIGHT_TOP)
                    .text_color(if unclear { cx.theme.trouble } else { cx.theme.text })
                    .margin(Margin { left: 8, right: 8, top: 4, bottom: 4 });
                let said = cx.words.with("after-answer", &[("who", name.as_str().into())]);
                let response = ui.add_enabled(there, field).accessible_name(said.as_str());
                if there && (std::mem::take(first) || std::mem::take(&mut one.wanted)) {
                    response.request_focus();
                }
                done = response.lost_focus() && ui.input(|input| input.key_pressed(egui::Key::Enter));
            } else {
                ui.add_space(ANSWER + SPACE_2);
            }
            let word = cx.text(one.came.key());
            let weight = if one.came == Came::Present { Weight::Plain } else { Weight::Quiet };
            let response = Button::new(word).weight(weight).width(140.0).show(ui, cx.theme);
            let said = format!("{name}: {word}");
            response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Button, true, &said));
            keep_keyboard(&response);
            if response.clicked() {
                one.came = one.came.next();
            }
        });
        if one.came == Came::Deputy {
            typed(ui, cx, (cx.text("record-field-deputy"), ""), &mut one.deputy, 1);
        }
        if silent {
            chip::state_line(ui, cx.theme, Mark::Unknown, cx.text("record-asked-silent"));
        }
        if let Some(earlier) = beside {
            let earlier = earlier.map_or_else(|| "–".to_owned(), |answer| cx.words.number_short(answer, 1));
            let sentence = cx.words.with("after-answered", &[("answer", earlier.into())]);
            chip::state_line(ui, cx.theme, Mark::Watch, &sentence);
        }
        if unclear {
            let sentence = cx.words.with("after-off-scale", &[("least", least.into()), ("most", most.into())]);
            chip::state_line(ui, cx.theme, Mark::Trouble, &sentence);
        }
    });
    if done {
        // Enter goes on to whoever answers next, and stays with the last.
        let answers = |one: &super::draft::Person| one.asked && one.came == Came::Present;
        let next = (at + 1..draft.people.len()).find(|at| draft.people.get(*at).is_some_and(answers));
        if let Some(one) = draft.people.get_mut(next.unwrap_or(at)) {
            one.wanted = true;
        }
        ui.ctx().request_repaint();
    }
}

/// Somebody who came though nobody had invited them.
fn add_person(ui: &mut Ui, cx: &Cx<'_>, draft: &mut Draft, wanted: bool) {
    let there: Vec<StakeholderId> = draft.people.iter().map(|one| one.who).collect();
    let options = || {
        // Who had left was not there, nor who is not known yet.
        let here = |one: &&Stakeholder| takes_part(one, draft.contact.at.date()) && !there.contains(&one.id);
        let others = cx.shown().stakeholders.iter().filter(here);
        others.map(|one| (Some(one.id), one.name.clone())).collect()
    };
    let list = cx.words.with("record-add-to", &[("list", cx.text("after-who").into())]);
    let field = Field::new(&list).hint(cx.text("after-add-person")).bare().width(260.0).wanted(wanted);
    let find = (cx.text("common-search"), cx.text("record-clear"));
    if let Some(Some(who)) = choice::combo_of(ui, cx.theme, &field, (&None, None), options, find) {
        let asked = cx.file.stakeholders.get(who).is_some_and(|one| one.side != Side::Ours);
        let (came, required) = (Came::Present, false);
        draft.people.push(super::draft::Person {
            who,
            required,
            came,
            deputy: String::new(),
            answer: String::new(),
            asked,
            wanted: true,
        });
    }
}

/// What came of it: decisions, actions, expectations, and what a client may read.
pub fn outcome(ui: &mut Ui, cx: &Cx<'_>, draft: &mut Draft) {
    card::card(ui, cx.theme, cx.text("after-came-of-it"), |ui| {
        ui.spacing_mut().item_spacing.y = SPACE_1;
        typed(ui, cx, (cx.text("after-decisions"), cx.text("after-decisions-hint")), &mut draft.decisions, 2);
        typed(ui, cx, (cx.text("after-actions"), cx.text("after-actions-hint")), &mut draft.actions, 3);
        let actions = draft.said(cx, &draft.actions);
        for said in &actions {
            line(ui, cx, Icon::Plan, said, []);
        }
        typed(ui, cx, (cx.text("after-expects"), cx.text("after-expects-hint")), &mut draft.expectations, 2);
        let expects = draft.expects(cx);
        for (said, weight) in &expects {
            let kind = super::draft::kind_of(cx.words, &said.what).name(cx.words).to_owned();
            let args =
                [("what", cx.text("record-field-importance").into()), ("of", step_name(*weight, cx.words).into())];
            let weight = cx.words.with("dialogue-figure", &args);
            line(ui, cx, Icon::Expectation, said, [kind, weight]);
        }
        if !expects.is_empty() {
            ui.add(Label::new(cx.theme.quiet(cx.text("after-expects-weight"))).wrap());
        }
        if expects.iter().any(|(said, _)| said.who.is_none()) {
            chip::state_line(ui, cx.theme, Mark::Trouble, cx.text("after-whose"));
        }
        if expects.iter().any(|(said, _)| said.what.is_empty()) {
            chip::state_line(ui, cx.theme, Mark::Trouble, cx.text("after-expects-what"));
        }
        typed(ui, cx, (cx.text("record-field-summary"), ""), &mut draft.summary, 2);
        // Under all that is typed: what appears while somebody types stands in nobody's way to the next field.
        if !draft.decisions.trim().is_empty() {
            decided(ui, cx, draft);
        }
        if !actions.is_empty() {
            let date = cx.words.date_short(draft.first_moment(cx).date());
            let not_before = cx.words.with("after-not-before", &[("date", date.into())]);
            draft.not_before = button::switch(ui, cx.theme, &not_before, draft.not_before).unwrap_or(draft.not_before);
        }
    });
}

/// The client's part in what was decided, which is not taken for granted, and whether who came has heard it: so, unless
/// somebody says otherwise.
fn decided(ui: &mut Ui, cx: &Cx<'_>, draft: &mut Draft) {
    let options = || Involvement::CHOICES.iter().map(|one| (*one, one.name(cx.words).to_owned())).collect();
    let field = Field::new(cx.text("record-field-involvement")).width(220.0);
    let find = (cx.text("common-search"), cx.text("record-clear"));
    let shown = draft.involvement.name(cx.words);
    let chosen = choice::combo_of(ui, cx.theme, &field, (&draft.involvement, Some(shown)), options, find);
    draft.involvement = chosen.unwrap_or(draft.involvement);
    draft.heard = button::switch(ui, cx.theme, cx.text("after-heard"), draft.heard).unwrap_or(draft.heard);
}

/// A line as it was understood, with what else it says.
fn line(ui: &mut Ui, cx: &Cx<'_>, icon: Icon, said: &Said, more: impl IntoIterator<Item = String>) {
    let who = said.who.map(|who| stakeholder_name(cx.file, who, cx.words));
    let mut parts = vec![who.unwrap_or_else(|| cx.text("after-no-one").to_owned()), said.what.clone()];
    parts.extend(more);
    parts.push(match said.on {
        Some(on) => cx.words.with("dossier-by", &[("date", cx.words.weekday_date_short(on).into())]),
        None => cx.text("after-no-day").to_owned(),
    });
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = SPACE_1;
        let (rect, _) = ui.allocate_exact_size(Vec2::splat(16.0), egui::Sense::hover());
        icon.paint(ui.painter(), rect.center(), 13.0, cx.theme.quiet);
        ui.add(Label::new(cx.theme.caption(parts.join(" · "))).wrap());
    });
}

/// Minutes as they were understood, and what was not.
fn understood<'n>(ui: &mut Ui, cx: &Cx<'_>, found: impl Iterator<Item = (&'n str, i64)>, unclear: &[String]) {
    let said: Vec<String> = found.map(|(name, minutes)| format!("{name} {}", cx.words.effort(minutes))).collect();
    if !said.is_empty() {
        ui.add(Label::new(cx.theme.caption(said.join(" · "))).wrap());
    }
    if !unclear.is_empty() {
        let parts = unclear.join(", ");
        let sentence = cx.words.with("after-unclear", &[("parts", parts.into())]);
        chip::state_line(ui, cx.theme, Mark::Trouble, &sentence);
    }
}
