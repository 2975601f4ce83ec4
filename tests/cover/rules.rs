//! The rules of cover, R15 to R20, and the story that Evenkeel was built against: the newly promoted colleague who is
//! called back to the old job "for a while".

use super::{Center, assigned, away, can, function, holds, names, sentences, which};
use crate::desk::{Desk, MONDAY, each, list, problems, said, text};
use crate::reviews::{Two, readable};
use serde_json::{Value, json};

#[test]
fn r15_every_piece_of_work_is_decided_and_none_of_it_twice() {
    let center = Center::new();
    away(&center.desk, &center.cilla, "leave", MONDAY, MONDAY);
    let need = center.first();
    let half = need["minutes"].as_i64().unwrap() / 2;
    let mut first = assigned(&need, &center.daan);
    first["kind"] = json!("split");
    first["minutes"] = json!(half);
    center.desk.act("cover.decide", first);
    let rest = center.first();
    assert_eq!(rest["begins"].as_i64().unwrap(), need["begins"].as_i64().unwrap() + half, "the other half is open");
    assert_eq!(rest["minutes"].as_i64().unwrap() + half, need["minutes"].as_i64().unwrap());
    let over = center.desk.refused("cover.decide", which(&need, json!({ "kind": "dropped" })));
    assert_eq!(over["key"], "cover-need-gone", "what is decided in part is not decided again as a whole");
    center.desk.act("cover.decide", which(&rest, json!({ "kind": "dropped" })));
    assert_eq!(center.open(), Vec::<String>::new());
}

#[test]
fn r16_nobody_covers_two_things_in_the_same_hour_and_none_without_a_yes() {
    let center = Center::new();
    let desk = &center.desk;
    let chat = function(desk, json!({ "name": "Chat" }));
    let bram = desk.person("Bram Vos");
    holds(desk, &chat, &bram, "primary");
    holds(desk, &chat, &center.daan, "stand_in");
    away(desk, &center.cilla, "leave", MONDAY, MONDAY);
    away(desk, &bram, "leave", MONDAY, MONDAY);
    let needs = center.needs();
    let decision = desk.act("cover.decide", assigned(&needs[0], &center.daan));
    assert_eq!(desk.refused("cover.decide", assigned(&needs[1], &center.daan))["key"], "cover-busy");
    let board = desk.ask("cover.board", json!({ "span": "today" }));
    let states: Vec<&Value> = list(&board["away"]).iter().flat_map(|line| each(&line["decided"], "state")).collect();
    assert_eq!(states, ["asked"], "it counts once he said yes");
    desk.act("cover.confirm", json!({ "decision": decision }));
    assert_eq!(desk.refused("cover.confirm", json!({ "decision": decision }))["key"], "decision-not-now");
}

