//! Who could take a piece of work, in order, each with reasons and a price in words; and the best cover for many days.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::BlockKind;
use super::days::Days;
use super::needs::{NeedLine, WhichNeeds, line};
use super::plan::propose as plan;
use super::scene::{Bar, Covered, Leaves, Need, Price, Scene};
use crate::app::Ask;
use crate::error::{Failure, Message, Result, word};
use crate::id::{BlockId, CommitmentId, FunctionId, PersonId};
use crate::sql::Sql;
use crate::working_time::Slot;

/// Which piece of work, as [`NeedLine`] names it.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct WhichNeed {
    pub missing: PersonId,
    pub function: FunctionId,
    pub begins: i64,
    pub minutes: i64,
}

/// Protected time that a cover would take.
#[derive(Clone, Debug, Serialize, TS)]
pub struct Breaks {
    /// None for a one-on-one that is planned.
    pub block: Option<BlockId>,
    pub kind: BlockKind,
    pub hours: String,
    pub minutes: i64,
    pub commitment: Option<CommitmentId>,
    /// What was promised, where it comes from a promise.
    pub promise: String,
}

/// What it would mean to call somebody back into the job they were released from.
#[derive(Clone, Debug, Serialize, TS)]
pub struct PullsBack {
    /// Their job now.
    pub position: String,
    /// How often with this one.
    pub times: i64,
    /// Days with this one.
    pub days: i64,
    /// The promise that it shows on.
    pub commitment: Option<CommitmentId>,
    /// What was promised there.
    pub promise: String,
}

/// Somebody who could take it.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Suggestion {
    pub person: PersonId,
    pub name: String,
    /// Nothing stands in the way: they can be asked as they are.
    pub ready: bool,
    pub reasons: Vec<Message>,
    /// What it costs them, in words.
    pub prices: Vec<Message>,
    /// Minutes outside their shift.
    pub extra: i64,
    /// Work of their own that would be open then.
    pub opens: Option<String>,
    pub breaks: Vec<Breaks>,
    pub pulls_back: Option<PullsBack>,
    /// The text to send.
    pub ask: Message,
}

#[derive(Debug, Serialize, TS)]
pub struct Suggestions {
    pub need: NeedLine,
    /// The best first; whoever was released from that job is last.
    pub people: Vec<Suggestion>,
    /// Where nobody is: what to do instead.
    pub nobody: Option<Message>,
}

/// Who could take an open piece of work, the best first.
pub fn suggest(ask: &Ask, input: WhichNeed) -> Result<Suggestions> {
    let (days, day, need) = find_need(ask, &input)?;
    let told = line(&days, day, &need).ok_or_else(|| Failure::refused("cover-need-gone"))?;
    let scene = days.scene(day);
    let mut found: Vec<((u8, Price), Suggestion)> = Vec::new();
    for who in 0..scene.workers.len() {
        let (price, bars) = scene.price(&need, who);
        if bars.iter().any(|bar| matches!(bar, Bar::NotCapable | Bar::Away | Bar::Busy)) {
            continue;
        }
        let rank = bars.iter().map(rank_of).max().unwrap_or(0);
        let suggestion = suggestion(ask, &days, day, &need, who, &price, &bars)?;
        found.push(((rank, price), suggestion));
    }
    found.sort_by(|one, other| (&one.0, &one.1.name).cmp(&(&other.0, &other.1.name)));
    let nobody = found.is_empty().then(|| Message::new("cover-nobody").with("function", told.function_name.as_str()));
    Ok(Suggestions { need: told, people: found.into_iter().map(|(_, suggestion)| suggestion).collect(), nobody })
}

/// Whoever can be asked only at a price comes after the others, the dearest last.
fn rank_of(bar: &Bar) -> u8 {
    match bar {
        Bar::DayOff | Bar::Long => 1,
        Bar::Rest => 2,
        Bar::Protected => 3,
        Bar::Released => 4,
        Bar::NotCapable | Bar::Away | Bar::Busy => 5,
    }
}

