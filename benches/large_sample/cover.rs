//! Cover on the large sample: 60 people, 25 kinds of work that must go on, 40 absences in the six weeks to come.

use std::hint::black_box;

use evenkeel_core::door::Door;
use serde_json::{Value, json};

use crate::{Bench, ids, ok};

/// Every query about skills, absences, working time and cover.
pub fn queries(bench: &mut Bench, door: &Door) {
    let people = ids(door, "people.list", "person");
    let of = |turn: usize| people[turn % people.len()].clone();
    for name in [
        "skills.matrix",
        "absences.show",
        "absences.list",
        "absences.figures",
        "absences.holidays",
        "cover.functions",
        "cover.blocks",
        "cover.needs",
        "cover.figures",
        "cover.breaks",
        "cover.backfills",
    ] {
        bench.measure(name, 100, |_| drop(black_box(ok(door, name, Value::Null))));
    }
    for span in ["today", "week", "six_weeks"] {
        let name = format!("cover.board.{span}");
        bench.measure(&name, 100, |_| drop(black_box(ok(door, "cover.board", json!({ "span": span })))));
    }
    // The whole of six weeks: the target is 50 ms.
    bench.measure("cover.propose", 50, |_| drop(black_box(ok(door, "cover.propose", Value::Null))));
    let needs = ok(door, "cover.needs", Value::Null);
    let needs = needs.as_array().unwrap();
    assert!(!needs.is_empty(), "something is open in the large sample");
    bench.measure("cover.suggest", 200, |turn| {
        drop(black_box(ok(door, "cover.suggest", piece(&needs[turn % needs.len()]))));
    });
    bench.measure("cover.of_absence", 200, |turn| {
        let input = json!({ "absence": needs[turn % needs.len()]["absence"] });
        drop(black_box(ok(door, "cover.of_absence", input)));
    });
    bench.measure("cover.missing", 100, |turn| {
        let input = json!({ "people": [of(turn), of(turn + 1)], "day": "2026-11-24" });
        drop(black_box(ok(door, "cover.missing", input)));
    });
    bench.measure("working_time.week", 200, |turn| {
        drop(black_box(ok(door, "working_time.week", json!({ "person": of(turn) }))));
    });
    let name = ok(door, "people.list", Value::Null)[0]["fullName"].as_str().unwrap().to_owned();
    let line = format!("{name} 30 nov - 11 dec");
    bench.measure("absences.understand", 200, |_| {
        drop(black_box(ok(door, "absences.understand", json!({ "text": line }))));
    });
}

fn piece(need: &Value) -> Value {
    json!({ "missing": need["missing"], "function": need["function"], "begins": need["begins"], "minutes": need["minutes"] })
}

/// Every command. What one makes, the next uses up.
pub fn commands(bench: &mut Bench, door: &Door, ending: &str, n: usize) {
    let people = ids(door, "people.list", "person");
    let of = |turn: usize| people[turn % people.len()].clone();
    // Each person is away on days of their own, a long way off, and further for the second run.
    let day = |turn: usize| {
        let offset = (turn / people.len()) as i64 + if ending.is_empty() { 200 } else { 400 };
        (chrono::NaiveDate::from_ymd_opt(2026, 11, 23).unwrap() + chrono::TimeDelta::days(offset)).to_string()
    };
    let make = |name: &str, input: Value| ok(door, name, input)["value"].clone();
    let skill = make("skills.add", json!({ "name": format!("Bench skill{ending}") }));
    let mut run = |name: &str, input: &mut dyn FnMut(usize) -> Value| {
        bench.measure(&format!("{name}{ending}"), n, |turn| drop(black_box(ok(door, name, input(turn)))));
    };
    run("skills.add", &mut |turn| json!({ "name": format!("Skill {turn}{ending}") }));
    run("skills.claim", &mut |turn| json!({ "person": of(turn), "skill": skill, "level": 2 }));
    run("skills.assess", &mut |turn| json!({ "person": of(turn), "skill": skill, "level": turn % 5 }));
    run("skills.note_use", &mut |turn| json!({ "person": of(turn), "skill": skill }));
    run("skills.recheck", &mut |turn| json!({ "person": of(turn), "skill": skill, "level": 3 }));
    run("absences.log", &mut |turn| json!({ "person": of(turn), "kind": "leave", "from": day(turn), "to": day(turn) }));
    let asked: Vec<Value> = (0..=n)
        .map(|turn| {
            make("absences.request", json!({ "person": of(turn), "kind": "other", "from": day(turn), "to": day(turn) }))
        })
        .collect();
    run("absences.approve", &mut |turn| json!({ "absence": asked[turn] }));
    run("absences.cancel", &mut |turn| json!({ "absence": asked[turn] }));
    run(
        "working_time.put_shift",
        &mut |turn| json!({ "person": of(turn), "day": day(turn), "startsAt": "09:00", "minutes": 480 }),
    );
    run("cover.save_function", &mut |turn| json!({ "name": format!("Function {turn}{ending}") }));
    run(
        "cover.protect",
        &mut |turn| json!({ "person": of(turn), "kind": "study", "firstOn": day(turn), "startsAt": "10:00", "minutes": 60 }),
    );
    let needs = ok(door, "cover.needs", Value::Null);
    let open: Vec<Value> = needs.as_array().unwrap().to_vec();
    let decide = |turn: usize| {
        let mut input = piece(&open[turn % open.len()]);
        input["kind"] = json!("dropped");
        input
    };
    // One piece of work is decided and taken out again, in turn.
    let mut made = Vec::new();
    bench.measure(&format!("cover.decide{ending}"), n.min(open.len() - 1), |turn| {
        made.push(ok(door, "cover.decide", decide(turn))["value"].clone());
    });
    bench.measure(&format!("cover.withdraw{ending}"), made.len() - 1, |turn| {
        drop(black_box(ok(door, "cover.withdraw", json!({ "decision": made[turn] }))));
    });
}
