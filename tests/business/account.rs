//! The account by relationship, contracts and their renewals, the white space.

use entente::insight::account::{Account, Renewal};
use entente::insight::statistics::Share;
use entente::insight::white_space::{MOST_OFFERINGS, WhiteSpace, said};
use entente::insight::{Insights, client_view};
use entente::workspace::*;

use super::{day, file, who};

fn story() -> Workspace {
    file(
        r#"opportunities: [
      (id: "O1", meta: (on: "2026-01-05"), title: "Phase two", kind: FollowOn, value_minor: 500, through: "S3",
        stages: [(on: "2026-01-10", stage: Idea), (on: "2026-02-01", stage: Proposed)]),
      (id: "O2", meta: (on: "2026-01-05"), title: "Course", kind: FollowOn, value_minor: 200, through: "S3", stages: [(on: "2026-02-10", stage: Won)]),
      (id: "O3", meta: (on: "2026-01-05"), title: "Support", kind: Renewal, value_minor: 300, through: "S4", renews: "F1", stages: [(on: "2026-02-05", stage: Discussed)]),
      (id: "O4", meta: (on: "2026-01-05"), title: "A word for us", kind: Reference, through: "S4"),
      (id: "O5", meta: (on: "2026-01-05"), title: "The other mill", kind: Referral, value_minor: 900, stages: [(on: "2026-01-20", stage: Lost)]),
    ],
    contracts: [
      (id: "F1", meta: (on: "2026-01-05"), title: "Support", with: "S5", through: "S4", value_minor: 1000, signed_on: "2026-01-05", from: "2026-01-05", to: "2026-12-31", notice_days: 90,
        invoices: [(on: "2026-02-01", amount_minor: 250)]),
      (id: "F2", meta: (on: "2026-01-05"), title: "Licence", value_minor: 100, signed_on: "2025-12-01", from: "2025-12-01", to: "2026-03-31", notice_days: 30),
      (id: "F3", meta: (on: "2026-01-05"), title: "Draft", value_minor: 700, from: "2026-01-05", to: "2026-04-01"),
    ],"#,
    )
}

fn account(file: &Workspace, on: chrono::NaiveDate) -> Account {
    Account::of(&Insights::of(file, on))
}

#[test]
fn the_ledger_stands_by_relationship_with_its_stages() {
    let account = account(&story(), day(2, 15));
    let rows: Vec<(Option<StakeholderId>, i64, i64, i64)> =
        account.through.iter().map(|row| (row.who, row.won_minor, row.open(), row.lost_minor)).collect();
    assert_eq!(rows, [(Some(who(4)), 0, 300, 0), (Some(who(3)), 200, 500, 0), (None, 0, 0, 900)]);
    assert_eq!((account.won_minor, account.open_minor), (200, 800));
    assert_eq!(account.through[1].open_minor, [0, 0, 500]);
    assert_eq!(account.through[0].contracts_minor, 1000);
    assert_eq!(account.proposals, [(OpportunityId::new(0, 1), 14)]);
    assert_eq!(account.references, [OpportunityId::new(0, 4)]);
    assert_eq!(account.referrals, [OpportunityId::new(0, 5)]);
}

#[test]
fn what_only_one_of_us_holds_would_leave_with_that_one() {
    let account = account(&story(), day(2, 15));
    // Cara has Ann and nobody else; Dan has a back-up.
    assert_eq!(account.single_minor, 700);
    assert_eq!((account.through[1].single_minor, account.through[1].single.as_slice()), (700, [who(1)].as_slice()));
    assert_eq!(account.through[0].single_minor, 0);
}

