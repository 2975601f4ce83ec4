//! Tables out of files: CSV in the forms that spreadsheets write it, and XLSX.
//!
//! [`read_table`] answers with headers and rows, each row with the line of the file it stands on, so that a problem can
//! be found again in the spreadsheet. It guesses nothing about what the columns mean.
//!
//! A file from elsewhere is not to be trusted: its size is checked before it is read, and so is what it unpacks to,
//! since a small workbook can hold gigabytes. For the same reason the old XLS, XLSB and ODS are refused by name: the library
//! that reads them lays out every cell they claim before anything can be counted. Spreadsheet programs save them as XLSX.

mod separated;
mod workbook;

use chrono::NaiveDate;

use crate::dates::looks_like_day;
use crate::error::{Message, word};

/// The largest file that is looked at.
pub const MAX_FILE: usize = 32 * 1024 * 1024;
/// The most that a workbook may unpack to, claimed or in truth, and the most text a table may hold.
pub const MAX_UNPACKED: u64 = 64 * 1024 * 1024;
/// The most rows of a table. A center has 60 people, its year of quarter-hours 35,000 rows.
pub const MAX_ROWS: usize = 200_000;
/// The most columns of a table.
pub const MAX_COLUMNS: usize = 200;
/// The most cells with something in them: about 200 MB of memory.
pub const MAX_CELLS: usize = 3_000_000;

/// A table with its first row as headers.
#[derive(Clone, Debug, PartialEq)]
pub struct Table {
    pub format: Format,
    /// The sheets to choose from, in their order. A CSV has none.
    pub sheets: Vec<String>,
    /// The sheet that was read, or nothing for a CSV.
    pub sheet: String,
    pub headers: Vec<String>,
    /// The rows below the headers that hold anything.
    pub rows: Vec<Row>,
    /// Rows that don't fit the headers. They stand in `rows` as well, as far as they fit.
    pub faults: Vec<Fault>,
}

/// One row. Cells after the last filled one are left out.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// The line it begins on, from 1, as a spreadsheet or an editor counts.
    pub line: usize,
    pub cells: Vec<Cell>,
}

impl Row {
    /// The cell of a column, empty where the row ends before it.
    pub fn cell(&self, column: usize) -> &Cell {
        self.cells.get(column).unwrap_or(&Cell::Empty)
    }
}

/// What stands in a cell.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Cell {
    #[default]
    Empty,
    Text(String),
    Number(f64),
    Day(NaiveDate),
    /// A formula that failed, by what the spreadsheet shows: `#N/A`.
    Error(String),
}

impl Cell {
    /// The cell as text: a day in ISO form, a number with a decimal point and no more digits than it needs.
    pub fn text(&self) -> String {
        match self {
            Cell::Empty => String::new(),
            Cell::Text(text) | Cell::Error(text) => text.clone(),
            Cell::Number(number) => number.to_string(),
            Cell::Day(day) => day.to_string(),
        }
    }

    pub fn is_empty(&self) -> bool {
        match self {
            Cell::Empty => true,
            Cell::Text(text) => text.trim().is_empty(),
            _ => false,
        }
    }
}

