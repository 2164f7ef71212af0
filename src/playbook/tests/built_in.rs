//! The playbook that ships.

use crate::model::count::required;
use crate::model::playbook::{GateRule, Predicate, Signer};
use crate::playbook::tests::fixture::{path, sentence};
use crate::playbook::{print, read, standard};

#[test]
fn it_has_no_mistake() {
    let (_, found) = read("standard", None);
    let found: Vec<String> = found.iter().map(|finding| sentence(finding, standard())).collect();
    assert_eq!(found, Vec::<String>::new());
}

/// A signature is asked of the role that leads the document; everything else must name whom it is asked of.
#[test]
fn every_condition_is_asked_of_somebody() {
    let playbook = read("standard", None).0;
    let led = |rule: &GateRule| matches!(&rule.predicate, Predicate::SignedBy { signer: Signer::Named(_), .. });
    let orphans = playbook.rules.iter().filter(|rule| rule.owed_by.is_none() && !led(rule));
    let orphans: Vec<&str> = orphans.map(|rule| &*rule.id).collect();
    assert_eq!(orphans, Vec::<&str>::new());
}

#[test]
fn it_stays_light() {
    let counts = required(&read("standard", None).0);
    let things: Vec<(&str, usize)> = counts.iter().map(|count| (&*count.profile, count.things())).collect();
    assert_eq!(things[0], ("minimal", 7));
    assert!(things[1].0 == "standard" && things[1].1 <= 26, "{things:?}");
    for count in &counts {
        for stage in &count.stages {
            let most = if stage.at.0 == 0 { 2 } else { 8 };
            assert!(stage.things.len() <= most, "{} {stage:?}", count.profile);
        }
    }
}

#[test]
fn printed_it_reads_back_the_same() {
    let path = path();
    let printed = print::print("standard", None);
    let (before, _) = read("standard", None);
    let (after, found) = read("standard", Some((&path, &printed)));
    assert!(found.is_empty(), "{:?}", found.first());
    assert_eq!(format!("{:?}", after.kinds), format!("{:?}", before.kinds));
    assert_eq!(format!("{:?}", after.stages), format!("{:?}", before.stages));
    assert_eq!(format!("{:?}", after.scoring), format!("{:?}", before.scoring));
    let mut rules = after.rules;
    rules.iter_mut().for_each(|rule| rule.place = None);
    assert_eq!(format!("{rules:?}"), format!("{:?}", before.rules));
}
