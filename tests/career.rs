//! Careers: the rules R12 to R14, the clocks of DOMAIN 3, and what is kept apart that is usually told as one: ready and an
//! opening, a title and the work, acting and having the job. Undo, privacy and the import have chapters of their own.

mod acting;
mod private;
mod pulled_back;
mod titles;
mod undone;

use crate::desk::{Desk, each, list, problems, said, text};
use serde_json::{Value, json};

/// A ladder of the center, taken over from a template.
fn ladder(desk: &Desk, template: &str) -> Value {
    let written = desk.act("career.use_template", json!({ "template": template, "language": "en" }));
    written["ladder"].clone()
}

fn career(desk: &Desk, person: &Value) -> Value {
    desk.ask("career.show", json!({ "person": person }))
}

/// As many answers as the level has expectations, all the same.
fn answers(rating: &str, count: usize) -> Value {
    json!(vec![json!({ "rating": rating, "example": "" }); count])
}

/// A round with somebody on the level Senior agent, which has four expectations.
fn round(desk: &Desk, person: &Value) -> Value {
    let ladder = ladder(desk, "senior_agent");
    desk.act("career.begin_round", json!({ "person": person, "ladder": ladder, "level": "Senior agent" }))
}

fn rate(desk: &Desk, round: &Value, side: &str, rating: &str) -> Value {
    let way = if side == "employee" { json!("hand_over") } else { Value::Null };
    desk.done("career.rate", json!({ "round": round, "side": side, "answers": answers(rating, 4), "way": way }))
}

/// A case of somebody who is interested, with a gap that both agreed on.
fn agreed(desk: &Desk, person: &Value) -> Value {
    let ambition = json!({ "person": person, "whereTo": "Senior agent", "byWhen": "2027-01-01" });
    desk.act("career.set_ambition", ambition);
    let round = round(desk, person);
    rate(desk, &round, "employee", "alone");
    rate(desk, &round, "leader", "with_help");
    desk.act("career.agree_gap", json!({ "round": round, "words": "Two new colleagues helped in" }))
}

fn evidence(desk: &Desk, case: &Value) {
    desk.act(
        "career.add_evidence",
        json!({ "case": case, "expectation": 0, "words": "Helped Sanne in for two weeks" }),
    );
}

/// Somebody promoted on a day, with these facets promised.
fn promoted(desk: &Desk, person: &Value, on: &str, facets: &[&str]) -> Value {
    let input = json!({ "person": person, "kind": "promotion", "position": "Team leader", "on": on, "facets": facets });
    desk.act("career.record_transition", input)
}

fn keys(done: &Value) -> Vec<String> {
    each(&done["consequences"], "key").into_iter().map(|key| text(key).to_owned()).collect()
}

// Ladders.

#[test]
fn a_template_passes_its_lint_and_belongs_to_the_center_in_its_language() {
    let desk = Desk::new();
    for (language, name) in [("en", "Senior agent"), ("nl", "Senior medewerker"), ("nb", "Seniormedarbeider")] {
        let templates = desk.ask("career.templates", json!({ "language": language }));
        assert_eq!(list(&templates).len(), 7, "{language}");
        let input = json!({ "template": "senior_agent", "language": language });
        let done = desk.done("career.use_template", input.clone());
        assert_eq!(done["value"]["findings"], json!([]), "{name}");
        let again = desk.refused("career.use_template", input);
        assert_eq!(problems(&again), ["name: ladder-name-taken"]);
    }
    assert_eq!(list(&desk.ask("career.ladders", json!(null))).len(), 3);
}

