//! The words: every key that is used exists, none is left over, every language says the same things with the same
//! arguments, and no word stands in the interface itself.
//!
//! A key is easy to recognise: in the sources, a quoted word with hyphens is a key, unless `NOT_KEYS` or the interface's
//! own list of actions names it. Keys that are put together at run time are in `families`.

mod families;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use evenkeel_core::api;
use evenkeel_core::one_on_ones::{ActionState, MeetingState, Side, TeamTime};
use evenkeel_core::people::AssignmentKind;
use evenkeel_core::quality::scoring::ClassOutcome;
use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};

/// English is the source; the others say the same.
const LANGUAGES: [&str; 3] = ["en", "nl", "nb"];

/// Quoted words with hyphens that are no keys: names of HTML and CSS, of packages and of our own files.
const NOT_KEYS: &[&str] = &[
    "aria-label",
    "bottom-end",
    "bottom-start",
    "compact-sm",
    "content-type",
    "current-password",
    "d3-scale",
    "data-mantine-stop-propagation",
    "db-wal",
    "evenkeel-backup",
    "evenkeel-packet",
    "fit-content",
    "flex-end",
    "made-on",
    "meeting-marks",
    "new-password",
    "react-dom",
    "screen-only",
    "staff-notice",
    "yyyy-mm-dd",
];

/// Attributes whose text a person reads or hears.
const SPOKEN_ATTRIBUTES: &[&str] =
    &["label", "placeholder", "title", "alt", "description", "aria-label", "aria-description"];

/// A message of one language: the arguments it names, and where it stands.
struct Word {
    args: BTreeSet<String>,
    file: String,
}

type Words = BTreeMap<String, Word>;

#[test]
fn every_file_of_words_can_be_read() {
    let mut faults = Vec::new();
    for path in LANGUAGES.iter().flat_map(|language| word_files(language)) {
        if let Err((_, errors)) = FluentResource::try_new(read(&path)) {
            faults.extend(errors.iter().map(|error| format!("{}: {error}", shown(&path))));
        }
    }
    none_of(faults, "places that Fluent can't read");
}

#[test]
fn no_key_is_said_twice() {
    let mut twice = Vec::new();
    for language in LANGUAGES {
        let mut seen: BTreeMap<String, String> = BTreeMap::new();
        for path in word_files(language) {
            for (key, _) in messages(&read(&path)) {
                if let Some(first) = seen.insert(key.clone(), shown(&path)) {
                    twice.push(format!("{key} in {first} and {}", shown(&path)));
                }
            }
        }
    }
    none_of(twice, "keys that are said twice");
}

#[test]
fn every_key_that_is_used_exists() {
    let (words, actions) = (words("en"), actions_of_the_interface());
    let known = |key: &str| words.contains_key(key) || actions.contains(key) || NOT_KEYS.contains(&key);
    let used = used_keys().into_iter().chain(families().into_iter().map(|key| (key, "put together".to_owned())));
    none_of(
        used.filter(|(key, _)| !known(key)).map(|(key, place)| format!("{key} ({place})")).collect(),
        "keys without words",
    );
}

#[test]
fn no_word_is_left_over() {
    let mut used: BTreeSet<String> = used_keys().into_keys().collect();
    used.extend(families());
    let left = words("en").into_iter().filter(|(key, _)| !used.contains(key));
    none_of(left.map(|(key, word)| format!("{key} ({})", word.file)).collect(), "words that nobody uses");
}

#[test]
fn every_language_says_the_same_things_with_the_same_arguments() {
    let english = words("en");
    let mut faults = Vec::new();
    for language in &LANGUAGES[1..] {
        let other = words(language);
        for (key, word) in &english {
            match other.get(key) {
                None => faults.push(format!("{language} lacks {key} ({})", word.file)),
                Some(said) if said.args != word.args => {
                    faults.push(format!("{language} {key} has {:?}, English has {:?}", said.args, word.args));
                }
                Some(_) => {}
            }
        }
        let extra = other.iter().filter(|(key, _)| !english.contains_key(*key));
        faults.extend(extra.map(|(key, word)| format!("{language} has {key}, English does not ({})", word.file)));
    }
    none_of(faults, "differences from English");
}

#[test]
fn every_sentence_can_be_said_with_no_one_and_many() {
    let mut faults = Vec::new();
    for language in LANGUAGES {
        let tag: unic_langid::LanguageIdentifier = language.parse().unwrap();
        let mut bundle = FluentBundle::new(vec![tag]);
        bundle.set_use_isolating(false);
        for path in word_files(language) {
            if let Ok(resource) = FluentResource::try_new(read(&path)) {
                bundle.add_resource_overriding(resource);
            }
        }
        for (key, word) in words(language) {
            for number in [0, 1, 2, 11] {
                let args: FluentArgs = word.args.iter().map(|arg| (arg.clone(), FluentValue::from(number))).collect();
                let mut errors = Vec::new();
                if let Some(pattern) = bundle.get_message(&key).and_then(|message| message.value()) {
                    bundle.format_pattern(pattern, Some(&args), &mut errors);
                }
                faults.extend(errors.iter().map(|error| format!("{language} {key} with {number}: {error}")));
            }
        }
    }
    none_of(faults, "sentences that can't be said");
}

