//! Undo of a promise takes nothing out: for ten minutes it is shown struck through, later the refusal says what to do.

use super::{agreed, kinds, to};
use crate::desk::{Desk, list, terms, text};
use serde_json::{Value, json};

fn undo(desk: &Desk, done: &Value) -> Result<Value, Value> {
    desk.call("history.undo", json!({ "act": done["act"] }))
}

fn struck(desk: &Desk, promise: &Value) -> Vec<String> {
    let page = desk.promise(promise);
    let events = list(&page["events"]).iter().filter(|event| event["struck"] == true);
    events.map(|event| text(&event["kind"]).to_owned()).collect()
}

#[test]
fn within_ten_minutes_a_promise_is_struck_through_and_the_line_of_the_talk_is_back() {
    let desk = Desk::new();
    let anna = desk.anna();
    desk.finished(&anna, "> promise: chat training on 2026-06-01");
    let drafts = desk.ask("commitments.board", json!(null))["drafts"].take();
    let made = desk.done(
        "commitments.make",
        terms(
            json!({ "person": anna, "draft": drafts[0]["draft"], "cover": desk.daan() }),
            "Chat training",
            "2026-06-01",
            json!({}),
        ),
    );
    let receipt = desk.receipt(&made["value"], None);
    let back = desk.act("history.undo", json!({}));
    assert_eq!(back, json!({ "screen": "promise", "commitment": made["value"] }));
    let promise = &made["value"];
    assert_eq!((desk.state(promise), struck(&desk, promise)), ("mistaken".to_owned(), vec!["stated".to_owned()]));
    assert_eq!(kinds(&desk, promise), "stated entered_by_mistake", "it stays in the record");
    assert_eq!((&desk.promise(promise)["may"], &desk.promise(promise)["cover"]), (&json!([]), &Value::Null));
    let board = desk.ask("commitments.board", json!(null));
    assert_eq!((&board["lines"], &board["drafts"]), (&json!([]), &drafts));
    assert_eq!(desk.page(&anna)["promises"], json!([]));
    assert_eq!(desk.refused("history.redo", json!(null))["key"], "redo-nothing", "it is promised again instead");
    assert_eq!(undo(&desk, &made).unwrap_err()["key"], "undo-already");
    assert_eq!(desk.ask("commitments.check_log", json!(null))["sound"], true);
    assert_eq!(desk.verified(&receipt)["verdict"], "moved_since", "a receipt that was taken home is told so");
    let entry = desk.promise(promise)["events"][1]["entry"].take();
    let again = desk.promise_refuses("receipt", promise, json!({ "entry": entry, "language": "en" }));
    assert_eq!(again["key"], "receipt-entry-struck", "and nobody is given another one");
}

#[test]
fn a_move_that_was_a_slip_counts_nowhere_and_stays_to_be_seen() {
    let (desk, _, promise) = agreed();
    let moved = desk.on_promise("move", &promise, to(&desk, "2026-07-01", "cover_leave"));
    undo(&desk, &moved).expect("it was a moment ago");
    let page = desk.promise(&promise);
    assert_eq!(
        (&page["line"]["due"], &page["moves"], struck(&desk, &promise)),
        (&json!("2026-06-01"), &json!([]), vec!["postponed".to_owned()])
    );
    assert_eq!(page["line"]["sentence"]["args"]["moves"], 0);
    assert_eq!(kinds(&desk, &promise), "stated acknowledged postponed entered_by_mistake");
    desk.on_promise("move", &promise, to(&desk, "2026-08-01", "budget"));
    assert_eq!(desk.promise(&promise)["moves"][0]["from"], "2026-06-01");
}

#[test]
fn after_ten_minutes_an_undo_is_refused_and_says_what_to_do_instead() {
    let mut desk = Desk::new();
    let anna = desk.anna();
    let [made, moved, claimed, risky, over] =
        ["a", "b", "c", "d", "e"].map(|what| desk.promised(&anna, what, "2026-06-01"));
    let ways_out = [
        (desk.done("commitments.make", terms(json!({ "person": anna }), "f", "", json!({}))), "undo-promise-let-go"),
        (desk.on_promise("move", &moved, to(&desk, "2026-07-01", "budget")), "undo-promise-move"),
        (desk.on_promise("claim", &claimed, json!({})), "undo-promise-confirm"),
        (desk.on_promise("risk", &risky, json!({ "cause": "budget" })), "undo-promise-correct"),
        (desk.on_promise("withdraw", &over, json!({ "by": "leader", "cause": "budget" })), "undo-promise-repair"),
    ];
    desk.on("2026-03-03");
    let entries = desk.ask("commitments.check_log", json!(null))["entries"].take();
    for (done, way_out) in &ways_out {
        let late = undo(&desk, done).unwrap_err();
        assert_eq!((&late["key"], &late["args"]["how"]["word"]), (&json!("undo-promise-late"), &json!(way_out)));
    }
    let recent = desk.ask("history.recent", json!({}));
    let promised = list(&recent).iter().filter(|act| text(&act["title"]["key"]).starts_with("act-commitments"));
    assert!(promised.clone().count() == 10 && promised.clone().all(|act| act["canUndo"] == false), "{recent}");
    assert_eq!(desk.ask("commitments.check_log", json!(null))["entries"], entries);
    assert_eq!(desk.state(&made), "stated");
}

