//! Cover: who does the work when somebody is away, what it costs them, and what is never taken.

use crate::desk::{Desk, MONDAY, each, list, problems, said, text};
use serde_json::{Value, json};

mod rules;

/// A desk with work that must go on: refunds, which take a skill and which Cilla does.
struct Center {
    desk: Desk,
    cilla: Value,
    daan: Value,
    refunds: Value,
    skill: Value,
}

fn function(desk: &Desk, with: Value) -> Value {
    desk.act("cover.save_function", with)
}

fn holds(desk: &Desk, function: &Value, person: &Value, role: &str) {
    desk.act("cover.name_holder", json!({ "function": function, "person": person, "role": role }));
}

fn can(desk: &Desk, person: &Value, skill: &Value, level: i64) {
    desk.act("skills.assess", json!({ "person": person, "skill": skill, "level": level }));
}

fn away(desk: &Desk, person: &Value, kind: &str, from: &str, to: &str) -> Value {
    desk.act("absences.log", json!({ "person": person, "kind": kind, "from": from, "to": to }))
}

impl Center {
    fn new() -> Center {
        let desk = Desk::new();
        let skill = desk.act("skills.add", json!({ "name": "Refunds" }));
        let (cilla, daan) = (desk.person("Cilla Berg"), desk.daan());
        can(&desk, &cilla, &skill, 3);
        can(&desk, &daan, &skill, 2);
        let refunds = function(&desk, json!({ "name": "Refunds", "skill": skill, "position": "Agent" }));
        holds(&desk, &refunds, &cilla, "primary");
        holds(&desk, &refunds, &daan, "stand_in");
        Center { desk, cilla, daan, refunds, skill }
    }

    fn needs(&self) -> Vec<Value> {
        list(&self.desk.ask("cover.needs", json!({}))).clone()
    }

    /// What is open, as "who day hours".
    fn open(&self) -> Vec<String> {
        let line = |need: &Value| format!("{} {} {}", text(&need["name"]), text(&need["day"]), text(&need["hours"]));
        self.needs().iter().map(line).collect()
    }

    fn first(&self) -> Value {
        self.needs().into_iter().next().expect("something is open")
    }

    fn suggested(&self, need: &Value) -> Vec<Value> {
        list(&self.desk.ask("cover.suggest", which(need, json!({})))["people"]).clone()
    }
}

/// A piece of work, as it is handed back.
fn which(need: &Value, with: Value) -> Value {
    let mut input = json!({
        "missing": need["missing"], "function": need["function"], "begins": need["begins"], "minutes": need["minutes"],
    });
    input.as_object_mut().unwrap().extend(with.as_object().cloned().unwrap());
    input
}

fn assigned(need: &Value, to: &Value) -> Value {
    which(need, json!({ "kind": "assigned", "coverer": to }))
}

fn names(suggestions: &[Value]) -> Vec<&str> {
    suggestions.iter().map(|suggestion| text(&suggestion["name"])).collect()
}

fn sentences(messages: &Value) -> Vec<String> {
    list(messages).iter().map(said).collect()
}

#[test]
fn a_line_and_the_suggestions_are_there() {
    let center = Center::new();
    let desk = &center.desk;
    let found = desk.ask("quick.understand", json!({ "text": "sick cilla" }));
    let absence = desk.act("absences.log", found[0]["does"]["input"].clone());
    assert_eq!(
        center.open(),
        ["Cilla 2026-03-02 09:00–15:24"],
        "32 hours over five days, from nine: nobody said otherwise"
    );
    let need = center.first();
    assert_eq!(need["absence"], absence);
    let people = center.suggested(&need);
    assert_eq!(names(&people), ["Daan"]);
    assert_eq!((&people[0]["ready"], &people[0]["prices"]), (&json!(true), &json!([])));
    assert_eq!(sentences(&people[0]["reasons"])[1..], ["Is there then", "Has covered nothing in the last eight weeks"]);
    let ask = said(&people[0]["ask"]);
    assert_eq!(ask, "Daan, could you take Refunds on Monday 2 March 2026, 09:00–15:24? Cilla is away.");
    assert!(!ask.contains("sick"), "and never why");
}

#[test]
fn work_that_is_done_by_enough_others_is_no_need() {
    let center = Center::new();
    let gijs = center.desk.person("Gijs Smit");
    can(&center.desk, &gijs, &center.skill, 2);
    holds(&center.desk, &center.refunds, &gijs, "primary");
    away(&center.desk, &center.cilla, "leave", MONDAY, "2026-03-03");
    assert_eq!(center.open(), Vec::<String>::new());
    away(&center.desk, &gijs, "leave", "2026-03-03", "2026-03-03");
    assert_eq!(center.open(), ["Gijs 2026-03-03 09:00–15:24"], "whoever went last is asked about");
}

