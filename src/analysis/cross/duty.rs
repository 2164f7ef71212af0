//! Where a document differs from the responsibility matrix of the method: one still answers for each activity.

use crate::analysis::cross::{World, place};
use crate::base::diagnostic::Diagnostic;
use crate::base::text::Arg;
use crate::model::entity::{Data, Entity, Value};
use crate::model::kind::Shape;
use crate::model::playbook::Activity;
use crate::model::rule;
use crate::syntax::near;

/// The field that says who does what otherwise, laid over the matrix letter by letter.
const FIELD: &str = "raci";
/// The letter of those who answer for an activity.
const ACCOUNTABLE: &str = "A";

/// Activities that there are not, and such as nobody or several would answer for.
pub fn overrides(world: World<'_>, entity: &Entity) -> Vec<Diagnostic> {
    let field = world.playbook.kind(&entity.kind).and_then(|kind| kind.field(FIELD));
    let of_matrix = field.is_some_and(|field| matches!(field.shape, Shape::Dict(_)));
    let Some(Data::Map(rows)) = entity.get(FIELD).map(|value| &value.data).filter(|_| of_matrix) else {
        return Vec::new();
    };
    let activities: Vec<&Activity> = world.playbook.stages.iter().flat_map(|stage| &stage.activities).collect();
    let judge = |row: &Value| match activities.iter().find(|activity| activity.id == row.name) {
        None => Some(unknown(entity, row, &activities)),
        Some(activity) => shared(entity, row, activity),
    };
    let about = |finding: Diagnostic| finding.about(&entity.id).owed_by(None);
    rows.iter().filter_map(judge).map(about).collect()
}

fn unknown(entity: &Entity, row: &Value, activities: &[&Activity]) -> Diagnostic {
    let ids = activities.iter().map(|activity| &*activity.id);
    let nearest = near::nearest(&row.name, ids.clone());
    let allowed = ids.collect::<Vec<_>>().join(", ");
    let mut args: Vec<(&'static str, Arg)> = vec![("value", (&row.name).into()), ("allowed", allowed.into())];
    args.extend(nearest.map(|near| ("nearest", near.into())));
    Diagnostic::new(&rule::UNKNOWN_ACTIVITY, place(entity, row), args).at_path(format!("{FIELD}.{}", row.name))
}

fn shared(entity: &Entity, row: &Value, activity: &Activity) -> Option<Diagnostic> {
    let letter = row.get(ACCOUNTABLE);
    let count = letter.map_or(activity.accountable.len(), |roles| roles.items().len());
    if count == 1 {
        return None;
    }
    let args = vec![("activity", (&activity.name).into()), ("count", count.into())];
    let finding = Diagnostic::new(&rule::NOT_ONE_ACCOUNTABLE, place(entity, letter.unwrap_or(row)), args);
    Some(finding.at_path(format!("{FIELD}.{}", activity.id)))
}
