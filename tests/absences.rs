//! Absences: who is away and when, in a line; what is asked for and answered; and never why.

use crate::desk::{Desk, MONDAY, each, everything, list, problems, said, text};
use serde_json::{Value, json};

/// What a line would write down.
fn understood(desk: &Desk, line: &str) -> Value {
    desk.ask("absences.understand", json!({ "text": line }))
}

/// Writes down what a line says.
fn entered(desk: &Desk, line: &str) -> Value {
    let found = desk.ask("quick.understand", json!({ "text": line }));
    let first = list(&found).first().cloned().unwrap_or_else(|| panic!("{line} is understood"));
    desk.act(text(&first["does"]["call"]), first["does"]["input"].clone())
}

fn away(desk: &Desk, person: &Value, kind: &str, from: &str, to: &str) -> Value {
    let to = if to.is_empty() { Value::Null } else { json!(to) };
    desk.act("absences.log", json!({ "person": person, "kind": kind, "from": from, "to": to }))
}

/// The absences of somebody's page, as "kind state first..last".
fn told(desk: &Desk, person: &Value) -> Vec<String> {
    let page = desk.page(person);
    let line = |absence: &Value| {
        let end = absence["to"].as_str().unwrap_or("open");
        format!("{} {} {}..{end}", text(&absence["kind"]), text(&absence["state"]), text(&absence["from"]))
    };
    list(&page["absences"]).iter().map(line).collect()
}

#[test]
fn an_absence_is_written_down_with_one_line() {
    let desk = Desk::new();
    let (frida, bram, cilla) = (desk.person("Frida Lund"), desk.person("Bram Vos"), desk.person("Cilla Berg"));
    let anouk = desk.person("Anouk de Wit");
    entered(&desk, "sick frida");
    entered(&desk, "away bram mon-wed");
    entered(&desk, "leave cilla 30 mar - 10 apr");
    entered(&desk, "weg anouk ouderschapsverlof mei-juni");
    assert_eq!(told(&desk, &frida), ["sick active 2026-03-02..open"], "nobody knows until when");
    assert_eq!(told(&desk, &bram), ["leave active 2026-03-02..2026-03-04"]);
    assert_eq!(told(&desk, &cilla), ["leave approved 2026-03-30..2026-04-10"]);
    assert_eq!(told(&desk, &anouk), ["parental approved 2026-05-01..2026-06-30"]);
    assert_eq!(desk.page(&frida)["absences"][0]["reviewOn"], "2026-03-03", "ask again on the next working day");
    let list = desk.ask("absences.list", json!(null));
    assert_eq!(each(&list, "name"), ["Frida", "Bram", "Cilla"], "six weeks ahead");
}

#[test]
fn what_enter_would_do_is_said_before_it_is_done() {
    let desk = Desk::new();
    desk.person("Frida Lund");
    desk.person("Frank Dahl");
    let one = understood(&desk, "frida fri 13:00-17:00");
    let sentence = said(&one["absences"][0]["sentence"]);
    assert_eq!(sentence, "Frida, leave: Friday 6 March 2026 13:00–17:00");
    assert_eq!(list(&understood(&desk, "fr today")["absences"]).len(), 2, "both are offered");
    desk.person("Anouk Dahl");
    desk.person("Dahlia Moen");
    assert_eq!(
        each(&understood(&desk, "dahl today")["absences"], "name"),
        ["Dahlia", "Anouk", "Frank"],
        "called so first"
    );
    let about = understood(&desk, "syk frida til ca 11 mars")["absences"][0].clone();
    assert_eq!(
        (&about["to"], &about["endExpected"], &about["reviewOn"]),
        (&json!("2026-03-11"), &json!(true), &json!("2026-03-10"))
    );
    assert_eq!(list(&understood(&desk, "nobody mon-wed")["absences"]).len(), 0);
}

#[test]
fn a_word_that_is_no_day_is_not_kept_and_no_cause_reaches_the_vault() {
    let mut desk = Desk::new();
    let frida = desk.person("Frida Lund");
    let line = understood(&desk, "sick frida influenza");
    assert_eq!((list(&line["absences"]).len(), text(&line["unclear"]["key"])), (0, "absence-words-unclear"));
    assert_eq!(desk.ask("quick.understand", json!({ "text": "sick frida influenza" })), json!([]));
    // A field that is not there is not taken along either.
    let input = json!({ "person": frida, "kind": "sick", "from": MONDAY, "cause": "influenza", "note": "influenza" });
    desk.act("absences.log", input);
    assert!(!desk.raw(everything).contains("influenza"));
    assert!(!desk.log().contains("influenza"));
}

