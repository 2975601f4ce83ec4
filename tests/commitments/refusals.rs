//! What is refused, by which words, and that a refusal leaves everything as it was.

use super::{agreed, kinds, to};
use crate::desk::{Desk, each, problems, terms, text, with_fields};
use serde_json::{Value, json};

/// Everything that is kept, but for the moment at which it was asked for.
fn everything(desk: &Desk) -> Value {
    let file = desk.saved(&desk.ask("export.everything", json!(null)));
    let tables = serde_json::from_str::<Value>(&file).unwrap()["tables"].take();
    json!([tables, desk.ask("commitments.check_log", json!(null))["entries"]])
}

/// Each input is refused for its reason: a problem at a field, or the key of a sentence. Nothing changes.
fn refused(desk: &Desk, call: &str, about: &Value, cases: &[(Value, &str)]) {
    let before = everything(desk);
    for (input, why) in cases {
        let failure = desk.refused(&format!("commitments.{call}"), with_fields(about.clone(), input.clone()));
        assert_ne!(failure["kind"], "broken", "{call} {input}: {failure}");
        let found = problems(&failure);
        let found = if found.is_empty() { text(&failure["key"]).to_owned() } else { found.join(", ") };
        assert_eq!(found, *why, "{call} {input}: {failure}");
    }
    assert!(before == everything(desk), "something changed");
}

fn of(promise: &Value) -> Value {
    json!({ "commitment": promise })
}

#[test]
fn a_promise_needs_words_a_date_or_openly_none_and_a_person_who_is_here() {
    let desk = Desk::new();
    let (anna, gone) = (desk.anna(), desk.daan());
    desk.act("people.leave", json!({ "person": gone, "on": "2026-02-27" }));
    let made = |with: Value| terms(json!({}), "The chat training", "2026-06-01", with);
    refused(
        &desk,
        "make",
        &json!({ "person": anna }),
        &[
            (made(json!({ "what": "  " })), "what: promise-needs-words"),
            (json!({ "what": "The chat training" }), "due: promise-needs-date"),
            (made(json!({ "noDate": true })), "due: promise-needs-date"),
            (made(json!({ "promisedOn": "2026-03-03" })), "promisedOn: promise-said-in-future"),
            (
                made(json!({ "conditions": [{ "what": "other", "words": " ", "whose": "leader" }] })),
                "conditions.0.words: promise-condition-needs-words",
            ),
            (made(json!({ "opening": { "position": "Coach", "seats": 0 } })), "opening: promise-seats"),
            (made(json!({ "what": "w".repeat(1001) })), "what: text-too-long, what: promise-too-long-for-receipt"),
            (made(json!({ "howKnown": "w ".repeat(450) })), "what: promise-too-long-for-receipt"),
            (made(json!({ "cover": anna })), "cover: promise-cover-self"),
            (made(json!({ "person": gone })), "person-not-here"),
            (made(json!({ "cover": gone })), "person-not-here"),
        ],
    );
}

