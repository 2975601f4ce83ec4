//! Contacts out of Asterisk's `queue_log`, which knows when, which agent and how it ended.
//!
//! A line is `time|call|queue|agent|event|…`. A call that an agent had ends with `COMPLETEAGENT`, `COMPLETECALLER` or a
//! transfer; everything else is about waiting, which is not looked at here. The line on which a call enters holds the caller's number:
//! it is never read.
//!
//! Such a log has a million lines and more, so it is read as a stream: one line at a time, in one small buffer. While that goes on,
//! how far it is can be asked, and it can be stopped ([`crate::files::Running`]). Broken lines are told with their numbers, and left
//! out only when somebody has said so.

use std::fs::File;
use std::io::{BufRead, BufReader, Read};

use chrono::{NaiveDate, NaiveDateTime, Timelike};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::contacts::{AgentIs, Agents, FoundAgent, ImportedContacts, SHOWN_PROBLEMS, kept_since, since};
use super::people::LineProblem;
use crate::app::{Act, Ask};
use crate::error::{Failure, Message, Result};
use crate::quality::{self, ContactLength, ContactListKind, NewContact};
use crate::time::World;

/// No line of a log is longer, in bytes. Asterisk writes a few hundred.
const LONGEST_LINE: u64 = 16 * 1024;
/// How many lines are read before somebody is told how far it is.
const TELL_EVERY: u64 = 4_096;
const CHANNEL: &str = "voice";

/// A call that an agent had.
#[derive(Clone, Debug, PartialEq)]
struct Answered<'a> {
    call: &'a str,
    queue: &'a str,
    agent: &'a str,
    /// When it ended, in seconds since 1970.
    ended: i64,
    seconds: Option<i64>,
}

/// What is wrong with a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum LineFault {
    TooFewParts,
    NoTime,
    TooLong,
}

impl LineFault {
    fn message(self) -> Message {
        match self {
            LineFault::TooFewParts => Message::new("queue-log-parts"),
            LineFault::NoTime => Message::new("queue-log-time"),
            LineFault::TooLong => Message::new("queue-log-long"),
        }
    }
}

/// Understands a line: a call that an agent had, or a line about something else.
fn understand(line: &str) -> std::result::Result<Option<Answered<'_>>, LineFault> {
    let mut parts = line.split('|');
    let mut part = || parts.next().ok_or(LineFault::TooFewParts);
    let (time, call, queue, agent, event) = (part()?, part()?, part()?, part()?, part()?);
    let whole = time.split('.').next().unwrap_or(time);
    let ended: i64 = whole.parse().map_err(|_| LineFault::NoTime)?;
    // hold time and call time; a transfer has extension and context before them.
    let length = match event {
        "COMPLETEAGENT" | "COMPLETECALLER" => parts.nth(1),
        "TRANSFER" | "ATTENDEDTRANSFER" | "BLINDTRANSFER" => parts.nth(3),
        _ => return Ok(None),
    };
    if agent.is_empty() || agent == "NONE" || call.is_empty() {
        return Ok(None);
    }
    let seconds = length.and_then(|seconds| seconds.trim().parse().ok()).filter(|seconds| *seconds >= 0);
    Ok(Some(Answered { call, queue, agent, ended, seconds }))
}

/// Reads a log line by line, and answers how many lines there were. `line` hears each with its number.
fn each_line(
    ask: &Ask,
    file: &str,
    mut line: impl FnMut(u64, std::result::Result<&str, LineFault>) -> Result<()>,
) -> Result<u64> {
    let path = ask.files.path(file)?;
    let source = File::open(&path)?;
    let running = ask.files.begin(source.metadata()?.len());
    let mut reader = BufReader::with_capacity(256 * 1024, source);
    let mut buffer = Vec::with_capacity(1024);
    let (mut number, mut read) = (0, 0);
    loop {
        buffer.clear();
        let bytes = reader.by_ref().take(LONGEST_LINE).read_until(b'\n', &mut buffer)?;
        if bytes == 0 {
            return Ok(number);
        }
        number += 1;
        read += bytes as u64;
        if number % TELL_EVERY == 0 && !running.goes_on(read) {
            return Err(Failure::refused("import-stopped"));
        }
        if bytes as u64 == LONGEST_LINE && !buffer.ends_with(b"\n") {
            read += skip_line(&mut reader)?;
            line(number, Err(LineFault::TooLong))?;
            continue;
        }
        let text = String::from_utf8_lossy(&buffer);
        let text = text.trim();
        if !text.is_empty() {
            line(number, Ok(text))?;
        }
    }
}

