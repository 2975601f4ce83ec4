//! Formulas: what people are called and what was promised may begin like one. In a workbook that leaves it is text, and
//! stays text when somebody saves the workbook as CSV and opens that again.

use std::fs;
use std::io::Cursor;
use std::path::Path;

use calamine::{Data, Reader, Xlsx};
use serde_json::{Value, json};

use crate::desk::{Desk, LONG_AGO, MONDAY};
use crate::quality::{checked_with, voice};

/// How a cell begins that a spreadsheet works out.
const BEGINS: [char; 6] = ['=', '+', '-', '@', '\t', '\r'];
const RUNS: &str = "cmd|' /C calc'!A0";

/// Nothing in it is worked out, and what was meant to be is there as text.
fn only_text(workbook: &[u8], what: &str) {
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(workbook)).expect("a workbook");
    let mut guarded = 0;
    for sheet in book.sheet_names() {
        assert!(book.worksheet_formula(&sheet).unwrap().is_empty(), "{what}: {sheet} holds a formula");
        for cell in book.worksheet_range(&sheet).unwrap().rows().flatten() {
            if let Data::String(text) = cell {
                assert!(!text.starts_with(BEGINS), "{what}: {sheet} holds {text:?}");
                guarded += usize::from(text.starts_with('\'') && text.contains("calc"));
            }
        }
    }
    assert!(guarded > 3, "{what}: what begins like a formula is in it, {guarded} times");
}

fn only_text_as_csv(bytes: &[u8]) {
    let text = std::str::from_utf8(bytes).expect("UTF-8").trim_start_matches('\u{feff}');
    let mut guarded = 0;
    for row in csv::ReaderBuilder::new().delimiter(b';').from_reader(text.as_bytes()).records() {
        for cell in row.expect("a row").iter() {
            assert!(!cell.starts_with(BEGINS), "{cell:?} would be worked out");
            guarded += usize::from(cell.starts_with('\'') && cell.contains("calc"));
        }
    }
    assert!(guarded > 3, "what begins like a formula is in it, {guarded} times");
}

/// Four people, each called by what a spreadsheet would work out, and promised the same.
fn with_rogues() -> Desk {
    let desk = Desk::new();
    let card = voice(&desk);
    desk.act("settings.change", json!({ "teamName": format!("={RUNS}"), "leaderName": format!("@{RUNS}") }));
    for begins in ["=", "+", "-", "@"] {
        let hostile = format!("{begins}{RUNS}");
        let person = desk.act(
            "people.welcome",
            json!({ "name": hostile, "joined": LONG_AGO, "team": hostile, "position": hostile, "weeklyHours": 32.0 }),
        );
        let promise = desk.promised(&person, &hostile, "2026-03-20");
        let moved = json!({ "due": "2026-05-01", "cause": "cover_vacancy", "toldOn": MONDAY });
        desk.on_promise("move", &promise, moved);
        desk.act("one_on_ones.set_rhythm", json!({ "person": person, "targetDays": 14, "limitDays": 28 }));
        desk.act("one_on_ones.add_action", json!({ "person": person, "owner": "leader", "text": hostile }));
        checked_with(
            &desk,
            &person,
            &card,
            "11111",
            json!({ "contact": { "reference": hostile }, "good": hostile, "tryNext": hostile }),
        );
    }
    desk
}

/// HR's desk with a packet of the center, and a case about its first promise.
fn hr_of(center: &Desk) -> Desk {
    let hr = Desk::of_hr();
    hr.act("settings.change", json!({ "leaderName": format!("={RUNS}"), "teamName": format!("+{RUNS}") }));
    let laptop = hr.accepts(center, &format!("={RUNS}"), "center");
    center.accepts(&hr, &format!("-{RUNS}"), "hr");
    let ask = json!({ "laptop": laptop, "reason": format!("@{RUNS}"), "which": "all", "answerBy": "2026-12-31" });
    let asked = hr.act("reviews.ask", ask);
    let request = center.act("reviews.take_request", json!({ "file": center.handed(&hr, &asked["document"]) }));
    let made = center.act("reviews.make", json!({ "request": request }));
    hr.act("reviews.take", json!({ "file": hr.handed(center, &made["document"]) }));
    hr
}

#[test]
fn no_formula_survives_an_export() {
    let center = with_rogues();
    let hr = hr_of(&center);
    for language in ["en", "nl", "nb"] {
        for form in ["xlsx", "csv"] {
            let input = json!({ "table": "checks", "form": form, "language": language });
            let checks = center.saved_bytes(&center.ask("export.checks", input));
            if form == "xlsx" { only_text(&checks, "checks") } else { only_text_as_csv(&checks) }
        }
        let paper = center.ask("handover.paper", json!({ "language": language }));
        only_text(&center.saved_bytes(&paper["workbook"]), "for the next leader");
        let input = json!({ "since": "2026-01-01", "until": "2026-12-31", "language": language });
        let report = hr.ask("review_cases.report", input);
        only_text(&hr.saved_bytes(&report["workbook"]), "HR's report");
    }
}

/// Every place that writes tables asks `guarded` what begins like a formula. A new one must be told of here, and in the
/// story above.
#[test]
fn whoever_writes_tables_guards_them() {
    let core = Path::new(env!("CARGO_MANIFEST_DIR")).join("core");
    let mut writers = Vec::new();
    let mut folders = vec![core.clone()];
    while let Some(folder) = folders.pop() {
        for path in fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            let text = fs::read_to_string(&path).unwrap_or_default();
            let running = text.split("#[cfg(test)]").next().unwrap_or_default();
            if path.ends_with("tests.rs") {
                continue;
            }
            if ["rust_xlsxwriter", "csv::Writer"].iter().any(|word| running.contains(word)) {
                let name = path.strip_prefix(&core).unwrap().display().to_string();
                assert!(running.contains("guarded("), "{name} writes tables and guards nothing");
                writers.push(name);
            }
        }
    }
    writers.sort();
    assert_eq!(writers, ["exchange/checks.rs", "report/sheets.rs"]);
}

/// For the story above: the fields that it fills are those that a workbook shows.
#[test]
fn what_is_no_formula_is_left_as_it_is() {
    let desk = Desk::new();
    let anna = desk.anna();
    desk.promised(&anna, "3 - 1 = 2", "2026-04-01");
    let paper = desk.ask("handover.paper", json!({ "language": "en" }));
    let bytes = desk.saved_bytes(&paper["workbook"]);
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).expect("a workbook");
    let sheet = book.sheet_names()[0].clone();
    let cells = book.worksheet_range(&sheet).unwrap();
    let texts: Vec<String> = cells.rows().flatten().map(ToString::to_string).collect();
    assert!(texts.contains(&"3 - 1 = 2".to_owned()) && texts.contains(&"Anna".to_owned()), "{texts:?}");
    assert_eq!(paper["promises"], Value::from(1));
}
