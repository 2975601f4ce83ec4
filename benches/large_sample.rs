//! `cargo xtask bench`: how long each call takes on the large sample (60 people, 10 years, 5,000 promises), on this machine.
//!
//! Prints a table and writes `target/bench.json`: a list of `{"name", "n", "p50_ms", "p99_ms"}`. Rows named like a call are
//! measured without the sync to the disk, rows ending in `.durable` with it. `EVENKEEL_BENCH_PEOPLE=500` makes the sample
//! larger, `EVENKEEL_BENCH_PACKETS=1` measures packets and cases alone, and `EVENKEEL_BENCH_ONLY=quality.,today.show` only
//! queries whose names begin so, on the sample of the run before. Figures are measured here and nowhere asserted: a timed
//! test would only tell how busy the machine was.

#[path = "large_sample/careers.rs"]
mod careers;
#[path = "large_sample/checks.rs"]
mod checks;
#[path = "large_sample/cover.rs"]
mod cover;
#[path = "large_sample/packets.rs"]
mod packets;
#[path = "large_sample/promises.rs"]
mod promises;
#[path = "large_sample/review_cases.rs"]
mod review_cases;

use std::hint::black_box;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, Instant};

use chrono::NaiveDate;
use evenkeel_core::app::App;
use evenkeel_core::door::{Door, Request};
use evenkeel_core::files::Files;
use evenkeel_core::sample::{self, Size};
use evenkeel_core::time::World;
use evenkeel_core::vault::file::Durability;
use evenkeel_core::vault::keys::{Cost, DataKey};
use evenkeel_core::vault::{Secret, Vault, VaultKind};
use serde_json::{Value, json};

const SEED: u64 = 60;

struct Row {
    name: String,
    n: usize,
    p50: f64,
    p99: f64,
}

struct Bench {
    rows: Vec<Row>,
    /// How the names of the rows begin that are wanted; all of them where it is empty.
    only: Vec<String>,
}

impl Bench {
    /// Runs something `n` times, after one run that does not count.
    fn measure(&mut self, name: &str, n: usize, mut run: impl FnMut(usize)) {
        if !self.only.is_empty() && !self.only.iter().any(|wanted| name.starts_with(wanted)) {
            return;
        }
        run(n);
        let mut times: Vec<Duration> = (0..n)
            .map(|turn| {
                let began = Instant::now();
                run(turn);
                began.elapsed()
            })
            .collect();
        times.sort();
        let at = |share: f64| {
            times[((times.len() as f64 * share).ceil() as usize).clamp(1, times.len()) - 1].as_secs_f64() * 1000.0
        };
        let row = Row { name: name.to_owned(), n, p50: at(0.50), p99: at(0.99) };
        println!("{:<34} {:>6} {:>10.3} {:>10.3}", row.name, row.n, row.p50, row.p99);
        self.rows.push(row);
    }

    fn write(&self, path: &Path) {
        let rows: Vec<Value> = self
            .rows
            .iter()
            .map(|row| json!({ "name": row.name, "n": row.n, "p50_ms": row.p50, "p99_ms": row.p99 }))
            .collect();
        std::fs::write(path, serde_json::to_string_pretty(&rows).unwrap()).unwrap();
    }
}

fn target() -> PathBuf {
    std::env::var_os("CARGO_TARGET_DIR")
        .map_or_else(|| Path::new(env!("CARGO_MANIFEST_DIR")).join("target"), PathBuf::from)
}

fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 23).unwrap()
}

/// The large sample in a folder of its own, fresh for this run, with its data key.
fn large(folder: &Path, people: u32) -> DataKey {
    let began = Instant::now();
    let size = Size { people, ..Size::LARGE };
    let app = sample::make_large(folder, today(), SEED, size, |day, days| {
        if day % 365 == 0 {
            eprintln!("making the large sample: day {day} of {days}");
        }
    });
    let app = app.unwrap();
    let key = app.vault.data_key();
    app.vault.close().unwrap();
    eprintln!("made in {:.1} s", began.elapsed().as_secs_f64());
    key
}

