//! Calibration by file between two laptops: a sheet leaves, the other leader scores blind, the scores come back.

use std::collections::BTreeMap;

use super::{letters, voice};
use crate::desk::{Desk, each, everything, list, problems, rows, said, text};
use evenkeel_core::commitments::log::cbor::Value as Cbor;
use evenkeel_core::laptops;
use evenkeel_core::packets::{Cover, Laptop, open, seal};
use rusqlite::Connection;
use serde_json::{Value, json};

/// Two leaders, each with a center of their own, paired.
struct Leaders {
    noor: Desk,
    hanna: Desk,
    /// Hanna's laptop as Noor knows it.
    west: Value,
    /// Noor's scorecard.
    card: Value,
}

/// A center whose laptop has keys of its own: every desk of a story begins as a copy, and a restore changes its keys.
fn center() -> Desk {
    let desk = Desk::new();
    let backup = desk.ask("vault.back_up", json!(null))["id"].take();
    desk.ask("vault.restore", json!({ "backup": backup }));
    desk
}

impl Leaders {
    fn paired() -> Leaders {
        let (noor, hanna) = (center(), center());
        let west = noor.accepts(&hanna, "Center West, Hanna", "center");
        hanna.accepts(&noor, "Center Noord, Noor", "center");
        let card = voice(&noor);
        Leaders { noor, hanna, west, card }
    }

    /// A calibration of Noor and Hanna, and the view that is Hanna's.
    fn begun(&self) -> (Value, Value) {
        let input = json!({ "version": self.card["version"], "reference": "call 34536", "raters": ["Noor", "Hanna"] });
        let calibration = self.noor.act("quality.begin_calibration", input);
        let view = self.view(&calibration, "Hanna");
        (calibration, view)
    }

    fn page(&self, calibration: &Value) -> Value {
        self.noor.ask("quality.calibration", json!({ "calibration": calibration }))
    }

    fn view(&self, calibration: &Value, rater: &str) -> Value {
        let page = self.page(calibration);
        list(&page["raters"]).iter().find(|line| line["name"] == rater).expect("the rater")["view"].clone()
    }

    /// The sheet of a view, on Hanna's laptop and not opened yet.
    fn sheet(&self, view: &Value) -> String {
        let sent = self.noor.act("calibrations.send", json!({ "view": view, "laptop": self.west }));
        self.hanna.handed(&self.noor, &sent["document"])
    }

    /// The scores of a view that Hanna has taken, on Noor's laptop and not opened yet.
    fn scores(&self, view: &Value, marks: &str) -> String {
        let sent = self.hanna.act("calibrations.score", json!({ "view": view, "marks": letters(marks) }));
        self.noor.handed(&self.hanna, &sent["document"])
    }
}

fn take(desk: &Desk, file: &str) -> Value {
    desk.act("calibrations.take", json!({ "file": file }))
}

/// Every row of every table, without those that change by looking.
fn all_rows(db: &Connection) -> BTreeMap<String, Vec<String>> {
    let mut tables = db
        .prepare(
            "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'search%' AND name NOT LIKE 'sqlite%'
             AND EXISTS (SELECT 1 FROM pragma_table_info(name) WHERE name = 'id')
             AND name NOT IN ('witnessed_entry', 'received_content', 'current_act')",
        )
        .unwrap();
    let tables: Vec<String> = tables.query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect();
    tables.into_iter().map(|table| (table.clone(), rows(db, &table))).collect()
}

/// What opening a file says: nothing of it is shown, taking it is refused with the same sentence, and nothing changes. To
/// look at the rows the vault is left and opened again, and what was chosen before is forgotten.
fn refused(desk: &mut Desk, bytes: &[u8]) -> (String, String) {
    let before = desk.raw(all_rows);
    let file = desk.choose_bytes("packet.evenkeel", bytes);
    let opened = desk.ask("calibrations.open", json!({ "file": file }));
    assert_eq!((&opened["sound"], &opened["contact"]), (&json!(false), &json!(null)), "{opened}");
    let taken = desk.refused("calibrations.take", json!({ "file": file }));
    assert_eq!(taken["key"], opened["sentence"]["key"]);
    assert_eq!(desk.raw(all_rows), before, "nothing changes by a refusal");
    (text(&opened["fault"]).to_owned(), said(&opened["sentence"]))
}

