//! People that come in: known by their address, else by their whole name. What is known is filled in where it says nothing,
//! and never written over.

use std::collections::{BTreeMap, HashMap};

use super::grid::Grid;
use super::who::{self, Nobody, Who};
use super::{Field, Left, Mapping, Outcome, Taken, Taker, heads};
use crate::document::Edit;
use crate::workspace::{Id as _, MAX_SEAT, Meta, Side, Stakeholder, StakeholderId, StakeholderKind, is_same_name};

/// What a line or a card says of somebody.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Person {
    /// The line of the file.
    pub line: usize,
    /// The whole name.
    pub name: String,
    /// Job title or function.
    pub role: String,
    /// Where they belong.
    pub organisation: String,
    /// On whose side, in a word.
    pub side: String,
    /// An address.
    pub mail: String,
    /// A number.
    pub phone: String,
    /// A note.
    pub note: String,
}

/// Words for whose side somebody is on.
const SIDES: [(&str, Side); 3] =
    [("import-side-client", Side::Client), ("import-side-ours", Side::Ours), ("import-side-third", Side::Third)];

pub(super) fn of_table(grid: &Grid, mapping: &Mapping) -> Vec<Person> {
    let person = |row: &super::grid::Row| {
        let said = |field| mapping.column(field).map_or("", |column| row.cell(column)).to_owned();
        let (name, given, family) = (said(Field::Name), said(Field::Given), said(Field::Family));
        // Where the parts stand in columns of their own, the whole name is both; in Russian "имя" is both, a part and a whole.
        let within = |part: &str| who::words(part).iter().all(|word| who::words(&name).contains(word));
        let name = match name.as_str() {
            "" => whole_name(&given, &family),
            part if given.is_empty() && !family.is_empty() && !within(&family) => whole_name(part, &family),
            _ => name.clone(),
        };
        Person {
            line: row.line,
            name,
            role: said(Field::Role),
            organisation: said(Field::Organisation),
            side: said(Field::Side),
            mail: said(Field::Mail),
            phone: said(Field::Phone),
            note: said(Field::Note),
        }
    };
    mapping.rows(grid).map(person).collect()
}

/// A whole name of its parts, as it is said: in Chinese the family comes first, without a blank.
pub(super) fn whole_name(given: &str, family: &str) -> String {
    let chinese = |text: &str| !text.is_empty() && text.chars().all(|c| ('\u{3400}'..='\u{9fff}').contains(&c));
    match (given.trim(), family.trim()) {
        (given, "") => given.to_owned(),
        ("", family) => family.to_owned(),
        (given, family) if chinese(given) && chinese(family) => format!("{family}{given}"),
        (given, family) => format!("{given} {family}"),
    }
}

/// What is put together while lines are walked.
struct Taking<'a> {
    taker: &'a Taker<'a>,
    known: Who,
    /// Who is new or filled in, in the order in which they came.
    people: BTreeMap<StakeholderId, Stakeholder>,
    /// Who of the new ones has an address or a name.
    new: HashMap<String, StakeholderId>,
    next: u64,
    outcome: Outcome,
}

