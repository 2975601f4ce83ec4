//! A check that somebody sees otherwise, question by question. Somebody else than the checker decides, by a day, and it is
//! never lower afterwards than it was (R26): otherwise nobody would dare to say anything.

use chrono::NaiveDate;
use rusqlite::Connection;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::cards::Cards;
use super::checking::{DISPUTE_DAYS, Masking, evaluation, keep_outcome};
use super::scoring::{Mark, outcome};
use crate::app::{About, Act, Ask};
use crate::error::{Failure, Message, Problems, Result};
use crate::fold::fold;
use crate::id::{DisputeId, EvaluationId, PersonId, ScorecardItemId};
use crate::people::{self, Names, Way, tidy};
use crate::sql::Sql;
use crate::time::plus_days;

/// The longest reason, in letters.
const LONGEST: usize = 1_000;

#[derive(Debug, Deserialize, TS)]
#[ts(optional_fields = nullable)]
pub struct AcknowledgeCheck {
    pub evaluation: EvaluationId,
    /// Their own words, never refused.
    #[serde(default)]
    pub comment: Option<String>,
    pub way: Way,
}

/// Somebody takes note of a check. They may still see a question of it otherwise until the time for that is over.
pub fn acknowledge(act: &mut Act, input: AcknowledgeCheck) -> Result<()> {
    let check = evaluation(act.db, input.evaluation)?;
    if check.standing.shown_on().is_none() {
        return Err(Failure::refused("check-not-shown-yet"));
    }
    if check.standing.answered_on.is_some() {
        return Err(Failure::refused("check-answered-already"));
    }
    let mut texts = Masking::default();
    let comment = texts.of(input.comment.unwrap_or_default().trim());
    let mut problems = Problems::default();
    problems.unless(comment.chars().count() <= LONGEST, "comment", "text-too-long");
    problems.none()?;
    act.about(About::Check(check.id));
    act.because(input.way.word());
    act.db.run(
        "UPDATE evaluation SET answered_on = ?2, answer_way = ?3, comment = ?4 WHERE id = ?1",
        (check.id, act.world.today(), input.way, comment),
    )?;
    texts.tell(act);
    Ok(())
}

/// One question that somebody sees otherwise.
#[derive(Debug, Deserialize, TS)]
pub struct SeenOtherwise {
    pub item: ScorecardItemId,
    /// Their own words.
    pub reason: String,
    pub proposed: Mark,
}

#[derive(Debug, Deserialize, TS)]
pub struct DisputeCheck {
    pub evaluation: EvaluationId,
    pub items: Vec<SeenOtherwise>,
    pub way: Way,
}

/// Somebody sees questions of their check otherwise. Somebody else than the checker decides within two weeks.
pub fn dispute(act: &mut Act, input: DisputeCheck) -> Result<Vec<DisputeId>> {
    let check = evaluation(act.db, input.evaluation)?;
    let today = act.world.today();
    let Some(until) = check.standing.dispute_until() else { return Err(Failure::refused("check-not-shown-yet")) };
    if today > until {
        return Err(Failure::Refused(Message::new("dispute-too-late").with("date", until)));
    }
    let cards = Cards::read(act.db)?;
    let card = cards.get(check.version)?;
    let form = card.card();
    let known = disputes_of(act.db, check.id)?;
    let mut texts = Masking::default();
    let mut problems = Problems::default();
    problems.unless(!input.items.is_empty(), "items", "dispute-needs-question");
    let mut raised: Vec<(usize, String, Mark)> = Vec::new();
    for (at, item) in input.items.iter().enumerate() {
        let field = |name: &str| format!("items.{at}.{name}");
        let reason = texts.of(item.reason.trim());
        problems.unless(!reason.is_empty(), &field("reason"), "dispute-needs-reason");
        problems.unless(reason.chars().count() <= LONGEST, &field("reason"), "text-too-long");
        let place = card.place_of(item.item);
        let fresh = |place| {
            !raised.iter().any(|(other, ..)| *other == place) && !known.iter().any(|dispute| dispute.place == place)
        };
        problems.unless(place.is_some_and(fresh), &field("item"), "dispute-question-once");
        let Some(place) = place else { continue };
        let takes = form.items().nth(place).is_some_and(|question| question.kind.takes(item.proposed));
        problems.unless(takes, &field("proposed"), "check-yes-or-no");
        let holds = check.marks().get(place);
        problems.unless(holds != Some(&item.proposed), &field("proposed"), "dispute-same-mark");
        raised.push((place, reason, item.proposed));
    }
    problems.none()?;
    act.about(About::Check(check.id));
    act.because(input.way.word());
    let due = plus_days(today, DISPUTE_DAYS);
    let mut ids = Vec::new();
    for (place, reason, proposed) in raised {
        let id = DisputeId(act.world.fresh_uuid());
        act.db.run(
            "INSERT INTO dispute (id, person, evaluation, place, reason, proposed, raised_on, way, due)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
            (id, check.person, check.id, place as i64, reason, proposed, today, input.way, due),
        )?;
        ids.push(id);
    }
    texts.tell(act);
    Ok(ids)
}

