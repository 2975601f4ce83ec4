//! Promises on the large sample: 5,000 of them, with 40,000 entries in the log.

use std::hint::black_box;
use std::path::Path;

use evenkeel_core::commitments::log::chain::Chain;
use evenkeel_core::commitments::log::{Anchor, AuthorKey, Link, LogId};
use evenkeel_core::door::Door;
use evenkeel_core::sql::Sql;
use evenkeel_core::vault::file::{self, Durability, Mode};
use evenkeel_core::vault::keys::{DataKey, KeyFile};
use serde_json::{Value, json};

use crate::{Bench, ids, ok};

/// Every query about promises.
pub fn queries(bench: &mut Bench, door: &Door) {
    let people = ids(door, "people.list", "person");
    for show in ["open", "due", "moved", "broken", "kept", "all"] {
        let name = format!("commitments.board.{show}");
        bench.measure(&name, 100, |_| drop(black_box(ok(door, "commitments.board", json!({ "show": show })))));
    }
    bench.measure("commitments.board.last_page", 100, |_| {
        drop(black_box(ok(door, "commitments.board", json!({ "show": "all", "from": 4_900 }))));
    });
    bench.measure("commitments.board.person", 200, |turn| {
        let input = json!({ "show": "all", "person": people[turn % people.len()] });
        drop(black_box(ok(door, "commitments.board", input)));
    });
    let all = ok(door, "commitments.board", json!({ "show": "all" }));
    let promises: Vec<Value> = all["lines"].as_array().unwrap().iter().map(|line| line["commitment"].clone()).collect();
    let of = |turn: usize| json!({ "commitment": promises[turn % promises.len()] });
    for name in ["commitments.show", "commitments.handed"] {
        bench.measure(name, 200, |turn| drop(black_box(ok(door, name, of(turn)))));
    }
    bench.measure("commitments.figures", 100, |_| drop(black_box(ok(door, "commitments.figures", Value::Null))));
    bench.measure("commitments.word_lists", 100, |_| drop(black_box(ok(door, "commitments.word_lists", Value::Null))));
    let text = "I heard another date in spring. It is late, and I am glad about it all the same. Olivia told me first.";
    bench.measure("commitments.warn", 200, |_| drop(black_box(ok(door, "commitments.warn", json!({ "text": text })))));
    let receipt = |turn: usize| {
        let commitment = &promises[turn % promises.len()];
        ok(door, "commitments.receipt", json!({ "commitment": commitment, "language": "en" }))
    };
    bench.measure("commitments.receipt", 100, |turn| drop(black_box(receipt(turn))));
    let texts: Vec<String> = (0..5)
        .map(|turn| {
            let token = receipt(turn)["text"]["document"].as_str().unwrap().to_owned();
            String::from_utf8(door.document(&token).unwrap().1).unwrap()
        })
        .collect();
    bench.measure("commitments.verify", 5, |turn| {
        let check = ok(door, "commitments.verify", json!({ "text": texts[turn % texts.len()] }));
        assert!(check["commitment"].is_string(), "{check}");
    });
    bench.measure("commitments.verify_log", 5, |_| {
        let check = ok(door, "commitments.check_log", Value::Null);
        assert_eq!(check["sound"], true, "{check}");
        assert!(check["entries"].as_i64() >= Some(20_000), "{check}");
    });
}

/// The chain alone: reading every header, hashing it, checking its signature and what it names.
pub fn chain(bench: &mut Bench, folder: &Path, key: &DataKey) {
    let keys = KeyFile::parse(&std::fs::read(folder.join("vault.keys")).unwrap()).unwrap();
    let salt = keys.salt_bytes().unwrap();
    let db = file::open(&folder.join("vault.db"), key, &salt, Mode::Write, Durability::Unsynced).unwrap();
    let logs: Vec<(String, String)> = db
        .all("SELECT l.id, d.public_key FROM promise_log l JOIN device d ON d.id = l.device", [], |row| {
            Ok((row.get(0)?, row.get(1)?))
        })
        .unwrap();
    bench.measure("commitments.verify_log.chain", 5, |_| {
        for (log, own) in &logs {
            let own = AuthorKey::from_hex(own).unwrap();
            let anchor = Anchor { log: LogId::from_hex(log).unwrap(), key: own, witnessed: Vec::new() };
            let mut chain = Chain::new(&anchor);
            let links = db
                .all("SELECT header, hash, signature FROM promise_entry WHERE log = ?1 ORDER BY entry", [log], |row| {
                    Ok(Link { header: row.get(0)?, hash: row.get(1)?, signature: row.get(2)? })
                })
                .unwrap();
            links.iter().for_each(|link| chain.add(link));
            black_box(chain.finish().unwrap());
        }
    });
}

