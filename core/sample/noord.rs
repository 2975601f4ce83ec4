//! Tells the eight weeks of Team Noord, and the year of its promises, day by day, with the commands a leader would use.

use std::collections::HashMap;

use chrono::{Datelike, NaiveDate, Weekday};

use super::careers::{self, Careers};
use super::checking::Checks;
use super::promises::ahead;
use super::words::{self, Closed, Ending, Member, Reply, TEAM, Talk};
use super::{checking, covering, promising};
use crate::app::App;
use crate::error::Result;
use crate::id::{ActionId, AgendaItemId, CommitmentId, MeetingId, PersonId};
use crate::one_on_ones::{
    Acknowledge, ActionState, Answer, CancelOneOnOne, CloseAction, HoldOneOnOne, ItemState, LogTime, MissOneOnOne,
    MoveOneOnOne, NewAction, PlanOneOnOne, Raise, SetRhythm, Settle, TeamTime, Way,
};
use crate::people::{Assign, AssignmentKind, PersonOn, WelcomePerson};
use crate::settings::ChangeSettings;
use crate::sql::Sql;
use crate::time::plus_days;
use crate::{commitments, one_on_ones, people, settings};

/// When the leader of the story began with Evenkeel: with promises at first, with one-on-ones eight weeks ago.
const BEGAN_WEEKS_AGO: u32 = 45;

/// The first members of the team, whose stories are about what was left undone. What the others left open has no day, so
/// that Today is as calm as a good week.
const STORIES: usize = 3;

/// Something that happens on a day. The numbers are places in the lists of `words`.
enum Event {
    Welcome(usize),
    TakeUp(usize, usize),
    Rhythm(usize),
    Plan(usize, usize),
    Raise(usize, usize),
    Discuss(usize, usize),
    End(usize, usize),
    Answer(usize, usize),
    Close(usize, usize, usize),
    PlanNext(usize),
    Time(TeamTime, i64, usize),
    Leave(usize),
    Promise(usize),
    Step(usize, usize),
    SetUpCover,
    GoAway(usize),
    FinishCovers,
    Career(usize),
    Check(usize),
}

/// What has an id by now.
pub struct Story<'a> {
    pub app: &'a mut App,
    pub monday: NaiveDate,
    pub today: NaiveDate,
    pub people: HashMap<usize, PersonId>,
    pub promises: HashMap<usize, CommitmentId>,
    pub careers: Careers,
    pub checks: Checks,
    meetings: HashMap<(usize, usize), MeetingId>,
    items: HashMap<(usize, usize), AgendaItemId>,
    actions: HashMap<(usize, usize, usize), ActionId>,
}

pub fn tell(app: &mut App, today: NaiveDate) -> Result<()> {
    let monday = plus_days(today, -i64::from(today.weekday().num_days_from_monday()));
    let mut events = events(monday, today);
    events.sort_by_key(|(day, order, _)| (*day, *order));
    app.act("settings.change", |act| {
        settings::change(
            act,
            ChangeSettings {
                team_name: Some(words::TEAM_NAME.to_owned()),
                leader_name: Some(words::LEADER_NAME.to_owned()),
                objectives: Some(words::OBJECTIVES.iter().map(|text| (*text).to_owned()).collect()),
                first_run_done: Some(true),
                ..ChangeSettings::default()
            },
        )
    })?;
    let mut story = Story {
        app,
        monday,
        today,
        people: HashMap::new(),
        promises: HashMap::new(),
        careers: Careers::default(),
        checks: Checks::default(),
        meetings: HashMap::new(),
        items: HashMap::new(),
        actions: HashMap::new(),
    };
    for (day, _, event) in &events {
        story.app.world.move_to(*day);
        story.happens(*day, event)?;
    }
    story.app.world.move_to(today);
    Ok(())
}

fn weeks_before(monday: NaiveDate, weeks: u32) -> NaiveDate {
    plus_days(monday, -7 * i64::from(weeks))
}

fn day_of(monday: NaiveDate, talk: &Talk) -> NaiveDate {
    plus_days(weeks_before(monday, talk.weeks_ago), i64::from(talk.weekday))
}

