//! Check and repair: what a look at the whole vault finds, and what can still be read of one that is damaged.

use std::fs;
use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};

use crate::desk::{Desk, PASSPHRASE, each, list, recovery_code};
use evenkeel_core::vault::backup;
use serde_json::{Value, json};
use tempfile::TempDir;

/// The parts of a vault, each with its verdict.
fn verdicts(check: &Value) -> Vec<(String, String)> {
    let word = |part: &Value, name: &str| part[name].as_str().unwrap_or_default().to_owned();
    list(&check["parts"]).iter().map(|part| (word(part, "part"), word(part, "verdict"))).collect()
}

/// A team that was worked with for a while: 80 people with talks and promises.
fn lived_in() -> Desk {
    let desk = Desk::new();
    for number in 0..80 {
        let person = desk.person(&format!("Person {number}"));
        desk.finished(
            &person,
            &format!("A talk with number {number}\n! me: call back about {number}\n# only for me {number}"),
        );
        if number % 3 == 0 {
            desk.act(
                "commitments.make",
                json!({ "person": person, "what": format!("Training {number}"), "noDate": true }),
            );
        }
    }
    desk
}

/// Pages of the file that hold this table; the list of tables itself is `sqlite_schema`.
fn pages_of(desk: &mut Desk, table: &str) -> Vec<usize> {
    desk.raw(|db| {
        let mut pages = db.prepare("SELECT pageno - 1 FROM dbstat WHERE name = ?1 ORDER BY pageno").unwrap();
        pages.query_map([table], |row| row.get::<_, i64>(0)).unwrap().map(|page| page.unwrap() as usize).collect()
    })
}

/// Fills one page of the locked vault with something else.
fn damage(folder: &Path, page: usize) {
    let path = folder.join("vault.db");
    let mut bytes = fs::read(&path).unwrap();
    bytes[page * 4096..(page + 1) * 4096].fill(0x5a);
    fs::write(path, bytes).unwrap();
}

#[test]
fn a_vault_that_is_well_is_found_sound_in_every_part() {
    let desk = lived_in();
    let check = desk.ask("vault.check", json!(null));
    assert_eq!((&check["sound"], &check["mendedSearch"]), (&json!(true), &json!(false)), "{check}");
    assert_eq!(verdicts(&check).len(), 6);
    assert!(verdicts(&check).iter().all(|(_, verdict)| verdict == "sound"), "{check}");
}

#[test]
fn rows_that_were_written_past_the_history_are_found() {
    let mut desk = Desk::new();
    desk.anna();
    desk.raw(|db| {
        // As somebody with the key and another program would: the triggers that record are taken away first.
        evenkeel_core::ledger::stop_recording(db).unwrap();
        db.execute("UPDATE person SET name = 'Somebody Else'", []).unwrap();
        evenkeel_core::ledger::start_recording(db).unwrap();
    });
    let check = desk.ask("vault.check", json!(null));
    assert_eq!(check["sound"], false);
    assert!(verdicts(&check).contains(&("history".to_owned(), "faulty".to_owned())), "{check}");
}

#[test]
fn search_that_is_out_of_step_is_worked_out_again() {
    let mut desk = Desk::new();
    desk.anna();
    desk.raw(|db| {
        db.execute("INSERT INTO search_index (search_index) VALUES ('delete-all')", []).unwrap();
    });
    let check = desk.ask("vault.check", json!(null));
    assert_eq!((&check["sound"], &check["mendedSearch"]), (&json!(true), &json!(true)), "{check}");
    assert_eq!(list(&desk.ask("search.find", json!({ "text": "anna" }))).len(), 1);
}

