//! Cover: who does the work when somebody is away, and what that costs whoever does it.
//!
//! **Work that must go on** (a critical function) has holders: whoever does it on a normal day, stand-ins, learners. When
//! somebody is away, their part of it is left: a **need**. For each need something is **decided**: somebody takes it, or it
//! is absorbed, put off or dropped on purpose. Whoever takes it says yes themselves. What nobody decided is a gap, and is
//! told.
//!
//! Finding cover is a matter of seconds, so that nobody has to call the one who was just promoted. Suggestions say their
//! price in words. Time that was **protected** for somebody's path is never used; taking it after all is a break of the
//! glass, with a reason, an end and a day on which it is given back. Somebody who was released from a job is the last to be
//! asked for it, with the price said first.
//!
//! - [`scene`], [`matching`], [`plan`]: one day as numbers, and the best cover for it. Pure functions.
//! - [`functions`], [`blocks`]: what must go on and who holds it; protected time.
//! - [`days`]: a day as it is read from the vault.
//! - [`needs`], [`suggesting`], [`of_absence`], [`deciding`], [`missing`], [`board`], [`figures`], [`backfill`]: what can be
//!   asked and done.
//!
//! This module stands above the features: cover needs skills, absences and working time at once.

mod backfill;
mod blocks;
mod board;
mod days;
mod deciding;
mod figures;
mod functions;
pub mod matching;
mod missing;
mod needs;
mod of_absence;
pub mod plan;
pub mod scene;
mod suggesting;

pub use backfill::*;
pub use blocks::*;
pub use board::*;
pub use days::*;
pub use deciding::*;
pub use figures::*;
pub use functions::*;
pub use missing::*;
pub use needs::*;
pub use of_absence::*;
pub use suggesting::*;

words! {
    /// Who somebody is to work that must go on.
    HolderRole {
        /// Does it on a normal day.
        Primary = "primary",
        /// Can take over.
        StandIn = "stand_in",
        /// Is learning it, and does not count yet.
        Learner = "learner",
    }

    /// What was decided for a need.
    DecisionKind {
        Assigned = "assigned",
        /// A part of a need that nobody could take whole.
        Split = "split",
        /// The others carry it; its effect on service is said.
        Absorbed = "absorbed",
        Postponed = "postponed",
        /// Left on purpose.
        Dropped = "dropped",
    }

    /// What absorbing a need does to service.
    Effect { None = "none", LongerWaits = "longer_waits", LaterAnswers = "later_answers", ClosedMeanwhile = "closed_meanwhile" }

    /// Where a decision stands.
    DecisionState {
        /// Decided, and whoever covers has not said yes yet.
        Asked = "asked",
        Confirmed = "confirmed",
        /// They said no: the work is open again.
        Declined = "declined",
        /// They are away then themselves: the work is open again.
        FellOpen = "fallen",
        Done = "done",
        Failed = "failed",
        /// Nobody has to say yes: it was absorbed, put off or dropped.
        Settled = "settled",
    }

    /// Whose path a protected block is for.
    BlockKind {
        NewRole = "new_role", Training = "training", OneOnOne = "one_on_one",
        Coaching = "coaching", Study = "study", Recovery = "recovery",
    }
}
