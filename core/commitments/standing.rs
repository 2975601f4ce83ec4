//! Where a promise stands: a pure function of its events and of today. No status is stored anywhere.
//!
//! [`Standing::of`] reads the events in the order of the log and keeps what they say; [`Standing::state`] adds what only
//! the calendar knows. What an event does to a promise is one table, [`after`]. An event that the table does not know in
//! that place changes nothing and stays visible: no event ever disappears.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::events::{Entered, Event, EventKind, Given, Realized, Succession, View};
use super::terms::{Cause, Facet, Party, PromiseWay, SuccessorAnswer, Terms};
use crate::id::CommitmentId;
use crate::people::Side;
use crate::time::plus_days;

/// Days the employee has to answer. Unanswered is not agreement.
pub const ANSWER_DAYS: i64 = 14;
/// Days until a claim that nobody answered is "kept, not confirmed".
pub const CONFIRM_DAYS: i64 = 30;
/// Days before the due date in which a promise is due soon.
pub const SOON_DAYS: i64 = 14;

words! {
    /// Where a promise stands by what was said of it.
    Said {
        Stated = "stated", Unanswered = "unanswered", Disputed = "disputed", Declined = "declined", Active = "active", AtRisk = "at_risk",
        ClaimedKept = "claimed_kept", Contested = "contested", Kept = "kept", PartlyKept = "partly_kept",
        Superseded = "superseded", Withdrawn = "withdrawn", Broken = "broken", Reversed = "reversed",
        Restored = "restored", Repaired = "repaired",
        /// Its first entry was a mistake.
        Mistaken = "mistaken",
    }

    /// Where a promise stands today.
    PromiseState {
        Stated = "stated",
        /// Fourteen days without an answer, or the employee would rather not give one.
        Unanswered = "unanswered",
        Disputed = "disputed", Declined = "declined", Active = "active", AtRisk = "at_risk",
        /// The due date passed and nothing was said.
        OverdueSilent = "overdue_silent",
        ClaimedKept = "claimed_kept", Contested = "contested", Kept = "kept",
        /// Thirty days after a claim without an answer.
        KeptUnconfirmed = "kept_unconfirmed",
        PartlyKept = "partly_kept", Superseded = "superseded", Withdrawn = "withdrawn", Broken = "broken",
        Reversed = "reversed", Restored = "restored", Repaired = "repaired",
        /// The employee left while it was open (R11).
        LeftOpen = "left_open",
        Mistaken = "mistaken",
    }

    /// What the employee answered to the terms.
    PromiseAnswer {
        Agree = "agree", AgreeWithComment = "agree_with_comment",
        /// About the terms: they must be stated anew.
        Disagree = "disagree",
        /// They don't want it.
        Decline = "decline",
        /// They would rather not say.
        NoAnswer = "no_answer",
    }
}

impl Said {
    /// Still to be kept, and nobody has said otherwise.
    pub fn is_open(self) -> bool {
        matches!(self, Said::Stated | Said::Unanswered | Said::Active | Said::AtRisk)
    }

    /// Somebody still waits for something: it is not over.
    pub fn is_waiting(self) -> bool {
        self.is_left_open() || self == Said::ClaimedKept
    }

    /// Where it stays open for ever when the employee leaves (R11). What was claimed is not: thirty days settle it.
    pub fn is_left_open(self) -> bool {
        self.is_open() || matches!(self, Said::Disputed | Said::Contested | Said::Reversed)
    }

    /// The words for which a rule holds, as SQL lists them, so that a query and the rule can't say two things.
    pub fn listed(rule: impl Fn(Said) -> bool) -> String {
        let words = Said::ALL.iter().filter(|said| rule(**said)).map(|said| format!("'{}'", said.word()));
        words.collect::<Vec<_>>().join(", ")
    }
}

