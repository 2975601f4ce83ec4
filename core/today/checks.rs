//! Lines of Today about checks of contacts: seen otherwise, an own view that is waited for, a second look, and the month's plan.

use super::{TodayKind, TodayLine, Tone};
use crate::app::Ask;
use crate::error::{Message, Result};
use crate::quality;
use crate::time::plus_days;

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
        let thing = format!("{}:{}", dispute.evaluation, dispute.due);
        let line = TodayLine::new(TodayKind::CheckDisputed, thing, Tone::Soon, (fact, why), dispute.due);
        lines.push(line.about(dispute.person));
    }
    for own in quality::self_waiting(ask)?.into_iter().filter(|own| (today - own.asked_on).num_days() >= SELF_WAITS) {
        let fact = Message::new("today-self-waiting").with("name", own.name).with("channel", own.channel);
        let why = Message::new("today-self-waiting-why").with("date", own.asked_on);
        let told = (fact.with("date", own.day), why);
        let line = TodayLine::new(TodayKind::SelfWaiting, own.evaluation, Tone::Calm, told, own.asked_on);
        lines.push(line.about(own.person));
    }
    for coaching in quality::to_look_again(ask)? {
        let fact = Message::new("today-recheck").with("name", coaching.name).with("text", coaching.goal);
        let why = Message::new("today-recheck-why").with("date", coaching.opened_on);
        let again = coaching.look_again_on;
        let tone = if again < today { Tone::Soon } else { Tone::Calm };
        let thing = format!("{}:{again}", coaching.coaching);
        lines.push(TodayLine::new(TodayKind::RecheckDue, thing, tone, (fact, why), again).about(coaching.person));
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
    let told = (fact.with("count", count), why);
    let line = TodayLine::new(TodayKind::ChecksPlanned, month, Tone::Calm, told, month);
    Ok(Some(if left.len() == 1 { line.about(first.person) } else { line }))
}
