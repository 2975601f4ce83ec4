//! Packets between a center and HR: a center with 500 promises, whose HR has seen nothing of it yet.

use std::hint::black_box;
use std::path::Path;
use std::sync::Arc;

use chrono::NaiveDate;
use evenkeel_core::app::App;
use evenkeel_core::door::{Door, Request};
use evenkeel_core::files::Files;
use evenkeel_core::sample::{self, Size};
use evenkeel_core::time::World;
use evenkeel_core::vault::file::Durability;
use evenkeel_core::vault::keys::Cost;
use evenkeel_core::vault::{Secret, Vault, VaultKind};
use serde_json::{Value, json};

use crate::review_cases::{self, Desks};
use crate::{Bench, ok};

const SIZE: Size = Size { people: 60, years: 1, promises: 500, checks: 0 };

/// Both desks, and what goes between them: `packet.make` without the backup before it, `packet.open` with every signature
/// checked.
pub fn measure(bench: &mut Bench, folder: &Path, today: NaiveDate, seed: u64) {
    let center = center(&folder.join("sending"), today, seed);
    let hr = hr(&folder.join("reviewing"), today);
    let noord = accept(&hr, &center, "Noord", "center");
    accept(&center, &hr, "HR", "hr");
    let request = |turn: usize| {
        let input = json!({ "laptop": noord, "reason": format!("Look {turn}"), "which": "all", "answerBy": today });
        let made = ok(&hr, "reviews.ask", input)["value"]["document"].clone();
        let file = hand(&hr, &center, &made, &folder.join("request.evenkeel"));
        ok(&center, "reviews.take_request", json!({ "file": file }))["value"].clone()
    };
    let first = request(0);
    bench.measure("reviews.requests", 100, |_| drop(black_box(ok(&center, "reviews.requests", Value::Null))));
    bench.measure("reviews.preview", 10, |_| {
        drop(black_box(ok(&center, "reviews.preview", json!({ "request": first }))))
    });
    let mut made = Value::Null;
    bench.measure("packet.make", 5, |_| made = ok(&center, "reviews.make", json!({ "request": first })));
    let counts = ok(&center, "reviews.sent", Value::Null)[0]["counts"].to_string();
    assert!(counts.contains("\"promise\""), "{counts}");
    let file = hand(&center, &hr, &made["value"]["document"], &folder.join("packet.evenkeel"));
    bench.measure("packet.open", 5, |_| {
        let opened = ok(&hr, "reviews.open", json!({ "file": file }));
        assert_eq!(opened["sound"], true, "{opened}");
    });
    once(bench, "packet.take", &hr, "reviews.take", json!({ "file": file }));
    for show in ["open", "moved", "all"] {
        bench.measure(&format!("reviews.board.{show}"), 100, |_| {
            drop(black_box(ok(&hr, "reviews.board", json!({ "show": show }))));
        });
    }
    let promises = received(&hr);
    bench.measure("reviews.promise", 200, |turn| {
        let input = json!({ "commitment": promises[turn % promises.len()] });
        drop(black_box(ok(&hr, "reviews.promise", input)));
    });
    bench.measure("laptops.list", 100, |_| drop(black_box(ok(&hr, "laptops.list", Value::Null))));
    bench.measure("laptops.card", 100, |_| drop(black_box(ok(&hr, "laptops.card", Value::Null))));
    let post = folder.join("return.evenkeel");
    review_cases::measure(bench, &Desks { center: &center, hr: &hr, noord: &noord, promises: &promises, post });
}

/// Every promise that HR received, page by page.
fn received(hr: &Door) -> Vec<Value> {
    let (mut promises, mut from) = (Vec::new(), json!(0));
    while !from.is_null() {
        let page = ok(hr, "reviews.board", json!({ "show": "all", "from": from }));
        promises.extend(page["lines"].as_array().unwrap().iter().map(|line| line["line"]["commitment"].clone()));
        from = page["next"].clone();
    }
    promises
}

fn center(folder: &Path, today: NaiveDate, seed: u64) -> Door {
    let app = sample::make_large(folder, today, seed, SIZE, |_, _| {}).unwrap();
    let key = app.vault.data_key();
    app.vault.close().unwrap();
    let world = World::on_day(today);
    let vault = Vault::open(folder, &Secret::Data(key), Durability::Unsynced, &world).unwrap();
    Door::around(App::new(vault, world, Arc::new(Files::default())))
}

fn hr(folder: &Path, today: NaiveDate) -> Door {
    let world = World::on_day(today);
    let made =
        Vault::create(folder, VaultKind::Review, "amber kettle river", Cost::FLOOR, Durability::Unsynced, &world);
    Door::around(App::new(made.unwrap().0, world, Arc::new(Files::default())))
}

fn accept(door: &Door, other: &Door, name: &str, kind: &str) -> Value {
    let card = ok(other, "laptops.card", Value::Null)["text"].clone();
    ok(door, "laptops.accept", json!({ "card": card, "name": name, "kind": kind, "compared": true }))["value"].clone()
}

/// What can be done only once: the run that does not count is a rehearsal.
pub fn once(bench: &mut Bench, row: &str, door: &Door, name: &str, input: Value) {
    bench.measure(row, 1, |turn| {
        let request = Request { name: name.to_owned(), input: input.clone(), rehearse: turn > 0 };
        let answer = door.call(request);
        assert!(answer.get("ok").is_some(), "{name}: {answer}");
    });
}

/// A document of one door as a file that was chosen at the other.
pub fn hand(from: &Door, to: &Door, document: &Value, path: &Path) -> String {
    let (_, bytes) = from.document(document["document"].as_str().unwrap()).unwrap();
    std::fs::write(path, bytes).unwrap();
    to.hand_in(path.to_owned())
}
