//! One day of a center as cover sees it: who works when, who is away, which work must go on, what is protected, and what
//! was decided already. From it follow the **needs**, and who could take each.
//!
//! Everything here is a pure function of what it is handed. People and functions are places in lists, times are minutes.
//!
//! A need is a piece of somebody's work that would be left: they do it on a normal day (as a primary holder), would have
//! worked then, are not there, and those who are there are fewer than the function needs. It is cut where the number of
//! people changes, so it begins and ends at the boundaries of shifts, absences and what was decided.

use std::collections::BTreeSet;

use crate::working_time::{DAILY_REST, Slot};

/// The most minutes outside their shift that anybody is asked for without a second thought.
const MOST_EXTRA: i64 = 120;

/// Who somebody is to a function on this day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub struct Fitness {
    /// They do it on a normal day.
    pub primary: bool,
    /// They can be counted on for it: the skill is there and not stale, or they are a holder of work that needs no skill.
    pub capable: bool,
    /// It was used since it was last looked at.
    pub fresh: bool,
    /// They were released from the job it belongs to, and that is in effect (R18).
    pub released: bool,
}

/// Somebody on this day.
#[derive(Clone, Debug, Default)]
pub struct Worker {
    pub shifts: Vec<Slot>,
    /// Parts of the shifts that are off the phone.
    pub off_phone: Vec<Slot>,
    /// Shifts of the day before and the day after, for the rest between.
    pub around: Vec<Slot>,
    pub away: Vec<Slot>,
    /// When nothing can be asked of them: while they are away, and as long as nobody knows until when.
    pub unavailable: Vec<Slot>,
    /// Time that belongs to their path.
    pub protected: Vec<Slot>,
    /// One for each function.
    pub fitness: Vec<Fitness>,
    /// Covered in the last eight weeks: thousandths of a minute for an hour of their contract.
    pub burden: i64,
    /// Why they are away, in the order in which it began; the later ones are asked about first.
    pub gone: Option<usize>,
}

/// Work that must go on, on this day.
#[derive(Clone, Debug, PartialEq)]
pub struct Task {
    pub minimum: usize,
    /// When it must be staffed; none where that is whenever its holders work.
    pub hours: Option<Vec<Slot>>,
}

/// Somebody takes a piece of work, or it was decided to leave it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Covered {
    pub task: usize,
    pub slot: Slot,
    /// None where it is left on purpose.
    pub by: Option<usize>,
    /// Whose work it is.
    pub of: usize,
}

/// A piece of work that is open.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Need {
    pub slot: Slot,
    pub task: usize,
    /// Whose work it is.
    pub of: usize,
    /// They are there, and do something else: it was opened by a cover, not by an absence (R19).
    pub opened: bool,
}

/// A day.
#[derive(Clone, Debug, Default)]
pub struct Scene {
    pub workers: Vec<Worker>,
    pub tasks: Vec<Task>,
    pub covered: Vec<Covered>,
}

/// What taking a need would mean for somebody. The order of the fields is the order of the price.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Price {
    /// Minutes outside their shift.
    pub extra: i64,
    /// The skill was only looked at, not used since.
    pub not_fresh: bool,
    /// What they would leave: nothing or time off the phone, contacts, or other work that must go on.
    pub leaves: Leaves,
    /// Covered in the last eight weeks, for an hour of their contract.
    pub burden: i64,
}

/// What somebody would leave to take a need.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Leaves {
    OffPhone,
    Contacts,
    /// Other work that must go on, with enough others there.
    Enough,
    /// Other work that would be open then: a need of their own.
    Open(usize),
}

/// Why somebody can't be asked like everybody else.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Bar {
    /// They can't do it, or nobody has seen it for too long.
    NotCapable,
    Away,
    /// They do it already, or cover something else in the same hour (R16).
    Busy,
    /// It would take less than eleven hours of rest.
    Rest,
    /// It is their day off.
    DayOff,
    /// It would be more than two hours longer than their shift.
    Long,
    /// The time belongs to their path (R17).
    Protected,
    /// It is the work they were released from (R18).
    Released,
}

