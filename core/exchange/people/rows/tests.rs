use super::*;
use crate::exchange::people::columns::columns;
use crate::exchange::tables::read_table;
use proptest::prelude::*;

fn today() -> NaiveDate {
    day("2026-11-23")
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// Reads a CSV with the mapping that its headers suggest.
fn read(csv: &str) -> PeopleRows {
    let table = read_table(csv.as_bytes(), "people.csv", None).unwrap();
    let mapping: Vec<_> = columns(&table, None).into_iter().map(|column| column.field).collect();
    people_rows(&table, &mapping, today())
}

fn problems(csv: &str) -> Vec<(usize, String, RowProblemKind)> {
    read(csv).problems.into_iter().map(|problem| (problem.line, problem.column, problem.kind)).collect()
}

#[test]
fn a_row_gives_a_whole_person() {
    let read = read(
        "Personeelsnr.;Naam;Roepnaam;Voornaamwoorden;Talen;Team;Functie;In dienst;Uit dienst;Uren;Deeltijdfactor;Leidinggevende\n\
         0042;\"Berg, Lars van den\";Lars;hij/hem;nl/en;Noord;Agent;01-04-2023;;32,5;0,8;Hoekstra, Noor\n",
    );
    assert_eq!(read.problems, []);
    assert_eq!(
        read.people,
        [PersonRow {
            line: 2,
            name: "Lars van den Berg".into(),
            preferred_name: "Lars".into(),
            pronouns: "hij/hem".into(),
            employee_number: "0042".into(),
            languages: "nl, en".into(),
            joined: Some(day("2023-04-01")),
            left: None,
            team: "Noord".into(),
            position: "Agent".into(),
            weekly_minutes: Some(1950),
            fte_points: Some(8000),
            manager: "Noor Hoekstra".into(),
        }]
    );
}

#[test]
fn first_and_last_name_are_joined_with_what_stands_between() {
    let read = read("Voornaam;Tussenvoegsel;Achternaam\nLars;van den;Berg\nElif;;Demir\nCher;;\n");
    let names: Vec<_> = read.people.iter().map(|person| person.name.as_str()).collect();
    assert_eq!(names, ["Lars van den Berg", "Elif Demir", "Cher"]);
}

#[test]
fn the_order_of_day_and_month_is_that_of_the_column() {
    let read = read("Name,Start date\nDaan,03/04/2023\nElif,12/31/2022\n");
    assert_eq!(
        read.people.iter().map(|person| person.joined).collect::<Vec<_>>(),
        [Some(day("2023-03-04")), Some(day("2022-12-31"))]
    );
}

#[test]
fn no_end_and_a_dash_are_nothing() {
    let read = read("Name;Joined;Left;Hours\nDaan;2023-04-01;31.12.9999;-\n");
    assert_eq!((read.people.len(), read.people[0].left, read.people[0].weekly_minutes), (1, None, None));
}

#[test]
fn each_problem_is_told_at_its_line_and_column() {
    use RowProblemKind::*;
    let csv = "Nr;Name;Joined;Left;Hours;FTE\n\
               7;;2023-04-01;;32;1\n\
               8;Daan;2023-04-31;;32;1\n\
               9;Elif;2023-04-01;2022-04-01;32;1\n\
               10;Gijs;2023-04-01;;full time;1\n\
               11;Mei;2023-04-01;;320;1\n\
               12;Bram;2023-04-01;;32;most\n\
               8;Lars;2023-04-01;;32;1\n\
               13;Sanne\n\
               14;Ha\u{7}nna;2023-04-01;;32;1\n\
               15;Frida;2023-04-01;;32;0,9\n";
    let at = |line, column: &str, kind| (line, column.to_owned(), kind);
    assert_eq!(
        problems(csv),
        [
            at(2, "Name", NoName),
            at(3, "Joined", NotADate("2023-04-31".into())),
            at(4, "Left", LeftBeforeJoined { joined: day("2023-04-01"), left: day("2022-04-01") }),
            at(5, "Hours", NotHours("full time".into())),
            at(6, "Hours", TooManyHours(320)),
            at(7, "FTE", NotAPart("most".into())),
            at(8, "Nr", NumberTwice { number: "8".into(), line: 3 }),
            at(9, "", Ragged(FaultKind::TooFewCells { cells: 2, headers: 6 })),
            at(10, "Name", OddCharacter),
        ]
    );
    assert_eq!(read(csv).people.iter().map(|person| person.name.as_str()).collect::<Vec<_>>(), ["Frida"]);
}

#[test]
fn a_name_has_a_limit() {
    let name = |length: usize| format!("Name;Team\n{};Noord\n", "é".repeat(length));
    assert_eq!(read(&name(MAX_NAME)).people.len(), 1);
    assert_eq!(problems(&name(MAX_NAME + 1)), [(2, "Name".to_owned(), RowProblemKind::TooLong { limit: MAX_NAME })]);
    let halves = format!("First name;Last name\n{0};{0}\n", "x".repeat(150));
    assert_eq!(problems(&halves).len(), 1);
}

#[test]
fn a_cause_is_not_read_even_when_it_is_mapped() {
    let table = read_table(b"Name;Absence reason\nDaan;PLANTED\n", "people.csv", None).unwrap();
    let read = people_rows(&table, &[Some(PeopleField::Name), Some(PeopleField::Position)], today());
    assert!(!format!("{read:?}").contains("PLANTED"));
}

#[test]
fn every_problem_has_a_sentence() {
    let kinds = read("Nr;Name;Joined;Left;Hours;FTE\n7;;x;;y;z\n").problems;
    assert!(kinds.iter().all(|problem| problem.message().key.starts_with("import-row-")));
}

proptest! {
    #[test]
    fn any_rows_are_people_or_problems(rows in prop::collection::vec(prop::collection::vec("[\\PC&&[^;\"]]{0,12}", 8), 1..6)) {
        let mut csv = "Nr;Name;First name;Joined;Left;Hours;FTE;Languages\n".to_owned();
        rows.iter().for_each(|row| csv.push_str(&format!("{}\n", row.join(";"))));
        let table = read_table(csv.as_bytes(), "people.csv", None).unwrap();
        use PeopleField::*;
        let mapping = [EmployeeNumber, Name, FirstName, Joined, Left, WeeklyHours, Fte, Languages].map(Some);
        let read = people_rows(&table, &mapping, today());
        for row in &table.rows {
            let person = read.people.iter().any(|person| person.line == row.line);
            let problem = read.problems.iter().any(|problem| problem.line == row.line);
            prop_assert!(person != problem, "line {} is one of the two", row.line);
        }
    }
}
