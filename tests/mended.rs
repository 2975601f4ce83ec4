//! What a reviewer once found, told as stories so that it stays mended.

use std::fs;

use crate::desk::{Desk, MONDAY, PASSPHRASE, everything, list, problems, text};
use serde_json::json;

#[test]
fn a_code_typed_at_an_open_vault_opens_nothing_and_changes_no_passphrase() {
    let mut desk = Desk::new();
    let refused =
        desk.refused("vault.unlock_with_recovery", json!({ "code": "nonsense", "newPassphrase": "a new passphrase" }));
    assert_eq!(refused["key"], "vault-is-open");
    desk.leave();
    desk.knock();
    desk.unlock(PASSPHRASE).expect("the passphrase is the old one");
}

#[test]
fn what_somebody_agreed_to_cannot_be_replaced_under_their_answer() {
    let desk = Desk::new();
    let daan = desk.daan();
    let meeting = desk.act("meeting.start", json!({ "person": daan }));
    let finish = desk.done("meeting.finish", json!({ "meeting": meeting, "text": "Two lates a week." }));
    let given =
        desk.done("one_on_ones.acknowledge", json!({ "meeting": meeting, "answer": "agree", "way": "hand_over" }));
    let refused = desk.refused("history.undo", json!({ "act": finish["act"] }));
    assert_eq!(refused["key"], "undo-answered");
    assert_eq!(desk.ask("one_on_ones.agreed", json!({ "meeting": meeting }))["sharedNote"], "Two lates a week.");
    let answer = desk.refused("history.undo", json!({ "act": given["act"] }));
    assert_eq!(answer["key"], "undo-own-answer", "nor can the leader take the answer away");
}

#[test]
fn what_was_typed_goes_along_when_the_talk_is_moved_or_cancelled_and_back_when_that_is_undone() {
    let mut desk = Desk::new();
    let daan = desk.daan();
    let meeting = desk.act("meeting.start", json!({ "person": daan }));
    desk.ask("meeting.keep_draft", json!({ "meeting": meeting, "text": "Half a thought" }));
    let moved = desk.act("one_on_ones.move", json!({ "meeting": meeting, "plannedFor": "2026-03-05", "by": "leader" }));
    desk.on("2026-03-03").ask("vault.housekeep", json!(null));
    let draft = |desk: &Desk, meeting| desk.ask("meeting.prepare", json!({ "meeting": meeting }))["draft"].take();
    assert_eq!(draft(&desk, &moved), "Half a thought");
    desk.act(
        "one_on_ones.cancel",
        json!({ "meeting": moved, "by": "leader", "reason": "A training day", "noNewDate": true }),
    );
    let later = desk.act("one_on_ones.plan", json!({ "person": daan, "plannedFor": "2026-03-20" }));
    assert_eq!(draft(&desk, &later), "Half a thought");
    for _ in 0..3 {
        desk.act("history.undo", json!({}));
    }
    assert_eq!(draft(&desk, &meeting), "Half a thought");
}

#[test]
fn an_erasure_that_the_power_cut_short_is_finished_at_the_next_opening() {
    let mut desk = Desk::new();
    let anna = desk.anna();
    desk.ask("vault.lock", json!(null));
    let before = fs::read(desk.path().join("vault.db")).unwrap();
    desk.unlock(PASSPHRASE).unwrap();
    desk.ask("privacy.erase", json!({ "person": anna, "typedName": "Anna Bakker" }));
    desk.ask("vault.lock", json!(null));
    // The journal has its line, the database is as it was: what a power failure between the two leaves.
    fs::write(desk.path().join("vault.db"), before).unwrap();
    desk.reopen();
    assert_eq!(desk.names(), Vec::<String>::new());
    assert!(!desk.raw(everything).contains("Bakker"));
}

#[test]
fn what_is_no_command_is_not_tried_out_by_doing_it() {
    let desk = Desk::new();
    let anna = desk.anna();
    let meeting = desk.act("meeting.start", json!({ "person": anna }));
    for (name, input) in [
        ("privacy.erase", json!({ "person": anna, "typedName": "Anna Bakker" })),
        ("vault.back_up", json!(null)),
        ("meeting.keep_draft", json!({ "meeting": meeting, "text": "x" })),
    ] {
        let refused = desk.rehearse_refused(name, input);
        assert_eq!(refused["key"], "failure-not-rehearsed", "{name}");
    }
    assert_eq!(desk.names(), ["Anna Bakker"]);
    assert_eq!(list(&desk.ask("vault.backups", json!(null))["list"]).len(), 0);
}

