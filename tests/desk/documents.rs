//! Documents that were made, read back by other programs than the one that wrote them.

use std::io::{Cursor, Write};
use std::process::{Command, Stdio};

use calamine::{Reader, Xlsx};

/// What `pdftotext` reads in a PDF; `None` where this machine does not have it.
pub fn pdf_text(pdf: &[u8]) -> Option<String> {
    let reader = Command::new("pdftotext")
        .args(["-layout", "-", "-"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn();
    let Ok(mut reader) = reader else {
        eprintln!("pdftotext is not here: the text of the PDF itself was not read");
        return None;
    };
    reader.stdin.take().expect("a way in").write_all(pdf).expect("the PDF is handed over");
    Some(String::from_utf8_lossy(&reader.wait_with_output().expect("its text").stdout).into_owned())
}

/// The rows of one sheet of a workbook, as text.
pub fn workbook_rows(bytes: &[u8], sheet: &str) -> Vec<Vec<String>> {
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).expect("a workbook");
    let range = book.worksheet_range(sheet).unwrap_or_else(|error| panic!("{sheet}: {error}"));
    range.rows().map(|row| row.iter().map(ToString::to_string).collect()).collect()
}
