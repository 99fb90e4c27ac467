#!/usr/bin/env bash
# Sets up .venv-registry, once: what registry/requirements.txt and the files that are given name, tools for the tests,
# and this checkout under the name georelay.
set -euo pipefail
cd "$(dirname "$0")/.."

files=(registry/requirements.txt "$@")
tools=("pytest==9.2.0" "geopandas>=1.0,<2")  # the second reads what convert writes, as others will
stamp=.venv-registry/done-$( (cat "${files[@]}"; echo "${tools[@]}") | cksum | cut -d' ' -f1)
python=${PYTHON_FOR_REGISTRY:-python3}

if [ ! -f "$stamp" ]; then
  [ -x .venv-registry/bin/python ] || "$python" -m venv .venv-registry
  .venv-registry/bin/python -m pip -q install --disable-pip-version-check "${files[@]/#/-r}" "${tools[@]}"
  touch "$stamp"
fi
packages=$(.venv-registry/bin/python -c "import sysconfig; print(sysconfig.get_path('purelib'))")
ln -sfn "$PWD" "$packages/georelay"