#[test]
fn leave_is_asked_for_and_declined_with_the_rule_shown() {
    let desk = Desk::new();
    let bram = desk.person("Bram Vos");
    let input = json!({ "person": bram, "kind": "leave", "from": "2026-03-09", "to": "2026-03-13" });
    let first = desk.act("absences.request", input.clone());
    assert_eq!(told(&desk, &bram), ["leave requested 2026-03-09..2026-03-13"]);
    let declined = desk.done("absences.decline", json!({ "absence": first, "rule": "minimum_staffing" }));
    assert_eq!(said(&declined["title"]), "Request of Bram declined: too few people would be left");
    assert_eq!(desk.page(&bram)["absences"][0]["rule"], "minimum_staffing");
    assert_eq!(desk.refused("absences.approve", json!({ "absence": first }))["key"], "absence-not-now");
    let second = desk.act("absences.request", input);
    desk.act("absences.approve", json!({ "absence": second }));
    assert_eq!(told(&desk, &bram)[0], "leave approved 2026-03-09..2026-03-13");
    let sick = desk.refused("absences.request", json!({ "person": bram, "kind": "sick", "from": MONDAY }));
    assert_eq!(problems(&sick), ["kind: absence-sick-is-not-asked"]);
}

#[test]
fn bad_days_are_told_in_a_sentence_and_nothing_is_changed() {
    let desk = Desk::new();
    let bram = desk.person("Bram Vos");
    let refuses = |with: Value| {
        let mut input = json!({ "person": bram, "kind": "leave", "from": "2026-03-09" });
        input.as_object_mut().unwrap().extend(with.as_object().cloned().unwrap());
        problems(&desk.refused("absences.log", input))
    };
    assert_eq!(refuses(json!({ "to": "2026-03-08" })), ["to: end-before-start"]);
    assert_eq!(refuses(json!({ "from": "2024-02-01", "to": "2024-02-02" })), ["from: absence-too-long-ago"]);
    assert_eq!(refuses(json!({ "to": "2030-01-01" })), ["to: absence-too-long"]);
    assert_eq!(
        refuses(json!({ "to": "2026-03-09", "fromAt": "14:00", "toAt": "13:00" })),
        ["toAt: absence-time-before-start"]
    );
    assert_eq!(
        refuses(json!({ "fromAt": "noon", "toAt": "13:00" })),
        ["fromAt: clock-not-understood", "toAt: absence-time-needs-day"]
    );
    away(&desk, &bram, "leave", "2026-03-09", "2026-03-13");
    let twice = desk
        .refused("absences.log", json!({ "person": bram, "kind": "leave", "from": "2026-03-13", "to": "2026-03-16" }));
    assert_eq!(twice["key"], "absence-twice");
    let over =
        desk.done("absences.log", json!({ "person": bram, "kind": "sick", "from": "2026-03-11", "to": "2026-03-12" }));
    assert_eq!(each(&over["consequences"], "key"), ["absence-over-another"], "sickness may lie over leave");
    assert_eq!(told(&desk, &bram).len(), 2);
}

#[test]
fn two_parts_of_a_day_may_follow_each_other() {
    let desk = Desk::new();
    let bram = desk.person("Bram Vos");
    let part = |from_at: Value, to_at: Value| json!({ "person": bram, "kind": "leave", "from": MONDAY, "to": MONDAY, "fromAt": from_at, "toAt": to_at });
    desk.act("absences.log", part(Value::Null, json!("10:00")));
    desk.act("absences.log", part(json!("15:00"), Value::Null));
    assert_eq!(desk.refused("absences.log", part(json!("09:00"), json!("11:00")))["key"], "absence-twice");
}

#[test]
fn an_absence_is_corrected_ended_and_taken_back() {
    let mut desk = Desk::new();
    let frida = desk.person("Frida Lund");
    let sick = away(&desk, &frida, "sick", MONDAY, "");
    desk.act("absences.review", json!({ "absence": sick, "reviewOn": "2026-03-05", "expected": "2026-03-06" }));
    assert_eq!(told(&desk, &frida), ["sick active 2026-03-02..2026-03-06"]);
    desk.on("2026-03-05");
    desk.act("absences.back", json!({ "absence": sick }));
    assert_eq!(told(&desk, &frida), ["sick ended 2026-03-02..2026-03-04"]);
    let input = json!({ "absence": sick, "kind": "other", "from": "2026-03-03", "to": "2026-03-04" });
    desk.act("absences.correct", input);
    assert_eq!(told(&desk, &frida), ["other ended 2026-03-03..2026-03-04"]);
    desk.act("history.undo", json!({}));
    desk.act("history.undo", json!({}));
    assert_eq!(told(&desk, &frida), ["sick active 2026-03-02..2026-03-06"], "as it was before she came back");
    desk.act("absences.cancel", json!({ "absence": sick }));
    assert_eq!(told(&desk, &frida).len(), 0);
}