#[test]
fn an_employer_writes_no_health_word_and_no_other_persons_name() {
    let desk = Desk::new();
    let (anna, daan, will) = (desk.anna(), desk.daan(), desk.person("Will Dahl"));
    let made = |with: Value| terms(json!({}), "The chat training", "2026-06-01", with);
    let condition = |words: &str| json!({ "conditions": [{ "what": "cover", "words": words, "whose": "leader" }] });
    refused(
        &desk,
        "make",
        &json!({ "person": anna }),
        &[
            (made(json!({ "what": "A day off after her burnout" })), "what: wording-health-refused"),
            (made(json!({ "what": "The place of Daan" })), "what: wording-person-refused"),
            (made(json!({ "what": "You start when Will comes back" })), "what: wording-person-refused"),
            (made(json!({ "howKnown": "Daan Visser has said so" })), "howKnown: wording-person-refused"),
            (made(condition("Daan is back")), "conditions.0.words: wording-person-refused"),
            (made(condition("Er is niemand ziek")), "conditions.0.words: wording-health-refused"),
        ],
    );
    let will_be = desk.promised(&anna, "You will have it, and Anna will say when", "2026-06-01");
    assert_eq!(
        desk.promise(&will_be)["terms"]["what"],
        "You will have it, and Anna will say when",
        "a word, and her own name"
    );
    let named = json!({ "promisor": { "person": daan, "name": "" }, "witnesses": [{ "person": will, "name": "" }], "howKnown": "Will saw it" });
    let promise = desk.promised_with(&anna, "A desk by the window", "2026-06-01", named);
    let page = desk.promise(&promise);
    assert_eq!(
        (&page["promisor"], &page["witnesses"]),
        (&json!("Daan"), &json!(["Will"])),
        "who has a field of their own may be named"
    );
    desk.on_promise("claim", &promise, json!({}));
    refused(
        &desk,
        "correct",
        &of(&promise),
        &[
            (
                json!({ "entry": page["events"][0]["entry"], "words": "It was depression" }),
                "words: wording-health-refused",
            ),
            (json!({ "entry": page["events"][0]["entry"], "words": " " }), "words: promise-correction-words"),
            (json!({ "entry": "0:1", "words": "Another day" }), "promise-entry-gone"),
        ],
    );
}

#[test]
fn a_center_may_change_the_words_that_are_refused() {
    let desk = Desk::new();
    let anna = desk.anna();
    let make = |what: &str| desk.call("commitments.make", terms(json!({ "person": anna }), what, "", json!({})));
    make("Less of the zonnebril").expect("an ordinary word");
    desk.act(
        "commitments.change_words",
        json!({ "changes": { "healthAdded": ["zonnebril"], "healthRemoved": ["burnout*"] } }),
    );
    assert_eq!(problems(&make("Less of the zonnebril").unwrap_err()), ["what: wording-health-refused"]);
    make("A talk about burnout").expect("taken out of the list");
    desk.act("history.undo", json!({}));
    desk.act("commitments.change_words", json!({ "changes": {} }));
    make("Less of the zonnebril").expect("as delivered");
}

#[test]
fn the_employees_own_words_are_never_refused_only_warned_of() {
    let desk = Desk::new();
    let (anna, _) = (desk.anna(), desk.daan());
    let words = "Since my burnout Daan does it.";
    let found = desk.ask("commitments.warn", json!({ "text": words }));
    assert_eq!(each(&found, "kind"), ["health", "person"]);
    assert_eq!(each(&found, "word"), ["burnout", "Daan"]);
    let promise = desk.promised(&anna, "The chat training", "2026-06-01");
    let answer = json!({ "answer": "agree_with_comment", "comment": words, "ownWords": words, "way": "hand_over" });
    desk.on_promise("answer", &promise, answer);
    let moved = with_fields(to(&desk, "2026-07-01", "budget"), json!({ "reply": words }));
    desk.on_promise("move", &promise, moved);
    let entry = desk.promise(&promise)["moves"][0]["entry"].take();
    desk.on_promise("reply", &promise, json!({ "entry": entry, "text": words, "way": "hand_over" }));
    desk.on_promise("claim", &promise, json!({}));
    desk.on_promise("confirm", &promise, json!({ "kept": false, "comment": words, "way": "hand_over" }));
    desk.on_promise("view", &promise, json!({ "side": "employee", "words": words, "way": "said" }));
    desk.on_promise("break", &promise, json!({ "saidBy": "employee", "words": words, "way": "said" }));
    desk.on_promise("repair", &promise, json!({ "what": "A free day", "reply": words }));
    assert_eq!(desk.promise(&promise)["events"].to_string().matches(words).count(), 8, "eight times, as it was typed");
}

