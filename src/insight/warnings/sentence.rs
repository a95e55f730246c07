//! A finding in words: its data put into the sentences of its keys.

use super::{Finding, FindingArg, Rule};
use crate::language::{Arg, Words};
use crate::workspace::{StakeholderId, Thresholds, Workspace};

/// How many names a sentence bears before the rest is only counted.
const NAMES: usize = 3;

impl Rule {
    /// What it is called.
    pub fn title(self, words: &Words) -> &'static str {
        let key = ["rule", self.name()].join("-");
        words.text(&key)
    }

    /// How it works, in a sentence or two: what it looks at, its limits, where it comes from.
    pub fn how(self, words: &Words, limits: &Thresholds) -> String {
        let count = |days: i64| Arg::Number(days as f64);
        let args = [
            ("limit", count(self.limit_in(limits))),
            ("silence", count(limits.silence_days)),
            ("answer", count(limits.answer_days)),
            ("lately", count(limits.lately_days)),
            ("gap", Arg::Text(words.number_short(limits.manager_gap, 0))),
            ("power", Arg::Text(words.number_short(limits.key_power, 1))),
        ];
        let key = ["rule", self.name(), "how"].join("-");
        words.with(&key, &args)
    }
}

impl Finding {
    /// What was found, in words. `shown` is the workspace that the finding was made from.
    pub fn sentence(&self, words: &Words, shown: &Workspace) -> String {
        words.with(self.rule.key(), &self.filled(words, shown))
    }

    /// What to do about it, in words.
    pub fn advice(&self, words: &Words, shown: &Workspace) -> String {
        words.with(self.rule.advice_key(), &self.filled(words, shown))
    }

    fn filled(&self, words: &Words, shown: &Workspace) -> Vec<(&'static str, Arg)> {
        fill(&self.args, words, shown)
    }
}

/// What a sentence needs, in words. `shown` is the workspace in which its people are found.
pub fn fill(args: &[(&'static str, FindingArg)], words: &Words, shown: &Workspace) -> Vec<(&'static str, Arg)> {
    let name = |who: StakeholderId| shown.stakeholders.get(who).map(|person| person.name.clone()).unwrap_or_default();
    let value = |arg: &FindingArg| match arg {
        FindingArg::Text(text) => Arg::Text(text.clone()),
        FindingArg::Person(who) => Arg::Text(name(*who)),
        FindingArg::People(people) => {
            let mut names: Vec<String> = people.iter().take(NAMES).map(|who| name(*who)).collect();
            if people.len() > NAMES {
                let more = (people.len() - NAMES) as f64;
                names.push(words.with("finding-and-others", &[("n", Arg::Number(more))]));
            }
            Arg::Text(words.list(&names))
        }
        FindingArg::Date(date) => Arg::Text(words.date_short(*date)),
        FindingArg::Count(count) => Arg::Number(*count as f64),
        FindingArg::Number(number) => Arg::Text(words.number_short(*number, 2)),
        FindingArg::Share(share) => Arg::Text(words.percent(*share, 0)),
        FindingArg::Words(keys) => {
            let names: Vec<String> = keys.iter().map(|key| words.text(key).to_owned()).collect();
            Arg::Text(words.list(&names))
        }
        FindingArg::Money(minor) => Arg::Text(words.money_whole(*minor, &shown.engagement.currency)),
    };
    args.iter().map(|(name, arg)| (*name, value(arg))).collect()
}