impl Taking<'_> {
    /// An id that stands for somebody until they get one.
    fn fresh(&mut self) -> StakeholderId {
        loop {
            self.next += 1;
            let id = StakeholderId::new(MAX_SEAT, self.next);
            if !self.taker.workspace.stakeholders.contains(id) {
                return id;
            }
        }
    }

    fn part(&mut self, line: usize, key: &'static str, text: &str) {
        self.outcome.parts.push(Left::of(line, key, text));
    }

    /// Who of the file, or of an earlier line, it is.
    fn who(&self, person: &Person) -> Result<StakeholderId, Nobody> {
        let mail = who::address(&person.mail);
        if !mail.is_empty() {
            if let Some(known) = self.known.by_mail(&mail) {
                return known;
            }
            if let Some(new) = self.new.get(&mail) {
                return Ok(*new);
            }
        }
        match self.known.whole_or_short(&person.name) {
            // Of the same name, but with another address: somebody else.
            Ok(id) if !mail.is_empty() && self.has_other(id, &mail) => Err(Nobody::Unknown),
            Err(Nobody::Unknown) => {
                let new = self.new.get(&who::unordered(&person.name).join(" ")).copied();
                new.filter(|id| mail.is_empty() || !self.has_other(*id, &mail)).ok_or(Nobody::Unknown)
            }
            found => found,
        }
    }

    fn has_other(&self, id: StakeholderId, mail: &str) -> bool {
        let one = self.people.get(&id).or_else(|| self.taker.workspace.stakeholders.get(id));
        one.is_some_and(|one| !who::address(&one.mail).is_empty() && who::address(&one.mail) != mail)
    }

    fn side(&mut self, person: &Person, group: Option<StakeholderId>) -> Side {
        let frame = &self.taker.workspace.engagement;
        if !person.side.is_empty() {
            if let Some(side) = heads::one_of(&person.side, &SIDES) {
                return side;
            }
            self.part(person.line, "import-left-side", &person.side);
        }
        let of_group = group.and_then(|id| {
            let known = self.taker.workspace.stakeholders.get(id).or_else(|| self.people.get(&id));
            known.map(|one| one.side)
        });
        match person.organisation.trim() {
            "" => Side::Client,
            name if is_same_name(name, &frame.client) => Side::Client,
            name if is_same_name(name, &frame.firm) => Side::Ours,
            _ => of_group.unwrap_or(Side::Client),
        }
    }

    /// The organisation of a name: that of the file, one that an earlier line named, or a new one.
    fn group(&mut self, person: &Person, taker: &Taker<'_>) -> Option<StakeholderId> {
        let name = person.organisation.trim();
        if name.is_empty() || is_same_name(name, &person.name) {
            return None;
        }
        match self.known.group(name) {
            Ok(id) => return Some(id),
            Err(Nobody::Several) => {
                self.part(person.line, "import-left-several-groups", name);
                return None;
            }
            Err(Nobody::Unknown) => {}
        }
        // Known by its name, with a mark that no name of a person has.
        let key = format!("\u{0}{}", who::unordered(name).join(" "));
        if let Some(id) = self.new.get(&key) {
            return Some(*id);
        }
        let side = self.side(&Person { side: String::new(), ..person.clone() }, None);
        let (id, meta) = (self.fresh(), Meta::internal(taker.author, taker.today));
        let mut group = Stakeholder::new(id, meta, name.to_owned(), side);
        group.kind = StakeholderKind::Organisation;
        self.people.insert(id, group);
        self.new.insert(key, id);
        Some(id)
    }

    fn take(&mut self, person: &Person, taker: &Taker<'_>) {
        let name = person.name.trim();
        if name.is_empty() {
            return self.outcome.left_out.push(Left::of(person.line, "import-left-no-name", &person.mail));
        }
        let found = match self.who(person) {
            Err(Nobody::Several) => {
                return self.outcome.left_out.push(Left::of(person.line, "import-left-several", name));
            }
            found => found.ok(),
        };
        let group = self.group(person, taker);
        let mail = if who::address(&person.mail).is_empty() { "" } else { person.mail.trim() };
        if mail.is_empty() && !person.mail.is_empty() {
            self.part(person.line, "import-left-mail", &person.mail);
        }
        let Some(id) = found else {
            let side = self.side(person, group);
            let (id, meta) = (self.fresh(), Meta::internal(taker.author, taker.today));
            let mut one = Stakeholder::new(id, meta, name.to_owned(), side);
            (one.role, one.mail, one.phone) = (person.role.clone(), mail.to_owned(), person.phone.clone());
            (one.note, one.member_of) = (person.note.clone(), group);
            self.people.insert(id, one);
            for key in [who::address(mail), who::unordered(name).join(" ")].into_iter().filter(|key| !key.is_empty()) {
                self.new.entry(key).or_insert(id);
            }
            let says = [name, &person.role, &person.organisation, mail].into_iter().filter(|one| !one.is_empty());
            let says = says.collect::<Vec<_>>().join(" · ");
            return self.outcome.taken.push(Taken { line: person.line, says, new: true });
        };
        self.fill(person, (id, group, mail), taker);
    }

    /// Fills in what is known of somebody where it says nothing.
    fn fill(
        &mut self,
        person: &Person,
        (id, group, mail): (StakeholderId, Option<StakeholderId>, &str),
        taker: &Taker<'_>,
    ) {
        let Some(before) = self.people.get(&id).or_else(|| taker.workspace.stakeholders.get(id)).cloned() else {
            return;
        };
        let mut now = before.clone();
        let mut filled: Vec<&str> = Vec::new();
        let mut kept: Vec<String> = Vec::new();
        let mut fill = |ours: &mut String, theirs: &str, name: Field| {
            let same = is_same_name(ours, theirs);
            if ours.trim().is_empty() && !theirs.is_empty() {
                theirs.clone_into(ours);
                filled.push(taker.words.text(name.name()));
            } else if !theirs.is_empty() && !same {
                kept.push(theirs.to_owned());
            }
        };
        fill(&mut now.role, &person.role, Field::Role);
        fill(&mut now.mail, mail, Field::Mail);
        fill(&mut now.phone, &person.phone, Field::Phone);
        fill(&mut now.note, &person.note, Field::Note);
        if let Some(group) = group.filter(|group| *group != id) {
            match now.member_of {
                None => {
                    now.member_of = Some(group);
                    filled.push(taker.words.text(Field::Organisation.name()));
                }
                Some(ours) if ours != group => kept.push(person.organisation.clone()),
                Some(_) => {}
            }
        }
        for theirs in kept {
            self.part(person.line, "import-left-kept", &theirs);
        }
        if now == before {
            self.outcome.known += 1;
            return;
        }
        let says = format!(
            "{} · {}",
            now.name,
            taker.words.list(&filled.iter().map(|one| (*one).to_owned()).collect::<Vec<_>>())
        );
        self.people.insert(id, now);
        self.outcome.taken.push(Taken { line: person.line, says, new: false });
    }
}

pub(super) fn taken(taker: &Taker<'_>, people: Vec<Person>) -> Outcome {
    let mut taking = Taking {
        taker,
        known: Who::of(taker.workspace),
        people: BTreeMap::new(),
        new: HashMap::new(),
        next: 0,
        outcome: Outcome::default(),
    };
    for person in &people {
        taking.take(person, taker);
    }
    let Taking { people, mut outcome, .. } = taking;
    // An organisation alone, of somebody of whom nothing else is taken, does not come in by itself.
    if !outcome.taken.is_empty() {
        outcome.edit = Some(Edit::PutPeople(people.into_values().collect()));
    }
    outcome
}
