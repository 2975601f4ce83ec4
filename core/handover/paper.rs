//! For the next leader: what goes on when the leader leaves, on paper and as a workbook.
//!
//! Promises survive whoever made them (R8), rhythms are somebody's habit by now, and open actions were agreed by two. So
//! these three go along, with the rules of the team and their reasons. What was said in a talk does not, and working notes
//! never do: they were the leader's own.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::app::Ask;
use crate::commitments::standing::Said;
use crate::commitments::{PromiseLine, lines_of};
use crate::error::{Arg, Message, Result, word};
use crate::files::Document;
use crate::id::PersonId;
use crate::locale::{Locale, say, say_value};
use crate::one_on_ones::{self, Side};
use crate::people::Names;
use crate::report::sheets::{Cell, Sheet, workbook};
use crate::report::{Column, Look, Report};
use crate::settings::Settings;
use crate::sql::Sql;

#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(optional_fields = nullable)]
pub struct AskHandover {
    /// The language that it is written in.
    pub language: Locale,
    /// Who stays, or goes to somebody else; nobody where it is left out.
    #[serde(default)]
    pub leave_out: Option<Vec<PersonId>>,
}

/// What the next leader is given to read.
#[derive(Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct HandoverPaper {
    pub people: i64,
    pub promises: i64,
    pub actions: i64,
    pub pdf: Document,
    pub workbook: Document,
}

/// Makes the paper "For the next leader".
pub fn paper(ask: &Ask, input: AskHandover) -> Result<HandoverPaper> {
    let today = ask.world.today();
    let settings = ask.settings()?;
    let writer = Writer { language: input.language, names: Names::read(ask.db)? };
    let leave_out = input.leave_out.unwrap_or_default();
    let mut promises = lines_of(
        ask.db,
        today,
        &format!(
            "c.said IN ({}) AND (l.left IS NULL OR l.left >= ?1) ORDER BY c.due IS NULL, c.due, c.promised_on, c.id",
            Said::listed(Said::is_waiting)
        ),
        [today],
    )?;
    promises.retain(|promise| !leave_out.contains(&promise.person));
    let mut here = one_on_ones::board(ask, ())?;
    here.retain(|line| !leave_out.contains(&line.person));
    let mut actions = one_on_ones::actions(ask.db, today, "a.state = 'open'", [])?;
    actions.retain(|action| here.iter().any(|line| line.person == action.person));
    let sheets = [writer.promises(&promises), writer.rhythms(ask, &here, &settings)?, writer.actions(&actions)];
    let title = writer.say(&Message::new("handover-title").with("team", settings.team_name.as_str()));
    let pdf = writer.on_paper(&title, &sheets, &settings, today)?;
    let book = workbook(&sheets, &title, today)?;
    Ok(HandoverPaper {
        people: here.len() as i64,
        promises: promises.len() as i64,
        actions: actions.len() as i64,
        pdf: ask.files.offer(&format!("for-the-next-leader-{today}.pdf"), pdf)?,
        workbook: ask.files.offer(&format!("for-the-next-leader-{today}.xlsx"), book)?,
    })
}

struct Writer {
    language: Locale,
    names: Names,
}

impl Writer {
    fn say(&self, message: &Message) -> String {
        say(self.language, message)
    }

    /// An empty table: its heading, and its columns with how wide they are.
    fn sheet(&self, part: &str, columns: &[(&str, f32)]) -> Sheet {
        let column = |(key, share): &(&str, f32)| Column {
            head: self.say(&Message::new(&format!("handover-col-{key}"))),
            share: *share,
            numbers: false,
        };
        let name = self.say(&Message::new(&format!("handover-{part}")));
        Sheet { summary: name.clone(), name, columns: columns.iter().map(column).collect(), rows: Vec::new() }
    }

