//! The packet table: whatever is wrong with a packet, it is refused with a sentence of its own, and nothing is changed.

use std::collections::BTreeMap;

use super::Two;
use crate::desk::{Desk, each, rows, said, text};
use evenkeel_core::commitments::log::cbor::Value as Cbor;
use evenkeel_core::commitments::log::{Checkpoint, Header, NewEntry, PersonKey, Place, append};
use evenkeel_core::laptops;
use evenkeel_core::packets::lock::{lock, unlock};
use evenkeel_core::packets::{Count, Cover, Laptop, Manifest, Packet, open, seal};
use rusqlite::Connection;
use serde_json::json;

/// Every row of every table that holds anything a packet could change.
fn all_rows(db: &Connection) -> BTreeMap<String, Vec<String>> {
    let mut tables = db
        .prepare(
            "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'search%' AND name NOT LIKE 'sqlite%'
             AND EXISTS (SELECT 1 FROM pragma_table_info(name) WHERE name = 'id')
             AND name NOT IN ('witnessed_entry', 'received_content', 'current_act')",
        )
        .unwrap();
    let tables: Vec<String> = tables.query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect();
    let mut all: BTreeMap<String, Vec<String>> =
        tables.into_iter().map(|table| (table.clone(), rows(db, &table))).collect();
    // These hold bytes, which JSON does not.
    for table in ["witnessed_entry", "received_content"] {
        let mut ids = db.prepare(&format!("SELECT id || ':' || packet FROM {table} ORDER BY id")).unwrap();
        all.insert(table.to_owned(), ids.query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect());
    }
    all
}

/// What opening says, and that taking is refused with the same sentence.
fn refused(hr: &Desk, file: &str) -> (String, String) {
    let opened = hr.ask("reviews.open", json!({ "file": file }));
    assert_eq!((&opened["sound"], &opened["people"]), (&json!(false), &json!([])), "nothing of it is shown: {opened}");
    let taken = hr.refused("reviews.take", json!({ "file": file }));
    assert_eq!(taken["key"], opened["sentence"]["key"]);
    (text(&opened["fault"]).to_owned(), said(&opened["sentence"]))
}

fn refused_bytes(hr: &Desk, bytes: &[u8]) -> String {
    refused(hr, &hr.choose_bytes("packet.evenkeel", bytes)).0
}

/// The laptop of a desk, with its secrets: what somebody could do who has it and another program.
fn laptop_of(desk: &mut Desk) -> Laptop {
    desk.raw(|db| laptops::myself(db).unwrap_or_else(|failure| panic!("{failure:?}")))
}

/// Two paired desks, and a packet for HR that was not opened yet.
fn sent() -> (Two, Vec<u8>) {
    let two = Two::paired();
    let anna = two.center.anna();
    let promise = two.center.promised(&anna, "The chat training", "2026-06-01");
    two.center.on_promise("answer", &promise, json!({ "answer": "agree", "way": "hand_over" }));
    let file = two.made(json!({}));
    let bytes = std::fs::read(two.hr.path().join("chosen/handed.evenkeel")).unwrap();
    assert_eq!(two.hr.ask("reviews.open", json!({ "file": file }))["sound"], true);
    (two, bytes)
}

/// The packet, opened with HR's own keys.
fn opened(hr: &mut Desk, bytes: &[u8]) -> Packet {
    let laptop = laptop_of(hr);
    open(bytes, &[laptop], crate::desk::day("2026-03-02")).unwrap_or_else(|fault| panic!("{fault:?}"))
}

fn records(packet: &Packet) -> Vec<Cbor> {
    packet.records().map(|record| record.unwrap()).collect()
}

/// The same records under another cover, made with the center's own key.
fn made_anew(two: &mut Two, bytes: &[u8], change: impl FnOnce(&mut Cover, &mut Vec<Cbor>)) -> Vec<u8> {
    let packet = opened(&mut two.hr, bytes);
    let (mut cover, mut records) = (packet.manifest.cover.clone(), records(&packet));
    change(&mut cover, &mut records);
    seal(cover, records, &laptop_of(&mut two.center)).unwrap_or_else(|fault| panic!("{fault:?}")).file
}