/// Where `evenkeel --sample` opens it, for the rows of the window that `cargo xtask bench` adds.
fn left_for_the_window() -> PathBuf {
    target().join("bench-home").join("sample")
}

fn copy(from: &Path, to: &Path) {
    let _ = std::fs::remove_dir_all(to);
    std::fs::create_dir_all(to).unwrap();
    for file in std::fs::read_dir(from).unwrap().flatten().filter(|entry| entry.path().is_file()) {
        std::fs::copy(file.path(), to.join(file.file_name())).unwrap();
    }
    // Without this, or with another day in it, the app would make Team Noord in its place.
    std::fs::write(to.join("made-on"), today().to_string()).unwrap();
}

fn open(folder: &Path, key: &DataKey, durability: Durability) -> App {
    let world = World::on_day(today());
    let vault = Vault::open(folder, &Secret::Data(key.clone()), durability, &world).unwrap();
    App::new(vault, world, Arc::new(Files::default()))
}

fn request(name: &str, input: Value) -> Request {
    Request { name: name.to_owned(), input, rehearse: false }
}

fn ok(door: &Door, name: &str, input: Value) -> Value {
    let mut answer = door.call(request(name, input));
    assert!(answer.get("ok").is_some(), "{name}: {answer}");
    answer["ok"].take()
}

fn main() {
    let people = std::env::var("EVENKEEL_BENCH_PEOPLE").ok().and_then(|text| text.parse().ok()).unwrap_or(60);
    let temporary = tempfile::tempdir_in(target()).unwrap();
    if std::env::var_os("EVENKEEL_BENCH_PACKETS").is_some() {
        let mut bench = Bench { rows: Vec::new(), only: Vec::new() };
        return packets::measure(&mut bench, temporary.path(), today(), SEED);
    }
    let folder = temporary.path().join("large");
    let only: Vec<String> =
        std::env::var("EVENKEEL_BENCH_ONLY").iter().flat_map(|list| list.split(',')).map(str::to_owned).collect();
    let key = if only.is_empty() {
        let key = large(&folder, people);
        copy(&folder, &left_for_the_window());
        key
    } else {
        copy(&left_for_the_window(), &folder);
        let secret = Secret::Passphrase(sample::PASSPHRASE);
        let vault = Vault::open(&folder, &secret, Durability::Unsynced, &World::on_day(today()));
        vault.expect("run it once without EVENKEEL_BENCH_ONLY").data_key()
    };
    let mut bench = Bench { rows: Vec::new(), only };
    println!("{:<34} {:>6} {:>10} {:>10}", "name", "n", "p50 ms", "p99 ms");

    bench.measure("vault.open", 20, |_| drop(black_box(open(&folder, &key, Durability::Synced))));
    vault_unlock(&mut bench, temporary.path());

    promises::chain(&mut bench, &folder, &key);

    let door = Door::around(open(&folder, &key, Durability::Unsynced));
    queries(&mut bench, &door);
    promises::queries(&mut bench, &door);
    checks::queries(&mut bench, &door);
    cover::queries(&mut bench, &door);
    careers::queries(&mut bench, &door);
    if !bench.only.is_empty() {
        return; // Commands are measured one after the other: each needs what the one before made.
    }
    promises::commands(&mut bench, &door, "", 200);
    checks::commands(&mut bench, &door, "", 200);
    cover::commands(&mut bench, &door, "", 100);
    commands(&mut bench, &door, "", 200);
    careers::commands(&mut bench, &door, "", 200);
    drop(door);
    let door = Door::around(open(&folder, &key, Durability::Synced));
    promises::commands(&mut bench, &door, ".durable", 100);
    checks::commands(&mut bench, &door, ".durable", 100);
    cover::commands(&mut bench, &door, ".durable", 50);
    commands(&mut bench, &door, ".durable", 100);
    careers::commands(&mut bench, &door, ".durable", 100);
    import(&mut bench, &door, temporary.path());
    checks::import(&mut bench, &door, temporary.path());
    packets::measure(&mut bench, temporary.path(), today(), SEED);
    careers::import(&mut bench, &door, temporary.path());
    bench.measure("vault.back_up", 3, |_| drop(black_box(ok(&door, "vault.back_up", Value::Null))));
    bench.write(&target().join("bench.json"));
}

