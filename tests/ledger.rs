//! The ledger: every row of every watched table is recorded under its act, nothing recorded is ever changed, and any
//! sequence of acts can be taken back to the first bit and brought again to the last.

use std::collections::BTreeSet;

use crate::desk::{Desk, MONDAY, list, watched_rows};
use evenkeel_core::ledger;
use proptest::prelude::*;
use proptest::test_runner::{RngAlgorithm, TestRng, TestRunner};
use serde_json::{Value, json};

/// A desk at which something of everything has been done.
fn lived_in() -> Desk {
    let mut desk = Desk::new();
    let (anna, daan) = (desk.anna(), desk.daan());
    for (call, input) in [
        ("people.report_to", json!({ "person": daan, "from": MONDAY, "manager": anna })),
        ("one_on_ones.set_rhythm", json!({ "person": daan, "targetDays": 7, "limitDays": 14 })),
        ("one_on_ones.raise", json!({ "person": daan, "by": "employee", "text": "Chat training" })),
        ("one_on_ones.log_time", json!({ "kind": "coaching", "minutes": 30, "person": daan })),
        ("settings.change", json!({ "teamName": "Noord" })),
        ("absences.add_holiday", json!({ "day": "2026-12-25", "name": "Team day" })),
        ("today.set_aside", json!({ "line": "a line", "until": "tomorrow" })),
        ("commitments.make", json!({ "person": daan, "what": "Chat training", "noDate": true, "cover": anna })),
        ("commitments.change_words", json!({ "changes": { "healthAdded": ["migraine aura"] } })),
    ] {
        desk.act(call, input);
    }
    let refunds = desk.act("skills.add", json!({ "name": "Refunds" }));
    desk.act("skills.assess", json!({ "person": daan, "skill": refunds, "level": 2 }));
    cover_of(&desk, &anna, &daan, &refunds);
    let talk = desk.finished(&daan, "A note.\n! me: call planning\n> promise: training\n? evenings\n# mine");
    desk.act("one_on_ones.acknowledge", json!({ "meeting": talk, "answer": "agree", "way": "hand_over" }));
    let file = desk.choose_text("team.csv", "Name;Team\nElif Demir;South\n");
    desk.act("import.people", json!({ "file": file, "mapping": ["name", "team"] }));
    with_careers(&desk, &daan, &anna);
    reviewed_by_hr(&desk);
    checks_of(&mut desk, &daan);
    scored_for_another(&desk);
    desk
}

/// Another leader asks for a blind score of a contact, by file.
fn scored_for_another(desk: &Desk) {
    let other = Desk::of_another_leader();
    let laptop = other.accepts(desk, "Noord", "center");
    desk.accepts(&other, "Joris", "center");
    let card = crate::quality::voice(&other);
    let input = json!({ "version": card["version"], "reference": "call 34536", "raters": ["Joris", "Noor"] });
    let calibration = other.act("quality.begin_calibration", input);
    let page = other.ask("quality.calibration", json!({ "calibration": calibration }));
    let sent = other.act("calibrations.send", json!({ "view": page["raters"][1]["view"], "laptop": laptop }));
    desk.act("calibrations.take", json!({ "file": desk.handed(&other, &sent["document"]) }));
}

