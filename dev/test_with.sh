#!/bin/sh
# Says which QGIS this system has and runs the tests with it; `make test-versions` runs it inside another system.
# The test tools go to a folder that is removed again. Arguments are pytest's.
set -eu
cd "$(dirname "$0")/.."

for python in /usr/bin/python3 python3 ""; do
  [ -n "$python" ] || { echo "There is no Python with QGIS here." >&2; exit 2; }
  "$python" -c "import qgis.core" 2>/dev/null && break
done
export QT_QPA_PLATFORM="${QT_QPA_PLATFORM:-offscreen}" PYTHONWARNINGS=ignore PYTHONDONTWRITEBYTECODE=1
versions=$("$python" - <<'PYTHON'
import platform
from importlib import import_module

from osgeo import gdal
from qgis.core import Qgis
from qgis.PyQt.QtCore import QT_VERSION_STR

print(f"QGIS {Qgis.QGIS_VERSION}, Qt {QT_VERSION_STR}, Python {platform.python_version()}, GDAL {gdal.__version__}", end="")
for name in ("numpy", "requests", "shapely"):
    try:
        print(f", {name} {import_module(name).__version__}", end="")
    except ImportError:
        print(f", no {name}", end="")
PYTHON
)
echo "Testing with $versions"

tools=$(sed -n 's/^tools="\(.*\)"$/\1/p' dev/setup.sh)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
"$python" -m venv --system-site-packages "$folder/venv"
"$folder/venv/bin/python" -m pip -q install --disable-pip-version-check $tools
code=0
"$folder/venv/bin/python" -m pytest "$@" || code=$?
[ "$code" -eq 0 ] && echo "Passed with $versions" || echo "Failed with $versions"
exit "$code"
