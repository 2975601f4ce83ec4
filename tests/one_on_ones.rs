//! One-on-ones: rhythm, planning and the ways a talk ends, the agenda, actions, working notes, answers, figures.

use crate::desk::{Desk, MONDAY, each, list, problems, text};
use serde_json::{Value, json};

// Rhythm.

#[test]
fn someone_not_seen_past_the_limit_is_overdue() {
    let mut desk = Desk::new();
    let anna = desk.anna();
    desk.held(&anna, "2026-03-02");
    assert_eq!(desk.board_line(&anna)["rhythm"], "on_track");
    assert_eq!(desk.on("2026-03-16").board_line(&anna)["rhythm"], "on_track", "the fourteenth day is still in time");
    assert_eq!(desk.on("2026-03-17").board_line(&anna)["rhythm"], "due");
    assert_eq!(desk.on("2026-03-30").board_line(&anna)["rhythm"], "due", "the limit itself is not past it");
    let late = desk.on("2026-03-31").board_line(&anna);
    assert_eq!((&late["rhythm"], &late["daysSince"]), (&json!("overdue"), &json!(29)));
    assert_eq!((&late["dueOn"], &late["limitOn"]), (&json!("2026-03-16"), &json!("2026-03-30")));
}

#[test]
fn a_talk_in_the_calendar_does_not_count_only_one_that_was_held() {
    let mut desk = Desk::new();
    let anna = desk.anna();
    desk.held(&anna, "2026-03-02");
    let meeting = desk.on("2026-04-01").planned(&anna, "2026-04-02");
    assert_eq!(desk.board_line(&anna)["rhythm"], "overdue", "planning repairs nothing yet");
    desk.act("one_on_ones.move", json!({ "meeting": meeting, "plannedFor": "2026-04-03", "by": "leader" }));
    assert_eq!(desk.board_line(&anna)["seenOn"], "2026-03-02");
}

#[test]
fn the_clock_of_somebody_new_starts_on_their_first_day() {
    let mut desk = Desk::new();
    let daan = desk.act("people.welcome", json!({ "name": "Daan Visser", "joined": "2026-03-04" }));
    let line = desk.on("2026-03-07").board_line(&daan);
    assert_eq!((&line["rhythm"], &line["daysSince"], &line["seenOn"]), (&json!("on_track"), &json!(3), &Value::Null));
    assert_eq!(desk.on("2026-04-02").board_line(&daan)["rhythm"], "overdue");
}

#[test]
fn nobody_is_overdue_on_the_day_their_team_is_imported() {
    let mut desk = Desk::new();
    let anna = desk.anna(); // with the company for two years, in this vault since today
    assert_eq!(desk.board_line(&anna)["rhythm"], "on_track");
    assert_eq!(desk.on("2026-03-31").board_line(&anna)["rhythm"], "overdue");
}

#[test]
fn somebody_who_comes_back_is_counted_from_the_day_they_came_back() {
    let mut desk = Desk::new();
    let anna = desk.anna();
    desk.held(&anna, "2026-03-02");
    desk.act("people.leave", json!({ "person": anna, "on": "2026-03-06" }));
    desk.on("2026-09-01").act("people.rehire", json!({ "person": anna, "on": "2026-09-01" }));
    let line = desk.board_line(&anna);
    assert_eq!((&line["rhythm"], &line["daysSince"]), (&json!("on_track"), &json!(0)));
}

#[test]
fn the_board_shows_the_worst_rhythm_first() {
    let desk = Desk::new();
    let (anna, daan, elif) = (desk.anna(), desk.daan(), desk.elif());
    desk.held(&anna, "2026-03-01");
    desk.held(&daan, "2026-01-05");
    desk.held(&elif, "2026-02-10");
    let board = desk.ask("one_on_ones.board", json!(null));
    assert_eq!(each(&board, "person"), [&daan, &elif, &anna]);
    assert_eq!(each(&board, "rhythm"), ["overdue", "due", "on_track"]);
}

