//! Ten years of promises for the large sample: about eight entries of the log each, written by the same commands as any.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::large::Dice;
use super::sentences;
use crate::app::App;
use crate::commitments::standing::PromiseAnswer;
use crate::commitments::terms::PromiseWay;
use crate::commitments::terms::{
    Attribution, Authority, Breach, Cause, Condition, ConditionKind, Opening, PromiseKind, Strength,
};
use crate::commitments::{
    self, AnswerPromise, BreakPromise, ClaimPromise, ConfirmPromise, KeepPartly, MakePromise, MeetCondition,
    MovePromise, OfPromise, RemarkOnPromise, RepairPromise, ReversePromise, RiskPromise, TellOfMove, TermsInput,
    ViewPromise, WithdrawPromise,
};
use crate::error::Result;
use crate::id::{CommitmentId, PersonId};
use crate::people::Side;
use crate::time::plus_days;

/// What happens to a promise next.
#[derive(Clone, Copy)]
enum Step {
    Answer,
    Met,
    Move,
    Tell,
    Risk,
    OnTrack,
    Views(Side),
    Claim,
    Confirm(bool),
    Partly,
    Broken,
    LetGo(Side),
    Reversed,
    Repaired,
}

/// Steps that wait for their day, each with its promise.
pub struct Promises {
    people: Vec<PersonId>,
    each_day: f64,
    made: u32,
    waiting: BTreeMap<i64, Vec<(CommitmentId, Step)>>,
}

impl Promises {
    /// So many promises, spread over so many days.
    pub fn new(people: Vec<PersonId>, count: u32, days: i64) -> Promises {
        Promises { people, each_day: f64::from(count) / days.max(1) as f64, made: 0, waiting: BTreeMap::new() }
    }

    /// What is promised on a day, and what becomes that day of what was promised before.
    pub fn on(&mut self, app: &mut App, day: i64, dice: &mut Dice) -> Result<()> {
        while f64::from(self.made) < self.each_day * (day + 1) as f64 {
            self.made += 1;
            let Some(person) = self.people.get(dice.roll(self.people.len())).copied() else { return Ok(()) };
            self.make(app, person, day, dice)?;
        }
        for (commitment, step) in self.waiting.remove(&day).unwrap_or_default() {
            take(app, commitment, step, dice)?;
        }
        Ok(())
    }

    fn make(&mut self, app: &mut App, person: PersonId, day: i64, dice: &mut Dice) -> Result<()> {
        let conditional = dice.roll(3) == 0;
        let steps = life(conditional, dice);
        let lasts: i64 = steps.iter().map(|(days, _)| days).sum();
        // One in twenty-five is openly without a date.
        let due = (dice.roll(25) > 0).then(|| plus_days(app.world.today(), (lasts - 20 + dice.roll(30) as i64).max(0)));
        let input =
            MakePromise { person, terms: terms(due, conditional, dice), promised_on: None, cover: None, draft: None };
        let made = app.act("commitments.make", |act| commitments::make(act, input))?;
        let mut on = day;
        for (days, step) in steps {
            on += days;
            self.waiting.entry(on).or_default().push((made.value, step));
        }
        Ok(())
    }
}

fn terms(due: Option<NaiveDate>, conditional: bool, dice: &mut Dice) -> TermsInput {
    let (what, kind) =
        sentences::PROMISES.get(dice.roll(sentences::PROMISES.len())).copied().unwrap_or(("", PromiseKind::Other));
    let condition = || Condition {
        what: ConditionKind::Cover,
        words: "Somebody for the late shifts".to_owned(),
        whose: Side::Leader,
    };
    let opening = kind == PromiseKind::Promotion;
    TermsInput {
        what: what.to_owned(),
        due,
        no_date: Some(due.is_none()),
        kind: Some(kind),
        strength: Some(if conditional { Strength::Conditional } else { Strength::Promise }),
        conditions: Some(conditional.then(condition).into_iter().collect()),
        opening: opening.then(|| Opening { position: "Senior agent".to_owned(), from: due, seats: 12 }),
        authority: Some(Authority::Yes),
        how_known: Some("The roster shows it.".to_owned()),
        despite_conflict: Some(true),
        ..TermsInput::default()
    }
}

/// The steps of one promise, each with the days since the one before.
fn life(conditional: bool, dice: &mut Dice) -> Vec<(i64, Step)> {
    let mut steps = Vec::new();
    // One in fifty was never answered, and nothing was said of it again.
    if dice.roll(50) == 0 {
        return steps;
    }
    steps.push((dice.roll(6) as i64, Step::Answer));
    if conditional {
        steps.push((5, Step::Met));
    }
    for _ in 0..1 + dice.roll(4).div_ceil(2) {
        let days = 8 + dice.roll(16) as i64;
        match dice.roll(4) {
            0 | 1 => steps.extend([(days, Step::Move), (1 + dice.roll(8) as i64, Step::Tell)]),
            2 => steps.extend([(days, Step::Risk), (7, Step::OnTrack)]),
            _ => steps.extend([(days, Step::Views(Side::Leader)), (1, Step::Views(Side::Employee))]),
        }
    }
    let last = 10 + dice.roll(20) as i64;
    match dice.roll(100) {
        0..66 => steps.extend([(last, Step::Claim), (2, Step::Confirm(true))]),
        66..76 => steps.extend([(last, Step::Claim), (3, Step::Confirm(false)), (9, Step::Partly)]),
        76..80 => steps.push((last, Step::Claim)),
        80..86 => steps.extend([(last, Step::Broken), (14, Step::Views(Side::Employee))]),
        86..91 => steps.push((last, Step::LetGo(Side::Leader))),
        91..94 => steps.push((last, Step::LetGo(Side::Employee))),
        94..99 => {
            steps.extend([(last, Step::Claim), (2, Step::Confirm(true)), (40, Step::Reversed), (20, Step::Repaired)])
        }
        _ => {}
    }
    steps
}