/// Passes over the rest of a line that is too long, without keeping it.
fn skip_line(reader: &mut impl BufRead) -> Result<u64> {
    let mut passed = 0;
    loop {
        let (used, done) = {
            let rest = reader.fill_buf()?;
            match rest.iter().position(|byte| *byte == b'\n') {
                Some(at) => (at + 1, true),
                None => (rest.len(), rest.is_empty()),
            }
        };
        reader.consume(used);
        passed += used as u64;
        if done {
            return Ok(passed);
        }
    }
}

/// A call as a contact of somebody: when it began, by the wall clock of this laptop.
fn moment(world: &World, answered: &Answered) -> Option<NaiveDateTime> {
    world.wall_clock(answered.ended.checked_sub(answered.seconds.unwrap_or(0))?)
}

#[derive(Debug, Deserialize, TS)]
#[ts(optional_fields = nullable)]
pub struct PreviewQueueLog {
    pub file: String,
    #[serde(default)]
    pub agents: Option<Vec<AgentIs>>,
    /// The first day that counts; ninety days ago where it is left out.
    #[serde(default)]
    pub since: Option<NaiveDate>,
}

#[derive(Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct QueueLogPreview {
    pub lines: i64,
    /// Calls that people of the team had, and that are not too old.
    pub contacts: i64,
    pub too_old: i64,
    pub agents: Vec<FoundAgent>,
    /// The first two hundred.
    pub problems: Vec<LineProblem>,
    pub problem_count: i64,
}

/// What an import of this log would keep.
pub fn preview_queue_log(ask: &Ask, input: PreviewQueueLog) -> Result<QueueLogPreview> {
    let mut agents = Agents::read(ask, input.agents.unwrap_or_default())?;
    let since = since(ask, input.since);
    let mut preview = QueueLogPreview {
        lines: 0,
        contacts: 0,
        too_old: 0,
        agents: Vec::new(),
        problems: Vec::new(),
        problem_count: 0,
    };
    let lines = each_line(ask, &input.file, |number, line| {
        match line.and_then(understand) {
            Ok(None) => {}
            Ok(Some(answered)) => {
                let person = agents.person(answered.agent);
                let old = moment(ask.world, &answered).is_none_or(|began| began.date() < since);
                preview.contacts += i64::from(person.is_some() && !old);
                preview.too_old += i64::from(person.is_some() && old);
            }
            Err(fault) => {
                preview.problem_count += 1;
                if preview.problems.len() < SHOWN_PROBLEMS {
                    preview.problems.push(problem(number, fault));
                }
            }
        }
        Ok(())
    })?;
    preview.lines = lines as i64;
    preview.agents = agents.found(ask)?;
    Ok(preview)
}

fn problem(number: u64, fault: LineFault) -> LineProblem {
    LineProblem { line: number as i64, column: String::new(), message: fault.message() }
}

#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(optional_fields = nullable)]
pub struct ImportQueueLog {
    pub file: String,
    #[serde(default)]
    pub agents: Option<Vec<AgentIs>>,
    #[serde(default)]
    pub since: Option<NaiveDate>,
    /// Whether broken lines may be left out. Without it nothing is imported while there are any.
    #[serde(default)]
    pub skip_broken: Option<bool>,
}