#[test]
fn what_the_employee_said_by_their_own_hand_no_undo_takes_away() {
    let desk = Desk::new();
    let anna = desk.anna();
    let own = |call: &str, with: Value| {
        let promise = desk.promised(&anna, "The chat training", "2026-06-01");
        if call == "confirm" {
            desk.on_promise("claim", &promise, json!({}));
        }
        let done = desk.on_promise(call, &promise, with);
        assert_eq!(undo(&desk, &done).expect_err(call)["key"], "undo-own-answer", "{call}");
        let recent = desk.ask("history.recent", json!({}));
        assert_eq!((&recent[0]["act"], &recent[0]["canUndo"]), (&done["act"], &json!(false)), "{call}");
    };
    own("answer", json!({ "answer": "disagree", "comment": "No.", "way": "hand_over" }));
    own("confirm", json!({ "kept": false, "comment": "No.", "way": "hand_over" }));
    let promise = desk.promised(&anna, "A desk", "");
    let entry = desk.ask("commitments.handed", json!({ "commitment": promise }))["replyTo"].take();
    let stated = desk.promise(&promise)["events"][0]["entry"].take();
    let reply =
        json!({ "entry": if entry.is_null() { stated } else { entry }, "text": "By the window.", "way": "hand_over" });
    let replied = desk.on_promise("reply", &promise, reply);
    assert_eq!(undo(&desk, &replied).unwrap_err()["key"], "undo-own-answer");
}

#[test]
fn an_answer_that_was_typed_from_paper_may_have_been_typed_at_the_wrong_promise() {
    let desk = Desk::new();
    let promise = desk.promised(&desk.anna(), "The chat training", "2026-06-01");
    let code = desk.ask("commitments.handed", json!({ "commitment": promise }))["slipCode"].take();
    let typed = desk.on_promise("answer", &promise, json!({ "answer": "agree", "way": "paper", "slipCode": code }));
    undo(&desk, &typed).expect("the leader's typing");
    assert_eq!((desk.state(&promise), &desk.promise(&promise)["answer"]), ("stated".to_owned(), &Value::Null));
}

#[test]
fn nothing_is_struck_through_that_something_later_stands_upon() {
    let (desk, _, promise) = agreed();
    let moved = desk.on_promise("move", &promise, to(&desk, "2026-07-01", "budget"));
    let claimed = desk.on_promise("claim", &promise, json!({}));
    assert_eq!(undo(&desk, &moved).unwrap_err()["key"], "undo-changed-since");
    undo(&desk, &claimed).expect("the later one first");
    undo(&desk, &moved).expect("then the earlier one");
    assert_eq!(struck(&desk, &promise), ["claimed_kept", "postponed"]);
    assert_eq!(desk.state(&promise), "active");
}

#[test]
fn a_change_of_leader_is_taken_back_at_every_promise() {
    let (desk, anna, promise) = agreed();
    let other = desk.promised(&anna, "A desk", "");
    let done = desk.done("commitments.inherit", json!({ "to": { "person": null, "name": "Joost Vermeer" } }));
    undo(&desk, &done).expect("a moment ago");
    for promise in [&promise, &other] {
        assert_eq!(
            (&desk.promise(promise)["successor"], struck(&desk, promise)),
            (&Value::Null, vec!["inherited".to_owned()])
        );
    }
}

#[test]
fn setting_the_clock_back_makes_no_entry_young_again() {
    let (mut desk, _, promise) = agreed();
    desk.on("2026-03-09");
    let moved = desk.on_promise("move", &promise, to(&desk, "2026-07-01", "budget"));
    desk.on("2026-03-08");
    assert_eq!(undo(&desk, &moved).unwrap_err()["key"], "undo-promise-late");
    assert_eq!(desk.ask("history.recent", json!({}))[0]["canUndo"], false);
}
