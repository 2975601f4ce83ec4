//! Lines of Today about checks of contacts: seen otherwise, an own view that is waited for, a second look, and the month's plan.

use super::{Button, TodayKind, TodayLine, Tone};
use crate::app::Ask;
use crate::error::{Message, Result};
use crate::id::PersonId;
use crate::quality;
use crate::time::plus_days;
use chrono::NaiveDate;

/// Days before a decision is due on which Today begins to say so.
const DISPUTE_SOON: i64 = 7;
/// Days after which an own view is waited for.
const SELF_WAITS: i64 = 3;

pub(super) fn lines(ask: &Ask) -> Result<Vec<TodayLine>> {
    let today = ask.world.today();
    let mut lines = Vec::new();
    for dispute in quality::open_disputes(ask)?.into_iter().filter(|open| open.due <= plus_days(today, DISPUTE_SOON)) {
        let fact = Message::new("today-check-disputed").with("name", dispute.name).with("date", dispute.due);
        let why = if dispute.due < today { "today-check-disputed-late-why" } else { "today-check-disputed-why" };
        let why = Message::new(why).with("date", dispute.raised_on);
        let line = format!("{}:{}:{}", TodayKind::CheckDisputed.word(), dispute.evaluation, dispute.due);
        lines.push(of(line, TodayKind::CheckDisputed, Tone::Soon, fact, why, Some(dispute.person), dispute.due));
    }
    for own in quality::self_waiting(ask)?.into_iter().filter(|own| (today - own.asked_on).num_days() >= SELF_WAITS) {
        let fact = Message::new("today-self-waiting").with("name", own.name).with("channel", own.channel);
        let why = Message::new("today-self-waiting-why").with("date", own.asked_on);
        let line = format!("{}:{}", TodayKind::SelfWaiting.word(), own.evaluation);
        let fact = fact.with("date", own.day);
        lines.push(of(line, TodayKind::SelfWaiting, Tone::Calm, fact, why, Some(own.person), own.asked_on));
    }
    for coaching in quality::to_look_again(ask)? {
        let fact = Message::new("today-recheck").with("name", coaching.name).with("text", coaching.goal);
        let why = Message::new("today-recheck-why").with("date", coaching.opened_on);
        let line = format!("{}:{}:{}", TodayKind::RecheckDue.word(), coaching.coaching, coaching.look_again_on);
        let tone = if coaching.look_again_on < today { Tone::Soon } else { Tone::Calm };
        lines.push(of(line, TodayKind::RecheckDue, tone, fact, why, Some(coaching.person), coaching.look_again_on));
    }
    lines.extend(planned(ask)?);
    Ok(lines)
}

/// One line for all checks that are planned for this month and not made.
fn planned(ask: &Ask) -> Result<Option<TodayLine>> {
    let left = quality::planned_left(ask)?;
    let Some(first) = left.first() else { return Ok(None) };
    let (count, month) = (left.iter().map(|planned| planned.left).sum::<i64>(), first.month);
    let fact = match left.as_slice() {
        [one] => Message::new("today-checks-planned").with("name", one.name.as_str()),
        several => Message::new("today-checks-planned-many").with("people", several.len()),
    };
    let why = Message::new("today-checks-planned-why");
    let why = why.with("planned", left.iter().map(|planned| planned.planned).sum::<i64>());
    let line = format!("{}:{month}", TodayKind::ChecksPlanned.word());
    let person = if left.len() == 1 { Some(first.person) } else { None };
    Ok(Some(of(line, TodayKind::ChecksPlanned, Tone::Calm, fact.with("count", count), why, person, month)))
}

fn of(
    line: String,
    kind: TodayKind,
    tone: Tone,
    fact: Message,
    why: Message,
    person: Option<PersonId>,
    since: NaiveDate,
) -> TodayLine {
    TodayLine {
        line,
        kind,
        tone,
        fact,
        why,
        person,
        meeting: None,
        action: None,
        commitment: None,
        draft: None,
        button: Button::Open,
        since,
    }
}