#[test]
fn of_a_realistic_vault_with_one_damaged_page_at_least_ninety_nine_of_a_hundred_rows_are_read() {
    let mut desk = lived_in();
    desk.ask("vault.lock", json!(null));
    let schema = pages_of(&mut desk, "sqlite_schema");
    let pages = fs::metadata(desk.path().join("vault.db")).unwrap().len() as usize / 4096;
    for page in (3..pages).step_by(pages / 9) {
        let mut damaged = Desk::at(desk.path());
        fs::remove_dir_all(backup::folder_of(damaged.path())).unwrap(); // not even a backup to help
        damage(damaged.path(), page);
        let before = fs::read(damaged.path().join("vault.db")).unwrap();
        let secret = json!({ "passphrase": PASSPHRASE });
        let came = match damaged.call("vault.salvage_preview", secret.clone()) {
            Ok(came) => came,
            // The list of tables itself stands on a few pages, of which none may be missing.
            Err(failure) => {
                assert_eq!(failure["key"], "salvage-nothing", "page {page}: {failure}");
                assert!(schema.contains(&page), "page {page}");
                continue;
            }
        };
        assert_eq!(fs::read(damaged.path().join("vault.db")).unwrap(), before, "looking changes nothing");
        let (rows, lost) = (came["rows"].as_f64().unwrap(), came["lost"].as_f64().unwrap());
        assert!(rows > 1000.0 && lost <= rows / 100.0, "page {page}: {came}");
        let done = damaged.ask("vault.salvage", secret);
        assert_eq!((&done["done"], &done["status"]["state"]), (&json!(true), &json!("open")), "page {page}: {done}");
        assert_eq!(damaged.names().len(), 80, "page {page}: {came}");
        let check = damaged.ask("vault.check", json!(null));
        for part in ["pages", "tables", "search"] {
            assert!(verdicts(&check).contains(&(part.to_owned(), "sound".to_owned())), "page {page}: {check}");
        }
        assert!(
            fs::read_dir(damaged.path()).unwrap().any(|file| file.unwrap().path().to_string_lossy().contains("aside"))
        );
        damaged.elif();
        damaged.reopen();
        assert_eq!((damaged.names().len(), damaged.notices()), (81, vec![]));
    }
    assert!(schema.len() * 8 < pages, "{} of {pages} pages only a backup makes good", schema.len());
}

#[test]
fn a_salvage_that_would_lose_more_than_a_twentieth_stops_and_asks() {
    let mut desk = lived_in();
    desk.ask("vault.lock", json!(null));
    let mut damaged = Desk::at(desk.path());
    fs::remove_dir_all(backup::folder_of(damaged.path())).unwrap();
    for table in ["change", "act", "meeting", "person", "action_item"] {
        pages_of(&mut desk, table).into_iter().skip(1).for_each(|page| damage(damaged.path(), page));
    }
    let secret = json!({ "passphrase": PASSPHRASE });
    let came = damaged.ask("vault.salvage_preview", secret.clone());
    assert_eq!(came["asks"], true, "{came}");
    let stopped = damaged.ask("vault.salvage", secret);
    assert_eq!(stopped["done"], false, "{stopped}");
    assert_eq!(damaged.status()["state"], "locked", "nothing was put in its place");
    let accepted = damaged.ask("vault.salvage", json!({ "passphrase": PASSPHRASE, "acceptLoss": true }));
    assert_eq!(accepted["done"], true, "{accepted}");
    damaged.leave();
}

#[test]
fn what_a_backup_still_has_is_taken_from_it() {
    let mut desk = lived_in();
    desk.ask("vault.back_up", json!(null));
    desk.ask("vault.lock", json!(null));
    let damaged = Desk::at(desk.path());
    for table in ["change", "act", "promise_entry", "person"] {
        pages_of(&mut desk, table).into_iter().skip(1).take(6).for_each(|page| damage(damaged.path(), page));
    }
    let done = damaged.ask("vault.salvage", json!({ "passphrase": PASSPHRASE }));
    assert_eq!((&done["done"], &done["came"]["lost"]), (&json!(true), &json!(0)), "{done}");
    assert_eq!(damaged.names().len(), 80);
    let record = damaged.ask("commitments.check_log", json!(null));
    assert_eq!(record["sound"], true, "{record}");
}

#[test]
fn a_wrong_passphrase_salvages_nothing() {
    let desk = Desk::new();
    desk.ask("vault.lock", json!(null));
    let wrong = desk.refused("vault.salvage", json!({ "passphrase": "not this one" }));
    assert_eq!(wrong["problems"][0]["key"], "passphrase-wrong");
    assert_eq!(desk.refused("vault.salvage", json!({}))["problems"][0]["key"], "passphrase-wrong");
}

