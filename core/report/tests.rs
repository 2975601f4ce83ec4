//! Reports: where things stand on the sheets, and what a reader finds in the PDF.

use std::io::Write;
use std::process::{Command, Stdio};

use proptest::prelude::*;

use super::layout::{BOTTOM, Ink, MARGIN, Mark, Part, Sheets, lay_out};
use super::*;

fn report() -> Report {
    Report::new(Locale::Nb, "Gjennomgang høst 2026")
}

fn placed(report: &Report) -> Sheets {
    lay_out(report, &Typefaces::load().unwrap())
}

fn text_of(mark: &Mark) -> Option<&str> {
    match &mark.ink {
        Ink::Line(line, _) => Some(line.meant.as_deref().unwrap_or(&line.shown)),
        Ink::Blocks(..) => None,
    }
}

/// What can be read on a sheet, line by line, without headers and footers that repeat.
fn words_on(sheet: &[Mark]) -> String {
    let lines = sheet.iter().filter(|mark| matches!(mark.part, Part::Of(_))).filter_map(text_of);
    lines.map(|line| format!("{}\n", line.trim_end())).collect()
}

fn long_table(rows: usize) -> Table {
    let column = |head: &str, share, numbers| Column { head: head.to_owned(), share, numbers };
    Table {
        summary: "Promises of the year".to_owned(),
        columns: vec![column("Who", 2.0, false), column("What", 4.0, false), column("Moves", 1.0, true)],
        rows: (1..=rows).map(|at| vec![format!("Person {at}"), "Team lead".to_owned(), at.to_string()]).collect(),
        named_rows: true,
    }
}

/// What `pdftotext` reads in a PDF; `None` where this machine does not have it.
fn extracted(pdf: &[u8]) -> Option<String> {
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
    reader.stdin.take().unwrap().write_all(pdf).unwrap();
    Some(String::from_utf8_lossy(&reader.wait_with_output().unwrap().stdout).into_owned())
}

fn holds(pdf: &[u8], bytes: &[u8]) -> bool {
    pdf.windows(bytes.len()).any(|window| window == bytes)
}

#[test]
fn a_report_is_tagged_and_names_its_language_and_its_title() {
    let mut report = report();
    report.heading(1, "Løfter").text(Look::Plain, "Blåbærsyltetøy på brød.").table(long_table(2));
    let pdf = report.to_pdf().unwrap();
    for needed in [&b"/StructTreeRoot"[..], b"/Marked true", b"/Lang(nb)", b"/DisplayDocTitle true", b"/Outlines"] {
        assert!(holds(&pdf, needed), "{}", String::from_utf8_lossy(needed));
    }
    for tag in [&b"/H1"[..], b"/P", b"/Table", b"/THead", b"/TH", b"/TD", b"/TR"] {
        assert!(holds(&pdf, &[b"/S", tag].concat()), "{}", String::from_utf8_lossy(tag));
    }
    assert!(holds(&pdf, b"<pdfuaid:part>1</pdfuaid:part>"), "it says that it is PDF/UA-1");
    assert_eq!(pdf, report.to_pdf().unwrap(), "the same report gives the same bytes");
}

#[test]
fn the_text_can_be_taken_out_again() {
    let mut report = report();
    report.heading(1, "Løfter").text(Look::Plain, "Blåbærsyltetøy på brød -> ikke endret.").rule();
    report.text(Look::Quote, "Æ e trønder, æ.");
    let Some(text) = extracted(&report.to_pdf().unwrap()) else { return };
    for words in ["Løfter", "Blåbærsyltetøy på brød -> ikke endret.", "Æ e trønder, æ.", "Side 1 av 1", "høst 2026"]
    {
        assert!(text.contains(words), "{words} in {text}");
    }
}

#[test]
fn a_letter_the_font_lacks_keeps_its_meaning() {
    let faces = Typefaces::load().unwrap();
    let line = faces.of(letters::Cut::Regular).shape("李 says hi");
    assert_eq!(line.meant.as_deref(), Some("李 says hi"));
    assert!(line.shown.ends_with(" says hi") && !line.shown.contains('李'), "{}", line.shown);
    let mut report = report();
    report.heading(1, "Name").text(Look::Plain, "李小龍 🎉 hadde rett");
    assert!(report.to_pdf().is_ok());
}

#[test]
fn no_letter_turns_the_direction_of_others_or_hides() {
    let faces = Typefaces::load().unwrap();
    let lines = faces.of(letters::Cut::Regular).lines("by\u{202e} 7202\u{200b} June\u{0}\tor so", 100.0);
    assert_eq!(lines.len(), 1);
    assert_eq!(lines[0].shown, "by 7202 June or so");
}

