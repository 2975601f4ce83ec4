//! A person's page: who they are, how it is with them, what is open, and one timeline of everything.

use chrono::NaiveDate;
use serde::Serialize;
use ts_rs::TS;

use crate::absences::{self, AbsenceLine};
use crate::app::Ask;
use crate::commitments::{self, PromiseDraft, PromiseLine};
use crate::error::{Message, Result, word};
use crate::figure::Figure;
use crate::id::{CommitmentId, MeetingId, PersonId};
use crate::one_on_ones::{self, Action, AgendaItem, OfPerson, PlannedMeeting, Rhythm, RhythmDots, WorkingNote};
use crate::people::{self, AssignmentLine, Period};
use crate::quality::{self, CheckLine, CoachingLine};
use crate::skills::{self, SkillLine};
use crate::sql::Sql;

/// Rows of the timeline that are shown.
const MOST_ROWS: i64 = 200;

/// Somebody else, by name.
#[derive(Debug, Serialize, TS)]
pub struct Someone {
    pub person: PersonId,
    pub name: String,
}

#[derive(Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PersonPage {
    pub person: PersonId,
    pub name: String,
    pub full_name: String,
    pub preferred_name: String,
    pub pronouns: String,
    pub employee_number: String,
    pub languages: String,
    pub team: String,
    pub position: String,
    pub manager: Option<Someone>,
    pub weekly_hours: Option<f64>,
    pub joined: Option<NaiveDate>,
    /// Their last day, once it has passed.
    pub left: Option<NaiveDate>,
    /// Their last day, where it is known and still to come.
    pub leaves_on: Option<NaiveDate>,
    /// Employment, newest first.
    pub periods: Vec<Period>,
    pub assignments: Vec<AssignmentLine>,
    pub summary: Vec<Message>,
    pub rhythm: Rhythm,
    pub target_days: i64,
    pub limit_days: i64,
    pub place: String,
    /// Whether the rhythm is their own, not the team's usual one.
    pub own_rhythm: bool,
    pub paused: bool,
    pub next: Option<PlannedMeeting>,
    pub dots: RhythmDots,
    /// Open ones of both sides.
    pub actions: Vec<Action>,
    /// Not settled yet.
    pub agenda: Vec<AgendaItem>,
    pub notes: Vec<WorkingNote>,
    /// Newest first, at most two hundred rows.
    pub timeline: Vec<TimelineRow>,
    pub figures: Vec<Figure>,
    /// Open ones first, at most fifty.
    pub promises: Vec<PromiseLine>,
    /// Said in a talk and not written down yet.
    pub promise_drafts: Vec<PromiseDraft>,
    /// When they are and were away, the newest first.
    pub absences: Vec<AbsenceLine>,
    /// What they can do, by name.
    pub skills: Vec<SkillLine>,
    /// Their last checks of contacts, newest first, at most twelve.
    pub checks: Vec<CheckLine>,
    /// What they work at: open ones first.
    pub coaching: Vec<CoachingLine>,
}

words! {
    /// Which part of working with somebody a row of the timeline is about.
    TimelineKind { Talk = "talk", Answer = "answer", Promise = "promise", Action = "action", People = "people", Assignment = "assignment", Time = "time", Career = "career", Away = "away" }
}

#[derive(Debug, Serialize, TS)]
pub struct TimelineRow {
    pub on: NaiveDate,
    pub kind: TimelineKind,
    pub title: Message,
    /// The person's or the leader's words, as they were typed.
    pub text: String,
    pub meeting: Option<MeetingId>,
    pub commitment: Option<CommitmentId>,
    /// Key of a word for how it stands.
    pub badge: Option<String>,
}

pub fn show(ask: &Ask, input: OfPerson) -> Result<PersonPage> {
    let (person, today) = (input.person, ask.world.today());
    let profile = people::profile(ask, person)?;
    let series = one_on_ones::series(ask.db, person, &ask.settings()?)?;
    let talks = one_on_ones::talks_of(ask.db, person)?;
    let joined = profile.line.joined.unwrap_or(today);
    let end = profile.line.left.unwrap_or(today).min(today);
    let last = talks.iter().map(|talk| talk.on).filter(|on| *on <= end).max();
    let waiting = profile.line.waiting_since.unwrap_or(joined);
    let since = last.map_or(waiting, |last| last.max(joined));
    let away = one_on_ones::away_of(ask.db, person, today)?;
    let actions = one_on_ones::open_actions(ask.db, person, today)?;
    let agenda = one_on_ones::unsettled(ask.db, person)?;
    let next = one_on_ones::next_of(ask.db, person)?;
    Ok(PersonPage {
        person,
        summary: summary(profile.line.left.or(profile.leaves_on), last, next.as_ref(), actions.len(), today),
        name: profile.line.name,
        full_name: profile.line.full_name,
        preferred_name: profile.preferred_name,
        pronouns: profile.pronouns,
        employee_number: profile.line.employee_number,
        languages: profile.languages,
        team: profile.line.team,
        position: profile.line.position,
        manager: profile.manager.map(|(person, name)| Someone { person, name }),
        weekly_hours: profile.weekly_hours,
        joined: profile.line.joined,
        left: profile.line.left,
        leaves_on: profile.leaves_on,
        periods: profile.periods,
        assignments: profile.assignments,
        rhythm: if profile.line.left.is_some() { Rhythm::Paused } else { Rhythm::now(since, &series, &away, today) },
        target_days: series.target,
        limit_days: series.limit,
        place: series.place,
        own_rhythm: series.own,
        paused: series.paused,
        next,
        dots: one_on_ones::dots(&talks, waiting, series.limit, end, &away),
        actions,
        agenda,
        notes: one_on_ones::working_notes(ask.db, person, None, today)?,
        timeline: timeline(ask, person)?,
        figures: one_on_ones::figures_of(ask, person)?,
        promises: commitments::promises_of(ask, person)?,
        promise_drafts: commitments::drafts(ask, Some(person))?,
        absences: absences::of_person(ask, person)?,
        skills: skills::of_person(ask, person)?,
        checks: quality::checks_of(ask, person)?,
        coaching: quality::coaching_of(ask, person)?,
    })
}

