//! A leader leaves, and the next one goes on with what was promised.

mod refused;

use crate::desk::{Desk, MONDAY, count, each, everything, list, pdf_text, problems, said, text, workbook_rows};
use evenkeel_core::commitments::log::cbor::Value as Cbor;
use evenkeel_core::laptops;
use evenkeel_core::packets::open;
use serde_json::{Value, json};

#[test]
fn the_next_leader_reads_promises_rhythms_and_actions_and_nothing_of_a_talk() {
    let desk = Desk::new();
    desk.act(
        "settings.change",
        json!({ "teamName": "Noord", "leaderName": "Marieke Jansen", "objectives": ["Answer first time"] }),
    );
    let elif = desk.elif();
    desk.act("one_on_ones.set_rhythm", json!({ "person": elif, "targetDays": 7, "limitDays": 21 }));
    let promise = desk.promised(&elif, "Senior agent", "2026-05-01");
    desk.on_promise("move", &promise, json!({ "due": "2026-06-01", "cause": "budget", "toldOn": "2026-03-02" }));
    desk.finished(&elif, "Slept badly lately.\n! me: ask planning\n# thinks of leaving");
    let paper = desk.ask("handover.paper", json!({ "language": "en" }));
    assert_eq!(paper["promises"], 1);
    assert_eq!((&paper["people"], &paper["actions"]), (&json!(1), &json!(1)));
    let book = desk.saved_bytes(&paper["workbook"]);
    let promises = workbook_rows(&book, "Open promises");
    assert_eq!(promises[1][0..2], ["Elif", "Senior agent"]);
    assert!(promises[1][5].contains("moved once"), "{promises:?}");
    assert_eq!(workbook_rows(&book, "Rhythms")[1][1], "every 7 days, at the latest after 21");
    assert_eq!(workbook_rows(&book, "Open actions")[1][1..3], ["The leader", "ask planning"]);
    for language in ["en", "nl", "nb"] {
        let pdf = desk.saved_bytes(&desk.ask("handover.paper", json!({ "language": language }))["pdf"]);
        assert!(pdf.windows(15).any(|window| window == b"/StructTreeRoot"), "it is tagged");
        let Some(text) = pdf_text(&pdf) else { continue };
        assert!(text.contains("Senior agent") && text.contains("Marieke Jansen"), "{text}");
        assert!(!text.contains("Slept badly") && !text.contains("thinks of leaving"), "no talk and no note");
    }
}

/// Marieke leaves, and Joris takes over: two centers that compared their eight words.
struct Leaders {
    marieke: Desk,
    joris: Desk,
    /// Joris's laptop, as Marieke knows it.
    to: Value,
}

impl Leaders {
    fn paired() -> Leaders {
        let (marieke, joris) = (Desk::new(), Desk::of_another_leader());
        marieke.act("settings.change", json!({ "teamName": "Noord", "leaderName": "Marieke Jansen" }));
        joris.act("settings.change", json!({ "leaderName": "Joris de Wit" }));
        joris.accepts(&marieke, "Marieke's laptop", "center");
        let to = marieke.accepts(&joris, "Joris", "center");
        Leaders { marieke, joris, to }
    }

    /// The packet on Joris's desk, not opened yet.
    fn made(&self, with: Value) -> String {
        let input = crate::desk::with_fields(json!({ "laptop": self.to }), with);
        let made = self.marieke.act("handover.make", input);
        self.joris.handed(&self.marieke, &made["document"])
    }
}

