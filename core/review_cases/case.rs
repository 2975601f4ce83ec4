//! Where a case stands: a pure function of its events. What an event does is one table, [`after`]. An event that the
//! table does not know in that place changes nothing and stays visible.

use chrono::NaiveDate;

use super::events::{
    ReviewAnswer, ReviewDecided, ReviewEntered, ReviewEvent, ReviewEventKind, ReviewFinding, ReviewInformed,
    ReviewQuestion, ReviewReason, ReviewRemedy, ReviewSecond,
};

words! {
    /// Where a case stands (DOMAIN 4).
    ReviewStage {
        Opened = "opened", PacketRequested = "packet_requested", Received = "received", Reviewing = "reviewing",
        /// A question waits for its answer.
        Question = "question",
        Answered = "answered", Finding = "finding", RemedyProposed = "remedy_proposed", Decided = "decided",
        EmployeeInformed = "employee_informed", Closed = "closed",
        /// The time of its packet is over: what was read is gone, and what can be counted stays.
        Expired = "expired",
    }
}

/// Something a case says on a day, in an entry of HR's log.
#[derive(Clone, Debug, PartialEq)]
pub struct Said<T> {
    pub entry: String,
    pub on: NaiveDate,
    pub said: T,
}

/// A question with what came back.
#[derive(Clone, Debug, PartialEq)]
pub struct Asked {
    pub question: Said<ReviewQuestion>,
    pub answer: Option<Said<ReviewAnswer>>,
}

/// A case as its events tell it. Nothing in here depends on today.
#[derive(Clone, Debug, PartialEq)]
pub struct Case {
    pub stage: ReviewStage,
    /// The day of the event that brought it there.
    pub since: NaiveDate,
    pub opened_on: NaiveDate,
    pub reason: ReviewReason,
    pub words: String,
    /// How many entries of the center's log had been seen when its newest packet came.
    pub seen: Option<i64>,
    pub questions: Vec<Asked>,
    /// Every finding stays; the last one counts.
    pub findings: Vec<Said<ReviewFinding>>,
    pub remedies: Vec<Said<ReviewRemedy>>,
    pub decisions: Vec<Said<ReviewDecided>>,
    pub informed: Vec<Said<ReviewInformed>>,
    pub second: Option<Said<ReviewSecond>>,
    pub closed_on: Option<NaiveDate>,
    /// Entries that were undone: shown struck through.
    pub struck: Vec<String>,
    /// Entries that changed nothing, because they don't fit where they stand.
    pub out_of_place: Vec<String>,
}

/// What an event does to a case that stands there; none where it does not belong. `open` is how many questions wait once
/// it has happened.
pub fn after(stage: ReviewStage, event: ReviewEventKind, open: usize) -> Option<ReviewStage> {
    use ReviewEventKind as E;
    use ReviewStage as S;
    let readable = matches!(stage, S::Received | S::Reviewing | S::Question | S::Answered);
    Some(match event {
        E::PacketRequested if stage == S::Opened => S::PacketRequested,
        E::Received if matches!(stage, S::Opened | S::PacketRequested) => S::Received,
        // A newer packet of a case that is being read: it stands where it stood.
        E::Received if !stage.is_over() => stage,
        E::Reviewing if stage == S::Received => S::Reviewing,
        E::Asked if readable => S::Question,
        E::Answered if stage == S::Question && open == 0 => S::Answered,
        // What comes late is still heard: it stands beside the finding.
        E::Answered if !stage.is_over() => stage,
        E::Found if readable || matches!(stage, S::Finding | S::RemedyProposed) => S::Finding,
        E::RemedyProposed if matches!(stage, S::Finding | S::RemedyProposed) => S::RemedyProposed,
        E::Decided if matches!(stage, S::Finding | S::RemedyProposed) => S::Decided,
        E::EmployeeInformed if matches!(stage, S::Decided | S::EmployeeInformed) => S::EmployeeInformed,
        // What was found is closed once the employee knows of it, and never before. A case without a finding may be let be.
        E::Closed if stage == S::EmployeeInformed || stage.is_before_a_finding() => S::Closed,
        E::Expired if stage != S::Expired => S::Expired,
        E::SecondNamed if !stage.is_over() => stage,
        E::EnteredByMistake => stage,
        _ => return None,
    })
}

impl ReviewStage {
    /// Nothing more is expected.
    pub fn is_over(self) -> bool {
        matches!(self, ReviewStage::Closed | ReviewStage::Expired)
    }

    fn is_before_a_finding(self) -> bool {
        use ReviewStage as S;
        matches!(self, S::Opened | S::PacketRequested | S::Received | S::Reviewing | S::Question | S::Answered)
    }
}

