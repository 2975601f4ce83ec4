//! A month in the life: planned, drawn, their own view first, checked, seen otherwise, coached, talked about, looked at again.

use super::{answers, checked, item, letters, page, voice};
use crate::desk::{Desk, each, list, said, text, with_fields};
use serde_json::{Value, json};

/// A list of contacts of Gijs and Daan in a file of the team's own shape.
fn contacts(desk: &Desk, first: u32, day: &str) -> Value {
    let mut rows = String::from("Agent;Ref;Channel;Date;Time;Seconds\n");
    for at in 0..24 {
        let channel = if at % 3 == 0 { "mail" } else { "voice" };
        let hour = 8 + at % 10;
        rows.push_str(&format!("Gijs Mol;c{};{channel};{day};{hour:02}:15;{}\n", first + at, 40 * (at + 1)));
    }
    let file = desk.choose_text("contacts.csv", &rows);
    let preview = desk.ask("import.preview_contacts", json!({ "file": file }));
    let mapping: Vec<Value> = each(&preview["columns"], "field").into_iter().cloned().collect();
    desk.act("import.contacts", json!({ "file": file, "mapping": mapping }))
}

#[test]
fn a_month_from_the_plan_to_a_coaching_that_helped() {
    let mut desk = Desk::new();
    let (gijs, card) = (desk.person("Gijs Mol"), voice(&desk));
    // Planned and drawn.
    desk.act("quality.plan_checks", json!({ "perMonth": 2 }));
    contacts(&desk, 1, "2026-02-26");
    let drawn = desk.act("quality.draw_contacts", json!({ "person": gijs, "count": 2 }));
    assert_eq!((list(&drawn["contacts"]).len(), &drawn["drawnFrom"]), (2, &json!(24)));
    let again = desk.ask("quality.repeat_draw", json!({ "draw": drawn["draw"] }));
    assert_eq!(again["same"], true, "{again}");
    // Their own view first, blind.
    let contact = json!({ "drawn": drawn["contacts"][0]["drawn"] });
    let check = desk.act("quality.ask_self", json!({ "person": gijs, "version": card["version"], "contact": contact }));
    desk.on("2026-03-06");
    let waiting = desk.ask("today.show", json!(null))["lines"].take();
    assert!(each(&waiting, "kind").contains(&&json!("self_waiting")), "{waiting}");
    desk.act("quality.self_assess", json!({ "evaluation": check, "marks": letters("33333"), "way": "paper" }));
    desk.act("quality.evaluate", with_fields(json!({ "evaluation": check }), answers("31333")));
    // One question is seen otherwise, and stays.
    let otherwise = json!({ "evaluation": check, "way": "hand_over",
        "items": [{ "item": item(&card, 1), "reason": "The page was wrong that day", "proposed": "3" }] });
    let dispute = desk.act("quality.dispute", otherwise)[0].take();
    let decision =
        json!({ "dispute": dispute, "reviewer": "Hanna Berg", "mark": "2", "why": "The page was half right." });
    desk.act("quality.decide", decision);
    assert_eq!(page(&desk, &check)["state"], "changed");
    // Coached, and on the agenda by itself.
    let coach = json!({ "person": gijs, "evaluation": check, "item": item(&card, 1), "goal": "Open the page before answering",
                        "behaviour": "Name the page aloud" });
    let coaching = desk.act("meeting.coach", coach);
    let agenda = desk.page(&gijs)["agenda"].take();
    assert_eq!(agenda[0]["text"], "Open the page before answering: Name the page aloud");
    assert_eq!(page(&desk, &check)["coaching"][0]["coaching"], coaching);
    desk.finished(&gijs, "Talked about the page.");
    desk.act("quality.try_coaching", json!({ "coaching": coaching }));
    // Looked at again in contacts after it: none yet, then drawn.
    let effective = json!({ "coaching": coaching, "finding": "effective" });
    assert_eq!(desk.refused("quality.recheck", effective.clone())["key"], "recheck-nothing-since");
    let redraw = json!({ "person": gijs, "count": 1, "coaching": coaching });
    assert_eq!(desk.refused("quality.draw_contacts", redraw.clone())["key"], "draw-nothing-since");
    desk.on("2026-03-20");
    let due = desk.ask("today.show", json!(null))["lines"].take();
    let facts: Vec<String> = each(&due, "fact").into_iter().map(said).collect();
    assert!(facts.contains(&"Look again with Gijs: Open the page before answering".to_owned()), "{facts:?}");
    contacts(&desk, 100, "2026-03-18");
    let redrawn = desk.act("quality.draw_contacts", redraw);
    assert_eq!(redrawn["contacts"][0]["day"], "2026-03-18");
    let contact = json!({ "drawn": redrawn["contacts"][0]["drawn"] });
    let input = json!({ "person": gijs, "version": card["version"], "contact": contact });
    desk.act("quality.evaluate", with_fields(input, answers("33333")));
    desk.act("quality.recheck", effective);
    let board = desk.ask("quality.coaching", json!(null));
    assert_eq!((list(&board["open"]).len(), &board["closed"][0]["state"]), (0, &json!("effective")));
    assert_eq!(said(&board["figures"][0]["value"]), "1 of 1");
    assert_eq!(said(&board["figures"][1]["value"]), "14 days");
    let sampling = desk.ask("quality.sampling", json!(null));
    assert_eq!(said(&sampling["finding"]), "This month: 2 of 2 planned checks.");
    // Everything can be taken back.
    desk.act("history.undo", json!({}));
    assert_eq!(desk.ask("quality.coaching", json!(null))["open"][0]["state"], "tried");
}

