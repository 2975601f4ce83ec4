//! Another process that works in a vault: the one that is killed, and the one that may not write.

use std::io::{BufRead, BufReader, Lines, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdout, Command, Stdio};

use evenkeel_core::vault::keys::DataKey;
use evenkeel_core::word::hex;
use serde_json::{Value, json};

use crate::chance::Chance;
use crate::work::{State, Work};

/// Steps that are there to be done; few of them are reached.
const STEPS: usize = 60;

/// What another process is started for.
#[derive(Clone, Copy)]
pub enum Job {
    /// Works until it is killed.
    Work,
    /// Opens the vault, and with that brings it up to date.
    Open,
    /// Reads, tries to write, and tells what came of it.
    Read,
}

/// A process at work.
pub struct Worker {
    process: Child,
    says: Lines<BufReader<ChildStdout>>,
}

impl Worker {
    /// Starts one; as another user where one is named.
    pub fn start(
        program: &Path,
        job: Job,
        folder: &Path,
        key: &DataKey,
        seed: u64,
        user: Option<u32>,
    ) -> Option<Worker> {
        let job = match job {
            Job::Work => "work",
            Job::Open => "open",
            Job::Read => "read",
        };
        let mut command = Command::new(program);
        command.args(["--child", job]).arg(folder).arg(spelled(key)).arg(seed.to_string());
        if let Some(user) = user {
            std::os::unix::process::CommandExt::uid(&mut command, user);
        }
        let mut process = command.stdout(Stdio::piped()).spawn().ok()?;
        let says = BufReader::new(process.stdout.take()?).lines();
        Some(Worker { process, says })
    }

    /// The next line that it says.
    pub fn hear(&mut self) -> Option<Value> {
        self.says.next().and_then(|line| serde_json::from_str(&line.ok()?).ok())
    }

    /// Kills it with no chance to tidy up; answers what it had still said.
    pub fn kill(mut self) -> Vec<Value> {
        self.process.kill().expect("it is killed");
        self.process.wait().expect("it is dead");
        std::iter::from_fn(|| self.hear()).collect()
    }

    pub fn wait(mut self) -> Vec<Value> {
        let said = std::iter::from_fn(|| self.hear()).collect();
        self.process.wait().expect("it ends");
        said
    }
}

/// The key as it goes over the command line of a test.
fn spelled(key: &DataKey) -> String {
    key.pragma(&[0; 16])[2..66].to_owned()
}

/// What this program does when it was started as a child.
pub fn serve(arguments: &[String]) {
    let [job, folder, key, seed] = arguments else { panic!("a job, a folder, a key and a seed") };
    let key = hex::decode(key).and_then(|bytes| bytes.try_into().ok()).map(DataKey::of).expect("a key");
    let seed: u64 = seed.parse().expect("a seed");
    let mut work = Work::at(&PathBuf::from(folder), &key, seed);
    let opened = work.open();
    say(&json!({ "opened": opened.as_ref().ok(), "failure": opened.as_ref().err() }));
    match job.as_str() {
        "work" => steps(&mut work, seed),
        "read" => {
            let status = work.call("vault.status", json!(null)).unwrap_or_default();
            let written = work.call("people.welcome", crate::work::newcomer(1)).err();
            say(
                &json!({ "readOnly": status["readOnly"], "state": work.state().ok().map(|state| state.told()), "refused": written }),
            );
        }
        _ => {}
    }
}

fn steps(work: &mut Work, seed: u64) {
    let mut chance = Chance::of(seed, "child", 0);
    for number in 1..=STEPS {
        let step = work.next(&mut chance, number, false).expect("something to do");
        say(&json!({ "asked": number, "call": step.call }));
        work.take(&step).expect("it is done");
        say(&json!({ "done": number }));
        let state: State = work.state().expect("it can be read");
        say(&json!({ "state": state.told() }));
    }
}

fn say(line: &Value) {
    let mut out = std::io::stdout().lock();
    writeln!(out, "{line}").and_then(|()| out.flush()).expect("somebody listens");
}