/// Opening with a passphrase at its full price: mostly the key derivation.
fn vault_unlock(bench: &mut Bench, folder: &Path) {
    let folder = folder.join("unlock");
    let (vault, _) =
        Vault::create(&folder, VaultKind::Center, "amber kettle river", Cost::FULL, Durability::Synced, &World::real())
            .unwrap();
    vault.close().unwrap();
    bench.measure("vault.unlock", 5, |_| {
        Vault::open(&folder, &Secret::Passphrase("amber kettle river"), Durability::Synced, &World::real())
            .unwrap()
            .close()
            .unwrap();
    });
}

fn ids(door: &Door, name: &str, field: &str) -> Vec<Value> {
    ok(door, name, Value::Null).as_array().unwrap().iter().map(|line| line[field].clone()).collect()
}

fn queries(bench: &mut Bench, door: &Door) {
    let people = ids(door, "people.list", "person");
    let of = |turn: usize| people[turn % people.len()].clone();
    let page = ok(door, "person_page.show", json!({ "person": people[0] }));
    let held =
        page["timeline"].as_array().unwrap().iter().find(|row| row["meeting"].is_string()).unwrap()["meeting"].clone();
    let planned = ok(door, "meeting.start", json!({ "person": people[0] }))["value"].clone();
    let text = "Late shifts: two a week is fine.\n! me: ask planning before fri\n! write down the refund traps\n? evenings\n# seems tired";
    let words = [
        "even",
        "refund traps",
        "roster",
        "a",
        "planning before",
        "customer words",
        "zzz",
        "coach talk",
        "chat training",
        "pay step",
    ];

    for name in [
        "today.show",
        "one_on_ones.board",
        "one_on_ones.figures",
        "people.list",
        "people.choices",
        "history.recent",
        "settings.read",
        "privacy.retention",
        "privacy.staff_notice",
    ] {
        bench.measure(name, 200, |_| drop(black_box(ok(door, name, Value::Null))));
    }
    bench.measure("person_page.show", 200, |turn| {
        drop(black_box(ok(door, "person_page.show", json!({ "person": of(turn) }))))
    });
    bench.measure("meeting.prepare", 200, |_| {
        drop(black_box(ok(door, "meeting.prepare", json!({ "meeting": planned }))))
    });
    bench.measure("meeting.understand", 200, |_| {
        drop(black_box(ok(door, "meeting.understand", json!({ "meeting": planned, "text": text }))));
    });
    bench.measure("one_on_ones.agreed", 200, |_| {
        drop(black_box(ok(door, "one_on_ones.agreed", json!({ "meeting": held }))))
    });
    bench.measure("search.find", 400, |turn| {
        drop(black_box(ok(door, "search.find", json!({ "text": words[turn % words.len()] }))));
    });
    bench.measure("quick.understand", 200, |_| {
        drop(black_box(ok(door, "quick.understand", json!({ "text": "1:1 da" }))))
    });
    bench.measure("privacy.erase_preview", 50, |turn| {
        drop(black_box(ok(door, "privacy.erase_preview", json!({ "person": of(turn) }))));
    });
    bench.measure("privacy.subject_file", 20, |turn| {
        drop(black_box(ok(door, "privacy.subject_file", json!({ "person": of(turn) }))));
    });
    bench.measure("export.everything", 3, |_| drop(black_box(ok(door, "export.everything", Value::Null))));
    bench.measure("handover.preview", 3, |_| drop(black_box(ok(door, "handover.preview", json!({})))));
    bench.measure("handover.paper", 3, |_| drop(black_box(ok(door, "handover.paper", json!({ "language": "en" })))));
}