#[test]
fn a_pair_may_have_a_rhythm_of_its_own_and_go_back_to_the_usual_one() {
    let desk = Desk::new();
    let anna = desk.anna();
    desk.held(&anna, "2026-02-22");
    desk.act("one_on_ones.set_rhythm", json!({ "person": anna, "targetDays": 7, "limitDays": 10, "place": "a walk" }));
    let page = desk.page(&anna);
    assert_eq!((&page["rhythm"], &page["place"], &page["ownRhythm"]), (&json!("due"), &json!("a walk"), &json!(true)));
    desk.act("one_on_ones.set_rhythm", json!({ "person": anna, "targetDays": 7, "limitDays": 10, "paused": true }));
    assert_eq!(desk.board_line(&anna)["rhythm"], "paused");
    desk.act("one_on_ones.usual_rhythm", json!({ "person": anna }));
    let page = desk.page(&anna);
    assert_eq!((&page["targetDays"], &page["limitDays"], &page["ownRhythm"]), (&json!(14), &json!(28), &json!(false)));
    let wrong = desk.refused("one_on_ones.set_rhythm", json!({ "person": anna, "targetDays": 14, "limitDays": 7 }));
    assert_eq!(problems(&wrong), ["limitDays: settings-limit-days"]);
}

#[test]
fn half_a_year_of_talks_is_drawn_with_its_gaps_and_kept_actions() {
    let mut desk = Desk::new();
    let anna = desk.on("2025-11-24").anna();
    desk.on(MONDAY).held(&anna, "2025-12-01");
    let kept = json!({ "actions": [{ "owner": "leader", "text": "Ask planning" }] });
    desk.held_with(&anna, "2026-01-26", kept);
    let action = desk.page(&anna)["actions"][0]["action"].take();
    desk.act("one_on_ones.close_action", json!({ "action": action, "outcome": "done" }));
    let dots = desk.board_line(&anna)["dots"].take();
    assert_eq!(each(&dots["talks"], "on"), ["2025-12-01", "2026-01-26"]);
    assert_eq!(each(&dots["talks"], "keptAction"), [false, true]);
    let gaps = list(&dots["gaps"]);
    assert!(gaps.contains(&json!({ "from": "2025-12-01", "to": "2026-01-26", "weeks": 8 })), "{gaps:?}");
    assert!(gaps.contains(&json!({ "from": "2026-01-26", "to": MONDAY, "weeks": 5 })), "and the present one: {gaps:?}");
}

// Planning, and the ways a talk ends.

#[test]
fn a_talk_is_planned_for_a_day_to_come_with_somebody_who_is_here() {
    let desk = Desk::new();
    let anna = desk.anna();
    let plan = |input: Value| desk.refused("one_on_ones.plan", input);
    let past = plan(json!({ "person": anna, "plannedFor": "2026-03-01" }));
    assert_eq!(problems(&past), ["plannedFor: one-on-one-in-the-past"]);
    let far = plan(json!({ "person": anna, "plannedFor": "2029-03-01", "at": "25:00" }));
    assert_eq!(problems(&far), ["plannedFor: one-on-one-too-far", "at: clock-not-understood"], "all at once");
    desk.act("people.leave", json!({ "person": anna, "on": "2026-03-20" }));
    assert_eq!(plan(json!({ "person": anna, "plannedFor": "2026-03-23" }))["key"], "person-not-here");
    desk.planned(&anna, "2026-03-20");
}

#[test]
fn a_second_planned_talk_is_said_openly_and_not_refused() {
    let desk = Desk::new();
    let anna = desk.anna();
    desk.planned(&anna, "2026-03-05");
    let would = desk.rehearse("one_on_ones.plan", json!({ "person": anna, "plannedFor": "2026-03-06" }));
    assert_eq!(each(&would["consequences"], "key"), ["one-on-one-second-planned"]);
    assert_eq!(would["act"], Value::Null);
    assert_eq!(desk.board_line(&anna)["next"]["plannedFor"], "2026-03-05", "a rehearsal leaves nothing behind");
}

