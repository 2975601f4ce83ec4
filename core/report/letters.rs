//! Letters on paper: the three cuts of Inter that are carried along, how wide a line of them is, and where it breaks.
//!
//! A letter that the font lacks is drawn as a replacement mark, and the line keeps what it meant, so that whoever listens
//! to the page or copies from it gets the real word.

use krilla::text::{Font, GlyphId, KrillaGlyph};
use rustybuzz::ttf_parser::Tag;
use rustybuzz::{Direction, Face, Feature, UnicodeBuffer};
use unicode_normalization::UnicodeNormalization;

use crate::error::{Failure, Result};

const REGULAR: &[u8] = include_bytes!("../../assets/fonts/Inter-Regular.otf");
const SEMI_BOLD: &[u8] = include_bytes!("../../assets/fonts/Inter-SemiBold.otf");
const ITALIC: &[u8] = include_bytes!("../../assets/fonts/Inter-Italic.otf");

/// What stands where the font has no letter: U+FFFD, or a question mark.
const REPLACEMENTS: [char; 2] = ['\u{fffd}', '?'];

/// A cut of the font.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cut {
    Regular,
    SemiBold,
    Italic,
}

/// One cut, ready to be measured and drawn.
pub struct Typeface {
    pub font: Font,
    face: Face<'static>,
}

/// The three cuts.
pub struct Typefaces {
    regular: Typeface,
    semi_bold: Typeface,
    italic: Typeface,
}

/// One line of text, shaped: at size 1, so that every length is multiplied by the size it is drawn in.
#[derive(Clone, Debug)]
pub struct Line {
    pub glyphs: Vec<KrillaGlyph>,
    /// The letters that are drawn.
    pub shown: String,
    /// What was written, where the font lacks a letter of it.
    pub meant: Option<String>,
    /// How wide it is, without the space it may end with.
    pub width: f32,
}

impl Typefaces {
    pub fn load() -> Result<Typefaces> {
        Ok(Typefaces {
            regular: Typeface::load(REGULAR)?,
            semi_bold: Typeface::load(SEMI_BOLD)?,
            italic: Typeface::load(ITALIC)?,
        })
    }

    pub fn of(&self, cut: Cut) -> &Typeface {
        match cut {
            Cut::Regular => &self.regular,
            Cut::SemiBold => &self.semi_bold,
            Cut::Italic => &self.italic,
        }
    }
}

impl Typeface {
    fn load(bytes: &'static [u8]) -> Result<Typeface> {
        let font = Font::new(bytes.into(), 0);
        let face = Face::from_slice(bytes, 0);
        match (font, face) {
            (Some(font), Some(face)) => Ok(Typeface { font, face }),
            _ => Err(Failure::broken("failure-broken", "report: a font can't be read")),
        }
    }

    /// Breaks a text into lines of at most `width` (at size 1): at its own line breaks, at spaces, and within a word only
    /// where the word alone is wider than the line. There is always at least one line.
    pub fn lines(&self, text: &str, width: f32) -> Vec<Line> {
        let mut lines = Vec::new();
        for paragraph in plain(text).split('\n') {
            let mut line = String::new();
            for word in paragraph.split(' ').filter(|word| !word.is_empty()) {
                let longer = if line.is_empty() { word.to_owned() } else { format!("{line} {word}") };
                if self.width(&longer) <= width {
                    line = longer;
                    continue;
                }
                if !line.is_empty() {
                    lines.push(self.shape(&format!("{line} ")));
                }
                line = self.break_word(word, width, &mut lines);
            }
            lines.push(self.shape(&line));
        }
        lines
    }

    /// Puts the full lines of a word that is too wide into `lines`, and answers with what is left of it.
    fn break_word(&self, word: &str, width: f32, lines: &mut Vec<Line>) -> String {
        let mut rest = String::new();
        for letter in word.chars() {
            rest.push(letter);
            if self.width(&rest) > width && rest.chars().count() > 1 {
                rest.pop();
                lines.push(self.shape(&rest));
                rest = letter.to_string();
            }
        }
        rest
    }

    /// How wide a text is on one line.
    fn width(&self, text: &str) -> f32 {
        self.shape(text).width
    }

    /// Shapes one line.
    pub fn shape(&self, text: &str) -> Line {
        let shown: String = text.chars().map(|letter| self.known(letter)).collect();
        let mut buffer = UnicodeBuffer::new();
        buffer.push_str(&shown);
        buffer.guess_segment_properties();
        buffer.set_direction(Direction::LeftToRight);
        // Contextual forms turn "->" into an arrow: what somebody wrote stays as they wrote it.
        let as_written = Feature::new(Tag::from_bytes(b"calt"), 0, ..);
        let shaped = rustybuzz::shape(&self.face, &[as_written], buffer);
        let starts: Vec<usize> = shaped.glyph_infos().iter().map(|info| info.cluster as usize).collect();
        let em = self.font.units_per_em();
        let glyphs: Vec<KrillaGlyph> = (shaped.glyph_infos().iter().zip(shaped.glyph_positions()).enumerate())
            .map(|(at, (info, position))| {
                let start = info.cluster as usize;
                let end = starts.iter().skip(at).copied().find(|next| *next > start);
                KrillaGlyph::new(
                    GlyphId::new(info.glyph_id),
                    position.x_advance as f32 / em,
                    position.x_offset as f32 / em,
                    position.y_offset as f32 / em,
                    position.y_advance as f32 / em,
                    start..end.unwrap_or(shown.len()),
                    None,
                )
            })
            .collect();
        let all: f32 = glyphs.iter().map(|glyph| glyph.x_advance).sum();
        let space = if shown.ends_with(' ') { glyphs.last().map_or(0.0, |glyph| glyph.x_advance) } else { 0.0 };
        let meant = (shown != text).then(|| text.to_owned());
        Line { glyphs, shown, meant, width: all - space }
    }

    fn known(&self, letter: char) -> char {
        let has = |letter: &char| self.face.glyph_index(*letter).is_some();
        if has(&letter) { letter } else { REPLACEMENTS.into_iter().find(has).unwrap_or(' ') }
    }
}

/// The text without what can't be drawn: accents joined to their letters, tabs as spaces, and no letter that is invisible
/// or turns the direction of others, since what is read on paper must be what was written.
fn plain(text: &str) -> String {
    let spaced = text.chars().filter_map(|letter| match letter {
        '\n' => Some('\n'),
        '\t' | '\u{2028}' | '\u{2029}' => Some(' '),
        '\u{202f}' => Some('\u{a0}'), // both keep a number together; the font has the wider one
        letter if letter.is_control() || invisible(letter) => None,
        letter => Some(letter),
    });
    spaced.nfc().collect()
}

fn invisible(letter: char) -> bool {
    matches!(
        letter,
        '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}'
        | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e0fff}'
    )
}