#[test]
fn a_move_needs_another_day_to_come_its_cause_and_whether_it_was_told() {
    let (mut desk, _, promise) = agreed();
    desk.daan();
    desk.on("2026-03-09");
    let moved = |with: Value| with_fields(to(&desk, "2026-07-01", "budget"), with);
    refused(
        &desk,
        "move",
        &of(&promise),
        &[
            (moved(json!({ "due": "2026-06-01" })), "due: promise-same-date"),
            (moved(json!({ "due": "2026-03-08" })), "due: promise-moved-to-past"),
            (moved(json!({ "due": null })), "due: promise-needs-date"),
            (moved(json!({ "noDate": true })), "due: promise-needs-date"),
            (moved(json!({ "toldOn": null })), "toldOn: promise-told-or-not"),
            (moved(json!({ "notToldYet": true })), "toldOn: promise-told-or-not"),
            (moved(json!({ "toldOn": "2026-03-01" })), "toldOn: promise-told-day"),
            (moved(json!({ "toldOn": "2026-03-10" })), "toldOn: promise-told-day"),
            (moved(json!({ "cause": "other" })), "words: cause-other-needs-words"),
            (moved(json!({ "words": "A colleague has a burnout" })), "words: wording-health-refused"),
            (moved(json!({ "meanwhile": "Daan helps" })), "meanwhile: wording-person-refused"),
        ],
    );
    desk.on_promise("move", &promise, moved(json!({})));
    let entry = desk.promise(&promise)["moves"][0]["entry"].take();
    refused(
        &desk,
        "tell",
        &of(&promise),
        &[(json!({ "entry": entry }), "promise-told-already"), (json!({ "entry": "0:1" }), "promise-entry-gone")],
    );
}

#[test]
fn an_ending_needs_its_reason_and_the_way_the_employees_word_came() {
    let (desk, anna, promise) = agreed();
    let (other, daans) = (desk.promised(&anna, "A desk", ""), desk.promised(&desk.daan(), "A desk", ""));
    let it = of(&promise);
    let facet = |on: &str| json!({ "facets": [{ "facet": "title", "on": on }] });
    refused(
        &desk,
        "claim",
        &it,
        &[
            (json!({ "on": "2026-03-03" }), "on: promise-day-impossible"),
            (json!({ "on": "2026-03-01" }), "on: promise-day-impossible"),
            (facet("2026-03-02"), "facets: promise-facets-of-role"),
            (json!({ "words": "Thanks to Daan" }), "words: wording-person-refused"),
        ],
    );
    refused(&desk, "keep_partly", &it, &[(json!({ "facets": [] }), "words: promise-partly-what")]);
    for call in ["withdraw", "break"] {
        let by = |side: &str| json!({ "by": side, "saidBy": side });
        let because = |cause: &str| with_fields(by("leader"), json!({ "cause": cause }));
        refused(
            &desk,
            call,
            &it,
            &[
                (by("leader"), "cause: cause-missing"),
                (because("other"), "words: cause-other-needs-words"),
                (by("employee"), "way: reply-needs-way"),
            ],
        );
    }
    refused(
        &desk,
        "supersede",
        &it,
        &[
            (json!({ "by": promise }), "by: promise-supersede-other"),
            (json!({ "by": daans }), "by: promise-supersede-other"),
        ],
    );
    for (call, input) in [
        ("reverse", json!({ "cause": "budget" })),
        ("restore", json!({})),
        ("repair", json!({ "what": "A free day" })),
        ("back_on_track", json!({})),
        ("confirm", json!({ "kept": true, "way": "hand_over" })),
    ] {
        refused(&desk, call, &it, &[(input, "promise-not-now")]);
    }
    desk.on_promise("withdraw", &other, json!({ "by": "leader", "cause": "budget" }));
    refused(&desk, "repair", &of(&other), &[(json!({ "what": " " }), "what: promise-repair-what")]);
    refused(&desk, "supersede", &it, &[(json!({ "by": other }), "by: promise-supersede-other")]);
    assert_eq!(kinds(&desk, &promise), "stated acknowledged");
}