/// Contacts of Daan were read, drawn, checked, seen otherwise, and worked at since; and a contact was scored by two.
fn checks_of(desk: &mut Desk, daan: &Value) {
    let card = desk.ask("quality.template", json!({ "template": "chat", "language": "en" }));
    desk.act("quality.write_scorecard", json!({ "card": card }));
    let card = desk.ask("quality.scorecards", json!(null))[0]["latest"].take();
    let item = card["sections"][0]["items"][0]["item"].clone();
    desk.act("quality.plan_checks", json!({ "person": daan, "perMonth": 2 }));
    let file = desk.choose_text("contacts.csv", &format!("Agent;Ref;Date\nDaan Visser;c1;{MONDAY}\n"));
    desk.act("import.contacts", json!({ "file": file, "mapping": ["agent", "reference", "day"] }));
    let drawn = desk.act("quality.draw_contacts", json!({ "person": daan, "count": 1, "seed": 7 }));
    let check = desk.act(
        "quality.evaluate",
        json!({
            "person": daan, "version": card["version"], "contact": { "drawn": drawn["contacts"][0]["drawn"] },
            "good": "Calm", "marks": ["1", "3", "3", "3", "3"], "missing": ["One question too many"],
        }),
    );
    let otherwise = json!({ "item": item, "reason": "It was one", "proposed": "3" });
    desk.act("quality.dispute", json!({ "evaluation": check, "items": [otherwise], "way": "paper" }));
    desk.act("quality.remark", json!({ "evaluation": check, "text": "Talked about it." }));
    let coaching = desk.act("meeting.coach", json!({ "person": daan, "goal": "One good question", "item": item }));
    desk.on("2026-03-03");
    let later = json!({ "person": daan, "version": card["version"], "contact": { "reference": "c2" }, "good": "Calm",
                        "marks": ["3", "3", "3", "3", "3"] });
    desk.act("quality.evaluate", later);
    desk.act("quality.recheck", json!({ "coaching": coaching, "finding": "not_yet" }));
    let raters = json!({ "version": card["version"], "reference": "c3", "raters": ["Noor", "Hanna"] });
    desk.act("quality.begin_calibration", raters);
    desk.act("quality.mark_change", json!({ "words": "A new page on refunds" }));
}

/// Daan goes the whole way from a wish to a move that is looked at; Anna acts for a while.
fn with_careers(desk: &Desk, daan: &serde_json::Value, anna: &serde_json::Value) {
    let template = json!({ "template": "senior_agent", "language": "en" });
    let ladder = desk.act("career.use_template", template)["ladder"].take();
    desk.act("career.set_ambition", json!({ "person": daan, "whereTo": "Senior agent" }));
    let round = json!({ "person": daan, "ladder": ladder, "level": "Senior agent" });
    let round = desk.act("career.begin_round", round);
    let answers = vec![json!({ "rating": "alone", "example": "" }); 4];
    desk.act("career.rate", json!({ "round": round, "side": "leader", "answers": answers }));
    desk.act("career.begin_case", json!({ "person": daan, "words": "Senior agent" }));
    let offer = json!({ "person": anna, "position": "Coach", "from": MONDAY, "plannedEnd": "2026-04-30" });
    desk.act("career.offer_acting", offer);
    let moved = json!({ "person": daan, "kind": "promotion", "position": "Senior agent", "on": "2026-01-05" });
    let moved = desk.act("career.record_transition", moved);
    desk.act("career.record_check", json!({ "transition": moved, "week": "week_4" }));
    desk.act("protected_time.pull_back", json!({ "transition": moved, "from": MONDAY, "cause": "workload_peak" }));
    let file = desk.choose_text("titles.csv", "Name;Title;From\nDaan Visser;Agent;2024-01-08\n");
    desk.act("import.positions", json!({ "file": file, "mapping": ["name", "title", "from"] }));
}

/// HR was accepted, asks about Daan, finds something, and is answered.
fn reviewed_by_hr(desk: &Desk) {
    let hr = Desk::of_hr();
    hr.act("settings.change", json!({ "leaderName": "Ingrid Dahl" }));
    desk.act("settings.change", json!({ "leaderName": "Marieke Jansen" }));
    let center = hr.accepts(desk, "Noord", "center");
    desk.accepts(&hr, "HR", "hr");
    let ask = json!({
        "laptop": center, "reason": "A look", "names": ["Daan Visser"], "which": "all", "answerBy": "2026-03-20",
    });
    let asked = hr.act("reviews.ask", ask);
    let file = desk.handed(&hr, &asked["document"]);
    let request = desk.act("reviews.take_request", json!({ "file": file }));
    let made = desk.act("reviews.make", json!({ "request": request }));
    hr.act("reviews.take", json!({ "file": hr.handed(desk, &made["document"]) }));
    let promise = hr.ask("reviews.board", json!({ "show": "all" }))["lines"][0]["line"]["commitment"].take();
    let case = hr.act("review_cases.open", json!({ "commitment": promise, "reason": "routine" }));
    hr.act("review_cases.question", json!({ "case": case, "words": "By when?" }));
    hr.act("review_cases.find", json!({ "case": case, "finding": "not_proven", "words": "No date was said." }));
    hr.act("review_cases.decide", json!({ "case": case, "decision": "agreed" }));
    let back = hr.act("review_cases.return", json!({ "laptop": center }));
    desk.act("reviews.take_return", json!({ "file": desk.handed(&hr, &back["document"]) }));
    for line in crate::desk::list(&desk.ask("reviews.returned", json!(null))) {
        let entry = &line["entry"];
        match line["event"]["kind"].as_str() {
            Some("case_question") => desk.act("reviews.answer", json!({ "entry": entry, "words": "By May." })),
            Some("case_decision") => desk.act("reviews.inform", json!({ "entry": entry, "way": "talk" })),
            _ => continue,
        };
    }
}

