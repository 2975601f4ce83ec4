//! The careers of Team Noord: a ladder in use, wishes, a round that waits for the leader, somebody who is ready and waits,
//! acting past its end, and a promotion that turned out to be on paper.

use std::collections::HashMap;

use super::noord::Story;
use super::promises::{self, Day, back};
use super::words::{LEADER_NAME, TEAM};
use crate::career::gap::{Rated, Rating};
use crate::career::realization::{CheckWeek, PromisedFacet, TransitionKind};
use crate::career::templates::LadderTemplate;
use crate::career::{
    self, ActingOn, AddEvidence, AgreeGap, BeginRound, OfferActing, Rate, RecordCheck, RecordTransition, SayReady,
    SetAmbition, UseTemplate,
};
use crate::commitments::terms::Cause;
use crate::error::Result;
use crate::id::{CaseId, LadderId, PersonId, RoundId, TransitionId};
use crate::locale::Locale;
use crate::people::{Facet, Side, Way};
use crate::protected_time::{self, PullBackInput};

/// What has an id by now, by the full name of the person.
#[derive(Default)]
pub struct Careers {
    ladder: Option<LadderId>,
    rounds: HashMap<&'static str, RoundId>,
    cases: HashMap<&'static str, CaseId>,
    moves: HashMap<&'static str, TransitionId>,
}

/// The level that everybody here looks at.
const LEVEL: &str = "Senior agent";

