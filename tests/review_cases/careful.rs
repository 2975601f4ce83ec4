//! What leaves and what does not, who may end a case, and what no file can say.

use super::{Two, reviewed};
use crate::desk::{Desk, count, each, everything, list, problems, said, text};
use ed25519_dalek::Signer;
use evenkeel_core::commitments::log::cbor::Value as Cbor;
use evenkeel_core::commitments::log::{Header, LogId};
use evenkeel_core::laptops;
use evenkeel_core::packets::{Laptop, open, seal};
use evenkeel_core::reviews::Record;
use serde_json::{Value, json};

impl Two {
    /// HR asks about one person by name; answers the request, as the center took it.
    fn asks_about(&self, name: &str) -> Value {
        let asked = self.hr.act(
            "reviews.ask",
            json!({
                "laptop": self.noord, "reason": "One by one", "which": "all", "answerBy": "2026-12-31", "names": [name],
            }),
        );
        let file = self.center.handed(&self.hr, &asked["document"]);
        self.center.act("reviews.take_request", json!({ "file": file }))
    }

    /// The packet that answers a request, taken by HR; answers how many answers and tellings its manifest counts.
    fn answers(&self, request: &Value) -> (i64, i64) {
        let made = self.center.act("reviews.make", json!({ "request": request }));
        let file = self.hr.handed(&self.center, &made["document"]);
        let counts = self.hr.ask("reviews.open", json!({ "file": file }))["counts"].take();
        let count = |what: &str| {
            let found = list(&counts).iter().find(|count| count["what"] == what);
            found.and_then(|count| count["howMany"].as_i64()).unwrap_or_else(|| panic!("{what} in {counts}"))
        };
        self.hr.act("reviews.take", json!({ "file": file }));
        (count("answer"), count("informed"))
    }

    /// The leader answers the one question of HR; answers what was done.
    fn replies(&self, words: &str) -> Value {
        self.center.act("reviews.take_return", json!({ "file": self.returned() }));
        let entry = self.center.ask("reviews.returned", json!(null))[0]["entry"].take();
        self.center.done("reviews.answer", json!({ "entry": entry, "words": words }))
    }
}

/// The laptop of a desk, with its secrets: what somebody could do who has it and another program.
fn laptop_of(desk: &mut Desk) -> Laptop {
    desk.raw(|db| laptops::myself(db).unwrap_or_else(|failure| panic!("{failure:?}")))
}

/// What a preview shows of the only promise in it, as kinds and sentences.
fn lines(preview: &Value) -> Vec<(String, String, Value)> {
    let line = |line: &Value| (text(&line["kind"]).to_owned(), said(&line["title"]), line["words"].clone());
    list(&preview["people"][0]["promises"][0]["lines"]).iter().map(line).collect()
}

#[test]
fn an_answer_leaves_with_its_own_promise_alone_and_is_shown_before_it_does() {
    let two = Two::with_a_promise();
    two.center.promised(&two.center.daan(), "A quiet desk", "2026-09-01");
    let case = two.case();
    two.does("question", &case, json!({ "words": "Who was asked?" }));
    two.replies("Niemand. We wachtten op de vacature.");
    let about_daan = two.asks_about("Daan Visser");
    let preview = two.center.ask("reviews.preview", json!({ "request": about_daan }));
    assert!(!preview.to_string().contains("Niemand"), "{preview}");
    assert_eq!(two.answers(&about_daan), (0, 0));
    assert_eq!(two.stage(&case), "question", "nothing about Elif left with it");

    let about_elif = two.asks_about("Elif Demir");
    let preview = |input: Value| two.center.ask("reviews.preview", input);
    let answer = (
        "case_answer".to_owned(),
        "Answer to HR by Marieke Jansen".to_owned(),
        json!(["Niemand. We wachtten op de vacature."]),
    );
    assert_eq!(lines(&preview(json!({ "request": about_elif }))).last(), Some(&answer));
    let without = preview(json!({ "request": about_elif, "leaveOut": [two.promise] }));
    assert!(lines(&without).is_empty(), "a promise that stays here keeps its answers here");
    assert_eq!(two.answers(&about_elif), (1, 0));
    assert_eq!(two.stage(&case), "answered");
}

