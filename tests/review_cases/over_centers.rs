//! HR's review over several centers, and what waits for HR: the lists of INTERFACE 7.4, each with what stands behind it.

use super::{Two, keep};
use crate::desk::{Desk, each, list, problems, said, text};
use serde_json::{Value, json};

/// HR asks a center for everything, and takes its packet.
fn packet_of(hr: &Desk, center: &Desk, laptop: &Value) {
    let asked = hr.act(
        "reviews.ask",
        json!({ "laptop": laptop, "reason": "Once a year", "which": "all", "answerBy": "2026-12-31" }),
    );
    let request = center.act("reviews.take_request", json!({ "file": center.handed(hr, &asked["document"]) }));
    let made = center.act("reviews.make", json!({ "request": request }));
    hr.act("reviews.take", json!({ "file": hr.handed(center, &made["document"]) }));
}

/// A second center: Anouk is team leader since 2 March, by her title alone, and was back in her old role for two days.
fn south(two: &Two) -> (Desk, Value) {
    let mut south = Desk::of_another_leader();
    let laptop = two.hr.accepts(&south, "Center South", "center");
    south.accepts(&two.hr, "HR, Ingrid", "hr");
    south.act("settings.change", json!({ "teamName": "South", "leaderName": "Joris Smit" }));
    let anouk = south.person("Anouk Veldkamp");
    let facets = json!({ "kind": "promotion", "facets": ["title", "old_duties_released", "roster_share"] });
    let promise = south.promised_with(&anouk, "Team leader from March", "2026-03-02", facets);
    south.on_promise("answer", &promise, json!({ "answer": "agree", "way": "hand_over" }));
    let moved = south.act(
        "career.record_transition",
        json!({ "person": anouk, "kind": "promotion", "position": "Team leader", "commitment": promise }),
    );
    let title = json!({ "facets": [{ "facet": "title", "on": "2026-03-02" }], "words": "The badge" });
    south.on_promise("keep_partly", &promise, title);
    south.on("2026-03-20");
    let back = json!({
        "transition": moved, "from": "2026-03-09", "to": "2026-03-10", "cause": "cover_absence", "hours": 16,
    });
    south.act("protected_time.pull_back", back);
    (south, laptop)
}

fn of_the_year(laptop: Value) -> Value {
    json!({ "laptop": laptop, "since": "2026-01-01", "until": "2026-12-31" })
}

#[test]
fn hr_reads_over_several_centers_who_was_moved_pulled_back_and_is_on_paper_only() {
    let mut two = Two::with_a_promise();
    two.packet();
    let (south, laptop) = south(&two);
    two.hr.on("2026-03-20");
    packet_of(&two.hr, &south, &laptop);

    let desk = two.hr.ask("review_cases.desk", of_the_year(Value::Null));
    let of = |rows: &Value| -> Vec<(String, String)> {
        let who = |row: &Value| (text(&row["about"]["center"]).to_owned(), text(&row["about"]["name"]).to_owned());
        list(rows).iter().map(who).collect()
    };
    let (north, elif) = ("Center Noord".to_owned(), "Elif Demir".to_owned());
    let (center_south, anouk) = ("Center South".to_owned(), "Anouk Veldkamp".to_owned());

    // Elif's promise: moved once, told before its date, and due within ninety days.
    assert_eq!(of(&desk["coming"]), [(north.clone(), elif.clone())]);
    let coming = &desk["coming"][0];
    assert_eq!((&coming["moves"], &coming["cover"], &coming["due"]), (&json!(1), &json!("open"), &json!("2026-05-01")));
    assert!(of(&desk["moved"]).contains(&(north, elif)));
    let moved = list(&desk["moved"]).iter().find(|row| row["cause"] == "cover_vacancy").unwrap();
    assert_eq!((&moved["firstDue"], &moved["to"]), (&json!("2026-03-20"), &json!("2026-05-01")));
    assert_eq!(moved["toldOn"], "2026-03-02");

    // Anouk's: two of nineteen days, and one of three parts.
    assert_eq!(of(&desk["pulledBack"]), [(center_south.clone(), anouk.clone())]);
    let pulled = &desk["pulledBack"][0];
    assert_eq!((&pulled["times"], &pulled["days"], &pulled["hours"]), (&json!(1), &json!(2), &json!(16)));
    assert_eq!((&pulled["movedOn"], &pulled["daysSince"]), (&json!("2026-03-02"), &json!(19)));
    assert_eq!(each(&pulled["lane"]["assignments"], "position"), ["Agent", "Team leader"]);
    assert_eq!(of(&desk["onPaper"]), [(center_south, anouk)]);
    let paper = &desk["onPaper"][0];
    assert_eq!((&paper["missing"], &paper["promised"]), (&json!(["old_duties_released", "roster_share"]), &json!(3)));
    assert_eq!((&paper["position"], &paper["titleOn"]), (&json!("Team leader"), &json!("2026-03-02")));

    // The report on paper says the same of both.
    for language in ["en", "nl", "nb"] {
        let asked = json!({ "since": "2026-01-01", "until": "2026-12-31", "language": language });
        let pdf = two.hr.saved_bytes(&two.hr.ask("review_cases.report", asked)["pdf"]);
        keep(&format!("centers-{language}.pdf"), &pdf);
        let Some(read) = crate::desk::pdf_text(&pdf) else { continue };
        for word in ["Center", "Noord", "South", "Anouk", "Veldkamp", "Elif", "Demir", "16"] {
            assert!(read.contains(word), "{word} in {read}");
        }
    }

    // One center alone, and a time before all of it.
    let alone = two.hr.ask("review_cases.desk", of_the_year(two.noord.clone()));
    assert_eq!((list(&alone["pulledBack"]).len(), list(&alone["coming"]).len()), (0, 1));
    let before = json!({ "since": "2025-01-01", "until": "2025-12-31" });
    let before = two.hr.ask("review_cases.desk", before);
    assert!(["moved", "pulledBack", "onPaper", "coming"].iter().all(|part| list(&before[*part]).is_empty()));
    let backwards = json!({ "since": "2026-12-31", "until": "2026-01-01" });
    assert_eq!(problems(&two.hr.refused("review_cases.desk", backwards)), ["until: review-period-backwards"]);
}

