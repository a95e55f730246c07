//! Sentences in which tasks are named: as plain text, or with each name leading to its task.

use egui::text::LayoutJob;
use egui::{Align, FontSelection, Label, RichText, Role, Ui, WidgetInfo};

use super::context::Cx;
use super::naming::title_of;
use crate::language::Arg;
use crate::workspace::TaskId;

/// The first of the letters that stand for names while a sentence is put together: they are in no language.
const FIRST: u32 = 0xE000;

/// A sentence that names tasks.
#[derive(Clone, Debug, PartialEq)]
pub struct Sentence {
    text: String,
    names: Vec<(TaskId, String)>,
}

/// What fills one place of a sentence.
pub enum Fill<'a> {
    /// The name of a task.
    Task(TaskId),
    /// The names of several, as a list; the last place says how many more there are.
    Tasks(&'a [TaskId]),
    /// Anything else.
    Arg(Arg),
}

impl<T: Into<Arg>> From<T> for Fill<'_> {
    fn from(arg: T) -> Self {
        Self::Arg(arg.into())
    }
}

impl Sentence {
    /// How many names of a list are said.
    pub const NAMED: usize = 3;

    /// The sentence of a key with its places filled.
    pub fn of(cx: &Cx<'_>, key: &str, fills: Vec<(&str, Fill<'_>)>) -> Self {
        let mut names = Vec::new();
        let mut stand_in = |id: TaskId| {
            let letter = char::from_u32(FIRST + names.len() as u32).unwrap_or(' ');
            names.push((id, title_of(cx.shown(), id.into(), cx.words)));
            letter.to_string()
        };
        let args: Vec<(&str, Arg)> = fills
            .into_iter()
            .map(|(place, fill)| match fill {
                Fill::Task(id) => (place, stand_in(id).into()),
                Fill::Tasks(ids) => {
                    let mut parts: Vec<String> = Vec::new();
                    for id in ids.iter().take(Self::NAMED) {
                        let name = stand_in(*id);
                        parts.push(cx.words.with("plan-quoted", &[("task", name.into())]));
                    }
                    if ids.len() > Self::NAMED {
                        let more = ids.len() - Self::NAMED;
                        parts.push(cx.words.with("plan-more", &[("n", more.into())]));
                    }
                    (place, cx.words.list(&parts).into())
                }
                Fill::Arg(arg) => (place, arg),
            })
            .collect();
        Self { text: cx.words.with(key, &args), names }
    }

    /// The sentence as text.
    pub fn plain(&self) -> String {
        self.pieces().map(|(piece, name)| name.map_or(piece, |(_, name)| name.as_str())).collect()
    }

    /// The sentence in its pieces: text, or a name in its place.
    fn pieces(&self) -> impl Iterator<Item = (&str, Option<&(TaskId, String)>)> {
        let place = |letter: char| (letter as u32).checked_sub(FIRST).and_then(|at| self.names.get(at as usize));
        self.text.split_inclusive(move |letter| place(letter).is_some()).flat_map(move |part| {
            let name = part.chars().next_back().and_then(|letter| Some((letter, place(letter)?)));
            let (text, name) = match name {
                Some((letter, name)) => (&part[..part.len() - letter.len_utf8()], Some(name)),
                None => (part, None),
            };
            [(text, None), ("", name)].into_iter().filter(|(text, name)| !text.is_empty() || name.is_some())
        })
    }

    /// Shows it in as many lines as it takes; each name selects its task.
    pub fn show(&self, ui: &mut Ui, cx: &Cx<'_>) {
        ui.scope(|ui| {
            // A row of it is as high as a row of text, whether or not it can be pressed.
            ui.spacing_mut().interact_size.y = 0.0;
            ui.spacing_mut().item_spacing = egui::vec2(0.0, 0.0);
            ui.horizontal_wrapped(|ui| self.row(ui, cx));
        });
    }

    fn row(&self, ui: &mut Ui, cx: &Cx<'_>) {
        let pieces: Vec<_> = self.pieces().collect();
        let text_at = |at: Option<usize>| at.and_then(|at| pieces.get(at)).map_or("", |(text, _)| *text);
        let is_name = |at: Option<usize>| at.and_then(|at| pieces.get(at)).is_some_and(|(_, name)| name.is_some());
        for (at, (text, name)) in pieces.iter().enumerate() {
            let (before, after) = (at.checked_sub(1), Some(at + 1));
            match name {
                Some((id, name)) => {
                    let mut job = LayoutJob::default();
                    let mut add = |text: RichText| {
                        text.append_to(&mut job, ui.style(), FontSelection::Default, Align::Center);
                    };
                    add(cx.theme.body(opening(text_at(before))));
                    add(cx.theme.body(name).underline());
                    add(cx.theme.body(closing(text_at(after))));
                    let response = ui.link(job);
                    response.widget_info(|| WidgetInfo::labeled(Role::Link, ui.is_enabled(), name));
                    if response.clicked() {
                        cx.select(*id);
                    }
                }
                None => {
                    let from = if is_name(before) { closing(text).len() } else { 0 };
                    let to = text.len() - if is_name(after) { opening(text).len() } else { 0 };
                    let text = text.get(from..to).unwrap_or_default();
                    if !text.is_empty() {
                        ui.add(Label::new(cx.theme.body(text)).wrap());
                    }
                }
            }
        }
    }
}

/// The marks at the beginning of a text that stay with what is before it: no line begins with them.
fn closing(text: &str) -> &str {
    let to = text.find(|letter: char| letter.is_alphanumeric() || letter.is_whitespace()).unwrap_or(text.len());
    &text[..to]
}

/// The quotes and brackets at the end of a text that stay with what comes after it.
fn opening(text: &str) -> &str {
    &text[text.trim_end_matches(['“', '«', '„', '「', '(']).len()..]
}