#[test]
fn a_packet_cut_at_every_kilobyte_or_with_a_flipped_byte_is_refused_and_nothing_changes() {
    let (mut two, bytes) = sent();
    let before = two.hr.raw(all_rows);
    let cuts = (1..).map(|kilobyte| kilobyte * 1024).take_while(|at| *at < bytes.len());
    for at in [0, 1, 100].into_iter().chain(cuts).chain([bytes.len() - 1]) {
        let fault = refused_bytes(&two.hr, &bytes[..at]);
        assert!(fault == "cut_short" || (at == 0 && fault == "not_a_packet"), "cut at {at}: {fault}");
    }
    for at in (0..bytes.len()).step_by(bytes.len() / 60) {
        let mut bent = bytes.clone();
        bent[at] ^= 4;
        let fault = refused_bytes(&two.hr, &bent);
        let known = ["damaged", "not_a_packet", "not_for_this_laptop", "cut_short", "newer", "too_large"];
        assert!(known.contains(&fault.as_str()), "byte {at}: {fault}");
    }
    assert_eq!(two.hr.raw(all_rows), before);
    assert_eq!(refused_bytes(&two.hr, b"a letter"), "not_a_packet");
}

#[test]
fn each_refusal_has_a_sentence_of_its_own_and_changes_nothing() {
    let (mut two, bytes) = sent();
    let mut stranger = Desk::of_hr();
    let backup = stranger.ask("vault.back_up", json!(null))["id"].take();
    stranger.ask("vault.restore", json!({ "backup": backup, "acceptLoss": true }));
    let elsewhere = laptop_of(&mut stranger);
    // Another recipient; and the same encrypted anew for HR, whom it was not meant for.
    let foreign = made_anew(&mut two, &bytes, |cover, _| cover.recipients = vec![elsewhere.public()]);
    let inside = unlock(&foreign, std::slice::from_ref(&elsewhere)).unwrap();
    let receives = laptop_of(&mut two.hr).public().receives;
    let redirected = lock(&inside, &[receives]).unwrap();
    let inside = unlock(&bytes, &[laptop_of(&mut two.hr)]).unwrap();

    let mut newer_inside = inside.to_vec();
    newer_inside[16] = b'2';
    let newer = lock(&newer_inside, &[receives]).unwrap();
    let altered = made_anew(&mut two, &bytes, |cover, _| cover.counts[0].how_many += 1);
    let other_purpose = made_anew(&mut two, &bytes, |cover, _| cover.purpose = evenkeel_core::packets::Purpose::Return);
    let gap = made_anew(&mut two, &bytes, |cover, _| {
        let span = cover.span.as_mut().unwrap();
        span.from = Some(span.to);
    });
    let not_asked = made_anew(&mut two, &bytes, |_, records| {
        records[0] = Cbor::Array(vec![
            Cbor::text("review"),
            Cbor::Array(vec![Cbor::bytes(&[7; 16]), Cbor::text(""), Cbor::text("")]),
        ]);
    });
    let unknown = {
        let packet = opened(&mut two.hr, &bytes);
        let cover = packet.manifest.cover.clone();
        seal(cover, Vec::new(), &elsewhere).unwrap_or_else(|fault| panic!("{fault:?}")).file
    };
    let changed = {
        let packet = opened(&mut two.hr, &bytes);
        seal(packet.manifest.cover.clone(), records(&packet), &elsewhere)
            .unwrap_or_else(|fault| panic!("{fault:?}"))
            .file
    };

    let before = two.hr.raw(all_rows);
    let mut sentences = Vec::new();
    let mut is = |hr: &Desk, bytes: &[u8], fault: &str| {
        let (found, sentence) = refused(hr, &hr.choose_bytes("packet.evenkeel", bytes));
        assert_eq!(found, fault);
        assert!(!sentences.contains(&sentence), "{fault} says what another one says: {sentence}");
        sentences.push(sentence);
    };
    is(&two.hr, &newer, "newer");
    is(&two.hr, &altered, "altered");
    is(&two.hr, &other_purpose, "other_purpose");
    is(&two.hr, &gap, "gap");
    is(&two.hr, &not_asked, "not_asked_for");
    is(&two.hr, &unknown, "unknown_sender");
    is(&two.hr, &changed, "changed_keys");
    is(&two.hr, &redirected, "redirected");
    is(&two.hr, &foreign, "not_for_this_laptop");
    assert_eq!(two.hr.raw(all_rows), before);

    two.hr.on("2026-05-02");
    let before = two.hr.raw(all_rows);
    is(&two.hr, &bytes, "expired");
    assert_eq!(two.hr.raw(all_rows), before);
}

