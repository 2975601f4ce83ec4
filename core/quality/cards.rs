//! The team's scorecards. A version that something was checked with stays as it is: editing it makes the next version, and
//! where that one asks or weighs otherwise, every line of figures breaks visibly there.

use std::collections::HashMap;

use chrono::NaiveDate;
use rusqlite::Connection;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::scorecard::{Item, ItemKind, Scorecard, Section};
use super::scoring::CriticalClass;
use super::templates::{self, WhichTemplate};
use crate::app::{About, Act, Ask};
use crate::error::{Failure, Problems, Result};
use crate::fold::fold;
use crate::id::{ScorecardId, ScorecardItemId, ScorecardVersionId};
use crate::sql::Sql;

/// A question of a version.
#[derive(Clone, Debug, Serialize, TS)]
pub struct ScorecardQuestion {
    pub item: ScorecardItemId,
    pub question: String,
    pub kind: ItemKind,
    pub critical: CriticalClass,
    pub weight: Option<i64>,
    pub great: String,
    pub example: String,
    /// The question in the version in which it first stood: the same in all versions.
    #[serde(skip)]
    pub root: String,
}

#[derive(Clone, Debug, Serialize, TS)]
pub struct ScorecardPart {
    pub name: String,
    /// Basis points.
    pub weight: i64,
    pub items: Vec<ScorecardQuestion>,
}

/// A version of a scorecard.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ScorecardVersion {
    pub scorecard: ScorecardId,
    pub version: ScorecardVersionId,
    /// 1, 2, 3 …
    pub number: i64,
    pub name: String,
    pub channel: String,
    pub made_on: NaiveDate,
    /// It asks or weighs otherwise than the version before.
    pub seam: bool,
    pub sections: Vec<ScorecardPart>,
}

impl ScorecardVersion {
    pub fn items(&self) -> impl Iterator<Item = &ScorecardQuestion> {
        self.sections.iter().flat_map(|section| &section.items)
    }

    /// How each question is answered, in the order of the form.
    pub fn kinds(&self) -> Vec<ItemKind> {
        self.items().map(|question| question.kind).collect()
    }

    /// As it is written and scored.
    pub fn card(&self) -> Scorecard {
        let item = |item: &ScorecardQuestion| Item {
            question: item.question.clone(),
            kind: item.kind,
            critical: item.critical,
            weight: item.weight,
            great: item.great.clone(),
            example: item.example.clone(),
        };
        let section = |section: &ScorecardPart| Section {
            name: section.name.clone(),
            weight: section.weight,
            items: section.items.iter().map(item).collect(),
        };
        Scorecard {
            name: self.name.clone(),
            channel: self.channel.clone(),
            sections: self.sections.iter().map(section).collect(),
        }
    }

    /// Where a question stands in the form, from 0.
    pub fn place_of(&self, item: ScorecardItemId) -> Option<usize> {
        self.items().position(|question| question.item == item)
    }

    /// Where the question stands that first stood as `root`.
    pub fn place_of_root(&self, root: &str) -> Option<usize> {
        self.items().position(|question| question.root == root)
    }
}

/// Every version of every scorecard. A team has a handful.
pub struct Cards(HashMap<ScorecardVersionId, ScorecardVersion>);

impl Cards {
    pub fn read(db: &Connection) -> Result<Cards> {
        let mut items: HashMap<String, Vec<ScorecardQuestion>> = HashMap::new();
        let questions = db.all(
            "SELECT section, id, question, kind, critical, weight, great, example, root FROM scorecard_item ORDER BY version, place",
            [],
            |row| {
                let question = ScorecardQuestion {
                    item: row.get(1)?,
                    question: row.get(2)?,
                    kind: row.get(3)?,
                    critical: row.get(4)?,
                    weight: row.get(5)?,
                    great: row.get(6)?,
                    example: row.get(7)?,
                    root: row.get(8)?,
                };
                Ok((row.get::<_, String>(0)?, question))
            },
        )?;
        for (section, question) in questions {
            items.entry(section).or_default().push(question);
        }
        let mut cards = HashMap::new();
        let versions =
            db.all("SELECT scorecard, id, number, name, channel, made_on, seam FROM scorecard_version", [], |row| {
                Ok(ScorecardVersion {
                    scorecard: row.get(0)?,
                    version: row.get(1)?,
                    number: row.get(2)?,
                    name: row.get(3)?,
                    channel: row.get(4)?,
                    made_on: row.get(5)?,
                    seam: row.get(6)?,
                    sections: Vec::new(),
                })
            })?;
        for version in versions {
            cards.insert(version.version, version);
        }
        let sections =
            db.all("SELECT version, id, name, weight FROM scorecard_section ORDER BY version, place", [], |row| {
                Ok((row.get::<_, ScorecardVersionId>(0)?, row.get::<_, String>(1)?, row.get(2)?, row.get(3)?))
            })?;
        for (version, section, name, weight) in sections {
            let items = items.remove(&section).unwrap_or_default();
            if let Some(card) = cards.get_mut(&version) {
                card.sections.push(ScorecardPart { name, weight, items });
            }
        }
        Ok(Cards(cards))
    }

