//! A promotion case: one person's way from interest to what became of it.
//!
//! Two facts are kept apart that are usually told as one. **Ready** is a judgement about somebody's work, with who made
//! it and when. An **opening** is a fact about the organization. Whoever is ready and waits for an opening hears exactly
//! that: "ready since 12 March, waiting 140 days", and not that they are "not there yet" ([`Case::waiting`]).
//!
//! [`Case::of`] reads the events in their order; what an event does is one table, [`after`]. An event that does not fit
//! changes nothing and stays visible. The sequence is that of DOMAIN 3; beside it an employee can let it go, because an
//! interest is theirs to take back.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::realization::{CheckWeek, Closing, RealizationCheck};

words! {
    /// Where a case stands by what was said of it.
    CaseStage {
        Interest = "interest",
        /// Both agree on what is still missing.
        GapAgreed = "gap_agreed",
        /// The first evidence is in.
        Evidence = "evidence",
        Ready = "ready",
        /// Ready, and no opening.
        WaitingForOpening = "waiting_for_opening",
        /// Decided: yes. It has not taken effect yet.
        Agreed = "agreed",
        /// Decided: later. Who was ready stays ready.
        PutOff = "put_off",
        /// Decided: no. A new case can begin on any day.
        Refused = "refused",
        /// It took effect, and is looked at in week 4, 8 and 12.
        Effective = "effective",
        Closed = "closed",
        /// The employee no longer wants it.
        LetGo = "let_go",
    }

    /// What was decided.
    Decision { Yes = "yes", No = "no", Later = "later" }

    /// The kind of an event.
    CaseEventKind {
        Interest = "interest", GapAgreed = "gap_agreed", Evidence = "evidence", Ready = "ready",
        WaitingForOpening = "waiting_for_opening", OpeningFound = "opening_found", Decided = "decided",
        Effective = "effective", Checked = "checked", Closed = "closed", LetGo = "let_go",
    }

    /// How a check of week 4, 8 or 12 stands.
    CheckState { Coming = "coming", Due = "due", Held = "held" }
}

impl Decision {
    /// A no and a later are owed their reasons, in words that can be read again.
    pub fn needs_reasons(self) -> bool {
        self != Decision::Yes
    }
}

/// The gap both agreed on, on a level of one version of a ladder: what somebody is measured by does not change under
/// their feet.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AgreedGap {
    pub ladder: String,
    pub version: i64,
    pub level: String,
    /// What is still missing, in the words of both.
    pub words: String,
}

/// Something that was seen or heard.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct Evidence {
    /// The place of the expectation on the agreed level, counted from 0.
    pub expectation: usize,
    pub words: String,
}

/// What was decided, by whom, and why.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Decided {
    pub decision: Decision,
    pub by: String,
    pub reasons: String,
    /// When it is looked at again; of a "later" that means it.
    pub again_on: Option<NaiveDate>,
}

/// What can happen to a case.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind", content = "content", rename_all = "snake_case")]
pub enum CaseEvent {
    /// The employee's ambition, in their words.
    Interest { words: String },
    /// Both agree on what is still missing.
    GapAgreed(AgreedGap),
    /// Something that an expectation asks for was seen or heard.
    Evidence(Evidence),
    /// Who says that they are ready.
    Ready { decided_by: String },
    /// There is no opening, or the one there was is gone.
    WaitingForOpening,
    /// There is one: a fact that can be there long before anybody is ready.
    OpeningFound { position: String },
    /// Somebody who may do so decides.
    Decided(Decided),
    /// Its day is the first day of the new work.
    Effective,
    /// What was found in week 4, 8 or 12, as it was on that day.
    Checked(RealizationCheck),
    /// Both say what became of it.
    Closed { outcome: Closing, words: String },
    /// The employee takes the interest back.
    LetGo { words: String },
}

