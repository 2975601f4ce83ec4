//! `cargo xtask bench`: how fast Evenkeel is on ten years of data, and how soon its window is there.
//!
//! The calls are measured by `benches/large_sample.rs`, which writes `target/bench.json`. The rows of the window are
//! added here: how long from starting the process until Today is painted, beside an empty window of the same kit on the
//! same machine. The benchmark leaves its large sample in `target/bench-home`, where it opens by itself as a sample does:
//! by its public passphrase, whose key derivation is the cheapest there is.

use crate::display::VirtualDisplay;
use crate::setup::{For, setup};
use crate::step::{program, shown, step};
use crate::{Outcome, Wishes, interface, target};
use std::fs;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

/// Often enough for a middle that holds still; each start takes a second or two.
const STARTS: usize = 15;
/// The last day of the large sample.
const DAY: &str = "2026-11-23";

struct Row {
    name: String,
    n: usize,
    p50: f64,
    p99: f64,
}

pub fn bench(wishes: &Wishes) -> Outcome {
    setup(For::VirtualDisplay, wishes)?;
    interface::build()?;
    // The example brings the features of the tests with it, so that the benchmark finds its packages built.
    let build = ["build", "--release", "--workspace", "--bin", "evenkeel", "--example", "empty"];
    step("Building the release", || shown(program("cargo", &build)))?;
    step("Measuring the calls", || shown(program("cargo", &["bench", "--workspace", "--bench", "large_sample"])))?;

    let release = target().join("release");
    let app = release.join("evenkeel");
    let mut rows = read(&target().join("bench.json"))?;
    let (windows, memory) = step("Measuring the window", || windows(&app, &release.join("examples/empty")))?;
    rows.extend(windows);
    write(&target().join("bench.json"), &rows)?;
    table(&rows);
    let size = fs::metadata(&app).map_or(0, |file| file.len());
    println!("\nbinary {:.1} MB · memory {memory:.0} MiB in all processes (PSS), Today shown", size as f64 / 1e6);
    println!("rows are in {}", target().join("bench.json").display());
    Ok(())
}

/// Starts both windows in turn, so that whatever else the machine does disturbs both alike.
fn windows(app: &Path, empty: &Path) -> Outcome<(Vec<Row>, f64)> {
    let display = VirtualDisplay::open()?;
    let home = target().join("bench-home");
    let (mut full, mut bare, mut memory) = (Vec::new(), Vec::new(), 0.0);
    // The first start of each also fills the disk cache, and is not counted.
    for counted in 0..=STARTS {
        let started = start(app, &["--sample", "--today", DAY], &display, &home)?;
        memory = pss_mib(started.app.0.id());
        let other = start(empty, &[], &display, &home)?;
        if counted > 0 {
            full.push(started.took);
            bare.push(other.took);
        }
    }
    Ok((vec![row("window.cold_start", full), row("window.empty", bare)], memory))
}

struct Started {
    app: Ended,
    took: Duration,
}

/// A window that is ended with its value.
struct Ended(Child);

impl Drop for Ended {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// Starts a window and waits until it says that its data are painted.
fn start(app: &Path, arguments: &[&str], display: &VirtualDisplay, home: &Path) -> Outcome<Started> {
    let began = Instant::now();
    let mut child = Command::new(app)
        .args(arguments)
        .env("DISPLAY", &display.name)
        .env_remove("WAYLAND_DISPLAY")
        .env("GDK_BACKEND", "x11")
        .env("NO_AT_BRIDGE", "1")
        .env("EVENKEEL_HOME", home)
        .env("EVENKEEL_MARKS", "1")
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::piped())
        .spawn()
        .map_err(|problem| format!("{} does not start: {problem}", app.display()))?;
    let said = child.stderr.take();
    let app = Ended(child);
    let mut heard = Vec::new();
    for line in said.into_iter().flat_map(|said| BufReader::new(said).lines().map_while(Result::ok)) {
        if line.starts_with("mark data ") {
            return Ok(Started { app, took: began.elapsed() });
        }
        heard.push(line);
    }
    Err(format!("the window ended before its data were painted; it said\n{}", heard.join("\n")))
}