#[test]
fn needs_follow_shifts_hours_and_part_days() {
    let center = Center::new();
    let desk = &center.desk;
    let days: Vec<Value> =
        (1..=5).map(|weekday| json!({ "weekday": weekday, "startsAt": "08:00", "minutes": 480 })).collect();
    desk.act("working_time.set_pattern", json!({ "person": center.cilla, "from": MONDAY, "days": days }));
    desk.act(
        "working_time.put_shift",
        json!({ "person": center.cilla, "day": "2026-03-03", "startsAt": "12:00", "minutes": 240 }),
    );
    desk.act("absences.add_holiday", json!({ "day": "2026-03-04", "name": "Team day" }));
    let part = json!({ "person": center.cilla, "kind": "leave", "from": MONDAY, "fromAt": "10:00", "to": "2026-03-05", "toAt": "12:00" });
    desk.act("absences.log", part);
    assert_eq!(
        center.open(),
        ["Cilla 2026-03-02 10:00–16:00", "Cilla 2026-03-03 12:00–16:00", "Cilla 2026-03-05 08:00–12:00"]
    );
    let hours: Vec<Value> =
        (1..=5).map(|weekday| json!({ "weekday": weekday, "startsAt": "09:00", "minutes": 180 })).collect();
    let input = json!({ "function": center.refunds, "name": "Refunds", "skill": center.skill, "position": "Agent", "hours": hours });
    desk.act("cover.save_function", input);
    assert_eq!(center.open(), ["Cilla 2026-03-02 10:00–12:00", "Cilla 2026-03-05 09:00–12:00"]);
}

#[test]
fn a_stale_skill_and_a_learner_do_not_cover() {
    let mut center = Center::new();
    let learner = center.desk.person("Mei Chen");
    can(&center.desk, &learner, &center.skill, 2);
    holds(&center.desk, &center.refunds, &learner, "learner");
    center.desk.on("2026-09-04");
    center.desk.act("skills.recheck", json!({ "person": center.cilla, "skill": center.skill, "level": 3 }));
    away(&center.desk, &center.cilla, "leave", "2026-09-07", "2026-09-07");
    let need = center.first();
    let answer = center.desk.ask("cover.suggest", which(&need, json!({})));
    assert_eq!((names(list(&answer["people"])), &answer["nobody"]["key"]), (vec![], &json!("cover-nobody")));
    let refused = center.desk.refused("cover.decide", assigned(&need, &center.daan));
    assert_eq!(refused["key"], "cover-not-capable");
    center.desk.act("skills.recheck", json!({ "person": center.daan, "skill": center.skill, "level": 2 }));
    assert_eq!(names(&center.suggested(&need)), ["Daan"]);
}

#[test]
fn a_cover_is_asked_agreed_and_done_and_keeps_the_skill_fresh() {
    let mut center = Center::new();
    away(&center.desk, &center.cilla, "leave", MONDAY, "2026-03-03");
    let need = center.first();
    let decision = center.desk.act("cover.decide", assigned(&need, &center.daan));
    assert_eq!(center.open(), ["Cilla 2026-03-03 09:00–15:24"]);
    assert_eq!(center.desk.refused("cover.decide", assigned(&need, &center.daan))["key"], "cover-need-gone");
    let early = center.desk.refused("cover.finish", json!({ "decision": decision }));
    assert_eq!(early["key"], "cover-not-confirmed", "no cover without a yes");
    center.desk.act("cover.confirm", json!({ "decision": decision }));
    center.desk.act("cover.finish", json!({ "decision": decision }));
    let skill = center.desk.page(&center.daan)["skills"][0]["cell"].take();
    assert_eq!((&skill["state"], &skill["lastOn"]), (&json!("fresh"), &json!(MONDAY)));
    let second = center.first();
    let other = center.desk.act("cover.decide", assigned(&second, &center.daan));
    center.desk.act("cover.decline", json!({ "decision": other }));
    assert_eq!(center.open().len(), 1, "a no opens the work again");
    let again = center.desk.act("cover.decide", assigned(&second, &center.daan));
    center.desk.on("2026-03-03");
    center.desk.act("cover.confirm", json!({ "decision": again }));
    center.desk.act("cover.finish", json!({ "decision": again, "failed": true }));
    let figures = center.desk.ask("cover.figures", json!(null));
    let shares: Vec<_> =
        list(&figures["shares"]).iter().map(|share| (text(&share["name"]), share["hours"].as_f64().unwrap())).collect();
    assert_eq!(shares, [("Cilla", 0.0), ("Daan", 6.4)], "in the order of names; what failed is nobody's share");
    assert_eq!(said(&figures["figures"][1]["value"]), "0 of 1", "decided on the day itself is not before it");
}

