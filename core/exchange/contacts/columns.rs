//! What the columns of a list of contacts mean, guessed from their headers in English, Dutch, Norwegian and German.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::error::Message;
use crate::exchange::people::columns::normal;

/// What a column of a list of contacts can hold. Nothing of a customer is among it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ContactField {
    /// Who had the contact.
    Agent,
    /// Where the recording or the mail is found.
    Reference,
    Channel,
    Day,
    /// The time of day it began.
    Time,
    /// How long it took; kept as short, middle or long.
    Seconds,
    Skill,
    /// Whether an agent had it: rows that say otherwise are left out.
    Outcome,
}

/// Headers of each field, the usual ones first.
const SYNONYMS: &[(ContactField, &[&str])] = &[
    (
        ContactField::Agent,
        &["agent", "server", "agent name", "medewerker", "agentnaam", "medarbeider", "bruker", "mitarbeiter", "user"],
    ),
    (
        ContactField::Reference,
        &[
            "reference",
            "ref",
            "call id",
            "contact id",
            "ticket",
            "ticket id",
            "id",
            "uniqueid",
            "recording",
            "referentie",
            "opname",
            "referanse",
            "opptak",
            "referenz",
        ],
    ),
    (ContactField::Channel, &["channel", "kanaal", "kanal", "media", "medium"]),
    (ContactField::Day, &["date", "day", "datum", "dag", "dato", "tag", "started", "start"]),
    (
        ContactField::Time,
        &["time", "ser start", "start time", "tijd", "begintijd", "tid", "klokkeslett", "starttid", "zeit", "uhrzeit"],
    ),
    (
        ContactField::Seconds,
        &[
            "seconds",
            "ser time",
            "duration",
            "talk time",
            "length",
            "duur",
            "seconden",
            "varighet",
            "sekunder",
            "dauer",
            "sekunden",
        ],
    ),
    (ContactField::Skill, &["skill", "type", "subject", "onderwerp", "vaardigheid", "emne", "ferdighet", "thema"]),
    (ContactField::Outcome, &["outcome", "result", "status", "resultaat", "resultat", "ergebnis"]),
];

/// Guesses what each column holds: the whole header, no field twice, the more usual word first.
pub fn guess(headers: &[String]) -> Vec<Option<ContactField>> {
    let mut guessed = vec![None; headers.len()];
    for (field, words) in SYNONYMS {
        let best = words.iter().find_map(|word| headers.iter().position(|header| normal(header) == *word));
        if let Some(place) = best.and_then(|at| guessed.get_mut(at)).filter(|place| place.is_none()) {
            *place = Some(*field);
        }
    }
    guessed
}

/// Checks a mapping before contacts are read with it: who, where and when are needed, and no field twice.
pub fn check_mapping(headers: &[String], mapping: &[Option<ContactField>]) -> Result<(), Message> {
    if headers.len() != mapping.len() {
        return Err(Message::new("import-mapping-other-table"));
    }
    for (at, field) in mapping.iter().enumerate().filter(|(_, field)| field.is_some()) {
        if mapping.iter().skip(at + 1).any(|other| other == field) {
            let header = headers.get(at).map(String::as_str).unwrap_or_default();
            return Err(Message::new("import-mapping-twice").with("column", header));
        }
    }
    let needed = [ContactField::Agent, ContactField::Reference, ContactField::Day];
    match needed.iter().all(|field| mapping.contains(&Some(*field))) {
        true => Ok(()),
        false => Err(Message::new("contacts-mapping-needs")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_columns_of_a_telephone_log_are_understood_and_those_of_customers_passed_over() {
        let headers = [
            "vru+line",
            "call_id",
            "customer_id",
            "priority",
            "type",
            "date",
            "vru_entry",
            "vru_exit",
            "vru_time",
            "q_start",
            "q_exit",
            "q_time",
            "outcome",
            "ser_start",
            "ser_exit",
            "ser_time",
            "server",
        ]
        .map(str::to_owned);
        use ContactField::*;
        let guessed = guess(&headers);
        let named: Vec<(&str, ContactField)> =
            headers.iter().zip(&guessed).filter_map(|(header, field)| Some((header.as_str(), (*field)?))).collect();
        assert_eq!(
            named,
            [
                ("call_id", Reference),
                ("type", Skill),
                ("date", Day),
                ("outcome", Outcome),
                ("ser_start", Time),
                ("ser_time", Seconds),
                ("server", Agent)
            ]
        );
        assert_eq!(check_mapping(&headers, &guessed), Ok(()));
    }

    #[test]
    fn a_mapping_names_who_where_and_when_and_nothing_twice() {
        let headers = ["a", "b", "c"].map(str::to_owned);
        use ContactField::*;
        let key = |mapping: &[Option<ContactField>]| check_mapping(&headers, mapping).map_err(|message| message.key);
        assert_eq!(key(&[Some(Agent), Some(Day), Some(Reference)]), Ok(()));
        assert_eq!(key(&[Some(Agent), Some(Day), None]), Err("contacts-mapping-needs".to_owned()));
        assert_eq!(key(&[Some(Agent), Some(Agent), Some(Day)]), Err("import-mapping-twice".to_owned()));
        assert_eq!(key(&[]), Err("import-mapping-other-table".to_owned()));
    }
}
