use proptest::prelude::*;
use uuid::Uuid;

use super::*;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn person(number: u128) -> PersonId {
    PersonId(Uuid::from_u128(number))
}

/// A line of Elif's; an empty day is an open end.
fn row(line: usize, title: &str, from: &str, to: &str) -> HistoryRow {
    HistoryRow {
        line,
        person: Some(person(1)),
        name: "Elif Demir".to_owned(),
        title: title.to_owned(),
        from: day(from),
        to: (!to.is_empty()).then(|| day(to)),
        duties: None,
    }
}

fn worked(position: &str, from: &str, to: &str) -> WorkedAs {
    WorkedAs {
        person: person(1),
        position: position.to_owned(),
        kind: AssignmentKind::Substantive,
        from: day(from),
        to: (!to.is_empty()).then(|| day(to)),
    }
}

fn found(rows: &[HistoryRow], ledger: &[WorkedAs]) -> Vec<HistoryDifference> {
    compare(rows, ledger, day("2024-01-01"))
}

fn findings(rows: &[HistoryRow], ledger: &[WorkedAs]) -> Vec<HistoryFinding> {
    found(rows, ledger).into_iter().map(|difference| difference.finding).collect()
}

#[test]
fn two_lists_that_say_the_same_differ_in_nothing() {
    let rows = [row(2, "Agent", "2024-01-01", "2025-03-31"), row(3, "SENIOR agent ", "2025-04-01", "")];
    let ledger = [worked("agent", "2024-01-01", "2025-03-31"), worked("Senior Agent", "2025-04-01", "")];
    assert_eq!(found(&rows, &ledger), []);
}

#[test]
fn a_title_without_duties_is_found() {
    let rows = [row(2, "Agent", "2024-01-01", "2025-03-31"), row(3, "Coach", "2025-04-01", "")];
    let found = found(&rows, &[worked("Agent", "2024-01-01", "")]);
    let on_paper = &found[1];
    assert_eq!(found.len(), 2, "the work as an agent went on, too: {found:?}");
    assert_eq!(found[0].finding, HistoryFinding::EndsElse);
    assert_eq!((found[0].from, found[0].to), (Some(day("2025-03-31")), None));
    assert_eq!((on_paper.finding, on_paper.title.as_str()), (HistoryFinding::TitleWithoutDuties, "Coach"));
    assert_eq!((on_paper.from, on_paper.to), (Some(day("2025-04-01")), None));
    assert_eq!(on_paper.lines, [3]);
}

#[test]
fn duties_without_a_title_are_found_and_say_how_the_job_is_filled() {
    let acting = WorkedAs { kind: AssignmentKind::Acting, ..worked("Team leader", "2025-06-01", "2025-11-30") };
    let found = found(&[row(2, "Agent", "2024-01-01", "")], &[worked("Agent", "2024-01-01", ""), acting]);
    let [unwritten] = found.as_slice() else { panic!("{found:?}") };
    assert_eq!((unwritten.finding, unwritten.kind), (HistoryFinding::DutiesWithoutTitle, Some(AssignmentKind::Acting)));
    assert_eq!((unwritten.title.as_str(), unwritten.lines.len()), ("Team leader", 0));
}

#[test]
fn an_empty_cell_in_a_column_of_duties_is_a_title_without_duties() {
    let with = |title: &str, duties: &str| {
        let row = HistoryRow { duties: Some(duties.to_owned()), ..row(2, title, "2024-01-01", "") };
        findings(&[row], &[])
    };
    assert_eq!(with("", "Two listening talks a week"), [HistoryFinding::DutiesWithoutTitle]);
    assert!(with("Coach", " ").contains(&HistoryFinding::TitleWithoutDuties));
    let whole = HistoryRow { duties: Some("Listens".to_owned()), ..row(2, "Coach", "2024-01-01", "") };
    assert_eq!(findings(&[whole], &[worked("Coach", "2024-01-01", "")]), []);
}

