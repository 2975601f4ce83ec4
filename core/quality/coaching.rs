//! One thing to work at, and whether it helped: a missed question becomes a coaching, is talked about in the next one-on-one,
//! and is looked at again in contacts after it. At most two are open for a person: who works at three works at none.
//!
//! Effective or not yet is found by looking at contacts, never by a feeling, and it says something about the coaching as
//! much as about the person. Not yet goes on.

use chrono::NaiveDate;
use rusqlite::Connection;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::cards::Cards;
use super::checking::{Masking, evaluation, evaluations};
use super::sampling::{DrawnContact, drawn_for};
use super::scoring::Mark;
use crate::app::{About, Act, Ask};
use crate::error::{Failure, Message, Problems, Result};
use crate::figure::{Figure, FigureRow};
use crate::id::{AgendaItemId, CoachingId, EvaluationId, PersonId, ScorecardItemId};
use crate::people::{self, Names, Side};
use crate::sql::Sql;
use crate::time::plus_days;

/// The most coachings that are open for a person (DOMAIN 6).
pub const MOST_OPEN: usize = 2;
/// Days until it is looked at again, unless a day is said (INTERFACE 7.7).
const LOOK_AGAIN_DAYS: i64 = 14;
/// The longest text, in letters.
const LONGEST: usize = 400;
/// Days of the loop's figures: half a year.
const LOOP_DAYS: i64 = 182;

words! {
    /// Where a coaching stands.
    CoachingState {
        Open = "open",
        Tried = "tried",
        /// Looked at again, and it goes on.
        NotYet = "not_yet",
        Effective = "effective",
        Superseded = "superseded",
        Withdrawn = "withdrawn",
    }

    /// What was found when it was looked at again.
    RecheckFinding { Effective = "effective", NotYet = "not_yet" }

    /// How a coaching ends without having been looked at again.
    CoachingEnding {
        /// Another one has taken its place.
        Superseded = "superseded",
        Withdrawn = "withdrawn",
    }
}

#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(optional_fields = nullable)]
pub struct OpenCoaching {
    pub person: PersonId,
    /// The check and the question it comes from.
    #[serde(default)]
    pub evaluation: Option<EvaluationId>,
    #[serde(default)]
    pub item: Option<ScorecardItemId>,
    /// What it is about.
    pub goal: String,
    /// The one thing to try.
    #[serde(default)]
    pub behaviour: Option<String>,
    /// Whose next step it is; theirs where it is left out.
    #[serde(default)]
    pub owner: Option<Side>,
    /// In two weeks where it is left out.
    #[serde(default)]
    pub look_again_on: Option<NaiveDate>,
    /// The coaching whose place it takes.
    #[serde(default)]
    pub supersedes: Option<CoachingId>,
}

