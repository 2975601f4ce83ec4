//! Checks of contacts: what is asked, which are drawn, both views, what is seen otherwise, what is worked at, and what comes of it.

mod apart;
mod board;
mod calibrating;
mod lists;
mod month;

use crate::desk::{Desk, MONDAY, each, list, problems, said, text, with_fields};
use serde_json::{Value, json};

/// The ready scorecard for voice: four questions that count, and a critical one.
pub fn voice(desk: &Desk) -> Value {
    let card = desk.ask("quality.template", json!({ "template": "voice", "language": "en" }));
    desk.act("quality.write_scorecard", json!({ "card": card }));
    desk.ask("quality.scorecards", json!(null))[0]["latest"].take()
}

/// A check of a contact of yesterday, with these marks; what is not there yet misses something.
pub fn checked(desk: &Desk, person: &Value, card: &Value, marks: &str) -> Value {
    checked_with(desk, person, card, marks, json!({}))
}

pub fn checked_with(desk: &Desk, person: &Value, card: &Value, marks: &str, with: Value) -> Value {
    let input = json!({ "person": person, "version": card["version"], "contact": { "reference": "call 34536" } });
    desk.act("quality.evaluate", with_fields(with_fields(input, answers(marks)), with))
}

/// Marks with what else a check needs.
pub fn answers(marks: &str) -> Value {
    let missing: Vec<&str> = marks.chars().map(|mark| if mark == '1' { "The page says 14 days" } else { "" }).collect();
    json!({ "marks": letters(marks), "missing": missing, "good": "Let the caller finish", "tryNext": "" })
}

pub fn letters(marks: &str) -> Vec<String> {
    marks.chars().map(String::from).collect()
}

/// A question of a scorecard by its place in the form.
pub fn item(card: &Value, place: usize) -> Value {
    let items = list(&card["sections"]).iter().flat_map(|section| list(&section["items"]));
    items.map(|item| item["item"].clone()).nth(place).expect("the question")
}

pub fn page(desk: &Desk, check: &Value) -> Value {
    desk.ask("quality.show", json!({ "evaluation": check }))
}

fn consequences(done: &Value) -> Vec<String> {
    list(&done["consequences"]).iter().map(said).collect()
}

#[test]
fn r21_a_question_that_was_not_seen_counts_neither_for_nor_against_anybody() {
    let desk = Desk::new();
    let (daan, card) = (desk.daan(), voice(&desk));
    for (marks, score) in [("33333", 10_000), ("3n333", 10_000), ("31333", 7_500), ("nn313", 5_000), ("n1333", 5_000)] {
        let check = checked(&desk, &daan, &card, marks);
        assert_eq!(page(&desk, &check)["outcome"]["score"], score, "{marks}");
    }
    let nothing = json!({ "person": daan, "version": card["version"], "contact": { "reference": "call 34536" } });
    let refused = desk.refused("quality.evaluate", with_fields(nothing, answers("nnnnn")));
    assert_eq!(problems(&refused), ["marks: check-nothing-seen"]);
}

#[test]
fn r22_a_critical_error_is_told_beside_the_score_and_the_four_figures_are_never_averaged() {
    let desk = Desk::new();
    let (daan, card) = (desk.daan(), voice(&desk));
    let check = checked(&desk, &daan, &card, "33331");
    let outcome = page(&desk, &check)["outcome"].take();
    assert_eq!((&outcome["score"], &outcome["compliance"]), (&json!(10_000), &json!("failed")));
    assert_eq!(outcome["customer"], "not_asked");
    checked(&desk, &daan, &card, "11113");
    checked(&desk, &daan, &card, "3333n");
    let figures = desk.ask("quality.trends", json!(null))["figures"].take();
    assert_eq!((&figures["checks"], &figures["score"]), (&json!(3), &json!(6_667)));
    assert_eq!(
        (&figures["compliance"]["part"], &figures["compliance"]["whole"]),
        (&json!(1), &json!(2)),
        "not seen is out"
    );
    assert_eq!(figures["business"]["interval"], Value::Null, "nobody asked for it");
}

#[test]
fn r23_the_eighth_question_is_refused_kindly_and_a_check_begins_with_what_was_good() {
    let desk = Desk::new();
    let (daan, card) = (desk.daan(), voice(&desk));
    let mut eight = desk.ask("quality.template", json!({ "template": "mail", "language": "nl" }));
    let items = eight["sections"][0]["items"].as_array_mut().unwrap();
    let one = items[0].clone();
    items.extend([one.clone(), one]);
    desk.act("quality.write_scorecard", json!({ "card": eight }));
    let items = eight["sections"][0]["items"].as_array_mut().unwrap();
    let one = items[0].clone();
    items.push(one);
    let refused = desk.refused("quality.write_scorecard", json!({ "card": eight }));
    assert_eq!(problems(&refused), ["sections: scorecard-seven-questions"]);
    let input = json!({ "person": daan, "version": card["version"], "contact": { "reference": "call 1" },
                        "good": " ", "marks": letters("31333"), "missing": [] });
    let refused = desk.refused("quality.evaluate", input);
    assert_eq!(problems(&refused), ["good: check-needs-good", "missing.1: check-needs-missing"]);
}

