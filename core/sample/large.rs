//! A large made-up center, for measuring: people who talked every two weeks for years, with what was said, agreed and
//! promised.

use std::path::Path;

use chrono::NaiveDate;

use super::large_careers::Careers;
use super::large_checks::Checks;
use super::large_promises::Promises;
use super::{large_cover, names, sentences};
use crate::app::{Act, App};
use crate::error::Result;
use crate::id::PersonId;
use crate::one_on_ones::{self, ActionState, CloseAction, HoldOneOnOne, ItemState, NewAction, Settle, Side};
use crate::people::{self, WelcomePerson};
use crate::privacy;
use crate::settings::{self, ChangeSettings};
use crate::time::{plus_days, scramble};

/// How large.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Size {
    pub people: u32,
    pub years: u32,
    /// Each with about eight entries of the log.
    pub promises: u32,
    /// Checks of contacts.
    pub checks: u32,
}

impl Size {
    /// What every screen is measured on: 60 people, 10 years, 5,000 promises, 60,000 checks of contacts. With six things said a talk that is about
    /// 110,000 entries to search, and the log of promises has about 40,000.
    pub const LARGE: Size = Size { people: 60, years: 10, promises: 5_000, checks: 60_000 };
}

/// Numbers that look random and are the same every time.
pub(super) struct Dice(u64);

impl Dice {
    pub fn roll(&mut self, sides: usize) -> usize {
        self.0 = self.0.wrapping_add(1);
        (scramble(self.0) % sides.max(1) as u64) as usize
    }

    pub fn pick<'a>(&mut self, list: &[&'a str]) -> &'a str {
        list.get(self.roll(list.len())).copied().unwrap_or_default()
    }
}

/// Makes the large sample, and answers it open. `told` hears how many of how many days are done.
pub fn make_large(
    folder: &Path,
    today: NaiveDate,
    seed: u64,
    size: Size,
    mut told: impl FnMut(i64, i64),
) -> Result<App> {
    let first = plus_days(today, -365 * i64::from(size.years));
    let mut app = super::empty(folder, first, seed)?;
    let mut dice = Dice(seed.wrapping_mul(0x1000));
    app.act("settings.change", |act| {
        settings::change(
            act,
            ChangeSettings {
                team_name: Some("Sample center".to_owned()),
                leader_name: Some("Noor Hoekstra".to_owned()),
                first_run_done: Some(true),
                ..ChangeSettings::default()
            },
        )
    })?;
    let people = welcome_all(&mut app, first, size.people, &mut dice)?;
    let days = (today - first).num_days();
    let mut promises = Promises::new(people.clone(), size.promises, days);
    // Dice of their own: what was there before checks came stays as it was.
    let mut checking = Dice(seed.wrapping_mul(0x1000) ^ 0x00C4_EC55);
    let mut checks = Checks::new(&mut app, people.clone(), size.checks, days)?;
    let mut careers = Careers::begin(&mut app, &people)?;
    for day in 0..days {
        app.world.move_to(plus_days(first, day));
        told(day, days);
        promises.on(&mut app, day, &mut dice)?;
        checks.on(&mut app, day, &mut checking)?;
        large_cover::on(&mut app, &people, day, &mut dice)?;
        careers.on(&mut app, day, &mut dice)?;
        for (number, person) in people.iter().enumerate() {
            // Everybody every fourteen days, spread over the days.
            if (day + number as i64) % 14 == 0 {
                app.act("meeting.finish", |act| talk(act, *person, &mut dice))?;
            }
        }
    }
    app.world.move_to(today);
    checks.lists(&mut app, &mut checking)?;
    // What nobody kept went after ninety days.
    app.act("privacy.sweep_notes", |act| privacy::sweep_notes(act, ()))?;
    large_cover::set_up(&mut app, &people, &mut dice)?;
    large_cover::to_come(&mut app, &people, &mut dice)?;
    for (number, person) in people.iter().enumerate().filter(|(number, _)| number % 3 == 0) {
        let on = plus_days(today, (number % 5) as i64);
        app.act("one_on_ones.plan", |act| one_on_ones::put_in_calendar(act, *person, on, Some("10:00")))?;
    }
    Ok(app)
}

fn welcome_all(app: &mut App, first: NaiveDate, count: u32, dice: &mut Dice) -> Result<Vec<PersonId>> {
    let mut people: Vec<PersonId> = Vec::new();
    for number in 0..count {
        let roll = dice.roll(100) as u32;
        let mut below = 0;
        let position = names::POSITIONS.iter().find(|(_, share)| {
            below += share;
            roll < below
        });
        let input = WelcomePerson {
            name: format!("{} {}", dice.pick(names::FIRST_NAMES), dice.pick(names::LAST_NAMES)),
            pronouns: Some(dice.pick(names::PRONOUNS).to_owned()),
            employee_number: Some((1000 + number).to_string()),
            languages: Some(dice.pick(names::LANGUAGES).to_owned()),
            joined: Some(first),
            team: Some(dice.pick(names::TEAMS).to_owned()),
            position: position.map(|(name, _)| (*name).to_owned()),
            weekly_hours: Some(24.0 + 4.0 * dice.roll(4) as f64),
            manager: people.first().copied(),
            ..WelcomePerson::default()
        };
        people.push(app.act("people.welcome", |act| people::welcome(act, input))?.value);
    }
    Ok(people)
}

/// One talk with everything around it, as one act: three actions of which two get done by the next time, two things on
/// the agenda, and now and then a working note.
fn talk(act: &mut Act, person: PersonId, dice: &mut Dice) -> Result<()> {
    let today = act.world.today();
    let meeting = one_on_ones::put_in_calendar(act, person, today, Some("10:00"))?;
    for action in one_on_ones::open_actions(act.db, person, today)?.iter().skip(1) {
        one_on_ones::close_action(act, CloseAction { action: action.action, outcome: ActionState::Done })?;
    }
    for item in one_on_ones::waiting(act.db, person, today)?.iter().skip(dice.roll(2)) {
        one_on_ones::settle(act, Settle { item: item.item, outcome: ItemState::Discussed, until: None })?;
    }
    let action = |dice: &mut Dice, owner| NewAction {
        owner,
        text: dice.pick(sentences::ACTIONS).to_owned(),
        due: Some(plus_days(today, 3 + dice.roll(20) as i64)),
    };
    let actions = vec![action(dice, Side::Leader), action(dice, Side::Employee), action(dice, Side::Employee)];
    let notes: Vec<&str> = (0..2 + dice.roll(3)).map(|_| dice.pick(sentences::NOTES)).collect();
    let only_me = if dice.roll(8) == 0 { vec![dice.pick(sentences::ONLY_ME).to_owned()] } else { Vec::new() };
    one_on_ones::hold(
        act,
        HoldOneOnOne {
            meeting,
            held_on: Some(today),
            minutes: Some(20 + 5 * dice.roll(6) as i64),
            shared_note: Some(notes.join("\n")),
            actions: Some(actions),
            working_notes: Some(only_me),
            agenda: None,
        },
    )?;
    for by in [Side::Employee, Side::Employee, Side::Leader] {
        one_on_ones::put_on_agenda(act, person, by, today, dice.pick(sentences::AGENDA), Some(meeting))?;
    }
    Ok(())
}
