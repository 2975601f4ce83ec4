use proptest::prelude::*;

use super::*;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

const EFFECTIVE: &str = "2026-03-02";

/// The seven facets, of which the first so many became real on a day.
fn seven(real: usize, on: &str) -> Vec<PromisedFacet> {
    let facets = Facet::ALL.iter().enumerate();
    facets.map(|(at, facet)| PromisedFacet { facet: *facet, realized_on: (at < real).then(|| day(on)) }).collect()
}

fn found(week: CheckWeek, promised: &[PromisedFacet]) -> RealizationFinding {
    let moved = Move { effective: day(EFFECTIVE), kind: TransitionKind::Promotion, promised, worked: None };
    check(week, &moved, &RealizationLimits::default()).finding
}

#[test]
fn four_of_seven_at_week_eight_is_paper_and_five_are_not() {
    let at = |real| found(CheckWeek::Week8, &seven(real, EFFECTIVE));
    assert_eq!(at(4), RealizationFinding::Paper, "57 %");
    assert_eq!(at(5), RealizationFinding::MostlyReal, "71 %");
    assert_eq!(at(7), RealizationFinding::AllReal);
}

#[test]
fn a_title_that_came_with_the_move_needs_no_promise_to_be_paper() {
    let facets = [Facet::DutiesAdded, Facet::PayOrGrade, Facet::RosterShare];
    let promised = |real: usize, title: Option<Option<NaiveDate>>| -> Vec<PromisedFacet> {
        let real_on = |at: usize| (at < real).then(|| day(EFFECTIVE));
        let listed =
            facets.iter().enumerate().map(|(at, facet)| PromisedFacet { facet: *facet, realized_on: real_on(at) });
        listed.chain(title.map(|realized_on| PromisedFacet { facet: Facet::Title, realized_on })).collect()
    };
    let at = |kind, promised: &[PromisedFacet]| {
        let moved = Move { effective: day(EFFECTIVE), kind, promised, worked: None };
        check(CheckWeek::Week8, &moved, &RealizationLimits::default()).finding
    };
    use TransitionKind as K;
    for kind in [K::Promotion, K::Lateral, K::Demotion, K::TitleOnly] {
        assert_eq!(
            at(kind, &promised(1, None)),
            RealizationFinding::Paper,
            "{kind:?}: one of three, under another title"
        );
    }
    assert_eq!(at(K::Regrade, &promised(1, None)), RealizationFinding::Behind, "the title stays as it was");
    assert_eq!(at(K::Promotion, &promised(3, None)), RealizationFinding::AllReal);
    // Where the title itself was promised, somebody says when it is real.
    assert_eq!(at(K::Promotion, &promised(1, Some(None))), RealizationFinding::Behind);
    assert_eq!(at(K::Promotion, &promised(1, Some(Some(day(EFFECTIVE))))), RealizationFinding::Paper);
}

#[test]
fn exactly_on_the_limit_is_enough() {
    let promised = seven(3, EFFECTIVE).into_iter().take(5).collect::<Vec<_>>();
    let moved = Move { effective: day(EFFECTIVE), kind: TransitionKind::Promotion, promised: &promised, worked: None };
    let at = |real_share| {
        let limits = RealizationLimits { real_share, ..RealizationLimits::default() };
        check(CheckWeek::Week8, &moved, &limits).finding
    };
    assert_eq!(at(6_000), RealizationFinding::MostlyReal, "three of five are 60 %");
    assert_eq!(at(5_999), RealizationFinding::MostlyReal);
    assert_eq!(at(6_001), RealizationFinding::Paper);
}

#[test]
fn week_four_warns_week_eight_finds_and_week_twelve_confirms() {
    let promised = seven(2, EFFECTIVE);
    assert_eq!(found(CheckWeek::Week4, &promised), RealizationFinding::Behind);
    assert_eq!(found(CheckWeek::Week8, &promised), RealizationFinding::Paper);
    assert_eq!(found(CheckWeek::Week12, &promised), RealizationFinding::Paper);
}

#[test]
fn the_checks_are_on_day_28_56_and_84() {
    let days = [CheckWeek::Week4, CheckWeek::Week8, CheckWeek::Week12].map(|week| week.day(day(EFFECTIVE)));
    assert_eq!(days, [day("2026-03-30"), day("2026-04-27"), day("2026-05-25")]);
}