#[test]
fn whoever_falls_sick_covers_nothing_and_is_asked_nothing_until_it_is_known_when_they_are_back() {
    let center = Center::new();
    let (desk, gijs) = (&center.desk, center.desk.person("Gijs Mol"));
    can(desk, &gijs, &center.skill, 2);
    holds(desk, &center.refunds, &gijs, "stand_in");
    away(desk, &center.cilla, "leave", "2026-03-03", "2026-03-04");
    let [first, second] = [0, 1].map(|at| center.needs()[at].clone());
    let asked = desk.act("cover.decide", assigned(&first, &center.daan));
    let agreed = desk.act("cover.decide", assigned(&second, &center.daan));
    desk.act("cover.confirm", json!({ "decision": agreed }));
    assert_eq!(center.open(), Vec::<String>::new());
    let sick = desk.act("absences.log", json!({ "person": center.daan, "kind": "sick", "from": MONDAY }));
    assert_eq!(center.open().len(), 2, "both days are open again, the one that was agreed too");
    assert_eq!(desk.refused("cover.confirm", json!({ "decision": asked }))["key"], "decision-not-now");
    let ready = |need: &Value| -> Vec<Value> {
        let people = center.suggested(need);
        people.iter().filter(|one| one["ready"] == true).map(|one| one["name"].clone()).collect()
    };
    assert_eq!(ready(&first), ["Gijs"], "nobody knows when Daan is back");
    let other = desk.act("cover.decide", assigned(&first, &gijs));
    // He is back sooner: what nobody else took stands again.
    desk.act("absences.back", json!({ "absence": sick, "on": "2026-03-03" }));
    assert_eq!(center.open(), Vec::<String>::new());
    desk.act("cover.withdraw", json!({ "decision": other }));
    assert_eq!(center.open(), Vec::<String>::new(), "he was asked for the first day, and still is");
}

#[test]
fn work_can_be_absorbed_put_off_or_left_on_purpose() {
    let center = Center::new();
    away(&center.desk, &center.cilla, "leave", MONDAY, "2026-03-04");
    let needs = center.needs();
    let decide = |need: &Value, with: Value| center.desk.call("cover.decide", which(need, with));
    let silent = decide(&needs[0], json!({ "kind": "absorbed" })).expect_err("it says what that does");
    assert_eq!(problems(&silent), ["effect: cover-needs-effect"]);
    decide(&needs[0], json!({ "kind": "absorbed", "effect": "longer_waits" })).expect("the others carry it");
    let earlier = decide(&needs[1], json!({ "kind": "postponed", "postponedTo": "2026-03-02" })).expect_err("not back");
    assert_eq!(problems(&earlier), ["postponedTo: cover-postponed-earlier"]);
    decide(&needs[1], json!({ "kind": "postponed", "postponedTo": "2026-03-09" })).expect("put off");
    decide(&needs[2], json!({ "kind": "dropped" })).expect("left on purpose");
    let nobody = decide(&needs[2], json!({ "kind": "assigned" })).expect_err("somebody does it");
    assert_eq!(problems(&nobody), ["coverer: cover-needs-coverer"]);
    let board = center.desk.ask("cover.board", json!({ "span": "week" }));
    assert_eq!(said(&board["sentence"]), "One person is away, and everything is decided.");
    let decided = &board["away"][0]["decided"];
    assert_eq!(each(decided, "state"), ["settled", "settled", "settled"]);
    assert_eq!(decided[0]["effect"], "longer_waits");
}