#[test]
fn the_next_leader_goes_on_with_a_promise_under_its_first_date_and_with_its_moves() {
    let pair = Leaders::paired();
    let (marieke, joris) = (&pair.marieke, &pair.joris);
    let elif = marieke.elif();
    marieke
        .act("one_on_ones.set_rhythm", json!({ "person": elif, "targetDays": 7, "limitDays": 21, "place": "a walk" }));
    let promise = marieke.promised_with(
        &elif,
        "Senior agent",
        "2026-05-01",
        json!({ "witnesses": [{ "name": "Elif Demir" }, { "name": "Pieter Bos" }] }),
    );
    marieke.on_promise(
        "answer",
        &promise,
        json!({ "answer": "agree_with_comment", "way": "hand_over", "comment": "At last" }),
    );
    marieke.on_promise(
        "move",
        &promise,
        json!({ "due": "2026-06-01", "cause": "cover_leave", "toldOn": "2026-03-02" }),
    );
    let receipt = marieke.receipt(&promise, None);
    marieke.finished(&elif, "Slept badly lately.\n! me: ask planning\n# thinks of leaving");

    let file = pair.made(json!({}));
    let read = joris.ask("handover.read", json!({ "file": file }));
    assert_eq!(
        (&read["sound"], &read["from"], &read["leader"]),
        (&json!(true), &json!("Marieke's laptop"), &json!("Marieke Jansen")),
        "{read}"
    );
    let coming = &read["people"][0];
    assert_eq!(
        (&coming["how"], &coming["about"]["name"], &coming["about"]["position"]),
        (&json!("new"), &json!("Elif Demir"), &json!("Agent"))
    );
    assert_eq!(coming["promises"][0]["line"]["what"], "Senior agent");
    assert_eq!(joris.names(), Vec::<String>::new(), "nothing is taken by looking");

    let taken = joris.act("handover.take", json!({ "file": file }));
    assert_eq!(
        [&taken["added"], &taken["rhythms"], &taken["actions"], &taken["promises"]],
        [&json!(1), &json!(1), &json!(1), &json!(1)],
        "{taken}"
    );
    let page = joris.promise(&promise);
    assert_eq!(
        (&page["line"]["originalDue"], &page["line"]["due"]),
        (&json!("2026-05-01"), &json!("2026-06-01")),
        "{page}"
    );
    assert_eq!(list(&page["moves"]).len(), 1);
    assert_eq!(
        (&page["successor"]["from"], &page["successor"]["to"]),
        (&json!("Marieke Jansen"), &json!("Joris de Wit"))
    );
    assert_eq!(page["answer"]["comment"], "At last");
    let board = joris.ask("commitments.board", json!(null));
    assert_eq!(each(&board["lines"], "inheritedFrom"), ["Marieke Jansen"]);
    assert_eq!(joris.ask("commitments.check_log", json!(null))["sound"], true);
    let person = joris.ask("people.list", json!(null))[0].take();
    assert_eq!(
        (&person["fullName"], &person["team"], &person["joined"]),
        (&json!("Elif Demir"), &json!("North"), &coming["about"]["joined"])
    );
    joris.on_promise("succeed", &promise, json!({ "answer": "accepts" }));

    let check = joris.verified(&receipt);
    assert_eq!((&check["verdict"], &check["commitment"]), (&json!("handed_over"), &promise), "{check}");
    assert_eq!(
        said(&check["sentence"]),
        "It stands in the record of Marieke's laptop, from which the promise was taken over, still as it was signed."
    );
}

#[test]
fn the_same_packet_is_refused_as_replayed_and_a_later_one_adds_nothing_twice() {
    let mut pair = Leaders::paired();
    let elif = pair.marieke.elif();
    pair.marieke.promised(&elif, "Senior agent", "2026-05-01");
    pair.marieke.act("one_on_ones.add_action", json!({ "person": elif, "owner": "leader", "text": "Ask planning" }));
    let file = pair.made(json!({}));
    pair.joris.act("handover.take", json!({ "file": file }));
    assert_eq!(pair.joris.ask("handover.read", json!({ "file": file }))["fault"], "replayed");
    assert_eq!(pair.joris.refused("handover.take", json!({ "file": file }))["key"], "packet-replayed");
    let later = pair.made(json!({}));
    let read = pair.joris.ask("handover.read", json!({ "file": later }));
    assert_eq!(
        (&read["people"][0]["how"], &read["people"][0]["promises"][0]["hereAlready"]),
        (&json!("name"), &json!(true)),
        "{read}"
    );
    let taken = pair.joris.act("handover.take", json!({ "file": later }));
    assert_eq!(
        [&taken["added"], &taken["found"], &taken["actions"], &taken["promises"], &taken["hereAlready"]],
        [&json!(0), &json!(1), &json!(0), &json!(0), &json!(1)]
    );
    assert_eq!(pair.joris.raw(|db| (count(db, "commitment"), count(db, "action_item"))), (1, 1));
}

