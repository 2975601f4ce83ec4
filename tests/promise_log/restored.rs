//! A vault that was brought back is no forgery. It says so itself: a new log under a new key, which names the old one.

use std::fs;

use super::{cut, forge, found, promised, sql, unseen, verdict};
use crate::desk::{PASSPHRASE, copy_folder};
use evenkeel_core::commitments::log::Header;
use evenkeel_core::commitments::log::header::Ref;
use serde_json::json;
use tempfile::TempDir;

#[test]
fn a_restored_vault_begins_a_new_log_that_names_the_old_one_and_old_receipts_still_hold() {
    let (mut desk, promise) = promised();
    let receipt = desk.receipt(&promise, None);
    let backup = desk.ask("vault.back_up", json!(null))["id"].take();
    desk.on_promise("claim", &promise, json!({}));
    let lost = desk.receipt(&promise, Some(&desk.promise(&promise)["events"][0]["entry"]));
    desk.ask("vault.restore", json!({ "backup": backup, "acceptLoss": true }));
    unseen(&desk);
    desk.on_promise("risk", &promise, json!({ "cause": "budget" }));
    let made = desk.promised(&desk.daan(), "A desk", "");
    let check = desk.ask("commitments.check_log", json!(null));
    assert_eq!((&check["sound"], &check["logs"], &check["entries"]), (&json!(true), &json!(2), &json!(7)));
    assert_eq!((verdict(&desk, &receipt), verdict(&desk, &lost)), ("moved_since".to_owned(), "not_here".to_owned()));
    assert_eq!(verdict(&desk, &desk.receipt(&made, None)), "still_there", "signed by the new key");
    desk.raw(|db| {
        let mut logs = db.prepare("SELECT header FROM promise_entry WHERE seq = 1 ORDER BY entry").unwrap();
        let logs: Vec<Vec<u8>> = logs.query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect();
        let [old, new] = [0, 1].map(|at| Header::from_bytes(&logs[at]).unwrap());
        let follows = new.follows().expect("it names the log that it follows");
        assert_eq!((follows.log, follows.seq), (old.log, 4), "up to what was restored");
        assert_eq!(new.author, old.author, "the old key opens it");
        assert!(
            new.refs.iter().any(|named| matches!(named, Ref::Key(key) if *key != old.author)),
            "and vouches for the new one"
        );
    });
    unseen(&desk);
}

#[test]
fn every_restore_begins_a_log_of_its_own_whatever_the_clock_says() {
    let (mut desk, _) = promised();
    for (day, logs) in [("2026-03-03", 2), ("2023-05-01", 3), ("2026-03-05", 4)] {
        let backup = desk.ask("vault.back_up", json!(null))["id"].take();
        desk.on(day).ask("vault.restore", json!({ "backup": backup, "acceptLoss": true }));
        desk.on("2026-03-06");
        desk.promised(&desk.person(&format!("Somebody {logs}")), "A desk", "");
        let check = desk.ask("commitments.check_log", json!(null));
        assert_eq!((&check["sound"], &check["logs"]), (&json!(true), &json!(logs)), "restored on {day}: {check}");
    }
}

#[test]
fn a_vault_that_was_rescued_begins_a_new_log_too() {
    let (mut desk, promise) = promised();
    let receipt = desk.receipt(&promise, None);
    let backup = desk.ask("vault.back_up", json!(null))["id"].take();
    desk.leave();
    fs::write(desk.path().join("vault.db"), "").unwrap();
    desk.knock();
    desk.ask("vault.rescue", json!({ "backup": backup, "passphrase": PASSPHRASE }));
    desk.on_promise("claim", &promise, json!({}));
    let check = desk.ask("commitments.check_log", json!(null));
    assert_eq!((&check["sound"], &check["logs"]), (&json!(true), &json!(2)), "{check}");
    assert_eq!(verdict(&desk, &receipt), "moved_since");
}

#[test]
fn whoever_goes_on_after_an_alarm_begins_a_new_log_and_what_was_lost_is_not_overwritten() {
    let (mut desk, promise) = promised();
    let older = TempDir::new().unwrap();
    desk.leave();
    copy_folder(&desk.path().into(), older.path());
    desk.reopen();
    desk.on_promise("claim", &promise, json!({}));
    let claimed = desk.receipt(&promise, Some(&desk.promise(&promise)["events"][0]["entry"]));
    desk.leave();
    fs::copy(older.path().join("vault.db"), desk.path().join("vault.db")).unwrap();
    desk.reopen();
    assert!(desk.notices().contains(&"vault-promises-missing".to_owned()));
    desk.ask("vault.accept_gap", json!(null));
    desk.on_promise("risk", &promise, json!({ "cause": "budget" }));
    let check = desk.ask("commitments.check_log", json!(null));
    assert_eq!((&check["sound"], &check["logs"]), (&json!(true), &json!(2)), "{check}");
    assert_eq!(verdict(&desk, &claimed), "not_here", "its number in the old log is nobody else's");
}

#[test]
fn the_end_of_an_old_log_can_not_be_cut_because_the_new_one_names_it() {
    let (mut desk, _) = promised();
    let backup = desk.ask("vault.back_up", json!(null))["id"].take();
    desk.ask("vault.restore", json!({ "backup": backup, "acceptLoss": true }));
    desk.promised(&desk.daan(), "A desk", "");
    forge(&mut desk, |db| {
        sql("DELETE FROM change WHERE act = (SELECT act FROM promise_entry WHERE entry = 4)")(db);
        cut(db);
    });
    assert_eq!(found(&desk), ("log-cut-short".to_owned(), "4".to_owned()));
}