    pub fn get(&self, version: ScorecardVersionId) -> Result<&ScorecardVersion> {
        self.0.get(&version).ok_or_else(|| Failure::missing("scorecard-gone"))
    }

    /// The newest version of a scorecard.
    pub fn latest(&self, scorecard: ScorecardId) -> Result<&ScorecardVersion> {
        let of = self.0.values().filter(|version| version.scorecard == scorecard);
        of.max_by_key(|version| version.number).ok_or_else(|| Failure::missing("scorecard-gone"))
    }

    /// All versions of a scorecard.
    pub fn versions(&self, scorecard: ScorecardId) -> Vec<ScorecardVersion> {
        self.0.values().filter(|version| version.scorecard == scorecard).cloned().collect()
    }

    /// The days on which a scorecard began to ask or weigh otherwise: figures break there.
    pub fn seams(&self) -> Vec<NaiveDate> {
        self.0.values().filter(|version| version.seam).map(|version| version.made_on).collect()
    }

    /// The words of a question that first stood as `root`, as the newest version has them.
    pub fn question(&self, root: &str) -> Option<&ScorecardQuestion> {
        let of = self.0.values().filter(|version| version.place_of_root(root).is_some());
        of.max_by_key(|version| version.number)?.items().find(|question| question.root == root)
    }
}

/// A scorecard in the list of them, with its newest version.
#[derive(Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ScorecardLine {
    pub latest: ScorecardVersion,
    /// How many checks were made with any of its versions.
    pub checks: i64,
    /// Editing makes a new version: something was checked or calibrated with the newest one.
    pub used: bool,
    pub retired_on: Option<NaiveDate>,
}

/// The team's scorecards, those in use first, then by name.
pub fn scorecards(ask: &Ask, _: ()) -> Result<Vec<ScorecardLine>> {
    let cards = Cards::read(ask.db)?;
    let rows = ask.db.all(
        "SELECT s.id, s.retired_on,
                (SELECT count(*) FROM evaluation e JOIN scorecard_version v ON v.id = e.version WHERE v.scorecard = s.id)
         FROM scorecard s",
        [],
        |row| Ok((row.get::<_, ScorecardId>(0)?, row.get::<_, Option<NaiveDate>>(1)?, row.get(2)?)),
    )?;
    let mut lines = Vec::new();
    for (scorecard, retired_on, checks) in rows {
        let latest = cards.latest(scorecard)?.clone();
        lines.push(ScorecardLine { used: is_used(ask.db, latest.version)?, latest, checks, retired_on });
    }
    lines.sort_by_cached_key(|line| (line.retired_on.is_some(), fold(&line.latest.name)));
    Ok(lines)
}

/// A scorecard with all its versions.
#[derive(Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ScorecardPage {
    pub scorecard: ScorecardId,
    /// Newest first.
    pub versions: Vec<ScorecardVersion>,
    /// How many checks were made with any of them.
    pub checks: i64,
    /// Editing makes a new version.
    pub used: bool,
    pub retired_on: Option<NaiveDate>,
}

