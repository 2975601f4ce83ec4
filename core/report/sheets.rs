//! The same tables twice: on paper, and as a workbook for whoever counts on with them.
//!
//! In a workbook a day is a day and a number is a number. Text is only ever text: what begins like a formula gets an
//! apostrophe before it, because a workbook is saved as CSV by somebody sooner or later, and opened again.

use chrono::{Datelike, NaiveDate};
use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, Workbook, Worksheet, XlsxError};

use super::{Column, Table};
use crate::error::{Arg, Failure, Result};
use crate::locale::{Locale, say_date, say_value};

/// What a cell holds.
#[derive(Clone, Debug, PartialEq)]
pub enum Cell {
    Text(String),
    Day(NaiveDate),
    Number(i64),
    Empty,
}

/// A table with a name.
#[derive(Clone, Debug, Default)]
pub struct Sheet {
    /// At most 31 letters stand on the tab of a workbook.
    pub name: String,
    /// What it shows, for who can't see it.
    pub summary: String,
    pub columns: Vec<Column>,
    pub rows: Vec<Vec<Cell>>,
}

impl From<&str> for Cell {
    fn from(text: &str) -> Cell {
        Cell::Text(text.to_owned())
    }
}
impl From<String> for Cell {
    fn from(text: String) -> Cell {
        Cell::Text(text)
    }
}
impl From<Option<NaiveDate>> for Cell {
    fn from(day: Option<NaiveDate>) -> Cell {
        day.map_or(Cell::Empty, Cell::Day)
    }
}

impl Sheet {
    /// The table on paper.
    pub fn table(&self, locale: Locale) -> Table {
        let said = |cell: &Cell| match cell {
            Cell::Text(text) => text.clone(),
            Cell::Day(day) => say_date(locale, *day),
            Cell::Number(number) => say_value(locale, &Arg::from(*number)),
            Cell::Empty => "–".to_owned(),
        };
        Table {
            summary: self.summary.clone(),
            columns: self.columns.clone(),
            rows: self.rows.iter().map(|row| row.iter().map(said).collect()).collect(),
            named_rows: true,
        }
    }
}

/// The tables as a workbook. The same tables on the same day give the same bytes.
pub fn workbook(sheets: &[Sheet], title: &str, made_on: NaiveDate) -> Result<Vec<u8>> {
    write(sheets, title, made_on).map_err(|error| Failure::broken("failure-broken", format!("workbook: {error}")))
}

fn write(sheets: &[Sheet], title: &str, made_on: NaiveDate) -> std::result::Result<Vec<u8>, XlsxError> {
    let mut book = Workbook::new();
    let made = day(made_on)?;
    book.set_properties(&DocProperties::new().set_title(title).set_creation_datetime(&made));
    for sheet in sheets {
        let page = book.add_worksheet();
        page.set_name(tab(&sheet.name))?;
        fill(page, sheet)?;
    }
    book.save_to_buffer()
}

fn fill(page: &mut Worksheet, sheet: &Sheet) -> std::result::Result<(), XlsxError> {
    let head = Format::new().set_bold();
    let wrapped = Format::new().set_text_wrap();
    let dated = Format::new().set_num_format("yyyy-mm-dd");
    for (at, column) in sheet.columns.iter().enumerate() {
        let at = at as u16;
        page.write_string_with_format(0, at, guarded(&column.head), &head)?;
        page.set_column_width(at, f64::from(column.share.max(1.0)) * 12.0)?;
    }
    for (at, row) in sheet.rows.iter().enumerate() {
        let at = at as u32 + 1;
        for (column, cell) in row.iter().enumerate() {
            let column = column as u16;
            match cell {
                Cell::Text(text) => page.write_string_with_format(at, column, guarded(text), &wrapped)?,
                Cell::Day(date) => page.write_datetime_with_format(at, column, &day(*date)?, &dated)?,
                Cell::Number(number) => page.write_number(at, column, *number as f64)?,
                Cell::Empty => continue,
            };
        }
    }
    page.set_freeze_panes(1, 1)?;
    Ok(())
}

fn day(date: NaiveDate) -> std::result::Result<ExcelDateTime, XlsxError> {
    ExcelDateTime::from_ymd(date.year().clamp(1900, 9999) as u16, date.month() as u8, date.day() as u8)
}

/// Text that no program takes for a formula.
pub fn guarded(text: &str) -> String {
    // The longest text that a cell holds is 32,767 letters.
    let text: String = text.chars().take(32_000).collect();
    if text.starts_with(['=', '+', '-', '@', '\t', '\r']) { format!("'{text}") } else { text }
}

/// A name that may stand on a tab.
fn tab(name: &str) -> String {
    let allowed = name.chars().filter(|letter| !matches!(letter, '[' | ']' | ':' | '*' | '?' | '/' | '\\' | '\''));
    allowed.take(31).collect()
}

#[cfg(test)]
mod tests {
    use std::io::Cursor;

    use calamine::{Data, Reader, Xlsx};

    use super::*;

    fn sheet() -> Sheet {
        let column = |head: &str| Column { head: head.to_owned(), share: 1.0, numbers: false };
        Sheet {
            name: "Moved or broken: [all of them] and longer than a tab".to_owned(),
            summary: String::new(),
            columns: vec![column("Who"), column("When"), column("How many"), column("=Head")],
            rows: ["=1+1", "+31 6", "-5", "@sum", "\tx", "\rx", "Blåbær"]
                .iter()
                .map(|text| {
                    vec![(*text).into(), Some("2026-03-02".parse().unwrap()).into(), Cell::Number(3), Cell::Empty]
                })
                .collect(),
        }
    }

    #[test]
    fn a_workbook_is_read_back_and_nothing_in_it_is_a_formula() {
        let bytes = workbook(&[sheet()], "Review", "2026-03-02".parse().unwrap()).unwrap();
        let mut book: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).unwrap();
        let name = book.sheet_names()[0].clone();
        assert_eq!(name, "Moved or broken all of them and", "what may stand on a tab");
        assert!(book.worksheet_formula(&name).unwrap().is_empty());
        let range = book.worksheet_range(&name).unwrap();
        let texts: Vec<String> = range.rows().map(|row| row[0].to_string()).collect();
        // A carriage return alone is written as a line end by XML, whatever stands before it.
        assert_eq!(texts[..6], ["Who", "'=1+1", "'+31 6", "'-5", "'@sum", "'\tx"]);
        assert!(texts[6].starts_with('\''));
        assert_eq!(texts[7], "Blåbær");
        assert!(matches!(range.get((1, 1)), Some(Data::DateTime(_))), "a day is a day");
        assert_eq!(range.get((1, 2)), Some(&Data::Float(3.0)), "a number is a number");
        assert_eq!(range.get((0, 3)).unwrap().to_string(), "'=Head");
    }

    #[test]
    fn the_same_tables_give_the_same_bytes() {
        let made = || workbook(&[sheet()], "Review", "2026-03-02".parse().unwrap()).unwrap();
        assert_eq!(made(), made());
    }
}
