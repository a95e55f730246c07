//! An engagement as a calendar that others take in, for us or for a client.

use chrono::NaiveDate;

use crate::document::client_copy;
use crate::exchange::ics;
use crate::insight::Insights;
use crate::language::Words;
use crate::ui::agenda::Agenda;
use crate::workspace::{RecordRef, Workspace};

/// The calendar of what somebody of ours sees.
pub fn ours(seen: &Workspace, day: NaiveDate, words: Words) -> Vec<u8> {
    let frame = &seen.engagement;
    let file = match frame.id {
        0 => format!("{} {}", frame.title, frame.start),
        id => format!("{id:x}"),
    };
    written(seen, day, words, &|record| ics::uid(&file, "ours", &record.to_string()))
}

/// The calendar for a client, of the whole file: made of the copy that the client could be given. A record is known again by
/// what it is in the file, of which nothing can be read; where the file itself has no number, by what it is in the copy.
pub fn for_client(file: &Workspace, day: NaiveDate, words: Words) -> Vec<u8> {
    let copy = client_copy(file);
    let number = file.engagement.id;
    let uid = |record: RecordRef| {
        let known = copy.origin(record).filter(|_| number != 0).unwrap_or(record);
        ics::uid(&format!("{number:x}"), "client", &known.to_string())
    };
    written(&copy.dated(), day, words, &uid)
}

fn written(seen: &Workspace, day: NaiveDate, words: Words, uid: &dyn Fn(RecordRef) -> String) -> Vec<u8> {
    let insights = Insights::of(seen, day);
    let entries = Agenda::new(&insights, &words, uid).entries();
    ics::to_ics(&insights.shown.engagement.title, &entries, day)
}