#[test]
fn r17_protected_time_is_never_used_and_taking_it_has_a_reason_an_end_and_a_payback() {
    let mut center = Center::new();
    let promise = center.desk.promised(&center.daan, "Chat training", "2026-06-01");
    let block = json!({ "person": center.daan, "kind": "training", "firstOn": MONDAY, "startsAt": "10:00", "minutes": 120, "commitment": promise });
    center.desk.act("cover.protect", block);
    away(&center.desk, &center.cilla, "leave", MONDAY, MONDAY);
    let need = center.first();
    let proposal = center.desk.ask("cover.propose", json!({}));
    let pieces: Vec<String> =
        list(&proposal["covers"]).iter().map(|cover| text(&cover["need"]["hours"]).to_owned()).collect();
    assert_eq!(pieces, ["09:00–10:00", "12:00–15:24"], "around the training, and never in it");
    assert_eq!(each(&proposal["open"], "hours"), ["10:00–12:00"]);
    let suggestion = center.suggested(&need).remove(0);
    assert_eq!(
        (&suggestion["ready"], sentences(&suggestion["prices"])),
        (
            &json!(false),
            vec![
                "Would take training, 10:00–12:00".to_owned(),
                "It will show in the promise “Chat training”.".to_owned()
            ]
        )
    );
    assert_eq!(center.desk.refused("cover.decide", assigned(&need, &center.daan))["key"], "cover-protected");

    let glass = |with: Value| {
        let mut input = which(
            &need,
            json!({ "coverer": center.daan, "cause": "cover_leave", "until": MONDAY, "paybackOn": "2026-03-09" }),
        );
        input.as_object_mut().unwrap().extend(with.as_object().cloned().unwrap());
        input
    };
    let bad = center.desk.refused(
        "protected_time.break_glass",
        glass(json!({ "cause": "other", "until": "2026-03-01", "paybackOn": MONDAY })),
    );
    assert_eq!(
        problems(&bad),
        ["cause: glass-needs-cause", "until: glass-end-before-cover", "paybackOn: glass-payback-later"]
    );
    let would = center.desk.rehearse("protected_time.break_glass", glass(json!({})));
    assert_eq!(sentences(&would["consequences"])[0], "Would take training, 10:00–12:00", "said before it is done");
    assert_eq!(center.desk.state(&promise), "stated", "and not done yet");
    let done = center.desk.act("protected_time.break_glass", glass(json!({})));
    assert_eq!(
        (center.desk.state(&promise).as_str(), &done["commitments"]),
        ("at_risk", &json!([promise])),
        "in the same act"
    );
    let taken = center.desk.ask("cover.breaks", json!({ "person": center.daan }))[0].clone();
    assert_eq!(
        (&taken["minutes"], &taken["kind"], &taken["paybackOn"]),
        (&json!(120), &json!("training"), &json!("2026-03-09"))
    );
    let erosion = center.desk.ask("cover.figures", json!(null))["figures"][3].take();
    assert_eq!(said(&erosion["value"]), "120 of 120 minutes");

    center.desk.on("2026-03-09");
    let today = center.desk.ask("today.show", json!(null));
    assert!(each(&today["lines"], "kind").contains(&&json!("payback_due")), "{today}");
    center.desk.act("protected_time.pay_back", json!({ "break": done["breaks"][0] }));
    let today = center.desk.ask("today.show", json!(null));
    assert!(!each(&today["lines"], "kind").contains(&&json!("payback_due")));
    assert_eq!(
        center.desk.refused("protected_time.pay_back", json!({ "break": done["breaks"][0] }))["key"],
        "break-paid-back"
    );
}

#[test]
fn r17_a_planned_one_on_one_is_protected_by_being_planned() {
    let center = Center::new();
    center.desk.act("one_on_ones.plan", json!({ "person": center.daan, "plannedFor": MONDAY, "at": "14:00" }));
    away(&center.desk, &center.cilla, "leave", MONDAY, MONDAY);
    let suggestion = center.suggested(&center.first()).remove(0);
    assert_eq!(sentences(&suggestion["prices"]), ["Would take a one-on-one, 14:00–14:30"]);
}

#[test]
fn undo_takes_a_break_of_the_glass_back_with_everything_it_wrote() {
    let center = Center::new();
    let promise = center.desk.promised(&center.daan, "Chat training", "2026-06-01");
    center.desk.act(
        "cover.protect",
        json!({ "person": center.daan, "kind": "training", "firstOn": MONDAY, "startsAt": "10:00", "minutes": 60, "commitment": promise }),
    );
    away(&center.desk, &center.cilla, "leave", MONDAY, MONDAY);
    let need = center.first();
    let input = which(
        &need,
        json!({ "coverer": center.daan, "cause": "cover_absence", "until": MONDAY, "paybackOn": "2026-03-09" }),
    );
    center.desk.act("protected_time.break_glass", input);
    assert_eq!(center.desk.state(&promise), "at_risk");
    center.desk.act("history.undo", json!({}));
    assert_eq!(center.desk.state(&promise), "stated", "the entry is struck through");
    assert_eq!((center.desk.ask("cover.breaks", json!({})), center.open().len()), (json!([]), 1));
}

/// Anouk was an agent and is a team lead since January: promised, done and confirmed.
fn promoted() -> (Center, Value, Value) {
    let center = Center::new();
    let desk = &center.desk;
    let anouk = desk.person("Anouk de Wit");
    let input = json!({
        "person": anouk, "what": "Team lead", "due": MONDAY, "kind": "promotion", "authority": "yes",
    });
    let promise = desk.act("commitments.make", input);
    desk.on_promise("answer", &promise, json!({ "answer": "agree", "way": "hand_over" }));
    desk.act(
        "people.assign",
        json!({ "person": anouk, "position": "Team lead", "kind": "substantive", "from": MONDAY }),
    );
    desk.on_promise("claim", &promise, json!({}));
    desk.on_promise("confirm", &promise, json!({ "kept": true, "way": "hand_over" }));
    can(desk, &anouk, &center.skill, 4);
    holds(desk, &center.refunds, &anouk, "stand_in");
    (center, anouk, promise)
}

