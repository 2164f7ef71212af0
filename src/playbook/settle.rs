//! From two texts to one playbook that holds together.
//!
//! A mistake of the team is answered by reading again without it: what remains is then by itself whole, and the built-in
//! value stands where the team's could not be used. So no reader of a part has to mend anything.

use crate::base::diagnostic::Diagnostic;
use crate::base::span::Span;
use crate::base::text::Str;
use crate::model::kind::Choice;
use crate::model::node::{Node, NodeKind};
use crate::model::playbook::Playbook;
use crate::model::rule;
use crate::playbook::form::Form;
use crate::playbook::kinds::kinds;
use crate::playbook::known::{Fixed, Known};
use crate::playbook::merge::{lay, normalise, prune};
use crate::playbook::origins::origins;
use crate::playbook::review::{Amended, Found, Review};
use crate::playbook::sources::Sources;
use crate::playbook::version;
use crate::playbook::{method, own, rules, score, settings, views};
use crate::syntax::yaml;

/// Taking one mistake out can bring the next one to light; it never takes as many rounds as this.
const ROUNDS: usize = 8;

/// What became of the two texts.
pub struct Settled {
    pub playbook: Playbook,
    /// The merged tree that it was read from.
    pub tree: Node,
    /// What in the tree no longer means what it says.
    pub amended: Vec<Amended>,
    /// All that is wrong in the team's file.
    pub found: Vec<Diagnostic>,
}

pub fn settle(profile: &str, sources: &Sources) -> Settled {
    let (mut team, mut found) = team(sources);
    let mut round = 0;
    loop {
        let (base, broken) = built_in(sources);
        let fixed = Fixed::new(&base);
        let tree = match &team {
            Some(team) => lay(base, team.clone()),
            None => base,
        };
        let mut review = Review::new(sources, &rule::BAD_PLAYBOOK, &tree);
        let playbook = assemble(profile, &tree, fixed, &mut review);
        let Found { findings: mistakes, culprits, amended } = review.finish();
        if round == 0 {
            // Later rounds only see what the first one has already spoken about.
            let is_syntax = |one: &&Diagnostic| *one.code == *rule::YAML_SYNTAX.code;
            let broken_off: Vec<Span> = found.iter().filter(is_syntax).map(|one| one.place.span).collect();
            let half_read = |mistake: &Diagnostic| broken_off.iter().any(|broken| covers(*broken, mistake));
            found.extend(mistakes.into_iter().filter(|mistake| !half_read(mistake)));
            found.extend(broken);
        }
        round += 1;
        match &mut team {
            Some(team) if !culprits.is_empty() && round < ROUNDS => prune(team, &culprits.into_iter().collect()),
            _ => return Settled { playbook, tree, amended, found },
        }
    }
}

/// The team's tree, ready to be laid over the built-in one.
fn team(sources: &Sources) -> (Option<Node>, Vec<Diagnostic>) {
    let Some((path, text)) = sources.team() else { return (None, Vec::new()) };
    let read = yaml::parse(path, text, 0..text.len());
    let mut found = read.diagnostics;
    let Some(mut root) = read.root.filter(|root| !root.is_null()) else { return (None, found) };
    sources.shifted(&mut root);
    if read.broken {
        without_nulls(&mut root);
    }
    if !matches!(root.kind, NodeKind::Map(_)) {
        let mut review = Review::new(sources, &rule::BAD_PLAYBOOK, &root);
        review.wrong_type(&root, "type-map");
        found.extend(review.finish().findings);
        return (None, found);
    }
    (Some(normalise(root)), found)
}

/// Whether a mistake stands in bytes that YAML itself could not be read from: then it is none of the author's.
fn covers(broken: Span, mistake: &Diagnostic) -> bool {
    let at = mistake.place.span.start;
    broken.start <= at && at <= broken.end
}

/// Where reading broke off, a key without a value is one that could not be read, not one to remove.
fn without_nulls(node: &mut Node) {
    match &mut node.kind {
        NodeKind::List(items) => items.iter_mut().for_each(without_nulls),
        NodeKind::Map(entries) => {
            entries.retain(|entry| !entry.value.is_null());
            entries.iter_mut().for_each(|entry| without_nulls(&mut entry.value));
        }
        NodeKind::Null | NodeKind::Scalar(_) | NodeKind::Alias(_) => {}
    }
}

fn built_in(sources: &Sources) -> (Node, Vec<Diagnostic>) {
    let read = sources.own().map(|path| own::parse(path, sources.built_in()));
    let (root, found) = read.unwrap_or((None, Vec::new()));
    let empty = Node { span: Default::default(), kind: NodeKind::Map(Vec::new()) };
    (root.unwrap_or(empty), found)
}

/// Reads the merged tree, the parts that others refer to first.
fn assemble(profile: &str, tree: &Node, fixed: Fixed, review: &mut Review) -> Playbook {
    let mut known = Known::new(tree, fixed);
    let mut root = Form::over(tree, review);
    version::check(&mut root, false, review);
    let profiles = method::profiles(&mut root, review);
    let roles = method::roles(&mut root, review);
    let ladder = settings::ladder(&mut root, review);
    let of_roles = roles.iter().map(|role| Choice { id: role.id.clone(), name: role.name.clone() });
    let of_ladder = ladder.iter().map(|rung| Choice { id: rung.id.clone(), name: rung.name.clone() });
    known.lists = vec![(Str::from("roles"), of_roles.collect()), (Str::from("ladder"), of_ladder.collect())];
    let stages = method::stages(&mut root, &known, review);
    let kinds = kinds(&mut root, &known, review);
    let tracks = method::tracks(&mut root, &kinds, review);
    let rules = rules::rules(&mut root, &kinds, &known, review);
    let scoring = score::scoring(&mut root, &kinds, &known, review);
    let views = views::views(&mut root, &kinds, &known, review);
    let in_force = profiles.iter().find(|known| &*known.id == profile).or(profiles.first());
    let playbook = Playbook {
        profile: in_force.map(|profile| profile.id.clone()).unwrap_or_default(),
        ladder,
        waivers: settings::waivers(&mut root, &known, review),
        cycle: settings::cycle(&mut root, review),
        sprint: settings::sprint(&mut root, review),
        reports: settings::reports(&mut root, &known, review),
        placeholders: root.words("placeholders", review),
        blame: root.words("blame", review),
        pages: settings::pages(&mut root, &known, review),
        limits: settings::limits(&mut root, &known, review),
        origins: origins(tree, review.sources),
        overlay: review.sources.team().map(|(path, _)| path.clone()),
        profiles,
        roles,
        stages,
        kinds,
        tracks,
        rules,
        scoring,
        views,
    };
    root.close(review);
    playbook
}