#[test]
fn a_moved_talk_names_the_new_one_and_nothing_on_the_agenda_is_lost() {
    let desk = Desk::new();
    let anna = desk.anna();
    let meeting = desk.act("one_on_ones.plan", json!({ "person": anna, "plannedFor": MONDAY, "at": "10:00" }));
    desk.act("one_on_ones.raise", json!({ "person": anna, "by": "employee", "text": "Late shifts" }));
    let new = desk.act("one_on_ones.move", json!({ "meeting": meeting, "plannedFor": "2026-03-04", "by": "employee" }));
    let next = desk.board_line(&anna)["next"].take();
    assert_eq!((&next["meeting"], &next["at"]), (&new, &json!("10:00")), "the time of day goes with it");
    let page = desk.ask("meeting.prepare", json!({ "meeting": new }));
    assert_eq!((&page["brought"][0]["text"], &page["brought"][0]["carried"]), (&json!("Late shifts"), &json!(0)));
    let row = desk.page(&anna)["timeline"][0].take();
    assert_eq!((&row["title"]["key"], &row["meeting"]), (&json!("timeline-talk-moved"), &meeting));
    assert_eq!(row["title"]["args"]["by"]["word"], "side-employee", "who moved it is kept");
    let again =
        desk.refused("one_on_ones.move", json!({ "meeting": meeting, "plannedFor": "2026-03-05", "by": "leader" }));
    assert_eq!(again["key"], "one-on-one-ended-already", "an ending is final");
}

#[test]
fn a_cancellation_needs_a_new_date_or_says_openly_that_there_is_none() {
    let desk = Desk::new();
    let anna = desk.anna();
    let meeting = desk.planned(&anna, MONDAY);
    let cancel = |with: Value| {
        let mut input = json!({ "meeting": meeting, "by": "leader", "reason": "Queue on fire" });
        input.as_object_mut().unwrap().extend(with.as_object().unwrap().clone());
        desk.call("one_on_ones.cancel", input)
    };
    let neither = cancel(json!({})).unwrap_err();
    assert_eq!(problems(&neither), ["newDate: cancel-needs-date-or-none"]);
    let both = cancel(json!({ "newDate": "2026-03-04", "noNewDate": true })).unwrap_err();
    assert_eq!(problems(&both), ["newDate: cancel-needs-date-or-none"]);
    let silent = cancel(json!({ "noNewDate": true, "reason": " " })).unwrap_err();
    assert_eq!(problems(&silent), ["reason: cancel-needs-reason"]);
    let new = cancel(json!({ "newDate": "2026-03-04" })).expect("a new date")["value"].take();
    assert_eq!(desk.board_line(&anna)["next"]["meeting"], new);
    let none = json!({ "meeting": new, "by": "employee", "reason": "Holiday", "noNewDate": true });
    assert_eq!(desk.act("one_on_ones.cancel", none), Value::Null);
    assert_eq!(desk.board_line(&anna)["next"], Value::Null);
    let page = desk.page(&anna);
    let by: Vec<&Value> =
        list(&page["timeline"]).iter().map(|row| &row["title"]["args"]["by"]["word"]).take(2).collect();
    assert!(
        by.contains(&&json!("side-leader")) && by.contains(&&json!("side-employee")),
        "who cancelled is kept: {by:?}"
    );
}

#[test]
fn a_talk_can_be_missed_only_when_its_day_has_come_and_then_it_does_not_count_as_held() {
    let mut desk = Desk::new();
    let anna = desk.anna();
    let meeting = desk.planned(&anna, "2026-03-03");
    let early = desk.refused("one_on_ones.miss", json!({ "meeting": meeting, "who": "employee" }));
    assert_eq!(problems(&early), ["meeting: one-on-one-still-to-come"]);
    desk.on("2026-03-03").act("one_on_ones.miss", json!({ "meeting": meeting, "who": "employee" }));
    let page = desk.page(&anna);
    assert_eq!(page["timeline"][0]["title"]["key"], "timeline-talk-no-show");
    assert_eq!((&page["next"], desk.board_line(&anna)["seenOn"].take()), (&Value::Null, Value::Null));
    let held = desk.refused("one_on_ones.hold", json!({ "meeting": meeting }));
    assert_eq!(held["args"]["state"]["word"], "meeting-state-no-show", "the refusal says what became of it");
}

