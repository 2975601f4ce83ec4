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

/// The files under `tests/files`, as payroll systems of four countries write them.
mod files {
    use super::*;
    use crate::exchange::people::columns::{PeopleField::*, check_mapping, forget_causes};
    use crate::exchange::tables::{Delimiter, Encoding, Format};

    macro_rules! file {
        ($name:literal) => {
            (&include_bytes!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/files/", $name))[..], $name)
        };
    }

    /// The whole way of a file: table, guess, people.
    fn imported((bytes, name): (&[u8], &str)) -> (Format, Vec<Option<PeopleField>>, PeopleRows) {
        let mut table = read_table(bytes, name, None).unwrap();
        forget_causes(&mut table);
        let mapping: Vec<_> = columns(&table, None).into_iter().map(|column| column.field).collect();
        check_mapping(&table.headers, &mapping).unwrap();
        let people = people_rows(&table, &mapping, today());
        (table.format, mapping, people)
    }

    fn names(rows: &PeopleRows) -> Vec<&str> {
        rows.people.iter().map(|person| person.name.as_str()).collect()
    }

    #[test]
    fn a_dutch_list_in_windows_1252() {
        let (format, mapping, rows) = imported(file!("people_nl.csv"));
        assert_eq!(format, Format::Csv { delimiter: Delimiter::Semicolon, encoding: Encoding::Windows1252 });
        let fields = [
            EmployeeNumber,
            FirstName,
            LastName,
            PreferredName,
            Pronouns,
            Languages,
            Team,
            Position,
            Joined,
            Left,
            WeeklyHours,
            Manager,
        ];
        assert_eq!(mapping.iter().flatten().copied().collect::<Vec<_>>(), fields);
        assert_eq!(rows.problems, []);
        assert_eq!(
            names(&rows),
            [
                "Noor Hoekstra",
                "Daniël Visser",
                "Elif Demir",
                "Zoë van 't Hof",
                "Lars van den Berg",
                "Renée de Wit",
                "Sjoerd Wiersma"
            ]
        );
        let zoe = &rows.people[3];
        assert_eq!(
            (zoe.joined, zoe.weekly_minutes, zoe.manager.as_str()),
            (Some(day("2019-02-01")), Some(1725), "Noor Hoekstra")
        );
        assert_eq!((rows.people[4].left, rows.people[5].left), (None, Some(day("2026-09-30"))));
        assert!(!format!("{rows:?}").contains("MAGNIETGELEZEN"));
    }

    #[test]
    fn an_english_list() {
        let (format, mapping, rows) = imported(file!("people_en.csv"));
        assert_eq!(format, Format::Csv { delimiter: Delimiter::Comma, encoding: Encoding::Utf8 });
        assert!(mapping.iter().all(Option::is_some));
        assert_eq!(rows.problems, []);
        assert_eq!(
            names(&rows),
            [
                "Alice Ashdown",
                "Benjamin Barlow",
                "Maya O'Malley",
                "Charlotte Calloway",
                "Dylan Denham",
                "Rory Whitlock"
            ]
        );
        assert_eq!(rows.people[0].joined, Some(day("2016-02-29")));
    }

    #[test]
    fn a_norwegian_list_with_a_byte_order_mark() {
        let (_, mapping, rows) = imported(file!("people_no.csv"));
        assert!(mapping.contains(&Some(Fte)) && mapping.iter().all(Option::is_some));
        assert_eq!(rows.problems, []);
        assert_eq!(names(&rows), ["Ragnhild Grønning", "Øyvind Ødegård", "Åse Åsheim", "Håkon Myhre", "Marte Fjeld"]);
        assert_eq!((rows.people[3].joined, rows.people[1].fte_points), (Some(day("2020-12-01")), Some(8000)));
    }

    #[test]
    fn a_german_list_under_a_title() {
        let (_, mapping, rows) = imported(file!("people_de.csv"));
        assert_eq!(mapping[1..3], [Some(LastName), Some(FirstName)], "Name beside Vorname is the last name");
        assert_eq!(rows.problems, []);
        assert_eq!(names(&rows), ["Jürgen Schäfer", "Sabine Weiß", "Lukas Göbel", "Ulrike Oberländer", "Deniz Yıldız"]);
        assert_eq!((rows.people[2].joined, rows.people[2].weekly_minutes), (Some(day("2024-03-03")), Some(2310)));
        assert_eq!(rows.people[3].weekly_minutes, Some(1470));
    }

    #[test]
    fn a_workbook() {
        let (format, mapping, rows) = imported(file!("people.xlsx"));
        assert_eq!((format, mapping.iter().filter(|field| field.is_none()).count()), (Format::Xlsx, 1));
        assert_eq!(rows.problems, []);
        assert_eq!(names(&rows), ["Kinga Nowicki", "Murat Aksoy", "Layla El Amrani", "Paweł Zając", "Inger Røed"]);
        let inger = &rows.people[4];
        assert_eq!(
            (inger.employee_number.as_str(), inger.joined, inger.left),
            ("605", Some(day("2022-07-04")), Some(day("2026-08-31")))
        );
        assert_eq!((inger.weekly_minutes, inger.fte_points), (Some(1680), Some(7778)));
        assert!(!format!("{rows:?}").contains("PLANTEDREASON"));
    }

    #[test]
    fn a_broken_list_tells_each_line_and_keeps_the_good_ones() {
        let (_, _, rows) = imported(file!("people_broken.csv"));
        assert_eq!(names(&rows), ["Grace Garrick", "Harry Hartwell"]);
        let lines: Vec<_> = rows.problems.iter().map(|problem| problem.line).collect();
        assert_eq!(lines, [3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
    }
}
