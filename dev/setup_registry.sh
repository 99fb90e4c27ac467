#!/usr/bin/env bash
# Sets up .venv-registry, once: what registry/requirements.txt names, pytest, and this checkout under the name georelay.
set -euo pipefail
cd "$(dirname "$0")/.."

stamp=.venv-registry/done-$(cksum < registry/requirements.txt | cut -d' ' -f1)
python=${PYTHON_FOR_REGISTRY:-python3}

if [ ! -f "$stamp" ]; then
  [ -x .venv-registry/bin/python ] || "$python" -m venv .venv-registry
  .venv-registry/bin/python -m pip -q install --disable-pip-version-check -r registry/requirements.txt "pytest==9.2.0"
  rm -f .venv-registry/done-*
  touch "$stamp"
fi
packages=$(.venv-registry/bin/python -c "import sysconfig; print(sysconfig.get_path('purelib'))")
ln -sfn "$PWD" "$packages/georelay"
