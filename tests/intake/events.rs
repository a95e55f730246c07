//! Cards of people and events of calendars.

use entente::language::Language;
use entente::workspace::*;

use super::{file, left, outcome, taken};
use crate::support::harness::named;

#[test]
fn cards_are_people() {
    let before = file();
    let cards = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Nora Vance\r\nORG:New Works\r\nTITLE:Auditor\r\n\
                 EMAIL:nora@new.example\r\nTEL:+44 1\r\nNOTE:Likes tea\\, black\r\nEND:VCARD\r\n\
                 BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Evelyn Marsh\r\nTEL:+44 2\r\nEND:VCARD\r\n\
                 BEGIN:VCARD\r\nVERSION:4.0\r\nEND:VCARD\r\n";
    let found = outcome(&before, Language::English, cards.as_bytes()).1;
    let after = taken(&before, &found);
    let nora = after.stakeholders.get(named(&after, "Nora Vance")).expect("there");
    assert_eq!((nora.role.as_str(), nora.phone.as_str(), nora.note.as_str()), ("Auditor", "+44 1", "Likes tea, black"));
    assert_eq!(after.stakeholders.get(named(&after, "Evelyn Marsh")).expect("there").phone, "+44 2");
    assert_eq!((found.added(), found.filled(), left(&found)), (1, 1, vec![(15, "no-name")]));
}

const CALENDAR: &str = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n\
    BEGIN:VEVENT\r\nUID:1\r\nDTSTART:20260210T123000Z\r\nDTEND:20260210T133000Z\r\nSUMMARY:Budget\\, again\r\n\
    DESCRIPTION:Bring\r\n  the figures\r\nLOCATION:https://meet.example\r\n\
    ATTENDEE;CN=\"Marsh, E.\";PARTSTAT=ACCEPTED:mailto:E.MARSH@client.example\r\n\
    ATTENDEE;CN=Kevin Oakes;PARTSTAT=DECLINED:mailto:k@client.example\r\n\
    ATTENDEE;CN=A Stranger:mailto:a@elsewhere.example\r\nATTENDEE;CUTYPE=ROOM;CN=Room 1:mailto:r@client.example\r\n\
    BEGIN:VALARM\r\nTRIGGER:-PT5M\r\nDESCRIPTION:ring\r\nEND:VALARM\r\nEND:VEVENT\r\n\
    BEGIN:VEVENT\r\nUID:2\r\nDTSTART;TZID=Europe/Berlin:20260302T100000\r\nDURATION:PT45M\r\nSUMMARY:Weekly\r\n\
    RRULE:FREQ=WEEKLY;BYDAY=MO,TH;COUNT=5\r\nEXDATE;TZID=Europe/Berlin:20260305T100000\r\n\
    ATTENDEE:mailto:e.marsh@client.example\r\nEND:VEVENT\r\n\
    BEGIN:VEVENT\r\nUID:2\r\nRECURRENCE-ID;TZID=Europe/Berlin:20260309T100000\r\n\
    DTSTART;TZID=Europe/Berlin:20260310T110000\r\nSUMMARY:Weekly\\, moved\r\n\
    ATTENDEE:mailto:e.marsh@client.example\r\nEND:VEVENT\r\n\
    BEGIN:VEVENT\r\nUID:3\r\nDTSTART;VALUE=DATE:20260401\r\nSUMMARY:Odd\r\nRRULE:FREQ=MONTHLY;BYDAY=-1FR\r\n\
    ATTENDEE:mailto:e.marsh@client.example\r\nEND:VEVENT\r\n\
    BEGIN:VEVENT\r\nUID:4\r\nDTSTART:20260402T100000\r\nSTATUS:CANCELLED\r\nSUMMARY:Off\r\nEND:VEVENT\r\n\
    BEGIN:VEVENT\r\nUID:5\r\nDTSTART:20260403T100000\r\nSUMMARY:Dentist\r\nEND:VEVENT\r\n\
    BEGIN:VEVENT\r\nUID:6\r\nDTSTART:20260131T100000\r\nSUMMARY:Monthly\r\nRRULE:FREQ=MONTHLY;UNTIL=20260601T000000\r\n\
    ATTENDEE:mailto:e.marsh@client.example\r\nEND:VEVENT\r\n\
    BEGIN:VTODO\r\nUID:8\r\nSUMMARY:Send the list\r\nEND:VTODO\r\n\
    BEGIN:VEVENT\r\nUID:7\r\nSUMMARY:Cut";

#[test]
fn events_are_contacts_with_their_repeats_written_out() {
    let before = file();
    let found = outcome(&before, Language::English, CALENDAR.as_bytes()).1;
    let after = taken(&before, &found);
    let new: Vec<&Contact> = after.contacts.iter().filter(|one| !before.contacts.contains(one.id)).collect();
    let of = |title: &str| -> Vec<String> {
        let mut all: Vec<String> = new.iter().filter(|one| one.title == title).map(|one| one.at.to_string()).collect();
        all.sort_unstable();
        all
    };
    assert_eq!(of("Budget, again"), ["2026-02-10 14:30:00"], "on the clock of this computer");
    let budget = new.iter().find(|one| one.title == "Budget, again").expect("there");
    assert_eq!((budget.minutes, budget.channel, &budget.outcome), (60, Channel::Video, &Outcome::Held));
    assert_eq!(budget.note, "Bring the figures");
    let there: Vec<(StakeholderId, &Presence)> = budget.attendance.iter().map(|one| (one.who, &one.presence)).collect();
    let (marsh, oakes) = (named(&before, "Evelyn Marsh"), named(&before, "Kevin Oakes"));
    assert_eq!(there, [(marsh, &Presence::Present), (oakes, &Presence::Absent)]);
    // Five times from Monday on, without the one that is taken out and the one that was moved.
    assert_eq!(of("Weekly"), ["2026-03-02 10:00:00", "2026-03-12 10:00:00", "2026-03-16 10:00:00"]);
    assert_eq!(of("Weekly, moved"), ["2026-03-10 11:00:00"]);
    assert_eq!(of("Odd"), ["2026-04-01 09:00:00"]);
    // A month without a 31st has none.
    assert_eq!(of("Monthly"), ["2026-01-31 10:00:00", "2026-03-31 10:00:00", "2026-05-31 10:00:00"]);
    let keys: Vec<&str> = left(&found).into_iter().map(|(_, key)| key).collect();
    for key in ["nobody", "zone", "repeats", "cancelled", "nobody-known", "todo", "cut"] {
        assert_eq!(keys.iter().filter(|one| **one == key).count(), 1, "{key}: {keys:?}");
    }
    assert_eq!(keys.len(), 7);
    assert!(found.left_out.iter().all(|one| !one.key.ends_with("zone")), "nothing is left out by that");
    assert!(found.left_out.iter().any(|one| one.text == "Send the list"));
    assert_eq!(outcome(&after, Language::English, CALENDAR.as_bytes()).1.edit, None, "twice is once");
}
