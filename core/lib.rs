//! The core of Evenkeel: everything the app knows and decides.
//!
//! It knows no window and no HTML. A call comes in through [`door::Door::call`], is found in
//! [`api::ENDPOINTS`](api::endpoints), and goes down the layers once: composing modules, features, the app
//! (ask, act, rehearse), the vault, the ledger. The modules below stand in reading order.

// Nothing here may panic outside its tests: a call that can't go on answers with a failure.
#![cfg_attr(
    not(test),
    deny(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, clippy::string_slice)
)]

// Values.
pub mod error;
pub mod figure;
pub mod id;
#[macro_use]
pub mod word;
pub mod dates;
pub mod fold;
pub mod hours;
pub mod locale;
pub mod much;
pub mod slip;
pub mod sql;
pub mod time;

// The encrypted file, and what every table in it gets for nothing.
pub mod ledger;
pub mod vault;

// The only ways in.
pub mod app;
pub mod files;

// What every feature stands on.
pub mod history;
pub mod report;
pub mod search;
pub mod settings;

// Features.
pub mod absences;
pub mod career;
pub mod commitments;
pub mod one_on_ones;
pub mod people;
pub mod quality;
pub mod skills;
pub mod working_time;

// The sealed file between laptops.
pub mod packets;

// Composing modules: calls that need more than one feature.
pub mod calibrations;
pub mod cover;
pub mod handover;
pub mod laptops;
pub mod meeting;
pub mod person_page;
pub mod privacy;
pub mod protected_time;
pub mod quick;
pub mod review_cases;
pub mod reviews;
pub mod today;
pub mod undoing;

// What comes in and goes out as files, and the made-up team.
pub mod exchange;
pub mod sample;

// The table of contents of all calls, and the door they come through.
pub mod api;
pub mod door;
