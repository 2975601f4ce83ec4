//! Days as they are read from the vault: everything a [`Scene`] needs, once for a whole stretch of days.

use std::collections::HashMap;

use chrono::{Datelike, NaiveDate};
use rusqlite::{Connection, Row};

use super::blocks::{Guarded, guarded};
use super::figures::burdens;
use super::functions::{Function, read_functions};
use super::scene::{Covered, Fitness, Scene, Task, Worker};
use super::{DecisionKind, DecisionState, HolderRole};
use crate::app::Ask;
use crate::error::Result;
use crate::id::{AbsenceId, DecisionId, FunctionId, PersonId, PositionId, SkillId};
use crate::people::Names;
use crate::settings::Settings;
use crate::skills::{self, Seen, SkillState};
use crate::sql::Sql;
use crate::time::plus_days;
use crate::working_time::{Clock, SegmentKind, Shift, Slot, read_clock, shifts};

/// Days that suggestions look back for what somebody covered: eight weeks.
pub(super) const LOOK_BACK: i64 = 56;

/// Somebody's absence as minutes.
#[derive(Clone, Debug)]
pub struct Gone {
    pub absence: AbsenceId,
    pub person: PersonId,
    pub slot: Slot,
    /// Nobody knows until when.
    pub open_end: bool,
}

impl Gone {
    /// The time for which nothing can be asked of them: while nobody knows an end, there is none.
    pub fn unavailable(&self) -> Slot {
        if self.open_end { Slot { to: i64::MAX, ..self.slot } } else { self.slot }
    }
}

/// A decision as it is known.
#[derive(Clone, Debug)]
pub struct Decision {
    pub id: DecisionId,
    pub absence: AbsenceId,
    pub because_of: Option<DecisionId>,
    pub missing: PersonId,
    pub function: FunctionId,
    pub day: NaiveDate,
    pub slot: Slot,
    pub kind: DecisionKind,
    pub coverer: Option<PersonId>,
    pub decided_on: NaiveDate,
    pub confirmed_on: Option<NaiveDate>,
    pub declined_on: Option<NaiveDate>,
    pub ended_on: Option<NaiveDate>,
    pub failed: bool,
    pub pulled_back: bool,
    /// Whoever was to cover is away then, as it is known now.
    pub coverer_away: bool,
}

impl Decision {
    pub fn state(&self) -> DecisionState {
        match () {
            () if self.declined_on.is_some() => DecisionState::Declined,
            () if self.failed => DecisionState::Failed,
            () if self.ended_on.is_some() => DecisionState::Done,
            () if self.coverer.is_none() => DecisionState::Settled,
            () if self.coverer_away => DecisionState::FellOpen,
            () if self.confirmed_on.is_some() => DecisionState::Confirmed,
            () => DecisionState::Asked,
        }
    }

    /// Whether the work counts as decided.
    pub fn stands(&self) -> bool {
        !matches!(self.state(), DecisionState::Declined | DecisionState::Failed | DecisionState::FellOpen)
    }
}

/// Everything about a stretch of days.
pub struct Days {
    pub clock: Clock,
    pub from: NaiveDate,
    pub to: NaiveDate,
    pub names: Names,
    /// In the order of their ids.
    pub people: Vec<PersonId>,
    pub functions: Vec<Function>,
    pub gone: Vec<Gone>,
    pub guarded: Vec<Guarded>,
    pub decisions: Vec<Decision>,
    places: HashMap<PersonId, usize>,
    shifts: HashMap<(usize, NaiveDate), Vec<Shift>>,
    seen: HashMap<(PersonId, SkillId), Seen>,
    released: Vec<Released>,
    burdens: HashMap<PersonId, f64>,
}

/// Somebody who was released from a job, and since when.
#[derive(Clone, Copy, Debug)]
struct Released {
    person: PersonId,
    position: PositionId,
    from: NaiveDate,
    to: Option<NaiveDate>,
}

impl Days {
    pub fn read(ask: &Ask, from: NaiveDate, to: NaiveDate) -> Result<Days> {
        let (db, settings, today) = (ask.db, ask.settings()?, ask.world.today());
        let clock = Clock::of(&settings);
        let (first, last) = (plus_days(from, -1), plus_days(to, 1));
        let people: Vec<PersonId> = db.all(
            "SELECT DISTINCT person FROM employment WHERE valid_from <= ?2 AND (valid_to IS NULL OR valid_to >= ?1) ORDER BY person",
            (first, last),
            |row| row.get(0),
        )?;
        let places: HashMap<PersonId, usize> = people.iter().enumerate().map(|(at, person)| (*person, at)).collect();
        let mut by_day: HashMap<(usize, NaiveDate), Vec<Shift>> = HashMap::new();
        for shift in shifts(db, &settings, first, last)? {
            if let Some(at) = places.get(&shift.person) {
                by_day.entry((*at, shift.day)).or_default().push(shift);
            }
        }
        Ok(Days {
            clock,
            from,
            to,
            names: Names::read(db)?,
            functions: read_functions(db)?,
            gone: read_gone(db, clock, first, last, today)?,
            guarded: guarded(db, clock, settings.meeting_minutes, first, last)?,
            decisions: decisions(db, "d.day BETWEEN ?1 AND ?2", (first, last))?,
            shifts: by_day,
            seen: skills::seen_by_pair(db)?,
            released: read_released(db, first)?,
            burdens: burdens(db, clock, plus_days(today, -LOOK_BACK), today)?,
            people,
            places,
        })
    }

