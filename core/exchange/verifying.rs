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

use crate::app::{App, Ask};
use crate::commitments::paper::key_in_groups;
use crate::commitments::receipt::{self, MAX_FILE, Read, Receipt, ReceiptFault, Verdict, Words};
use crate::error::{Failure, Message, Result};
use crate::files::Files;
use crate::locale::{Locale, say};
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

/// What a ledger says about a receipt.
struct LedgerAnswer {
    /// Whether the entry is there as the receipt has it.
    is_there: bool,
    sentence: Message,
    /// What was added since, oldest first: sentences, and what people wrote.
    since: Vec<(Message, Vec<String>)>,
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
        let file = self.file.ok_or_else(|| Failure::refused("receipt-no-file"))?;
        let bytes = read_file(&file)?;
        let read = receipt::read(&bytes).map_err(|fault| Failure::refused(fault_key(fault)))?;
        let genuine = read.receipt.is_genuine();
        tell(locale, terminal, &read, genuine)?;
        if !genuine {
            return Ok(Outcome::NotGenuine);
        }
        let there = match &self.vault {
            Some(folder) => tell_ledger(locale, terminal, folder, &read.receipt)?,
            None => {
                terminal.say(&say(locale, &Message::new("receipt-without-vault")));
                true
            }
        };
        let altered = matches!(read.words, Words::Altered(_));
        Ok(if there && !altered { Outcome::Genuine } else { Outcome::NotGenuine })
    }
}

/// Says what the receipt itself proves, and what it says.
fn tell(locale: Locale, terminal: &mut dyn Terminal, read: &Read, genuine: bool) -> Result<()> {
    let verdict = match read.words {
        _ if !genuine => "receipt-altered",
        Words::Altered(_) => "receipt-words-altered",
        Words::None | Words::Unaltered(_) => "receipt-genuine",
    };
    terminal.say(&say(locale, &Message::new(verdict)));
    if genuine {
        let line = |key: &str, value: &str| format!("{}: {value}", say(locale, &Message::new(key)));
        terminal.say(&line("receipt-signed-by", &key_in_groups(&read.receipt.header.author)));
        terminal.say(&line("receipt-six-words", &read.receipt.six_words()?.join(" ")));
    }
    let (heading, words) = match &read.words {
        Words::None => return Ok(()),
        Words::Unaltered(words) if genuine => ("receipt-words-are", words),
        Words::Unaltered(words) | Words::Altered(words) => ("receipt-words-were", words),
    };
    terminal.say(&format!("\n{}\n{}\n", say(locale, &Message::new(heading)), quoted(words)));
    Ok(())
}

/// Asks for the passphrase and says what the vault's ledger knows. Whether the entry is there.
fn tell_ledger(locale: Locale, terminal: &mut dyn Terminal, folder: &Path, receipt: &Receipt) -> Result<bool> {
    let question = say(locale, &Message::new("receipt-ask-passphrase"));
    let passphrase = Zeroizing::new(terminal.ask_passphrase(&question)?);
    let world = World::real();
    let vault = Vault::open_copy(folder, &Secret::Passphrase(&passphrase), &world)?;
    let app = App::new(vault, world, Arc::new(Files::default()));
    let answer = app.ask(|ask| ask_the_ledger(ask, receipt));
    app.vault.close()?;
    let answer = answer?;
    terminal.say(&say(locale, &answer.sentence));
    for (sentence, words) in &answer.since {
        terminal.say(&format!("  {}", say(locale, sentence)));
        words.iter().for_each(|words| terminal.say(&quoted(words)));
    }
    Ok(answer.is_there)
}

/// What a vault's ledger says about a receipt.
fn ask_the_ledger(_: &Ask, receipt: &Receipt) -> Result<LedgerAnswer> {
    let verdict: Verdict<(Message, Vec<String>)> = receipt.look_up(|_, _| Ok(None))?;
    let (key, is_there, since) = match verdict {
        Verdict::Altered => ("receipt-altered", false, Vec::new()),
        Verdict::StillThere => ("receipt-still-there", true, Vec::new()),
        Verdict::MovedSince(since) => ("receipt-moved-since", true, since),
        Verdict::NotHere => ("receipt-not-here", false, Vec::new()),
        Verdict::Replaced => ("receipt-replaced", false, Vec::new()),
    };
    Ok(LedgerAnswer { is_there, sentence: Message::new(key), since })
}

/// A file's bytes, and one more than a receipt may have: enough to see that it is too large.
fn read_file(path: &Path) -> Result<Vec<u8>> {
    let mut bytes = Vec::new();
    let read = File::open(path).and_then(|file| file.take(MAX_FILE as u64 + 1).read_to_end(&mut bytes));
    let unreadable = || Message::new("receipt-file-unreadable").with("file", path.display().to_string());
    read.map_err(|_| Failure::Refused(unreadable()))?;
    Ok(bytes)
}

fn fault_key(fault: ReceiptFault) -> &'static str {
    match fault {
        ReceiptFault::NotAReceipt => "receipt-not-a-receipt",
        ReceiptFault::Newer => "receipt-newer",
        ReceiptFault::TooLarge => "receipt-too-large",
        ReceiptFault::Damaged => "receipt-damaged",
    }
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
    let line = |line: &str| format!("    {}", line.replace(steers, "\u{fffd}"));
    words.lines().map(line).collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests;
