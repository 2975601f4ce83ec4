//! Rounds of rating: begun by the leader, rated by both, the employee first, and what they agree on then.
//!
//! What anybody answered leaves this file through [`Round`] alone, which knows what each of the two may see.

use chrono::NaiveDate;
use rusqlite::Connection;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::case::{AgreedGap, CaseEvent};
use super::gap::{Awaited, Gap, Rated, RatingFault, Round, TalkPoint};
use super::ladder::{Expectation, Ladder, Level, LintWeight, lint};
use super::ladders::{in_force, versions};
use super::record::{CaseAtHand, begin_case, day, enter_case, fresh, not_before, read_json, to_json, words};
use crate::app::{About, Act, Ask};
use crate::error::{Failure, Message, Problems, Result};
use crate::id::{CaseId, LadderId, PersonId, RoundId};
use crate::people::{self, Side, Way};
use crate::slip;
use crate::sql::Sql;

/// A round as it lies on the table.
pub(super) struct RoundAtHand {
    pub id: RoundId,
    pub person: PersonId,
    pub ladder_id: LadderId,
    pub ladder: Ladder,
    pub level: Level,
    pub begun_on: NaiveDate,
    pub case: Option<CaseId>,
    pub rated_on: [Option<NaiveDate>; 2],
    /// How the employee's view came.
    pub employee_way: Option<Way>,
    pub round: Round,
}

impl RoundAtHand {
    pub fn read(db: &Connection, id: RoundId) -> Result<RoundAtHand> {
        read_rounds(db, "r.id = ?1", [id])?.pop().ok_or_else(|| Failure::missing("round-gone"))
    }
}

/// Rounds that fulfil a condition over `r`, newest first.
pub(super) fn read_rounds(db: &Connection, condition: &str, params: impl rusqlite::Params) -> Result<Vec<RoundAtHand>> {
    let rows = db.all(
        &format!(
            "SELECT r.id, r.person, r.ladder_version, r.level, r.begun_on, r.career_case FROM gap_round r
             WHERE {condition} ORDER BY r.begun_on DESC, r.id DESC"
        ),
        params,
        |row| {
            let ids: (RoundId, PersonId, String) = (row.get(0)?, row.get(1)?, row.get(2)?);
            Ok((ids, row.get::<_, i64>(3)? as usize, row.get::<_, NaiveDate>(4)?, row.get::<_, Option<CaseId>>(5)?))
        },
    )?;
    rows.into_iter()
        .map(|((id, person, version), level, begun_on, case)| {
            let version = versions(db, "v.id = ?1", [version])?.pop().ok_or_else(|| Failure::missing("ladder-gone"))?;
            let level = version.ladder.levels.get(level).cloned();
            let level = level.ok_or_else(|| Failure::broken("failure-damaged", "level of a round"))?;
            let mut round = Round::begin(level.clone());
            let (rated_on, employee_way) = read_ratings(db, id, &mut round)?;
            let (ladder_id, ladder) = (version.ladder_id, version.ladder);
            Ok(RoundAtHand { id, person, ladder_id, ladder, level, begun_on, case, rated_on, employee_way, round })
        })
        .collect()
}

type WhenRated = ([Option<NaiveDate>; 2], Option<Way>);

/// Puts what was rated into a round; answers when the employee and the leader did, and how the employee's came.
fn read_ratings(db: &Connection, id: RoundId, round: &mut Round) -> Result<WhenRated> {
    let rows = db.all("SELECT side, rated_on, answers, nullif(way, '') FROM rating WHERE round = ?1", [id], |row| {
        let said: (Side, NaiveDate) = (row.get(0)?, row.get(1)?);
        Ok((said, row.get::<_, String>(2)?, row.get::<_, Option<Way>>(3)?))
    })?;
    let mut rated_on = [None, None];
    let mut employee_way = None;
    for ((side, on), answers, way) in rows {
        employee_way = employee_way.or(way);
        let answers: Vec<Rated> = read_json(&answers)?;
        let (kept, place) = match side {
            Side::Employee => (round.employee_rates(answers), 0),
            Side::Leader => (round.leader_rates(answers), 1),
        };
        kept.map_err(|_| Failure::broken("failure-damaged", "rating"))?;
        if let Some(rated) = rated_on.get_mut(place) {
            *rated = Some(on);
        }
    }
    Ok((rated_on, employee_way))
}