#[test]
fn a_talk_is_held_today_or_before_and_takes_at_most_ten_hours() {
    let desk = Desk::new();
    let meeting = desk.planned(&desk.anna(), "2026-03-09");
    let wrong = desk.refused("one_on_ones.hold", json!({ "meeting": meeting, "heldOn": "2026-03-03", "minutes": 601 }));
    assert_eq!(problems(&wrong), ["heldOn: one-on-one-held-in-future", "minutes: minutes-out-of-range"]);
}

// The agenda.

#[test]
fn an_item_carried_three_times_is_flagged_to_both() {
    let mut desk = Desk::new();
    let anna = desk.anna();
    let item = desk.act("one_on_ones.raise", json!({ "person": anna, "by": "employee", "text": "Chat training" }));
    for (carried, day) in ["2026-03-02", "2026-03-09", "2026-03-16"].iter().enumerate() {
        desk.on(day);
        assert_eq!(desk.page(&anna)["agenda"][0]["carried"], carried);
        assert_eq!(desk.board_line(&anna)["carriedThrice"], 0);
        desk.held(&anna, day);
    }
    assert_eq!(desk.board_line(&anna)["carriedThrice"], 1);
    let today = desk.ask("today.show", json!(null));
    let line = list(&today["lines"]).iter().find(|line| line["kind"] == "carried_thrice").expect("a line of Today");
    assert_eq!((&line["fact"]["args"]["count"], &line["button"]), (&json!(3), &json!("settle")));
    desk.act("one_on_ones.settle", json!({ "item": item, "outcome": "discussed" }));
    assert_eq!(desk.board_line(&anna)["carriedThrice"], 0);
    assert_eq!(desk.page(&anna)["agenda"], json!([]));
}

#[test]
fn what_is_asked_again_in_a_talk_is_not_carried_by_that_same_talk() {
    let desk = Desk::new();
    let anna = desk.anna();
    desk.finished(&anna, "? evenings");
    let agenda = desk.page(&anna)["agenda"].take();
    assert_eq!((&agenda[0]["text"], &agenda[0]["raisedBy"]), (&json!("evenings"), &json!("leader")));
    assert_eq!(agenda[0]["carried"], 0);
}

#[test]
fn a_parked_item_waits_for_its_day_and_is_not_carried_meanwhile() {
    let mut desk = Desk::new();
    let anna = desk.anna();
    let item = desk.act("one_on_ones.raise", json!({ "person": anna, "by": "leader", "text": "Summer roster" }));
    let today = desk.refused("one_on_ones.settle", json!({ "item": item, "outcome": "parked", "until": MONDAY }));
    assert_eq!(problems(&today), ["until: park-needs-later-day"]);
    desk.act("one_on_ones.settle", json!({ "item": item, "outcome": "parked", "until": "2026-03-16" }));
    desk.held(&anna, MONDAY);
    let waiting = |desk: &Desk| {
        let meeting = desk.act("meeting.start", json!({ "person": anna }));
        desk.ask("meeting.prepare", json!({ "meeting": meeting }))["mine"].take()
    };
    assert_eq!(waiting(&desk), json!([]));
    desk.on("2026-03-16");
    assert_eq!(waiting(&desk)[0]["carried"], 0);
    desk.act("one_on_ones.settle", json!({ "item": item, "outcome": "withdrawn" }));
    assert_eq!(waiting(&desk), json!([]));
    desk.act("one_on_ones.settle", json!({ "item": item, "outcome": "open" }));
    assert_eq!(each(&waiting(&desk), "item"), [&item], "it can be taken up again");
}