#[test]
fn r18_a_released_colleague_is_last_and_the_price_is_named_first() {
    let (center, anouk, promise) = promoted();
    away(&center.desk, &center.cilla, "sick", "2026-03-03", "2026-03-03");
    let need = center.first();
    let people = center.suggested(&need);
    assert_eq!(names(&people), ["Daan", "Anouk"], "the best of all at refunds, and the last to be asked");
    let told = sentences(&people[1]["prices"]);
    assert_eq!(
        told,
        ["This pulls Anouk back from Team lead, for the first time.", "It will show in the promise “Team lead”."]
    );
    assert_eq!(people[1]["pullsBack"]["commitment"], promise);
    let refused = center.desk.refused("cover.decide", assigned(&need, &anouk));
    assert_eq!(refused["key"], "cover-released", "not by a slip of the hand");
    let proposal = center.desk.ask("cover.propose", json!({}));
    assert_eq!(each(&proposal["covers"], "name"), ["Daan"]);
    away(&center.desk, &center.daan, "leave", "2026-03-03", "2026-03-03");
    let proposal = center.desk.ask("cover.propose", json!({}));
    assert_eq!((list(&proposal["covers"]).len(), list(&proposal["open"]).len()), (0, 1), "rather nobody than her");
}

#[test]
fn the_story_of_the_promoted_colleague() {
    let (mut center, anouk, promise) = promoted();
    assert_eq!(center.desk.state(&promise), "kept");
    // Monday: Cilla falls sick. One line, and the suggestions are there.
    let found = center.desk.ask("quick.understand", json!({ "text": "sick cilla until wed" }));
    center.desk.act("absences.log", found[0]["does"]["input"].clone());
    let needs = center.needs();
    assert_eq!((needs.len(), names(&center.suggested(&needs[0])).last()), (3, Some(&"Anouk")));

    // She is chosen anyway, for a while, with the price said first.
    let glass = |need: &Value| {
        which(
            need,
            json!({ "coverer": anouk, "cause": "cover_absence", "until": "2026-03-04", "paybackOn": "2026-03-16" }),
        )
    };
    let would = center.desk.rehearse("protected_time.break_glass", glass(&needs[0]));
    assert_eq!(
        sentences(&would["consequences"])[..2],
        ["This pulls Anouk back from Team lead, for the first time.", "It will show in the promise “Team lead”."]
    );
    let broken = center.desk.act("protected_time.break_glass", glass(&needs[0]));

    // The promise shows it, with the cause as a code and nobody's name.
    assert_eq!(center.desk.state(&promise), "reversed");
    let page = center.desk.promise(&promise);
    let event =
        list(&page["events"]).iter().find(|event| event["kind"] == "reversed").expect("it was pulled back").to_string();
    assert!(event.contains("cover"), "{event}");
    for name in ["Cilla", "Daan", "sick"] {
        assert!(!event.contains(name), "{name} stands in {event}");
    }
    let touched = center.desk.ask("cover.figures", json!(null))["figures"][2].take();
    assert_eq!((said(&touched["value"]), &touched["list"][0]["name"]), ("once".to_owned(), &json!("Anouk")));
    let board = center.desk.ask("cover.board", json!({ "span": "today" }));
    assert_eq!(board["away"][0]["decided"][0]["pulledBack"], true);

    // Her move was not written down on her career, so the promise alone tells it; where it is, the day stands there too.
    let career = center.desk.ask("career.show", json!({ "person": anouk }));
    assert_eq!(career["pullBacks"], json!([]));

    // Two weeks later it would be the second time, and the payback comes due.
    center.desk.on("2026-03-16");
    let today = center.desk.ask("today.show", json!(null));
    let payback = list(&today["lines"]).iter().find(|line| line["kind"] == "payback_due").expect("a payback is due");
    assert_eq!(said(&payback["fact"]), "Anouk gets 384 minutes of protected time back");
    away(&center.desk, &center.cilla, "leave", "2026-03-17", "2026-03-17");
    let people = center.suggested(&center.first());
    let told = sentences(&people.last().expect("her")["prices"]);
    assert_eq!(told[0], "This pulls Anouk back from Team lead, second time, 2 days.");
    center.desk.act("protected_time.pay_back", json!({ "break": broken["breaks"][0] }));
    // She may see all of it: it stands in her own file, and nobody else's name does.
    let file = center.desk.saved(&center.desk.ask("privacy.subject_file", json!({ "person": anouk })));
    assert!(
        file.contains("break_glass") && file.contains("2026-03-16") && !file.contains(text(&center.cilla)),
        "{file}"
    );
}

