//! HR's list of titles with dates: read, compared with what the ledger says people worked as, and kept beside it. The list
//! changes nobody's position: which of the two is right is for people to say.
//!
//! Somebody is recognised as in [`people`](super::people): by their employee number, or by their name. A line without a
//! name, or with a date that can't be read, is a problem of that line; a line about nobody of this vault is shown and left
//! out. Columns that tell a cause of absence or anything about health are never read.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::people::columns::{fingerprint, forget_causes, is_cause, normal};
use super::people::rows::PersonRow;
use super::people::{Known, LineProblem, read};
use super::tables::{Cell, Row, Table};
use crate::app::{About, Act, Ask};
use crate::career::position_history::{HistoryFinding, HistoryRow};
use crate::career::{self, DifferenceLine};
use crate::dates::{DayOrder, parse_day};
use crate::error::{Failure, Message, Problems, Result};
use crate::much::is_much;
use crate::people::tidy;
use crate::sql::Sql;

/// Problems and differences that the preview shows; the rest is counted.
const SHOWN: usize = 200;
/// How many first values of a column the preview shows.
const SHOWN_SAMPLES: usize = 5;
/// The longest title, and the longest text about duties.
const LONGEST_TITLE: usize = 200;
const LONGEST_DUTIES: usize = 2000;

words! {
    /// What a column of HR's list can hold.
    TitleField {
        Name = "name", EmployeeNumber = "employee_number", Title = "title", From = "from", To = "to", Duties = "duties",
    }
}

/// How the columns are called, in English, Dutch, Norwegian and German.
const CALLED: &[(TitleField, &[&str])] = &[
    (
        TitleField::Name,
        &[
            "name",
            "full name",
            "employee",
            "employee name",
            "naam",
            "volledige naam",
            "medewerker",
            "werknemer",
            "navn",
            "fullt navn",
            "ansatt",
            "medarbeider",
            "mitarbeiter",
            "mitarbeiterin",
            "vollstandiger name",
        ],
    ),
    (
        TitleField::EmployeeNumber,
        &[
            "employee number",
            "employee no",
            "employee id",
            "staff number",
            "personnel number",
            "personeelsnummer",
            "medewerkernummer",
            "ansattnummer",
            "personalnummer",
            "number",
            "nummer",
            "id",
        ],
    ),
    (
        TitleField::Title,
        &[
            "title",
            "job title",
            "position",
            "role",
            "job",
            "function",
            "titel",
            "functie",
            "functietitel",
            "rol",
            "stilling",
            "stillingstittel",
            "tittel",
            "rolle",
            "stelle",
            "stellenbezeichnung",
            "funktion",
        ],
    ),
    (
        TitleField::From,
        &[
            "from",
            "start",
            "start date",
            "valid from",
            "since",
            "effective date",
            "van",
            "vanaf",
            "sinds",
            "startdatum",
            "begindatum",
            "ingangsdatum",
            "fra",
            "fra dato",
            "startdato",
            "gyldig fra",
            "von",
            "ab",
            "seit",
            "beginn",
        ],
    ),
    (
        TitleField::To,
        &[
            "to",
            "until",
            "end",
            "end date",
            "valid to",
            "tot",
            "tot en met",
            "einddatum",
            "til",
            "til dato",
            "sluttdato",
            "gyldig til",
            "bis",
            "ende",
            "enddatum",
        ],
    ),
    (
        TitleField::Duties,
        &[
            "duties",
            "tasks",
            "responsibilities",
            "taken",
            "werkzaamheden",
            "verantwoordelijkheden",
            "oppgaver",
            "arbeidsoppgaver",
            "ansvar",
            "aufgaben",
            "tatigkeiten",
        ],
    ),
];

type Mapping = Vec<Option<TitleField>>;

#[derive(Debug, Deserialize, TS)]
#[ts(optional_fields = nullable)]
pub struct PreviewPositions {
    pub file: String,
    #[serde(default)]
    pub mapping: Option<Mapping>,
    #[serde(default)]
    pub sheet: Option<String>,
}

