//! HR's cases: one promise, looked into on another laptop until the employee knows what was found.

mod careful;
mod checked;
mod over_centers;
mod reported;

use crate::desk::{Desk, each, list, problems, said, text, with_fields};
use serde_json::{Value, json};

/// A center and HR, paired. Elif was promised something, answered it, and it was moved.
struct Two {
    center: Desk,
    hr: Desk,
    noord: Value,
    promise: Value,
}

impl Two {
    fn with_a_promise() -> Two {
        let (center, hr) = (Desk::new(), Desk::of_hr());
        center.act("settings.change", json!({ "teamName": "Noord", "leaderName": "Marieke Jansen" }));
        hr.act("settings.change", json!({ "leaderName": "Ingrid Dahl" }));
        let noord = hr.accepts(&center, "Center Noord", "center");
        center.accepts(&hr, "HR, Ingrid", "hr");
        let elif = center.elif();
        let with = json!({
            "kind": "promotion", "facets": ["title", "old_duties_released"], "authority": "no",
            "conditions": [{ "what": "cover", "words": "", "whose": "leader" }],
        });
        let promise = center.promised_with(&elif, "Senior agent, without the late shifts", "2026-03-20", with);
        center.on_promise(
            "answer",
            &promise,
            json!({
                "answer": "agree_with_comment", "comment": "Eindelijk. Ik reken erop.", "way": "hand_over",
            }),
        );
        center.on_promise(
            "move",
            &promise,
            json!({
                "due": "2026-05-01", "cause": "cover_vacancy", "toldOn": "2026-03-02",
            }),
        );
        Two { center, hr, noord, promise }
    }

    /// HR asks, the center answers with a packet, and HR takes it.
    fn packet(&self) {
        let asked = self.hr.act(
            "reviews.ask",
            json!({
                "laptop": self.noord, "reason": "Moved often", "which": "all", "answerBy": "2026-12-31",
            }),
        );
        let file = self.center.handed(&self.hr, &asked["document"]);
        let request = self.center.act("reviews.take_request", json!({ "file": file }));
        let made = self.center.act("reviews.make", json!({ "request": request }));
        let file = self.hr.handed(&self.center, &made["document"]);
        self.hr.act("reviews.take", json!({ "file": file }));
    }

    /// HR's answer, as the center chooses it.
    fn returned(&self) -> String {
        let made = self.hr.act("review_cases.return", json!({ "laptop": self.noord }));
        self.center.handed(&self.hr, &made["document"])
    }

    fn on(&mut self, day: &str) {
        self.center.on(day);
        self.hr.on(day);
    }

    /// A case about the promise, with its packet taken.
    fn case(&self) -> Value {
        self.packet();
        self.hr.act("review_cases.open", json!({ "commitment": self.promise, "reason": "moved_often" }))
    }

    fn stage(&self, case: &Value) -> String {
        text(&self.page(case)["line"]["stage"]).to_owned()
    }

    fn page(&self, case: &Value) -> Value {
        self.hr.ask("review_cases.show", json!({ "case": case }))
    }

    fn does(&self, call: &str, case: &Value, with: Value) -> Value {
        self.hr.done(&format!("review_cases.{call}"), with_fields(json!({ "case": case }), with))
    }

    fn refuses(&self, call: &str, case: &Value, with: Value) -> Value {
        self.hr.refused(&format!("review_cases.{call}"), with_fields(json!({ "case": case }), with))
    }
}

/// Keeps a report where somebody wants to look at it.
fn keep(name: &str, pdf: &[u8]) {
    if let Some(folder) = std::env::var_os("EVENKEEL_KEEP_REPORTS") {
        std::fs::write(std::path::Path::new(&folder).join(name), pdf).unwrap();
    }
}

/// The whole way, from a question to the employee's own words; answers the case.
fn reviewed(two: &mut Two) -> Value {
    let case = two.case();
    two.does("question", &case, json!({ "words": "Who was asked to take over the late shifts?" }));
    two.center.act("reviews.take_return", json!({ "file": two.returned() }));
    let question = two.center.ask("reviews.returned", json!(null))[0].take();
    let answer = "Niemand. We wachtten op de vacature.";
    two.center.act("reviews.answer", json!({ "entry": question["entry"], "words": answer }));
    two.packet();
    two.does(
        "find",
        &case,
        json!({
            "finding": "delayed_unjustified", "words": "Nobody was asked for eight weeks.",
        }),
    );
    two.does("propose_remedy", &case, json!({ "remedy": "keep_it_by", "due": "2026-05-01" }));
    two.does("decide", &case, json!({ "decision": "agreed" }));
    two.center.act("reviews.take_return", json!({ "file": two.returned() }));
    let decision = two.center.ask("reviews.returned", json!({ "commitment": two.promise }));
    let decision = list(&decision).iter().find(|line| line["event"]["kind"] == "case_decision").cloned().unwrap();
    two.center.act(
        "reviews.inform",
        json!({
            "entry": decision["entry"], "way": "talk", "reply": "Dank je. Eindelijk zegt iemand het.",
        }),
    );
    two.packet();
    case
}

