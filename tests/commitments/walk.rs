//! Walks at random: whatever is done with promises, the tables say what the log says, row for row.

use crate::desk::{Desk, count, each, list, rows};
use evenkeel_core::commitments;
use proptest::prelude::*;
use proptest::test_runner::{RngAlgorithm, TestRng, TestRunner};
use serde_json::{Value, json};

const TABLES: [&str; 3] = ["commitment", "commitment_standing", "commitment_event"];

/// One thing that somebody may do; the numbers choose among what there is.
#[derive(Clone, Debug)]
struct Deed {
    what: u8,
    which: u8,
    how: u8,
}

fn some<T>(of: &[T], which: u8) -> &T {
    &of[usize::from(which) % of.len()]
}

/// The call and its input. Much of it doesn't fit where the promise stands, and that is the point.
fn deed(desk: &Desk, promises: &[Value], deed: &Deed) -> (&'static str, Value) {
    let Deed { what, which, how } = *deed;
    let promise = some(promises, which);
    let date = format!("2026-{:02}-{:02}", how % 9 + 3, how % 27 + 1);
    let cause = some(&["cover_leave", "cover_vacancy", "budget", "employee_request", "no_opening"], how);
    let side = if how % 2 == 0 { "leader" } else { "employee" };
    let entries = each(&desk.promise(promise)["events"], "entry").into_iter().cloned().collect::<Vec<_>>();
    let entry = some(&entries, how);
    let due = if how % 5 == 0 { json!({ "noDate": true }) } else { json!({ "due": date }) };
    let (call, with) = match what {
        0 => (
            "answer",
            json!({ "answer": some(&["agree", "agree_with_comment", "disagree", "decline", "no_answer"], how), "comment": "Well.", "way": "hand_over" }),
        ),
        1 => ("move", json!({ "cause": cause, "notToldYet": true, "meanwhile": "A day a week" })),
        2 => ("move", json!({ "cause": cause, "toldOn": "2026-03-02", "reply": "So be it." })),
        3 => ("tell", json!({ "entry": entry })),
        4 => ("risk", json!({ "cause": cause })),
        5 => ("back_on_track", json!({})),
        6 => (
            "claim",
            json!({ "facets": if how % 2 == 0 { json!([{ "facet": "title", "on": "2026-03-02" }]) } else { json!([]) } }),
        ),
        7 => ("confirm", json!({ "kept": how % 3 == 0, "comment": "So it is.", "way": "hand_over" })),
        8 => ("keep_partly", json!({ "facets": [], "words": "A half" })),
        9 => ("withdraw", json!({ "by": side, "cause": cause, "way": "hand_over" })),
        10 => ("break", json!({ "saidBy": side, "cause": cause, "way": "hand_over" })),
        11 => ("supersede", json!({ "by": some(promises, how) })),
        12 => ("reverse", json!({ "cause": cause })),
        13 => ("restore", json!({})),
        14 => ("repair", json!({ "what": "A free day" })),
        15 => ("meet_condition", json!({ "index": how % 2 })),
        16 => ("view", json!({ "side": side, "attribution": "choice", "way": "hand_over" })),
        17 => ("correct", json!({ "entry": entry, "words": "Otherwise" })),
        18 => ("reply", json!({ "entry": entry, "text": "One more thing.", "way": "hand_over" })),
        19 => ("restate", json!({ "what": format!("Something else {how}"), "conditions": [] })),
        20 => (
            "succeed",
            json!({ "answer": some(&["accepts", "renegotiates", "refuses"], how), "words": "We shall see" }),
        ),
        21 => ("name_cover", json!({ "person": null })),
        22 => return ("commitments.inherit", json!({ "to": { "person": null, "name": format!("Leader {how}") } })),
        _ => return ("history.undo", json!({})),
    };
    let dated = matches!(call, "move" | "restate");
    let input = crate::desk::with_fields(json!({ "commitment": promise }), with);
    let input = if dated { crate::desk::with_fields(input, due) } else { input };
    (some_call(call), input)
}

fn some_call(verb: &str) -> &'static str {
    let name = format!("commitments.{verb}");
    evenkeel_core::api::endpoints().iter().find(|endpoint| endpoint.name == name).expect("a call").name
}

#[test]
fn whatever_is_done_the_tables_are_rebuilt_from_the_log_row_for_row() {
    let deed_of = (0..25_u8, any::<u8>(), any::<u8>()).prop_map(|(what, which, how)| Deed { what, which, how });
    let config =
        ProptestConfig { cases: 12, failure_persistence: None, max_shrink_iters: 40, ..ProptestConfig::default() };
    let mut runner = TestRunner::new_with_rng(config, TestRng::deterministic_rng(RngAlgorithm::ChaCha));
    let told = runner.run(&prop::collection::vec(deed_of, 1..60), |deeds| {
        let mut desk = Desk::new();
        let anna = desk.anna();
        let condition = json!([{ "what": "budget", "words": "", "whose": "leader" }]);
        let promises = [
            desk.promised_with(
                &anna,
                "Senior agent",
                "2026-06-01",
                json!({ "kind": "promotion", "facets": ["title"], "conditions": condition }),
            ),
            desk.promised(&anna, "The chat training", "2026-04-01"),
            desk.promised(&desk.daan(), "A desk", ""),
        ];
        let mut before: Vec<Value> = Vec::new();
        for (at, one) in deeds.iter().enumerate() {
            if at % 20 == 19 {
                desk.on(&format!("2026-0{}-20", at / 20 + 3));
            }
            let (call, input) = deed(&desk, &promises, one);
            if let Err(failure) = desk.call(call, input.clone()) {
                prop_assert_ne!(&failure["kind"], "broken", "{} {}: {}", call, input, failure);
            }
            let seen: Vec<Value> = promises.iter().map(|promise| desk.promise(promise)).collect();
            for (then, now) in before.iter().zip(&seen) {
                prop_assert_eq!(
                    &then["line"]["originalDue"],
                    &now["line"]["originalDue"],
                    "the first date is immortal"
                );
                let (then, now) = (each(&then["events"], "entry"), each(&now["events"], "entry"));
                prop_assert!(now.ends_with(&then), "no event disappears");
            }
            before = seen;
        }
        let check = desk.ask("commitments.check_log", json!(null));
        prop_assert_eq!(&check["sound"], true, "{}", check);
        let events: usize = before.iter().map(|page| list(&page["events"]).len()).sum();
        prop_assert_eq!(&check["entries"], events + 1);
        let (told, rebuilt, entries) = desk.raw(|db| {
            let told = TABLES.map(|table| rows(db, table));
            let tx = db.unchecked_transaction().unwrap();
            assert_eq!(commitments::rebuild(&tx).unwrap_or_else(|failure| panic!("{failure:?}")), 3);
            tx.commit().unwrap();
            (told, TABLES.map(|table| rows(db, table)), count(db, "promise_entry"))
        });
        prop_assert_eq!(told, rebuilt, "row for row");
        prop_assert_eq!(entries as usize, events + 1);
        Ok(())
    });
    if let Err(failure) = told {
        panic!("{failure}");
    }
}