#[test]
fn nobody_is_away_after_their_last_day() {
    let desk = Desk::new();
    let bram = desk.person("Bram Vos");
    desk.act("people.leave", json!({ "person": bram, "on": "2026-03-31" }));
    let input = json!({ "person": bram, "kind": "leave", "from": "2026-03-23", "to": "2026-04-10" });
    let done = desk.done("absences.log", input);
    assert_eq!(each(&done["consequences"], "key"), ["absence-until-leaving"]);
    assert_eq!(told(&desk, &bram), ["leave approved 2026-03-23..2026-03-31"]);
    let gone = desk.refused("absences.log", json!({ "person": bram, "kind": "leave", "from": "2026-04-01" }));
    assert_eq!(gone["key"], "person-not-here");
}

#[test]
fn absence_pauses_the_clock_of_one_on_ones() {
    let mut desk = Desk::new();
    let anna = desk.anna();
    desk.held(&anna, MONDAY);
    away(&desk, &anna, "leave", "2026-03-09", "2026-03-29");
    desk.on("2026-03-20");
    let line = desk.board_line(&anna);
    assert_eq!((&line["rhythm"], &line["awayUntil"]), (&json!("paused"), &json!("2026-03-29")));
    assert_eq!((&line["dueOn"], &line["limitOn"]), (&json!("2026-04-06"), &json!("2026-04-20")), "three weeks later");
    desk.on("2026-04-06");
    assert_eq!(
        (&desk.board_line(&anna)["rhythm"], &desk.page(&anna)["rhythm"]),
        (&json!("on_track"), &json!("on_track"))
    );
    desk.on("2026-04-21");
    assert_eq!(desk.board_line(&anna)["rhythm"], "overdue");
}

#[test]
fn a_return_talk_is_due_on_the_first_three_working_days_after_a_week_away() {
    let mut desk = Desk::new();
    let anna = desk.anna();
    desk.act("absences.add_holiday", json!({ "day": "2026-03-17", "name": "Team day" }));
    away(&desk, &anna, "sick", "2026-03-09", "2026-03-15");
    desk.on("2026-03-16");
    let line = desk.board_line(&anna);
    assert_eq!(
        line["returnTalk"],
        json!({ "backOn": "2026-03-16", "until": "2026-03-19" }),
        "the holiday is no working day"
    );
    let today = desk.ask("today.show", json!(null));
    let kinds = each(&today["lines"], "kind");
    assert!(kinds.contains(&&json!("return_talk")), "{today}");
    desk.held(&anna, "2026-03-16");
    assert_eq!(desk.board_line(&anna)["returnTalk"], Value::Null, "it was held");
}

#[test]
fn a_small_team_is_told_in_counts_and_never_in_percentages() {
    let mut desk = Desk::new();
    let anna = desk.anna();
    for number in 1..19 {
        desk.person(&format!("Person{number} Small"));
    }
    away(&desk, &anna, "sick", "2026-02-02", "2026-02-08");
    away(&desk, &anna, "leave", "2026-02-16", "2026-02-20");
    let figures = |desk: &Desk| {
        let figures = desk.ask("absences.figures", json!(null));
        list(&figures).iter().map(|figure| said(&figure["value"])).collect::<Vec<_>>()
    };
    assert_eq!(figures(&desk), ["32 hours", "once", "1 of 19"], "leave is no loss");
    assert_eq!(desk.ask("absences.figures", json!(null))[0]["list"], json!([]), "and nobody is listed");
    desk.person("The Twentieth");
    assert_eq!(figures(&desk)[1..], ["5 %", "5 %"]);
    desk.on("2027-03-02");
    assert_eq!(figures(&desk)[1], "0 %", "a year later it is over");
}

