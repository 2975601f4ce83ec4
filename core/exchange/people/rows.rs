//! People out of the rows of a table, and what is wrong with the rows that give none.
//!
//! A row either gives a whole person or problems; nothing is half taken. Words are kept as they stand, but for outer
//! and doubled spaces and the form of their accents, so that the same name typed on two machines is the same name.

mod texts;

use std::collections::HashMap;

use chrono::NaiveDate;

use super::columns::{PeopleField, is_cause, normal};
use crate::dates::{DayOrder, parse_day};
use crate::error::Message;
use crate::exchange::tables::{Cell, FaultKind, Row, Table};
use crate::fold::fold;
use crate::hours::{parse_full_time_part, parse_hours};

use texts::{clean, first_name_first, list};

/// The longest name.
pub const MAX_NAME: usize = 200;
/// The most hours a week that are taken for true: 48 is the European limit on average, and a slip of the finger is more.
pub const MAX_WEEKLY_MINUTES: u32 = 60 * 60;

/// A person as a row tells it. A text is empty, and a number or day missing, where the row says nothing.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PersonRow {
    pub line: usize,
    pub name: String,
    pub preferred_name: String,
    pub pronouns: String,
    pub employee_number: String,
    pub languages: String,
    pub joined: Option<NaiveDate>,
    pub left: Option<NaiveDate>,
    pub team: String,
    pub position: String,
    pub weekly_minutes: Option<u32>,
    /// Part of full time in basis points: 8,000 is four days of five.
    pub fte_points: Option<u32>,
    /// The manager's name or employee number, as it stands there.
    pub manager: String,
}

/// What is wrong with a row.
#[derive(Clone, Debug, PartialEq)]
pub struct RowProblem {
    pub line: usize,
    /// The header of the column, or nothing where it is the row as a whole.
    pub column: String,
    pub kind: RowProblemKind,
}

#[derive(Clone, Debug, PartialEq)]
pub enum RowProblemKind {
    Ragged(FaultKind),
    NoName,
    NotADate(String),
    NotHours(String),
    TooManyHours(u32),
    NotAPart(String),
    LeftBeforeJoined {
        joined: NaiveDate,
        left: NaiveDate,
    },
    /// The same employee number stands on an earlier line.
    NumberTwice {
        number: String,
        line: usize,
    },
    TooLong {
        limit: usize,
    },
    /// A character that can't be seen and has no business in a list.
    OddCharacter,
    /// The spreadsheet itself shows an error there.
    CellError(String),
}

impl RowProblem {
    /// The sentence that tells it.
    pub fn message(&self) -> Message {
        match &self.kind {
            RowProblemKind::Ragged(fault) => fault.message(),
            RowProblemKind::NoName => Message::new("import-row-no-name"),
            RowProblemKind::NotADate(text) => Message::new("import-row-not-a-date").with("text", text.as_str()),
            RowProblemKind::NotHours(text) => Message::new("import-row-not-hours").with("text", text.as_str()),
            RowProblemKind::TooManyHours(hours) => {
                Message::new("import-row-too-many-hours").with("hours", *hours).with("most", MAX_WEEKLY_MINUTES / 60)
            }
            RowProblemKind::NotAPart(text) => Message::new("import-row-not-a-part").with("text", text.as_str()),
            RowProblemKind::LeftBeforeJoined { joined, left } => {
                Message::new("import-row-left-before-joined").with("joined", *joined).with("left", *left)
            }
            RowProblemKind::NumberTwice { number, line } => {
                Message::new("import-row-number-twice").with("number", number.as_str()).with("line", *line)
            }
            RowProblemKind::TooLong { limit } => Message::new("import-row-text-too-long").with("limit", *limit),
            RowProblemKind::OddCharacter => Message::new("import-row-odd-character"),
            RowProblemKind::CellError(text) => Message::new("import-row-cell-error").with("text", text.as_str()),
        }
    }
}

/// The people of a table, and the problems of the rows that give none.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PeopleRows {
    pub people: Vec<PersonRow>,
    /// In the order of their lines. A row may have several.
    pub problems: Vec<RowProblem>,
}

