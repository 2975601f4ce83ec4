//! What never leaves, and what goes when the time of a packet is over.

use super::Two;
use crate::desk::{Desk, MONDAY, day, everything, list, said};
use evenkeel_core::commitments::log::cbor::Value as Cbor;
use evenkeel_core::packets::open;
use evenkeel_core::time::World;
use evenkeel_core::vault::file::{self, Durability, Mode};
use evenkeel_core::vault::keys::KeyFile;
use evenkeel_core::vault::{Secret, Vault};
use evenkeel_core::{laptops, sample};
use serde_json::json;

/// Everything in a packet that can be read, after decryption.
pub fn readable(hr: &mut Desk, on: &str) -> String {
    let bytes = std::fs::read(hr.path().join("chosen/handed.evenkeel")).unwrap();
    let laptop = hr.raw(|db| laptops::myself(db).unwrap_or_else(|failure| panic!("{failure:?}")));
    let packet = open(&bytes, &[laptop], day(on)).unwrap_or_else(|fault| panic!("{fault:?}"));
    let mut text = format!("{:?}", packet.manifest.cover);
    for record in packet.records() {
        read_into(&record.unwrap(), &mut text);
    }
    text
}

fn read_into(value: &Cbor, text: &mut String) {
    match value {
        Cbor::Array(items) => items.iter().for_each(|item| read_into(item, text)),
        Cbor::Bytes(bytes) => text.push_str(&String::from_utf8_lossy(bytes)),
        Cbor::Text(words) => text.push_str(words),
        _ => {}
    }
    text.push('\n');
}

#[test]
fn a_packet_holds_no_note_no_talk_no_absence_and_no_name_that_was_not_asked_about() {
    let mut two = Two::paired();
    let center = &two.center;
    let (anna, daan, elif) = (center.anna(), center.daan(), center.elif());
    center.promised_with(&anna, "Senior agent in June", "2026-06-01", json!({ "cover": daan }));
    center.promised(&elif, "Four days a week", "2026-09-01");
    center.finished(
        &anna,
        "We spoke of the lighthouse.\n! me: ring the harbour\n? a question of barnacles\n# worries about the orchard",
    );
    two.made(json!({ "names": ["Anna Bakker"] }));
    let text = readable(&mut two.hr, "2026-03-02");
    assert!(text.contains("Senior agent in June") && text.contains("Anna Bakker"), "the search finds what is there");
    for word in ["lighthouse", "harbour", "barnacles", "orchard", "Daan", "Visser", "Elif", "Demir", "Four days"] {
        assert!(!text.contains(word), "{word} left");
    }
    let cover = two
        .center
        .raw(|db| db.query_row("SELECT covers FROM promise_cover", [], |row| row.get::<_, String>(0)).unwrap());
    let cover = cover.replace('-', "");
    let hex: String = text.bytes().map(|byte| format!("{byte:02x}")).collect();
    assert!(!hex.contains(&cover) && !text.contains(&cover), "who covers, by an id, neither");
}