#[derive(Debug, Deserialize, TS)]
pub struct DecideDispute {
    pub dispute: DisputeId,
    /// Who decides: never who checked.
    pub reviewer: String,
    /// The mark that holds from now on.
    pub mark: Mark,
    pub why: String,
}

/// Somebody else decides on a question that was seen otherwise. It stays or is raised; it is never lower than before.
pub fn decide(act: &mut Act, input: DecideDispute) -> Result<()> {
    let found = disputes(act.db, "d.id = ?1", [input.dispute])?.into_iter().next();
    let dispute = found.ok_or_else(|| Failure::missing("dispute-gone"))?;
    let check = evaluation(act.db, dispute.evaluation)?;
    let cards = Cards::read(act.db)?;
    let form = cards.get(check.version)?.card();
    let reviewer = tidy(&input.reviewer);
    let why = tidy(&input.why);
    let leader = act.settings()?.leader_name;
    let checker = if check.evaluator.is_empty() { leader } else { check.evaluator.clone() };
    let same = |name: &str| !name.is_empty() && fold(name) == fold(&reviewer);
    let mut problems = Problems::default();
    problems.unless(!reviewer.is_empty(), "reviewer", "dispute-needs-reviewer");
    problems.unless(!same(&checker), "reviewer", "dispute-other-reviewer");
    problems.unless(!same(&people::full_name(act.db, check.person)?), "reviewer", "dispute-not-oneself");
    problems.unless(!why.is_empty(), "why", "dispute-needs-why");
    problems.unless(why.chars().count() <= LONGEST && reviewer.chars().count() <= 200, "why", "text-too-long");
    let takes = form.items().nth(dispute.place).is_some_and(|question| question.kind.takes(input.mark));
    problems.unless(takes, "mark", "check-yes-or-no");
    problems.none()?;
    if dispute.decided_on.is_some() {
        return Err(Failure::refused("dispute-decided-already"));
    }
    let before = check.marks().to_vec();
    let mut after = before.clone();
    if let Some(mark) = after.get_mut(dispute.place) {
        *mark = input.mark;
    }
    let (then, now) = (outcome(&form, &before), outcome(&form, &after));
    let lower = matches!((dispute.mark.worth(), input.mark.worth()), (Some(then), Some(now)) if now < then);
    if lower || !now.nowhere_lower_than(&then) {
        return Err(Failure::refused("dispute-never-lower"));
    }
    act.about(About::Check(check.id));
    act.because(if after == before { "upheld" } else { "changed" });
    act.db.run(
        "UPDATE dispute SET reviewer = ?2, decided_on = ?3, decided = ?4, why = ?5 WHERE id = ?1",
        (dispute.dispute, reviewer, act.world.today(), input.mark, why),
    )?;
    if after != before {
        act.db.run("UPDATE evaluation SET decided = ?2 WHERE id = ?1", (check.id, Mark::write(&after)))?;
        keep_outcome(act, check.id, &now)?;
    }
    Ok(())
}

