//! Settings of a center: one struct with defaults, each default with its reason. Only what differs is stored.

use rusqlite::Connection;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use ts_rs::TS;

use crate::app::{About, Act, Ask};
use crate::error::{Failure, Problems, Result};
use crate::sql::Sql;

words! {
    /// The first day of a week. Never guessed from a language: it is the team's own choice.
    WeekStart { Monday = "monday", Sunday = "sunday" }
}

/// How this center works. Hours are hours a week, as contracts say them.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
pub struct Settings {
    pub team_name: String,
    /// What the leader is called on paper and on the hand-over screen.
    pub leader_name: String,
    pub week_start: WeekStart,
    /// The IANA time zone of the center: "Europe/Amsterdam".
    pub time_zone: String,
    /// Days from one talk to the next.
    pub target_days: i64,
    /// Days after which somebody has waited too long.
    pub limit_days: i64,
    /// How long a talk counts when nobody noted its minutes.
    pub meeting_minutes: i64,
    pub leader_hours: f64,
    pub full_time_hours: f64,
    /// Minutes without input after which the vault locks; 0 is never.
    pub lock_after_minutes: i64,
    /// Whether an empty agenda offers an open question.
    pub open_questions: bool,
    pub objectives: Vec<String>,
    pub first_run_done: bool,
}

impl Default for Settings {
    fn default() -> Settings {
        Settings {
            team_name: String::new(),
            leader_name: String::new(),
            week_start: WeekStart::Monday, // ISO 8601, and the countries the app speaks to
            time_zone: "Europe/Amsterdam".to_owned(), // where the first centers are; it changes with any other in Europe's middle
            target_days: 14,                          // the commonest rhythm in the field for teams under 15
            limit_days: 28,      // "not talked to in four weeks" is when people say they feel unseen
            meeting_minutes: 30, // the usual length; only used where no minutes were noted
            leader_hours: 36.0,  // full time in Dutch contact-center agreements
            full_time_hours: 36.0,
            lock_after_minutes: 15, // long enough for a call, short enough for an open office
            open_questions: true,
            objectives: Vec::new(),
            first_run_done: false,
        }
    }
}

/// The most objectives a team can hold.
const MOST_OBJECTIVES: usize = 3;

impl Settings {
    pub fn read(db: &Connection) -> Result<Settings> {
        let rows = db
            .all("SELECT id, value FROM setting", [], |row| Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?)))?;
        let mut fields = Map::new();
        for (name, value) in rows {
            fields.insert(name, serde_json::from_str(&value).unwrap_or(Value::Null));
        }
        serde_json::from_value(Value::Object(fields)).map_err(|error| Failure::broken("failure-broken", error))
    }

    fn check(&self) -> Result<()> {
        let mut problems = Problems::default();
        problems.unless(self.time_zone.parse::<chrono_tz::Tz>().is_ok(), "timeZone", "settings-time-zone");
        problems.unless((1..=365).contains(&self.target_days), "targetDays", "settings-target-days");
        problems.unless(
            self.limit_days >= self.target_days && self.limit_days <= 730,
            "limitDays",
            "settings-limit-days",
        );
        problems.unless((5..=240).contains(&self.meeting_minutes), "meetingMinutes", "settings-meeting-minutes");
        problems.unless((1.0..=60.0).contains(&self.leader_hours), "leaderHours", "settings-hours");
        problems.unless((1.0..=60.0).contains(&self.full_time_hours), "fullTimeHours", "settings-hours");
        problems.unless((0..=240).contains(&self.lock_after_minutes), "lockAfterMinutes", "settings-lock-after");
        problems.unless(self.objectives.len() <= MOST_OBJECTIVES, "objectives", "settings-three-objectives");
        let short = |text: &String| text.chars().count() <= 200;
        problems.unless(short(&self.team_name), "teamName", "text-too-long");
        problems.unless(short(&self.leader_name), "leaderName", "text-too-long");
        problems.unless(self.objectives.iter().all(short), "objectives", "text-too-long");
        problems.none()
    }
}

/// The settings as they are.
pub fn read(ask: &Ask, _: ()) -> Result<Settings> {
    ask.settings()
}

/// Some fields of the settings; what is left out stays as it is.
#[derive(Debug, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default, deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct ChangeSettings {
    pub team_name: Option<String>,
    pub leader_name: Option<String>,
    pub week_start: Option<WeekStart>,
    pub time_zone: Option<String>,
    pub target_days: Option<i64>,
    pub limit_days: Option<i64>,
    pub meeting_minutes: Option<i64>,
    pub leader_hours: Option<f64>,
    pub full_time_hours: Option<f64>,
    pub lock_after_minutes: Option<i64>,
    pub open_questions: Option<bool>,
    pub objectives: Option<Vec<String>>,
    pub first_run_done: Option<bool>,
}

/// Changes the fields that are given.
pub fn change(act: &mut Act, input: ChangeSettings) -> Result<()> {
    let mut all = to_fields(&act.settings()?)?;
    let given: Map<String, Value> = to_fields(&input)?.into_iter().filter(|(_, value)| !value.is_null()).collect();
    all.extend(given.clone());
    let changed: Settings =
        serde_json::from_value(Value::Object(all)).map_err(|error| Failure::broken("failure-broken", error))?;
    changed.check()?;
    act.about(About::Settings);
    for (name, value) in given {
        act.db.run(
            "INSERT INTO setting (id, value) VALUES (?1, ?2) ON CONFLICT (id) DO UPDATE SET value = excluded.value",
            (name, value.to_string()),
        )?;
    }
    Ok(())
}

fn to_fields(value: &impl Serialize) -> Result<Map<String, Value>> {
    match serde_json::to_value(value) {
        Ok(Value::Object(fields)) => Ok(fields),
        _ => Err(Failure::broken("failure-broken", "settings are not an object")),
    }
}