#[test]
fn a_first_day_that_differs_by_one_day_is_found() {
    let begins = |from| findings(&[row(2, "Coach", "2025-04-01", "")], &[worked("Coach", from, "")]);
    assert_eq!(begins("2025-03-31"), [HistoryFinding::BeginsElse]);
    assert_eq!(begins("2025-04-01"), []);
    assert_eq!(begins("2025-04-02"), [HistoryFinding::BeginsElse]);
}

#[test]
fn a_last_day_that_differs_by_one_day_is_found_with_both_days() {
    let ends = |to| found(&[row(2, "Coach", "2025-04-01", "2025-09-30")], &[worked("Coach", "2025-04-01", to)]);
    assert_eq!(ends("2025-09-30"), []);
    for to in ["2025-09-29", "2025-10-01"] {
        let found = ends(to);
        assert_eq!(found[0].finding, HistoryFinding::EndsElse);
        assert_eq!((found[0].from, found[0].to), (Some(day("2025-09-30")), Some(day(to))), "file, ledger");
    }
}

#[test]
fn two_titles_on_one_day_overlap_and_on_following_days_they_do_not() {
    let second = |from| {
        let rows = [row(2, "Agent", "2024-01-01", "2025-03-31"), row(3, "Coach", from, "")];
        found(&rows, &[worked("Agent", "2024-01-01", "2025-03-31"), worked("Coach", from, "")])
    };
    assert_eq!(second("2025-04-01"), []);
    let both = second("2025-03-31");
    assert_eq!((both[0].finding, both[0].lines.clone()), (HistoryFinding::Overlap, vec![2, 3]));
    assert_eq!((both[0].from, both[0].to), (Some(day("2025-03-31")), Some(day("2025-03-31"))));
}

#[test]
fn a_day_without_a_title_is_a_gap() {
    let rows = [row(2, "Agent", "2024-01-01", "2025-03-31"), row(3, "Coach", "2025-04-02", "")];
    let found = found(&rows, &[worked("Agent", "2024-01-01", "2025-03-31"), worked("Coach", "2025-04-02", "")]);
    let [gap] = found.as_slice() else { panic!("{found:?}") };
    assert_eq!((gap.finding, gap.lines.clone()), (HistoryFinding::Gap, vec![2, 3]));
    assert_eq!((gap.from, gap.to), (Some(day("2025-04-01")), Some(day("2025-04-01"))));
}

#[test]
fn a_short_title_within_a_long_one_hides_no_gap_and_makes_none() {
    let rows = [
        row(2, "Agent", "2024-01-01", "2025-12-31"),
        row(3, "Trainer", "2024-06-01", "2024-06-30"),
        row(4, "Coach", "2026-01-01", ""),
    ];
    let ledger: Vec<WorkedAs> = [
        worked("Agent", "2024-01-01", "2025-12-31"),
        worked("Trainer", "2024-06-01", "2024-06-30"),
        worked("Coach", "2026-01-01", ""),
    ]
    .into();
    assert_eq!(findings(&rows, &ledger), [HistoryFinding::Overlap]);
}

#[test]
fn rows_of_one_position_that_follow_each_other_are_one() {
    let ledger = [
        worked("Agent", "2024-01-01", "2024-06-30"),
        worked("Agent", "2024-07-01", "2025-03-31"),
        worked("Agent", "2025-04-01", ""),
    ];
    assert_eq!(found(&[row(2, "Agent", "2024-01-01", "")], &ledger), []);
}

#[test]
fn the_days_somebody_was_pulled_away_from_a_title_are_named() {
    let ledger = [
        worked("Coach", "2025-04-01", "2025-06-30"),
        worked("Agent", "2025-07-01", "2025-09-30"),
        worked("Coach", "2025-10-01", ""),
    ];
    let found = found(&[row(2, "Coach", "2025-04-01", "")], &ledger);
    let days = (Some(day("2025-07-01")), Some(day("2025-09-30")));
    let told: Vec<_> = found.iter().map(|one| (one.finding, one.title.as_str(), (one.from, one.to))).collect();
    assert_eq!(
        told,
        [(HistoryFinding::TitleWithoutDuties, "Coach", days), (HistoryFinding::DutiesWithoutTitle, "Agent", days)]
    );
}

