#!/usr/bin/env bash
# Runs every test of the project: the program's own, then those of the published site in a real browser, for which it
# installs what a fresh Debian machine lacks. Arguments choose among the browser's tests: tests/run.sh axe
set -euo pipefail
cd "$(dirname "$0")/.."
export DEBIAN_FRONTEND=noninteractive

# install WHY PACKAGE…: by apt, as root or by sudo; says what to do where that cannot be.
install() {
  local why=$1 sudo=()
  shift
  if ! command -v apt-get >/dev/null; then
    echo "tests/run.sh: $why, and there is no apt-get here. Install it by hand: $*" >&2
    exit 3
  fi
  if [ "$(id -u)" -ne 0 ]; then
    if ! sudo -n true 2>/dev/null; then
      echo "tests/run.sh: $why, and neither root nor a sudo without password is at hand. Run: apt-get install $*" >&2
      exit 3
    fi
    sudo=(sudo -n)
  fi
  echo "tests/run.sh: $why; installing $*" >&2
  "${sudo[@]}" apt-get update -q </dev/null >&2
  "${sudo[@]}" apt-get install -q -y --no-install-recommends "$@" </dev/null >&2
}

has_browser() {
  [ -n "${CHROMIUM:-}" ] || command -v chromium >/dev/null || command -v chromium-browser >/dev/null || command -v google-chrome >/dev/null
}

command -v nvim >/dev/null || install "Neovim is missing, which the language server is tried with" neovim
command -v tmux >/dev/null || install "tmux is missing, in which a person at a terminal is played" tmux
# Everything that can be switched on is tested; without it, the lints see to it that the program still stands.
features=(--features sqlite,parquet)
cargo test --locked "${features[@]}" --lib
cargo test --locked "${features[@]}" --test all
cargo build --locked "${features[@]}" --bins --examples

command -v node >/dev/null && command -v npm >/dev/null || install "node and npm are missing" nodejs npm
if [ "$(node -p 'parseInt(process.versions.node)')" -lt 20 ]; then
  echo "tests/run.sh: the tests in a browser need node 20 or newer; this is node $(node -v)" >&2
  exit 3
fi
has_browser || install "no Chromium is here" chromium fonts-dejavu-core
node editors/vscode/test.js
cd tests/browser
PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1 npm ci --no-audit --no-fund </dev/null
exec node run.mjs "$@" </dev/null