impl CaseEvent {
    /// Its word, without what it holds.
    pub fn kind(&self) -> CaseEventKind {
        match self {
            CaseEvent::Interest { .. } => CaseEventKind::Interest,
            CaseEvent::GapAgreed(_) => CaseEventKind::GapAgreed,
            CaseEvent::Evidence(_) => CaseEventKind::Evidence,
            CaseEvent::Ready { .. } => CaseEventKind::Ready,
            CaseEvent::WaitingForOpening => CaseEventKind::WaitingForOpening,
            CaseEvent::OpeningFound { .. } => CaseEventKind::OpeningFound,
            CaseEvent::Decided(_) => CaseEventKind::Decided,
            CaseEvent::Effective => CaseEventKind::Effective,
            CaseEvent::Checked(_) => CaseEventKind::Checked,
            CaseEvent::Closed { .. } => CaseEventKind::Closed,
            CaseEvent::LetGo { .. } => CaseEventKind::LetGo,
        }
    }
}

/// An event with its day.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct CaseEntered {
    pub on: NaiveDate,
    pub event: CaseEvent,
}

/// Since when somebody is ready, and who says so.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Readiness {
    pub since: NaiveDate,
    pub decided_by: String,
}

/// An opening, since the day it was known.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct FoundOpening {
    pub since: NaiveDate,
    pub position: String,
}

/// "Ready since 12 March, waiting 140 days."
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Waiting {
    pub since: NaiveDate,
    pub days: i64,
    /// It is over: the days they waited.
    pub over: bool,
}

/// A check of week 4, 8 or 12 on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
pub struct CheckAt {
    pub week: CheckWeek,
    pub on: NaiveDate,
    pub state: CheckState,
}

/// A case as its events tell it. Nothing in here depends on today.
#[derive(Clone, Debug, PartialEq)]
pub struct Case {
    pub stage: CaseStage,
    /// The day of the event that brought it there.
    pub since: NaiveDate,
    pub ambition: String,
    pub gap: Option<AgreedGap>,
    pub evidence: Vec<(NaiveDate, Evidence)>,
    pub ready: Option<Readiness>,
    pub opening: Option<FoundOpening>,
    /// Every decision stays: a "later" that was said three times is three.
    pub decisions: Vec<(NaiveDate, Decided)>,
    pub effective: Option<NaiveDate>,
    /// The latest check of each week.
    pub checks: Vec<RealizationCheck>,
    pub outcome: Option<Closing>,
    /// The places of events that changed nothing, because they don't fit where it stood.
    pub out_of_place: Vec<usize>,
}

/// What an event does to a case that stands there; none where it does not belong.
pub fn after(stage: CaseStage, event: &CaseEvent) -> Option<CaseStage> {
    use CaseEventKind as E;
    use CaseStage as S;
    let decided = match event {
        CaseEvent::Decided(Decided { decision: Decision::Yes, .. }) => S::Agreed,
        CaseEvent::Decided(Decided { decision: Decision::No, .. }) => S::Refused,
        _ => S::PutOff,
    };
    Some(match (stage, event.kind()) {
        (S::Interest | S::GapAgreed | S::Evidence, E::GapAgreed) => S::GapAgreed,
        (S::GapAgreed | S::Evidence, E::Evidence) => S::Evidence,
        // More evidence never takes back that somebody is ready.
        (S::Ready | S::WaitingForOpening | S::PutOff, E::Evidence) => stage,
        (S::Evidence, E::Ready) => S::Ready,
        (S::Ready | S::PutOff, E::WaitingForOpening) => S::WaitingForOpening,
        (S::WaitingForOpening, E::OpeningFound) => S::Ready,
        (stage, E::OpeningFound) if stage.is_before_a_decision() => stage,
        // A yes that has not taken effect can still be turned; the decision before it stays visible.
        (S::Ready | S::WaitingForOpening | S::PutOff | S::Agreed, E::Decided) => decided,
        (S::Agreed, E::Effective) => S::Effective,
        (S::Effective, E::Checked) => S::Effective,
        (S::Effective, E::Closed) => S::Closed,
        (stage, E::LetGo) if stage.is_before_a_decision() || stage == S::Agreed => S::LetGo,
        _ => return None,
    })
}