#[test]
fn the_interface_holds_no_words_of_its_own() {
    let mut found = Vec::new();
    for path in sources("ui", &["tsx"]) {
        let text = without_comments(&read(&path));
        let spoken = texts_between_tags(&text).into_iter().chain(spoken_attributes(&text));
        found.extend(spoken.map(|words| format!("{}: {words}", shown(&path))));
    }
    none_of(found, "words outside locales/");
}

/// Keys that are put together at run time, with all that can come of it.
fn families() -> BTreeSet<String> {
    let mut keys = BTreeSet::new();
    let mut family = |prefix: &str, members: &[&str]| {
        keys.extend(members.iter().map(|member| format!("{prefix}-{}", member.replace(['.', '_'], "-"))));
    };
    let commands: Vec<&str> =
        api::endpoints().iter().filter(|endpoint| endpoint.kind() == "command").map(|endpoint| endpoint.name).collect();
    family("act", &commands);
    // The door writes these down by itself.
    family(
        "act",
        &["privacy.sweep_notes", "privacy.sweep_absences", "reviews.sweep", "vault.restore", "vault.salvage"],
    );
    let states: Vec<&str> = MeetingState::ALL.iter().map(|state| state.word()).collect();
    family("meeting-state", &states);
    let ended: Vec<&str> = states.into_iter().filter(|state| *state != MeetingState::Planned.word()).collect();
    family("timeline-talk", &ended);
    family("timeline-answer", &["agree", "agree-with-comment", "disagree"]);
    let told = [
        "draft",
        "made",
        "postponed",
        "confirmed",
        "contested",
        "partly_kept",
        "withdrawn",
        "broken",
        "reversed",
        "restored",
        "repaired",
    ];
    family("timeline-promise", &told);
    families::promises(&mut family);
    families::cover(&mut family);
    families::reviews(&mut family);
    families::careers(&mut family);
    let outcomes: Vec<&str> = ActionState::ALL.iter().map(|state| state.word()).collect();
    family("action-state", &outcomes);
    family("timeline-action", &["made", ActionState::Done.word(), ActionState::Dropped.word()]);
    family("timeline", &["joined", "hours", "left", "team"]);
    family("side", &Side::ALL.iter().map(|side| side.word()).collect::<Vec<_>>());
    family("assignment-kind", &AssignmentKind::ALL.iter().map(|kind| kind.word()).collect::<Vec<_>>());
    family("team-time", &TeamTime::ALL.iter().map(|kind| kind.word()).chain(["one_on_one"]).collect::<Vec<_>>());
    family(
        "open-question",
        &(1..=20).map(|number| number.to_string()).collect::<Vec<_>>().iter().map(String::as_str).collect::<Vec<_>>(),
    );
    family("class-outcome", &ClassOutcome::ALL.iter().map(|class| class.word()).collect::<Vec<_>>());
    let classes =
        ["working_notes", "records", "actions", "promises", "careers", "absences", "checks", "contacts", "people"];
    family("retention", &classes.map(|class| format!("{class}-keep")).iter().map(String::as_str).collect::<Vec<_>>());
    let tables = tables_of_a_person();
    family("table", &tables.iter().map(String::as_str).collect::<Vec<_>>());
    keys
}

/// Every table in which somebody's rows can be: those whose references lead to `person`, as the migrations say.
fn tables_of_a_person() -> BTreeSet<String> {
    let mut links = Vec::new();
    for path in files_under(&root().join("migrations"), &["sql"]) {
        let mut table = String::new();
        for line in read(&path).lines() {
            if let Some(rest) = line.strip_prefix("CREATE TABLE ") {
                table = rest.split([' ', '(']).next().unwrap_or_default().to_owned();
            }
            if let Some((_, rest)) = line.split_once("REFERENCES ") {
                links.push((table.clone(), rest.split([' ', '(']).next().unwrap_or_default().to_owned()));
            }
        }
    }
    let mut tables = BTreeSet::from(["person".to_owned()]);
    loop {
        let more: Vec<String> = links
            .iter()
            .filter(|(child, parent)| tables.contains(parent) && !tables.contains(child))
            .map(|link| link.0.clone())
            .collect();
        if more.is_empty() {
            return tables;
        }
        tables.extend(more);
    }
}

/// Every key that stands in the sources as it is, with the first file it stands in.
fn used_keys() -> BTreeMap<String, String> {
    let mut keys = BTreeMap::new();
    let places = [("core", &["rs"][..]), ("src-tauri/src", &["rs"]), ("ui", &["ts", "tsx"])];
    for path in places.iter().flat_map(|(folder, endings)| sources(folder, endings)) {
        for text in quoted(&without_comments(&read(&path))) {
            if is_key(text) {
                keys.entry(text.to_owned()).or_insert_with(|| shown(&path));
            }
        }
    }
    keys
}

/// Names of actions look like keys, and have their words beside them.
fn actions_of_the_interface() -> BTreeSet<String> {
    let text = read(&root().join("ui/app/actions.ts"));
    let named = text.lines().filter_map(|line| line.strip_prefix("  \"")?.split_once("\": {"));
    named.map(|(name, _)| name.to_owned()).collect()
}