// Actions of both sides.

#[test]
fn both_sides_take_on_actions_and_close_them_once() {
    let mut desk = Desk::new();
    let anna = desk.anna();
    let taken = json!({ "actions": [
        { "owner": "leader", "text": "  Ask   planning ", "due": "2026-03-06" }, { "owner": "employee", "text": "Write the traps down" },
    ] });
    desk.held_with(&anna, MONDAY, taken);
    let actions = desk.on("2026-03-17").page(&anna)["actions"].take();
    assert_eq!(each(&actions, "owner"), ["leader", "employee"], "what is due comes first");
    assert_eq!(each(&actions, "overdue"), [true, false]);
    assert_eq!((&actions[0]["text"], &actions[0]["weeksOpen"]), (&json!("Ask planning"), &json!(2)));
    let mine = &actions[0]["action"];
    desk.act("one_on_ones.change_action", json!({ "action": mine, "text": "Call planning", "due": null }));
    let changed = desk.page(&anna)["actions"].take();
    let changed = list(&changed).iter().find(|action| action["action"] == *mine).expect("it is still open");
    assert_eq!((&changed["text"], &changed["due"]), (&json!("Call planning"), &Value::Null));
    desk.act("one_on_ones.close_action", json!({ "action": mine, "outcome": "done" }));
    desk.act("one_on_ones.close_action", json!({ "action": actions[1]["action"], "outcome": "dropped" }));
    assert_eq!(desk.page(&anna)["actions"], json!([]));
    assert_eq!(desk.board_line(&anna)["openActions"], 0);
    let twice = desk.refused("one_on_ones.close_action", json!({ "action": mine, "outcome": "dropped" }));
    assert_eq!(twice["key"], "action-closed-already");
    let empty = desk.refused("one_on_ones.add_action", json!({ "person": anna, "owner": "leader", "text": " " }));
    assert_eq!(problems(&empty), ["text: text-missing"]);
}

// Working notes.

#[test]
fn a_working_note_is_there_for_ninety_days_and_then_gone_for_good() {
    let mut desk = Desk::new();
    let anna = desk.anna();
    let meeting = desk.planned(&anna, MONDAY);
    let noted = json!({ "meeting": meeting, "workingNotes": ["seems tired of the phones"] });
    let talk = desk.done("one_on_ones.hold", noted)["act"].take();
    let note = desk.page(&anna)["notes"][0].take();
    assert_eq!((&note["goesOn"], &note["kept"]), (&json!("2026-05-31"), &json!(false)));
    assert_eq!(list(&desk.on("2026-05-30").page(&anna)["notes"]).len(), 1);
    assert_eq!(desk.ask("vault.housekeep", json!(null))["notesGone"], 0);
    assert_eq!(desk.on("2026-05-31").page(&anna)["notes"], json!([]), "hidden before any sweep");
    assert_eq!(desk.ask("vault.housekeep", json!(null))["notesGone"], 1);
    assert!(!desk.raw(crate::desk::everything).contains("tired"), "neither the row nor the ledger holds it");
    let undo = desk.refused("history.undo", json!({ "act": talk }));
    assert_eq!(undo["key"], "undo-erased", "an undo would need what is gone");
}

#[test]
fn a_working_note_that_is_kept_stays_until_it_is_let_go() {
    let mut desk = Desk::new();
    let anna = desk.anna();
    desk.held_with(&anna, MONDAY, json!({ "workingNotes": ["wants to lead a shift"] }));
    let note = desk.page(&anna)["notes"][0]["note"].take();
    desk.act("one_on_ones.keep_note", json!({ "note": note, "kept": true }));
    desk.on("2026-12-01").ask("vault.housekeep", json!(null));
    assert_eq!(desk.page(&anna)["notes"][0]["goesOn"], Value::Null);
    desk.act("one_on_ones.keep_note", json!({ "note": note, "kept": false }));
    assert_eq!(desk.ask("privacy.sweep", json!(null))["value"]["removed"], 1);
}

