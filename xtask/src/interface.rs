//! Building `ui/`, and only when it is not built already.

use crate::step::{program, quiet, step};
use crate::{Outcome, project, target};
use std::fs;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::{Path, PathBuf};

/// Installs the interface's packages and builds it, each where something has changed since.
pub fn build() -> Outcome {
    packages()?;
    unless_unchanged(&stamp("built"), &sources(), &project().join("ui/dist/index.html"), || {
        step("Building the interface", || npm(&["run", "--silent", "build"]))
    })
}

/// Builds it, and checks its types, its style and its small tests.
pub fn check() -> Outcome {
    packages()?;
    unless_unchanged(&stamp("checked"), &sources(), &project().join("ui"), || {
        step("Interface: types", || npm(&["run", "--silent", "types"]))?;
        step("Interface: lint", || npm(&["run", "--silent", "lint"]))?;
        step("Interface: tests", || npm(&["exec", "--", "vitest", "run"]))
    })?;
    build()
}

fn packages() -> Outcome {
    let lock = [project().join("ui/package-lock.json")];
    // The stamp lies among the packages, so that whoever removes them gets them anew.
    let packages = project().join("ui/node_modules");
    unless_unchanged(&packages.join(".installed"), &lock, &packages, || {
        step("Installing the interface's packages", || npm(&["ci", "--no-audit", "--no-fund"]))
    })
}

fn npm(arguments: &[&str]) -> Outcome {
    let mut command = program("npm", arguments);
    command.current_dir(project().join("ui"));
    quiet(command).map(drop)
}

fn stamp(name: &str) -> PathBuf {
    target().join("xtask").join(format!("interface-{name}"))
}

/// Everything the interface is made of: its own files, and the words in `locales/`.
fn sources() -> Vec<PathBuf> {
    let mut found = Vec::new();
    collect(&project().join("ui"), &mut found);
    collect(&project().join("locales"), &mut found);
    found.sort();
    found
}

fn collect(folder: &Path, found: &mut Vec<PathBuf>) {
    let Ok(entries) = fs::read_dir(folder) else { return };
    for path in entries.flatten().map(|entry| entry.path()) {
        let made = path.file_name().is_some_and(|name| name == "node_modules" || name == "dist");
        if path.is_dir() && !made {
            collect(&path, found);
        } else if path.is_file() {
            found.push(path);
        }
    }
}

/// Does the work unless `made` is there and these files are as they were when it was last done well.
fn unless_unchanged(stamp: &Path, files: &[PathBuf], made: &Path, work: impl FnOnce() -> Outcome) -> Outcome {
    let now = fingerprint(files);
    if made.exists() && fs::read_to_string(stamp).is_ok_and(|before| before == now) {
        return Ok(());
    }
    work()?;
    let kept = stamp.parent().map_or(Ok(()), fs::create_dir_all).and_then(|()| fs::write(stamp, now));
    kept.map_err(|problem| format!("{} cannot be written: {problem}", stamp.display()))
}

fn fingerprint(files: &[PathBuf]) -> String {
    let mut hasher = DefaultHasher::new();
    for file in files {
        file.strip_prefix(project()).unwrap_or(file).hash(&mut hasher);
        fs::read(file).unwrap_or_default().hash(&mut hasher);
    }
    format!("{:016x}", hasher.finish())
}
