//! The forgeries that nothing on the laptop sees, once more: now HR has seen the log, and remembers how far it had come.
//! Each is named when the next packet is opened; and on the laptop itself, once HR's answer has told what was seen.

use std::fs;

use super::{cut, device_key, forge, found, promised, signed_anew};
use crate::desk::{copy_folder, each, said, text};
use crate::reviews::Two;
use serde_json::{Value, json};
use tempfile::TempDir;

/// A promise with four entries that HR has seen, and the promise.
fn seen_by_hr() -> (Two, Value) {
    let (center, promise) = promised();
    let two = Two::with(center);
    two.reviewed(json!({}));
    (two, promise)
}

/// What HR is told of the next packet: the fault and its sentence.
fn named(two: &Two) -> (String, String) {
    let file = two.made(json!({}));
    let opened = two.hr.ask("reviews.open", json!({ "file": file }));
    assert_eq!(opened["sound"], false, "{opened}");
    assert!(two.hr.call("reviews.take", json!({ "file": file })).is_err());
    (text(&opened["fault"]).to_owned(), said(&opened["sentence"]))
}

/// The newest entry is cut off, and the mark with it, so that nothing here sees it.
fn cut_unseen(two: &mut Two) {
    two.center.leave();
    fs::remove_file(two.center.path().join("state.hwm")).unwrap();
    forge(&mut two.center, cut);
    two.center.reopen();
    two.center.reopen();
    assert_eq!(found(&two.center).0, "log-sound", "nothing on this laptop sees it");
}

#[test]
fn newest_entries_that_were_cut_off_are_named_by_where_the_record_ends() {
    let (mut two, _) = seen_by_hr();
    cut_unseen(&mut two);
    let (fault, sentence) = named(&two);
    assert_eq!(fault, "older_head");
    assert!(sentence.contains("ends at entry 3") && sentence.contains("entry 4 was seen already"), "{sentence}");
}

#[test]
fn another_entry_in_the_place_of_one_that_was_cut_off_is_named_a_contradiction_and_both_are_kept() {
    let (mut two, promise) = seen_by_hr();
    cut_unseen(&mut two);
    two.center.on_promise("claim", &promise, json!({}));
    two.center.promised(&two.center.daan(), "A desk", "");
    assert_eq!(named(&two).0, "fork");
    let file = two.hr.choose_at(two.hr.path().join("chosen/handed.evenkeel"));
    two.hr.act("reviews.keep_fork", json!({ "file": file }));
    let board = two.hr.ask("reviews.board", json!(null));
    assert_eq!(said(&board["forks"][0]["sentence"]), "Center Noord: two different entries number 4, both kept.");
}

#[test]
fn a_record_that_was_signed_anew_with_the_devices_own_key_is_named_a_contradiction() {
    let (mut two, _) = seen_by_hr();
    forge(&mut two.center, |db| signed_anew(db, &device_key(db)));
    assert_eq!(found(&two.center).0, "log-sound");
    assert_eq!(named(&two).0, "fork");
}

#[test]
fn a_whole_folder_that_was_put_back_from_an_older_copy_is_named() {
    let (center, promise) = promised();
    let mut two = Two::with(center);
    let older = TempDir::new().unwrap();
    two.center.leave();
    copy_folder(&two.center.path().into(), older.path());
    two.center.reopen();
    two.center.on_promise("claim", &promise, json!({}));
    two.reviewed(json!({}));
    two.center.leave();
    copy_folder(&older.path().into(), two.center.path());
    two.center.reopen();
    let (fault, sentence) = named(&two);
    assert_eq!((fault.as_str(), sentence.contains("ends at entry 4")), ("older_head", true), "{sentence}");
}

