//! Quality monitoring that helps: what great looks like, the person's own view first, one thing to try, and a second look.
//!
//! A leader has twenty minutes a week for this. A **scorecard** has at most seven questions and says for each what great looks
//! like. Which contacts are looked at is **drawn** at random with a seed, so that nobody picks. Whoever is checked may look
//! first, blind; then both views lie side by side, and the gap is a question. A check can be disputed; somebody else decides,
//! and it never ends lower than it was. What was missed becomes one **coaching** action at a time, at most two, is talked about in
//! the next one-on-one, and is looked at again in contacts after it: effective, or not yet.
//!
//! - [`scorecard`], [`templates`], [`lint`]: what is asked, three ready ones, and what would not work well in one.
//! - [`scoring`]: what answers come to; four figures that are never averaged.
//! - [`interval`]: what a share from a few contacts says, and what it can't.
//! - [`agreement`]: whether two who check see the same. [`trend`]: whether anything has changed, for a team.
//! - [`draw`]: which contacts. [`masking`]: numbers of customers that have no place here.
//! - [`cards`], [`planning`], [`sampling`], [`contacts`]: scorecards and their versions; planning and drawing; where the month
//!   stands.
//! - [`board`]: what is to do about all of it.
//! - [`checking`], [`blind`], [`disputes`], [`page`], [`paper`]: one check, from both sides.
//! - [`coaching`]: what comes of it. [`calibrating`], [`raters_apart`], [`questions`]: whether the questions are clear.
//! - [`team`]: the figures.
//!
//! What is deliberately absent: a ranking, a chart of one person, a total over the four figures, a customer's name, the
//! length of a call in seconds, and anything about a queue.

pub mod agreement;
pub mod blind;
pub mod board;
pub mod calibrating;
pub mod cards;
pub mod checking;
pub mod coaching;
pub mod contacts;
pub mod disputes;
pub mod draw;
pub mod interval;
pub mod lint;
pub mod masking;
pub mod page;
pub mod paper;
pub mod planning;
pub mod questions;
pub mod raters_apart;
pub mod sampling;
pub mod scorecard;
pub mod scoring;
pub mod team;
pub mod templates;
pub mod trend;

pub use board::*;
pub use calibrating::*;
pub use cards::*;
pub use checking::*;
pub use coaching::*;
pub use contacts::*;
pub use disputes::*;
pub use lint::{LintScorecard, ScorecardNote, lint_scorecard};
pub use page::*;
pub use paper::*;
pub use planning::*;
pub use questions::*;
pub use raters_apart::*;
pub use sampling::*;
pub use team::*;
