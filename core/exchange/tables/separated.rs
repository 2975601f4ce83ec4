//! CSV as spreadsheets write it: commas, semicolons or tabs; UTF-8 with or without its mark, UTF-16 or Windows-1252.

use encoding_rs::{UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};

use super::{Cell, Delimiter, Encoding, Fault, FaultKind, Format, RawRow, Table, TableError, Tally, lay_out};

/// How many rows the delimiter is guessed from.
const SAMPLE_ROWS: usize = 30;

pub fn read(bytes: &[u8]) -> Result<Table, TableError> {
    let (text, encoding) = decode(bytes)?;
    if text.trim().is_empty() {
        return Err(TableError::Empty);
    }
    refuse_other_files(&text)?;
    let (text, lines_before, said) = without_excel_hint(&text);
    let delimiter = said.unwrap_or_else(|| guess_delimiter(text));
    let (rows, open_quote) = rows_of(text, delimiter, lines_before)?;
    let mut table = lay_out(Format::Csv { delimiter, encoding }, rows)?;
    if let Some(line) = open_quote {
        table.faults.retain(|fault| fault.line != line);
        table.faults.push(Fault { line, kind: FaultKind::QuoteNotClosed });
    }
    Ok(table)
}

/// Text that is not UTF-8 is taken for Windows-1252, the only other thing that spreadsheets here still write.
fn decode(bytes: &[u8]) -> Result<(String, Encoding), TableError> {
    let (encoding, skip) = encoding_rs::Encoding::for_bom(bytes).unwrap_or((UTF_8, 0));
    let body = bytes.get(skip..).unwrap_or_default();
    if encoding == UTF_16LE || encoding == UTF_16BE {
        let (text, wrong) = encoding.decode_without_bom_handling(body);
        return if wrong { Err(TableError::NotATable) } else { Ok((text.into_owned(), Encoding::Utf16)) };
    }
    match std::str::from_utf8(body) {
        Ok(text) => Ok((text.to_owned(), Encoding::Utf8)),
        Err(_) => Ok((WINDOWS_1252.decode_without_bom_handling(body).0.into_owned(), Encoding::Windows1252)),
    }
}

/// A picture, a PDF or a web page named `.csv` is no table, and would only show a hundred strange problems.
fn refuse_other_files(text: &str) -> Result<(), TableError> {
    let control = |letter: &char| letter.is_control() && !matches!(letter, '\t' | '\r' | '\n');
    let odd = text.chars().filter(control).count();
    let begins = text.trim_start();
    if text.contains('\0')
        || odd * 100 > text.chars().count()
        || ["<", "{", "[", "%PDF"].iter().any(|other| begins.starts_with(other))
    {
        return Err(TableError::NotATable);
    }
    Ok(())
}

/// Excel's own first line `sep=;` says the delimiter and is no row.
fn without_excel_hint(text: &str) -> (&str, usize, Option<Delimiter>) {
    let (first, rest) = text.split_once('\n').unwrap_or((text, ""));
    let said = match first.trim_end_matches('\r').trim_matches('"').to_lowercase().as_str() {
        "sep=," => Delimiter::Comma,
        "sep=;" => Delimiter::Semicolon,
        "sep=\t" => Delimiter::Tab,
        _ => return (text, 0, None),
    };
    (rest, 1, Some(said))
}

/// The delimiter that splits most rows into the same number of cells, and of two such the one with more cells.
fn guess_delimiter(text: &str) -> Delimiter {
    [Delimiter::Semicolon, Delimiter::Tab, Delimiter::Comma]
        .into_iter()
        .filter(|delimiter| *delimiter != Delimiter::Comma || has_comma_without_space(text))
        .filter_map(|delimiter| Some((agreement(text, delimiter)?, delimiter)))
        .max_by_key(|(agreement, _)| *agreement)
        .map_or(Delimiter::Comma, |(_, delimiter)| delimiter)
}

/// A list of "Visser, Daan" is one column: commas that always have a space behind them separate nothing.
fn has_comma_without_space(text: &str) -> bool {
    text.lines().take(SAMPLE_ROWS).any(|line| line.split(',').skip(1).any(|after| !after.starts_with(' ')))
}

/// The share of the first rows (in thousandths) that have the most usual number of cells, and that number. `None` where
/// nothing is split.
fn agreement(text: &str, delimiter: Delimiter) -> Option<(usize, usize)> {
    let rows = reader(text, delimiter).into_byte_records().take(SAMPLE_ROWS).flatten();
    let widths: Vec<usize> = rows.map(|row| row.len()).collect();
    let share = |width: usize| widths.iter().filter(|other| **other == width).count() * 1000 / widths.len().max(1);
    widths.iter().filter(|width| **width > 1).map(|width| (share(*width), *width)).max()
}

fn reader(text: &str, delimiter: Delimiter) -> csv::Reader<&[u8]> {
    let delimiter = match delimiter {
        Delimiter::Comma => b',',
        Delimiter::Semicolon => b';',
        Delimiter::Tab => b'\t',
    };
    csv::ReaderBuilder::new().has_headers(false).flexible(true).delimiter(delimiter).from_reader(text.as_bytes())
}

/// All rows that hold anything, and the line on which a quotation mark opens that never closes.
fn rows_of(text: &str, delimiter: Delimiter, lines_before: usize) -> Result<(Vec<RawRow>, Option<usize>), TableError> {
    let mut rows = Vec::new();
    let mut tally = Tally::default();
    let mut lines = Lines { text, at: 0, line: lines_before + 1 };
    let mut reader = reader(text, delimiter);
    let mut record = csv::StringRecord::new();
    let mut last = (0, 0);
    while reader.read_record(&mut record).map_err(|_| TableError::Damaged)? {
        let begins = record.position().map_or(0, |position| position.byte() as usize);
        let line = lines.of_row(begins);
        last = (lines.at, line);
        // Empty cells at the end cost nothing, so they don't count.
        let filled =
            record.iter().enumerate().filter(|(_, cell)| !cell.trim().is_empty()).last().map_or(0, |(at, _)| at + 1);
        tally.row(filled)?;
        let mut cells = Vec::with_capacity(filled);
        for cell in record.iter().take(filled) {
            tally.cell(cell.len())?;
            cells.push(if cell.is_empty() { Cell::Empty } else { Cell::Text(cell.to_owned()) });
        }
        rows.extend((filled > 0).then_some(RawRow { line, cells, width: record.len() }));
    }
    let (from, line) = last;
    let open = text.get(from..).is_some_and(|row| row.contains('\n') && row.matches('"').count() % 2 == 1);
    Ok((rows, open.then_some(line)))
}

/// Counts lines up to a row. The reader's own count stops at blank lines before a row and knows no lone carriage return.
struct Lines<'a> {
    text: &'a str,
    at: usize,
    line: usize,
}

impl Lines<'_> {
    fn of_row(&mut self, begins: usize) -> usize {
        let bytes = self.text.as_bytes();
        while let Some(byte) = bytes.get(self.at).filter(|byte| self.at < begins || matches!(byte, b'\r' | b'\n')) {
            let first_of_two = *byte == b'\r' && bytes.get(self.at + 1) == Some(&b'\n');
            self.line += usize::from(matches!(byte, b'\r' | b'\n') && !first_of_two);
            self.at += 1;
        }
        self.line
    }
}