#[test]
fn what_the_employee_said_of_a_decision_is_shown_before_it_leaves() {
    let mut two = Two::with_a_promise();
    reviewed(&mut two);
    let request = two.asks_about("Elif Demir");
    let preview = two.center.ask("reviews.preview", json!({ "request": request }));
    let told = (
        "case_employee_informed".to_owned(),
        "Elif Demir was told by Marieke Jansen what HR decided. In a talk".to_owned(),
        json!(["Dank je. Eindelijk zegt iemand het."]),
    );
    assert_eq!(lines(&preview).last(), Some(&told));
    assert_eq!(two.answers(&request), (1, 1));
}

#[test]
fn nobody_closes_a_case_about_a_promise_of_their_own() {
    let two = Two::with_a_promise();
    two.hr.act("settings.change", json!({ "leaderName": "MARIEKE  Jansén" }));
    let case = two.case();
    let let_be = json!({ "words": "Nothing to look into." });
    assert_eq!(two.refuses("close", &case, let_be.clone())["key"], "hr-case-conflict");
    let in_part = json!({ "words": "Nothing to look into.", "by": "Marieke" });
    assert_eq!(two.refuses("close", &case, in_part)["key"], "hr-case-conflict", "a part of a name is that name");
    let by_elif = json!({ "words": "Nothing to look into.", "by": "Elif Demir" });
    assert_eq!(two.refuses("close", &case, by_elif)["key"], "hr-case-conflict");
    two.does("second_reviewer", &case, json!({ "name": "Tove Lund", "why": "conflict" }));
    two.does("close", &case, let_be);
    let page = two.page(&case);
    assert_eq!((&page["line"]["stage"], list(&page["steps"]).len()), (&json!("closed"), 5));
    assert_eq!(page["steps"][4]["event"]["content"]["by"], "Tove Lund");
}

#[test]
fn whoever_is_involved_does_not_choose_again_who_judges_them() {
    let two = Two::with_a_promise();
    two.hr.act("settings.change", json!({ "leaderName": "Marieke Jansen" }));
    let case = two.case();
    two.does("second_reviewer", &case, json!({ "name": "Tove Lund", "why": "conflict" }));
    for why in ["conflict", "four_eyes"] {
        let another = json!({ "name": "Ola Nordmann", "why": why });
        assert_eq!(two.refuses("second_reviewer", &case, another)["key"], "hr-case-conflict", "{why}");
    }
    let by_himself = json!({ "name": "Ola Nordmann", "why": "conflict", "by": "Ola Nordmann" });
    assert_eq!(two.refuses("second_reviewer", &case, by_himself)["key"], "hr-case-second-judges");
    let handed_on = json!({ "name": "Ola Nordmann", "why": "conflict", "by": "tove lund" });
    two.does("second_reviewer", &case, handed_on);
    two.does("find", &case, json!({ "finding": "not_proven", "words": "Nobody saw it." }));
    assert_eq!(two.page(&case)["findings"][0]["by"], "Ola Nordmann");

    two.hr.act("settings.change", json!({ "leaderName": "" }));
    let nobody = json!({ "name": "Kari Moe", "why": "conflict" });
    assert_eq!(problems(&two.refuses("second_reviewer", &case, nobody)), ["by: hr-case-needs-reviewer"]);
}

#[test]
fn what_was_taken_back_before_it_left_never_leaves() {
    let mut two = Two::with_a_promise();
    let case = two.case();
    two.does("question", &case, json!({ "words": "Was it Daan who overslept?" }));
    two.hr.act("history.undo", json!(null));
    assert_eq!(two.page(&case)["line"]["unsent"], 0, "neither the question nor what took it back waits to be sent");
    two.does("question", &case, json!({ "words": "Who decided?" }));
    let file = two.returned();
    let read = two.center.ask("reviews.read_return", json!({ "file": file }));
    let told: Vec<&Value> = list(&read["lines"]).iter().map(|line| &line["event"]["content"]["words"]).collect();
    assert_eq!(told, ["Who decided?"]);
    let taken = two.center.act("reviews.take_return", json!({ "file": file }));
    assert_eq!(taken, json!({ "entries": 1, "questions": 1, "toTell": 0 }));
    two.center.raw(|db| assert!(!everything(db).contains("overslept")));
}