#[test]
fn an_answer_needs_words_where_it_announces_some_and_is_given_once() {
    let desk = Desk::new();
    let promise = desk.promised(&desk.anna(), "The chat training", "2026-06-01");
    let answer = |answer: &str, with: Value| with_fields(json!({ "answer": answer, "way": "hand_over" }), with);
    refused(
        &desk,
        "answer",
        &of(&promise),
        &[
            (answer("agree_with_comment", json!({ "comment": " " })), "comment: answer-needs-comment"),
            (answer("disagree", json!({})), "comment: answer-needs-comment"),
            (answer("agree", json!({ "way": "paper" })), "slipCode: slip-code-other"),
            (answer("agree", json!({ "way": "paper", "slipCode": "ZZZZZZ" })), "slipCode: slip-code-other"),
            (answer("agree", json!({ "comment": "w".repeat(4001) })), "comment: text-too-long"),
        ],
    );
    desk.on_promise("answer", &promise, answer("agree", json!({})));
    refused(
        &desk,
        "answer",
        &of(&promise),
        &[
            (answer("decline", json!({})), "promise-answered-already"),
            (answer("agree", json!({})), "promise-answered-already"),
        ],
    );
    let again = terms(json!({}), "Something smaller", "2026-09-01", json!({}));
    refused(&desk, "restate", &of(&promise), &[(again, "promise-terms-agreed")]);
    refused(
        &desk,
        "view",
        &of(&promise),
        &[
            (json!({ "side": "leader", "breaches": [] }), "attribution: view-says-nothing"),
            (json!({ "side": "employee", "words": "Well." }), "way: reply-needs-way"),
        ],
    );
}

#[test]
fn stating_it_anew_before_an_answer_is_no_way_to_move_it() {
    let desk = Desk::new();
    let promise = desk.promised(&desk.anna(), "The chat training", "2026-06-01");
    let later = terms(json!({}), "The chat training", "2026-09-01", json!({}));
    refused(&desk, "restate", &of(&promise), &[(later, "due: promise-restate-moves")]);
    let clearer = terms(json!({ "commitment": promise }), "The advanced chat training", "2026-06-01", json!({}));
    desk.done("commitments.restate", clearer);
    assert_eq!(kinds(&desk, &promise), "stated restated");
}

#[test]
fn words_that_were_said_aloud_answer_no_terms_and_confirm_nothing() {
    let desk = Desk::new();
    let promise = desk.promised(&desk.anna(), "The chat training", "2026-06-01");
    let said = desk.promise_refuses("answer", &promise, json!({ "answer": "agree", "way": "said" }));
    assert!(desk.promise(&promise)["answer"].is_null(), "{said}");
    desk.on_promise("claim", &promise, json!({}));
    desk.promise_refuses("confirm", &promise, json!({ "kept": true, "way": "said" }));
    assert_eq!(kinds(&desk, &promise), "stated claimed_kept");
}

#[test]
fn a_reply_is_taken_for_fourteen_days() {
    let (mut desk, _, promise) = agreed();
    let entry = desk.promise(&promise)["events"][1]["entry"].take();
    let reply = json!({ "entry": entry, "text": "One more thing.", "way": "hand_over" });
    refused(
        &desk,
        "reply",
        &of(&promise),
        &[
            (with_fields(reply.clone(), json!({ "text": " " })), "text: reply-needs-words"),
            (with_fields(reply.clone(), json!({ "entry": "0:1" })), "promise-entry-gone"),
        ],
    );
    assert_eq!(desk.on("2026-03-16").promise(&promise)["events"][1]["canReply"], true);
    desk.on_promise("reply", &promise, reply.clone());
    assert_eq!(desk.on("2026-03-17").promise(&promise)["events"][2]["canReply"], false);
    refused(&desk, "reply", &of(&promise), &[(reply, "reply-too-late")]);
    assert_eq!(desk.ask("commitments.handed", json!({ "commitment": promise }))["canAnswer"], false);
}

