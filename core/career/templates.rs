//! Seven ladders for contact centers, to start from instead of from an empty page.
//!
//! A template is **data, not a sentence of the app**. A center copies it once and owns it from then on: it is edited,
//! gets versions, is printed and agreed on. So the words live in files beside this one, a folder a language, and not in
//! `locales/`: a sentence there changes with every new version of the app and follows the language of the screen, and
//! neither may happen to what somebody is measured by. For the same reason a copied ladder stays in the language it was
//! copied in.
//!
//! The words are those of people at work, and each signal is something one can see or hear (see [`ladder`](super::ladder)).
//! Every template passes the lint with nothing to say, in every language; the shapes are the same in all three.

use chrono::NaiveDate;
use serde::Deserialize;

use super::ladder::{Ladder, Level};
use crate::error::{Failure, Result};
use crate::locale::Locale;

words! {
    /// The ladders that ship with the app (DOMAIN 3).
    LadderTemplate {
        Agent = "agent", SeniorAgent = "senior_agent", Coach = "coach", KnowledgeOwner = "knowledge_owner",
        Planner = "planner", QualitySpecialist = "quality_specialist", TeamLeader = "team_leader",
    }
}

/// A file of a template: a ladder that holds nowhere yet.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct TemplateFile {
    name: String,
    levels: Vec<Level>,
}

/// Declares where the file of each template lies, so that a new one can't be forgotten in a language.
macro_rules! files {
    ($($template:ident: $file:literal),* $(,)?) => {
        fn text(template: LadderTemplate, locale: Locale) -> &'static str {
            match template {
                $(LadderTemplate::$template => match locale {
                    Locale::En => include_str!(concat!("templates/en/", $file)),
                    Locale::Nl => include_str!(concat!("templates/nl/", $file)),
                    Locale::Nb => include_str!(concat!("templates/nb/", $file)),
                },)*
            }
        }
    };
}
files! {
    Agent: "agent.json", SeniorAgent: "senior_agent.json", Coach: "coach.json", KnowledgeOwner: "knowledge_owner.json",
    Planner: "planner.json", QualitySpecialist: "quality_specialist.json", TeamLeader: "team_leader.json",
}

/// A center's own copy of a template: its first version, from a day on.
pub fn copy(template: LadderTemplate, locale: Locale, valid_from: NaiveDate) -> Result<Ladder> {
    let file: TemplateFile = serde_json::from_str(text(template, locale)).map_err(|error| {
        Failure::broken("failure-broken", format!("{} {}: {error}", template.word(), locale.word()))
    })?;
    Ok(Ladder { name: file.name, version: 1, valid_from, levels: file.levels })
}

#[cfg(test)]
mod tests;
