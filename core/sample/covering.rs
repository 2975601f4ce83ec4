//! The cover of Team Noord: what must go on, who can do it, who was and will be away, and who took over. Days are told
//! from the Monday of the current week, on working days, so that they are the same whatever today is.

use chrono::NaiveDate;

use super::noord::Story;
use crate::absences::{self, AbsenceKind, LogAbsence};
use crate::app::Act;
use crate::cover::{
    self, BlockKind, Decide, DecisionKind, FinishCover, FunctionHours, HolderRole, NameHolder, OfDecision, OfFunction,
    ProposedCover, Protect, SaveFunction, WhichNeeds,
};
use crate::error::Result;
use crate::id::{AbsenceId, FunctionId, PersonId, SkillId};
use crate::skills::{self, AddSkill, SkillOfPerson};
use crate::time::plus_days;
use crate::working_time::{self, PatternDay, SetPattern};

/// Who is who in the team's list (see `words::TEAM`).
pub const ANOUK: usize = 0;
pub const ELIF: usize = 1;
pub const DAAN: usize = 2;
pub const GIJS: usize = 3;
pub const FRIDA: usize = 4;
pub const YOUSSEF: usize = 5;
pub const TOMASZ: usize = 6;
pub const BRAM: usize = 7;
pub const CILLA: usize = 8;
pub const INGRID: usize = 9;
pub const HANNA: usize = 10;

/// A skill, and who has it at which level.
pub const SKILLS: &[(&str, &[(usize, i64)])] = &[
    (
        "Phone",
        &[(ELIF, 3), (DAAN, 2), (GIJS, 2), (FRIDA, 3), (YOUSSEF, 2), (TOMASZ, 3), (BRAM, 4), (CILLA, 3), (INGRID, 4)],
    ),
    ("Refunds", &[(CILLA, 4), (DAAN, 2), (ELIF, 1)]),
    ("Chat in Dutch", &[(FRIDA, 3), (HANNA, 3), (GIJS, 2), (DAAN, 1)]),
    ("Team lead on shift", &[(ANOUK, 4), (INGRID, 3), (BRAM, 2)]),
];

/// Work that must go on: its name and skill, how many people, from when to when, whether it is written down; who does it,
/// who can take over, who is learning it.
pub struct Work {
    pub name: &'static str,
    pub minimum: i64,
    pub from: &'static str,
    pub hours: i64,
    pub documented: bool,
    pub primary: &'static [usize],
    pub stand_in: &'static [usize],
    pub learner: &'static [usize],
}

pub const WORK: &[Work] = &[
    Work {
        name: "Phone",
        minimum: 3,
        from: "08:00",
        hours: 9,
        documented: true,
        primary: &[ELIF, GIJS, YOUSSEF, TOMASZ, FRIDA],
        stand_in: &[BRAM, INGRID, DAAN],
        learner: &[],
    },
    Work {
        name: "Refunds",
        minimum: 1,
        from: "09:00",
        hours: 7,
        documented: false,
        primary: &[CILLA],
        stand_in: &[DAAN],
        learner: &[ELIF],
    },
    Work {
        name: "Chat in Dutch",
        minimum: 1,
        from: "09:00",
        hours: 8,
        documented: true,
        primary: &[HANNA],
        stand_in: &[FRIDA, GIJS],
        learner: &[DAAN],
    },
    Work {
        name: "Team lead on shift",
        minimum: 1,
        from: "08:00",
        hours: 9,
        documented: false,
        primary: &[ANOUK],
        stand_in: &[INGRID, BRAM],
        learner: &[],
    },
];

/// An absence: who, which kind, from and to in days from this Monday; and how far its cover came.
pub struct AwayThen {
    pub who: usize,
    pub kind: AbsenceKind,
    pub from: i64,
    pub to: i64,
    pub cover: Cover,
}

/// How far the leader came with the cover of an absence.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Cover {
    /// Everybody who was asked said yes.
    Agreed,
    /// Somebody was asked for the first day, and the rest is open.
    AskedForToday,
    Open,
}