/// A move that was made.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Moved {
    pub entry: String,
    pub on: NaiveDate,
    pub from: Option<NaiveDate>,
    pub to: Option<NaiveDate>,
    pub cause: Cause,
    pub words: String,
    pub decided_by: Party,
    pub told_on: Option<NaiveDate>,
    pub meanwhile: String,
    /// What the employee said to it last.
    pub reply: String,
    pub reply_way: Option<PromiseWay>,
}

impl Moved {
    /// The employee's own wish to wait is no postponement by the employer (R10).
    pub fn by_employer(&self) -> bool {
        self.cause != Cause::EmployeeRequest
    }
}

/// What the employee answered, and when.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Answered {
    pub answer: PromiseAnswer,
    pub on: NaiveDate,
    pub given: Given,
}

/// A change of leader, and what the successor said.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Inherited {
    pub from: Party,
    pub to: Party,
    pub on: NaiveDate,
    pub answer: Option<Succession>,
}

/// A promise as its events tell it. Nothing in here depends on today.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Standing {
    pub said: Said,
    /// The day of the event that brought it there.
    pub since: NaiveDate,
    pub to: String,
    pub terms: Terms,
    /// The first terms, where they were stated anew.
    pub first_terms: Option<Terms>,
    pub promised_on: NaiveDate,
    /// The day it was written down; the employee has fourteen days from then. Moves with new terms.
    pub asked_on: NaiveDate,
    /// The first date, for ever (R6).
    pub original_due: Option<NaiveDate>,
    pub due: Option<NaiveDate>,
    pub moves: Vec<Moved>,
    pub answer: Option<Answered>,
    /// A successor renegotiates: the terms may be stated anew, once.
    pub may_restate: bool,
    /// The day on which it came true, says the leader.
    pub claimed_on: Option<NaiveDate>,
    /// Since when the employee can confirm it: never before the claim was written down.
    pub confirm_asked_on: Option<NaiveDate>,
    /// Where it stood before it was pulled back.
    pub before_reversal: Option<Said>,
    /// The day it was kept, let go or given up; none while somebody waits.
    pub ended_on: Option<NaiveDate>,
    /// Who let it go, or said that nothing comes of it; and how the employee's word for it came.
    pub ended_by: Option<Side>,
    pub ended_way: Option<PromiseWay>,
    /// For each condition the day it was met.
    pub met: Vec<Option<NaiveDate>>,
    pub realized: Vec<Realized>,
    pub leader_view: Option<(NaiveDate, View)>,
    pub employee_view: Option<(NaiveDate, View)>,
    pub inherited: Option<Inherited>,
    pub superseded_by: Option<CommitmentId>,
    /// Entries that were undone: shown struck through.
    pub struck: Vec<String>,
    /// Entries that changed nothing, because they don't fit where they stand.
    pub out_of_place: Vec<String>,
}

