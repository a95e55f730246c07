//! Cards of people (vCard 2.1, 3.0 and 4.0): name, organisation, title, address, telephone and note.

use super::content_lines::{ContentLine, read as lines};
use super::people::{Person, whole_name};
use super::{Left, who};

/// So many cards are read.
pub const MOST: usize = 20_000;

/// The people of a text of cards, and what of it is none. Other lines of a card (birthdays, pictures, places) are no part of
/// an engagement and are not read.
pub fn read(text: &str) -> (Vec<Person>, Vec<Left>) {
    let (mut people, mut left_out) = (Vec::new(), Vec::new());
    let mut open: Option<(usize, Vec<ContentLine>)> = None;
    for line in lines(text) {
        let card = line.value.trim().eq_ignore_ascii_case("VCARD");
        match (line.name.as_str(), &mut open) {
            ("BEGIN", open) if card => {
                if let Some((begun, _)) = open.replace((line.line, Vec::new())) {
                    left_out.push(Left::of(begun, "import-left-cut", ""));
                }
            }
            ("END", open) if card => {
                let Some((begun, lines)) = open.take() else { continue };
                if people.len() == MOST {
                    left_out.push(Left::of(begun, "import-left-too-many", &MOST.to_string()));
                    return (people, left_out);
                }
                people.push(person(begun, &lines));
            }
            (_, Some((_, lines))) => lines.push(line),
            _ => {}
        }
    }
    if let Some((begun, _)) = open {
        left_out.push(Left::of(begun, "import-left-cut", ""));
    }
    (people, left_out)
}

fn person(line: usize, lines: &[ContentLine]) -> Person {
    let all = |name: &str| lines.iter().filter(|one| one.name == name).collect::<Vec<_>>();
    // The one that is preferred, else the first.
    let best = |name: &str| {
        let all = all(name);
        let preferred = |one: &&&ContentLine| {
            one.params.iter().any(|(name, value)| name == "PREF" || value.to_ascii_lowercase().contains("pref"))
        };
        all.iter().find(preferred).or(all.first()).copied()
    };
    let text = |name: &str| best(name).map(ContentLine::text).unwrap_or_default();
    let name = match text("FN") {
        // A whole name may be left away where its parts are said.
        name if name.is_empty() => {
            let parts = best("N").map(|one| one.parts(';')).unwrap_or_default();
            let part = |at: usize| parts.get(at).cloned().unwrap_or_default();
            whole_name(&part(1), &part(0))
        }
        name => name,
    };
    let organisation = best("ORG").and_then(|one| one.parts(';').into_iter().next()).unwrap_or_default();
    let role = match text("TITLE") {
        role if role.is_empty() => text("ROLE"),
        role => role,
    };
    let phone = text("TEL");
    let phone =
        phone.get(..4).filter(|begin| begin.eq_ignore_ascii_case("tel:")).map_or(phone.as_str(), |_| &phone[4..]);
    let mail = match who::address(&text("EMAIL")) {
        mail if mail.is_empty() => text("EMAIL"),
        _ => text("EMAIL").trim_start_matches("mailto:").to_owned(),
    };
    Person { line, name, role, organisation, side: String::new(), mail, phone: phone.to_owned(), note: text("NOTE") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cards_of_every_version_are_read() {
        let text = "BEGIN:VCARD\r\nVERSION:2.1\r\nN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=D0=9E=D1=80;=D0=98=D1=8F\r\n\
                    TEL;CELL;PREF:+7 900\r\nTEL;HOME:1\r\nEND:VCARD\r\n\
                    BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Carla Bauer\r\nN:Bauer;Carla;;;\r\nORG:Bauer's Works;Finance\r\n\
                    TITLE:Controller\r\nEMAIL;TYPE=INTERNET:Carla@bauer.example\r\nNOTE:met\\, in May\r\nEND:VCARD\r\n\
                    BEGIN:vcard\r\nVERSION:4.0\r\nFN:陈立群\r\nEMAIL;PREF=1:mailto:chen@x.example\r\n\
                    TEL;VALUE=uri:tel:+86-10\r\nEND:vcard\r\nBEGIN:VCARD\r\nFN:Cut";
        let (people, left_out) = read(text);
        let said = |at: usize| {
            let one = &people[at];
            [&one.name, &one.role, &one.organisation, &one.mail, &one.phone, &one.note].map(String::as_str)
        };
        assert_eq!(said(0), ["Ия Ор", "", "", "", "+7 900", ""]);
        assert_eq!(said(1), ["Carla Bauer", "Controller", "Bauer's Works", "Carla@bauer.example", "", "met, in May"]);
        assert_eq!(said(2), ["陈立群", "", "", "chen@x.example", "+86-10", ""]);
        assert_eq!((people.len(), left_out.len(), left_out[0].key), (3, 1, "import-left-cut"));
    }
}
