//! Writes down what was promised to Team Noord, with the commands a leader would use: each entry on the day it tells of.

use chrono::{Datelike, Months, NaiveDate, Weekday};

use super::noord::Story;
use super::promises::{self, Day, Promise, Real, Step, When};
use super::words::{LEADER_NAME, TEAM};
use crate::app::Act;
use crate::commitments::terms::PromiseWay;
use crate::commitments::terms::{Condition, Opening, Party};
use crate::commitments::{
    self, AnswerPromise, BreakPromise, ClaimPromise, ConfirmPromise, InheritPromises, KeepPartly, MakePromise,
    MeetCondition, MovePromise, OfPromise, RealizedInput, RepairPromise, ReplyToEntry, ReversePromise, RiskPromise,
    SucceedPromise, SupersedePromise, TermsInput, ViewPromise, WithdrawPromise,
};
use crate::error::Result;
use crate::id::{CommitmentId, PersonId};
use crate::people::Side;
use crate::sql::Sql;
use crate::time::plus_days;

/// The story of the promises, as days: which promise, and which of its steps; none for writing it down.
pub fn happenings() -> Vec<(Day, usize, Option<usize>)> {
    let mut days = Vec::new();
    for (which, promise) in promises::all().enumerate() {
        days.push((promise.said, which, None));
        days.extend(promise.then.iter().enumerate().map(|(at, (day, _))| (*day, which, Some(at))));
    }
    days
}

