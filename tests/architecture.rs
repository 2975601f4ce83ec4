//! The house rules that can be seen in the source: who may know whom, and where things belong.
//!
//! A rule that is only written down is kept until somebody is in a hurry.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// The layers of the core, lowest first. A module may know its own layer and those below it, never one above.
const LAYERS: &[&[&str]] = &[
    &["error", "id", "word", "dates", "figure", "fold", "hours", "locale", "much", "slip", "sql", "time"],
    &["ledger"],
    &["vault"],
    &["app", "files"],
    &["history", "report", "search", "settings"],
    &["people", "one_on_ones", "commitments", "career", "skills", "absences", "quality", "working_time"],
    &["packets"],
    &["laptops"],
    &[
        "calibrations",
        "cover",
        "handover",
        "meeting",
        "person_page",
        "privacy",
        "protected_time",
        "quick",
        "review_cases",
        "reviews",
        "today",
        "undoing",
    ],
    &["exchange", "sample"],
    &["api", "door"],
];

/// Where a module may look up one layer, and why.
const LOOKS_UP: &[(&str, &str, &str)] = &[
    ("app", "history", "an act answers with its title, which names what happened"),
    ("app", "settings", "queries and commands are handed the settings by what they are given anyway"),
    ("history", "people", "a title names whom an act was about, by the name of today"),
    ("search", "people", "what is found is told by what people are called"),
];

const FEATURES: &[&str] =
    &["people", "one_on_ones", "commitments", "career", "skills", "absences", "quality", "working_time"];

/// Which module writes which tables, and who else does so for a reason.
const OWNERS: &[(&str, &[&str])] = &[
    ("people", &["person", "employment", "team", "membership", "reporting_line", "position", "assignment"]),
    ("exchange", &["import_mapping"]),
    (
        "one_on_ones",
        &[
            "series",
            "meeting",
            "acknowledgement",
            "agenda_item",
            "agenda_carry",
            "action_item",
            "working_note",
            "time_with_team",
        ],
    ),
    (
        "commitments",
        &[
            "promise_log",
            "promise_entry",
            "promise_content",
            "person_key",
            "commitment",
            "commitment_standing",
            "commitment_event",
            "promise_cover",
            "promise_draft",
            "inherited_entry",
            "wording_change",
        ],
    ),
    (
        "career",
        &[
            "ladder",
            "ladder_version",
            "ambition",
            "career_case",
            "case_event",
            "gap_round",
            "rating",
            "acting",
            "acting_event",
            "transition",
            "realization_check",
            "pull_back",
            "position_history",
        ],
    ),
    ("absences", &["absence", "holiday"]),
    ("working_time", &["weekly_pattern", "shift", "shift_segment"]),
    (
        "cover",
        &[
            "critical_function",
            "function_hours",
            "holder",
            "protected_block",
            "cover_decision",
            "break_glass",
            "backfill",
        ],
    ),
    ("laptops", &["laptop", "laptop_key"]),
    ("review_cases", &["case_log", "case_entry", "case_content", "case_key", "case_sent", "review_case"]),
    (
        "reviews",
        &[
            "returned_entry",
            "review_answer",
            "review_informed",
            "review_request",
            "review_asked_for",
            "packet",
            "packet_promise",
            "log_witness",
            "log_fork",
            "witnessed_entry",
            "received_content",
            "reviewed_person",
            "reviewed_promise",
            "reviewed_fact",
            "erasing", // what goes when the time of a packet is over
        ],
    ),
    ("skills", &["skill", "person_skill"]),
    (
        "quality",
        &[
            "scorecard",
            "scorecard_version",
            "scorecard_section",
            "scorecard_item",
            "check_plan",
            "contact_list",
            "contact",
            "contact_draw",
            "drawn",
            "evaluation",
            "dispute",
            "check_remark",
            "coaching_action",
            "recheck",
            "calibration",
            "calibration_view",
            "trend_mark",
        ],
    ),
    ("calibrations", &["calibration_sheet", "erasing"]), // what goes when the time of a sheet is over
    ("today", &["set_aside"]),
    ("settings", &["setting"]),
    ("door", &["setting"]), // a restore is written down as an act of its own
    ("app", &["draft", "act", "current_act"]),
    ("privacy", &["working_note", "draft", "absence", "cover_decision", "break_glass", "backfill", "erasing"]), // what goes when its time is over
    ("ledger", &["change", "temp"]),
    // A salvage puts acts back whose changes are there.
    ("vault", &["vault", "device", "erasing", "search_index", "search_entry", "act"]),
];