fn laptop_of(desk: &mut Desk) -> Laptop {
    desk.raw(|db| laptops::myself(db).unwrap_or_else(|failure| panic!("{failure:?}")))
}

/// The bytes of the file that was handed over last.
fn handed(desk: &Desk) -> Vec<u8> {
    std::fs::read(desk.path().join("chosen/handed.evenkeel")).unwrap()
}

/// The same file with other contents, made with the sender's own key: what another program could send.
fn made_anew(from: &mut Desk, to: &mut Desk, change: impl FnOnce(&mut Cover, &mut Vec<Cbor>)) -> Vec<u8> {
    let packet =
        open(&handed(to), &[laptop_of(to)], crate::desk::day("2026-03-02")).unwrap_or_else(|fault| panic!("{fault:?}"));
    let mut cover = packet.manifest.cover.clone();
    let mut records: Vec<Cbor> = packet.records().map(|record| record.unwrap()).collect();
    change(&mut cover, &mut records);
    seal(cover, records, &laptop_of(from)).unwrap_or_else(|fault| panic!("{fault:?}")).file
}

#[test]
fn a_leader_at_another_laptop_scores_the_same_contact_blind_and_both_see_only_where_they_differ() {
    let two = Leaders::paired();
    let (calibration, view) = two.begun();
    let own = json!({ "view": two.view(&calibration, "Noor"), "marks": letters("33333") });
    two.noor.act("quality.rate_calibration", own);
    let file = two.sheet(&view);
    let asked = list(&two.page(&calibration)["raters"]).iter().find(|line| line["name"] == "Hanna").unwrap().clone();
    assert_eq!((&asked["askedLaptop"], &asked["askedOn"]), (&json!("Center West, Hanna"), &json!("2026-03-02")));
    // Looked at before it is taken.
    let opened = two.hanna.ask("calibrations.open", json!({ "file": file }));
    assert_eq!((&opened["kind"], &opened["from"]), (&json!("sheet"), &json!("Center Noord, Noor")), "{opened}");
    assert_eq!(
        said(&opened["sentence"]),
        "Center Noord, Noor asks Hanna to score a contact. The file is whole, and is what was signed."
    );
    assert_eq!(
        (&opened["contact"]["reference"], &opened["contact"]["questions"], &opened["contact"]["answerBy"]),
        (&json!("call 34536"), &json!(5), &json!("2026-03-16"))
    );
    assert_eq!(two.hanna.ask("calibrations.sheets", json!(null)), json!([]), "nothing is taken by looking");
    assert_eq!(take(&two.hanna, &file)["sheet"], view, "the same on both laptops");
    let sheet = two.hanna.ask("calibrations.sheet", json!({ "view": view }));
    assert_eq!((list(&sheet["questions"]).len(), &sheet["marks"]), (5, &json!([])), "blind: no marks came along");
    assert_eq!(sheet["questions"][4]["critical"], "compliance");
    // Scored there, and back.
    let back = two.scores(&view, "31333");
    let opened = two.noor.ask("calibrations.open", json!({ "file": back }));
    assert_eq!((&opened["kind"], &opened["contact"]["rater"]), (&json!("scores"), &json!("Hanna")));
    assert!(!opened.to_string().contains("marks"), "sealed until all are in");
    assert_eq!(two.page(&calibration)["openedOn"], Value::Null);
    assert_eq!(take(&two.noor, &back)["calibration"], calibration);
    let page = two.page(&calibration);
    assert_eq!((said(&page["finding"]), &page["openedOn"]), ("You agree on 4 of 5.".to_owned(), &json!("2026-03-02")));
    assert_eq!(each(&page["differences"], "place"), [&json!(1)]);
    assert_eq!(each(&page["differences"][0]["marks"], "mark"), [&json!("1"), &json!("3")]);
    let line = two.hanna.ask("calibrations.sheets", json!(null))[0].take();
    assert_eq!((&line["scoredOn"], &line["from"]), (&json!("2026-03-02"), &json!("Center Noord, Noor")));
}

