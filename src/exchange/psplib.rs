//! Single-mode problems of the project scheduling problem library (PSPLIB, files `.sm`).
//!
//! Owns how such a file is read: activities with durations and needs, who waits for whom, what there is of each renewable
//! resource. Must not know how a schedule is made. Source: Kolisch & Sprecher, EJOR 96 (1996); activities are counted
//! from 1 in the file and from 0 here.

use std::str::Lines;

use crate::insight::levelling::{MOST_RESOURCES, MOST_UNITS, Problem};

/// The most activities that are read.
const MOST_ACTIVITIES: usize = 20_000;

/// Why a file was not read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// It is no problem of this library.
    NotPsplib,
    /// Its activities can be done in more than one way.
    ManyModes,
    /// It says more activities, resources or units than are taken.
    TooLarge,
    /// A line, counted from 1, does not say what belongs there; of a file that ends too early the line after the last.
    Line(usize),
}

/// Reads a problem.
///
/// # Errors
/// When it is no such file, or not a whole one, or one with several modes.
pub fn read(bytes: &[u8]) -> Result<Problem, Refusal> {
    let text = std::str::from_utf8(bytes).map_err(|_| Refusal::NotPsplib)?;
    let order = Section::after(text, "PRECEDENCE RELATIONS")?;
    let requests = Section::after(text, "REQUESTS/DURATIONS")?;
    let availabilities = Section::after(text, "RESOURCEAVAILABILITIES")?;

    let mut line = availabilities;
    let (at, capacities) = line.numbers()?.ok_or(Refusal::Line(line.number + 1))?;
    if line.numbers()?.is_some() {
        return Err(Refusal::Line(line.number));
    }
    let renewable = renewable(text).unwrap_or(capacities.len());
    if renewable > MOST_RESOURCES || capacities.iter().any(|units| *units > u32::from(MOST_UNITS)) {
        return Err(Refusal::TooLarge);
    }
    let amounts = |all: &[u32], at: usize| -> Result<Vec<u16>, Refusal> {
        let all = all.get(..renewable).ok_or(Refusal::Line(at))?;
        all.iter().map(|amount| u16::try_from(*amount).map_err(|_| Refusal::TooLarge)).collect()
    };
    let mut problem = Problem::new(amounts(&capacities, at)?);

    let mut rows = requests;
    while let Some((at, numbers)) = rows.numbers()? {
        match numbers.as_slice() {
            // What begins with the number of a mode only is a further mode of the activity before.
            [job, 1, duration, needs @ ..] if *job as usize == problem.len() + 1 => {
                problem.push(*duration, &amounts(needs, at)?);
            }
            [job, _, _, ..] if *job as usize == problem.len() + 1 || numbers.len() > renewable => {
                return Err(Refusal::ManyModes);
            }
            _ => return Err(Refusal::Line(at)),
        }
        if problem.len() > MOST_ACTIVITIES {
            return Err(Refusal::TooLarge);
        }
    }
    let mut rows = order;
    while let Some((at, numbers)) = rows.numbers()? {
        match numbers.as_slice() {
            [job, 1, many, after @ ..] if *job > 0 && after.len() == *many as usize => {
                for after in after {
                    if *job as usize > problem.len() || *after == 0 || *after as usize > problem.len() {
                        return Err(Refusal::Line(at));
                    }
                    problem.precede(job - 1, after - 1);
                }
            }
            [_, modes, ..] if *modes > 1 => return Err(Refusal::ManyModes),
            _ => return Err(Refusal::Line(at)),
        }
    }
    Ok(problem)
}

/// How many renewable resources the head of a file names.
fn renewable(text: &str) -> Option<usize> {
    let line = text.lines().find(|line| line.trim_start().starts_with("- renewable"))?;
    line.split(':').nth(1)?.split_whitespace().next()?.parse().ok()
}

/// The table under a heading.
struct Section<'a> {
    lines: Lines<'a>,
    /// Number of the line read last, from 1.
    number: usize,
}

impl<'a> Section<'a> {
    fn after(text: &'a str, heading: &str) -> Result<Self, Refusal> {
        let mut section = Self { lines: text.lines(), number: 0 };
        while let Some(line) = section.lines.next() {
            section.number += 1;
            if line.trim_start().starts_with(heading) {
                return Ok(section);
            }
        }
        Err(Refusal::NotPsplib)
    }

    /// The numbers of the next line that has nothing else, with its own number; none at the end of the table.
    fn numbers(&mut self) -> Result<Option<(usize, Vec<u32>)>, Refusal> {
        for line in self.lines.by_ref() {
            self.number += 1;
            let line = line.trim();
            if line.starts_with('*') {
                return Ok(None);
            }
            // Column heads and their rule.
            if line.is_empty() || line.starts_with(|first: char| first.is_ascii_alphabetic() || first == '-') {
                continue;
            }
            let numbers: Result<Vec<u32>, _> = line.split_whitespace().map(str::parse).collect();
            return numbers.map(|numbers| Some((self.number, numbers))).map_err(|_| Refusal::Line(self.number));
        }
        // A whole table ends with a line of stars.
        Err(Refusal::Line(self.number + 1))
    }
}
