//! XLSX, read cell by cell once it is known that it unpacks to something sensible.

use std::collections::BTreeMap;
use std::io::{Cursor, Read};

use calamine::{DataRef, ExcelDateTime, Reader, SheetType, SheetVisible, Xlsx};
use chrono::NaiveDate;
use zip::ZipArchive;

use super::{Cell, Format, MAX_COLUMNS, MAX_UNPACKED, RawRow, Table, TableError, Tally, lay_out};

pub fn read(bytes: &[u8], sheet: Option<&str>) -> Result<Table, TableError> {
    check_unpacked_size(bytes)?;
    // The library panics over some nonsense, such as a column ZZZZZZZZ, in builds that check for overflow.
    std::panic::catch_unwind(|| read_checked(bytes, sheet)).unwrap_or(Err(TableError::Damaged))
}

fn read_checked(bytes: &[u8], sheet: Option<&str>) -> Result<Table, TableError> {
    let mut workbook = Xlsx::new(Cursor::new(bytes)).map_err(|_| TableError::Damaged)?;
    let sheets = sheets_of(&workbook);
    let sheet = match sheet {
        Some(name) => {
            sheets.iter().find(|sheet| *sheet == name).ok_or_else(|| TableError::SheetMissing(name.to_owned()))?
        }
        None => sheets.first().ok_or(TableError::Empty)?,
    }
    .clone();
    let rows = rows_of(&mut workbook, &sheet)?;
    Ok(Table { sheets, sheet, ..lay_out(Format::Xlsx, rows)? })
}

/// What is in the container of the old Office: a new workbook under a password, or an old one.
pub fn of_old_container(bytes: &[u8]) -> TableError {
    let package: Vec<u8> = "EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes).collect();
    if bytes.windows(package.len()).any(|window| window == package) {
        TableError::Encrypted
    } else {
        TableError::OtherFormat("xls")
    }
}

/// Refuses a workbook that unpacks to too much: by what its directory claims, and, as that may be a lie, by unpacking it
/// once into nothing.
fn check_unpacked_size(bytes: &[u8]) -> Result<(), TableError> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_| TableError::Damaged)?;
    let holds = |name: &str| archive.index_for_name(name).is_some();
    if holds("xl/workbook.bin") {
        return Err(TableError::OtherFormat("xlsb"));
    }
    if !holds("[Content_Types].xml") {
        return Err(if holds("content.xml") { TableError::OtherFormat("ods") } else { TableError::NotATable });
    }
    if holds("word/document.xml") || holds("ppt/presentation.xml") {
        return Err(TableError::NotATable);
    }
    let (mut claimed, mut unpacked) = (0_u64, 0_u64);
    for part in 0..archive.len() {
        claimed = claimed.saturating_add(archive.by_index_raw(part).map_err(|_| TableError::Damaged)?.size());
    }
    if claimed > MAX_UNPACKED {
        return Err(TableError::UnpacksTooLarge);
    }
    for part in 0..archive.len() {
        let part = archive.by_index(part).map_err(|_| TableError::Damaged)?;
        let mut limited = part.take(MAX_UNPACKED + 1 - unpacked);
        unpacked += std::io::copy(&mut limited, &mut std::io::sink()).map_err(|_| TableError::Damaged)?;
        if unpacked > MAX_UNPACKED {
            return Err(TableError::UnpacksTooLarge);
        }
    }
    Ok(())
}

/// The visible sheets that hold cells. A hidden one is not what somebody meant to send, and a chart holds none.
fn sheets_of<R: Read + std::io::Seek>(workbook: &Xlsx<R>) -> Vec<String> {
    workbook
        .sheets_metadata()
        .iter()
        .filter(|sheet| sheet.typ == SheetType::WorkSheet && sheet.visible == SheetVisible::Visible)
        .map(|sheet| sheet.name.clone())
        .collect()
}

fn rows_of<R: Read + std::io::Seek>(workbook: &mut Xlsx<R>, sheet: &str) -> Result<Vec<RawRow>, TableError> {
    let mut cells = workbook.worksheet_cells_reader(sheet).map_err(|_| TableError::Damaged)?;
    let mut tally = Tally::default();
    let mut rows: BTreeMap<u32, Vec<Cell>> = BTreeMap::new();
    while let Some(cell) = cells.next_cell().map_err(|_| TableError::Damaged)? {
        let (row, column) = cell.get_position();
        let column = column as usize;
        let value = cell_of(cell.get_value());
        if value.is_empty() {
            continue;
        }
        if column >= MAX_COLUMNS {
            return Err(TableError::TooManyColumns);
        }
        tally.cell(if let Cell::Text(text) = &value { text.len() } else { 0 })?;
        if !rows.contains_key(&row) {
            tally.row(column + 1)?;
        }
        let cells = rows.entry(row).or_default();
        if cells.len() <= column {
            cells.resize(column + 1, Cell::Empty);
        }
        if let Some(place) = cells.get_mut(column) {
            *place = value;
        }
    }
    Ok(rows.into_iter().map(|(row, cells)| RawRow { line: row as usize + 1, width: cells.len(), cells }).collect())
}

fn cell_of(value: &DataRef) -> Cell {
    match value {
        DataRef::Empty => Cell::Empty,
        DataRef::String(text) => Cell::Text(text.clone()),
        DataRef::SharedString(text) => Cell::Text((*text).to_owned()),
        DataRef::Int(number) => Cell::Number(*number as f64),
        DataRef::Float(number) if number.is_finite() => Cell::Number(*number),
        DataRef::Float(number) => Cell::Error(number.to_string()),
        DataRef::Bool(yes) => Cell::Text(yes.to_string()),
        DataRef::DateTime(moment) => moment_of(moment),
        DataRef::DateTimeIso(text) => match text.get(..10).and_then(|day| day.parse().ok()) {
            Some(day) => Cell::Day(day),
            None => Cell::Text(text.clone()),
        },
        DataRef::DurationIso(text) => Cell::Text(text.clone()),
        DataRef::Error(error) => Cell::Error(error.to_string()),
    }
}

/// A date, or hours where the number is a length of time or a time of day.
fn moment_of(moment: &ExcelDateTime) -> Cell {
    if moment.is_duration() || moment.as_f64() < 1.0 {
        let minutes = (moment.as_f64() * 24.0 * 60.0).round() as i64;
        return Cell::Text(format!("{}:{:02}", minutes / 60, minutes.rem_euclid(60)));
    }
    let (year, month, day, ..) = moment.to_ymd_hms_milli();
    // Excel believes in the 29th of February 1900.
    match NaiveDate::from_ymd_opt(year.into(), month.into(), day.into()) {
        Some(day) => Cell::Day(day),
        None => Cell::Error(format!("{year}-{month:02}-{day:02}")),
    }
}
