//! Ten years of checks for the large sample: about a hundred a person and year, with coaching, calibrations, and contacts to
//! draw from; written by the same commands as any.

use chrono::{Datelike, NaiveDate};

use super::large::Dice;
use super::sentences;
use crate::app::{Act, App};
use crate::error::{Failure, Result};
use crate::id::{CoachingId, PersonId, ScorecardVersionId};
use crate::locale::Locale;
use crate::meeting;
use crate::quality::scoring::Mark;
use crate::quality::templates::{self, ScorecardTemplate};
use crate::quality::{
    self, BeginCalibration, ContactLength, ContactListKind, DrawContacts, Evaluate, NewContact, OfCalibration,
    OpenCoaching, PlanChecks, RateCalibration, Recheck, RecheckFinding, WhichContact, WriteScorecard,
};
use crate::time::plus_days;

/// Days of contacts that lie ready to be drawn, and how many a person has a day.
const CONTACT_DAYS: i64 = 60;
const CONTACTS_A_DAY: i64 = 12;

/// What is needed to go on.
pub struct Checks {
    people: Vec<PersonId>,
    cards: Vec<ScorecardVersionId>,
    /// Every so many days a person is checked: the whole is spread evenly over the days.
    left: u64,
    days: i64,
    coaching: Vec<(PersonId, CoachingId, NaiveDate)>,
}

impl Checks {
    pub fn new(app: &mut App, people: Vec<PersonId>, checks: u32, days: i64) -> Result<Checks> {
        let mut cards = Vec::new();
        for template in ScorecardTemplate::ALL {
            let card = templates::copy(*template, Locale::En)?;
            let scorecard =
                app.act("quality.write_scorecard", |act| quality::write_scorecard(act, WriteScorecard { card }))?.value;
            cards.push(app.ask(|ask| Ok(quality::Cards::read(ask.db)?.latest(scorecard)?.version))?);
        }
        let plan = PlanChecks { person: None, team: None, per_month: 8, from: None };
        app.act("quality.plan_checks", |act| quality::plan_checks(act, plan))?;
        Ok(Checks { people, cards, left: u64::from(checks), days, coaching: Vec::new() })
    }

    /// The checks of a day, as one act.
    pub fn on(&mut self, app: &mut App, day: i64, dice: &mut Dice) -> Result<()> {
        let today = (self.left / (self.days - day).max(1) as u64) as usize;
        self.left -= today as u64;
        app.act("quality.evaluate", |act| {
            for number in 0..today {
                let person = self.person(day as usize * 7 + number)?;
                self.check(act, person, dice)?;
            }
            Ok(())
        })?;
        if day % 30 == 0 {
            app.act("quality.begin_calibration", |act| self.calibrate(act, dice))?;
        }
        // Everybody is coached about once a quarter.
        if day % 90 < self.people.len() as i64 {
            let person = self.person((day % 90) as usize)?;
            app.act("quality.recheck", |act| self.look_again(act))?;
            match self.coach(app, person, dice) {
                // Two are open, which is the most: another comes once one of them has ended.
                Err(Failure::Refused(message)) if message.key == "coaching-two-open" => {}
                coached => coached?,
            }
        }
        Ok(())
    }

    fn person(&self, number: usize) -> Result<PersonId> {
        let found = self.people.get(number % self.people.len().max(1));
        found.copied().ok_or_else(|| Failure::broken("failure-broken", "nobody to check"))
    }

    fn card(&self, dice: &mut Dice) -> Option<ScorecardVersionId> {
        self.cards.get(dice.roll(self.cards.len())).copied()
    }

    fn check(&self, act: &mut Act, person: PersonId, dice: &mut Dice) -> Result<()> {
        let marks: Vec<Mark> = (0..5).map(|place| mark(dice, place == 4)).collect();
        let missing: Vec<String> = marks
            .iter()
            .map(|mark| if *mark == Mark::NotYet { dice.pick(sentences::NOTES).to_owned() } else { String::new() })
            .collect();
        let input = Evaluate {
            person: Some(person),
            version: self.card(dice),
            contact: Some(WhichContact {
                reference: Some(format!("contact {}", dice.roll(1_000_000))),
                ..WhichContact::default()
            }),
            good: dice.pick(sentences::NOTES).to_owned(),
            missing,
            marks,
            try_next: Some(dice.pick(sentences::ACTIONS).to_owned()),
            ..Evaluate::default()
        };
        quality::evaluate(act, input)?;
        Ok(())
    }

