//! Checks and the team's months as a table, for a spreadsheet: CSV or XLSX.
//!
//! What was typed can begin like a formula. Such a cell gets an apostrophe before it, so that no spreadsheet runs it (OWASP,
//! CSV injection): in XLSX too, where a text is a text, because somebody saves that as CSV sooner or later. What is still
//! sealed is not in it.

use chrono::NaiveDate;
use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, Workbook, XlsxError};
use serde::Deserialize;
use ts_rs::TS;

use crate::app::Ask;
use crate::error::{Failure, Message, Problems, Result};
use crate::files::Document;
use crate::id::PersonId;
use crate::locale::{Locale, say};
use crate::people;
use crate::quality::{self, ExportedCheck};
use crate::report::sheets::guarded;

words! {
    /// What is exported.
    ChecksAs { Csv = "csv", Xlsx = "xlsx" }
    /// Which table it is.
    ChecksTable { Checks = "checks", Months = "months" }
}

#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(optional_fields = nullable)]
pub struct ExportChecks {
    pub table: ChecksTable,
    pub form: ChecksAs,
    pub language: Locale,
    /// Checks of one person; of everybody where it is left out.
    #[serde(default)]
    pub person: Option<PersonId>,
    /// Checks of contacts from this day on.
    #[serde(default)]
    pub first_day: Option<NaiveDate>,
    #[serde(default)]
    pub last_day: Option<NaiveDate>,
}

/// A cell of an export.
enum Out {
    Text(String),
    Number(f64),
    Nothing,
}

impl From<&str> for Out {
    fn from(text: &str) -> Out {
        Out::Text(text.to_owned())
    }
}

/// Basis points as a percentage.
fn percent(points: Option<i64>) -> Out {
    points.map_or(Out::Nothing, |points| Out::Number(points as f64 / 100.0))
}

/// Checks, or the team's months, as a file.
pub fn export_checks(ask: &Ask, input: ExportChecks) -> Result<Document> {
    let (first, last) = (input.first_day.unwrap_or(NaiveDate::MIN), input.last_day.unwrap_or(ask.world.today()));
    let mut problems = Problems::default();
    problems.unless(first <= last, "lastDay", "draw-days");
    problems.none()?;
    let words = |key: &str| say(input.language, &Message::new(key));
    let (heads, rows) = match input.table {
        ChecksTable::Checks => {
            let checks = quality::exported(ask, input.person, first, last)?;
            let rows = checks.iter().map(|check| check_row(ask, check, input.language));
            (CHECK_HEADS, rows.collect::<Result<Vec<_>>>()?)
        }
        ChecksTable::Months => (MONTH_HEADS, month_rows(ask)?),
    };
    let heads: Vec<String> = heads.iter().map(|key| words(key)).collect();
    let bytes = match input.form {
        ChecksAs::Csv => csv_of(&heads, &rows)?,
        ChecksAs::Xlsx => {
            xlsx_of(&heads, &rows, ask.world.today()).map_err(|error| Failure::broken("failure-broken", error))?
        }
    };
    ask.files.offer(&format!("{}-{}.{}", input.table.word(), ask.world.today(), input.form.word()), bytes)
}

const CHECK_HEADS: &[&str] = &[
    "export-check-name",
    "export-check-contact",
    "export-check-channel",
    "export-check-day",
    "export-check-checked-on",
    "export-check-scorecard",
    "export-check-score",
    "export-check-customer",
    "export-check-business",
    "export-check-compliance",
    "export-check-marks",
    "export-check-good",
    "export-check-try",
];

fn check_row(ask: &Ask, check: &ExportedCheck, language: Locale) -> Result<Vec<Out>> {
    let class = |outcome: quality::scoring::ClassOutcome| {
        let key = format!("class-outcome-{}", outcome.word().replace('_', "-"));
        Out::Text(say(language, &Message::new(&key)))
    };
    Ok(vec![
        Out::Text(people::full_name(ask.db, check.person)?),
        check.reference.as_str().into(),
        check.channel.as_str().into(),
        Out::Text(check.day.to_string()),
        Out::Text(check.checked_on.to_string()),
        Out::Text(format!("{} {}", check.scorecard, check.number)),
        percent(check.outcome.score),
        class(check.outcome.customer),
        class(check.outcome.business),
        class(check.outcome.compliance),
        check.marks.as_str().into(),
        check.good.as_str().into(),
        check.try_next.as_str().into(),
    ])
}

