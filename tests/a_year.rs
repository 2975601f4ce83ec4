//! One promise over one year, as it goes in real centers: made, agreed, moved because of cover, half kept, pulled back,
//! made good. At each step every screen that knows promises tells the same, the receipts stay true and the record whole.

mod reviewed;

use crate::desk::{Desk, MONDAY, each, list, said, text};
use serde_json::{Value, json};

const WHAT: &str = "Senior agent in team North";

/// Everything that is followed through the year.
struct Year {
    desk: Desk,
    anna: Value,
    promise: Value,
    /// What Anna took home in the first minute.
    receipt: String,
    /// Entries of the log about this promise so far.
    entries: usize,
}

impl Year {
    /// The promise on every screen, on this day. All tell the same; answers its line.
    fn everywhere(&self, state: &str) -> Value {
        let desk = &self.desk;
        let page = desk.promise(&self.promise);
        let line = page["line"].clone();
        assert_eq!((&line["state"], &line["what"]), (&json!(state), &json!(WHAT)), "{}", line["label"]);
        assert_eq!((&line["promisedOn"], &line["originalDue"]), (&json!(MONDAY), &json!("2026-06-01")), "for ever");
        let board = desk.ask("commitments.board", json!({ "show": "all" }));
        assert_eq!(board["lines"], json!([line]), "the list");
        assert_eq!(desk.page(&self.anna)["promises"], json!([line]), "Anna's page");
        let found = desk.ask("search.find", json!({ "text": "senior north" }));
        assert_eq!((&found[0]["kind"], &found[0]["commitment"]), (&json!("promise"), &self.promise), "search");
        let handed = desk.ask("commitments.handed", json!({ "commitment": self.promise }));
        assert_eq!(
            (&handed["state"], &handed["due"], &handed["moves"]),
            (&line["state"], &line["due"], &page["moves"])
        );
        assert_eq!(list(&page["events"]).len(), self.entries, "every event is there");
        line
    }

    /// The record is whole, and both the first receipt and that of the newest move are still true.
    fn receipts_hold(&self) {
        let desk = &self.desk;
        let check = desk.ask("commitments.check_log", json!(null));
        assert_eq!((&check["sound"], &check["notes"]), (&json!(true), &json!([])), "{check}");
        assert_eq!(check["entries"], self.entries + 1, "the log begins with an entry of its own");
        let page = desk.promise(&self.promise);
        let first = desk.verified(&self.receipt);
        let since = self.entries - 1;
        assert_eq!(first["verdict"], if since == 0 { "still_there" } else { "moved_since" }, "{first}");
        assert_eq!(
            (list(&first["since"]).len(), &first["what"], &first["due"]),
            (since, &json!(WHAT), &json!("2026-06-01"))
        );
        let stated = list(&page["events"]).last().expect("an event");
        assert_eq!(first["sixWords"], stated["sixWords"], "the same six words on paper and on the page");
        if let Some(moved) = list(&page["moves"]).last() {
            let check = desk.verified(&desk.receipt(&self.promise, Some(&moved["entry"])));
            assert!(["still_there", "moved_since"].contains(&text(&check["verdict"])), "{check}");
            assert_eq!((&check["due"], &check["wordsAltered"]), (&moved["to"], &json!(false)), "{check}");
        }
    }

    /// The state and the sentence on a day.
    fn stands(&self, state: &str, sentence: &str) {
        let line = self.everywhere(state);
        assert_eq!(said(&line["sentence"]), sentence);
        self.receipts_hold();
    }

    /// Something happens: one more entry, and one for what Anna said to it.
    fn happens(&mut self, call: &str, with: Value) -> Vec<String> {
        self.entries += 1 + usize::from(with["reply"].is_string());
        let done = self.desk.on_promise(call, &self.promise, with);
        each(&done["consequences"], "key").into_iter().map(|key| text(key).to_owned()).collect()
    }

    fn figure(&self, key: &str) -> (Value, Value, usize) {
        let figures = self.desk.ask("commitments.figures", json!(null));
        let figure = list(&figures).iter().find(|figure| figure["key"] == key).unwrap_or_else(|| panic!("{key}"));
        (figure["part"].clone(), figure["whole"].clone(), list(&figure["list"]).len())
    }

    fn kinds_of_today(&self) -> Vec<String> {
        let today = self.desk.ask("today.show", json!(null));
        let lines = list(&today["lines"]).iter().filter(|line| text(&line["kind"]).starts_with("promise"));
        lines.map(|line| text(&line["kind"]).to_owned()).collect()
    }
}