#[derive(Debug, Serialize, TS)]
pub struct TitleColumn {
    pub header: String,
    pub field: Option<TitleField>,
    pub samples: Vec<String>,
    /// A cause or health column: never read.
    pub dropped: bool,
}

#[derive(Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PositionsPreview {
    pub file_name: String,
    pub format: Message,
    pub sheets: Vec<String>,
    pub sheet: String,
    /// The columns were understood this way before.
    pub remembered: bool,
    pub columns: Vec<TitleColumn>,
    pub rows: i64,
    /// People of this vault whom the list names.
    pub people: i64,
    /// The first two hundred.
    pub problems: Vec<LineProblem>,
    pub problem_count: i64,
    /// How the list differs from the ledger; the first two hundred.
    pub differences: Vec<DifferenceLine>,
    pub difference_count: i64,
    /// So many people's kept titles would be replaced by others that it must be confirmed.
    pub large: bool,
}

/// What a list of titles says, and how it differs from the ledger.
pub fn preview_positions(ask: &Ask, input: PreviewPositions) -> Result<PositionsPreview> {
    let (file_name, mut table) = read(ask, &input.file, input.sheet.as_deref())?;
    forget_causes(&mut table);
    let known = remembered(ask, &table)?;
    let remembered = input.mapping.is_none() && known.is_some();
    let mapping = input.mapping.or(known).filter(|mapping| mapping.len() == table.headers.len());
    let mapping = mapping.unwrap_or_else(|| guess(&table.headers));
    // Columns that can't be used show that by themselves; the import says it.
    let found = if check(&table.headers, &mapping).is_ok() { lines(ask, &table, &mapping)? } else { Lines::default() };
    let mut differences = career::differences(ask.db, &found.rows)?;
    let difference_count = differences.len() as i64;
    differences.truncate(SHOWN);
    let (retold, known) = career::retold(ask.db, &found.rows)?;
    let people: BTreeSet<_> = found.rows.iter().filter_map(|row| row.person).collect();
    Ok(PositionsPreview {
        file_name,
        format: table.format.message(),
        sheets: table.sheets.clone(),
        sheet: table.sheet.clone(),
        remembered,
        columns: shown(&table, &mapping),
        rows: table.rows.len() as i64,
        people: people.len() as i64,
        problem_count: found.problems.len() as i64,
        problems: found.problems.into_iter().take(SHOWN).collect(),
        differences,
        difference_count,
        large: is_much(retold, known),
    })
}

/// How the columns of such a file are remembered: beside those of lists of people, and never mixed up with them.
fn id_of(table: &Table) -> String {
    format!("titles:{}", fingerprint(&table.headers))
}

fn remembered(ask: &Ask, table: &Table) -> Result<Option<Mapping>> {
    let text = ask
        .db
        .maybe("SELECT mapping FROM import_mapping WHERE id = ?1", [id_of(table)], |row| row.get::<_, String>(0))?;
    Ok(text.and_then(|text| serde_json::from_str(&text).ok()))
}

/// What each column holds by its header. No field is guessed twice.
fn guess(headers: &[String]) -> Mapping {
    let mut taken = Vec::new();
    let mut field_of = |header: &String| {
        let said = normal(header);
        let found = CALLED.iter().find(|(field, words)| !taken.contains(field) && words.contains(&said.as_str()));
        let field = found.map(|(field, _)| *field).filter(|_| !is_cause(header));
        taken.extend(field);
        field
    };
    headers.iter().map(&mut field_of).collect()
}