#[test]
fn before_the_ledger_began_silence_is_no_contradiction() {
    let rows = [row(2, "Trainee", "2019-01-01", "2021-12-31"), row(3, "Agent", "2022-01-01", "")];
    assert_eq!(found(&rows, &[worked("Agent", "2024-01-01", "")]), [], "the ledger began on that day");
    let late = findings(&rows, &[worked("Agent", "2024-01-02", "")]);
    assert_eq!(late, [HistoryFinding::BeginsElse], "it had begun, and there was nothing on its first day");
}

#[test]
fn somebody_whom_nobody_knows_and_a_line_that_runs_backwards_are_told() {
    let nobody = HistoryRow { person: None, ..row(2, "Agent", "2024-01-01", "") };
    let backwards = row(3, "Agent", "2024-02-01", "2024-01-31");
    let expected = [HistoryFinding::UnknownPerson, HistoryFinding::EndsBeforeItBegins];
    assert_eq!(findings(&[nobody, backwards], &[]), expected);
    assert_eq!(findings(&[row(3, "Agent", "2024-02-01", "2024-02-01")], &[]), [HistoryFinding::TitleWithoutDuties]);
}

#[test]
fn whoever_the_file_does_not_name_is_not_what_it_is_about() {
    let other = WorkedAs { person: person(2), ..worked("Agent", "2024-01-01", "") };
    let rows = [row(2, "Agent", "2024-01-01", "")];
    assert_eq!(found(&rows, &[worked("Agent", "2024-01-01", ""), other]), []);
}

type Drawn = (u128, usize, i64, Option<i64>);

fn drawn() -> impl Strategy<Value = Vec<Drawn>> {
    proptest::collection::vec((1_u128..3, 0_usize..3, 0_i64..60, proptest::option::of(0_i64..90)), 0..8)
}

fn title(at: usize) -> String {
    ["Agent", "Coach", "Planner"][at].to_owned()
}

fn on(days: i64) -> NaiveDate {
    plus_days(day("2024-01-01"), days)
}

fn rows_of(drawn: &[Drawn]) -> Vec<HistoryRow> {
    let row = |(at, (who, what, from, to)): (usize, &Drawn)| HistoryRow {
        line: at + 2,
        person: Some(person(*who)),
        name: String::new(),
        title: title(*what),
        from: on(*from),
        to: to.map(on),
        duties: None,
    };
    drawn.iter().enumerate().map(row).collect()
}

fn work_of(drawn: &[Drawn]) -> Vec<WorkedAs> {
    let work = |(who, what, from, to): &Drawn| WorkedAs {
        person: person(*who),
        position: title(*what),
        kind: AssignmentKind::Substantive,
        from: on(*from),
        to: to.map(on),
    };
    drawn.iter().map(work).collect()
}

proptest! {
    #[test]
    fn a_list_beside_itself_differs_only_from_itself(drawn in drawn()) {
        let found = found(&rows_of(&drawn), &work_of(&drawn));
        let within = [HistoryFinding::Overlap, HistoryFinding::Gap, HistoryFinding::EndsBeforeItBegins];
        prop_assert!(found.iter().all(|difference| within.contains(&difference.finding)), "{found:?}");
    }

    #[test]
    fn any_two_lists_are_compared_and_every_line_named_is_there(one in drawn(), other in drawn(), since in -10_i64..100) {
        let (rows, work) = (rows_of(&one), work_of(&other));
        for difference in compare(&rows, &work, on(since)) {
            prop_assert!(difference.lines.iter().all(|line| rows.iter().any(|row| row.line == *line)));
            let differ = matches!(difference.finding, HistoryFinding::BeginsElse | HistoryFinding::EndsElse);
            prop_assert!(!differ || difference.from != difference.to);
            let known = rows.iter().any(|row| row.person == difference.person);
            prop_assert!(known, "nothing is said of whom the file does not name");
        }
    }
}
