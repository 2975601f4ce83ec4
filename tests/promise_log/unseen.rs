//! What nothing on this laptop can see. Only a receipt shows it, or somebody else who remembers how far the log had come:
//! that is what HR's review will be for. Told here so that nobody believes more than is true.

use std::fs;

use super::{DESTROYED, cut, device_key, forge, found, promised, signed_anew, sql, unseen, verdict};
use crate::desk::{Desk, copy_folder, terms};
use serde_json::{Value, json};
use tempfile::TempDir;

#[test]
fn a_mark_that_was_removed_with_the_newest_entries_says_only_that_it_is_gone() {
    let (mut desk, promise) = promised();
    let moved = desk.receipt(&promise, Some(&desk.promise(&promise)["moves"][0]["entry"]));
    desk.leave();
    fs::remove_file(desk.path().join("state.hwm")).unwrap();
    forge(&mut desk, cut);
    desk.reopen();
    assert_eq!((found(&desk).0.as_str(), desk.notices()), ("log-sound", vec!["vault-mark-missing".to_owned()]));
    desk.reopen();
    unseen(&desk);
    assert_eq!(verdict(&desk, &moved), "not_here", "only the receipt of the move shows it");
}

#[test]
fn a_whole_folder_that_was_put_back_from_an_older_copy() {
    let (mut desk, promise) = promised();
    let older = TempDir::new().unwrap();
    desk.leave();
    copy_folder(&desk.path().into(), older.path());
    desk.reopen();
    desk.on_promise("claim", &promise, json!({}));
    let claimed = desk.receipt(&promise, Some(&desk.promise(&promise)["events"][0]["entry"]));
    desk.leave();
    copy_folder(&older.path().into(), desk.path());
    desk.reopen();
    unseen(&desk);
    assert_eq!(verdict(&desk, &claimed), "not_here", "only a receipt of what came after shows it");
    desk.on_promise("withdraw", &promise, json!({ "by": "leader", "cause": "budget" }));
    unseen(&desk);
    assert_eq!(verdict(&desk, &claimed), "replaced", "and plainly, once something else was written in its place");
}

#[test]
fn everything_signed_anew_with_the_devices_own_key_once_the_alarm_was_accepted() {
    let (mut desk, promise) = promised();
    let receipt = desk.receipt(&promise, None);
    forge(&mut desk, |db| signed_anew(db, &device_key(db)));
    assert_eq!(desk.notices(), ["vault-promises-rewritten"], "the mark sees it, and whoever forged it sees the mark");
    desk.ask("vault.accept_gap", json!(null));
    desk.reopen();
    unseen(&desk);
    let line = desk.promise(&promise)["line"].take();
    assert_eq!(
        (&line["originalDue"], line["moves"].as_array().map(Vec::len)),
        (&json!("2027-06-01"), Some(1)),
        "a year later"
    );
    assert_eq!(
        verdict(&desk, &receipt),
        "replaced",
        "only the receipt shows it, until somebody else remembers the log's head"
    );
}

#[test]
fn somebody_whose_key_was_destroyed_and_noted_as_erased_looks_like_somebody_who_was() {
    let (mut desk, promise) = promised();
    let receipt = desk.receipt(&promise, None);
    forge(&mut desk, |db| {
        sql("INSERT INTO erased_subject SELECT subject FROM person_key")(db);
        sql(DESTROYED)(db);
    });
    assert_eq!(
        (found(&desk).0, desk.notices()),
        ("log-sound-erased".to_owned(), vec![]),
        "one person was erased, it says"
    );
    let check = desk.verified(&receipt);
    assert_eq!(
        (&check["verdict"], &check["commitment"]),
        (&json!("erased"), &Value::Null),
        "the receipt says that its words were destroyed"
    );
}

#[test]
fn a_promise_that_was_never_written_down() {
    let desk = Desk::new();
    let anna = desk.anna();
    desk.rehearse("commitments.make", terms(json!({ "person": anna }), "A desk", "", json!({})));
    unseen(&desk);
    assert_eq!(desk.page(&anna)["promises"], json!([]), "no receipt in her hand, no promise");
}
