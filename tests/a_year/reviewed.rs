//! The year in which a promotion was on paper: moved twice because somebody had to be covered, in effect with a title and
//! little else, found out at week 8, pulled back, looked into by HR from its own laptop, made good, and told to the one it
//! was about. No server took part in any of it.

use crate::desk::{Desk, each, list, said, text, with_fields};
use serde_json::{Value, json};

const WHAT: &str = "Coach of the new colleagues";

/// A center, and HR far away.
struct TwoLaptops {
    center: Desk,
    hr: Desk,
    /// The center, as HR knows it.
    noord: Value,
    anna: Value,
    promise: Value,
}

impl TwoLaptops {
    /// 2 March: promised, with what it is made of, and acknowledged on the spot.
    fn with_a_promise() -> TwoLaptops {
        let (center, hr) = (Desk::new(), Desk::of_hr());
        center.act("settings.change", json!({ "teamName": "Noord", "leaderName": "Marieke de Wit" }));
        hr.act("settings.change", json!({ "teamName": "Head office", "leaderName": "Ingrid Dahl" }));
        let noord = hr.accepts(&center, "Center Noord", "center");
        center.accepts(&hr, "HR, Ingrid", "hr");
        let anna = center.anna();
        let with = json!({
            "kind": "promotion", "strength": "promise",
            "facets": ["title", "duties_added", "old_duties_released", "pay_or_grade", "roster_share"],
        });
        let promise = center.promised_with(&anna, WHAT, "2026-05-01", with);
        center.on_promise("answer", &promise, json!({ "answer": "agree", "way": "hand_over" }));
        TwoLaptops { center, hr, noord, anna, promise }
    }

    fn on(&mut self, day: &str) {
        self.center.on(day);
        self.hr.on(day);
    }

    fn moved(&self, due: &str, cause: &str) -> Vec<String> {
        let told = self.center.ask("vault.status", json!(null))["today"].take();
        let with = json!({ "due": due, "cause": cause, "toldOn": told });
        let done = self.center.on_promise("move", &self.promise, with);
        each(&done["consequences"], "key").into_iter().map(|key| text(key).to_owned()).collect()
    }

    /// HR asks for Anna's promises, Marieke makes the packet, and HR takes it.
    fn packet(&self) -> Value {
        let asks = json!({
            "laptop": self.noord, "reason": "Anna asked us to look at it", "which": "all", "answerBy": "2027-03-31",
            "names": ["Anna Bakker"],
        });
        let asked = self.hr.act("reviews.ask", asks);
        let file = self.center.handed(&self.hr, &asked["document"]);
        let request = self.center.act("reviews.take_request", json!({ "file": file }));
        let made = self.center.act("reviews.make", json!({ "request": request }));
        let file = self.hr.handed(&self.center, &made["document"]);
        let read = self.hr.ask("reviews.open", json!({ "file": file }));
        assert_eq!(read["sound"], true, "the check comes first: {read}");
        self.hr.act("reviews.take", json!({ "file": file }));
        read
    }

    /// HR's answer goes back, and Marieke takes it.
    fn returned(&self) -> Value {
        let made = self.hr.act("review_cases.return", json!({ "laptop": self.noord }));
        let file = self.center.handed(&self.hr, &made["document"]);
        self.center.act("reviews.take_return", json!({ "file": file }))
    }

    fn in_case(&self, call: &str, case: &Value, with: Value) {
        self.hr.done(&format!("review_cases.{call}"), with_fields(json!({ "case": case }), with));
    }

    fn stage(&self, case: &Value) -> String {
        text(&self.hr.ask("review_cases.show", json!({ "case": case }))["line"]["stage"]).to_owned()
    }

    fn career(&self) -> Value {
        self.center.ask("career.show", json!({ "person": self.anna }))
    }

    fn kinds_of_today(&self) -> Vec<String> {
        let today = self.center.ask("today.show", json!(null));
        list(&today["lines"]).iter().map(|line| text(&line["kind"]).to_owned()).collect()
    }
}