#[test]
fn the_lint_names_a_level_without_signals_one_without_an_opening_rule_and_a_dead_end() {
    let desk = Desk::new();
    let levels = json!([{
        "name": "Coach", "opening": null, "leadsTo": [],
        "expectations": [{ "what": "Shows commitment", "signals": [] }],
    }]);
    let would = desk.rehearse("career.write_ladder", json!({ "name": "Coaching", "levels": levels }));
    let found: Vec<&str> =
        list(&would["value"]["findings"]).iter().map(|line| text(&line["finding"]["rule"])).collect();
    for rule in ["no_signals", "no_opening_rule", "dead_end", "not_observable"] {
        assert!(found.contains(&rule), "{rule} is among {found:?}");
    }
    assert!(keys(&would).contains(&"ladder-to-mend".to_owned()));
    let sentence = list(&would["value"]["findings"]).iter().find(|line| line["finding"]["rule"] == "no_opening_rule");
    assert_eq!(said(&sentence.unwrap()["message"]), "Coach: nobody has said when it opens, or who decides.");
    // It may be written down and mended later, and nobody is measured by it until then.
    let anna = desk.anna();
    let written = desk.act("career.write_ladder", json!({ "name": "Coaching", "levels": levels }));
    let input = json!({ "person": anna, "ladder": written["ladder"], "level": "Coach" });
    assert_eq!(desk.refused("career.begin_round", input)["key"], "round-ladder-to-mend");
}

#[test]
fn a_version_that_somebody_is_measured_by_never_changes() {
    let mut desk = Desk::new();
    let anna = desk.anna();
    let ladder = ladder(&desk, "coach");
    let levels = desk.ask("career.ladder", json!({ "ladder": ladder }))["versions"][0]["levels"].clone();
    let name = desk.ask("career.ladder", json!({ "ladder": ladder }))["name"].clone();
    let mut fewer = levels.clone();
    fewer.as_array_mut().unwrap().truncate(1);
    let next = json!({ "ladder": ladder, "name": name, "levels": fewer });
    let done = desk.done("career.write_ladder", next.clone());
    assert_eq!(done["value"]["version"], 1, "nobody is measured by it yet: it is changed in its place");
    desk.act("career.write_ladder", json!({ "ladder": ladder, "name": name, "levels": levels }));
    let level = levels[0]["name"].clone();
    desk.act("career.begin_round", json!({ "person": anna, "ladder": ladder, "level": level }));
    desk.on("2026-03-09");
    let done = desk.done("career.write_ladder", next);
    assert_eq!((&done["value"]["version"], keys(&done).contains(&"ladder-next-version".to_owned())), (&json!(2), true));
    let page = desk.ask("career.ladder", json!({ "ladder": ladder }));
    assert_eq!(each(&page["versions"], "inUse"), [&json!(false), &json!(true)]);
    assert_eq!(page["versions"][1]["levels"], levels);
    assert_eq!(career(&desk, &anna)["rounds"][0]["version"], 1, "the goalposts stay where they were");
}

// The gap: self first.

#[test]
fn neither_of_the_two_sees_what_the_other_said_before_both_have_rated() {
    let desk = Desk::new();
    let anna = desk.anna();
    let round = round(&desk, &anna);
    let secret = json!([{ "rating": "helps_others", "example": "Zebra on Tuesday" }, { "rating": "alone", "example": "" },
                        { "rating": "alone", "example": "" }, { "rating": "not_seen", "example": "" }]);
    let input = json!({ "round": round, "side": "employee", "answers": secret, "way": "hand_over" });
    let done = desk.done("career.rate", input);
    assert_eq!((&done["value"], keys(&done)), (&json!("leader"), vec!["round-stays-sealed".to_owned()]));
    let page = career(&desk, &anna);
    assert_eq!((&page["rounds"][0]["awaited"], &page["rounds"][0]["gap"]), (&json!("leader"), &Value::Null));
    for (call, input) in [
        ("career.show", json!({ "person": anna })),
        ("career.board", json!(null)),
        ("person_page.show", json!({ "person": anna })),
        ("today.show", json!(null)),
        ("history.recent", json!(null)),
        ("search.find", json!({ "text": "zebra" })),
    ] {
        let answer = desk.ask(call, input).to_string();
        assert!(!answer.contains("Zebra") && !answer.contains("helps_others"), "{call}: {answer}");
    }
    let handed = desk.ask("career.handed", json!({ "round": round }));
    // Whoever opens the screen again: it may be anybody, so it shows them nothing of what was said.
    assert_eq!((&handed["hasRated"], &handed["gap"]), (&json!(true), &Value::Null));
    assert!(!handed.to_string().contains("Zebra") && handed.get("own").is_none(), "{handed}");

    rate(&desk, &round, "leader", "with_help");
    let open = career(&desk, &anna)["rounds"][0].take();
    assert_eq!((&open["awaited"], list(&open["gap"]["lines"]).len()), (&json!("nobody"), 4));
    let questions = each(&open["toTalkAbout"], "question");
    assert_eq!(questions[..2], [&json!("what_did_i_miss"), &json!("what_did_i_miss")], "the largest difference first");
}