#[test]
fn marks_that_came_by_file_stay_sealed_until_everybody_here_has_scored_too() {
    let two = Leaders::paired();
    let (calibration, view) = two.begun();
    take(&two.hanna, &two.sheet(&view));
    take(&two.noor, &two.scores(&view, "13333"));
    let page = two.page(&calibration);
    assert_eq!(said(&page["finding"]), "One has still to score. Until then nobody sees the others.");
    assert!(page["differences"] == json!([]) && page["openedOn"].is_null());
    let own = json!({ "view": two.view(&calibration, "Noor"), "marks": letters("33333") });
    two.noor.act("quality.rate_calibration", own);
    assert_eq!(each(&two.page(&calibration)["differences"], "place"), [&json!(0)]);
}

#[test]
fn a_sheet_tells_where_the_contact_is_and_the_form_and_nothing_about_anybody() {
    let mut two = Leaders::paired();
    let gijs = two.noor.person("Gijs Mol");
    super::checked(&two.noor, &gijs, &two.card, "31333");
    let input = json!({ "version": two.card["version"], "reference": "call 06 12345678", "raters": ["Noor", "Hanna"] });
    let calibration = two.noor.act("quality.begin_calibration", input);
    two.sheet(&two.view(&calibration, "Hanna"));
    let packet = open(&handed(&two.hanna), &[laptop_of(&mut two.hanna)], crate::desk::day("2026-03-02")).ok().unwrap();
    let records: Vec<Cbor> = packet.records().map(|record| record.unwrap()).collect();
    let all = format!("{records:?} {:?}", packet.manifest);
    assert_eq!(records.len(), 1);
    for word in ["Gijs", "Mol", "Noor", "12345678", "Let the caller finish", "Noord"] {
        assert!(!all.contains(word), "{word} left: {all}");
    }
    assert!(all.contains("Hanna") && all.contains("call •••"));
}

#[test]
fn what_is_wrong_with_a_file_is_told_by_a_sentence_of_its_own_and_nothing_changes() {
    let mut two = Leaders::paired();
    let (_, view) = two.begun();
    two.sheet(&view);
    let bytes = handed(&two.hanna);
    let mut sentences: Vec<String> = Vec::new();
    let mut is = |found: (String, String), fault: &str| {
        assert_eq!(found.0, fault, "{}", found.1);
        assert!(!sentences.contains(&found.1), "{fault} says what another one says");
        sentences.push(found.1);
    };
    is(refused(&mut two.hanna, b"a letter"), "not_a_packet");
    is(refused(&mut two.hanna, &bytes[..bytes.len() / 2]), "cut_short");
    let mut bent = bytes.clone();
    let at = bytes.len() - 40;
    bent[at] ^= 4;
    is(refused(&mut two.hanna, &bent), "damaged");
    let mut third = center();
    is(refused(&mut third, &bytes), "not_for_this_laptop");
    // A second record: nothing that this app would write.
    let twice = made_anew(&mut two.noor, &mut two.hanna, |_, records| records.push(records[0].clone()));
    is(refused(&mut two.hanna, &twice), "altered");
    // Somebody whom nobody here knows.
    let stranger = third.accepts(&two.hanna, "Hanna", "center");
    let card = voice(&third);
    let input = json!({ "version": card["version"], "reference": "call 1", "raters": ["Pim", "Hanna"] });
    let begun = third.act("quality.begin_calibration", input);
    let theirs = third.ask("quality.calibration", json!({ "calibration": begun }))["raters"][0]["view"].take();
    let sent = third.act("calibrations.send", json!({ "view": theirs, "laptop": stranger }));
    let file = two.hanna.handed(&third, &sent["document"]);
    let words = two.hanna.ask("calibrations.open", json!({ "file": file }))["words"].take();
    assert_eq!(words, third.ask("laptops.card", json!(null))["words"], "the words to compare");
    let unknown = handed(&two.hanna);
    is(refused(&mut two.hanna, &unknown), "unknown_sender");
    // A request of HR.
    let hr = Desk::of_hr();
    let (asks, _) = (hr.accepts(&two.hanna, "West", "center"), two.hanna.accepts(&hr, "HR", "hr"));
    let request = json!({ "laptop": asks, "reason": "The yearly look", "which": "all", "answerBy": "2026-03-20" });
    let request = hr.act("reviews.ask", request);
    two.hanna.handed(&hr, &request["document"]);
    let request = handed(&two.hanna);
    is(refused(&mut two.hanna, &request), "other_purpose");
    // The same file again; the same sheet made anew.
    let file = two.hanna.choose_bytes("sheet.evenkeel", &bytes);
    take(&two.hanna, &file);
    is(refused(&mut two.hanna, &bytes), "replayed");
    two.sheet(&view);
    let again = handed(&two.hanna);
    is(refused(&mut two.hanna, &again), "replayed");
    two.hanna.on("2026-04-20");
    is(refused(&mut two.hanna, &again), "expired");
}

