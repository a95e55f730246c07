//! A file as of many days, one after another: each costs what differs from the day before it, and only the figures that
//! are looked at.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::io::{self, Write};
use std::sync::Arc;

use chrono::NaiveDate;
use serde::Serialize;

use super::Insights;
use super::as_of::{Replay, every_collection};
use super::earlier::Earlier;
use super::facts::Facts;
use super::hands::{Hands, OneHand, Piece};
use crate::workspace::{Baseline, Linked, Record, RecordRef, Workspace};

/// Looks at a file as of one day after another. A clone shares what is known of the days.
#[derive(Clone)]
pub struct Past {
    file: Workspace,
    dated: Arc<Dated>,
    earlier: Option<Arc<Earlier>>,
}

impl Past {
    /// Of this file. Costs a walk over everything that it holds.
    pub fn of(file: &Workspace) -> Self {
        Self::by(file, &OneHand)
    }

    /// The same by several hands.
    pub(super) fn by(file: &Workspace, hands: &impl Hands) -> Self {
        Self { file: file.clone(), dated: Arc::new(Dated::of(file, hands)), earlier: None }
    }

    /// The figures as of `day`, each reckoned when it is looked at; without findings and without whom to talk to. It
    /// starts from what was looked at of the day asked for before: once those insights are asked no more, ask for the
    /// next.
    pub fn on(&self, day: NaiveDate) -> Insights {
        let replay = match &self.earlier {
            Some(earlier) => earlier.replay.moved(&self.dated, day),
            None => Replay::of(&self.file, day),
        };
        Insights::from(Facts::from_replay(self.earlier.as_ref(), replay))
    }

    /// Starts the next day from these insights.
    pub fn go_on_from(&mut self, insights: &Insights) {
        self.earlier = Some(Arc::clone(insights.earlier()));
    }
}

/// By which days records are known otherwise than before, and who refers to whom.
pub(super) struct Dated {
    by_day: BTreeMap<NaiveDate, Vec<RecordRef>>,
    referred: HashMap<RecordRef, Vec<RecordRef>>,
    /// A number stands twice: then nothing is known of what a day changes.
    is_sound: bool,
}

impl Dated {
    fn of(file: &Workspace, hands: &impl Hands) -> Self {
        let shares = hands.count().max(1);
        let pieces = (0..shares).map(|share| -> Piece<'_, _> { Box::new(move || Self::share(file, share, shares)) });
        let parts = hands.all(pieces.collect()).into_iter().reduce(|mut whole, part| {
            whole.is_sound &= part.is_sound;
            for (on, ids) in part.by_day {
                whole.by_day.entry(on).or_default().extend(ids);
            }
            for (id, by) in part.referred {
                whole.referred.entry(id).or_default().extend(by);
            }
            whole
        });
        parts.unwrap_or_else(|| Self::share(file, 0, 1))
    }

    /// Of every collection one record in so many, from this one on.
    fn share(file: &Workspace, first: usize, every: usize) -> Self {
        let mut dated = Self { by_day: BTreeMap::new(), referred: HashMap::new(), is_sound: true };
        let mut dates = Dates::default();
        macro_rules! walk {
            ($($field:ident)*) => {$(
                dated.is_sound &= file.$field.duplicates().is_empty();
                for record in file.$field.iter().skip(first).step_by(every) {
                    let id = RecordRef::from(record.id());
                    for on in dates.of(record) {
                        dated.by_day.entry(on).or_default().push(id);
                    }
                    for link in record.links() {
                        dated.referred.entry(link.to).or_default().push(id);
                    }
                }
            )*};
        }
        every_collection!(walk);
        dated
    }

    pub fn is_sound(&self) -> bool {
        self.is_sound
    }

    /// Records that may be known otherwise at the end of one day than at that of the other.
    pub fn between(&self, one: NaiveDate, other: NaiveDate) -> BTreeSet<RecordRef> {
        let (first, last) = (one.min(other), one.max(other));
        let later = first.succ_opt().filter(|later| *later <= last);
        let days = later.into_iter().flat_map(|later| self.by_day.range(later..=last));
        days.flat_map(|(_, ids)| ids.iter().copied()).collect()
    }

    /// Records that refer to this one.
    pub fn referring_to(&self, record: RecordRef) -> &[RecordRef] {
        self.referred.get(&record).map(Vec::as_slice).unwrap_or_default()
    }
}

/// Finds the dates that a record holds in what the file would say of it: whatever field is dated one day is found, too.
#[derive(Default)]
struct Dates {
    written: Text,
}

impl Dates {
    fn of<R: Record + Serialize + 'static>(&mut self, record: &R) -> BTreeSet<NaiveDate> {
        // A baseline holds the dates of every task, and changes with none of them.
        let any: &dyn std::any::Any = record;
        if let Some(baseline) = any.downcast_ref::<Baseline>() {
            return [baseline.meta.on, baseline.set_on].into();
        }
        self.written.0.clear();
        if serde_json::to_writer(&mut self.written, record).is_err() {
            return BTreeSet::new();
        }
        self.written.dates()
    }
}

/// What was written.
#[derive(Default)]
struct Text(Vec<u8>);

impl Write for Text {
    fn write(&mut self, more: &[u8]) -> io::Result<usize> {
        self.0.extend_from_slice(more);
        Ok(more.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl Text {
    /// Whatever stands in quotation marks and begins like 2026-01-19.
    fn dates(&self) -> BTreeSet<NaiveDate> {
        let digit = |at: usize| self.0.get(at).filter(|byte| byte.is_ascii_digit()).map(|byte| i32::from(byte - b'0'));
        let number = |from: usize, to: usize| (from..to).try_fold(0, |sum, at| Some(sum * 10 + digit(at)?));
        let is = |at: usize, byte: u8| self.0.get(at) == Some(&byte);
        let mut found = BTreeSet::new();
        for at in 0..self.0.len() {
            if is(at, b'"') && is(at + 5, b'-') && is(at + 8, b'-') {
                let date = || {
                    let (year, month, day) =
                        (number(at + 1, at + 5)?, number(at + 6, at + 8)?, number(at + 9, at + 11)?);
                    NaiveDate::from_ymd_opt(year, u32::try_from(month).ok()?, u32::try_from(day).ok()?)
                };
                found.extend(date());
            }
        }
        found
    }
}