/// The kinds of what waits for HR, in their order.
fn waiting(hr: &Desk) -> Vec<String> {
    let today = hr.ask("today.for_review", json!(null));
    list(&today["lines"]).iter().map(|line| text(&line["kind"]).to_owned()).collect()
}

#[test]
fn what_waits_for_hr_stands_on_its_today_until_it_is_done() {
    let mut two = Two::with_a_promise();
    let nothing = two.hr.ask("today.for_review", json!(null));
    assert_eq!((&nothing["received"], said(&nothing["summary"]).as_str()), (&json!(false), "Nothing waits for you."));

    let case = two.case();
    assert_eq!(waiting(&two.hr), ["case_unread"]);
    two.does("question", &case, json!({ "words": "Who was asked?" }));
    assert_eq!(waiting(&two.hr), ["not_returned"], "the question has not left");
    two.center.act("reviews.take_return", json!({ "file": two.returned() }));
    assert_eq!(waiting(&two.hr), [""; 0], "it is with the center");
    let question = two.center.ask("reviews.returned", json!(null))[0].take();
    two.center.act("reviews.answer", json!({ "entry": question["entry"], "words": "Nobody" }));
    two.packet();
    assert_eq!(waiting(&two.hr), ["answer_came"]);
    let line = two.hr.ask("today.for_review", json!(null))["lines"][0].take();
    assert_eq!(
        said(&line["fact"]),
        "The answer about “Senior agent, without the late shifts”, promised to Elif Demir, is here"
    );
    assert_eq!(line["case"], case);
    two.hr.act("today.set_aside", json!({ "line": line["line"], "until": "tomorrow" }));
    assert_eq!(waiting(&two.hr), [""; 0], "later");

    two.does("find", &case, json!({ "finding": "delayed_unjustified", "words": "Nobody was asked." }));
    assert_eq!(waiting(&two.hr), ["undecided", "not_returned"]);
    two.does("decide", &case, json!({ "decision": "agreed" }));
    two.returned();
    assert_eq!(waiting(&two.hr), [""; 0], "whoever tells the employee has the day for it");
    two.hr.on("2026-03-04");
    assert_eq!(waiting(&two.hr), ["not_told"]);
    two.does("inform", &case, json!({ "way": "letter", "on": "2026-03-04", "by": "Ingrid Dahl" }));
    assert!(waiting(&two.hr).contains(&"can_close".to_owned()));
    two.does("close", &case, json!({}));
    assert!(!waiting(&two.hr).contains(&"can_close".to_owned()));
}

#[test]
fn a_packet_that_runs_out_and_a_request_that_nobody_answered_wait_for_hr() {
    let mut two = Two::with_a_promise();
    two.case();
    let expires = two.hr.ask("reviews.board", json!(null))["packets"][0]["expires"].take();
    let asked =
        json!({ "laptop": two.noord, "reason": "What was moved since", "which": "moved", "answerBy": "2026-03-20" });
    two.hr.act("reviews.ask", asked);
    two.hr.on("2026-03-20");
    assert_eq!(waiting(&two.hr), ["case_unread"], "its day is today");
    two.hr.on("2026-03-21");
    assert_eq!(waiting(&two.hr), ["case_unread", "request_late"]);

    let day: chrono::NaiveDate = text(&expires).parse().unwrap();
    two.hr.on(&(day - chrono::Days::new(8)).to_string());
    assert_ne!(waiting(&two.hr)[0], "packet_ends", "not yet");
    two.hr.on(text(&expires));
    assert_eq!(waiting(&two.hr)[0], "packet_ends");
    let line = two.hr.ask("today.for_review", json!(null))["lines"][0].take();
    assert_eq!(line["tone"], "now", "a case about it is not done");
    assert!(said(&line["why"]).starts_with("One promise can still be read. One open case is about them;"), "{line}");
}
