//! Hostile bytes: feeds every reader of what others may have made with bytes that somebody has bent, and looks whether
//! it keeps its word. `cargo xtask fuzz NAME`; the tests do thirty seconds of it.
//!
//! - [`targets`] lists what is tried; a file for each name says how genuine inputs look and what must hold of bent ones.
//! - [`mutate`] bends them, [`memory`] counts what reading them costs, [`smallest`] cuts down one that fails.
//!
//! The same seed gives the same cases in the same order on every machine; only how far it comes depends on the time. It
//! works on the stable toolchain and knows nothing of which lines of code ran. Instead, what a reader took goes back into
//! the pool and is bent further.

// A target that can't make its genuine inputs says so and fails.
#![allow(clippy::expect_used, clippy::unwrap_used)]

mod calendar;
mod log;
mod memory;
mod mutate;
mod packet;
mod receipt;
mod smallest;
mod table;
mod vault;
mod wish;
mod wording;

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Mutex;
use std::time::{Duration, Instant};
use std::{fs, panic};

use mutate::{Chance, Input, mutate};
use wish::Wish;

/// Something that reads hostile bytes.
pub struct Target {
    /// What it is called on the command line. Several targets may share a name.
    name: &'static str,
    /// What it is fed with.
    what: &'static str,
    /// How many pieces of an input belong together, such as the columns of a row.
    row: usize,
    /// No input is longer, in bytes.
    longest: usize,
    /// No input may cost more memory at a time, in bytes.
    memory: usize,
    /// Inputs that nobody has bent.
    genuine: fn() -> Vec<Input>,
    /// Whether some of it could be read, or what doesn't hold that must.
    check: fn(&[Vec<u8>]) -> Checked,
}

pub type Checked = Result<bool, String>;

/// Everything that is tried. A new reader is a new line here and a file of its own.
fn targets() -> Vec<Target> {
    [
        log::targets(),
        receipt::targets(),
        wording::targets(),
        packet::targets(),
        table::targets(),
        calendar::targets(),
        vault::targets(),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// How many inputs that could be read are kept beside the genuine ones.
const KEPT: usize = 64;
/// From how many bytes on an input is long.
const LONG: usize = 4 * 1024;
const PROGRESS: Duration = Duration::from_secs(10);

fn main() -> ExitCode {
    let all = targets();
    let wish = match Wish::read(&all) {
        Ok(Some(wish)) => wish,
        Ok(None) => return ExitCode::SUCCESS,
        Err(problem) => {
            eprintln!("{problem}");
            return ExitCode::FAILURE;
        }
    };
    panic::set_hook(Box::new(|said| *SAID.lock().unwrap() = said.to_string()));
    let wished: Vec<&Target> = all.iter().filter(|target| wish.name == "all" || wish.name == target.name).collect();
    if let Some(file) = &wish.again {
        return again(&wished, file);
    }
    println!("fuzz {}: seed {}, {} s", wish.name, wish.seed, wish.time.as_secs());
    let mut whole = Figures::default();
    for (at, target) in wished.iter().enumerate() {
        let time = wish.time.saturating_sub(whole.time) / (wished.len() - at) as u32;
        match run(target, wish.seed, time) {
            Ok(figures) => whole.join(&figures),
            Err(failing) => return report(target, failing, wish.seed),
        }
    }
    println!("fuzz {}: {whole}, seed {}", wish.name, wish.seed);
    ExitCode::SUCCESS
}

/// What came of many cases.
#[derive(Clone, Copy, Default)]
struct Figures {
    cases: u64,
    /// How many of them could be read, in part at least.
    read: u64,
    time: Duration,
    memory: usize,
    slowest: Duration,
}

impl std::fmt::Display for Figures {
    fn fmt(&self, out: &mut std::fmt::Formatter) -> std::fmt::Result {
        let Figures { cases, read, time, memory, slowest } = self;
        let (memory, slowest) = (*memory as f64 / (1024.0 * 1024.0), slowest.as_millis());
        write!(out, "{cases} cases in {} s, {read} of them readable, ", time.as_secs())?;
        write!(out, "most memory {memory:.1} MiB, slowest {slowest} ms")
    }
}

/// Bends inputs until the time is over or one of them fails.
fn run(target: &Target, seed: u64, time: Duration) -> Result<Figures, Failing> {
    let began = Instant::now();
    let (mut told, mut own) = (began, Figures::default());
    let mut chance = Chance::of(seed, target.what);
    let mut pool = (target.genuine)();
    let genuine = pool.len();
    for case in 0.. {
        // First what is genuine, as it is: a check that refuses it would find nothing in the rest.
        let mut input = if case < genuine { pool[case].clone() } else { pick(&pool, &mut chance).clone() };
        if case >= genuine {
            mutate(&mut input, pick(&pool, &mut chance), target, &mut chance);
        }
        let tried = attempt(target, &input);
        own.add(&tried);
        own.time = began.elapsed();
        match tried.outcome {
            Err(why) => return Err(Failing { input, why }),
            Ok(false) if case < genuine => {
                return Err(Failing { input, why: "what is genuine can't be read".to_owned() });
            }
            Ok(true) if case >= genuine => keep(&mut pool, genuine, input, &mut chance),
            Ok(_) => {}
        }
        if own.time >= time && case >= genuine {
            break;
        }
        if told.elapsed() >= PROGRESS {
            told = Instant::now();
            println!("  {} · {}: {own}", target.name, target.what);
        }
    }
    println!("  {} · {}: {own}", target.name, target.what);
    Ok(own)
}

/// An input of the pool. Long ones cost much and show little, so they are taken rarely.
fn pick<'a>(pool: &'a [Input], chance: &mut Chance) -> &'a Input {
    let picked = &pool[chance.below(pool.len())];
    let long = picked.iter().map(Vec::len).sum::<usize>() > LONG;
    if long && chance.below(50) > 0 { pick(pool, chance) } else { picked }
}