#[test]
fn taking_over_can_not_be_undone_and_was_backed_up_first() {
    let pair = Leaders::paired();
    let elif = pair.marieke.elif();
    pair.marieke.promised(&elif, "Senior agent", "2026-05-01");
    let file = pair.made(json!({}));
    let done = pair.joris.done("handover.take", json!({ "file": file }));
    let reasons: Vec<String> = each(&pair.joris.ask("vault.backups", json!(null))["list"], "reason")
        .into_iter()
        .map(|reason| text(reason).to_owned())
        .collect();
    assert!(reasons.contains(&"import".to_owned()), "{reasons:?}");
    pair.joris.refused("history.undo", json!({ "act": done["act"] }));
    assert_eq!(pair.joris.names(), ["Elif Demir"]);
}

#[test]
fn somebody_is_found_by_number_then_by_name_and_a_doubt_is_asked() {
    let pair = Leaders::paired();
    let joris = &pair.joris;
    pair.marieke
        .act("people.welcome", json!({ "name": "Anna de Boer", "employeeNumber": "17", "joined": "2024-01-01" }));
    pair.marieke.act("people.welcome", json!({ "name": "Daan Visser", "joined": "2024-01-01" }));
    let elif = pair.marieke.elif();
    pair.marieke.promised(&elif, "Senior agent", "2026-05-01");
    let anna = joris.act("people.welcome", json!({ "name": "Anna Bakker", "employeeNumber": "17" }));
    let (first, second) = (joris.daan(), joris.daan());
    let file = pair.made(json!({}));
    let read = joris.ask("handover.read", json!({ "file": file }));
    assert_eq!(each(&read["people"], "how"), ["number", "asks", "new"], "{read}");
    assert_eq!(read["people"][0]["person"], anna);
    assert_eq!(list(&read["people"][1]["bearers"]).len(), 2);
    assert_eq!(problems(&joris.refused("handover.take", json!({ "file": file }))), ["people: handover-who"]);
    let daan = &read["people"][1]["about"]["member"];
    let twice = json!({ "file": file, "people": [{ "member": daan, "person": anna }] });
    assert_eq!(problems(&joris.refused("handover.take", twice)).len(), 2, "two can't be one");
    let said = json!({ "file": file, "people": [{ "member": daan, "person": second }] });
    let taken = joris.act("handover.take", said);
    assert_eq!((&taken["added"], &taken["found"]), (&json!(1), &json!(2)));
    assert_eq!(joris.names().len(), 4, "{first}");
}

#[test]
fn a_handover_holds_no_note_no_talk_and_nobody_who_was_not_chosen() {
    let mut pair = Leaders::paired();
    let (elif, anna) = (pair.marieke.elif(), pair.marieke.anna());
    pair.marieke.promised(&elif, "Senior agent", "2026-05-01");
    pair.marieke.promised(&anna, "Four days a week", "2026-09-01");
    pair.marieke
        .finished(&elif, "We spoke of the lighthouse.\n! me: ask planning\n? a question of barnacles\n# the orchard");
    let preview = pair.marieke.ask("handover.preview", json!({ "leaveOut": [anna] }));
    assert_eq!(each(&preview["people"], "leftOut"), [true, false]);
    assert_eq!(preview["leftOut"], 1);
    let (staying, leaving) = (&preview["people"][0], &preview["people"][1]);
    assert_eq!((&staying["promises"], &staying["actions"]), (&json!([]), &json!([])), "nothing of Anna is shown");
    assert_eq!(leaving["actions"][0]["text"], "ask planning");
    assert_eq!(leaving["promises"][0]["lines"][0]["kind"], "stated");
    assert!(list(&preview["stays"]).iter().any(|stays| said(stays).starts_with("Working notes")));
    pair.made(json!({ "leaveOut": [anna] }));
    let bytes = std::fs::read(pair.joris.path().join("chosen/handed.evenkeel")).unwrap();
    let laptop = pair.joris.raw(|db| laptops::myself(db).unwrap_or_else(|failure| panic!("{failure:?}")));
    let packet = open(&bytes, &[laptop], crate::desk::day("2026-03-02")).unwrap_or_else(|fault| panic!("{fault:?}"));
    let mut words = leaving.to_string();
    packet.records().for_each(|record| read_into(&record.unwrap(), &mut words));
    assert!(words.contains("Senior agent") && words.contains("ask planning"), "the search finds what is there");
    for word in ["lighthouse", "barnacles", "orchard", "Anna", "Bakker", "Four days"] {
        assert!(!words.contains(word), "{word} left");
    }
}

