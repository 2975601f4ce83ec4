//! The talk itself: what is on the table, the text as it is typed, and finishing in one step.

use crate::desk::{Desk, MONDAY, each, list, problems};
use serde_json::{Value, json};

/// What was typed in a talk with Daan.
const TALK: &str = "\
Late shifts: two a week is fine, three is not.
! me: ask planning, max two lates, before friday
! daan: write down the three refund traps
> promise: chat training wk 12
? evenings
# seems tired of the phones";

fn prepared(desk: &Desk, meeting: &Value) -> Value {
    desk.ask("meeting.prepare", json!({ "meeting": meeting }))
}

fn started(desk: &Desk, person: &Value) -> Value {
    desk.act("meeting.start", json!({ "person": person }))
}

#[test]
fn starting_opens_the_talk_that_is_planned_and_plans_one_for_today_where_there_is_none() {
    let mut desk = Desk::new();
    let (anna, daan) = (desk.anna(), desk.daan());
    let planned = desk.planned(&anna, "2026-03-03");
    assert_eq!(started(&desk, &anna), planned, "one of tomorrow is the one that is meant");
    let new = started(&desk, &daan);
    assert_eq!(prepared(&desk, &new)["plannedFor"], MONDAY);
    assert_eq!(started(&desk, &daan), new, "starting twice is one talk");
    desk.planned(&anna, "2026-03-20");
    assert_eq!(started(desk.on("2026-03-05"), &anna), planned, "one whose day has passed is still to be held");
    desk.act("people.leave", json!({ "person": daan, "on": "2026-03-05" }));
    let gone = desk.on("2026-03-06").refused("meeting.start", json!({ "person": daan }));
    assert_eq!(gone["key"], "person-not-here");
}

#[test]
fn the_table_holds_what_both_brought_what_is_open_and_where_the_last_talk_left_off() {
    let mut desk = Desk::new();
    let daan = desk.daan();
    desk.held_with(&daan, MONDAY, json!({
        "sharedNote": "His daughter starts school.\nLikes the new page.",
        "actions": [{ "owner": "leader", "text": "Ask planning" }, { "owner": "employee", "text": "Write the traps down" }],
        "agenda": ["evenings"],
    }));
    desk.act("one_on_ones.raise", json!({ "person": daan, "by": "employee", "text": "Chat training" }));
    desk.on("2026-03-16");
    let closed = desk.page(&daan)["actions"][0]["action"].take();
    desk.act("one_on_ones.close_action", json!({ "action": closed, "outcome": "done" }));
    let page = prepared(&desk, &started(&desk, &daan));
    assert_eq!(page["human"], json!({ "text": "His daughter starts school.", "on": MONDAY }));
    assert_eq!(each(&page["brought"], "text"), ["Chat training"]);
    assert_eq!(each(&page["mine"], "text"), ["evenings"]);
    let states = each(&page["actions"], "state");
    assert!(states.contains(&&json!("done")) && states.contains(&&json!("open")), "those closed since are shown too");
    assert_eq!((&page["lastHeld"], &page["question"]), (&json!(MONDAY), &Value::Null));
}

#[test]
fn an_empty_table_offers_an_open_question_unless_the_settings_say_no() {
    let desk = Desk::new();
    let daan = desk.daan();
    let meeting = started(&desk, &daan);
    let question = prepared(&desk, &meeting)["question"].take();
    assert!(question.as_str().is_some_and(|key| key.starts_with("open-question-")), "{question}");
    desk.act("settings.change", json!({ "openQuestions": false }));
    assert_eq!(prepared(&desk, &meeting)["question"], Value::Null);
}

#[test]
fn every_sixth_talk_asks_where_somebody_wants_to_go() {
    let desk = Desk::new();
    let daan = desk.daan();
    let mut asked = Vec::new();
    for _ in 0..12 {
        let meeting = started(&desk, &daan);
        asked.push(prepared(&desk, &meeting)["whereTo"] == true);
        desk.act("one_on_ones.hold", json!({ "meeting": meeting }));
    }
    let at: Vec<usize> = asked.iter().enumerate().filter(|(_, asked)| **asked).map(|(at, _)| at + 1).collect();
    assert_eq!(at, [6, 12]);
}

#[test]
fn typed_lines_are_understood_before_anything_is_kept() {
    let desk = Desk::new();
    let daan = desk.daan();
    let meeting = started(&desk, &daan);
    let lines = desk.ask("meeting.understand", json!({ "meeting": meeting, "text": TALK }));
    assert_eq!(each(&lines, "kind"), ["note", "action", "action", "promise", "ask", "only_me"]);
    assert_eq!(
        each(&lines, "owner"),
        [&Value::Null, &json!("leader"), &json!("employee"), &Value::Null, &Value::Null, &Value::Null]
    );
    assert_eq!(lines[1]["due"], "2026-03-06");
    assert_eq!(lines[2]["source"], "! daan: write down the three refund traps");
    assert_eq!(desk.page(&daan)["actions"], json!([]));
}

