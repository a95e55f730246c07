//! The engagement as business: money, closing, lessons and what follows from them, the team, the account.

mod account;
mod closing;
mod improvements;
mod lessons;
mod money;
mod pages;
mod team;

use chrono::NaiveDate;
use entente::file::decode;
use entente::workspace::*;

fn day(month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, month, day).expect("a day")
}

/// An engagement from 5 January 2026 with what `body` says.
fn file(body: &str) -> Workspace {
    let text = format!(
        r#"(format: "entente", version: 1, workspace: (
  engagement: (title: "T", client: "C", firm: "F", currency: "EUR", start: "2026-01-05", end: "2026-03-31", manager: "S1"),
  stakeholders: [
    (id: "S1", meta: (on: "2026-01-05"), name: "Ann", track: Team, side: Ours, skills: ["Tests", "Payroll"]),
    (id: "S2", meta: (on: "2026-01-05"), name: "Ben", track: Team, side: Ours, skills: ["tests "]),
    (id: "S3", meta: (on: "2026-01-05"), name: "Cara", track: Customer, side: Client, our_contact: "S1"),
    (id: "S4", meta: (on: "2026-01-05"), name: "Dan", track: Management, side: Client, our_contact: "S1", backup_contact: "S2"),
    (id: "S5", meta: (on: "2026-01-05"), name: "The mill", kind: Organisation, track: Customer, side: Client),
    (id: "S6", meta: (on: "2026-01-05"), name: "Finance", kind: Group, track: Customer, side: Client, member_of: "S5"),
  ],
  {body}
))"#
    );
    decode(&text).unwrap_or_else(|error| panic!("{error:?} in {text}")).workspace
}

fn who(number: u64) -> StakeholderId {
    StakeholderId::new(0, number)
}

/// An engagement with its frame and nothing else.
fn empty() -> Workspace {
    let mut workspace = file("");
    let none: Vec<StakeholderId> = workspace.stakeholders.ids().collect();
    for id in none {
        workspace.stakeholders.remove(id);
    }
    workspace.engagement.manager = None;
    workspace
}