fn read_into(value: &Cbor, words: &mut String) {
    match value {
        Cbor::Array(items) => items.iter().for_each(|item| read_into(item, words)),
        Cbor::Bytes(bytes) => words.push_str(&String::from_utf8_lossy(bytes)),
        Cbor::Text(text) => words.push_str(text),
        _ => {}
    }
    words.push('\n');
}

#[test]
fn what_another_laptop_signed_is_exported_and_goes_when_its_person_is_erased() {
    let mut pair = Leaders::paired();
    let elif = pair.marieke.elif();
    pair.marieke.promised(&elif, "Senior agent", "2026-05-01");
    let file = pair.made(json!({}));
    pair.joris.act("handover.take", json!({ "file": file }));
    let export = pair.joris.saved(&pair.joris.ask("export.everything", json!(null)));
    assert!(export.contains("inherited_entry"));
    let person = pair.joris.ask("people.list", json!(null))[0]["person"].take();
    let subject = pair.joris.saved(&pair.joris.ask("privacy.subject_file", json!({ "person": person })));
    assert!(subject.contains("Senior agent") && !subject.contains("inherited_entry"));
    let rows = pair.joris.ask("privacy.erase_preview", json!({ "person": person }))["rows"].take();
    assert!(each(&rows, "kind").contains(&&json!("table-inherited-entry")), "{rows}");
    assert_eq!(pair.joris.raw(|db| count(db, "inherited_entry")), 1);
    pair.joris.ask("privacy.erase", json!({ "person": person, "typedName": "Elif Demir" }));
    pair.joris.raw(|db| {
        assert_eq!(count(db, "inherited_entry"), 0);
        assert!(!everything(db).contains("Senior agent"));
    });
}

#[test]
fn what_another_laptop_signed_goes_two_years_after_its_person_left() {
    let mut pair = Leaders::paired();
    let elif = pair.marieke.elif();
    pair.marieke.promised(&elif, "Senior agent", "2026-05-01");
    let file = pair.made(json!({}));
    pair.joris.act("handover.take", json!({ "file": file }));
    let person = pair.joris.ask("people.list", json!(null))[0]["person"].take();
    pair.joris.act("people.leave", json!({ "person": person, "on": MONDAY }));
    pair.joris.on("2028-03-01").ask("privacy.sweep", json!(null));
    pair.joris.raw(|db| {
        assert_eq!(count(db, "inherited_entry"), 0);
        assert!(!everything(db).contains("Elif Demir"));
    });
}

#[test]
fn promises_are_inherited_by_somebody_with_a_name() {
    let pair = Leaders::paired();
    let elif = pair.marieke.elif();
    pair.marieke.promised(&elif, "Senior agent", "2026-05-01");
    let file = pair.made(json!({}));
    pair.joris.act("settings.change", json!({ "leaderName": "" }));
    let refused = pair.joris.refused("handover.take", json!({ "file": file }));
    assert_eq!(problems(&refused), ["leader: handover-needs-name"]);
    assert_eq!(pair.joris.names(), Vec::<String>::new());
}