#[test]
fn r24_their_own_view_comes_first_and_the_gap_is_a_question() {
    let desk = Desk::new();
    let (gijs, card) = (desk.person("Gijs Mol"), voice(&desk));
    let ask = json!({ "person": gijs, "version": card["version"], "contact": { "reference": "call 7" } });
    let check = desk.act("quality.ask_self", ask);
    desk.act("quality.evaluate", with_fields(json!({ "evaluation": check }), answers("12333")));
    let sealed = page(&desk, &check);
    assert_eq!((&sealed["awaited"], &sealed["outcome"], &sealed["good"]), (&json!("own"), &json!(null), &json!("")));
    let shown = desk.ask("quality.handed", json!({ "evaluation": check }));
    assert_eq!((&shown["awaited"], &shown["items"][0]["mark"]), (&json!("own"), &json!(null)));
    assert_eq!(desk.ask("search.find", json!({ "text": "caller finish" })), json!([]), "not by searching either");
    assert_eq!(
        desk.refused("quality.sheet", json!({ "evaluation": check, "language": "en" }))["key"],
        "check-not-shown-yet"
    );
    desk.act("quality.self_assess", json!({ "evaluation": check, "marks": letters("33333"), "way": "hand_over" }));
    let open = page(&desk, &check);
    assert_eq!((&open["awaited"], &open["state"]), (&json!("nobody"), &json!("submitted")));
    assert_eq!(open["talkOrder"], json!([0, 1]), "the larger gap first");
    assert_eq!(
        (&open["items"][0]["own"], &open["items"][0]["mark"], &open["items"][0]["talk"]),
        (&json!("3"), &json!("1"), &json!("what_did_i_miss"))
    );
    let again = json!({ "evaluation": check, "marks": letters("11111"), "way": "hand_over" });
    assert_eq!(desk.refused("quality.self_assess", again)["key"], "check-open-already");
    let figures = desk.ask("quality.trends", json!(null))["figures"].take();
    assert_eq!(figures["score"], 6_250, "the own view is in no figure of the team");
    assert_eq!(list(&desk.ask("search.find", json!({ "text": "caller finish" }))).len(), 1);
}

#[test]
fn r24_nobody_has_to_look_first_and_then_the_check_is_shown_alone() {
    let desk = Desk::new();
    let (gijs, card) = (desk.person("Gijs Mol"), voice(&desk));
    let ask = json!({ "person": gijs, "version": card["version"], "contact": { "reference": "call 7" } });
    let check = desk.act("quality.ask_self", ask);
    desk.act("quality.evaluate", with_fields(json!({ "evaluation": check }), answers("33333")));
    desk.act("quality.skip_self", json!({ "evaluation": check }));
    assert_eq!(page(&desk, &check)["outcome"]["score"], 10_000);
    let slip = desk.ask("quality.slip", json!({ "evaluation": check, "language": "nb" }));
    assert!(text(&slip["name"]).ends_with("-slip.pdf"));
}

#[test]
fn r25_a_share_of_a_few_contacts_comes_with_its_interval_and_no_list_ranks_anybody() {
    let desk = Desk::new();
    let (daan, elif, card) = (desk.daan(), desk.elif(), voice(&desk));
    for (person, marks) in [(&daan, "33333"), (&daan, "33333"), (&daan, "33333"), (&elif, "33333"), (&elif, "33331")] {
        checked(&desk, person, &card, marks);
    }
    let share = desk.ask("quality.trends", json!(null))["figures"]["compliance"].take();
    assert_eq!((&share["part"], &share["whole"], &share["interval"]), (&json!(4), &json!(5), &json!([3755, 9638])));
    assert!(share["moreNeeded"].as_i64().unwrap() > 200);
    let all = desk.ask("quality.checks", json!(null));
    assert!(each(&all, "outcome").iter().all(|outcome| outcome.is_null()), "beside other people there is no figure");
    let own = desk.ask("quality.checks", json!({ "person": elif }));
    assert_eq!(each(&own, "outcome").iter().filter(|outcome| !outcome.is_null()).count(), 2);
    assert_eq!(list(&desk.page(&elif)["checks"]).len(), 2);
    let trends = desk.ask("quality.trends", json!(null));
    assert!(!trends.to_string().contains("person") && !trends.to_string().contains("Daan"), "nor in a trend: {trends}");
}

