//! Deciding about a piece of work, and what becomes of the decision.

use chrono::NaiveDate;
use rusqlite::params;
use serde::Deserialize;
use ts_rs::TS;

use super::days::{Days, Decision, decisions};
use super::needs::line;
use super::scene::{Bar, Leaves, Need, Price};
use super::suggesting::{WhichNeed, find_need};
use super::{DecisionKind, DecisionState, Effect, HolderRole};
use crate::app::{About, Act};
use crate::error::{Failure, Message, Problems, Result, word};
use crate::id::{AbsenceId, DecisionId, FunctionId, PersonId, SkillId};
use crate::people;
use crate::skills::{self, UseSkill};
use crate::sql::Sql;

/// What is decided for a piece of work.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(optional_fields = nullable)]
pub struct Decide {
    pub missing: PersonId,
    pub function: FunctionId,
    pub begins: i64,
    pub minutes: i64,
    pub kind: DecisionKind,
    /// Who does it; for assigned and split.
    #[serde(default)]
    pub coverer: Option<PersonId>,
    /// What it does to service; for absorbed.
    #[serde(default)]
    pub effect: Option<Effect>,
    /// For postponed.
    #[serde(default)]
    pub postponed_to: Option<NaiveDate>,
}

/// What may be taken that is otherwise left alone. Only a break of the glass takes it.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Allowed {
    pub protected: bool,
    pub released: bool,
}

/// Decides about a piece of work. Whoever takes it says yes themselves afterwards.
pub fn decide(act: &mut Act, input: Decide) -> Result<DecisionId> {
    decide_with(act, input, Allowed::default())
}

/// Several decisions in one step, such as a proposal that is taken as it is.
#[derive(Debug, Deserialize, TS)]
pub struct DecideMany {
    pub decisions: Vec<Decide>,
}

/// Takes a whole proposal, in its order. All of it or nothing.
pub fn accept(act: &mut Act, input: DecideMany) -> Result<Vec<DecisionId>> {
    let mut problems = Problems::default();
    problems.unless(!input.decisions.is_empty(), "decisions", "cover-nothing-chosen");
    problems.unless(input.decisions.len() <= 2000, "decisions", "cover-too-many");
    problems.none()?;
    let made = input.decisions.into_iter().map(|decision| decide(act, decision)).collect::<Result<Vec<_>>>()?;
    act.because(&made.len().to_string());
    Ok(made)
}

/// The same as [`decide`], where some of what is left alone may be taken: for a break of the glass.
pub fn decide_with(act: &mut Act, input: Decide, allowed: Allowed) -> Result<DecisionId> {
    let covered = matches!(input.kind, DecisionKind::Assigned | DecisionKind::Split);
    let mut problems = Problems::default();
    problems.unless(input.minutes > 0, "minutes", "cover-needs-time");
    problems.unless(covered == input.coverer.is_some(), "coverer", "cover-needs-coverer");
    problems.unless((input.kind == DecisionKind::Absorbed) == input.effect.is_some(), "effect", "cover-needs-effect");
    let postponed = input.kind == DecisionKind::Postponed;
    problems.unless(postponed == input.postponed_to.is_some(), "postponedTo", "cover-needs-day");
    problems.none()?;
    let which =
        WhichNeed { missing: input.missing, function: input.function, begins: input.begins, minutes: input.minutes };
    let (days, day, need) = find_need(&act.ask(), &which)?;
    if input.postponed_to.is_some_and(|to| to <= day) {
        return Err(Failure::at("postponedTo", "cover-postponed-earlier"));
    }
    let price = match input.coverer {
        Some(coverer) => Some(check_coverer(act, &days, day, &need, coverer, allowed)?),
        None => None,
    };
    write(act, &days, day, &need, &input, price)
}