/// A question that was seen otherwise, and what became of it.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DisputeLine {
    pub dispute: DisputeId,
    pub evaluation: EvaluationId,
    pub person: PersonId,
    /// Of the question in the form, from 0.
    pub place: usize,
    /// The mark that it was about.
    pub mark: Mark,
    pub reason: String,
    pub proposed: Mark,
    pub raised_on: NaiveDate,
    pub due: NaiveDate,
    pub reviewer: String,
    pub decided_on: Option<NaiveDate>,
    /// The mark that holds since.
    pub decided: Option<Mark>,
    pub why: String,
}

fn disputes(db: &Connection, condition: &str, params: impl rusqlite::Params) -> Result<Vec<DisputeLine>> {
    db.all(
        &format!(
            "SELECT d.id, d.evaluation, d.person, d.place, e.marks, d.reason, d.proposed, d.raised_on, d.due, d.reviewer,
                    d.decided_on, d.decided, d.why
             FROM dispute d JOIN evaluation e ON e.id = d.evaluation WHERE {condition} ORDER BY d.place"
        ),
        params,
        |row| {
            let place: i64 = row.get(3)?;
            let marks = Mark::read(&row.get::<_, String>(4)?);
            let decided = Mark::read(&row.get::<_, String>(11)?);
            let place = usize::try_from(place).unwrap_or(0);
            Ok(DisputeLine {
                dispute: row.get(0)?,
                evaluation: row.get(1)?,
                person: row.get(2)?,
                place,
                mark: marks.get(place).copied().unwrap_or(Mark::NotSeen),
                reason: row.get(5)?,
                proposed: row.get(6)?,
                raised_on: row.get(7)?,
                due: row.get(8)?,
                reviewer: row.get(9)?,
                decided_on: row.get(10)?,
                decided: decided.first().copied(),
                why: row.get(12)?,
            })
        },
    )
}

/// What of a check was seen otherwise, in the order of the form.
pub(super) fn disputes_of(db: &Connection, check: EvaluationId) -> Result<Vec<DisputeLine>> {
    disputes(db, "d.evaluation = ?1", [check])
}

/// A question that waits for somebody else to decide.
pub struct OpenDispute {
    pub person: PersonId,
    pub name: String,
    pub evaluation: EvaluationId,
    pub channel: String,
    /// Of the contact.
    pub day: NaiveDate,
    pub due: NaiveDate,
    pub raised_on: NaiveDate,
}

/// Questions that were seen otherwise and wait to be decided, those due first.
pub fn open_disputes(ask: &Ask) -> Result<Vec<OpenDispute>> {
    let names = Names::read(ask.db)?;
    ask.db.all(
        "SELECT d.person, d.evaluation, min(d.due), min(d.raised_on), e.channel, e.day
         FROM dispute d JOIN evaluation e ON e.id = d.evaluation WHERE d.decided_on IS NULL
         GROUP BY d.evaluation ORDER BY 3, 2",
        [],
        |row| {
            let person = row.get(0)?;
            Ok(OpenDispute {
                person,
                name: names.of(person),
                evaluation: row.get(1)?,
                channel: row.get(4)?,
                day: row.get(5)?,
                due: row.get(2)?,
                raised_on: row.get(3)?,
            })
        },
    )
}

#[derive(Debug, Deserialize, TS)]
pub struct RemarkOnCheck {
    pub evaluation: EvaluationId,
    pub text: String,
}

/// Adds a remark to a check. It is the only thing that is added after a check is closed; nothing of it is changed.
pub fn remark(act: &mut Act, input: RemarkOnCheck) -> Result<()> {
    let check = evaluation(act.db, input.evaluation)?;
    let mut texts = Masking::default();
    let text = texts.of(input.text.trim());
    let mut problems = Problems::default();
    problems.unless(!text.is_empty(), "text", "text-missing");
    problems.unless(text.chars().count() <= LONGEST, "text", "text-too-long");
    problems.none()?;
    if check.standing.shown_on().is_none() {
        return Err(Failure::refused("check-not-shown-yet"));
    }
    act.about(About::Check(check.id));
    act.db.run(
        "INSERT INTO check_remark (id, person, evaluation, said_on, text) VALUES (?1, ?2, ?3, ?4, ?5)",
        (act.world.fresh_uuid().to_string(), check.person, check.id, act.world.today(), text),
    )?;
    texts.tell(act);
    Ok(())
}