/// Everything that happens, with its day and its order within the day.
fn events(monday: NaiveDate, today: NaiveDate) -> Vec<(NaiveDate, u8, Event)> {
    let mut events = Vec::new();
    for (who, member) in TEAM.iter().enumerate() {
        // The team is older than its record: whoever was there when the leader began came in on that day.
        let began = weeks_before(monday, BEGAN_WEEKS_AGO);
        let joined = weeks_before(monday, member.joined_weeks_ago);
        events.push((joined.max(began), 0, Event::Welcome(who)));
        for (at, step) in member.positions.iter().enumerate().skip(1) {
            events.push((weeks_before(monday, step.weeks_ago).max(began), 1, Event::TakeUp(who, at)));
        }
        if let Some(left) = member.left_weeks_ago {
            events.push((weeks_before(monday, left), 2, Event::Leave(who)));
        }
        if member.rhythm.is_some() {
            events.push((joined.max(began), 2, Event::Rhythm(who)));
        }
        talk_events(&mut events, monday, who, member);
        for (at, line) in member.agenda.iter().enumerate() {
            events.push((
                plus_days(weeks_before(monday, line.raised_weeks_ago), 2).min(today),
                3,
                Event::Raise(who, at),
            ));
            if let Some(talk) = line.discussed_weeks_ago.and_then(|weeks| held_in(member, weeks)) {
                events.push((day_of(monday, talk), 4, Event::Discuss(who, at)));
            }
        }
        if member.next.is_some() {
            events.push((today, 9, Event::PlanNext(who)));
        }
    }
    // The leader's own hours on the floor, so that the figure of this week is not only talks.
    let floor = [
        (8, TeamTime::Coaching, 30, 3),
        (7, TeamTime::SideBySide, 60, 5),
        (4, TeamTime::Floor, 90, 0),
        (0, TeamTime::Coaching, 45, 6),
    ];
    for (days_ago, kind, minutes, who) in floor {
        events.push((plus_days(today, -days_ago), 8, Event::Time(kind, minutes, who)));
    }
    // Seven weeks ago the leader wrote down who can do what; cover was planned from then on.
    events.push((weeks_before(monday, 7), 3, Event::SetUpCover));
    for (which, away) in covering::AWAY.iter().enumerate() {
        events.push((
            covering::written_down(away, monday, today).max(weeks_before(monday, 7)),
            8,
            Event::GoAway(which),
        ));
    }
    events.push((today, 9, Event::FinishCovers));
    let began = weeks_before(monday, BEGAN_WEEKS_AGO);
    for (day, which, step) in promising::happenings() {
        let day = plus_days(monday, i64::from(day)).max(began);
        events.push(match step {
            None => (day, 7, Event::Promise(which)),
            Some(at) => (day, 8, Event::Step(which, at)),
        });
    }
    for (day, at) in careers::happenings() {
        // After the promises of the day: a move names the one that it was to fulfil.
        events.push((plus_days(monday, i64::from(day)).max(began), 9, Event::Career(at)));
    }
    for (day, at) in checking::happenings() {
        // After the talks of the day, in which a coaching may have been talked about.
        events.push((plus_days(monday, i64::from(day)), 9, Event::Check(at)));
    }
    events
}

fn held_in(member: &Member, weeks_ago: u32) -> Option<&'static Talk> {
    member.talks.iter().find(|talk| talk.weeks_ago == weeks_ago && matches!(talk.ending, Ending::Held { .. }))
}

fn talk_events(events: &mut Vec<(NaiveDate, u8, Event)>, monday: NaiveDate, who: usize, member: &Member) {
    let mut comes_from_a_move = false;
    for (at, talk) in member.talks.iter().enumerate() {
        let day = day_of(monday, talk);
        if !comes_from_a_move {
            let here = weeks_before(monday, member.joined_weeks_ago.min(BEGAN_WEEKS_AGO));
            events.push((plus_days(day, -7).max(here), 3, Event::Plan(who, at)));
        }
        comes_from_a_move = matches!(talk.ending, Ending::Moved { .. });
        events.push((day, 5, Event::End(who, at)));
        if !matches!(talk.reply, Reply::None) {
            events.push((day, 6, Event::Answer(who, at)));
        }
        for (number, action) in talk.actions.iter().enumerate() {
            if let Some(Closed::Done(days) | Closed::Dropped(days)) = action.closed {
                events.push((plus_days(day, i64::from(days)), 7, Event::Close(who, at, number)));
            }
        }
    }
}