#[test]
fn a_renewal_is_due_from_its_notice_and_missed_after_it() {
    let file = story();
    let renewal = |on, n| {
        let account = account(&file, on);
        account.contracts.iter().find(|one| one.id == ContractId::new(0, n)).expect("a contract").renewal
    };
    assert_eq!(renewal(day(2, 15), 1), Renewal::UnderWay(OpportunityId::new(0, 3), Stage::Discussed));
    assert_eq!(renewal(day(2, 1), 1), Renewal::Later(243), "nobody talked about it then");
    // 31 March less 30 days is 1 March.
    assert_eq!(renewal(day(2, 15), 2), Renewal::Due(14));
    assert_eq!(renewal(day(3, 2), 2), Renewal::Missed(1));
    assert_eq!(renewal(day(2, 15), 3), Renewal::None, "a draft ends nothing");
    let account = account(&file, day(2, 15));
    assert_eq!(account.renewals_due().map(|one| one.id).collect::<Vec<_>>(), [ContractId::new(0, 2)]);
    assert_eq!(account.running_minor, 1100);
    let support = account.contracts.iter().find(|one| one.id == ContractId::new(0, 1)).expect("F1");
    assert_eq!((support.runs, support.invoiced_minor, support.notice), (true, 250, Some(day(10, 2))));
}

#[test]
fn penetration_is_sold_of_what_could_be_and_silence_is_neither() {
    let file = file(
        r#"offerings: [
      (id: "U1", meta: (on: "2026-01-05"), title: "Payroll", standings: [(with: "S5", on: "2026-01-05", reach: Sold), (with: "S6", on: "2026-01-05", reach: Open), (with: "S6", on: "2026-02-05", reach: InTalks)]),
      (id: "U2", meta: (on: "2026-01-05"), title: "Courses", standings: [(with: "S5", on: "2026-01-05", reach: NotAddressable)]),
    ],"#,
    );
    let now = WhiteSpace::on(&file, day(3, 1));
    assert_eq!(now.centres, [who(5), who(6)], "people do not buy, and ours not at all");
    assert_eq!((now.penetration, now.unknown, now.in_talks, now.open), (Share::new(1, 2), 1, 1, 0));
    assert_eq!(now.of_offering(OfferingId::new(0, 1)), Share::new(1, 2));
    assert_eq!(now.of_centre(who(5)), Share::new(1, 1));
    let before = WhiteSpace::on(&file, day(2, 1));
    assert_eq!((before.in_talks, before.open), (0, 1));
    assert_eq!(now.cells[&(OfferingId::new(0, 1), who(6))], (Reach::InTalks, day(2, 5)));
}

#[test]
fn what_is_said_twice_on_a_day_is_said_once() {
    let standing = |on, reach| Standing { with: who(5), on, reach };
    let mut offering = Offering {
        id: OfferingId::new(0, 1),
        meta: Meta::internal("", day(1, 5)),
        title: "Payroll".into(),
        standings: vec![standing(day(1, 5), Reach::Open)],
        note: String::new(),
    };
    offering = said(&offering, standing(day(2, 1), Reach::InTalks));
    offering = said(&offering, standing(day(2, 1), Reach::Sold));
    assert_eq!(offering.standings, [standing(day(1, 5), Reach::Open), standing(day(2, 1), Reach::Sold)]);
}

#[test]
fn a_grid_holds_ten_offerings_and_says_how_many_more_there_are() {
    let rows: String =
        (1..=12).map(|n| format!(r#"(id: "U{n}", meta: (on: "2026-01-05"), title: "Offering {n}"),"#)).collect();
    let grid = WhiteSpace::on(&file(&format!("offerings: [{rows}],")), day(2, 1));
    assert_eq!((grid.offerings.len(), grid.more, grid.unknown), (MOST_OFFERINGS, 2, 20));
}

#[test]
fn what_we_could_sell_never_reaches_the_client() {
    let mut file = story();
    let text = r#"(id: "U1", meta: (visibility: Client, on: "2026-01-05"), title: "Payroll", standings: [(with: "S5", on: "2026-01-05", reach: Open)])"#;
    file.offerings.put(ron::from_str(text).expect("an offering"));
    let mut contract = file.contracts.get(ContractId::new(0, 1)).expect("F1").clone();
    contract.meta.visibility = Visibility::Client;
    file.contracts.put(contract);
    let seen = client_view(&file);
    assert!(seen.offerings.is_empty() && seen.improvements.is_empty());
    let contract = seen.contracts.get(ContractId::new(0, 1)).expect("their own contract");
    assert_eq!((contract.through, contract.with), (None, None), "the mill is not marked for the client here");
}