#[test]
fn who_stays_is_on_no_paper_either_and_without_anybody_there_is_nothing_to_hand_over() {
    let pair = Leaders::paired();
    assert_eq!(pair.marieke.ask("handover.preview", json!({}))["people"], json!([]));
    let (elif, anna) = (pair.marieke.elif(), pair.marieke.anna());
    pair.marieke.promised(&elif, "Senior agent", "2026-05-01");
    pair.marieke.promised(&anna, "Four days a week", "2026-09-01");
    let paper = pair.marieke.ask("handover.paper", json!({ "language": "en", "leaveOut": [anna] }));
    assert_eq!((&paper["people"], &paper["promises"]), (&json!(1), &json!(1)));
    let nobody = json!({ "laptop": pair.to, "leaveOut": [anna, elif] });
    assert_eq!(problems(&pair.marieke.refused("handover.make", nobody)), ["people: handover-nobody"]);
}

#[test]
fn a_packet_of_a_leader_whom_nobody_accepted_is_refused_with_its_eight_words() {
    let (pair, stranger) = (Leaders::paired(), Desk::of_hr());
    let elif = pair.marieke.elif();
    pair.marieke.promised(&elif, "Senior agent", "2026-05-01");
    let hr = pair.marieke.accepts(&stranger, "HR", "hr");
    assert_eq!(pair.marieke.refused("handover.make", json!({ "laptop": hr }))["key"], "laptop-other-kind");
    let known = list(&pair.joris.ask("laptops.list", json!(null)))[0]["laptop"].clone();
    let file = pair.made(json!({}));
    pair.joris.act("laptops.forget", json!({ "laptop": known }));
    let read = pair.joris.ask("handover.read", json!({ "file": file }));
    assert_eq!((&read["fault"], list(&read["words"]).len()), (&json!("unknown_sender"), 8));
    assert_eq!(pair.joris.names(), Vec::<String>::new());
}

#[test]
fn hr_goes_on_reviewing_a_promise_with_the_next_leader() {
    let (pair, hr) = (Leaders::paired(), Desk::of_hr());
    let elif = pair.marieke.elif();
    let promise = pair.marieke.promised(&elif, "Senior agent", "2026-05-01");
    let reviewed = |center: &Desk, name: &str| {
        let laptop = hr.accepts(center, name, "center");
        center.accepts(&hr, "HR", "hr");
        let asks = json!({ "laptop": laptop, "reason": "A look", "which": "all", "answerBy": "2026-03-20" });
        let file = center.handed(&hr, &hr.act("reviews.ask", asks)["document"]);
        let request = center.act("reviews.take_request", json!({ "file": file }));
        let made = center.act("reviews.make", json!({ "request": request }));
        let file = hr.handed(center, &made["document"]);
        let read = hr.ask("reviews.open", json!({ "file": file }));
        assert_eq!(read["sound"], true, "{read}");
        hr.act("reviews.take", json!({ "file": file }));
        hr.ask("reviews.promise", json!({ "commitment": promise }))
    };
    assert_eq!(reviewed(&pair.marieke, "Center Noord")["center"], "Center Noord");
    let file = pair.made(json!({}));
    pair.joris.act("handover.take", json!({ "file": file }));
    let page = reviewed(&pair.joris, "Center of Joris");
    assert_eq!((&page["center"], &page["fullName"]), (&json!("Center of Joris"), &json!("Elif Demir")));
    let told = each(&page["promise"]["events"], "kind");
    assert_eq!(told, ["stated", "inherited"], "each entry once, as the next leader's record has it");
}

#[test]
fn what_is_closed_stays_and_the_next_leader_hears_that_there_is_more() {
    let pair = Leaders::paired();
    let elif = pair.marieke.elif();
    pair.marieke.promised(&elif, "Senior agent", "2026-05-01");
    let kept = pair.marieke.promised(&elif, "A second screen", "2026-03-09");
    pair.marieke.on_promise("withdraw", &kept, json!({ "by": "leader", "cause": "budget", "words": "No money" }));
    let read = pair.joris.ask("handover.read", json!({ "file": pair.made(json!({})) }));
    assert_eq!(read["people"][0]["promises"].as_array().map(Vec::len), Some(1));
    assert_eq!(each(&read["notes"], "key"), ["handover-note-without-words"], "{read}");
}