#[test]
fn a_packet_beyond_each_limit_is_refused_and_costs_no_more_than_the_limit() {
    let (mut two, bytes) = sent();
    let before = two.hr.raw(all_rows);
    // The file, a record, a string, how deep and how many: each a little beyond SAFETY 3.
    assert_eq!(refused_bytes(&two.hr, &vec![b'a'; 32 * 1024 * 1024 + 1]), "too_large");
    let own = laptop_of(&mut two.center);
    let receives = laptop_of(&mut two.hr).public().receives;
    let packet = opened(&mut two.hr, &bytes);
    let cover = packet.manifest.cover.clone();
    let signed = |body: &[u8], records: u64, length: u64| {
        let packed = zstd::stream::encode_all(body, 19).unwrap();
        hostile(&cover, &own, &packed, records, length, receives)
    };
    let record = |bytes: &[u8]| [&(bytes.len() as u32).to_be_bytes()[..], bytes].concat();
    let long_record = record(&vec![0x80; 300 * 1024]);
    assert_eq!(refused_bytes(&two.hr, &signed(&long_record, 1, long_record.len() as u64)), "too_large", "a record");
    let mut long_string = vec![0x7a];
    long_string.extend((70_000_u32).to_be_bytes());
    long_string.extend(vec![b'a'; 70_000]);
    let long_string = record(&long_string);
    assert_eq!(refused_bytes(&two.hr, &signed(&long_string, 1, long_string.len() as u64)), "too_large", "a string");
    let deep = record(&[[0x81; 17].as_slice(), &[0x80]].concat());
    assert_eq!(refused_bytes(&two.hr, &signed(&deep, 1, deep.len() as u64)), "too_large", "arrays in arrays");
    let many = record(&[0xf6]).repeat(100_001);
    assert_eq!(refused_bytes(&two.hr, &signed(&many, 100_001, many.len() as u64)), "too_large", "records");
    let bomb = vec![0; 80 * 1024 * 1024];
    assert_eq!(refused_bytes(&two.hr, &signed(&bomb, 1, 80 * 1024 * 1024)), "too_large", "a body of 80 MB in a few kB");
    assert_eq!(refused_bytes(&two.hr, &signed(&bomb, 1, 20)), "altered", "a body that says that it is short");
    assert_eq!(two.hr.raw(all_rows), before);
}

/// A packet that the sender signed, whatever it says of its body.
fn hostile(
    cover: &Cover,
    sender: &Laptop,
    packed: &[u8],
    records: u64,
    length: u64,
    to: evenkeel_core::packets::ReceiveKey,
) -> Vec<u8> {
    use ed25519_dalek::Signer;
    use sha2::{Digest, Sha256};
    let body = evenkeel_core::packets::Body {
        records,
        length,
        packed: packed.len() as u64,
        sha256: Sha256::digest(packed).into(),
    };
    let manifest = Manifest { sender: sender.public(), cover: cover.clone(), body }.to_bytes().unwrap();
    let signature = sender.signing_key().sign(&Manifest::hash_of(&manifest).0).to_bytes();
    let length = (manifest.len() as u32).to_be_bytes();
    lock(&[b"EVENKEEL PACKET 1\n", &length[..], &manifest, &signature, packed].concat(), &[to]).unwrap()
}

