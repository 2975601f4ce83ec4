//! Careers on the large sample: ten years of rounds, cases, acting, moves and pull-backs of 60 people.

use std::hint::black_box;
use std::path::Path;

use evenkeel_core::door::Door;
use serde_json::{Value, json};

use crate::{Bench, ids, ok};

/// The ladder that everybody of the sample is on.
fn in_use(door: &Door) -> Value {
    let ladders = ok(door, "career.ladders", Value::Null);
    let ladder = ladders.as_array().unwrap().iter().find(|line| line["name"] == "Senior agent");
    ladder.unwrap()["ladder"].clone()
}

/// Every query about careers.
pub fn queries(bench: &mut Bench, door: &Door) {
    let people = ids(door, "people.list", "person");
    for name in ["career.board", "career.ladders"] {
        bench.measure(name, 200, |_| drop(black_box(ok(door, name, Value::Null))));
    }
    bench.measure("career.show", 200, |turn| {
        drop(black_box(ok(door, "career.show", json!({ "person": people[turn % people.len()] }))));
    });
    let ladder = in_use(door);
    bench.measure("career.ladder", 200, |_| drop(black_box(ok(door, "career.ladder", json!({ "ladder": ladder })))));
    bench.measure("career.templates", 100, |_| {
        drop(black_box(ok(door, "career.templates", json!({ "language": "nl" }))));
    });
    let levels = ok(door, "career.ladder", json!({ "ladder": ladder }))["versions"][0]["levels"].clone();
    bench.measure("career.lint", 200, |_| {
        drop(black_box(ok(door, "career.lint", json!({ "name": "A ladder", "levels": levels }))));
    });
    let round = ok(door, "career.show", json!({ "person": people[0] }))["rounds"][0]["round"].clone();
    bench.measure("career.handed", 200, |_| drop(black_box(ok(door, "career.handed", json!({ "round": round })))));
}

/// Every command about careers. Each turn has somebody of its own, who goes the whole way.
pub fn commands(bench: &mut Bench, door: &Door, ending: &str, n: usize) {
    // Each of the seven templates can be taken over once in a language.
    let language = if ending.is_empty() { "nl" } else { "nb" };
    let names = ["agent", "senior_agent", "coach", "knowledge_owner", "planner", "quality_specialist", "team_leader"];
    let mut left = names.iter();
    bench.measure(&format!("career.use_template{ending}"), 6, |_| {
        let input = json!({ "template": left.next(), "language": language });
        drop(black_box(ok(door, "career.use_template", input)));
    });
    let mut run = |name: &str, input: &mut dyn FnMut(usize) -> Value| -> Vec<Value> {
        let mut made = vec![Value::Null; n + 1];
        bench.measure(&format!("{name}{ending}"), n, |turn| {
            made[turn] = black_box(ok(door, name, input(turn))["value"].clone());
        });
        made
    };
    let make = |name: &str, input: Value| ok(door, name, input)["value"].clone();
    let many = |prepare: &dyn Fn(usize) -> Value| -> Vec<Value> { (0..=n).map(prepare).collect() };
    let somebody = |turn: usize| {
        let name = format!("Career {turn}{ending}");
        make("people.welcome", json!({ "name": name, "joined": "2024-01-08", "position": "Agent" }))
    };
    let ladder = in_use(door);
    let levels = ok(door, "career.ladder", json!({ "ladder": ladder }))["versions"][0]["levels"].clone();
    run("career.write_ladder", &mut |turn| json!({ "name": format!("Ladder {turn}{ending}"), "levels": levels }));
    let people = many(&somebody);
    let of = |turn: usize| people[turn].clone();
    run("career.set_ambition", &mut |turn| json!({ "person": of(turn), "whereTo": "Senior agent" }));
    let begin = |turn: usize| json!({ "person": of(turn), "ladder": ladder, "level": "Senior agent" });
    let rounds = run("career.begin_round", &mut |turn| begin(turn));
    let answers = vec![json!({ "rating": "alone", "example": "On Tuesday" }); 4];
    run(
        "career.rate",
        &mut |turn| json!({ "round": rounds[turn], "side": "employee", "answers": answers, "way": "hand_over" }),
    );
    for round in &rounds {
        make("career.rate", json!({ "round": round, "side": "leader", "answers": answers }));
    }
    let cases = run("career.begin_case", &mut |turn| json!({ "person": of(turn), "words": "Senior agent" }));
    run("career.agree_gap", &mut |turn| json!({ "round": rounds[turn], "words": "Two calls", "case": cases[turn] }));
    run(
        "career.add_evidence",
        &mut |turn| json!({ "case": cases[turn], "expectation": 0, "words": "Heard on Monday" }),
    );
    run("career.say_ready", &mut |turn| json!({ "case": cases[turn], "decidedBy": "Noor Hoekstra" }));
    run("career.wait_for_opening", &mut |turn| json!({ "case": cases[turn] }));
    run("career.find_opening", &mut |turn| json!({ "case": cases[turn], "position": "Senior agent" }));
    run("career.decide", &mut |turn| json!({ "case": cases[turn], "decision": "yes", "by": "Director" }));
    run("career.take_effect", &mut |turn| json!({ "case": cases[turn] }));
    let cases = many(&|turn| make("career.begin_case", json!({ "person": of(turn), "words": "Coach" })));
    run("career.let_go", &mut |turn| json!({ "case": cases[turn] }));
    acting(&mut run, &people);
    moves(&mut run, &people);
}

