//! Cases of HR: a hundred of them, each about another promise of one center, from its opening to the employee's own words.

use std::hint::black_box;
use std::path::PathBuf;

use evenkeel_core::door::Door;
use serde_json::{Value, json};

use crate::packets::{hand, once};
use crate::{Bench, ok};

/// Each command is measured once for every case.
const CASES: usize = 100;

/// A center and HR, paired, after the promises of the center were received.
pub struct Desks<'a> {
    pub center: &'a Door,
    pub hr: &'a Door,
    /// The center, as HR knows it.
    pub noord: &'a Value,
    /// What was received.
    pub promises: &'a [Value],
    /// Where a file lies on its way from one to the other.
    pub post: PathBuf,
}

/// The whole way of every case. A question and a decision go to the center and are answered there.
pub fn measure(bench: &mut Bench, desks: &Desks) {
    ok(desks.hr, "settings.change", json!({ "leaderName": "Ingrid Dahl" }));
    assert!(desks.promises.len() > 2 * CASES + 1, "a promise for every case: {}", desks.promises.len());
    asked_for(bench, desks);
    let cases = run(
        bench,
        desks.hr,
        "review_cases.open",
        &|turn| json!({ "commitment": desks.promises[turn], "reason": "moved_often", "words": "Moved three times" }),
    );
    let with = |turn: usize, rest: &Value| with(&cases[turn], rest);
    for (name, rest) in [
        ("review_cases.begin", json!({})),
        ("review_cases.question", json!({ "words": "Who was asked to take over the late shifts?" })),
    ] {
        run(bench, desks.hr, name, &|turn| with(turn, &rest));
    }
    returned(bench, desks, "questions");
    let questions = entries(desks.center, "case_question");
    let answer = "Nobody. We waited for the vacancy.";
    run(bench, desks.center, "reviews.answer", &|turn| json!({ "entry": questions[turn], "words": answer }));
    let asked = |turn: usize| ok(desks.hr, "review_cases.show", json!({ "case": cases[turn] }))["questions"][0].clone();
    let asked: Vec<Value> = (0..=CASES).map(|turn| asked(turn)["question"]["entry"].clone()).collect();
    run(bench, desks.hr, "review_cases.answer", &|turn| {
        with(turn, &json!({ "question": asked[turn], "words": answer, "by": "Noor Hoekstra" }))
    });
    for (name, rest) in [
        (
            "review_cases.find",
            json!({ "finding": "delayed_unjustified", "words": "Nobody was asked for eight weeks." }),
        ),
        ("review_cases.propose_remedy", json!({ "remedy": "keep_it_by", "due": "2026-12-18" })),
        ("review_cases.decide", json!({ "decision": "agreed" })),
    ] {
        run(bench, desks.hr, name, &|turn| with(turn, &rest));
    }
    returned(bench, desks, "decisions");
    let decisions = entries(desks.center, "case_decision");
    let reply = "At last somebody says it.";
    run(
        bench,
        desks.center,
        "reviews.inform",
        &|turn| json!({ "entry": decisions[turn], "way": "talk", "reply": reply }),
    );
    let told = json!({ "by": "Ingrid Dahl", "way": "call", "reply": reply });
    run(bench, desks.hr, "review_cases.inform", &|turn| with(turn, &told));
    looked_at(bench, desks, &cases);
    run(bench, desks.hr, "review_cases.close", &|turn| with(turn, &json!({})));
}

/// Cases that were opened before their packet came.
fn asked_for(bench: &mut Bench, desks: &Desks) {
    let request = ok(desks.hr, "reviews.requests", Value::Null)[0]["request"].clone();
    let open = json!({ "laptop": desks.noord, "reason": "employee_asked" });
    let cases: Vec<Value> =
        (0..=CASES).map(|_| ok(desks.hr, "review_cases.open", open.clone())["value"].clone()).collect();
    run(bench, desks.hr, "review_cases.request", &|turn| with(&cases[turn], &json!({ "request": request })));
    let rest = &desks.promises[CASES + 1..];
    run(bench, desks.hr, "review_cases.receive", &|turn| with(&cases[turn], &json!({ "commitment": rest[turn] })));
    let second = json!({ "name": "Tove Lund", "why": "four_eyes" });
    run(bench, desks.hr, "review_cases.second_reviewer", &|turn| with(&cases[turn], &second));
}

/// HR's answer is made, looked at and taken by the center, which then reads it.
fn returned(bench: &mut Bench, desks: &Desks, what: &str) {
    let mut made = Value::Null;
    bench.measure(&format!("review_cases.return.{what}"), 5, |_| {
        made = ok(desks.hr, "review_cases.return", json!({ "laptop": desks.noord }))["value"].clone();
    });
    let file = hand(desks.hr, desks.center, &made["document"], &desks.post);
    bench.measure(&format!("reviews.read_return.{what}"), 5, |_| {
        let read = ok(desks.center, "reviews.read_return", json!({ "file": file }));
        assert_eq!(read["sound"], true, "{read}");
    });
    once(bench, &format!("reviews.take_return.{what}"), desks.center, "reviews.take_return", json!({ "file": file }));
    bench.measure(&format!("reviews.returned.{what}"), 100, |_| {
        drop(black_box(ok(desks.center, "reviews.returned", Value::Null)));
    });
    bench.measure(&format!("reviews.returned.promise.{what}"), 100, |turn| {
        drop(black_box(ok(desks.center, "reviews.returned", json!({ "commitment": desks.promises[turn] }))));
    });
    bench.measure(&format!("today.show.{what}"), 100, |_| drop(black_box(ok(desks.center, "today.show", Value::Null))));
}

/// The screens of HR, and the report of a year.
fn looked_at(bench: &mut Bench, desks: &Desks, cases: &[Value]) {
    bench.measure("review_cases.list", 100, |_| drop(black_box(ok(desks.hr, "review_cases.list", Value::Null))));
    bench.measure("review_cases.show", 100, |turn| {
        drop(black_box(ok(desks.hr, "review_cases.show", json!({ "case": cases[turn] }))));
    });
    let year = json!({ "since": "2025-11-24", "until": "2026-11-23", "language": "en" });
    bench.measure("review_cases.check_log", 20, |_| {
        drop(black_box(ok(desks.hr, "review_cases.check_log", Value::Null)));
    });
    let period = json!({ "since": "2025-11-24", "until": "2026-11-23" });
    bench.measure("review_cases.desk", 100, |_| {
        drop(black_box(ok(desks.hr, "review_cases.desk", period.clone())));
    });
    bench.measure("today.for_review", 100, |_| drop(black_box(ok(desks.hr, "today.for_review", Value::Null))));
    bench.measure("review_cases.report", 5, |_| {
        drop(black_box(ok(desks.hr, "review_cases.report", year.clone())));
    });
}

fn run(bench: &mut Bench, door: &Door, name: &str, input: &dyn Fn(usize) -> Value) -> Vec<Value> {
    let mut made = vec![Value::Null; CASES + 1];
    bench.measure(name, CASES, |turn| made[turn] = black_box(ok(door, name, input(turn))["value"].clone()));
    made
}

fn with(case: &Value, rest: &Value) -> Value {
    let mut input = rest.clone();
    input["case"] = case.clone();
    input
}

/// What HR said of this kind, as the center lists it.
fn entries(center: &Door, kind: &str) -> Vec<Value> {
    let lines = ok(center, "reviews.returned", Value::Null);
    let of_kind = lines.as_array().unwrap().iter().filter(|line| line["event"]["kind"] == kind);
    of_kind.map(|line| line["entry"].clone()).collect()
}
