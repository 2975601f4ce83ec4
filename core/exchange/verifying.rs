//! `evenkeel verify FILE`: checks a receipt in a terminal, for whoever holds one.
//!
//! Without a vault it says whether the receipt is what was signed. With one it also says whether the promise is still
//! there and what was added since. It writes nothing: a vault is looked into through a private copy, so that it may be
//! open in a window at the same time.

use std::fs::File;
use std::io::{self, Read as _};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use zeroize::Zeroizing;

use crate::app::App;
use crate::commitments::receipt::MAX_FILE;
use crate::commitments::{ReceiptCheck, ReceiptVerdict, VerifyReceipt, verify, verify_alone};
use crate::error::{Failure, Message, Result};
use crate::files::Files;
use crate::locale::{Locale, say, say_day};
use crate::time::World;
use crate::vault::{Secret, Vault};

/// Whom it answers to.
pub trait Terminal {
    /// One or more lines of the answer.
    fn say(&mut self, text: &str);
    /// Why there is no answer.
    fn complain(&mut self, text: &str);
    /// Asks for a passphrase, without showing it.
    fn ask_passphrase(&mut self, question: &str) -> io::Result<String>;
}

/// How it ends, for scripts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub enum Outcome {
    /// Genuine; with a vault: and in the ledger.
    Genuine = 0,
    NotGenuine = 1,
    CouldNotLook = 2,
}

/// What was asked for.
#[derive(Debug, Default)]
struct Wish {
    file: Option<PathBuf>,
    vault: Option<PathBuf>,
    help: bool,
}

/// The language tag of this machine, as terminals are told it.
pub fn spoken_here() -> Option<String> {
    let named = ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter().filter_map(|name| std::env::var(name).ok());
    named.into_iter().find(|tag| !tag.is_empty())
}

/// Does what the words after `verify` ask. `spoken` is the language tag of the machine.
pub fn run(arguments: &[String], spoken: Option<&str>, terminal: &mut dyn Terminal) -> Outcome {
    let locale = locale_of(arguments).or(spoken.and_then(Locale::of_tag)).unwrap_or(Locale::En);
    let answer = Wish::read(arguments).map_err(Failure::Refused).and_then(|wish| wish.answer(locale, terminal));
    answer.unwrap_or_else(|failure| {
        terminal.complain(&say(locale, &sentence_of(failure)));
        Outcome::CouldNotLook
    })
}

/// The language that was asked for; it is looked up first, so that complaints about the rest are in it too.
fn locale_of(arguments: &[String]) -> Option<Locale> {
    let at = arguments.iter().position(|argument| argument == "--language")?;
    Locale::of_tag(arguments.get(at + 1)?)
}

impl Wish {
    fn read(arguments: &[String]) -> std::result::Result<Wish, Message> {
        let mut wish = Wish::default();
        let mut arguments = arguments.iter();
        while let Some(argument) = arguments.next() {
            let value = |value: Option<&String>| {
                let needs = || Message::new("receipt-needs-value").with("option", argument.as_str());
                value.cloned().ok_or_else(needs)
            };
            match argument.as_str() {
                "--help" | "-h" => wish.help = true,
                "--vault" => wish.vault = Some(value(arguments.next())?.into()),
                "--language" if Locale::of_tag(&value(arguments.next())?).is_some() => {}
                "--language" => return Err(Message::new("receipt-no-language")),
                file if !file.starts_with('-') && wish.file.is_none() => wish.file = Some(file.into()),
                other => return Err(Message::new("receipt-no-option").with("option", other)),
            }
        }
        Ok(wish)
    }

    fn answer(self, locale: Locale, terminal: &mut dyn Terminal) -> Result<Outcome> {
        if self.help {
            terminal.say(&say(locale, &Message::new("receipt-terminal-help")));
            return Ok(Outcome::Genuine);
        }
        let bytes = read_file(&self.file.ok_or_else(|| Failure::refused("receipt-no-file"))?)?;
        let alone = verify_alone(&bytes)?;
        if alone.verdict == ReceiptVerdict::Unreadable {
            return Err(Failure::Refused(alone.sentence));
        }
        let genuine = alone.verdict == ReceiptVerdict::Genuine;
        tell(locale, terminal, &alone, genuine);
        let there = match &self.vault {
            Some(folder) if genuine => {
                let answer = ask_the_ledger(locale, terminal, folder, &bytes)?;
                tell_ledger(locale, terminal, &answer);
                matches!(answer.verdict, ReceiptVerdict::StillThere | ReceiptVerdict::MovedSince)
            }
            _ => genuine,
        };
        if genuine && self.vault.is_none() {
            terminal.say(&say(locale, &Message::new("receipt-without-vault")));
        }
        Ok(if there && !alone.words_altered { Outcome::Genuine } else { Outcome::NotGenuine })
    }
}

