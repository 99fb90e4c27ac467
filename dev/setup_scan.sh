#!/usr/bin/env bash
# Installs the tools of `make scan` into .venv/scan, once: an environment of its own, so that no test tool changes.
set -euo pipefail
cd "$(dirname "$0")/.."

tools="bandit==1.9.4 detect-secrets==1.5.0 flake8==7.5.0 qgis-plugin-analyzer==1.18.0"
stamp=.venv/scan/done-$(printf '%s' "$tools" | cksum | cut -d' ' -f1)

[ -f "$stamp" ] && exit 0
rm -rf .venv/scan
.venv/bin/python -m venv .venv/scan
.venv/scan/bin/python -m pip -q install --disable-pip-version-check $tools
touch "$stamp"