/// Ratings that nobody may see yet but who gave them: those of rounds in which one side is still awaited.
pub fn sealed_ratings(db: &Connection) -> Result<Vec<String>> {
    db.all("SELECT r.id FROM rating r WHERE (SELECT count(*) FROM rating o WHERE o.round = r.round) < 2", [], |row| {
        row.get(0)
    })
}

#[derive(Debug, Deserialize, TS)]
pub struct BeginRound {
    pub person: PersonId,
    pub ladder: LadderId,
    /// The name of the level that both look at.
    pub level: String,
}

/// Begins a round on a level of a ladder, in the version that holds today.
pub fn begin_round(act: &mut Act, input: BeginRound) -> Result<RoundId> {
    let today = act.world.today();
    people::must_be_here(act.db, input.person, today)?;
    let held = in_force(act.db, today)?.into_iter().find(|version| version.ladder_id == input.ladder);
    let version = held.ok_or_else(|| Failure::missing("ladder-gone"))?;
    let name = people::name_of(act.db, input.person)?;
    let Some((level, _)) = version.ladder.level(&input.level) else {
        return Err(Failure::at("level", "ladder-no-such-level"));
    };
    let to_mend = lint(&version.ladder).iter().filter(|finding| finding.weight == LintWeight::Mend).count();
    if to_mend > 0 {
        let message = Message::new("round-ladder-to-mend").with("ladder", version.ladder.name).with("count", to_mend);
        return Err(Failure::Refused(message));
    }
    let waiting = read_rounds(act.db, "r.person = ?1", [input.person])?;
    if waiting.iter().any(|other| other.round.awaited() != Awaited::Nobody) {
        return Err(Failure::Refused(Message::new("round-open-already").with("name", name)));
    }
    act.about(About::Career(input.person));
    let id = RoundId(act.world.fresh_uuid());
    act.db.run(
        "INSERT INTO gap_round (id, person, ladder_version, level, begun_on) VALUES (?1, ?2, ?3, ?4, ?5)",
        (id, input.person, version.id, level as i64, today),
    )?;
    act.consequence(Message::new("round-employee-first").with("name", name));
    Ok(id)
}

#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(optional_fields = nullable)]
pub struct Rate {
    pub round: RoundId,
    pub side: Side,
    /// One for each expectation of the level, in its order.
    pub answers: Vec<Rated>,
    /// How the employee's came; needed from them.
    #[serde(default)]
    pub way: Option<Way>,
    /// For paper: the code on the slip.
    #[serde(default)]
    pub slip_code: Option<String>,
}

/// One of the two rates. Until both have, they may do so again; then both see, and nothing is taken back.
pub fn rate(act: &mut Act, input: Rate) -> Result<Awaited> {
    let mut at_hand = RoundAtHand::read(act.db, input.round)?;
    let mut problems = Problems::default();
    let answers: Vec<Rated> = input
        .answers
        .into_iter()
        .enumerate()
        .map(|(at, rated)| {
            let example = words(&mut problems, &format!("answers.{at}.example"), Some(&rated.example));
            Rated { example, ..rated }
        })
        .collect();
    let way = match input.side {
        Side::Leader => "",
        Side::Employee => {
            problems.unless(input.way.is_some(), "way", "reply-needs-way");
            let typed = slip::typed(input.slip_code.as_deref());
            let right = input.way != Some(Way::Paper) || typed == slip_code(input.round);
            problems.unless(right, "slipCode", "slip-code-other");
            input.way.map_or("", Way::word)
        }
    };
    problems.none()?;
    let kept = match input.side {
        Side::Employee => at_hand.round.employee_rates(answers.clone()),
        Side::Leader => at_hand.round.leader_rates(answers.clone()),
    };
    kept.map_err(|fault| match fault {
        RatingFault::AlreadyOpen => Failure::refused("round-both-rated"),
        RatingFault::Unanswered => Failure::at("answers", "round-answer-missing"),
        RatingFault::TooMany => Failure::at("answers", "round-answers-too-many"),
    })?;
    let awaited = at_hand.round.awaited();
    act.about(About::Career(at_hand.person));
    // Once both have seen, and when it came by the employee's own hand, no undo takes it away.
    act.because(if awaited == Awaited::Nobody { "opened" } else { way });
    act.db.run(
        "INSERT INTO rating (id, round, side, rated_on, way, answers) VALUES (?1, ?2, ?3, ?4, ?5, ?6)
         ON CONFLICT (round, side) DO UPDATE SET rated_on = excluded.rated_on, way = excluded.way, answers = excluded.answers",
        (fresh(act), input.round, input.side, act.world.today(), way, to_json(&answers)?),
    )?;
    let name = people::name_of(act.db, at_hand.person)?;
    let key = if awaited == Awaited::Nobody { "round-both-see" } else { "round-stays-sealed" };
    act.consequence(Message::new(key).with("name", name));
    Ok(awaited)
}

