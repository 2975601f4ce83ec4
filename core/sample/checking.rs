//! The checks of Team Noord: a scorecard in use, two checks a month for everybody, a list of contacts that was drawn from,
//! somebody who looked first, somebody who is still to look, one question that was seen otherwise and raised, one that waits to
//! be decided, two coachings: one that helped, and one that is being tried; and three contacts that were scored together with
//! the leader of another center, or are to be.

use std::collections::HashMap;

use super::noord::Story;
use super::promises::{Day, back};
use super::words::LEADER_NAME;
use crate::error::Result;
use crate::id::{CoachingId, EvaluationId, PersonId, ScorecardItemId, ScorecardVersionId};
use crate::locale::Locale;
use crate::meeting;
use crate::one_on_ones::{self, ItemState, Settle};
use crate::people::Way;
use crate::quality::scoring::Mark;
use crate::quality::templates::{self, ScorecardTemplate};
use crate::quality::{
    self, AcknowledgeCheck, AskSelf, BeginCalibration, Cards, ContactLength, ContactListKind, DecideDispute,
    DisputeCheck, DrawContacts, Evaluate, NewContact, OfCalibration, OfCoaching, OpenCoaching, PlanChecks,
    RateCalibration, Recheck, RecheckFinding, SeenOtherwise, SelfAssess, WhichContact, WriteScorecard,
};
use crate::time::plus_days;

/// What has an id by now.
#[derive(Default)]
pub struct Checks {
    card: Option<ScorecardVersionId>,
    /// The last of each person.
    last: HashMap<PersonId, EvaluationId>,
    coaching: HashMap<PersonId, CoachingId>,
}

