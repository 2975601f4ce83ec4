//! Today: what needs the leader, in order, at most seven lines, and what can be put off.

use crate::desk::{Desk, MONDAY, each, list, problems, text};
use serde_json::{Value, json};

fn lines(desk: &Desk) -> Vec<Value> {
    list(&desk.ask("today.show", json!(null))["lines"]).clone()
}

fn kinds(desk: &Desk) -> Vec<String> {
    lines(desk).iter().map(|line| text(&line["kind"]).to_owned()).collect()
}

fn set_aside(desk: &Desk, line: &Value, until: &str) {
    desk.act("today.set_aside", json!({ "line": line["line"], "until": until }));
}

/// Puts an action on somebody that is due on a day.
fn due(desk: &Desk, person: &Value, on: &str, text: &str) {
    desk.act("one_on_ones.add_action", json!({ "person": person, "owner": "leader", "text": text, "due": on }));
}

#[test]
fn talks_of_today_come_before_a_broken_rhythm_and_that_before_actions() {
    let mut desk = Desk::new();
    let (anna, daan, elif) = (desk.anna(), desk.daan(), desk.elif());
    due(&desk, &anna, "2026-03-20", "Ask planning");
    desk.held(&anna, MONDAY);
    desk.held(&elif, MONDAY);
    desk.on("2026-04-06");
    desk.held(&anna, "2026-04-06");
    desk.act("one_on_ones.plan", json!({ "person": daan, "plannedFor": "2026-04-06", "at": "10:00" }));
    assert_eq!(kinds(&desk), ["talk_today", "talk_overdue", "action_due"]);
    let lines = lines(&desk);
    assert_eq!(lines.iter().map(|line| &line["person"]).collect::<Vec<_>>(), [&daan, &elif, &anna]);
    assert_eq!(lines.iter().map(|line| &line["button"]).collect::<Vec<_>>(), ["start", "plan", "done"]);
    assert!(lines.iter().all(|line| line["why"]["key"].is_string()), "every line says why it is here");
    assert_eq!(lines[0]["fact"]["args"]["at"], "10:00");
}

#[test]
fn of_two_equal_lines_the_older_one_comes_first() {
    let desk = Desk::new();
    let anna = desk.anna();
    due(&desk, &anna, "2026-03-01", "Second");
    due(&desk, &anna, "2026-02-20", "First");
    due(&desk, &anna, MONDAY, "Third");
    due(&desk, &anna, "2026-03-03", "Not yet");
    let facts: Vec<Value> = lines(&desk).iter().map(|line| line["fact"]["args"]["text"].clone()).collect();
    assert_eq!(facts, ["First", "Second", "Third"]);
    assert_eq!(lines(&desk)[2]["tone"], "calm", "due today is not late");
}

#[test]
fn at_most_seven_lines_are_shown_and_the_rest_waits_behind_them() {
    let desk = Desk::new();
    let anna = desk.anna();
    for number in 1..=9 {
        due(&desk, &anna, &format!("2026-02-{:02}", number + 10), &format!("Action {number}"));
    }
    let today = desk.ask("today.show", json!(null));
    assert_eq!((list(&today["lines"]).len(), list(&today["more"]).len()), (7, 2));
    assert_eq!(today["more"][0]["fact"]["args"]["text"], "Action 8");
    assert_eq!(today["summary"]["args"]["count"], 9);
}

