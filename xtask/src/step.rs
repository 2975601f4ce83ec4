//! Steps with a name: what is going on, how long it took, and what a program that failed had to say.

use crate::{Outcome, project};
use std::process::{Command, Stdio};
use std::sync::Mutex;
use std::time::{Duration, Instant};

/// The steps that have ended, for the summary at the end.
static DONE: Mutex<Vec<(String, Duration, bool)>> = Mutex::new(Vec::new());

/// Does one step and tells how it went.
pub fn step<T>(name: &str, work: impl FnOnce() -> Outcome<T>) -> Outcome<T> {
    println!("▸ {name} …");
    let began = Instant::now();
    let outcome = work();
    let took = began.elapsed();
    let well = outcome.is_ok();
    println!("{} {name} ({})", if well { "✓" } else { "✗" }, spoken(took));
    if let Ok(mut done) = DONE.lock() {
        done.push((name.to_string(), took, well));
    }
    outcome
}

/// Prints every step with its duration.
pub fn summary() {
    let Ok(done) = DONE.lock() else { return };
    println!();
    for (name, took, well) in done.iter() {
        println!("{} {name:<44} {:>9}", if *well { "✓" } else { "✗" }, spoken(*took));
    }
}

/// A program of this project, started in its folder.
pub fn program(name: &str, arguments: &[&str]) -> Command {
    // On Windows npm is a script, and scripts are found only by their whole name.
    let mut command = Command::new(if cfg!(windows) && name == "npm" { "npm.cmd" } else { name });
    command.args(arguments).current_dir(project());
    command
}

/// Runs a program that shows what it does itself.
pub fn shown(mut command: Command) -> Outcome {
    let name = spelled(&command);
    match command.stdin(Stdio::null()).status() {
        Ok(status) if status.success() => Ok(()),
        Ok(status) => Err(format!("`{name}` failed ({status}); what it said is above")),
        Err(problem) => Err(format!("`{name}` does not start: {problem}")),
    }
}

/// Runs a program whose words matter only when it fails, and answers what it said.
pub fn quiet(mut command: Command) -> Outcome<String> {
    let name = spelled(&command);
    let said =
        command.stdin(Stdio::null()).output().map_err(|problem| format!("`{name}` does not start: {problem}"))?;
    let out = String::from_utf8_lossy(&said.stdout).into_owned();
    if said.status.success() {
        return Ok(out);
    }
    Err(format!("{out}{}\n`{name}` failed ({})", String::from_utf8_lossy(&said.stderr), said.status))
}

fn spelled(command: &Command) -> String {
    let words = std::iter::once(command.get_program()).chain(command.get_args());
    words.map(|word| word.to_string_lossy()).collect::<Vec<_>>().join(" ")
}

fn spoken(time: Duration) -> String {
    if time.as_secs() >= 60 {
        format!("{} min {} s", time.as_secs() / 60, time.as_secs() % 60)
    } else {
        format!("{:.1} s", time.as_secs_f64())
    }
}