#[test]
fn finishing_is_one_step_that_keeps_everything_and_plans_the_next_talk() {
    let mut desk = Desk::new();
    let daan = desk.daan();
    let meeting = desk.act("one_on_ones.plan", json!({ "person": daan, "plannedFor": MONDAY, "at": "10:30" }));
    desk.act("one_on_ones.raise", json!({ "person": daan, "by": "employee", "text": "Chat training" }));
    let next = prepared(&desk, &meeting)["next"].take();
    assert_eq!(next, json!({ "plannedFor": "2026-03-16", "at": "10:30" }), "the same weekday, at the rhythm");
    let done = desk.done("meeting.finish", json!({ "meeting": meeting, "text": TALK, "minutes": 25, "next": next }));
    let page = desk.page(&daan);
    assert_eq!(page["next"]["meeting"], done["value"]["next"]);
    assert_eq!(each(&page["actions"], "owner"), ["leader", "employee"]);
    assert_eq!(each(&page["notes"], "text"), ["seems tired of the phones"]);
    assert_eq!(each(&page["agenda"], "text"), ["Chat training", "evenings"]);
    assert_eq!(each(&page["agenda"], "carried"), [1, 0]);
    let agreed = desk.ask("one_on_ones.agreed", json!({ "meeting": meeting }));
    assert_eq!(agreed["sharedNote"], "Late shifts: two a week is fine, three is not.");
    assert_eq!(agreed["promiseDrafts"], json!(["chat training"]));
    assert_eq!((&agreed["nextOn"], &agreed["askAgain"]), (&json!("2026-03-16"), &json!(["evenings"])));
    let again = desk.refused("meeting.finish", json!({ "meeting": meeting, "text": "More" }));
    assert_eq!(again["key"], "one-on-one-ended-already");
    let held = prepared(desk.on("2026-03-03"), &meeting);
    assert_eq!((&held["state"], &held["minutes"], &held["heldOn"]), (&json!("held"), &json!(25), &json!(MONDAY)));
}

#[test]
fn no_next_talk_is_suggested_where_one_is_planned_and_none_in_the_past() {
    let mut desk = Desk::new();
    let daan = desk.daan();
    let meeting = desk.planned(&daan, "2026-03-04");
    assert_eq!(
        prepared(desk.on("2026-04-09"), &meeting)["next"]["plannedFor"],
        "2026-04-15",
        "the next Wednesday to come"
    );
    desk.planned(&daan, "2026-04-20");
    assert_eq!(prepared(&desk, &meeting)["next"], Value::Null);
}

#[test]
fn a_finish_that_cannot_be_kept_whole_keeps_nothing() {
    let desk = Desk::new();
    let daan = desk.daan();
    let meeting = started(&desk, &daan);
    let past = json!({ "meeting": meeting, "text": TALK, "next": { "plannedFor": "2026-03-01" } });
    assert_eq!(problems(&desk.refused("meeting.finish", past)), ["next: one-on-one-in-the-past"]);
    let page = desk.page(&daan);
    assert_eq!((&page["actions"], &page["notes"], &page["agenda"]), (&json!([]), &json!([]), &json!([])));
    assert_eq!(prepared(&desk, &meeting)["state"], "planned");
}

#[test]
fn undoing_a_finish_brings_the_typed_text_back() {
    let desk = Desk::new();
    let daan = desk.daan();
    let meeting = started(&desk, &daan);
    desk.ask("meeting.keep_draft", json!({ "meeting": meeting, "text": TALK }));
    desk.act("meeting.finish", json!({ "meeting": meeting, "text": TALK }));
    assert_eq!(prepared(&desk, &meeting)["draft"], "", "a talk that was held shows its record, not the typing");
    desk.act("history.undo", json!({}));
    let page = prepared(&desk, &meeting);
    assert_eq!((&page["state"], &page["draft"]), (&json!("planned"), &json!(TALK)));
    assert_eq!(desk.page(&daan)["notes"], json!([]));
    desk.act("history.redo", json!(null));
    assert_eq!(prepared(&desk, &meeting)["state"], "held");
    assert_eq!(list(&desk.page(&daan)["actions"]).len(), 2);
}

#[test]
fn what_was_typed_survives_the_laptop_going_off_in_mid_sentence() {
    let mut desk = Desk::new();
    let daan = desk.daan();
    let meeting = started(&desk, &daan);
    let before = list(&desk.ask("history.recent", json!({}))).len();
    for text in ["Late sh", "Late shifts: two a we", "Late shifts: two a week is fi"] {
        desk.ask("meeting.keep_draft", json!({ "meeting": meeting, "text": text }));
    }
    assert_eq!(list(&desk.ask("history.recent", json!({}))).len(), before, "typing is no act");
    desk.reopen();
    assert_eq!(prepared(&desk, &meeting)["draft"], "Late shifts: two a week is fi");
    assert_eq!(desk.board_line(&daan)["next"]["hasDraft"], true);
    let today = desk.ask("today.show", json!(null));
    assert_eq!((&today["lines"][0]["kind"], &today["lines"][0]["button"]), (&json!("draft_left"), &json!("continue")));
}

#[test]
fn the_typed_text_of_a_finished_talk_is_forgotten_the_next_day() {
    let mut desk = Desk::new();
    let daan = desk.daan();
    let meeting = started(&desk, &daan);
    desk.ask("meeting.keep_draft", json!({ "meeting": meeting, "text": "# a thought in passing" }));
    desk.act("meeting.finish", json!({ "meeting": meeting, "text": "" }));
    desk.on("2026-03-03").ask("vault.housekeep", json!(null));
    assert!(!desk.raw(crate::desk::everything).contains("a thought in passing"));
}

#[test]
fn nothing_is_typed_into_a_talk_that_has_ended() {
    let desk = Desk::new();
    let meeting = desk.held(&desk.daan(), MONDAY);
    let late = desk.refused("meeting.keep_draft", json!({ "meeting": meeting, "text": "One more thing" }));
    assert_eq!(late["key"], "one-on-one-ended-already");
}

#[test]
fn a_mark_with_nothing_behind_it_is_kept_by_nobody() {
    let desk = Desk::new();
    let daan = desk.daan();
    desk.finished(&daan, "!\n?\n#\n>\nA note.");
    let page = desk.page(&daan);
    assert_eq!((&page["actions"], &page["notes"], &page["agenda"]), (&json!([]), &json!([]), &json!([])));
    assert_eq!(page["timeline"][0]["text"], "A note.");
}