/// Whether somebody can take it, and at what price. What stands in the way is told in a sentence.
fn check_coverer(
    act: &mut Act,
    days: &Days,
    day: NaiveDate,
    need: &Need,
    coverer: PersonId,
    allowed: Allowed,
) -> Result<(Price, bool)> {
    let name = days.names.of(coverer);
    // Of several days that are asked for at once, the one that can't be is named.
    let refuse = |key: &str| Err(Failure::Refused(Message::new(key).with("name", name.as_str()).with("date", day)));
    let Some(who) = days.place(coverer) else { return refuse("cover-not-here") };
    let (price, bars) = days.scene(day).price(need, who);
    for bar in &bars {
        match bar {
            Bar::NotCapable => return refuse("cover-not-capable"),
            Bar::Away => return refuse("cover-away"),
            Bar::Busy => return refuse("cover-busy"),
            Bar::Protected if !allowed.protected => return refuse("cover-protected"),
            Bar::Released if !allowed.released => return refuse("cover-released"),
            Bar::Rest => act.consequence(Message::new("cover-short-rest").with("name", name.as_str())),
            Bar::DayOff => act.consequence(Message::new("cover-day-off").with("name", name.as_str())),
            Bar::Long => act.consequence(Message::new("cover-price-extra").with("minutes", price.extra)),
            Bar::Protected | Bar::Released => {}
        }
    }
    if let Leaves::Open(task) = price.leaves
        && let Some(function) = days.function(task)
    {
        let opens = Message::new("cover-opens").with("name", name.as_str());
        act.consequence(opens.with("function", function.name.as_str()));
    }
    Ok((price, bars.contains(&Bar::Released)))
}

fn write(
    act: &mut Act,
    days: &Days,
    day: NaiveDate,
    need: &Need,
    input: &Decide,
    price: Option<(Price, bool)>,
) -> Result<DecisionId> {
    let told = line(days, day, need).ok_or_else(|| Failure::refused("cover-need-gone"))?;
    let function = days.function(need.task).ok_or_else(|| Failure::missing("function-gone"))?;
    let role = input.coverer.and_then(|coverer| function.role(coverer, day));
    act.about(About::Cover(input.coverer.unwrap_or(input.missing)));
    act.because(input.kind.word());
    let id = DecisionId(act.world.fresh_uuid());
    let (extra, pulled_back) = price.map_or((0, false), |(price, back)| (price.extra, back));
    act.db.run(
        "INSERT INTO cover_decision (id, absence, because_of, missing, function, day, begins, minutes, kind, coverer, effect,
                                     postponed_to, decided_on, extra, out_of_role, pulled_back)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16)",
        params![
            id,
            told.absence,
            told.because_of,
            told.missing,
            told.function,
            day,
            told.begins,
            told.minutes,
            input.kind,
            input.coverer,
            input.effect.map_or("", Effect::word),
            input.postponed_to,
            act.world.today(),
            extra,
            input.coverer.is_some() && role != Some(HolderRole::Primary) && role != Some(HolderRole::StandIn),
            pulled_back
        ],
    )?;
    Ok(id)
}

#[derive(Debug, Deserialize, TS)]
#[ts(optional_fields = nullable)]
pub struct OfDecision {
    pub decision: DecisionId,
    /// The same for these, in one step: whoever covers a week says yes once.
    #[serde(default)]
    pub also: Option<Vec<DecisionId>>,
}

impl OfDecision {
    /// The decision, and those that go with it.
    pub fn all(&self) -> impl Iterator<Item = DecisionId> {
        std::iter::once(self.decision).chain(self.also.iter().flatten().copied())
    }
}

fn found(act: &Act, decision: DecisionId) -> Result<Decision> {
    let found = decisions(act.db, "d.id = ?1", [decision])?.into_iter().next();
    found.ok_or_else(|| Failure::missing("decision-gone"))
}

/// The decision, where it stands in one of these ways.
fn must_be(act: &Act, decision: DecisionId, states: &[DecisionState]) -> Result<Decision> {
    let found = found(act, decision)?;
    if states.contains(&found.state()) {
        return Ok(found);
    }
    let state = word(&format!("decision-state-{}", found.state().word()));
    Err(Failure::Refused(Message::new("decision-not-now").with("state", state)))
}

/// Whoever covers said yes (R16).
pub fn confirm(act: &mut Act, input: OfDecision) -> Result<()> {
    for decision in input.all() {
        let found = must_be(act, decision, &[DecisionState::Asked])?;
        act.about(About::Cover(found.coverer.unwrap_or(found.missing)));
        act.db.run("UPDATE cover_decision SET confirmed_on = ?2 WHERE id = ?1", (decision, act.world.today()))?;
    }
    Ok(())
}

