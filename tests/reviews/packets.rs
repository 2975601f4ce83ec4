//! From a request to a promise on HR's screen: what leaves is what was shown, and what arrives is what left.

use super::Two;
use crate::desk::{each, list, said, text};
use serde_json::{Value, json};

#[test]
fn what_hr_asks_is_shown_line_by_line_sent_opened_and_taken() {
    let two = Two::paired();
    let (center, hr) = (&two.center, &two.hr);
    let (anna, daan) = (center.anna(), center.daan());
    let senior = center.promised(&anna, "Senior agent, with your own cases", "2026-06-01");
    center.on_promise(
        "answer",
        &senior,
        json!({ "answer": "agree_with_comment", "way": "hand_over", "comment": "Gladly" }),
    );
    center.on_promise(
        "move",
        &senior,
        json!({ "due": "2026-09-01", "cause": "cover_leave", "toldOn": "2026-03-02", "words": "The desk is empty" }),
    );
    center.promised(&daan, "A quiet desk", "");
    let request = two.asked(json!({ "names": ["Anna Bakker"] }));

    let preview = center.ask("reviews.preview", json!({ "request": request }));
    assert_eq!(each(&preview["people"], "name"), ["Anna Bakker"]);
    let promise = &preview["people"][0]["promises"][0];
    assert_eq!(each(&promise["lines"], "kind"), ["stated", "acknowledged", "postponed"]);
    assert_eq!(promise["lines"][2]["words"], json!(["The desk is empty"]));
    assert!(
        said(&promise["lines"][2]["title"]).contains("cover for somebody away"),
        "{}",
        promise["lines"][2]["title"]
    );
    assert_eq!(
        preview["withheld"],
        json!([{
            "what": "not_asked", "count": 1, "why": { "key": "packet-withheld-not-asked", "args": {} },
        }])
    );
    assert_eq!(list(&preview["never"]).len(), 5);
    assert!(!preview.to_string().contains("Daan") && !preview.to_string().contains("quiet desk"));

    let made = center.act("reviews.make", json!({ "request": request }));
    assert_eq!(made["expires"], "2026-05-01");
    assert_eq!(center.ask("reviews.requests", json!(null))[0]["state"], "answered");
    let sent = center.ask("reviews.sent", json!(null));
    assert_eq!((&sent[0]["number"], &sent[0]["name"]), (&json!(1), &json!("HR, Marieke")));
    assert_eq!(center.ask("vault.backups", json!(null))["list"][0]["reason"], "packet", "a backup was made before");

    let file = hr.handed(center, &made["document"]);
    let opened = hr.ask("reviews.open", json!({ "file": file }));
    assert_eq!(
        (&opened["sound"], said(&opened["sentence"])),
        (&json!(true), "This packet comes from Center Noord, is whole, and is what was signed.".to_owned()),
        "{opened}"
    );
    assert_eq!(said(&opened["verified"]), "5 entries of the record hang together, up to Monday 2 March 2026.");
    assert_eq!(opened["people"], json!([{ "name": "Anna Bakker", "number": "", "promises": 1, "inRecord": 1 }]));
    assert_eq!(opened["notes"], json!([]));
    assert_eq!(hr.ask("reviews.board", json!(null))["counts"]["all"], 0, "the default answer is: not yet");

    hr.act("reviews.take", json!({ "file": file }));
    let board = hr.ask("reviews.board", json!({ "show": "moved" }));
    assert_eq!(board["counts"]["moved"], 1);
    let line = &board["lines"][0];
    assert_eq!(
        (&line["line"]["what"], &line["center"]),
        (&json!("Senior agent, with your own cases"), &json!("Center Noord"))
    );
    assert_eq!(said(&board["packets"][0]["witnessed"]), "Witnessed up to entry 5 on Monday 2 March 2026");
    let page = hr.ask("reviews.promise", json!({ "commitment": line["line"]["commitment"] }));
    assert_eq!(page["fullName"], "Anna Bakker");
    assert_eq!(
        each(&page["promise"]["events"], "title"),
        each(&promise["lines"], "title"),
        "what was shown is what is read"
    );
    assert_eq!(page["promise"]["answer"]["comment"], "Gladly");
    assert_eq!(page["promise"]["moves"][0]["cause"], "cover_absence", "cover is cover, wherever it is read");
    assert_eq!(center.promise(&senior)["moves"][0]["cause"], "cover_leave");
    assert_eq!(page["assignments"][0]["position"], "Agent");
    assert_eq!(hr.ask("reviews.requests", json!(null))[0]["state"], "answered");
}

