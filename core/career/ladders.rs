//! The ladders of a center: from a template or from an empty page, each with its versions and with what the lint says.

use chrono::NaiveDate;
use rusqlite::Connection;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::ladder::{self, Ladder, Level, LintFinding, LintWeight, lint};
use super::record::{LONGEST_NAME, day_ahead, fresh, name, read_json, to_json};
use super::templates::{self, LadderTemplate};
use crate::app::{About, Act, Ask};
use crate::error::{Failure, Message, Problems, Result};
use crate::fold::fold;
use crate::id::LadderId;
use crate::locale::Locale;
use crate::sql::Sql;

/// The most levels of a ladder, expectations of a level, and signals or ways on of one: more than anybody would read.
const MOST_LEVELS: usize = 12;
const MOST_ON_A_LEVEL: usize = 20;
/// The longest expectation, signal or rule, in letters.
const LONGEST_SENTENCE: usize = 500;

/// A version of a ladder as it lies in the vault.
pub(super) struct StoredVersion {
    pub id: String,
    pub ladder_id: LadderId,
    pub ladder: Ladder,
    /// Somebody is or was measured by it.
    pub in_use: bool,
}

/// Versions that fulfil a condition over `l` and `v`, by the name of their ladder, the oldest first.
pub(super) fn versions(db: &Connection, condition: &str, params: impl rusqlite::Params) -> Result<Vec<StoredVersion>> {
    let rows = db.all(
        &format!(
            "SELECT v.id, l.id, l.name, v.version, v.valid_from, v.levels,
                    EXISTS (SELECT 1 FROM gap_round r WHERE r.ladder_version = v.id)
             FROM ladder l JOIN ladder_version v ON v.ladder = l.id WHERE {condition} ORDER BY l.name, v.version"
        ),
        params,
        |row| {
            let texts: (String, LadderId, String) = (row.get(0)?, row.get(1)?, row.get(2)?);
            Ok((texts, row.get::<_, i64>(3)?, row.get::<_, NaiveDate>(4)?, row.get::<_, String>(5)?, row.get(6)?))
        },
    )?;
    rows.into_iter()
        .map(|((id, ladder_id, name), version, valid_from, levels, in_use)| {
            let ladder = Ladder { name, version, valid_from, levels: read_json(&levels)? };
            Ok(StoredVersion { id, ladder_id, ladder, in_use })
        })
        .collect()
}

/// The version of each ladder that holds on a day; of one that has not begun yet its first.
pub(super) fn in_force(db: &Connection, day: NaiveDate) -> Result<Vec<StoredVersion>> {
    let mut held: Vec<StoredVersion> = Vec::new();
    for version in versions(db, "1", [])? {
        match held.last_mut().filter(|last| last.ladder_id == version.ladder_id) {
            Some(last) => {
                let both = [last.ladder.clone(), version.ladder.clone()];
                if ladder::in_force(&both, day).is_some_and(|holds| holds.version == version.ladder.version) {
                    *last = version;
                }
            }
            None => held.push(version),
        }
    }
    Ok(held)
}

/// A ladder in the list.
#[derive(Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct LadderLine {
    pub ladder: LadderId,
    pub name: String,
    pub version: i64,
    pub valid_from: NaiveDate,
    /// The names of its levels, the lowest first.
    pub levels: Vec<String>,
    /// How many findings must be mended before somebody is measured by it.
    pub to_mend: i64,
    /// How many are worth a look.
    pub to_look: i64,
    /// People who are in a round or a case on it.
    pub people: i64,
}

/// The ladders of this center, each in the version that holds today.
pub fn ladders(ask: &Ask, _: ()) -> Result<Vec<LadderLine>> {
    let held = in_force(ask.db, ask.world.today())?;
    held.into_iter()
        .map(|version| {
            let findings = lint(&version.ladder);
            let weighs = |weight: LintWeight| findings.iter().filter(|finding| finding.weight == weight).count() as i64;
            let people = ask.db.one(
                "SELECT count(DISTINCT r.person) FROM gap_round r JOIN ladder_version v ON v.id = r.ladder_version
                 WHERE v.ladder = ?1",
                [version.ladder_id],
                |row| row.get(0),
            )?;
            Ok(LadderLine {
                ladder: version.ladder_id,
                version: version.ladder.version,
                valid_from: version.ladder.valid_from,
                levels: version.ladder.levels.iter().map(|level| level.name.clone()).collect(),
                to_mend: weighs(LintWeight::Mend),
                to_look: weighs(LintWeight::Look),
                people,
                name: version.ladder.name,
            })
        })
        .collect()
}

/// A finding of the lint with its sentence.
#[derive(Clone, Debug, Serialize, TS)]
pub struct LintLine {
    pub finding: LintFinding,
    pub message: Message,
}

