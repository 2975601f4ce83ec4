//! Keys that are put together at run time from the closed lists of a feature.

use evenkeel_core::absences::{AbsenceKind, SaidOfAbsence};
use evenkeel_core::career::acting::{ActingFlag, ActingStage};
use evenkeel_core::career::case::{CaseEventKind, CaseStage, Decision};
use evenkeel_core::career::ladder::LintRule;
use evenkeel_core::career::position_history::HistoryFinding;
use evenkeel_core::career::realization::{Closing, RealizationFinding, TransitionKind};
use evenkeel_core::commitments::ReceiptVerdict;
use evenkeel_core::commitments::events::EventKind;
use evenkeel_core::commitments::standing::{PromiseAnswer, PromiseState};
use evenkeel_core::commitments::terms::{Cause, ConditionKind, Facet, PromiseWay, Strength, SuccessorAnswer};
use evenkeel_core::cover::{BlockKind, DecisionState, Reliance};
use evenkeel_core::laptops::LaptopTrust;
use evenkeel_core::one_on_ones::Side;
use evenkeel_core::packets::Purpose;
use evenkeel_core::review_cases::case::ReviewStage;
use evenkeel_core::review_cases::events::{FindingKind, RemedyKind, ReviewDecision};
use evenkeel_core::reviews::PacketFault;
use evenkeel_core::word::Word as ListedWord;
use evenkeel_core::working_time::RestRule;

/// Words about promises that are put together from the closed lists.
pub fn promises(family: &mut impl FnMut(&str, &[&str])) {
    fn words<W: ListedWord>() -> Vec<&'static str> {
        W::LIST.iter().map(|word| word.text()).collect()
    }
    family("promise-state", &words::<PromiseState>());
    family("promise-label", &words::<PromiseState>());
    family("cause", &words::<Cause>());
    family("condition", &words::<ConditionKind>());
    family("facet", &words::<Facet>());
    family("successor", &words::<SuccessorAnswer>());
    family("receipt-strength", &words::<Strength>());
    family("receipt-whose", &words::<Side>());
    let beside = ["stated", "restated", "postponed"];
    family(
        "receipt-event",
        &words::<EventKind>().into_iter().filter(|kind| !beside.contains(kind)).collect::<Vec<_>>(),
    );
    family("promise-event", &words::<EventKind>().into_iter().filter(|kind| *kind != "viewed").collect::<Vec<_>>());
    family(
        "promise-event",
        &[
            "stated_open",
            "restated_open",
            "postponed_open",
            "withdrawn_by_employee",
            "broken_by_employee",
            "viewed_leader",
            "viewed_employee",
        ],
    );
    let verdicts = words::<ReceiptVerdict>();
    family("receipt", &verdicts.into_iter().filter(|verdict| *verdict != "unreadable").collect::<Vec<_>>());
    family("today", &["promise_due", "promise_silent", "promise_disputed", "promise_untold", "promise_unanswered"]);
    let why = [
        "promise_due_why",
        "promise_silent_why",
        "promise_disputed_why",
        "promise_untold_why",
        "promise_unanswered_why",
    ];
    family("today", &why);
    let shares = ["promise-figure-on-time-how", "promise-figure-at-all-how"];
    family("promise-figure", &shares.map(|key| key.trim_start_matches("promise-figure-")));
}

/// Words about laptops and packets that are put together from the closed lists.
pub fn reviews(family: &mut impl FnMut(&str, &[&str])) {
    family("card", &LaptopTrust::ALL.iter().map(|trust| trust.word()).collect::<Vec<_>>());
    family("packet", &PacketFault::ALL.iter().map(|fault| fault.word()).collect::<Vec<_>>());
    family("packet-never", &["talks", "notes", "absences", "others", "cover"]);
    cases(family);
    hr_today(family);
    family("packet-purpose", &Purpose::ALL.iter().map(|purpose| purpose.word()).collect::<Vec<_>>());
}

/// What waits for HR: each line with why it is there.
pub fn hr_today(family: &mut impl FnMut(&str, &[&str])) {
    let of_cases = ["answer_came", "case_unread", "undecided", "not_told", "can_close"];
    let why = of_cases.map(|kind| format!("{kind}_why"));
    family("hr-today", &of_cases);
    family("hr-today", &why.each_ref().map(String::as_str));
}