#[test]
fn a_promise_that_the_leader_leaves_out_is_counted_and_the_chain_shows_it_too() {
    let two = Two::paired();
    let anna = two.center.anna();
    let kept = two.center.promised(&anna, "The chat training", "2026-06-01");
    let left_out = two.center.promised(&anna, "A raise in the autumn", "2026-09-01");
    let request = two.asked(json!({}));
    let input = json!({ "request": request, "leaveOut": [left_out] });
    let preview = two.center.ask("reviews.preview", input.clone());
    assert_eq!(
        each(&preview["people"][0]["promises"], "leftOut"),
        [false, true].map(Value::from).iter().collect::<Vec<_>>()
    );
    assert_eq!(preview["withheld"][0]["count"], 1);
    let made = two.center.act("reviews.make", input);
    let file = two.hr.handed(&two.center, &made["document"]);
    let opened = two.hr.ask("reviews.open", json!({ "file": file }));
    assert_eq!(opened["withheld"][0]["what"], "left_out");
    assert_eq!((&opened["people"][0]["promises"], &opened["people"][0]["inRecord"]), (&json!(1), &json!(2)));
    two.hr.act("reviews.take", json!({ "file": file }));
    let board = two.hr.ask("reviews.board", json!({ "show": "all" }));
    assert_eq!(board["lines"][0]["line"]["commitment"], kept);
    assert!(!board.to_string().contains("raise"));
}

#[test]
fn the_next_packet_goes_on_from_where_hr_is() {
    let two = Two::paired();
    let anna = two.center.anna();
    let promise = two.center.promised(&anna, "The chat training", "2026-06-01");
    two.reviewed(json!({}));
    two.center.on_promise("claim", &promise, json!({}));
    let made = two.made(json!({}));
    let opened = two.hr.ask("reviews.open", json!({ "file": made }));
    let entries = list(&opened["counts"]).iter().find(|count| count["what"] == "entry").unwrap();
    assert_eq!(
        (&opened["number"], &entries["howMany"]),
        (&json!(2), &json!(1)),
        "one new entry, and the whole promise"
    );
    two.hr.act("reviews.take", json!({ "file": made }));
    let page = two.hr.ask("reviews.promise", json!({ "commitment": promise }));
    assert_eq!(each(&page["promise"]["events"], "kind"), ["stated", "claimed_kept"]);
    let witnessed: Vec<String> = list(&page["witnessed"]).iter().map(said).collect();
    assert_eq!(witnessed.len(), 2, "{witnessed:?}");
}

#[test]
fn a_center_that_was_restored_is_known_by_its_old_log_and_what_is_lost_is_named() {
    let two = Two::paired();
    let anna = two.center.anna();
    let promise = two.center.promised(&anna, "The chat training", "2026-06-01");
    let backup = two.center.ask("vault.back_up", json!(null))["id"].take();
    two.center.on_promise("claim", &promise, json!({}));
    two.reviewed(json!({}));
    let request = two.asked(json!({}));
    two.center.ask("vault.restore", json!({ "backup": backup, "acceptLoss": true }));
    // The backup knows nothing of the request: HR asks again.
    let again = two.asked(json!({}));
    assert_ne!(again, request);
    let made = two.center.act("reviews.make", json!({ "request": again }));
    let file = two.hr.handed(&two.center, &made["document"]);
    let opened = two.hr.ask("reviews.open", json!({ "file": file }));
    assert_eq!(opened["sound"], true, "{opened}");
    assert_eq!(each(&opened["notes"], "key"), ["packet-note-lost", "packet-note-vouched"]);
    assert_eq!((&opened["notes"][0]["args"]["first"], &opened["notes"][0]["args"]["last"]), (&json!(3), &json!(3)));
    two.hr.act("reviews.take", json!({ "file": file }));
    assert_eq!(two.hr.ask("laptops.list", json!(null))[0]["how"], "vouched");
    let next = two.made(json!({}));
    assert_eq!(two.hr.ask("reviews.open", json!({ "file": next }))["notes"], json!([]));
}

#[test]
fn what_hr_waits_for_and_what_hr_may_have_forgotten_stand_on_today() {
    let mut two = Two::paired();
    let anna = two.center.anna();
    two.center.promised(&anna, "The chat training", "2026-12-01");
    let request = two.asked(json!({}));
    let line = |desk: &crate::desk::Desk, kind: &str| {
        let today = desk.ask("today.show", json!(null));
        list(&today["lines"]).iter().find(|line| line["kind"] == kind).map(|line| said(&line["fact"]))
    };
    assert_eq!(line(&two.center, "hr_asks").unwrap(), "HR, Marieke asks for promises, by Friday 20 March 2026");
    two.center.act("reviews.make", json!({ "request": request }));
    assert_eq!(line(&two.center, "hr_asks"), None);
    assert_eq!(line(&two.center, "packet_expiring"), None);
    two.center.on("2026-04-27");
    assert_eq!(
        line(&two.center, "packet_expiring").unwrap(),
        "The packet for HR, Marieke can be opened until Friday 1 May 2026"
    );
}

#[test]
fn a_packet_that_left_can_not_be_undone() {
    let two = Two::paired();
    two.center.promised(&two.center.anna(), "The chat training", "2026-06-01");
    let request = two.asked(json!({}));
    let done = two.center.done("reviews.make", json!({ "request": request }));
    assert_eq!(two.center.refused("history.undo", json!({ "act": done["act"] }))["key"], "undo-sent");
    let tried = two.center.rehearse("reviews.make", json!({ "request": request }));
    assert_eq!(tried["value"]["document"], json!(null));
    assert_eq!(list(&two.center.ask("reviews.sent", json!(null))).len(), 1);
    assert!(text(&done["value"]["document"]["name"]).starts_with("review-hr-marieke-2026-03-02"));
}