/// What an event does to a promise that stands there; none where it does not belong. `fresh` says that the employee has
/// not answered the terms yet, or only that they would rather not.
pub fn after(said: Said, event: EventKind, fresh: bool) -> Option<Said> {
    use EventKind as E;
    use Said as S;
    let open = said.is_open();
    Some(match event {
        E::Acknowledged if said == S::AtRisk && fresh => S::AtRisk,
        E::Acknowledged if open && fresh => S::Active,
        E::NotAnswered if said == S::Stated => S::Unanswered,
        E::Disputed if open && fresh => S::Disputed,
        E::Declined if open && fresh => S::Declined,
        E::Restated if open || said == S::Disputed => S::Stated,
        E::AtRisk if open => S::AtRisk,
        E::BackOnTrack if said == S::AtRisk && fresh => S::Stated,
        E::BackOnTrack if said == S::AtRisk => S::Active,
        // A promise that was moved before anybody answered still waits for its answer.
        E::Postponed if matches!(said, S::Stated | S::Unanswered) => said,
        E::Postponed if said == S::AtRisk && fresh => S::Stated,
        E::Postponed if open || said == S::Contested => S::Active,
        E::ClaimedKept if open || said == S::PartlyKept => S::ClaimedKept,
        E::Confirmed if matches!(said, S::ClaimedKept | S::Contested) => S::Kept,
        // The employee says so too: it stays partly kept.
        E::Confirmed if said == S::PartlyKept => S::PartlyKept,
        // What the leader says was kept, wholly or partly, the employee may see otherwise (R7).
        E::Contested if matches!(said, S::ClaimedKept | S::Contested | S::PartlyKept) => S::Contested,
        E::PartlyKept if open || matches!(said, S::Contested | S::ClaimedKept) => S::PartlyKept,
        E::Withdrawn if open || said == S::Disputed => S::Withdrawn,
        E::Superseded if open || said == S::Disputed => S::Superseded,
        E::Broken if open || matches!(said, S::Contested | S::Reversed | S::PartlyKept) => S::Broken,
        E::Reversed if matches!(said, S::Kept | S::ClaimedKept | S::PartlyKept | S::Restored) => S::Reversed,
        E::Restored if said == S::Reversed => S::Restored,
        E::Repaired if matches!(said, S::Reversed | S::Broken | S::Withdrawn) => S::Repaired,
        E::Replied | E::Told | E::ConditionMet | E::Viewed | E::Corrected | E::EnteredByMistake => said,
        E::Inherited | E::SuccessorAnswered if said.is_waiting() => said,
        _ => return None,
    })
}

impl Standing {
    /// Reads the events of one promise, in the order of the log. None where they don't begin with one that states it.
    pub fn of(events: &[Entered]) -> Option<Standing> {
        let mistakes = |entered: &&Entered| matches!(entered.event, Event::EnteredByMistake(_));
        let struck: Vec<String> = events.iter().filter(mistakes).filter_map(|mistake| mistake.names.clone()).collect();
        let (first, rest) = events.split_first()?;
        let Event::Stated(statement) = &first.event else { return None };
        let mut standing = Standing::begin(first, &statement.to, &statement.terms);
        if struck.contains(&first.entry) {
            standing.said = Said::Mistaken;
            standing.ended_on = Some(first.on);
        }
        for entered in rest.iter().filter(|entered| !struck.contains(&entered.entry)) {
            standing.take(entered);
        }
        standing.struck = struck;
        Some(standing)
    }

    /// What the record said at the end of a past day: the events that had been written by then.
    pub fn as_known_on(events: &[Entered], day: NaiveDate) -> Option<Standing> {
        let until = events.iter().take_while(|entered| entered.written.date_naive() <= day).count();
        Standing::of(events.get(..until)?)
    }

    fn begin(first: &Entered, to: &str, terms: &Terms) -> Standing {
        Standing {
            said: Said::Stated,
            since: first.on,
            to: to.to_owned(),
            terms: terms.clone(),
            first_terms: None,
            promised_on: first.on,
            asked_on: first.on.max(first.written.date_naive()),
            original_due: terms.due,
            due: terms.due,
            moves: Vec::new(),
            answer: None,
            may_restate: false,
            claimed_on: None,
            confirm_asked_on: None,
            before_reversal: None,
            ended_on: None,
            ended_by: None,
            ended_way: None,
            met: vec![None; terms.conditions.len()],
            realized: Vec::new(),
            leader_view: None,
            employee_view: None,
            inherited: None,
            superseded_by: None,
            struck: Vec::new(),
            out_of_place: Vec::new(),
        }
    }

    /// The employee has not answered the terms that stand now, or only that they would rather not.
    pub fn is_fresh(&self) -> bool {
        self.answer.as_ref().is_none_or(|answered| answered.answer == PromiseAnswer::NoAnswer)
    }

    /// Whether an event fits where the promise stands.
    pub fn allows(&self, event: EventKind) -> bool {
        after(self.said, event, self.is_fresh()).is_some()
    }

