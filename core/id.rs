//! Typed ids: a UUID v7, one newtype for each kind of thing, text in SQL, a branded string in TypeScript.

use rusqlite::types::{FromSql, FromSqlError, FromSqlResult, ToSql, ToSqlOutput, ValueRef};
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, TS)]
        #[serde(transparent)]
        #[ts(type = "string")]
        pub struct $name(pub Uuid);

        impl ToSql for $name {
            fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
                Ok(self.0.to_string().into())
            }
        }

        impl FromSql for $name {
            fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
                Uuid::parse_str(value.as_str()?).map($name).map_err(|error| FromSqlError::Other(Box::new(error)))
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                self.0.fmt(out)
            }
        }
    )*};
}

ids! {
    /// One thing somebody did: the unit of history and undo.
    ActId
    PersonId
    TeamId
    PositionId
    EmploymentId
    MembershipId
    ReportingLineId
    AssignmentId
    /// A one-on-one: planned, held, or ended another way.
    MeetingId
    SeriesId
    AgendaItemId
    ActionId
    /// A working note of the leader.
    NoteId
    SkillId
    LadderId
    AmbitionId
    /// A round in which both rate one level.
    RoundId
    /// One person's way to one move.
    CaseId
    ActingId
    TransitionId
    PullBackId
    AbsenceId
    /// Work that must go on.
    FunctionId
    /// Protected time.
    BlockId
    /// What was decided for work that was left.
    DecisionId
    /// Protected time that was taken.
    BreakId
    BackfillId
    /// A promise. It stands in sealed contents only, never in a header of the log.
    CommitmentId
    /// Another laptop that this one exchanges files with.
    LaptopId
    /// A packet that was made or taken here.
    PacketId
    /// What HR asks of a center; the same on both laptops.
    RequestId
    ScorecardId
    /// A version of a scorecard: what a check is bound to.
    ScorecardVersionId
    /// A question of a version.
    ScorecardItemId
    /// A file with contacts that was read.
    ContactListId
    ContactId
    DrawId
    /// A contact that was drawn to be checked.
    DrawnId
    /// A check of a contact.
    EvaluationId
    DisputeId
    CoachingId
    CalibrationId
    CalibrationViewId
    /// What HR looks into: one promise.
    ReviewCaseId
}