#[test]
fn r26_seeing_it_otherwise_never_lowers_a_check_and_somebody_else_decides() {
    let mut desk = Desk::new();
    let (gijs, card) = (desk.person("Gijs Mol"), voice(&desk));
    desk.act("settings.change", json!({ "leaderName": "Noor Hoekstra" }));
    let check = checked(&desk, &gijs, &card, "12333");
    let otherwise = |place: usize, mark: &str| {
        json!({ "evaluation": check, "way": "hand_over",
                "items": [{ "item": item(&card, place), "reason": "I did say it back", "proposed": mark }] })
    };
    let dispute = desk.act("quality.dispute", otherwise(0, "3"))[0].take();
    assert_eq!(page(&desk, &check)["state"], "disputed");
    assert_eq!(problems(&desk.refused("quality.dispute", otherwise(0, "2"))), ["items.0.item: dispute-question-once"]);
    assert_eq!(problems(&desk.refused("quality.dispute", otherwise(1, "2"))), ["items.0.proposed: dispute-same-mark"]);
    let decide = |reviewer: &str, mark: &str| json!({ "dispute": dispute, "reviewer": reviewer, "mark": mark, "why": "Heard at 2:10." });
    let by = |reviewer: &str| problems(&desk.refused("quality.decide", decide(reviewer, "3")));
    assert_eq!(by("noor hoekstra"), ["reviewer: dispute-other-reviewer"]);
    assert_eq!(by("Gijs Mol"), ["reviewer: dispute-not-oneself"]);
    assert_eq!(by(""), ["reviewer: dispute-needs-reviewer"]);
    desk.on("2026-03-12");
    let line = desk.ask("today.show", json!(null))["lines"][0].take();
    assert_eq!(said(&line["fact"]), "Gijs sees a check otherwise. Somebody else decides by Monday 16 March 2026");
    desk.act("quality.decide", decide("Hanna Berg", "3"));
    let after = page(&desk, &check);
    assert_eq!(
        (&after["state"], &after["outcome"]["score"], &after["before"]["score"]),
        (&json!("changed"), &json!(8_750), &json!(6_250))
    );
    assert_eq!(
        (&after["items"][0]["mark"], &after["items"][0]["dispute"]["mark"]),
        (&json!("3"), &json!("1")),
        "history is kept"
    );
    let second = desk.act("quality.dispute", otherwise(1, "3"))[0].take();
    let lower = json!({ "dispute": second, "reviewer": "Hanna Berg", "mark": "1", "why": "Not there." });
    assert_eq!(desk.refused("quality.decide", lower)["key"], "dispute-never-lower");
    let upheld = json!({ "dispute": second, "reviewer": "Hanna Berg", "mark": "2", "why": "Nearly." });
    desk.act("quality.decide", upheld);
    assert_eq!(desk.refused("quality.decide", decide("Hanna Berg", "3"))["key"], "dispute-decided-already");
    desk.on("2026-03-17");
    assert_eq!(page(&desk, &check)["state"], "closed");
    assert_eq!(desk.refused("quality.dispute", otherwise(2, "2"))["key"], "dispute-too-late");
    desk.act("quality.remark", json!({ "evaluation": check, "text": "Talked about it again." }));
    assert_eq!(page(&desk, &check)["remarks"][0]["text"], "Talked about it again.");
}

#[test]
fn editing_a_scorecard_that_was_used_makes_a_version_and_the_line_breaks_only_where_it_asks_otherwise() {
    let desk = Desk::new();
    let (daan, card) = (desk.daan(), voice(&desk));
    let mut written = desk.ask("quality.template", json!({ "template": "voice", "language": "en" }));
    let edit = |written: &Value| {
        desk.act("quality.edit_scorecard", json!({ "scorecard": card["scorecard"], "card": written }));
        desk.ask("quality.scorecards", json!(null))[0]["latest"].take()
    };
    written["name"] = json!("Calls");
    assert_eq!(edit(&written)["number"], 1, "nothing was checked with it yet");
    checked(&desk, &daan, &desk.ask("quality.scorecards", json!(null))[0]["latest"], "33333");
    written["sections"][0]["items"][0]["example"] = json!("“So it is about the second parcel?”");
    let second = edit(&written);
    assert_eq!((&second["number"], &second["seam"]), (&json!(2), &json!(false)), "only its help changed");
    let older = json!({ "person": daan, "version": card["version"], "contact": { "reference": "call 9" } });
    assert_eq!(
        desk.refused("quality.evaluate", with_fields(older, answers("33333")))["key"],
        "scorecard-older-version"
    );
    checked(&desk, &daan, &second, "33333");
    written["sections"][1]["items"][0]["question"] = json!("The caller was at ease");
    let third = edit(&written);
    assert_eq!((&third["number"], &third["seam"]), (&json!(3), &json!(true)));
    assert_eq!(desk.ask("quality.trends", json!(null))["breaks"][0]["on"], MONDAY);
    desk.act("quality.retire_scorecard", json!({ "scorecard": card["scorecard"] }));
    let retired = json!({ "person": daan, "version": third["version"], "contact": { "reference": "call 9" } });
    assert_eq!(desk.refused("quality.evaluate", with_fields(retired, answers("33333")))["key"], "scorecard-retired");
}

