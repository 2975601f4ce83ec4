//! Promises: the rules R5 to R11 of the design, each as what is true of them. The calendar, the refusals, undo, what is
//! private, and walks at random have chapters of their own.

mod calendar;
mod private;
mod receipts;
mod refusals;
mod undone;
mod walk;

use crate::desk::{Desk, MONDAY, each, list, said, terms, text};
use serde_json::{Value, json};

/// Anna, who was promised a training by 1 June, and agreed.
fn agreed() -> (Desk, Value, Value) {
    let desk = Desk::new();
    let anna = desk.anna();
    let promise = desk.promised(&anna, "The chat training", "2026-06-01");
    desk.on_promise("answer", &promise, json!({ "answer": "agree", "way": "hand_over" }));
    (desk, anna, promise)
}

/// A move to a day that the employee was told of today.
fn to(desk: &Desk, due: &str, cause: &str) -> Value {
    json!({ "due": due, "cause": cause, "toldOn": desk.ask("commitments.board", json!(null))["today"] })
}

/// The kinds of what happened to a promise, oldest first.
fn kinds(desk: &Desk, promise: &Value) -> String {
    let page = desk.promise(promise);
    each(&page["events"], "kind").into_iter().rev().map(text).collect::<Vec<_>>().join(" ")
}

// R5: nothing is ever changed.

#[test]
fn a_correction_stands_beside_what_it_corrects_and_changes_nothing_of_it() {
    let (desk, _, promise) = agreed();
    let before = list(&desk.promise(&promise)["events"]).clone();
    let stated = before.last().unwrap();
    assert_eq!(stated["canCorrect"], true);
    assert_eq!(before[0]["canCorrect"], false, "what the employee said is not the leader's to correct");
    desk.on_promise(
        "correct",
        &promise,
        json!({ "entry": stated["entry"], "words": "It is the advanced chat training" }),
    );
    let after = list(&desk.promise(&promise)["events"]).clone();
    assert_eq!(after[1..], before[..], "every entry is as it was");
    assert_eq!(
        (&after[0]["kind"], &after[0]["words"]),
        (&json!("corrected"), &json!(["It is the advanced chat training"]))
    );
    assert_eq!(desk.promise(&promise)["terms"]["what"], "The chat training");
}

// R6: the first date stays for ever.

#[test]
fn every_slip_is_counted_from_the_first_date() {
    let (desk, _, promise) = agreed();
    for due in ["2026-07-01", "2026-09-01", "2026-08-01"] {
        desk.on_promise("move", &promise, to(&desk, due, "workload_peak"));
    }
    let line = desk.promise(&promise)["line"].take();
    assert_eq!((&line["originalDue"], &line["due"]), (&json!("2026-06-01"), &json!("2026-08-01")));
    assert_eq!(said(&line["sentence"]), "Promised once, moved 3 times, now planned 61 days after the first date.");
    let would = desk.rehearse(
        "commitments.move",
        json!({ "commitment": promise, "due": "2026-06-02", "cause": "budget", "notToldYet": true }),
    );
    assert_eq!(
        each(&would["consequences"], "key"),
        ["promise-move-stays", "promise-move-slip", "promise-notice-untold"]
    );
    assert_eq!(
        (&would["consequences"][0]["args"]["ordinal"], &would["consequences"][1]["args"]["days"]),
        (&json!(4), &json!(1))
    );
}

#[test]
fn no_date_is_said_openly_and_is_a_move_like_any_other() {
    let (desk, anna, promise) = agreed();
    desk.on_promise("move", &promise, json!({ "noDate": true, "cause": "no_opening", "notToldYet": true }));
    let line = desk.promise(&promise)["line"].take();
    assert_eq!(
        (&line["due"], &line["originalDue"], list(&line["moves"]).len()),
        (&Value::Null, &json!("2026-06-01"), 1)
    );
    let open = desk.promised(&anna, "A place in the project", "");
    let line = desk.promise(&open)["line"].take();
    assert_eq!(
        (&line["originalDue"], said(&line["sentence"])),
        (&Value::Null, "Promised once, never moved.".to_owned())
    );
    desk.on_promise("move", &open, to(&desk, "2026-05-01", "budget"));
    assert_eq!(desk.promise(&open)["line"]["originalDue"], Value::Null, "it was open-ended from that day");
}