#[test]
fn a_working_note_that_was_removed_by_hand_leaves_the_ledger_after_ninety_days_too() {
    let mut desk = Desk::new();
    let anna = desk.anna();
    desk.held_with(&anna, MONDAY, json!({ "workingNotes": ["thinks of leaving"] }));
    let note = desk.page(&anna)["notes"][0]["note"].take();
    desk.act("one_on_ones.remove_note", json!({ "note": note }));
    desk.act("history.undo", json!({}));
    assert_eq!(desk.page(&anna)["notes"][0]["text"], "thinks of leaving", "until then it can be brought back");
    desk.act("one_on_ones.remove_note", json!({ "note": note }));
    desk.on("2026-06-08").ask("vault.housekeep", json!(null));
    assert!(!desk.raw(crate::desk::everything).contains("thinks of leaving"));
}

// The employee's answer.

#[test]
fn an_answer_is_given_once_and_a_silence_of_fourteen_days_is_no_agreement() {
    let mut desk = Desk::new();
    let (anna, daan) = (desk.anna(), desk.daan());
    let (meeting, silent) = (desk.held(&anna, MONDAY), desk.held(&daan, MONDAY));
    let answer =
        |desk: &Desk, meeting: &Value| desk.ask("one_on_ones.agreed", json!({ "meeting": meeting }))["answer"].take();
    assert_eq!(answer(&desk, &meeting), "waiting");
    desk.act("one_on_ones.acknowledge", json!({ "meeting": meeting, "answer": "agree", "way": "hand_over" }));
    assert_eq!(answer(&desk, &meeting), "agree");
    let twice = json!({ "meeting": meeting, "answer": "disagree", "way": "hand_over" });
    assert_eq!(desk.refused("one_on_ones.acknowledge", twice)["key"], "answer-given-already");
    assert_eq!(answer(desk.on("2026-03-16"), &silent), "waiting");
    assert_eq!(answer(desk.on("2026-03-17"), &silent), "unanswered");
    let late = json!({ "meeting": silent, "answer": "disagree", "comment": "I did not say that.", "way": "hand_over" });
    desk.act("one_on_ones.acknowledge", late);
    let agreed = desk.ask("one_on_ones.agreed", json!({ "meeting": silent }));
    assert_eq!((&agreed["answer"], &agreed["answeredOn"]), (&json!("disagree"), &json!("2026-03-17")));
    assert_eq!(agreed["comment"], "I did not say that.", "in their own words");
}

#[test]
fn an_answer_on_paper_bears_the_code_of_its_slip() {
    let desk = Desk::new();
    let meeting = desk.held(&desk.anna(), MONDAY);
    let code = desk.ask("one_on_ones.agreed", json!({ "meeting": meeting }))["slipCode"].take();
    let give = |code: &str| {
        let input = json!({ "meeting": meeting, "answer": "agree_with_comment", "comment": "Fine.", "way": "paper", "slipCode": code });
        desk.call("one_on_ones.acknowledge", input)
    };
    assert_eq!(problems(&give("ZZZZZZ").unwrap_err()), ["slipCode: slip-code-other"]);
    assert_eq!(problems(&give("").unwrap_err()), ["slipCode: slip-code-other"]);
    let sloppy = text(&code).to_lowercase();
    give(&format!(" {} {} ", &sloppy[..3], &sloppy[3..])).expect("spaces and case do not matter");
    let agreed = desk.ask("one_on_ones.agreed", json!({ "meeting": meeting }));
    assert_eq!((&agreed["way"], &agreed["answer"]), (&json!("paper"), &json!("agree_with_comment")));
}