    fn take(&mut self, entered: &Entered) {
        let Some(said) = after(self.said, entered.event.kind(), self.is_fresh()) else {
            self.out_of_place.push(entered.entry.clone());
            return;
        };
        self.keep(entered);
        if said != self.said || matches!(entered.event, Event::Restated(_) | Event::ClaimedKept(_)) {
            self.since = entered.on;
        }
        self.said = said;
        let over = !said.is_waiting() || said == Said::ClaimedKept;
        match (&entered.event, over) {
            // The day that counts is the day it came true, not the day the employee said so.
            (Event::Confirmed(_), true) if said == Said::PartlyKept => {}
            (Event::Confirmed(_), true) => self.ended_on = self.claimed_on.or(Some(entered.on)),
            (event, true) if !is_beside(event.kind()) => self.ended_on = Some(entered.on),
            (_, true) => {}
            (_, false) => self.ended_on = None,
        }
    }

    /// Keeps what an event says beside where it leads.
    fn keep(&mut self, entered: &Entered) {
        let on = entered.on;
        let mut answered = |answer: PromiseAnswer, given: &Given| {
            self.answer = Some(Answered { answer, on, given: given.clone() });
        };
        match &entered.event {
            Event::Acknowledged(given) if given.comment.is_empty() => answered(PromiseAnswer::Agree, given),
            Event::Acknowledged(given) => answered(PromiseAnswer::AgreeWithComment, given),
            Event::Disputed(given) => answered(PromiseAnswer::Disagree, given),
            Event::Declined(given) => answered(PromiseAnswer::Decline, given),
            Event::NotAnswered(given) => answered(PromiseAnswer::NoAnswer, given),
            Event::Restated(statement) => {
                let former = std::mem::replace(&mut self.terms, statement.terms.clone());
                self.first_terms.get_or_insert(former);
                self.due = statement.terms.due;
                self.asked_on = on.max(entered.written.date_naive());
                self.answer = None;
                self.may_restate = false;
                self.met = vec![None; statement.terms.conditions.len()];
            }
            Event::Postponed(moved) => {
                let from = std::mem::replace(&mut self.due, moved.due);
                self.moves.push(Moved {
                    entry: entered.entry.clone(),
                    on,
                    from,
                    to: moved.due,
                    cause: moved.cause,
                    words: moved.words.clone(),
                    decided_by: moved.decided_by.clone(),
                    told_on: moved.told_on,
                    meanwhile: moved.meanwhile.clone(),
                    reply: String::new(),
                    reply_way: None,
                });
            }
            Event::Replied(given) => {
                let named = self.moves.iter_mut().find(|moved| Some(&moved.entry) == entered.names.as_ref());
                if let Some(moved) = named {
                    moved.reply.clone_from(&given.comment);
                    moved.reply_way = Some(given.way);
                }
            }
            // Pulled back a second time, it was what it had been before the first.
            Event::Reversed(_) if self.said == Said::Restored => {}
            Event::Reversed(_) => self.before_reversal = Some(self.said),
            // What was claimed was not so: when it is kept after all, that day counts.
            Event::Contested(_) => {
                self.claimed_on = None;
                self.confirm_asked_on = None;
            }
            Event::Told(day) => {
                let named = self.moves.iter_mut().find(|moved| Some(&moved.entry) == entered.names.as_ref());
                if let Some(moved) = named {
                    moved.told_on.get_or_insert(day.on);
                }
            }
            Event::ClaimedKept(claim) | Event::PartlyKept(claim) => {
                if matches!(entered.event, Event::ClaimedKept(_)) {
                    self.claimed_on = Some(on);
                    self.confirm_asked_on = Some(on.max(entered.written.date_naive()));
                } else {
                    // Not all of it came true: the claim that it did is over.
                    self.claimed_on = None;
                    self.confirm_asked_on = None;
                }
                for realized in &claim.facets {
                    self.realized.retain(|known| known.facet != realized.facet);
                    self.realized.push(realized.clone());
                }
            }
            Event::Withdrawn(ending) | Event::Broken(ending) => {
                self.ended_by = Some(ending.by);
                self.ended_way = ending.way;
            }
            Event::Superseded(by) => self.superseded_by = Some(by.by),
            Event::Viewed(view) => match view.side {
                Side::Leader => self.leader_view = Some((on, view.clone())),
                Side::Employee => self.employee_view = Some((on, view.clone())),
            },
            Event::ConditionMet(met) => {
                let place = usize::try_from(met.index).ok().and_then(|index| self.met.get_mut(index));
                if let Some(place) = place {
                    *place = Some(met.on);
                }
            }
            Event::Inherited(inheritance) => {
                let (from, to) = (inheritance.from.clone(), inheritance.to.clone());
                self.inherited = Some(Inherited { from, to, on, answer: None });
            }
            Event::SuccessorAnswered(answer) => {
                self.may_restate = answer.answer == SuccessorAnswer::Renegotiates;
                if let Some(inherited) = &mut self.inherited {
                    inherited.answer = Some(answer.clone());
                }
            }
            _ => {}
        }
    }

