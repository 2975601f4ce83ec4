//! R14: a day in the old role writes the event on the promise it touches, by itself, and tells its price first.

use super::{career, keys, promoted};
use crate::desk::{Desk, each, list, problems, said, with_fields};
use serde_json::{Value, json};

/// Anouk, team leader since 2 March as she was promised; the promise stands where the story wants it.
fn team_leader(desk: &Desk, kept: bool) -> (Value, Value, Value) {
    let anouk = desk.person("Anouk Veldkamp");
    let facets = json!({ "kind": "promotion", "facets": ["title", "old_duties_released"] });
    let promise = desk.promised_with(&anouk, "Team leader from March", "2026-03-02", facets);
    desk.on_promise("answer", &promise, json!({ "answer": "agree", "way": "hand_over" }));
    let input = json!({ "person": anouk, "kind": "promotion", "position": "Team leader", "commitment": promise });
    let moved = desk.act("career.record_transition", input);
    if kept {
        desk.on_promise("claim", &promise, json!({}));
        desk.on_promise("confirm", &promise, json!({ "kept": true, "way": "hand_over" }));
    }
    (anouk, promise, moved)
}

fn back(moved: &Value, from: &str, to: Option<&str>, with: Value) -> Value {
    with_fields(json!({ "transition": moved, "from": from, "to": to, "cause": "cover_absence" }), with)
}

#[test]
fn pulling_somebody_back_reverses_the_promise_in_the_same_act_and_says_the_price_first() {
    let mut desk = Desk::new();
    let (anouk, promise, moved) = team_leader(&desk, true);
    desk.on("2026-03-20");
    let first = back(&moved, "2026-03-09", Some("2026-03-10"), json!({ "hours": 16 }));
    let would = desk.rehearse("protected_time.pull_back", first.clone());
    assert_eq!(said(&would["consequences"][0]), "This pulls Anouk back from Team leader: 2 days.");
    assert_eq!(desk.state(&promise), "kept", "a rehearsal keeps nothing");
    let done = desk.done("protected_time.pull_back", first);
    assert_eq!(keys(&done), ["pull-back-price", "pull-back-reverses"]);
    assert_eq!(desk.state(&promise), "reversed");
    assert_eq!(desk.promise(&promise)["events"][0]["kind"], "reversed");

    desk.on_promise("restore", &promise, json!({}));
    let second = back(&moved, "2026-03-12", Some("2026-03-20"), json!({}));
    let would = desk.rehearse("protected_time.pull_back", second.clone());
    assert_eq!(said(&would["consequences"][0]), "This pulls Anouk back from Team leader, second time: 9 days.");
    desk.act("protected_time.pull_back", second);
    let page = career(&desk, &anouk);
    let line = &page["transitions"][0];
    assert_eq!(line["pulledBack"], json!({ "days": 11, "sinceEffect": 19 }));
    assert!(
        (line["pullBackRate"].as_f64().unwrap() - 11.0 / 19.0).abs() < 1e-9,
        "days in the old role / days since effect"
    );
    assert_eq!(each(&page["pullBacks"], "hours"), [&Value::Null, &json!(16.0)]);
    assert_eq!(
        said(&page["lane"]["sentence"]),
        "Anouk is Team leader since Monday 2 March 2026, pulled back 2 times, 11 days in all."
    );
    let timeline = desk.page(&anouk)["timeline"].take();
    assert!(list(&timeline).iter().any(|row| row["title"]["key"] == "timeline-career-pulled-back"));
}

#[test]
fn what_is_still_open_is_at_risk_or_moved_and_what_is_only_claimed_is_partly_kept() {
    let mut desk = Desk::new();
    let (_, promise, moved) = team_leader(&desk, false);
    desk.on("2026-03-20");
    desk.act("protected_time.pull_back", back(&moved, "2026-03-09", Some("2026-03-09"), json!({})));
    assert_eq!(desk.state(&promise), "overdue_silent", "its date has passed");
    assert_eq!(desk.promise(&promise)["events"][0]["kind"], "at_risk");
    let later = back(&moved, "2026-03-10", Some("2026-03-10"), json!({ "newDue": "2026-05-01" }));
    desk.act("protected_time.pull_back", later);
    assert_eq!(desk.promise(&promise)["line"]["due"], "2026-05-01");
    desk.on_promise("claim", &promise, json!({}));
    let silent = back(&moved, "2026-03-11", Some("2026-03-11"), json!({}));
    assert_eq!(problems(&desk.refused("protected_time.pull_back", silent)), ["words: pull-back-claimed-needs-words"]);
    let said = back(&moved, "2026-03-11", Some("2026-03-11"), json!({ "words": "The title is there, the phones too" }));
    desk.act("protected_time.pull_back", said);
    assert_eq!(desk.state(&promise), "partly_kept");
}