#[test]
fn what_the_leader_said_first_is_closed_to_the_employee_and_to_the_leader() {
    let desk = Desk::new();
    let anna = desk.anna();
    let round = round(&desk, &anna);
    rate(&desk, &round, "leader", "helps_others");
    let handed = desk.ask("career.handed", json!({ "round": round }));
    assert_eq!(
        (&handed["hasRated"], &handed["gap"], &handed["awaited"]),
        (&json!(false), &Value::Null, &json!("employee"))
    );
    assert!(!handed.to_string().contains("helps_others"));
    assert!(!career(&desk, &anna).to_string().contains("helps_others"));
    // Until both are in, each may think again.
    rate(&desk, &round, "leader", "alone");
    rate(&desk, &round, "employee", "alone");
    let again = json!({ "round": round, "side": "leader", "answers": answers("alone", 4) });
    assert_eq!(desk.refused("career.rate", again)["key"], "round-both-rated");
    assert_eq!(career(&desk, &anna)["rounds"][0]["toTalkAbout"], json!([]), "both say it is there: nothing to ask");
}

#[test]
fn a_rating_is_whole_and_a_slip_has_its_code() {
    let desk = Desk::new();
    let anna = desk.anna();
    let round = round(&desk, &anna);
    let rating = |answers: Value, way: Value, code: Value| json!({ "round": round, "side": "employee", "answers": answers, "way": way, "slipCode": code });
    let half = desk.refused("career.rate", rating(answers("alone", 3), json!("hand_over"), Value::Null));
    assert_eq!(problems(&half), ["answers: round-answer-missing"]);
    let nobody = desk.refused("career.rate", rating(answers("alone", 4), Value::Null, Value::Null));
    assert_eq!(problems(&nobody), ["way: reply-needs-way"]);
    let other = desk.refused("career.rate", rating(answers("alone", 4), json!("paper"), json!("ABC123")));
    assert_eq!(problems(&other), ["slipCode: slip-code-other"]);
    let code = desk.ask("career.handed", json!({ "round": round }))["slipCode"].clone();
    desk.act("career.rate", rating(answers("alone", 4), json!("paper"), code));
    let second = desk
        .refused("career.begin_round", json!({ "person": anna, "ladder": ladder(&desk, "coach"), "level": "Coach" }));
    assert_eq!(second["key"], "round-open-already");
}

// The case: ready is not an opening.