#[test]
fn a_promise_is_looked_into_until_the_employee_knows_what_was_found() {
    let mut two = Two::with_a_promise();
    let case = two.case();
    assert_eq!(two.stage(&case), "received");
    let page = two.page(&case);
    assert_eq!((&page["line"]["name"], &page["line"]["center"]), (&json!("Elif Demir"), &json!("Center Noord")));
    let steps: Vec<&str> = list(&page["steps"]).iter().map(|step| text(&step["event"]["kind"])).collect();
    assert_eq!(steps, ["case_opened", "case_packet_requested", "case_received"]);
    two.does("begin", &case, json!({}));
    let done = two.does("question", &case, json!({ "words": "Who was asked to take over the late shifts?" }));
    assert_eq!(done["consequences"][0]["key"], "hr-case-goes-back");
    assert_eq!(two.stage(&case), "question");

    let file = two.returned();
    let read = two.center.ask("reviews.read_return", json!({ "file": file }));
    assert_eq!((&read["sound"], &read["from"]), (&json!(true), &json!("HR, Ingrid")));
    assert_eq!(said(&read["witnessed"][0]), "Witnessed up to entry 4 on Monday 2 March 2026.");
    assert_eq!(two.center.ask("reviews.returned", json!(null)), json!([]), "nothing is taken by looking");
    let taken = two.center.act("reviews.take_return", json!({ "file": file }));
    assert_eq!(taken, json!({ "entries": 1, "questions": 1, "toTell": 0 }));
    let again = two.center.ask("reviews.read_return", json!({ "file": file }));
    assert_eq!(again["fault"], "replayed");
    let line = two.center.ask("reviews.returned", json!({ "commitment": two.promise }))[0].take();
    assert_eq!(line["event"]["content"]["words"], "Who was asked to take over the late shifts?");
    let answer = "Niemand. We wachtten op de vacature.";
    two.center.act("reviews.answer", json!({ "entry": line["entry"], "words": answer }));
    two.packet();
    assert_eq!(two.stage(&case), "answered");
    let asked = two.page(&case)["questions"][0].take();
    assert_eq!(
        (&asked["answer"]["words"], &asked["answer"]["by"]),
        (&json!(answer), &json!("Marieke Jansen")),
        "verbatim"
    );

    two.does("find", &case, json!({ "finding": "delayed_unjustified", "words": "Nobody was asked for eight weeks." }));
    two.does("propose_remedy", &case, json!({ "remedy": "keep_it_by", "due": "2026-05-01" }));
    assert_eq!(two.refuses("close", &case, json!({}))["key"], "hr-case-inform-first");
    two.does("decide", &case, json!({ "decision": "agreed" }));
    let taken = two.center.act("reviews.take_return", json!({ "file": two.returned() }));
    assert_eq!(taken, json!({ "entries": 3, "questions": 0, "toTell": 1 }), "the question is here already");
    let lines = two.center.ask("reviews.returned", json!({ "commitment": two.promise }));
    let decision = list(&lines).iter().find(|line| line["event"]["kind"] == "case_decision").unwrap();
    let informed = json!({
        "entry": decision["entry"], "way": "talk", "reply": "Dank je. Eindelijk zegt iemand het.",
    });
    two.center.act("reviews.inform", informed);
    two.packet();
    let page = two.page(&case);
    assert_eq!(page["line"]["stage"], "employee_informed");
    assert_eq!(page["informed"][0]["reply"], "Dank je. Eindelijk zegt iemand het.");
    two.packet();
    assert_eq!(list(&two.page(&case)["informed"]).len(), 1, "what comes twice is taken once");
    two.does("close", &case, json!({}));
    assert_eq!(two.stage(&case), "closed");
    two.on("2026-03-03");
    assert_eq!(two.center.ask("commitments.check_log", json!(null))["sound"], true, "the witnessed head is there");
}

