//! Recent changes, undo and redo, for every feature alike.

use std::sync::Arc;

use crate::desk::{Desk, MONDAY, day, each, everything, list, raw_key, text};
use evenkeel_core::app::App;
use evenkeel_core::error::Failure;
use evenkeel_core::sql::Sql;
use evenkeel_core::time::World;
use evenkeel_core::vault::file::Durability;
use evenkeel_core::vault::keys::DataKey;
use evenkeel_core::vault::{Secret, Vault};
use serde_json::{Value, json};

fn recent(desk: &Desk) -> Vec<Value> {
    list(&desk.ask("history.recent", json!({}))).clone()
}

fn raise(desk: &Desk, person: &Value, text: &str) -> Value {
    let input = json!({ "person": person, "by": "leader", "text": text });
    desk.done("one_on_ones.raise", input)["act"].take()
}

fn agenda(desk: &Desk, person: &Value) -> Vec<String> {
    let agenda = desk.page(person)["agenda"].take();
    each(&agenda, "text").into_iter().map(|item| text(item).to_owned()).collect()
}

fn undo(desk: &Desk) -> Value {
    desk.done("history.undo", json!(null))
}

fn redo(desk: &Desk) -> Value {
    desk.done("history.redo", json!(null))
}

#[test]
fn what_was_done_last_is_taken_back_first_and_brought_again_in_its_order() {
    let desk = Desk::new();
    let anna = desk.anna();
    raise(&desk, &anna, "first");
    raise(&desk, &anna, "second");
    undo(&desk);
    assert_eq!(agenda(&desk, &anna), ["first"]);
    undo(&desk);
    assert_eq!(agenda(&desk, &anna), [""; 0]);
    redo(&desk);
    assert_eq!(agenda(&desk, &anna), ["first"]);
    redo(&desk);
    assert_eq!(agenda(&desk, &anna), ["first", "second"]);
    assert_eq!(desk.refused("history.redo", json!(null))["key"], "redo-nothing");
}

#[test]
fn a_redo_can_be_undone_and_an_undone_redo_brought_again() {
    let desk = Desk::new();
    let anna = desk.anna();
    raise(&desk, &anna, "evenings");
    for _ in 0..3 {
        undo(&desk);
        assert_eq!(agenda(&desk, &anna), [""; 0]);
        redo(&desk);
        assert_eq!(agenda(&desk, &anna), ["evenings"]);
    }
}

#[test]
fn with_nothing_done_there_is_nothing_to_undo() {
    let desk = Desk::new();
    assert_eq!(desk.refused("history.undo", json!({}))["key"], "undo-nothing");
    assert_eq!(desk.refused("history.redo", json!(null))["key"], "redo-nothing");
}

#[test]
fn a_redo_is_over_when_something_else_stands_since() {
    let desk = Desk::new();
    let anna = desk.anna();
    raise(&desk, &anna, "first");
    undo(&desk);
    raise(&desk, &anna, "second");
    assert_eq!(desk.refused("history.redo", json!(null))["key"], "redo-nothing");
    undo(&desk);
    redo(&desk);
    assert_eq!(agenda(&desk, &anna), ["second"]);
    assert_eq!(desk.refused("history.redo", json!(null))["key"], "redo-nothing", "second stands again");
}

#[test]
fn any_act_of_the_list_can_be_taken_back_by_itself() {
    let desk = Desk::new();
    let anna = desk.anna();
    let first = raise(&desk, &anna, "first");
    raise(&desk, &anna, "second");
    desk.act("history.undo", json!({ "act": first }));
    assert_eq!(agenda(&desk, &anna), ["second"]);
    assert_eq!(desk.refused("history.undo", json!({ "act": first }))["key"], "undo-already");
    redo(&desk);
    assert_eq!(agenda(&desk, &anna), ["first", "second"]);
    let nothing = json!({ "act": "0190b4a0-0000-7000-8000-000000000000" });
    assert_eq!(desk.refused("history.undo", nothing)["key"], "undo-gone");
}

#[test]
fn what_was_changed_since_is_not_taken_away() {
    let desk = Desk::new();
    let anna = desk.anna();
    let add = json!({ "person": anna, "owner": "leader", "text": "Ask planning" });
    let added = desk.done("one_on_ones.add_action", add);
    desk.act("one_on_ones.change_action", json!({ "action": added["value"], "text": "Call planning" }));
    let refused = desk.refused("history.undo", json!({ "act": added["act"] }));
    assert_eq!((&refused["kind"], &refused["key"]), (&json!("refused"), &json!("undo-changed-since")));
    assert_eq!(desk.page(&anna)["actions"][0]["text"], "Call planning", "and nothing was half done");
}

#[test]
fn what_others_have_come_to_stand_on_is_not_taken_away() {
    let desk = Desk::new();
    let welcomed = desk.done("people.welcome", json!({ "name": "Anna Bakker" }));
    let anna = &welcomed["value"];
    desk.held(anna, MONDAY);
    let refused = desk.refused("history.undo", json!({ "act": welcomed["act"] }));
    assert_eq!((&refused["kind"], &refused["key"]), (&json!("refused"), &json!("undo-changed-since")));
    assert_eq!(list(&desk.page(anna)["timeline"]).len(), 2, "Anna and her talk are still there");
    raise(&desk, anna, "and the next act works");
}