#[test]
fn an_absence_goes_two_years_after_it_ended() {
    let mut desk = Desk::new();
    let anna = desk.anna();
    away(&desk, &anna, "parental", "2026-01-05", "2026-02-27");
    away(&desk, &anna, "sick", MONDAY, "");
    desk.on("2028-02-27");
    desk.ask("vault.housekeep", json!(null));
    assert_eq!(told(&desk, &anna).len(), 2);
    desk.on("2028-02-28");
    let due = desk.ask("privacy.retention", json!(null))["due"].take();
    assert_eq!(each(&due, "key"), ["retention-absences"]);
    desk.ask("vault.housekeep", json!(null));
    assert_eq!(told(&desk, &anna), ["sick active 2026-03-02..open"], "one that goes on stays");
    assert!(!desk.raw(everything).contains("parental"), "the ledger forgot it too");
    let acts = desk.raw(|db| {
        let mut acts = db.prepare("SELECT call || ' ' || because FROM act").unwrap();
        acts.query_map([], |row| row.get::<_, String>(0)).unwrap().map(Result::unwrap).collect::<Vec<_>>()
    });
    assert!(
        acts.iter().all(|act| !act.contains("sick") && !act.contains("parental")),
        "an act stays, and never says which kind: {acts:?}"
    );
}

#[test]
fn the_teams_own_list_says_which_days_are_closed() {
    let desk = Desk::new();
    let day = desk.act("absences.add_holiday", json!({ "day": "2026-04-27", "name": "King's Day" }));
    let twice = desk.refused("absences.add_holiday", json!({ "day": "2026-04-27", "name": "Koningsdag" }));
    assert_eq!(twice["key"], "holiday-known");
    assert_eq!(
        problems(&desk.refused("absences.add_holiday", json!({ "day": "2026-05-05", "name": " " }))),
        ["name: holiday-needs-name"]
    );
    assert_eq!(each(&desk.ask("absences.holidays", json!(null)), "name"), ["King's Day"]);
    desk.act("absences.remove_holiday", json!({ "holiday": day }));
    assert_eq!(desk.refused("absences.remove_holiday", json!({ "holiday": day }))["key"], "holiday-gone");
}

#[test]
fn a_kind_that_is_chosen_goes_before_what_the_line_says() {
    let desk = Desk::new();
    desk.person("Frida Lund");
    let with_kind = |text: &str, kind: &str| {
        let answer = desk.ask("absences.understand", json!({ "text": text, "kind": kind }));
        (answer["absences"][0]["kind"].clone(), answer["absences"][0]["to"].clone())
    };
    assert_eq!(with_kind("frida", "sick"), (json!("sick"), Value::Null), "nobody knows until when");
    assert_eq!(with_kind("sick frida", "other"), (json!("other"), json!(MONDAY)));
}

#[test]
fn the_room_of_absences_shows_what_waits_who_is_away_who_will_be_and_what_was() {
    let desk = Desk::new();
    let (frida, bram, cilla) = (desk.person("Frida Lund"), desk.person("Bram Vos"), desk.person("Cilla Berg"));
    let show = |desk: &Desk| desk.ask("absences.show", json!(null));
    assert_eq!(said(&show(&desk)["finding"]), "Everyone is in, and nobody has leave planned.");
    away(&desk, &bram, "leave", "2026-03-09", "2026-03-13");
    assert_eq!(said(&show(&desk)["finding"]), "Everyone is in. Next is Bram, Monday 9 March 2026.");
    away(&desk, &frida, "sick", MONDAY, "");
    away(&desk, &frida, "leave", "2026-02-02", "2026-02-06");
    let asked = json!({ "person": cilla, "kind": "leave", "from": "2026-03-12", "to": "2026-03-20" });
    let asked = desk.act("absences.request", asked);
    let page = show(&desk);
    assert_eq!(said(&page["finding"]), "Frida is away today. One request waits for your answer.");
    assert_eq!(each(&page["now"], "name"), ["Frida"]);
    assert_eq!(each(&page["coming"], "name"), ["Bram"]);
    assert_eq!(each(&page["past"], "state"), ["ended"]);
    assert_eq!(page["asked"][0]["absence"]["name"], "Cilla");
    assert_eq!(page["asked"][0]["alsoAway"], json!(["Frida", "Bram"]), "an open end is taken to last two weeks");
    desk.act("absences.decline", json!({ "absence": asked, "rule": "minimum_staffing" }));
    let page = show(&desk);
    assert_eq!(page["asked"], json!([]));
    assert_eq!(each(&page["past"], "state"), ["declined", "ended"]);
    assert_eq!(page["past"][0]["rule"], "minimum_staffing");
}