/// Imports the calls of a log, as one act. Stopped in the middle, or with a broken line that nobody allowed, it keeps
/// nothing.
pub fn import_queue_log(act: &mut Act, input: ImportQueueLog) -> Result<ImportedContacts> {
    let skip = input.skip_broken.unwrap_or(false);
    let mut agents = Agents::read(&act.ask(), input.agents.unwrap_or_default())?;
    let since = since(&act.ask(), input.since);
    let mut seen = kept_since(&act.ask(), since)?;
    let name = act.files.name(&input.file)?;
    let list = quality::begin_list(act, &name, ContactListKind::QueueLog)?;
    let (mut contacts, mut skipped) = (0, 0);
    let act = &*act;
    each_line(&act.ask(), &input.file, |_, line| {
        let answered = match line.and_then(understand) {
            Ok(Some(answered)) => answered,
            Ok(None) => return Ok(()),
            Err(_) => {
                skipped += 1;
                return Ok(());
            }
        };
        let Some(person) = agents.person(answered.agent) else { return Ok(()) };
        let Some(began) = moment(act.world, &answered).filter(|began| began.date() >= since) else { return Ok(()) };
        if !seen.insert((person, began.date(), answered.call.to_owned())) {
            return Ok(());
        }
        contacts += 1;
        let contact = NewContact {
            person,
            reference: answered.call.to_owned(),
            channel: CHANNEL.to_owned(),
            day: began.date(),
            minute: Some(i64::from(began.hour() * 60 + began.minute())),
            length: ContactLength::of_seconds(answered.seconds),
            skill: answered.queue.to_lowercase(),
        };
        quality::add_contact(act, list, &contact)
    })?;
    if skipped > 0 && !skip {
        return Err(Failure::Refused(Message::new("import-lines-broken").with("count", skipped)));
    }
    if contacts == 0 {
        return Err(Failure::refused("contacts-nothing-to-keep"));
    }
    Ok(ImportedContacts { list, contacts, skipped })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Lines as the manual of Asterisk shows them.
    #[test]
    fn a_call_that_an_agent_had_is_understood_and_the_rest_passed_over() {
        for line in [
            "1366720340|1366720340.303267|MYQUEUE|NONE|ENTERQUEUE||0612345678|1",
            "1366720350|1366720340.303267|MYQUEUE|SIP/8007|RINGNOANSWER|1000",
            "1366720355|1366720340.303267|MYQUEUE|SIP/8007|CONNECT|15|1366720350.303268|4",
            "1366720348|1366720340.303267|MYQUEUE|NONE|ABANDON|1|1|8",
            "1366720348|NONE|NONE|NONE|QUEUESTART|",
        ] {
            assert_eq!(understand(line), Ok(None), "{line}");
        }
        let answered = |seconds| {
            let (call, queue, agent) = ("1366720340.303267", "MYQUEUE", "SIP/8007");
            Ok(Some(Answered { call, queue, agent, ended: 1_366_720_400, seconds }))
        };
        assert_eq!(
            understand("1366720400|1366720340.303267|MYQUEUE|SIP/8007|COMPLETEAGENT|15|45|1"),
            answered(Some(45))
        );
        assert_eq!(
            understand("1366720400|1366720340.303267|MYQUEUE|SIP/8007|COMPLETECALLER|15|45|1"),
            answered(Some(45))
        );
        assert_eq!(
            understand("1366720400|1366720340.303267|MYQUEUE|SIP/8007|TRANSFER|200|default|15|45|1"),
            answered(Some(45))
        );
        assert_eq!(
            understand("1366720400.1234|1366720340.303267|MYQUEUE|SIP/8007|COMPLETEAGENT|15|x|1"),
            answered(None)
        );
    }

    #[test]
    fn broken_lines_are_known_as_such() {
        assert_eq!(understand("1366720340|1366720340.303267|MYQUEUE"), Err(LineFault::TooFewParts));
        assert_eq!(understand("soon|1366720340.303267|MYQUEUE|SIP/8007|COMPLETEAGENT|15|45|1"), Err(LineFault::NoTime));
        assert_eq!(understand("garbage"), Err(LineFault::TooFewParts));
    }
}