#[test]
fn lines_break_at_spaces_and_long_words_within() {
    let faces = Typefaces::load().unwrap();
    let face = faces.of(letters::Cut::Regular);
    let lines = face.lines("one two\nDonaudampfschifffahrtsgesellschaft end", 8.0);
    assert_eq!(lines[0].shown, "one two", "a line break of the text itself is kept");
    assert!(lines.iter().all(|line| line.width <= 8.0), "nothing stands out");
    assert!(lines.len() > 3);
    let all: String = lines.iter().skip(1).map(|line| line.shown.as_str()).collect();
    assert_eq!(all, "Donaudampfschifffahrtsgesellschaft end", "no letter is lost");
    assert_eq!(face.lines("", 8.0).len(), 1);
}

#[test]
fn a_long_table_repeats_its_header_and_says_it_once() {
    let mut report = report();
    report.heading(1, "All").table(long_table(120));
    let sheets = placed(&report);
    assert!(sheets.sheets.len() > 2, "{}", sheets.sheets.len());
    for (at, sheet) in sheets.sheets.iter().enumerate() {
        let heads: Vec<&Mark> = sheet.iter().filter(|mark| text_of(mark) == Some("Moves")).collect();
        assert_eq!(heads.len(), 1, "sheet {at} shows the header");
        assert_eq!(matches!(heads[0].part, Part::Of(_)), at == 0, "only the first is heard");
    }
    let all: String = sheets.sheets.iter().map(|sheet| words_on(sheet)).collect();
    for at in 1..=120 {
        assert_eq!(all.matches(&format!("Person {at}\n")).count(), 1, "each row is there once");
    }
    let lowest = sheets.sheets.iter().flatten().filter(|mark| matches!(mark.part, Part::Of(_))).map(|mark| mark.at.1);
    assert!(lowest.fold(0.0, f32::max) <= BOTTOM, "nothing runs into the footer");
    let pdf = report.to_pdf().unwrap();
    let pages = format!("/Type/Pages/Count {}/", sheets.sheets.len());
    assert!(holds(&pdf, pages.as_bytes()), "{pages}");
}

#[test]
fn a_row_longer_than_a_sheet_goes_on_over_the_next() {
    let mut report = report();
    let mut table = long_table(3);
    table.rows[1][1] = "word ".repeat(2_000);
    report.heading(1, "All").table(table);
    let sheets = placed(&report);
    let words: usize = sheets.sheets.iter().map(|sheet| words_on(sheet).matches("word").count()).sum();
    assert_eq!(words, 2_000);
    assert!(sheets.sheets.len() >= 3);
    assert!(report.to_pdf().is_ok());
}

#[test]
fn a_heading_stays_with_what_it_stands_above() {
    for lines in 40..50 {
        let mut report = report();
        report.text(Look::Plain, &"line\n".repeat(lines)).heading(2, "Below").text(Look::Plain, "It follows.");
        let sheets = placed(&report);
        let with_heading = sheets.sheets.iter().find(|sheet| words_on(sheet).contains("Below")).unwrap();
        assert!(words_on(with_heading).contains("It follows."), "{lines} lines above");
    }
}

#[test]
fn a_heading_stays_with_the_picture_it_stands_above() {
    let picture = Picture { alt: "A square".to_owned(), side: 180.0, blocks: vec![[0.0, 0.0, 1.0, 1.0]] };
    for lines in 30..48 {
        let mut report = report();
        let beside = vec![(Look::Plain, "Beside it.".to_owned())];
        report.text(Look::Plain, &"line\n".repeat(lines)).heading(2, "Below").picture(picture.clone(), beside);
        let sheets = placed(&report);
        let with_heading = sheets.sheets.iter().find(|sheet| words_on(sheet).contains("Below")).unwrap();
        assert!(words_on(with_heading).contains("Beside it."), "{lines} lines above");
        assert!(holds(&report.to_pdf().unwrap(), b"/Alt(A square)"), "whoever can't see it hears what it is");
    }
}

#[test]
fn numbers_stand_at_the_right_edge_of_their_column() {
    let mut report = report();
    report.heading(1, "All").table(long_table(100));
    let sheets = placed(&report);
    let ends = sheets.sheets.iter().flatten().filter_map(|mark| match &mark.ink {
        Ink::Line(line, style) if ["1", "42", "100"].contains(&line.shown.as_str()) => {
            Some(mark.at.0 + line.width * style.size)
        }
        _ => None,
    });
    let ends: Vec<f32> = ends.collect();
    assert_eq!(ends.len(), 3);
    assert!(ends.iter().all(|end| (end - ends[0]).abs() < 0.1 && *end > MARGIN), "{ends:?}");
}

#[test]
fn an_empty_report_is_still_a_page() {
    let pdf = report().to_pdf().unwrap();
    assert!(holds(&pdf, b"/Type/Pages/Count 1/"));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]
    #[test]
    fn whatever_people_write_becomes_a_page(text in "\\PC{0,80}", any in proptest::collection::vec(any::<char>(), 0..80)) {
        let any: String = any.into_iter().collect();
        let mut report = report();
        report.heading(1, &text).text(Look::Plain, &any).facts(&any, &[(text.clone(), any.clone())]);
        prop_assert!(report.to_pdf().is_ok(), "{text:?} {any:?}");
    }
}