#[test]
fn scores_fill_the_place_they_were_asked_for_once_and_in_time() {
    let mut two = Leaders::paired();
    let (calibration, view) = two.begun();
    take(&two.hanna, &two.sheet(&view));
    two.scores(&view, "31333");
    let bytes = handed(&two.noor);
    // A mark too few, and a place that nobody asked Hanna for.
    let short = made_anew(&mut two.hanna, &mut two.noor, |_, records| {
        let Cbor::Array(scored) = &mut records[0] else { panic!("a record") };
        let Cbor::Array(places) = &mut scored[1] else { panic!("its places") };
        let Cbor::Array(marks) = &mut places[2] else { panic!("the marks") };
        marks.pop();
    });
    assert_eq!(refused(&mut two.noor, &short).0, "altered");
    let other = made_anew(&mut two.hanna, &mut two.noor, |_, records| {
        let Cbor::Array(scored) = &mut records[0] else { panic!("a record") };
        let Cbor::Array(places) = &mut scored[1] else { panic!("its places") };
        places[1] = Cbor::bytes(&[7; 16]);
    });
    let (fault, sentence) = refused(&mut two.noor, &other);
    assert_eq!(
        (fault.as_str(), sentence.as_str()),
        ("not_asked_for", "These scores answer nothing that this laptop was asked for here. Nothing was taken.")
    );
    take(&two.noor, &two.noor.choose_bytes("scores.evenkeel", &bytes));
    // Made again, because the first file was thought lost.
    let again = two.hanna.act("calibrations.send_back", json!({ "view": view }));
    two.noor.handed(&two.hanna, &again["document"]);
    let again = handed(&two.noor);
    assert_eq!(refused(&mut two.noor, &again).0, "replayed");
    assert_eq!(
        two.hanna.refused("calibrations.score", json!({ "view": view, "marks": letters("33333") }))["key"],
        "sheet-scored-already"
    );
    assert_eq!(
        two.noor.refused("calibrations.send", json!({ "view": view, "laptop": two.west }))["key"],
        "calibration-scored-already"
    );
    let own = json!({ "view": two.view(&calibration, "Noor"), "marks": letters("33333") });
    two.noor.act("quality.rate_calibration", own);
    assert_eq!(
        two.noor.refused("calibrations.send", json!({ "view": view, "laptop": two.west }))["key"],
        "calibration-open-already"
    );
}

#[test]
fn scores_that_come_after_everybody_looked_are_told_to_be_too_late() {
    let mut two = Leaders::paired();
    let raters = json!({ "version": two.card["version"], "reference": "call 1", "raters": ["Noor", "Pim", "Hanna"] });
    let calibration = two.noor.act("quality.begin_calibration", raters);
    let view = two.view(&calibration, "Hanna");
    take(&two.hanna, &two.sheet(&view));
    for rater in ["Noor", "Pim"] {
        let marks = json!({ "view": two.view(&calibration, rater), "marks": letters("33333") });
        two.noor.act("quality.rate_calibration", marks);
    }
    two.noor.act("quality.open_calibration", json!({ "calibration": calibration }));
    two.scores(&view, "11111");
    let file = handed(&two.noor);
    let (fault, sentence) = refused(&mut two.noor, &file);
    assert_eq!(fault, "too_late");
    assert!(sentence.starts_with("Everybody’s marks of this contact have been seen already"), "{sentence}");
}