#[test]
fn after_its_time_a_packet_leaves_counts_and_no_word() {
    let mut two = Two::paired();
    let anna = two.center.anna();
    let promise = two.center.promised(&anna, "Senior agent by the lighthouse", "2026-06-01");
    two.center.on_promise(
        "answer",
        &promise,
        json!({ "answer": "agree_with_comment", "way": "hand_over", "comment": "With barnacles" }),
    );
    two.reviewed(json!({ "names": ["Anna Bakker"], "reason": "A word about the orchard" }));
    let words = ["lighthouse", "barnacles", "orchard", "Bakker", "Agent"];
    let text = two.hr.raw(everything);
    assert!(words.iter().all(|word| text.contains(word)), "all of it is there at first");
    two.hr.on("2026-05-01").ask("vault.housekeep", json!(null));
    assert!(two.hr.raw(everything).contains("lighthouse"), "on its last day it can be read");
    let gone = two.hr.on("2026-05-02").ask("vault.housekeep", json!(null));
    assert_eq!(gone["packetsGone"], 1);
    let text = two.hr.raw(everything);
    for word in words {
        assert!(!text.contains(word), "{word} is still there");
    }
    let board = two.hr.ask("reviews.board", json!({ "show": "all" }));
    assert_eq!((&board["erased"], &board["lines"], &board["counts"]["all"]), (&json!(1), &json!([]), &json!(0)));
    let packet = &board["packets"][0];
    assert_eq!(packet["erasedOn"], "2026-05-02");
    assert_eq!(list(&packet["counts"]).iter().find(|count| count["what"] == "promise").unwrap()["howMany"], 1);
    let page = two.hr.refused("reviews.promise", json!({ "commitment": promise }));
    assert_eq!(page["key"], "reviewed-erased");
    assert_eq!(two.hr.ask("vault.housekeep", json!(null))["packetsGone"], 0);
    // The next packet is still held against what was seen.
    two.center.on("2026-05-02");
    let asked = two.hr.act(
        "reviews.ask",
        json!({ "laptop": two.noord, "reason": "Again", "which": "all", "answerBy": "2026-05-20" }),
    );
    let file = two.center.handed(&two.hr, &asked["document"]);
    let request = two.center.act("reviews.take_request", json!({ "file": file }));
    let made = two.center.act("reviews.make", json!({ "request": request }));
    let file = two.hr.handed(&two.center, &made["document"]);
    let opened = two.hr.ask("reviews.open", json!({ "file": file }));
    assert_eq!(opened["sound"], true, "{opened}");
    two.hr.act("reviews.take", json!({ "file": file }));
    assert!(two.hr.raw(everything).contains("lighthouse"), "and read again for its own time");
}

#[test]
fn whoever_is_erased_in_the_center_leaves_requests_and_packets_too() {
    let mut two = Two::paired();
    let anna = two.center.anna();
    two.center.promised(&anna, "Senior agent", "2026-06-01");
    two.made(json!({ "names": ["Anna Bakker"] }));
    let file = two.center.saved(&two.center.ask("privacy.subject_file", json!({ "person": anna })));
    assert!(file.contains("packet_promise") && file.contains("review_asked_for"), "her file says that HR asked");
    two.center.ask("privacy.erase", json!({ "person": anna, "typedName": "Anna Bakker" }));
    assert!(!two.center.raw(everything).contains("Bakker"));
    let line = two.center.ask("reviews.requests", json!(null))[0].take();
    assert_eq!(line["asked"]["names"], json!([]));
    let preview = two.center.ask("reviews.preview", json!({ "request": line["request"] }));
    assert_eq!(preview["people"], json!([]), "and not everybody in her place");
}

#[test]
fn everything_in_a_review_vault_can_be_exported() {
    let two = Two::paired();
    two.center.promised(&two.center.anna(), "Senior agent", "2026-06-01");
    two.reviewed(json!({}));
    let file = two.hr.saved(&two.hr.ask("export.everything", json!(null)));
    for part in ["Senior agent", "Anna Bakker", "Center Noord", "reviewed_promise", "packet"] {
        assert!(file.contains(part), "{part}");
    }
    let recent = two.hr.ask("history.recent", json!(null));
    assert_eq!(said(&recent[0]["title"]), "Packet taken");
}

/// Team Noord, made up on the day of the story, and what can be read in its tables.
fn noord(looks: &[&str]) -> (Desk, Vec<Vec<String>>) {
    let (folder, monday) = (tempfile::TempDir::new().unwrap(), day(MONDAY));
    sample::make_if_needed(folder.path(), monday).unwrap_or_else(|failure| panic!("{failure:?}"));
    let secret = Secret::Passphrase(sample::PASSPHRASE);
    let vault = Vault::open(folder.path(), &secret, Durability::Synced, &World::on_day(monday));
    let vault = vault.unwrap_or_else(|failure| panic!("{failure:?}"));
    let key = vault.data_key();
    vault.close().unwrap_or_else(|failure| panic!("{failure:?}"));
    let keys = KeyFile::parse(&std::fs::read(folder.path().join("vault.keys")).unwrap()).unwrap_or_else(|_| panic!());
    let salt = keys.salt_bytes().unwrap_or_else(|_| panic!());
    let db = file::open(&folder.path().join("vault.db"), &key, &salt, Mode::Write, Durability::Synced);
    let db = db.unwrap_or_else(|failure| panic!("{failure:?}"));
    let look = |sql: &&str| -> Vec<String> {
        let mut rows = db.prepare(sql).unwrap();
        rows.query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect()
    };
    let found = looks.iter().map(look).collect();
    drop(db);
    let desk = Desk::at(folder.path());
    desk.unlock(sample::PASSPHRASE).unwrap();
    (desk, found)
}