impl Story<'_> {
    /// A day of the promises. On a weekend what lies ahead is told from the week to come.
    pub(super) fn date(&self, day: Day) -> NaiveDate {
        let weekend = matches!(self.today.weekday(), Weekday::Sat | Weekday::Sun);
        plus_days(self.monday, i64::from(day) + if day > 0 && weekend { 7 } else { 0 })
    }

    fn when(&self, when: &When) -> NaiveDate {
        match when {
            When::On(day) => self.date(*day),
            When::FirstOfMonth(day) => first_of_month(self.date(*day)),
        }
    }

    /// The first of the month after this week's Friday.
    fn next_first(&self) -> NaiveDate {
        let first = first_of_month(self.date(promises::ahead(0, 4)));
        first.checked_add_months(Months::new(1)).unwrap_or(first)
    }

    fn words(&self, text: &str) -> String {
        text.replace("{first}", &self.next_first().format("%-d %B").to_string())
    }

    fn person(&self, name: &str) -> Option<PersonId> {
        let who = TEAM.iter().position(|member| member.name == name)?;
        self.people.get(&who).copied()
    }

    /// Writes a promise down.
    pub fn promise(&mut self, which: usize) -> Result<()> {
        let Some(promise) = promises::all().nth(which) else { return Ok(()) };
        let Some(person) = self.person(promise.to) else { return Ok(()) };
        let draft = match promise.draft {
            None => None,
            Some(text) => self.app.vault.db.maybe(
                "SELECT id FROM promise_draft WHERE person = ?1 AND text = ?2",
                (person, text),
                |row| row.get(0),
            )?,
        };
        let input = MakePromise {
            person,
            terms: self.terms(promise),
            promised_on: Some(self.date(promise.said)),
            cover: promise.cover.and_then(|name| self.person(name)),
            draft,
        };
        let made = self.app.act("commitments.make", |act| commitments::make(act, input))?;
        self.promises.insert(which, made.value);
        Ok(())
    }

    fn terms(&self, promise: &Promise) -> TermsInput {
        let due = promise.due.as_ref().map(|when| self.when(when));
        let conditions = promise.conditions.iter();
        let witness = promise.witness.and_then(|name| self.person(name));
        let opening = |position: &str| Opening { position: position.to_owned(), from: None, seats: 1 };
        TermsInput {
            what: self.words(promise.what),
            due,
            no_date: Some(due.is_none()),
            kind: Some(promise.kind),
            strength: Some(promise.strength),
            conditions: Some(
                conditions.map(|&(what, words, whose)| Condition { what, words: words.to_owned(), whose }).collect(),
            ),
            opening: promise.opening.map(opening),
            authority: Some(promise.authority),
            promisor: promise.promisor.map(named),
            witnesses: witness.map(|person| vec![Party { person: Some(person), name: String::new() }]),
            how_known: Some(promise.how_known.to_owned()),
            facets: Some(promise.facets.to_vec()),
            // The one seat that is promised to several is what the screens show.
            despite_conflict: Some(true),
        }
    }

    /// What happens to a promise on a day.
    pub fn step(&mut self, which: usize, at: usize) -> Result<()> {
        let Some(promise) = promises::all().nth(which) else { return Ok(()) };
        let (Some((_, step)), Some(id)) = (promise.then.get(at), self.promises.get(&which).copied()) else {
            return Ok(());
        };
        match step {
            Step::Answer(..) | Step::Confirm(_) | Step::Contest(_) | Step::Reply(_) => self.voice(id, step),
            Step::Claim(..) | Step::Partly(..) => self.keep(id, step),
            Step::Inherited | Step::Succeed(..) | Step::SupersededBy(..) => self.take_over(id, promise, step),
            _ => self.change(id, step),
        }
    }

    /// What the employee says.
    fn voice(&mut self, commitment: CommitmentId, step: &Step) -> Result<()> {
        match *step {
            Step::Answer(answer, comment, way) => {
                let shown = self.app.ask(|ask| commitments::handed(ask, OfPromise { commitment }))?;
                let slip_code = (way == PromiseWay::Paper).then_some(shown.slip_code);
                let input = AnswerPromise {
                    commitment,
                    answer,
                    comment: Some(comment.to_owned()),
                    own_words: None,
                    way,
                    slip_code,
                };
                self.promised("commitments.answer", |act| commitments::answer(act, input))
            }
            Step::Confirm(comment) | Step::Contest(comment) => {
                let kept = matches!(step, Step::Confirm(_));
                let comment = Some(comment.to_owned());
                let input = ConfirmPromise { commitment, kept, comment, way: PromiseWay::HandOver, slip_code: None };
                self.promised("commitments.confirm", |act| commitments::confirm(act, input))
            }
            Step::Reply(text) => {
                let shown = self.app.ask(|ask| commitments::handed(ask, OfPromise { commitment }))?;
                let Some(entry) = shown.reply_to else { return Ok(()) };
                let text = text.to_owned();
                let input = ReplyToEntry { commitment, entry, text, way: PromiseWay::HandOver, slip_code: None };
                self.promised("commitments.reply", |act| commitments::reply(act, input))
            }
            _ => Ok(()),
        }
    }

    /// How it was kept.
    fn keep(&mut self, commitment: CommitmentId, step: &Step) -> Result<()> {
        match step {
            Step::Claim(on, words) => {
                let (on, words) = (Some(self.when(on)), Some((*words).to_owned()));
                let input = ClaimPromise { commitment, on, facets: None, words };
                self.promised("commitments.claim", |act| commitments::claim(act, input))
            }
            Step::Partly(parts, words) => {
                let real = |&(facet, on, evidence): &Real| {
                    let evidence = Some(evidence.to_owned());
                    RealizedInput { facet, on: self.date(on), evidence }
                };
                let facets = parts.iter().map(real).collect();
                let input = KeepPartly { commitment, facets, words: Some((*words).to_owned()) };
                self.promised("commitments.keep_partly", |act| commitments::keep_partly(act, input))
            }
            _ => Ok(()),
        }
    }

    /// What somebody does with it on the way, or in the end.
    fn change(&mut self, commitment: CommitmentId, step: &Step) -> Result<()> {
        let said = |words: &str| Some(words.to_owned());
        match *step {
            Step::Move { to, cause, told, meanwhile, reply } => {
                let input = MovePromise {
                    commitment,
                    due: Some(self.date(to)),
                    no_date: None,
                    cause,
                    words: None,
                    decided_by: None,
                    told_on: told.map(|day| self.date(day)),
                    not_told_yet: Some(told.is_none()),
                    meanwhile: said(meanwhile),
                    reply: said(reply),
                };
                self.promised("commitments.move", |act| commitments::move_promise(act, input))
            }
            Step::Risk(cause, words) => {
                let input = RiskPromise { commitment, cause, words: said(words) };
                self.promised("commitments.risk", |act| commitments::risk(act, input))
            }
            Step::Met => {
                let input = MeetCondition { commitment, index: 0, on: None };
                self.promised("commitments.meet_condition", |act| commitments::meet_condition(act, input))
            }
            Step::LetGo(words) => {
                let (by, way) = (Side::Employee, Some(PromiseWay::HandOver));
                let input = WithdrawPromise { commitment, by, cause: None, words: said(words), way, slip_code: None };
                self.promised("commitments.withdraw", |act| commitments::withdraw(act, input))
            }
            Step::Broken(said_by, cause, words) => {
                let way = (said_by == Side::Employee).then_some(PromiseWay::HandOver);
                let input = BreakPromise { commitment, said_by, cause, words: said(words), way, slip_code: None };
                self.promised("commitments.break", |act| commitments::break_promise(act, input))
            }
            Step::Reversed(cause, words) => {
                let input = ReversePromise { commitment, cause, words: said(words), on: None };
                self.promised("commitments.reverse", |act| commitments::reverse(act, input))
            }
            Step::Repaired { what, reply } => {
                let input = RepairPromise { commitment, what: what.to_owned(), reply: said(reply) };
                self.promised("commitments.repair", |act| commitments::repair(act, input))
            }
            Step::View(side, attribution, breaches, words) => {
                let way = (side == Side::Employee).then_some(PromiseWay::HandOver);
                let (attribution, breaches) = (Some(attribution), Some(breaches.to_vec()));
                let input =
                    ViewPromise { commitment, side, attribution, breaches, words: said(words), way, slip_code: None };
                self.promised("commitments.view", |act| commitments::view(act, input))
            }
            _ => Ok(()),
        }
    }

    /// What takes its place, or who.
    fn take_over(&mut self, commitment: CommitmentId, promise: &Promise, step: &Step) -> Result<()> {
        match *step {
            // On that day it is the only one that is open, so that nothing else goes to the new leader with it.
            Step::Inherited => {
                let input = InheritPromises { to: named(LEADER_NAME), from: promise.promisor.map(named), on: None };
                self.app.act("commitments.inherit", |act| commitments::inherit(act, input))?;
                Ok(())
            }
            Step::Succeed(answer, words) => {
                let input = SucceedPromise { commitment, answer, words: Some(words.to_owned()) };
                self.promised("commitments.succeed", |act| commitments::succeed(act, input))
            }
            Step::SupersededBy(what, words) => {
                let other = promises::all().position(|other| other.to == promise.to && other.what == what);
                let Some(by) = other.and_then(|other| self.promises.get(&other).copied()) else { return Ok(()) };
                let input = SupersedePromise { commitment, by, words: Some(words.to_owned()) };
                self.promised("commitments.supersede", |act| commitments::supersede(act, input))
            }
            _ => Ok(()),
        }
    }

    fn promised(&mut self, call: &str, command: impl FnOnce(&mut Act) -> Result<()>) -> Result<()> {
        self.app.act(call, command)?;
        Ok(())
    }
}

/// Somebody who is not in the vault.
fn named(name: &str) -> Party {
    Party { person: None, name: name.to_owned() }
}

fn first_of_month(day: NaiveDate) -> NaiveDate {
    day.with_day(1).unwrap_or(day)
}
