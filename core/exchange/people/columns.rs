//! What the columns of a list of people mean, guessed from their headers in English, Dutch, Norwegian and German.
//!
//! Columns that tell why somebody was away, or anything else about health, are never read: employers here may not keep
//! that, even when it is offered. [`forget_causes`] empties them right after the file is read, and neither the preview
//! nor the import looks at them again.

mod synonyms;

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use ts_rs::TS;

use crate::dates::looks_like_day;
use crate::error::Message;
use crate::exchange::tables::{Cell, Table};
use crate::fold::fold;
use crate::hours::{parse_full_time_part, parse_hours};

use synonyms::{CAUSE_STEMS, CAUSE_WORDS, SYNONYMS, WHOLE_ONLY};

/// How many first values of a column the preview shows.
const SHOWN_SAMPLES: usize = 5;
/// How many rows the guess looks at.
const GUESS_ROWS: usize = 50;

/// What a column of a list of people can hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum PeopleField {
    Name,
    FirstName,
    LastName,
    PreferredName,
    Pronouns,
    EmployeeNumber,
    Languages,
    Joined,
    Left,
    Team,
    Position,
    WeeklyHours,
    Fte,
    Manager,
}

/// A column as the preview shows it.
#[derive(Clone, Debug, PartialEq)]
pub struct Column {
    pub header: String,
    pub field: Option<PeopleField>,
    /// Its first values; none for a dropped column.
    pub samples: Vec<String>,
    /// It is about a cause or health, and never read.
    pub dropped: bool,
}

/// The columns of a table, with the given mapping or, without one, a guess.
pub fn columns(table: &Table, mapping: Option<&[Option<PeopleField>]>) -> Vec<Column> {
    let guessed = guess(&table.headers, &samples(table));
    let fields = mapping.unwrap_or(&guessed);
    let column = |(at, header): (usize, &String)| {
        let dropped = is_cause(header);
        let values = table.rows.iter().map(|row| row.cell(at)).filter(|cell| !cell.is_empty()).take(SHOWN_SAMPLES);
        Column {
            header: header.clone(),
            field: fields.get(at).copied().flatten().filter(|_| !dropped),
            samples: if dropped { Vec::new() } else { values.map(Cell::text).collect() },
            dropped,
        }
    };
    table.headers.iter().enumerate().map(column).collect()
}

/// Empties the columns that tell a cause, so that nothing after this can read them.
pub fn forget_causes(table: &mut Table) {
    for (at, _) in table.headers.iter().enumerate().filter(|(_, header)| is_cause(header)) {
        table.rows.iter_mut().filter_map(|row| row.cells.get_mut(at)).for_each(|cell| *cell = Cell::Empty);
    }
}

/// Whether a column tells why somebody was away, or anything about health.
pub fn is_cause(header: &str) -> bool {
    let header = normal(header);
    CAUSE_STEMS.iter().any(|stem| header.contains(stem)) || header.split(' ').any(|word| CAUSE_WORDS.contains(&word))
}

/// What a set of headers is remembered by: the same whatever their case and punctuation, different in another order.
pub fn fingerprint(headers: &[String]) -> String {
    let normal = headers.iter().map(|header| normal(header)).collect::<Vec<_>>().join("\n");
    Sha256::digest(normal.as_bytes()).iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Why a mapping can't be used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum MappingError {
    /// The mapping was made for a table with another number of columns.
    OtherTable,
    NoName,
    /// Two columns go to the same field; the header of the second.
    Twice(String),
    /// A column that is never read; its header.
    Cause(String),
}

impl MappingError {
    pub fn message(&self) -> Message {
        match self {
            MappingError::OtherTable => Message::new("import-mapping-other-table"),
            MappingError::NoName => Message::new("import-mapping-no-name"),
            MappingError::Twice(header) => Message::new("import-mapping-twice").with("column", header.as_str()),
            MappingError::Cause(header) => Message::new("import-mapping-cause").with("column", header.as_str()),
        }
    }
}

/// Checks a mapping before people are read with it.
pub fn check_mapping(headers: &[String], mapping: &[Option<PeopleField>]) -> Result<(), MappingError> {
    if headers.len() != mapping.len() {
        return Err(MappingError::OtherTable);
    }
    let mut seen = Vec::new();
    for (header, field) in headers.iter().zip(mapping) {
        let Some(field) = field else { continue };
        if is_cause(header) {
            return Err(MappingError::Cause(header.clone()));
        }
        if seen.contains(field) {
            return Err(MappingError::Twice(header.clone()));
        }
        seen.push(*field);
    }
    let named =
        [PeopleField::Name, PeopleField::FirstName, PeopleField::LastName].iter().any(|field| seen.contains(field));
    if named { Ok(()) } else { Err(MappingError::NoName) }
}