#[test]
fn a_pull_back_that_lasts_ends_on_a_day_and_the_promise_is_back() {
    let mut desk = Desk::new();
    let (anouk, promise, moved) = team_leader(&desk, true);
    desk.on("2026-03-09");
    let pulled = desk.act("protected_time.pull_back", back(&moved, "2026-03-09", None, json!({})));
    desk.on("2026-03-16");
    assert_eq!(career(&desk, &anouk)["pullBacks"][0]["days"], 8, "it counts on");
    let done = desk.done("protected_time.back_in_role", json!({ "pullBack": pulled, "hours": 40 }));
    assert_eq!(keys(&done), ["pull-back-restores"]);
    assert_eq!(desk.state(&promise), "restored");
    let line = career(&desk, &anouk)["pullBacks"][0].take();
    assert_eq!((&line["to"], &line["days"], &line["hours"]), (&json!("2026-03-15"), &json!(7), &json!(40.0)));
    let again = desk.refused("protected_time.back_in_role", json!({ "pullBack": pulled }));
    assert_eq!(again["key"], "pull-back-ended");
}

#[test]
fn a_day_is_pulled_back_once_after_it_took_effect_and_no_health_word_says_why() {
    let mut desk = Desk::new();
    let (_, _, moved) = team_leader(&desk, true);
    desk.on("2026-03-20");
    let refused = |from: &str, to: &str, with: Value| {
        problems(&desk.refused("protected_time.pull_back", back(&moved, from, Some(to), with)))
    };
    assert_eq!(refused("2026-03-01", "2026-03-03", json!({})), ["from: pull-back-before-effect"]);
    assert_eq!(refused("2026-03-19", "2026-03-25", json!({})), ["to: pull-back-end"]);
    assert_eq!(refused("2026-03-09", "2026-03-09", json!({ "cause": "other" })), ["words: cause-other-needs-words"]);
    let ill = json!({ "words": "Bram had the flu" });
    assert_eq!(refused("2026-03-09", "2026-03-09", ill), ["words: wording-health-refused"]);
    desk.act("protected_time.pull_back", back(&moved, "2026-03-09", Some("2026-03-12"), json!({})));
    assert_eq!(refused("2026-03-12", "2026-03-13", json!({})), ["from: pull-back-twice"]);
}

#[test]
fn a_move_without_a_promise_can_be_pulled_back_from_too() {
    let mut desk = Desk::new();
    let anouk = desk.person("Anouk Veldkamp");
    let moved = promoted(&desk, &anouk, "2026-03-02", &["title"]);
    desk.on("2026-03-20");
    let done = desk.done("protected_time.pull_back", back(&moved, "2026-03-09", Some("2026-03-09"), json!({})));
    assert_eq!(keys(&done), ["pull-back-price"]);
}

#[test]
fn calling_somebody_back_is_a_pull_back_a_move_and_the_end_of_the_one_before() {
    let mut desk = Desk::new();
    let (anouk, promise, moved) = team_leader(&desk, true);
    desk.on("2026-03-23");
    let called = json!({ "transition": moved, "cause": "cover_vacancy", "words": "No end of it is known" });
    let done = desk.done("protected_time.recall", called);
    assert_eq!(keys(&done)[..2], ["pull-back-price", "pull-back-reverses"]);
    let page = career(&desk, &anouk);
    assert_eq!((&page["position"], desk.state(&promise)), (&json!("Agent"), "reversed".to_owned()));
    assert_eq!(each(&page["transitions"], "kind"), [&json!("recall"), &json!("promotion")]);
    assert_eq!(page["transitions"][1]["outcome"], "recalled");
    desk.act("history.undo", json!({}));
    let page = career(&desk, &anouk);
    assert_eq!((&page["position"], desk.state(&promise)), (&json!("Team leader"), "kept".to_owned()));
    assert_eq!((&page["pullBacks"], &page["transitions"][0]["outcome"]), (&json!([]), &Value::Null));
}