/// What kind of file it was.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    Csv { delimiter: Delimiter, encoding: Encoding },
    Xlsx,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Delimiter {
    Comma,
    Semicolon,
    Tab,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Encoding {
    Utf8,
    Utf16,
    Windows1252,
}

impl Format {
    /// The format in words: "CSV, semicolons, Windows-1252".
    pub fn message(self) -> Message {
        let (delimiter, encoding) = match self {
            Format::Xlsx => return Message::new("import-format-xlsx"),
            Format::Csv { delimiter, encoding } => (delimiter, encoding),
        };
        let delimiter = match delimiter {
            Delimiter::Comma => "import-delimiter-comma",
            Delimiter::Semicolon => "import-delimiter-semicolon",
            Delimiter::Tab => "import-delimiter-tab",
        };
        let encoding = match encoding {
            Encoding::Utf8 => "UTF-8",
            Encoding::Utf16 => "UTF-16",
            Encoding::Windows1252 => "Windows-1252",
        };
        Message::new("import-format-csv").with("delimiter", word(delimiter)).with("encoding", encoding)
    }
}

/// A row that doesn't fit its table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fault {
    pub line: usize,
    pub kind: FaultKind,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FaultKind {
    TooFewCells {
        cells: usize,
        headers: usize,
    },
    TooManyCells {
        cells: usize,
        headers: usize,
    },
    /// A quotation mark opens and never closes, so that the rest of the file went into one cell.
    QuoteNotClosed,
}

impl FaultKind {
    /// The sentence that tells it.
    pub fn message(self) -> Message {
        match self {
            FaultKind::TooFewCells { cells, headers } => {
                Message::new("import-row-too-short").with("cells", cells).with("headers", headers)
            }
            FaultKind::TooManyCells { cells, headers } => {
                Message::new("import-row-too-long").with("cells", cells).with("headers", headers)
            }
            FaultKind::QuoteNotClosed => Message::new("import-row-quote-open"),
        }
    }
}

/// Why a file gives no table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TableError {
    Empty,
    /// The first row holds data, or nothing in words.
    NoHeader,
    NotATable,
    /// A table of a kind that is not read, by its usual ending.
    OtherFormat(&'static str),
    Encrypted,
    /// A workbook that begins well and can't be read to its end.
    Damaged,
    SheetMissing(String),
    FileTooLarge,
    UnpacksTooLarge,
    TooManyRows,
    TooManyColumns,
    TooManyCells,
}

impl TableError {
    /// The sentence that says what is wrong and what to do. All of them are calm refusals, nothing is broken.
    pub fn message(&self) -> Message {
        let megabytes = 1024 * 1024;
        match self {
            TableError::Empty => Message::new("import-file-empty"),
            TableError::NoHeader => Message::new("import-file-no-header"),
            TableError::NotATable => Message::new("import-file-not-a-table"),
            TableError::OtherFormat(ending) => Message::new("import-file-other-format").with("ending", *ending),
            TableError::Encrypted => Message::new("import-file-encrypted"),
            TableError::Damaged => Message::new("import-file-damaged"),
            TableError::SheetMissing(sheet) => Message::new("import-sheet-missing").with("sheet", sheet.as_str()),
            TableError::FileTooLarge => Message::new("import-file-too-large").with("megabytes", MAX_FILE / megabytes),
            TableError::UnpacksTooLarge => {
                Message::new("import-unpacks-too-large").with("megabytes", MAX_UNPACKED as usize / megabytes)
            }
            TableError::TooManyRows => Message::new("import-too-many-rows").with("rows", MAX_ROWS),
            TableError::TooManyColumns => Message::new("import-too-many-columns").with("columns", MAX_COLUMNS),
            TableError::TooManyCells => Message::new("import-too-many-cells").with("cells", MAX_CELLS),
        }
    }
}

/// Reads the table of a file, of a workbook the named sheet or its first visible one. What the file is is seen from its
/// bytes; its name only tells a text file with another ending than that of a table.
pub fn read_table(bytes: &[u8], file_name: &str, sheet: Option<&str>) -> Result<Table, TableError> {
    if bytes.len() > MAX_FILE {
        return Err(TableError::FileTooLarge);
    }
    if bytes.is_empty() {
        return Err(TableError::Empty);
    }
    let ending = file_name.rsplit_once('.').map(|(_, ending)| ending.to_lowercase()).unwrap_or_default();
    if bytes.starts_with(b"PK") {
        workbook::read(bytes, sheet)
    } else if bytes.starts_with(&[0xD0, 0xCF, 0x11, 0xE0]) {
        Err(workbook::of_old_container(bytes))
    } else if matches!(ending.as_str(), "json" | "html" | "htm" | "xml" | "pdf" | "rtf" | "ics") {
        Err(TableError::NotATable)
    } else {
        separated::read(bytes)
    }
}

/// Rows as they stand in the file, before it is known which of them holds the headers.
struct RawRow {
    line: usize,
    /// The cells up to the last filled one; at least one.
    cells: Vec<Cell>,
    /// How many cells the row has in the file.
    width: usize,
}

impl RawRow {
    fn filled(&self) -> usize {
        self.cells.iter().filter(|cell| !cell.is_empty()).count()
    }
}

/// Counts what is read, so that reading stops at a limit and not behind it.
#[derive(Default)]
struct Tally {
    rows: usize,
    cells: usize,
    text: u64,
}

impl Tally {
    fn row(&mut self, width: usize) -> Result<(), TableError> {
        self.rows += 1;
        match () {
            () if width > MAX_COLUMNS => Err(TableError::TooManyColumns),
            () if self.rows > MAX_ROWS => Err(TableError::TooManyRows),
            () => Ok(()),
        }
    }

    fn cell(&mut self, text: usize) -> Result<(), TableError> {
        self.cells += 1;
        self.text += text as u64;
        match () {
            () if self.cells > MAX_CELLS => Err(TableError::TooManyCells),
            () if self.text > MAX_UNPACKED => Err(TableError::UnpacksTooLarge),
            () => Ok(()),
        }
    }
}

/// Finds the headers and lays the rows below them. Only a CSV can have ragged rows: in a workbook a row simply ends.
fn lay_out(format: Format, rows: Vec<RawRow>) -> Result<Table, TableError> {
    let skipped = title_rows(&rows);
    let mut rows = rows.into_iter().skip(skipped);
    let header = rows.next().ok_or(TableError::Empty)?;
    let headers = headers_of(&header)?;
    let ragged = matches!(format, Format::Csv { .. });
    let (named, wide) = (headers.len(), header.width);
    let mut table =
        Table { format, sheets: Vec::new(), sheet: String::new(), headers, rows: Vec::new(), faults: Vec::new() };
    for row in rows {
        let (line, cells) = (row.line, row.cells.len());
        let fault = match () {
            () if !ragged => None,
            () if row.width < named => Some(FaultKind::TooFewCells { cells: row.width, headers: named }),
            () if cells > wide => Some(FaultKind::TooManyCells { cells, headers: named }),
            () => None,
        };
        table.faults.extend(fault.map(|kind| Fault { line, kind }));
        let mut cells = row.cells;
        if ragged {
            cells.truncate(wide);
            cells.truncate(cells.iter().rposition(|cell| !cell.is_empty()).map_or(0, |last| last + 1));
        }
        table.rows.push(Row { line, cells });
    }
    // Columns that have values but no header can still be chosen by hand.
    let widest = table.rows.iter().map(|row| row.cells.len()).max().unwrap_or(0);
    table.headers.resize(named.max(widest), String::new());
    Ok(table)
}

/// How many rows stand above the headers: a title such as "Staff list, November" in a single cell, over a table that is
/// wider than that.
fn title_rows(rows: &[RawRow]) -> usize {
    let wide = |row: &RawRow| row.filled() > 1;
    if rows.iter().filter(|row| wide(row)).count() * 2 <= rows.len() {
        return 0;
    }
    rows.iter().take(6).position(wide).unwrap_or(0)
}

fn headers_of(row: &RawRow) -> Result<Vec<String>, TableError> {
    let headers: Vec<String> =
        row.cells.iter().map(|cell| cell.text().split_whitespace().collect::<Vec<_>>().join(" ")).collect();
    let data = row.cells.iter().any(|cell| matches!(cell, Cell::Day(_)))
        || headers.iter().any(|header| looks_like_day(header));
    let words = headers.iter().any(|header| header.chars().any(char::is_alphabetic));
    if data || !words { Err(TableError::NoHeader) } else { Ok(headers) }
}

#[cfg(test)]
mod tests;