#[test]
fn what_became_real_one_day_before_or_on_the_day_counts_and_one_day_after_does_not() {
    let at = |on| found(CheckWeek::Week8, &seven(7, on));
    assert_eq!(at("2026-04-26"), RealizationFinding::AllReal);
    assert_eq!(at("2026-04-27"), RealizationFinding::AllReal);
    assert_eq!(at("2026-04-28"), RealizationFinding::Behind, "not even the title was there");
}

#[test]
fn without_the_title_it_is_late_and_not_paper() {
    let mut promised = seven(3, EFFECTIVE);
    promised[0].realized_on = None;
    assert_eq!(found(CheckWeek::Week8, &promised), RealizationFinding::Behind);
}

#[test]
fn the_missing_facet_is_named() {
    let mut promised = seven(7, EFFECTIVE);
    promised[2].realized_on = None;
    let moved = Move { effective: day(EFFECTIVE), kind: TransitionKind::Promotion, promised: &promised, worked: None };
    let check = check(CheckWeek::Week8, &moved, &RealizationLimits::default());
    assert_eq!(check.missing, [Facet::OldDutiesReleased]);
    assert_eq!(check.share(), Some(6.0 / 7.0));
}

#[test]
fn where_nothing_was_promised_there_is_no_share() {
    let moved = Move { effective: day(EFFECTIVE), kind: TransitionKind::Promotion, promised: &[], worked: None };
    let check = check(CheckWeek::Week8, &moved, &RealizationLimits::default());
    assert_eq!((check.finding, check.share()), (RealizationFinding::NothingPromised, None));
}

#[test]
fn thirty_percent_of_the_hours_in_the_old_role_leave_the_roster_share_unrealized() {
    let missing = |old_role| {
        let promised = seven(7, EFFECTIVE);
        let worked = Some(WorkedMinutes { all: 10_000, old_role });
        let moved = Move { effective: day(EFFECTIVE), kind: TransitionKind::Promotion, promised: &promised, worked };
        check(CheckWeek::Week8, &moved, &RealizationLimits::default()).missing
    };
    assert_eq!(missing(2_999), []);
    assert_eq!(missing(3_000), [Facet::RosterShare], "whatever the letter says");
    assert_eq!(missing(3_001), [Facet::RosterShare]);
}

#[test]
fn shifts_that_are_not_known_or_empty_say_nothing() {
    let promised = seven(7, EFFECTIVE);
    for worked in [None, Some(WorkedMinutes { all: 0, old_role: 0 })] {
        let moved = Move { effective: day(EFFECTIVE), kind: TransitionKind::Promotion, promised: &promised, worked };
        let check = check(CheckWeek::Week8, &moved, &RealizationLimits::default());
        assert_eq!(check.finding, RealizationFinding::AllReal);
    }
    assert_eq!(WorkedMinutes { all: 0, old_role: 0 }.old_role_share(), None);
}

fn stretch(from: &str, to: &str) -> Stretch {
    Stretch { from: day(from), to: Some(day(to)) }
}

#[test]
fn nine_days_of_thirty_in_the_old_role_are_counted_once_and_only_since_the_effect() {
    let old_role = [
        stretch("2026-02-01", "2026-03-02"), // its last day is the day of effect
        stretch("2026-03-09", "2026-03-13"),
        stretch("2026-03-12", "2026-03-16"), // two days twice
    ];
    let found = pull_back(day(EFFECTIVE), &old_role, day("2026-03-31"));
    assert_eq!((found.days, found.since_effect, found.rate()), (9, 30, Some(0.3)));
}

#[test]
fn a_stretch_inside_another_adds_nothing() {
    let old_role = [stretch("2026-03-02", "2026-03-31"), stretch("2026-03-10", "2026-03-12")];
    assert_eq!(pull_back(day(EFFECTIVE), &old_role, day("2026-03-31")).rate(), Some(1.0));
}

#[test]
fn on_the_day_of_effect_one_day_counts_and_the_day_before_none() {
    let open = [Stretch { from: day("2026-01-01"), to: None }];
    assert_eq!(pull_back(day(EFFECTIVE), &open, day("2026-03-01")).rate(), None);
    assert_eq!(pull_back(day(EFFECTIVE), &open, day("2026-03-02")).rate(), Some(1.0));
    assert_eq!(pull_back(day(EFFECTIVE), &[], day("2026-03-02")).rate(), Some(0.0));
}

