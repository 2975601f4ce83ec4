//! Settings of a center: one struct with defaults, each default with its reason. Only what differs is stored.

use rusqlite::Connection;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use ts_rs::TS;

use crate::app::{About, Act, Ask};
use crate::error::{Failure, Message, Problems, Result};
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
    /// Days before the planned end of acting on which it is flagged.
    pub acting_before_end_days: i64,
    /// Months of acting after which the first flag of its length is raised.
    pub acting_first_months: i64,
    /// Days of acting after which the second is.
    pub acting_days: i64,
    /// Months of acting after which the last is.
    pub acting_last_months: i64,
    /// A smaller part of the promised facets than this is a promotion on paper at week 8; in percent.
    pub real_percent: i64,
    /// This part of the hours in the old role, or more, leaves the roster share unrealized; in percent.
    pub old_role_percent: i64,
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
            acting_before_end_days: 14, // it can still be talked about in the next one-on-one
            acting_first_months: 1,     // TVöD §14(1), German public service: an allowance from one month on
            acting_days: 120,           // 5 CFR 335.103, US federal service: beyond it, open to others
            acting_last_months: 6,      // UK practice: acting up ends, and the job is advertised or confirmed
            real_percent: 70,           // R13: strict enough that four of seven is paper, five of seven is not
            old_role_percent: 30,       // R13
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
        let clocks = [
            ("actingBeforeEndDays", self.acting_before_end_days, 0..=90),
            ("actingFirstMonths", self.acting_first_months, 1..=60),
            ("actingDays", self.acting_days, 1..=1_000),
            ("actingLastMonths", self.acting_last_months, 1..=60),
            ("realPercent", self.real_percent, 1..=100),
            ("oldRolePercent", self.old_role_percent, 1..=100),
        ];
        for (field, value, range) in clocks {
            let message = Message::new("settings-between").with("from", *range.start()).with("to", *range.end());
            problems.unless_with(range.contains(&value), field, message);
        }
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
    pub acting_before_end_days: Option<i64>,
    pub acting_first_months: Option<i64>,
    pub acting_days: Option<i64>,
    pub acting_last_months: Option<i64>,
    pub real_percent: Option<i64>,
    pub old_role_percent: Option<i64>,
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