/// Every command about promises, in the order in which promises live.
pub fn commands(bench: &mut Bench, door: &Door, ending: &str, n: usize) {
    let people = ids(door, "people.list", "person");
    let of = |turn: usize| people[turn % people.len()].clone();
    let mut measure = |name: &str, n: usize, inputs: Vec<Value>| {
        bench.measure(&format!("commitments.{name}{ending}"), n, |turn| {
            drop(black_box(ok(door, &format!("commitments.{name}"), inputs[turn].clone())));
        });
    };
    let terms = |turn: usize| {
        json!({ "person": of(turn), "what": "Chat training before the summer", "due": "2027-03-01", "kind": "training",
                "conditions": [{ "what": "cover", "words": "Somebody for the late shifts", "whose": "leader" }] })
    };
    let each = |input: &dyn Fn(usize) -> Value| -> Vec<Value> { (0..=n).map(input).collect() };
    // What a row uses up is made before it, outside the measured time.
    let made = || -> Vec<Value> { each(&|turn| ok(door, "commitments.make", terms(turn))["value"].clone()) };
    let answered = || {
        let made = made();
        for promise in &made {
            ok(door, "commitments.answer", json!({ "commitment": promise, "answer": "agree", "way": "hand_over" }));
        }
        made
    };
    let with = |promises: &[Value], more: Value| -> Vec<Value> {
        let one = |promise: &Value| {
            let mut input = more.clone();
            input["commitment"] = promise.clone();
            input
        };
        promises.iter().map(one).collect()
    };
    // With the newest entry, or the move, of each.
    let with_entry = |promises: &[Value], more: Value| -> Vec<Value> {
        let mut inputs = with(promises, more);
        for input in &mut inputs {
            let page = ok(door, "commitments.show", json!({ "commitment": input["commitment"] }));
            input["entry"] = page["events"][0]["entry"].clone();
        }
        inputs
    };

    measure("make", n, each(&terms));
    let promises = made();
    let mut anew = each(&terms);
    for (input, promise) in anew.iter_mut().zip(&promises) {
        input["commitment"] = promise.clone();
        input["what"] = json!("Chat training before the spring");
    }
    measure("restate", n, anew);
    measure("answer", n, with(&promises, json!({ "answer": "agree", "way": "hand_over" })));
    measure("risk", n, with(&promises, json!({ "cause": "training_capacity", "words": "The course is nearly full." })));
    measure("back_on_track", n, with(&promises, json!({ "words": "There is a place." })));
    let moved =
        json!({ "due": "2027-05-01", "cause": "cover_absence", "notToldYet": true, "meanwhile": "Two free mornings" });
    measure("move", n, with(&promises, moved));
    measure("tell", n, with_entry(&promises, json!({})));
    measure("correct", n, with_entry(&promises, json!({ "words": "It was said the day before." })));
    let reply = json!({ "text": "Please tell me when the date is in danger.", "way": "said" });
    measure("reply", n, with_entry(&promises, reply));
    measure("meet_condition", n, with(&promises, json!({ "index": 0 })));
    let mut covers = with(&promises, json!({}));
    for (turn, input) in covers.iter_mut().enumerate() {
        input["person"] = of(turn + 1);
    }
    measure("name_cover", n, covers);
    let view = json!({ "side": "employee", "attribution": "choice", "breaches": ["delay"], "words": "It was late.", "way": "said" });
    measure("view", n, with(&promises, view));
    measure("claim", n, with(&promises, json!({ "words": "The training is over." })));
    measure("confirm", n, with(&promises, json!({ "kept": false, "comment": "Half of it.", "way": "hand_over" })));
    measure("keep_partly", n, with(&promises, json!({ "facets": [], "words": "The first half." })));
    measure("reverse", n, with(&promises, json!({ "cause": "workload_peak" })));
    measure("restore", n, with(&promises, json!({})));
    let promises = answered();
    measure("withdraw", n, with(&promises, json!({ "by": "leader", "cause": "budget" })));
    let repair = json!({ "what": "A day beside the coach", "reply": "It helps." });
    measure("repair", n, with(&promises, repair));
    measure("break", n, with(&answered(), json!({ "saidBy": "leader", "cause": "reorganization" })));
    let (former, later) = (made(), made());
    let replaced = each(&|turn| json!({ "commitment": former[turn], "by": later[turn] }));
    measure("supersede", n, replaced);
    // Each writes one entry for every open promise of the center: two leaders take turns.
    let leaders = ["Marjan Kuipers", "Noor Hoekstra"];
    let party = |turn: usize| json!({ "person": null, "name": leaders[turn % 2] });
    measure("inherit", 5, (0..=5).map(|turn| json!({ "from": party(turn + 1), "to": party(turn) })).collect());
    measure("succeed", n, with(&later, json!({ "answer": "accepts" })));
    measure("change_words", n, each(&|turn| json!({ "changes": { "healthAdded": [format!("word{turn}")] } })));
    ok(door, "commitments.change_words", json!({ "changes": {} }));
    measure("drop_draft", n, drafts(door, &people, n));
    let acts = each(&|turn| json!({ "act": ok(door, "commitments.make", terms(turn))["act"] }));
    bench.measure(&format!("commitments.undo{ending}"), n, |turn| {
        drop(black_box(ok(door, "history.undo", acts[turn].clone())));
    });
}

/// Lines of talks that wait to become promises, enough for one row.
fn drafts(door: &Door, people: &[Value], n: usize) -> Vec<Value> {
    let each = n / people.len() + 1;
    let lines: Vec<String> = (0..each).map(|number| format!("> Chat training, part {number}")).collect();
    let mut drafts = Vec::new();
    for person in people {
        let input = json!({ "person": person, "plannedFor": "2026-11-23", "at": "07:05" });
        let meeting = ok(door, "one_on_ones.plan", input)["value"].clone();
        ok(door, "meeting.finish", json!({ "meeting": meeting, "text": lines.join("\n") }));
        let board = ok(door, "commitments.board", json!({ "person": person }));
        drafts.extend(board["drafts"].as_array().unwrap().iter().map(|draft| json!({ "draft": draft["draft"] })));
    }
    drafts
}