/// Something of everything that belongs to cover: Anna is away, Daan stands in, and some of his protected time is taken.
fn cover_of(desk: &Desk, anna: &Value, daan: &Value, skill: &Value) {
    let hours = json!([{ "weekday": 1, "startsAt": "08:00", "minutes": 600 }]);
    let function = desk.act("cover.save_function", json!({ "name": "Refunds", "skill": skill, "hours": hours }));
    let days = json!([{ "weekday": 1, "startsAt": "09:00", "minutes": 480 }]);
    let parts = json!([{ "after": 0, "minutes": 60, "kind": "off_phone" }]);
    for (call, input) in [
        ("working_time.set_pattern", json!({ "person": anna, "from": MONDAY, "days": days })),
        (
            "working_time.put_shift",
            json!({ "person": daan, "day": MONDAY, "startsAt": "09:00", "minutes": 480, "parts": parts }),
        ),
        ("cover.name_holder", json!({ "function": function, "person": anna, "role": "primary" })),
        ("cover.name_holder", json!({ "function": function, "person": daan, "role": "stand_in" })),
        (
            "cover.protect",
            json!({ "person": daan, "kind": "training", "firstOn": MONDAY, "startsAt": "10:00", "minutes": 60 }),
        ),
    ] {
        desk.act(call, input);
    }
    let absence =
        desk.act("absences.log", json!({ "person": anna, "kind": "leave", "from": MONDAY, "to": "2026-04-30" }));
    let need = desk.ask("cover.needs", json!({}))[0].clone();
    let glass = json!({
        "missing": anna, "function": function, "begins": need["begins"], "minutes": need["minutes"], "coverer": daan,
        "cause": "cover_leave", "until": MONDAY, "paybackOn": "2026-03-09",
    });
    desk.act("protected_time.break_glass", glass);
    let plan = json!({ "absence": absence, "standIn": daan, "handOverIn": MONDAY, "handOverOut": "2026-04-27", "endsOn": "2026-04-30" });
    desk.act("cover.plan_backfill", plan);
}

#[test]
fn every_watched_table_records_what_is_done_to_it() {
    let mut desk = lived_in();
    desk.raw(|db| {
        let watched: BTreeSet<String> = ledger::watched_tables(db).unwrap().into_iter().collect();
        let mut recorded = db.prepare("SELECT DISTINCT tab FROM change").unwrap();
        let recorded: BTreeSet<String> = recorded.query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect();
        assert_eq!(recorded, watched, "a new table needs something done to it in this story");
        for table in watched {
            // The last recorded state of each row is the row itself.
            let rows = watched_rows(db).remove(&table).unwrap();
            let mut last = db
                .prepare("SELECT after FROM change c WHERE tab = ?1 AND after IS NOT NULL AND seq = (SELECT max(seq) FROM change WHERE tab = c.tab AND row = c.row) ORDER BY row")
                .unwrap();
            let last: Vec<String> = last.query_map([&table], |row| row.get(0)).unwrap().map(Result::unwrap).collect();
            assert_eq!(rows, last, "{table}");
        }
        let unsaid: i64 = db.query_row("SELECT count(*) FROM change WHERE act NOT IN (SELECT id FROM act)", [], |row| row.get(0)).unwrap();
        assert_eq!(unsaid, 0, "every change belongs to an act");
    });
}