    pub fn place(&self, person: PersonId) -> Option<usize> {
        self.places.get(&person).copied()
    }

    pub fn person(&self, at: usize) -> Option<PersonId> {
        self.people.get(at).copied()
    }

    pub fn name(&self, at: usize) -> String {
        self.person(at).map(|person| self.names.of(person)).unwrap_or_default()
    }

    pub fn function(&self, at: usize) -> Option<&Function> {
        self.functions.get(at)
    }

    pub fn seen(&self, person: PersonId, skill: Option<SkillId>) -> Option<&Seen> {
        self.seen.get(&(person, skill?))
    }

    /// Covered in the last eight weeks: weighted minutes for an hour of the contract.
    pub fn burden(&self, person: PersonId) -> f64 {
        self.burdens.get(&person).copied().unwrap_or(0.0)
    }

    /// The position somebody was released from, where it is that of a function and in effect on a day.
    pub fn released_from(&self, person: PersonId, function: &Function, day: NaiveDate) -> Option<PositionId> {
        let position = function.position?;
        let holds = |released: &&Released| {
            released.person == person
                && released.position == position
                && released.from <= day
                && released.to.is_none_or(|to| to >= day)
        };
        self.released.iter().find(holds).map(|released| released.position)
    }

    pub fn shifts_of(&self, at: usize, day: NaiveDate) -> &[Shift] {
        self.shifts.get(&(at, day)).map(Vec::as_slice).unwrap_or_default()
    }

    /// One day, with everything that was decided for it.
    pub fn scene(&self, day: NaiveDate) -> Scene {
        let workers = self.people.iter().enumerate().map(|(at, person)| self.worker(at, *person, day));
        let tasks = self.functions.iter().map(|function| self.task(function, day));
        let covered = self.decisions.iter().filter(|decision| decision.day == day && decision.stands());
        let covered = covered.filter_map(|decision| {
            Some(Covered {
                task: self.functions.iter().position(|function| function.id == decision.function)?,
                slot: decision.slot,
                by: decision.coverer.and_then(|coverer| self.place(coverer)),
                of: self.place(decision.missing)?,
            })
        });
        Scene { workers: workers.collect(), tasks: tasks.collect(), covered: covered.collect() }
    }

    fn worker(&self, at: usize, person: PersonId, day: NaiveDate) -> Worker {
        let shifts = self.shifts_of(at, day);
        let near = Slot { from: self.clock.day(plus_days(day, -1)).from, to: self.clock.day(plus_days(day, 1)).to };
        let away = self.gone.iter().enumerate().filter(|(_, gone)| gone.person == person && gone.slot.meets(near));
        let off_phone = shifts.iter().flat_map(|shift| &shift.segments);
        let around = [-1, 1].iter().flat_map(|step| self.shifts_of(at, plus_days(day, *step)));
        Worker {
            shifts: shifts.iter().map(|shift| shift.slot).collect(),
            off_phone: off_phone.filter(|(_, kind)| *kind == SegmentKind::OffPhone).map(|(slot, _)| *slot).collect(),
            around: around.map(|shift| shift.slot).collect(),
            gone: away.clone().map(|(number, _)| number).next_back(),
            away: away.clone().map(|(_, gone)| gone.slot).collect(),
            unavailable: self
                .gone
                .iter()
                .filter(|gone| gone.person == person && gone.unavailable().meets(near))
                .map(Gone::unavailable)
                .collect(),
            protected: self
                .guarded
                .iter()
                .filter(|guarded| guarded.person == person && guarded.slot.meets(near))
                .map(|guarded| guarded.slot)
                .collect(),
            fitness: self.functions.iter().map(|function| self.fitness(function, person, day)).collect(),
            burden: (self.burden(person) * 1000.0) as i64,
        }
    }

    fn fitness(&self, function: &Function, person: PersonId, day: NaiveDate) -> Fitness {
        let role = function.role(person, day);
        let seen = self.seen(person, function.skill);
        if role.is_none() && seen.is_none() {
            return Fitness::default();
        }
        Fitness {
            primary: role == Some(HolderRole::Primary),
            capable: function.capable(role, seen, day),
            fresh: function.skill.is_none() || seen.is_some_and(|seen| seen.state(day) == SkillState::Fresh),
            released: self.released_from(person, function, day).is_some(),
        }
    }

    fn task(&self, function: &Function, day: NaiveDate) -> Task {
        let weekday = day.weekday().number_from_monday();
        let of_day = function.hours.iter().filter(|hours| hours.weekday == weekday);
        let slots = of_day.filter_map(|hours| Some(self.clock.slot(day, read_clock(&hours.starts_at)?, hours.minutes)));
        Task { minimum: function.minimum, hours: (!function.hours.is_empty()).then(|| slots.collect()) }
    }

