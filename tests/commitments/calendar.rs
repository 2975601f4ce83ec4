//! What the calendar alone does to a promise: nobody writes anything, and the state is another one.

use super::{agreed, kinds};
use crate::desk::{Desk, MONDAY, each, list, text};
use serde_json::{Value, json};

fn count(desk: &Desk, which: &str) -> Value {
    desk.ask("commitments.board", json!(null))["counts"][which].take()
}

fn today(desk: &Desk) -> Vec<String> {
    let today = desk.ask("today.show", json!(null));
    let lines = list(&today["lines"]).iter().map(|line| text(&line["kind"]).to_owned());
    lines.filter(|kind| kind.starts_with("promise")).collect()
}

#[test]
fn fourteen_days_without_an_answer_are_no_agreement() {
    let mut desk = Desk::new();
    let said_earlier = json!({ "promisedOn": "2026-02-02" });
    let promise = desk.promised_with(&desk.anna(), "The chat training", "2026-06-01", said_earlier);
    let page = desk.promise(&promise);
    assert_eq!(
        (&page["saidEarlier"], &page["answerBy"]),
        (&json!(true), &json!("2026-03-16")),
        "from the day it was written"
    );
    assert_eq!((desk.on("2026-03-16").state(&promise), today(&desk)), ("stated".to_owned(), vec![]));
    assert_eq!(
        (desk.on("2026-03-17").state(&promise), today(&desk)),
        ("unanswered".to_owned(), vec!["promise_unanswered".to_owned()])
    );
    assert_eq!(kinds(&desk, &promise), "stated", "nobody wrote that");
    desk.on_promise("answer", &promise, json!({ "answer": "agree", "way": "hand_over" }));
    assert_eq!(desk.state(&promise), "active", "an answer is never too late");
}

#[test]
fn a_date_that_passes_in_silence_is_said_aloud_until_somebody_speaks() {
    let (mut desk, _, promise) = agreed();
    assert_eq!(
        (desk.on("2026-05-25").state(&promise), today(&desk)),
        ("active".to_owned(), vec!["promise_due".to_owned()])
    );
    assert_eq!(desk.on("2026-06-01").state(&promise), "active", "the day itself is in time");
    assert_eq!(
        (desk.on("2026-06-02").state(&promise), today(&desk)),
        ("overdue_silent".to_owned(), vec!["promise_silent".to_owned()])
    );
    assert_eq!(
        (desk.on("2027-06-02").state(&promise), count(&desk, "due")),
        ("overdue_silent".to_owned(), json!(1)),
        "a year later too"
    );
    desk.on_promise("move", &promise, json!({ "due": "2027-09-01", "cause": "workload_peak", "notToldYet": true }));
    assert_eq!((desk.state(&promise), today(&desk)), ("active".to_owned(), vec!["promise_untold".to_owned()]));
    let entry = desk.promise(&promise)["moves"][0]["entry"].take();
    desk.on_promise("tell", &promise, json!({ "entry": entry }));
    assert_eq!(today(&desk), [""; 0]);
    assert_eq!(
        desk.promise(&promise)["moves"][0]["notice"]["args"]["days"],
        366,
        "told a year and a day after it had passed"
    );
}

#[test]
fn thirty_days_after_a_claim_without_a_word_it_counts_as_kept_and_not_confirmed() {
    let (mut desk, _, promise) = agreed();
    desk.on_promise("claim", &promise, json!({}));
    assert_eq!((desk.on("2026-04-01").state(&promise), count(&desk, "open")), ("claimed_kept".to_owned(), json!(1)));
    assert_eq!(
        (desk.on("2026-04-02").state(&promise), count(&desk, "open")),
        ("kept_unconfirmed".to_owned(), json!(0))
    );
    assert_eq!(
        (count(&desk, "kept"), kinds(&desk, &promise)),
        (json!(1), "stated acknowledged claimed_kept".to_owned())
    );
    desk.on_promise(
        "confirm",
        &promise,
        json!({ "kept": false, "comment": "It was one day of three.", "way": "hand_over" }),
    );
    assert_eq!(desk.state(&promise), "contested", "the employee may still say otherwise");
}

#[test]
fn a_claim_for_an_earlier_day_gives_the_employee_thirty_days_all_the_same() {
    let mut desk = Desk::new();
    let early = json!({ "promisedOn": "2026-01-05" });
    let promise = desk.promised_with(&desk.anna(), "The chat training", "2026-02-01", early);
    desk.on_promise("claim", &promise, json!({ "on": "2026-01-12" }));
    assert_eq!(
        (desk.state(&promise), &desk.promise(&promise)["confirmBy"]),
        ("claimed_kept".to_owned(), &json!("2026-04-01"))
    );
    assert_eq!(
        (desk.on("2026-04-02").state(&promise), count(&desk, "kept")),
        ("kept_unconfirmed".to_owned(), json!(1))
    );
    assert_eq!(desk.promise(&promise)["line"]["endedOn"], "2026-01-12");
}

