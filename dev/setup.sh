#!/usr/bin/env bash
# Installs what tests and demo need, once: Debian packages by apt-get, test tools into .venv by pip.
# Run by the Makefile. Without root it says exactly what to install.
set -euo pipefail
cd "$(dirname "$0")/.."

packages="qgis python3-qgis python3-shapely python3-requests python3-numpy python3-venv python3-pip gdal-bin \
xvfb xauth xdotool imagemagick openssl tinyproxy microsocks poppler-utils fonts-dejavu-core fonts-open-sans curl sqlite3 qttools5-dev-tools"
tools="pytest==9.2.0 pytest-xdist==3.8.0 hypothesis==6.170.15 ruff==0.17.6 bagit==1.9.0 markdown==3.11.3"
types="mypy==1.19.1 types-requests==2.31.0.6 types-urllib3==1.26.25.14"  # mypy: the last one that knows Python 3.9
shapely2="shapely==2.0.7"  # beside the system's 1.8, for the test that compares the two
python=/usr/bin/python3
stamp=.setup/done-$(printf '%s %s %s %s' "$packages" "$tools" "$types" "$shapely2" | cksum | cut -d' ' -f1)

mkdir -p .setup/package
ln -sfn ../.. .setup/package/georelay  # mypy reads this folder as the package that it is

[ -f "$stamp" ] && [ -x .venv/bin/python ] && exit 0

missing=""
for package in $packages; do
  dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'ok installed' || missing="$missing $package"
done
if [ -n "$missing" ]; then
  if [ "$(id -u)" -ne 0 ]; then
    echo "GeoRelay needs these Debian packages. Install them and run make again:" >&2
    echo "  sudo apt-get install --no-install-recommends$missing" >&2
    exit 1
  fi
  echo "Installing$missing"
  apt-get -qq update
  DEBIAN_FRONTEND=noninteractive apt-get -qq install -y --no-install-recommends $missing >/dev/null
fi

[ -x .venv/bin/python ] || "$python" -m venv --system-site-packages .venv
.venv/bin/python -m pip -q install --disable-pip-version-check $tools $types
.venv/bin/python -m pip -q install --disable-pip-version-check --no-deps --upgrade --target .venv/shapely2 "$shapely2"
mkdir -p .setup
rm -f .setup/done-*
touch "$stamp"
