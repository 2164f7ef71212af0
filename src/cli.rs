//! Flags → command → exit code.