type Run<'a> = dyn FnMut(&str, &mut dyn FnMut(usize) -> Value) -> Vec<Value> + 'a;

fn acting(run: &mut Run, people: &[Value]) {
    let offer = |turn: usize| json!({ "person": people[turn], "position": "Coach", "from": "2026-10-05", "plannedEnd": "2026-12-31", "on": "2026-10-01" });
    for (last, again) in
        [("career.return_acting", true), ("career.convert_acting", true), ("career.decline_acting", false)]
    {
        let offered = run("career.offer_acting", &mut |turn| offer(turn));
        let of = |turn: usize| json!({ "acting": offered[turn] });
        let on = |turn: usize, day: &str| json!({ "acting": offered[turn], "on": day });
        if again {
            run("career.accept_acting", &mut |turn| on(turn, "2026-10-02"));
            run("career.begin_acting", &mut |turn| on(turn, "2026-10-05"));
            run(
                "career.extend_acting",
                &mut |turn| json!({ "acting": offered[turn], "reason": "No opening yet", "newEnd": "2027-01-31" }),
            );
        }
        run(last, &mut |turn| of(turn));
    }
}

fn moves(run: &mut Run, people: &[Value]) {
    let moved = run("career.record_transition", &mut |turn| {
        json!({ "person": people[turn], "kind": "promotion", "position": "Team leader", "on": "2026-08-03",
                "facets": ["title", "pay_or_grade", "roster_share"] })
    });
    run(
        "career.record_check",
        &mut |turn| json!({ "transition": moved[turn], "week": "week_8", "facets": [{ "facet": "title", "realizedOn": "2026-08-03" }] }),
    );
    let pulled = run(
        "protected_time.pull_back",
        &mut |turn| json!({ "transition": moved[turn], "from": "2026-11-16", "cause": "cover_absence" }),
    );
    run("protected_time.back_in_role", &mut |turn| json!({ "pullBack": pulled[turn], "hours": 24 }));
    let recalled = run(
        "career.record_transition",
        &mut |turn| json!({ "person": people[turn], "kind": "promotion", "position": "Center manager", "on": "2026-11-02" }),
    );
    run("protected_time.recall", &mut |turn| json!({ "transition": recalled[turn], "cause": "cover_vacancy" }));
    run("career.close_transition", &mut |turn| json!({ "transition": moved[turn], "outcome": "paper" }));
}

/// HR's list of titles: what it would find, and keeping it.
pub fn import(bench: &mut Bench, door: &Door, folder: &Path) {
    let mut list = String::from("Name;Title;From;To\n");
    for line in ok(door, "people.list", Value::Null).as_array().unwrap().iter().take(60) {
        let name = line["fullName"].as_str().unwrap();
        for year in 2017..2027 {
            list.push_str(&format!("{name};Senior agent;{year}-01-01;{year}-12-31\n"));
        }
    }
    let path = folder.join("titles.csv");
    std::fs::write(&path, list).unwrap();
    let file = door.hand_in(path);
    bench.measure("import.preview_positions", 20, |_| {
        drop(black_box(ok(door, "import.preview_positions", json!({ "file": file }))));
    });
    let mapping = json!(["name", "title", "from", "to"]);
    bench.measure("import.positions", 5, |_| {
        drop(black_box(ok(door, "import.positions", json!({ "file": file, "mapping": mapping }))));
    });
}