#[test]
fn ready_since_the_12th_of_march_waiting_140_days() {
    let mut desk = Desk::new();
    let elif = desk.elif();
    let case = agreed(&desk, &elif);
    evidence(&desk, &case);
    desk.on("2026-03-12");
    desk.act("career.say_ready", json!({ "case": case, "decidedBy": "Noor Hoekstra", "noOpening": true }));
    desk.on("2026-07-30");
    let line = career(&desk, &elif)["cases"][0].take();
    assert_eq!(line["stage"], "waiting_for_opening");
    assert_eq!(said(&line["sentence"]), "Ready since Thursday 12 March 2026, waiting 140 days.");
    assert_eq!(line["waiting"], json!({ "since": "2026-03-12", "days": 140, "over": false }));
    let today = desk.ask("today.show", json!(null));
    let waits = list(&today["lines"]).iter().find(|line| line["kind"] == "ready_waiting").cloned().unwrap();
    assert_eq!(said(&waits["fact"]), "Elif has been ready for 140 days");

    desk.act("career.find_opening", json!({ "case": case, "position": "Senior agent" }));
    let line = career(&desk, &elif)["cases"][0].take();
    assert_eq!((&line["stage"], &line["ready"]["since"]), (&json!("ready"), &json!("2026-03-12")));
    desk.act("career.decide", json!({ "case": case, "decision": "yes", "by": "Director" }));
    desk.act("career.take_effect", json!({ "case": case, "on": "2026-08-03" }));
    desk.on("2026-08-03");
    let page = career(&desk, &elif);
    assert_eq!((&page["position"], &page["cases"][0]["stage"]), (&json!("Senior agent"), &json!("effective")));
    assert_eq!(page["cases"][0]["waiting"], json!({ "since": "2026-03-12", "days": 144, "over": true }));
    assert_eq!(page["transitions"][0]["kind"], "promotion");
}

#[test]
fn nothing_is_decided_before_somebody_is_ready_and_a_no_is_owed_its_reasons() {
    let desk = Desk::new();
    let elif = desk.elif();
    let case = agreed(&desk, &elif);
    let decide = |decision: &str, reasons: &str| json!({ "case": case, "decision": decision, "by": "Director", "reasons": reasons, "againOn": "2026-09-01" });
    let early = desk.refused("career.decide", decide("yes", ""));
    assert_eq!(said(&early), "That can’t be done now: Elif’s case is agreed on what is missing.");
    evidence(&desk, &case);
    desk.act("career.say_ready", json!({ "case": case, "decidedBy": "Noor" }));
    assert_eq!(problems(&desk.refused("career.decide", decide("no", ""))), ["reasons: decision-needs-reasons"]);
    desk.act("career.decide", decide("later", "No budget before autumn"));
    let would = desk.rehearse("career.decide", decide("later", "Still none"));
    assert_eq!(said(&would["consequences"][0]), "That is the second time Elif hears “later”. Each one stays visible.");
    assert_eq!(career(&desk, &elif)["cases"][0]["ready"]["since"], "2026-03-02", "who was ready stays ready");
    let other = desk.refused("career.add_evidence", json!({ "case": case, "expectation": 9, "words": "Something" }));
    assert_eq!(problems(&other), ["expectation: evidence-no-such-expectation"]);
}

#[test]
fn what_is_missing_is_agreed_once_both_have_rated_and_begins_with_what_they_want() {
    let desk = Desk::new();
    let elif = desk.elif();
    let round = round(&desk, &elif);
    let agree = json!({ "round": round, "words": "Two new colleagues helped in" });
    assert_eq!(desk.refused("career.agree_gap", agree.clone())["key"], "round-not-open");
    rate(&desk, &round, "employee", "alone");
    rate(&desk, &round, "leader", "with_help");
    assert_eq!(desk.refused("career.agree_gap", agree.clone())["key"], "case-needs-interest");
    desk.act("career.set_ambition", json!({ "person": elif, "whereTo": "Senior agent, on the early shift" }));
    desk.act("career.agree_gap", agree);
    let line = career(&desk, &elif)["cases"][0].take();
    assert_eq!(line["ambition"], "Senior agent, on the early shift");
    assert_eq!((&line["gap"]["version"], list(&line["expectations"]).len()), (&json!(1), 4));
}