#[test]
fn hr_reads_that_it_was_for_a_cover_and_not_for_whom() {
    let (center, anouk, promise) = promoted();
    let moved = json!({
        "person": anouk, "kind": "promotion", "position": "Team lead", "on": MONDAY, "commitment": promise,
    });
    center.desk.act("career.record_transition", moved);
    away(&center.desk, &center.cilla, "leave", MONDAY, MONDAY);
    let need = center.first();
    let glass = json!({ "coverer": anouk, "cause": "cover_leave", "until": MONDAY, "paybackOn": "2026-03-16" });
    center.desk.act("protected_time.break_glass", which(&need, glass));
    let missing = text(&center.cilla).replace('-', "");
    let mut two = Two::with(center.desk);
    let packet = two.reviewed(json!({ "names": ["Anouk de Wit"] }));

    // In the packet: the cause is there as HR's one word for cover, and she stands in it with her own name.
    let read = readable(&mut two.hr, MONDAY);
    assert!(read.contains("Anouk de Wit") && read.contains("cover_absence"), "{read}");
    for word in ["Cilla", "Berg", "Daan", "Refunds", "cover_leave", missing.as_str()] {
        assert!(!read.contains(word), "{word} left with the packet");
    }
    // On HR's screen: pulled back on that day, because of cover.
    let page = two.hr.ask("reviews.promise", json!({ "commitment": promise })).to_string();
    assert!(page.contains("reversed") && !page.contains("Cilla"), "{page}");
    let reviewed = packet.to_string();
    assert!(!reviewed.contains("Cilla"), "{reviewed}");
}

#[test]
fn calling_somebody_back_for_a_cover_is_a_pull_back_on_their_career() {
    let (center, anouk, promise) = promoted();
    let desk = &center.desk;
    let moved = json!({
        "person": anouk, "kind": "promotion", "position": "Team lead", "on": MONDAY, "commitment": promise,
    });
    desk.act("career.record_transition", moved);
    away(desk, &center.cilla, "sick", MONDAY, MONDAY);
    let need = center.first();
    let half = need["minutes"].as_i64().unwrap() / 2;
    let glass = |begins: i64, minutes: i64| {
        let mut input = which(
            &need,
            json!({ "coverer": anouk, "cause": "cover_absence", "until": MONDAY, "paybackOn": "2026-03-16" }),
        );
        (input["begins"], input["minutes"]) = (json!(begins), json!(minutes));
        input
    };
    let begins = need["begins"].as_i64().unwrap();
    desk.act("protected_time.break_glass", glass(begins, half));
    desk.act("protected_time.break_glass", glass(begins + half, half));
    let career = desk.ask("career.show", json!({ "person": anouk }));
    let backs = list(&career["pullBacks"]);
    assert_eq!(backs.len(), 1, "two pieces of one day are one day back: {career}");
    assert_eq!(
        (&backs[0]["from"], &backs[0]["to"], &backs[0]["position"], &backs[0]["commitment"]),
        (&json!(MONDAY), &json!(MONDAY), &json!("Agent"), &promise)
    );
    desk.act("history.undo", json!({}));
    desk.act("history.undo", json!({}));
    let career = desk.ask("career.show", json!({ "person": anouk }));
    assert_eq!(career["pullBacks"], json!([]), "undo takes it back with everything else");

    // She says no: then she was not back, nothing was taken, and her promise is real again.
    let asked = desk.act("protected_time.break_glass", glass(begins, half));
    assert_eq!(desk.state(&promise), "reversed");
    desk.act("cover.decline", json!({ "decision": asked["decision"] }));
    let career = desk.ask("career.show", json!({ "person": anouk }));
    assert_eq!((&career["pullBacks"], desk.state(&promise).as_str()), (&json!([]), "restored"));
    assert_eq!(desk.ask("cover.breaks", json!({})), json!([]), "and nothing is owed");
}