#[test]
fn a_change_of_leader_needs_somebody_else_and_something_open() {
    let desk = Desk::new();
    desk.act("settings.change", json!({ "leaderName": "Marieke de Wit" }));
    let to = |name: &str| json!({ "to": { "person": null, "name": name } });
    refused(
        &desk,
        "inherit",
        &json!({}),
        &[
            (to(" "), "to: successor-missing"),
            (to("Marieke de Wit"), "to: successor-same"),
            (to("Joost Vermeer"), "successor-nothing-open"),
            (with_fields(to("Joost Vermeer"), json!({ "on": "2026-03-03" })), "on: promise-day-impossible"),
        ],
    );
    let promise = desk.promised(&desk.anna(), "The chat training", "2026-06-01");
    refused(&desk, "succeed", &of(&promise), &[(json!({ "answer": "accepts" }), "successor-not-asked")]);
    desk.act("commitments.inherit", to("Joost Vermeer"));
    refused(&desk, "succeed", &of(&promise), &[(json!({ "answer": "refuses" }), "words: successor-needs-words")]);
    desk.on_promise("succeed", &promise, json!({ "answer": "accepts" }));
    refused(&desk, "succeed", &of(&promise), &[(json!({ "answer": "accepts" }), "successor-not-asked")]);
}

#[test]
fn nothing_can_be_done_with_a_promise_that_is_not_there() {
    let desk = Desk::new();
    let gone = "0190b4a0-0000-7000-8000-000000000000";
    refused(&desk, "claim", &json!({ "commitment": gone }), &[(json!({}), "promise-gone")]);
    assert_eq!(desk.refused("commitments.show", json!({ "commitment": gone }))["key"], "promise-gone");
    assert_eq!(
        desk.refused("commitments.receipt", json!({ "commitment": gone, "language": "nb" }))["key"],
        "promise-gone"
    );
}

#[test]
fn what_the_employee_said_is_not_the_leaders_to_correct() {
    let (desk, _, promise) = agreed();
    let own = desk.promise(&promise)["events"][0]["entry"].take();
    let before = kinds(&desk, &promise);
    let refused = desk.promise_refuses("correct", &promise, json!({ "entry": own, "words": "She said no" }));
    assert_ne!(refused["kind"], "broken", "{refused}");
    assert_eq!(kinds(&desk, &promise), before);
}

#[test]
fn words_that_are_too_long_are_refused_at_their_field_and_never_break() {
    let (desk, _, promise) = agreed();
    let long = "w ".repeat(50_000);
    let short = |with: Value| with_fields(to(&desk, "2026-07-01", "budget"), with);
    let cases = [
        ("move", short(json!({ "reply": long }))),
        ("move", short(json!({ "decidedBy": { "person": null, "name": long } }))),
        ("view", json!({ "side": "employee", "words": long, "way": "said" })),
        ("break", json!({ "saidBy": "employee", "words": long, "way": "said" })),
        ("withdraw", json!({ "by": "employee", "words": long, "way": "said" })),
        ("claim", json!({ "words": long })),
    ];
    for (call, with) in cases {
        let refused = desk.promise_refuses(call, &promise, with);
        assert!(!problems(&refused).is_empty(), "{call}: {}", refused["key"]);
    }
    let inherited = desk.refused("commitments.inherit", json!({ "to": { "person": null, "name": long } }));
    assert!(!problems(&inherited).is_empty(), "{}", inherited["key"]);
}

#[test]
fn a_move_fits_its_receipt_or_is_refused_and_an_answer_too_long_for_one_says_so() {
    let desk = Desk::new();
    let promise = desk.promised(&desk.anna(), "The chat training", "2026-06-01");
    let words = "we talked about it at length ".repeat(30);
    let long = with_fields(to(&desk, "2026-07-01", "budget"), json!({ "words": words, "meanwhile": words }));
    refused(&desk, "move", &of(&promise), &[(long, "words: promise-too-long-for-receipt")]);
    let comment = words.repeat(4);
    desk.on_promise("answer", &promise, json!({ "answer": "disagree", "comment": comment, "way": "hand_over" }));
    let entry = desk.promise(&promise)["events"][0]["entry"].take();
    assert_eq!(desk.promise(&promise)["events"][0]["words"], json!([comment.trim()]), "no word of theirs is lost");
    let receipt = json!({ "commitment": promise, "entry": entry, "language": "en" });
    if let Err(failure) = desk.call("commitments.receipt", receipt) {
        assert_eq!(failure["kind"], "refused", "{failure}");
    }
}
