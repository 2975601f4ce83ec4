//! A case in the hands of somebody who does something with it: what may be done now, and who may do it.
//!
//! Nobody judges a promise that they made, decided on or received. The app can't see who sits at the keyboard: it holds the
//! name that was typed against the names of the promise, and keeps it in the log.

use chrono::NaiveDate;

use super::case::Case;
use super::events::{ReviewEvent, ReviewEventKind, SecondWhy};
use super::keeping::{enter, events_of};
use super::looking::Reviewed;
use crate::app::{About, Act};
use crate::error::{Failure, Message, Result, word};
use crate::fold::fold;
use crate::id::{CommitmentId, ReviewCaseId};
use crate::people::tidy;
use crate::sql::Sql;

/// A case, read for a command.
pub(super) struct AtHand {
    pub id: ReviewCaseId,
    pub case: Case,
    /// The promise that it is about, once its packet came and as long as it may be read.
    pub promise: Option<Reviewed>,
}

impl AtHand {
    /// The case, where it can still be read.
    pub fn read(act: &Act, id: ReviewCaseId) -> Result<AtHand> {
        let (db, today) = (act.db, act.world.today());
        let commitment = db.maybe("SELECT commitment FROM review_case WHERE id = ?1", [id], |row| {
            row.get::<_, Option<CommitmentId>>(0)
        })?;
        let Some(commitment) = commitment else { return Err(Failure::missing("hr-case-gone")) };
        let promise = commitment.map(|commitment| Reviewed::read(db, commitment, today)).transpose()?.flatten();
        match Case::of(&events_of(db, id)?) {
            Some(case) => Ok(AtHand { id, case, promise }),
            None => Err(Failure::refused("hr-case-expired")),
        }
    }

    /// Refuses an event where it doesn't belong, with a sentence that says where the case stands.
    pub fn must_allow(&self, event: ReviewEventKind) -> Result<()> {
        if self.case.allows(event) {
            return Ok(());
        }
        if event == ReviewEventKind::Closed {
            return Err(Failure::refused("hr-case-inform-first"));
        }
        let stands = word(&format!("hr-case-stage-{}", self.case.stage.word().replace('_', "-")));
        Err(Failure::Refused(Message::new("hr-case-not-now").with("stage", stands)))
    }

    /// Who judges: whoever was typed, else the second reviewer where the first one is involved, else whose laptop it is.
    /// Nobody judges a promise that they made themselves, or that was made to them.
    pub fn judge(&self, act: &Act, event: ReviewEventKind, typed: Option<&str>) -> Result<String> {
        let own = tidy(&act.settings()?.leader_name);
        let second = self.case.second.as_ref().map(|second| &second.said);
        let decides = event == ReviewEventKind::Decided;
        let takes_over = second.filter(|second| second.why == SecondWhy::Conflict || decides);
        let typed = tidy(typed.unwrap_or_default());
        let by = match (typed.is_empty(), takes_over) {
            (false, _) => typed,
            (true, Some(second)) => second.name.clone(),
            (true, None) => own,
        };
        if by.is_empty() {
            return Err(Failure::at("by", "hr-case-needs-reviewer"));
        }
        if self.promise.as_ref().is_some_and(|promise| promise.involves(&by)) {
            return Err(Failure::Refused(Message::new("hr-case-conflict").with("name", by)));
        }
        if let Some(second) = takes_over.filter(|second| fold(&second.name) != fold(&by)) {
            let key =
                if second.why == SecondWhy::Conflict { "hr-case-second-judges" } else { "hr-case-second-decides" };
            return Err(Failure::Refused(Message::new(key).with("name", second.name.as_str())));
        }
        Ok(by)
    }

    /// Whoever is involved names somebody once, and does not choose again: the second reviewer of a conflict is replaced
    /// by the one who judges now.
    pub fn may_name_another(&self, act: &Act, typed: Option<&str>) -> Result<()> {
        if self.case.second.as_ref().is_none_or(|second| second.said.why != SecondWhy::Conflict) {
            return Ok(());
        }
        let typed = tidy(typed.unwrap_or_default());
        let by = if typed.is_empty() { tidy(&act.settings()?.leader_name) } else { typed };
        if by.is_empty() {
            return Err(Failure::at("by", "hr-case-needs-reviewer"));
        }
        self.judge(act, ReviewEventKind::SecondNamed, Some(&by)).map(|_| ())
    }

    /// Writes an event, where it belongs.
    pub fn write(&self, act: &mut Act, on: NaiveDate, event: &ReviewEvent, names: Option<&str>) -> Result<()> {
        self.must_allow(event.kind())?;
        act.about(About::Reviews);
        enter(act, self.id, on, event, names)?;
        Ok(())
    }
}