#[test]
fn nobody_judges_a_promise_of_their_own() {
    let two = Two::with_a_promise();
    two.hr.act("settings.change", json!({ "leaderName": "marieke  jansen" }));
    let case = two.case();
    assert_eq!(two.page(&case)["conflict"]["key"], "hr-case-conflict");
    for (call, with) in [
        ("begin", json!({})),
        ("question", json!({ "words": "Why?" })),
        ("find", json!({ "finding": "confirmed_kept" })),
        ("find", json!({ "finding": "confirmed_kept", "by": "Elif Demir" })),
    ] {
        assert_eq!(two.refuses(call, &case, with)["key"], "hr-case-conflict", "{call}");
    }
    let second = |name: &str| json!({ "name": name, "why": "conflict" });
    assert_eq!(
        problems(&two.refuses("second_reviewer", &case, second("Elif Demir"))),
        ["name: hr-case-second-involved"]
    );
    two.does("second_reviewer", &case, second("Tove Lund"));
    assert_eq!(two.page(&case)["conflict"], Value::Null);
    let other = json!({ "finding": "confirmed_kept", "by": "Ola Nordmann" });
    assert_eq!(two.refuses("find", &case, other)["key"], "hr-case-second-judges");
    two.does("find", &case, json!({ "finding": "not_proven", "words": "Nobody saw it." }));
    assert_eq!(two.page(&case)["findings"][0]["by"], "Tove Lund");
}

#[test]
fn four_eyes_decide_where_somebody_asks_for_them() {
    let two = Two::with_a_promise();
    let case = two.case();
    two.does("second_reviewer", &case, json!({ "name": "Tove Lund", "why": "four_eyes" }));
    two.does("find", &case, json!({ "finding": "confirmed_kept" }));
    assert_eq!(two.page(&case)["findings"][0]["by"], "Ingrid Dahl", "the first one finds");
    let alone = json!({ "decision": "agreed", "by": "Ingrid Dahl" });
    assert_eq!(two.refuses("decide", &case, alone)["key"], "hr-case-second-decides");
    two.does("decide", &case, json!({ "decision": "agreed" }));
    assert_eq!(two.page(&case)["decisions"][0]["by"], "Tove Lund");
}

#[test]
fn what_a_reviewer_must_know_stands_beside_the_case() {
    let mut two = Two::with_a_promise();
    let case = two.case();
    let notes = two.page(&case)["notes"].take();
    let told: Vec<&str> = each(&notes, "key").into_iter().map(text).collect();
    assert_eq!(
        told,
        [
            "hr-case-note-no-authority",
            "hr-case-note-answer-hand-over",
            "hr-case-may-still-reply",
            "hr-case-note-expires"
        ],
        "no authority, how the answer came, and fourteen days to add to what was signed"
    );
    let done = two.does("find", &case, json!({ "finding": "not_proven", "words": "Nobody saw it." }));
    assert!(said(&done["consequences"][0]).contains("Elif Demir may add to what they signed until"));
    two.center.on_promise(
        "view",
        &two.promise,
        json!({
            "side": "leader", "attribution": "misunderstanding", "words": "I never promised that.",
        }),
    );
    two.on("2026-03-30");
    two.packet();
    let notes = two.page(&case)["notes"].take();
    let told: Vec<&str> = each(&notes, "key").into_iter().map(text).collect();
    assert_eq!(
        told,
        [
            "hr-case-note-no-authority",
            "hr-case-note-never-promised",
            "hr-case-note-answer-hand-over",
            "hr-case-note-expires"
        ],
        "“I never promised that” stands beside what is signed"
    );
}

#[test]
fn a_case_may_be_opened_before_its_packet_is_asked_for() {
    let two = Two::with_a_promise();
    let case = two.hr.act("review_cases.open", json!({ "laptop": two.noord, "reason": "employee_asked" }));
    assert_eq!(two.stage(&case), "opened");
    assert_eq!(two.refuses("find", &case, json!({ "finding": "confirmed_kept" }))["key"], "hr-case-not-now");
    two.packet();
    let request = two.hr.ask("reviews.requests", json!(null))[0]["request"].take();
    two.does("request", &case, json!({ "request": request }));
    assert_eq!(two.stage(&case), "packet_requested");
    two.does("receive", &case, json!({ "commitment": two.promise }));
    assert_eq!(two.stage(&case), "received");
    let again = json!({ "commitment": two.promise, "reason": "routine" });
    assert_eq!(two.hr.refused("review_cases.open", again)["key"], "hr-case-open-already");
}