impl Story<'_> {
    fn happens(&mut self, day: NaiveDate, event: &Event) -> Result<()> {
        match *event {
            Event::Welcome(who) => self.welcome(who),
            Event::TakeUp(who, at) => self.take_up(who, at),
            Event::Rhythm(who) => self.rhythm(who),
            Event::Plan(who, at) => self.plan(who, at),
            Event::Raise(who, at) => self.raise(who, at),
            Event::Discuss(who, at) => self.discuss(who, at),
            Event::End(who, at) => self.end(who, at, day),
            Event::Answer(who, at) => self.answer(who, at),
            Event::Close(who, at, number) => self.close(who, at, number),
            Event::PlanNext(who) => self.plan_next(who),
            Event::Leave(who) => self.leave(who),
            Event::Promise(which) => self.promise(which),
            Event::Step(which, at) => self.step(which, at),
            Event::SetUpCover => self.set_up_cover(),
            Event::GoAway(which) => self.go_away(which),
            Event::FinishCovers => self.finish_covers(),
            Event::Career(at) => self.career(at),
            Event::Check(at) => self.check(at),
            Event::Time(kind, minutes, who) => {
                let person = self.people.get(&who).copied().filter(|_| kind != TeamTime::Floor);
                self.app.act("one_on_ones.log_time", |act| {
                    one_on_ones::log_time(act, LogTime { kind, minutes, person, on: None })
                })?;
                Ok(())
            }
        }
    }

    fn member(&self, who: usize) -> Option<(&'static Member, PersonId)> {
        Some((*TEAM.get(who)?, *self.people.get(&who)?))
    }

    fn talk(&self, who: usize, at: usize) -> Option<(&'static Talk, MeetingId)> {
        Some((TEAM.get(who)?.talks.get(at)?, *self.meetings.get(&(who, at))?))
    }

    fn welcome(&mut self, who: usize) -> Result<()> {
        let Some(member) = TEAM.get(who) else { return Ok(()) };
        let first = member.positions.first().map(|step| step.position.to_owned());
        let input = WelcomePerson {
            name: member.name.to_owned(),
            preferred_name: None,
            pronouns: Some(member.pronouns.to_owned()),
            employee_number: Some(member.employee_number.to_owned()),
            languages: Some(member.languages.to_owned()),
            joined: Some(weeks_before(self.monday, member.joined_weeks_ago)),
            team: Some(words::TEAM_NAME.to_owned()),
            position: first,
            weekly_hours: Some(f64::from(member.weekly_hours)),
            manager: None,
        };
        let done = self.app.act("people.welcome", |act| people::welcome(act, input))?;
        self.people.insert(who, done.value);
        Ok(())
    }

    fn leave(&mut self, who: usize) -> Result<()> {
        let Some((member, person)) = self.member(who) else { return Ok(()) };
        let Some(left) = member.left_weeks_ago else { return Ok(()) };
        let input = PersonOn { person, on: weeks_before(self.monday, left) };
        self.app.act("people.leave", |act| people::leave(act, input))?;
        Ok(())
    }

    fn take_up(&mut self, who: usize, at: usize) -> Result<()> {
        let Some((member, person)) = self.member(who) else { return Ok(()) };
        let Some(step) = member.positions.get(at) else { return Ok(()) };
        if let Some(weeks) = step.acting_until_weeks_ahead {
            return self.act_for_a_while(person, step.position, ahead(weeks as i32, 0));
        }
        let input = Assign {
            person,
            position: step.position.to_owned(),
            kind: AssignmentKind::Substantive,
            from: weeks_before(self.monday, step.weeks_ago),
            planned_end: None,
            returns_to: None,
        };
        self.app.act("people.assign", |act| people::assign(act, input))?;
        Ok(())
    }

    fn rhythm(&mut self, who: usize) -> Result<()> {
        let Some((member, person)) = self.member(who) else { return Ok(()) };
        let Some((target, limit)) = member.rhythm else { return Ok(()) };
        let input =
            SetRhythm { person, target_days: target.into(), limit_days: limit.into(), place: None, paused: None };
        self.app.act("one_on_ones.set_rhythm", |act| one_on_ones::set_rhythm(act, input))?;
        Ok(())
    }

    fn plan(&mut self, who: usize, at: usize) -> Result<()> {
        let Some((member, person)) = self.member(who) else { return Ok(()) };
        let Some(talk) = member.talks.get(at) else { return Ok(()) };
        let input = PlanOneOnOne { person, planned_for: day_of(self.monday, talk), at: Some(talk.at.to_owned()) };
        let done = self.app.act("one_on_ones.plan", |act| one_on_ones::plan(act, input))?;
        self.meetings.insert((who, at), done.value);
        Ok(())
    }

    fn raise(&mut self, who: usize, at: usize) -> Result<()> {
        let Some((member, person)) = self.member(who) else { return Ok(()) };
        let Some(line) = member.agenda.get(at) else { return Ok(()) };
        let input = Raise { person, by: line.by, text: line.text.to_owned() };
        let done = self.app.act("one_on_ones.raise", |act| one_on_ones::raise(act, input))?;
        self.items.insert((who, at), done.value);
        Ok(())
    }

    fn discuss(&mut self, who: usize, at: usize) -> Result<()> {
        let Some(item) = self.items.get(&(who, at)).copied() else { return Ok(()) };
        let input = Settle { item, outcome: ItemState::Discussed, until: None };
        self.app.act("one_on_ones.settle", |act| one_on_ones::settle(act, input))?;
        Ok(())
    }

    fn end(&mut self, who: usize, at: usize, day: NaiveDate) -> Result<()> {
        let Some((talk, meeting)) = self.talk(who, at) else { return Ok(()) };
        match talk.ending {
            Ending::Held { minutes } => self.hold(who, at, talk, meeting, i64::from(minutes), day),
            Ending::Moved { by } => {
                let next = TEAM.get(who).and_then(|member| member.talks.get(at + 1));
                let Some(next) = next else { return Ok(()) };
                let planned_for = day_of(self.monday, next);
                let input = MoveOneOnOne { meeting, planned_for, at: Some(next.at.to_owned()), by };
                let done = self.app.act("one_on_ones.move", |act| one_on_ones::move_meeting(act, input))?;
                self.meetings.insert((who, at + 1), done.value);
                Ok(())
            }
            Ending::Cancelled { by, why } => {
                let input =
                    CancelOneOnOne { meeting, by, reason: why.to_owned(), new_date: None, no_new_date: Some(true) };
                self.app.act("one_on_ones.cancel", |act| one_on_ones::cancel(act, input))?;
                Ok(())
            }
            Ending::Missed { who: side } => {
                self.app.act("one_on_ones.miss", |act| one_on_ones::miss(act, MissOneOnOne { meeting, who: side }))?;
                Ok(())
            }
        }
    }

    fn hold(
        &mut self,
        who: usize,
        at: usize,
        talk: &Talk,
        meeting: MeetingId,
        minutes: i64,
        day: NaiveDate,
    ) -> Result<()> {
        let texts = |list: &[&str]| Some(list.iter().map(|text| (*text).to_owned()).collect::<Vec<_>>());
        let actions = talk.actions.iter().map(|action| NewAction {
            owner: action.owner,
            text: action.text.to_owned(),
            due: action
                .due
                .map(|days| plus_days(day, i64::from(days)))
                .filter(|due| *due >= self.today || action.closed.is_some() || who < STORIES),
        });
        let input = HoldOneOnOne {
            meeting,
            held_on: None,
            minutes: Some(minutes),
            shared_note: Some(talk.notes.join("\n")),
            actions: Some(actions.collect()),
            working_notes: texts(talk.only_me),
            agenda: texts(talk.ask_again),
        };
        self.app.act("meeting.finish", |act| {
            let person = one_on_ones::hold(act, input)?;
            for promise in talk.promises {
                commitments::draft_promise(act, person, meeting, promise, None, day)?;
            }
            Ok(())
        })?;
        let made: Vec<ActionId> = self.app.vault.db.all(
            "SELECT id FROM action_item WHERE meeting = ?1 ORDER BY rowid",
            [meeting],
            |row| row.get(0),
        )?;
        for (number, action) in made.into_iter().enumerate() {
            self.actions.insert((who, at, number), action);
        }
        Ok(())
    }

    fn answer(&mut self, who: usize, at: usize) -> Result<()> {
        let Some((talk, meeting)) = self.talk(who, at) else { return Ok(()) };
        let (answer, comment) = match talk.reply {
            Reply::None => return Ok(()),
            Reply::Agree => (Answer::Agree, None),
            Reply::AgreeAnd(said) => (Answer::AgreeWithComment, Some(said.to_owned())),
            Reply::Disagree(said) => (Answer::Disagree, Some(said.to_owned())),
        };
        let input = Acknowledge { meeting, answer, comment, way: Way::HandOver, slip_code: None };
        self.app.act("one_on_ones.acknowledge", |act| one_on_ones::acknowledge(act, input))?;
        Ok(())
    }

    fn close(&mut self, who: usize, at: usize, number: usize) -> Result<()> {
        let Some(action) = self.actions.get(&(who, at, number)).copied() else { return Ok(()) };
        let closed = TEAM.get(who).and_then(|member| member.talks.get(at)?.actions.get(number)?.closed.as_ref());
        let outcome = if matches!(closed, Some(Closed::Dropped(_))) { ActionState::Dropped } else { ActionState::Done };
        self.app
            .act("one_on_ones.close_action", |act| one_on_ones::close_action(act, CloseAction { action, outcome }))?;
        Ok(())
    }

    fn plan_next(&mut self, who: usize) -> Result<()> {
        let Some((member, person)) = self.member(who) else { return Ok(()) };
        let Some(next) = &member.next else { return Ok(()) };
        let planned_for = working_days_after(self.today, next.working_days_ahead);
        let input = PlanOneOnOne { person, planned_for, at: Some(next.at.to_owned()) };
        self.app.act("one_on_ones.plan", |act| one_on_ones::plan(act, input))?;
        Ok(())
    }
}

fn working_days_after(today: NaiveDate, days: u32) -> NaiveDate {
    let mut day = today;
    for _ in 0..days {
        day = plus_days(day, 1);
        while matches!(day.weekday(), Weekday::Sat | Weekday::Sun) {
            day = plus_days(day, 1);
        }
    }
    day
}
