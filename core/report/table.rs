//! Tables: rows that stay whole where they can, over as many sheets as they need, with the header on each of them.
//!
//! Who listens hears the header once; its repetitions are decoration.

use krilla::tagging::{ArtifactType, TableHeaderScope, Tag};

use super::Table;
use super::layout::{CELL, CELL_HEAD, MARGIN, Part, Pen, Style, WIDTH};
use super::letters::Line;

/// What stays free above and below the lines of a row.
const PADDING: f32 = 3.0;
/// What stays free between columns.
const GAP: f32 = 10.0;
/// The fewest lines of a long row that are left standing at the end of a sheet.
const FEWEST: usize = 3;

/// A column's place on the sheet.
struct Place {
    left: f32,
    width: f32,
    numbers: bool,
}

/// A cell's lines, and what they belong to.
struct Cell {
    lines: Vec<Line>,
    style: Style,
    part: Part,
}

/// Places a table below what is there.
pub fn place(pen: &mut Pen, table: &Table) {
    if table.columns.is_empty() || table.rows.is_empty() {
        return;
    }
    let places = places(table);
    let has_head = table.columns.iter().any(|column| !column.head.is_empty());
    pen.need(60.0);
    pen.top += 8.0;
    let element = pen.element(None, Tag::Table.with_summary(Some(table.summary.clone())));
    if has_head {
        let head = pen.element(Some(element), Tag::THead);
        let row = pen.element(Some(head), Tag::TR);
        let parts = table.columns.iter().map(|_| Part::Of(pen.element(Some(row), Tag::TH(TableHeaderScope::Column))));
        let parts: Vec<Part> = parts.collect();
        header(pen, table, &places, &parts);
    }
    let body = pen.element(Some(element), Tag::TBody);
    for row in &table.rows {
        let cells = cells(pen, table, &places, row, body);
        place_row(pen, &places, &cells, |pen| {
            pen.turn_page();
            if has_head {
                let parts = vec![Part::Decoration(ArtifactType::PaginationOther); places.len()];
                header(pen, table, &places, &parts);
            }
        });
    }
}

/// The columns share the width of the page.
fn places(table: &Table) -> Vec<Place> {
    let free = WIDTH - GAP * (table.columns.len() - 1) as f32;
    let all: f32 = table.columns.iter().map(|column| column.share.max(0.1)).sum();
    let mut left = MARGIN;
    let mut places = Vec::new();
    for column in &table.columns {
        let width = free * column.share.max(0.1) / all;
        places.push(Place { left, width, numbers: column.numbers });
        left += width + GAP;
    }
    places
}

fn header(pen: &mut Pen, table: &Table, places: &[Place], parts: &[Part]) {
    let heads = table.columns.iter().zip(places).zip(parts);
    let cells: Vec<Cell> = heads
        .map(|((column, place), part)| Cell {
            lines: pen.lines(&column.head, CELL_HEAD, place.width),
            style: CELL_HEAD,
            part: *part,
        })
        .collect();
    let all = tallest(&cells);
    write(pen, places, &cells, 0, all);
}

fn cells(pen: &mut Pen, table: &Table, places: &[Place], row: &[String], body: usize) -> Vec<Cell> {
    let element = pen.element(Some(body), Tag::TR);
    let mut cells = Vec::new();
    for (at, place) in places.iter().enumerate() {
        let named = at == 0 && table.named_rows;
        let style = if named { CELL_HEAD } else { CELL };
        let lines = pen.lines(row.get(at).map_or("", String::as_str), style, place.width);
        let part = if named {
            pen.element(Some(element), Tag::TH(TableHeaderScope::Row))
        } else {
            pen.element(Some(element), Tag::TD)
        };
        cells.push(Cell { lines, style, part: Part::Of(part) });
    }
    cells
}

/// A row goes to the next sheet as a whole, unless it is longer than a sheet or much of it fits here.
fn place_row(pen: &mut Pen, places: &[Place], cells: &[Cell], mut turn_page: impl FnMut(&mut Pen)) {
    let all = tallest(cells);
    let mut from = 0;
    let mut fresh = false;
    while from < all {
        let fits = ((pen.room() - 2.0 * PADDING) / CELL.leading).max(0.0) as usize;
        let left = all - from;
        if fits < left && !fresh && (fits < FEWEST || left <= FEWEST * 2) {
            turn_page(pen);
            fresh = true;
            continue;
        }
        let now = fits.clamp(1, left); // a fresh sheet holds at least one line
        write(pen, places, cells, from, from + now);
        from += now;
        fresh = false;
    }
}

/// The lines of a row from one to another, and a thin line below them.
fn write(pen: &mut Pen, places: &[Place], cells: &[Cell], from: usize, to: usize) {
    let top = pen.top + PADDING;
    for (cell, place) in cells.iter().zip(places) {
        for (at, line) in cell.lines.iter().enumerate().take(to).skip(from) {
            let indent = if place.numbers { place.width - line.width * cell.style.size } else { 0.0 };
            let y = top + (at - from) as f32 * CELL.leading;
            pen.line(line.clone(), cell.style, place.left + indent, y, cell.part);
        }
    }
    pen.top = top + (to - from) as f32 * CELL.leading + PADDING;
    pen.hair(MARGIN, pen.top, WIDTH);
    pen.top += 0.6;
}

fn tallest(cells: &[Cell]) -> usize {
    cells.iter().map(|cell| cell.lines.len()).max().unwrap_or_default()
}
