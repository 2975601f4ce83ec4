//! The employee's voice: answering the terms, replying to what was written, saying whether it was kept. Each answer
//! records the way it came. Their own words are never refused.

use serde::Deserialize;
use ts_rs::TS;

use super::at_hand::AtHand;
use super::events::{Event, EventKind, Given};
use super::keeping::enter;
use super::standing::{ANSWER_DAYS, PromiseAnswer};
use crate::app::{About, Act};
use crate::error::{Failure, Message, Problems, Result};
use crate::id::CommitmentId;
use crate::people::Way;
use crate::slip;
use crate::sql::Sql;
use crate::time::{plus_days, unstamp};

/// The longest answer, in letters.
pub(super) const LONGEST_ANSWER: usize = 4000;

/// What the employee is asked for: each has a slip code of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Asked {
    Terms,
    Kept,
    Reply,
}

/// The code on the paper slip of a promise.
pub(super) fn slip_code(commitment: CommitmentId, asked: Asked) -> String {
    let (high, low) = commitment.0.as_u64_pair();
    slip::code(high ^ low ^ asked as u64)
}

/// What came with an answer, checked.
pub(super) struct Words<'a> {
    pub commitment: CommitmentId,
    pub asked: Asked,
    pub way: Way,
    pub slip_code: Option<&'a str>,
    pub comment: Option<&'a str>,
    pub own_words: Option<&'a str>,
}

impl Words<'_> {
    fn read(self, problems: &mut Problems) -> Given {
        let tidied = |text: Option<&str>| text.unwrap_or_default().replace("\r\n", "\n").trim().to_owned();
        let (comment, own_words) = (tidied(self.comment), tidied(self.own_words));
        problems.unless(comment.chars().count() <= LONGEST_ANSWER, "comment", "text-too-long");
        problems.unless(own_words.chars().count() <= LONGEST_ANSWER, "ownWords", "text-too-long");
        let typed = slip::typed(self.slip_code);
        let right = self.way == Way::HandOver || typed == slip_code(self.commitment, self.asked);
        problems.unless(right, "slipCode", "slip-code-other");
        let slip = if self.way == Way::Paper { typed } else { String::new() };
        Given { way: self.way, slip, comment, own_words }
    }
}

#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(optional_fields = nullable)]
pub struct AnswerPromise {
    pub commitment: CommitmentId,
    pub answer: PromiseAnswer,
    #[serde(default)]
    pub comment: Option<String>,
    /// What was promised, as the employee would say it.
    #[serde(default)]
    pub own_words: Option<String>,
    pub way: Way,
    /// For paper: the code on the slip.
    #[serde(default)]
    pub slip_code: Option<String>,
}

/// Records what the employee says of the terms. Said once; afterwards they may add a reply.
pub fn answer(act: &mut Act, input: AnswerPromise) -> Result<()> {
    let promise = AtHand::read(act.db, input.commitment, act.world.today())?;
    let mut problems = Problems::default();
    let given = Words {
        commitment: promise.id,
        asked: Asked::Terms,
        way: input.way,
        slip_code: input.slip_code.as_deref(),
        comment: input.comment.as_deref(),
        own_words: input.own_words.as_deref(),
    }
    .read(&mut problems);
    let needs_words = matches!(input.answer, PromiseAnswer::AgreeWithComment | PromiseAnswer::Disagree);
    problems.unless(!needs_words || !given.comment.is_empty(), "comment", "answer-needs-comment");
    problems.none()?;
    if let Some(answered) = promise.standing.answer.as_ref().filter(|_| !promise.standing.is_fresh()) {
        let message = Message::new("promise-answered-already").with("name", promise.name.as_str());
        return Err(Failure::Refused(message.with("date", answered.on)));
    }
    // A comment makes an agreement one with a comment; the record keeps no empty words.
    let event = match input.answer {
        PromiseAnswer::Agree => Event::Acknowledged(Given { comment: String::new(), ..given }),
        PromiseAnswer::AgreeWithComment => Event::Acknowledged(given),
        PromiseAnswer::Disagree => Event::Disputed(given),
        PromiseAnswer::Decline => Event::Declined(given),
        PromiseAnswer::NoAnswer => Event::NotAnswered(given),
    };
    say(act, &promise, input.way, &event, None)
}

#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(optional_fields = nullable)]
pub struct ConfirmPromise {
    pub commitment: CommitmentId,
    /// Whether it was kept, says the employee.
    pub kept: bool,
    #[serde(default)]
    pub comment: Option<String>,
    pub way: Way,
    #[serde(default)]
    pub slip_code: Option<String>,
}

/// Records whether it was kept. Only the beneficiary says so (R7).
pub fn confirm(act: &mut Act, input: ConfirmPromise) -> Result<()> {
    let promise = AtHand::read(act.db, input.commitment, act.world.today())?;
    let mut problems = Problems::default();
    let given = Words {
        commitment: promise.id,
        asked: Asked::Kept,
        way: input.way,
        slip_code: input.slip_code.as_deref(),
        comment: input.comment.as_deref(),
        own_words: None,
    }
    .read(&mut problems);
    problems.unless(input.kept || !given.comment.is_empty(), "comment", "answer-needs-comment");
    problems.none()?;
    let event = if input.kept { Event::Confirmed(given) } else { Event::Contested(given) };
    say(act, &promise, input.way, &event, None)
}

#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(optional_fields = nullable)]
pub struct ReplyToEntry {
    pub commitment: CommitmentId,
    /// The entry it is about.
    pub entry: String,
    pub text: String,
    pub way: Way,
    #[serde(default)]
    pub slip_code: Option<String>,
}

/// Adds the employee's words to something that was written about the promise, for fourteen days after it was written.
pub fn reply(act: &mut Act, input: ReplyToEntry) -> Result<()> {
    let promise = AtHand::read(act.db, input.commitment, act.world.today())?;
    let mut problems = Problems::default();
    let given = Words {
        commitment: promise.id,
        asked: Asked::Reply,
        way: input.way,
        slip_code: input.slip_code.as_deref(),
        comment: Some(&input.text),
        own_words: None,
    }
    .read(&mut problems);
    problems.unless(!given.comment.is_empty(), "text", "reply-needs-words");
    problems.none()?;
    let written = act.db.maybe(
        "SELECT written FROM commitment_event WHERE id = ?1 AND commitment = ?2",
        (&input.entry, promise.id),
        |row| row.get::<_, String>(0),
    )?;
    let written = written.ok_or_else(|| Failure::missing("promise-entry-gone"))?;
    let until = plus_days(unstamp(&written).date_naive(), ANSWER_DAYS);
    if promise.today > until {
        return Err(Failure::Refused(Message::new("reply-too-late").with("date", until)));
    }
    say(act, &promise, input.way, &Event::Replied(given), Some(&input.entry))
}

fn say(act: &mut Act, promise: &AtHand, way: Way, event: &Event, names: Option<&str>) -> Result<()> {
    promise.must_allow(event.kind())?;
    act.about(About::Commitment(promise.id));
    // What the employee typed themselves is theirs: no undo of the leader's takes it away.
    act.because(way.word());
    enter(act, promise.person, promise.id, promise.today, event, names)?;
    if event.kind() == EventKind::Disputed {
        act.consequence(Message::new("promise-terms-anew").with("name", promise.name.as_str()));
    }
    Ok(())
}
