//! Where everything stands: a report becomes sheets with marks on them, and a tree of what the marks mean.
//!
//! Lengths are in points, measured from the upper left corner of the sheet.

use std::num::NonZeroU16;

use krilla::geom::Rect;
use krilla::tagging::{ArtifactType, BBox, Tag, TagKind};

use super::letters::{Cut, Line, Typefaces};
use super::{Block, Look, MM, Picture, Report, table};
use crate::error::Message;
use crate::locale::say;

/// A4.
pub const SHEET: (f32, f32) = (210.0 * MM, 297.0 * MM);
/// What stays free at the sides and on top.
pub const MARGIN: f32 = 22.0 * MM;
/// How wide the text is.
pub const WIDTH: f32 = SHEET.0 - 2.0 * MARGIN;
/// Where the text ends; the footer stands below.
pub const BOTTOM: f32 = SHEET.1 - 24.0 * MM;
const FOOTER: f32 = SHEET.1 - 14.0 * MM;
/// Between a picture and what stands beside it.
const GUTTER: f32 = 7.0 * MM;

/// How dark something is, from 0 for black to 255 for white. The lightest that is used for words has a contrast of 5.7.
pub type Shade = u8;
const BLACK: Shade = 20;
pub const GREY: Shade = 100;
const HAIR: Shade = 190;

/// How text looks.
#[derive(Clone, Copy, Debug)]
pub struct Style {
    pub cut: Cut,
    pub size: f32,
    /// From one line to the next.
    pub leading: f32,
    pub shade: Shade,
    /// What stays free above.
    pub above: f32,
}

/// Small letters in a table.
pub const CELL: Style = Style { cut: Cut::Regular, size: 9.5, leading: 13.0, shade: BLACK, above: 0.0 };
/// What names a column or a row.
pub const CELL_HEAD: Style = Style { cut: Cut::Regular, size: 8.5, leading: 13.0, shade: GREY, above: 0.0 };
const SMALL: Style = Style { cut: Cut::Regular, size: 8.0, leading: 11.0, shade: GREY, above: 0.0 };

/// What is drawn.
#[derive(Debug)]
pub enum Ink {
    /// A line of letters; the mark's place is where it begins on the base line.
    Line(Line, Style),
    /// Rectangles: left, top, width, height.
    Blocks(Vec<[f32; 4]>, Shade),
}

/// What a mark belongs to.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Part {
    /// An element of the tree.
    Of(usize),
    /// Nothing anybody needs to hear.
    Decoration(ArtifactType),
}

/// Something drawn at a place.
#[derive(Debug)]
pub struct Mark {
    pub at: (f32, f32),
    pub ink: Ink,
    pub part: Part,
}

/// An element of the tree of meaning. It holds elements or marks, never both.
#[derive(Debug)]
pub struct Element {
    pub tag: TagKind,
    pub parent: Option<usize>,
}

/// A heading's place, for the outline.
#[derive(Debug)]
pub struct Entry {
    pub level: u8,
    pub text: String,
    pub sheet: usize,
    pub top: f32,
}

/// The whole report, placed.
#[derive(Debug, Default)]
pub struct Sheets {
    /// The marks of each sheet.
    pub sheets: Vec<Vec<Mark>>,
    pub elements: Vec<Element>,
    pub outline: Vec<Entry>,
}

/// The pen: what has been placed, and how far down the last sheet it has come.
pub struct Pen<'a> {
    pub faces: &'a Typefaces,
    pub placed: Sheets,
    pub top: f32,
}

/// Places everything of a report.
pub fn lay_out(report: &Report, faces: &Typefaces) -> Sheets {
    let mut pen = Pen { faces, placed: Sheets::default(), top: MARGIN };
    pen.turn_page();
    for (at, block) in report.blocks.iter().enumerate() {
        match block {
            Block::Heading(level, text) => pen.heading(*level, text, report.blocks.get(at + 1)),
            Block::Text(look, text) => pen.paragraph(text, look.style(), MARGIN, WIDTH),
            Block::Rule => pen.rule(),
            Block::Table(table) => table::place(&mut pen, table),
            Block::Picture(picture, beside) => pen.picture(picture, beside),
        }
    }
    pen.footers(report);
    pen.placed
}

impl Look {
    fn style(self) -> Style {
        let plain = Style { cut: Cut::Regular, size: 10.0, leading: 15.0, shade: BLACK, above: 6.0 };
        match self {
            Look::Plain => plain,
            Look::Lead => Style { size: 13.0, leading: 19.0, above: 8.0, ..plain },
            Look::Aloud => Style { cut: Cut::SemiBold, size: 16.0, leading: 25.0, above: 6.0, ..plain },
            Look::Quiet => Style { size: 8.5, leading: 12.5, shade: GREY, above: 5.0, ..plain },
            Look::Quote => Style { cut: Cut::Italic, ..plain },
        }
    }
}

fn heading_style(level: u8) -> Style {
    let (size, above) = match level {
        1 => (20.0, 0.0),
        2 => (13.0, 18.0),
        _ => (10.5, 12.0),
    };
    Style { cut: Cut::SemiBold, size, leading: size * 1.3, shade: BLACK, above }
}

