#!/usr/bin/env bash
# Fuzzes one target, or all one after the other: tests/fuzz/run.sh [TARGET…]
#   SECONDS_EACH=1800   how long each target runs
# Needs cargo-fuzz (cargo install cargo-fuzz). Without a sanitizer, since the program has no unsafe code of its own: what is looked
# for are panics, broken laws, inputs that take longer than twenty seconds or more than two gigabytes. The beginning of each corpus
# is what the repository has of documents, playbooks and sessions; what is found lies in tests/fuzz/artifacts.
set -euo pipefail
cd "$(dirname "$0")/../.."
# cargo-fuzz asks for flags that only a nightly compiler takes; this lets the stable one take them.
export RUSTC_BOOTSTRAP=1
all=(front_matter page playbook edit merge diff editor messages)
[ $# -gt 0 ] || set -- "${all[@]}"
for target in "$@"; do
  corpus=tests/fuzz/corpus/$target
  mkdir -p "$corpus"
  case $target in
    playbook) find workspace-template tests src/playbook \( -name 'playbook*.yaml' -o -name 'playbooks.txt' \) -size -32k ;;
    *) find workspace-template tests -name '*.md' -size -32k -not -path '*/node_modules/*' ;;
  esac | while read -r file; do cp "$file" "$corpus/seed-$(echo "$file" | cksum | cut -d' ' -f1)"; done
  cargo fuzz run --fuzz-dir tests/fuzz --sanitizer none "$target" "$corpus" -- \
    -max_total_time="${SECONDS_EACH:-1800}" -timeout=20 -rss_limit_mb=2048 -max_len=16384 -print_final_stats=1 -dict=tests/fuzz/words.dict
done