/// Opens a coaching. Refused where two are open already. What it is talked about in is put beside it with [`on_agenda`].
pub fn open(act: &mut Act, input: OpenCoaching) -> Result<CoachingId> {
    let today = act.world.today();
    people::must_be_here(act.db, input.person, today)?;
    let mut texts = Masking::default();
    let goal = texts.of(&people::tidy(&input.goal));
    let behaviour = texts.of(&people::tidy(&input.behaviour.unwrap_or_default()));
    let again = input.look_again_on.unwrap_or(plus_days(today, LOOK_AGAIN_DAYS));
    let root = match input.item {
        Some(item) => Some(root_of(act, item)?),
        None => None,
    };
    let mut problems = Problems::default();
    problems.unless(!goal.is_empty(), "goal", "coaching-needs-goal");
    problems.unless(goal.chars().count() <= LONGEST && behaviour.chars().count() <= LONGEST, "goal", "text-too-long");
    problems.unless(again > today && again <= plus_days(today, 365), "lookAgainOn", "coaching-look-again-later");
    problems.none()?;
    if let Some(check) = input.evaluation
        && evaluation(act.db, check)?.person != input.person
    {
        return Err(Failure::missing("check-gone"));
    }
    if let Some(old) = input.supersedes {
        end(act, old, Some(input.person), CoachingEnding::Superseded)?;
    }
    let open = act.db.all(
        "SELECT goal FROM coaching_action WHERE person = ?1 AND closed_on IS NULL ORDER BY opened_on",
        [input.person],
        |row| row.get::<_, String>(0),
    )?;
    if open.len() >= MOST_OPEN {
        let message = Message::new("coaching-two-open").with("name", people::name_of(act.db, input.person)?);
        let mut goals = open.into_iter();
        let message = message.with("first", goals.next().unwrap_or_default());
        return Err(Failure::Refused(message.with("second", goals.next().unwrap_or_default())));
    }
    act.about(About::Person(input.person));
    let id = CoachingId(act.world.fresh_uuid());
    act.db.run(
        "INSERT INTO coaching_action (id, person, evaluation, root, goal, behaviour, owner, opened_on, look_again_on)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
        (
            id,
            input.person,
            input.evaluation.map(|check| check.to_string()).unwrap_or_default(),
            root.unwrap_or_default(),
            goal,
            behaviour,
            input.owner.unwrap_or(Side::Employee),
            today,
            again,
        ),
    )?;
    texts.tell(act);
    Ok(id)
}

fn root_of(act: &Act, item: ScorecardItemId) -> Result<String> {
    let root = act.db.maybe("SELECT root FROM scorecard_item WHERE id = ?1", [item], |row| row.get(0))?;
    root.ok_or_else(|| Failure::at("item", "scorecard-gone"))
}

/// What a coaching is about, as it is kept.
pub fn goal_of(db: &Connection, coaching: CoachingId) -> Result<String> {
    db.one("SELECT goal FROM coaching_action WHERE id = ?1", [coaching], |row| row.get(0))
}

/// Keeps in which item of a one-on-one a coaching is talked about.
pub fn on_agenda(act: &Act, coaching: CoachingId, item: AgendaItemId) -> Result<()> {
    act.db.run("UPDATE coaching_action SET agenda = ?2 WHERE id = ?1", (coaching, item.to_string()))?;
    Ok(())
}

#[derive(Debug, Deserialize, TS)]
pub struct OfCoaching {
    pub coaching: CoachingId,
}

/// The person has tried it.
pub fn try_coaching(act: &mut Act, input: OfCoaching) -> Result<()> {
    let coaching = must_be_open(act.db, input.coaching)?;
    act.about(About::Person(coaching.person));
    act.db.run(
        "UPDATE coaching_action SET tried_on = ?2 WHERE id = ?1 AND tried_on IS NULL",
        (input.coaching, act.world.today()),
    )?;
    Ok(())
}

#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(optional_fields = nullable)]
pub struct Recheck {
    pub coaching: CoachingId,
    pub finding: RecheckFinding,
    #[serde(default)]
    pub words: Option<String>,
    /// Where it goes on: when to look again; in two weeks where it is left out.
    #[serde(default)]
    pub look_again_on: Option<NaiveDate>,
}

