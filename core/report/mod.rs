//! A report on paper: what leaves as a PDF.
//!
//! A [`Report`] is written from top to bottom like a letter (headings, paragraphs, facts, tables, pictures) and becomes a
//! tagged PDF (PDF/UA-1): a screen reader hears headings as headings and each cell with its column. It looks calm on A4,
//! in one font, in black and grey.
//!
//! In reading order: this file says what a report can hold, [`letters`] shapes and breaks lines, [`layout`] places them
//! on sheets, [`table`] does so for tables, and [`paint`] writes the sheets out. Each step knows only the one before, so
//! that where things stand is tested without reading a PDF. [`sheets`] gives the same tables as a workbook too.

mod layout;
mod letters;
mod paint;
pub mod sheets;
mod table;

#[cfg(test)]
mod tests;

use crate::error::Result;
use crate::locale::Locale;
use letters::Typefaces;

/// What is written on paper, in one language.
pub struct Report {
    locale: Locale,
    title: String,
    blocks: Vec<Block>,
}

/// How a paragraph looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Look {
    /// What the page is about: larger.
    Lead,
    Plain,
    /// To be read aloud to somebody: large and apart.
    Aloud,
    /// What explains the rest: smaller and grey.
    Quiet,
    /// What somebody said or wrote.
    Quote,
}

/// A table. It may be longer than a page: its header is repeated on each.
#[derive(Clone, Debug, Default)]
pub struct Table {
    /// What it shows, for who can't see it.
    pub summary: String,
    pub columns: Vec<Column>,
    /// The cells of each row, one for each column; what is missing is empty.
    pub rows: Vec<Vec<String>>,
    /// Whether the first cell of a row names the row.
    pub named_rows: bool,
}

/// A column of a table.
#[derive(Clone, Debug)]
pub struct Column {
    /// Its header. A table whose headers are all empty has none.
    pub head: String,
    /// How wide it is, compared with the others.
    pub share: f32,
    /// Whether it holds numbers, which stand at the right.
    pub numbers: bool,
}

/// A picture of black rectangles in a square, such as a QR code.
#[derive(Clone, Debug)]
pub struct Picture {
    /// What it shows, for who can't see it.
    pub alt: String,
    /// The length of its side on paper, in points.
    pub side: f32,
    /// Left, top, width and height of each rectangle, as parts of the side.
    pub blocks: Vec<[f32; 4]>,
}

enum Block {
    Heading(u8, String),
    Text(Look, String),
    Rule,
    Table(Table),
    Picture(Picture, Vec<(Look, String)>),
}

/// Points in a millimetre.
pub const MM: f32 = 72.0 / 25.4;

impl Report {
    /// An empty report. The title stands in the window of whoever reads it, and in the footer of each page.
    pub fn new(locale: Locale, title: &str) -> Report {
        Report { locale, title: title.to_owned(), blocks: Vec::new() }
    }

    /// A heading; level 1 is the page's own. Levels must not be left out on the way down. One that says nothing is none.
    pub fn heading(&mut self, level: u8, text: &str) -> &mut Report {
        if text.trim().is_empty() {
            return self;
        }
        self.add(Block::Heading(level.clamp(1, 6), text.to_owned()))
    }

    /// A paragraph. Line breaks in the text are kept.
    pub fn text(&mut self, look: Look, text: &str) -> &mut Report {
        self.add(Block::Text(look, text.to_owned()))
    }

    /// What belongs to names: "By when" beside "Tuesday 1 June 2027".
    pub fn facts(&mut self, summary: &str, facts: &[(String, String)]) -> &mut Report {
        let column = |share| Column { head: String::new(), share, numbers: false };
        self.table(Table {
            summary: summary.to_owned(),
            columns: vec![column(1.0), column(3.0)],
            rows: facts.iter().map(|(name, value)| vec![name.clone(), value.clone()]).collect(),
            named_rows: true,
        })
    }

    pub fn table(&mut self, table: Table) -> &mut Report {
        self.add(Block::Table(table))
    }

    /// A picture with paragraphs beside it.
    pub fn picture(&mut self, picture: Picture, beside: Vec<(Look, String)>) -> &mut Report {
        self.add(Block::Picture(picture, beside))
    }

    /// A thin line across the page.
    pub fn rule(&mut self) -> &mut Report {
        self.add(Block::Rule)
    }

    /// The finished PDF. The same report gives the same bytes.
    pub fn to_pdf(&self) -> Result<Vec<u8>> {
        let faces = Typefaces::load()?;
        paint::paint(&layout::lay_out(self, &faces), self, &faces)
    }

    fn add(&mut self, block: Block) -> &mut Report {
        self.blocks.push(block);
        self
    }
}