#[test]
fn a_question_that_came_with_what_takes_it_back_asks_nothing() {
    let mut two = Two::with_a_promise();
    let case = two.case();
    two.does("question", &case, json!({ "words": "Was it Daan who overslept?" }));
    // Its first file was lost on the way. This laptop's memory of having sent it is put aside for the undo, as if both
    // had happened at once.
    two.returned();
    let sent: (String, String, String) = two.hr.raw(|db| {
        let sent = "SELECT id, packet, day FROM case_sent";
        let sent = db.query_row(sent, [], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?))).unwrap();
        db.execute("DELETE FROM case_sent", []).unwrap();
        sent
    });
    two.hr.act("history.undo", json!(null));
    two.hr.raw(|db| db.execute("INSERT INTO case_sent (id, packet, day) VALUES (?1, ?2, ?3)", sent).unwrap());
    let file = two.returned();
    let read = two.center.ask("reviews.read_return", json!({ "file": file }));
    let question = list(&read["lines"]).iter().find(|line| line["event"]["kind"] == "case_question").unwrap();
    assert_eq!(question["struck"], true);
    let taken = two.center.act("reviews.take_return", json!({ "file": file }));
    assert_eq!(taken, json!({ "entries": 2, "questions": 0, "toTell": 0 }));
    assert_eq!(each(&two.center.ask("reviews.returned", json!(null)), "struck"), [true]);
}

#[test]
fn an_answer_can_be_taken_back_until_it_left() {
    let two = Two::with_a_promise();
    two.center.promised(&two.center.daan(), "A quiet desk", "2026-09-01");
    let case = two.case();
    two.does("question", &case, json!({ "words": "Who was asked?" }));
    let done = two.replies("Niemand.");
    let about_daan = two.asks_about("Daan Visser");
    two.answers(&about_daan);
    two.center.act("history.undo", json!({ "act": done["act"] }));
    let entry = two.center.ask("reviews.returned", json!(null))[0]["entry"].take();
    let again = two.center.done("reviews.answer", json!({ "entry": entry, "words": "Niemand, acht weken lang." }));
    two.packet();
    assert_eq!(two.center.refused("history.undo", json!({ "act": again["act"] }))["key"], "undo-sent");
    let recent = two.center.ask("history.recent", json!(null));
    let line = list(&recent).iter().find(|line| line["act"] == again["act"]).unwrap();
    assert_eq!(line["canUndo"], false);
    assert_eq!(two.page(&case)["questions"][0]["answer"]["words"], "Niemand, acht weken lang.");

    let mut whole = Two::with_a_promise();
    reviewed(&mut whole);
    let recent = whole.center.ask("history.recent", json!(null));
    let told = list(&recent).iter().find(|line| line["title"]["key"] == "act-reviews-inform").unwrap();
    assert_eq!(whole.center.refused("history.undo", json!({ "act": told["act"] }))["key"], "undo-sent");
}

#[test]
fn hr_says_nothing_about_a_promise_that_it_was_never_sent() {
    let mut two = Two::with_a_promise();
    let case = two.case();
    let other = two.center.promised(&two.center.daan(), "A quiet desk", "2026-09-01");
    two.does("question", &case, json!({ "words": "Who decided?" }));
    two.returned();
    let bytes = std::fs::read(two.center.path().join("chosen/handed.evenkeel")).unwrap();
    let (reader, writer) = (laptop_of(&mut two.center), laptop_of(&mut two.hr));
    let packet = open(&bytes, &[reader], crate::desk::day("2026-03-02")).unwrap_or_else(|fault| panic!("{fault:?}"));
    let mut records: Vec<Cbor> = packet.records().map(|record| record.unwrap()).collect();
    let said =
        records.iter_mut().filter_map(|record| if let Cbor::Array(places) = record { Some(places) } else { None });
    let Some(places) = said.into_iter().find(|places| places[0] == Cbor::text("returned")) else { panic!() };
    let digits = text(&other).replace('-', "");
    let id: Vec<u8> = (0..16).map(|at| u8::from_str_radix(&digits[2 * at..2 * at + 2], 16).unwrap()).collect();
    places[1] = Cbor::bytes(&id);
    let moved = seal(packet.manifest.cover.clone(), records, &writer).unwrap_or_else(|fault| panic!("{fault:?}"));
    let file = two.center.choose_bytes("moved.evenkeel", &moved.file);
    let read = two.center.ask("reviews.read_return", json!({ "file": file }));
    assert_eq!((&read["fault"], &read["lines"]), (&json!("altered"), &json!([])));
    assert_eq!(two.center.refused("reviews.take_return", json!({ "file": file }))["key"], "packet-altered");
    assert_eq!(two.center.ask("reviews.returned", json!(null)), json!([]));
    let file = two.center.choose_bytes("whole.evenkeel", &bytes);
    assert_eq!(two.center.ask("reviews.read_return", json!({ "file": file }))["sound"], true, "the file as HR made it");
}