#[test]
fn the_same_packet_again_and_an_older_one_are_refused_with_the_day_and_the_place() {
    let (mut two, _) = sent();
    let second = two.made(json!({}));
    two.hr.act("reviews.take", json!({ "file": second }));
    let before = two.hr.raw(all_rows);
    let (fault, sentence) = refused(&two.hr, &two.hr.choose_at(two.hr.path().join("chosen/handed.evenkeel")));
    assert_eq!(fault, "replayed");
    assert!(sentence.starts_with("This file was already imported on Monday 2 March"), "{sentence}");
    assert_eq!(two.hr.raw(all_rows), before);
    // A newer head is known by now: the packet that was never opened is too old.
    let (mut two, first) = sent();
    let promise = two.hr.ask("reviews.open", json!({ "file": two.hr.choose_bytes("first.evenkeel", &first) }));
    assert_eq!(promise["sound"], true);
    let anna = two.center.ask("people.list", json!(null))[0]["person"].take();
    two.center.promised(&anna, "A desk", "");
    two.reviewed(json!({}));
    let before = two.hr.raw(all_rows);
    let (fault, sentence) = refused(&two.hr, &two.hr.choose_bytes("first.evenkeel", &first));
    assert_eq!(fault, "older_head");
    assert!(sentence.contains("ends at entry 3") && sentence.contains("entry 4 was seen"), "{sentence}");
    assert_eq!(two.hr.raw(all_rows), before);
}

#[test]
fn a_history_that_was_forked_is_refused_and_both_are_kept_as_evidence() {
    let two = Two::paired();
    let anna = two.center.anna();
    let promise = two.center.promised(&anna, "The chat training", "2026-06-01");
    // A copy of the whole folder: the same keys, and from here on another history.
    let copy = Desk::at(two.center.path());
    copy.unlock(crate::desk::PASSPHRASE).unwrap();
    two.center.on_promise("claim", &promise, json!({}));
    two.reviewed(json!({}));
    copy.on_promise("move", &promise, json!({ "due": "2027-06-01", "cause": "budget", "notToldYet": true }));
    copy.on_promise("withdraw", &promise, json!({ "by": "leader", "cause": "budget" }));
    let forged = Two { center: copy, hr: two.hr, noord: two.noord, marieke: two.marieke };
    forged.made(json!({}));
    let mut hr = forged.hr;
    let before = hr.raw(all_rows);
    let file = hr.choose_at(hr.path().join("chosen/handed.evenkeel"));
    assert_eq!(refused(&hr, &file).0, "fork");
    assert_eq!(hr.raw(all_rows), before, "nothing is taken by opening it");
    let file = hr.choose_at(hr.path().join("chosen/handed.evenkeel"));
    assert_eq!(hr.ask("reviews.open", json!({ "file": file }))["canKeepFork"], true);
    hr.act("reviews.keep_fork", json!({ "file": file }));
    assert_eq!(hr.refused("reviews.keep_fork", json!({ "file": file }))["key"], "packet-fork-kept");
    let board = hr.ask("reviews.board", json!({ "show": "all" }));
    assert_eq!(said(&board["forks"][0]["sentence"]), "Center Noord: two different entries number 3, both kept.");
    assert_eq!(each(&board["lines"], "line")[0]["state"], "claimed_kept", "what was seen before stands");
    let fork: String = hr.raw(|db| {
        db.query_row("SELECT ours || ' ' || theirs FROM log_fork WHERE ours <> theirs AND seq = 3", [], |row| {
            row.get(0)
        })
        .unwrap()
    });
    assert!(fork.len() > 800, "header and signature of both");
}