/// Words about careers that are put together from the closed lists.
pub fn careers(family: &mut impl FnMut(&str, &[&str])) {
    fn words<W: ListedWord>() -> Vec<&'static str> {
        W::LIST.iter().map(|word| word.text()).collect()
    }
    fn each(prefix: &str, words: &[&str]) -> Vec<String> {
        words.iter().map(|word| format!("{prefix}{word}")).collect()
    }
    family("ladder-lint", &words::<LintRule>());
    family("case-stage", &words::<CaseStage>());
    family("acting-stage", &words::<ActingStage>());
    family("acting-flag", &words::<ActingFlag>());
    family("check-found", &words::<RealizationFinding>());
    family("history", &words::<HistoryFinding>());
    let open = ["title_without_duties", "duties_without_title", "overlap"].map(|finding| format!("{finding}-open"));
    family("history", &open.each_ref().map(String::as_str));
    family("history", &["ends-else-file-open", "ends-else-ledger-open"]);
    let beside = ["decided", "effective", "checked", "closed"];
    let told: Vec<&str> = words::<CaseEventKind>().into_iter().filter(|kind| !beside.contains(kind)).collect();
    family("timeline-career", &told);
    let mut put_together = each("decided_", &words::<Decision>());
    put_together.extend(each("acting_", &["offered", "declined", "extended", "returned", "converted"]));
    put_together.extend(each("check_", &words::<RealizationFinding>()));
    put_together.extend(each("closed_", &words::<Closing>()));
    put_together.extend(each("", &words::<TransitionKind>()));
    put_together.extend(["ambition", "pulled_back"].map(str::to_owned));
    family("timeline-career", &put_together.iter().map(String::as_str).collect::<Vec<_>>());
    let lines = [
        "acting_past_its_end",
        "acting_ends_today",
        "acting_ends_soon",
        "paper_check",
        "rating_waits",
        "ready_waiting",
    ];
    family("today", &lines);
    family("today", &lines.map(|line| format!("{line}_why")).each_ref().map(String::as_str));
}

/// Words about absences, working time and cover.
pub fn cover(family: &mut impl FnMut(&str, &[&str])) {
    fn words<W: ListedWord>() -> Vec<&'static str> {
        W::LIST.iter().map(|word| word.text()).collect()
    }
    family("absence-kind", &words::<AbsenceKind>());
    family("absence-state", &words::<SaidOfAbsence>());
    family("absence-figure", &["lost_how", "frequency_how", "individual_how"]);
    family("block", &words::<BlockKind>());
    family("decision-state", &words::<DecisionState>());
    family("reliance", &words::<Reliance>());
    family("rest", &words::<RestRule>());
    family("rest", &["daily_rest_law", "weekly_rest_law", "weekly_hours_law"]);
    family("cover-figure", &["burden_how", "before_how", "touched_how", "erosion_how"]);
}

/// Words about HR's cases, their report, and what comes back from an employee.
fn cases(family: &mut impl FnMut(&str, &[&str])) {
    fn words<W: ListedWord>() -> Vec<&'static str> {
        W::LIST.iter().map(|word| word.text()).collect()
    }
    family("hr-case-stage", &words::<ReviewStage>());
    family("hr-case-finding", &words::<FindingKind>());
    family("hr-case-remedy", &words::<RemedyKind>());
    family("hr-case-decision", &words::<ReviewDecision>());
    family("hr-case-note-answer", &words::<PromiseWay>());
    family("answer-sheet", &words::<PromiseAnswer>());
    family("review-report", &["shares", "moved", "pulled_back", "on_paper", "coming", "found"]);
    let columns = [
        "figure", "part", "whole", "center", "who", "what", "first", "became", "why", "told", "from", "to", "days",
        "hours", "position", "missing", "due", "cover", "finding", "remedy", "decision", "informed",
    ];
    family("review-report-col", &columns);
    family("handover", &["promises", "rhythms", "actions"]);
    family("handover-stays", &["notes", "talks", "absences", "careers"]);
    let columns = ["who", "what", "promised", "first", "due", "stands", "rhythm", "place", "last", "with", "owner"];
    family("handover-col", &columns);
    family("review-report-share", &["on_time", "at_all", "open", "cover", "notice", "erased"]);
    family("review-report-state", &["broken", "overdue_silent", "contested", "left_open", "withdrawn"]);
}