type Answers = [(Rating, &'static str); 4];

/// Something that happens in somebody's career.
enum Deed {
    Ladder,
    Wish {
        where_to: &'static str,
        by: Option<Day>,
        words: &'static str,
    },
    Round,
    Rate(Side, Answers),
    Agree(&'static str),
    Evidence(usize, &'static str),
    Ready,
    Act {
        position: &'static str,
        until: Day,
    },
    /// A move that took effect on a day, and the promise that it was to fulfil.
    Move {
        to: &'static str,
        on: Day,
        promise: &'static str,
    },
    Check(CheckWeek, &'static str),
    PulledBack {
        from: Day,
        to: Day,
        hours: f64,
        cause: Cause,
    },
}

const ELIF: &str = "Elif Demir";
const DAAN: &str = "Daan Visser";
const ANOUK: &str = "Anouk Veldkamp";
const INGRID: &str = "Ingrid Solheim";

const DEEDS: &[(Day, &str, Deed)] = &[
    (back(43, 1), ELIF, Deed::Ladder),
    (
        back(41, 1),
        ELIF,
        Deed::Wish {
            where_to: "Senior agent, on the early shift",
            by: Some(back(12, 1)),
            words: "New people ask me everything already. I would like it to be my job.",
        },
    ),
    (back(40, 1), ELIF, Deed::Round),
    (
        back(40, 2),
        ELIF,
        Deed::Rate(
            Side::Employee,
            [
                (Rating::HelpsOthers, "Both new colleagues of this winter sat with me"),
                (Rating::Alone, ""),
                (Rating::WithHelp, "The shift report"),
                (Rating::Alone, ""),
            ],
        ),
    ),
    (
        back(40, 4),
        ELIF,
        Deed::Rate(
            Side::Leader,
            [
                (Rating::HelpsOthers, ""),
                (Rating::WithHelp, "I have not seen a hard call of hers yet"),
                (Rating::WithHelp, ""),
                (Rating::NotSeen, ""),
            ],
        ),
    ),
    (back(39, 1), ELIF, Deed::Agree("The shift report, and three hard calls heard together")),
    (back(37, 1), ELIF, Deed::Evidence(1, "Three hard calls heard together; each ended with a date the customer knew")),
    (back(36, 2), ELIF, Deed::Evidence(2, "Wrote the shift report two weeks in a row, nobody had to ask back")),
    (back(35, 1), ELIF, Deed::Ready),
    (back(19, 2), ANOUK, Deed::Move { to: "Team leader", on: back(22, 0), promise: "Back to team lead" }),
    (
        back(13, 4),
        ANOUK,
        Deed::PulledBack { from: back(13, 0), to: back(13, 4), hours: 26.0, cause: Cause::CoverLeave },
    ),
    (back(13, 4), ANOUK, Deed::Check(CheckWeek::Week8, "The title and the stand-up are there. The phones are too.")),
    (back(9, 3), ANOUK, Deed::PulledBack { from: back(9, 1), to: back(9, 3), hours: 18.5, cause: Cause::CoverVacancy }),
    (back(9, 4), ANOUK, Deed::Check(CheckWeek::Week12, "Nothing has changed since week 8.")),
    (back(17, 1), INGRID, Deed::Act { position: "Shift lead", until: back(2, 4) }),
    (
        back(2, 1),
        DAAN,
        Deed::Wish {
            where_to: "Chat first, then senior agent",
            by: None,
            words: "No hurry. I want to be good at chat before anybody asks me for more.",
        },
    ),
    (back(1, 1), DAAN, Deed::Round),
    (
        back(1, 3),
        DAAN,
        Deed::Rate(
            Side::Employee,
            [
                (Rating::WithHelp, "I helped Youssef with the refund page"),
                (Rating::Alone, "The call about the double invoice"),
                (Rating::NotYet, ""),
                (Rating::NotSeen, ""),
            ],
        ),
    ),
];

/// The days of the careers, and which deed it is.
pub fn happenings() -> impl Iterator<Item = (Day, usize)> {
    DEEDS.iter().enumerate().map(|(at, (day, ..))| (*day, at))
}

impl Story<'_> {
    pub fn named(&self, name: &str) -> Option<PersonId> {
        let who = TEAM.iter().position(|member| member.name == name)?;
        self.people.get(&who).copied()
    }

    /// What happens in somebody's career on a day.
    pub fn career(&mut self, at: usize) -> Result<()> {
        let Some((_, name, deed)) = DEEDS.get(at) else { return Ok(()) };
        let Some(person) = self.named(name) else { return Ok(()) };
        match deed {
            Deed::Ladder | Deed::Wish { .. } | Deed::Round | Deed::Rate(..) | Deed::Agree(_) => {
                self.look_at_the_work(person, name, deed)
            }
            Deed::Evidence(..) | Deed::Ready => self.way_to_a_move(name, deed),
            Deed::Act { position, until } => self.act_for_a_while(person, position, *until),
            Deed::Move { .. } | Deed::Check(..) | Deed::PulledBack { .. } => self.after_a_move(person, name, deed),
        }
    }

    fn look_at_the_work(&mut self, person: PersonId, name: &'static str, deed: &Deed) -> Result<()> {
        let (ladder, round) = (self.careers.ladder, self.careers.rounds.get(name).copied());
        match deed {
            Deed::Ladder => {
                let input =
                    UseTemplate { template: LadderTemplate::SeniorAgent, language: Locale::En, valid_from: None };
                let written = self.app.act("career.use_template", |act| career::use_template(act, input))?;
                self.careers.ladder = Some(written.value.ladder);
            }
            Deed::Wish { where_to, by, words } => {
                let (where_to, words) = ((*where_to).to_owned(), Some((*words).to_owned()));
                let by_when = by.map(|day| self.date(day));
                let input = SetAmbition { person, where_to, by_when, words, on: None };
                self.app.act("career.set_ambition", |act| career::set_ambition(act, input))?;
            }
            Deed::Round => {
                let Some(ladder) = ladder else { return Ok(()) };
                let input = BeginRound { person, ladder, level: LEVEL.to_owned() };
                let begun = self.app.act("career.begin_round", |act| career::begin_round(act, input))?;
                self.careers.rounds.insert(name, begun.value);
            }
            Deed::Rate(side, answers) => {
                let Some(round) = round else { return Ok(()) };
                let rated =
                    |(rating, example): &(Rating, &str)| Rated { rating: *rating, example: (*example).to_owned() };
                let answers = answers.iter().map(rated).collect();
                let way = (*side == Side::Employee).then_some(Way::HandOver);
                let input = Rate { round, side: *side, answers, way, slip_code: None };
                self.app.act("career.rate", |act| career::rate(act, input))?;
            }
            Deed::Agree(words) => {
                let Some(round) = round else { return Ok(()) };
                let input = AgreeGap { round, words: (*words).to_owned(), case: None, on: None };
                let case = self.app.act("career.agree_gap", |act| career::agree_gap(act, input))?;
                self.careers.cases.insert(name, case.value);
            }
            _ => {}
        }
        Ok(())
    }

    fn way_to_a_move(&mut self, name: &str, deed: &Deed) -> Result<()> {
        let Some(case) = self.careers.cases.get(name).copied() else { return Ok(()) };
        if let Deed::Evidence(expectation, words) = deed {
            let input = AddEvidence { case, expectation: *expectation, words: (*words).to_owned(), on: None };
            self.app.act("career.add_evidence", |act| career::add_evidence(act, input))?;
        } else {
            let input = SayReady { case, decided_by: LEADER_NAME.to_owned(), no_opening: Some(true), on: None };
            self.app.act("career.say_ready", |act| career::say_ready(act, input))?;
        }
        Ok(())
    }

    /// Offered, said yes to and begun, all on one day.
    pub fn act_for_a_while(&mut self, person: PersonId, position: &str, until: Day) -> Result<()> {
        let (from, planned_end) = (self.app.world.today(), self.date(until));
        let input = OfferActing {
            person,
            position: position.to_owned(),
            returns_to: None,
            from,
            planned_end,
            on: None,
            accepted: Some(true),
        };
        let acting = self.app.act("career.offer_acting", |act| career::offer_acting(act, input))?.value;
        let input = ActingOn { acting, on: None };
        self.app.act("career.begin_acting", |act| career::begin_acting_now(act, input))?;
        Ok(())
    }

    fn after_a_move(&mut self, person: PersonId, name: &'static str, deed: &Deed) -> Result<()> {
        let moved = self.careers.moves.get(name).copied();
        match deed {
            Deed::Move { to, on, promise } => {
                let which = promises::all().position(|told| told.to == name && told.what == *promise);
                let input = RecordTransition {
                    person,
                    kind: TransitionKind::Promotion,
                    position: (*to).to_owned(),
                    on: Some(self.date(*on)),
                    commitment: which.and_then(|which| self.promises.get(&which).copied()),
                    facets: None,
                    words: None,
                };
                let moved = self.app.act("career.record_transition", |act| career::record_transition(act, input))?;
                self.careers.moves.insert(name, moved.value);
            }
            Deed::Check(week, words) => {
                let Some(transition) = moved else { return Ok(()) };
                let title = PromisedFacet { facet: Facet::Title, realized_on: Some(self.date(back(22, 0))) };
                let words = Some((*words).to_owned());
                let input = RecordCheck { transition, week: *week, facets: Some(vec![title]), worked: None, words };
                self.app.act("career.record_check", |act| career::record_check(act, input))?;
            }
            Deed::PulledBack { from, to, hours, cause } => {
                let Some(transition) = moved else { return Ok(()) };
                let input = PullBackInput {
                    transition,
                    from: self.date(*from),
                    to: Some(self.date(*to)),
                    hours: Some(*hours),
                    cause: *cause,
                    words: None,
                    new_due: None,
                    told_on: None,
                };
                self.app.act("protected_time.pull_back", |act| protected_time::pull_back(act, input))?;
            }
            _ => {}
        }
        Ok(())
    }
}