/// Checks that the columns say whom a line is about, which title, and from when.
fn check(headers: &[String], mapping: &Mapping) -> std::result::Result<(), Message> {
    if headers.len() != mapping.len() {
        return Err(Message::new("import-mapping-other-table"));
    }
    let has = |field: TitleField| mapping.contains(&Some(field));
    for (at, (header, field)) in headers.iter().zip(mapping).enumerate() {
        if field.is_some() && is_cause(header) {
            return Err(Message::new("import-mapping-cause").with("column", header.as_str()));
        }
        if field.is_some() && mapping.iter().take(at).any(|earlier| earlier == field) {
            return Err(Message::new("import-mapping-twice").with("column", header.as_str()));
        }
    }
    if !has(TitleField::Name) && !has(TitleField::EmployeeNumber) {
        return Err(Message::new("import-mapping-no-name"));
    }
    if !has(TitleField::From) || !(has(TitleField::Title) || has(TitleField::Duties)) {
        return Err(Message::new("import-titles-columns"));
    }
    Ok(())
}

fn shown(table: &Table, mapping: &Mapping) -> Vec<TitleColumn> {
    let column = |(at, header): (usize, &String)| {
        let dropped = is_cause(header);
        let values = table.rows.iter().map(|row| row.cell(at)).filter(|cell| !cell.is_empty()).take(SHOWN_SAMPLES);
        TitleColumn {
            header: header.clone(),
            field: mapping.get(at).copied().flatten().filter(|_| !dropped),
            samples: if dropped { Vec::new() } else { values.map(Cell::text).collect() },
            dropped,
        }
    };
    table.headers.iter().enumerate().map(column).collect()
}

/// The lines of a file that can be compared, and what is wrong with the others.
#[derive(Default)]
struct Lines {
    rows: Vec<HistoryRow>,
    problems: Vec<LineProblem>,
    /// Lines with a problem, each once.
    broken: BTreeSet<usize>,
}

fn lines(ask: &Ask, table: &Table, mapping: &Mapping) -> Result<Lines> {
    let known = Known::read(ask)?;
    let dates = [TitleField::From, TitleField::To].into_iter().filter_map(|field| place(mapping, field));
    let samples: Vec<String> = dates.flat_map(|at| table.rows.iter().map(move |row| row.cell(at).text())).collect();
    let reader = Reader {
        table,
        mapping,
        known: &known,
        order: DayOrder::detect(samples.iter().map(String::as_str)),
        today: ask.world.today(),
    };
    let mut found = Lines::default();
    for row in &table.rows {
        let fault = table.faults.iter().find(|fault| fault.line == row.line).map(|fault| fault.kind.message());
        let line = fault.map_or_else(|| reader.row(row), |message| Err((String::new(), message)));
        match line {
            Ok(row) => found.rows.push(row),
            Err((column, message)) => {
                found.broken.insert(row.line);
                found.problems.push(LineProblem { line: row.line as i64, column, message });
            }
        }
    }
    Ok(found)
}

fn place(mapping: &Mapping, field: TitleField) -> Option<usize> {
    mapping.iter().position(|known| *known == Some(field))
}

/// What is needed to read one line.
struct Reader<'a> {
    table: &'a Table,
    mapping: &'a Mapping,
    known: &'a Known,
    order: DayOrder,
    today: NaiveDate,
}

/// The header of a column, and what is wrong there.
type Problem = (String, Message);