#[test]
fn an_absence_is_told_with_what_is_open_the_best_cover_and_what_was_decided() {
    let center = Center::new();
    let desk = &center.desk;
    let absence = away(desk, &center.cilla, "leave", MONDAY, "2026-03-03");
    let ask = || desk.ask("cover.of_absence", json!({ "absence": absence }));
    let told = ask();
    assert_eq!(said(&told["sentence"]), "2 pieces of Cilla’s work are open.");
    assert_eq!((&told["from"], &told["to"]), (&json!(MONDAY), &json!("2026-03-03")));
    assert_eq!(each(&told["proposal"]["covers"], "name"), ["Daan", "Daan"]);
    assert_eq!(told["long"], json!(null), "two days are not long");
    let decision = desk.act("cover.decide", assigned(&center.first(), &center.daan));
    let told = ask();
    let decided = &told["decided"][0];
    assert_eq!((&decided["decision"], &decided["state"]), (&decision, &json!("asked")));
    assert!(said(&decided["ask"]).starts_with("Daan, could you take Refunds"), "the text can be copied again");
    let second = desk.act("cover.decide", assigned(&center.first(), &center.daan));
    desk.act("cover.confirm", json!({ "decision": decision, "also": [second] }));
    assert_eq!(each(&ask()["decided"], "state"), ["confirmed", "confirmed"], "he says yes once for both days");
    desk.act("history.undo", json!({}));
    desk.act("cover.withdraw", json!({ "decision": second }));
    desk.act("cover.decline", json!({ "decision": decision }));
    let to = json!({ "kind": "postponed", "postponedTo": "2026-03-09" });
    desk.act("cover.decide", which(&center.first(), to));
    let told = ask();
    assert_eq!(each(&told["decided"], "state"), ["declined", "settled"], "what was declined stays told");
    assert_eq!(
        (said(&told["sentence"]), &told["decided"][1]["postponedTo"]),
        ("One piece of Cilla’s work is open.".to_owned(), &json!("2026-03-09"))
    );
    let gone = desk.refused("cover.of_absence", json!({ "absence": "01900000-0000-7000-8000-000000000000" }));
    assert_eq!(gone["key"], "absence-gone");
}

#[test]
fn r19_a_chain_is_shown_and_ends_with_somebody_who_leaves_nothing() {
    let center = Center::new();
    let desk = &center.desk;
    let chat = function(desk, json!({ "name": "Chat" }));
    let bram = desk.person("Bram Vos");
    holds(desk, &chat, &center.daan, "primary");
    holds(desk, &chat, &bram, "stand_in");
    away(desk, &center.cilla, "leave", MONDAY, MONDAY);
    let need = center.first();
    assert_eq!(sentences(&center.suggested(&need)[0]["prices"]), ["Chat would be open then: Daan does it"]);
    let proposal = desk.ask("cover.propose", json!({}));
    let chain: Vec<_> = list(&proposal["covers"])
        .iter()
        .map(|cover| (text(&cover["need"]["functionName"]), text(&cover["name"]), cover["depth"].as_i64().unwrap()))
        .collect();
    assert_eq!(chain, [("Refunds", "Daan", 0), ("Chat", "Bram", 1)], "Daan for Cilla, Bram for Daan");
    let would = desk.rehearse("cover.decide", assigned(&need, &center.daan));
    assert_eq!(sentences(&would["consequences"]), ["Daan does Chat then. That would be open."]);
    let first = desk.act("cover.decide", assigned(&need, &center.daan));
    let opened = center.first();
    assert_eq!(
        (&opened["name"], &opened["functionName"], &opened["becauseOf"]),
        (&json!("Daan"), &json!("Chat"), &first)
    );
    let today = desk.ask("today.show", json!(null));
    let gap = list(&today["lines"]).iter().find(|line| line["kind"] == "cover_gap").expect("the gap is on Today");
    assert_eq!(gap["fact"]["key"], "today-cover-gap-moved", "Daan is there: he covers elsewhere");
    desk.act("cover.decide", assigned(&opened, &bram));
    assert_eq!(center.open(), Vec::<String>::new());
    assert_eq!(desk.refused("cover.withdraw", json!({ "decision": first }))["key"], "cover-carries-more");
    // Without Bram the chain would not end, and nobody is proposed.
    desk.act("history.undo", json!({}));
    desk.act("history.undo", json!({}));
    away(desk, &bram, "leave", MONDAY, MONDAY);
    assert_eq!(desk.ask("cover.propose", json!({}))["covers"], json!([]));
}

