//! Checks of contacts on the large sample: 60,000 of them, 30,000 contacts to draw from, and a `queue_log` of a million lines.

use std::fmt::Write as _;
use std::hint::black_box;
use std::path::Path;

use evenkeel_core::door::Door;
use serde_json::{Value, json};

use crate::{Bench, ids, ok};

/// Every query about checks.
pub fn queries(bench: &mut Bench, door: &Door) {
    let people = ids(door, "people.list", "person");
    let of = |turn: usize| people[turn % people.len()].clone();
    for name in [
        "quality.board",
        "quality.scorecards",
        "quality.sampling",
        "quality.coaching",
        "quality.calibrations",
        "calibrations.sheets",
        "quality.questions",
        "quality.trends",
        "quality.checks",
    ] {
        bench.measure(name, 200, |_| drop(black_box(ok(door, name, Value::Null))));
    }
    bench.measure("quality.checks.person", 200, |turn| {
        drop(black_box(ok(door, "quality.checks", json!({ "person": of(turn) }))));
    });
    let checks = ids(door, "quality.checks", "evaluation");
    for name in ["quality.show", "quality.handed"] {
        bench.measure(name, 200, |turn| {
            drop(black_box(ok(door, name, json!({ "evaluation": checks[turn % checks.len()] }))));
        });
    }
    bench.measure("quality.draws", 200, |turn| {
        drop(black_box(ok(door, "quality.draws", json!({ "person": of(turn) }))))
    });
    let draw = ok(door, "quality.draws", json!({ "person": of(0) }))[0]["draw"].clone();
    bench.measure("quality.repeat_draw", 200, |_| {
        drop(black_box(ok(door, "quality.repeat_draw", json!({ "draw": draw }))))
    });
    let calibrations = ids(door, "quality.calibrations", "calibration");
    bench.measure("quality.calibration", 200, |turn| {
        let input = json!({ "calibration": calibrations[turn % calibrations.len()] });
        drop(black_box(ok(door, "quality.calibration", input)));
    });
    let open: Vec<Value> = ok(door, "quality.coaching", Value::Null)["open"]
        .as_array()
        .map(|lines| lines.iter().map(|line| line["coaching"].clone()).collect())
        .unwrap_or_default();
    if !open.is_empty() {
        bench.measure("quality.coaching_since", 200, |turn| {
            drop(black_box(ok(door, "quality.coaching_since", json!({ "coaching": open[turn % open.len()] }))));
        });
    }
    bench.measure("quality.sheet", 20, |turn| {
        let input = json!({ "evaluation": checks[turn % checks.len()], "language": "en" });
        drop(black_box(ok(door, "quality.sheet", input)));
    });
    let all = json!({ "table": "checks", "form": "csv", "language": "en" });
    bench.measure("export.checks", 3, |_| drop(black_box(ok(door, "export.checks", all.clone()))));
}

