//! Who is meant by a name or an address: people of the file, told apart by what is written of them.

use std::collections::HashMap;

use crate::workspace::{StakeholderId, StakeholderKind, Workspace};

/// Why nobody is meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Nobody {
    /// Nobody is called so.
    Unknown,
    /// It may be several.
    Several,
}

/// People and groups by how they are named.
pub struct Who {
    /// The words of every person's name, in no order that anybody wrote: the family may come first.
    people: Vec<(StakeholderId, Vec<String>)>,
    /// Groups and organisations by their whole name.
    groups: HashMap<Vec<String>, Vec<StakeholderId>>,
    by_mail: HashMap<String, Vec<StakeholderId>>,
    /// Who is meant by a text, of the texts that were seen.
    meant: HashMap<String, Result<StakeholderId, Nobody>>,
}

/// The words of a name, as they are compared.
pub fn words(text: &str) -> Vec<String> {
    let parts = text.split(|c: char| c.is_whitespace() || matches!(c, ',' | '.')).filter(|part| !part.is_empty());
    parts.map(str::to_lowercase).collect()
}

/// The words of a name, whichever of them comes first.
pub fn unordered(text: &str) -> Vec<String> {
    let mut all = words(text);
    all.sort_unstable();
    all
}

/// Whether a name is a shorter one of a whole name: at least two of its words, some of them as letters they begin with.
fn is_short_of(short: &[String], whole: &[String]) -> bool {
    let is_letter = |word: &&String| word.chars().count() == 1;
    let mut left: Vec<&String> = whole.iter().collect();
    let mut take = |fits: &dyn Fn(&String) -> bool| {
        let at = left.iter().position(|word| fits(word));
        at.map(|at| left.swap_remove(at)).is_some()
    };
    let full = || short.iter().filter(|word| !is_letter(word));
    short.len() >= 2
        && full().next().is_some()
        && full().all(|word| take(&|other| other == word))
        && short.iter().filter(is_letter).all(|letter| take(&|other| other.starts_with(letter.as_str())))
}

/// An address as it is compared; nothing where it is none.
pub fn address(text: &str) -> String {
    let text = text.trim().trim_matches(['<', '>']);
    let text = text.get(..7).filter(|begin| begin.eq_ignore_ascii_case("mailto:")).map_or(text, |_| &text[7..]);
    if text.contains('@') { text.trim().to_lowercase() } else { String::new() }
}

impl Who {
    /// Of a file.
    pub fn of(workspace: &Workspace) -> Self {
        let mut who =
            Self { people: Vec::new(), groups: HashMap::new(), by_mail: HashMap::new(), meant: HashMap::new() };
        for one in workspace.stakeholders.iter() {
            let name = unordered(&one.name);
            match one.kind {
                StakeholderKind::Person => who.people.push((one.id, name)),
                _ => who.groups.entry(name).or_default().push(one.id),
            }
            let mail = address(&one.mail);
            if !mail.is_empty() {
                who.by_mail.entry(mail).or_default().push(one.id);
            }
        }
        who
    }

    /// Whether it is a group or an organisation.
    pub fn is_group(&self, who: StakeholderId) -> bool {
        self.groups.values().any(|groups| groups.contains(&who))
    }

    /// Whose address it is; none where it is nobody's.
    pub fn by_mail(&self, mail: &str) -> Option<Result<StakeholderId, Nobody>> {
        self.by_mail.get(&address(mail)).map(|all| only(all))
    }

    /// The one group or organisation of this name.
    pub fn group(&self, name: &str) -> Result<StakeholderId, Nobody> {
        self.groups.get(&unordered(name)).map_or(Err(Nobody::Unknown), |all| only(all))
    }

    /// Who has this whole name, whichever part of it comes first.
    pub fn whole(&self, name: &str) -> Result<StakeholderId, Nobody> {
        let wanted = unordered(name);
        match self.one(|name| name == wanted) {
            Err(Nobody::Unknown) if !wanted.is_empty() => self.group(name),
            found => found,
        }
    }

    /// Who has this whole name, else the only person of whose name it is a shorter one: without a middle name, with initials.
    pub fn whole_or_short(&self, name: &str) -> Result<StakeholderId, Nobody> {
        let wanted = words(name);
        match self.whole(name) {
            Err(Nobody::Unknown) => self.one(|whole| is_short_of(&wanted, whole)),
            found => found,
        }
    }

    /// Who is meant: the only person of that whole name, else the only one with all words of the text in the name.
    pub fn named(&mut self, text: &str) -> Result<StakeholderId, Nobody> {
        if let Some(meant) = self.meant.get(text) {
            return *meant;
        }
        let wanted = words(text);
        let meant = match self.whole(text) {
            Err(Nobody::Unknown) if !wanted.is_empty() => {
                self.one(|name| wanted.iter().all(|word| name.contains(word)))
            }
            whole => whole,
        };
        self.meant.insert(text.to_owned(), meant);
        meant
    }

    fn one(&self, fits: impl Fn(&[String]) -> bool) -> Result<StakeholderId, Nobody> {
        let mut fitting = self.people.iter().filter(|(_, name)| !name.is_empty() && fits(name));
        match (fitting.next(), fitting.next()) {
            (Some((who, _)), None) => Ok(*who),
            (None, _) => Err(Nobody::Unknown),
            _ => Err(Nobody::Several),
        }
    }
}

fn only(all: &[StakeholderId]) -> Result<StakeholderId, Nobody> {
    match all {
        [one] => Ok(*one),
        [] => Err(Nobody::Unknown),
        _ => Err(Nobody::Several),
    }
}