#[test]
fn a_proposal_is_taken_as_it_is_and_taken_back_in_one_step() {
    let center = Center::new();
    let before = center.desk.ask("cover.needs", json!({}));
    assert_eq!(before, json!([]));
    away(&center.desk, &center.cilla, "leave", "2026-03-09", "2026-03-20");
    let open = center.desk.ask("cover.needs", json!({}));
    let proposal = center.desk.ask("cover.propose", json!({}));
    assert_eq!(said(&proposal["sentence"]), "Best per day: everything is covered, in 10 pieces.");
    assert_eq!(proposal, center.desk.ask("cover.propose", json!({})), "the same answer for the same days");
    let decisions: Vec<Value> =
        list(&proposal["covers"]).iter().map(|cover| assigned(&cover["need"], &cover["person"])).collect();
    let would = center.desk.rehearse("cover.accept", json!({ "decisions": decisions }));
    assert_eq!(list(&would["value"]).len(), 10);
    assert_eq!(center.desk.ask("cover.needs", json!({})), open, "tried, and nothing was changed");
    center.desk.act("cover.accept", json!({ "decisions": decisions }));
    assert_eq!(center.open().len(), 0);
    center.desk.act("history.undo", json!({}));
    assert_eq!(center.desk.ask("cover.needs", json!({})), open);
    let none = center.desk.refused("cover.accept", json!({ "decisions": [] }));
    assert_eq!(problems(&none), ["decisions: cover-nothing-chosen"]);
}

#[test]
fn who_is_missing_on_tuesday_is_tried_without_changing_anything() {
    let center = Center::new();
    let mei = center.desk.person("Mei Chen");
    can(&center.desk, &mei, &center.skill, 1);
    let lead = function(&center.desk, json!({ "name": "Team lead on shift", "documented": true }));
    holds(&center.desk, &lead, &center.cilla, "primary");
    let missing = center.desk.ask("cover.missing", json!({ "people": [center.cilla], "day": "2026-03-03" }));
    let told: Vec<String> = list(&missing["lines"]).iter().map(|line| said(&line["sentence"])).collect();
    assert_eq!(told, ["Team lead on shift: nobody could do it.", "Refunds: one person, and nothing is written down."]);
    let train = &missing["lines"][1]["train"];
    assert_eq!(
        (each(train, "name"), each(train, "hours")),
        (vec![&json!("Mei")], vec![&json!(8)]),
        "one level, one day"
    );
    assert_eq!(said(&missing["finding"]), "One kind of work would rest on nobody, 1 on one person.");
    assert_eq!(center.open(), Vec::<String>::new(), "nobody is away");
    assert_eq!(problems(&center.desk.refused("cover.missing", json!({ "people": [] }))), ["people: missing-some"]);
}

#[test]
fn the_bus_factor_is_how_many_can_do_it_today_and_on_any_day() {
    let center = Center::new();
    let line = |day: &str| center.desk.ask("cover.functions", json!({ "day": day }))[0].clone();
    let today = line(MONDAY);
    assert_eq!((&today["busFactor"], &today["cover"], &today["reliance"]), (&json!(2), &json!(2), &json!("enough")));
    away(&center.desk, &center.daan, "leave", "2026-03-09", "2026-03-13");
    let then = line("2026-03-10");
    assert_eq!((&then["busFactor"], &then["cover"]), (&json!(2), &json!(1)));
    assert_eq!(said(&then["sentence"]), "Refunds: 1 of 2 people who can do it are there.");
    assert_eq!(line("2026-09-03")["reliance"], "nobody", "half a year later both are stale");
    holds(&center.desk, &center.refunds, &center.daan, "learner");
    assert_eq!((&line(MONDAY)["busFactor"], &line(MONDAY)["reliance"]), (&json!(1), &json!("act")));
    center.desk.act("cover.rehearsed", json!({ "function": center.refunds }));
    assert_eq!(line(MONDAY)["reliance"], "watch", "written down, and somebody tried");
}

#[test]
fn today_tells_gaps_unconfirmed_cover_and_whom_all_rests_on() {
    let mut center = Center::new();
    away(&center.desk, &center.cilla, "leave", "2026-03-04", "2026-03-04");
    let kinds = |desk: &Desk| {
        let today = desk.ask("today.show", json!(null));
        let lines = list(&today["lines"]).iter().chain(list(&today["more"]));
        lines.map(|line| text(&line["kind"]).to_owned()).collect::<Vec<_>>()
    };
    assert_eq!(kinds(&center.desk)[0], "cover_gap", "two working days ahead, before everything else");
    let need = center.first();
    let decision = center.desk.act("cover.decide", assigned(&need, &center.daan));
    assert_eq!(kinds(&center.desk)[0], "cover_unconfirmed");
    center.desk.act("cover.confirm", json!({ "decision": decision }));
    assert!(!kinds(&center.desk).iter().any(|kind| kind.starts_with("cover")));
    holds(&center.desk, &center.refunds, &center.daan, "learner");
    center.desk.act("people.leave", json!({ "person": center.cilla, "on": "2026-03-13" }));
    assert!(kinds(&center.desk).contains(&"single_holder".to_owned()), "all rests on Cilla, who leaves");
    center.desk.on("2026-03-16");
    assert!(!kinds(&center.desk).contains(&"single_holder".to_owned()));
}