#[test]
fn an_answer_names_the_request_that_it_answers() {
    let two = Two::with_a_promise();
    two.center.promised(&two.center.daan(), "A quiet desk", "2026-09-01");
    let case = two.case();
    let about_daan = two.asks_about("Daan Visser");
    two.answers(&about_daan);
    two.does("question", &case, json!({ "words": "Who decided?" }));
    two.center.act("reviews.take_return", json!({ "file": two.returned() }));
    let sent = two.center.ask("reviews.sent", json!(null));
    assert_eq!(sent[0]["request"], about_daan, "the newest first");
    assert_eq!(each(&sent, "returned"), [false, true], "about Elif, and nothing about Daan");
}

/// HR's vault, brought back from a backup of now: with other keys.
fn restored(hr: &Desk) {
    let backup = hr.ask("vault.back_up", json!(null))["id"].take();
    hr.ask("vault.restore", json!({ "backup": backup }));
}

#[test]
fn hrs_restored_laptop_is_known_by_the_log_of_the_one_before() {
    let two = Two::with_a_promise();
    let case = two.case();
    two.does("question", &case, json!({ "words": "Who decided?" }));
    restored(&two.hr);
    let file = two.returned();
    let read = two.center.ask("reviews.read_return", json!({ "file": file }));
    assert_eq!((&read["sound"], each(&read["notes"], "key")), (&json!(true), vec![&json!("packet-note-vouched")]));
    two.center.act("reviews.take_return", json!({ "file": file }));
    assert_eq!(two.center.ask("laptops.list", json!(null))[0]["how"], "vouched");
    // From then on these are its keys, for a request as well; and the two logs of HR are one record.
    two.does("question", &case, json!({ "words": "And when?" }));
    two.asks_about("Elif Demir");
    assert_eq!(two.hr.ask("review_cases.check_log", json!(null))["sound"], true);
}

#[test]
fn hrs_laptop_is_known_though_it_was_restored_twice_and_has_no_case() {
    let two = Two::with_a_promise();
    two.asks_about("Elif Demir");
    restored(&two.hr);
    // Nothing of the laptop in between ever reached the center: the logs lead from the key that it knows to the new one.
    two.hr.act(
        "reviews.ask",
        json!({ "laptop": two.noord, "reason": "Lost on the way", "which": "all", "answerBy": "2026-12-31" }),
    );
    restored(&two.hr);
    let request = two.asks_about("Elif Demir");
    assert_eq!(two.center.ask("laptops.list", json!(null))[0]["how"], "vouched");
    assert!(each(&two.center.ask("reviews.requests", json!(null)), "request").contains(&&request));
}

#[test]
fn other_keys_under_hrs_answer_are_told_loudly() {
    let mut two = Two::with_a_promise();
    let case = two.case();
    two.does("question", &case, json!({ "words": "Who decided?" }));
    let stranger = ed25519_dalek::SigningKey::from_bytes(&[7; 32]);
    let hex = |bytes: &[u8]| evenkeel_core::word::hex::encode(bytes);
    let keys = [hex(&stranger.to_bytes()), hex(stranger.verifying_key().as_bytes())];
    two.hr.raw(|db| db.execute("UPDATE device SET signing_key = ?1, public_key = ?2", keys).unwrap());
    let file = two.returned();
    let read = two.center.ask("reviews.read_return", json!({ "file": file }));
    assert_eq!((&read["fault"], list(&read["words"]).len()), (&json!("changed_keys"), 8));
    assert!(said(&read["sentence"]).contains("HR, Ingrid"), "{read}");
    assert_eq!(two.center.refused("reviews.take_return", json!({ "file": file }))["key"], "packet-changed-keys");
}