    /// The absence for which somebody is missing at a time.
    pub fn absence_at(&self, person: PersonId, slot: Slot) -> Option<AbsenceId> {
        self.gone.iter().rev().find(|gone| gone.person == person && gone.slot.meets(slot)).map(|gone| gone.absence)
    }

    /// The decision by which somebody covers elsewhere at a time.
    pub fn covering_at(&self, person: PersonId, slot: Slot) -> Option<&Decision> {
        self.decisions
            .iter()
            .find(|decision| decision.coverer == Some(person) && decision.stands() && decision.slot.meets(slot))
    }
}

/// Who is away, as minutes. While nobody knows an end, somebody is taken to be away until the day to ask again.
fn read_gone(db: &Connection, clock: Clock, from: NaiveDate, to: NaiveDate, today: NaiveDate) -> Result<Vec<Gone>> {
    let rows = db.all(
        "SELECT id, person, starts_on, starts_at, ends_on, ends_at, review_on FROM absence
         WHERE said = 'approved' AND starts_on <= ?2 AND (ends_on IS NULL OR ends_on >= ?1) ORDER BY starts_on, id",
        (from, to),
        |row| {
            let days: (NaiveDate, Option<NaiveDate>, Option<NaiveDate>) = (row.get(2)?, row.get(4)?, row.get(6)?);
            Ok((row.get(0)?, row.get(1)?, days, row.get::<_, String>(3)?, row.get::<_, String>(5)?))
        },
    )?;
    let gone = rows.into_iter().map(|(absence, person, (first, last, review), starts_at, ends_at)| {
        let open_end = last.is_none();
        let last = last.unwrap_or_else(|| review.map_or(today, |review| plus_days(review, -1)).max(today).max(first));
        let begins = read_clock(&starts_at).map_or(clock.day(first).from, |at| clock.minute(first, at));
        let ends = read_clock(&ends_at).map_or(clock.day(last).to, |at| clock.minute(last, at));
        Gone { absence, person, slot: Slot { from: begins, to: ends }, open_end }
    });
    Ok(gone.filter(|gone| gone.slot.from < gone.slot.to).collect())
}

/// Who is released from which job from a day on: another one took effect after it, or is tried or filled for a while.
fn read_released(db: &Connection, from: NaiveDate) -> Result<Vec<Released>> {
    db.all(
        "SELECT DISTINCT a.person, a.position, b.valid_from, b.valid_to FROM assignment b
         CROSS JOIN assignment a ON a.person = b.person AND a.position <> b.position
         WHERE (b.valid_to IS NULL OR b.valid_to >= ?1) AND a.kind = 'substantive'
           AND (b.kind = 'substantive' AND a.valid_to < b.valid_from
                OR b.kind IN ('acting', 'trial', 'secondment') AND a.valid_from <= b.valid_from
                   AND (a.valid_to IS NULL OR a.valid_to >= b.valid_from))",
        [from],
        |row| Ok(Released { person: row.get(0)?, position: row.get(1)?, from: row.get(2)?, to: row.get(3)? }),
    )
}

const DECISIONS: &str = "
    SELECT d.id, d.absence, d.because_of, d.missing, d.function, d.day, d.begins, d.minutes, d.kind, d.coverer, d.decided_on,
           d.confirmed_on, d.declined_on, d.ended_on, d.failed, d.pulled_back
    FROM cover_decision d";

/// Decisions that fulfil a condition over `d`, in the order of time.
pub(super) fn decisions(db: &Connection, condition: &str, params: impl rusqlite::Params) -> Result<Vec<Decision>> {
    let mut found = db.all(&format!("{DECISIONS} WHERE {condition} ORDER BY d.begins, d.id"), params, read_decision)?;
    let days = found.iter().filter(|decision| decision.coverer.is_some()).map(|decision| decision.day);
    let Some((first, last)) = days.clone().min().zip(days.max()) else { return Ok(found) };
    let clock = Clock::of(&Settings::read(db)?);
    // Of an absence without an end it does not matter here until when it is taken to last.
    let gone = read_gone(db, clock, plus_days(first, -1), plus_days(last, 1), first)?;
    for decision in &mut found {
        let theirs = |gone: &&Gone| Some(gone.person) == decision.coverer;
        decision.coverer_away = gone.iter().filter(theirs).any(|gone| gone.unavailable().meets(decision.slot));
    }
    Ok(found)
}

fn read_decision(row: &Row) -> rusqlite::Result<Decision> {
    let begins: i64 = row.get(6)?;
    Ok(Decision {
        id: row.get(0)?,
        absence: row.get(1)?,
        because_of: row.get(2)?,
        missing: row.get(3)?,
        function: row.get(4)?,
        day: row.get(5)?,
        slot: Slot { from: begins, to: begins + row.get::<_, i64>(7)? },
        kind: row.get(8)?,
        coverer: row.get(9)?,
        decided_on: row.get(10)?,
        confirmed_on: row.get(11)?,
        declined_on: row.get(12)?,
        ended_on: row.get(13)?,
        failed: row.get(14)?,
        pulled_back: row.get(15)?,
        coverer_away: false,
    })
}