/// One scorecard with all its versions.
pub fn show_scorecard(ask: &Ask, input: OfScorecard) -> Result<ScorecardPage> {
    let cards = Cards::read(ask.db)?;
    let latest = cards.latest(input.scorecard)?;
    let (retired_on, checks) = ask.db.one(
        "SELECT s.retired_on,
                (SELECT count(*) FROM evaluation e JOIN scorecard_version v ON v.id = e.version WHERE v.scorecard = s.id)
         FROM scorecard s WHERE s.id = ?1",
        [input.scorecard],
        |row| Ok((row.get(0)?, row.get(1)?)),
    )?;
    let mut versions = cards.versions(input.scorecard);
    versions.sort_by_key(|version| -version.number);
    Ok(ScorecardPage {
        scorecard: input.scorecard,
        checks,
        used: is_used(ask.db, latest.version)?,
        retired_on,
        versions,
    })
}

/// One of the ready scorecards, to begin with.
pub fn template(_: &Ask, input: WhichTemplate) -> Result<Scorecard> {
    templates::copy(input.template, input.language)
}

fn is_used(db: &Connection, version: ScorecardVersionId) -> Result<bool> {
    db.one(
        "SELECT EXISTS (SELECT 1 FROM evaluation WHERE version = ?1) OR EXISTS (SELECT 1 FROM calibration WHERE version = ?1)",
        [version],
        |row| row.get(0),
    )
}

#[derive(Debug, Deserialize, TS)]
pub struct WriteScorecard {
    pub card: Scorecard,
}

/// Adds a scorecard of the team's own.
pub fn write_scorecard(act: &mut Act, input: WriteScorecard) -> Result<ScorecardId> {
    let card = input.card.tidied();
    card.check()?;
    act.about(About::Quality);
    let id = ScorecardId(act.world.fresh_uuid());
    act.db.run("INSERT INTO scorecard (id, made_on) VALUES (?1, ?2)", (id, act.world.today()))?;
    write_version(act, id, 1, false, &card, &[])?;
    Ok(id)
}

#[derive(Debug, Deserialize, TS)]
#[ts(optional_fields = nullable)]
pub struct EditScorecard {
    pub scorecard: ScorecardId,
    pub card: Scorecard,
    /// Which question of the newest version each one was, in the order of the form; left out, those with the same words.
    #[serde(default)]
    pub was: Option<Vec<Option<ScorecardItemId>>>,
}

/// Changes a scorecard. Once something was checked with it, this makes its next version.
pub fn edit_scorecard(act: &mut Act, input: EditScorecard) -> Result<ScorecardVersionId> {
    let card = input.card.tidied();
    card.check()?;
    let cards = Cards::read(act.db)?;
    let latest = cards.latest(input.scorecard)?;
    let roots = roots(latest, &card, input.was.as_deref());
    act.about(About::Quality);
    if !is_used(act.db, latest.version)? {
        act.db.run("DELETE FROM scorecard_item WHERE version = ?1", [latest.version])?;
        act.db.run("DELETE FROM scorecard_section WHERE version = ?1", [latest.version])?;
        act.db.run(
            "UPDATE scorecard_version SET name = ?2, channel = ?3 WHERE id = ?1",
            (latest.version, &card.name, &card.channel),
        )?;
        write_form(act, latest.version, &card, &roots)?;
        return Ok(latest.version);
    }
    let seam = !latest.card().measures_the_same(&card);
    act.because(if seam { "seam" } else { "words" });
    write_version(act, input.scorecard, latest.number + 1, seam, &card, &roots)
}

/// The root of each question: that of the question it was, none for a new one.
fn roots(latest: &ScorecardVersion, card: &Scorecard, was: Option<&[Option<ScorecardItemId>]>) -> Vec<Option<String>> {
    let root = |(at, item): (usize, &Item)| {
        let same = match was {
            Some(was) => {
                let was = was.get(at).copied().flatten()?;
                latest.items().find(|question| question.item == was)
            }
            None => latest.items().find(|question| fold(&question.question) == fold(&item.question)),
        };
        same.map(|question| question.root.clone())
    };
    card.items().enumerate().map(root).collect()
}

fn write_version(
    act: &mut Act,
    scorecard: ScorecardId,
    number: i64,
    seam: bool,
    card: &Scorecard,
    roots: &[Option<String>],
) -> Result<ScorecardVersionId> {
    let version = ScorecardVersionId(act.world.fresh_uuid());
    act.db.run(
        "INSERT INTO scorecard_version (id, scorecard, number, name, channel, made_on, seam) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
        (version, scorecard, number, &card.name, &card.channel, act.world.today(), seam),
    )?;
    write_form(act, version, card, roots)?;
    Ok(version)
}