#[test]
fn an_assignment_to_the_position_they_moved_on_from_is_a_pull_back_by_itself() {
    let mut desk = Desk::new();
    let (anouk, promise, _) = team_leader(&desk, true);
    desk.on("2026-03-20");
    let for_a_while = |with: Value| {
        let input = json!({
            "person": anouk, "position": "agent", "kind": "acting", "from": "2026-03-20", "plannedEnd": "2026-04-03",
        });
        with_fields(input, with)
    };
    let asked = desk.refused("people.assign", for_a_while(json!({})));
    assert_eq!(problems(&asked), ["cause: assignment-pulls-back"], "the price has a reason");
    let done = desk.done("people.assign", for_a_while(json!({ "cause": "cover_absence" })));
    assert_eq!(keys(&done), ["pull-back-price", "pull-back-reverses"]);
    assert_eq!(desk.state(&promise), "reversed");
    assert_eq!(list(&career(&desk, &anouk)["pullBacks"]).len(), 1);
    desk.act("history.undo", json!(null));
    assert_eq!(desk.state(&promise), "kept", "undo takes back all of it");
    assert_eq!(career(&desk, &anouk)["pullBacks"], json!([]));

    // For good it is a recall, however it is entered.
    let recall = json!({ "person": anouk, "kind": "recall", "position": "Agent", "cause": "cover_vacancy" });
    desk.act("career.record_transition", recall);
    assert_eq!(desk.state(&promise), "reversed");
    assert_eq!(desk.page(&anouk)["position"], "Agent");

    // Another position is nobody's old one.
    let elsewhere = json!({ "person": anouk, "position": "Coach", "kind": "substantive", "from": "2026-03-20" });
    assert_eq!(keys(&desk.done("people.assign", elsewhere)), [""; 0]);
}

#[test]
fn acting_in_the_position_they_moved_on_from_is_a_pull_back_until_they_return() {
    let mut desk = Desk::new();
    let (anouk, promise, _) = team_leader(&desk, true);
    desk.on("2026-03-20");
    let offer = json!({ "person": anouk, "position": "Agent", "from": "2026-03-20", "plannedEnd": "2026-04-30",
                        "accepted": true });
    let offered = desk.done("career.offer_acting", offer);
    assert!(keys(&offered).contains(&"acting-pulls-back".to_owned()), "it is said with the offer");
    assert_eq!(desk.state(&promise), "kept", "an offer pulls nobody back");
    let acting = &offered["value"];
    let silent = desk.refused("career.begin_acting", json!({ "acting": acting }));
    assert_eq!(problems(&silent), ["cause: assignment-pulls-back"]);
    let done = desk.done("career.begin_acting", json!({ "acting": acting, "cause": "cover_vacancy" }));
    assert_eq!(keys(&done), ["pull-back-price", "pull-back-reverses"]);
    assert_eq!(desk.state(&promise), "reversed");

    desk.on("2026-04-10");
    desk.act("career.return_acting", json!({ "acting": acting }));
    assert_eq!(desk.state(&promise), "restored");
    let page = career(&desk, &anouk);
    assert_eq!(
        (&page["pullBacks"][0]["from"], &page["pullBacks"][0]["to"]),
        (&json!("2026-03-20"), &json!("2026-04-09"))
    );
    // Coming back from acting is no move that would hide the one before.
    let again = json!({ "person": anouk, "position": "Agent", "kind": "substantive", "from": "2026-04-10" });
    assert_eq!(problems(&desk.refused("people.assign", again)), ["cause: assignment-pulls-back"]);
}

#[test]
fn what_stands_beside_a_promise_holds_no_health_word_and_nobody_elses_name() {
    let mut desk = Desk::new();
    desk.daan();
    let (anouk, promise, moved) = team_leader(&desk, false);
    desk.on("2026-04-30");
    let said = "Too little of it, after her burnout";
    let check = |words: &str| json!({ "transition": moved, "week": "week_8", "facets": [], "words": words });
    let refused = |call: &str, input: Value| problems(&desk.refused(call, input));
    assert_eq!(refused("career.record_check", check(said)), ["words: wording-health-refused"]);
    assert_eq!(refused("career.record_check", check("Too little, because of Daan")), ["words: wording-person-refused"]);
    desk.act("career.record_check", check("Too little of it"));
    let close = json!({ "transition": moved, "outcome": "paper", "words": said });
    assert_eq!(refused("career.close_transition", close), ["words: wording-health-refused"]);
    let again = json!({ "person": anouk, "kind": "regrade", "position": "Team leader", "words": said });
    let beside = with_fields(again.clone(), json!({ "commitment": promise }));
    assert_eq!(refused("career.record_transition", beside), ["words: wording-health-refused"]);
    desk.act("career.record_transition", again);
}