    fn promises(&self, promises: &[PromiseLine]) -> Sheet {
        let columns = [("who", 1.4), ("what", 2.6), ("promised", 1.4), ("first", 1.4), ("due", 1.4), ("stands", 2.6)];
        let mut sheet = self.sheet("promises", &columns);
        for promise in promises {
            let stands = format!("{}. {}", self.say(&promise.label), self.say(&promise.sentence));
            sheet.rows.push(vec![
                promise.name.as_str().into(),
                promise.what.as_str().into(),
                Cell::Day(promise.promised_on),
                promise.original_due.into(),
                promise.due.into(),
                stands.into(),
            ]);
        }
        sheet
    }

    fn rhythms(&self, ask: &Ask, here: &[one_on_ones::BoardLine], settings: &Settings) -> Result<Sheet> {
        let own = ask.db.all("SELECT person, target_days, limit_days, paused, place FROM series", [], |row| {
            let days: (i64, i64, bool) = (row.get(1)?, row.get(2)?, row.get(3)?);
            Ok((row.get::<_, PersonId>(0)?, days, row.get::<_, String>(4)?))
        })?;
        let mut sheet = self.sheet("rhythms", &[("who", 2.0), ("rhythm", 3.0), ("place", 2.0), ("last", 2.0)]);
        for line in here {
            let one = own.iter().find(|(person, ..)| *person == line.person);
            let usual = (settings.target_days, settings.limit_days, false);
            let (target, limit, paused) = one.map_or(usual, |(_, days, _)| *days);
            let key = if paused { "handover-rhythm-paused" } else { "handover-rhythm" };
            let rhythm = Message::new(key).with("target", target).with("limit", limit);
            sheet.rows.push(vec![
                line.full_name.as_str().into(),
                self.say(&rhythm).into(),
                one.map_or_else(String::new, |(.., place)| place.clone()).into(),
                line.seen_on.into(),
            ]);
        }
        Ok(sheet)
    }

    fn actions(&self, actions: &[one_on_ones::Action]) -> Sheet {
        let mut sheet = self.sheet("actions", &[("with", 1.6), ("owner", 1.6), ("what", 4.0), ("due", 1.6)]);
        for action in actions {
            let name = self.names.of(action.person);
            let owner = match action.owner {
                Side::Leader => self.say(&Message::new("handover-owner-leader")),
                Side::Employee => name.clone(),
            };
            sheet.rows.push(vec![name.into(), owner.into(), action.text.as_str().into(), action.due.into()]);
        }
        sheet
    }

    fn on_paper(&self, title: &str, sheets: &[Sheet], settings: &Settings, today: NaiveDate) -> Result<Vec<u8>> {
        let mut report = Report::new(self.language, title);
        report.heading(1, title);
        let from = match settings.leader_name.as_str() {
            "" => word("receipt-the-leader"),
            name => Arg::from(name),
        };
        report.text(Look::Lead, &self.say(&Message::new("handover-from").with("name", from).with("date", today)));
        report.text(Look::Plain, &self.say(&Message::new("handover-promises-stay")));
        for sheet in sheets {
            report.heading(2, &sheet.name);
            if sheet.rows.is_empty() {
                report.text(Look::Plain, &self.say(&Message::new("handover-none")));
            } else {
                report.table(sheet.table(self.language));
            }
        }
        report.heading(2, &self.say(&Message::new("handover-rules")));
        let number = |days: i64| say_value(self.language, &Arg::from(days));
        let rules = [
            Message::new("handover-rule-rhythm")
                .with("target", number(settings.target_days))
                .with("limit", number(settings.limit_days)),
            Message::new("handover-rule-first-date"),
            Message::new("handover-rule-confirmed"),
            Message::new("handover-rule-absence"),
        ];
        for rule in &rules {
            report.text(Look::Plain, &self.say(rule));
        }
        for objective in &settings.objectives {
            let said = Message::new("handover-objective").with("text", objective.as_str());
            report.text(Look::Plain, &self.say(&said));
        }
        report.rule();
        report.text(Look::Quiet, &self.say(&Message::new("handover-not-here")));
        report.to_pdf()
    }
}
