//! What is wrong in the file that is open: said over the view, and listed, each with the way to its place. No figure rests on
//! what refers to nothing, and nobody would know why without being told.

use super::kept_modals::Question;
use super::modals::Modal;
use super::session::Session;
use super::shell::Entente;
use crate::language::{Arg, Words};
use crate::ui::context::FileAct;
use crate::ui::frame::banner::Banner;
use crate::ui::naming::title_of;
use crate::ui::problems::Row;
use crate::ui::widgets::chip::Mark;

impl Entente {
    /// Lists what is wrong.
    pub(super) fn list_problems(&mut self) {
        let Some(session) = &self.session else { return };
        self.modal = Some(Modal::Kept(Box::new(Question::Problems(rows(session, &self.words)))));
    }
}

/// How much is wrong, and the way there; nothing where nothing is, or somebody left it as it is.
pub(super) fn banner(session: &Session, words: &Words) -> Option<Banner> {
    let n = session.document.problems().len();
    if n == 0 || session.keeping.problems_left {
        return None;
    }
    let acts = vec![("keep-problems-show", FileAct::Problems), ("keep-copy-leave", FileAct::LeaveProblems)];
    let sentence = words.with("keep-problems", &[("n", n.into())]);
    Some(Banner { mark: Mark::Watch, sentence, acts })
}

fn rows(session: &Session, words: &Words) -> Vec<Row> {
    let seen = session.seen();
    let rows = session.document.problems().iter().map(|problem| {
        let record = problem.place.record;
        // What somebody else keeps to themselves is known by its number alone.
        let title = match record {
            Some(record) if seen.contains(record) => title_of(seen, record, words),
            Some(record) => record.to_string(),
            None => words.text("keep-problems-frame").to_owned(),
        };
        let details: Vec<(&str, Arg)> =
            problem.details.iter().map(|(name, value)| (*name, Arg::from(value.as_str()))).collect();
        let what = words.with(problem.code.key(), &details);
        Row { record, sentence: format!("{title} · {}: {what}", problem.place) }
    });
    rows.collect()
}