#[test]
fn seen_differently_it_is_stated_anew_and_the_first_terms_and_the_first_date_stay() {
    let desk = Desk::new();
    let promise = desk.promised(&desk.anna(), "The chat training", "2026-06-01");
    let seen = json!({ "answer": "disagree", "comment": "You said the coach training.", "way": "hand_over" });
    let done = desk.on_promise("answer", &promise, seen);
    assert_eq!(each(&done["consequences"], "key"), ["promise-terms-anew"]);
    let page = desk.promise(&promise);
    assert_eq!(
        (&page["line"]["state"], &page["may"][0], &page["answerBy"]),
        (&json!("disputed"), &json!("restate"), &Value::Null)
    );
    desk.done(
        "commitments.restate",
        terms(json!({ "commitment": promise }), "The coach training", "2026-07-01", json!({})),
    );
    let page = desk.promise(&promise);
    assert_eq!((&page["line"]["state"], &page["answerBy"]), (&json!("stated"), &json!("2026-03-16")));
    assert_eq!(
        (&page["terms"]["what"], &page["firstTerms"]["what"]),
        (&json!("The coach training"), &json!("The chat training"))
    );
    assert_eq!((&page["line"]["originalDue"], &page["line"]["due"]), (&json!("2026-06-01"), &json!("2026-07-01")));
    desk.on_promise("answer", &promise, json!({ "answer": "agree", "way": "hand_over" }));
    assert_eq!(kinds(&desk, &promise), "stated disputed restated acknowledged");
    let receipt = desk.verified(&desk.receipt(&promise, None));
    assert_eq!(
        (&receipt["what"], &receipt["due"]),
        (&json!("The coach training"), &json!("2026-07-01")),
        "of the terms that stand"
    );
}

// R7: only the employee confirms, and silence is no agreement.

#[test]
fn whatever_the_leader_says_it_is_kept_only_when_the_employee_says_so() {
    let (mut desk, _, promise) = agreed();
    desk.on("2026-05-20");
    let done = desk.on_promise("claim", &promise, json!({ "on": "2026-05-18", "words": "The course ended on Monday" }));
    assert_eq!(each(&done["consequences"], "key"), ["promise-claim-asks"]);
    assert_eq!(
        (desk.state(&promise), &desk.promise(&promise)["confirmBy"]),
        ("claimed_kept".to_owned(), &json!("2026-06-19"))
    );
    let not_now = desk.promise_refuses("claim", &promise, json!({}));
    assert_eq!(not_now["key"], "promise-not-now");
    desk.on_promise("confirm", &promise, json!({ "kept": true, "way": "hand_over" }));
    let line = desk.promise(&promise)["line"].take();
    assert_eq!(
        (&line["state"], &line["endedOn"]),
        (&json!("kept"), &json!("2026-05-18")),
        "the day it came true counts"
    );
    let figures = desk.on("2026-06-02").ask("commitments.figures", json!(null));
    assert_eq!((&figures[0]["key"], &figures[0]["part"]), (&json!("promise-figure-on-time"), &json!(1.0)));
}

#[test]
fn what_was_contested_is_kept_on_the_day_on_which_it_really_was() {
    let (mut desk, _, promise) = agreed();
    desk.on_promise("claim", &promise, json!({}));
    desk.on_promise("confirm", &promise, json!({ "kept": false, "comment": "Not yet.", "way": "hand_over" }));
    desk.on("2026-09-01").on_promise("confirm", &promise, json!({ "kept": true, "way": "hand_over" }));
    let line = desk.promise(&promise)["line"].take();
    assert_eq!((&line["state"], &line["endedOn"]), (&json!("kept"), &json!("2026-09-01")));
    assert_eq!(said(&line["sentence"]), "Promised once, never moved, kept 92 days after the first date.");
}

#[test]
fn to_rather_say_nothing_is_an_answer_and_may_become_another_one() {
    let desk = Desk::new();
    let promise = desk.promised(&desk.anna(), "The chat training", "2026-06-01");
    desk.on_promise("answer", &promise, json!({ "answer": "no_answer", "way": "hand_over" }));
    assert_eq!(desk.state(&promise), "unanswered", "that is no agreement");
    assert_eq!(desk.ask("commitments.handed", json!({ "commitment": promise }))["asks"], "terms");
    desk.on_promise(
        "answer",
        &promise,
        json!({ "answer": "agree_with_comment", "comment": "Gladly.", "way": "hand_over" }),
    );
    assert_eq!(desk.state(&promise), "active");
}

#[test]
fn a_promise_that_is_not_wanted_is_over() {
    let desk = Desk::new();
    let promise = desk.promised(&desk.anna(), "The chat training", "2026-06-01");
    desk.on_promise("answer", &promise, json!({ "answer": "decline", "way": "hand_over" }));
    let page = desk.promise(&promise);
    assert_eq!((&page["line"]["state"], &page["may"]), (&json!("declined"), &json!(["view"])));
    assert_eq!(desk.promise_refuses("claim", &promise, json!({}))["key"], "promise-not-now");
}

