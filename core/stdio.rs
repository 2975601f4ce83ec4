//! The core without a window: one line of JSON in, one out. For tests in a browser, for scripts, for looking.
//!
//! `evenkeel-stdio --vault DIR [--create] [--today YYYY-MM-DD]`, with the passphrase in `EVENKEEL_PASSPHRASE`.
//! In: `{"id": 1, "name": "people.welcome", "input": {…}, "rehearse": false}`.
//! Out: `{"id": 1, "ok": …}` or `{"id": 1, "failure": {"kind", "key", "args", "problems"}}`.

use std::io::{BufRead, Write};
use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::mpsc;

use chrono::NaiveDate;
use evenkeel_core::door::{Door, Request};
use evenkeel_core::exchange::verifying::{self, Terminal};
use evenkeel_core::vault::keys::Cost;
use serde_json::{Value, json};

const HELP: &str = "evenkeel-stdio --vault DIR [--create] [--today YYYY-MM-DD]
evenkeel-stdio verify FILE: checks a receipt; verify --help says more
The passphrase comes from EVENKEEL_PASSPHRASE; without it the vault stays locked until it is told by vault.unlock.
Each line in is a call: {\"id\": 1, \"name\": \"people.welcome\", \"input\": {}, \"rehearse\": false}
Each line out its answer. The call api.describe lists them all.";

struct Wish {
    vault: PathBuf,
    create: bool,
    today: Option<NaiveDate>,
}

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    if let [verb, rest @ ..] = arguments.as_slice()
        && verb == "verify"
    {
        return ExitCode::from(verifying::run(rest, verifying::spoken_here().as_deref(), &mut Script) as u8);
    }
    match wish() {
        Ok(Some(wish)) => serve(wish),
        Ok(None) => {
            println!("{HELP}");
            ExitCode::SUCCESS
        }
        Err(problem) => {
            eprintln!("evenkeel-stdio: {problem}\n{HELP}");
            ExitCode::from(2)
        }
    }
}

/// A terminal that nobody sits at: the passphrase comes from the environment, or is the first line that comes in.
struct Script;

impl Terminal for Script {
    fn say(&mut self, text: &str) {
        let _ = writeln!(std::io::stdout(), "{text}"); // Whoever stopped listening needs no answer.
    }

    fn complain(&mut self, text: &str) {
        let _ = writeln!(std::io::stderr(), "evenkeel-stdio: {text}");
    }

    fn ask_passphrase(&mut self, _: &str) -> std::io::Result<String> {
        if let Ok(passphrase) = std::env::var("EVENKEEL_PASSPHRASE") {
            return Ok(passphrase);
        }
        let mut line = String::new();
        std::io::stdin().read_line(&mut line)?;
        Ok(line.trim_end_matches(['\r', '\n']).to_owned())
    }
}

fn wish() -> Result<Option<Wish>, String> {
    let mut wish = Wish { vault: PathBuf::new(), create: false, today: None };
    let mut args = std::env::args().skip(1);
    while let Some(arg) = args.next() {
        let mut value = || args.next().ok_or(format!("{arg} needs a value"));
        match arg.as_str() {
            "--help" => return Ok(None),
            "--create" => wish.create = true,
            "--vault" => wish.vault = value()?.into(),
            "--today" => wish.today = Some(value()?.parse().map_err(|_| "--today takes a date such as 2026-11-23")?),
            other => return Err(format!("{other} is not known here")),
        }
    }
    if wish.vault.as_os_str().is_empty() { Err("--vault is missing".to_owned()) } else { Ok(Some(wish)) }
}

fn serve(wish: Wish) -> ExitCode {
    let mut door = Door::to_vault(wish.vault).today(wish.today);
    if cfg!(debug_assertions) {
        // Tests make many vaults. No release binary makes one below the default.
        door = door.cost(Cost::FLOOR);
    }
    if let Ok(passphrase) = std::env::var("EVENKEEL_PASSPHRASE") {
        let first = if wish.create { "vault.create" } else { "vault.unlock" };
        let answer =
            door.call(Request { name: first.to_owned(), input: json!({ "passphrase": passphrase }), rehearse: false });
        if answer.get("failure").is_some() {
            eprintln!("evenkeel-stdio: {answer}");
            return ExitCode::FAILURE;
        }
    }
    answer_lines(&door);
    door.lock();
    ExitCode::SUCCESS
}

/// Answers in the order of the lines. Only what is asked beside a call that runs, how far it is or that it should stop, is
/// answered while it runs.
fn answer_lines(door: &Door) {
    let (calls, in_order) = mpsc::channel::<String>();
    std::thread::scope(|scope| {
        scope.spawn(move || in_order.into_iter().all(|line| say(&answer(door, &line))));
        for line in std::io::stdin().lock().lines() {
            let Ok(line) = line else { break };
            if line.trim().is_empty() {
                continue;
            }
            let goes_on = if is_beside(&line) { say(&answer(door, &line)) } else { calls.send(line).is_ok() };
            if !goes_on {
                break;
            }
        }
        drop(calls);
    });
}

/// Says an answer; false once nobody listens.
fn say(answer: &Value) -> bool {
    let mut out = std::io::stdout().lock();
    writeln!(out, "{answer}").and_then(|()| out.flush()).is_ok()
}

fn is_beside(line: &str) -> bool {
    serde_json::from_str::<Request>(line).is_ok_and(|request| Door::answers_beside(&request.name))
}

fn answer(door: &Door, line: &str) -> Value {
    let parsed: Value = serde_json::from_str(line).unwrap_or_default();
    let id = parsed.get("id").cloned().unwrap_or_default();
    let mut answer = match serde_json::from_value::<Request>(parsed) {
        Ok(request) if request.name.starts_with("shell.") => shell(door, &request),
        Ok(request) => door.call(request),
        Err(error) => failure("failure-input", &error.to_string()),
    };
    if let Value::Object(fields) = &mut answer {
        fields.insert("id".to_owned(), id);
    }
    answer
}

/// What a window's dialogs would do: a file comes in by its path, a document goes out as base64.
fn shell(door: &Door, request: &Request) -> Value {
    let text = |field: &str| request.input.get(field).and_then(Value::as_str).unwrap_or_default().to_owned();
    match request.name.as_str() {
        "shell.hand_in" => json!({ "ok": door.hand_in(text("path").into()) }),
        "shell.document" => match door.document(&text("document")) {
            Some((name, bytes)) => json!({ "ok": { "name": name, "base64": base64(&bytes) } }),
            None => failure("failure-missing", "no such document"),
        },
        other => failure("failure-no-such-call", other),
    }
}

fn failure(key: &str, detail: &str) -> Value {
    json!({ "failure": { "kind": "broken", "key": key, "args": { "detail": detail }, "problems": [] } })
}

fn base64(bytes: &[u8]) -> String {
    const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut text = String::new();
    for chunk in bytes.chunks(3) {
        let word = chunk.iter().fold(0_u32, |word, byte| (word << 8) | u32::from(*byte)) << (8 * (3 - chunk.len()));
        for at in 0..4 {
            let letter = LETTERS.get((word >> (18 - 6 * at)) as usize & 63).map_or('=', |letter| char::from(*letter));
            text.push(if at <= chunk.len() { letter } else { '=' });
        }
    }
    text
}