/// The memory of a process and of all it started, each shared page counted by its share.
fn pss_mib(root: u32) -> f64 {
    let mut family = vec![root];
    let all: Vec<(u32, u32)> = fs::read_dir("/proc").into_iter().flatten().flatten().filter_map(parent_of).collect();
    let mut next = 0;
    while let Some(&parent) = family.get(next) {
        family.extend(all.iter().filter(|(_, its_parent)| *its_parent == parent).map(|(process, _)| *process));
        next += 1;
    }
    family.iter().map(|process| pss_kib(*process)).sum::<f64>() / 1024.0
}

fn parent_of(entry: fs::DirEntry) -> Option<(u32, u32)> {
    let process = entry.file_name().to_str()?.parse().ok()?;
    let stat = fs::read_to_string(entry.path().join("stat")).ok()?;
    // The name in brackets may hold spaces; after it come the state and the parent.
    let parent = stat.rsplit(')').next()?.split_whitespace().nth(1)?.parse().ok()?;
    Some((process, parent))
}

fn pss_kib(process: u32) -> f64 {
    let rollup = fs::read_to_string(PathBuf::from("/proc").join(process.to_string()).join("smaps_rollup"));
    let rollup = rollup.unwrap_or_default();
    let line = rollup.lines().find_map(|line| line.strip_prefix("Pss:"));
    line.and_then(|rest| rest.split_whitespace().next()).and_then(|number| number.parse().ok()).unwrap_or(0.0)
}

fn row(name: &str, mut times: Vec<Duration>) -> Row {
    times.sort();
    let at = |share: f64| times[((times.len() - 1) as f64 * share).ceil() as usize].as_secs_f64() * 1000.0;
    Row { name: name.into(), n: times.len(), p50: at(0.5), p99: at(0.99) }
}

/// Reads the rows of `bench.json`: a list of flat objects, which this project writes itself.
fn read(path: &Path) -> Outcome<Vec<Row>> {
    let text = fs::read_to_string(path).map_err(|problem| format!("{} cannot be read: {problem}", path.display()))?;
    let rows: Option<Vec<Row>> = text.split('{').skip(1).map(read_row).collect();
    rows.ok_or_else(|| format!("{} is not a list of rows with name, n, p50_ms and p99_ms", path.display()))
}

fn read_row(object: &str) -> Option<Row> {
    let object = object.split('}').next()?;
    let value = |field: &str| {
        let rest = object.split(&format!("\"{field}\"")).nth(1)?.trim_start().strip_prefix(':')?;
        Some(rest.split(',').next()?.trim().trim_matches('"').to_string())
    };
    Some(Row {
        name: value("name")?,
        n: value("n")?.parse().ok()?,
        p50: value("p50_ms")?.parse().ok()?,
        p99: value("p99_ms")?.parse().ok()?,
    })
}

fn write(path: &Path, rows: &[Row]) -> Outcome {
    let lines: Vec<String> = rows
        .iter()
        .map(|row| {
            let Row { name, n, p50, p99 } = row;
            format!("  {{\"name\": \"{name}\", \"n\": {n}, \"p50_ms\": {p50:.3}, \"p99_ms\": {p99:.3}}}")
        })
        .collect();
    let text = format!("[\n{}\n]\n", lines.join(",\n"));
    fs::write(path, text).map_err(|problem| format!("{} cannot be written: {problem}", path.display()))
}

fn table(rows: &[Row]) {
    println!("\n{:<36} {:>7} {:>11} {:>11}", "", "n", "p50 ms", "p99 ms");
    for Row { name, n, p50, p99 } in rows {
        println!("{name:<36} {n:>7} {p50:>11.2} {p99:>11.2}");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_are_read_as_they_were_written() {
        let path = std::env::temp_dir().join(format!("evenkeel-bench-{}.json", std::process::id()));
        let times = (1..=100).map(Duration::from_millis).collect();
        write(&path, &[row("one_on_ones.board", times), row("window.empty", vec![Duration::from_micros(600_500)])])
            .unwrap();
        let rows = read(&path).unwrap();
        fs::remove_file(&path).unwrap();
        let [board, empty] = rows.as_slice() else { panic!("two rows went in") };
        assert_eq!((board.name.as_str(), board.n, board.p50, board.p99), ("one_on_ones.board", 100, 51.0, 100.0));
        assert_eq!((empty.name.as_str(), empty.p50), ("window.empty", 600.5));
    }
}