#[test]
fn the_employee_may_reply_to_what_was_written_and_the_reply_stands_beside_it() {
    let (desk, _, promise) = agreed();
    desk.on_promise("move", &promise, to(&desk, "2026-07-01", "budget"));
    let entry = desk.ask("commitments.handed", json!({ "commitment": promise }))["replyTo"].take();
    assert_eq!(entry, desk.promise(&promise)["moves"][0]["entry"], "the newest that is not theirs");
    desk.on_promise("reply", &promise, json!({ "entry": entry, "text": "Third time this year.", "way": "hand_over" }));
    let newest = desk.promise(&promise)["events"][0].take();
    assert_eq!(
        (&newest["kind"], &newest["by"], &newest["words"]),
        (&json!("replied"), &json!("employee"), &json!(["Third time this year."]))
    );
    assert_eq!(desk.state(&promise), "active", "a reply leads nowhere");
}

// R8: a promise survives whoever made it.

#[test]
fn a_change_of_leader_hands_on_every_open_promise_and_the_successor_says_what_becomes_of_each() {
    let desk = Desk::new();
    desk.act("settings.change", json!({ "leaderName": "Marieke de Wit" }));
    let anna = desk.anna();
    let [one, two, three, over] =
        ["A training", "A project", "A desk", "A laptop"].map(|what| desk.promised(&anna, what, "2026-06-01"));
    desk.on_promise("withdraw", &over, json!({ "by": "leader", "cause": "budget" }));
    let to = json!({ "to": { "person": null, "name": "Joost Vermeer" } });
    assert_eq!(desk.act("commitments.inherit", to), 3);
    let page = desk.promise(&one);
    assert_eq!(
        (&page["successor"]["from"], &page["successor"]["to"]),
        (&json!("Marieke de Wit"), &json!("Joost Vermeer"))
    );
    assert_eq!(
        (&page["promisor"], &page["successor"]["answer"]),
        (&json!("Marieke de Wit"), &Value::Null),
        "who promised stays who promised"
    );
    assert_eq!(desk.promise(&over)["successor"], Value::Null);
    desk.on_promise("succeed", &one, json!({ "answer": "accepts" }));
    desk.on_promise("succeed", &two, json!({ "answer": "renegotiates", "words": "The project has moved" }));
    let done = desk.on_promise("succeed", &three, json!({ "answer": "refuses", "words": "There are no desks" }));
    assert_eq!(each(&done["consequences"], "key"), ["successor-refusal-stays"]);
    assert_eq!(desk.state(&three), "stated", "a refusal undoes nothing that was promised");
    desk.on_promise("answer", &two, json!({ "answer": "agree", "way": "hand_over" }));
    assert!(list(&desk.promise(&two)["may"]).contains(&json!("restate")), "terms that were agreed may be stated anew");
    desk.done("commitments.restate", terms(json!({ "commitment": two }), "The next project", "2026-08-01", json!({})));
    assert_eq!(
        (desk.state(&two), &desk.promise(&two)["line"]["originalDue"]),
        ("stated".to_owned(), &json!("2026-06-01"))
    );
}

// R10: openings, and whose postponement it is.

#[test]
fn one_opening_promised_twice_is_a_conflict_unless_it_is_written_down_knowingly() {
    let desk = Desk::new();
    let (anna, daan) = (desk.anna(), desk.daan());
    let opening = |seats: i64| json!({ "opening": { "position": "Coach", "from": null, "seats": seats } });
    let first = desk.promised_with(&anna, "The next place as coach", "2026-06-01", opening(1));
    let make = |with: Value| {
        desk.call("commitments.make", terms(json!({ "person": daan }), "A place as coach", "2026-07-01", with))
    };
    let refused = make(json!({ "opening": { "position": " coach", "from": null, "seats": 1 } })).unwrap_err();
    assert_eq!(
        (&refused["problems"][0]["field"], &refused["problems"][0]["key"]),
        (&json!("opening"), &json!("promise-conflict"))
    );
    assert_eq!(refused["problems"][0]["args"]["names"], "Anna", "the leader sees who");
    assert_eq!(desk.promise(&first)["conflict"], Value::Null);
    let second = make(json!({ "opening": { "position": "Coach", "seats": 1 }, "despiteConflict": true })).unwrap();
    for promise in [&first, &second["value"]] {
        assert_eq!(desk.promise(promise)["conflict"]["key"], "promise-conflict", "it stays visible at both");
    }
    desk.on_promise("withdraw", &first, json!({ "by": "leader", "cause": "no_opening" }));
    assert_eq!(desk.promise(&second["value"])["conflict"], Value::Null, "until one of them is over");
}