    fn coach(&mut self, app: &mut App, person: PersonId, dice: &mut Dice) -> Result<()> {
        let input = OpenCoaching {
            person,
            evaluation: None,
            item: None,
            goal: dice.pick(sentences::ACTIONS).to_owned(),
            behaviour: None,
            owner: None,
            look_again_on: None,
            supersedes: None,
        };
        let opened = app.world.today();
        let coaching = app.act("meeting.coach", |act| meeting::coach(act, input))?.value;
        self.coaching.push((person, coaching, opened));
        Ok(())
    }

    /// What has been open for six weeks is looked at again.
    fn look_again(&mut self, act: &mut Act) -> Result<()> {
        let since = plus_days(act.world.today(), -42);
        let (due, open) = std::mem::take(&mut self.coaching).into_iter().partition(|(.., opened)| *opened <= since);
        self.coaching = open;
        for (person, coaching, opened) in due {
            let finding = RecheckFinding::Effective;
            let looked = quality::recheck(act, Recheck { coaching, finding, words: None, look_again_on: None });
            match looked {
                Ok(_) => {}
                // Nothing of theirs was checked since: it is looked at the next time.
                Err(Failure::Refused(message)) if message.key == "recheck-nothing-since" => {
                    self.coaching.push((person, coaching, opened));
                }
                Err(failure) => return Err(failure),
            }
        }
        Ok(())
    }

    fn calibrate(&self, act: &mut Act, dice: &mut Dice) -> Result<()> {
        let Some(version) = self.card(dice) else { return Ok(()) };
        let raters = ["Noor", "Hanna", "Pim"].map(str::to_owned).into();
        let input = BeginCalibration { version, reference: "A contact".to_owned(), channel: None, raters };
        let calibration = quality::begin_calibration(act, input)?;
        let page = quality::calibration(&act.ask(), OfCalibration { calibration })?;
        for rater in page.raters {
            let marks = (0..5).map(|place| mark(dice, place == 4)).collect();
            quality::rate_calibration(act, RateCalibration { view: rater.view, marks })?;
        }
        Ok(())
    }

    /// At the end: contacts that lie ready, and what was drawn of them for each person.
    pub fn lists(&self, app: &mut App, dice: &mut Dice) -> Result<()> {
        app.act("import.contacts", |act| {
            let list = quality::begin_list(act, "contacts.csv", ContactListKind::Table)?;
            let today = act.world.today();
            for day in (1..=CONTACT_DAYS)
                .map(|back| plus_days(today, -back))
                .filter(|day| day.weekday().number_from_monday() < 6)
            {
                for person in &self.people {
                    for number in 0..CONTACTS_A_DAY {
                        quality::add_contact(act, list, &contact(*person, day, number, dice))?;
                    }
                }
            }
            Ok(())
        })?;
        for person in &self.people {
            let input =
                DrawContacts { person: *person, count: 4, first_day: None, last_day: None, seed: None, coaching: None };
            app.act("quality.draw_contacts", |act| quality::draw_contacts(act, input))?;
        }
        Ok(())
    }
}

fn contact(person: PersonId, day: NaiveDate, number: i64, dice: &mut Dice) -> NewContact {
    NewContact {
        person,
        reference: format!("c{}", dice.roll(10_000_000)),
        channel: dice.pick(&["voice", "voice", "mail", "chat"]).to_owned(),
        day,
        minute: Some(480 + number * 40),
        length: ContactLength::of_seconds(Some(dice.roll(900) as i64)),
        skill: dice.pick(&["refunds", "orders", ""]).to_owned(),
    }
}

/// Mostly yes; a critical question is rarely failed.
fn mark(dice: &mut Dice, critical: bool) -> Mark {
    match (dice.roll(20), critical) {
        (0, _) => Mark::NotYet,
        (1..=3, false) => Mark::Nearly,
        (4..=5, _) => Mark::NotSeen,
        _ => Mark::Yes,
    }
}
