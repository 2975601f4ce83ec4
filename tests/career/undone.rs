//! Undo of careers: everything goes back, the position and the promise with it; only what somebody has seen stays seen.

use super::{agreed, answers, career, evidence, promoted, rate, round};
use crate::desk::{Desk, each, list, watched_rows};
use serde_json::{Value, json};

fn undo(desk: &Desk) -> Value {
    desk.act("history.undo", json!({}))
}

#[test]
fn each_step_of_a_career_is_taken_back_to_the_first_and_brought_again() {
    let mut desk = Desk::new();
    let (anna, elif) = (desk.anna(), desk.elif());
    let ladder = super::ladder(&desk, "coach");
    let before = desk.raw(watched_rows);
    desk.act("career.set_ambition", json!({ "person": anna, "whereTo": "Coach" }));
    desk.act("career.begin_round", json!({ "person": anna, "ladder": ladder, "level": "Coach" }));
    let case = desk.act("career.begin_case", json!({ "person": anna, "words": "I would like to coach" }));
    desk.act("career.find_opening", json!({ "case": case, "position": "Coach" }));
    desk.act("career.let_go", json!({ "case": case }));
    let offer = json!({ "person": elif, "position": "Coach", "from": "2026-03-02", "plannedEnd": "2026-04-30", "accepted": true });
    let acting = desk.act("career.offer_acting", offer);
    desk.act("career.begin_acting", json!({ "acting": acting }));
    let extend = json!({ "acting": acting, "reason": "No opening yet", "newEnd": "2026-05-31" });
    desk.act("career.extend_acting", extend);
    let moved = promoted(&desk, &anna, "2026-03-02", &["title"]);
    desk.act(
        "protected_time.pull_back",
        json!({ "transition": moved, "from": "2026-03-02", "cause": "workload_peak" }),
    );
    desk.act("career.close_transition", json!({ "transition": moved, "outcome": "recalled" }));
    let after = desk.raw(watched_rows);
    for _ in 0..11 {
        undo(&desk);
    }
    let gone = |rows: &std::collections::BTreeMap<String, Vec<String>>| rows.values().map(Vec::len).sum::<usize>();
    assert_eq!(gone(&desk.raw(watched_rows)), gone(&before));
    assert_eq!(desk.raw(watched_rows), before);
    for _ in 0..11 {
        desk.act("history.redo", json!(null));
    }
    assert_eq!(desk.raw(watched_rows), after);
}

#[test]
fn undo_leads_back_to_the_career_and_to_the_ladders() {
    let desk = Desk::new();
    let anna = desk.anna();
    super::ladder(&desk, "coach");
    desk.act("career.set_ambition", json!({ "person": anna, "whereTo": "Coach" }));
    assert_eq!(undo(&desk), json!({ "screen": "career", "person": anna }));
    assert_eq!(undo(&desk), json!({ "screen": "ladders" }));
    let recent = desk.ask("history.recent", json!(null));
    assert_eq!(recent[0]["title"]["key"], "act-career-use-template");
}

#[test]
fn what_others_were_built_on_is_not_taken_back_before_them() {
    let desk = Desk::new();
    let elif = desk.elif();
    let case = agreed(&desk, &elif);
    evidence(&desk, &case);
    let ready = desk.done("career.say_ready", json!({ "case": case, "decidedBy": "Noor" }));
    desk.act("career.decide", json!({ "case": case, "decision": "yes", "by": "Director" }));
    let refused = desk.refused("history.undo", json!({ "act": ready["act"] }));
    assert_eq!(refused["key"], "undo-changed-since");
    undo(&desk);
    desk.act("history.undo", json!({ "act": ready["act"] }));
    assert_eq!(career(&desk, &elif)["cases"][0]["stage"], "evidence");
}

#[test]
fn what_both_have_seen_and_what_the_employee_said_by_their_own_hand_stays() {
    let desk = Desk::new();
    let anna = desk.anna();
    let round = round(&desk, &anna);
    let theirs = rate(&desk, &round, "employee", "alone");
    let undone = desk.refused("history.undo", json!({ "act": theirs["act"] }));
    assert_eq!(undone["key"], "undo-own-answer");
    let opened = rate(&desk, &round, "leader", "with_help");
    assert_eq!(desk.refused("history.undo", json!({ "act": opened["act"] }))["key"], "undo-both-rated");
    let recent = desk.ask("history.recent", json!(null));
    assert_eq!(each(&recent, "canUndo")[..2], [&json!(false), &json!(false)]);
    assert_eq!(list(&career(&desk, &anna)["rounds"][0]["gap"]["lines"]).len(), 4);
}

#[test]
fn a_leader_who_rated_on_paper_first_can_take_it_back_while_it_is_closed() {
    let desk = Desk::new();
    let anna = desk.anna();
    let round = round(&desk, &anna);
    rate(&desk, &round, "leader", "with_help");
    undo(&desk);
    assert_eq!(career(&desk, &anna)["rounds"][0]["awaited"], "both");
    let code = desk.ask("career.handed", json!({ "round": round }))["slipCode"].clone();
    let paper =
        json!({ "round": round, "side": "employee", "answers": answers("alone", 4), "way": "paper", "slipCode": code });
    let typed = desk.done("career.rate", paper);
    rate(&desk, &round, "leader", "alone");
    assert_eq!(desk.refused("history.undo", json!({ "act": typed["act"] }))["key"], "undo-both-rated");
}

#[test]
fn undoing_a_pull_back_takes_the_event_on_the_promise_with_it() {
    let mut desk = Desk::new();
    let anouk = desk.person("Anouk Veldkamp");
    let promise =
        desk.promised_with(&anouk, "Team leader", "2026-04-01", json!({ "kind": "promotion", "facets": ["title"] }));
    desk.on_promise("answer", &promise, json!({ "answer": "agree", "way": "hand_over" }));
    let input = json!({ "person": anouk, "kind": "promotion", "position": "Team leader", "commitment": promise });
    let moved = desk.act("career.record_transition", input);
    let back = json!({ "transition": moved, "from": "2026-03-02", "to": "2026-03-02", "cause": "cover_leave" });
    desk.act("protected_time.pull_back", back);
    assert_eq!(desk.state(&promise), "at_risk");
    undo(&desk);
    assert_eq!((desk.state(&promise), &career(&desk, &anouk)["pullBacks"]), ("active".to_owned(), &json!([])));
    let struck = list(&desk.promise(&promise)["events"]).iter().filter(|event| event["struck"] == true).count();
    assert_eq!(struck, 1, "it stays in the record, struck through");
    desk.on("2026-03-03");
}
