//! Acting: doing a job for a while without having it.
//!
//! It helps a team over a gap and lets somebody try a job. It goes wrong in one way: it never ends. So an acting
//! assignment has a planned end, a position to return to, and every extension its reason; it ends by returning or by
//! getting the job. The clock raises flags: before the planned end, on it, and where laws and agreements begin to say
//! something about the length ([`ActingClocks`]).
//!
//! [`Acting::of`] reads the events in their order; what an event does is one table, [`after`].

use chrono::{Months, NaiveDate};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::time::plus_days;

words! {
    /// Where an acting assignment stands by what was said of it.
    ActingStage {
        Offered = "offered",
        /// Said yes to, and not begun yet.
        Accepted = "accepted",
        Running = "running",
        /// Back in their own position.
        Returned = "returned",
        /// It became their own.
        Converted = "converted",
        /// The employee would rather not. Nobody has to act, and it says nothing about them.
        Declined = "declined",
    }

    /// The kind of an event.
    ActingEventKind {
        Offered = "offered", Accepted = "accepted", Declined = "declined", Began = "began", Extended = "extended",
        Returned = "returned", Converted = "converted",
    }

    /// What the clock says. The order is that of weight: a later one says more.
    ActingFlag {
        /// The planned end is near, and nobody has said what comes then.
        EndsSoon = "ends_soon",
        /// Today is the last planned day.
        EndsToday = "ends_today",
        /// The planned end has passed and it still runs.
        PastItsEnd = "past_its_end",
        /// See [`ActingClocks::month`].
        OneMonth = "one_month",
        /// See [`ActingClocks::days`].
        ManyDays = "many_days",
        /// See [`ActingClocks::half_year`].
        SixMonths = "six_months",
    }
}

/// What is offered: which job, until when, and what somebody returns to.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ActingOffer {
    pub position: String,
    /// The position they have and go back to.
    pub returns_to: String,
    /// The first day as it is planned; the day it began is an event of its own.
    pub from: NaiveDate,
    /// The last day as it is planned. There is no acting without one (DOMAIN 0).
    pub planned_end: NaiveDate,
}

/// What can happen to an acting assignment.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind", content = "content", rename_all = "snake_case")]
pub enum ActingEvent {
    /// The leader offers it, with its end.
    Offered(ActingOffer),
    /// The employee says yes.
    Accepted,
    /// The employee would rather not.
    Declined,
    /// The first day in the job.
    Began,
    /// It goes on until another day, and why.
    Extended { reason: String, new_end: NaiveDate },
    /// The first day back.
    Returned,
    /// The first day on which it is their own.
    Converted,
}

impl ActingEvent {
    /// Its word, without what it holds.
    pub fn kind(&self) -> ActingEventKind {
        match self {
            ActingEvent::Offered(_) => ActingEventKind::Offered,
            ActingEvent::Accepted => ActingEventKind::Accepted,
            ActingEvent::Declined => ActingEventKind::Declined,
            ActingEvent::Began => ActingEventKind::Began,
            ActingEvent::Extended { .. } => ActingEventKind::Extended,
            ActingEvent::Returned => ActingEventKind::Returned,
            ActingEvent::Converted => ActingEventKind::Converted,
        }
    }
}

/// An event with its day.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ActingEntered {
    pub on: NaiveDate,
    pub event: ActingEvent,
}

/// An extension that was agreed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Extension {
    /// The day it was agreed on.
    pub on: NaiveDate,
    pub reason: String,
    /// The end before it.
    pub from: NaiveDate,
    /// The end since then.
    pub to: NaiveDate,
}

/// The spans at which the clock says something. They are settings: which of them bind depends on the country.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
pub struct ActingClocks {
    /// Days before the planned end: two weeks, so that it can still be talked about in the next one-on-one.
    pub before_end: i64,
    /// Months after which the work has lasted a month. TVöD §14(1), German public service: whoever does higher-valued
    /// work for at least one month has a right to an allowance, from its first day.
    pub month: u32,
    /// Days after which it would have to be open to others. 5 CFR 335.103, US federal service: a temporary promotion of
    /// more than 120 days needs a competition.
    pub days: i64,
    /// Months after which it is no longer temporary in the eyes of many. UK practice: acting-up policies usually end at
    /// six months, and then advertise the job or confirm it.
    pub half_year: u32,
}

impl Default for ActingClocks {
    fn default() -> ActingClocks {
        ActingClocks { before_end: 14, month: 1, days: 120, half_year: 6 }
    }
}

impl ActingClocks {
    /// The lengths at which laws and agreements begin to say something, each with the day it is reached by what began
    /// then. None where that day lies past the end of the calendar.
    pub fn spans(&self, began: NaiveDate) -> [(ActingFlag, Option<NaiveDate>); 3] {
        let months = |count: u32| began.checked_add_months(Months::new(count));
        [
            (ActingFlag::OneMonth, months(self.month)),
            (ActingFlag::ManyDays, Some(plus_days(began, self.days))),
            (ActingFlag::SixMonths, months(self.half_year)),
        ]
    }
}