impl Case {
    /// Reads the events of one case, in the order of HR's log. None where they don't begin with its opening.
    pub fn of(events: &[ReviewEntered]) -> Option<Case> {
        let mistakes = |entered: &&ReviewEntered| entered.event.kind() == ReviewEventKind::EnteredByMistake;
        let struck: Vec<String> = events.iter().filter(mistakes).filter_map(|mistake| mistake.names.clone()).collect();
        let (first, rest) = events.split_first()?;
        let ReviewEvent::Opened(opening) = &first.event else { return None };
        let mut case = Case {
            stage: ReviewStage::Opened,
            since: first.on,
            opened_on: first.on,
            reason: opening.reason,
            words: opening.words.clone(),
            seen: None,
            questions: Vec::new(),
            findings: Vec::new(),
            remedies: Vec::new(),
            decisions: Vec::new(),
            informed: Vec::new(),
            second: None,
            closed_on: None,
            struck: Vec::new(),
            out_of_place: Vec::new(),
        };
        if struck.contains(&first.entry) {
            case.stage = ReviewStage::Closed;
            case.closed_on = Some(first.on);
        }
        for entered in rest.iter().filter(|entered| !struck.contains(&entered.entry)) {
            case.take(entered);
        }
        case.struck = struck;
        Some(case)
    }

    /// Questions that nobody answered yet.
    pub fn open_questions(&self) -> usize {
        self.questions.iter().filter(|asked| asked.answer.is_none()).count()
    }

    /// What was found, where something was.
    pub fn finding(&self) -> Option<&Said<ReviewFinding>> {
        self.findings.last()
    }

    /// Whether an event fits where the case stands.
    pub fn allows(&self, event: ReviewEventKind) -> bool {
        let open = self.open_questions();
        after(self.stage, event, open.saturating_sub(usize::from(event == ReviewEventKind::Answered))).is_some()
    }

    fn take(&mut self, entered: &ReviewEntered) {
        let answers =
            |asked: &&mut Asked| asked.answer.is_none() && Some(&asked.question.entry) == entered.names.as_ref();
        let open = match &entered.event {
            // An answer to nothing that was asked, or to what was answered before, says nothing about where it stands.
            ReviewEvent::Answered(_) if self.questions.iter_mut().find(answers).is_none() => {
                self.out_of_place.push(entered.entry.clone());
                return;
            }
            ReviewEvent::Answered(_) => self.open_questions().saturating_sub(1),
            _ => self.open_questions(),
        };
        let Some(stage) = after(self.stage, entered.event.kind(), open) else {
            self.out_of_place.push(entered.entry.clone());
            return;
        };
        self.keep(entered);
        if stage != self.stage || matches!(entered.event, ReviewEvent::Found(_) | ReviewEvent::RemedyProposed(_)) {
            self.since = entered.on;
        }
        self.stage = stage;
    }

    /// Keeps what an event says beside where it leads.
    fn keep(&mut self, entered: &ReviewEntered) {
        fn said<T: Clone>(entered: &ReviewEntered, said: &T) -> Said<T> {
            Said { entry: entered.entry.clone(), on: entered.on, said: said.clone() }
        }
        match &entered.event {
            ReviewEvent::Received(packet) => self.seen = Some(packet.head),
            ReviewEvent::Asked(question) => {
                self.questions.push(Asked { question: said(entered, question), answer: None });
            }
            ReviewEvent::Answered(answer) => {
                let names = entered.names.as_ref();
                if let Some(asked) = self.questions.iter_mut().find(|asked| Some(&asked.question.entry) == names) {
                    asked.answer = Some(said(entered, answer));
                }
            }
            ReviewEvent::Found(finding) => self.findings.push(said(entered, finding)),
            ReviewEvent::RemedyProposed(remedy) => self.remedies.push(said(entered, remedy)),
            ReviewEvent::Decided(decided) => self.decisions.push(said(entered, decided)),
            ReviewEvent::EmployeeInformed(informed) => self.informed.push(said(entered, informed)),
            ReviewEvent::SecondNamed(second) => self.second = Some(said(entered, second)),
            ReviewEvent::Closed(_) => self.closed_on = Some(entered.on),
            ReviewEvent::Opened(_)
            | ReviewEvent::PacketRequested(_)
            | ReviewEvent::Reviewing(_)
            | ReviewEvent::Expired(_)
            | ReviewEvent::EnteredByMistake(_) => {}
        }
    }
}

#[cfg(test)]
mod tests;