/// The day of a piece of work, and the open need that it is, or is a part of.
pub(super) fn find_need(ask: &Ask, which: &WhichNeed) -> Result<(Days, NaiveDate, Need)> {
    let clock = crate::working_time::Clock::of(&ask.settings()?);
    let day = clock.wall(which.begins).date();
    let slot = Slot { from: which.begins, to: which.begins + which.minutes };
    let days = Days::read(ask, crate::time::plus_days(day, -1), day)?;
    // A night shift belongs to the day on which it begins.
    for day in [day, crate::time::plus_days(day, -1)] {
        let same = |need: &Need| {
            days.person(need.of) == Some(which.missing)
                && days.function(need.task).is_some_and(|function| function.id == which.function)
                && need.slot.holds(slot)
        };
        if let Some(need) = days.scene(day).needs().into_iter().find(same) {
            return Ok((days, day, Need { slot, ..need }));
        }
    }
    Err(Failure::refused("cover-need-gone"))
}

fn suggestion(
    ask: &Ask,
    days: &Days,
    day: NaiveDate,
    need: &Need,
    who: usize,
    price: &Price,
    bars: &[Bar],
) -> Result<Suggestion> {
    let gone = || Failure::missing("person-gone");
    let person = days.person(who).ok_or_else(gone)?;
    let function = days.function(need.task).ok_or_else(gone)?;
    let name = days.names.of(person);
    let breaks = breaks_of(ask, days, person, need.slot)?;
    let pulls_back = match bars.contains(&Bar::Released) {
        true => Some(pulls_back(ask, person, day)?),
        false => None,
    };
    let opens = match price.leaves {
        Leaves::Open(task) => days.function(task).map(|function| function.name.clone()),
        _ => None,
    };
    Ok(Suggestion {
        ready: bars.is_empty(),
        reasons: reasons(days, person, need, price, bars),
        prices: prices(&name, price, bars, &breaks, pulls_back.as_ref(), opens.as_deref()),
        extra: price.extra,
        opens,
        breaks,
        pulls_back,
        ask: ask_text(&name, &function.name, day, &days.clock.span(need.slot), &days.name(need.of)),
        person,
        name,
    })
}

/// The text to send to whoever is asked: what, when, and who is away; never why.
pub(super) fn ask_text(coverer: &str, function: &str, day: NaiveDate, hours: &str, missing: &str) -> Message {
    let text = Message::new("cover-ask").with("coverer", coverer).with("function", function);
    text.with("date", day).with("hours", hours).with("name", missing)
}

fn reasons(days: &Days, person: PersonId, need: &Need, price: &Price, bars: &[Bar]) -> Vec<Message> {
    let mut reasons = Vec::new();
    if let Some(function) = days.function(need.task) {
        let used = days.seen(person, function.skill).and_then(|seen| seen.used_on);
        reasons.push(match (price.not_fresh, used) {
            (false, Some(used)) => Message::new("cover-reason-fresh").with("date", used),
            (false, None) => Message::new("cover-reason-holds").with("function", function.name.as_str()),
            (true, _) => Message::new("cover-reason-seen"),
        });
    }
    if !bars.contains(&Bar::DayOff) && price.extra == 0 {
        reasons.push(Message::new(match price.leaves {
            Leaves::OffPhone => "cover-reason-off-phone",
            Leaves::Contacts => "cover-reason-contacts",
            Leaves::Enough => "cover-reason-enough",
            Leaves::Open(_) => "cover-reason-opens",
        }));
    }
    let minutes = (days.burden(person) * 1.0).round() as i64;
    reasons.push(Message::new("cover-reason-burden").with("minutes", minutes));
    reasons
}

