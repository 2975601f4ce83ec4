//! A process that is killed in the middle of its work: whatever it acknowledged is there, and nothing is half there. And
//! where something is gone all the same, it is noticed.

use std::collections::BTreeSet;
use std::fs::{self, OpenOptions};
use std::hint::black_box;
use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Child, Command, Stdio};

use crate::desk::{Desk, PASSPHRASE, each, list, text};
use evenkeel_core::time::scramble;
use serde_json::{Value, json};

/// How often the process is killed.
const DEATHS: u64 = 50;
/// Acts that are asked for before each death; few of them are reached.
const ASKED: u64 = 20;

fn process(vault: &Path) -> Child {
    Command::new(env!("CARGO_BIN_EXE_evenkeel-stdio"))
        .args(["--today", "2026-03-02", "--vault"])
        .arg(vault)
        .env("EVENKEEL_PASSPHRASE", PASSPHRASE)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("the core without a window")
}

/// One act that writes six rows, with the next one begun.
fn welcome(number: u64) -> String {
    let input = json!({
        "name": format!("Person {number}"), "joined": "2024-01-08", "weeklyHours": 32,
        "team": format!("Team {number}"), "position": format!("Job {number}"),
    });
    format!("{}\n", json!({ "id": number, "name": "people.welcome", "input": input }))
}

/// Spends a little time without sleeping, so that the kill falls anywhere within an act.
fn dawdle(rounds: u64) {
    for round in 0..rounds {
        black_box(scramble(round));
    }
}

#[test]
fn fifty_times_killed_nothing_that_was_acknowledged_is_lost_and_nothing_is_half_there() {
    let mut desk = Desk::locked();
    let mut acknowledged: BTreeSet<u64> = BTreeSet::new();
    let mut asked = 0;
    for death in 0..DEATHS {
        let mut child = process(desk.path());
        let mut lines = child.stdin.take().expect("its input");
        let mut answers = BufReader::new(child.stdout.take().expect("its output")).lines();
        // First it tells what the one before left behind.
        lines
            .write_all(
                b"{\"id\": \"status\", \"name\": \"vault.status\"}\n{\"id\": \"list\", \"name\": \"people.list\"}\n",
            )
            .unwrap();
        let mut answer =
            || answers.next().and_then(|line| serde_json::from_str::<Value>(&line.ok()?).ok()).unwrap_or_default();
        let status = answer();
        assert_eq!(status["ok"]["notices"], json!([]), "after death {death} the mark raises an alarm");
        whole(&answer()["ok"], &acknowledged, asked);
        let work: String = (asked..asked + ASKED).map(welcome).collect();
        asked += ASKED;
        lines.write_all(work.as_bytes()).expect("it listens");
        let chance = scramble(death);
        for _ in 0..chance % 6 {
            let done = answer();
            assert!(done["ok"]["act"].is_string(), "{done}");
            acknowledged.insert(done["id"].as_u64().expect("the number of the act"));
        }
        dawdle(chance / 7 % 400_000);
        child.kill().expect("it is killed");
        child.wait().expect("it is dead");
        // What it answered before it died was acknowledged as well, though nobody had read it yet.
        while let Some(number) = answer()["id"].as_u64() {
            acknowledged.insert(number);
        }
    }
    assert!(acknowledged.len() as u64 > DEATHS, "it came to work: {}", acknowledged.len());
    assert!((acknowledged.len() as u64) < asked, "and never came to its end");
    desk.reopen();
    whole(&desk.ask("people.list", json!({})), &acknowledged, asked);
    let recent = desk.ask("history.recent", json!({}));
    assert!(each(&recent, "changes").iter().all(|changes| **changes == 6), "every act has all its rows");
    desk.ask("vault.back_up", json!(null));
    desk.anna();
}

/// Everybody who was acknowledged is there, nobody who was never asked for, and each with all that was said of them.
fn whole(people: &Value, acknowledged: &BTreeSet<u64>, asked: u64) {
    let mut found = BTreeSet::new();
    for line in list(people) {
        let number =
            text(&line["fullName"]).strip_prefix("Person ").and_then(|number| number.parse().ok()).expect("a number");
        assert!(number < asked, "Person {number} was never asked for");
        assert_eq!(line["team"], format!("Team {number}"));
        assert_eq!(line["position"], format!("Job {number}"));
        assert_eq!(line["joined"], "2024-01-08");
        assert!(found.insert(number), "Person {number} is there once");
    }
    let lost: Vec<&u64> = acknowledged.difference(&found).collect();
    assert!(lost.is_empty(), "acknowledged and lost: {lost:?}");
}

// What is noticed after a crash, by the high-water mark.

#[test]
fn a_crash_is_no_alarm_and_loses_nothing() {
    let desk = Desk::new();
    desk.anna();
    desk.daan();
    let crashed = Desk::at(desk.path());
    crashed.unlock(PASSPHRASE).expect("it opens");
    assert_eq!((crashed.notices(), crashed.names().len()), (vec![], 2));
}

#[test]
fn a_journal_that_is_cut_or_gone_is_noticed_at_the_next_start() {
    let desk = Desk::new();
    for number in 0..8 {
        desk.person(&format!("Person {number}"));
    }
    for part in [0, 3] {
        let crashed = Desk::at(desk.path());
        let journal = crashed.path().join("vault.db-wal");
        let length = fs::metadata(&journal).expect("the newest rows are in the journal").len();
        match part {
            0 => fs::remove_file(&journal).unwrap(),
            part => OpenOptions::new().write(true).open(&journal).unwrap().set_len(length * part / 4).unwrap(),
        }
        crashed.unlock(PASSPHRASE).expect("it opens, and tells");
        assert_eq!(crashed.notices(), ["vault-acts-missing"]);
        let missing = crashed.status()["notices"][0]["args"]["count"].as_i64().unwrap();
        assert_eq!(missing, 8 - crashed.names().len() as i64, "it says how many");
    }
}

#[test]
fn an_older_file_in_the_vaults_place_is_noticed_until_the_gap_is_accepted() {
    let mut desk = Desk::new();
    desk.anna();
    desk.leave();
    let older = fs::read(desk.path().join("vault.db")).unwrap();
    desk.reopen();
    desk.daan();
    desk.elif();
    desk.leave();
    fs::write(desk.path().join("vault.db"), older).unwrap();
    desk.reopen();
    assert_eq!(
        (desk.notices(), &desk.status()["notices"][0]["args"]["count"]),
        (vec!["vault-acts-missing".to_owned()], &json!(2))
    );
    desk.person("Gijs Smit");
    desk.person("Hanna Berg");
    desk.person("Isa Holm");
    desk.reopen();
    assert_eq!(desk.notices(), ["vault-other-history"], "new acts do not cover up what is gone");
    assert_eq!(desk.ask("vault.accept_gap", json!(null))["notices"], json!([]));
    desk.reopen();
    assert_eq!(desk.notices(), [""; 0]);
}