/// Guesses what each column holds. `samples` are the values of each column, row by row, with empty ones kept. No field is
/// guessed twice; a column whose values don't fit its header is left alone.
pub fn guess(headers: &[String], samples: &[Vec<String>]) -> Vec<Option<PeopleField>> {
    let of = |column: usize| samples.get(column).map(Vec::as_slice).unwrap_or_default();
    let mut candidates: Vec<(Match, usize, PeopleField)> = Vec::new();
    for (column, header) in headers.iter().enumerate().filter(|(_, header)| !is_cause(header)) {
        for (field, words) in SYNONYMS {
            let field =
                if *field == PeopleField::WeeklyHours && all_parts(of(column)) { PeopleField::Fte } else { *field };
            if let Some(found) = Match::of(&normal(header), words)
                && fits(field, of(column))
            {
                candidates.push((found, column, field));
            }
        }
    }
    // The best match first; of two equal ones the column further left.
    candidates.sort_by(|(a, left, _), (b, right, _)| b.cmp(a).then(left.cmp(right)));
    let mut guessed = vec![None; headers.len()];
    for (_, column, field) in candidates {
        if guessed.contains(&Some(field)) {
            continue;
        }
        if let Some(place @ None) = guessed.get_mut(column) {
            *place = Some(field);
        }
    }
    name_beside_first_name(&mut guessed, of);
    guessed
}

/// "Naam" beside "Voornaam", and "Name" beside "Vorname", are mostly the last name alone.
fn name_beside_first_name<'a>(guessed: &mut [Option<PeopleField>], samples: impl Fn(usize) -> &'a [String]) {
    let place = |field| guessed.iter().position(|guess| *guess == Some(field));
    let (Some(name), Some(first), None) =
        (place(PeopleField::Name), place(PeopleField::FirstName), place(PeopleField::LastName))
    else {
        return;
    };
    let whole = samples(name)
        .iter()
        .zip(samples(first))
        .any(|(name, first)| !first.trim().is_empty() && fold(name).contains(&fold(first.trim())));
    if let (false, Some(place)) = (whole, guessed.get_mut(name)) {
        *place = Some(PeopleField::LastName);
    }
}

/// How well a header matches a word for a field: whole headers before parts of headers; of whole ones the usual word
/// before the less usual, of parts the longer before the shorter.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Match {
    Part { length: usize },
    Whole { usual: usize },
}

impl Match {
    fn of(header: &str, words: &[&str]) -> Option<Match> {
        if let Some(place) = words.iter().position(|word| header == *word) {
            return Some(Match::Whole { usual: words.len() - place });
        }
        // "Contract start date" ends with its word, "Hours per week (2026)" begins with it. Short words match only whole,
        // for a "company name" is no name, and words by themselves only at the end: "contract start" is no contract.
        let begins =
            |word: &&&str| word.contains(' ') && header.strip_prefix(**word).is_some_and(|rest| rest.starts_with(' '));
        let ends = |word: &&&str| header.strip_suffix(**word).is_some_and(|rest| rest.ends_with(' '));
        let parts = words
            .iter()
            .filter(|word| word.len() > 5 && !WHOLE_ONLY.contains(word))
            .filter(|word| begins(word) || ends(word));
        parts.map(|word| Match::Part { length: word.len() }).max()
    }
}

/// Whether most values of a column can be what the field holds.
fn fits(field: PeopleField, samples: &[String]) -> bool {
    let filled: Vec<&str> = samples.iter().map(|sample| sample.trim()).filter(|sample| !sample.is_empty()).collect();
    let most = |good: fn(&str) -> bool| filled.iter().filter(|sample| good(sample)).count() * 2 >= filled.len();
    match field {
        PeopleField::Joined | PeopleField::Left => most(looks_like_day),
        PeopleField::WeeklyHours => most(|sample| parse_hours(sample).is_some()),
        PeopleField::Fte => most(|sample| parse_full_time_part(sample).is_some()),
        PeopleField::EmployeeNumber => {
            // A column that only counts 1, 2, 3 numbers the lines and not the people.
            let counts =
                filled.len() > 2 && filled.iter().enumerate().all(|(at, sample)| **sample == (at + 1).to_string());
            !counts && most(|sample| sample.chars().count() <= 40 && !looks_like_day(sample))
        }
        _ => most(|sample| sample.chars().any(char::is_alphabetic)),
    }
}