/// The code on the paper slip of a round.
fn slip_code(round: RoundId) -> String {
    slip::code(round.0.as_u64_pair().0 ^ round.0.as_u64_pair().1)
}

#[derive(Debug, Deserialize, TS)]
pub struct OfRound {
    pub round: RoundId,
}

/// What the employee sees on the screen that is handed over, and on paper: the level, and once both have rated, what both
/// said. Until then not even their own answers: nobody can tell whose hands the screen is in when it is opened again.
#[derive(Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct HandedRound {
    pub round: RoundId,
    pub name: String,
    pub ladder: String,
    pub level: String,
    pub begun_on: NaiveDate,
    pub expectations: Vec<Expectation>,
    /// They have answered already: what they say now takes the place of that.
    pub has_rated: bool,
    pub gap: Option<Gap>,
    pub awaited: Awaited,
    /// Whether they can still rate, for the first time or again.
    pub can_rate: bool,
    pub slip_code: String,
    pub team_name: String,
    pub leader_name: String,
}

/// What is shown to the employee.
pub fn handed(ask: &Ask, input: OfRound) -> Result<HandedRound> {
    let at_hand = RoundAtHand::read(ask.db, input.round)?;
    let settings = ask.settings()?;
    let gap = at_hand.round.shown().cloned();
    let [has_rated, _] = at_hand.rated_on.map(|on| on.is_some());
    let awaited = at_hand.round.awaited();
    Ok(HandedRound {
        round: at_hand.id,
        name: people::name_of(ask.db, at_hand.person)?,
        ladder: at_hand.ladder.name,
        level: at_hand.level.name,
        begun_on: at_hand.begun_on,
        expectations: at_hand.level.expectations,
        has_rated,
        can_rate: gap.is_none(),
        gap,
        awaited,
        slip_code: slip_code(input.round),
        team_name: settings.team_name,
        leader_name: settings.leader_name,
    })
}

/// A round as the leader sees it.
#[derive(Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RoundLine {
    pub round: RoundId,
    pub ladder: LadderId,
    pub ladder_name: String,
    pub version: i64,
    pub level: String,
    pub expectations: Vec<Expectation>,
    pub begun_on: NaiveDate,
    pub employee_rated_on: Option<NaiveDate>,
    /// How the employee's view came: by their own hand, or on paper and typed in.
    pub employee_way: Option<Way>,
    pub leader_rated_on: Option<NaiveDate>,
    pub awaited: Awaited,
    /// What both said, once both have.
    pub gap: Option<Gap>,
    /// The questions for the talk, the largest difference first.
    pub to_talk_about: Vec<TalkPoint>,
    /// The case for which the gap was agreed.
    pub case: Option<CaseId>,
}