#[test]
fn an_entry_of_a_promise_can_not_be_kept_back_and_a_content_can_not_be_changed() {
    let (mut two, _) = sent();
    let anna = two.center.ask("people.list", json!(null))[0]["person"].take();
    let promise = two.center.page(&anna)["promises"][0]["commitment"].take();
    let moved =
        two.center.on_promise("move", &promise, json!({ "due": "2026-09-01", "cause": "budget", "notToldYet": true }));
    assert!(moved["act"].is_string());
    let entry = two.center.promise(&promise)["events"][0]["entry"].take();
    two.center.on_promise("tell", &promise, json!({ "entry": entry }));
    two.made(json!({}));
    let bytes = std::fs::read(two.hr.path().join("chosen/handed.evenkeel")).unwrap();
    let is_content = |record: &Cbor| matches!(record, Cbor::Array(places) if places[0] == Cbor::text("content"));
    let without_last = made_anew(&mut two, &bytes, |cover, records| {
        let last = records.iter().rposition(is_content).unwrap();
        records.remove(last);
        let content = cover.counts.iter_mut().find(|count: &&mut Count| count.what == "content").unwrap();
        content.how_many -= 1;
    });
    assert_eq!(refused_bytes(&two.hr, &without_last), "altered", "the word that Anna was told is missing");
    let changed = made_anew(&mut two, &bytes, |_, records| {
        let first = records.iter().position(is_content).unwrap();
        let Cbor::Array(places) = &mut records[first] else { panic!() };
        let Cbor::Bytes(payload) = &mut places[4] else { panic!() };
        let at = payload.windows(4).position(|letters| letters == b"chat").unwrap();
        payload[at..at + 4].copy_from_slice(b"cham");
    });
    assert_eq!(refused_bytes(&two.hr, &changed), "altered");
}

/// Whether a record of a packet begins with this word.
fn is_a(record: &Cbor, word: &str) -> bool {
    matches!(record, Cbor::Array(places) if places[0] == Cbor::text(word))
}

/// The same packet without the content that came last, and counted as if it had never been a move.
fn without_the_move(two: &mut Two, bytes: &[u8]) -> Vec<u8> {
    made_anew(two, bytes, |cover, records| {
        let moved = records.iter().rposition(|record| is_a(record, "content")).unwrap();
        records.remove(moved);
        for count in &mut cover.counts {
            count.how_many -= u64::from(count.what == "content" || count.what == "moved");
        }
    })
}

#[test]
fn a_move_can_not_be_kept_back_although_no_other_entry_names_it() {
    let (mut two, _) = sent();
    let anna = two.center.ask("people.list", json!(null))[0]["person"].take();
    let promise = two.center.page(&anna)["promises"][0]["commitment"].take();
    two.center.on_promise("move", &promise, json!({ "due": "2026-09-01", "cause": "budget", "notToldYet": true }));
    // One that was a mistake is never sent, and accuses nobody.
    two.center.promised(&anna, "A slip of the pen", "");
    two.center.act("history.undo", json!(null));
    let file = two.made(json!({}));
    let opened = two.hr.ask("reviews.open", json!({ "file": file }));
    // The packet before was never taken; nothing else is worth a word.
    assert_eq!((&opened["sound"], each(&opened["notes"], "key")), (&json!(true), vec![&json!("packet-note-skipped")]));
    let bytes = std::fs::read(two.hr.path().join("chosen/handed.evenkeel")).unwrap();
    let before = two.hr.raw(all_rows);
    let forged = without_the_move(&mut two, &bytes);
    assert_eq!(refused_bytes(&two.hr, &forged), "altered");
    assert_eq!(two.hr.raw(all_rows), before);
    // What came once is not forgotten because a later packet leaves it out.
    two.hr.act("reviews.take", json!({ "file": two.hr.choose_bytes("whole.evenkeel", &bytes) }));
    two.made(json!({}));
    let bytes = std::fs::read(two.hr.path().join("chosen/handed.evenkeel")).unwrap();
    let forged = without_the_move(&mut two, &bytes);
    two.hr.act("reviews.take", json!({ "file": two.hr.choose_bytes("shorter.evenkeel", &forged) }));
    let page = two.hr.ask("reviews.promise", json!({ "commitment": promise }));
    assert_eq!(each(&page["promise"]["events"], "kind"), ["stated", "acknowledged", "postponed"]);
    assert_eq!(page["promise"]["line"]["due"], "2026-09-01");
}