#[test]
fn what_is_wrong_in_a_case_is_told_at_its_field() {
    let two = Two::with_a_promise();
    let case = two.case();
    let at = |call: &str, with: Value| problems(&two.refuses(call, &case, with));
    assert_eq!(at("question", json!({ "words": " " })), ["words: hr-case-needs-words"]);
    assert_eq!(at("question", json!({ "words": "Was it her burnout?" })), ["words: wording-health-refused"]);
    assert_eq!(at("find", json!({ "finding": "delayed_justified" })), ["words: hr-case-needs-words"]);
    let paper = json!({ "finding": "paper", "words": "The late shifts stayed." });
    assert_eq!(at("find", paper), ["missing: hr-case-paper-needs-what-is-missing"]);
    two.does(
        "find",
        &case,
        json!({
            "finding": "paper", "words": "The late shifts stayed.", "missing": ["old_duties_released"],
        }),
    );
    assert_eq!(at("propose_remedy", json!({ "remedy": "keep_it_by" })), ["due: hr-case-remedy-needs-date"]);
    let past = json!({ "remedy": "keep_it_by", "due": "2026-03-01" });
    assert_eq!(at("propose_remedy", past), ["due: hr-case-remedy-in-the-past"]);
    assert_eq!(at("propose_remedy", json!({ "remedy": "nothing" })), ["words: hr-case-needs-words"]);
    assert_eq!(two.refuses("inform", &case, json!({ "by": "Ingrid", "way": "call" }))["key"], "hr-case-not-now");
}

#[test]
fn an_undone_finding_is_struck_through_until_it_has_left() {
    let two = Two::with_a_promise();
    let case = two.case();
    two.does("find", &case, json!({ "finding": "not_proven", "words": "Nobody saw it." }));
    two.hr.act("history.undo", json!(null));
    let page = two.page(&case);
    assert_eq!((&page["line"]["stage"], &page["line"]["finding"]), (&json!("received"), &Value::Null));
    assert_eq!(list(&page["steps"])[3]["struck"], true, "and it stays visible");
    two.does("find", &case, json!({ "finding": "confirmed_kept" }));
    two.returned();
    let undone = two.hr.refused("history.undo", json!(null));
    assert!(["undo-sent", "undo-nothing"].contains(&text(&undone["key"])), "{undone}");
    assert_eq!(two.page(&case)["line"]["finding"], "confirmed_kept");
}

#[test]
fn after_the_packets_time_a_case_is_counted_and_says_nothing_more() {
    let mut two = Two::with_a_promise();
    let case = reviewed(&mut two);
    two.does("close", &case, json!({}));
    two.on("2026-09-01");
    two.hr.ask("vault.housekeep", json!(null));
    let page = two.page(&case);
    assert_eq!((&page["line"]["stage"], &page["line"]["finding"]), (&json!("expired"), &json!("delayed_unjustified")));
    assert_eq!((&page["line"]["name"], &page["steps"]), (&json!(""), &json!([])));
    assert_eq!(two.refuses("question", &case, json!({ "words": "Still?" }))["key"], "hr-case-expired");
    let gone = json!({ "commitment": two.promise, "reason": "routine" });
    assert_eq!(two.hr.refused("review_cases.open", gone)["key"], "hr-case-packet-expired");
    two.hr.raw(|db| {
        let all = crate::desk::everything(db);
        for word in ["late shifts", "Niemand", "eight weeks", "Eindelijk", "Elif"] {
            assert!(!all.contains(word), "{word} is gone");
        }
    });
}

#[test]
fn a_return_file_holds_what_hr_said_and_nothing_else_of_the_case() {
    let two = Two::with_a_promise();
    let case = two.hr.act(
        "review_cases.open",
        json!({
            "laptop": two.noord, "reason": "employee_asked", "words": "Heard in confidence on the phone",
        }),
    );
    two.packet();
    two.does("receive", &case, json!({ "commitment": two.promise }));
    two.does("second_reviewer", &case, json!({ "name": "Tove Lund", "why": "four_eyes" }));
    two.does("question", &case, json!({ "words": "Who decided?" }));
    let mut two = two;
    two.center.act("reviews.take_return", json!({ "file": two.returned() }));
    two.center.raw(|db| {
        let all = crate::desk::everything(db);
        assert!(all.contains("Who decided?"));
        assert!(!all.contains("in confidence") && !all.contains("Tove Lund"), "why and by whom stays with HR");
    });
}