struct Source {
    path: PathBuf,
    /// The first part of the path below its root: a module of the core, a folder of the interface.
    part: String,
    text: String,
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Every source file below a folder, in the order of their paths.
fn sources(below: &str, endings: &[&str]) -> Vec<Source> {
    let mut found = Vec::new();
    let base = root().join(below);
    let mut folders = vec![base.clone()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display())) {
            let path = entry.unwrap().path();
            let name = path.file_name().unwrap().to_string_lossy().into_owned();
            if path.is_dir() {
                if !matches!(name.as_str(), "node_modules" | "dist" | "target" | "gen") {
                    folders.push(path);
                }
            } else if endings.iter().any(|ending| name.ends_with(ending)) {
                let within = path.strip_prefix(&base).unwrap();
                let part = within.components().next().unwrap().as_os_str().to_string_lossy();
                let part = part.split('.').next().unwrap_or_default().to_owned();
                let text = fs::read_to_string(&path).unwrap();
                found.push(Source { path: path.strip_prefix(root()).unwrap().to_owned(), part, text });
            }
        }
    }
    found.sort_by(|one, other| one.path.cmp(&other.path));
    assert!(!found.is_empty(), "{below} holds source");
    found
}

/// The lines of the core that run: no comments, and nothing that is only there for its tests.
fn running(source: &Source) -> Vec<(usize, &str)> {
    if source.path.ends_with("tests.rs") {
        return Vec::new();
    }
    let lines: Vec<&str> = source.text.lines().collect();
    let tests =
        lines.windows(2).position(|pair| pair[0].trim() == "#[cfg(test)]" && pair[1].trim().starts_with("mod tests"));
    let end = tests.unwrap_or(lines.len());
    let runs = |line: &&str| !line.trim_start().starts_with("//");
    lines.iter().take(end).enumerate().filter(|(_, line)| runs(line)).map(|(at, line)| (at + 1, *line)).collect()
}

fn core() -> Vec<Source> {
    sources("core", &[".rs"])
}

/// The modules that a source names by `crate::`.
fn named(source: &Source) -> BTreeSet<String> {
    let text: String = running(source).into_iter().map(|(_, line)| format!("{line}\n")).collect();
    let mut found = BTreeSet::new();
    for after in text.split("crate::").skip(1) {
        let list = if let Some(group) = after.strip_prefix('{') { top_level(group) } else { vec![after.to_owned()] };
        for name in list {
            let name: String =
                name.trim().chars().take_while(|letter| letter.is_ascii_lowercase() || *letter == '_').collect();
            found.insert(name);
        }
    }
    found.remove("");
    found
}

/// The elements of a `{…}` group that stand in it directly.
fn top_level(group: &str) -> Vec<String> {
    let (mut depth, mut elements) = (0, vec![String::new()]);
    for letter in group.chars() {
        match letter {
            '{' => depth += 1,
            '}' if depth == 0 => break,
            '}' => depth -= 1,
            ',' if depth == 0 => elements.push(String::new()),
            other if depth == 0 => elements.last_mut().unwrap().push(other),
            _ => {}
        }
    }
    elements
}

fn layer(module: &str) -> Option<usize> {
    LAYERS.iter().position(|layer| layer.contains(&module))
}

fn none(broken: Vec<String>, rule: &str) {
    assert!(broken.is_empty(), "{rule}:\n{}", broken.join("\n"));
}

#[test]
fn every_module_of_the_core_has_its_layer() {
    let modules: BTreeSet<String> = core().into_iter().map(|source| source.part).collect();
    let unknown =
        modules.iter().filter(|module| layer(module).is_none() && !matches!(module.as_str(), "lib" | "stdio"));
    none(unknown.cloned().collect(), "a new module needs a place in LAYERS");
}

