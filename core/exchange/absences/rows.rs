//! Absences out of the rows of a table.

use chrono::NaiveDate;

use super::{Read, Told, kind_of};
use crate::absences::AbsenceKind;
use crate::dates::{DayOrder, parse_day};
use crate::error::{Failure, Message, Result};
use crate::exchange::people::columns::{forget_causes, is_cause};
use crate::exchange::tables::{Cell, Row, Table, read_table};
use crate::fold::fold;

#[rustfmt::skip] // Packed, since one word a line would fill two screens.
const WHO: &[&str] = &["name", "full name", "employee", "employee name", "colleague", "person", "agent", "naam", "medewerker", "naam medewerker", "werknemer", "navn", "ansatt", "medarbeider", "mitarbeiter", "employee number", "employee id", "number", "personeelsnummer", "ansattnummer"];
#[rustfmt::skip]
const FROM: &[&str] = &["from", "start", "start date", "starts", "begin", "first day", "date from", "date", "van", "vanaf", "begindatum", "startdatum", "eerste dag", "datum", "fra", "startdato", "fra dato", "forste dag", "dato", "von", "beginn"];
#[rustfmt::skip]
const TO: &[&str] = &["to", "until", "end", "end date", "ends", "last day", "date to", "tot", "t m", "tot en met", "einde", "einddatum", "laatste dag", "til", "sluttdato", "til dato", "siste dag", "bis", "ende", "enddatum"];
#[rustfmt::skip]
const KIND: &[&str] = &["kind", "type", "absence type", "leave type", "soort", "verlofsoort", "slag", "type fravaer", "fravaerstype", "art"];

/// Reads a table. Columns of a cause are emptied first.
pub fn read(bytes: &[u8], name: &str, sheet: Option<&str>, today: NaiveDate) -> Result<Read> {
    let mut table = read_table(bytes, name, sheet).map_err(|error| Failure::Refused(error.message()))?;
    let dropped_columns: Vec<String> = table.headers.iter().filter(|header| is_cause(header)).cloned().collect();
    forget_causes(&mut table);
    let place = |words: &[&str]| {
        let means = |header: &String| words.contains(&plain(header).as_str()) && !is_cause(header);
        table.headers.iter().position(means)
    };
    let (Some(who), Some(from)) = (place(WHO), place(FROM)) else {
        return Err(Failure::refused("import-absence-columns"));
    };
    let (to, kind) = (place(TO), place(KIND));
    let order = order_of(&table, [Some(from), to]);
    let mut read = Read { dropped: dropped_columns.len(), dropped_columns, rows: table.rows.len(), ..Read::default() };
    for row in &table.rows {
        match told(row, &table, (who, from, to, kind), order, today) {
            Ok(told) => read.absences.push(told),
            Err((column, message)) => read.problems.push((row.line, column, message)),
        }
    }
    Ok(read)
}

/// A header without case, accents and punctuation.
fn plain(header: &str) -> String {
    let folded = fold(header).replace(|letter: char| !letter.is_alphanumeric(), " ");
    folded.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn order_of(table: &Table, columns: [Option<usize>; 2]) -> DayOrder {
    let cells = columns.into_iter().flatten().flat_map(|at| table.rows.iter().map(move |row| row.cell(at).text()));
    let texts: Vec<String> = cells.collect();
    DayOrder::detect(texts.iter().map(String::as_str))
}

type Places = (usize, usize, Option<usize>, Option<usize>);

fn told(
    row: &Row,
    table: &Table,
    (who, from, to, kind): Places,
    order: DayOrder,
    today: NaiveDate,
) -> std::result::Result<Told, (String, Message)> {
    let header = |at: usize| table.headers.get(at).cloned().unwrap_or_default();
    let day = |at: usize| match row.cell(at) {
        Cell::Day(day) => Ok(*day),
        cell => {
            let text = cell.text();
            parse_day(&text, order, today)
                .ok_or_else(|| (header(at), Message::new("import-row-not-a-date").with("text", text)))
        }
    };
    let name = row.cell(who).text();
    if name.trim().is_empty() {
        return Err((header(who), Message::new("import-row-no-name")));
    }
    let first = day(from)?;
    let last = match to.filter(|at| !row.cell(*at).is_empty()) {
        Some(at) => day(at)?,
        None => first,
    };
    let kind = kind.map_or(AbsenceKind::Leave, |at| kind_of(&row.cell(at).text()));
    Ok(Told { line: row.line, who: name, kind, from: first, from_at: None, to: last, to_at: None })
}
