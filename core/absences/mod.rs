//! Absences: who is away, on which days, and nothing else.
//!
//! An absence has a person, days and one of four **kinds**: leave, sick, parental, other. It has no cause and no text: in
//! several countries an employer may not keep one, even when it is offered, so there is no place to put it. What comes in
//! with a file loses such columns before anything looks at them.
//!
//! Leave may be **requested**, then approved or declined with the team's rule that stood in the way. Sickness is not asked
//! for: it is active as soon as it is written down. An end may be certain, expected, or open; whatever is not certain has a
//! day on which to ask again. Active and ended are worked out from the days, on every read.
//!
//! What is deliberately absent: a cause, a count of sick days of a person, a factor or a pattern of anybody.

mod commands;
mod figures;
mod holidays;
mod line;
mod overview;
mod queries;

pub use commands::*;
pub use figures::*;
pub use holidays::*;
pub use line::{AbsenceText, UnderstoodAbsence, UnderstoodLine, understand};
pub use overview::*;
pub use queries::*;

use chrono::NaiveDate;

/// Months that an absence is kept after it ended (SAFETY 5).
pub const KEPT_MONTHS: u32 = 24;

words! {
    /// All that is kept of why somebody is away.
    AbsenceKind { Leave = "leave", Sick = "sick", Parental = "parental", Other = "other" }

    /// What was said of an absence.
    SaidOfAbsence { Requested = "requested", Approved = "approved", Declined = "declined", Cancelled = "cancelled" }

    /// Where an absence stands today.
    AbsenceState {
        Requested = "requested", Approved = "approved", Declined = "declined",
        Active = "active", Ended = "ended", Cancelled = "cancelled",
    }

    /// A rule of the team for which a request was declined. It is shown with the answer.
    DeclineRule {
        /// Too few people would be left.
        MinimumStaffing = "minimum_staffing",
        /// It was asked for too late.
        NoticeTooShort = "notice_too_short",
        /// A time in which nobody takes leave.
        ClosedPeriod = "closed_period",
        HoursUsedUp = "hours_used_up",
    }
}

impl AbsenceState {
    /// Where something that was said stands on a day. `to` is the last day, none where it is open.
    pub fn of(said: SaidOfAbsence, from: NaiveDate, to: Option<NaiveDate>, today: NaiveDate) -> AbsenceState {
        match said {
            SaidOfAbsence::Requested => AbsenceState::Requested,
            SaidOfAbsence::Declined => AbsenceState::Declined,
            SaidOfAbsence::Cancelled => AbsenceState::Cancelled,
            SaidOfAbsence::Approved if from > today => AbsenceState::Approved,
            SaidOfAbsence::Approved if to.is_some_and(|to| to < today) => AbsenceState::Ended,
            SaidOfAbsence::Approved => AbsenceState::Active,
        }
    }
}