#[test]
fn a_record_that_goes_on_under_another_key_is_named_by_its_words() {
    let (mut two, _) = seen_by_hr();
    forge(&mut two.center, |db| {
        let key = ed25519_dalek::SigningKey::from_bytes(&[7; 32]);
        signed_anew(db, &key);
        let (secret, public) = (super::hex(&key.to_bytes()), super::hex(key.verifying_key().as_bytes()));
        db.execute("UPDATE device SET signing_key = ?1, public_key = ?2", [secret, public]).unwrap();
    });
    // Whoever forged it has the other laptop accept the new card under the old name, or nothing could be asked of it.
    let asked = two.hr.ask("reviews.requests", json!(null))[0]["request"].take();
    let made = two.center.act("reviews.make", json!({ "request": asked }));
    let file = two.hr.handed(&two.center, &made["document"]);
    let opened = two.hr.ask("reviews.open", json!({ "file": file }));
    assert_eq!(opened["fault"], "changed_keys");
    assert!(said(&opened["sentence"]).starts_with("Take care: this file answers what you asked of Center Noord"));
    assert_eq!(opened["words"], two.center.ask("laptops.card", json!(null))["words"]);
}

/// HR's answer, taken: it tells how far HR has seen this laptop's record.
fn answered(two: &Two) {
    let made = two.hr.act("review_cases.return", json!({ "laptop": two.noord }));
    let file = two.center.handed(&two.hr, &made["document"]);
    two.center.act("reviews.take_return", json!({ "file": file }));
}

#[test]
fn once_hrs_answer_has_told_what_was_seen_the_check_of_the_record_names_it_on_the_laptop_itself() {
    let (mut two, _) = seen_by_hr();
    answered(&two);
    assert_eq!(found(&two.center).0, "log-sound");
    forge(&mut two.center, cut);
    assert_eq!(found(&two.center), ("log-cut-short".to_owned(), "4".to_owned()));
    let (mut two, _) = seen_by_hr();
    answered(&two);
    forge(&mut two.center, |db| signed_anew(db, &device_key(db)));
    assert_eq!(found(&two.center), ("log-rewritten".to_owned(), "4".to_owned()));
}

#[test]
fn what_a_restore_left_behind_is_a_note_and_no_fault_when_hr_remembers_it() {
    let (center, promise) = promised();
    let two = Two::with(center);
    let backup = two.center.ask("vault.back_up", json!(null))["id"].take();
    two.center.on_promise("claim", &promise, json!({}));
    two.reviewed(json!({}));
    two.center.ask("vault.restore", json!({ "backup": backup, "acceptLoss": true }));
    two.reviewed(json!({}));
    answered(&two);
    let check = two.center.ask("commitments.check_log", json!(null));
    assert_eq!((&check["sound"], each(&check["notes"], "key")), (&json!(true), vec![&json!("log-left-behind")]));
    assert!(said(&check["notes"][0]).starts_with("HR saw entry 5, which is not here any more: a backup"), "{check}");
}

#[test]
fn hr_answers_a_center_whose_record_went_on_before_it_was_restored() {
    let (two, promise) = seen_by_hr();
    // Written after HR's packet and before the backup: no packet ever ended here.
    two.center.on_promise("claim", &promise, json!({}));
    two.center.promised(&two.center.daan(), "A desk", "");
    let backup = two.center.ask("vault.back_up", json!(null))["id"].take();
    two.center.ask("vault.restore", json!({ "backup": backup }));
    two.reviewed(json!({}));
    answered(&two);
    let check = two.center.ask("commitments.check_log", json!(null));
    assert_eq!((&check["sound"], &check["notes"], &check["logs"]), (&json!(true), &json!([]), &json!(2)), "{check}");
}

#[test]
fn what_was_taken_is_what_hr_still_reads_whatever_became_of_the_center() {
    let (mut two, promise) = seen_by_hr();
    forge(&mut two.center, |db| signed_anew(db, &device_key(db)));
    let page = two.hr.ask("reviews.promise", json!({ "commitment": promise }));
    assert_eq!(page["promise"]["line"]["originalDue"], "2026-06-01", "the forger says 2027");
    assert_eq!(each(&page["promise"]["events"], "kind"), ["stated", "acknowledged", "postponed"]);
}
