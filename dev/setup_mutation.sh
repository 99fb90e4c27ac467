#!/usr/bin/env bash
# Installs the tools of `make mutate` into .venv/mutation, once: beside the test tools, whose versions stay what they are.
set -euo pipefail
cd "$(dirname "$0")/.."

tools="cosmic-ray==8.7.0 coverage==7.17.5"
stamp=.venv/mutation/done-$(printf '%s' "$tools" | cksum | cut -d' ' -f1)

[ -f "$stamp" ] && exit 0
rm -rf .venv/mutation
.venv/bin/python -m pip -q install --disable-pip-version-check --target .venv/mutation $tools
touch "$stamp"