impl Price {
    /// One number in the same order, for the sum of up to a hundred pairs.
    pub fn number(&self) -> i64 {
        let leaves = match self.leaves {
            Leaves::OffPhone => 0,
            Leaves::Contacts => 1,
            Leaves::Enough => 2,
            Leaves::Open(_) => 8,
        };
        // Each step is dearer than a hundred pairs of everything below it can be together.
        (self.extra.clamp(0, 960) + 14) / 15 * 10_000_000_000_000
            + i64::from(self.not_fresh) * 100_000_000_000
            + leaves * 100_000_000
            + self.burden.clamp(0, 999_999)
    }
}

/// A stretch without some others, in order.
fn without(slot: Slot, taken: &[Slot]) -> Vec<Slot> {
    let mut taken: Vec<Slot> = taken.iter().filter_map(|other| slot.both(*other)).collect();
    taken.sort_unstable();
    let (mut from, mut left) = (slot.from, Vec::new());
    for other in taken {
        if from < other.from {
            left.push(Slot { from, to: other.from });
        }
        from = from.max(other.to);
    }
    if from < slot.to {
        left.push(Slot { from, to: slot.to });
    }
    left
}

fn within(slots: &[Slot], slot: Slot) -> bool {
    slots.iter().any(|other| other.holds(slot))
}

fn meets(slots: &[Slot], slot: Slot) -> bool {
    slots.iter().any(|other| other.meets(slot))
}

impl Scene {
    /// Whether somebody does a function of their own at a time: a primary who is there and covers nothing else.
    fn does(&self, at: usize, worker: &Worker, task: usize, slot: Slot, more: Option<&Covered>) -> bool {
        worker.fitness.get(task).is_some_and(|fitness| fitness.primary)
            && within(&worker.shifts, slot)
            && !meets(&worker.away, slot)
            && !self.covers_at(at, slot, more)
    }

    /// What was decided, and perhaps one thing more.
    fn covers<'a>(&'a self, more: Option<&'a Covered>) -> impl Iterator<Item = &'a Covered> {
        self.covered.iter().chain(more)
    }

    /// Whether somebody covers anything at a time.
    fn covers_at(&self, at: usize, slot: Slot, more: Option<&Covered>) -> bool {
        self.covers(more).any(|covered| covered.by == Some(at) && covered.slot.meets(slot))
    }

    /// All pieces of work that are open, in the order of time.
    pub fn needs(&self) -> Vec<Need> {
        let mut needs: Vec<Need> = (0..self.tasks.len()).flat_map(|task| self.needs_of(task, None)).collect();
        needs.sort_unstable();
        needs
    }

    /// The needs of one function, with perhaps one cover more.
    fn needs_of(&self, at: usize, more: Option<&Covered>) -> Vec<Need> {
        let Some(task) = self.tasks.get(at) else { return Vec::new() };
        let holds = |worker: &Worker| worker.fitness.get(at).is_some_and(|fitness| fitness.primary);
        let primaries: Vec<(usize, &Worker)> =
            self.workers.iter().enumerate().filter(|(_, worker)| holds(worker)).collect();
        // Where nobody is missing nothing can be open.
        let missing = |(who, worker): &(usize, &Worker)| {
            worker.shifts.iter().any(|shift| meets(&worker.away, *shift) || self.covers_at(*who, *shift, more))
        };
        if !primaries.iter().any(missing) {
            return Vec::new();
        }
        let mut open: Vec<Need> = Vec::new();
        let cuts: Vec<i64> = self.cuts(at, &primaries, more).into_iter().collect();
        for pair in cuts.windows(2) {
            let [from, to] = pair else { continue };
            self.open_at(at, task, &primaries, Slot { from: *from, to: *to }, more, &mut open);
        }
        joined(open)
    }