/// The rounds of somebody as the leader sees them, newest first.
pub(super) fn round_lines(db: &Connection, person: PersonId) -> Result<Vec<RoundLine>> {
    let line = |at_hand: RoundAtHand| {
        let gap = at_hand.round.shown().cloned();
        let [employee_rated_on, leader_rated_on] = at_hand.rated_on;
        RoundLine {
            round: at_hand.id,
            ladder: at_hand.ladder_id,
            ladder_name: at_hand.ladder.name,
            version: at_hand.ladder.version,
            level: at_hand.level.name,
            expectations: at_hand.level.expectations,
            begun_on: at_hand.begun_on,
            employee_rated_on,
            employee_way: at_hand.employee_way,
            leader_rated_on,
            awaited: at_hand.round.awaited(),
            to_talk_about: gap.as_ref().map(Gap::to_talk_about).unwrap_or_default(),
            gap,
            case: at_hand.case,
        }
    };
    Ok(read_rounds(db, "r.person = ?1", [person])?.into_iter().map(line).collect())
}

#[derive(Debug, Deserialize, TS)]
#[ts(optional_fields = nullable)]
pub struct AgreeGap {
    pub round: RoundId,
    /// What is still missing, in the words of both.
    pub words: String,
    /// The case it belongs to; the open one where it is left out, and a new one where there is none.
    #[serde(default)]
    pub case: Option<CaseId>,
    /// Today where it is left out.
    #[serde(default)]
    pub on: Option<NaiveDate>,
}

/// Both agree on what is still missing. From then on the case is measured by this version of the ladder.
pub fn agree_gap(act: &mut Act, input: AgreeGap) -> Result<CaseId> {
    let at_hand = RoundAtHand::read(act.db, input.round)?;
    let name = people::name_of(act.db, at_hand.person)?;
    if at_hand.round.awaited() != Awaited::Nobody {
        return Err(Failure::Refused(Message::new("round-not-open").with("name", name)));
    }
    let mut problems = Problems::default();
    let on = day(act, &mut problems, input.on);
    not_before(&mut problems, on, at_hand.rated_on.iter().flatten().max().copied());
    let words = words(&mut problems, "words", Some(&input.words));
    problems.unless(!words.is_empty(), "words", "gap-needs-words");
    problems.none()?;
    let case = match input.case.map_or_else(|| open_case(act.db, at_hand.person), |case| Ok(Some(case)))? {
        Some(case) => case,
        None => begin_with_ambition(act, at_hand.person, on, &name)?,
    };
    let case = CaseAtHand::read(act.db, case)?;
    if case.person != at_hand.person {
        return Err(Failure::missing("case-gone"));
    }
    let event = CaseEvent::GapAgreed(AgreedGap {
        ladder: at_hand.ladder.name,
        version: at_hand.ladder.version,
        level: at_hand.level.name,
        words,
    });
    case.must_allow(&event)?;
    act.about(About::Career(at_hand.person));
    enter_case(act, case.id, on, &event)?;
    act.db.run("UPDATE gap_round SET career_case = ?2 WHERE id = ?1", (input.round, case.id))?;
    Ok(case.id)
}

/// The newest case of somebody in which nothing is decided yet.
pub(super) fn open_case(db: &Connection, person: PersonId) -> Result<Option<CaseId>> {
    db.maybe(
        "SELECT c.id FROM career_case c WHERE c.person = ?1
           AND NOT EXISTS (SELECT 1 FROM case_event e WHERE e.career_case = c.id
                           AND (e.kind IN ('effective', 'closed', 'let_go')
                                OR e.kind = 'decided' AND e.event ->> '$.content.decision' IN ('yes', 'no')))
         ORDER BY c.opened_on DESC, c.id DESC LIMIT 1",
        [person],
        |row| row.get(0),
    )
}

/// A case begins with what the employee wants: their ambition, in their words.
fn begin_with_ambition(act: &Act, person: PersonId, on: NaiveDate, name: &str) -> Result<CaseId> {
    let ambition = act.db.maybe(
        "SELECT where_to, said_on FROM ambition WHERE person = ?1 ORDER BY said_on DESC, id DESC LIMIT 1",
        [person],
        |row| Ok((row.get::<_, String>(0)?, row.get::<_, NaiveDate>(1)?)),
    )?;
    let Some((where_to, said_on)) = ambition else {
        return Err(Failure::Refused(Message::new("case-needs-interest").with("name", name)));
    };
    begin_case(act, person, said_on.min(on), where_to)
}
