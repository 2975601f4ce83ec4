//! Forgeries. Somebody with the passphrase and a tool for databases rewrites what was promised; each test says by what it
//! is seen: by the chain, by the log held against the tables, by the high-water mark, or by a receipt. What nothing on
//! this laptop can see is told in a chapter of its own, and in another one what HR sees who remembers the log.

mod restored;
mod unseen;
mod witnessed;

use std::fs;

use crate::desk::{Desk, copy_folder, each, list, text};
use ed25519_dalek::SigningKey;
use evenkeel_core::commitments::log::sealed::{Content, fresh_nonce};
use evenkeel_core::commitments::log::{Entry, Header, LogId, NewEntry, PersonKey, append, begin};
use evenkeel_core::commitments::{self, receipt};
use rusqlite::Connection;
use serde_json::{Value, json};
use tempfile::TempDir;

/// A promise for June that was agreed and moved to July: four entries, the first of which opens the log.
fn promised() -> (Desk, Value) {
    let desk = Desk::new();
    let promise = desk.promised(&desk.anna(), "The chat training", "2026-06-01");
    desk.on_promise("answer", &promise, json!({ "answer": "agree", "way": "hand_over" }));
    desk.on_promise("move", &promise, json!({ "due": "2026-07-01", "cause": "budget", "notToldYet": true }));
    (desk, promise)
}

/// Writes past the app. The triggers are in a forger's way for a moment only: they are taken away, and put back.
fn forge(desk: &mut Desk, forgery: impl FnOnce(&Connection)) {
    desk.raw(|db| {
        let mut guards = db.prepare("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'").unwrap();
        let guards: Vec<(String, String)> =
            guards.query_map([], |row| Ok((row.get(0)?, row.get(1)?))).unwrap().map(Result::unwrap).collect();
        guards.iter().for_each(|(name, _)| db.execute_batch(&format!("DROP TRIGGER {name}")).unwrap());
        db.execute_batch("PRAGMA foreign_keys = OFF").unwrap();
        forgery(db);
        guards.iter().for_each(|(_, sql)| db.execute_batch(sql).unwrap());
    });
}

fn sql(statements: &str) -> impl FnOnce(&Connection) {
    move |db: &Connection| db.execute_batch(statements).unwrap()
}

/// Makes the tables say what the log says now.
fn rebuilt(db: &Connection) {
    let tx = db.unchecked_transaction().unwrap();
    commitments::rebuild(&tx).unwrap_or_else(|failure| panic!("{failure:?}"));
    tx.commit().unwrap();
}

/// What the check of the record finds, and at which entry.
fn found(desk: &Desk) -> (String, String) {
    let check = desk.ask("commitments.check_log", json!(null));
    assert_eq!(check["sound"], text(&check["sentence"]["key"]).starts_with("log-sound"), "{check}");
    let at = check["at"].as_str().and_then(|at| at.split_once(':')).map(|(_, seq)| seq.to_owned());
    (text(&check["sentence"]["key"]).to_owned(), at.unwrap_or_default())
}

fn seen(desk: &Desk, by: &str, at: &str) {
    assert_eq!(found(desk), (by.to_owned(), at.to_owned()));
}

/// Nothing on this laptop sees it.
fn unseen(desk: &Desk) {
    assert_eq!((found(desk), desk.notices()), (("log-sound".to_owned(), String::new()), vec![]));
}

fn verdict(desk: &Desk, receipt: &str) -> String {
    text(&desk.verified(receipt)["verdict"]).to_owned()
}

fn header(db: &Connection, seq: i64) -> Header {
    let bytes: Vec<u8> =
        db.query_row("SELECT header FROM promise_entry WHERE seq = ?1", [seq], |row| row.get(0)).unwrap();
    Header::from_bytes(&bytes).unwrap()
}

fn key_of_anna(db: &Connection) -> PersonKey {
    let secret: String = db.query_row("SELECT secret FROM person_key", [], |row| row.get(0)).unwrap();
    PersonKey::from_bytes(bytes_of(&secret))
}