fn keep(pool: &mut Vec<Input>, genuine: usize, input: Input, chance: &mut Chance) {
    if pool.len() < genuine + KEPT {
        pool.push(input);
    } else {
        let at = genuine + chance.below(KEPT);
        pool[at] = input;
    }
}

/// What came of one case.
struct Tried {
    outcome: Checked,
    memory: usize,
    took: Duration,
}

impl Figures {
    fn add(&mut self, tried: &Tried) {
        let read = u64::from(tried.outcome == Ok(true));
        let slowest = tried.took;
        self.join(&Figures { cases: 1, read, time: slowest, memory: tried.memory, slowest });
    }

    fn join(&mut self, other: &Figures) {
        self.cases += other.cases;
        self.read += other.read;
        self.time += other.time;
        self.memory = self.memory.max(other.memory);
        self.slowest = self.slowest.max(other.slowest);
    }
}

/// What a panic said, and where.
static SAID: Mutex<String> = Mutex::new(String::new());

/// Feeds a target with one input.
fn attempt(target: &Target, input: &[Vec<u8>]) -> Tried {
    let began = Instant::now();
    let (outcome, memory) = memory::most(|| catch_unwind(AssertUnwindSafe(|| (target.check)(input))));
    let took = began.elapsed();
    let outcome = outcome.unwrap_or_else(|_| Err(SAID.lock().unwrap().clone())).and_then(|read| {
        let most = target.memory;
        if memory > most {
            Err(format!("{memory} bytes of memory at a time, and no more than {most} are allowed"))
        } else {
            Ok(read)
        }
    });
    Tried { outcome, memory, took }
}

/// An input that breaks something.
struct Failing {
    input: Input,
    why: String,
}

/// Keeps the smallest input that fails, and tells of it.
fn report(target: &Target, failing: Failing, seed: u64) -> ExitCode {
    println!("  {} · {}: {}", target.name, target.what, failing.why);
    println!("  looking for a smaller input that fails too …");
    let input = smallest::smallest(target, failing.input);
    let why = attempt(target, &input).outcome.err().unwrap_or(failing.why);
    let file =
        PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(format!("fuzz-{}-{seed}.txt", target.what.replace(' ', "-")));
    let lines: Vec<String> = input.iter().map(|piece| evenkeel_core::word::hex::encode(piece)).collect();
    let kept = fs::write(&file, format!("{}\n{}\n", target.what, lines.join("\n")));
    kept.expect("the input that fails can be kept");
    println!("fuzz {} failed, seed {seed}: {why}\nits input: {}", target.name, file.display());
    println!("once more: cargo xtask fuzz {} --again {}", target.name, file.display());
    ExitCode::FAILURE
}

/// Tries an input that was kept.
fn again(targets: &[&Target], file: &Path) -> ExitCode {
    let text = fs::read_to_string(file).expect("the input can be read");
    let mut lines = text.lines();
    let what = lines.next().unwrap_or_default();
    let target = targets.iter().find(|target| target.what == what).expect("the input belongs to this name");
    let input: Input = lines.map(|line| evenkeel_core::word::hex::decode(line).expect("hex")).collect();
    let tried = attempt(target, &input);
    let mut figures = Figures::default();
    figures.add(&tried);
    match tried.outcome {
        Ok(_) => println!("nothing is wrong any more: {figures}"),
        Err(why) => {
            println!("it still fails: {why}");
            return ExitCode::FAILURE;
        }
    }
    ExitCode::SUCCESS
}
