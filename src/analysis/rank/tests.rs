//! What the ranking says, told as a person sees it: worlds are small tables of text, answers are lines.

mod age;
mod arithmetic;
mod bands;
mod contest;
mod cut_line;
mod evidence;
mod golden;
mod laws;
mod messages;
mod method;
mod owed;
mod presets;
mod slips;
mod world;