#[test]
fn no_module_knows_a_layer_above_its_own() {
    let mut broken = Vec::new();
    for source in core() {
        let Some(own) = layer(&source.part) else { continue };
        for name in named(&source) {
            let allowed = LOOKS_UP.iter().any(|(from, to, _)| *from == source.part && *to == name);
            if layer(&name).is_some_and(|other| other > own) && !allowed {
                broken.push(format!("{} names {name}", source.path.display()));
            }
        }
    }
    none(broken, "the layers of LAYERS, lowest first");
}

#[test]
fn a_feature_knows_no_other_feature_but_people() {
    let mut broken = Vec::new();
    for source in core().iter().filter(|source| FEATURES.contains(&source.part.as_str())) {
        for name in named(source) {
            if FEATURES.contains(&name.as_str()) && name != source.part && name != "people" {
                broken.push(format!("{} names {name}", source.path.display()));
            }
        }
    }
    none(broken, "features refer to each other by id; what needs two is a composing module");
}

#[test]
fn only_the_owner_of_a_table_writes_it() {
    let mut broken = Vec::new();
    for source in core() {
        for (line, text) in running(&source) {
            for verb in ["INSERT INTO ", "INSERT OR IGNORE INTO ", "UPDATE ", "DELETE FROM "] {
                for after in text.split(verb).skip(1) {
                    let table: String =
                        after.chars().take_while(|letter| letter.is_ascii_lowercase() || *letter == '_').collect();
                    let owned =
                        OWNERS.iter().any(|(owner, tables)| *owner == source.part && tables.contains(&table.as_str()));
                    // `{table}` is a name that is worked out; `ON …` and `SET` stand behind an UPDATE in a trigger or an upsert.
                    if !table.is_empty() && !owned {
                        broken.push(format!("{}:{line} writes {table}", source.path.display()));
                    }
                }
            }
        }
    }
    none(broken, "any SQL may read a table, its owner alone writes it");
}

#[test]
fn only_time_asks_for_the_clock_and_for_fresh_ids() {
    let mut broken = Vec::new();
    for source in core().iter().filter(|source| source.part != "time") {
        for (line, text) in running(source) {
            if ["Utc::now", "Local::now", "SystemTime::now", "now_v7", "new_v4", "Uuid::now"]
                .iter()
                .any(|call| text.contains(call))
            {
                broken.push(format!("{}:{line}", source.path.display()));
            }
        }
    }
    none(broken, "a World is handed in, so that a story can say which day it is");
}

#[test]
fn the_core_never_unwraps() {
    let mut broken = Vec::new();
    for source in core() {
        for (line, text) in running(&source) {
            if [".unwrap()", ".expect(", "panic!(", "todo!(", "unimplemented!("].iter().any(|call| text.contains(call))
            {
                broken.push(format!("{}:{line}", source.path.display()));
            }
        }
    }
    none(broken, "code that somebody relies on answers with a failure");
}

#[test]
fn nothing_replaces_rows_behind_the_ledgers_back() {
    let migrations = sources("migrations", &[".sql"]);
    let all = core().into_iter().chain(migrations);
    let broken = all.filter(|source| {
        let comment = |line: &&str| !line.trim_start().starts_with("--") && !line.trim_start().starts_with("//");
        source
            .text
            .lines()
            .filter(comment)
            .any(|line| line.contains("INSERT OR REPLACE") || line.contains("REPLACE INTO"))
    });
    none(
        broken.map(|source| source.path.display().to_string()).collect(),
        "INSERT OR REPLACE slips past delete triggers",
    );
}

#[test]
fn every_table_is_strict_and_every_migration_says_why() {
    for source in sources("migrations", &[".sql"]) {
        assert!(source.text.starts_with("-- "), "{} begins with its reason", source.path.display());
        let tables = source.text.matches("CREATE TABLE ").count();
        assert_eq!(source.text.matches("STRICT;").count(), tables, "{}", source.path.display());
    }
}