/// Something that happens around the checks.
enum Deed {
    Card,
    /// So many checks a month for everybody.
    Plan(i64),
    /// A list of the contacts of the last three weeks was read.
    List,
    Draw(i64),
    /// Asked for their own view.
    Asked,
    /// Asked, and their own view is in: the check is still to come.
    LookedFirst(&'static str),
    /// Their own marks, where they looked first; the marks; what was missing, good, and to try.
    Check {
        own: &'static str,
        marks: &'static str,
        missing: &'static str,
        good: &'static str,
        next: &'static str,
    },
    /// Seen otherwise; where there is a reason why, raised by somebody else on the same day.
    Otherwise {
        place: usize,
        reason: &'static str,
        why: Option<&'static str>,
    },
    Noted(&'static str),
    Coach {
        place: usize,
        goal: &'static str,
        behaviour: &'static str,
    },
    Tried,
    Helped(&'static str),
    /// A contact that the leader and somebody from another center score, each blind; '' is still to score.
    Together {
        reference: &'static str,
        leader: &'static str,
        other: &'static str,
    },
}

/// Who leads another center, and scores the same contacts.
const OTHER_LEADER: &str = "Hanna Berg";
const GIJS: &str = "Gijs Hofstra";
const DAAN: &str = "Daan Visser";
const MEI: &str = "Mei Tan";
const SANNE: &str = "Sanne de Wit";
const BRAM: &str = "Bram Terpstra";
const CILLA: &str = "Cilla Bergman";
const TOMASZ: &str = "Tomasz Kowalik";
const FRIDA: &str = "Frida Nordahl";
const YOUSSEF: &str = "Youssef Amrani";

const DEEDS: &[(Day, &str, Deed)] = &[
    (back(8, 0), CILLA, Deed::Card),
    (back(8, 0), CILLA, Deed::Plan(2)),
    (
        back(8, 1),
        CILLA,
        Deed::Check {
            own: "",
            marks: "31323",
            missing: "Said ten days; the page says fourteen",
            good: "The caller laughed at the end",
            next: "Open the page before naming a day",
        },
    ),
    (
        back(8, 2),
        CILLA,
        Deed::Coach { place: 1, goal: "Open the page before answering", behaviour: "Read the day aloud from it" },
    ),
    (back(7, 1), CILLA, Deed::Tried),
    (
        back(6, 3),
        CILLA,
        Deed::Check { own: "", marks: "33333", missing: "", good: "Read the day from the page, aloud", next: "" },
    ),
    (back(6, 4), CILLA, Deed::Helped("Three contacts, each with the page open")),
    (
        back(5, 2),
        TOMASZ,
        Deed::Check {
            own: "",
            marks: "3323n",
            missing: "",
            good: "Short sentences, and kind ones",
            next: "Name the day",
        },
    ),
    (back(6, 2), CILLA, Deed::Together { reference: "call 39870", leader: "31333", other: "33233" }),
    (back(4, 2), CILLA, Deed::Together { reference: "call 40012", leader: "33333", other: "32333" }),
    (back(1, 4), CILLA, Deed::Together { reference: "call 40107", leader: "33133", other: "" }),
    (back(5, 3), TOMASZ, Deed::Noted("That fits. I forgot the day.")),
    (
        back(3, 1),
        FRIDA,
        Deed::Check {
            own: "22333",
            marks: "32313",
            missing: "No word on who calls back",
            good: "Asked one question and waited",
            next: "End with who does what by when",
        },
    ),
    (
        back(3, 3),
        FRIDA,
        Deed::Otherwise { place: 3, reason: "I said it in the mail afterwards", why: Some("The mail names the day.") },
    ),
    (
        back(2, 2),
        YOUSSEF,
        Deed::Check {
            own: "",
            marks: "23133",
            missing: "Went to the answer before she had finished",
            good: "Knew the way through three systems",
            next: "Say back what it means for the caller",
        },
    ),
    (
        back(1, 2),
        YOUSSEF,
        Deed::Coach { place: 2, goal: "The caller feels heard", behaviour: "Name what it means before the answer" },
    ),
    (
        back(2, 4),
        MEI,
        Deed::Check {
            own: "33333",
            marks: "33213",
            missing: "The caller asked twice when the money comes",
            good: "Stayed calm through three questions at once",
            next: "Name the day without being asked",
        },
    ),
    (
        back(1, 3),
        MEI,
        Deed::Otherwise { place: 3, reason: "I gave the day right at the start, before the recording", why: None },
    ),
    (back(1, 0), CILLA, Deed::List),
    (back(1, 1), GIJS, Deed::Draw(2)),
    (back(1, 1), DAAN, Deed::Draw(2)),
    (back(1, 1), SANNE, Deed::LookedFirst("32333")),
    (back(1, 2), DAAN, Deed::Asked),
    (
        back(1, 3),
        BRAM,
        Deed::Check {
            own: "",
            marks: "33223",
            missing: "",
            good: "Found the order from half a name, and said how",
            next: "Ask whether anything is left",
        },
    ),
];

/// Whose contacts the list holds.
const ON_THE_LIST: &[&str] = &[GIJS, DAAN, MEI, SANNE, CILLA, BRAM, TOMASZ, FRIDA, YOUSSEF];
/// The contacts of each: channel, minute of the day, length, what it was about.
const CONTACTS: &[(&str, i64, ContactLength, &str)] = &[
    ("voice", 560, ContactLength::Short, "refunds"),
    ("mail", 610, ContactLength::Middle, "orders"),
    ("voice", 790, ContactLength::Middle, "refunds"),
    ("chat", 850, ContactLength::Short, "delivery"),
    ("voice", 1_035, ContactLength::Long, "delivery"),
];

/// What a contact of the story was about.
fn contact() -> WhichContact {
    WhichContact { reference: Some("A call about a refund".to_owned()), ..WhichContact::default() }
}

/// When each thing happens, with its place in the list.
pub fn happenings() -> impl Iterator<Item = (Day, usize)> {
    DEEDS.iter().enumerate().map(|(at, (day, ..))| (*day, at))
}

impl Story<'_> {
    /// What happens around the checks on a day.
    pub fn check(&mut self, at: usize) -> Result<()> {
        let Some((_, name, deed)) = DEEDS.get(at) else { return Ok(()) };
        let Some(person) = self.named(name) else { return Ok(()) };
        match deed {
            Deed::Card => self.write_card(),
            Deed::Plan(per_month) => {
                let input = PlanChecks { person: None, team: None, per_month: *per_month, from: None };
                self.app.act("quality.plan_checks", |act| quality::plan_checks(act, input))?;
                Ok(())
            }
            Deed::List => self.read_list(),
            Deed::Draw(count) => self.draw_contacts(person, *count),
            Deed::Asked => self.ask_first(person).map(|_| ()),
            Deed::LookedFirst(own) => self.look_first(person, own).map(|_| ()),
            Deed::Check { own, marks, missing, good, next } => self.look(person, [own, marks, missing, good, next]),
            Deed::Otherwise { place, reason, why } => self.see_otherwise(person, *place, reason, *why),
            Deed::Noted(comment) => {
                let Some(evaluation) = self.last_of(person) else { return Ok(()) };
                let input = AcknowledgeCheck { evaluation, comment: Some((*comment).to_owned()), way: Way::HandOver };
                self.app.act("quality.acknowledge", |act| quality::acknowledge(act, input))?;
                Ok(())
            }
            Deed::Coach { place, goal, behaviour } => self.coach(person, *place, goal, behaviour),
            Deed::Tried | Deed::Helped(_) => self.look_again(person, deed),
            Deed::Together { reference, leader, other } => self.score_together(reference, [leader, other]),
        }
    }

    fn write_card(&mut self) -> Result<()> {
        let card = templates::copy(ScorecardTemplate::Voice, Locale::En)?;
        let input = WriteScorecard { card };
        let scorecard = self.app.act("quality.write_scorecard", |act| quality::write_scorecard(act, input))?.value;
        self.checks.card = Some(self.app.ask(|ask| Ok(Cards::read(ask.db)?.latest(scorecard)?.version))?);
        Ok(())
    }

    fn read_list(&mut self) -> Result<()> {
        let people: Vec<PersonId> = ON_THE_LIST.iter().filter_map(|name| self.named(name)).collect();
        self.app.act("import.contacts", |act| {
            let list = quality::begin_list(act, "contacts-november.csv", ContactListKind::Table)?;
            let today = act.world.today();
            for (who, person) in (0_i64..).zip(people) {
                for (at, (channel, minute, length, skill)) in (0_i64..).zip(CONTACTS.iter().cycle().take(12)) {
                    let contact = NewContact {
                        person,
                        reference: format!("{}-{}", 40_100 + who * 100, at + 1),
                        channel: (*channel).to_owned(),
                        day: plus_days(today, -(1 + at * 3 / 2)),
                        minute: Some(minute + who),
                        length: *length,
                        skill: (*skill).to_owned(),
                    };
                    quality::add_contact(act, list, &contact)?;
                }
            }
            act.because("108");
            Ok(())
        })?;
        Ok(())
    }

    fn draw_contacts(&mut self, person: PersonId, count: i64) -> Result<()> {
        let input = DrawContacts { person, count, first_day: None, last_day: None, seed: None, coaching: None };
        self.app.act("quality.draw_contacts", |act| quality::draw_contacts(act, input))?;
        Ok(())
    }

    fn ask_first(&mut self, person: PersonId) -> Result<Option<EvaluationId>> {
        let Some(version) = self.checks.card else { return Ok(None) };
        let input = AskSelf { person, version, contact: contact() };
        Ok(Some(self.app.act("quality.ask_self", |act| quality::ask_self(act, input))?.value))
    }

    fn look_first(&mut self, person: PersonId, own: &str) -> Result<Option<EvaluationId>> {
        let asked = self.ask_first(person)?;
        if let Some(evaluation) = asked {
            let input = SelfAssess { evaluation, marks: Mark::read(own), words: None, way: Way::HandOver };
            self.app.act("quality.self_assess", |act| quality::self_assess(act, input))?;
        }
        Ok(asked)
    }

    fn look(&mut self, person: PersonId, [own, marks, missing, good, next]: [&str; 5]) -> Result<()> {
        let Some(version) = self.checks.card else { return Ok(()) };
        let asked = if own.is_empty() { None } else { self.look_first(person, own)? };
        let marks = Mark::read(marks);
        let said = |mark: &Mark| if *mark == Mark::NotYet { missing.to_owned() } else { String::new() };
        let input = Evaluate {
            evaluation: asked,
            person: Some(person),
            version: Some(version),
            contact: Some(contact()),
            evaluator: None,
            good: good.to_owned(),
            missing: marks.iter().map(said).collect(),
            marks,
            try_next: Some(next.to_owned()),
        };
        let check = self.app.act("quality.evaluate", |act| quality::evaluate(act, input))?.value;
        self.checks.last.insert(person, check);
        Ok(())
    }

    fn last_of(&self, person: PersonId) -> Option<EvaluationId> {
        self.checks.last.get(&person).copied()
    }

    fn item(&self, place: usize) -> Result<Option<ScorecardItemId>> {
        let Some(version) = self.checks.card else { return Ok(None) };
        self.app.ask(|ask| Ok(Cards::read(ask.db)?.get(version)?.items().nth(place).map(|question| question.item)))
    }

    fn see_otherwise(&mut self, person: PersonId, place: usize, reason: &str, why: Option<&str>) -> Result<()> {
        let (Some(evaluation), Some(item)) = (self.last_of(person), self.item(place)?) else { return Ok(()) };
        let seen = SeenOtherwise { item, reason: reason.to_owned(), proposed: Mark::Yes };
        let input = DisputeCheck { evaluation, items: vec![seen], way: Way::HandOver };
        let raised = self.app.act("quality.dispute", |act| quality::dispute(act, input))?.value;
        let Some(why) = why else { return Ok(()) };
        for dispute in raised {
            let (reviewer, why) = ("Hanna Lindqvist".to_owned(), why.to_owned());
            let input = DecideDispute { dispute, reviewer, mark: Mark::Nearly, why };
            self.app.act("quality.decide", |act| quality::decide(act, input))?;
        }
        Ok(())
    }

    fn coach(&mut self, person: PersonId, place: usize, goal: &str, behaviour: &str) -> Result<()> {
        let input = OpenCoaching {
            person,
            evaluation: self.last_of(person),
            item: self.item(place)?,
            goal: goal.to_owned(),
            behaviour: Some(behaviour.to_owned()),
            owner: None,
            look_again_on: None,
            supersedes: None,
        };
        let coaching = self.app.act("meeting.coach", |act| meeting::coach(act, input))?.value;
        self.checks.coaching.insert(person, coaching);
        Ok(())
    }

    fn score_together(&mut self, reference: &str, marks: [&str; 2]) -> Result<()> {
        let Some(version) = self.checks.card else { return Ok(()) };
        let raters = [LEADER_NAME, OTHER_LEADER].map(str::to_owned).to_vec();
        let input = BeginCalibration { version, reference: reference.to_owned(), channel: None, raters };
        let calibration =
            self.app.act("quality.begin_calibration", |act| quality::begin_calibration(act, input))?.value;
        let page = self.app.ask(|ask| quality::calibration(ask, OfCalibration { calibration }))?;
        for (name, marks) in [LEADER_NAME, OTHER_LEADER].into_iter().zip(marks).filter(|(_, marks)| !marks.is_empty()) {
            let Some(rater) = page.raters.iter().find(|rater| rater.name == name) else { continue };
            let input = RateCalibration { view: rater.view, marks: Mark::read(marks) };
            self.app.act("quality.rate_calibration", |act| quality::rate_calibration(act, input))?;
        }
        Ok(())
    }

    /// It was tried, and talked about; or it was looked at again, and helped.
    fn look_again(&mut self, person: PersonId, deed: &Deed) -> Result<()> {
        let Some(coaching) = self.checks.coaching.get(&person).copied() else { return Ok(()) };
        if let Deed::Helped(words) = deed {
            let words = Some((*words).to_owned());
            let input = Recheck { coaching, finding: RecheckFinding::Effective, words, look_again_on: None };
            self.app.act("quality.recheck", |act| quality::recheck(act, input))?;
            return Ok(());
        }
        self.app.act("quality.try_coaching", |act| quality::try_coaching(act, OfCoaching { coaching }))?;
        let lines = self.app.ask(|ask| quality::coaching_of(ask, person))?;
        for item in lines.iter().filter(|line| line.coaching == coaching).filter_map(|line| line.agenda) {
            let input = Settle { item, outcome: ItemState::Discussed, until: None };
            self.app.act("one_on_ones.settle", |act| one_on_ones::settle(act, input))?;
        }
        Ok(())
    }
}