#[test]
fn where_a_promise_did_not_come_it_is_told_how_many_entries_have_no_words() {
    let (mut two, _) = sent();
    let anna = two.center.ask("people.list", json!(null))[0]["person"].take();
    let promise = two.center.page(&anna)["promises"][0]["commitment"].take();
    two.center.on_promise("move", &promise, json!({ "due": "2026-09-01", "cause": "budget", "notToldYet": true }));
    let other = two.center.promised(&anna, "A raise in the autumn", "");
    let request = two.asked(json!({}));
    let made = two.center.act("reviews.make", json!({ "request": request, "leaveOut": [other] }));
    let told = |hr: &Desk, file: &str| {
        let opened = hr.ask("reviews.open", json!({ "file": file }));
        assert_eq!(each(&opened["notes"], "key"), ["packet-note-without-words", "packet-note-skipped"]);
        said(&opened["notes"][0])
    };
    let honest = told(&two.hr, &two.hr.handed(&two.center, &made["document"]));
    assert!(honest.starts_with("One entry about Anna Bakker came without its words"), "{honest}");
    let bytes = std::fs::read(two.hr.path().join("chosen/handed.evenkeel")).unwrap();
    let forged = without_the_move(&mut two, &bytes);
    let forged = told(&two.hr, &two.hr.choose_bytes("packet.evenkeel", &forged));
    assert!(forged.starts_with("2 entries about Anna Bakker came without their words"), "{forged}");
}

#[test]
fn a_promise_is_stated_once_and_not_again_in_milder_words() {
    let (mut two, bytes) = sent();
    let device = laptop_of(&mut two.center);
    let forged = made_anew(&mut two, &bytes, |cover, records| {
        let stated = records.iter().find(|record| is_a(record, "content")).cloned();
        let Some(Cbor::Array(places)) = stated else { panic!() };
        let Cbor::Bytes(payload) = &places[4] else { panic!() };
        let last = records.iter().rfind(|record| is_a(record, "link")).cloned();
        let Some(Cbor::Array(places)) = last else { panic!() };
        let Cbor::Bytes(header) = &places[1] else { panic!() };
        let (last, hash) = (Header::from_bytes(header).unwrap(), Header::hash_of(header));
        let place = Place { log: last.log, seq: last.seq, hash };
        let new = NewEntry { kind: "stated", subject: last.subject, payload, refs: Vec::new(), wall_ms: last.wall_ms };
        let key = PersonKey::from_bytes([6; 32]);
        let entry = append(&place, device.signing_key(), &key, new).unwrap_or_else(|failure| panic!("{failure:?}"));
        let content = entry.open_content(&key).unwrap_or_else(|failure| panic!("{failure:?}"));
        let head = Checkpoint::sign(&entry.place(), crate::desk::day("2026-03-02"), device.signing_key())
            .unwrap_or_else(|failure| panic!("{failure:?}"));
        for record in records.iter_mut().filter(|record| is_a(record, "checkpoint")) {
            *record = Cbor::Array(vec![Cbor::text("checkpoint"), Cbor::bytes(&head.to_bytes().unwrap())]);
        }
        records.push(Cbor::Array(vec![
            Cbor::text("link"),
            Cbor::bytes(&entry.header.to_bytes().unwrap()),
            Cbor::bytes(&entry.signature.to_bytes()),
        ]));
        records.push(Cbor::Array(vec![
            Cbor::text("content"),
            Cbor::bytes(&last.log.0),
            Cbor::Int(entry.header.seq.cast_signed()),
            Cbor::bytes(&content.salt),
            Cbor::bytes(&content.payload),
        ]));
        cover.span.as_mut().unwrap().to = entry.place();
        for count in &mut cover.counts {
            count.how_many += u64::from(count.what == "content" || count.what == "entry");
        }
    });
    assert_eq!(refused_bytes(&two.hr, &forged), "altered");
}