#[test]
fn scores_signed_with_other_keys_are_refused_loudly() {
    let mut two = Leaders::paired();
    let (_, view) = two.begun();
    take(&two.hanna, &two.sheet(&view));
    let backup = two.hanna.ask("vault.back_up", json!(null))["id"].take();
    two.hanna.ask("vault.restore", json!({ "backup": backup }));
    two.scores(&view, "33333");
    let file = handed(&two.noor);
    let (fault, sentence) = refused(&mut two.noor, &file);
    assert_eq!(fault, "changed_keys");
    assert!(sentence.contains("Center West, Hanna"), "{sentence}");
}

#[test]
fn a_leader_whose_laptop_was_restored_is_known_by_the_log_of_the_one_before() {
    let two = Leaders::paired();
    let (_, view) = two.begun();
    take(&two.hanna, &two.sheet(&view));
    let backup = two.noor.ask("vault.back_up", json!(null))["id"].take();
    two.noor.ask("vault.restore", json!({ "backup": backup }));
    let (_, view) = two.begun();
    let file = two.sheet(&view);
    assert_eq!(two.hanna.ask("calibrations.open", json!({ "file": file }))["sound"], true);
    take(&two.hanna, &file);
    assert_eq!(two.hanna.ask("laptops.list", json!(null))[0]["how"], "vouched");
}

#[test]
fn a_sheet_whose_time_is_over_is_erased_where_it_was_scored() {
    let mut two = Leaders::paired();
    let (_, view) = two.begun();
    let file = two.sheet(&view);
    take(&two.hanna, &file);
    let until = text(&two.hanna.ask("calibrations.sheets", json!(null))[0]["answerBy"]).to_owned();
    two.scores(&view, "33333");
    let gone = |desk: &Desk| desk.ask("vault.housekeep", json!(null))["packetsGone"].clone();
    let last = crate::desk::day(&until) + chrono::Days::new(30);
    assert_eq!(gone(two.hanna.on(&last.to_string())), 0, "on the last day it can be sent back again");
    two.hanna.ask("calibrations.sheet", json!({ "view": view }));
    assert_eq!(gone(two.hanna.on(&last.succ_opt().unwrap().to_string())), 1);
    assert_eq!(two.hanna.ask("calibrations.sheets", json!(null)), json!([]));
    assert!(!two.hanna.raw(everything).contains("call 34536"), "from the history too");
}

#[test]
fn a_file_goes_to_a_center_that_was_accepted_and_can_not_be_called_back() {
    let two = Leaders::paired();
    let (_, view) = two.begun();
    let hr = Desk::of_hr();
    let reviewer = two.noor.accepts(&hr, "HR, Marieke", "hr");
    let to = |laptop: &Value| json!({ "view": view, "laptop": laptop });
    assert_eq!(two.noor.refused("calibrations.send", to(&reviewer))["key"], "laptop-other-kind");
    let late = json!({ "view": view, "laptop": two.west, "answerBy": "2026-12-01" });
    assert_eq!(problems(&two.noor.refused("calibrations.send", late)), ["answerBy: calibration-answer-by"]);
    let tried = two.noor.rehearse("calibrations.send", to(&two.west));
    assert_eq!(tried["value"]["document"], json!(null), "no file leaves that nobody remembers");
    let done = two.noor.done("calibrations.send", to(&two.west));
    assert_eq!(done["value"]["expires"], "2026-04-15");
    assert!(text(&done["value"]["document"]["name"]).starts_with("to-score-center-west-hanna-2026-03-02"));
    assert_eq!(two.noor.refused("history.undo", json!({ "act": done["act"] }))["key"], "undo-sent");
    assert_eq!(two.hanna.refused("calibrations.send_back", json!({ "view": view }))["key"], "sheet-gone");
}