fn is_key(text: &str) -> bool {
    let part =
        |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit());
    text.contains('-') && text.starts_with(|first: char| first.is_ascii_lowercase()) && text.split('-').all(part)
}

/// What stands in double quotes, line by line.
fn quoted(text: &str) -> Vec<&str> {
    text.lines().flat_map(|line| line.split('"').skip(1).step_by(2)).collect()
}

/// The sources without lines of comment and without the tests that stand below them.
fn without_comments(text: &str) -> String {
    let above = text.split("#[cfg(test)]\nmod ").next().unwrap_or_default();
    let code =
        above.lines().filter(|line| !["//", "*", "/*", "{/*"].iter().any(|mark| line.trim_start().starts_with(mark)));
    code.collect::<Vec<_>>().join("\n")
}

/// Text of JSX: what stands between a tag or a brace and a closing tag, or between a tag and a brace.
fn texts_between_tags(text: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut note = |before: &str, edges: &[char], from: &[char]| {
        if let Some(at) = before.rfind(edges) {
            let (head, tail) = before.split_at(at);
            let mut letters = tail.chars();
            let edge = letters.next().unwrap_or_default();
            let words = letters.as_str().trim();
            if from.contains(&edge) && !head.ends_with('=') && words.chars().any(char::is_alphabetic) {
                found.push(words.to_owned());
            }
        }
    };
    for (at, _) in text.match_indices("</") {
        note(&text[..at], &['<', '>', '{', '}'], &['>', '}']);
    }
    for (at, _) in text.match_indices('{') {
        note(&text[..at], &['<', '>', '{', '}', '(', ')', '=', ';'], &['>']);
    }
    found
}

/// Attributes that are spoken and are given their words in place.
fn spoken_attributes(text: &str) -> Vec<String> {
    let mut found = Vec::new();
    for attribute in SPOKEN_ATTRIBUTES {
        for opening in ["=\"", "={\"", "={`"] {
            for (at, opening) in text.match_indices(&format!(" {attribute}{opening}")) {
                let rest = &text[at + opening.len()..];
                let words = rest.split(['"', '`']).next().unwrap_or_default();
                let plain: String = words.split("${").map(|part| part.rsplit('}').next().unwrap_or_default()).collect();
                if plain.chars().any(char::is_alphabetic) {
                    found.push(format!("{attribute}: {words}"));
                }
            }
        }
    }
    found
}

fn words(language: &str) -> Words {
    let mut words = Words::new();
    for path in word_files(language) {
        for (key, args) in messages(&read(&path)) {
            words.insert(key, Word { args, file: shown(&path) });
        }
    }
    words
}

/// The messages of a file with the arguments they name: a key stands at the beginning of a line, the rest is indented.
fn messages(text: &str) -> Vec<(String, BTreeSet<String>)> {
    let mut messages: Vec<(String, BTreeSet<String>)> = Vec::new();
    for line in text.lines().filter(|line| !line.starts_with('#')) {
        if let Some((key, _)) =
            line.split_once(" =").filter(|_| line.starts_with(|first: char| first.is_ascii_lowercase()))
        {
            messages.push((key.to_owned(), BTreeSet::new()));
        }
        let named = line
            .split('$')
            .skip(1)
            .map(|rest| rest.chars().take_while(|letter| letter.is_ascii_alphanumeric()).collect::<String>());
        if let Some((_, args)) = messages.last_mut() {
            args.extend(named);
        }
    }
    messages
}

fn word_files(language: &str) -> Vec<PathBuf> {
    files_under(&root().join("locales").join(language), &["ftl"])
}

/// The sources of a folder, without what is installed, built or only tests.
fn sources(folder: &str, endings: &[&str]) -> Vec<PathBuf> {
    let all = files_under(&root().join(folder), endings);
    let test = |path: &Path| {
        path.file_name().is_some_and(|name| name == "tests.rs" || name.to_string_lossy().contains(".test."))
    };
    all.into_iter().filter(|path| !test(path)).collect()
}

fn files_under(folder: &Path, endings: &[&str]) -> Vec<PathBuf> {
    let mut files = Vec::new();
    let Ok(entries) = fs::read_dir(folder) else { return files };
    for path in entries.filter_map(|entry| Some(entry.ok()?.path())) {
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        if path.is_dir() && !matches!(name.as_str(), "node_modules" | "dist") {
            files.extend(files_under(&path, endings));
        } else if endings.iter().any(|ending| name.ends_with(&format!(".{ending}"))) {
            files.push(path);
        }
    }
    files.sort();
    files
}

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn read(path: &Path) -> String {
    fs::read_to_string(path).unwrap()
}

fn shown(path: &Path) -> String {
    path.strip_prefix(root()).unwrap_or(path).to_string_lossy().into_owned()
}

/// Fails with all offenders at once.
fn none_of(offenders: Vec<String>, what: &str) {
    assert!(offenders.is_empty(), "{} {what}:\n{}", offenders.len(), offenders.join("\n"));
}
