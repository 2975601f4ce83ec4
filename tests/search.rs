//! Finding: people by name, and what was said by any word or half a word, accents or not.

use crate::desk::{Desk, MONDAY, each, list, text};
use serde_json::{Value, json};

fn found(desk: &Desk, words: &str) -> Vec<Value> {
    list(&desk.ask("search.find", json!({ "text": words }))).clone()
}

fn kinds(desk: &Desk, words: &str) -> Vec<String> {
    found(desk, words).iter().map(|found| text(&found["kind"]).to_owned()).collect()
}

#[test]
fn talks_actions_and_the_agenda_are_found_and_lead_to_their_person() {
    let desk = Desk::new();
    let anna = desk.anna();
    let meeting = desk.finished(&anna, "The refund page works.\n! me: call refunds\n? refund training");
    let hits = found(&desk, "refund");
    let mut kinds: Vec<&str> = hits.iter().map(|hit| text(&hit["kind"])).collect();
    kinds.sort();
    assert_eq!(kinds, ["action", "agenda", "talk"]);
    assert!(hits.iter().all(|hit| hit["person"] == anna && hit["title"] == "Anna" && hit["on"] == MONDAY));
    let talk = hits.iter().find(|hit| hit["kind"] == "talk").expect("the talk");
    assert_eq!((&talk["meeting"], &talk["excerpt"]), (&meeting, &json!("The refund page works.")));
}

#[test]
fn half_a_word_without_its_accents_is_enough() {
    let desk = Desk::new();
    let zoe = desk.person("Zoë Løvås");
    desk.finished(&zoe, "Opplæring på kveldsskift. Straße, façade, naïef.");
    for words in ["oppl", "opplaering", "OPPLÆRING", "kvelds", "strasse", "facade", "naief", "kveldsskift opplæ"] {
        assert_eq!(kinds(&desk, words), ["talk"], "{words}");
    }
    for name in ["zoe", "Zoë", "lovas", "løv", "zo lo"] {
        let hits = found(&desk, name);
        assert_eq!((&hits[0]["kind"], &hits[0]["person"]), (&json!("person"), &zoe), "{name}");
    }
}

#[test]
fn all_words_beat_any_word_and_any_word_beats_nothing() {
    let desk = Desk::new();
    let anna = desk.anna();
    desk.finished(&anna, "Evening shifts are heavy.");
    desk.finished(&anna, "Evening meals are fine.");
    assert_eq!(found(&desk, "evening shifts").len(), 1, "only the talk that holds both");
    assert_eq!(found(&desk, "evening holidays").len(), 2, "no talk holds both, so either will do");
    assert_eq!(found(&desk, "holidays"), Vec::<Value>::new());
}

#[test]
fn people_come_first_and_what_was_said_newest_first() {
    let mut desk = Desk::new();
    let mark = desk.person("Mark Refunds");
    desk.finished(&mark, "About refunds.");
    desk.on("2026-03-09").finished(&mark, "Again about refunds.");
    let hits = found(&desk, "refunds");
    assert_eq!(hits[0]["kind"], "person");
    assert_eq!(each(&json!(hits[1..]), "on"), ["2026-03-09", MONDAY]);
}

#[test]
fn what_was_taken_back_changed_or_removed_is_not_found_any_more() {
    let desk = Desk::new();
    let anna = desk.anna();
    desk.finished(&anna, "Xylophone lessons.");
    assert_eq!(kinds(&desk, "xylo"), ["talk"]);
    desk.act("history.undo", json!({}));
    assert_eq!(kinds(&desk, "xylo"), [""; 0]);
    desk.act("history.redo", json!(null));
    assert_eq!(kinds(&desk, "xylo"), ["talk"]);
    let action =
        desk.act("one_on_ones.add_action", json!({ "person": anna, "owner": "leader", "text": "Buy a zither" }));
    desk.act("one_on_ones.change_action", json!({ "action": action, "text": "Buy a harp" }));
    assert_eq!((kinds(&desk, "zither"), kinds(&desk, "harp")), (vec![], vec!["action".to_owned()]));
}

#[test]
fn a_working_note_is_never_found_nor_what_is_being_typed() {
    let desk = Desk::new();
    let anna = desk.anna();
    desk.finished(&anna, "Fine.\n# Quixotic plans");
    assert_eq!(kinds(&desk, "quixotic"), [""; 0]);
    let note = desk.page(&anna)["notes"][0]["note"].take();
    desk.act("one_on_ones.keep_note", json!({ "note": note, "kept": true }));
    let meeting = desk.act("meeting.start", json!({ "person": anna }));
    desk.ask("meeting.keep_draft", json!({ "meeting": meeting, "text": "Quixotic indeed" }));
    assert_eq!(kinds(&desk, "quixotic"), [""; 0]);
}

#[test]
fn somebody_who_left_is_still_found_with_what_was_said() {
    let mut desk = Desk::new();
    let anna = desk.anna();
    desk.finished(&anna, "About marimbas.");
    desk.act("people.leave", json!({ "person": anna, "on": MONDAY }));
    assert_eq!(kinds(desk.on("2026-09-01"), "marimbas"), ["talk"]);
    assert_eq!(kinds(&desk, "bakker"), ["person"]);
}

#[test]
fn at_most_thirty_answers_and_no_question_breaks_it() {
    let desk = Desk::new();
    let anna = desk.anna();
    for number in 0..35 {
        desk.act("one_on_ones.raise", json!({ "person": anna, "by": "leader", "text": format!("Bassoon {number}") }));
    }
    assert_eq!(found(&desk, "bassoon").len(), 30);
    for odd in
        ["", "  ", "\"", "*", "a AND", "NEAR(", "x\" OR \"y", "-bassoon", "🙂", "\u{0}", "'; DROP TABLE person; --"]
    {
        desk.ask("search.find", json!({ "text": odd }));
    }
}

#[test]
fn skills_and_work_that_must_go_on_are_found_with_who_has_them() {
    let desk = Desk::new();
    let (cilla, daan) = (desk.person("Cilla Berg"), desk.daan());
    let skill = desk.act("skills.add", json!({ "name": "Refunds by card" }));
    desk.act("skills.assess", json!({ "person": cilla, "skill": skill, "level": 3 }));
    desk.act("skills.claim", json!({ "person": daan, "skill": skill, "level": 1 }));
    let work = desk.act("cover.save_function", json!({ "name": "Refunds", "skill": skill }));
    desk.act("cover.name_holder", json!({ "function": work, "person": cilla, "role": "primary" }));
    let hits = found(&desk, "refu");
    let told: Vec<(&str, &str)> = hits.iter().map(|hit| (text(&hit["title"]), text(&hit["excerpt"]))).collect();
    assert_eq!(told, [("Refunds", "Cilla"), ("Refunds by card", "Cilla, Daan")]);
    assert_eq!(kinds(&desk, "card refunds"), ["skill"], "each word begins a word of the name");
    desk.act("cover.retire_function", json!({ "function": work }));
    assert_eq!(kinds(&desk, "refunds"), ["skill"], "what no longer goes on is not found");
}