#[test]
fn two_seats_may_be_promised_twice() {
    let desk = Desk::new();
    let two = json!({ "opening": { "position": "Coach", "from": null, "seats": 2 } });
    for person in [desk.anna(), desk.daan()] {
        desk.promised_with(&person, "A place as coach", "2026-06-01", two.clone());
    }
    let third = terms(json!({ "person": desk.elif() }), "A place as coach", "2026-06-01", two);
    assert_eq!(crate::desk::problems(&desk.refused("commitments.make", third)), ["opening: promise-conflict"]);
}

#[test]
fn somebodys_own_wish_to_wait_is_drawn_and_is_no_postponement_by_the_employer() {
    let (desk, _, promise) = agreed();
    let wish = crate::desk::with_fields(
        to(&desk, "2026-07-01", "employee_request"),
        json!({ "reply": "Not before the summer, please." }),
    );
    let done = desk.on_promise("move", &promise, wish);
    assert_eq!(done["consequences"][0]["key"], "promise-move-own-wish");
    let line = desk.promise(&promise)["line"].take();
    assert_eq!(list(&line["moves"]).len(), 1, "it is on the line");
    assert_eq!((&line["sentence"]["args"]["moves"], &line["sentence"]["args"]["cover"]), (&json!(0), &json!(0)));
    assert_eq!(desk.ask("commitments.board", json!({ "show": "moved" }))["lines"], json!([]));
    desk.on_promise("move", &promise, to(&desk, "2026-08-01", "cover_leave"));
    assert_eq!(desk.promise(&promise)["line"]["sentence"]["args"]["moves"], 1);
}

// Other ways that it goes.

#[test]
fn another_promise_takes_its_place_and_both_lead_to_each_other() {
    let (desk, anna, promise) = agreed();
    let better = desk.promised(&anna, "The coach training", "2026-05-01");
    desk.on_promise("supersede", &promise, json!({ "by": better }));
    let page = desk.promise(&promise);
    assert_eq!((&page["line"]["state"], &page["line"]["glyph"]), (&json!("superseded"), &json!("gone")));
    assert_eq!(page["supersededBy"], json!({ "commitment": better, "what": "The coach training" }));
}

#[test]
fn both_views_stay_side_by_side_and_may_differ() {
    let (desk, _, promise) = agreed();
    desk.on_promise("break", &promise, json!({ "saidBy": "employee", "words": "Nothing comes of it.", "way": "said" }));
    assert_eq!(desk.state(&promise), "broken");
    desk.on_promise("view", &promise, json!({ "side": "leader", "attribution": "inability" }));
    desk.on_promise("view", &promise, json!({ "side": "employee", "attribution": "choice", "breaches": ["delay", "inequity", "delay"], "words": "Others went.", "way": "said" }));
    let views = desk.promise(&promise)["views"].take();
    assert_eq!(
        (&views["leader"]["attribution"], &views["employee"]["attribution"]),
        (&json!("inability"), &json!("choice"))
    );
    assert_eq!(
        (&views["employee"]["breaches"], &views["leader"]["way"]),
        (&json!(["delay", "inequity"]), &Value::Null)
    );
}

#[test]
fn risk_is_said_early_and_goes_away_again() {
    let (desk, _, promise) = agreed();
    desk.on_promise("risk", &promise, json!({ "cause": "training_capacity" }));
    assert_eq!(desk.state(&promise), "at_risk");
    desk.on_promise("back_on_track", &promise, json!({ "words": "A place came free" }));
    assert_eq!(desk.state(&promise), "active");
}

#[test]
fn what_was_kept_can_be_pulled_back_and_given_back() {
    let (desk, _, promise) = agreed();
    desk.on_promise("claim", &promise, json!({}));
    desk.on_promise("confirm", &promise, json!({ "kept": true, "way": "hand_over" }));
    desk.on_promise("reverse", &promise, json!({ "cause": "cover_vacancy" }));
    assert_eq!(desk.state(&promise), "reversed");
    desk.on_promise("restore", &promise, json!({}));
    assert_eq!(desk.state(&promise), "restored");
    assert_eq!(desk.promise_refuses("restore", &promise, json!({}))["key"], "promise-not-now");
}