#[test]
fn nothing_that_was_recorded_can_be_changed_or_removed() {
    let mut desk = lived_in();
    desk.raw(|db| {
        for attempt in [
            "UPDATE act SET at = '2020-01-01T00:00:00.000Z'",
            "DELETE FROM act",
            "UPDATE change SET after = NULL",
            "UPDATE change SET before = NULL, after = NULL, blanked = 1",
            "DELETE FROM change",
        ] {
            let refused = db.execute(attempt, []).expect_err(attempt).to_string();
            assert!(refused.contains("the ledger is append-only"), "{attempt}: {refused}");
        }
        // Inside an erasure payloads may be destroyed, and still nothing be rewritten.
        db.execute("INSERT INTO erasing (why) VALUES ('test')", []).unwrap();
        for attempt in
            ["UPDATE change SET after = '{}'", "UPDATE change SET row = 'x'", "DELETE FROM change", "DELETE FROM act"]
        {
            assert!(db.execute(attempt, []).is_err(), "{attempt}");
        }
        db.execute("DELETE FROM erasing", []).unwrap();
    });
}

#[test]
fn a_write_outside_an_act_is_refused_by_the_database_itself() {
    let mut desk = lived_in();
    desk.raw(|db| {
        for attempt in [
            "UPDATE person SET name = 'Somebody'",
            "DELETE FROM agenda_item",
            "INSERT INTO team (id, name) VALUES ('x', 'X')",
            "INSERT OR REPLACE INTO team (id, name) VALUES ('x', 'X')",
        ] {
            assert!(db.execute(attempt, []).is_err(), "{attempt}");
        }
    });
}

/// One thing that somebody may do; the numbers choose among what there is.
#[derive(Clone, Debug)]
struct Deed {
    what: u8,
    who: u8,
    how: u8,
}

/// The things of a kind that there are, found by looking at the pages.
fn some(of: &[Value], which: u8) -> Option<&Value> {
    of.get(usize::from(which) % of.len().max(1))
}

