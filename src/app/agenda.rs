//! An engagement as a calendar that others take in, for us or for a client.

use chrono::NaiveDate;

use crate::document::client_copy;
use crate::exchange::ics::{self, Entry};
use crate::insight::Insights;
use crate::language::Words;
use crate::ui::agenda::Agenda;
use crate::workspace::{RecordRef, Workspace};

/// The calendar of what somebody of ours sees.
pub fn ours(seen: &Workspace, day: NaiveDate, words: Words) -> Vec<u8> {
    let (title, entries) = entries_of_ours(seen, day, words);
    ics::to_ics(&title, &entries, day)
}

/// How it is called, and its entries.
pub fn entries_of_ours(seen: &Workspace, day: NaiveDate, words: Words) -> (String, Vec<Entry>) {
    let frame = &seen.engagement;
    let file = match frame.id {
        0 => format!("{} {}", frame.title, frame.start),
        id => format!("{id:x}"),
    };
    entries(seen, day, words, &|record| ics::uid(&file, "ours", &record.to_string()))
}

/// The calendar for a client, of the whole file: made of the copy that the client could be given. A record is known again by
/// what it is in the file, of which nothing can be read; where the file itself has no number, by what it is in the copy.
pub fn for_client(file: &Workspace, day: NaiveDate, words: Words) -> Vec<u8> {
    let (title, entries) = entries_for_client(file, day, words);
    ics::to_ics(&title, &entries, day)
}

/// How the client's is called, and its entries.
pub fn entries_for_client(file: &Workspace, day: NaiveDate, words: Words) -> (String, Vec<Entry>) {
    let copy = client_copy(file);
    let number = file.engagement.id;
    let uid = |record: RecordRef| {
        let known = copy.origin(record).filter(|_| number != 0).unwrap_or(record);
        ics::uid(&format!("{number:x}"), "client", &known.to_string())
    };
    entries(&copy.dated(), day, words, &uid)
}

fn entries(seen: &Workspace, day: NaiveDate, words: Words, uid: &dyn Fn(RecordRef) -> String) -> (String, Vec<Entry>) {
    let insights = Insights::of(seen, day);
    let entries = Agenda::new(&insights, &words, uid).entries();
    (insights.shown.engagement.title.clone(), entries)
}