/// Whoever was asked said no: the work is open again.
pub fn decline(act: &mut Act, input: OfDecision) -> Result<()> {
    for decision in input.all() {
        let found = must_be(act, decision, &[DecisionState::Asked, DecisionState::Confirmed])?;
        must_carry_nothing(act, decision)?;
        act.about(About::Cover(found.coverer.unwrap_or(found.missing)));
        act.db.run(
            "UPDATE cover_decision SET declined_on = ?2, confirmed_on = NULL WHERE id = ?1",
            (decision, act.world.today()),
        )?;
    }
    Ok(())
}

#[derive(Debug, Deserialize, TS)]
#[ts(optional_fields = nullable)]
pub struct FinishCover {
    pub decision: DecisionId,
    /// The same for these, in one step.
    #[serde(default)]
    pub also: Option<Vec<DecisionId>>,
    /// Nobody did it after all: the work was open.
    #[serde(default)]
    pub failed: Option<bool>,
}

impl FinishCover {
    /// The decision, and those that go with it.
    pub fn all(&self) -> impl Iterator<Item = DecisionId> {
        std::iter::once(self.decision).chain(self.also.iter().flatten().copied())
    }
}

/// The cover was done, or it failed. Done, the skill it took was used.
pub fn finish(act: &mut Act, input: FinishCover) -> Result<()> {
    let failed = input.failed.unwrap_or(false);
    input.all().try_for_each(|decision| finish_one(act, decision, failed))
}

fn finish_one(act: &mut Act, decision: DecisionId, failed: bool) -> Result<()> {
    let found = must_be(act, decision, &[DecisionState::Confirmed, DecisionState::Asked])?;
    let today = act.world.today();
    if found.state() == DecisionState::Asked && !failed {
        return Err(Failure::refused("cover-not-confirmed"));
    }
    if found.day > today {
        return Err(Failure::Refused(Message::new("cover-still-to-come").with("date", found.day)));
    }
    let coverer = found.coverer.unwrap_or(found.missing);
    if !failed {
        let skill = act.db.maybe(
            "SELECT f.skill FROM critical_function f JOIN person_skill p ON p.skill = f.skill AND p.person = ?2 WHERE f.id = ?1",
            (found.function, coverer),
            |row| row.get::<_, SkillId>(0),
        )?;
        if let Some(skill) = skill {
            skills::note_use(act, UseSkill { person: coverer, skill, on: Some(found.day) })?;
        }
    }
    act.about(About::Cover(coverer));
    act.because(if failed { "failed" } else { "done" });
    act.db.run("UPDATE cover_decision SET ended_on = ?2, failed = ?3 WHERE id = ?1", (decision, today, failed))?;
    Ok(())
}

/// Takes a decision out again: the work is open as before.
pub fn withdraw(act: &mut Act, input: OfDecision) -> Result<()> {
    let states = [
        DecisionState::Asked,
        DecisionState::Confirmed,
        DecisionState::Settled,
        DecisionState::Declined,
        DecisionState::FellOpen,
    ];
    for decision in input.all() {
        let found = must_be(act, decision, &states)?;
        must_carry_nothing(act, decision)?;
        let broken = act.db.maybe("SELECT 1 FROM break_glass WHERE decision = ?1", [decision], |_| Ok(()))?;
        if broken.is_some() {
            return Err(Failure::refused("cover-broke-glass"));
        }
        act.about(About::Cover(found.coverer.unwrap_or(found.missing)));
        act.db.run("DELETE FROM cover_decision WHERE id = ?1", [decision])?;
    }
    Ok(())
}

/// A cover for which somebody else steps in can't go alone: that one goes first.
fn must_carry_nothing(act: &Act, decision: DecisionId) -> Result<()> {
    let next = act.db.maybe(
        "SELECT coverer FROM cover_decision WHERE because_of = ?1 AND declined_on IS NULL AND failed = 0 LIMIT 1",
        [decision],
        |row| row.get::<_, Option<PersonId>>(0),
    )?;
    match next {
        None => Ok(()),
        Some(coverer) => {
            let name = coverer.map_or(Ok(String::new()), |coverer| people::name_of(act.db, coverer))?;
            Err(Failure::Refused(Message::new("cover-carries-more").with("name", name)))
        }
    }
}

/// Whether every piece of work that an absence leaves was decided (R15): how much is open, in minutes.
pub(super) fn open_minutes(open: &[super::needs::NeedLine], absence: AbsenceId) -> i64 {
    open.iter().filter(|need| need.absence == absence).map(|need| need.minutes).sum()
}