#[test]
fn an_ambition_stands_beside_the_one_before_it() {
    let mut desk = Desk::new();
    let anna = desk.anna();
    desk.act("career.set_ambition", json!({ "person": anna, "whereTo": "Coach", "byWhen": "2027-01-01" }));
    desk.on("2026-06-01");
    desk.act("career.set_ambition", json!({ "person": anna, "whereTo": "Stay where I am" }));
    let page = career(&desk, &anna);
    assert_eq!(each(&page["ambitions"], "whereTo"), [&json!("Stay where I am"), &json!("Coach")]);
    let found = desk.ask("search.find", json!({ "text": "where I am" }));
    assert_eq!((&found[0]["kind"], &found[0]["person"]), (&json!("career"), &anna));
}

// R12, R13: moves and what became of them.

#[test]
fn every_kind_of_move_is_written_down_and_only_other_work_changes_the_position() {
    let mut desk = Desk::new();
    for (name, kind, position) in [
        ("Ann Promoted", "promotion", "Coach"),
        ("Bo Lateral", "lateral", "Coach"),
        ("Cy Demoted", "demotion", "Coach"),
        ("Di Title", "title_only", "Agent"),
        ("Ed Regrade", "regrade", "Agent"),
        ("Fay Return", "return", "Coach"),
        ("Gus Recall", "recall", "Coach"),
    ] {
        let person = desk.person(name);
        desk.act("career.record_transition", json!({ "person": person, "kind": kind, "position": "Coach" }));
        let page = career(&desk, &person);
        assert_eq!((&page["transitions"][0]["kind"], &page["position"]), (&json!(kind), &json!(position)), "{name}");
        let looked_at = kind == "promotion";
        assert_eq!(list(&page["transitions"][0]["checks"]).len(), if looked_at { 3 } else { 0 }, "{kind}");
    }
    desk.on("2026-03-03");
}

const SEVEN: [&str; 7] = [
    "title",
    "duties_added",
    "old_duties_released",
    "authority_and_rights",
    "pay_or_grade",
    "roster_share",
    "written_confirmation",
];

/// What a check of a week finds where these facets became real on the first day.
fn found(desk: &Desk, transition: &Value, week: &str, real: &[&str]) -> Value {
    let facets: Vec<Value> = real.iter().map(|facet| json!({ "facet": facet, "realizedOn": "2026-03-02" })).collect();
    desk.done("career.record_check", json!({ "transition": transition, "week": week, "facets": facets }))
}

#[test]
fn week_4_warns_week_8_decides_and_names_what_is_missing() {
    let mut desk = Desk::new();
    let anouk = desk.person("Anouk Veldkamp");
    let moved = promoted(&desk, &anouk, "2026-03-02", &SEVEN);
    let early = desk.refused("career.record_check", json!({ "transition": moved, "week": "week_4" }));
    assert_eq!(problems(&early), ["week: check-too-early"]);
    desk.on("2026-03-30");
    let four = ["title", "duties_added", "pay_or_grade", "written_confirmation"];
    assert_eq!(found(&desk, &moved, "week_4", &four)["value"]["finding"], "behind");
    desk.on("2026-04-27");
    let done = found(&desk, &moved, "week_8", &four);
    assert_eq!(done["value"]["finding"], "paper", "four of seven is less than 70 %");
    let told: Vec<String> = list(&done["consequences"]).iter().map(said).collect();
    assert_eq!(told[0], "Team leader is on paper for Anouk: the title is there, and only 4 of 7 is real.");
    assert_eq!(
        told[1..],
        [
            "Missing: Release from the old duties",
            "Missing: The say and the access it needs",
            "Missing: Its share of the roster"
        ]
    );
    let lane = career(&desk, &anouk)["lane"].take();
    assert_eq!(said(&lane["sentence"]), "Anouk is Team leader since Monday 2 March 2026, on paper.");
    assert_eq!(lane["onPaper"], json!([{ "from": "2026-03-02", "to": null }]));

    desk.on("2026-05-25");
    let five = ["title", "duties_added", "pay_or_grade", "written_confirmation", "old_duties_released"];
    assert_eq!(found(&desk, &moved, "week_12", &five)["value"]["finding"], "mostly_real", "five of seven is enough");
    let line = career(&desk, &anouk)["transitions"][0].take();
    assert_eq!(line["suggested"], "real");
    desk.act("career.close_transition", json!({ "transition": moved, "outcome": "real" }));
    let closed = career(&desk, &anouk)["transitions"][0].take();
    assert_eq!((&closed["outcome"], &closed["checks"]), (&json!("real"), &json!([])));
}