#[test]
fn undo_works_the_next_morning() {
    let mut desk = Desk::new();
    let anna = desk.anna();
    desk.finished(&anna, "A long talk.\n! me: call planning");
    desk.ask("vault.lock", json!(null));
    desk.on("2026-03-03");
    undo(&desk);
    assert_eq!(desk.page(&anna)["actions"], json!([]));
    desk.on("2026-03-04");
    redo(&desk);
    assert_eq!(desk.page(&anna)["actions"][0]["text"], "call planning");
}

#[test]
fn recent_changes_say_what_was_done_with_whom_and_where() {
    let mut desk = Desk::new();
    let anna = desk.anna();
    desk.act("settings.change", json!({ "teamName": "Noord" }));
    raise(&desk, &anna, "evenings");
    undo(&desk);
    let shown = recent(&desk);
    let titles: Vec<&str> = shown.iter().map(|act| text(&act["title"]["key"])).collect();
    assert_eq!(titles, ["act-one-on-ones-raise", "act-one-on-ones-raise", "act-settings-change", "act-people-welcome"]);
    assert_eq!(
        (&shown[0]["undoes"], &shown[0]["undone"]),
        (&json!(true), &json!(false)),
        "the undo is a line of its own"
    );
    assert_eq!((&shown[1]["undone"], &shown[1]["canUndo"]), (&json!(true), &json!(false)));
    assert_eq!(shown[1]["title"]["args"]["name"], "Anna");
    assert_eq!(shown[1]["place"], json!({ "screen": "person", "person": anna }));
    assert_eq!(shown[2]["place"], json!({ "screen": "settings" }));
    assert_eq!(shown[3]["changes"], 6, "person, employment, team, membership, position, assignment");
    assert_eq!(list(&desk.ask("history.recent", json!({ "from": shown[1]["seq"] }))).len(), 2, "the page before");
    assert_eq!(recent(desk.on("2026-06-15")), Vec::<Value>::new(), "after ninety days they are not recent");
}

#[test]
fn undo_leads_to_where_the_thing_was_and_to_the_list_where_it_is_gone() {
    let desk = Desk::new();
    let anna = desk.anna();
    raise(&desk, &anna, "evenings");
    assert_eq!(undo(&desk)["value"], json!({ "screen": "person", "person": anna }));
    assert_eq!(undo(&desk)["value"], json!({ "screen": "people" }), "her welcome is taken back");
    let back = redo(&desk);
    assert_eq!(back["value"], json!({ "screen": "person", "person": anna }));
    assert_eq!(back["title"]["key"], "act-people-welcome", "the toast names what came back");
}

#[test]
fn a_command_that_changes_nothing_is_no_act() {
    let desk = Desk::new();
    let anna = desk.anna();
    let before = recent(&desk).len();
    let same = desk.done("people.correct", json!({ "person": anna, "name": "Anna Bakker" }));
    assert_eq!((&same["act"], recent(&desk).len()), (&Value::Null, before));
}

#[test]
fn the_acts_themselves_hold_no_name_and_no_word_that_was_typed() {
    let mut desk = Desk::new();
    let anna = desk.anna();
    desk.finished(&anna, "A note.\n! me: call planning\n# only mine");
    let meeting = desk.planned(&anna, "2026-03-09");
    desk.act("one_on_ones.cancel", json!({ "meeting": meeting, "by": "leader", "reason": "Queue", "noNewDate": true }));
    desk.act("settings.change", json!({ "leaderName": "Noor Hoekstra" }));
    desk.act("people.join_team", json!({ "person": anna, "from": MONDAY, "team": "South" }));
    let acts = desk.raw(|db| {
        let mut acts =
            db.prepare("SELECT id || at || device || actor || call || about || because || undoes FROM act").unwrap();
        let acts: Vec<String> = acts.query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect();
        acts.join("\n")
    });
    for word in ["Anna", "Bakker", "planning", "only mine", "Queue", "Noor", "South"] {
        assert!(!acts.contains(word), "{word} stands in an act");
        assert!(desk.raw(everything).contains(word), "and the look itself would have seen it");
    }
}

#[test]
fn what_a_query_would_write_is_taken_back_and_has_no_answer() {
    let mut desk = Desk::new();
    desk.leave();
    let world = World::on_day(day("2026-03-02"));
    let key = Secret::Data(DataKey::of(raw_key()));
    let vault = Vault::open(desk.path(), &key, Durability::Synced, &world).unwrap();
    let app = App::new(vault, world, Arc::default());
    let wrote = app.ask(|ask| ask.db.run("INSERT INTO set_aside (id, until) VALUES ('a line', '2026-03-03')", []));
    assert!(matches!(wrote, Err(Failure::Broken { .. })), "{wrote:?}");
    let there = app.ask(|ask| ask.db.one("SELECT count(*) FROM set_aside", [], |row| row.get::<_, i64>(0)));
    assert!(matches!(there, Ok(0)), "{there:?}");
}

#[test]
fn a_query_can_write_nothing_and_a_rehearsal_keeps_nothing() {
    let desk = Desk::new();
    let anna = desk.anna();
    let before = recent(&desk).len();
    let would = desk.rehearse("one_on_ones.raise", json!({ "person": anna, "by": "leader", "text": "evenings" }));
    assert_eq!((&would["act"], would["title"]["key"].as_str()), (&Value::Null, Some("act-one-on-ones-raise")));
    let undone = desk.rehearse("history.undo", json!({}));
    assert_eq!(undone["act"], Value::Null);
    assert_eq!((recent(&desk).len(), agenda(&desk, &anna)), (before, vec![]));
}