impl Reader<'_> {
    fn row(&self, row: &Row) -> std::result::Result<HistoryRow, Problem> {
        let (name, number) = (self.text(row, TitleField::Name), self.text(row, TitleField::EmployeeNumber));
        if name.is_empty() && number.is_empty() {
            return Err((self.header(TitleField::Name), Message::new("import-row-no-name")));
        }
        let title = self.short(row, TitleField::Title, LONGEST_TITLE)?;
        let duties = place(self.mapping, TitleField::Duties)
            .map(|_| self.short(row, TitleField::Duties, LONGEST_DUTIES))
            .transpose()?;
        let from = self.day(row, TitleField::From)?;
        let from = from.ok_or_else(|| (self.header(TitleField::From), Message::new("import-titles-no-from")))?;
        let to = self.day(row, TitleField::To)?;
        let wanted = PersonRow { name: name.clone(), employee_number: number.clone(), ..PersonRow::default() };
        Ok(HistoryRow {
            line: row.line,
            person: self.known.find(&wanted),
            name: if name.is_empty() { number } else { name },
            title,
            from,
            to,
            duties,
        })
    }

    fn header(&self, field: TitleField) -> String {
        place(self.mapping, field).and_then(|at| self.table.headers.get(at)).cloned().unwrap_or_default()
    }

    fn text(&self, row: &Row, field: TitleField) -> String {
        place(self.mapping, field).map(|at| tidy(&row.cell(at).text())).unwrap_or_default()
    }

    fn short(&self, row: &Row, field: TitleField, longest: usize) -> std::result::Result<String, Problem> {
        let text = self.text(row, field);
        if text.chars().count() > longest {
            return Err((self.header(field), Message::new("text-too-long")));
        }
        Ok(text)
    }

    fn day(&self, row: &Row, field: TitleField) -> std::result::Result<Option<NaiveDate>, Problem> {
        let Some(at) = place(self.mapping, field) else { return Ok(None) };
        match row.cell(at) {
            Cell::Day(day) => Ok(Some(*day)),
            cell if cell.is_empty() => Ok(None),
            cell => {
                let text = tidy(&cell.text());
                let day = parse_day(&text, self.order, self.today);
                let message = || Message::new("import-row-not-a-date").with("text", text.as_str());
                day.map(Some).ok_or_else(|| (self.header(field), message()))
            }
        }
    }
}

#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(optional_fields = nullable)]
pub struct ImportPositions {
    pub file: String,
    pub mapping: Mapping,
    #[serde(default)]
    pub sheet: Option<String>,
    /// Whether lines with problems may be left out. Without it nothing is imported while there are any.
    #[serde(default)]
    pub skip_broken: Option<bool>,
    /// Whether what is kept of a large part of the people may be replaced.
    #[serde(default)]
    pub large: Option<bool>,
}

#[derive(Debug, Serialize, TS)]
pub struct ImportedTitles {
    pub people: i64,
    pub differences: i64,
    /// Lines with problems, and lines about nobody of this vault.
    pub skipped: i64,
}

/// Keeps HR's list beside the ledger, as one act, in place of what was kept before of the same people.
pub fn import_positions(act: &mut Act, input: ImportPositions) -> Result<ImportedTitles> {
    let (_, mut table) = read(&act.ask(), &input.file, input.sheet.as_deref())?;
    forget_causes(&mut table);
    if let Err(message) = check(&table.headers, &input.mapping) {
        let mut problems = Problems::default();
        problems.unless_with(false, "mapping", message);
        problems.none()?;
    }
    let found = lines(&act.ask(), &table, &input.mapping)?;
    if !found.broken.is_empty() && !input.skip_broken.unwrap_or(false) {
        return Err(Failure::Refused(Message::new("import-lines-broken").with("count", found.broken.len())));
    }
    let differences = career::differences(act.db, &found.rows)?;
    let unknown = |line: &&DifferenceLine| line.difference.finding == HistoryFinding::UnknownPerson;
    let strangers = differences.iter().filter(unknown).count();
    // A line that ends before it begins tells nothing; it is left out as what it is.
    let sound: Vec<HistoryRow> = found.rows.into_iter().filter(|row| row.to.is_none_or(|to| to >= row.from)).collect();
    let (retold, known) = career::retold(act.db, &sound)?;
    if is_much(retold, known) && !input.large.unwrap_or(false) {
        return Err(Failure::Refused(Message::new("import-changes-many").with("count", retold)));
    }
    let people = career::keep_titles(act, &sound)?;
    let text = serde_json::to_string(&input.mapping).map_err(|error| Failure::broken("failure-broken", error))?;
    act.db.run(
        "INSERT INTO import_mapping (id, mapping) VALUES (?1, ?2) ON CONFLICT (id) DO UPDATE SET mapping = excluded.mapping",
        (id_of(&table), text),
    )?;
    act.about(About::People);
    act.because(&people.to_string());
    Ok(ImportedTitles {
        people: people as i64,
        differences: (differences.len() - strangers) as i64,
        skipped: (found.broken.len() + strangers) as i64,
    })
}