const CAUSES: [Cause; 6] = [
    Cause::CoverAbsence,
    Cause::CoverLeave,
    Cause::CoverVacancy,
    Cause::WorkloadPeak,
    Cause::Budget,
    Cause::EmployeeRequest,
];

fn take(app: &mut App, commitment: CommitmentId, step: Step, dice: &mut Dice) -> Result<()> {
    let remark = |dice: &mut Dice| Some(dice.pick(sentences::REMARKS).to_owned());
    let cause = CAUSES.get(dice.roll(CAUSES.len())).copied().unwrap_or(Cause::Legal);
    let done = match step {
        Step::Answer | Step::Confirm(_) | Step::Views(_) => return speak(app, commitment, step, dice),
        Step::Move => return put_off(app, commitment, cause, dice),
        Step::Met => {
            let input = MeetCondition { commitment, index: 0, on: None };
            app.act("commitments.meet_condition", |act| commitments::meet_condition(act, input))
        }
        Step::Tell => return tell(app, commitment),
        Step::Risk => {
            let input = RiskPromise { commitment, cause, words: remark(dice) };
            app.act("commitments.risk", |act| commitments::risk(act, input))
        }
        Step::OnTrack => {
            let input = RemarkOnPromise { commitment, words: remark(dice), on: None };
            app.act("commitments.back_on_track", |act| commitments::back_on_track(act, input))
        }
        Step::Claim => {
            let input = ClaimPromise { commitment, on: None, facets: None, words: remark(dice) };
            app.act("commitments.claim", |act| commitments::claim(act, input))
        }
        Step::Partly => {
            let input = KeepPartly { commitment, facets: Vec::new(), words: remark(dice) };
            app.act("commitments.keep_partly", |act| commitments::keep_partly(act, input))
        }
        Step::Broken => {
            let (said_by, words) = (Side::Leader, remark(dice));
            let input = BreakPromise { commitment, said_by, cause: Some(cause), words, way: None, slip_code: None };
            app.act("commitments.break", |act| commitments::break_promise(act, input))
        }
        Step::LetGo(by) => {
            let (cause, way) = match by {
                Side::Leader => (Some(cause), None),
                Side::Employee => (None, Some(PromiseWay::HandOver)),
            };
            let input = WithdrawPromise { commitment, by, cause, words: remark(dice), way, slip_code: None };
            app.act("commitments.withdraw", |act| commitments::withdraw(act, input))
        }
        Step::Reversed => {
            let input = ReversePromise { commitment, cause, words: remark(dice), on: None };
            app.act("commitments.reverse", |act| commitments::reverse(act, input))
        }
        Step::Repaired => {
            let reply = Some(dice.pick(sentences::REPLIES).to_owned());
            let what = dice.pick(sentences::REMARKS).to_owned();
            let input = RepairPromise { commitment, what, reply };
            app.act("commitments.repair", |act| commitments::repair(act, input))
        }
    };
    done.map(|_| ())
}

/// What one of the two says of it.
fn speak(app: &mut App, commitment: CommitmentId, step: Step, dice: &mut Dice) -> Result<()> {
    let words = Some(dice.pick(sentences::REPLIES).to_owned());
    let way = PromiseWay::HandOver;
    let done = match step {
        Step::Confirm(kept) => {
            let input = ConfirmPromise { commitment, kept, comment: words, way, slip_code: None };
            app.act("commitments.confirm", |act| commitments::confirm(act, input))
        }
        Step::Views(side) => {
            let way = (side == Side::Employee).then_some(way);
            let (attribution, breaches) = (Some(Attribution::Inability), Some(vec![Breach::Delay]));
            let input = ViewPromise { commitment, side, attribution, breaches, words, way, slip_code: None };
            app.act("commitments.view", |act| commitments::view(act, input))
        }
        _ => {
            let answer = if dice.roll(3) == 0 { PromiseAnswer::AgreeWithComment } else { PromiseAnswer::Agree };
            let input = AnswerPromise { commitment, answer, comment: words, own_words: None, way, slip_code: None };
            app.act("commitments.answer", |act| commitments::answer(act, input))
        }
    };
    done.map(|_| ())
}

/// Another date: some weeks after the one that stands, told on another day.
fn put_off(app: &mut App, commitment: CommitmentId, cause: Cause, dice: &mut Dice) -> Result<()> {
    let stands = app.ask(|ask| commitments::handed(ask, OfPromise { commitment }))?.due;
    let today = app.world.today();
    let input = MovePromise {
        commitment,
        due: Some(plus_days(stands.unwrap_or(today).max(today), 7 + dice.roll(40) as i64)),
        no_date: None,
        cause,
        words: Some(dice.pick(sentences::REMARKS).to_owned()),
        decided_by: None,
        told_on: None,
        not_told_yet: Some(true),
        meanwhile: None,
        reply: (cause == Cause::EmployeeRequest).then(|| dice.pick(sentences::REMARKS).to_owned()),
    };
    app.act("commitments.move", |act| commitments::move_promise(act, input))?;
    Ok(())
}

/// The employee hears of the newest move.
fn tell(app: &mut App, commitment: CommitmentId) -> Result<()> {
    let moves = app.ask(|ask| commitments::handed(ask, OfPromise { commitment }))?.moves;
    let Some(entry) = moves.into_iter().find(|moved| moved.told_on.is_none()).map(|moved| moved.entry) else {
        return Ok(());
    };
    let input = TellOfMove { commitment, entry, on: None };
    app.act("commitments.tell", |act| commitments::tell(act, input))?;
    Ok(())
}