    /// Every minute at which the number of people can change.
    fn cuts(&self, at: usize, primaries: &[(usize, &Worker)], more: Option<&Covered>) -> BTreeSet<i64> {
        let mut cuts = BTreeSet::new();
        let mut add = |slot: &Slot| {
            cuts.insert(slot.from);
            cuts.insert(slot.to);
        };
        for (who, worker) in primaries {
            worker.shifts.iter().chain(&worker.away).for_each(&mut add);
            self.covers(more)
                .filter(|covered| covered.by == Some(*who))
                .map(|covered| &covered.slot)
                .for_each(&mut add);
        }
        self.tasks.get(at).and_then(|task| task.hours.as_ref()).into_iter().flatten().for_each(&mut add);
        self.covers(more).filter(|covered| covered.task == at).map(|covered| &covered.slot).for_each(&mut add);
        cuts
    }

    /// The needs of one stretch in which nothing changes.
    fn open_at(
        &self,
        at: usize,
        task: &Task,
        primaries: &[(usize, &Worker)],
        slot: Slot,
        more: Option<&Covered>,
        open: &mut Vec<Need>,
    ) {
        if task.hours.as_ref().is_some_and(|hours| !within(hours, slot)) {
            return;
        }
        let there = primaries.iter().filter(|(who, worker)| self.does(*who, worker, at, slot, more)).count();
        let decided = self.covers(more).filter(|covered| covered.task == at && covered.slot.holds(slot));
        let settled: Vec<usize> = decided.map(|covered| covered.of).collect();
        let left = task.minimum.saturating_sub(there + settled.len());
        // Those who would have been there and are not. What was decided for somebody is theirs. Whoever covers elsewhere
        // left this open themselves; of those who are away, whoever went last.
        let mut gone: Vec<(bool, Option<usize>, usize)> = primaries
            .iter()
            .filter(|(who, worker)| {
                within(&worker.shifts, slot) && !self.does(*who, worker, at, slot, more) && !settled.contains(who)
            })
            .map(|(who, worker)| (!meets(&worker.away, slot), worker.gone, *who))
            .collect();
        gone.sort_unstable_by(|one, other| (other.0, other.1).cmp(&(one.0, one.1)).then(one.2.cmp(&other.2)));
        open.extend(gone.into_iter().take(left).map(|(opened, _, of)| Need { slot, task: at, of, opened }));
    }

    /// What taking a need would mean for somebody, and what stands in the way.
    pub fn price(&self, need: &Need, who: usize) -> (Price, Vec<Bar>) {
        let nobody = Worker::default();
        let worker = self.workers.get(who).unwrap_or(&nobody);
        let fitness = worker.fitness.get(need.task).copied().unwrap_or_default();
        let extra: i64 = without(need.slot, &worker.shifts).iter().map(|slot| slot.minutes()).sum();
        let mut bars = Vec::new();
        let mut bar = |holds: bool, bar: Bar| {
            if holds {
                bars.push(bar);
            }
        };
        bar(!fitness.capable || who == need.of, Bar::NotCapable);
        bar(meets(&worker.away, need.slot) || meets(&worker.unavailable, need.slot), Bar::Away);
        bar(self.covers_at(who, need.slot, None) || self.is_at_it(who, worker, need), Bar::Busy);
        bar(worker.shifts.is_empty(), Bar::DayOff);
        bar(extra > MOST_EXTRA && !worker.shifts.is_empty(), Bar::Long);
        bar(extra > 0 && short_of_rest(worker, need.slot), Bar::Rest);
        bar(meets(&worker.protected, need.slot), Bar::Protected);
        bar(fitness.released, Bar::Released);
        let price =
            Price { extra, not_fresh: !fitness.fresh, leaves: self.leaves(who, worker, need), burden: worker.burden };
        (price, bars)
    }

