//! What is promised, and the closed lists of words in which it is said (DOMAIN 2).

use chrono::NaiveDate;

use super::record::records;
use crate::id::PersonId;
pub use crate::people::Facet;
use crate::people::Side;

words! {
    /// What a promise is about.
    PromiseKind {
        Promotion = "promotion", RoleChange = "role_change", Training = "training", Pay = "pay", Hours = "hours",
        ProjectTime = "project_time",
        /// Letting somebody go from a duty they have.
        Release = "release",
        Feedback = "feedback", Other = "other",
    }

    /// How firmly it was said.
    Strength {
        /// "I will try."
        Intention = "intention",
        /// "If X, then Y by Z."
        Conditional = "conditional",
        /// "Y by Z."
        Promise = "promise",
        /// "It is in your contract."
        Entitlement = "entitlement",
    }

    /// Whether whoever promises may promise it.
    Authority { Yes = "yes", No = "no", Unknown = "unknown" }

    /// What has to be true first.
    ConditionKind { Cover = "cover", Budget = "budget", Training = "training", Opening = "opening", Other = "other" }

    /// Why a promise was moved, let go or pulled back. A code says "cover"; it never says why somebody is away.
    Cause {
        CoverAbsence = "cover_absence", CoverLeave = "cover_leave", CoverVacancy = "cover_vacancy",
        WorkloadPeak = "workload_peak", NoOpening = "no_opening", Budget = "budget",
        ConditionNotMetEmployee = "condition_not_met_employee", ConditionNotMetEmployer = "condition_not_met_employer",
        Reorganization = "reorganization", DecisionMakerChange = "decision_maker_change",
        TrainingCapacity = "training_capacity",
        /// The employee's own wish to wait: it is no postponement by the employer (R10).
        EmployeeRequest = "employee_request",
        Legal = "legal", Other = "other",
    }

    /// What somebody puts it down to that a promise was not kept as it was given (Morrison & Robinson 1997).
    Attribution { Inability = "inability", Choice = "choice", Misunderstanding = "misunderstanding", EmployeeSide = "employee_side" }

    /// In which way it fell short (Cassar, Briner & Buttigieg 2016).
    Breach { Delay = "delay", Magnitude = "magnitude", Type = "type", Inequity = "inequity", ReciprocalImbalance = "reciprocal_imbalance" }

    /// How the employee's word reached the record.
    PromiseWay {
        /// Typed by the employee on the screen that shows only this promise.
        HandOver = "hand_over",
        /// On a signed slip with its code.
        Paper = "paper",
        /// In a file that was filled in elsewhere, bound to the terms by their hash and their code.
        File = "file",
        /// Said aloud, and written down by the leader.
        Said = "said",
    }

    /// What a successor says to a promise of the leader before them (R8).
    SuccessorAnswer { Accepts = "accepts", Renegotiates = "renegotiates", Refuses = "refuses" }
}

impl Cause {
    /// Whether somebody's work had to be covered: the cause that this app exists to see coming.
    pub fn is_cover(self) -> bool {
        matches!(self, Cause::CoverAbsence | Cause::CoverLeave | Cause::CoverVacancy)
    }
}

records! {
    /// Somebody in a structured field: a person of this vault, or the name of somebody who is not in it, such as a director.
    Party {
        person: Option<PersonId>,
        /// Empty where it is a person of the vault: their name is looked up, and goes with them.
        name: String,
    }

    /// What has to be true before it can be kept.
    Condition {
        what: ConditionKind,
        words: String,
        /// Whose it is to meet.
        whose: Side,
    }

    /// The position that a promise depends on.
    Opening {
        position: String,
        from: Option<NaiveDate>,
        /// How many can have it: 1 to 50.
        seats: i64,
    }

    /// What was promised. At most 1,000 bytes in the log, so that it fits the QR code of a receipt.
    Terms {
        /// In words that the employee would recognise.
        what: String,
        kind: PromiseKind,
        strength: Strength,
        /// None is said openly: "no date".
        due: Option<NaiveDate>,
        conditions: Vec<Condition>,
        opening: Option<Opening>,
        authority: Authority,
        promisor: Party,
        witnesses: Vec<Party>,
        /// How both will know that it is kept.
        how_known: String,
        /// Of a change of role: the parts that are promised.
        facets: Vec<Facet>,
    }
}