fn device_key(db: &Connection) -> SigningKey {
    let secret: String = db.query_row("SELECT signing_key FROM device", [], |row| row.get(0)).unwrap();
    SigningKey::from_bytes(&bytes_of(&secret))
}

fn bytes_of(hex: &str) -> [u8; 32] {
    LogId::from_hex(&hex[..32])
        .zip(LogId::from_hex(&hex[32..]))
        .map(|(one, two)| [one.0, two.0].concat())
        .unwrap()
        .try_into()
        .unwrap()
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Signs the whole log anew with a key, as if it had always said another year.
fn signed_anew(db: &Connection, key: &SigningKey) {
    let mut statement = db
        .prepare("SELECT e.entry, e.header, e.signature, c.sealed FROM promise_entry e LEFT JOIN promise_content c USING (entry) ORDER BY entry")
        .unwrap();
    let person = key_of_anna(db);
    let entries: Vec<(i64, Entry)> = statement
        .query_map([], |row| {
            let (header, signature): (Vec<u8>, Vec<u8>) = (row.get(1)?, row.get(2)?);
            Ok((row.get(0)?, Entry::from_parts(&header, &signature, row.get(3)?).unwrap()))
        })
        .unwrap()
        .map(Result::unwrap)
        .collect();
    let mut last = None;
    for (row, old) in entries {
        let new = match last {
            None => begin(old.header.log, key, None, old.header.wall_ms).unwrap(),
            Some(last) => {
                let said = old.open(&person).unwrap();
                let payload = replaced(&said, b"2026-06-01", b"2027-06-01");
                let header = old.header;
                let new = NewEntry {
                    kind: &header.kind,
                    subject: header.subject,
                    payload: &payload,
                    refs: Vec::new(),
                    wall_ms: header.wall_ms,
                };
                append(&last, key, &person, new).unwrap()
            }
        };
        last = Some(new.place());
        let (header, signature) = (new.header.to_bytes().unwrap(), new.signature.to_bytes());
        db.execute(
            "UPDATE promise_entry SET header = ?1, hash = ?2, signature = ?3 WHERE entry = ?4",
            (header, new.hash.0.as_slice(), signature.as_slice(), row),
        )
        .unwrap();
        db.execute("UPDATE promise_content SET sealed = ?1 WHERE entry = ?2", (new.sealed, row)).unwrap();
    }
    rebuilt(db);
}

fn replaced(bytes: &[u8], from: &[u8], to: &[u8]) -> Vec<u8> {
    let at = bytes.windows(from.len()).position(|window| window == from);
    let mut bytes = bytes.to_vec();
    if let Some(at) = at {
        bytes[at..at + to.len()].copy_from_slice(to);
    }
    bytes
}

#[test]
fn the_database_itself_refuses_to_change_or_remove_an_entry() {
    let (mut desk, _) = promised();
    desk.raw(|db| {
        for attempt in [
            "UPDATE promise_entry SET signature = x''",
            "DELETE FROM promise_entry",
            "UPDATE promise_content SET sealed = x''",
            "DELETE FROM promise_content",
        ] {
            let refused = db.execute(attempt, []).expect_err(attempt).to_string();
            assert!(refused.contains("the promise log is append-only"), "{attempt}: {refused}");
        }
    });
    unseen(&desk);
}

// Seen by the chain.

#[test]
fn an_entry_that_was_edited_in_the_file_is_seen_by_the_chain() {
    let (mut desk, _) = promised();
    forge(&mut desk, |db| {
        let mut earlier = header(db, 4);
        earlier.wall_ms -= 86_400_000;
        let (bytes, hash) = (earlier.to_bytes().unwrap(), earlier.hash().unwrap());
        db.execute("UPDATE promise_entry SET header = ?1, hash = ?2 WHERE seq = 4", (bytes, hash.0.as_slice()))
            .unwrap();
    });
    seen(&desk, "log-altered", "4");
}

#[test]
fn an_entry_that_was_taken_from_the_middle_is_seen_by_the_chain() {
    let (mut desk, _) = promised();
    forge(&mut desk, |db| {
        sql(
            "DELETE FROM promise_content WHERE entry = 3; DELETE FROM commitment_event WHERE entry = 3; DELETE FROM promise_entry WHERE entry = 3",
        )(db);
        rebuilt(db);
    });
    seen(&desk, "log-gap", "3");
}

#[test]
fn entries_that_were_put_in_another_order_are_seen_by_the_chain() {
    for swap in [
        "UPDATE promise_entry SET entry = -entry WHERE entry IN (3, 4); UPDATE promise_entry SET entry = 7 + entry WHERE entry < 0",
        "UPDATE promise_entry SET seq = -seq WHERE seq IN (3, 4); UPDATE promise_entry SET seq = 7 + seq WHERE seq < 0",
    ] {
        let (mut desk, _) = promised();
        forge(&mut desk, sql(swap));
        let (by, at) = found(&desk);
        assert!(["log-order", "log-gap"].contains(&by.as_str()), "{swap}: {by} {at}");
    }
}

#[test]
fn a_log_that_was_signed_anew_by_another_key_is_seen_by_the_chain() {
    let (mut desk, _) = promised();
    forge(&mut desk, |db| signed_anew(db, &SigningKey::from_bytes(&[7; 32])));
    seen(&desk, "log-other-key", "1");
}

// Seen when the tables and the sealed content are held against the log.

#[test]
fn a_sealed_content_that_was_replaced_is_seen_at_its_entry() {
    let forgeries: [fn(&Connection); 3] = [
        |db| sql("UPDATE promise_content SET sealed = zeroblob(200) WHERE entry = 4")(db),
        |db| {
            sql(
                "UPDATE promise_content SET sealed = (SELECT sealed FROM promise_content WHERE entry = 2) WHERE entry = 4",
            )(db)
        },
        |db| {
            // Sealed anew with the person's own key: it opens, and is not what the header commits to.
            let (hash, key) = (header(db, 4).hash().unwrap(), key_of_anna(db));
            let content = Content::new(b"something else").unwrap().seal(&key, &hash, fresh_nonce().unwrap()).unwrap();
            db.execute("UPDATE promise_content SET sealed = ?1 WHERE entry = 4", [content]).unwrap();
        },
    ];
    for forgery in forgeries {
        let (mut desk, _) = promised();
        forge(&mut desk, forgery);
        let (by, at) = found(&desk);
        assert_eq!(at, "4", "{by}");
    }
}

#[test]
fn a_content_that_was_destroyed_while_its_person_is_there_is_seen_at_its_entry() {
    let (mut desk, _) = promised();
    forge(&mut desk, sql("DELETE FROM promise_content WHERE entry = 4; DELETE FROM commitment_event WHERE entry = 4"));
    let (by, at) = found(&desk);
    assert_eq!(at, "4", "the move is gone from every screen: {by}");
}

#[test]
fn whatever_is_edited_in_the_tables_that_are_shown_is_seen_by_the_log() {
    for edit in [
        "UPDATE commitment SET due = '2026-08-01'",
        "UPDATE commitment SET original_due = '2026-07-01'",
        "UPDATE commitment SET what = 'A training'",
        "UPDATE commitment SET moves = 0, moves_cover = 0",
        "UPDATE commitment SET untold = 0",
        "UPDATE commitment SET said = 'kept', ended_on = '2026-05-01'",
        "UPDATE commitment SET asked_on = '2026-01-01'",
        "UPDATE commitment_standing SET standing = replace(standing, '2026-07-01', '2026-06-02')",
        "UPDATE commitment_event SET happened = '2026-01-01' WHERE kind = 'postponed'",
        "UPDATE commitment_event SET event = replace(event, 'budget', 'employee_request') WHERE kind = 'postponed'",
        "UPDATE commitment_event SET written = '2026-01-01T00:00:00.000Z' WHERE kind = 'postponed'",
        "UPDATE commitment_event SET names = (SELECT min(id) FROM commitment_event) WHERE kind = 'postponed'",
        "DELETE FROM commitment_event WHERE kind = 'postponed'",
        "DELETE FROM commitment_event; DELETE FROM commitment_standing; DELETE FROM commitment",
        "CREATE TEMP TABLE made AS SELECT * FROM commitment;
         UPDATE made SET id = '0190b4a0-0000-7000-8000-000000000000', what = 'Never said';
         INSERT INTO commitment SELECT * FROM made;
         INSERT INTO commitment_standing SELECT '0190b4a0-0000-7000-8000-000000000000', standing FROM commitment_standing",
    ] {
        let (mut desk, _) = promised();
        forge(&mut desk, sql(edit));
        assert_eq!(found(&desk).0, "log-tables-differ", "{edit}");
    }
}

#[test]
fn an_event_that_was_hung_on_another_promise_is_seen_by_the_log() {
    let (mut desk, promise) = promised();
    let other = desk.promised(&desk.daan(), "A desk", "");
    forge(&mut desk, |db| {
        db.execute("UPDATE commitment_event SET commitment = ?1 WHERE kind = 'postponed'", [text(&other)]).unwrap();
    });
    assert_eq!(list(&desk.promise(&promise)["events"]).len(), 2, "it is gone from its promise's page");
    assert_eq!(found(&desk).0, "log-tables-differ");
}

#[test]
fn entries_of_a_log_that_no_device_keeps_are_believed_by_nobody() {
    let (mut desk, _) = promised();
    forge(&mut desk, |db| {
        let mut foreign = header(db, 4);
        (foreign.log, foreign.seq, foreign.prev) = (LogId([9; 16]), 1, None);
        let (bytes, hash) = (foreign.to_bytes().unwrap(), foreign.hash().unwrap());
        db.execute(
            "INSERT INTO promise_entry (log, seq, hash, header, signature, act) SELECT ?1, 1, ?2, ?3, zeroblob(64), act
             FROM promise_entry WHERE entry = 4",
            (foreign.log.to_string(), hash.0.as_slice(), bytes),
        )
        .unwrap();
    });
    assert_ne!(found(&desk).0, "log-sound");
}

#[test]
fn a_key_that_was_destroyed_while_its_person_is_there_is_seen() {
    let (mut desk, promise) = promised();
    let receipt = desk.receipt(&promise, None);
    forge(&mut desk, sql(DESTROYED));
    assert_ne!(found(&desk).0, "log-sound");
    assert_ne!(verdict(&desk, &receipt), "still_there");
}

/// Everything about the one person there is, as if they had been erased.
const DESTROYED: &str = "DELETE FROM person_key; DELETE FROM promise_content; DELETE FROM commitment_event;
    DELETE FROM commitment_standing; DELETE FROM commitment";

#[test]
fn a_receipt_does_not_trust_tables_that_were_edited() {
    let (mut desk, promise) = promised();
    let receipt = desk.receipt(&promise, None);
    forge(&mut desk, sql("DELETE FROM commitment_event WHERE kind = 'postponed'"));
    assert_ne!(verdict(&desk, &receipt), "still_there", "there was a move since");
}

// Seen by the high-water mark, on opening.

/// Cuts the newest entry and its act, and makes the tables fit.
fn cut(db: &Connection) {
    sql("DELETE FROM promise_content WHERE entry = 4; DELETE FROM commitment_event WHERE entry = 4;
         DELETE FROM act WHERE id = (SELECT act FROM promise_entry WHERE entry = 4);
         DELETE FROM promise_entry WHERE entry = 4")(db);
    rebuilt(db);
}

#[test]
fn entries_that_were_cut_off_at_the_end_are_seen_by_the_high_water_mark() {
    let (mut desk, promise) = promised();
    let moved = desk.receipt(&promise, Some(&desk.promise(&promise)["moves"][0]["entry"]));
    forge(&mut desk, cut);
    assert_eq!(found(&desk).0, "log-sound", "what is left is a whole chain");
    assert_eq!(desk.notices(), ["vault-acts-missing", "vault-promises-missing"]);
    assert_eq!(verdict(&desk, &moved), "not_here", "and by the receipt of the move");
    desk.reopen();
    assert_eq!(desk.notices().len(), 2, "the alarm stands until somebody has decided");
}

#[test]
fn a_log_that_was_signed_anew_by_a_key_put_in_the_devices_place_is_seen_by_the_mark_and_by_every_receipt() {
    let (mut desk, promise) = promised();
    let receipt = desk.receipt(&promise, None);
    forge(&mut desk, |db| {
        let key = SigningKey::from_bytes(&[7; 32]);
        signed_anew(db, &key);
        let keys = (hex(&key.to_bytes()), hex(key.verifying_key().as_bytes()));
        db.execute("UPDATE device SET signing_key = ?1, public_key = ?2", keys).unwrap();
    });
    assert_eq!(found(&desk).0, "log-sound", "a chain like any other");
    assert_eq!(desk.notices(), ["vault-promises-rewritten"]);
    assert_eq!(verdict(&desk, &receipt), "replaced");
}

#[test]
fn a_database_that_was_put_back_from_an_older_copy_is_seen_by_the_high_water_mark() {
    let (mut desk, promise) = promised();
    let older = TempDir::new().unwrap();
    desk.leave();
    copy_folder(&desk.path().into(), older.path());
    desk.reopen();
    desk.on_promise("claim", &promise, json!({}));
    desk.leave();
    fs::copy(older.path().join("vault.db"), desk.path().join("vault.db")).unwrap();
    desk.reopen();
    assert_eq!(desk.notices(), ["vault-acts-missing", "vault-promises-missing"]);
}

// Seen by a receipt.

#[test]
fn a_receipt_with_another_date_is_seen_for_itself() {
    let (desk, promise) = promised();
    let receipt = desk.receipt(&promise, None);
    let words = receipt.replace("1 June 2026", "1 May 2026");
    assert_ne!(words, receipt, "{receipt}");
    let check = desk.verified(&words);
    assert_eq!(
        (&check["verdict"], &check["wordsAltered"]),
        (&json!("moved_since"), &json!(true)),
        "the words above are not what was signed"
    );
    assert_eq!((&check["due"], &check["sentence"]["key"]), (&json!("2026-06-01"), &json!("receipt-words-altered")));
    let mut forged = receipt::read(receipt.as_bytes()).unwrap().receipt;
    forged.payload = replaced(&forged.payload, b"2026-06-01", b"2026-05-01");
    let letters = forged.to_qr().unwrap().unwrap();
    assert_eq!(verdict(&desk, &letters), "altered", "nor can the code be made to say it");
    let slip = letters.replace(&letters[60..61], if &letters[60..61] == "A" { "B" } else { "A" });
    assert!(["altered", "unreadable"].contains(&verdict(&desk, &slip).as_str()));
    assert_eq!(verdict(&desk, "Dear diary"), "unreadable");
}

#[test]
fn somebody_elses_receipt_is_not_here() {
    let (desk, promise) = promised();
    let (other, _) = promised();
    assert_eq!(verdict(&other, &desk.receipt(&promise, None)), "not_here");
}

#[test]
fn a_clock_that_was_set_back_is_noted_and_is_no_fault() {
    let (mut desk, promise) = promised();
    desk.on("2026-02-20").on_promise("risk", &promise, json!({ "cause": "budget" }));
    let check = desk.ask("commitments.check_log", json!(null));
    assert_eq!((&check["sound"], each(&check["notes"], "key")), (&json!(true), vec![&json!("log-clock-went-back")]));
    assert_eq!(check["notes"][0]["args"]["number"], 5);
}