#[test]
fn after_a_rescue_with_the_passphrase_of_that_day_it_is_the_passphrase() {
    let mut desk = Desk::new();
    desk.anna();
    let made = desk.ask("vault.back_up", json!(null))["id"].take();
    desk.ask("vault.change_passphrase", json!({ "current": PASSPHRASE, "next": "another set of words" }));
    desk.ask("vault.lock", json!(null));
    fs::write(desk.path().join("vault.db"), "").unwrap();
    desk.knock();
    desk.ask("vault.rescue", json!({ "backup": made, "passphrase": PASSPHRASE }));
    desk.ask("vault.lock", json!(null));
    desk.unlock(PASSPHRASE).expect("what opened the backup opens the vault");
    assert_eq!(desk.names(), ["Anna Bakker"]);
}

#[test]
fn undo_goes_past_what_cannot_be_taken_back() {
    let mut desk = Desk::new();
    let daan = desk.daan();
    let meeting = desk.act("meeting.start", json!({ "person": daan }));
    desk.act("meeting.finish", json!({ "meeting": meeting, "text": "# an old thought" }));
    desk.on("2026-06-15");
    desk.act("people.welcome", json!({ "name": "Anna Bakker" }));
    desk.on("2026-06-16").ask("vault.housekeep", json!(null));
    desk.act("history.undo", json!({}));
    assert_eq!(desk.names(), ["Daan Visser"], "the sweep of old notes is not in the way");
}

#[test]
fn a_folder_that_is_not_ours_is_never_removed_for_the_sample() {
    let desk = Desk::new();
    let sample = desk.path().join("sample");
    fs::create_dir(&sample).unwrap();
    fs::write(sample.join("holiday.txt"), "pictures").unwrap();
    assert_eq!(desk.refused("vault.open_sample", json!(null))["key"], "sample-folder-taken");
    assert!(sample.join("holiday.txt").exists());
}

#[test]
fn the_samples_passphrase_stays_public() {
    let desk = Desk::new();
    desk.ask("vault.open_sample", json!(null));
    let refused =
        desk.refused("vault.change_passphrase", json!({ "current": "team noord is not real", "next": "my own words" }));
    assert_eq!(refused["key"], "sample-keys-fixed");
}

#[test]
fn an_item_that_was_carried_three_times_is_flagged_to_both_and_comes_back_from_parking() {
    let mut desk = Desk::new();
    let daan = desk.daan();
    let item = desk.act("one_on_ones.raise", json!({ "person": daan, "by": "employee", "text": "Evenings" }));
    for _ in 0..3 {
        let meeting = desk.act("meeting.start", json!({ "person": daan }));
        desk.act("meeting.finish", json!({ "meeting": meeting, "text": "A good talk." }));
    }
    let page = desk.page(&daan);
    let held = list(&page["timeline"]).iter().find(|row| row["meeting"].is_string()).expect("a talk");
    let agreed = desk.ask("one_on_ones.agreed", json!({ "meeting": held["meeting"] }));
    assert_eq!((&agreed["stillOpen"][0]["text"], &agreed["stillOpen"][0]["carried"]), (&json!("Evenings"), &json!(3)));
    desk.act("one_on_ones.settle", json!({ "item": item, "outcome": "parked", "until": "2026-03-09" }));
    let kinds = |desk: &Desk| {
        let today = desk.ask("today.show", json!(null));
        list(&today["lines"]).iter().map(|line| text(&line["kind"]).to_owned()).collect::<Vec<_>>()
    };
    assert!(!kinds(&desk).contains(&"carried_thrice".to_owned()), "parked is parked");
    desk.on("2026-03-09");
    assert!(kinds(&desk).contains(&"carried_thrice".to_owned()), "and comes back on its day");
}

#[test]
fn two_rows_with_one_name_are_two_people() {
    let desk = Desk::new();
    let anna = desk.act("people.welcome", json!({ "name": "Anna Bakker", "joined": MONDAY }));
    let file = desk.choose_text("list.csv", "Name;Position\nAnna Bakker;Agent\nAnna Bakker;Coach\n");
    desk.act("import.people", json!({ "file": file, "mapping": ["name", "position"] }));
    assert_eq!(desk.names(), ["Anna Bakker", "Anna Bakker"]);
    assert_eq!(desk.page(&anna)["position"], "Agent");
    assert_eq!(
        problems(&desk.refused("people.correct", json!({ "person": anna, "name": " " }))),
        ["name: person-needs-name"]
    );
}

#[test]
fn a_talk_to_come_is_not_used_up_by_a_slip_and_is_not_planned_twice() {
    let desk = Desk::new();
    let daan = desk.daan();
    let plan = json!({ "person": daan, "plannedFor": "2026-03-20", "at": "10:00" });
    let meeting = desk.act("one_on_ones.plan", plan.clone());
    assert_eq!(desk.refused("one_on_ones.plan", plan)["key"], "one-on-one-planned-already");
    let empty = json!({ "meeting": meeting, "text": " \n! " });
    assert_eq!(desk.refused("meeting.finish", empty)["key"], "talk-still-to-come");
    desk.act("meeting.finish", json!({ "meeting": meeting, "text": "We talked sooner." }));
}
