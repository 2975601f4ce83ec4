//! The made-up team "Team Noord": who they are and what was said over eight weeks. Only words; the generator turns them
//! into people, talks and actions.
//!
//! Nobody here exists. There is no word about health in any of it, nor why somebody was away: what the app refuses to
//! keep, its sample does not show either.
//!
//! Days are told as weeks before the Monday of the current week, with a weekday, so that talks stand on working days
//! and in the past whatever today is.

use super::{agents, seniors, specialists, three_stories};
use crate::one_on_ones::Side;

pub const TEAM_NAME: &str = "Team Noord";
/// The leader, whose laptop it would be.
pub const LEADER_NAME: &str = "Noor Hoekstra";
/// What the team works on just now; the frame shows these.
pub const OBJECTIVES: [&str; 2] = ["Answer the first time", "Two lates a week, no more"];

/// Everyone in the team, in the order in which they joined the story, and one who left.
pub const TEAM: [&Member; 15] = [
    &three_stories::ANOUK,
    &three_stories::ELIF,
    &three_stories::DAAN,
    &agents::GIJS,
    &agents::FRIDA,
    &agents::YOUSSEF,
    &agents::TOMASZ,
    &seniors::BRAM,
    &seniors::CILLA,
    &seniors::INGRID,
    &specialists::HANNA,
    &specialists::LARS,
    &specialists::MEI,
    &specialists::SANNE,
    &agents::WIETSKE,
];

/// One person of the team with their story.
pub struct Member {
    pub name: &'static str,
    /// Empty where none were told.
    pub pronouns: &'static str,
    pub employee_number: &'static str,
    pub languages: &'static str,
    pub weekly_hours: u32,
    pub joined_weeks_ago: u32,
    /// Their last day, on the Monday so many weeks ago.
    pub left_weeks_ago: Option<u32>,
    /// The positions they have had, oldest first. The last one is today's.
    pub positions: &'static [Step],
    /// Target and limit in days, where the pair has a rhythm of its own.
    pub rhythm: Option<(u32, u32)>,
    /// Oldest first.
    pub talks: &'static [Talk],
    pub agenda: &'static [AgendaLine],
    /// The next talk, if one is planned.
    pub next: Option<Next>,
}

/// A position somebody took up.
pub struct Step {
    pub position: &'static str,
    /// Weeks ago; the first step begins when they joined.
    pub weeks_ago: u32,
    /// Acting, with a planned end this many weeks ahead, instead of for good.
    pub acting_until_weeks_ahead: Option<u32>,
}

/// Took up a position for good.
pub const fn step(position: &'static str, weeks_ago: u32) -> Step {
    Step { position, weeks_ago, acting_until_weeks_ahead: None }
}

/// A planned talk: working days from today (0 is today) and its time.
pub struct Next {
    pub working_days_ahead: u32,
    pub at: &'static str,
}

/// One planned talk of the past and how it ended.
pub struct Talk {
    pub weeks_ago: u32,
    /// 0 is Monday, 4 is Friday.
    pub weekday: u32,
    pub at: &'static str,
    pub ending: Ending,
    /// Lines of the shared record.
    pub notes: &'static [&'static str],
    pub actions: &'static [Action],
    /// Promise lines, kept as drafts.
    pub promises: &'static [&'static str],
    /// Lines to ask again next time; they become the leader's agenda.
    pub ask_again: &'static [&'static str],
    /// Working notes of the leader.
    pub only_me: &'static [&'static str],
    pub reply: Reply,
}

/// How a planned talk ended.
pub enum Ending {
    Held {
        minutes: u32,
    },
    /// To the date of the next talk in the list.
    Moved {
        by: Side,
    },
    /// Openly without a new date.
    Cancelled {
        by: Side,
        why: &'static str,
    },
    Missed {
        who: Side,
    },
}

/// What the employee answered to "What we agreed".
pub enum Reply {
    None,
    Agree,
    AgreeAnd(&'static str),
    Disagree(&'static str),
}

/// A talk that was held, to be filled in.
pub const HELD: Talk = Talk {
    weeks_ago: 0,
    weekday: 0,
    at: "10:00",
    ending: Ending::Held { minutes: 30 },
    notes: &[],
    actions: &[],
    promises: &[],
    ask_again: &[],
    only_me: &[],
    reply: Reply::None,
};

/// What one of the two took on.
pub struct Action {
    pub owner: Side,
    pub text: &'static str,
    /// Days after the talk.
    pub due: Option<u32>,
    pub closed: Option<Closed>,
}

/// How an action ended, days after the talk.
pub enum Closed {
    Done(u32),
    Dropped(u32),
}

/// The leader takes something on.
pub const fn leader(text: &'static str) -> Action {
    Action { owner: Side::Leader, text, due: None, closed: None }
}

/// The employee takes something on.
pub const fn employee(text: &'static str) -> Action {
    Action { owner: Side::Employee, text, due: None, closed: None }
}

impl Action {
    /// Due so many days after the talk.
    pub const fn due(mut self, days: u32) -> Action {
        self.due = Some(days);
        self
    }

    /// Done so many days after the talk.
    pub const fn done(mut self, days: u32) -> Action {
        self.closed = Some(Closed::Done(days));
        self
    }

    /// Let go so many days after the talk.
    pub const fn dropped(mut self, days: u32) -> Action {
        self.closed = Some(Closed::Dropped(days));
        self
    }
}

/// Something one of the two wanted to talk about.
pub struct AgendaLine {
    pub by: Side,
    pub text: &'static str,
    /// Raised on the Wednesday so many weeks ago.
    pub raised_weeks_ago: u32,
    /// Discussed in the talk held so many weeks ago; open still where there is none.
    pub discussed_weeks_ago: Option<u32>,
}

/// Raised by the employee.
pub const fn brought(text: &'static str, raised_weeks_ago: u32, discussed_weeks_ago: Option<u32>) -> AgendaLine {
    AgendaLine { by: Side::Employee, text, raised_weeks_ago, discussed_weeks_ago }
}

/// Raised by the leader.
pub const fn asked(text: &'static str, raised_weeks_ago: u32, discussed_weeks_ago: Option<u32>) -> AgendaLine {
    AgendaLine { by: Side::Leader, text, raised_weeks_ago, discussed_weeks_ago }
}

#[cfg(test)]
mod tests {
    use super::super::{names, sentences};
    use super::*;
    use crate::exchange::people::columns::is_cause;

    /// Every text of one person that could be shown.
    fn texts(member: &Member) -> Vec<&'static str> {
        let talk = |talk: &'static Talk| {
            let why = if let Ending::Cancelled { why, .. } = &talk.ending { why } else { "" };
            let said = if let Reply::AgreeAnd(said) | Reply::Disagree(said) = &talk.reply { said } else { "" };
            let actions = talk.actions.iter().map(|action| action.text);
            let lists = [talk.notes, talk.promises, talk.ask_again, talk.only_me].concat();
            lists.into_iter().chain(actions).chain([why, said]).collect::<Vec<_>>()
        };
        member.talks.iter().flat_map(talk).chain(member.agenda.iter().map(|line| line.text)).collect()
    }

