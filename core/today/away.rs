//! Lines of Today about who is away and who came back.

use super::{Button, TodayKind, TodayLine, Tone};
use crate::absences;
use crate::app::Ask;
use crate::error::{Message, Result};
use crate::one_on_ones::BoardLine;

/// Somebody who is back after a week or more, until they were talked to. A talk that is planned in time is enough.
pub(super) fn return_line(who: &BoardLine) -> Option<TodayLine> {
    let talk = who.return_talk.as_ref()?;
    if who.next.as_ref().is_some_and(|next| next.planned_for <= talk.until) {
        return None;
    }
    let fact = Message::new("today-return-talk").with("name", who.name.as_str()).with("date", talk.back_on);
    let told = (fact, Message::new("today-return-talk-why").with("date", talk.until));
    let thing = format!("{}:{}", who.person, talk.back_on);
    let line = TodayLine::new(TodayKind::ReturnTalk, thing, Tone::Soon, told, talk.back_on).about(who.person);
    Some(TodayLine { button: Button::Plan, ..line })
}

/// Absences whose end nobody knows, or which is only expected, on the day to ask again.
pub(super) fn review_lines(ask: &Ask) -> Result<Vec<TodayLine>> {
    let waiting = absences::to_review(ask)?;
    let line = |absence: absences::AbsenceLine| {
        let since = absence.review_on.unwrap_or(absence.from);
        let fact = Message::new("today-absence-review").with("name", absence.name).with("date", absence.from);
        let told = (fact, Message::new("today-absence-review-why"));
        let thing = format!("{}:{since}", absence.absence);
        TodayLine::new(TodayKind::AbsenceReview, thing, Tone::Soon, told, since).about(absence.person)
    };
    Ok(waiting.into_iter().map(line).collect())
}
