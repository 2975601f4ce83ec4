//! The answer sheet: a promise's terms go to the employee as a text file, and come back filled in.
//!
//! The smallest honest thing. The sheet says the terms in plain words, asks for one mark and, if they want, their own
//! words, and ends with a block that names the entry of the log: its place, its hash, and the code of the slip. When it
//! comes back, the block must name the terms that stand now; an answer to other terms is refused. What was written is kept
//! verbatim, with the way `file`, as an entry of the log that the employee can have a receipt of.
//!
//! **What it can't prove**: who filled it in. The employee has no key of their own, so anybody who has the file can; the
//! sheet says so, and so does HR's review. It proves which terms were in front of whoever did. An employee who keeps a
//! copy of what they sent, and the receipt of what was recorded, can show a difference between the two.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::answering::{AnswerPromise, Asked, answer, slip_code};
use super::at_hand::{AtHand, Parties};
use super::keeping::place_of;
use super::page::named;
use super::standing::PromiseAnswer;
use super::terms::PromiseWay;
use crate::app::{Act, Ask};
use crate::error::{Arg, Failure, Message, Result, word};
use crate::files::{Document, name_of_file};
use crate::id::{CommitmentId, PersonId};
use crate::locale::{Locale, say, say_value};
use crate::sql::Sql;

/// No sheet that came back is larger, in bytes.
const MAX_FILE: usize = 64 * 1024;
const BEGIN: &str = "-----BEGIN EVENKEEL ANSWER 1-----";
const ANY_BEGIN: &str = "-----BEGIN EVENKEEL ANSWER";
const END: &str = "-----END EVENKEEL ANSWER 1-----";
/// What the employee wants to say stands between the first two of these lines, what was promised as they would say it
/// between the last two. Between them stands the question for the second, on however many lines it was broken on its way.
const PARTS: [&str; 4] = ["=== A ===", "=== B ===", "=== C ===", "=== D ==="];

/// The answers in the order of the sheet: what is marked is found by its number, in whatever language it was written.
const ANSWERS: [PromiseAnswer; 5] = [
    PromiseAnswer::Agree,
    PromiseAnswer::AgreeWithComment,
    PromiseAnswer::Disagree,
    PromiseAnswer::Decline,
    PromiseAnswer::NoAnswer,
];

#[derive(Debug, Deserialize, TS)]
pub struct AskAnswerSheet {
    pub commitment: CommitmentId,
    /// The language that it is written in.
    pub language: Locale,
}

/// The sheet for an employee to fill in.
pub fn answer_sheet(ask: &Ask, input: AskAnswerSheet) -> Result<Document> {
    let promise = AtHand::read(ask.db, input.commitment, ask.world.today())?;
    if !promise.waits_for_answer() {
        return Err(promise.not_now());
    }
    let entry = Asked::Terms.entry(ask.db, promise.id)?.ok_or_else(|| Failure::missing("promise-entry-gone"))?;
    let place = place_of(ask.db, &entry)?.ok_or_else(|| Failure::missing("promise-entry-gone"))?;
    let code = slip_code(ask.db, promise.id, Asked::Terms)?;
    let parties = Parties::read(ask.db, named(&promise))?;
    let text = sheet(&promise, &parties.of(&promise.standing.terms.promisor), input.language);
    let text = format!("{text}{BEGIN}\nentry {entry}\nhash {}\ncode {code}\n{END}\n", place.hash);
    ask.files.offer(&format!("{}-answer.txt", name_of_file(&promise.standing.to)), text.into_bytes())
}

/// What stands above the block.
fn sheet(promise: &AtHand, promisor: &str, language: Locale) -> String {
    let say = |key: &str| say(language, &Message::new(key).with("name", promise.standing.to.as_str()));
    let standing = &promise.standing;
    let due = standing.due.map_or_else(|| word("receipt-no-date"), Arg::from);
    let by = if promisor.is_empty() { say("receipt-the-leader") } else { promisor.to_owned() };
    let mut text = format!("{}\n\n{}\n\n", say("answer-sheet-title"), standing.terms.what);
    for (name, value) in [
        ("receipt-by-when", say_value(language, &due)),
        ("receipt-promised-by", by),
        ("receipt-promised-on", say_value(language, &Arg::from(standing.promised_on))),
    ] {
        text.push_str(&format!("{}: {value}\n", say(name)));
    }
    if !standing.terms.how_known.is_empty() {
        let how = Message::new("receipt-how-known").with("words", standing.terms.how_known.as_str());
        text.push_str(&format!("{}\n", crate::locale::say(language, &how)));
    }
    text.push_str(&format!("\n{}\n\n", say("answer-sheet-mark")));
    for (at, answer) in ANSWERS.iter().enumerate() {
        let key = format!("answer-sheet-{}", answer.word().replace('_', "-"));
        text.push_str(&format!("[ ] {}. {}\n", at + 1, say(&key)));
    }
    let [comment, comment_end, own, own_end] = PARTS;
    text.push_str(&format!("\n{}\n{comment}\n\n\n{comment_end}\n", say("answer-sheet-comment")));
    text.push_str(&format!("\n{}\n{own}\n\n\n{own_end}\n", say("answer-sheet-own-words")));
    text.push_str(&format!("\n{}\n{}\n\n", say("answer-sheet-proves-not"), say("answer-sheet-leave")));
    text
}

