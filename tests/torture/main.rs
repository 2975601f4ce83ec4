//! The vault under torture: what power failures, broken and full disks, kills, bad bits and bad clocks leave of it.
//! `cargo xtask torture`; the tests do the quick form.
//!
//! - [`work`] is what is interrupted, [`sound`] what is looked at afterwards: every part of the vault, the record of
//!   promises, the business totals, the backups, and the next write.
//! - [`disk`] knows everything that is done to the files, from [`vfs`] (SQLite) and [`own_files`] (the core itself), and
//!   lets operations fail; [`platter`] is what a power failure leaves of them.
//! - A file for each kind of torture. The same seed gives the same tortures in the same order.
//!
//! None of this is in the app. It runs on Linux, whose C library lets a program look at its own file operations.

// A torture that can't be set up says so and fails.
#![allow(clippy::expect_used, clippy::unwrap_used)]

#[cfg(target_os = "linux")]
mod chance;
#[cfg(target_os = "linux")]
mod child;
#[cfg(target_os = "linux")]
mod clocks;
#[cfg(target_os = "linux")]
mod disk;
#[cfg(target_os = "linux")]
mod faults;
#[cfg(target_os = "linux")]
mod kills;
#[cfg(target_os = "linux")]
mod neighbours;
#[cfg(target_os = "linux")]
mod own_files;
#[cfg(target_os = "linux")]
mod platter;
#[cfg(target_os = "linux")]
mod power;
#[cfg(target_os = "linux")]
mod rot;
#[cfg(target_os = "linux")]
mod small_disks;
#[cfg(target_os = "linux")]
mod sound;
#[cfg(target_os = "linux")]
mod vfs;
#[cfg(target_os = "linux")]
mod wish;
#[cfg(target_os = "linux")]
mod work;

#[cfg(not(target_os = "linux"))]
fn main() {
    println!("torture: skipped; it needs Linux.");
}

#[cfg(target_os = "linux")]
use all::*;

#[cfg(target_os = "linux")]
fn main() -> std::process::ExitCode {
    all::run()
}

#[cfg(target_os = "linux")]
mod all {
    use std::fs;
    use std::path::{Path, PathBuf};
    use std::process::{Command, ExitCode};
    use std::sync::Mutex;
    use std::sync::atomic::{AtomicUsize, Ordering};
    use std::time::Instant;

    use tempfile::TempDir;

    pub use super::wish::Wish;
    use super::{child, clocks, faults, kills, neighbours, power, rot, small_disks, vfs};

    /// A kind of torture.
    pub struct Torture {
        pub name: &'static str,
        pub run: fn(&Wish) -> Result<Figures, String>,
    }

    pub const TORTURES: &[Torture] = &[
        Torture { name: "kills", run: kills::kills },
        Torture { name: "migrations", run: kills::migrations },
        Torture { name: "power", run: power::power },
        Torture { name: "faults", run: faults::faults },
        Torture { name: "small-disks", run: small_disks::small_disks },
        Torture { name: "bits", run: rot::bits },
        Torture { name: "journals", run: rot::journals },
        Torture { name: "files", run: rot::files },
        Torture { name: "clocks", run: clocks::clocks },
        Torture { name: "neighbours", run: neighbours::neighbours },
    ];

    /// All of them, for running side by side.
    static LONGEST_FIRST: [&str; TORTURES.len()] =
        ["power", "faults", "clocks", "files", "kills", "bits", "migrations", "journals", "neighbours", "small-disks"];

    /// What came of one kind.
    #[derive(Default)]
    pub struct Figures {
        pub done: usize,
        /// Faults that were met by a sentence.
        pub met: usize,
        /// What must not be, in words.
        pub bad: Vec<String>,
        /// What else is to be told.
        pub said: String,
    }

    impl Figures {
        pub fn bad(&mut self, why: String) {
            println!("  ✗ {why}");
            self.bad.push(why);
        }
    }

