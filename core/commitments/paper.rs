//! A receipt on paper: one calm page with the promise in plain words, the six words and the code, and the same words for
//! the text file. What they say has been decided before; here it is only put into words and onto the page.

use chrono::{DateTime, NaiveDate, Utc};
use qrcode::{EcLevel, QrCode};

use super::checking::key_words;
use super::log::AuthorKey;
use crate::error::{Arg, Failure, Message, Result, word};
use crate::locale::{Locale, say, say_value};
use crate::report::{Look, MM, Picture, Report};

/// What stays free around a QR code, in modules (ISO 18004).
const QUIET: usize = 4;

/// From how many bytes on a promise is written smaller, so that all of it is on one page.
const LONG: usize = 300;

/// Everything that stands on the page.
pub struct ReceiptPaper<'a> {
    pub language: Locale,
    /// What the page is about.
    pub title: Message,
    /// What was promised, in the words of those who wrote it.
    pub what: &'a str,
    /// By when, by whom and so on: a name and its value. See [`facts`].
    pub facts: &'a [(Message, Arg)],
    /// What else belongs to it: conditions, an opening, how both will know that it is kept.
    pub lines: &'a [Message],
    /// Who signed it: shown as the words that stand on the pairing card.
    pub key: AuthorKey,
    pub six_words: [&'a str; 6],
    /// Its QR code, where it fits into one.
    pub qr: Option<&'a Code>,
    /// The name of the file that is the receipt.
    pub file: &'a str,
}

/// The usual facts of a promise.
pub fn facts(
    due: Option<NaiveDate>,
    promisor: Arg,
    promised_on: NaiveDate,
    written_at: DateTime<Utc>,
) -> Vec<(Message, Arg)> {
    vec![
        (Message::new("receipt-by-when"), due.map_or_else(|| word("receipt-no-date"), Arg::from)),
        (Message::new("receipt-promised-by"), promisor),
        (Message::new("receipt-promised-on"), Arg::from(promised_on)),
        (Message::new("receipt-written-at"), Arg::from(written_at)),
    ]
}

/// The plain words of the text file, which the device signs too: the same as on the page.
pub fn plain_words(paper: &ReceiptPaper) -> String {
    let say = |key: &str| said(paper, key);
    let mut parts = vec![self::say(paper.language, &paper.title), paper.what.to_owned()];
    let facts = all_facts(paper);
    parts.push(facts.iter().map(|(name, value)| format!("{name}: {value}")).collect::<Vec<_>>().join("\n"));
    let lines: Vec<String> = paper.lines.iter().map(|line| self::say(paper.language, line)).collect();
    if !lines.is_empty() {
        parts.push(lines.join("\n"));
    }
    parts.push(format!(
        "{}: {}\n{}",
        say("receipt-six-words"),
        paper.six_words.join(" "),
        say("receipt-six-words-hint")
    ));
    parts.push(format!("{}\n{}", say("receipt-check-terminal"), say("receipt-proves")));
    parts.push(say("receipt-proves-not"));
    parts.join("\n\n")
}

/// The page as a PDF.
pub fn pdf(paper: &ReceiptPaper) -> Result<Vec<u8>> {
    let say = |key: &str| said(paper, key);
    let title = self::say(paper.language, &paper.title);
    let mut report = Report::new(paper.language, &title);
    let look = if paper.what.len() > LONG { Look::Plain } else { Look::Lead };
    report.heading(1, &title).text(look, paper.what);
    report.facts(&say("receipt-facts"), &all_facts(paper));
    for line in paper.lines {
        report.text(Look::Plain, &self::say(paper.language, line));
    }
    report.heading(2, &say("receipt-six-words")).text(Look::Aloud, &paper.six_words.join(" · "));
    report.text(Look::Quiet, &say("receipt-six-words-hint"));
    report.heading(2, &say("receipt-check"));
    let ways = if paper.qr.is_some() { "receipt-check-app" } else { "receipt-check-app-file" };
    let mut words: Vec<(Look, String)> = [ways, "receipt-check-terminal"].map(|key| (Look::Plain, say(key))).into();
    let quiet = ["receipt-check-alone", "receipt-proves", "receipt-proves-not", "receipt-keep"];
    words.extend(quiet.map(|key| (Look::Quiet, say(key))));
    match paper.qr {
        Some(code) => {
            report.picture(code.picture(&say("receipt-code-alt")), words);
        }
        None => words.iter().for_each(|(look, text)| {
            report.text(*look, text);
        }),
    }
    report.to_pdf()
}

/// A sentence of a receipt. Those that name no file are given it all the same.
fn said(paper: &ReceiptPaper, key: &str) -> String {
    say(paper.language, &Message::new(key).with("file", paper.file))
}

/// The facts with the key that signed them.
fn all_facts(paper: &ReceiptPaper) -> Vec<(String, String)> {
    let signed = (Message::new("receipt-signed-by"), Arg::from(key_words(&paper.key).join(" ")));
    let facts = paper.facts.iter().chain([&signed]);
    facts.map(|(name, value)| (say(paper.language, name), say_value(paper.language, value))).collect()
}

/// A QR code.
pub struct Code {
    /// The length of its side in modules, quiet zone and all.
    side: usize,
    /// Its dark runs: column, row, length.
    runs: Vec<[usize; 3]>,
}

impl Code {
    /// The code of these letters.
    pub fn of(letters: &str) -> Result<Code> {
        let code = QrCode::with_error_correction_level(letters, EcLevel::L);
        let code = code.map_err(|error| Failure::broken("failure-broken", format!("receipt: QR code: {error}")))?;
        let width = code.width();
        let mut runs: Vec<[usize; 3]> = Vec::new();
        for (at, color) in code.to_colors().into_iter().enumerate() {
            if color == qrcode::Color::Light {
                continue;
            }
            let (x, y) = (at % width + QUIET, at / width + QUIET);
            match runs.last_mut() {
                Some([start, row, length]) if *row == y && *start + *length == x => *length += 1,
                _ => runs.push([x, y, 1]),
            }
        }
        Ok(Code { side: width + 2 * QUIET, runs })
    }

    /// As a whole SVG document, black on white with its quiet zone.
    pub fn svg(&self) -> String {
        let side = self.side;
        let path: String = self.runs.iter().map(|[x, y, length]| format!("M{x} {y}h{length}v1h-{length}z")).collect();
        format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {side} {side}\" shape-rendering=\"crispEdges\">\
             <rect width=\"{side}\" height=\"{side}\" fill=\"#fff\"/><path fill=\"#000\" d=\"{path}\"/></svg>\n"
        )
    }

    fn picture(&self, alt: &str) -> Picture {
        let part = |modules: usize| modules as f32 / self.side as f32;
        // Rows overlap by a hair, so that no viewer shows the paper between them.
        let tall = 1.02 / self.side as f32;
        let blocks = self.runs.iter().map(|[x, y, length]| [part(*x), part(*y), part(*length), tall]).collect();
        Picture { alt: alt.to_owned(), side: (self.side as f32 * 0.8 * MM).min(64.0 * MM), blocks }
    }
}

#[cfg(test)]
mod tests;