#[derive(Debug, Deserialize, TS)]
pub struct AnswerSheetFile {
    /// A file that was chosen.
    pub file: String,
}

/// What a sheet says that came back. Nothing is recorded yet.
#[derive(Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AnswerSheetRead {
    pub commitment: CommitmentId,
    pub person: PersonId,
    /// What they are called.
    pub name: String,
    pub what: String,
    pub answer: PromiseAnswer,
    /// Verbatim.
    pub comment: String,
    pub own_words: String,
    /// What this can't prove.
    pub note: Message,
}

/// Looks at a sheet that came back.
pub fn read_answer_sheet(ask: &Ask, input: AnswerSheetFile) -> Result<AnswerSheetRead> {
    let (promise, filled) = promise_of(ask, &input.file)?;
    Ok(AnswerSheetRead {
        commitment: promise.id,
        person: promise.person,
        what: promise.standing.terms.what.clone(),
        answer: filled.answer,
        comment: filled.comment,
        own_words: filled.own_words,
        note: Message::new("answer-sheet-note").with("name", promise.name.as_str()),
        name: promise.name,
    })
}

/// Records what a sheet says, as the employee's answer to the terms that stand now.
pub fn take_answer_sheet(act: &mut Act, input: AnswerSheetFile) -> Result<()> {
    let (promise, filled) = promise_of(&act.ask(), &input.file)?;
    let given = AnswerPromise {
        commitment: promise.id,
        answer: filled.answer,
        comment: Some(filled.comment),
        own_words: Some(filled.own_words),
        way: PromiseWay::File,
        slip_code: Some(filled.code),
    };
    answer(act, given)
}

/// A sheet as it was filled in.
struct Filled {
    answer: PromiseAnswer,
    comment: String,
    own_words: String,
    entry: String,
    hash: String,
    code: String,
}

/// The promise that a sheet answers, where its terms still stand.
fn promise_of(ask: &Ask, file: &str) -> Result<(AtHand, Filled)> {
    let (_, bytes) = ask.files.read(file)?;
    let filled = fill(&bytes)?;
    let found = ask.db.maybe("SELECT commitment FROM commitment_event WHERE id = ?1", [&filled.entry], |row| {
        row.get::<_, CommitmentId>(0)
    })?;
    let Some(commitment) = found else { return Err(Failure::refused("answer-sheet-not-here")) };
    let promise = AtHand::read(ask.db, commitment, ask.world.today())?;
    let place = place_of(ask.db, &filled.entry)?.ok_or_else(|| Failure::refused("answer-sheet-not-here"))?;
    let same = Asked::Terms.entry(ask.db, commitment)?.as_ref() == Some(&filled.entry)
        && place.hash.to_string() == filled.hash
        && slip_code(ask.db, commitment, Asked::Terms)? == filled.code;
    if same { Ok((promise, filled)) } else { Err(Failure::refused("answer-sheet-other-terms")) }
}

/// Reads a sheet. Whatever program it went through: line ends, a byte order mark and marks of quoting are passed over.
fn fill(bytes: &[u8]) -> Result<Filled> {
    if bytes.len() > MAX_FILE {
        return Err(Failure::refused("answer-sheet-too-large"));
    }
    let text = String::from_utf8_lossy(bytes).replace("\r\n", "\n").replace(['\u{feff}', '\r'], "");
    let quoted = |line: &str| line.strip_prefix("> ").or(line.strip_prefix('>')).unwrap_or(line).trim_end().to_owned();
    let lines: Vec<String> = text.lines().map(quoted).collect();
    let at = |wanted: &str| lines.iter().position(|line| line.trim() == wanted);
    let (Some(begin), Some(end)) = (at(BEGIN), at(END)) else {
        let newer = lines.iter().any(|line| line.starts_with(ANY_BEGIN)) && at(BEGIN).is_none();
        return Err(Failure::refused(if newer { "answer-sheet-newer" } else { "answer-sheet-not-one" }));
    };
    let block: BTreeMap<&str, &str> =
        lines.get(begin + 1..end).unwrap_or_default().iter().filter_map(|line| line.trim().split_once(' ')).collect();
    let named = |what: &str| block.get(what).map(|value| value.trim().to_owned());
    let in_order =
        |places: &Vec<usize>| places.is_sorted() && places.last().is_some_and(|last| *last < begin) && begin < end;
    let places: Option<Vec<usize>> = PARTS.map(at).into_iter().collect();
    let places = places.filter(in_order);
    let Some([comment, comment_end, own, own_end]) = places.as_deref() else {
        return Err(Failure::refused("answer-sheet-damaged"));
    };
    let (Some(entry), Some(hash), Some(code)) = (named("entry"), named("hash"), named("code")) else {
        return Err(Failure::refused("answer-sheet-damaged"));
    };
    let part = |from: &usize, to: &usize| lines.get(from + 1..*to).unwrap_or_default().join("\n").trim().to_owned();
    Ok(Filled {
        answer: marked(lines.get(..*comment).unwrap_or_default())?,
        comment: part(comment, comment_end),
        own_words: part(own, own_end),
        entry,
        hash,
        code: crate::slip::typed(Some(&code)),
    })
}

