//! Ten years of careers in the large center: each year everybody says where they want to go, is looked at from both
//! sides, goes a step, acts for a while, and is now and then pulled back.

use chrono::NaiveDate;

use super::large::Dice;
use crate::app::{Act, App};
use crate::career::case::Decision;
use crate::career::gap::{Rated, Rating};
use crate::career::realization::{CheckWeek, Closing};
use crate::career::templates::LadderTemplate;
use crate::career::{
    self, ActingOn, AddEvidence, AgreeGap, BeginRound, CloseTransition, DecideCase, OfferActing, Rate, RecordCheck,
    SayReady, SetAmbition, TakeEffect, UseTemplate,
};
use crate::commitments::terms::Cause;
use crate::error::Result;
use crate::id::{ActingId, LadderId, PersonId, TransitionId};
use crate::locale::Locale;
use crate::people::{Facet, Side, Way};
use crate::protected_time::{self, PullBackInput};
use crate::time::plus_days;

/// The two levels of the ladder that everybody goes to and fro on.
const LEVELS: [(&str, usize); 2] = [("Senior agent", 4), ("Shift lead", 5)];
const YEAR: i64 = 365;

/// What is open of each person since the last year.
pub(super) struct Careers {
    ladder: LadderId,
    people: Vec<(PersonId, Option<ActingId>, Option<TransitionId>)>,
}

impl Careers {
    pub fn begin(app: &mut App, people: &[PersonId]) -> Result<Careers> {
        let input = UseTemplate { template: LadderTemplate::SeniorAgent, language: Locale::En, valid_from: None };
        let ladder = app.act("career.use_template", |act| career::use_template(act, input))?.value.ladder;
        Ok(Careers { ladder, people: people.iter().map(|person| (*person, None, None)).collect() })
    }

    /// What happens on a day: everybody's year begins on another one.
    pub fn on(&mut self, app: &mut App, day: i64, dice: &mut Dice) -> Result<()> {
        let ladder = self.ladder;
        for (number, (person, acting, moved)) in self.people.iter_mut().enumerate() {
            if day % YEAR == number as i64 * 6 % YEAR {
                let year = day / YEAR;
                let open = (acting.take(), moved.take());
                let done = app.act("career.take_effect", |act| a_year(act, *person, ladder, year, open, dice))?;
                (*acting, *moved) = (Some(done.value.0), Some(done.value.1));
            }
        }
        Ok(())
    }
}

type Open = (Option<ActingId>, Option<TransitionId>);

fn a_year(
    act: &mut Act,
    person: PersonId,
    ladder: LadderId,
    year: i64,
    open: Open,
    dice: &mut Dice,
) -> Result<(ActingId, TransitionId)> {
    let today = act.world.today();
    if let Some(acting) = open.0 {
        career::return_acting(act, ActingOn { acting, on: None })?;
    }
    if let Some(transition) = open.1 {
        look_back(act, transition, today, dice)?;
    }
    let (level, expectations) = LEVELS.get((year % 2) as usize).copied().unwrap_or(("Senior agent", 4));
    let where_to = format!("{level}, in the {}", dice.pick(&["early shift", "late shift", "chat team"]));
    career::set_ambition(act, SetAmbition { person, where_to, by_when: None, words: None, on: None })?;
    let round = career::begin_round(act, BeginRound { person, ladder, level: level.to_owned() })?;
    for side in [Side::Employee, Side::Leader] {
        let ratings = [Rating::NotYet, Rating::WithHelp, Rating::Alone, Rating::HelpsOthers, Rating::NotSeen];
        let rated = |_| {
            let rating = ratings.get(dice.roll(ratings.len())).copied().unwrap_or(Rating::Alone);
            Rated { rating, example: "A call on Tuesday".to_owned() }
        };
        let answers: Vec<Rated> = (0..expectations).map(rated).collect();
        let way = (side == Side::Employee).then_some(Way::HandOver);
        career::rate(act, Rate { round, side, answers, way, slip_code: None })?;
    }
    let words = "Two more hard calls, heard together".to_owned();
    let case = career::agree_gap(act, AgreeGap { round, words, case: None, on: None })?;
    for expectation in 0..3 {
        let words = "Heard on Monday, and again on Thursday".to_owned();
        career::add_evidence(act, AddEvidence { case, expectation, words, on: None })?;
    }
    let decided_by = "Noor Hoekstra".to_owned();
    career::say_ready(act, SayReady { case, decided_by: decided_by.clone(), no_opening: None, on: None })?;
    let (decision, by) = (Decision::Yes, decided_by);
    career::decide(act, DecideCase { case, decision, by, reasons: None, again_on: None, on: None })?;
    let facets = Some(vec![Facet::Title, Facet::DutiesAdded, Facet::OldDutiesReleased, Facet::RosterShare]);
    let effect = TakeEffect { case, position: None, kind: None, on: None, commitment: None, facets, words: None };
    let moved = career::take_effect(act, effect)?;
    let (from, planned_end) = (today, plus_days(today, 90));
    let position = "Coach".to_owned();
    let offer = OfferActing { person, position, returns_to: None, from, planned_end, on: None, accepted: Some(true) };
    let acting = career::offer_acting(act, offer)?;
    career::begin_acting_now(act, ActingOn { acting, on: None })?;
    Ok((acting, moved))
}

/// A year later it is looked at what became of the move.
fn look_back(act: &mut Act, transition: TransitionId, today: NaiveDate, dice: &mut Dice) -> Result<()> {
    for pulled in 0..dice.roll(4) as i64 {
        let from = plus_days(today, -300 + 20 * pulled);
        let input = PullBackInput {
            transition,
            from,
            to: Some(plus_days(from, dice.roll(5) as i64)),
            hours: Some(8.0),
            cause: Cause::CoverAbsence,
            words: None,
            new_due: None,
            told_on: None,
        };
        protected_time::pull_back(act, input)?;
    }
    for week in CheckWeek::ALL {
        let input = RecordCheck { transition, week: *week, facets: None, worked: None, words: None };
        career::record_check(act, input)?;
    }
    let (outcome, words) = (Closing::Paper, None);
    career::close_transition(act, CloseTransition { transition, outcome, words, on: None })
}