#[test]
fn at_most_two_coachings_are_open_and_not_yet_goes_on() {
    let mut desk = Desk::new();
    let (gijs, card) = (desk.person("Gijs Mol"), voice(&desk));
    let coach = |goal: &str, more: Value| {
        desk.call("meeting.coach", with_fields(json!({ "person": gijs, "goal": goal }), more))
    };
    let first = coach("Say it back", json!({})).unwrap()["value"].take();
    coach("Name the page", json!({})).unwrap();
    let third = coach("Smile", json!({})).unwrap_err();
    assert_eq!(third["key"], "coaching-two-open");
    coach("Smile", json!({ "supersedes": first })).unwrap();
    let board = desk.ask("quality.coaching", json!(null));
    assert_eq!((list(&board["open"]).len(), &board["closed"][0]["state"]), (2, &json!("superseded")));
    let smile = board["open"][1]["coaching"].clone();
    desk.on("2026-03-09");
    checked(&desk, &gijs, &card, "33333");
    desk.act("quality.recheck", json!({ "coaching": smile, "finding": "not_yet" }));
    let open = desk.ask("quality.coaching", json!(null))["open"].take();
    assert!(each(&open, "state").contains(&&json!("not_yet")), "{open}");
    desk.act("quality.end_coaching", json!({ "coaching": smile, "ending": "withdrawn" }));
    assert_eq!(desk.refused("quality.try_coaching", json!({ "coaching": smile }))["key"], "coaching-closed");
}

#[test]
fn five_mails_and_no_call_are_told_as_it_happens() {
    let desk = Desk::new();
    let (gijs, card) = (desk.person("Gijs Mol"), voice(&desk));
    contacts(&desk, 1, "2026-02-26");
    let mut told = Value::Null;
    for at in 0..5 {
        let contact = json!({ "reference": format!("mail {at}"), "channel": "mail" });
        let input = json!({ "person": gijs, "version": card["version"], "contact": contact });
        told = desk.done("quality.evaluate", with_fields(input, answers("33333")))["consequences"].take();
        assert_eq!(list(&told).len(), 1 + usize::from(at == 4), "what it comes to, and then that it is one-sided");
    }
    assert_eq!(said(&told[1]), "You checked Gijs 5 times, always mail and never voice.");
    let line = desk.ask("quality.sampling", json!(null))["people"][0].take();
    assert_eq!(said(&line["oneSided"]), "You checked Gijs 5 times, always mail and never voice.");
}

#[test]
fn contacts_go_after_ninety_days_and_what_was_drawn_stays() {
    let mut desk = Desk::new();
    let gijs = desk.person("Gijs Mol");
    contacts(&desk, 1, "2026-02-26");
    let drawn = desk.act("quality.draw_contacts", json!({ "person": gijs, "count": 3, "seed": 1234 }));
    let passed = json!({ "drawn": drawn["contacts"][0]["drawn"], "reason": "The recording is gone" });
    desk.act("quality.pass_over", passed);
    assert_eq!(list(&desk.ask("quality.sampling", json!(null))["people"][0]["waiting"]).len(), 2);
    desk.on("2026-05-27");
    assert_eq!(desk.ask("quality.sampling", json!(null))["lists"][0]["contacts"], 24);
    desk.on("2026-05-28");
    desk.ask("vault.housekeep", json!(null));
    assert_eq!(desk.ask("quality.sampling", json!(null))["lists"][0]["contacts"], 0);
    let again = desk.ask("quality.repeat_draw", json!({ "draw": drawn["draw"] }));
    assert_eq!(again["same"], false);
    assert!(said(&again["finding"]).contains("1234"), "{again}");
    assert_eq!(text(&desk.ask("quality.draws", json!({ "person": gijs }))[0]["drawnOn"]), "2026-03-02");
}