/// A talk in March in which it was said, and written down from it.
fn promised() -> Year {
    let desk = Desk::new();
    desk.act("settings.change", json!({ "leaderName": "Marieke de Wit", "teamName": "North" }));
    let (anna, daan) = (desk.anna(), desk.daan());
    desk.finished(&anna, "A good talk.\n> promise: senior agent on 2026-06-01");
    let draft = desk.ask("commitments.board", json!(null))["drafts"][0]["draft"].take();
    let input = json!({
        "person": anna, "draft": draft, "what": WHAT, "due": "2026-06-01", "kind": "promotion", "authority": "yes",
        "conditions": [{ "what": "cover", "words": "Somebody takes the refund queue", "whose": "leader" }],
        "opening": { "position": "Senior agent", "from": "2026-06-01", "seats": 1 },
        "facets": ["title", "pay_or_grade", "old_duties_released"],
        "howKnown": "It stands in the contract", "witnesses": [{ "person": null, "name": "Rosa from HR" }],
    });
    let would = desk.rehearse("commitments.make", input.clone());
    assert_eq!(each(&would["consequences"], "key"), ["promise-asks-cover"], "who does the old work?");
    let promise = desk.act("commitments.make", input);
    desk.act("commitments.name_cover", json!({ "commitment": promise, "person": daan }));
    let receipt = desk.receipt(&promise, None);
    Year { desk, anna, promise, receipt, entries: 1 }
}