#[test]
fn seventy_percent_is_a_setting_and_a_third_of_the_shifts_in_the_old_role_leave_the_roster_unreal() {
    let mut desk = Desk::new();
    let anouk = desk.person("Anouk Veldkamp");
    let moved = promoted(&desk, &anouk, "2026-03-02", &["title", "roster_share", "pay_or_grade"]);
    desk.on("2026-04-27");
    let two = ["title", "roster_share"];
    assert_eq!(found(&desk, &moved, "week_8", &two)["value"]["finding"], "paper", "two of three is 67 %");
    desk.act("settings.change", json!({ "realPercent": 60 }));
    assert_eq!(found(&desk, &moved, "week_8", &two)["value"]["finding"], "mostly_real");
    let worked = json!({ "transition": moved, "week": "week_8", "worked": { "all": 1000, "oldRole": 300 } });
    let missing = desk.act("career.record_check", worked)["missing"].clone();
    assert_eq!(missing, json!(["pay_or_grade", "roster_share"]), "30 % of the hours in the old role");
}

#[test]
fn a_move_that_fulfils_a_promise_is_held_against_what_was_promised() {
    let mut desk = Desk::new();
    let anouk = desk.person("Anouk Veldkamp");
    let facets = json!({ "kind": "promotion", "facets": ["title", "pay_or_grade", "old_duties_released"] });
    let promise = desk.promised_with(&anouk, "Team leader", "2026-03-02", facets);
    desk.on_promise("answer", &promise, json!({ "answer": "agree", "way": "hand_over" }));
    let input = json!({ "person": anouk, "kind": "promotion", "position": "Team leader", "commitment": promise });
    let moved = desk.act("career.record_transition", input);
    let real = json!({ "facets": [{ "facet": "title", "on": "2026-03-02" }] });
    desk.on_promise("claim", &promise, real);
    desk.on("2026-04-27");
    let done = desk.done("career.record_check", json!({ "transition": moved, "week": "week_8" }));
    assert_eq!(done["value"]["finding"], "paper");
    assert_eq!(done["value"]["realized"], json!(["title"]), "as the promise says");
    assert_eq!(done["value"]["missing"], json!(["old_duties_released", "pay_or_grade"]));
    let daan = desk.daan();
    let other = json!({ "person": daan, "kind": "promotion", "position": "Team leader", "commitment": promise });
    assert_eq!(problems(&desk.refused("career.record_transition", other)), ["commitment: transition-other-promise"]);
}

#[test]
fn a_check_is_due_on_its_day_and_not_the_day_before() {
    let mut desk = Desk::new();
    let anouk = desk.person("Anouk Veldkamp");
    promoted(&desk, &anouk, "2026-03-02", &SEVEN);
    let due = |desk: &mut Desk, day: &str| {
        desk.on(day);
        let today = desk.ask("today.show", json!(null));
        let line = list(&today["lines"]).iter().find(|line| line["kind"] == "paper_check").cloned();
        line.map(|line| line["fact"]["args"]["week"].clone())
    };
    for (before, on, week) in
        [("2026-03-29", "2026-03-30", 4), ("2026-04-26", "2026-04-27", 8), ("2026-05-24", "2026-05-25", 12)]
    {
        assert_ne!(due(&mut desk, before), Some(json!(week)));
        assert_eq!(due(&mut desk, on), Some(json!(week)));
    }
}