const MONTH_HEADS: &[&str] = &[
    "export-month-month",
    "export-month-checks",
    "export-check-score",
    "export-month-customer",
    "export-month-business",
    "export-month-compliance",
];

fn month_rows(ask: &Ask) -> Result<Vec<Vec<Out>>> {
    let trends = quality::trends(ask, ())?;
    let points = trends.phases.into_iter().flat_map(|phase| phase.points);
    let number = |count: i64| Out::Number(count as f64);
    Ok(points
        .map(|point| {
            vec![
                Out::Text(point.on.format("%Y-%m").to_string()),
                number(point.checks),
                Out::Number((point.value * 100.0).round() / 100.0),
                number(point.customer),
                number(point.business),
                number(point.compliance),
            ]
        })
        .collect())
}

/// Semicolons and a mark of UTF-8, as spreadsheets here expect it.
fn csv_of(heads: &[String], rows: &[Vec<Out>]) -> Result<Vec<u8>> {
    let broken = |error: csv::Error| Failure::broken("failure-broken", error.to_string());
    let mut writer = csv::WriterBuilder::new().delimiter(b';').from_writer("\u{feff}".as_bytes().to_vec());
    writer.write_record(heads).map_err(broken)?;
    for row in rows {
        let cells = row.iter().map(|cell| match cell {
            Out::Text(text) => guarded(text),
            Out::Number(number) => number.to_string(),
            Out::Nothing => String::new(),
        });
        writer.write_record(cells).map_err(broken)?;
    }
    writer.into_inner().map_err(|error| Failure::broken("failure-broken", error))
}

fn xlsx_of(heads: &[String], rows: &[Vec<Out>], today: NaiveDate) -> std::result::Result<Vec<u8>, XlsxError> {
    let mut book = Workbook::new();
    // The library would ask the clock itself.
    let made = ExcelDateTime::parse_from_str(&today.to_string())?;
    book.set_properties(&DocProperties::new().set_creation_datetime(&made));
    let sheet = book.add_worksheet();
    let bold = Format::new().set_bold();
    for (column, head) in (0..).zip(heads) {
        sheet.write_string_with_format(0, column, head, &bold)?;
    }
    for (line, row) in (1..).zip(rows) {
        for (column, cell) in (0..).zip(row) {
            match cell {
                Out::Text(text) => sheet.write_string(line, column, guarded(text))?,
                Out::Number(number) => sheet.write_number(line, column, *number)?,
                Out::Nothing => continue,
            };
        }
    }
    sheet.set_freeze_panes(1, 0)?;
    book.save_to_buffer()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::exchange::tables::{Cell, read_table};

    fn rows() -> (Vec<String>, Vec<Vec<Out>>) {
        let heads = vec!["Good".to_owned(), "Score".to_owned()];
        let texts = ["=HYPERLINK(\"x\")", "+1", "-2", "@sum", "\tx", "\rx", "Calm; \"clear\""];
        (heads, texts.map(|text| vec![Out::from(text), percent(Some(6_250))]).into())
    }

    #[test]
    fn no_cell_of_a_csv_is_run_as_a_formula() {
        let (heads, rows) = rows();
        let bytes = csv_of(&heads, &rows).unwrap();
        let text = String::from_utf8(bytes.clone()).unwrap();
        assert!(text.starts_with('\u{feff}'));
        let table = read_table(&bytes, "checks.csv", None).unwrap();
        for row in &table.rows {
            let cell = row.cell(0).text();
            assert!(!cell.starts_with(['=', '+', '-', '@', '\t', '\r']), "{cell}");
        }
        assert_eq!(table.rows.last().unwrap().cell(0), &Cell::Text("Calm; \"clear\"".to_owned()));
    }

    #[test]
    fn a_text_of_a_workbook_stays_a_text() {
        let (heads, rows) = rows();
        let bytes = xlsx_of(&heads, &rows, "2026-11-28".parse().unwrap()).unwrap();
        let table = read_table(&bytes, "checks.xlsx", None).unwrap();
        assert_eq!(table.headers, ["Good", "Score"]);
        assert_eq!(table.rows[0].cell(0), &Cell::Text("'=HYPERLINK(\"x\")".to_owned()));
        assert_eq!(table.rows[0].cell(1), &Cell::Number(62.5));
    }
}