#[test]
fn what_is_known_from_one_center_is_not_taken_from_another() {
    let two = Two::paired();
    let promise = two.center.promised(&two.center.anna(), "The chat training", "2026-06-01");
    // A copy of the whole folder, brought back from its backup: the same promises, and keys of its own.
    let copy = Desk::at(two.center.path());
    copy.unlock(crate::desk::PASSPHRASE).unwrap();
    let backup = copy.ask("vault.back_up", json!(null))["id"].take();
    copy.ask("vault.restore", json!({ "backup": backup }));
    two.reviewed(json!({}));
    copy.on_promise("withdraw", &promise, json!({ "by": "leader", "cause": "budget" }));
    let noord = two.hr.accepts(&copy, "Center Zuid", "center");
    let mut other = Two { center: copy, hr: two.hr, noord, marieke: two.marieke };
    other.made(json!({}));
    let before = other.hr.raw(all_rows);
    let file = other.hr.choose_at(other.hr.path().join("chosen/handed.evenkeel"));
    assert_eq!(refused(&other.hr, &file).0, "altered");
    assert_eq!(other.hr.raw(all_rows), before);
    let line = other.hr.ask("reviews.board", json!({ "show": "all" }))["lines"][0].take();
    assert_eq!((&line["center"], &line["line"]["state"]), (&json!("Center Noord"), &json!("stated")));
}

#[test]
fn a_packet_whose_time_is_over_tells_nothing_even_before_it_was_erased() {
    let (mut two, bytes) = sent();
    two.hr.act("reviews.take", json!({ "file": two.hr.choose_bytes("packet.evenkeel", &bytes) }));
    let promise = two.hr.ask("reviews.board", json!({ "show": "all" }))["lines"][0]["line"]["commitment"].take();
    let case = two.hr.act("review_cases.open", json!({ "commitment": promise, "reason": "moved_often" }));
    let name = |hr: &Desk| hr.ask("review_cases.show", json!({ "case": case }))["line"]["name"].take();
    let report = |hr: &Desk| {
        let input = json!({ "since": "2026-01-01", "until": "2026-12-31", "language": "en" });
        let report = hr.ask("review_cases.report", input);
        (report["promises"].clone(), report["erased"].clone())
    };
    two.hr.on("2026-05-01");
    assert_eq!((name(&two.hr), report(&two.hr)), (json!("Anna Bakker"), (json!(1), json!(0))), "on its last day");
    two.hr.on("2026-05-02");
    assert_eq!((name(&two.hr), report(&two.hr)), (json!(""), (json!(0), json!(1))));
    assert_eq!(two.hr.ask("review_cases.list", json!(null))[0]["what"], "");
    let board = two.hr.ask("reviews.board", json!({ "show": "all" }));
    assert_eq!((&board["erased"], &board["lines"], &board["counts"]["all"]), (&json!(1), &json!([]), &json!(0)));
    let page = two.hr.refused("reviews.promise", json!({ "commitment": promise }));
    assert_eq!(page["key"], "reviewed-erased");
    let input = json!({ "commitment": promise, "reason": "moved_often" });
    assert_eq!(two.hr.refused("review_cases.open", input)["key"], "hr-case-packet-expired");
}

#[test]
fn a_refusal_is_said_in_three_languages() {
    use evenkeel_core::error::Message;
    use evenkeel_core::locale::{Locale, say};
    use evenkeel_core::reviews::PacketFault;
    for fault in PacketFault::ALL {
        let message = Message::new(&format!("packet-{}", fault.word().replace('_', "-"))).with("name", "Noord");
        let said: Vec<String> = Locale::ALL.iter().map(|locale| say(*locale, &message)).collect();
        assert!(said[0] != said[1] && said[1] != said[2] && said[0] != said[2], "{fault:?}: {said:?}");
    }
}