#[test]
fn the_report_says_what_was_moved_found_and_decided_on_paper_and_in_a_workbook() {
    let mut two = Two::with_a_promise();
    reviewed(&mut two);
    two.on("2026-04-01");
    let input = |language: &str| json!({ "since": "2026-01-01", "until": "2026-12-31", "language": language });
    let report = two.hr.ask("review_cases.report", input("en"));
    assert_eq!(
        said(&report["sentence"]),
        "One promise came due; it was not kept by its first date. One was moved, and none was broken or passed in silence."
    );
    for (language, words) in [
        ("en", ["Moved or broken", "Delayed, without a good reason", "cover for a vacant job", "not settled yet"]),
        ("nl", ["Verzet of gebroken", "Vertraagd, zonder goede reden", "Elif Demir", "nog niet geregeld"]),
        ("nb", ["Flyttet eller brutt", "Forsinket, uten god grunn", "Elif Demir", "ikke ordnet ennå"]),
    ] {
        let pdf = two.hr.saved_bytes(&two.hr.ask("review_cases.report", input(language))["pdf"]);
        let holds = |bytes: &[u8]| pdf.windows(bytes.len()).any(|window| window == bytes);
        for tag in
            [&b"/S/H1"[..], b"/S/H2", b"/S/Table", b"/S/TH", b"/StructTreeRoot", b"<pdfuaid:part>1</pdfuaid:part>"]
        {
            assert!(holds(tag), "{}", String::from_utf8_lossy(tag));
        }
        assert!(holds(format!("/Lang({language})").as_bytes()));
        keep(&format!("review-{language}.pdf"), &pdf);
        let Some(read) = crate::desk::pdf_text(&pdf) else { continue };
        let read = read.split_whitespace().collect::<Vec<_>>().join(" ");
        for word in words {
            // A cell may break between any two of its words, beside the lines of its neighbours.
            let all = word.split(' ').all(|part| read.contains(part));
            assert!(all, "{word} in {read}");
        }
    }
    let bytes = two.hr.saved_bytes(&report["workbook"]);
    let found = crate::desk::workbook_rows(&bytes, "Findings and remedies");
    assert_eq!(found[1][1], "Elif Demir");
    assert!(found[1][3].starts_with("Delayed, without a good reason. Nobody was asked for eight weeks."), "{found:?}");
    let moved = crate::desk::workbook_rows(&bytes, "Moved or broken");
    assert_eq!(moved[0][0..3], ["Center", "Promised to", "What"]);
    assert_eq!(moved.len(), 2, "{moved:?}");
}

#[test]
fn terms_go_out_as_a_file_and_come_back_answered() {
    let center = Desk::new();
    let promise = center.promised(&center.elif(), "Chat training", "2026-06-01");
    let sheet = center.ask("commitments.answer_sheet", json!({ "commitment": promise, "language": "nl" }));
    assert_eq!(sheet["name"], "elif-demir-answer.txt");
    let blank = center.saved(&sheet);
    assert!(blank.contains("Een toezegging aan Elif Demir") && blank.contains("Chat training"), "{blank}");
    let read = |text: &str| {
        let file = center.choose_text("answer.txt", text);
        center.call("commitments.read_answer_sheet", json!({ "file": file }))
    };
    assert_eq!(read(&blank).unwrap_err()["key"], "answer-sheet-no-mark");
    let filled = blank
        .replace("[ ] 2.", "[x] 2.")
        .replace("=== A ===\n", "=== A ===\nGraag in mei, \u{201c}beloofd is beloofd\u{201d}.\n");
    let shown = read(&filled).unwrap();
    assert_eq!((&shown["answer"], &shown["name"]), (&json!("agree_with_comment"), &json!("Elif")));
    assert_eq!(shown["comment"], "Graag in mei, \u{201c}beloofd is beloofd\u{201d}.", "verbatim");
    assert!(said(&shown["note"]).contains("Nothing can show that Elif filled this in themselves"));
    let other = filled.replace("hash ", "hash 0");
    assert_eq!(read(&other).unwrap_err()["key"], "answer-sheet-other-terms");
    let file = center.choose_text("answer.txt", &filled);
    center.act("commitments.take_answer_sheet", json!({ "file": file }));
    let page = center.promise(&promise);
    assert_eq!((&page["line"]["state"], &page["answer"]["way"]), (&json!("active"), &json!("file")));
    assert_eq!(read(&filled).unwrap()["name"], "Elif", "it can be read again");
    assert_eq!(
        center.refused("commitments.take_answer_sheet", json!({ "file": file }))["key"],
        "promise-answered-already"
    );
}
