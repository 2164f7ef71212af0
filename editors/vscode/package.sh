#!/usr/bin/env bash
# Makes tandem.vsix out of this folder; needs node 20 or newer and the npm registry.
set -euo pipefail
cd "$(dirname "$0")"
npm ci --no-audit --no-fund </dev/null
npm run package </dev/null
echo "Install it with: code --install-extension $(pwd)/tandem.vsix"