#[test]
fn a_promotion_on_paper_is_found_reviewed_made_good_and_told_to_the_one_it_was_about() {
    let mut year = TwoLaptops::with_a_promise();

    // April and June: moved twice, because nobody else could do her work.
    year.on("2026-04-20");
    year.moved("2026-07-01", "cover_absence");
    year.on("2026-06-22");
    year.moved("2026-09-07", "cover_leave");
    assert_eq!(
        said(&year.center.promise(&year.promise)["line"]["sentence"]),
        "Promised once, moved 2 times, 2 of 2 because of cover, now planned 129 days after the first date."
    );

    // 7 September: it takes effect. What was promised with the promise is what will be looked at.
    year.on("2026-09-07");
    let moves = json!({ "person": year.anna, "kind": "promotion", "position": "Coach", "commitment": year.promise });
    let moved = year.center.act("career.record_transition", moves);
    let facets = json!([{ "facet": "title", "on": "2026-09-07" }, { "facet": "duties_added", "on": "2026-09-07" }]);
    year.center.on_promise("claim", &year.promise, json!({ "facets": facets }));

    // Week 4 warns.
    year.on("2026-10-05");
    assert!(year.kinds_of_today().contains(&"paper_check".to_owned()), "{:?}", year.kinds_of_today());
    let check = year.center.act("career.record_check", json!({ "transition": moved, "week": "week_4" }));
    assert_eq!(check["finding"], "behind", "too early to call it paper: {check}");

    // Week 8 finds it: a title, and three of five parts missing.
    year.on("2026-11-02");
    let worked = json!({ "all": 9_600, "oldRole": 7_200 });
    let check =
        year.center.act("career.record_check", json!({ "transition": moved, "week": "week_8", "worked": worked }));
    assert_eq!(check["finding"], "paper", "{check}");
    assert_eq!(check["missing"], json!(["old_duties_released", "pay_or_grade", "roster_share"]), "by name");
    let contests = json!({ "kept": false, "comment": "I still do every refund.", "way": "hand_over" });
    year.center.on_promise("confirm", &year.promise, contests);

    // Then even the title gives way: nine days back on the phones, for somebody who was away.
    year.on("2026-11-20");
    let back = json!({
        "transition": moved, "from": "2026-11-09", "to": "2026-11-17", "hours": 56, "cause": "cover_absence",
        "words": "On the phones again",
    });
    let would = year.center.rehearse("protected_time.pull_back", back.clone());
    assert_eq!(said(&would["consequences"][0]), "This pulls Anna back from Coach: 9 days.", "the price comes first");
    year.center.act("protected_time.pull_back", back);
    assert_eq!(year.career()["transitions"][0]["pulledBack"]["days"], 9);

    // Anna asks HR. HR reads what the record says, and not what anybody would like it to say.
    year.on("2026-11-23");
    let read = year.packet();
    let case = year.hr.act("review_cases.open", json!({ "commitment": year.promise, "reason": "employee_asked" }));
    assert_eq!(year.stage(&case), "received");
    assert_eq!(each(&read["people"], "name"), ["Anna Bakker"]);
    let seen = year.hr.ask("reviews.promise", json!({ "commitment": year.promise }))["promise"].take();
    let line = &seen["line"];
    assert_eq!((&line["what"], &line["originalDue"]), (&json!(WHAT), &json!("2026-05-01")), "the first date, for ever");
    assert_eq!(
        each(&seen["moves"], "cause"),
        ["cover_absence", "cover_absence"],
        "that it was cover, and not for what"
    );
    year.in_case("begin", &case, json!({}));
    year.in_case(
        "find",
        &case,
        json!({
            "finding": "paper", "missing": ["old_duties_released", "pay_or_grade", "roster_share"],
            "words": "The title is there. The old work stayed, and the pay did not come.",
        }),
    );
    year.in_case("propose_remedy", &case, json!({ "remedy": "release_old_duties", "due": "2027-01-04" }));
    year.in_case("decide", &case, json!({ "decision": "agreed" }));

    // What HR decided comes back by file, and waits to be told.
    assert_eq!(year.returned()["toTell"], 1);
    let lines = year.center.ask("reviews.returned", json!({ "commitment": year.promise }));
    let found = list(&lines).iter().find(|line| line["event"]["kind"] == "case_finding").expect("the finding");
    assert_eq!(found["event"]["content"]["finding"], "paper");

    // January: Anna calls it by its name, it is made good, and she hears what HR found.
    year.on("2027-01-04");
    let repair = json!({
        "what": "Refunds are Bram's from today, and the pay step counts from May", "reply": "Then I am a coach.",
    });
    let broken = json!({ "saidBy": "employee", "words": "The work stayed, and the pay never came.", "way": "said" });
    year.center.on_promise("break", &year.promise, broken);
    year.center.on_promise("repair", &year.promise, repair);
    assert_eq!(year.center.state(&year.promise), "repaired");
    let decision = list(&lines).iter().find(|line| line["event"]["kind"] == "case_decision").expect("the decision");
    let informed = json!({ "entry": decision["entry"], "way": "talk", "reply": "Somebody looked." });
    year.center.act("reviews.inform", informed);

    // HR sees with the next packet that she knows, and only now the case can be closed.
    year.packet();
    assert_eq!(year.stage(&case), "employee_informed");
    year.in_case("close", &case, json!({}));
    assert_eq!(year.stage(&case), "closed");
    let after = year.hr.ask("reviews.promise", json!({ "commitment": year.promise }));
    assert_eq!(after["promise"]["line"]["state"], "repaired");
    let record = year.center.ask("commitments.check_log", json!(null));
    assert_eq!(record["sound"], true, "and HR's memory says the same as the record: {record}");
}
