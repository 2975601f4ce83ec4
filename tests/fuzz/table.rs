//! `csv` and `xlsx`: tables from elsewhere.
//!
//! A bent workbook is mostly refused by the sums of its archive, so one target bends the files within it and packs them
//! again with right sums. Another begins with bombs: small files that claim, or hold, far more than they should.

use std::io::{Cursor, Write};
use std::sync::LazyLock;

use evenkeel_core::exchange::tables::{MAX_CELLS, MAX_COLUMNS, MAX_ROWS, read_table};
use zip::write::SimpleFileOptions;

use super::mutate::Input;
use super::{Checked, Target};

const LONGEST: usize = 256 * 1024;
/// What a table may cost at its limits (SAFETY 7).
const MEMORY: usize = 200 * 1024 * 1024;
/// The files within a workbook, each a piece of an input.
const PARTS: [&str; 6] = [
    "[Content_Types].xml",
    "_rels/.rels",
    "xl/workbook.xml",
    "xl/_rels/workbook.xml.rels",
    "xl/sharedStrings.xml",
    "xl/worksheets/sheet1.xml",
];

pub fn targets() -> Vec<Target> {
    let target =
        |name, what, row, genuine, check| Target { name, what, row, longest: LONGEST, memory: MEMORY, genuine, check };
    vec![
        target("csv", "lists as CSV", 1, lists, separated_holds),
        target("xlsx", "workbooks", 1, workbooks, workbook_holds),
        target("xlsx", "files of a workbook", PARTS.len(), parts, parts_hold),
        target("xlsx", "bombs", 1, bombs, bomb_is_refused),
    ]
}

fn file(name: &str) -> Vec<u8> {
    std::fs::read(std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/files").join(name)).expect("a file")
}

fn lists() -> Vec<Input> {
    ["people_en.csv", "people_nl.csv", "people_de.csv", "people_no.csv"].map(|name| vec![file(name)]).into()
}

fn workbooks() -> Vec<Input> {
    vec![vec![file("people.xlsx")]]
}

/// A table that was read keeps to every limit.
fn holds(bytes: &[u8], name: &str) -> Checked {
    let Ok(table) = read_table(bytes, name, None) else { return Ok(false) };
    let cells: usize = table.rows.iter().map(|row| row.cells.len()).sum();
    let within = table.rows.len() <= MAX_ROWS && table.headers.len() <= MAX_COLUMNS && cells <= MAX_CELLS;
    let known = table.rows.iter().all(|row| row.cells.len() <= table.headers.len());
    if within && known { Ok(true) } else { Err("a table beyond its limits".into()) }
}

fn separated_holds(input: &[Vec<u8>]) -> Checked {
    holds(&input.concat(), "people.csv")
}

fn workbook_holds(input: &[Vec<u8>]) -> Checked {
    holds(&input.concat(), "people.xlsx")
}

/// The files within the workbook that the stories import.
fn parts() -> Vec<Input> {
    let mut archive = zip::ZipArchive::new(Cursor::new(file("people.xlsx"))).expect("a workbook");
    let mut piece = |name: &str| {
        let mut bytes = Vec::new();
        if let Ok(mut file) = archive.by_name(name) {
            std::io::Read::read_to_end(&mut file, &mut bytes).expect("a file of it");
        }
        bytes
    };
    vec![PARTS.map(&mut piece).into()]
}

fn packed(files: &[(&str, &[u8])]) -> Vec<u8> {
    let mut archive = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in files.iter().filter(|(_, bytes)| !bytes.is_empty()) {
        archive.start_file(*name, SimpleFileOptions::default()).expect("a file in the archive");
        archive.write_all(bytes).expect("its contents");
    }
    archive.finish().expect("an archive").into_inner()
}

fn parts_hold(input: &[Vec<u8>]) -> Checked {
    let files: Vec<(&str, &[u8])> = PARTS.into_iter().zip(input.iter().map(Vec::as_slice)).collect();
    holds(&packed(&files), "people.xlsx")
}

/// Each of them small, and refused: one that claims two gigabytes, one that holds more than it claims, and one of
/// millions of strings.
static BOMBS: LazyLock<Vec<Vec<u8>>> = LazyLock::new(|| {
    let genuine = parts().remove(0);
    let with = |name: &'static str, bytes: &[u8]| {
        let files: Vec<(&str, &[u8])> =
            PARTS.into_iter().zip(genuine.iter().map(Vec::as_slice)).filter(|(part, _)| *part != name).collect();
        packed(&[files.as_slice(), &[(name, bytes)]].concat())
    };
    let blank = vec![b' '; 70 * 1024 * 1024];
    let held = with("xl/media/blank.xml", &blank);
    let strings = format!("<sst>{}</sst>", "<si><t>a</t></si>".repeat(4_500_000));
    vec![
        lying(&held, blank.len() as u32, 2_000_000_000),
        lying(&held, blank.len() as u32, 100),
        with(PARTS[4], strings.as_bytes()),
    ]
});

/// The archive with another size in the place of each true one.
fn lying(archive: &[u8], truth: u32, lie: u32) -> Vec<u8> {
    let mut bytes = archive.to_vec();
    let mut at = 0;
    while let Some(found) = bytes[at..].windows(4).position(|window| window == truth.to_le_bytes()) {
        bytes[at + found..at + found + 4].copy_from_slice(&lie.to_le_bytes());
        at += found + 4;
    }
    bytes
}

fn bombs() -> Vec<Input> {
    BOMBS.iter().map(|bomb| vec![bomb.clone()]).collect()
}

/// One that is as it was made must be refused; of a bent one it is enough that it keeps to the limits.
fn bomb_is_refused(input: &[Vec<u8>]) -> Checked {
    let bytes = input.concat();
    let read = holds(&bytes, "people.xlsx")?;
    if read && BOMBS.contains(&bytes) { Err("a bomb was read".into()) } else { Ok(true) }
}