pub const AWAY: &[AwayThen] = &[
    AwayThen { who: CILLA, kind: AbsenceKind::Leave, from: -42, to: -38, cover: Cover::Agreed },
    AwayThen { who: HANNA, kind: AbsenceKind::Sick, from: -27, to: -26, cover: Cover::Agreed },
    AwayThen { who: GIJS, kind: AbsenceKind::Leave, from: -21, to: -17, cover: Cover::Agreed },
    AwayThen { who: CILLA, kind: AbsenceKind::Sick, from: -13, to: -12, cover: Cover::Agreed },
    AwayThen { who: HANNA, kind: AbsenceKind::Sick, from: 0, to: 4, cover: Cover::AskedForToday },
    AwayThen { who: CILLA, kind: AbsenceKind::Leave, from: 14, to: 25, cover: Cover::Agreed },
    AwayThen { who: HANNA, kind: AbsenceKind::Leave, from: 21, to: 23, cover: Cover::Open },
    AwayThen { who: ANOUK, kind: AbsenceKind::Parental, from: 35, to: 130, cover: Cover::Open },
];

impl Story<'_> {
    /// The team's usual weeks, skills and work, as they were written down before the first absence.
    pub(super) fn set_up_cover(&mut self) -> Result<()> {
        let here: Vec<PersonId> = (0..=HANNA).filter_map(|who| self.people.get(&who).copied()).collect();
        for (number, person) in here.iter().enumerate() {
            let from = self.app.world.today();
            let days = (1..=5).map(|weekday| PatternDay {
                weekday,
                // Half of the team begins an hour later, so that the day is covered from eight to five.
                starts_at: if number % 2 == 0 { "08:00" } else { "09:00" }.to_owned(),
                minutes: 480,
            });
            let input = SetPattern { person: *person, from, days: days.collect() };
            self.app.act("working_time.set_pattern", |act| working_time::set_pattern(act, input))?;
        }
        for (at, (name, people)) in SKILLS.iter().enumerate() {
            let skill =
                self.app.act("skills.add", |act| skills::add(act, AddSkill { name: (*name).to_owned() }))?.value;
            for (who, level) in *people {
                let Some(person) = self.people.get(who).copied() else { continue };
                let input = SkillOfPerson { person, skill, level: *level, on: None };
                self.app.act("skills.assess", |act| skills::assess(act, input))?;
            }
            if let Some(work) = WORK.get(at) {
                self.write_down(work, skill)?;
            }
        }
        self.protect_daan()
    }

    fn write_down(&mut self, work: &Work, skill: SkillId) -> Result<()> {
        let hours =
            (1..=5).map(|weekday| FunctionHours { weekday, starts_at: work.from.to_owned(), minutes: work.hours * 60 });
        let input = SaveFunction {
            function: None,
            name: work.name.to_owned(),
            skill: Some(skill),
            level: None,
            minimum: Some(work.minimum),
            position: (work.name == "Phone").then(|| "Agent".to_owned()),
            hours: Some(hours.collect()),
            documented: Some(work.documented),
        };
        let function = self.app.act("cover.save_function", |act| cover::save_function(act, input))?.value;
        let roles = [
            (HolderRole::Primary, work.primary),
            (HolderRole::StandIn, work.stand_in),
            (HolderRole::Learner, work.learner),
        ];
        for (role, people) in roles {
            for who in people {
                self.name_to_work(function, *who, role)?;
            }
        }
        if work.documented {
            self.app.act("cover.rehearsed", |act| cover::rehearsed(act, OfFunction { function }))?;
        }
        Ok(())
    }

    fn name_to_work(&mut self, function: FunctionId, who: usize, role: HolderRole) -> Result<()> {
        let Some(person) = self.people.get(&who).copied() else { return Ok(()) };
        let input = NameHolder { function, person, role: Some(role), from: None };
        self.app.act("cover.name_holder", |act| cover::name_holder(act, input))?;
        Ok(())
    }

    /// Daan learns chat: an hour and a half of each Wednesday is his.
    fn protect_daan(&mut self) -> Result<()> {
        let Some(person) = self.people.get(&DAAN).copied() else { return Ok(()) };
        let input = Protect {
            person,
            kind: BlockKind::Training,
            first_on: self.app.world.today(),
            last_on: Some(plus_days(self.today, 60)),
            weekday: Some(3),
            starts_at: "13:30".to_owned(),
            minutes: 90,
            commitment: None,
        };
        self.app.act("cover.protect", |act| cover::protect(act, input))?;
        Ok(())
    }

    /// Somebody is away, and what is proposed is taken, where the story says so.
    pub(super) fn go_away(&mut self, which: usize) -> Result<()> {
        let Some(away) = AWAY.get(which) else { return Ok(()) };
        let Some(person) = self.people.get(&away.who).copied() else { return Ok(()) };
        let day = |days: i64| plus_days(self.monday, days);
        let (from, to) = (day(away.from), day(away.to));
        let input = LogAbsence {
            person,
            kind: away.kind,
            from,
            from_at: None,
            to: Some(to),
            to_at: None,
            end_expected: None,
            review_on: None,
        };
        let absence = self.app.act("absences.log", |act| absences::log(act, input))?.value;
        match away.cover {
            Cover::Agreed => {
                let which = WhichNeeds { absence: Some(absence), from: Some(from), to: Some(to) };
                self.app.act("cover.accept", |act| take_what_is_proposed(act, which)).map(drop)
            }
            Cover::AskedForToday => self.ask_for(absence, self.today),
            Cover::Open => Ok(()),
        }
    }

    /// Whoever fits best is asked for one day, and has not answered yet.
    fn ask_for(&mut self, absence: AbsenceId, day: NaiveDate) -> Result<()> {
        let which = WhichNeeds { absence: Some(absence), from: Some(day), to: Some(day) };
        let found = self.app.ask(|ask| cover::propose(ask, Some(which)))?;
        let Some(best) = found.covers.into_iter().next() else { return Ok(()) };
        self.app.act("cover.decide", |act| cover::decide(act, taking(best))).map(drop)
    }

    /// Covers of the past were done.
    pub(super) fn finish_covers(&mut self) -> Result<()> {
        let today = self.today;
        self.app.act("cover.finish", |act| {
            for decision in cover::waiting_to_be_done(&act.ask(), today)? {
                cover::finish(act, FinishCover { decision, also: None, failed: None })?;
            }
            Ok(())
        })?;
        Ok(())
    }
}

/// The best cover, agreed by everybody who was asked.
pub(super) fn take_what_is_proposed(act: &mut Act, which: WhichNeeds) -> Result<()> {
    for made in cover::propose(&act.ask(), Some(which))?.covers {
        // Of a chain the cover that opens comes first; what does not fit alone is left to be decided by hand.
        if let Ok(decision) = cover::decide(act, taking(made)) {
            cover::confirm(act, OfDecision { decision, also: None })?;
        }
    }
    Ok(())
}

/// A cover that was proposed, as a decision.
fn taking(made: ProposedCover) -> Decide {
    Decide {
        missing: made.need.missing,
        function: made.need.function,
        begins: made.need.begins,
        minutes: made.need.minutes,
        kind: if made.split { DecisionKind::Split } else { DecisionKind::Assigned },
        coverer: Some(made.person),
        effect: None,
        postponed_to: None,
    }
}

/// When an absence is written down: sickness on its first day, leave two weeks before, and never after today.
pub fn written_down(away: &AwayThen, monday: NaiveDate, today: NaiveDate) -> NaiveDate {
    let from = plus_days(monday, away.from);
    let on = if away.kind == AbsenceKind::Sick { from } else { plus_days(from, -14) };
    on.min(today)
}