/// Every finding as a sentence that names the place.
pub(super) fn lint_lines(ladder: &Ladder) -> Vec<LintLine> {
    let line = |finding: LintFinding| {
        let level = finding.level.and_then(|at| ladder.levels.get(at)).map(|level| level.name.clone());
        let counted = finding.counted;
        let message = Message::new(&format!("ladder-lint-{}", finding.rule.word().replace('_', "-")))
            .with("level", level.unwrap_or_default())
            .with("words", finding.words.as_str())
            .with("found", counted.map_or(0, |counted| counted.found))
            .with("limit", counted.map_or(0, |counted| counted.limit));
        LintLine { finding, message }
    };
    lint(ladder).into_iter().map(line).collect()
}

#[derive(Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct LadderVersion {
    pub version: i64,
    pub valid_from: NaiveDate,
    pub levels: Vec<Level>,
    /// Somebody is or was measured by it, so it stays as it is.
    pub in_use: bool,
}

#[derive(Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct LadderPage {
    pub ladder: LadderId,
    pub name: String,
    /// The version that holds today.
    pub version: i64,
    /// Newest first.
    pub versions: Vec<LadderVersion>,
    /// What the lint says of the newest version.
    pub findings: Vec<LintLine>,
}

#[derive(Debug, Deserialize, TS)]
pub struct OfLadder {
    pub ladder: LadderId,
}

/// One ladder with all its versions and what the lint says of the newest.
pub fn show_ladder(ask: &Ask, input: OfLadder) -> Result<LadderPage> {
    let found = versions(ask.db, "l.id = ?1", [input.ladder])?;
    let ladders: Vec<Ladder> = found.iter().map(|version| version.ladder.clone()).collect();
    let newest = ladders.last().ok_or_else(|| Failure::missing("ladder-gone"))?;
    let holds = ladder::in_force(&ladders, ask.world.today()).unwrap_or(newest);
    Ok(LadderPage {
        ladder: input.ladder,
        name: newest.name.clone(),
        version: holds.version,
        findings: lint_lines(newest),
        versions: found
            .into_iter()
            .rev()
            .map(|version| LadderVersion {
                version: version.ladder.version,
                valid_from: version.ladder.valid_from,
                levels: version.ladder.levels,
                in_use: version.in_use,
            })
            .collect(),
    })
}

/// A ladder to start from.
#[derive(Debug, Serialize, TS)]
pub struct TemplateLine {
    pub template: LadderTemplate,
    pub name: String,
    pub levels: Vec<Level>,
    /// A ladder of this name is there already.
    pub used: bool,
}

#[derive(Debug, Deserialize, TS)]
pub struct InLanguage {
    pub language: Locale,
}

/// The seven ladders to start from, in a language.
pub fn templates(ask: &Ask, input: InLanguage) -> Result<Vec<TemplateLine>> {
    let line = |template: &LadderTemplate| {
        let Ladder { name, levels, .. } = templates::copy(*template, input.language, ask.world.today())?;
        Ok(TemplateLine { template: *template, used: named(ask.db, &name)?.is_some(), name, levels })
    };
    LadderTemplate::ALL.iter().map(line).collect()
}

/// The ladder of a name; the case and the accents don't count.
fn named(db: &Connection, name: &str) -> Result<Option<LadderId>> {
    let all = db.all("SELECT id, name FROM ladder", [], |row| Ok((row.get(0)?, row.get::<_, String>(1)?)))?;
    Ok(all.into_iter().find(|(_, known)| fold(known) == fold(name)).map(|(id, _)| id))
}

/// What a ladder has become.
#[derive(Debug, Serialize, TS)]
pub struct WrittenLadder {
    pub ladder: LadderId,
    pub version: i64,
    pub findings: Vec<LintLine>,
}

#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(optional_fields = nullable)]
pub struct UseTemplate {
    pub template: LadderTemplate,
    pub language: Locale,
    /// The first day on which it holds; today where it is left out.
    #[serde(default)]
    pub valid_from: Option<NaiveDate>,
}

/// Copies a template: from then on it is the center's own, in the language it was copied in.
pub fn use_template(act: &mut Act, input: UseTemplate) -> Result<WrittenLadder> {
    let copy = templates::copy(input.template, input.language, act.world.today())?;
    let (name, levels) = (copy.name, copy.levels);
    write_ladder(act, WriteLadder { ladder: None, name, valid_from: input.valid_from, levels })
}

#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(optional_fields = nullable)]
pub struct WriteLadder {
    /// The ladder it is a new version of; a new ladder where it is left out.
    #[serde(default)]
    pub ladder: Option<LadderId>,
    pub name: String,
    /// The first day on which it holds; today where it is left out.
    #[serde(default)]
    pub valid_from: Option<NaiveDate>,
    pub levels: Vec<Level>,
}

