use std::collections::BTreeSet;

use super::*;
use crate::career::ladder::lint;

fn copied(template: LadderTemplate, locale: Locale) -> Ladder {
    copy(template, locale, "2026-11-23".parse().unwrap()).unwrap()
}

fn all() -> impl Iterator<Item = (LadderTemplate, Locale)> {
    LadderTemplate::ALL.iter().flat_map(|template| Locale::ALL.iter().map(|locale| (*template, *locale)))
}

#[test]
fn every_template_passes_the_lint_in_every_language() {
    for (template, locale) in all() {
        assert_eq!(lint(&copied(template, locale)), [], "{} {}", template.word(), locale.word());
    }
}

#[test]
fn a_level_has_four_to_six_expectations() {
    for (template, locale) in all() {
        for level in copied(template, locale).levels {
            let count = level.expectations.len();
            assert!((4..=6).contains(&count), "{} {}: {count}", locale.word(), level.name);
        }
    }
}

#[test]
fn a_template_has_the_same_shape_in_every_language() {
    let shape = |template, locale| -> Vec<_> {
        let levels = copied(template, locale).levels.into_iter();
        let level = |level: Level| {
            let signals: Vec<usize> = level.expectations.iter().map(|one| one.signals.len()).collect();
            (level.opening.map(|opening| opening.kind), level.leads_to.len(), signals)
        };
        levels.map(level).collect()
    };
    for (template, locale) in all() {
        assert_eq!(shape(template, locale), shape(template, Locale::En), "{} {}", template.word(), locale.word());
    }
}

#[test]
fn what_a_template_leads_to_is_another_one_or_the_center_manager() {
    for locale in Locale::ALL {
        let names: BTreeSet<String> = LadderTemplate::ALL.iter().map(|one| copied(*one, *locale).name).collect();
        assert_eq!(names.len(), LadderTemplate::ALL.len(), "each has a name of its own");
        for template in LadderTemplate::ALL {
            let ladder = copied(*template, *locale);
            for name in ladder.levels.iter().flat_map(|level| &level.leads_to) {
                let beyond = ["Center manager", "Centermanager", "Senterleder"].contains(&name.as_str());
                assert!(beyond || (names.contains(name) && *name != ladder.name), "{}: {name}", ladder.name);
            }
        }
    }
}

#[test]
fn a_copy_is_a_first_version_from_its_day_on() {
    let ladder = copied(LadderTemplate::Coach, Locale::Nb);
    assert_eq!((ladder.version, ladder.valid_from.to_string()), (1, "2026-11-23".to_owned()));
}
