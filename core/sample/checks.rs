//! The checks of Team Noord: a scorecard in use, a few contacts each, somebody who looked first, one question that was seen
//! otherwise, and two coachings: one that helped, and one that is being tried.

use super::noord::Story;
use super::promises::{Day, back};
use crate::error::Result;
use crate::id::{CoachingId, EvaluationId, PersonId, ScorecardItemId, ScorecardVersionId};
use crate::locale::Locale;
use crate::meeting;
use crate::one_on_ones::{self, ItemState, Settle};
use crate::people::Way;
use crate::quality::scoring::Mark;
use crate::quality::templates::{self, ScorecardTemplate};
use crate::quality::{
    self, AcknowledgeCheck, AskSelf, Cards, DecideDispute, DisputeCheck, Evaluate, OfCoaching, OpenCoaching, Recheck,
    RecheckFinding, SeenOtherwise, SelfAssess, WhichContact, WriteScorecard,
};

/// What has an id by now.
#[derive(Default)]
pub struct Checks {
    card: Option<ScorecardVersionId>,
    last: Option<EvaluationId>,
    coaching: Option<CoachingId>,
}

/// Something that happens around the checks.
enum Deed {
    Card,
    /// Their own marks, where they looked first; the marks; what was missing, good, and to try.
    Check {
        own: &'static str,
        marks: &'static str,
        missing: &'static str,
        good: &'static str,
        next: &'static str,
    },
    /// Seen otherwise, and raised by somebody else on the same day.
    Raised {
        place: usize,
        reason: &'static str,
        why: &'static str,
    },
    Noted(&'static str),
    Coach {
        place: usize,
        goal: &'static str,
        behaviour: &'static str,
    },
    Tried,
    Helped(&'static str),
}

const CILLA: &str = "Cilla Bergman";
const TOMASZ: &str = "Tomasz Kowalik";
const WIETSKE: &str = "Wietske Prins";
const YOUSSEF: &str = "Youssef Amrani";

const DEEDS: &[(Day, &str, Deed)] = &[
    (back(8, 0), CILLA, Deed::Card),
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
    (back(5, 3), TOMASZ, Deed::Noted("That fits. I forgot the day.")),
    (
        back(3, 1),
        WIETSKE,
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
        WIETSKE,
        Deed::Raised { place: 3, reason: "I said it in the mail afterwards", why: "The mail names the day." },
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
];

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
            Deed::Check { own, marks, missing, good, next } => self.look(person, [own, marks, missing, good, next]),
            Deed::Raised { place, reason, why } => self.see_otherwise(*place, reason, why),
            Deed::Noted(comment) => {
                let Some(evaluation) = self.checks.last else { return Ok(()) };
                let input = AcknowledgeCheck { evaluation, comment: Some((*comment).to_owned()), way: Way::HandOver };
                self.app.act("quality.acknowledge", |act| quality::acknowledge(act, input))?;
                Ok(())
            }
            Deed::Coach { place, goal, behaviour } => self.coach(person, *place, goal, behaviour),
            Deed::Tried | Deed::Helped(_) => self.look_again(person, deed),
        }
    }

    fn write_card(&mut self) -> Result<()> {
        let card = templates::copy(ScorecardTemplate::Voice, Locale::En)?;
        let input = WriteScorecard { card };
        let scorecard = self.app.act("quality.write_scorecard", |act| quality::write_scorecard(act, input))?.value;
        self.checks.card = Some(self.app.ask(|ask| Ok(Cards::read(ask.db)?.latest(scorecard)?.version))?);
        Ok(())
    }

    fn look(&mut self, person: PersonId, [own, marks, missing, good, next]: [&str; 5]) -> Result<()> {
        let Some(version) = self.checks.card else { return Ok(()) };
        let contact =
            || WhichContact { reference: Some("A call about a refund".to_owned()), ..WhichContact::default() };
        let mut asked = None;
        if !own.is_empty() {
            let input = AskSelf { person, version, contact: contact() };
            let evaluation = self.app.act("quality.ask_self", |act| quality::ask_self(act, input))?.value;
            let input = SelfAssess { evaluation, marks: Mark::read(own), words: None, way: Way::HandOver };
            self.app.act("quality.self_assess", |act| quality::self_assess(act, input))?;
            asked = Some(evaluation);
        }
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
        self.checks.last = Some(self.app.act("quality.evaluate", |act| quality::evaluate(act, input))?.value);
        Ok(())
    }

    fn item(&self, place: usize) -> Result<Option<ScorecardItemId>> {
        let Some(version) = self.checks.card else { return Ok(None) };
        self.app.ask(|ask| Ok(Cards::read(ask.db)?.get(version)?.items().nth(place).map(|question| question.item)))
    }

    fn see_otherwise(&mut self, place: usize, reason: &str, why: &str) -> Result<()> {
        let (Some(evaluation), Some(item)) = (self.checks.last, self.item(place)?) else { return Ok(()) };
        let seen = SeenOtherwise { item, reason: reason.to_owned(), proposed: Mark::Yes };
        let input = DisputeCheck { evaluation, items: vec![seen], way: Way::HandOver };
        for dispute in self.app.act("quality.dispute", |act| quality::dispute(act, input))?.value {
            let (reviewer, why) = ("Hanna Lindqvist".to_owned(), why.to_owned());
            let input = DecideDispute { dispute, reviewer, mark: Mark::Nearly, why };
            self.app.act("quality.decide", |act| quality::decide(act, input))?;
        }
        Ok(())
    }

    fn coach(&mut self, person: PersonId, place: usize, goal: &str, behaviour: &str) -> Result<()> {
        let input = OpenCoaching {
            person,
            evaluation: self.checks.last,
            item: self.item(place)?,
            goal: goal.to_owned(),
            behaviour: Some(behaviour.to_owned()),
            owner: None,
            look_again_on: None,
            supersedes: None,
        };
        self.checks.coaching = Some(self.app.act("meeting.coach", |act| meeting::coach(act, input))?.value);
        Ok(())
    }

    /// It was tried, and talked about; or it was looked at again, and helped.
    fn look_again(&mut self, person: PersonId, deed: &Deed) -> Result<()> {
        let Some(coaching) = self.checks.coaching else { return Ok(()) };
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