    pub fn run() -> ExitCode {
        let arguments: Vec<String> = std::env::args().skip(1).collect();
        if let [first, rest @ ..] = arguments.as_slice()
            && first == "--child"
        {
            child::serve(rest);
            return ExitCode::SUCCESS;
        }
        let wish = match Wish::read(TORTURES) {
            Ok(Some(wish)) => wish,
            Ok(None) => return ExitCode::SUCCESS,
            Err(problem) => {
                eprintln!("{problem}");
                return ExitCode::FAILURE;
            }
        };
        if wish.quick && wish.only.is_empty() {
            return side_by_side(&wish);
        }
        vfs::install();
        let began = Instant::now();
        println!("torture: seed {}{}", wish.seed, if wish.quick { ", quick" } else { "" });
        let (mut line, mut bad, mut met) = (Vec::new(), 0, 0);
        for torture in TORTURES.iter().filter(|torture| wish.wants(torture.name)) {
            let began = Instant::now();
            let figures = (torture.run)(&wish).unwrap_or_else(|why| Figures { bad: vec![why], ..Figures::default() });
            let said = if figures.said.is_empty() { String::new() } else { format!(" ({})", figures.said) };
            println!(
                "  {}: {}{said}, {} bad, {} s",
                torture.name,
                figures.done,
                figures.bad.len(),
                began.elapsed().as_secs()
            );
            for why in figures.bad.iter().take(5) {
                println!("    {why}");
            }
            line.push(format!("{} {}{said}", figures.done, torture.name));
            bad += figures.bad.len();
            met += figures.met;
        }
        let seconds = began.elapsed().as_secs();
        println!(
            "torture: {}; {met} faults met by a sentence, {bad} bad; seed {}, {seconds} s",
            line.join(", "),
            wish.seed
        );
        if bad == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
    }

    /// The quick form: no kind knows of another, so each is a process of its own, and as many are at work as there are
    /// cores. The longest come first. What each said is told as soon as it has ended.
    fn side_by_side(wish: &Wish) -> ExitCode {
        let began = Instant::now();
        let waiting = Mutex::new(LONGEST_FIRST.iter().copied().rev().collect::<Vec<&str>>());
        let bad = AtomicUsize::new(0);
        let work = || {
            while let Some(name) = waiting.lock().ok().and_then(|mut waiting| waiting.pop()) {
                let program = std::env::current_exe().expect("this program");
                let mut command = Command::new(program);
                command.args(["--torture", "--quick", "--seed", &wish.seed.to_string(), "--only", name]);
                let said = command.output().expect("it can be started once more");
                let told = String::from_utf8_lossy(&said.stdout).into_owned();
                let lines = told.lines().filter(|line| line.starts_with("  ") || !said.status.success());
                println!("{}{}", lines.collect::<Vec<_>>().join("\n"), String::from_utf8_lossy(&said.stderr));
                bad.fetch_add(usize::from(!said.status.success()), Ordering::Relaxed);
            }
        };
        let cores = std::thread::available_parallelism().map_or(1, usize::from);
        std::thread::scope(|scope| (0..cores).for_each(|_| drop(scope.spawn(work))));
        let (bad, seconds) = (bad.into_inner(), began.elapsed().as_secs());
        println!("torture: {} kinds, quick; {bad} bad; seed {}, {seconds} s", LONGEST_FIRST.len(), wish.seed);
        if bad == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
    }

    /// Every file in a folder and below.
    pub fn files_of(folder: &Path) -> Vec<PathBuf> {
        let mut found = Vec::new();
        for path in fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("an entry").path()) {
            if path.is_dir() { found.extend(files_of(&path)) } else { found.push(path) }
        }
        found.sort();
        found
    }

    pub fn copy(from: &Path, to: &Path) {
        fs::create_dir_all(to).expect("a folder");
        for path in files_of(from) {
            let to = to.join(path.strip_prefix(from).expect("it is within"));
            fs::create_dir_all(to.parent().expect("a folder")).expect("a folder");
            fs::copy(path, to).expect("a copy");
        }
    }

    /// A folder that goes by itself, in memory where there is such a place: what is tortured is synced often.
    pub fn scratch() -> TempDir {
        let memory = Path::new("/dev/shm");
        let folder = if memory.is_dir() { TempDir::new_in(memory) } else { TempDir::new() };
        folder.expect("a folder to work in")
    }

    /// Keeps what a torture left, to be looked at.
    pub fn keep(folder: &Path, torture: &str, seed: u64, case: usize) -> PathBuf {
        let to = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("torture-{torture}-{seed}-{case}"));
        let _ = fs::remove_dir_all(&to); // Of a run before; it may not be there.
        copy(folder, &to);
        to
    }
}
