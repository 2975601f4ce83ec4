//! The employee's voice: answering the terms, replying to what was written, saying whether it was kept. Each answer
//! records the way it came. Their own words are never refused.

use rusqlite::Connection;
use serde::Deserialize;
use ts_rs::TS;

use super::at_hand::AtHand;
use super::events::{Event, EventKind, Given};
use super::keeping::{enter, place_of};
use super::standing::{ANSWER_DAYS, PromiseAnswer};
use super::terms::PromiseWay;
use crate::app::{About, Act};
use crate::error::{Failure, Message, Problems, Result};
use crate::id::CommitmentId;
use crate::slip;
use crate::sql::Sql;
use crate::time::{plus_days, unstamp};

/// The longest answer, in letters.
pub(super) const LONGEST_ANSWER: usize = 4000;

/// What the employee is asked about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Asked {
    /// The terms as they stand.
    Terms,
    /// The claim that it was kept.
    Kept,
    /// The newest entry that is not their own.
    Newest,
    /// What says how the promise stands now: the terms, or the newest move. Nothing is asked; its receipt is given.
    Standing,
}

impl Asked {
    /// The entry that is asked about.
    pub fn entry(self, db: &Connection, commitment: CommitmentId) -> Result<Option<String>> {
        let kinds = match self {
            Asked::Terms => "v.kind IN ('stated', 'restated')",
            Asked::Standing => "v.kind IN ('stated', 'restated', 'postponed')",
            Asked::Kept => "v.kind IN ('claimed_kept', 'partly_kept')",
            Asked::Newest => {
                "v.kind NOT IN ('replied', 'acknowledged', 'disputed', 'declined', 'not_answered', 'confirmed',
                                'contested', 'corrected', 'entered_by_mistake')
                 AND coalesce(v.event ->> '$.content.side', '') <> 'employee'
                 AND coalesce(v.event ->> '$.content.by', '') <> 'employee'"
            }
        };
        db.maybe(
            &format!(
                "SELECT v.id FROM commitment_event v WHERE v.commitment = ?1 AND {kinds}
                   AND NOT EXISTS (SELECT 1 FROM commitment_event m WHERE m.names = v.id AND m.kind = 'entered_by_mistake')
                 ORDER BY v.entry DESC LIMIT 1"
            ),
            [commitment],
            |row| row.get(0),
        )
    }
}

/// The code on a paper slip. It belongs to the entry that the slip shows: a slip of other terms, or of an older claim, is
/// another one.
pub(super) fn slip_code(db: &Connection, commitment: CommitmentId, asked: Asked) -> Result<String> {
    let entry = asked.entry(db, commitment)?.unwrap_or_default();
    slip_of_entry(db, &entry, asked)
}

fn slip_of_entry(db: &Connection, entry: &str, asked: Asked) -> Result<String> {
    let hash = place_of(db, entry)?.map_or([0; 32], |place| place.hash.0);
    let seed = hash.first_chunk::<8>().map_or(0, |bytes| u64::from_be_bytes(*bytes));
    Ok(slip::code(seed ^ asked as u64))
}

/// How the employee's word came, checked: a slip needs its code. Answers the code that is kept.
pub(super) fn read_way(
    act: &Act,
    problems: &mut Problems,
    commitment: CommitmentId,
    asked: Asked,
    way: PromiseWay,
    typed: Option<&str>,
) -> Result<String> {
    if !matches!(way, PromiseWay::Paper | PromiseWay::File) {
        return Ok(String::new());
    }
    let typed = slip::typed(typed);
    problems.unless(typed == slip_code(act.db, commitment, asked)?, "slipCode", "slip-code-other");
    Ok(typed)
}

/// The employee's words as they are kept: every letter of them, but for line ends and the space around.
pub(super) fn own_words(problems: &mut Problems, field: &str, text: Option<&str>) -> String {
    let text = text.unwrap_or_default().replace("\r\n", "\n").trim().to_owned();
    problems.unless(text.chars().count() <= LONGEST_ANSWER, field, "text-too-long");
    text
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
    /// By hand-over or on paper: what was only said aloud is no answer.
    pub way: PromiseWay,
    /// For paper: the code on the slip.
    #[serde(default)]
    pub slip_code: Option<String>,
}

