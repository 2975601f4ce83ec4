//! Writes placed sheets out as a tagged PDF.

use krilla::color::rgb;
use krilla::configure::{Accessibility, ConfigurationBuilder, PdfVersion};
use krilla::destination::XyzDestination;
use krilla::error::KrillaError;
use krilla::geom::{PathBuilder, Point, Rect};
use krilla::metadata::Metadata;
use krilla::outline::{Outline, OutlineNode};
use krilla::page::PageSettings;
use krilla::paint::Fill;
use krilla::surface::Surface;
use krilla::tagging::{Artifact, ContentTag, Identifier, SpanTag, Tag, TagGroup, TagTree};
use krilla::{Document, SerializeSettings};

use super::Report;
use super::layout::{Entry, Ink, Mark, Part, SHEET, Shade, Sheets};
use super::letters::Typefaces;
use crate::error::{Failure, Result};

/// The PDF of a report that has been laid out.
pub fn paint(placed: &Sheets, report: &Report, faces: &Typefaces) -> Result<Vec<u8>> {
    let mut document = Document::new_with(settings()?);
    let mut leaves: Vec<Vec<Identifier>> = placed.elements.iter().map(|_| Vec::new()).collect();
    let size = PageSettings::from_wh(SHEET.0, SHEET.1);
    for sheet in &placed.sheets {
        let size = size.clone().ok_or_else(|| Failure::broken("failure-broken", "report: no sheet"))?;
        let mut page = document.start_page_with(size);
        let mut surface = page.surface();
        for mark in sheet {
            draw(&mut surface, mark, faces, &mut leaves);
        }
        surface.finish();
        page.finish();
    }
    let language = report.locale.word().to_owned();
    document.set_outline(outline(&placed.outline));
    document.set_tag_tree(tree(placed, &leaves).with_lang(Some(language.clone())));
    document
        .set_metadata(Metadata::new().title(report.title.clone()).language(language).creator("Evenkeel".to_owned()));
    document.finish().map_err(broken)
}

/// PDF/UA-1: whoever makes something that a screen reader can't read hears of it here, not from a reader.
fn settings() -> Result<SerializeSettings> {
    let configuration = ConfigurationBuilder::new()
        .with_version(PdfVersion::Pdf17)
        .with_accessibility_validator(Accessibility::UA1)
        .finish()
        .map_err(|_| Failure::broken("failure-broken", "report: no such PDF"))?;
    Ok(SerializeSettings { configuration, ..SerializeSettings::default() })
}

fn draw(surface: &mut Surface, mark: &Mark, faces: &Typefaces, leaves: &mut [Vec<Identifier>]) {
    let tag = match (mark.part, &mark.ink) {
        (Part::Decoration(kind), _) => ContentTag::Artifact(Artifact::with_kind(kind)),
        (Part::Of(_), Ink::Line(line, _)) => ContentTag::Span(SpanTag::empty().with_actual_text(line.meant.as_deref())),
        (Part::Of(_), Ink::Blocks(..)) => ContentTag::Other,
    };
    let leaf = surface.start_tagged(tag);
    match &mark.ink {
        Ink::Line(line, style) => {
            surface.set_fill(Some(fill(style.shade)));
            let (start, font) = (Point::from_xy(mark.at.0, mark.at.1), faces.of(style.cut).font.clone());
            surface.draw_glyphs(start, &line.glyphs, font, &line.shown, style.size, false);
        }
        Ink::Blocks(blocks, shade) => {
            surface.set_fill(Some(fill(*shade)));
            let mut path = PathBuilder::new();
            for rect in blocks.iter().filter_map(|[x, y, w, h]| Rect::from_xywh(*x, *y, *w, *h)) {
                path.push_rect(rect);
            }
            if let Some(path) = path.finish() {
                surface.draw_path(&path);
            }
        }
    }
    surface.end_tagged();
    if let Part::Of(element) = mark.part
        && let Some(leaves) = leaves.get_mut(element)
    {
        leaves.push(leaf);
    }
}

fn fill(shade: Shade) -> Fill {
    Fill { paint: rgb::Color::new(shade, shade, shade).into(), ..Fill::default() }
}

/// What the marks mean, in the order in which it is read.
fn tree(placed: &Sheets, leaves: &[Vec<Identifier>]) -> TagTree {
    let mut children: Vec<Vec<usize>> = leaves.iter().map(|_| Vec::new()).collect();
    let mut roots = Vec::new();
    for (at, element) in placed.elements.iter().enumerate() {
        match element.parent.and_then(|parent| children.get_mut(parent)) {
            Some(siblings) => siblings.push(at),
            None => roots.push(at),
        }
    }
    let mut tree = TagTree::new();
    roots.into_iter().for_each(|at| tree.push(group(placed, leaves, &children, at)));
    tree
}

/// An element with all that is in it. Elements are a few levels deep: table, body, row, cell.
fn group(placed: &Sheets, leaves: &[Vec<Identifier>], children: &[Vec<usize>], at: usize) -> TagGroup {
    let tag = placed.elements.get(at).map_or(Tag::NonStruct.into(), |element| element.tag.clone());
    let mut group = TagGroup::new(tag);
    leaves.get(at).into_iter().flatten().for_each(|leaf| group.push(*leaf));
    let within = children.get(at).into_iter().flatten();
    within.for_each(|child| group.push(self::group(placed, leaves, children, *child)));
    group
}

/// The headings, each below the one it belongs to.
fn outline(entries: &[Entry]) -> Outline {
    let mut outline = Outline::new();
    nodes(entries).into_iter().for_each(|node| outline.push_child(node));
    outline
}

fn nodes(entries: &[Entry]) -> Vec<OutlineNode> {
    let mut nodes = Vec::new();
    let mut rest = entries;
    while let Some((first, after)) = rest.split_first() {
        let end = after.iter().position(|entry| entry.level <= first.level).unwrap_or(after.len());
        let (below, next) = after.split_at(end);
        let place = XyzDestination::new(first.sheet, Point::from_xy(0.0, first.top));
        let mut node = OutlineNode::new(first.text.clone(), place);
        self::nodes(below).into_iter().for_each(|child| node.push_child(child));
        nodes.push(node);
        rest = next;
    }
    nodes
}

/// The detail names the kind of fault, never a word of the report.
fn broken(error: KrillaError) -> Failure {
    Failure::broken("failure-broken", format!("report: {error}"))
}