/// Every command on the large sample. What one run makes, the next uses up.
fn commands(bench: &mut Bench, door: &Door, ending: &str, n: usize) {
    let people = ids(door, "people.list", "person");
    let of = |turn: usize| people[turn % people.len()].clone();
    let mut run = |name: &str, input: &mut dyn FnMut(usize) -> Value| {
        bench.measure(&format!("{name}{ending}"), n, |turn| drop(black_box(ok(door, name, input(turn)))));
    };
    let make = |name: &str, input: Value| ok(door, name, input)["value"].clone();
    // Each command has a day of its own, and each talk a minute: the same talk is not planned twice.
    let second = !ending.is_empty();
    let at = move |turn: usize| {
        let minute = turn + if second { 720 } else { 0 };
        format!("{:02}:{:02}", minute / 60 % 24, minute % 60)
    };
    let plan = |turn: usize, day: &str| {
        make("one_on_ones.plan", json!({ "person": of(turn), "plannedFor": day, "at": at(turn) }))
    };
    let new_action = |turn: usize| {
        make("one_on_ones.add_action", json!({ "person": of(turn), "owner": "leader", "text": "Ask planning" }))
    };
    let new_item =
        |turn: usize| make("one_on_ones.raise", json!({ "person": of(turn), "by": "employee", "text": "Evenings" }));
    // Inputs that need a row of their own are prepared outside the measured time.
    let many = |prepare: &dyn Fn(usize) -> Value| -> Vec<Value> { (0..=n).map(prepare).collect() };

    run("people.welcome", &mut |turn| json!({ "name": format!("Bench Person {turn}"), "weeklyHours": 32 }));
    run("people.correct", &mut |turn| json!({ "person": of(turn), "pronouns": format!("they {turn}") }));
    run(
        "people.change_hours",
        &mut |turn| json!({ "person": of(turn), "from": "2026-11-23", "weeklyHours": 24 + turn % 12 }),
    );
    run(
        "people.join_team",
        &mut |turn| json!({ "person": of(turn), "from": "2026-11-23", "team": format!("Team {}", turn % 5) }),
    );
    run(
        "people.assign",
        &mut |turn| json!({ "person": of(turn), "position": "Coach", "kind": "substantive", "from": "2026-11-23" }),
    );
    run("people.welcome_many", &mut |turn| json!({ "names": [format!("Many {turn}"), format!("More {turn}")] }));
    run("people.report_to", &mut |turn| json!({ "person": of(turn), "from": "2026-11-23", "manager": null }));
    let acting = many(&|turn| {
        let input = json!({ "person": of(turn), "position": "Team leader", "kind": "acting", "from": "2026-11-23",
                            "plannedEnd": "2026-12-31", "returnsTo": "Agent" });
        make("people.assign", input)
    });
    run("people.end_assignment", &mut |turn| json!({ "assignment": acting[turn], "on": "2026-11-30" }));
    let leavers =
        many(&|turn| make("people.welcome", json!({ "name": format!("Leaver {turn}"), "joined": "2026-01-05" })));
    run("people.leave", &mut |turn| json!({ "person": leavers[turn], "on": "2026-11-20" }));
    run("people.rehire", &mut |turn| json!({ "person": leavers[turn], "on": "2026-11-23" }));
    run("one_on_ones.plan", &mut |turn| json!({ "person": of(turn), "plannedFor": "2026-12-01", "at": at(turn) }));
    let meetings = many(&|turn| plan(turn, "2026-11-24"));
    run(
        "one_on_ones.move",
        &mut |turn| json!({ "meeting": meetings[turn], "plannedFor": "2026-12-02", "by": "leader" }),
    );
    let meetings = many(&|turn| plan(turn, "2026-11-25"));
    run(
        "one_on_ones.cancel",
        &mut |turn| json!({ "meeting": meetings[turn], "by": "employee", "reason": "A training day", "newDate": "2026-12-03" }),
    );
    let meetings = many(&|turn| plan(turn, "2026-11-23"));
    run("one_on_ones.miss", &mut |turn| json!({ "meeting": meetings[turn], "who": "leader" }));
    let meetings = many(&|turn| plan(turn, "2026-11-26"));
    run("one_on_ones.hold", &mut |turn| {
        json!({ "meeting": meetings[turn], "heldOn": "2026-11-23", "sharedNote": "Likes the new refund page.",
                "actions": [{ "owner": "leader", "text": "Ask planning", "due": "2026-11-27" }] })
    });
    let meetings = many(&|turn| plan(turn, "2026-11-27"));
    run(
        "meeting.keep_draft",
        &mut |turn| json!({ "meeting": meetings[turn], "text": format!("Typing {turn}\n! ask planning") }),
    );
    run("meeting.finish", &mut |turn| {
        json!({ "meeting": meetings[turn], "text": "Good week.\n! me: ask planning before fri\n! write down the traps\n? evenings\n# tired",
                "next": { "plannedFor": "2026-12-07", "at": "10:00" } })
    });
    let notes: Vec<Value> = people
        .iter()
        .flat_map(|person| {
            let page = ok(door, "person_page.show", json!({ "person": person }));
            page["notes"].as_array().unwrap().iter().map(|note| note["note"].clone()).collect::<Vec<_>>()
        })
        .collect();
    run("one_on_ones.keep_note", &mut |turn| json!({ "note": notes[turn % notes.len()], "kept": turn % 2 == 0 }));
    run("one_on_ones.remove_note", &mut |turn| json!({ "note": notes[turn] }));
    run(
        "one_on_ones.acknowledge",
        &mut |turn| json!({ "meeting": meetings[turn], "answer": "agree", "way": "hand_over" }),
    );
    run("meeting.start", &mut |turn| json!({ "person": of(turn) }));
    run(
        "one_on_ones.set_rhythm",
        &mut |turn| json!({ "person": of(turn), "targetDays": 14 + turn % 7, "limitDays": 35 }),
    );
    run("one_on_ones.usual_rhythm", &mut |turn| json!({ "person": of(turn) }));
    run("one_on_ones.raise", &mut |turn| json!({ "person": of(turn), "by": "employee", "text": "Evenings" }));
    let items = many(&new_item);
    run("one_on_ones.settle", &mut |turn| json!({ "item": items[turn], "outcome": "discussed" }));
    run(
        "one_on_ones.add_action",
        &mut |turn| json!({ "person": of(turn), "owner": "employee", "text": "Write it down", "due": "2026-12-01" }),
    );
    let actions = many(&new_action);
    run("one_on_ones.change_action", &mut |turn| json!({ "action": actions[turn], "text": "Ask planning again" }));
    run("one_on_ones.close_action", &mut |turn| json!({ "action": actions[turn], "outcome": "done" }));
    run("one_on_ones.log_time", &mut |_| json!({ "kind": "floor", "minutes": 30 }));
    run("today.set_aside", &mut |turn| json!({ "line": format!("talk_overdue:bench:{turn}"), "until": "tomorrow" }));
    run("settings.change", &mut |turn| json!({ "meetingMinutes": 30 + turn % 20 }));
    run("history.undo", &mut |_| json!({}));
    run("history.redo", &mut |_| Value::Null);
}

/// Sixty people from a file, all of them known: what a monthly re-import costs, with the backup before it.
fn import(bench: &mut Bench, door: &Door, folder: &Path) {
    let path = folder.join("people.csv");
    let mut text = String::from("Name;Employee number;Position\n");
    for (number, line) in ok(door, "people.list", Value::Null).as_array().unwrap().iter().take(60).enumerate() {
        text.push_str(&format!("{};{};Agent\n", line["fullName"].as_str().unwrap(), 1000 + number));
    }
    std::fs::write(&path, text).unwrap();
    let file = door.hand_in(path);
    let mapping = json!(["name", "employee_number", "position"]);
    bench.measure("import.preview_people", 20, |_| {
        drop(black_box(ok(door, "import.preview_people", json!({ "file": file }))))
    });
    bench.measure("import.people", 5, |_| {
        drop(black_box(ok(
            door,
            "import.people",
            json!({ "file": file, "mapping": mapping, "skipBroken": true, "large": true }),
        )));
    });
}
