#!/usr/bin/env bash
# Runs every test of the project.
set -euo pipefail
cd "$(dirname "$0")/.."
cargo test --locked --lib
cargo test --locked --test all