    #[test]
    fn nothing_in_the_sample_tells_a_cause_or_health() {
        let pools = [
            names::FIRST_NAMES,
            names::LAST_NAMES,
            sentences::NOTES,
            sentences::ACTIONS,
            sentences::AGENDA,
            sentences::ONLY_ME,
            sentences::REPLIES,
            sentences::REMARKS,
            &sentences::PROMISES.iter().map(|(what, _)| *what).collect::<Vec<_>>(),
        ];
        for text in TEAM.into_iter().flat_map(texts).chain(pools.into_iter().flatten().copied()) {
            assert!(!is_cause(text), "{text}");
        }
    }

    #[test]
    fn each_story_can_have_happened() {
        for member in TEAM {
            let who = member.name;
            let day = |talk: &Talk| i64::from(talk.weekday) - i64::from(talk.weeks_ago) * 7;
            assert!(member.talks.windows(2).all(|pair| day(&pair[0]) < day(&pair[1])), "{who}: oldest first");
            assert_eq!(member.positions.first().map(|step| step.weeks_ago), Some(member.joined_weeks_ago), "{who}");
            assert!(member.positions.windows(2).all(|pair| pair[0].weeks_ago > pair[1].weeks_ago), "{who}");
            for talk in member.talks {
                let held = matches!(talk.ending, Ending::Held { .. });
                assert!(
                    (1..=9).contains(&talk.weeks_ago) && talk.weekday <= 4 && talk.weeks_ago < member.joined_weeks_ago,
                    "{who}"
                );
                assert!(
                    held != talk.notes.is_empty() && talk.notes.len() <= 5,
                    "{who}: a talk that was held left notes"
                );
                for action in talk.actions {
                    let closed = match action.closed {
                        Some(Closed::Done(days) | Closed::Dropped(days)) => i64::from(days),
                        None => 0,
                    };
                    assert!(held && day(talk) + closed <= 0, "{who}: {} ends before this week", action.text);
                }
            }
            let held_in = |weeks| {
                member.talks.iter().any(|talk| talk.weeks_ago == weeks && matches!(talk.ending, Ending::Held { .. }))
            };
            for line in member.agenda {
                let discussed = line.discussed_weeks_ago;
                assert!(
                    discussed.is_none_or(|weeks| held_in(weeks) && weeks < line.raised_weeks_ago),
                    "{who}: {}",
                    line.text
                );
            }
            let moved = |at: usize| matches!(member.talks[at].ending, Ending::Moved { .. });
            assert!(
                member.talks.is_empty() || !moved(member.talks.len() - 1),
                "{who}: a moved talk has the one it moved to behind it"
            );
        }
    }

    #[test]
    fn the_pools_are_large_enough_and_hold_nothing_twice() {
        for (pool, least) in [
            (names::FIRST_NAMES, 120),
            (names::LAST_NAMES, 120),
            (sentences::NOTES, 150),
            (sentences::ACTIONS, 80),
            (sentences::AGENDA, 50),
            (sentences::ONLY_ME, 30),
            (&sentences::PROMISES.iter().map(|(what, _)| *what).collect::<Vec<_>>(), 30),
        ] {
            let mut seen = std::collections::HashSet::new();
            assert!(pool.len() >= least, "{} of {least}, from {}", pool.len(), pool[0]);
            assert!(pool.iter().all(|text| seen.insert(text) && text.trim() == *text && !text.is_empty()));
        }
    }

    #[test]
    fn no_sentence_begins_with_a_line_mark() {
        let pools = [sentences::NOTES, sentences::ACTIONS, sentences::AGENDA, sentences::ONLY_ME];
        for text in TEAM.into_iter().flat_map(texts).chain(pools.into_iter().flatten().copied()) {
            assert!(!text.starts_with(['!', '>', '?', '#']), "{text}");
        }
    }
}
