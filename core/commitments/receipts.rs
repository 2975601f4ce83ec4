//! The receipt of a promise: what the employee takes home in the same minute.

use chrono::DateTime;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::answering::Asked;
use super::at_hand::{AtHand, Parties};
use super::events::{Event, read_payload};
use super::in_words::terms_in_words;
use super::keeping::{device_key_of, entry_of, events_of, known_key};
use super::log::Entry;
use super::page::named_in;
use super::paper::{self, Code, ReceiptPaper as Paper, facts};
use super::receipt::{MAX_TERMS, Receipt};
use super::standing::Standing;
use crate::app::Ask;
use crate::error::{Arg, Failure, Message, Result, word};
use crate::files::{Document, name_of_file};
use crate::id::CommitmentId;
use crate::locale::Locale;

#[derive(Debug, Deserialize, TS)]
#[ts(optional_fields = nullable)]
pub struct AskReceipt {
    pub commitment: CommitmentId,
    /// One of its entries; the terms as they stand where it is left out.
    #[serde(default)]
    pub entry: Option<String>,
    /// The language that it is written in.
    pub language: Locale,
}

/// A receipt, ready to be saved, printed, and read aloud.
#[derive(Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ReceiptPaper {
    /// What the employee is called.
    pub name: String,
    pub what: String,
    /// The plain words, which the device signed too.
    pub words: String,
    pub six_words: Vec<String>,
    /// The QR code as an SVG document; none where the receipt doesn't fit into one.
    pub qr: Option<String>,
    /// The text file: it is the receipt, the other forms repeat it.
    pub text: Document,
    pub pdf: Document,
}

/// The receipt of a promise, or of one entry about it.
pub fn receipt_of(ask: &Ask, input: AskReceipt) -> Result<ReceiptPaper> {
    let promise = AtHand::read(ask.db, input.commitment, ask.world.today())?;
    let id = match input.entry {
        Some(entry) => entry,
        None => Asked::Terms.entry(ask.db, promise.id)?.ok_or_else(|| Failure::missing("promise-entry-gone"))?,
    };
    let entry = entry_of(ask.db, &id)?.ok_or_else(|| Failure::missing("promise-entry-gone"))?;
    let (_, key) = known_key(ask.db, promise.person)?.ok_or_else(|| Failure::missing("promise-entry-gone"))?;
    let content = entry.open(&key)?;
    let gone = || Failure::missing("promise-entry-gone");
    let (commitment, _, event) = read_payload(&entry.header.kind, &content).map_err(|_| gone())?;
    if commitment != promise.id {
        return Err(gone());
    }
    if content.len() > MAX_TERMS {
        return Err(Failure::refused("receipt-entry-too-long"));
    }
    let receipt = Receipt::of(&entry, &key)?;
    let code = receipt.to_qr()?.as_deref().map(Code::of).transpose()?;
    let file = format!("{}-promise-{}.txt", name_of_file(&promise.standing.to), entry.header.seq);
    // What the promise said when this entry was written, and nothing of what was said later.
    let mut then = events_of(ask.db, promise.person, promise.id)?;
    let at = then.iter().position(|entered| entered.entry == id).ok_or_else(gone)?;
    then.truncate(at + 1);
    let standing = Standing::of(&then).ok_or_else(gone)?;
    if promise.standing.struck.contains(&id) {
        return Err(Failure::refused("receipt-entry-struck"));
    }
    let said = Said::of(ask, &standing, &event, &entry)?;
    let paper = Paper {
        language: input.language,
        title: said.title,
        what: &said.what,
        facts: &said.facts,
        lines: &said.lines,
        key: entry.header.author,
        six_words: receipt.six_words()?,
        qr: code.as_ref(),
        file: &file,
    };
    let words = paper::plain_words(&paper);
    let text = receipt.to_text(&words, &device_key_of(ask.db, entry.header.author)?)?;
    Ok(ReceiptPaper {
        name: promise.name.clone(),
        what: said.what.clone(),
        six_words: paper.six_words.map(str::to_owned).to_vec(),
        qr: code.as_ref().map(Code::svg),
        text: ask.files.offer(&file, text.into_bytes())?,
        pdf: ask.files.offer(&file.replace(".txt", ".pdf"), paper::pdf(&paper)?)?,
        words,
    })
}

/// What the page says, decided from the log as it was when the entry was written, and never from the tables.
struct Said {
    title: Message,
    what: String,
    facts: Vec<(Message, Arg)>,
    lines: Vec<Message>,
}

impl Said {
    fn of(ask: &Ask, standing: &Standing, event: &Event, entry: &Entry) -> Result<Said> {
        let parties = Parties::read(ask.db, named_in(standing))?;
        let written = DateTime::from_timestamp_millis(entry.header.wall_ms).unwrap_or_default();
        let (to, terms, due) = (&standing.to, &standing.terms, standing.due);
        let promisor = match parties.of(&terms.promisor) {
            // Nobody gave the leader's name in the settings: they are still the one who promised.
            name if name.is_empty() => word("receipt-the-leader"),
            name => Arg::from(name),
        };
        let mut facts = facts(due, promisor, standing.promised_on, written);
        let mut lines = terms_in_words(terms, &parties);
        let title = match event {
            Event::Stated(_) | Event::Restated(_) => Message::new("receipt-title"),
            Event::Postponed(moved) => {
                let first = standing.original_due.map_or_else(|| word("receipt-no-date"), Arg::from);
                facts.push((Message::new("receipt-first-date"), first));
                let cause = format!("cause-{}", moved.cause.word().replace('_', "-"));
                lines.insert(0, Message::new("receipt-moved-because").with("cause", word(&cause)));
                Message::new("receipt-title-moved")
            }
            _ => Message::new("receipt-title-entry")
                .with("event", word(&format!("receipt-event-{}", event.kind().word().replace('_', "-")))),
        };
        Ok(Said { title: title.with("name", to.as_str()), what: terms.what.clone(), facts, lines })
    }
}
