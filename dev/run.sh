#!/usr/bin/env bash
# Opens QGIS Desktop on a private profile with the plugin enabled; the sandbox starts by itself when it is used.
set -euo pipefail
cd "$(dirname "$0")/.."
work="$PWD/.setup/desktop"
mkdir -p "$work/plugins" "$work/profiles/profiles/georelay/QGIS"
ln -sfn "$PWD" "$work/plugins/georelay"
settings="$work/profiles/profiles/georelay/QGIS/QGIS3.ini"
[ -f "$settings" ] || printf '[PythonPlugins]\ngeorelay=true\nprocessing=true\n\n[app]\ncheckVersion=false\n' > "$settings"
program=$(command -v qgis.bin || command -v qgis)
QGIS_PLUGINPATH="$work/plugins" exec "$program" --noversioncheck --profiles-path "$work/profiles" --profile georelay "$@"
