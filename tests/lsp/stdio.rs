//! The real program over its real streams.
