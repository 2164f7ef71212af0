//! How much a playbook asks, per profile and stage: the promise that minimal stays minimal, in numbers.

pub mod text;

#[cfg(test)]
mod tests;

/// What one profile asks for at one stage.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Count {
    pub profile: String,
    pub stage: String,
    /// Names of the things asked for; their number is the count.
    pub names: Vec<String>,
}
