//! Two teams that pull the same way.

use crate::model::practice::Place::{Command, Field, Page, Rule};
use crate::model::practice::{Practice, row};

pub const ROWS: [Practice; 0] = [];