fn summary(
    left: Option<NaiveDate>,
    last: Option<NaiveDate>,
    next: Option<&PlannedMeeting>,
    open_actions: usize,
    today: NaiveDate,
) -> Vec<Message> {
    let mut sentences = Vec::new();
    if let Some(left) = left {
        let key = if left < today { "person-left-on" } else { "person-leaves-on" };
        sentences.push(Message::new(key).with("date", left));
    }
    sentences.push(match last {
        Some(last) => Message::new("person-last-talked").with("days", (today - last).num_days()).with("date", last),
        None => Message::new("person-never-talked"),
    });
    if let Some(next) = next {
        sentences.push(Message::new("person-next-talk").with("date", next.planned_for));
    }
    if open_actions > 0 {
        sentences.push(Message::new("person-open-actions").with("count", open_actions));
    }
    sentences
}

/// Everything that happened with somebody, in one list. Working notes are not in it.
fn timeline(ask: &Ask, person: PersonId) -> Result<Vec<TimelineRow>> {
    let rows = ask.db.all(
        // Of what there is most, no more is read than can be shown.
        "SELECT * FROM (
             SELECT closed_on AS day, 'talk' AS kind, state AS word, shared_note AS text, id AS thing, coalesce(ended_by, '') AS more
             FROM meeting WHERE person = ?1 AND state <> 'planned' ORDER BY closed_on DESC LIMIT ?2)
         UNION ALL
         SELECT k.answered_on, 'answer', k.answer, k.comment, k.meeting, '' FROM acknowledgement k
         JOIN meeting m ON m.id = k.meeting WHERE m.person = ?1
         UNION ALL
         SELECT said_on, 'promise', 'draft', text, meeting, '' FROM promise_draft WHERE person = ?1
         UNION ALL
         SELECT promised_on, 'promise', 'made', what, id, '' FROM commitment WHERE person = ?1 AND said <> 'mistaken'
         UNION ALL
         SELECT v.happened, 'promise', v.kind, c.what, c.id, '' FROM commitment c JOIN commitment_event v ON v.commitment = c.id
         WHERE c.person = ?1 AND v.kind IN ('postponed', 'confirmed', 'contested', 'partly_kept', 'withdrawn', 'broken', 'reversed', 'restored', 'repaired')
           AND NOT EXISTS (SELECT 1 FROM commitment_event m WHERE m.names = v.id AND m.kind = 'entered_by_mistake')
         UNION ALL
         SELECT * FROM (SELECT closed_on, 'action', state, text, owner, '' FROM action_item
                        WHERE person = ?1 AND state <> 'open' ORDER BY closed_on DESC LIMIT ?2)
         UNION ALL
         SELECT * FROM (SELECT made_on, 'action', 'made', text, owner, '' FROM action_item
                        WHERE person = ?1 ORDER BY made_on DESC LIMIT ?2)
         UNION ALL
         SELECT valid_from, 'people', 'joined', '', '', CAST(contract_minutes AS TEXT) FROM employment e
         WHERE person = ?1 AND NOT EXISTS (SELECT 1 FROM employment b WHERE b.person = ?1 AND b.valid_to = date(e.valid_from, '-1 day') AND b.ended_by_leaving = 0)
         UNION ALL
         SELECT valid_from, 'people', 'hours', '', '', CAST(contract_minutes AS TEXT) FROM employment e
         WHERE person = ?1 AND EXISTS (SELECT 1 FROM employment b WHERE b.person = ?1 AND b.valid_to = date(e.valid_from, '-1 day') AND b.ended_by_leaving = 0)
         UNION ALL
         SELECT valid_to, 'people', 'left', '', '', '' FROM employment WHERE person = ?1 AND ended_by_leaving = 1
         UNION ALL
         SELECT m.valid_from, 'people', 'team', t.name, '', '' FROM membership m JOIN team t ON t.id = m.team WHERE m.person = ?1
         UNION ALL
         SELECT a.valid_from, 'assignment', a.kind, o.name, '', '' FROM assignment a JOIN position o ON o.id = a.position WHERE a.person = ?1
         UNION ALL
         SELECT day, 'time', kind, '', '', CAST(minutes AS TEXT) FROM time_with_team WHERE person = ?1
         UNION ALL
         SELECT starts_on, 'away', kind, '', '', coalesce(ends_on, '') FROM absence
         WHERE person = ?1 AND said = 'approved' AND starts_on <= ?3
         UNION ALL
         SELECT said_on, 'career', 'ambition', where_to, '', '' FROM ambition WHERE person = ?1
         UNION ALL
         SELECT e.happened, 'career', CASE e.kind WHEN 'decided' THEN 'decided_' || (e.event ->> '$.content.decision') ELSE e.kind END,
                coalesce(e.event ->> '$.content.words', e.event ->> '$.content.reasons', e.event ->> '$.content.position', ''), '', ''
         FROM career_case c JOIN case_event e ON e.career_case = c.id
         WHERE c.person = ?1 AND e.kind NOT IN ('effective', 'checked', 'closed')
         UNION ALL
         SELECT e.happened, 'career', 'acting_' || e.kind,
                coalesce(e.event ->> '$.content.reason', e.event ->> '$.content.position', ''), '', ''
         FROM acting a JOIN acting_event e ON e.acting = a.id
         WHERE a.person = ?1 AND e.kind IN ('offered', 'declined', 'extended', 'returned', 'converted')
         UNION ALL
         SELECT t.effective_on, 'career', t.kind, o.name, '', '' FROM transition t JOIN position o ON o.id = t.to_position
         WHERE t.person = ?1 AND t.kind <> 'return' AND t.effective_on <= ?3
         UNION ALL
         SELECT k.held_on, 'career', 'check_' || k.finding, k.words, '', '' FROM transition t
         JOIN realization_check k ON k.transition = t.id WHERE t.person = ?1
         UNION ALL
         SELECT closed_on, 'career', 'closed_' || outcome, outcome_words, '', '' FROM transition
         WHERE person = ?1 AND closed_on IS NOT NULL
         UNION ALL
         SELECT from_day, 'career', 'pulled_back', words, '', '' FROM pull_back WHERE person = ?1
         ORDER BY day DESC LIMIT ?2",
        (person, MOST_ROWS, ask.world.today()),
        |row| {
            let texts: [String; 4] = [row.get(2)?, row.get(3)?, row.get(4)?, row.get(5)?];
            Ok((row.get::<_, NaiveDate>(0)?, row.get::<_, TimelineKind>(1)?, texts))
        },
    )?;
    Ok(rows.into_iter().map(|(on, kind, texts)| timeline_row(on, kind, texts)).collect())
}