    /// Where it stands on a day: what was said, and what the calendar adds. `left` is the employee's last day, where it is
    /// known.
    pub fn state(&self, today: NaiveDate, left: Option<NaiveDate>) -> PromiseState {
        use PromiseState as P;
        let gone = left.is_some_and(|left| left < today);
        let passed = |from: Option<NaiveDate>, days: i64| from.is_some_and(|from| plus_days(from, days) < today);
        match self.said {
            said if gone && said.is_left_open() => P::LeftOpen,
            said if said.is_open() && passed(self.due, 0) => P::OverdueSilent,
            Said::Stated if passed(Some(self.asked_on), ANSWER_DAYS) => P::Unanswered,
            Said::Stated => P::Stated,
            Said::Unanswered => P::Unanswered,
            Said::Disputed => P::Disputed,
            Said::Declined => P::Declined,
            Said::Active => P::Active,
            Said::AtRisk => P::AtRisk,
            Said::ClaimedKept if passed(self.confirm_asked_on, CONFIRM_DAYS) => P::KeptUnconfirmed,
            Said::ClaimedKept => P::ClaimedKept,
            Said::Contested => P::Contested,
            Said::Kept => P::Kept,
            Said::PartlyKept => P::PartlyKept,
            Said::Superseded => P::Superseded,
            Said::Withdrawn => P::Withdrawn,
            Said::Broken => P::Broken,
            Said::Reversed => P::Reversed,
            Said::Restored => P::Restored,
            Said::Repaired => P::Repaired,
            Said::Mistaken => P::Mistaken,
        }
    }

    /// Whether it was kept and stands: the employee said so (R7), and what was pulled back since is back.
    pub fn is_kept(&self) -> bool {
        self.said == Said::Kept || (self.said == Said::Restored && self.before_reversal == Some(Said::Kept))
    }

    /// Whether the employee ended it by their own hand. On the leader's word alone that changes no figure.
    pub fn ended_by_employee(&self) -> bool {
        self.ended_by == Some(Side::Employee) && self.ended_way != Some(PromiseWay::Said)
    }

    /// Moves that the employer made.
    pub fn employer_moves(&self) -> impl Iterator<Item = &Moved> {
        self.moves.iter().filter(|moved| moved.by_employer())
    }

    /// Whether a part of a change of role was promised.
    pub fn promises(&self, facet: Facet) -> bool {
        self.terms.facets.contains(&facet)
    }
}

/// Whether an event is said beside a promise and leads nowhere.
fn is_beside(event: EventKind) -> bool {
    use EventKind as E;
    matches!(
        event,
        E::Replied
            | E::Told
            | E::ConditionMet
            | E::Viewed
            | E::Corrected
            | E::EnteredByMistake
            | E::Inherited
            | E::SuccessorAnswered
    )
}

#[cfg(test)]
mod tests;