fn prices(
    name: &str,
    price: &Price,
    bars: &[Bar],
    breaks: &[Breaks],
    pulls_back: Option<&PullsBack>,
    opens: Option<&str>,
) -> Vec<Message> {
    let mut prices = Vec::new();
    if let Some(back) = pulls_back {
        let key = if back.times > 1 { "cover-price-pull-back-again" } else { "cover-price-pull-back" };
        let message = Message::new(key).with("name", name).with("position", back.position.as_str());
        prices.push(message.with("times", back.times).with("days", back.days));
        if back.commitment.is_some() {
            prices.push(Message::new("cover-price-promise").with("promise", back.promise.as_str()));
        }
    }
    for taken in breaks {
        let kind = word(&format!("block-{}", taken.kind.word().replace('_', "-")));
        prices.push(Message::new("cover-price-protected").with("kind", kind).with("hours", taken.hours.as_str()));
        if taken.commitment.is_some() {
            prices.push(Message::new("cover-price-promise").with("promise", taken.promise.as_str()));
        }
    }
    if let Some(function) = opens {
        prices.push(Message::new("cover-price-opens").with("name", name).with("function", function));
    }
    if bars.contains(&Bar::DayOff) {
        prices.push(Message::new("cover-price-day-off"));
    } else if price.extra > 0 {
        prices.push(Message::new("cover-price-extra").with("minutes", price.extra));
    }
    if bars.contains(&Bar::Rest) {
        prices.push(Message::new("cover-price-rest"));
    }
    prices
}

/// The protected time of somebody that a stretch meets.
fn breaks_of(ask: &Ask, days: &Days, person: PersonId, slot: Slot) -> Result<Vec<Breaks>> {
    let mut breaks = Vec::new();
    for guarded in days.guarded.iter().filter(|guarded| guarded.person == person) {
        let Some(taken) = guarded.slot.both(slot) else { continue };
        breaks.push(Breaks {
            block: guarded.block,
            kind: guarded.kind,
            hours: days.clock.span(guarded.slot),
            minutes: taken.minutes(),
            commitment: guarded.commitment,
            promise: what_was_promised(ask, guarded.commitment)?,
        });
    }
    Ok(breaks)
}

/// The words of a promise; '' without one.
fn what_was_promised(ask: &Ask, commitment: Option<CommitmentId>) -> Result<String> {
    let Some(commitment) = commitment else { return Ok(String::new()) };
    let found = ask.db.maybe("SELECT what FROM commitment WHERE id = ?1", [commitment], |row| row.get(0))?;
    Ok(found.unwrap_or_default())
}

/// What a pull-back would be: the job they have now, how often and how long with this one, and the promise behind it.
pub fn pulls_back(ask: &Ask, person: PersonId, day: NaiveDate) -> Result<PullsBack> {
    let position = ask.db.maybe(
        "SELECT o.name FROM assignment a JOIN position o ON o.id = a.position
         WHERE a.person = ?1 AND a.valid_from <= ?2 AND (a.valid_to IS NULL OR a.valid_to >= ?2)
         ORDER BY a.valid_from DESC, a.kind <> 'substantive' DESC LIMIT 1",
        (person, day),
        |row| row.get::<_, String>(0),
    )?;
    let position = position.unwrap_or_default();
    // Days that follow each other are one time.
    let before: Vec<NaiveDate> = ask.db.all(
        "SELECT DISTINCT day FROM cover_decision
         WHERE coverer = ?1 AND pulled_back = 1 AND declined_on IS NULL AND failed = 0 ORDER BY day",
        [person],
        |row| row.get(0),
    )?;
    let mut all = before;
    all.push(day);
    all.sort_unstable();
    all.dedup();
    let begins = all.windows(2).filter(|pair| matches!(pair, [one, other] if (*other - *one).num_days() > 4)).count();
    let commitment = promise_of_role(ask, person)?;
    Ok(PullsBack {
        position,
        times: begins as i64 + 1,
        days: all.len() as i64,
        promise: what_was_promised(ask, commitment)?,
        commitment,
    })
}