impl CaseStage {
    /// Nothing was decided yet, or only that it will be decided later.
    fn is_before_a_decision(self) -> bool {
        use CaseStage as S;
        matches!(self, S::Interest | S::GapAgreed | S::Evidence | S::Ready | S::WaitingForOpening | S::PutOff)
    }
}

impl Case {
    /// Reads the events in their order. None where they don't begin with the employee's interest.
    pub fn of(events: &[CaseEntered]) -> Option<Case> {
        let (first, rest) = events.split_first()?;
        let CaseEvent::Interest { words } = &first.event else { return None };
        let mut case = Case {
            stage: CaseStage::Interest,
            since: first.on,
            ambition: words.clone(),
            gap: None,
            evidence: Vec::new(),
            ready: None,
            opening: None,
            decisions: Vec::new(),
            effective: None,
            checks: Vec::new(),
            outcome: None,
            out_of_place: Vec::new(),
        };
        for (at, entered) in rest.iter().enumerate() {
            match after(case.stage, &entered.event) {
                Some(stage) => case.take(entered, stage),
                None => case.out_of_place.push(at + 1),
            }
        }
        Some(case)
    }

    fn take(&mut self, entered: &CaseEntered, stage: CaseStage) {
        let on = entered.on;
        match &entered.event {
            CaseEvent::GapAgreed(gap) => self.gap = Some(gap.clone()),
            CaseEvent::Evidence(evidence) => self.evidence.push((on, evidence.clone())),
            CaseEvent::Ready { decided_by } => {
                self.ready = Some(Readiness { since: on, decided_by: decided_by.clone() });
            }
            CaseEvent::WaitingForOpening => self.opening = None,
            CaseEvent::OpeningFound { position } => {
                self.opening = Some(FoundOpening { since: on, position: position.clone() });
            }
            CaseEvent::Decided(decided) => self.decisions.push((on, decided.clone())),
            CaseEvent::Effective => self.effective = Some(on),
            CaseEvent::Checked(check) => {
                self.checks.retain(|known| known.week != check.week);
                self.checks.push(check.clone());
            }
            CaseEvent::Closed { outcome, .. } => self.outcome = Some(*outcome),
            CaseEvent::Interest { .. } | CaseEvent::LetGo { .. } => {}
        }
        if stage != self.stage || matches!(entered.event, CaseEvent::GapAgreed(_) | CaseEvent::Decided(_)) {
            self.since = on;
        }
        self.stage = stage;
    }

    /// How long somebody who is ready has waited by a day: from the day they were ready until the new work began, it was
    /// refused, or they let it go. None for who is not ready yet.
    pub fn waiting(&self, today: NaiveDate) -> Option<Waiting> {
        let ready = self.ready.as_ref().filter(|ready| ready.since <= today)?;
        let ended = match self.stage {
            CaseStage::Refused | CaseStage::LetGo => Some(self.since),
            _ => self.effective,
        };
        let until = ended.map_or(today, |ended| ended.min(today));
        Some(Waiting {
            since: ready.since,
            days: (until - ready.since).num_days().max(0),
            over: ended.is_some_and(|ended| ended <= today),
        })
    }

    /// The three checks of a move that took effect, as they stand on a day. None once the case is closed, and before.
    pub fn checks_at(&self, today: NaiveDate) -> Vec<CheckAt> {
        let (Some(effective), CaseStage::Effective) = (self.effective, self.stage) else { return Vec::new() };
        let check = |week: &CheckWeek| {
            let on = week.day(effective);
            let state = if self.checks.iter().any(|check| check.week == *week) {
                CheckState::Held
            } else if on <= today {
                CheckState::Due
            } else {
                CheckState::Coming
            };
            CheckAt { week: *week, on, state }
        };
        CheckWeek::ALL.iter().map(check).collect()
    }
}

#[cfg(test)]
mod tests;
