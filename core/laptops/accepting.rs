//! Reading a card, and accepting the laptop that it is of.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{
    HowAccepted, LaptopKind, LaptopTrust, accepted, is_forgotten, keep_keys, name_of, own, with_keys, words_of,
};
use crate::app::{About, Act, Ask};
use crate::error::{Failure, Message, Problems, Result};
use crate::id::LaptopId;
use crate::packets::card::MAX_CARD;
use crate::packets::{CardFault, PublicKeys, Trust};
use crate::people::tidy;
use crate::sql::Sql;

/// The longest name of a laptop, in letters.
const LONGEST_NAME: usize = 80;

#[derive(Debug, Default, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields = nullable)]
pub struct ReadCard {
    /// A file that was chosen; or
    pub file: Option<String>,
    /// the letters of a card, or of its QR code.
    pub text: Option<String>,
    /// Whose new card it is said to be, where that laptop is known already.
    pub laptop: Option<LaptopId>,
}

/// What a card says. Nothing is accepted yet.
#[derive(Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CardRead {
    /// The card again, to be accepted once the words were compared.
    pub card: String,
    pub words: Vec<String>,
    pub trust: LaptopTrust,
    pub sentence: Message,
    /// The laptop that has these keys, or whose card it is said to be.
    pub laptop: Option<LaptopId>,
    pub name: String,
    /// The words of the keys before, where they were others.
    pub words_before: Vec<String>,
}

/// Reads a card: its eight words, and whether its keys are known.
pub fn read_card(ask: &Ask, input: ReadCard) -> Result<CardRead> {
    let text = match (&input.file, &input.text) {
        (Some(file), _) => String::from_utf8(ask.files.read(file)?.1).map_err(|_| refusal(CardFault::NotACard))?,
        (None, Some(text)) => text.clone(),
        (None, None) => return Err(Failure::at("text", "card-nothing-given")),
    };
    let keys = PublicKeys::from_card(&text).map_err(refusal)?;
    let (trust, laptop, words_before) = trust_of(ask, &keys, input.laptop)?;
    let name = laptop.map(|laptop| name_of(ask.db, laptop)).transpose()?.unwrap_or_default();
    let sentence = Message::new(&format!("card-{}", trust.word())).with("name", name.as_str());
    Ok(CardRead { card: keys.to_card(), words: words_of(&keys), trust, sentence, laptop, name, words_before })
}

/// What is known about keys, of which laptop, and the words of the keys that it had before.
type Known = (LaptopTrust, Option<LaptopId>, Vec<String>);

fn trust_of(ask: &Ask, keys: &PublicKeys, said: Option<LaptopId>) -> Result<Known> {
    if own(ask.db)?.iter().any(|own| own.public() == *keys) {
        return Ok((LaptopTrust::Own, None, Vec::new()));
    }
    let known = with_keys(ask.db, keys)?;
    // One card is one laptop's: with the same keys under two names nobody could tell afterwards which of them spoke.
    if let (Some(said), Some(known)) = (said, known)
        && said != known
    {
        let sentence = Message::new("card-of-another-laptop").with("name", name_of(ask.db, known)?);
        return Err(Failure::Refused(sentence.with("said", name_of(ask.db, said)?)));
    }
    let Some(laptop) = said.or(known) else { return Ok((LaptopTrust::First, None, Vec::new())) };
    if is_forgotten(ask.db, laptop)? {
        // It keeps its place: what was exchanged with it before is still held against what comes.
        return Ok((LaptopTrust::First, Some(laptop), Vec::new()));
    }
    // A card brings no entry of a log along, so nothing on it can vouch for new keys.
    match Trust::of(&accepted(ask.db, laptop)?, keys, &[]) {
        Trust::Changed { before } => Ok((LaptopTrust::Changed, Some(laptop), words_of(&before))),
        Trust::Known => Ok((LaptopTrust::Known, Some(laptop), Vec::new())),
        Trust::First | Trust::Vouched { .. } => Ok((LaptopTrust::First, Some(laptop), Vec::new())),
    }
}

fn refusal(fault: CardFault) -> Failure {
    let key = match fault {
        CardFault::NotACard => "card-not-a-card",
        CardFault::Newer => "card-newer",
        CardFault::TooLarge => "card-too-large",
        CardFault::Damaged => "card-damaged",
        CardFault::Unusable => "card-unusable",
    };
    let message = Message::new(key);
    Failure::Refused(if fault == CardFault::TooLarge { message.with("kilobytes", MAX_CARD / 1024) } else { message })
}

#[derive(Debug, Deserialize, TS)]
#[ts(optional_fields = nullable)]
pub struct AcceptLaptop {
    /// As [`CardRead`] hands it out.
    pub card: String,
    /// What this side calls it.
    pub name: String,
    pub kind: LaptopKind,
    /// The eight words were compared, aloud, with whoever has that laptop.
    pub compared: bool,
    /// The laptop that has new keys; a new one where it is left out.
    #[serde(default)]
    pub laptop: Option<LaptopId>,
}

/// Accepts a laptop once its words were compared, or new keys of one that is known.
pub fn accept(act: &mut Act, input: AcceptLaptop) -> Result<LaptopId> {
    let keys = PublicKeys::from_card(&input.card).map_err(refusal)?;
    let name = tidy(&input.name);
    let mut problems = Problems::default();
    problems.unless(input.compared, "compared", "card-compare-first");
    problems.unless(!name.is_empty(), "name", "laptop-needs-name");
    problems.unless(name.chars().count() <= LONGEST_NAME, "name", "text-too-long");
    problems.none()?;
    let (trust, laptop, _) = trust_of(&act.ask(), &keys, input.laptop)?;
    match trust {
        LaptopTrust::Own => return Err(Failure::refused("card-own")),
        LaptopTrust::Known => return Err(Failure::refused("laptop-known-already")),
        LaptopTrust::First | LaptopTrust::Changed => {}
    }
    act.about(About::Laptops);
    let laptop = match laptop {
        Some(laptop) => {
            act.db.run(
                "UPDATE laptop SET name = ?2, kind = ?3, forgotten_on = NULL WHERE id = ?1",
                (laptop, &name, input.kind),
            )?;
            laptop
        }
        None => {
            let laptop = LaptopId(act.world.fresh_uuid());
            act.db.run("INSERT INTO laptop (id, name, kind) VALUES (?1, ?2, ?3)", (laptop, &name, input.kind))?;
            laptop
        }
    };
    keep_keys(act, laptop, &keys, HowAccepted::Compared)?;
    Ok(laptop)
}

#[derive(Debug, Deserialize, TS)]
pub struct WhichLaptop {
    pub laptop: LaptopId,
}

/// Takes nothing of a laptop any more. What was exchanged with it stays.
pub fn forget(act: &mut Act, input: WhichLaptop) -> Result<()> {
    act.about(About::Laptops);
    let forgotten = act.db.run(
        "UPDATE laptop SET forgotten_on = ?2 WHERE id = ?1 AND forgotten_on IS NULL",
        (input.laptop, act.world.today()),
    )?;
    if forgotten == 0 { Err(Failure::missing("laptop-gone")) } else { Ok(()) }
}