// Restoring.

#[test]
fn on_another_machine_the_record_of_promises_has_the_same_head_by_passphrase_and_by_code_alone() {
    let desk = lived_in();
    let heads = |desk: &Desk| {
        let check = desk.ask("commitments.check_log", json!(null));
        assert_eq!(check["sound"], true, "{check}");
        check["entries"].clone()
    };
    let made = desk.ask("vault.back_up", json!(null))["id"].take();
    let file = backup::folder_of(desk.path()).join(made.as_str().unwrap());
    let (entries, newest) = (heads(&desk), head_of(&desk));
    for secret in [json!({ "passphrase": PASSPHRASE }), json!({ "code": recovery_code() })] {
        let new = Desk::at(TempDir::new().unwrap().path());
        let mut input = secret;
        input["file"] = json!(new.choose_at(file.clone()));
        new.ask("vault.rescue", input);
        assert_eq!((heads(&new), head_of(&new)), (entries.clone(), newest.clone()));
    }
}

/// The six words of the newest entry of each promise: they are made from its hash.
fn head_of(desk: &Desk) -> Vec<Value> {
    let board = desk.ask("commitments.board", json!({ "show": "all" }));
    let mut heads: Vec<Value> = each(&board["lines"], "commitment")
        .into_iter()
        .map(|promise| desk.promise(promise)["events"][0]["sixWords"].clone())
        .collect();
    heads.sort_by_key(Value::to_string);
    heads
}

#[test]
fn once_a_month_the_newest_backup_is_restored_for_a_trial() {
    let mut desk = Desk::new();
    desk.anna();
    assert_eq!(desk.ask("vault.backups", json!(null))["lastTrial"], Value::Null);
    assert_eq!(desk.ask("vault.housekeep", json!(null))["triedRestore"], true);
    let tried = desk.ask("vault.backups", json!(null))["lastTrial"].clone();
    assert!(tried.is_string());
    assert_eq!(desk.on("2026-03-20").ask("vault.housekeep", json!(null))["triedRestore"], false);
    assert_eq!(desk.on("2026-04-02").ask("vault.housekeep", json!(null))["triedRestore"], true);
    assert!(!backup::folder_of(desk.path()).join("trial").exists(), "the trial leaves nothing");
    assert_eq!(desk.names(), ["Anna Bakker"]);
}

#[test]
fn a_backup_that_has_rotted_is_told_at_the_next_trial() {
    let mut desk = Desk::new();
    desk.anna();
    desk.ask("vault.housekeep", json!(null));
    desk.on("2026-04-10");
    desk.ask("vault.back_up", json!(null));
    desk.ask("vault.lock", json!(null));
    desk.reopen();
    for path in fs::read_dir(backup::folder_of(desk.path())).unwrap().map(|file| file.unwrap().path()) {
        let mut bytes = fs::read(&path).unwrap();
        let middle = bytes.len() / 2;
        bytes[middle] ^= 1;
        fs::write(path, bytes).unwrap();
    }
    assert_eq!(desk.ask("vault.housekeep", json!(null))["triedRestore"], false);
    assert_eq!(desk.notices(), ["backup-trial-failed"]);
}

#[test]
fn locking_closes_the_database_at_once() {
    let desk = Desk::new();
    desk.anna();
    desk.ask("vault.lock", json!(null));
    assert!(!desk.path().join("vault.db-wal").exists(), "its journal is gone: nobody holds it open");
    // The door is still there, and another app opens the vault beside it.
    let mut other = Command::new(env!("CARGO_BIN_EXE_evenkeel-stdio"))
        .arg("--vault")
        .arg(desk.path())
        .env("EVENKEEL_PASSPHRASE", PASSPHRASE)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("another app");
    other.stdin.take().expect("its input").write_all(b"{\"name\":\"vault.status\"}\n").expect("it listens");
    let said = other.wait_with_output().expect("it answers");
    let status: Value = serde_json::from_slice(&said.stdout).expect("an answer");
    assert_eq!(status["ok"]["state"], "open", "{status}");
    for call in ["people.list", "settings.read", "today.show"] {
        assert_eq!(desk.refused(call, json!({}))["key"], "vault-locked", "{call}");
    }
}