/// Reads the people of a table. The mapping should be [checked](super::columns::check_mapping) before.
pub fn people_rows(table: &Table, mapping: &[Option<PeopleField>], today: NaiveDate) -> PeopleRows {
    let reader = Reader::new(table, mapping, today);
    let mut result = PeopleRows::default();
    let mut numbers: HashMap<String, usize> = HashMap::new();
    let mut faults = table.faults.iter().peekable();
    for row in &table.rows {
        let mut problems = Vec::new();
        while let Some(fault) = faults.next_if(|fault| fault.line <= row.line) {
            problems.push(RowProblem {
                line: fault.line,
                column: String::new(),
                kind: RowProblemKind::Ragged(fault.kind),
            });
        }
        let person = reader.person(row, &mut problems);
        if !person.employee_number.is_empty() {
            let first = *numbers.entry(fold(&person.employee_number)).or_insert(row.line);
            if first != row.line {
                let kind = RowProblemKind::NumberTwice { number: person.employee_number.clone(), line: first };
                problems.push(reader.problem(row, PeopleField::EmployeeNumber, kind));
            }
        }
        if problems.is_empty() {
            result.people.push(person);
        }
        result.problems.append(&mut problems);
    }
    result
}

/// A table with its mapping, ready to read a row.
struct Reader<'a> {
    table: &'a Table,
    places: HashMap<PeopleField, usize>,
    orders: HashMap<usize, DayOrder>,
    /// The column of "van den" between first and last name, which Dutch lists keep by itself.
    prefix: Option<usize>,
    today: NaiveDate,
}

