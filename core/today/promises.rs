//! What of promises needs the leader.

use super::{Button, TodayKind, TodayLine, Tone};
use crate::app::Ask;
use crate::commitments::standing::PromiseState;
use crate::commitments::{self, PromiseLine};
use crate::error::{Message, Result};

/// Promises that need the leader: due, silent, seen differently, moved without a word, unanswered, not written down.
pub(super) fn lines(ask: &Ask) -> Result<Vec<TodayLine>> {
    let waiting = commitments::waiting(ask)?;
    let groups = [
        (TodayKind::PromiseDue, Tone::Now, waiting.due),
        (TodayKind::PromiseSilent, Tone::Soon, waiting.silent),
        (TodayKind::PromiseDisputed, Tone::Soon, waiting.disputed),
        (TodayKind::PromiseUntold, Tone::Soon, waiting.untold),
        (TodayKind::PromiseUnanswered, Tone::Calm, waiting.unanswered),
    ];
    let mut lines: Vec<TodayLine> = Vec::new();
    for (kind, tone, promises) in groups {
        // A promise has one line: the one of the first group that it stands in.
        let fresh = promises
            .into_iter()
            .filter(|promise| !lines.iter().any(|line| line.commitment == Some(promise.commitment)));
        let added: Vec<TodayLine> = fresh.map(|promise| promise_line(kind, tone, &promise)).collect();
        lines.extend(added);
    }
    lines.extend(commitments::drafts(ask, None)?.into_iter().map(|draft| {
        let fact = Message::new("today-promise-draft").with("name", draft.name.as_str()).with("text", draft.text);
        let told = (fact, Message::new("today-promise-draft-why").with("date", draft.said_on));
        let line = TodayLine::new(TodayKind::PromiseDraft, &draft.draft, Tone::Soon, told, draft.said_on);
        TodayLine { draft: Some(draft.draft), button: Button::Write, ..line.about(draft.person) }
    }));
    Ok(lines)
}

fn promise_line(kind: TodayKind, tone: Tone, promise: &PromiseLine) -> TodayLine {
    let key = format!("today-{}", kind.word().replace('_', "-"));
    let since = promise.due.unwrap_or(promise.promised_on);
    let moves = promise.moves.len();
    let cover = promise.moves.iter().filter(|moved| moved.cause.is_cover()).count();
    let why = match (kind, moves) {
        // Why it is here: what happened to it before.
        (TodayKind::PromiseDue | TodayKind::PromiseSilent, 0) => Message::new(&format!("{key}-why")),
        (TodayKind::PromiseDue | TodayKind::PromiseSilent, _) => Message::new("today-promise-moved-why"),
        (TodayKind::PromiseDisputed, _) if promise.state == PromiseState::Contested => {
            Message::new("today-promise-contested-why")
        }
        _ => Message::new(&format!("{key}-why")),
    };
    let told = |message: Message| {
        let message = message.with("name", promise.name.as_str()).with("text", promise.what.as_str());
        let message = message.with("made", promise.promised_on).with("moves", moves).with("cover", cover);
        match promise.due {
            Some(due) => message.with("date", due),
            None => message,
        }
    };
    let told = (told(Message::new(&key)), told(why));
    let line = TodayLine::new(kind, format!("{}:{since}:{moves}", promise.commitment), tone, told, since);
    TodayLine { commitment: Some(promise.commitment), ..line.about(promise.person) }
}