#[test]
fn conditions_are_met_one_by_one() {
    let desk = Desk::new();
    let conditions = json!([{ "what": "budget", "words": "", "whose": "leader" }, { "what": "training", "words": "The basic one", "whose": "employee" }]);
    let promise =
        desk.promised_with(&desk.anna(), "A place as coach", "2026-06-01", json!({ "conditions": conditions }));
    desk.on_promise("meet_condition", &promise, json!({ "index": 1, "on": MONDAY }));
    assert_eq!(each(&desk.promise(&promise)["conditions"], "metOn"), [&Value::Null, &json!(MONDAY)]);
    let twice = desk.promise_refuses("meet_condition", &promise, json!({ "index": 1 }));
    assert_eq!(twice["key"], "promise-condition-met-already");
    assert_eq!(desk.promise_refuses("meet_condition", &promise, json!({ "index": 2 }))["kind"], "missing");
}

#[test]
fn a_line_of_a_talk_becomes_a_promise_or_turns_out_to_be_none() {
    let desk = Desk::new();
    let anna = desk.anna();
    desk.finished(&anna, "> promise: chat training on 2026-06-01\n> a new headset");
    let drafts = desk.ask("commitments.board", json!(null))["drafts"].take();
    assert_eq!(list(&drafts).len(), 2);
    assert_eq!(desk.page(&anna)["promiseDrafts"], drafts);
    let made = desk.promised_with(&anna, "Chat training", "2026-06-01", json!({ "draft": drafts[0]["draft"] }));
    desk.act("commitments.drop_draft", json!({ "draft": drafts[1]["draft"] }));
    let board = desk.ask("commitments.board", json!(null));
    assert_eq!((&board["drafts"], each(&board["lines"], "commitment")), (&json!([]), vec![&made]));
    assert_eq!(
        desk.refused("commitments.drop_draft", json!({ "draft": drafts[1]["draft"] }))["key"],
        "promise-draft-gone"
    );
}

#[test]
fn a_rehearsal_tells_what_follows_and_writes_nothing_into_the_record() {
    let mut desk = Desk::new();
    let anna = desk.anna();
    let input = terms(
        json!({ "person": anna, "promisedOn": "2026-02-20" }),
        "Evenings off",
        "2026-06-06",
        json!({ "kind": "project_time", "authority": "no" }),
    );
    let would = desk.rehearse("commitments.make", input.clone());
    assert_eq!(
        each(&would["consequences"], "key"),
        ["promise-asks-cover", "promise-no-authority", "promise-due-weekend", "promise-said-earlier"]
    );
    assert_eq!(would["act"], Value::Null);
    let tables = ["promise_log", "promise_entry", "promise_content", "person_key", "commitment", "commitment_event"];
    let rows = |desk: &mut Desk| desk.raw(|db| tables.map(|table| crate::desk::count(db, table)));
    assert_eq!(rows(&mut desk), [0; 6]);
    let promise = desk.act("commitments.make", input);
    assert_eq!(rows(&mut desk), [1, 2, 1, 1, 1, 1]);
    desk.rehearse("commitments.claim", json!({ "commitment": promise }));
    desk.rehearse("commitments.answer", json!({ "commitment": promise, "answer": "agree", "way": "hand_over" }));
    assert_eq!((rows(&mut desk), desk.state(&promise)), ([1, 2, 1, 1, 1, 1], "stated".to_owned()));
}

#[test]
fn what_was_promised_is_found_by_any_of_its_words() {
    let (desk, anna, promise) = agreed();
    let found = desk.ask("search.find", json!({ "text": "train chat" }));
    assert_eq!(
        found,
        json!([{ "kind": "promise", "person": anna, "meeting": null, "commitment": promise, "title": "Anna", "excerpt": "The chat training", "on": MONDAY }])
    );
}

#[test]
fn what_the_employee_let_go_counts_for_nobody_only_where_it_is_their_own_word() {
    let desk = Desk::new();
    let anna = desk.anna();
    for (way, whole) in [(json!({ "way": "said" }), 1), (json!({ "way": "hand_over" }), 1)] {
        let promise = desk.promised(&anna, "A free Friday", "2026-06-01");
        let mut input = json!({ "by": "employee" });
        input["way"] = way["way"].clone();
        desk.on_promise("withdraw", &promise, input);
        let page = desk.promise(&promise);
        assert_eq!(page["line"]["label"]["key"], "promise-label-withdrawn-by-employee", "it says who let it go");
        let figures = desk.ask("commitments.figures", json!(null));
        let at_all = list(&figures).iter().find(|figure| figure["key"] == "promise-figure-at-all").expect("the figure");
        assert_eq!(
            list(&at_all["list"]).len(),
            whole,
            "said aloud it stays counted, by their own hand it is not: {way}"
        );
    }
}