#[test]
fn numbers_of_customers_are_taken_out_as_they_are_typed_and_that_is_said() {
    let mut desk = Desk::new();
    let (daan, card) = (desk.daan(), voice(&desk));
    let input = json!({ "person": daan, "version": card["version"],
                        "contact": { "reference": "Call back on 0612345678" } });
    let typed =
        json!({ "good": "Read back NL91 ABNA 0417 1643 00 slowly", "tryNext": "Not 4111 1111 1111 1111 aloud" });
    let done = desk.done("quality.evaluate", with_fields(with_fields(input, answers("33333")), typed));
    let told = consequences(&done);
    assert!(told.iter().any(|told| told.starts_with("2 numbers that looked like")), "{told:?}");
    assert!(told.iter().any(|told| told.starts_with("One number that looked like")), "{told:?}");
    let page = page(&desk, &done["value"]);
    assert_eq!((&page["reference"], &page["good"]), (&json!("Call back on •••"), &json!("Read back ••• slowly")));
    let kept = desk.raw(crate::desk::everything);
    assert!(!kept.contains("0612345678") && !kept.contains("ABNA") && !kept.contains("4111 1111"));
}

#[test]
fn nothing_that_a_person_is_handed_says_anything_about_a_queue() {
    let desk = Desk::new();
    let (gijs, card) = (desk.person("Gijs Mol"), voice(&desk));
    let check = checked(&desk, &gijs, &card, "12333");
    desk.act("meeting.coach", json!({ "person": gijs, "goal": "Name the page" }));
    let handed = desk.ask("quality.handed", json!({ "evaluation": check })).to_string();
    let file = desk.saved(&desk.ask("privacy.subject_file", json!({ "person": gijs })));
    for word in ["queue", "handleTime", "handle_time", "serviceLevel", "service_level", "seconds"] {
        assert!(!handed.contains(word) && !file.contains(word), "{word}");
    }
    // What the sheets are made of: the words they use, in every language.
    for language in ["en", "nl", "nb"] {
        let words = std::fs::read_to_string(
            std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("locales").join(language).join("quality.ftl"),
        )
        .unwrap();
        let sheets = words
            .lines()
            .filter(|line| ["check-sheet", "check-slip", "coaching-sheet"].iter().any(|key| line.starts_with(key)));
        for line in sheets.map(str::to_lowercase) {
            for word in ["queue", "wachtrij", "kø", "handle time", "service level", "servicegraad", "{ $seconds"] {
                assert!(!line.contains(word), "{line}");
            }
        }
    }
    for call in ["quality.sheet", "quality.slip"] {
        desk.ask(call, json!({ "evaluation": check, "language": "nl" }));
    }
    desk.ask("quality.coaching_sheet", json!({ "person": gijs, "language": "en" }));
}

#[test]
fn whoever_is_erased_takes_their_checks_and_coaching_with_them() {
    let mut desk = Desk::new();
    let (gijs, daan, card) = (desk.person("Gijs Mol"), desk.daan(), voice(&desk));
    let check = checked_with(&desk, &gijs, &card, "12333", json!({ "good": "Calm as a harpsichord" }));
    checked(&desk, &daan, &card, "33333");
    let coach = json!({ "person": gijs, "evaluation": check, "item": item(&card, 0), "goal": "Say it back like a glockenspiel" });
    desk.act("meeting.coach", coach);
    let otherwise = json!({ "evaluation": check, "way": "paper",
        "items": [{ "item": item(&card, 0), "reason": "It was the marimba", "proposed": "3" }] });
    desk.act("quality.dispute", otherwise);
    let file = desk.saved(&desk.ask("privacy.subject_file", json!({ "person": gijs })));
    for word in ["harpsichord", "glockenspiel", "marimba"] {
        assert!(file.contains(word), "{word} is in their own file");
    }
    desk.ask("privacy.erase", json!({ "person": gijs, "typedName": "Gijs Mol" }));
    let left = desk.raw(crate::desk::everything);
    for word in ["harpsichord", "glockenspiel", "marimba"] {
        assert!(!left.contains(word), "{word} is still there");
    }
    assert_eq!(list(&desk.ask("quality.checks", json!({}))).len(), 1, "and nobody else lost anything");
}
