#!/usr/bin/env bash
# Installs QGIS's own script that brings plugins to Qt 6, and a PyQt6 that it asks, into .venv/qt6, once.
set -euo pipefail
cd "$(dirname "$0")/.."

tools="qgis-pyqt5to6==0.0.0.dev0 tokenize-rt==6.2.0 astpretty==3.0.0 PyQt6==6.8.1 PyQt6-QScintilla==2.14.1"
stamp=.venv/qt6/done-$(printf '%s' "$tools" | cksum | cut -d' ' -f1)

[ -f "$stamp" ] && exit 0
rm -rf .venv/qt6
.venv/bin/python -m venv .venv/qt6
.venv/qt6/bin/python -m pip -q install --disable-pip-version-check --ignore-requires-python $tools
touch "$stamp"