#[test]
fn a_promise_and_what_became_of_it() {
    let mut year = promised();

    // Monday 2 March: said and written down in the same talk. Nobody has answered yet.
    let sentence = "Promised once, never moved.";
    year.stands("stated", sentence);
    let page = year.desk.promise(&year.promise);
    assert_eq!((&page["answerBy"], &page["may"][0]), (&json!("2026-03-16"), &json!("answer")));
    assert_eq!((&page["cover"]["name"], &page["coverQuestion"]), (&json!("Daan"), &Value::Null));
    assert_eq!((&page["promisor"], &page["witnesses"]), (&json!("Marieke de Wit"), &json!(["Rosa from HR"])));
    assert_eq!(each(&page["facets"], "realizedOn"), [&Value::Null; 3]);
    assert_eq!(year.desk.ask("commitments.board", json!(null))["drafts"], json!([]), "the line of the talk is used up");
    assert_eq!(year.kinds_of_today(), [""; 0], "June is far away");
    assert_eq!(year.figure("promise-figure-on-time"), (Value::Null, Value::Null, 0), "nothing came due yet");

    // A week later Anna answers with her own hand, in her own words.
    year.desk.on("2026-03-09");
    let handed = year.desk.ask("commitments.handed", json!({ "commitment": year.promise }));
    assert_eq!((&handed["asks"], &handed["canAnswer"]), (&json!("terms"), &json!(true)));
    assert!(!handed.to_string().contains("Daan"), "who covers is nobody's business but the leader's: {handed}");
    let own = "I become senior and somebody else does the refunds.";
    year.happens("answer", json!({ "answer": "agree", "ownWords": own, "way": "hand_over" }));
    year.stands("active", sentence);
    let answer = year.desk.promise(&year.promise)["answer"].take();
    assert_eq!(
        (&answer["answer"], &answer["ownWords"], &answer["way"]),
        (&json!("agree"), &json!(own), &json!("hand_over"))
    );
    let talk = year.desk.planned(&year.anna, "2026-03-16");
    let prepared = year.desk.ask("meeting.prepare", json!({ "meeting": talk }));
    assert_eq!(each(&prepared["promises"], "commitment"), [&year.promise], "it is on the table in the next talk");

    // 18 May: nobody was found for the refunds. Anna is told two weeks before the day.
    year.desk.on("2026-05-18");
    let follows = year.happens(
        "move",
        json!({ "due": "2026-09-01", "cause": "cover_vacancy", "toldOn": "2026-05-18", "meanwhile": "Two mornings a week on the new desk" }),
    );
    assert_eq!(follows, ["promise-move-stays", "promise-move-slip", "promise-notice-before"]);
    year.stands("active", "Promised once, moved once because of cover, now planned 92 days after the first date.");
    assert_eq!(year.figure("promise-figure-cover"), (json!(1.0), json!(1.0), 1));
    assert_eq!(year.figure("promise-figure-notice"), (json!(1.0), json!(1.0), 1), "told in time");

    // The second date passes and nobody says a word.
    year.desk.on("2026-09-02");
    year.stands("overdue_silent", "Promised once, moved once because of cover, now 93 days after the first date.");
    assert_eq!(year.kinds_of_today(), ["promise_silent"]);
    assert_eq!(year.figure("promise-figure-on-time"), (json!(0.0), json!(1.0), 1));
    assert_eq!(year.figure("promise-figure-slip").2, 1);

    // 4 September: moved again because of cover, and told three days after the day had passed.
    year.desk.on("2026-09-04");
    let follows = year.happens(
        "move",
        json!({ "due": "2026-11-02", "cause": "cover_absence", "toldOn": "2026-09-04", "reply": "I heard it from the roster." }),
    );
    assert_eq!(follows, ["promise-move-stays", "promise-move-slip", "promise-notice-after"]);
    year.stands(
        "active",
        "Promised once, moved 2 times, 2 of 2 because of cover, now planned 154 days after the first date.",
    );
    let moves = year.desk.promise(&year.promise)["moves"].take();
    assert_eq!(each(&moves, "ordinal"), [1, 2]);
    assert_eq!(moves[1]["notice"]["args"]["days"], 3);
    assert_eq!(
        (&moves[1]["reply"], &moves[1]["decidedBy"]),
        (&json!("I heard it from the roster."), &json!("Marieke de Wit"))
    );
    assert_eq!(year.figure("promise-figure-notice"), (json!(1.0), json!(2.0), 2), "one of two in time");

    // 30 October: three days to go.
    year.desk.on("2026-10-30");
    assert_eq!(year.kinds_of_today(), ["promise_due"]);
    let board = year.desk.ask("commitments.board", json!({ "show": "due" }));
    assert_eq!(
        (&board["counts"]["open"], &board["counts"]["due"], &board["counts"]["moved"]),
        (&json!(1), &json!(1), &json!(1))
    );

    // 2 November: kept, says the leader. The old duties are still hers.
    year.desk.on("2026-11-02");
    let facets = json!([{ "facet": "title", "on": "2026-11-01" }, { "facet": "pay_or_grade", "on": "2026-11-01" }]);
    let follows = year.happens("claim", json!({ "facets": facets }));
    assert_eq!(follows, ["promise-claim-missing", "promise-claim-asks"]);
    let kept = "Promised once, moved 2 times, 2 of 2 because of cover, kept 154 days after the first date.";
    year.stands("claimed_kept", kept);
    assert_eq!(year.desk.ask("commitments.handed", json!({ "commitment": year.promise }))["asks"], "kept");
    assert_eq!(year.figure("promise-figure-at-all"), (json!(0.0), json!(1.0), 1), "claimed is not confirmed");

    // Only Anna can confirm it, and she doesn't.
    year.desk.on("2026-11-04");
    year.happens("confirm", json!({ "kept": false, "comment": "I still do every refund.", "way": "hand_over" }));
    let still = "Promised once, moved 2 times, 2 of 2 because of cover, now 156 days after the first date.";
    year.stands("contested", still);
    assert_eq!(year.kinds_of_today(), ["promise_disputed"]);

    // 9 November: two of three parts are real, and the record says which.
    year.desk.on("2026-11-09");
    let facets = json!([{ "facet": "title", "on": "2026-11-01", "evidence": "The new contract" }]);
    year.happens("keep_partly", json!({ "facets": facets }));
    let partly = "Promised once, moved 2 times, 2 of 2 because of cover, partly kept 161 days after the first date.";
    year.stands("partly_kept", partly);
    let facets = year.desk.promise(&year.promise)["facets"].take();
    assert_eq!(each(&facets, "facet"), ["title", "old_duties_released", "pay_or_grade"]);
    assert_eq!(each(&facets, "realizedOn"), [&json!("2026-11-01"), &Value::Null, &json!("2026-11-01")]);
    assert_eq!(year.figure("promise-figure-at-all"), (Value::Null, Value::Null, 0), "a part is not the whole");

    // January: the role goes back in a reorganisation.
    year.desk.on("2027-01-11");
    year.happens("reverse", json!({ "cause": "reorganization", "on": "2027-01-04" }));
    let back = "Promised once, moved 2 times, 2 of 2 because of cover, now 224 days after the first date.";
    year.stands("reversed", back);
    assert_eq!(year.desk.ask("commitments.board", json!({ "show": "broken" }))["counts"]["broken"], 1);
    let view = json!({ "side": "leader", "attribution": "inability", "breaches": ["delay"] });
    year.happens("view", view);
    let view = json!({ "side": "employee", "attribution": "choice", "breaches": ["delay", "magnitude"], "words": "It was for show.", "way": "said" });
    year.happens("view", view);
    year.stands("reversed", back);

    // February: it is made good in another way, and Anna's word to that is kept too.
    year.desk.on("2027-02-15");
    let repair = json!({ "what": "A lasting pay step and the coach training in April", "reply": "Then I stay." });
    year.happens("repair", repair);
    year.stands(
        "repaired",
        "Promised once, moved 2 times, 2 of 2 because of cover, over 259 days after the first date.",
    );
    let views = year.desk.promise(&year.promise)["views"].take();
    assert_eq!(
        (&views["leader"]["attribution"], &views["employee"]["attribution"]),
        (&json!("inability"), &json!("choice"))
    );
    assert_eq!(year.figure("promise-figure-on-time"), (json!(0.0), json!(1.0), 1), "the first date stays the measure");
    assert_eq!(year.figure("promise-figure-cover"), (json!(2.0), json!(2.0), 2));
    assert_eq!(year.kinds_of_today(), [""; 0]);
    let kinds = each(&year.desk.promise(&year.promise)["events"], "kind")
        .into_iter()
        .rev()
        .map(text)
        .collect::<Vec<_>>()
        .join(" ");
    assert_eq!(
        kinds,
        "stated acknowledged postponed postponed replied claimed_kept contested partly_kept reversed viewed viewed repaired replied"
    );
}