/// The promise that brought somebody into the job they have: the latest about a role that is neither let go nor broken.
pub fn promise_of_role(ask: &Ask, person: PersonId) -> Result<Option<CommitmentId>> {
    ask.db.maybe(
        "SELECT c.id FROM commitment c JOIN commitment_standing s ON s.id = c.id
         WHERE c.person = ?1 AND c.said NOT IN ('declined', 'withdrawn', 'superseded', 'broken', 'mistaken', 'repaired')
           AND (s.standing ->> '$.terms.kind' IN ('promotion', 'role_change', 'release') OR c.opening <> '')
         ORDER BY c.promised_on DESC, c.id DESC LIMIT 1",
        [person],
        |row| row.get(0),
    )
}

/// One cover of a proposal.
#[derive(Clone, Debug, Serialize, TS)]
pub struct ProposedCover {
    pub need: NeedLine,
    pub person: PersonId,
    pub name: String,
    /// 0 covers what an absence left, 1 what a cover left.
    pub depth: i64,
    /// It is a part of what nobody could take whole.
    pub split: bool,
}

#[derive(Debug, Serialize, TS)]
pub struct Proposal {
    pub covers: Vec<ProposedCover>,
    /// What nobody could take.
    pub open: Vec<NeedLine>,
    pub sentence: Message,
}

/// The best cover for each day by itself, in order.
pub fn propose(ask: &Ask, input: Option<WhichNeeds>) -> Result<Proposal> {
    let input = input.unwrap_or_default();
    let (from, to) = input.days(ask.world.today());
    let days = Days::read(ask, from, to)?;
    let (mut covers, mut open) = (Vec::new(), Vec::new());
    let wanted = |need: &NeedLine| input.absence.is_none_or(|absence| need.absence == absence);
    for day in from.iter_days().take_while(|day| *day <= to) {
        let mut scene = days.scene(day);
        // Each day is solved by itself: a day on which nothing that is asked about is open can be left out.
        if !scene.needs().iter().filter_map(|need| line(&days, day, need)).any(|need| wanted(&need)) {
            continue;
        }
        let made = plan(&scene);
        scene.covered.extend(made.iter().map(|made| Covered {
            task: made.need.task,
            slot: made.need.slot,
            by: Some(made.by),
            of: made.need.of,
        }));
        for made in made {
            // A chained cover hangs on the one that opened it; both are told with the absence that began it.
            let need = told(&days, day, &made.need, &scene);
            let (Some(need), Some(person)) = (need, days.person(made.by)) else { continue };
            let name = days.names.of(person);
            covers.push(ProposedCover { need, person, name, depth: made.depth as i64, split: made.split });
        }
        open.extend(scene.needs().iter().filter_map(|need| line(&days, day, need)).filter(wanted));
    }
    covers.retain(|cover| wanted(&cover.need));
    let sentence = Message::new("cover-proposal").with("count", covers.len()).with("open", open.len());
    Ok(Proposal { covers, open, sentence })
}

/// A need of a proposal as it is told, also where the cover that opened it is only proposed.
fn told(days: &Days, day: NaiveDate, need: &Need, scene: &Scene) -> Option<NeedLine> {
    if let Some(line) = line(days, day, need) {
        return Some(line);
    }
    let opener = scene.covered.iter().find(|covered| covered.by == Some(need.of) && covered.slot.meets(need.slot))?;
    let absent = days.person(opener.of)?;
    let absence = days.absence_at(absent, opener.slot)?;
    let function = days.function(need.task)?;
    let missing = days.person(need.of)?;
    Some(NeedLine {
        absence,
        because_of: None,
        missing,
        name: days.names.of(missing),
        function: function.id,
        function_name: function.name.clone(),
        day,
        hours: days.clock.span(need.slot),
        begins: need.slot.from,
        minutes: need.slot.minutes(),
    })
}
