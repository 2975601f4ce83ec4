//! Long absences: somebody stands in, with a hand-over in and out, a first week after which both look again, an end, and
//! the job they return to (R20).

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::board::is_long;
use crate::absences::{self, AbsenceLine};
use crate::app::{About, Act, Ask};
use crate::error::{Failure, Message, Problems, Result};
use crate::id::{AbsenceId, AssignmentId, BackfillId, PersonId};
use crate::people::{self, Assign, AssignmentKind, Names};
use crate::sql::Sql;
use crate::time::plus_days;

#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(optional_fields = nullable)]
pub struct PlanBackfill {
    pub absence: AbsenceId,
    pub stand_in: PersonId,
    /// First day of the hand-over; the last working days before the absence are usual.
    pub hand_over_in: NaiveDate,
    /// End of the first week, when both look again; seven days after the hand-over where it is left out.
    #[serde(default)]
    pub trial_until: Option<NaiveDate>,
    /// First day of handing back.
    pub hand_over_out: NaiveDate,
    pub ends_on: NaiveDate,
    /// The position that is filled meanwhile; without one nobody is put into it.
    #[serde(default)]
    pub position: Option<String>,
    /// What the stand-in returns to; their own job where it is left out.
    #[serde(default)]
    pub returns_to: Option<String>,
}

/// Plans who stands in for a long absence. Where a position is named, they act in it, with its clock and its way back.
pub fn plan_backfill(act: &mut Act, input: PlanBackfill) -> Result<BackfillId> {
    let found = act.db.maybe(
        "SELECT person, starts_on FROM absence WHERE id = ?1 AND said IN ('approved', 'requested')",
        [input.absence],
        |row| Ok((row.get::<_, PersonId>(0)?, row.get::<_, NaiveDate>(1)?)),
    )?;
    let Some((away, starts_on)) = found else { return Err(Failure::missing("absence-gone")) };
    let trial = input.trial_until.unwrap_or(plus_days(input.hand_over_in, 7));
    let mut problems = Problems::default();
    problems.unless(input.stand_in != away, "standIn", "backfill-same-person");
    problems.unless(trial >= input.hand_over_in, "trialUntil", "backfill-order");
    problems.unless(input.hand_over_out >= trial, "handOverOut", "backfill-order");
    problems.unless(input.ends_on >= input.hand_over_out, "endsOn", "backfill-order");
    problems.unless((starts_on - input.hand_over_in).num_days() <= 90, "handOverIn", "backfill-too-early");
    problems.none()?;
    people::must_be_here(act.db, input.stand_in, input.hand_over_in)?;
    let assignment = match input.position.as_deref().map(people::tidy).filter(|name| !name.is_empty()) {
        None => None,
        Some(position) => Some(people::assign(
            act,
            Assign {
                person: input.stand_in,
                position,
                kind: AssignmentKind::Acting,
                from: input.hand_over_in,
                planned_end: Some(input.ends_on),
                returns_to: input.returns_to,
            },
        )?),
    };
    act.about(About::Cover(input.stand_in));
    let id = BackfillId(act.world.fresh_uuid());
    act.db.run(
        "INSERT INTO backfill (id, absence, stand_in, assignment, hand_over_in, trial_until, hand_over_out, ends_on)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
        (id, input.absence, input.stand_in, assignment, input.hand_over_in, trial, input.hand_over_out, input.ends_on),
    )?;
    let (to, name) = (input.ends_on, people::name_of(act.db, input.stand_in)?);
    act.consequence(Message::new("backfill-returns").with("name", name).with("date", to));
    Ok(id)
}

/// Who stands in for a long absence.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct BackfillLine {
    pub backfill: BackfillId,
    pub stand_in: PersonId,
    pub name: String,
    pub assignment: Option<AssignmentId>,
    /// The job they return to.
    pub returns_to: String,
    pub hand_over_in: NaiveDate,
    pub trial_until: NaiveDate,
    pub hand_over_out: NaiveDate,
    pub ends_on: NaiveDate,
}

/// A long absence, and who stands in.
#[derive(Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct LongAbsence {
    pub absence: AbsenceLine,
    pub stand_ins: Vec<BackfillLine>,
    pub sentence: Message,
}

/// Every absence over four weeks that goes on or is to come, and who stands in.
pub fn backfills(ask: &Ask, _: ()) -> Result<Vec<LongAbsence>> {
    let today = ask.world.today();
    let plans = plans(ask)?;
    let within = absences::WhichAbsences { from: Some(today), to: Some(plus_days(today, 366)) };
    let long = absences::list(ask, Some(within))?.into_iter().filter(|absence| is_long(absence, today));
    Ok(long.map(|absence| with_stand_ins(absence, &plans)).collect())
}

/// The same for one absence; none where it lasts no longer than four weeks.
pub(super) fn long_absence(ask: &Ask, absence: &AbsenceLine) -> Result<Option<LongAbsence>> {
    if !is_long(absence, ask.world.today()) {
        return Ok(None);
    }
    Ok(Some(with_stand_ins(absence.clone(), &plans(ask)?)))
}

fn with_stand_ins(absence: AbsenceLine, plans: &[(AbsenceId, BackfillLine)]) -> LongAbsence {
    let stand_ins: Vec<BackfillLine> =
        plans.iter().filter(|(of, _)| *of == absence.absence).map(|(_, line)| line.clone()).collect();
    let key = if stand_ins.is_empty() { "backfill-missing" } else { "backfill-planned" };
    let sentence = Message::new(key).with("name", absence.name.as_str()).with("count", stand_ins.len());
    LongAbsence { absence, stand_ins, sentence }
}

/// Everybody who stands in for a long absence, in the order in which they begin.
fn plans(ask: &Ask) -> Result<Vec<(AbsenceId, BackfillLine)>> {
    let names = Names::read(ask.db)?;
    ask.db.all(
        "SELECT b.absence, b.id, b.stand_in, b.assignment, coalesce(o.name, ''), b.hand_over_in, b.trial_until, b.hand_over_out, b.ends_on
         FROM backfill b LEFT JOIN assignment a ON a.id = b.assignment LEFT JOIN position o ON o.id = a.returns_to
         ORDER BY b.hand_over_in",
        [],
        |row| {
            let person: PersonId = row.get(2)?;
            let line = BackfillLine {
                backfill: row.get(1)?,
                stand_in: person,
                name: names.of(person),
                assignment: row.get(3)?,
                returns_to: row.get(4)?,
                hand_over_in: row.get(5)?,
                trial_until: row.get(6)?,
                hand_over_out: row.get(7)?,
                ends_on: row.get(8)?,
            };
            Ok((row.get(0)?, line))
        },
    )
}