/// Records what the employee says of the terms. Said once; afterwards they may add a reply.
pub fn answer(act: &mut Act, input: AnswerPromise) -> Result<()> {
    let promise = AtHand::read(act.db, input.commitment, act.world.today())?;
    let mut problems = Problems::default();
    let given = Given {
        slip: read_way(act, &mut problems, promise.id, Asked::Terms, input.way, input.slip_code.as_deref())?,
        way: input.way,
        comment: own_words(&mut problems, "comment", input.comment.as_deref()),
        own_words: own_words(&mut problems, "ownWords", input.own_words.as_deref()),
    };
    problems.unless(input.way != PromiseWay::Said, "way", "promise-answer-by-themselves");
    let needs_words = matches!(input.answer, PromiseAnswer::AgreeWithComment | PromiseAnswer::Disagree);
    problems.unless(!needs_words || !given.comment.is_empty(), "comment", "answer-needs-comment");
    problems.none()?;
    if let Some(answered) = promise.standing.answer.as_ref().filter(|_| !promise.standing.is_fresh()) {
        let message = Message::new("promise-answered-already").with("name", promise.name.as_str());
        return Err(Failure::Refused(message.with("date", answered.on)));
    }
    let event = match input.answer {
        // What was written beside "I agree" is kept: it is then an agreement with a comment.
        PromiseAnswer::Agree | PromiseAnswer::AgreeWithComment => Event::Acknowledged(given),
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
    pub way: PromiseWay,
    #[serde(default)]
    pub slip_code: Option<String>,
}

/// Records whether it was kept. Only the beneficiary says so (R7).
pub fn confirm(act: &mut Act, input: ConfirmPromise) -> Result<()> {
    let promise = AtHand::read(act.db, input.commitment, act.world.today())?;
    let mut problems = Problems::default();
    let given = Given {
        slip: read_way(act, &mut problems, promise.id, Asked::Kept, input.way, input.slip_code.as_deref())?,
        way: input.way,
        comment: own_words(&mut problems, "comment", input.comment.as_deref()),
        own_words: String::new(),
    };
    problems.unless(input.way != PromiseWay::Said, "way", "promise-answer-by-themselves");
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
    pub way: PromiseWay,
    #[serde(default)]
    pub slip_code: Option<String>,
}

/// Adds the employee's words to something that was written about the promise, for fourteen days after it was written.
pub fn reply(act: &mut Act, input: ReplyToEntry) -> Result<()> {
    let promise = AtHand::read(act.db, input.commitment, act.world.today())?;
    let mut problems = Problems::default();
    let paper = input.way == PromiseWay::Paper;
    let typed = if paper { slip::typed(input.slip_code.as_deref()) } else { String::new() };
    // The slip shows the entry that is answered, whatever was written since.
    let right = !paper || typed == slip_of_entry(act.db, &input.entry, Asked::Newest)?;
    problems.unless(right, "slipCode", "slip-code-other");
    let given = Given {
        slip: typed,
        way: input.way,
        comment: own_words(&mut problems, "text", Some(&input.text)),
        own_words: String::new(),
    };
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

fn say(act: &mut Act, promise: &AtHand, way: PromiseWay, event: &Event, names: Option<&str>) -> Result<()> {
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

/// Keeps what the employee said to something in the words of that minute, as an entry of its own: they are theirs, so
/// they are never measured against a receipt, and stand under their name. It says that the leader wrote them down.
pub(super) fn said_to_it(act: &Act, promise: &AtHand, entry: &str, reply: String) -> Result<()> {
    if reply.is_empty() {
        return Ok(());
    }
    let given = Given { way: PromiseWay::Said, slip: String::new(), comment: reply, own_words: String::new() };
    enter(act, promise.person, promise.id, promise.today, &Event::Replied(given), Some(entry))?;
    Ok(())
}