/// A flag with the day since which it holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Flagged {
    pub flag: ActingFlag,
    pub since: NaiveDate,
}

/// An acting assignment as its events tell it. Nothing in here depends on today.
#[derive(Clone, Debug, PartialEq)]
pub struct Acting {
    pub stage: ActingStage,
    /// The day of the event that brought it there.
    pub since: NaiveDate,
    pub offer: ActingOffer,
    /// The first planned end, for ever; the extensions say how it moved.
    pub planned_end: NaiveDate,
    pub extensions: Vec<Extension>,
    pub began_on: Option<NaiveDate>,
    /// The first day on which it was over.
    pub ended_on: Option<NaiveDate>,
    /// The places of events that changed nothing, because they don't fit where it stood.
    pub out_of_place: Vec<usize>,
}

/// What an event does to an acting assignment that stands there; none where it does not belong.
pub fn after(stage: ActingStage, event: ActingEventKind) -> Option<ActingStage> {
    use ActingEventKind as E;
    use ActingStage as S;
    Some(match (stage, event) {
        (S::Offered, E::Accepted) => S::Accepted,
        (S::Offered | S::Accepted, E::Declined) => S::Declined,
        (S::Accepted, E::Began) => S::Running,
        (S::Accepted | S::Running, E::Extended) => stage,
        (S::Running, E::Returned) => S::Returned,
        (S::Running, E::Converted) => S::Converted,
        _ => return None,
    })
}

impl Acting {
    /// Reads the events in their order. None where they don't begin with an offer.
    pub fn of(events: &[ActingEntered]) -> Option<Acting> {
        let (first, rest) = events.split_first()?;
        let ActingEvent::Offered(offer) = &first.event else { return None };
        let mut acting = Acting {
            stage: ActingStage::Offered,
            since: first.on,
            offer: offer.clone(),
            planned_end: offer.planned_end,
            extensions: Vec::new(),
            began_on: None,
            ended_on: None,
            out_of_place: Vec::new(),
        };
        for (at, entered) in rest.iter().enumerate() {
            if !acting.take(entered) {
                acting.out_of_place.push(at + 1);
            }
        }
        Some(acting)
    }

    /// Whether an event fits where it stands.
    pub fn allows(&self, event: ActingEventKind) -> bool {
        after(self.stage, event).is_some()
    }

    fn take(&mut self, entered: &ActingEntered) -> bool {
        let Some(stage) = after(self.stage, entered.event.kind()) else { return false };
        match &entered.event {
            // An extension that does not reach past the end is none.
            ActingEvent::Extended { new_end, .. } if *new_end <= self.end() => return false,
            ActingEvent::Extended { reason, new_end } => self.extensions.push(Extension {
                on: entered.on,
                reason: reason.clone(),
                from: self.end(),
                to: *new_end,
            }),
            ActingEvent::Began => self.began_on = Some(entered.on),
            ActingEvent::Returned | ActingEvent::Converted | ActingEvent::Declined => {
                self.ended_on = Some(entered.on);
            }
            ActingEvent::Offered(_) | ActingEvent::Accepted => {}
        }
        if stage != self.stage {
            (self.stage, self.since) = (stage, entered.on);
        }
        true
    }

    /// The last planned day as it stands now.
    pub fn end(&self) -> NaiveDate {
        self.extensions.last().map_or(self.planned_end, |extension| extension.to)
    }

    /// Whole days in the job by the beginning of a day; none before it began.
    pub fn days(&self, today: NaiveDate) -> Option<i64> {
        let until = self.ended_on.map_or(today, |ended| ended.min(today));
        self.began_on.filter(|began| *began <= until).map(|began| (until - began).num_days())
    }

    /// What the clock says today, the heaviest last. Only what runs is flagged; what is over is left in peace.
    pub fn flags(&self, today: NaiveDate, clocks: &ActingClocks) -> Vec<Flagged> {
        let (Some(began), ActingStage::Running) = (self.began_on, self.stage) else { return Vec::new() };
        let end = self.end();
        let near = plus_days(end, -clocks.before_end);
        let about_the_end = if today > end {
            Some((ActingFlag::PastItsEnd, Some(plus_days(end, 1))))
        } else if today == end {
            Some((ActingFlag::EndsToday, Some(end)))
        } else {
            Some((ActingFlag::EndsSoon, Some(near)))
        };
        let reached = |(flag, since): (ActingFlag, Option<NaiveDate>)| {
            since.filter(|since| *since <= today).map(|since| Flagged { flag, since })
        };
        about_the_end.into_iter().chain(clocks.spans(began)).filter_map(reached).collect()
    }
}

#[cfg(test)]
mod tests;