fn timeline_row(on: NaiveDate, kind: TimelineKind, [state, text, thing, more]: [String; 4]) -> TimelineRow {
    let number: i64 = more.parse().unwrap_or(0);
    let state_key = state.replace('_', "-");
    let (title, badge, meeting) = match kind {
        TimelineKind::Talk => {
            let by = if more.is_empty() { String::new() } else { format!("side-{more}") };
            let title = Message::new(&format!("timeline-talk-{state_key}")).with("by", word(&by));
            let meeting = uuid::Uuid::parse_str(&thing).ok().map(MeetingId);
            (title, None, meeting)
        }
        TimelineKind::Answer | TimelineKind::Promise => {
            let meeting = uuid::Uuid::parse_str(&thing).ok().map(MeetingId);
            (Message::new(&format!("timeline-{}-{state_key}", kind.word())), None, meeting)
        }
        TimelineKind::Action => {
            let title =
                Message::new(&format!("timeline-action-{state_key}")).with("owner", word(&format!("side-{thing}")));
            (title, (state != "made").then(|| format!("action-state-{state_key}")), None)
        }
        TimelineKind::People => {
            let title = Message::new(&format!("timeline-{state_key}")).with("hours", number as f64 / 60.0);
            (title, None, None)
        }
        TimelineKind::Away => {
            let last = more.parse::<NaiveDate>().ok();
            let key = if last.is_some() { "timeline-away" } else { "timeline-away-open" };
            let title = Message::new(key).with("kind", word(&format!("absence-kind-{state_key}")));
            (last.into_iter().fold(title, |title, last| title.with("last", last)), None, None)
        }
        TimelineKind::Career => (Message::new(&format!("timeline-career-{state_key}")), None, None),
        TimelineKind::Assignment => (
            Message::new("timeline-assignment").with("position", text.as_str()),
            Some(format!("assignment-kind-{state_key}")),
            None,
        ),
        TimelineKind::Time => {
            let title = Message::new("timeline-time")
                .with("kind", word(&format!("team-time-{state_key}")))
                .with("minutes", number);
            (title, None, None)
        }
    };
    let text = if kind == TimelineKind::Assignment { String::new() } else { text };
    let promise = kind == TimelineKind::Promise && state != "draft";
    let commitment = uuid::Uuid::parse_str(&thing).ok().filter(|_| promise).map(CommitmentId);
    let meeting = meeting.filter(|_| !promise);
    TimelineRow { on, kind, title, text, meeting, commitment, badge }
}
