//! The power fails, anywhere from the first making of the vault on.
//!
//! A session is worked once and written down; then it is cut short at a point by chance, and what a disk may then hold is
//! laid out and opened. What was acknowledged must be there, the act under way is there whole or not at all, and no alarm
//! is raised. The same with `synchronous=OFF` has to find damage, or this would prove nothing.

use std::fs;

use evenkeel_core::vault::file::Durability;
use evenkeel_core::vault::keys::DataKey;

use crate::chance::Chance;
use crate::disk::{self, Event};
use crate::platter::Platter;
use crate::sound::{Expected, sound};
use crate::work::{State, Step, Work};
use crate::{Figures, Wish, keep, scratch};

/// Steps of a session.
const STEPS: usize = 40;
/// Power failures in one session.
const POINTS: usize = 250;

/// A session as it was written down.
struct Session {
    events: Vec<Event>,
    steps: Vec<Step>,
    /// After the making, and after each step.
    states: Vec<State>,
    key: DataKey,
}

pub fn power(wish: &Wish) -> Result<Figures, String> {
    let points = wish.many(10_000, 40);
    let mut figures = Figures::default();
    for session in 0..points.div_ceil(POINTS) {
        let worked = work(wish.seed, session, Durability::Synced)?;
        let here = POINTS.min(points - session * POINTS);
        for point in 0..here {
            let chance = Chance::of(wish.seed, "power", session * POINTS + point);
            if let Err(why) = cut(&worked, chance, wish, session * POINTS + point) {
                figures.bad(why);
            }
            figures.done += 1;
            wish.progress("power failures", figures.done, points);
        }
    }
    let (found, tried) = unsynced(wish)?;
    figures.said = format!("with synchronous=OFF {found} of {tried} damaged");
    if found == 0 {
        figures.bad("with synchronous=OFF no damage was found: the harness is broken".into());
    }
    Ok(figures)
}

/// The same without any sync must find damage.
fn unsynced(wish: &Wish) -> Result<(usize, usize), String> {
    let tried = wish.many(500, 10);
    let worked = work(wish.seed, 0, Durability::Unsynced)?;
    let quiet = Wish { keep: false, ..wish.clone() };
    let found = (0..tried).filter(|point| cut(&worked, Chance::of(wish.seed, "off", *point), &quiet, *point).is_err());
    Ok((found.count(), tried))
}

fn work(seed: u64, number: usize, durability: Durability) -> Result<Session, String> {
    let home = scratch();
    let folder = home.path().join("vault");
    fs::create_dir(&folder).map_err(|error| error.to_string())?;
    let mut chance = Chance::of(seed, "session", number);
    disk::record(&folder);
    let told = |failure| format!("the session itself: {failure}");
    disk::note(Event::Asked(0));
    let mut work = Work::create(&folder, chance.next(), durability).map_err(told)?;
    disk::note(Event::Acknowledged(0));
    let mut session = Session { events: Vec::new(), steps: Vec::new(), states: Vec::new(), key: work.key.clone() };
    session.states.push(work.state().map_err(told)?);
    for at in 1..=STEPS {
        let step = work.next(&mut chance, at, true).map_err(told)?;
        disk::note(Event::Asked(at));
        work.take(&step).map_err(|failure| format!("{}: {failure}", step.call))?;
        disk::note(Event::Acknowledged(at));
        session.states.push(work.state().map_err(told)?);
        session.steps.push(step);
    }
    session.events = disk::stop().0;
    Ok(session)
}

/// Lets the power fail at a point by chance, and looks at what is left.
fn cut(session: &Session, mut chance: Chance, wish: &Wish, point: usize) -> Result<(), String> {
    let at = chance.below(session.events.len() + 1);
    let mut platter = Platter::default();
    let (mut asked, mut acknowledged) = (0, None);
    for event in &session.events[..at] {
        match event {
            Event::Asked(step) => asked = *step,
            Event::Acknowledged(step) => acknowledged = Some(*step),
            event => platter.take(event),
        }
    }
    let (home, again) = (scratch(), chance.clone());
    platter.fail(home.path(), &mut chance);
    sound(home.path(), &session.key, &expected(session, asked, acknowledged)).map_err(|why| {
        let call =
            asked.checked_sub(1).and_then(|step| session.steps.get(step)).map_or("vault.create", |step| step.call);
        let mut told = format!("power failure {point} at event {at} of {}, at {call}: {why}", session.events.len());
        if wish.keep {
            let left = scratch();
            platter.fail(left.path(), &mut again.clone());
            told += &format!("; kept in {}", keep(left.path(), "power", wish.seed, point).display());
        }
        told
    })
}

fn expected(session: &Session, asked: usize, acknowledged: Option<usize>) -> Expected {
    let Some(last) = acknowledged else {
        return Expected { nothing: true, ..Expected::one_of(session.states[..1].to_vec()) };
    };
    let restoring = asked > last && session.steps[last].call == "vault.restore";
    Expected { restoring, ..Expected::one_of(session.states[last..=asked.max(last)].to_vec()) }
}