#[test]
fn a_line_that_was_put_off_comes_back_on_its_day() {
    let mut desk = Desk::new();
    let anna = desk.anna();
    due(&desk, &anna, "2026-02-27", "Ask planning");
    let line = lines(&desk)[0].clone();
    set_aside(&desk, &line, "tomorrow");
    assert_eq!(kinds(&desk), [""; 0]);
    assert_eq!(kinds(desk.on("2026-03-03")), ["action_due"]);
    set_aside(&desk, &line, "monday");
    assert_eq!(kinds(desk.on("2026-03-08")), [""; 0]);
    assert_eq!(kinds(desk.on("2026-03-09")), ["action_due"]);
    set_aside(&desk, &line, "2026-03-12");
    assert_eq!(kinds(desk.on("2026-03-11")), [""; 0]);
    assert_eq!(kinds(desk.on("2026-03-12")), ["action_due"]);
    let back = desk.refused("today.set_aside", json!({ "line": line["line"], "until": "2026-03-12" }));
    assert_eq!(problems(&back), ["until: set-aside-needs-later-day"]);
    let odd = desk.refused("today.set_aside", json!({ "line": line["line"], "until": "some day" }));
    assert_eq!(problems(&odd), ["until: day-not-understood"]);
}

#[test]
fn a_line_put_off_for_good_comes_back_only_when_what_it_is_about_changes() {
    let mut desk = Desk::new();
    let anna = desk.anna();
    desk.on("2026-04-06");
    let overdue = lines(&desk)[0].clone();
    assert_eq!(overdue["kind"], "talk_overdue");
    set_aside(&desk, &overdue, "for_good");
    assert_eq!(kinds(desk.on("2026-05-06")), [""; 0]);
    desk.held(&anna, "2026-05-06");
    assert_eq!(kinds(desk.on("2026-06-15")), ["talk_overdue"], "another talk, another wait");
    desk.act("history.undo", json!({}));
    desk.act("history.undo", json!({}));
    desk.act("history.undo", json!({}));
    assert_eq!(lines(&desk)[0]["line"], overdue["line"], "putting off is an act and can be taken back");
}

#[test]
fn a_talk_whose_day_has_passed_is_asked_about() {
    let mut desk = Desk::new();
    let anna = desk.anna();
    let meeting = desk.planned(&anna, "2026-03-03");
    desk.on("2026-03-05");
    let line = lines(&desk)[0].clone();
    assert_eq!((&line["kind"], &line["meeting"]), (&json!("talk_missed"), &meeting));
    assert_eq!(kinds(desk.on("2026-04-20")), ["talk_missed"], "one line about one person's talk is enough");
    desk.act("one_on_ones.miss", json!({ "meeting": meeting, "who": "employee" }));
    assert_eq!(kinds(&desk), ["talk_overdue"]);
}

#[test]
fn a_quiet_day_names_whom_to_sit_with() {
    let mut desk = Desk::new();
    let (anna, daan) = (desk.anna(), desk.daan());
    desk.held(&anna, MONDAY);
    desk.on("2026-03-04").held(&daan, "2026-03-04");
    desk.on("2026-03-06");
    let today = desk.ask("today.show", json!(null));
    assert_eq!((&today["lines"], &today["quiet"]["person"]), (&json!([]), &anna));
    assert_eq!((&today["week"], &today["people"]), (&json!(10), &json!(2)));
    desk.planned(&anna, "2026-03-16");
    assert_eq!(desk.ask("today.show", json!(null))["quiet"]["person"], daan, "somebody with a talk to come has one");
}

#[test]
fn an_empty_team_has_an_empty_day() {
    let desk = Desk::new();
    let today = desk.ask("today.show", json!(null));
    assert_eq!((&today["lines"], &today["quiet"], &today["people"]), (&json!([]), &Value::Null, &json!(0)));
    assert_eq!(today["longestWait"]["key"], "today-wait-nobody");
}

#[test]
fn nobody_who_has_left_or_whose_rhythm_is_paused_needs_anything_today() {
    let mut desk = Desk::new();
    let (anna, daan) = (desk.anna(), desk.daan());
    due(&desk, &anna, MONDAY, "Ask planning");
    desk.act("people.leave", json!({ "person": anna, "on": "2026-03-06" }));
    desk.act("one_on_ones.set_rhythm", json!({ "person": daan, "targetDays": 14, "limitDays": 28, "paused": true }));
    assert_eq!(kinds(desk.on("2026-05-04")), [""; 0]);
    assert_eq!(each(&desk.ask("one_on_ones.board", json!(null)), "person"), [&daan]);
}