fn write_form(act: &Act, version: ScorecardVersionId, card: &Scorecard, roots: &[Option<String>]) -> Result<()> {
    let mut place = 0;
    for (at, section) in card.sections.iter().enumerate() {
        let id = act.world.fresh_uuid().to_string();
        act.db.run(
            "INSERT INTO scorecard_section (id, version, place, name, weight) VALUES (?1, ?2, ?3, ?4, ?5)",
            (&id, version, at as i64, &section.name, section.weight),
        )?;
        for item in &section.items {
            let own = act.world.fresh_uuid().to_string();
            let root = roots.get(place).cloned().flatten().unwrap_or_else(|| own.clone());
            act.db.run(
                "INSERT INTO scorecard_item (id, version, section, place, question, kind, critical, weight, great, example, root)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)",
                rusqlite::params![
                    own, version, id, place as i64, item.question, item.kind, item.critical, item.weight, item.great,
                    item.example, root
                ],
            )?;
            place += 1;
        }
    }
    Ok(())
}

#[derive(Debug, Deserialize, TS)]
pub struct GiveExample {
    pub item: ScorecardItemId,
    /// One sentence that shows what great looks like.
    pub example: String,
}

/// Gives a question the example sentence that came out of a calibration. What it asks stays the same, so no line breaks.
pub fn give_example(act: &mut Act, input: GiveExample) -> Result<ScorecardVersionId> {
    let cards = Cards::read(act.db)?;
    let version: Option<ScorecardVersionId> =
        act.db.maybe("SELECT version FROM scorecard_item WHERE id = ?1", [input.item], |row| row.get(0))?;
    let known = cards.get(version.ok_or_else(|| Failure::missing("scorecard-gone"))?)?;
    let latest = cards.latest(known.scorecard)?;
    let root = known.items().find(|question| question.item == input.item).map(|question| question.root.clone());
    let place = root.and_then(|root| latest.place_of_root(&root)).ok_or_else(|| Failure::missing("scorecard-gone"))?;
    let mut card = latest.card();
    let item = card.sections.iter_mut().flat_map(|section| &mut section.items).nth(place);
    let mut problems = Problems::default();
    problems.unless(!input.example.trim().is_empty(), "example", "text-missing");
    problems.none()?;
    if let Some(item) = item {
        item.example = input.example;
    }
    let was = latest.items().map(|question| Some(question.item)).collect();
    let edit = EditScorecard { scorecard: latest.scorecard, card, was: Some(was) };
    edit_scorecard(act, edit)
}

#[derive(Debug, Deserialize, TS)]
pub struct OfScorecard {
    pub scorecard: ScorecardId,
}

/// Puts a scorecard aside: nothing new is checked with it, and what was stays.
pub fn retire_scorecard(act: &mut Act, input: OfScorecard) -> Result<()> {
    act.about(About::Quality);
    let today = act.world.today();
    let changed = act
        .db
        .run("UPDATE scorecard SET retired_on = ?2 WHERE id = ?1 AND retired_on IS NULL", (input.scorecard, today))?;
    let known = act.db.maybe("SELECT 1 FROM scorecard WHERE id = ?1", [input.scorecard], |_| Ok(()))?;
    match (known, changed) {
        (None, _) => Err(Failure::missing("scorecard-gone")),
        (_, 0) => Err(Failure::refused("scorecard-retired-already")),
        _ => Ok(()),
    }
}

/// The version a check is made with: a scorecard that was put aside takes no new one.
pub(super) fn must_be_in_use<'a>(
    act: &Act,
    cards: &'a Cards,
    version: ScorecardVersionId,
) -> Result<&'a ScorecardVersion> {
    let card = cards.get(version)?;
    let retired: Option<NaiveDate> =
        act.db.one("SELECT retired_on FROM scorecard WHERE id = ?1", [card.scorecard], |row| row.get(0))?;
    match retired {
        Some(_) => Err(Failure::refused("scorecard-retired")),
        None if cards.latest(card.scorecard)?.version != version => Err(Failure::refused("scorecard-older-version")),
        None => Ok(card),
    }
}