/// HR's answer with another entry in place of each that it saw, signed by HR; chosen in the center.
fn answered_with(two: &mut Two, change: impl Fn(&mut Header)) -> String {
    two.returned();
    let bytes = std::fs::read(two.center.path().join("chosen/handed.evenkeel")).unwrap();
    let (reader, writer) = (laptop_of(&mut two.center), laptop_of(&mut two.hr));
    let packet = open(&bytes, &[reader], crate::desk::day("2026-03-02")).unwrap_or_else(|fault| panic!("{fault:?}"));
    let seen = std::cell::Cell::new(0);
    let forged = |record: Record| match record {
        Record::Witness { header, seen_on, .. } => {
            seen.set(seen.get() + 1);
            let mut header = Header::from_bytes(&header).unwrap();
            header.author = writer.public().signs;
            change(&mut header);
            let signature = writer.signing_key().sign(&header.hash().unwrap().0).to_bytes().to_vec();
            Record::Witness { header: header.to_bytes().unwrap(), signature, seen_on }
        }
        other => other,
    };
    let records: Vec<Record> =
        packet.records().map(|record| forged(Record::from_value(record.unwrap()).unwrap())).collect();
    assert_eq!(seen.get(), 1, "HR tells how far it saw one log");
    let again = seal(packet.manifest.cover.clone(), records.iter().map(Record::to_value), &writer);
    two.center.choose_bytes("forged.evenkeel", &again.unwrap_or_else(|fault| panic!("{fault:?}")).file)
}

#[test]
fn hr_can_not_say_that_it_saw_what_the_center_never_signed() {
    let mut two = Two::with_a_promise();
    two.case();
    // A later entry of the center's log, well made.
    let file = answered_with(&mut two, |header| header.seq += 5);
    assert_eq!(two.center.ask("reviews.read_return", json!({ "file": file }))["fault"], "altered");
    two.center.refused("reviews.take_return", json!({ "file": file }));
    assert_eq!(two.center.raw(|db| count(db, "log_witness")), 0);
}

#[test]
fn what_hr_says_of_a_log_that_is_not_here_is_passed_over() {
    let mut two = Two::with_a_promise();
    two.case();
    let file = answered_with(&mut two, |header| header.log = LogId([9; 16]));
    let read = two.center.ask("reviews.read_return", json!({ "file": file }));
    assert_eq!((&read["sound"], &read["witnessed"]), (&json!(true), &json!([])));
    two.center.act("reviews.take_return", json!({ "file": file }));
    assert_eq!(two.center.raw(|db| count(db, "log_witness")), 0);
}

#[test]
fn the_same_request_in_another_file_is_no_forgery_and_no_second_request() {
    let mut two = Two::with_a_promise();
    two.asks_about("Elif Demir");
    let bytes = std::fs::read(two.center.path().join("chosen/handed.evenkeel")).unwrap();
    let (reader, writer) = (laptop_of(&mut two.center), laptop_of(&mut two.hr));
    let packet = open(&bytes, &[reader], crate::desk::day("2026-03-02")).unwrap_or_else(|fault| panic!("{fault:?}"));
    let records: Vec<Cbor> = packet.records().map(|record| record.unwrap()).collect();
    let mut cover = packet.manifest.cover.clone();
    (cover.number, cover.previous) = (cover.number + 1, Some(packet.hash));
    let again = seal(cover, records, &writer).unwrap_or_else(|fault| panic!("{fault:?}"));
    let file = two.center.choose_bytes("again.evenkeel", &again.file);
    let read = two.center.ask("reviews.read_request", json!({ "file": file }));
    assert_eq!(read["fault"], "asked_already");
    assert_eq!(
        said(&read["sentence"]),
        "This request has been here since Monday 2 March 2026, from another file. Nothing was taken again."
    );
    assert_eq!(two.center.refused("reviews.take_request", json!({ "file": file }))["key"], "packet-asked-already");
}
