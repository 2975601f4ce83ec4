//! Acting: an end, a position to return to, and a clock that says what laws and agreements say.

use super::{career, keys};
use crate::desk::{Desk, each, list, problems, said, text};
use serde_json::{Value, json};

/// Anna acts as team leader from Monday 2 March until the end of April.
fn acting(desk: &Desk) -> (Value, Value) {
    let anna = desk.anna();
    let acting = desk.act("career.offer_acting", offer(&anna));
    desk.act("career.accept_acting", json!({ "acting": acting }));
    desk.act("career.begin_acting", json!({ "acting": acting }));
    (anna, acting)
}

fn offer(person: &Value) -> Value {
    json!({ "person": person, "position": "Team leader", "from": "2026-03-02", "plannedEnd": "2026-04-30" })
}

fn flags(desk: &mut Desk, person: &Value, day: &str) -> Vec<String> {
    desk.on(day);
    let page = career(desk, person);
    each(&page["acting"][0]["flags"], "flag").into_iter().map(|flag| text(flag).to_owned()).collect()
}

fn today_says(desk: &mut Desk, day: &str) -> Option<String> {
    desk.on(day);
    let today = desk.ask("today.show", json!(null));
    let acting = |line: &&Value| text(&line["kind"]).starts_with("acting_");
    list(&today["lines"]).iter().find(acting).map(|line| said(&line["fact"]))
}

#[test]
fn acting_is_flagged_fourteen_days_before_its_end_on_it_and_past_it() {
    let mut desk = Desk::new();
    let (anna, _) = acting(&desk);
    assert_eq!(flags(&mut desk, &anna, "2026-04-01"), Vec::<String>::new());
    assert_eq!(flags(&mut desk, &anna, "2026-04-02"), ["one_month"], "from one month on");
    assert_eq!(flags(&mut desk, &anna, "2026-04-15"), ["one_month"]);
    assert_eq!(flags(&mut desk, &anna, "2026-04-16"), ["ends_soon", "one_month"], "fourteen days before");
    assert_eq!(flags(&mut desk, &anna, "2026-04-30"), ["ends_today", "one_month"]);
    assert_eq!(flags(&mut desk, &anna, "2026-05-01"), ["past_its_end", "one_month"]);
    assert_eq!(flags(&mut desk, &anna, "2026-06-29"), ["past_its_end", "one_month"]);
    assert_eq!(flags(&mut desk, &anna, "2026-06-30"), ["past_its_end", "one_month", "many_days"], "120 days");
    let last = flags(&mut desk, &anna, "2026-09-02");
    assert_eq!(last, ["past_its_end", "one_month", "many_days", "six_months"], "six months");
}

#[test]
fn today_says_that_acting_ends_and_that_it_is_past_its_end() {
    let mut desk = Desk::new();
    acting(&desk);
    assert_eq!(today_says(&mut desk, "2026-04-15"), None);
    assert_eq!(today_says(&mut desk, "2026-04-16").unwrap(), "Anna acts as Team leader until Thursday 30 April 2026");
    assert_eq!(today_says(&mut desk, "2026-04-30").unwrap(), "Anna acts as Team leader until today");
    assert_eq!(today_says(&mut desk, "2026-05-01").unwrap(), "Anna is still acting as Team leader");
    desk.act("settings.change", json!({ "actingBeforeEndDays": 30 }));
    assert_eq!(today_says(&mut desk, "2026-04-01").unwrap(), "Anna acts as Team leader until Thursday 30 April 2026");
}