impl Pen<'_> {
    /// What is left of the sheet.
    pub fn room(&self) -> f32 {
        BOTTOM - self.top
    }

    /// Goes on with a new sheet.
    pub fn turn_page(&mut self) {
        self.placed.sheets.push(Vec::new());
        self.top = MARGIN;
    }

    /// Turns the page unless this much room is left.
    pub fn need(&mut self, height: f32) {
        if self.room() < height && self.top > MARGIN {
            self.turn_page();
        }
    }

    /// The number of the sheet that is being written, from 0.
    pub fn sheet(&self) -> usize {
        self.placed.sheets.len().saturating_sub(1)
    }

    /// A new element of the tree.
    pub fn element(&mut self, parent: Option<usize>, tag: impl Into<TagKind>) -> usize {
        self.placed.elements.push(Element { tag: tag.into(), parent });
        self.placed.elements.len() - 1
    }

    pub fn mark(&mut self, at: (f32, f32), ink: Ink, part: Part) {
        if let Some(sheet) = self.placed.sheets.last_mut() {
            sheet.push(Mark { at, ink, part });
        }
    }

    /// The lines of a text, broken for a width.
    pub fn lines(&self, text: &str, style: Style, width: f32) -> Vec<Line> {
        self.faces.of(style.cut).lines(text, width / style.size)
    }

    /// One line, whose leading begins at `top`.
    pub fn line(&mut self, line: Line, style: Style, left: f32, top: f32, part: Part) {
        // The base line stands so that capitals are in the middle of the leading.
        let base = top + style.leading / 2.0 + style.size * 0.364;
        self.mark((left, base), Ink::Line(line, style), part);
    }

    /// A thin line across, for the eye only.
    pub fn hair(&mut self, left: f32, top: f32, width: f32) {
        let part = Part::Decoration(ArtifactType::Layout);
        self.mark((0.0, 0.0), Ink::Blocks(vec![[left, top, width, 0.6]], HAIR), part);
    }

    fn heading(&mut self, level: u8, text: &str, next: Option<&Block>) {
        let style = heading_style(level);
        let lines = self.lines(text, style, WIDTH);
        let above = self.above(style);
        // A heading stays with the picture, or the first lines of what it stands above.
        let next = if let Some(Block::Picture(picture, _)) = next { picture.side.min(WIDTH) + 16.0 } else { 45.0 };
        self.need(above + lines.len() as f32 * style.leading + next);
        self.top += self.above(style);
        let rank = NonZeroU16::new(u16::from(level)).unwrap_or(NonZeroU16::MIN);
        let element = self.element(None, Tag::Hn(rank, Some(text.to_owned())));
        self.placed.outline.push(Entry { level, text: text.to_owned(), sheet: self.sheet(), top: self.top });
        self.write(lines, style, MARGIN, element);
        self.top += style.size * 0.2;
    }

    fn paragraph(&mut self, text: &str, style: Style, left: f32, width: f32) {
        let lines = self.lines(text, style, width);
        self.need(self.above(style) + style.leading * lines.len().min(2) as f32);
        self.top += self.above(style);
        let element = self.element(None, Tag::P);
        self.write(lines, style, left, element);
    }

    /// Lines one below the other, over as many sheets as they need.
    fn write(&mut self, lines: Vec<Line>, style: Style, left: f32, element: usize) {
        for line in lines {
            self.need(style.leading);
            self.line(line, style, left, self.top, Part::Of(element));
            self.top += style.leading;
        }
    }

    /// Nothing stays free on top of a sheet.
    fn above(&self, style: Style) -> f32 {
        if self.top > MARGIN { style.above } else { 0.0 }
    }

    fn rule(&mut self) {
        self.need(20.0);
        self.hair(MARGIN, self.top + 11.0, WIDTH);
        self.top += 16.0;
    }

    fn picture(&mut self, picture: &Picture, beside: &[(Look, String)]) {
        let side = picture.side.min(WIDTH);
        let (left, width) = (MARGIN + side + GUTTER, WIDTH - side - GUTTER);
        self.need(8.0 + side);
        self.top += 8.0;
        let top = self.top;
        let bounds = Rect::from_xywh(MARGIN, top, side, side).map(|rect| BBox::new(self.sheet(), rect));
        let figure = self.element(None, Tag::Figure(Some(picture.alt.clone())).with_bbox(bounds));
        let blocks = picture.blocks.iter();
        let placed = blocks.map(|[x, y, w, h]| [MARGIN + x * side, top + y * side, w * side, h * side]).collect();
        self.mark((0.0, 0.0), Ink::Blocks(placed, 0), Part::Of(figure));
        let sheet = self.sheet();
        for (at, (look, text)) in beside.iter().enumerate() {
            let style = look.style();
            self.paragraph(text, if at == 0 { Style { above: 0.0, ..style } } else { style }, left, width);
        }
        if self.sheet() == sheet {
            self.top = self.top.max(top + side);
        }
    }

    /// The title and the number of the page below each sheet; known only when all sheets are.
    fn footers(&mut self, report: &Report) {
        let all = self.placed.sheets.len();
        let faces = self.faces.of(SMALL.cut);
        let title = faces.lines(&report.title, WIDTH * 0.75 / SMALL.size).into_iter().next();
        for (at, sheet) in self.placed.sheets.iter_mut().enumerate() {
            let number = Message::new("report-page").with("page", at + 1).with("pages", all);
            let number = faces.shape(&say(report.locale, &number));
            let right = SHEET.0 - MARGIN - number.width * SMALL.size;
            for (line, left) in title.clone().into_iter().map(|line| (line, MARGIN)).chain([(number, right)]) {
                let part = Part::Decoration(ArtifactType::Footer);
                sheet.push(Mark { at: (left, FOOTER), ink: Ink::Line(line, SMALL), part });
            }
        }
    }
}