/// Says what was found in contacts after a coaching. At least one of them must have been checked since.
pub fn recheck(act: &mut Act, input: Recheck) -> Result<()> {
    let today = act.world.today();
    let coaching = must_be_open(act.db, input.coaching)?;
    let looked = looked_since(act.db, &coaching)?;
    if looked.is_empty() {
        let name = people::name_of(act.db, coaching.person)?;
        return Err(Failure::Refused(
            Message::new("recheck-nothing-since").with("name", name).with("date", coaching.opened_on),
        ));
    }
    let again = input.look_again_on.unwrap_or(plus_days(today, LOOK_AGAIN_DAYS));
    let mut texts = Masking::default();
    let words = texts.of(&people::tidy(&input.words.unwrap_or_default()));
    let mut problems = Problems::default();
    problems.unless(words.chars().count() <= LONGEST, "words", "text-too-long");
    problems.unless(again > today, "lookAgainOn", "coaching-look-again-later");
    problems.none()?;
    act.about(About::Person(coaching.person));
    act.because(input.finding.word());
    act.db.run(
        "INSERT INTO recheck (id, coaching, on_day, finding, looked_at, words) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
        (act.world.fresh_uuid().to_string(), input.coaching, today, input.finding, looked.len() as i64, words),
    )?;
    match input.finding {
        RecheckFinding::Effective => act.db.run(
            "UPDATE coaching_action SET closed_on = ?2, ending = 'effective' WHERE id = ?1",
            (input.coaching, today),
        )?,
        RecheckFinding::NotYet => {
            act.db.run("UPDATE coaching_action SET look_again_on = ?2 WHERE id = ?1", (input.coaching, again))?
        }
    };
    texts.tell(act);
    Ok(())
}

#[derive(Debug, Deserialize, TS)]
pub struct EndCoaching {
    pub coaching: CoachingId,
    pub ending: CoachingEnding,
}

/// Ends a coaching that is not looked at again.
pub fn end_coaching(act: &mut Act, input: EndCoaching) -> Result<()> {
    act.because(input.ending.word());
    end(act, input.coaching, None, input.ending)
}

fn end(act: &mut Act, id: CoachingId, of: Option<PersonId>, ending: CoachingEnding) -> Result<()> {
    let coaching = must_be_open(act.db, id)?;
    if of.is_some_and(|person| person != coaching.person) {
        return Err(Failure::missing("coaching-gone"));
    }
    act.about(About::Person(coaching.person));
    act.db.run(
        "UPDATE coaching_action SET closed_on = ?2, ending = ?3 WHERE id = ?1",
        (id, act.world.today(), ending.word()),
    )?;
    Ok(())
}

/// A coaching that is open.
struct OpenOne {
    person: PersonId,
    root: String,
    opened_on: NaiveDate,
}

fn must_be_open(db: &Connection, id: CoachingId) -> Result<OpenOne> {
    let found =
        db.maybe("SELECT person, root, opened_on, closed_on FROM coaching_action WHERE id = ?1", [id], |row| {
            let open = OpenOne { person: row.get(0)?, root: row.get(1)?, opened_on: row.get(2)? };
            Ok((open, row.get::<_, Option<NaiveDate>>(3)?))
        })?;
    match found {
        None => Err(Failure::missing("coaching-gone")),
        Some((_, Some(_))) => Err(Failure::refused("coaching-closed")),
        Some((open, None)) => Ok(open),
    }
}

/// What was seen of the question in contacts after a coaching began, oldest first. Without a question, every check counts.
fn looked_since(db: &Connection, coaching: &OpenOne) -> Result<Vec<(NaiveDate, Mark)>> {
    let cards = Cards::read(db)?;
    let since = evaluations(
        db,
        "e.person = ?1 AND e.day > ?2 AND e.submitted_on IS NOT NULL ORDER BY e.day, e.id",
        (coaching.person, coaching.opened_on),
    )?;
    let mut looked = Vec::new();
    for check in since {
        if coaching.root.is_empty() {
            looked.push((check.day, Mark::Yes));
            continue;
        }
        let place = cards.get(check.version)?.place_of_root(&coaching.root);
        let mark = place.and_then(|place| check.marks().get(place)).copied().filter(|mark| *mark != Mark::NotSeen);
        looked.extend(mark.map(|mark| (check.day, mark)));
    }
    Ok(looked)
}