#[test]
fn acting_stands_in_the_team_from_its_first_day_and_its_own_position_stays() {
    let mut desk = Desk::new();
    let (anna, acting) = acting(&desk);
    let page = desk.page(&anna);
    let first = &page["assignments"][0];
    assert_eq!((&first["position"], &first["kind"]), (&json!("Team leader"), &json!("acting")));
    assert_eq!((&first["plannedEnd"], &first["returnsTo"]), (&json!("2026-04-30"), &json!("Agent")));
    assert_eq!(career(&desk, &anna)["position"], "Agent", "it is not hers");
    desk.on("2026-04-20");
    let extend = json!({ "acting": acting, "reason": "The opening is not filled yet", "newEnd": "2026-05-31" });
    let done = desk.done("career.extend_acting", extend);
    assert_eq!(
        said(&done["consequences"][0]),
        "That is the first extension for Anna. The first end, Thursday 30 April 2026, stays visible."
    );
    assert_eq!(desk.page(&anna)["assignments"][0]["plannedEnd"], "2026-05-31");
    let line = career(&desk, &anna)["acting"][0].take();
    assert_eq!((&line["plannedEnd"], &line["end"]), (&json!("2026-04-30"), &json!("2026-05-31")));
    let sooner = json!({ "acting": acting, "reason": "Sooner", "newEnd": "2026-05-01" });
    assert_eq!(problems(&desk.refused("career.extend_acting", sooner)), ["newEnd: acting-end-not-later"]);
    let silent = json!({ "acting": acting, "reason": " ", "newEnd": "2026-07-01" });
    assert_eq!(problems(&desk.refused("career.extend_acting", silent)), ["reason: acting-needs-reason"]);
}

#[test]
fn going_back_ends_the_assignment_the_day_before_and_is_a_move() {
    let mut desk = Desk::new();
    let (anna, acting) = acting(&desk);
    let at_once = desk.refused("career.return_acting", json!({ "acting": acting }));
    assert_eq!(problems(&at_once), ["on: acting-ends-before-it-began"]);
    desk.on("2026-05-01");
    desk.act("career.return_acting", json!({ "acting": acting }));
    let page = career(&desk, &anna);
    assert_eq!((&page["acting"][0]["stage"], &page["acting"][0]["flags"]), (&json!("returned"), &json!([])));
    assert_eq!(desk.page(&anna)["assignments"][0]["to"], "2026-04-30");
    let moved = &page["transitions"][0];
    assert_eq!((&moved["kind"], &moved["to"]), (&json!("return"), &json!("Agent")));
    assert_eq!(list(&desk.page(&anna)["assignments"]).len(), 2, "nothing but what she had");
    let again = desk.refused("career.return_acting", json!({ "acting": acting }));
    assert_eq!(said(&again), "That can’t be done now: Anna’s acting is over.");
}

#[test]
fn acting_that_becomes_a_job_is_a_promotion_that_is_looked_at() {
    let mut desk = Desk::new();
    let (anna, acting) = acting(&desk);
    desk.on("2026-05-04");
    let done = desk.done("career.convert_acting", json!({ "acting": acting, "facets": ["title", "pay_or_grade"] }));
    assert_eq!(keys(&done), ["transition-looked-at"]);
    let page = career(&desk, &anna);
    assert_eq!((&page["position"], &page["acting"][0]["stage"]), (&json!("Team leader"), &json!("converted")));
    let moved = &page["transitions"][0];
    assert_eq!(
        (&moved["kind"], &moved["from"], &moved["to"]),
        (&json!("promotion"), &json!("Agent"), &json!("Team leader"))
    );
    assert_eq!(moved["checks"][0], json!({ "week": "week_4", "on": "2026-06-01", "state": "coming" }));
}

#[test]
fn nobody_has_to_act_and_nobody_acts_twice_at_once() {
    let desk = Desk::new();
    let anna = desk.anna();
    let offered = desk.act("career.offer_acting", offer(&anna));
    assert_eq!(desk.refused("career.offer_acting", offer(&anna))["key"], "acting-open-already");
    let early = desk.refused("career.begin_acting", json!({ "acting": offered }));
    assert_eq!(early["key"], "acting-not-now");
    desk.act("career.decline_acting", json!({ "acting": offered }));
    assert_eq!(career(&desk, &anna)["acting"][0]["may"], json!([]));
    let long = json!({ "person": anna, "position": "Team leader", "from": "2026-03-02", "plannedEnd": "2026-09-30", "accepted": true });
    let done = desk.done("career.offer_acting", long);
    assert_eq!(keys(&done), ["acting-will-reach"; 3], "the plan itself says what it reaches");
}