/// Says what the receipt itself proves, and what it says.
fn tell(locale: Locale, terminal: &mut dyn Terminal, check: &ReceiptCheck, genuine: bool) {
    let said = |key: &str| say(locale, &Message::new(key));
    terminal.say(&say(locale, &check.sentence));
    check.detail.iter().for_each(|detail| terminal.say(&say(locale, detail)));
    if genuine {
        terminal.say(&format!("{}: {}", said("receipt-signed-by"), check.key_words.join(" ")));
        terminal.say(&format!("{}: {}", said("receipt-six-words"), check.six_words.join(" ")));
    }
    if !check.words.is_empty() {
        let unaltered = genuine && !check.words_altered;
        let heading = if unaltered { "receipt-words-are" } else { "receipt-words-were" };
        terminal.say(&format!("\n{}\n{}\n", said(heading), quoted(&check.words)));
    }
    // Where no words can be trusted, the content itself is told: it is what was signed.
    if genuine && (check.words.is_empty() || check.words_altered) && !check.what.is_empty() {
        let due = check.due.map_or_else(|| said("receipt-no-date"), |due| say_day(locale, due));
        let content = format!("{}\n{}\n{}: {due}", check.to, check.what, said("receipt-by-when"));
        terminal.say(&format!("\n{}\n{}\n", said("receipt-was-signed"), quoted(&content)));
    }
}

/// Says what the ledger of a vault knows.
fn tell_ledger(locale: Locale, terminal: &mut dyn Terminal, check: &ReceiptCheck) {
    // That the words were altered has been said already.
    let told = Some(&check.sentence).filter(|_| !check.words_altered);
    told.into_iter().chain(&check.detail).for_each(|message| terminal.say(&say(locale, message)));
    check.record.iter().for_each(|message| terminal.say(&say(locale, message)));
    for event in &check.since {
        terminal.say(&format!("  {}: {}", say_day(locale, event.on), say(locale, &event.title)));
        event.words.iter().for_each(|words| terminal.say(&quoted(words)));
    }
}

/// Asks for the passphrase, and then the vault's ledger.
fn ask_the_ledger(locale: Locale, terminal: &mut dyn Terminal, folder: &Path, bytes: &[u8]) -> Result<ReceiptCheck> {
    let question = say(locale, &Message::new("receipt-ask-passphrase"));
    let passphrase = Zeroizing::new(terminal.ask_passphrase(&question)?);
    let world = World::real();
    let vault = Vault::open_copy(folder, &Secret::Passphrase(&passphrase), &world)?;
    // What the laptop remembers and the vault no longer holds is worth more than any verdict.
    vault.notices.iter().for_each(|notice| terminal.say(&say(locale, notice)));
    let app = App::new(vault, world, Arc::new(Files::default()));
    let text = Some(String::from_utf8_lossy(bytes).into_owned());
    let answer = app.ask(|ask| verify(ask, VerifyReceipt { file: None, text }));
    app.vault.close()?;
    answer
}

/// A file's bytes, and one more than a receipt may have: enough to see that it is too large.
fn read_file(path: &Path) -> Result<Vec<u8>> {
    let mut bytes = Vec::new();
    let read = File::open(path).and_then(|file| file.take(MAX_FILE as u64 + 1).read_to_end(&mut bytes));
    let unreadable = || Message::new("receipt-file-unreadable").with("file", path.display().to_string());
    read.map_err(|_| Failure::Refused(unreadable()))?;
    Ok(bytes)
}

/// The sentence of a failure; of a wrong input the first thing that is wrong.
fn sentence_of(failure: Failure) -> Message {
    let wire = failure.wire();
    match wire.problems.into_iter().next() {
        Some(problem) => Message { key: problem.key, args: problem.args },
        None => Message { key: wire.key, args: wire.args },
    }
}

/// Words from a file, indented. Whoever made the file may be no friend: what steers a terminal is taken out.
fn quoted(words: &str) -> String {
    let steers =
        |letter: char| letter.is_control() || matches!(letter, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    let line = |line: &str| format!("    {}", line.replace(steers, "\u{fffd}")).trim_end().to_owned();
    words.lines().map(line).collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests;
