//! `entente export FILE --document D --out X.html|md|pdf|pptx`: documents and the brief before a meeting.

use super::{DONE, DocumentArguments, FAILED, complain, free, opened, read, say, status_day, written};
use crate::app::documents::{Asked, make};
use crate::app::picture;
use crate::file::Unlock;
use crate::language::Words;
use crate::ui::views::brief::Before;

/// Writes it; says what of it stays here, or why it was not written.
pub(super) fn run(words: Words, unlock: &Unlock, arguments: &DocumentArguments) -> u8 {
    let DocumentArguments { file: source, out, which, .. } = arguments;
    let read = || arguments.template.as_deref().map(|path| read(words, path)).transpose();
    let template = match free(words, source, out, arguments.force).and_then(|()| read()) {
        Ok(template) => template,
        Err(code) => return code,
    };
    let opened = match opened(words, unlock, source) {
        Ok(opened) => opened,
        Err(code) => return code,
    };
    let workspace = &opened.loaded.workspace;
    super::stranger(words, source, workspace, &arguments.author).into_iter().for_each(complain);
    if let Some(contact) = arguments.contact.filter(|contact| !workspace.contacts.contains(*contact)) {
        complain(words.with("cli-not-a-contact", &[("value", contact.to_string().into())]));
        return FAILED;
    }
    let asked = Asked {
        which: *which,
        day: status_day(arguments.as_of, workspace),
        since: arguments.since,
        before: arguments.contact.map_or(Before::Next, Before::Contact),
        chosen: None,
        form: arguments.format,
        paper: arguments.paper,
        template,
        language: words.language(),
    };
    let made = match make(workspace, &asked, &arguments.author, &mut |_, _| true) {
        Ok(made) => made,
        Err(failure) => {
            complain(picture::failure(words, out, &failure));
            return FAILED;
        }
    };
    if let Err(code) = written(words, out, &made.bytes) {
        return code;
    }
    if made.kept_back > 0 {
        say(words.with("document-kept-back", &[("n", made.kept_back.into())]));
    }
    if made.left_out > 0 {
        say(words.with("document-without-private", &[("n", made.left_out.into())]));
    }
    DONE
}