/// Every command about checks. What one run makes, the next uses up.
pub fn commands(bench: &mut Bench, door: &Door, ending: &str, n: usize) {
    // Whoever came while this was measured has no contacts yet, and nothing can be drawn.
    let sampling = ok(door, "quality.sampling", Value::Null);
    let with_contacts = |line: &&Value| line["channels"].as_array().unwrap().iter().any(|count| count["contacts"] != 0);
    let people: Vec<&Value> =
        sampling["people"].as_array().unwrap().iter().filter(with_contacts).map(|line| &line["person"]).collect();
    let of = |turn: usize| people[turn % people.len()].clone();
    let version = ok(door, "quality.scorecards", Value::Null)[0]["latest"]["version"].clone();
    let mut run = |name: &str, n: usize, input: &mut dyn FnMut(usize) -> Value| {
        bench.measure(&format!("{name}{ending}"), n, |turn| drop(black_box(ok(door, name, input(turn)))));
    };
    let make = |name: &str, input: Value| ok(door, name, input)["value"].clone();
    let many = |prepare: &dyn Fn(usize) -> Value| -> Vec<Value> { (0..=n).map(prepare).collect() };
    let contact = |turn: usize| json!({ "reference": format!("bench {turn}") });
    let ask = |turn: usize| {
        make("quality.ask_self", json!({ "person": of(turn), "version": version, "contact": contact(turn) }))
    };
    let marks = json!(["1", "3", "3", "2", "3"]);
    let check = |turn: usize| {
        json!({ "person": of(turn), "version": version, "contact": contact(turn), "good": "Let the caller finish",
                "marks": marks, "missing": ["The page says 14 days"], "tryNext": "Name the page" })
    };
    run("quality.plan_checks", n, &mut |turn| json!({ "person": of(turn), "perMonth": turn % 9 }));
    run("quality.draw_contacts", n, &mut |turn| json!({ "person": of(turn), "count": 2 }));
    run("quality.ask_self", n, &mut |turn| json!({ "person": of(turn), "version": version, "contact": contact(turn) }));
    let asked = many(&ask);
    run("quality.self_assess", n, &mut |turn| json!({ "evaluation": asked[turn], "marks": marks, "way": "hand_over" }));
    run("quality.evaluate", n, &mut |turn| check(turn));
    let made = many(&|turn| make("quality.evaluate", check(turn)));
    run("quality.acknowledge", n, &mut |turn| json!({ "evaluation": made[turn], "way": "hand_over" }));
    let item = ok(door, "quality.show", json!({ "evaluation": made[0] }))["items"][0]["item"].clone();
    run("quality.dispute", n, &mut |turn| {
        let seen = json!({ "item": item, "reason": "I did say it back", "proposed": "3" });
        json!({ "evaluation": made[turn], "items": [seen], "way": "paper" })
    });
    let disputes = many(&|turn| {
        ok(door, "quality.show", json!({ "evaluation": made[turn] }))["items"][0]["dispute"]["dispute"].clone()
    });
    run(
        "quality.decide",
        n,
        &mut |turn| json!({ "dispute": disputes[turn], "reviewer": "Hanna Berg", "mark": "2", "why": "Heard at 2:10." }),
    );
    run("quality.remark", n, &mut |turn| json!({ "evaluation": made[turn], "text": "Talked about it." }));
    let free: Vec<Value> = (0..=n)
        .map(|turn| {
            make("people.welcome", json!({ "name": format!("Coached {turn}{ending}"), "joined": "2026-01-05" }))
        })
        .collect();
    run("meeting.coach", n, &mut |turn| json!({ "person": free[turn], "goal": "Name the page" }));
    let coached = many(&|turn| make("meeting.coach", json!({ "person": free[turn], "goal": "Say it back" })));
    run("quality.try_coaching", n, &mut |turn| json!({ "coaching": coached[turn] }));
    run("quality.end_coaching", n, &mut |turn| json!({ "coaching": coached[turn], "ending": "withdrawn" }));
    let raters = json!({ "version": version, "reference": "A contact", "raters": ["Noor", "Hanna"] });
    run("quality.begin_calibration", n, &mut |_| raters.clone());
    let begun = many(&|_| {
        let calibration = make("quality.begin_calibration", raters.clone());
        ok(door, "quality.calibration", json!({ "calibration": calibration }))["raters"][0]["view"].clone()
    });
    run("quality.rate_calibration", n, &mut |turn| json!({ "view": begun[turn], "marks": marks }));
    run("quality.mark_change", n, &mut |_| json!({ "words": "A new page on refunds" }));
}

/// A `queue_log` of a million lines, made up: calls that come in, are connected and end, of agents that the team knows.
pub fn import(bench: &mut Bench, door: &Door, folder: &Path) {
    let people = ids(door, "people.list", "person");
    let mut log = String::with_capacity(90_000_000);
    let first = 1_790_000_000_u64; // late September 2026: within the ninety days that count
    for number in 0..200_000_u64 {
        let (at, agent) = (first + number * 20, number % 60);
        let (call, name) = (format!("{at}.{number}"), format!("SIP/8{agent:03}"));
        let _ = writeln!(log, "{at}|{call}|REFUNDS|NONE|ENTERQUEUE||x|1");
        let _ = writeln!(log, "{}|{call}|REFUNDS|{name}|RINGNOANSWER|1000", at + 4);
        let _ = writeln!(log, "{}|{call}|REFUNDS|{name}|RINGNOANSWER|1000", at + 8);
        let _ = writeln!(log, "{}|{call}|REFUNDS|{name}|CONNECT|15|{at}.9{number}|4", at + 15);
        let _ = writeln!(log, "{}|{call}|REFUNDS|{name}|COMPLETECALLER|15|{}|1", at + 300, 30 + number % 900);
    }
    let path = folder.join("queue_log");
    std::fs::write(&path, log).unwrap();
    let agents: Vec<Value> = (0..60)
        .map(|agent| json!({ "agent": format!("SIP/8{agent:03}"), "person": people[agent % people.len()] }))
        .collect();
    let file = door.hand_in(path);
    let input = json!({ "file": file, "agents": agents });
    bench.measure("import.preview_queue_log", 1, |_| {
        let preview = ok(door, "import.preview_queue_log", input.clone());
        assert_eq!(preview["lines"], 1_000_000);
    });
    // Once: what is here already is not kept twice. The run before, which does not count, is taken back.
    bench.measure("import.queue_log", 1, |turn| {
        let done = ok(door, "import.queue_log", input.clone());
        assert!(done["value"]["contacts"].as_i64() > Some(150_000), "{done}");
        if turn > 0 {
            ok(door, "history.undo", json!({}));
        }
    });
}