#[test]
fn the_shell_holds_no_rule_and_no_sql() {
    let mut broken = Vec::new();
    for source in sources("src-tauri/src", &[".rs"]) {
        for (line, text) in running(&source) {
            if ["SELECT ", "INSERT INTO", "UPDATE ", "rusqlite", "evenkeel_core::people", "evenkeel_core::one_on_ones"]
                .iter()
                .any(|word| text.contains(word))
            {
                broken.push(format!("{}:{line}", source.path.display()));
            }
        }
    }
    none(broken, "what the core knows stays in the core");
}

/// What a file of the interface imports by a path, as the folder below `ui/` that it lies in.
fn imported(source: &Source) -> Vec<String> {
    // A type alone is gone when the code runs.
    let quoted = source.text.lines().filter(|line| !line.starts_with("import type")).filter_map(|line| {
        let at = line.find("from \"").map(|at| at + 6).or_else(|| {
            line.trim_start().starts_with("import \"").then(|| line.find('"').map(|at| at + 1)).flatten()
        })?;
        line.get(at..)?.split('"').next()
    });
    quoted.map(str::to_owned).collect()
}

/// The folder below `ui/` that an import leads to; none for a package.
fn folder_of(source: &Source, from: &str) -> Option<String> {
    let mut path = if from.starts_with('.') { source.path.parent()?.to_owned() } else { return None };
    for part in from.split('/') {
        match part {
            "." => {}
            ".." => drop(path.pop()),
            name => path.push(name),
        }
    }
    // `ui/styles.css` lies in no folder.
    let mut within = path.strip_prefix("ui").ok()?.components();
    let folder = within.next()?.as_os_str().to_string_lossy().into_owned();
    within.next().map(|_| folder)
}

fn interface() -> Vec<Source> {
    sources("ui", &[".ts", ".tsx"])
}

#[test]
fn only_one_file_of_the_interface_knows_the_window() {
    let knows = |source: &Source| imported(source).iter().any(|from| from.starts_with("@tauri-apps"));
    let broken = interface().into_iter().filter(|source| knows(source) && !source.path.ends_with("api/core.ts"));
    none(broken.map(|source| source.path.display().to_string()).collect(), "only ui/api/core.ts imports @tauri-apps");
}

#[test]
fn a_folder_of_the_interface_knows_only_what_it_may() {
    // The folders of composing modules show parts of several features, as the modules themselves do in the core. The
    // settings screen is one too: safety and privacy of the vault are set there.
    const BASE: &[&str] = &["api", "app", "parts"];
    const COMPOSING: &[&str] = &[
        "today",
        "person_page",
        "meeting",
        "settings",
        "laptops",
        "reviews",
        "review_cases",
        "handover",
        "calibrations",
    ];
    let mut broken = Vec::new();
    for source in interface() {
        let own = source.part.as_str();
        for from in imported(&source) {
            let Some(other) = folder_of(&source, &from) else { continue };
            let allowed = match own {
                "api" => false,
                "parts" => matches!(other.as_str(), "api" | "app"),
                "app" => true, // it knows every screen, to lead there
                _ if COMPOSING.contains(&own) => true,
                _ => BASE.contains(&other.as_str()),
            };
            if !allowed && other != own {
                broken.push(format!("{} imports {from}", source.path.display()));
            }
        }
    }
    none(broken, "a feature imports parts, api and app, never another feature");
}

#[test]
fn parts_only_show_what_they_are_given() {
    let asks = |from: &String| from.ends_with("api/hooks") || from.ends_with("api/core");
    let parts = interface().into_iter().filter(|source| source.part == "parts" && imported(source).iter().any(asks));
    none(parts.map(|source| source.path.display().to_string()).collect(), "a part has no access to data");
}

#[test]
fn no_file_grows_past_five_hundred_lines() {
    let mut broken = Vec::new();
    for (folder, endings) in [
        ("core", &[".rs"][..]),
        ("src-tauri/src", &[".rs"]),
        ("xtask", &[".rs"]),
        ("tests", &[".rs", ".mjs"]),
        ("ui", &[".ts", ".tsx", ".css"]),
    ] {
        for source in sources(folder, endings) {
            let lines = source.text.lines().count();
            if lines > 500 && !source.path.ends_with("api/generated.ts") {
                broken.push(format!("{}: {lines}", source.path.display()));
            }
        }
    }
    none(broken, "a long file deserves a second look");
}