/// The one answer that is marked: `[x] 2. …`.
fn marked(lines: &[String]) -> Result<PromiseAnswer> {
    let mark = |line: &String| -> Option<PromiseAnswer> {
        let (inside, rest) = line.trim_start().strip_prefix('[')?.split_once(']')?;
        let number: usize = rest.trim_start().split('.').next()?.parse().ok()?;
        let answer = ANSWERS.get(number.checked_sub(1)?)?;
        (!inside.trim().is_empty()).then_some(*answer)
    };
    let marked: Vec<PromiseAnswer> = lines.iter().filter_map(mark).collect();
    match marked.as_slice() {
        [one] => Ok(*one),
        [] => Err(Failure::refused("answer-sheet-no-mark")),
        _ => Err(Failure::refused("answer-sheet-two-marks")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sheet(marks: &str) -> String {
        format!(
            "A promise\n\n{marks}\n=== A ===\nMore hours,\nplease.\n=== B ===\nIn your own words,\nas you remember it:\n=== C ===\nTeamlead vanaf mei\n=== D ===\n\n{BEGIN}\nentry ab:2\nhash cd\ncode 7k3-pqm\n{END}\n"
        )
    }

    #[test]
    fn a_sheet_is_read_whatever_program_it_went_through() {
        let plain = sheet("[ ] 1. I agree\n[x] 2. I agree, and\n[ ] 3. No");
        let quoted: String = plain.lines().map(|line| format!("> {line}\r\n")).collect();
        for text in [plain.clone(), quoted, format!("\u{feff}{plain}")] {
            let filled = fill(text.as_bytes()).unwrap();
            assert_eq!(filled.answer, PromiseAnswer::AgreeWithComment);
            assert_eq!(
                (filled.comment.as_str(), filled.own_words.as_str()),
                ("More hours,\nplease.", "Teamlead vanaf mei")
            );
            assert_eq!((filled.entry.as_str(), filled.hash.as_str(), filled.code.as_str()), ("ab:2", "cd", "7K3PQM"));
        }
    }

    #[test]
    fn one_mark_is_an_answer_and_none_or_two_are_not() {
        let key = |marks: &str| match fill(sheet(marks).as_bytes()) {
            Err(Failure::Refused(message)) => message.key,
            _ => "read".to_owned(),
        };
        assert_eq!(key("[ ] 1. I agree\n[ ] 2. And"), "answer-sheet-no-mark");
        assert_eq!(key("[x] 1. I agree\n[v] 2. And"), "answer-sheet-two-marks");
        assert_eq!(key("[X] 1. I agree"), "read");
        let refused = |text: &str| matches!(fill(text.as_bytes()), Err(Failure::Refused(_)));
        assert!(refused("nothing") && refused(&sheet("[x] 1. I agree").replace("=== B ===", "")));
    }

    #[test]
    fn the_parts_stand_in_their_order_or_nothing_is_read() {
        let whole = sheet("[x] 1. I agree");
        let swapped = whole.replace("=== A ===", "=== ? ===").replace("=== D ===", "=== A ===");
        let swapped = swapped.replace("=== ? ===", "=== D ===");
        let block_first = {
            let (above, block) = whole.split_at(whole.find(BEGIN).unwrap());
            format!("{block}{above}")
        };
        let upside_down = whole.replace(BEGIN, "=== ? ===").replace(END, BEGIN).replace("=== ? ===", END);
        for text in [swapped, block_first, upside_down] {
            let refused = fill(text.as_bytes());
            assert!(
                matches!(refused, Err(Failure::Refused(message)) if message.key == "answer-sheet-damaged"),
                "{text}"
            );
        }
    }
}