#[test]
fn r20_an_absence_over_four_weeks_asks_who_stands_in_and_what_they_return_to() {
    let center = Center::new();
    let desk = &center.desk;
    let absence = away(desk, &center.cilla, "parental", "2026-04-06", "2026-08-28");
    let long = desk.ask("cover.backfills", json!(null));
    assert_eq!(said(&long[0]["sentence"]), "Cilla is away for over four weeks, and nobody stands in yet.");
    let plan = |with: Value| {
        let mut input = json!({ "absence": absence, "standIn": center.daan, "handOverIn": "2026-03-30", "handOverOut": "2026-08-24", "endsOn": "2026-09-04", "position": "Refund specialist" });
        input.as_object_mut().unwrap().extend(with.as_object().cloned().unwrap());
        input
    };
    let odd = desk.refused("cover.plan_backfill", plan(json!({ "standIn": center.cilla, "endsOn": "2026-03-30" })));
    assert_eq!(problems(&odd), ["standIn: backfill-same-person", "endsOn: backfill-order"]);
    desk.act("cover.plan_backfill", plan(json!({})));
    let long = desk.ask("cover.backfills", json!(null));
    let line = &long[0]["standIns"][0];
    assert_eq!(
        (&line["name"], &line["trialUntil"], &line["returnsTo"]),
        (&json!("Daan"), &json!("2026-04-06"), &json!("Agent"))
    );
    let acting = &desk.page(&center.daan)["assignments"][0];
    assert_eq!(
        (&acting["kind"], &acting["plannedEnd"], &acting["returnsTo"]),
        (&json!("acting"), &json!("2026-09-04"), &json!("Agent"))
    );
    away(desk, &center.daan, "leave", "2026-04-06", "2026-04-24");
    assert_eq!(list(&desk.ask("cover.backfills", json!(null))).len(), 1, "three weeks are not long");
}

#[test]
fn two_years_later_what_was_decided_goes_with_the_absence_and_the_promise_stays() {
    let (mut center, anouk, promise) = promoted();
    away(&center.desk, &center.cilla, "sick", MONDAY, MONDAY);
    let need = center.first();
    let input =
        which(&need, json!({ "coverer": anouk, "cause": "cover_absence", "until": MONDAY, "paybackOn": "2026-03-16" }));
    center.desk.act("protected_time.break_glass", input);
    center.desk.on("2028-03-03");
    center.desk.ask("vault.housekeep", json!(null));
    let counts = center.desk.raw(|db| {
        [
            crate::desk::count(db, "absence"),
            crate::desk::count(db, "cover_decision"),
            crate::desk::count(db, "break_glass"),
        ]
    });
    assert_eq!(counts, [0, 0, 1]);
    assert_eq!(center.desk.state(&promise), "reversed");
}

#[test]
fn whoever_covered_can_be_erased() {
    let (center, anouk, _) = promoted();
    away(&center.desk, &center.cilla, "leave", MONDAY, MONDAY);
    let need = center.first();
    center.desk.act("cover.decide", assigned(&need, &center.daan));
    let kinds = center.desk.ask("privacy.erase_preview", json!({ "person": center.daan }))["rows"].take();
    assert!(each(&kinds, "kind").contains(&&json!("table-cover-decision")), "{kinds}");
    for (person, name) in [(&center.daan, "Daan Visser"), (&anouk, "Anouk de Wit"), (&center.cilla, "Cilla Berg")] {
        center.desk.ask("privacy.erase", json!({ "person": person, "typedName": name }));
    }
    assert_eq!(center.desk.ask("cover.board", json!({}))["away"], json!([]));
    assert_eq!(said(&center.desk.ask("cover.board", json!({}))["sentence"]), "Everyone is in.");
    let everything: &Desk = &center.desk;
    assert!(!everything.saved(&everything.ask("export.everything", json!(null))).contains("Daan"));
}