/// Does it. Whatever does not fit is refused, and a refusal is fine; only a fault of our own is not.
fn attempt(desk: &Desk, deed: &Deed) -> Option<()> {
    let Deed { what, who, how } = *deed;
    let date = format!("2026-{:02}-{:02}", how % 6 + 1, how % 27 + 1);
    let people: Vec<Value> =
        list(&desk.ask("people.list", json!({ "withLeft": true }))).iter().map(|line| line["person"].clone()).collect();
    let person = some(&people, who)?;
    let page = desk.page(person);
    let part = |list_name: &str, id: &str| some(list(&page[list_name]), how).map(|row| row[id].clone());
    let meeting = || page["next"]["meeting"].clone();
    let side = if how % 2 == 0 { "leader" } else { "employee" };
    let (call, input) = match what {
        0 => (
            "people.welcome",
            json!({ "name": format!("Person {how}"), "team": format!("Team {}", how % 3), "joined": date }),
        ),
        1 => ("people.correct", json!({ "person": person, "name": format!("Name {how}"), "pronouns": "they" })),
        2 => ("people.change_hours", json!({ "person": person, "from": date, "weeklyHours": how % 40 })),
        3 => ("people.join_team", json!({ "person": person, "from": date, "team": format!("Team {}", how % 4) })),
        4 => ("people.report_to", json!({ "person": person, "from": date, "manager": some(&people, how) })),
        5 => (
            "people.assign",
            json!({ "person": person, "position": format!("Job {}", how % 3), "kind": "substantive", "from": date }),
        ),
        6 => (
            "people.assign",
            json!({ "person": person, "position": "Coach", "kind": "acting", "from": date, "plannedEnd": "2026-12-31" }),
        ),
        7 => ("people.leave", json!({ "person": person, "on": date })),
        8 => ("people.rehire", json!({ "person": person, "on": date })),
        9 => ("one_on_ones.plan", json!({ "person": person, "plannedFor": date })),
        10 => ("one_on_ones.move", json!({ "meeting": meeting(), "plannedFor": date, "by": side })),
        11 => {
            ("one_on_ones.cancel", json!({ "meeting": meeting(), "by": side, "reason": "Because", "noNewDate": true }))
        }
        12 => ("one_on_ones.miss", json!({ "meeting": meeting(), "who": side })),
        13 => {
            let meeting = desk.call("meeting.start", json!({ "person": person })).ok()?["value"].take();
            let text = format!("Note {how}\n! me: do {how}\n! call\n> promise: {how}\n? ask {how}\n# mine {how}");
            ("meeting.finish", json!({ "meeting": meeting, "text": text, "next": { "plannedFor": date } }))
        }
        14 => ("one_on_ones.raise", json!({ "person": person, "by": side, "text": format!("Item {how}") })),
        15 => (
            "one_on_ones.settle",
            json!({ "item": part("agenda", "item")?, "outcome": if how % 3 == 0 { "parked" } else { "discussed" }, "until": date }),
        ),
        16 => (
            "one_on_ones.change_action",
            json!({ "action": part("actions", "action")?, "text": format!("Do {how}"), "due": null }),
        ),
        17 => ("one_on_ones.close_action", json!({ "action": part("actions", "action")?, "outcome": "done" })),
        18 => ("one_on_ones.remove_note", json!({ "note": part("notes", "note")? })),
        19 => ("one_on_ones.set_rhythm", json!({ "person": person, "targetDays": how % 30 + 1, "limitDays": 60 })),
        20 => ("one_on_ones.usual_rhythm", json!({ "person": person })),
        21 => (
            "one_on_ones.acknowledge",
            json!({ "meeting": part("timeline", "meeting")?, "answer": "agree", "way": "hand_over" }),
        ),
        22 => ("settings.change", json!({ "teamName": format!("Team {how}"), "objectives": [format!("Goal {how}")] })),
        23 => ("today.set_aside", json!({ "line": format!("line {}", how % 3), "until": "monday" })),
        24 => ("history.undo", json!({})),
        _ => ("history.redo", json!(null)),
    };
    if let Err(failure) = desk.call(call, input) {
        // A part that is not there is sent as null, which no input takes.
        let fault = failure["kind"] == "broken" && failure["key"] != "failure-input";
        assert!(!fault, "{call}: {failure}");
    }
    Some(())
}

/// Takes back, or brings again, until there is nothing more, at most `most` times; answers how often.
fn again_and_again(desk: &Desk, call: &str, most: usize) -> usize {
    for times in 0..most {
        if let Err(failure) = desk.call(call, json!(null)) {
            let over = ["undo-nothing", "redo-nothing"].contains(&failure["key"].as_str().unwrap_or_default());
            assert!(over, "{call} after {times}: {failure}");
            return times;
        }
    }
    most
}

#[test]
fn any_sequence_of_acts_is_taken_back_to_the_first_bit_and_brought_again_to_the_last() {
    let deed = (0..26_u8, any::<u8>(), any::<u8>()).prop_map(|(what, who, how)| Deed { what, who, how });
    let config =
        ProptestConfig { cases: 16, failure_persistence: None, max_shrink_iters: 60, ..ProptestConfig::default() };
    let mut runner = TestRunner::new_with_rng(config, TestRng::deterministic_rng(RngAlgorithm::ChaCha));
    let told = runner.run(&prop::collection::vec(deed, 1..40), |deeds| {
        let mut desk = Desk::new();
        let first = desk.raw(watched_rows);
        desk.anna();
        desk.daan();
        for deed in &deeds {
            attempt(&desk, deed);
        }
        let last = desk.raw(watched_rows);
        let taken_back = again_and_again(&desk, "history.undo", usize::MAX);
        let emptied = desk.raw(watched_rows);
        prop_assert_eq!(first, emptied, "everything was taken back");
        again_and_again(&desk, "history.redo", taken_back);
        prop_assert_eq!(last, desk.raw(watched_rows), "everything was brought again");
        Ok(())
    });
    if let Err(failure) = told {
        panic!("{failure}");
    }
}