#[test]
fn an_answer_needs_a_held_talk_and_a_comment_where_one_was_announced() {
    let desk = Desk::new();
    let anna = desk.anna();
    let planned = desk.planned(&anna, "2026-03-04");
    let early = json!({ "meeting": planned, "answer": "agree", "way": "hand_over" });
    assert_eq!(desk.refused("one_on_ones.acknowledge", early)["key"], "answer-before-held");
    let held = desk.held(&anna, MONDAY);
    let empty = json!({ "meeting": held, "answer": "agree_with_comment", "comment": " ", "way": "hand_over" });
    assert_eq!(problems(&desk.refused("one_on_ones.acknowledge", empty)), ["comment: answer-needs-comment"]);
    let derived = json!({ "meeting": held, "answer": "unanswered", "way": "hand_over" });
    assert_eq!(problems(&desk.refused("one_on_ones.acknowledge", derived)), ["answer: answer-missing"]);
}

// Figures.

fn figure(desk: &Desk, key: &str) -> Value {
    let figures = desk.ask("one_on_ones.figures", json!(null));
    list(&figures).iter().find(|figure| figure["key"] == key).cloned().unwrap_or_else(|| panic!("{key} in {figures}"))
}

#[test]
fn time_with_the_team_is_talks_and_taps_over_contracted_hours_beside_the_fields_twenty_percent() {
    let desk = Desk::new();
    let anna = desk.anna();
    desk.held_with(&anna, "2026-02-20", json!({ "minutes": 45 }));
    desk.held(&anna, "2026-02-27"); // nobody looked at the clock: counts as half an hour
    desk.held_with(&anna, "2026-01-20", json!({ "minutes": 600 })); // before the four weeks
    desk.act("one_on_ones.log_time", json!({ "kind": "coaching", "minutes": 60, "person": anna, "on": "2026-02-25" }));
    desk.act("one_on_ones.log_time", json!({ "kind": "floor", "minutes": 45 }));
    let figure = figure(&desk, "figure-time-with-team");
    assert_eq!((&figure["part"], &figure["whole"]), (&json!(3.0), &json!(144.0)), "180 minutes of 4 × 36 hours");
    assert_eq!((&figure["how"]["args"]["share"], &figure["how"]["args"]["minutes"]), (&json!(20), &json!(30)));
    let week = desk.ask("today.show", json!(null))["timeWithTeam"].take();
    assert_eq!((&week["part"], &week["whole"]), (&json!(0.8), &json!(36.0)), "today is a Monday: the floor alone");
    let wrong = desk.refused("one_on_ones.log_time", json!({ "kind": "floor", "minutes": 0, "on": "2026-03-03" }));
    assert_eq!(problems(&wrong), ["minutes: minutes-out-of-range", "on: time-in-future"]);
}

#[test]
fn the_agendas_share_and_the_fairness_strip_show_their_records_by_name() {
    let desk = Desk::new();
    let (daan, anna) = (desk.daan(), desk.anna());
    for (person, by) in [(&anna, "employee"), (&anna, "leader"), (&daan, "leader"), (&daan, "leader")] {
        desk.act("one_on_ones.raise", json!({ "person": person, "by": by, "text": "Something" }));
    }
    let raised = figure(&desk, "figure-raised-by-employee");
    assert_eq!((&raised["part"], &raised["whole"]), (&json!(1.0), &json!(4.0)));
    assert_eq!(each(&raised["list"], "person"), [&anna, &daan]);
    desk.held_with(&daan, "2026-02-10", json!({ "minutes": 50 }));
    let strip = figure(&desk, "figure-minutes-per-person");
    assert_eq!(each(&strip["list"], "name"), ["Anna", "Daan"], "by name, never by size");
    assert_eq!(each(&strip["list"], "part"), [0.0, 50.0]);
    let since = figure(&desk, "figure-days-since-held");
    assert_eq!(each(&since["list"], "on"), [&Value::Null, &json!("2026-02-10")]);
    for key in ["figure-raised-by-employee", "figure-minutes-per-person", "figure-days-since-held"] {
        assert!(text(&figure(&desk, key)["how"]["key"]).ends_with("-how"), "{key} says how it is worked out");
    }
}