/// Writes a ladder down, or its next version. What nobody is measured by yet is changed in its place; a version that
/// somebody is measured by never changes.
pub fn write_ladder(act: &mut Act, input: WriteLadder) -> Result<WrittenLadder> {
    let mut problems = Problems::default();
    let name = name(&mut problems, "name", &input.name, "ladder-needs-name");
    let valid_from = day_ahead(act, &mut problems, input.valid_from);
    check_levels(&mut problems, &input.levels);
    if named(act.db, &name)?.is_some_and(|known| Some(known) != input.ladder) {
        problems.unless_with(false, "name", Message::new("ladder-name-taken").with("name", name.as_str()));
    }
    problems.none()?;
    let levels = input.levels.into_iter().map(tidied).collect();
    act.about(About::Ladders);
    let (ladder_id, ladder) = match input.ladder {
        None => first_version(act, Ladder { name, version: 1, valid_from, levels })?,
        Some(id) => (id, next_version(act, id, name, valid_from, levels)?),
    };
    let findings = lint_lines(&ladder);
    let to_mend = findings.iter().filter(|line| line.finding.weight == LintWeight::Mend).count();
    if to_mend > 0 {
        act.consequence(Message::new("ladder-to-mend").with("count", to_mend));
    }
    Ok(WrittenLadder { ladder: ladder_id, version: ladder.version, findings })
}

fn first_version(act: &Act, ladder: Ladder) -> Result<(LadderId, Ladder)> {
    let id = LadderId(act.world.fresh_uuid());
    act.db.run("INSERT INTO ladder (id, name) VALUES (?1, ?2)", (id, &ladder.name))?;
    insert_version(act, id, &ladder)?;
    Ok((id, ladder))
}

fn next_version(
    act: &mut Act,
    id: LadderId,
    name: String,
    valid_from: NaiveDate,
    levels: Vec<Level>,
) -> Result<Ladder> {
    let newest = versions(act.db, "l.id = ?1", [id])?.pop().ok_or_else(|| Failure::missing("ladder-gone"))?;
    act.db.run("UPDATE ladder SET name = ?2 WHERE id = ?1", (id, &name))?;
    let base = Ladder { name, ..newest.ladder };
    if !newest.in_use {
        act.db.run(
            "UPDATE ladder_version SET levels = ?2, valid_from = ?3 WHERE id = ?1",
            (&newest.id, to_json(&levels)?, valid_from),
        )?;
        return Ok(Ladder { valid_from, levels, ..base });
    }
    let next = base.next_version(levels, valid_from);
    insert_version(act, id, &next)?;
    act.consequence(Message::new("ladder-next-version").with("version", next.version).with("date", valid_from));
    Ok(next)
}

fn insert_version(act: &Act, id: LadderId, ladder: &Ladder) -> Result<()> {
    act.db.run(
        "INSERT INTO ladder_version (id, ladder, version, valid_from, levels) VALUES (?1, ?2, ?3, ?4, ?5)",
        (fresh(act), id, ladder.version, ladder.valid_from, to_json(&ladder.levels)?),
    )?;
    Ok(())
}

/// What a ladder can't be kept with; what it would not work with is the lint's.
fn check_levels(problems: &mut Problems, levels: &[Level]) {
    problems.unless(levels.len() <= MOST_LEVELS, "levels", "ladder-too-large");
    let fits = |text: &String, longest: usize| text.chars().count() <= longest;
    for (at, level) in levels.iter().enumerate() {
        let counts = [level.expectations.len(), level.leads_to.len()];
        let signals = || level.expectations.iter().map(|expectation| expectation.signals.len());
        let few = counts.into_iter().chain(signals()).all(|count| count <= MOST_ON_A_LEVEL);
        problems.unless(few, &format!("levels.{at}"), "ladder-too-large");
        let short = fits(&level.name, LONGEST_NAME)
            && level.leads_to.iter().all(|name| fits(name, LONGEST_NAME))
            && level.opening.as_ref().is_none_or(|rule| fits(&rule.words, LONGEST_SENTENCE))
            && level.expectations.iter().all(|expectation| {
                fits(&expectation.what, LONGEST_SENTENCE)
                    && expectation.signals.iter().all(|signal| fits(signal, LONGEST_SENTENCE))
            });
        problems.unless(short, &format!("levels.{at}"), "text-too-long");
    }
}

fn tidied(level: Level) -> Level {
    let line = |text: &String| crate::people::tidy(text);
    Level {
        name: line(&level.name),
        opening: level.opening.map(|rule| ladder::OpeningRule { words: line(&rule.words), ..rule }),
        expectations: level
            .expectations
            .iter()
            .map(|expectation| ladder::Expectation {
                what: line(&expectation.what),
                signals: expectation.signals.iter().map(line).collect(),
            })
            .collect(),
        leads_to: level.leads_to.iter().map(line).filter(|name| !name.is_empty()).collect(),
    }
}

#[derive(Debug, Deserialize, TS)]
pub struct LintLadder {
    pub name: String,
    pub levels: Vec<Level>,
}

/// What the lint says of a ladder while it is written.
pub fn lint_ladder(ask: &Ask, input: LintLadder) -> Result<Vec<LintLine>> {
    let ladder = Ladder { name: input.name, version: 1, valid_from: ask.world.today(), levels: input.levels };
    Ok(lint_lines(&ladder))
}