/// A coaching in a list.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CoachingLine {
    pub coaching: CoachingId,
    pub person: PersonId,
    pub name: String,
    pub goal: String,
    pub behaviour: String,
    pub owner: Side,
    /// The words of the question it comes from, as the newest version has them.
    pub question: Option<String>,
    pub opened_on: NaiveDate,
    pub look_again_on: NaiveDate,
    pub tried_on: Option<NaiveDate>,
    pub closed_on: Option<NaiveDate>,
    pub state: CoachingState,
    /// How often it was looked at again.
    pub rechecks: i64,
    /// The item of the one-on-one it is talked about in.
    pub agenda: Option<AgendaItemId>,
}

fn lines(ask: &Ask, condition: &str, params: impl rusqlite::Params) -> Result<Vec<CoachingLine>> {
    let (cards, names) = (Cards::read(ask.db)?, Names::read(ask.db)?);
    ask.db.all(
        &format!(
            "SELECT c.id, c.person, c.goal, c.behaviour, c.owner, c.root, c.opened_on, c.look_again_on, c.tried_on, c.closed_on,
                    c.ending, c.agenda, (SELECT count(*) FROM recheck r WHERE r.coaching = c.id)
             FROM coaching_action c WHERE {condition}"
        ),
        params,
        |row| {
            let (person, root, tried_on): (PersonId, String, Option<NaiveDate>) = (row.get(1)?, row.get(5)?, row.get(8)?);
            let (ending, rechecks): (Option<String>, i64) = (row.get(10)?, row.get(12)?);
            let state = match ending.as_deref() {
                Some("effective") => CoachingState::Effective,
                Some("superseded") => CoachingState::Superseded,
                Some(_) => CoachingState::Withdrawn,
                None if rechecks > 0 => CoachingState::NotYet,
                None if tried_on.is_some() => CoachingState::Tried,
                None => CoachingState::Open,
            };
            let agenda: String = row.get(11)?;
            Ok(CoachingLine {
                coaching: row.get(0)?,
                person,
                name: names.of(person),
                goal: row.get(2)?,
                behaviour: row.get(3)?,
                owner: row.get(4)?,
                question: cards.question(&root).map(|question| question.question.clone()),
                opened_on: row.get(6)?,
                look_again_on: row.get(7)?,
                tried_on,
                closed_on: row.get(9)?,
                state,
                rechecks,
                agenda: uuid::Uuid::parse_str(&agenda).ok().map(AgendaItemId),
            })
        },
    )
}

/// Coachings that came out of a check.
pub(super) fn coaching_from(ask: &Ask, check: EvaluationId) -> Result<Vec<CoachingLine>> {
    let person = "SELECT person FROM evaluation WHERE id = ?1";
    lines(ask, &format!("c.person = ({person}) AND c.evaluation = ?1 ORDER BY c.opened_on, c.id"), [check.to_string()])
}

/// Somebody's coachings: open ones first, then the newest, at most twenty.
pub fn coaching_of(ask: &Ask, person: PersonId) -> Result<Vec<CoachingLine>> {
    lines(ask, "c.person = ?1 ORDER BY c.closed_on IS NOT NULL, c.opened_on DESC, c.id LIMIT 20", [person])
}

/// Open coachings whose day to look again has come, the longest first.
pub fn to_look_again(ask: &Ask) -> Result<Vec<CoachingLine>> {
    let today = ask.world.today();
    lines(ask, "c.closed_on IS NULL AND c.look_again_on <= ?1 ORDER BY c.look_again_on, c.id", [today])
}

/// What was seen of a question in a contact after a coaching began.
#[derive(Debug, Serialize, TS)]
pub struct SeenSince {
    pub on: NaiveDate,
    /// None where the coaching is about no question: then the check as a whole counts.
    pub mark: Option<Mark>,
}

/// What there is to look at again with.
#[derive(Debug, Serialize, TS)]
pub struct CoachingSince {
    /// "Three contacts since Monday 2 March were checked."
    pub says: Message,
    pub seen: Vec<SeenSince>,
    /// Drawn for it, and not checked yet.
    pub drawn: Vec<DrawnContact>,
}