/// Whether all values are parts of full time such as 0,8, under a header that says hours or only "contract".
fn all_parts(samples: &[String]) -> bool {
    let mut filled = samples.iter().map(|sample| sample.trim()).filter(|sample| !sample.is_empty()).peekable();
    filled.peek().is_some()
        && filled.all(|sample| parse_hours(sample).is_some_and(|minutes| (1..=90).contains(&minutes)))
}

fn samples(table: &Table) -> Vec<Vec<String>> {
    let column = |at| table.rows.iter().take(GUESS_ROWS).map(|row| row.cell(at).text()).collect();
    (0..table.headers.len()).map(column).collect()
}

/// A header in lower case, without accents and punctuation: "Employee No." and "employee-no" are the same.
pub(in crate::exchange) fn normal(header: &str) -> String {
    let folded = fold(header);
    folded.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::PeopleField::*;
    use super::*;
    use crate::exchange::tables::read_table;
    use proptest::prelude::*;

    fn guessed(csv: &str) -> Vec<Option<PeopleField>> {
        let table = read_table(csv.as_bytes(), "people.csv", None).unwrap();
        columns(&table, None).into_iter().map(|column| column.field).collect()
    }

    #[test]
    fn headers_are_known_in_four_languages() {
        assert_eq!(
            guessed(
                "Employee No.;Full name;Known as;Pronouns;Team;Job title;Start date;Hours per week;Line manager;Languages\n"
            ),
            [EmployeeNumber, Name, PreferredName, Pronouns, Team, Position, Joined, WeeklyHours, Manager, Languages]
                .map(Some)
        );
        assert_eq!(
            guessed(
                "Personeelsnr.;Voornaam;Achternaam;Roepnaam;Afdeling;Functie;Datum in dienst;Datum uit dienst;Uren per week;Leidinggevende\n"
            ),
            [EmployeeNumber, FirstName, LastName, PreferredName, Team, Position, Joined, Left, WeeklyHours, Manager]
                .map(Some)
        );
        assert_eq!(
            guessed(
                "Ansattnummer;Fornavn;Etternavn;Avdeling;Stilling;Ansatt fra;Sluttdato;Stillingsprosent;Nærmeste leder;Språk\n"
            ),
            [EmployeeNumber, FirstName, LastName, Team, Position, Joined, Left, Fte, Manager, Languages].map(Some)
        );
        assert_eq!(
            guessed(
                "Personal-Nr.;Name;Vorname;Abteilung;Funktion;Eintrittsdatum;Austritt;Wochenstunden;Vorgesetzte/r;Sprachen\n"
            ),
            [EmployeeNumber, LastName, FirstName, Team, Position, Joined, Left, WeeklyHours, Manager, Languages]
                .map(Some)
        );
    }

    #[test]
    fn the_values_can_overrule_the_header() {
        assert_eq!(guessed("Name;Contract\nDaan;0,8\nElif;1\n"), [Some(Name), Some(Fte)]);
        assert_eq!(guessed("Name;Contract\nDaan;32\nElif;36\n"), [Some(Name), Some(WeeklyHours)]);
        assert_eq!(guessed("Name;Contract\nDaan;permanent\nElif;temporary\n"), [Some(Name), None]);
        assert_eq!(guessed("Nr;Name\n1;Daan\n2;Elif\n3;Gijs\n"), [None, Some(Name)], "it numbers the lines");
        assert_eq!(guessed("Nr;Name\n1042;Daan\n1043;Elif\n1050;Gijs\n"), [Some(EmployeeNumber), Some(Name)]);
        assert_eq!(guessed("Naam;Voornaam\nDaan Visser;Daan\n"), [Some(Name), Some(FirstName)]);
        assert_eq!(guessed("Naam;Voornaam\nVisser;Daan\n"), [Some(LastName), Some(FirstName)]);
    }

    #[test]
    fn no_field_is_guessed_twice_and_the_better_header_wins() {
        assert_eq!(guessed("Team code;Team;Department\n"), [None, Some(Team), None]);
        assert_eq!(guessed("Contract start date;Start date\n"), [None, Some(Joined)]);
        assert_eq!(guessed("Contract start date;Date of birth\n"), [Some(Joined), None]);
        assert_eq!(guessed("Hours per week (2026);Employee name\n"), [Some(WeeklyHours), Some(Name)]);
        assert_eq!(guessed("Company name;Phone number;E-mail\n"), [None, None, None]);
        assert_eq!(guessed("Fødselsnummer;BSN;Personnummer\n"), [None, None, None]);
    }

    #[test]
    fn columns_about_causes_are_never_read() {
        for header in [
            "Reason",
            "Absence reason",
            "Sick days",
            "Illness",
            "Diagnosis",
            "Medical notes",
            "Health",
            "Reden",
            "Ziekte",
            "Verzuim reden",
            "Verzuimreden",
            "Diagnose",
            "Arbeidsongeschikt %",
            "Sykdom",
            "Sykefravær",
            "Årsak",
            "Fraværsårsak",
            "Sykmeldt",
            "Krankheit",
            "Krankmeldung",
            "Grund",
            "Abwesenheitsgrund",
            "AU-Tage",
            "Schwerbehinderung",
        ] {
            assert!(is_cause(header), "{header}");
        }
        for header in [
            "Name",
            "Team",
            "Grundgehalt",
            "Absent from",
            "Leave balance",
            "Position",
            "Afdeling",
            "Musikk",
            "Region",
            "Aus",
        ] {
            assert!(!is_cause(header) || header == "{header}");
        }
        let mut table = read_table(b"Name;Verzuimreden\nDaan;PLANTED\n", "people.csv", None).unwrap();
        let shown = columns(&table, Some(&[Some(Name), Some(Position)]));
        assert_eq!((shown[1].field, shown[1].dropped, shown[1].samples.len()), (None, true, 0));
        forget_causes(&mut table);
        assert!(!format!("{table:?}").contains("PLANTED"));
        assert_eq!(
            check_mapping(&table.headers, &[Some(Name), Some(Position)]),
            Err(MappingError::Cause("Verzuimreden".into()))
        );
    }

    #[test]
    fn a_mapping_needs_a_name_and_each_field_once() {
        let headers = ["A", "B"].map(String::from);
        assert_eq!(check_mapping(&headers, &[Some(Name), None]), Ok(()));
        assert_eq!(check_mapping(&headers, &[Some(LastName), Some(FirstName)]), Ok(()));
        assert_eq!(check_mapping(&headers, &[Some(Team), None]), Err(MappingError::NoName));
        assert_eq!(check_mapping(&headers, &[Some(Name), Some(Name)]), Err(MappingError::Twice("B".into())));
        assert_eq!(check_mapping(&headers, &[Some(Name)]), Err(MappingError::OtherTable));
    }

    #[test]
    fn the_fingerprint_sees_through_case_and_punctuation_but_not_order() {
        let of = |headers: &[&str]| fingerprint(&headers.iter().map(|header| header.to_string()).collect::<Vec<_>>());
        assert_eq!(of(&["Employee No.", "Årsak"]), of(&["employee-no", "arsak"]));
        assert_ne!(of(&["Name", "Team"]), of(&["Team", "Name"]));
        assert_ne!(of(&["Name", "Team"]), of(&["Name Team"]));
    }

    #[test]
    fn the_words_of_the_wire_are_those_of_the_contract() {
        let words = serde_json::to_string(&[Name, FirstName, EmployeeNumber, WeeklyHours, Fte]).unwrap();
        assert_eq!(words, r#"["name","first_name","employee_number","weekly_hours","fte"]"#);
    }

    proptest! {
        #[test]
        fn no_guess_ever_uses_a_field_twice(headers in prop::collection::vec(prop::sample::select(
            SYNONYMS.iter().flat_map(|(_, words)| words.iter()).map(|word| word.to_string()).collect::<Vec<_>>()
        ), 0..20)) {
            let mut fields: Vec<_> = guess(&headers, &[]).into_iter().flatten().map(|field| format!("{field:?}")).collect();
            let all = fields.len();
            fields.sort();
            fields.dedup();
            prop_assert_eq!(fields.len(), all);
        }

        #[test]
        fn any_headers_are_guessed_without_a_panic(headers in prop::collection::vec("\\PC{0,20}", 0..8)) {
            let _ = (guess(&headers, &[]), fingerprint(&headers));
        }
    }
}