    /// Whether somebody does this function already in a part of the time.
    fn is_at_it(&self, who: usize, worker: &Worker, need: &Need) -> bool {
        let parts = worker.shifts.iter().filter_map(|shift| shift.both(need.slot));
        parts.into_iter().any(|part| self.does(who, worker, need.task, part, None))
    }

    /// What somebody would leave: the work that would be open, if there is any.
    fn leaves(&self, who: usize, worker: &Worker, need: &Need) -> Leaves {
        let theirs =
            |task: &usize| *task != need.task && worker.fitness.get(*task).is_some_and(|fitness| fitness.primary);
        let mut leaves = if within(&worker.off_phone, need.slot) { Leaves::OffPhone } else { Leaves::Contacts };
        let own: Vec<usize> = (0..self.tasks.len()).filter(theirs).collect();
        if own.is_empty() {
            return leaves;
        }
        let then = Covered { task: need.task, slot: need.slot, by: Some(who), of: need.of };
        for task in own {
            let hours = self.tasks.get(task).and_then(|task| task.hours.as_ref());
            if hours.is_some_and(|hours| !meets(hours, need.slot)) {
                continue;
            }
            leaves = leaves.max(Leaves::Enough);
            let opened = |open: &Need| open.of == who && open.opened && open.slot.meets(need.slot);
            if self.needs_of(task, Some(&then)).iter().any(opened) {
                return Leaves::Open(task);
            }
        }
        leaves
    }

    /// The minutes at which what somebody could do may change within a need: where it can be split.
    pub fn boundaries(&self, need: &Need) -> Vec<Slot> {
        let mut cuts = BTreeSet::from([need.slot.from, need.slot.to]);
        for (who, worker) in self.workers.iter().enumerate() {
            if !worker.fitness.get(need.task).is_some_and(|fitness| fitness.capable) {
                continue;
            }
            let taken = self.covered.iter().filter(|covered| covered.by == Some(who)).map(|covered| &covered.slot);
            for slot in worker
                .shifts
                .iter()
                .chain(&worker.away)
                .chain(&worker.unavailable)
                .chain(&worker.protected)
                .chain(taken)
            {
                cuts.extend([slot.from, slot.to].into_iter().filter(|at| need.slot.from < *at && *at < need.slot.to));
            }
        }
        let cuts: Vec<i64> = cuts.into_iter().collect();
        cuts.windows(2).filter_map(|pair| Some(Slot { from: *pair.first()?, to: *pair.last()? })).collect()
    }
}

/// Whether a shift with some more work leaves less than eleven hours to the shift before or after.
fn short_of_rest(worker: &Worker, slot: Slot) -> bool {
    let near = |shift: &&Slot| shift.from <= slot.to + DAILY_REST && slot.from <= shift.to + DAILY_REST;
    let day: Vec<Slot> = worker.shifts.iter().filter(near).copied().chain([slot]).collect();
    let from = day.iter().map(|slot| slot.from).min().unwrap_or(slot.from);
    let to = day.iter().map(|slot| slot.to).max().unwrap_or(slot.to);
    let long = to - from > 24 * 60 - DAILY_REST;
    long || worker.around.iter().any(|other| {
        other.to <= from && from - other.to < DAILY_REST || other.from >= to && other.from - to < DAILY_REST
    })
}

/// Needs of the same person that follow each other, as one.
fn joined(mut needs: Vec<Need>) -> Vec<Need> {
    needs.sort_unstable_by_key(|need| (need.of, need.opened, need.slot));
    let mut joined: Vec<Need> = Vec::new();
    for need in needs {
        match joined.last_mut() {
            Some(last) if last.of == need.of && last.opened == need.opened && last.slot.to == need.slot.from => {
                last.slot.to = need.slot.to;
            }
            _ => joined.push(need),
        }
    }
    joined
}