#[test]
fn whoever_leaves_with_an_open_promise_is_counted_and_finds_it_open_when_they_come_back() {
    let (mut desk, anna, promise) = agreed();
    desk.act("people.leave", json!({ "person": anna, "on": "2026-03-10" }));
    assert_eq!(desk.on("2026-03-10").state(&promise), "active", "the last day is a day");
    let page = desk.on("2026-03-11").promise(&promise);
    assert_eq!(
        (&page["line"]["state"], &page["line"]["glyph"], &page["may"]),
        (&json!("left_open"), &json!("broken"), &json!(["view"]))
    );
    assert_eq!((count(&desk, "open"), count(&desk, "broken"), count(&desk, "all")), (json!(0), json!(1), json!(1)));
    let figures = desk.ask("commitments.figures", json!(null));
    let left = list(&figures).iter().find(|figure| figure["key"] == "promise-figure-left").unwrap();
    assert_eq!((&left["value"]["args"]["count"], list(&left["list"]).len()), (&json!(1), 1), "and stays countable");
    assert_eq!(desk.promise_refuses("claim", &promise, json!({}))["key"], "promise-not-now");
    assert_eq!(today(desk.on("2026-06-05")), [""; 0], "nobody is reminded of it");
    desk.act("people.rehire", json!({ "person": anna, "on": "2026-06-05" }));
    assert_eq!((desk.state(&promise), count(&desk, "open")), ("overdue_silent".to_owned(), json!(1)));
    assert_eq!(kinds(&desk, &promise), "stated acknowledged", "nobody wrote any of that");
}

#[test]
fn the_board_counts_and_orders_by_what_needs_the_leader() {
    let mut desk = Desk::new();
    let (anna, daan) = (desk.anna(), desk.daan());
    let later = desk.promised(&anna, "Later", "2026-09-01");
    let soon = desk.promised(&daan, "Soon", "2026-03-12");
    let open = desk.promised(&anna, "Some day", "");
    let late = desk.promised(&anna, "Was due", "2026-03-04");
    desk.on("2026-03-05");
    let board = desk.ask("commitments.board", json!(null));
    assert_eq!(each(&board["lines"], "commitment"), [&late, &soon, &later, &open]);
    assert_eq!(each(&board["lines"], "glyph"), ["look", "soon", "open", "open"]);
    assert_eq!(
        (&board["from"], &board["to"], &board["today"]),
        (&json!("2025-06-01"), &json!("2026-06-01"), &json!("2026-03-05"))
    );
    let annas = desk.ask("commitments.board", json!({ "person": anna, "show": "due" }));
    assert_eq!((each(&annas["lines"], "commitment"), &annas["counts"]["open"]), (vec![&late], &json!(3)));
    assert_eq!(desk.promise(&open)["line"]["promisedOn"], MONDAY);
}

#[test]
fn a_long_list_comes_in_pages_of_a_hundred() {
    let desk = Desk::new();
    let anna = desk.anna();
    (0..102).for_each(|at| drop(desk.promised(&anna, &format!("Evening {at}"), "2026-06-01")));
    let board = desk.ask("commitments.board", json!(null));
    assert_eq!(
        (list(&board["lines"]).len(), &board["next"], &board["counts"]["open"]),
        (100, &json!(100), &json!(102))
    );
    let rest = desk.ask("commitments.board", json!({ "from": 100 }));
    assert_eq!((list(&rest["lines"]).len(), &rest["next"]), (2, &Value::Null));
}

#[test]
fn a_persons_page_tells_what_happened_on_its_day() {
    let (mut desk, anna, promise) = agreed();
    desk.on("2026-03-09");
    desk.on_promise("move", &promise, super::to(&desk, "2026-07-01", "budget"));
    let slip = desk.on_promise("move", &promise, super::to(&desk, "2026-08-01", "budget"));
    desk.act("history.undo", json!({ "act": slip["act"] }));
    let page = desk.page(&anna);
    let told = list(&page["timeline"]).iter().filter(|row| row["commitment"] == promise);
    let told: Vec<(&Value, &Value)> = told.map(|row| (&row["on"], &row["kind"])).collect();
    assert_eq!(told, [(&json!("2026-03-09"), &json!("promise")), (&json!(MONDAY), &json!("promise"))], "and no slip");
}
