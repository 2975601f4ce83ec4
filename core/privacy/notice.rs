//! What the team is told about this app: the notice for the staff, made from the real settings.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::AFTER_LEAVING;
use crate::absences::KEPT_MONTHS;
use crate::app::Ask;
use crate::error::{Arg, Message, Result, word};
use crate::one_on_ones::NOTE_DAYS;

/// A heading with its sentences.
#[derive(Debug, Serialize, Deserialize, TS)]
pub struct NoticePart {
    pub title: Message,
    pub lines: Vec<Message>,
}

/// What the team is told about this app: what it keeps, for how long, who sees it, and what they may ask. Made from the
/// real settings, so it can't say something else than what happens.
pub fn staff_notice(ask: &Ask, _: ()) -> Result<Vec<NoticePart>> {
    let settings = ask.settings()?;
    let line = |key: &str| Message::new(key);
    let leader: Arg =
        if settings.leader_name.is_empty() { word("notice-your-leader") } else { settings.leader_name.into() };
    let part = |title: &str, lines: Vec<Message>| NoticePart { title: Message::new(title), lines };
    Ok(vec![
        part(
            "notice-what",
            vec![
                line("notice-what-people"),
                line("notice-what-talks"),
                line("notice-what-promises"),
                line("notice-what-checks"),
                line("notice-what-careers"),
                line("notice-what-notes"),
                line("notice-what-absences"),
                line("notice-what-cover"),
                line("notice-what-not"),
            ],
        ),
        part(
            "notice-how-long",
            vec![
                line("notice-notes-days").with("days", NOTE_DAYS),
                line("notice-absences-months").with("months", KEPT_MONTHS),
                line("notice-records-days").with("years", AFTER_LEAVING / 365),
                line("notice-backups"),
            ],
        ),
        part(
            "notice-who",
            vec![
                line("notice-who-leader").with("name", leader),
                line("notice-who-nobody"),
                line("notice-who-next"),
                line("notice-lock").with("minutes", settings.lock_after_minutes),
            ],
        ),
        part(
            "notice-may-ask",
            vec![
                line("notice-ask-file"),
                line("notice-ask-correct"),
                line("notice-ask-erase"),
                line("notice-no-ranking"),
            ],
        ),
    ])
}