impl<'a> Reader<'a> {
    fn new(table: &'a Table, mapping: &[Option<PeopleField>], today: NaiveDate) -> Reader<'a> {
        let mut places = HashMap::new();
        for (at, (header, field)) in table.headers.iter().zip(mapping).enumerate() {
            if let Some(field) = field.filter(|_| !is_cause(header)) {
                places.entry(field).or_insert(at);
            }
        }
        let order = |column: usize| {
            let texts: Vec<String> = table.rows.iter().map(|row| row.cell(column).text()).collect();
            DayOrder::detect(texts.iter().map(String::as_str))
        };
        let orders = [PeopleField::Joined, PeopleField::Left]
            .iter()
            .filter_map(|field| places.get(field))
            .map(|at| (*at, order(*at)))
            .collect();
        let is_prefix = |header: &String| {
            matches!(
                normal(header).as_str(),
                "tussenvoegsel" | "tussenvoegsels" | "voorvoegsel" | "voorvoegsels" | "infix"
            )
        };
        let prefix =
            table.headers.iter().position(is_prefix).filter(|at| mapping.get(*at).copied().flatten().is_none());
        Reader { table, places, orders, prefix, today }
    }

    fn person(&self, row: &Row, problems: &mut Vec<RowProblem>) -> PersonRow {
        let mut text = |field, limit| self.text(row, field, limit, problems);
        let name = first_name_first(&text(PeopleField::Name, MAX_NAME));
        let (first, last) = (text(PeopleField::FirstName, MAX_NAME), text(PeopleField::LastName, MAX_NAME));
        let mut person = PersonRow {
            line: row.line,
            name: if name.is_empty() { self.joined_name(row, &first, &last) } else { name },
            preferred_name: text(PeopleField::PreferredName, MAX_NAME),
            pronouns: text(PeopleField::Pronouns, 60),
            employee_number: text(PeopleField::EmployeeNumber, 60),
            languages: list(&text(PeopleField::Languages, 200)),
            team: text(PeopleField::Team, 120),
            position: text(PeopleField::Position, 120),
            manager: first_name_first(&text(PeopleField::Manager, MAX_NAME)),
            ..PersonRow::default()
        };
        person.joined = self.day(row, PeopleField::Joined, problems);
        person.left = self.day(row, PeopleField::Left, problems);
        person.weekly_minutes = self.weekly_minutes(row, problems);
        person.fte_points = self.fte_points(row, problems);
        self.check(row, &person, problems);
        person
    }

    /// What can only be wrong with the row as a whole.
    fn check(&self, row: &Row, person: &PersonRow, problems: &mut Vec<RowProblem>) {
        let name_field = [PeopleField::Name, PeopleField::LastName, PeopleField::FirstName];
        let name_field =
            name_field.into_iter().find(|field| self.places.contains_key(field)).unwrap_or(PeopleField::Name);
        if person.name.chars().count() > MAX_NAME {
            problems.push(self.problem(row, name_field, RowProblemKind::TooLong { limit: MAX_NAME }));
        }
        // A name that is wrong in another way was told already.
        let told = problems.iter().any(|problem| Some(&problem.column) == self.header(name_field));
        if !told && !person.name.chars().any(char::is_alphabetic) {
            problems.push(self.problem(row, name_field, RowProblemKind::NoName));
        }
        if let (Some(joined), Some(left)) = (person.joined, person.left)
            && left < joined
        {
            problems.push(self.problem(row, PeopleField::Left, RowProblemKind::LeftBeforeJoined { joined, left }));
        }
    }

    fn joined_name(&self, row: &Row, first: &str, last: &str) -> String {
        let prefix = self.prefix.and_then(|at| clean(&row.cell(at).text()).ok()).unwrap_or_default();
        [first, &prefix, last].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ")
    }

    fn text(&self, row: &Row, field: PeopleField, limit: usize, problems: &mut Vec<RowProblem>) -> String {
        let Some(cell) = self.cell(row, field, problems) else { return String::new() };
        let kind = match clean(&cell.text()) {
            Ok(text) if text.chars().count() <= limit => return text,
            Ok(_) => RowProblemKind::TooLong { limit },
            Err(_) => RowProblemKind::OddCharacter,
        };
        problems.push(self.problem(row, field, kind));
        String::new()
    }

    fn day(&self, row: &Row, field: PeopleField, problems: &mut Vec<RowProblem>) -> Option<NaiveDate> {
        let cell = self.cell(row, field, problems)?;
        let text = cell.text();
        // Payroll systems write the 31st of December 9999 for "no end".
        if field == PeopleField::Left && text.contains("9999") {
            return None;
        }
        let order = self.places.get(&field).and_then(|at| self.orders.get(at)).copied().unwrap_or(DayOrder::DayFirst);
        let day = parse_day(&text, order, self.today);
        if day.is_none() {
            problems.push(self.problem(row, field, RowProblemKind::NotADate(short(&text))));
        }
        day
    }

    fn weekly_minutes(&self, row: &Row, problems: &mut Vec<RowProblem>) -> Option<u32> {
        let cell = self.cell(row, PeopleField::WeeklyHours, problems)?;
        let kind = match parse_hours(&cell.text()) {
            Some(minutes) if minutes <= MAX_WEEKLY_MINUTES => return Some(minutes),
            Some(minutes) => RowProblemKind::TooManyHours(minutes / 60),
            None => RowProblemKind::NotHours(short(&cell.text())),
        };
        problems.push(self.problem(row, PeopleField::WeeklyHours, kind));
        None
    }

    fn fte_points(&self, row: &Row, problems: &mut Vec<RowProblem>) -> Option<u32> {
        let cell = self.cell(row, PeopleField::Fte, problems)?;
        let points = parse_full_time_part(&cell.text());
        if points.is_none() {
            problems.push(self.problem(row, PeopleField::Fte, RowProblemKind::NotAPart(short(&cell.text()))));
        }
        points
    }

    /// The cell of a field, where it is filled. A dash stands for nothing, as it does in many lists.
    fn cell(&self, row: &'a Row, field: PeopleField, problems: &mut Vec<RowProblem>) -> Option<&'a Cell> {
        match row.cell(*self.places.get(&field)?) {
            Cell::Error(text) => {
                problems.push(self.problem(row, field, RowProblemKind::CellError(short(text))));
                None
            }
            Cell::Text(text) if matches!(text.trim(), "" | "-" | "–" | "—") => None,
            Cell::Empty => None,
            cell => Some(cell),
        }
    }

    fn header(&self, field: PeopleField) -> Option<&String> {
        self.places.get(&field).and_then(|at| self.table.headers.get(*at))
    }

    fn problem(&self, row: &Row, field: PeopleField, kind: RowProblemKind) -> RowProblem {
        RowProblem { line: row.line, column: self.header(field).cloned().unwrap_or_default(), kind }
    }
}

/// The beginning of a value, short enough for a sentence.
fn short(text: &str) -> String {
    text.chars().take(40).collect()
}

#[cfg(test)]
mod tests;
