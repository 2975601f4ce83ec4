//! Receipts on paper: what the page says, and whether its code can be read again.

use super::*;
use crate::commitments::receipt::{MAX_QR, MAX_TERMS};
use crate::commitments::six_words::six_words;

const WHAT: &str = "Team lead of the evening team, with the roster as your own work.";

fn day() -> NaiveDate {
    NaiveDate::from_ymd_opt(2027, 6, 1).unwrap()
}

fn made(language: Locale, what: &str, qr: Option<&str>, see: impl FnOnce(&ReceiptPaper)) {
    let written = day().and_hms_opt(9, 30, 0).unwrap().and_utc();
    let facts = facts(Some(day()), "Sølvi Ångström".into(), day(), written);
    let line = Message::new("app-one-more-fits").with("left", 2_i64);
    let code = qr.map(|letters| Code::of(letters).unwrap());
    let paper = ReceiptPaper {
        language,
        title: Message::new("receipt-title").with("name", "Bjørn Ærlig Åsen"),
        what,
        facts: &facts,
        lines: &[line],
        key: AuthorKey([0xa7; 32]),
        six_words: six_words(&[7; 32]),
        qr: code.as_ref(),
        file: "receipt-bjorn.txt",
    };
    see(&paper);
}

/// Letters as a receipt's code has them, as many as the largest.
fn longest() -> String {
    let letters = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:";
    let rest = (0..MAX_QR - 4).map(|at| char::from(letters[(at * 31 + at / 7) % letters.len()]));
    "EK1:".chars().chain(rest).collect()
}

/// What a reader sees in a code that was drawn with so many dots a module.
fn decoded(letters: &str, dots: usize) -> String {
    let Code { side, runs } = Code::of(letters).unwrap();
    let dark =
        |x: usize, y: usize| runs.iter().any(|[left, row, length]| *row == y && (*left..left + length).contains(&x));
    let rows: Vec<Vec<bool>> = (0..side).map(|y| (0..side).map(|x| dark(x, y)).collect()).collect();
    let mut image = rqrr::PreparedImage::prepare_from_greyscale(side * dots, side * dots, |x, y| {
        if rows[y / dots][x / dots] { 0 } else { 255 }
    });
    let codes = image.detect_grids();
    assert_eq!(codes.len(), 1, "one code is seen");
    codes[0].decode().unwrap().1
}

#[test]
fn the_largest_code_can_be_read_again() {
    let letters = longest();
    assert_eq!(decoded(&letters, 4), letters);
    assert_eq!(Code::of(&letters).unwrap().side, 117 + 2 * QUIET, "version 25, as the receipt reckons");
    assert_eq!(decoded("EK1:SMALL", 5), "EK1:SMALL");
}

#[test]
fn a_code_is_a_whole_picture_with_a_quiet_zone() {
    let svg = Code::of("EK1:SMALL").unwrap().svg();
    assert!(svg.starts_with("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 29 29\""), "{svg}");
    assert!(svg.contains("<rect width=\"29\" height=\"29\" fill=\"#fff\"/>") && svg.ends_with("</svg>\n"));
    assert!(svg.contains("d=\"M4 4h7v1h-7z"), "the first corner begins after four modules: {svg}");
    assert!(!svg.contains("style"), "the window's policy allows no style of its own");
}

#[test]
fn a_text_no_code_holds_is_refused() {
    assert!(Code::of(&"A".repeat(5_000)).is_err());
}

#[test]
fn the_text_file_says_what_the_page_says() {
    made(Locale::Nb, WHAT, None, |paper| {
        let words = plain_words(paper);
        for said in
            ["Bjørn Ærlig Åsen", WHAT, "tirsdag 1. juni 2027", "Sølvi Ångström", "09:30 UTC", "receipt-bjorn.txt"]
        {
            assert!(words.contains(said), "{said} in {words}");
        }
        assert!(words.contains(&paper.six_words.join(" ")));
        assert!(words.contains(&key_words(&paper.key).join(" ")), "the key in words: {words}");
        assert!(!words.contains("receipt-check"), "every key has its words: {words}");
    });
}

#[test]
fn a_promise_without_a_date_says_so() {
    let facts = facts(None, "Anna".into(), day(), day().and_hms_opt(9, 0, 0).unwrap().and_utc());
    assert_eq!(say_value(Locale::En, &facts[0].1), "No date was promised");
}

#[test]
fn even_the_longest_promise_is_one_page_in_every_language() {
    let words = "Å få lov til å prøve seg som ærlig leder ";
    let mut longest_what = words.repeat(40);
    while longest_what.len() > MAX_TERMS {
        longest_what.pop();
    }
    let letters = longest();
    for language in Locale::ALL {
        for (name, what) in [("short", WHAT), ("long", longest_what.as_str())] {
            made(*language, what, Some(&letters), |paper| {
                let pdf = pdf(paper).unwrap();
                look_at(&format!("receipt-{}-{name}.pdf", language.word()), &pdf);
                assert!(has_pages(&pdf, 1), "{language:?} {name}");
            });
        }
    }
    made(Locale::En, WHAT, None, |paper| look_at("receipt-en-no-code.pdf", &pdf(paper).unwrap()));
}

fn has_pages(pdf: &[u8], pages: usize) -> bool {
    let count = format!("/Type/Pages/Count {pages}/");
    pdf.windows(count.len()).any(|window| window == count.as_bytes())
}

/// Leaves the page where somebody asked to see it.
fn look_at(name: &str, pdf: &[u8]) {
    if let Some(folder) = std::env::var_os("EVENKEEL_LOOK") {
        std::fs::write(std::path::Path::new(&folder).join(name), pdf).unwrap();
    }
}
