//! The cycle of six stages, and what PM and PMM do in each.

use crate::model::practice::Place::{Command, Field, Page, Rule};
use crate::model::practice::{Practice, row};

pub const ROWS: [Practice; 0] = [];