#[test]
fn what_is_planned_for_tomorrow_does_not_count_yet() {
    let planned = [stretch("2026-03-31", "2026-04-03")];
    assert_eq!(pull_back(day(EFFECTIVE), &planned, day("2026-03-30")).days, 0);
    assert_eq!(pull_back(day(EFFECTIVE), &planned, day("2026-03-31")).days, 1);
}

#[test]
fn the_last_check_suggests_how_to_close() {
    let last = |real| {
        let promised = seven(real, EFFECTIVE);
        let moved =
            Move { effective: day(EFFECTIVE), kind: TransitionKind::Promotion, promised: &promised, worked: None };
        check(CheckWeek::Week12, &moved, &RealizationLimits::default())
    };
    assert_eq!(closing(&last(7), false), Some(Closing::Real));
    assert_eq!(closing(&last(5), false), Some(Closing::Real));
    assert_eq!(closing(&last(4), false), Some(Closing::Paper));
    assert_eq!(closing(&last(0), false), None);
    assert_eq!(closing(&last(7), true), Some(Closing::Recalled));
}

#[test]
fn each_of_the_seven_kinds_of_moves_has_its_signs() {
    let nothing = MoveSigns {
        title_changes: false,
        duties_change: false,
        level: Compared::Same,
        pay: Compared::Same,
        going_back: GoingBack::No,
    };
    let other_work = MoveSigns { title_changes: true, duties_change: true, ..nothing };
    let cases = [
        (MoveSigns { level: Compared::Higher, ..other_work }, TransitionKind::Promotion),
        (other_work, TransitionKind::Lateral),
        (MoveSigns { level: Compared::Lower, ..other_work }, TransitionKind::Demotion),
        (MoveSigns { title_changes: true, level: Compared::Higher, ..nothing }, TransitionKind::TitleOnly),
        (MoveSigns { pay: Compared::Higher, ..nothing }, TransitionKind::Regrade),
        (MoveSigns { going_back: GoingBack::AsAgreed, ..other_work }, TransitionKind::Return),
        (MoveSigns { going_back: GoingBack::NotAgreed, ..other_work }, TransitionKind::Recall),
    ];
    for (signs, kind) in cases {
        assert_eq!(kind_of(&signs), Some(kind), "{signs:?}");
    }
    assert_eq!(kind_of(&nothing), None);
}

proptest! {
    #[test]
    fn shares_stay_between_none_and_all(
        facets in proptest::collection::vec((0_usize..7, proptest::option::of(-30_i64..120)), 0..12),
        all in -10_i64..5_000, old_role in -10_i64..9_000, week in 0_usize..3,
    ) {
        let effective = day(EFFECTIVE);
        let promised: Vec<PromisedFacet> = facets
            .into_iter()
            .map(|(at, on)| PromisedFacet { facet: Facet::ALL[at], realized_on: on.map(|on| plus_days(effective, on)) })
            .collect();
        let worked = WorkedMinutes { all, old_role };
        let moved = Move { effective, kind: TransitionKind::Promotion, promised: &promised, worked: Some(worked) };
        let check = check(CheckWeek::ALL[week], &moved, &RealizationLimits::default());
        prop_assert!(check.share().is_none_or(|share| (0.0..=1.0).contains(&share)));
        prop_assert!(worked.old_role_share().is_none_or(|share| (0.0..=1.0).contains(&share)));
        let promised: BTreeSet<Facet> = promised.iter().map(|promised| promised.facet).collect();
        let told: BTreeSet<Facet> = check.realized.iter().chain(&check.missing).copied().collect();
        prop_assert_eq!(told, promised, "every promised facet is told once");
    }

    #[test]
    fn the_rate_of_pull_backs_is_never_above_one_and_counts_days_as_a_calendar_does(
        stretches in proptest::collection::vec((-60_i64..120, proptest::option::of(-70_i64..130)), 0..8),
        today in -5_i64..100,
    ) {
        let effective = day(EFFECTIVE);
        let at = |days| plus_days(effective, days);
        let old_role: Vec<Stretch> =
            stretches.iter().map(|(from, to)| Stretch { from: at(*from), to: to.map(at) }).collect();
        let found = pull_back(effective, &old_role, at(today));
        prop_assert!(found.rate().is_none_or(|rate| (0.0..=1.0).contains(&rate)));
        let covered = |day: &i64| stretches.iter().any(|(from, to)| from <= day && to.is_none_or(|to| *day <= to));
        prop_assert_eq!(found.days, (0..=today).filter(covered).count() as i64);
    }
}