/// What was seen in contacts after a coaching, and what was drawn for it.
pub fn coaching_since(ask: &Ask, input: OfCoaching) -> Result<CoachingSince> {
    let coaching = must_be_open(ask.db, input.coaching)?;
    let seen: Vec<SeenSince> = looked_since(ask.db, &coaching)?
        .into_iter()
        .map(|(on, mark)| SeenSince { on, mark: (!coaching.root.is_empty()).then_some(mark) })
        .collect();
    let says = Message::new("coaching-since").with("count", seen.len()).with("date", coaching.opened_on);
    Ok(CoachingSince { says, seen, drawn: drawn_for(ask.db, coaching.person, input.coaching)? })
}

#[derive(Debug, Serialize, TS)]
pub struct CoachingBoard {
    /// Those to be looked at again first.
    pub open: Vec<CoachingLine>,
    /// Closed in the last half year, newest first.
    pub closed: Vec<CoachingLine>,
    pub figures: Vec<Figure>,
}

/// Every open coaching, and what became of those of the last half year.
pub fn coaching(ask: &Ask, _: ()) -> Result<CoachingBoard> {
    let since = plus_days(ask.world.today(), -LOOP_DAYS);
    let open = lines(ask, "c.closed_on IS NULL ORDER BY c.look_again_on, c.id", [])?;
    let closed = lines(ask, "c.closed_on > ?1 ORDER BY c.closed_on DESC, c.id LIMIT 100", [since])?;
    let figures = vec![loops_closed(ask, since)?, days_to_close(ask, since)?];
    Ok(CoachingBoard { open, closed, figures })
}

/// How many of the loops that were opened have closed: looked at again, and found effective.
fn loops_closed(ask: &Ask, since: NaiveDate) -> Result<Figure> {
    let opened =
        lines(ask, "c.opened_on > ?1 AND (c.ending IS NULL OR c.ending = 'effective') ORDER BY c.opened_on", [since])?;
    let closed = opened.iter().filter(|line| line.state == CoachingState::Effective).count();
    let list = opened.iter().map(|line| FigureRow {
        name: line.name.clone(),
        person: Some(line.person),
        value: Message::new("coaching-figure-row").with("goal", line.goal.as_str()),
        part: None,
        on: Some(line.opened_on),
    });
    Ok(Figure {
        key: "coaching-loops-closed".to_owned(),
        value: Message::new("coaching-loops-closed-value").with("closed", closed).with("opened", opened.len()),
        part: Some(closed as f64),
        whole: Some(opened.len() as f64),
        period: Message::new("period-half-year"),
        how: Message::new("coaching-loops-closed-how"),
        list: list.collect(),
    })
}

/// The middle of the days from opening to effective.
fn days_to_close(ask: &Ask, since: NaiveDate) -> Result<Figure> {
    let closed = lines(ask, "c.closed_on > ?1 AND c.ending = 'effective' ORDER BY c.closed_on", [since])?;
    let days = |line: &CoachingLine| line.closed_on.map_or(0, |closed| (closed - line.opened_on).num_days());
    let mut all: Vec<i64> = closed.iter().map(days).collect();
    all.sort_unstable();
    let middle = all.get(all.len().saturating_sub(1) / 2).copied();
    let list = closed.iter().map(|line| FigureRow {
        name: line.name.clone(),
        person: Some(line.person),
        value: Message::new("coaching-days-row").with("goal", line.goal.as_str()).with("days", days(line)),
        part: None,
        on: line.closed_on,
    });
    Ok(Figure {
        key: "coaching-days-to-close".to_owned(),
        value: match middle {
            Some(days) => Message::new("coaching-days-to-close-value").with("days", days),
            None => Message::new("coaching-days-none"),
        },
        part: None,
        whole: None,
        period: Message::new("period-half-year"),
        how: Message::new("coaching-days-to-close-how"),
        list: list.collect(),
    })
}
