#!/usr/bin/env bash
# Sets up .venv-registry, once: what registry/requirements.txt names, tools for the tests, this checkout as georelay.
set -euo pipefail
cd "$(dirname "$0")/.."

tools=("pytest==9.2.0" "geopandas>=1.0,<2")  # the second reads what convert writes, as others will
stamp=.venv-registry/done-$( (cat registry/requirements.txt; echo "${tools[@]}") | cksum | cut -d' ' -f1)
python=${PYTHON_FOR_REGISTRY:-python3}

if [ ! -f "$stamp" ]; then
  [ -x .venv-registry/bin/python ] || "$python" -m venv .venv-registry
  .venv-registry/bin/python -m pip -q install --disable-pip-version-check -r registry/requirements.txt "${tools[@]}"
  rm -f .venv-registry/done-*
  touch "$stamp"
fi
packages=$(.venv-registry/bin/python -c "import sysconfig; print(sysconfig.get_path('purelib'))")
ln -sfn "$PWD" "$packages/georelay"