#[test]
fn a_packet_of_team_noord_holds_no_word_of_a_talk_or_a_note_and_no_name_that_was_not_asked_about() {
    let (center, found) = noord(&[
        "SELECT text FROM working_note UNION SELECT shared_note FROM meeting UNION SELECT text FROM agenda_item
         UNION SELECT text FROM action_item",
        "SELECT name FROM person ORDER BY name",
        "SELECT p.name FROM person p JOIN commitment c ON c.person = p.id GROUP BY p.id ORDER BY count(*) DESC, p.id",
    ]);
    let parts = found[0].iter().flat_map(|text| text.split(['\n', '.', '?', '!'])).map(str::trim);
    let sentences: Vec<&str> = parts.filter(|part| part.split_whitespace().count() >= 4).collect();
    assert!(sentences.len() > 100, "there is something to find: {}", sentences.len());
    let asked = &found[2][0];
    let mut two = Two::with(center);
    let request = two.asked(json!({ "names": [asked] }));
    let preview = two.center.ask("reviews.preview", json!({ "request": request }));
    let parties: Vec<&str> = list(&preview["parties"]).iter().map(crate::desk::text).collect();
    two.made(json!({ "names": [asked] }));
    let text = readable(&mut two.hr, MONDAY);
    assert!(text.contains(asked.as_str()), "the search finds what is there");
    for sentence in sentences {
        assert!(!text.contains(sentence), "{sentence}");
    }
    for name in found[1].iter().filter(|name| *name != asked && !parties.contains(&name.as_str())) {
        assert!(!text.contains(name.as_str()), "{name} was not asked about");
    }
}

#[test]
fn every_word_that_leaves_was_shown_before() {
    let mut two = Two::paired();
    let anna = two.center.anna();
    let planted = ["how the lantern is known", "a condition of willow", "Position Kestrel", "Witness Ottoline"];
    let promise = two.center.promised_with(
        &anna,
        "Senior agent",
        "2026-06-01",
        json!({
            "kind": "promotion", "facets": ["title"], "howKnown": planted[0],
            "conditions": [{ "what": "cover", "words": planted[1], "whose": "leader" }],
            "opening": { "position": planted[2], "from": null, "seats": 2 },
            "witnesses": [{ "person": null, "name": planted[3] }],
        }),
    );
    let realized = json!({ "facets": [{ "facet": "title", "on": MONDAY, "evidence": "the badge of amber" }] });
    two.center.on_promise("claim", &promise, realized);
    let view =
        json!({ "side": "leader", "attribution": "inability", "breaches": ["delay"], "words": "a view of slate" });
    two.center.on_promise("view", &promise, view);
    let request = two.asked(json!({}));
    let preview = two.center.ask("reviews.preview", json!({ "request": request }));
    let made = two.center.act("reviews.make", json!({ "request": request, "shownEntries": preview["entries"] }));
    two.hr.handed(&two.center, &made["document"]);
    let left = readable(&mut two.hr, MONDAY);
    let shown = preview.to_string();
    for words in planted.iter().chain(&["the badge of amber", "a view of slate", "inability", "delay"]) {
        assert!(left.contains(words), "{words} is no part of what leaves: {left}");
        assert!(shown.contains(words), "{words} leaves unseen: {shown}");
    }
}

#[test]
fn what_was_written_down_since_it_was_shown_does_not_leave_unseen() {
    let two = Two::paired();
    let anna = two.center.anna();
    two.center.promised(&anna, "Senior agent", "2026-06-01");
    let request = two.asked(json!({}));
    let shown = two.center.ask("reviews.preview", json!({ "request": request }))["entries"].take();
    two.center.promised(&anna, "Coaching twice a month", "2026-06-01");
    let input = json!({ "request": request, "shownEntries": shown });
    assert_eq!(two.center.refused("reviews.make", input)["key"], "packet-changed-since");
}