#[test]
fn bad_input_is_told_in_a_sentence_and_nothing_is_changed() {
    let center = Center::new();
    let desk = &center.desk;
    let refuses = |with: Value| problems(&desk.refused("cover.save_function", with));
    assert_eq!(refuses(json!({ "name": "refunds" })), ["name: function-known"]);
    assert_eq!(
        refuses(json!({ "name": "", "minimum": 0 })),
        ["name: function-needs-name", "minimum: function-minimum"]
    );
    let hours = json!([{ "weekday": 8, "startsAt": "25:00", "minutes": 5 }]);
    assert_eq!(refuses(json!({ "name": "Chat", "hours": hours })), ["hours: function-hours"]);
    assert_eq!(refuses(json!({ "name": "Chat", "position": "Astronaut" })), ["position: function-position"]);
    assert_eq!(desk.refused("skills.remove", json!({ "skill": center.skill }))["key"], "skill-needed");
    let days = json!([{ "weekday": 0, "startsAt": "9", "minutes": 2000 }]);
    assert_eq!(
        problems(
            &desk.refused("working_time.set_pattern", json!({ "person": center.cilla, "from": MONDAY, "days": days }))
        ),
        ["days.0.weekday: pattern-weekday", "days.0.startsAt: clock-not-understood", "days.0.minutes: shift-minutes"]
    );
    let zone = desk.refused("settings.change", json!({ "timeZone": "Mars/Olympus" }));
    assert_eq!(problems(&zone), ["timeZone: settings-time-zone"]);
    let gone = json!({ "missing": center.cilla, "function": center.refunds, "begins": 0, "minutes": 60 });
    assert_eq!(desk.refused("cover.suggest", gone)["key"], "cover-need-gone");
}

#[test]
fn a_week_of_work_is_told_with_what_the_law_says() {
    let center = Center::new();
    let desk = &center.desk;
    let week = desk.ask("working_time.week", json!({ "person": center.cilla }));
    assert_eq!((list(&week["days"]).len(), &week["findings"]), (5, &json!([])));
    assert_eq!(week["days"][0]["assumed"], true);
    desk.act(
        "working_time.put_shift",
        json!({ "person": center.cilla, "day": "2026-03-02", "startsAt": "14:00", "minutes": 480 }),
    );
    desk.act(
        "working_time.put_shift",
        json!({ "person": center.cilla, "day": "2026-03-03", "startsAt": "08:00", "minutes": 480 }),
    );
    let week = desk.ask("working_time.week", json!({ "person": center.cilla }));
    assert_eq!(each(&week["findings"], "rule"), ["daily_rest"]);
    assert_eq!(said(&week["findings"][0]["sentence"]), "10 hours of rest in a day; eleven belong to it.");
    assert!(said(&week["findings"][0]["law"]).contains("2003/88/EC, article 3"));
    // The night on which the clock goes forward: eight hours end at seven.
    desk.act(
        "working_time.put_shift",
        json!({ "person": center.cilla, "day": "2026-03-28", "startsAt": "22:00", "minutes": 480 }),
    );
    let night = desk.ask("working_time.week", json!({ "person": center.cilla, "from": "2026-03-23" }));
    assert_eq!(night["days"][5]["hours"], "22:00–07:00");
    assert_eq!((&night["usual"], &night["usualFrom"]), (&json!([]), &Value::Null), "nobody has said it yet");
    assert_eq!(night["different"], json!([{ "day": "2026-03-28", "startsAt": "22:00", "minutes": 480 }]));
    desk.act("working_time.usual_day", json!({ "person": center.cilla, "day": "2026-03-28" }));
    assert_eq!(
        list(&desk.ask("working_time.week", json!({ "person": center.cilla, "from": "2026-03-23" }))["days"]).len(),
        5
    );
    let usual = json!({ "weekday": 1, "startsAt": "10:00", "minutes": 360 });
    let pattern = json!({ "person": center.cilla, "from": "2026-03-23", "days": [usual] });
    desk.act("working_time.set_pattern", pattern);
    desk.act("absences.add_holiday", json!({ "day": "2026-03-24", "name": "Open day" }));
    let week = desk.ask("working_time.week", json!({ "person": center.cilla, "from": "2026-03-23" }));
    assert_eq!((&week["usual"], &week["usualFrom"]), (&json!([usual]), &json!("2026-03-23")));
    assert_eq!((&week["closed"], &week["different"]), (&json!(["2026-03-24"]), &json!([])));
    assert_eq!(each(&week["days"], "hours"), ["10:00–16:00"]);
}
